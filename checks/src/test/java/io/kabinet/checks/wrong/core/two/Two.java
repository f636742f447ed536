package io.kabinet.checks.wrong.core.two;

import io.kabinet.checks.wrong.core.one.One;

public final class Two {
    static One same(One one) {
        return one;
    }
}
