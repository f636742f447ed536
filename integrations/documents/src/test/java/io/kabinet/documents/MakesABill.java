package io.kabinet.documents;

import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.document.Bill;
import io.kabinet.core.document.DocumentFormat;
import io.kabinet.core.reason.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program of docs/documents.md: writes the detailed bill of a May in every format and language to a directory. */
final class MakesABill {

    private MakesABill() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static void write(Path directory) throws IOException {
        Bill bill = May.bill();
        Detailing detailing = May.detailing();
        for (Language language : Language.values()) {
            Document document = Documents.in(language, May.MINSK)
                    .forNumber(May.NUMBER)
                    .forAccount(May.ACCOUNT)
                    .madeAt(May.NOW)
                    .detailedBill(bill, detailing);
            for (DocumentFormat format : DocumentFormat.values()) {
                String ending = switch (format) {
                    case XML -> ".xml";
                    case HTML -> ".html";
                    case PDF -> ".pdf";
                };
                try (OutputStream out = Files.newOutputStream(directory.resolve(language.code() + ending))) {
                    document.write(format, out);
                }
            }
        }
    }
}
