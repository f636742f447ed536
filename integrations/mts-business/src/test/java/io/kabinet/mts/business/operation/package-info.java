@NullMarked
package io.kabinet.mts.business.operation;

import org.jspecify.annotations.NullMarked;
