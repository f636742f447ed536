/**
 * Signing in by an account of a social network that was linked to the cabinet before.
 *
 * <p>{@link io.kabinet.core.identity.social.SocialPolicy} says when an account is linked and when it signs one in;
 * {@link io.kabinet.core.identity.social.SocialLinks} are the links of one number. That a person has the account is
 * shown by the network itself, never by anything that a client can write.
 */
@NullMarked
package io.kabinet.core.identity.social;

import org.jspecify.annotations.NullMarked;
