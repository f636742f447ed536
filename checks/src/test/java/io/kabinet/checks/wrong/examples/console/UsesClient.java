package io.kabinet.checks.wrong.examples.console;

import io.kabinet.checks.wrong.client.Client;

final class UsesClient {
    Client client = new Client();
}
