package io.kabinet.checks.wrong.testkit;

import io.kabinet.checks.wrong.examples.Story;

final class UsesExamples {
    Story story = new Story();
}
