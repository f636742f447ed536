/**
 * Rows of a detailing as files hold them: millions of them, small, with amounts as they are written.
 *
 * <p>A {@link io.kabinet.core.detailing.usage.UsageRecord} is one row, a {@link
 * io.kabinet.core.detailing.usage.UsageAmount} its money, not yet rounded. {@link
 * io.kabinet.core.detailing.usage.UsageJoin} makes one list of reads whose periods overlap. Whoever wants the rows of a
 * {@link io.kabinet.core.detailing.Detailing} asks each for its {@code toRecord}.
 */
@NullMarked
package io.kabinet.core.detailing.usage;

import org.jspecify.annotations.NullMarked;
