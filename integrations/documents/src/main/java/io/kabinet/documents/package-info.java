/**
 * What the operator tells about money, as files: bills, detailings and statements of spending.
 *
 * <p>{@link io.kabinet.documents.Documents} makes a {@link io.kabinet.documents.Document} of values of core, and refuses
 * one that does not add up. A document is written as XML, HTML or PDF to any stream. Nothing is fetched from anywhere,
 * and the same values give the same bytes.
 */
@NullMarked
package io.kabinet.documents;

import org.jspecify.annotations.NullMarked;
