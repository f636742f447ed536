@NullMarked
package io.kabinet.checks.wrong.core.one;

import org.jspecify.annotations.NullMarked;
