package io.kabinet.checks.wrong.partner;

import io.kabinet.checks.wrong.client.Client;

final class UsesClient {
    Client client = new Client();
}
