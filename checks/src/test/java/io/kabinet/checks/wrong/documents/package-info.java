@NullMarked
package io.kabinet.checks.wrong.documents;

import org.jspecify.annotations.NullMarked;
