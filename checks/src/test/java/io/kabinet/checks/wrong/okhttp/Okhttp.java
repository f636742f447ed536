package io.kabinet.checks.wrong.okhttp;

public final class Okhttp {}
