package io.kabinet.checks.wrong.client;

public final class Client {}
