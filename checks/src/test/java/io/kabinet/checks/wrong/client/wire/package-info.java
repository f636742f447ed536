@NullMarked
package io.kabinet.checks.wrong.client.wire;

import org.jspecify.annotations.NullMarked;
