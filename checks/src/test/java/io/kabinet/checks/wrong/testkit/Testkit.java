package io.kabinet.checks.wrong.testkit;

public final class Testkit {}
