package io.kabinet.core.identity.social;

/**
 * What is known when an account of a social network is to be linked.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param numberVerified whether it was shown that the number is the person's own
 * @param linkedElsewhere whether the same account is linked to another number
 */
public record SocialLinkFacts(boolean numberVerified, boolean linkedElsewhere) {}
