package io.kabinet.checks.wrong.client.internal;

public final class Hidden {}
