@NullMarked
package io.kabinet.checks.wrong.examples.partnershop;

import org.jspecify.annotations.NullMarked;
