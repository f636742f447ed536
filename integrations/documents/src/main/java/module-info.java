/** Bills, detailings and statements of spending as XML, HTML and PDF. */
module io.kabinet.documents {
    requires transitive io.kabinet.core;
    requires static transitive org.jspecify;
    requires java.desktop;
    requires java.xml;
    requires org.apache.commons.logging; // PDFBox does, and has no descriptor to say so
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

    exports io.kabinet.documents;
}
