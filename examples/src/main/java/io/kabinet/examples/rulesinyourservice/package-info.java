/**
 * A stranger's service that decides by core's rules and keeps all state in a database of its own.
 *
 * <p>{@code FrontDesk} is the whole service; {@code Database} is plain JDBC; each book and the store of lockouts turn rows
 * into core's values and back.
 */
@NullMarked
package io.kabinet.examples.rulesinyourservice;

import org.jspecify.annotations.NullMarked;
