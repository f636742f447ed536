/** What the stories share: a command line, words in three languages, and UTF-8 whatever the machine. */
@NullMarked
package io.kabinet.examples.console;

import org.jspecify.annotations.NullMarked;
