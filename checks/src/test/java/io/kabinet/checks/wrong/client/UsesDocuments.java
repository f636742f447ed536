package io.kabinet.checks.wrong.client;

import io.kabinet.checks.wrong.documents.Document;

final class UsesDocuments {
    Document document = new Document();
}
