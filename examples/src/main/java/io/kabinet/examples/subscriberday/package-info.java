/**
 * Some weeks of one subscriber against an operator in memory: everything the client can do, and what goes wrong on the way.
 *
 * <p>{@code Day} is what the chapters share. Each chapter takes what the one before left; {@code Diary} prints what came
 * of each step, and nothing else is printed.
 */
@NullMarked
package io.kabinet.examples.subscriberday;

import org.jspecify.annotations.NullMarked;
