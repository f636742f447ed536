/**
 * What lies between a caller and its transport, in this order: deadline, intents, session keeper, retry, rate limit,
 * log; not exported.
 */
@NullMarked
package io.kabinet.client.internal;

import org.jspecify.annotations.NullMarked;
