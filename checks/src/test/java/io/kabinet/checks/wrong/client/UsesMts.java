package io.kabinet.checks.wrong.client;

import io.kabinet.checks.wrong.mts.Mts;

final class UsesMts {
    Mts mts = new Mts();
}
