package io.kabinet.checks.wrong.core.one;

import io.kabinet.checks.wrong.core.two.Two;

public final class One {
    Two two = new Two();
}
