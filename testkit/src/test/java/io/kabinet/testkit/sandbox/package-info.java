@NullMarked
package io.kabinet.testkit.sandbox;

import org.jspecify.annotations.NullMarked;
