@NullMarked
package io.kabinet.checks.wrong.examples.console;

import org.jspecify.annotations.NullMarked;
