package io.kabinet.client.http;

/** How a post ended: with an answer, whatever it says, or with a failure that has no words of anybody in it. */
public sealed interface HttpEnd permits HttpAnswer, HttpFailure {}
