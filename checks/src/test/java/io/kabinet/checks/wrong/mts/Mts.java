package io.kabinet.checks.wrong.mts;

public final class Mts {}
