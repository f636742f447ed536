@NullMarked
package io.kabinet.checks.wrong.mts;

import org.jspecify.annotations.NullMarked;
