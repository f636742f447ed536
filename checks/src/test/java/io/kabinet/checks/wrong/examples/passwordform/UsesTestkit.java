package io.kabinet.checks.wrong.examples.passwordform;

import io.kabinet.checks.wrong.testkit.Testkit;

final class UsesTestkit {
    Testkit testkit = new Testkit();
}
