package io.kabinet.checks.wrong.documents;

import java.io.File;

final class ReadsFile {
    boolean there = new File("rulebook").exists();
}
