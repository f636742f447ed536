/**
 * Detailing files of any size that nobody's calls stand in.
 *
 * <p>{@link io.kabinet.testkit.detailing.SyntheticDetailing} writes one in any {@link
 * io.kabinet.testkit.detailing.SyntheticFormat}, with the {@link io.kabinet.testkit.detailing.Quirk}s that one asks for,
 * and tells what a reader must find in it.
 */
@NullMarked
package io.kabinet.testkit.detailing;

import org.jspecify.annotations.NullMarked;
