package io.kabinet.checks.wrong.client.wire;

public final class Form {}
