package io.kabinet.checks.wrong.testkit;

import io.kabinet.checks.wrong.client.wire.Form;

/** Right, as it happens: the testkit speaks the client's wire. */
final class UsesWire {
    Form form = new Form();
}
