@NullMarked
package io.kabinet.checks.wrong.examples.passwordform;

import org.jspecify.annotations.NullMarked;
