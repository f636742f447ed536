/** Documents are read as their readers do: by a parser of XML, and by PDFBox. */
@NullMarked
package io.kabinet.documents;

import org.jspecify.annotations.NullMarked;
