/**
 * SMS from the cabinet, now or later, and the notices that the cabinet sends.
 *
 * <p>{@link io.kabinet.core.message.SmsPolicy} takes an SMS, {@link io.kabinet.core.message.ScheduledSms} is one on its
 * way; {@link io.kabinet.core.message.NoticeSettings} say who is told of what.
 */
@NullMarked
package io.kabinet.core.message;

import org.jspecify.annotations.NullMarked;
