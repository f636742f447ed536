package io.kabinet.checks.wrong.examples;

import io.kabinet.checks.wrong.client.wire.Form;

final class UsesWire {
    Form form = new Form();
}
