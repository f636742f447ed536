package io.kabinet.checks.wrong.documents;

public final class Document {}
