package io.kabinet.checks.wrong.examples.partnershop;

import io.kabinet.checks.wrong.client.Client;

final class UsesClient {
    Client client = new Client();
}
