@NullMarked
package io.kabinet.checks.wrong.client.internal;

import org.jspecify.annotations.NullMarked;
