@NullMarked
package io.kabinet.checks.wrong.core.two;

import org.jspecify.annotations.NullMarked;
