package io.kabinet.checks.wrong.core.unmarked;

final class Unmarked {}
