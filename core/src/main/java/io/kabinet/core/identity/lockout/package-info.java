/**
 * How many wrong passwords in a row lock the password, also when they come at the same time.
 *
 * <p>{@link io.kabinet.core.identity.lockout.LockoutPolicy} folds what happened into a {@link
 * io.kabinet.core.identity.lockout.Lockout}. {@link io.kabinet.core.identity.lockout.LockoutGate} stands before a
 * verifier and keeps that state in a {@link io.kabinet.core.identity.lockout.LockoutStore}, the team's own or one in
 * memory.
 */
@NullMarked
package io.kabinet.core.identity.lockout;

import org.jspecify.annotations.NullMarked;
