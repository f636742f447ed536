/**
 * What operations, answers and refusals look like as bytes; for this library and its testkit alone.
 *
 * <p>One table, {@link io.kabinet.client.wire.Contract}, serves both ends: a client writes operations and reads replies, a
 * sandbox reads operations and writes replies. A {@link io.kabinet.client.wire.Form} says what a message holds, a {@link
 * io.kabinet.client.wire.Route} where it goes, and a {@link io.kabinet.client.wire.Reply} what each status means.
 *
 * <p>The rules of the format: every operation is a POST whose body is one JSON object; numbers are text, exact and in plain
 * digits; a field that is absent or null was not stated, which is not zero; unknown fields are left alone; a field that is
 * there twice, and anything after the object, makes the whole unreadable. What is needed and not there is never made up.
 */
@NullMarked
package io.kabinet.client.wire;

import org.jspecify.annotations.NullMarked;
