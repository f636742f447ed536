/**
 * Passwords: what one must look like, when to change it, and how to keep one out of sight.
 *
 * <p>{@link io.kabinet.core.identity.PasswordPolicy} says everything that is wrong with a password at once. {@link
 * io.kabinet.core.identity.PasswordAgePolicy} advises, and never refuses. {@link io.kabinet.core.values.Secret} holds
 * what may not be printed. Guessing is what {@code identity.lockout} and {@code identity.code} count; signing in
 * without a password is {@code identity.network}.
 */
@NullMarked
package io.kabinet.core.identity;

import org.jspecify.annotations.NullMarked;
