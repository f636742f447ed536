/** Holds docs/openapi.yaml to what client and operator really say to each other. */
@NullMarked
package io.kabinet.testkit.document;

import org.jspecify.annotations.NullMarked;
