@NullMarked
package io.kabinet.mts.business;

import org.jspecify.annotations.NullMarked;
