/**
 * The rules that every transport keeps, as tests that an implementer inherits. Needs JUnit, and nothing else.
 *
 * <p>Extend {@link io.kabinet.testkit.contract.TransportContract} and supply a
 * {@link io.kabinet.testkit.contract.ContractWorld}: a transport, and an operator behind it that can be made to misbehave.
 * Tests bear the numbers of the rules in {@link io.kabinet.client.transport}. What a world cannot do is a
 * {@link io.kabinet.testkit.contract.Capability} it does not name, and the tests that need it are skipped with the number of
 * their rule, never passed.
 */
@NullMarked
package io.kabinet.testkit.contract;

import org.jspecify.annotations.NullMarked;
