package io.kabinet.checks.wrong.core;

import com.fasterxml.jackson.core.JsonFactory;

final class UsesJackson {
    JsonFactory json = new JsonFactory();
}
