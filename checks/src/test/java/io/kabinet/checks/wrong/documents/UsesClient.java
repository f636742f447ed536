package io.kabinet.checks.wrong.documents;

import io.kabinet.checks.wrong.client.Client;

final class UsesClient {
    Client client = new Client();
}
