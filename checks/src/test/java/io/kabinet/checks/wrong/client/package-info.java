@NullMarked
package io.kabinet.checks.wrong.client;

import org.jspecify.annotations.NullMarked;
