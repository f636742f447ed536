package io.kabinet.checks.wrong.mts;

import io.kabinet.checks.wrong.testkit.Testkit;

final class UsesTestkit {
    Testkit testkit = new Testkit();
}
