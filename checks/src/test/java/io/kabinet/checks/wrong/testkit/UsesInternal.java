package io.kabinet.checks.wrong.testkit;

import io.kabinet.checks.wrong.client.internal.Hidden;

final class UsesInternal {
    Hidden hidden = new Hidden();
}
