package io.kabinet.checks.wrong.client;

import io.kabinet.checks.wrong.okhttp.Okhttp;

final class UsesOkhttp {
    Okhttp okhttp = new Okhttp();
}
