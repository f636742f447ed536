@NullMarked
package io.kabinet.examples.spendingreport;

import org.jspecify.annotations.NullMarked;
