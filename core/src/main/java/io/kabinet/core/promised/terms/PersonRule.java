package io.kabinet.core.promised.terms;

/**
 * To whom money is lent.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param onlyIndividuals whether to people only, not to companies
 * @param onlyRegistered whether only to those who are registered in the country
 */
public record PersonRule(boolean onlyIndividuals, boolean onlyRegistered) {

    /** To everybody. */
    public static final PersonRule ANYBODY = new PersonRule(false, false);
}
