package io.kabinet.documents;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Contact;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.detailing.PeriodStatement;
import io.kabinet.core.detailing.RowAmount;
import io.kabinet.core.detailing.Summary;
import io.kabinet.core.detailing.Totals;
import io.kabinet.core.detailing.Usage;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Quantity;
import io.kabinet.core.values.Stated;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.joda.money.BigMoney;

/** Writes content as XML, row by row. Words of others are elements, so that no parser may trim them; the rest is attributes. */
final class XmlWriter {

    static final String NAMESPACE = "urn:io.kabinet:document:1";

    private final Setting setting;
    private final Content content;

    XmlWriter(Setting setting, Content content) {
        this.setting = setting;
        this.content = content;
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            // The JDK's own: any other that lies on the class path would write other bytes.
            XmlTags tags = new XmlTags(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer));
            document(tags);
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException failed ? failed : new IOException(e);
        }
        writer.flush();
    }

    private void document(XmlTags xml) throws XMLStreamException {
        xml.begin(NAMESPACE, "document")
                .attribute("kind", content.kind().text())
                .attribute("currency", content.figures().currency().getCode())
                .attribute("zone", setting.zone().getId())
                .attribute("numbers", setting.fullNumbers() ? "full" : "masked");
        if (setting.madeAt().isPresent()) {
            xml.attribute("made", moment(setting.madeAt().get()));
        }
        period(xml, content.period());
        if (content.number().isPresent()) {
            xml.element("number", content.number().get());
        }
        if (setting.number().isPresent()) {
            xml.element("subscriber", setting.written(setting.number().get()));
        }
        if (setting.account().isPresent()) {
            xml.element("account", setting.written(setting.account().get()));
        }
        figures(xml, content.figures());
        if (content.rows().isPresent()) {
            rows(xml, content.rows().get());
        }
        xml.finish();
    }

    private static void period(XmlTags xml, DateSpan period) throws XMLStreamException {
        xml.empty("period");
        if (!period.first().equals(LocalDate.MIN)) {
            xml.attribute("first", period.first().toString());
        }
        if (!period.last().equals(LocalDate.MAX)) {
            xml.attribute("last", period.last().toString());
        }
    }

    private static void figures(XmlTags xml, Content.Figures figures) throws XMLStreamException {
        if (figures.balances().isPresent()) {
            PeriodStatement statement = figures.balances().get();
            xml.empty("balances")
                    .attribute("opening", amount(statement.opening()))
                    .attribute("income", amount(statement.income()))
                    .attribute("spending", amount(statement.spending()))
                    .attribute("closing", amount(statement.closing()));
        }
        if (figures.totals().isPresent()) {
            Totals totals = figures.totals().get();
            xml.empty("totals")
                    .attribute("income", amount(totals.income()))
                    .attribute("spending", amount(totals.spending()));
            net(xml, "spending-net", totals.spendingNet());
        }
        if (figures.spending().isPresent()) {
            spending(xml, figures.spending().get());
        }
    }

    private static void spending(XmlTags xml, Summary<ChargeCategory> spending) throws XMLStreamException {
        xml.open("spending").attribute("total", amount(spending.total()));
        for (Summary.Part<ChargeCategory> part : spending.parts()) {
            xml.open("category")
                    .attribute("records", Long.toString(part.records()))
                    .attribute("sum", amount(part.sum()))
                    .attribute("percent", part.share().asPercent().toPlainString())
                    .attribute("seconds", Long.toString(part.charged().seconds()))
                    .attribute("bytes", Long.toString(part.charged().bytes()))
                    .attribute("pieces", Long.toString(part.charged().pieces()))
                    .element("name", part.key().text())
                    .close();
        }
        xml.close();
    }

    private void rows(XmlTags xml, List<DetailingRecord> records) throws XMLStreamException {
        xml.open("rows").attribute("count", Integer.toString(records.size()));
        for (DetailingRecord row : records) {
            xml.open("row").attribute("at", moment(row.at()));
            xml.element("kind", row.kind().text());
            xml.element("category", row.category().text());
            contact(xml, row.contact());
            usage(xml, row.usage());
            amount(xml, row.amount());
            xml.close();
        }
        xml.close();
    }

    private void contact(XmlTags xml, Contact contact) throws XMLStreamException {
        if (contact.peer().isEmpty() && contact.direction().isEmpty()) {
            return;
        }
        xml.open("contact");
        if (contact.direction().isPresent()) {
            xml.attribute("direction", contact.direction().get().text());
        }
        if (contact.peer().isPresent()) {
            xml.element("peer", setting.written(contact.peer().get()));
        }
        xml.close();
    }

    private static void usage(XmlTags xml, Usage usage) throws XMLStreamException {
        boolean real = usage.real() instanceof Quantity.Counted;
        boolean charged = usage.charged() instanceof Quantity.Counted;
        if (!real && !charged) {
            return;
        }
        xml.empty("usage").attribute("unit", lower(usage.real().unit()));
        if (usage.real() instanceof Quantity.Counted counted) {
            xml.attribute("real", Long.toString(counted.count()));
        }
        if (usage.charged() instanceof Quantity.Counted counted) {
            xml.attribute("charged", Long.toString(counted.count()));
        }
    }

    private static void amount(XmlTags xml, RowAmount amount) throws XMLStreamException {
        xml.empty("amount").attribute("movement", lower(amount.movement())).attribute("gross", amount(amount.gross()));
        net(xml, "net", amount.net());
    }

    private static void net(XmlTags xml, String name, Stated<BigMoney> net) throws XMLStreamException {
        if (net instanceof Stated.Value<BigMoney> stated) {
            xml.attribute(name, amount(stated.value()));
        }
    }

    private static String amount(BigMoney amount) {
        return amount.getAmount()
                .setScale(Decimals.MOST, RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** With the offset; one of seconds, as there were a hundred years ago, cannot be told in XML, so that is in UTC. */
    private String moment(Instant at) {
        OffsetDateTime told = at.atZone(setting.zone()).toOffsetDateTime();
        boolean whole = told.getOffset().getTotalSeconds() % 60 == 0;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(whole ? told : at.atOffset(ZoneOffset.UTC));
    }
}
