package io.kabinet.checks.wrong.core;

final class Logs {
    static final System.Logger LOG = System.getLogger("core");
}
