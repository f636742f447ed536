/** Threads that the client brings along, so that no host's pool has a say in what it does; not exported. */
@NullMarked
package io.kabinet.client.threads;

import org.jspecify.annotations.NullMarked;
