package io.kabinet.mts.business.sandbox;

/** What answers requests of one kind. */
@FunctionalInterface
interface Wicket {

    Answer answer(Asked asked) throws Refusal;
}
