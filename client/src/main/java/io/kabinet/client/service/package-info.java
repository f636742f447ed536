/**
 * Services of a number: what there is, what is connected, what it costs, and connecting, disconnecting and setting it.
 *
 * <p>{@link io.kabinet.client.service.ServiceCalls} are the way in. A service is connected in two steps: {@link
 * io.kabinet.client.service.QuoteService} tells the price, and {@link io.kabinet.client.service.ConnectService} agrees to
 * it.
 */
@NullMarked
package io.kabinet.client.service;

import org.jspecify.annotations.NullMarked;
