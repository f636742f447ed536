@NullMarked
package io.kabinet.mts.business.stubs;

import org.jspecify.annotations.NullMarked;
