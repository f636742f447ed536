/** What the tests of the client share: invented people, amounts and sessions. */
@NullMarked
package io.kabinet.client.testing;

import org.jspecify.annotations.NullMarked;
