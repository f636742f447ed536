@NullMarked
package io.kabinet.spark;

import org.jspecify.annotations.NullMarked;
