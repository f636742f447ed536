@NullMarked
package io.kabinet.checks.wrong.core;

import org.jspecify.annotations.NullMarked;
