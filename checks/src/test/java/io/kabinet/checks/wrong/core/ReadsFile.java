package io.kabinet.checks.wrong.core;

import java.io.File;

final class ReadsFile {
    boolean there = new File("rulebook").exists();
}
