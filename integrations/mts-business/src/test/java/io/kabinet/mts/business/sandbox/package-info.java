@NullMarked
package io.kabinet.mts.business.sandbox;

import org.jspecify.annotations.NullMarked;
