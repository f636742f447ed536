@NullMarked
package io.kabinet.partner;

import org.jspecify.annotations.NullMarked;
