@NullMarked
package io.kabinet.checks.wrong.partner;

import org.jspecify.annotations.NullMarked;
