@NullMarked
package io.kabinet.checks.wrong.spark;

import org.jspecify.annotations.NullMarked;
