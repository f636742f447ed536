/**
 * The operator's services («услуги»): what they cost, who may connect them, what is charged when.
 *
 * <p>{@link io.kabinet.core.service.ServicePolicy} decides whether a {@link io.kabinet.core.service.Service} is connected,
 * with the price in the answer; the {@link io.kabinet.core.service.ConnectedService} says when it is charged, and {@link
 * io.kabinet.core.service.ConnectedServices} which of them are paid ones. A price that nobody states is never free.
 */
@NullMarked
package io.kabinet.core.service;

import org.jspecify.annotations.NullMarked;
