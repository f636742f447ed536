package io.kabinet.documents;

import io.kabinet.documents.Paper.Fact;
import io.kabinet.documents.Paper.Section;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes paper as PDF. Nothing is read but the font, so there is nothing that a text could make it fetch. */
final class PdfWriter {

    private static final float TITLE = 17;
    private static final float HEADING = 11;
    private static final float SIZE = 9;
    private static final float LEADING = 13;
    private static final float LABELS = 90;

    private final Sheets sheets;

    private PdfWriter(Sheets sheets) {
        this.sheets = sheets;
    }

    static void write(Paper paper, Setting setting, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Sheets sheets =
                    new Sheets(document, Letters.in(document), paper.foot().wide());
            new PdfWriter(sheets).paper(paper);
            sheets.finish(paper.foot());
            describe(document, paper, setting);
            document.setDocumentId(sheets.textHash()); // or PDFBox would ask the clock
            document.save(new LeftOpen(out));
        }
        out.flush();
    }

    private static void describe(PDDocument document, Paper paper, Setting setting) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(Visible.onPaper(paper.title()));
        setting.madeAt()
                .ifPresent(
                        moment -> information.setCreationDate(GregorianCalendar.from(moment.atZone(setting.zone()))));
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(paper.language());
        PDViewerPreferences preferences =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void paper(Paper paper) throws IOException {
        for (String line : sheets.letters().lines(paper.title(), TITLE, sheets.width())) {
            sheets.make(TITLE + LEADING);
            sheets.text(line, 0, 0, TITLE, true);
            sheets.advance(TITLE + SIZE);
        }
        for (Fact fact : paper.facts()) {
            fact(fact);
        }
        for (Section section : paper.sections()) {
            section(section);
        }
    }

    private void fact(Fact fact) throws IOException {
        boolean first = true;
        for (String line : sheets.letters().lines(fact.value(), SIZE, sheets.width() - LABELS)) {
            sheets.make(LEADING);
            if (first) {
                sheets.text(sheets.letters().shown(fact.label()), 0, 0, SIZE, false);
            }
            first = false;
            sheets.text(line, LABELS, 0, SIZE, false);
            sheets.advance(LEADING);
        }
    }

    private void section(Section section) throws IOException {
        PdfTable table = new PdfTable(sheets, section);
        // The heading and what it is about begin on one page.
        float beginning = section.isEmpty() ? LEADING : table.beginning();
        if (!sheets.make(LEADING + HEADING + SIZE + beginning)) {
            sheets.advance(LEADING);
        }
        sheets.text(sheets.letters().shown(section.heading()), 0, 0, HEADING, true);
        sheets.advance(HEADING + SIZE);
        if (section.isEmpty()) {
            sheets.text(sheets.letters().shown(section.ifEmpty()), 0, 0, SIZE, false);
            sheets.advance(LEADING);
        } else {
            table.draw();
        }
    }

    /** PDFBox closes what it wrote to, and a stream is its owner's to close. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
