@NullMarked
package io.kabinet.checks.wrong.examples;

import org.jspecify.annotations.NullMarked;
