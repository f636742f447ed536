package io.kabinet.checks.wrong.core;

final class OrderHelper {}
