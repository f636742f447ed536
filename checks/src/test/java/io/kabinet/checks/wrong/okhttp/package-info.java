@NullMarked
package io.kabinet.checks.wrong.okhttp;

import org.jspecify.annotations.NullMarked;
