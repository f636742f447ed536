package io.kabinet.checks.wrong.documents;

import io.kabinet.checks.wrong.testkit.Testkit;

final class UsesTestkit {
    Testkit testkit = new Testkit();
}
