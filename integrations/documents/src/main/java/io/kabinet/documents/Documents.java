package io.kabinet.documents;

import io.kabinet.core.detailing.ChargeCategory;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.Summary;
import io.kabinet.core.document.Bill;
import io.kabinet.core.reason.Language;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.DateSpan;
import io.kabinet.documents.Content.Figures;
import io.kabinet.documents.Content.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Makes documents of bills, detailings and spending, in one language and one zone.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Documents documents = Documents.in(Language.RUSSIAN, Market.BELARUS.zone()).forNumber(number).madeAt(now);
 * documents.bill(bill).pdf(out);
 * }</pre>
 *
 * <p>Nothing is made of figures that contradict each other: whoever got them from an operator asks {@link
 * Bill#violations()} first. Numbers are masked, as core prints them, unless {@linkplain #withFullNumbers() asked for}.
 * Immutable and safe for use by several threads.
 *
 * <p><b>Source:</b> «выбираем формат файла с расчетом: XML, HTML, PDF», «информация об остатках на начало и конец
 * расчетного периода и о расходах расчетного периода», «Данные сгруппированы по категориям и представлены диаграммой».
 */
public final class Documents {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final Setting setting;

    private Documents(Setting setting) {
        this.setting = setting;
    }

    /**
     * Documents in a language, whatever the machine's locale and zone are.
     *
     * @param language the language of HTML and PDF; XML has none
     * @param zone the zone that moments are told in
     * @return what makes them
     */
    public static Documents in(Language language, ZoneId zone) {
        return new Documents(new Setting(language, zone, Optional.empty(), Optional.empty(), Optional.empty(), false));
    }

    /**
     * The same, for a number that is named on each document.
     *
     * @param number the subscriber's number
     * @return what makes them
     */
    public Documents forNumber(Msisdn number) {
        return new Documents(setting.with(number));
    }

    /**
     * The same, for an account that is named on each document.
     *
     * @param account the number of the account
     * @return what makes them
     */
    public Documents forAccount(AccountNumber account) {
        return new Documents(setting.with(account));
    }

    /**
     * The same, with a moment that is told on each document and is the creation date of a PDF.
     *
     * @param moment when the document is made, in the years 0001 to 9999; told to the second
     * @return what makes them
     * @throws IllegalArgumentException if it is out of range
     */
    public Documents madeAt(Instant moment) {
        if (moment.isBefore(FIRST) || !moment.isBefore(AFTER_LAST)) {
            throw new IllegalArgumentException("moment is outside the years 0001 to 9999: " + moment);
        }
        return new Documents(setting.with(moment.truncatedTo(ChronoUnit.SECONDS)));
    }

    /**
     * The same, with numbers of subscribers, accounts and peers in full, for a reader who may see them.
     *
     * @return what makes them
     */
    public Documents withFullNumbers() {
        return new Documents(setting.withFullNumbers());
    }

    /**
     * A bill: the balances at both ends of its period, and what happened between them.
     *
     * @param bill the bill
     * @return the document
     * @throws IllegalArgumentException if opening + income − spending is not closing
     */
    public Document bill(Bill bill) {
        Reconciliation.check(bill);
        return made(Kind.BILL, bill, Optional.empty(), Optional.empty());
    }

    /**
     * A bill that also says what was spent on, with its diagram.
     *
     * @param bill the bill
     * @param spending what was spent, by category
     * @return the document
     * @throws IllegalArgumentException if the bill does not add up, or the categories do not come to its spending, their
     *     shares to 100 %, one has more than four decimals, or they are in another currency
     */
    public Document bill(Bill bill, Summary<ChargeCategory> spending) {
        Reconciliation.check(bill);
        Reconciliation.check(spending);
        Reconciliation.check(bill, spending);
        return made(Kind.BILL, bill, Optional.of(spending), Optional.empty());
    }

    /**
     * A bill with every row that it is made of.
     *
     * @param bill the bill
     * @param detailing the rows of its period
     * @return the document
     * @throws IllegalArgumentException if the bill does not add up, or the rows are of another period or currency, or
     *     do not come to its income and spending
     */
    public Document detailedBill(Bill bill, Detailing detailing) {
        Reconciliation.check(bill);
        Reconciliation.check(bill, detailing);
        return made(Kind.DETAILED_BILL, bill, Optional.of(detailing.spendingByCategory()), Optional.of(detailing));
    }

    /**
     * A detailing: totals, spending by category with its diagram, and every row.
     *
     * @param detailing the rows
     * @return the document
     */
    public Document detailing(Detailing detailing) {
        Figures figures = new Figures(
                detailing.currency(),
                Optional.empty(),
                Optional.of(detailing.totals()),
                Optional.of(detailing.spendingByCategory()));
        return new Document(
                setting,
                new Content(
                        Kind.DETAILING,
                        Optional.empty(),
                        detailing.period(),
                        figures,
                        Optional.of(detailing.records())));
    }

    /**
     * A statement of what was spent in a period, by category, with its diagram.
     *
     * @param period the days
     * @param spending what was spent
     * @return the document
     * @throws IllegalArgumentException if the categories do not come to the total, their shares to 100 %, one has more
     *     than four decimals, or they are in several currencies
     */
    public Document spending(DateSpan period, Summary<ChargeCategory> spending) {
        Reconciliation.check(spending);
        Figures figures = new Figures(
                spending.total().getCurrencyUnit(), Optional.empty(), Optional.empty(), Optional.of(spending));
        return new Document(setting, new Content(Kind.SPENDING, Optional.empty(), period, figures, Optional.empty()));
    }

    private Document made(
            Kind kind, Bill bill, Optional<Summary<ChargeCategory>> spending, Optional<Detailing> detailing) {
        Figures figures = new Figures(
                bill.statement().opening().getCurrencyUnit(),
                Optional.of(bill.statement()),
                detailing.map(Detailing::totals),
                spending);
        return new Document(
                setting,
                new Content(
                        kind, Optional.of(bill.number()), bill.period(), figures, detailing.map(Detailing::records)));
    }
}
