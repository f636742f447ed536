@NullMarked
package io.kabinet.checks.wrong.testkit;

import org.jspecify.annotations.NullMarked;
