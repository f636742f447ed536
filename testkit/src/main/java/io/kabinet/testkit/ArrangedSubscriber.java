package io.kabinet.testkit;

import io.kabinet.core.account.Debt;
import io.kabinet.core.account.LineState;
import io.kabinet.core.account.SettlementMethod;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.detailing.Detailing;
import io.kabinet.core.detailing.DetailingRecord;
import io.kabinet.core.document.Bill;
import io.kabinet.core.message.NoticeEvent;
import io.kabinet.core.message.NoticeSettings;
import io.kabinet.core.promised.LineFacts;
import io.kabinet.core.subscriber.Contract;
import io.kabinet.core.subscriber.EmailAddress;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.subscriber.PersonName;
import io.kabinet.core.subscriber.SimCodes;
import io.kabinet.core.tariff.Tariff;
import io.kabinet.core.tariff.TariffId;
import io.kabinet.core.tariff.allowance.Allowances;
import io.kabinet.core.tariff.allowance.Use;
import io.kabinet.core.tariff.terms.TariffPrices;
import io.kabinet.core.values.DateSpan;
import io.kabinet.core.values.Points;
import io.kabinet.core.values.Secret;
import io.kabinet.core.values.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a test says about one subscriber; each method takes effect at once.
 *
 * <p>Unless told otherwise: an invented name, nothing on the account, no password, a contract of two years, a tariff with a
 * fee, no services, no debts, nothing spent, paid in advance, a person registered in the country, in the market's zone. Safe
 * for use by several threads.
 */
public final class ArrangedSubscriber {

    private final World world;
    private final Msisdn number;

    ArrangedSubscriber(World world, Msisdn number) {
        this.world = world;
        this.number = number;
    }

    /**
     * What the subscriber is called.
     *
     * @param name the name
     * @return this
     */
    public ArrangedSubscriber named(String name) {
        return with(person -> person.name = PersonName.of(name));
    }

    /**
     * What is on the account.
     *
     * @param amount in the market's currency, below zero if overdrawn
     * @return this
     * @throws IllegalArgumentException if it is in another currency
     */
    public ArrangedSubscriber balance(Money amount) {
        world.change(now -> world.person(number, now).purse.begin(world.checked(amount), now));
        return this;
    }

    /**
     * The password, whatever the rules for choosing one; a lock ends.
     *
     * @param password the password
     * @return this
     */
    public ArrangedSubscriber password(String password) {
        world.change(now -> world.desk().passwords().replace(number, Secret.of(password)));
        return this;
    }

    /**
     * What the SIM card asks for; not told unless arranged.
     *
     * @param pin the PIN
     * @param puk the PUK
     * @return this
     */
    public ArrangedSubscriber simCodes(Secret pin, Secret puk) {
        return with(person -> person.simCodes = Optional.of(new SimCodes(pin, puk)));
    }

    /**
     * Since when there is a contract.
     *
     * @param day its first day
     * @return this
     */
    public ArrangedSubscriber contractSince(LocalDate day) {
        return with(person -> person.contract = Contract.since(day));
    }

    /**
     * The contract, a terminated one for example.
     *
     * @param contract how it stands
     * @return this
     */
    public ArrangedSubscriber contract(Contract contract) {
        return with(person -> person.contract = contract);
    }

    /**
     * Whom the number is registered to, and where; what is asked when numbers are linked, and what the owner owes.
     *
     * @param owner in words of the operator's; somebody else for each number unless told
     * @param region in words of the operator's; an invented one, the same for all, unless told
     * @return this
     */
    public ArrangedSubscriber registeredTo(String owner, String region) {
        return with(person -> {
            person.cabinet.owner = owner;
            person.region = region;
        });
    }

    /**
     * The tariff, of which nothing but a name and a fee is known.
     *
     * @param tariff its name, which is its id too, and its monthly fee
     * @return this
     * @throws IllegalArgumentException if the fee is in another currency than the market's
     */
    public ArrangedSubscriber tariff(LineFacts.Plan tariff) {
        Stated<Money> monthlyFee = tariff.monthlyFee().map(Stated::of).orElseGet(Stated::notStated);
        return tariff(Tariff.of(new TariffId(tariff.name()), tariff.name())
                .with(TariffPrices.NOT_STATED.withFees(monthlyFee, Stated.notStated())));
    }

    /**
     * The tariff, with its packages as yet untouched; whatever was left of others is gone.
     *
     * @param tariff a tariff, on the operator's list or not; «Пример», which is invented, unless set
     * @return this
     * @throws IllegalArgumentException if a price is in another currency than the market's
     */
    public ArrangedSubscriber tariff(Tariff tariff) {
        return with(person -> person.tariffs.begin(tariff));
    }

    /**
     * The region, as tariffs name it; where the number is registered.
     *
     * @param name an invented one, the same for all, unless set here or by {@link #registeredTo}
     * @return this
     */
    public ArrangedSubscriber tariffRegion(String name) {
        return with(person -> person.region = name);
    }

    /**
     * What is left of packages, in place of what was.
     *
     * @param allowances the allowances; those that come with the tariff unless set
     * @return this
     */
    public ArrangedSubscriber allowances(Allowances allowances) {
        return with((person, now) -> person.tariffs.keep(allowances, now));
    }

    /**
     * Uses something at this moment, which is taken from what is left of packages; it costs nothing.
     *
     * <p>Seconds count towards a limit on minutes, pieces towards one on messages, and bytes are the day's traffic.
     *
     * @param use what is used
     * @return this
     */
    public ArrangedSubscriber uses(Use use) {
        return with((person, now) -> person.tariffs.use(use, now, LocalDate.ofInstant(now, person.zone)));
    }

    /**
     * The services that are connected, at prices that nobody states; any others are gone.
     *
     * @param names their names, which are what they are called by among machines too, no two the same
     * @return this
     * @throws IllegalArgumentException if a name is there twice, blank, too long, or holds a control character
     */
    public ArrangedSubscriber services(String... names) {
        Set<String> all = Set.of(names);
        world.change(now -> {
            Person person = world.person(number, now);
            person.services.arrange(all, now, person.zone);
        });
        return this;
    }

    /**
     * Whether services are paid before or after they are used.
     *
     * @param method the method
     * @return this
     */
    public ArrangedSubscriber settlement(SettlementMethod method) {
        return with(person -> person.settlement = method);
    }

    /**
     * Sends a bill; where the rulebook says so it blocks the number until it is paid. Who asked for that is told by e-mail.
     *
     * @param amount what is to be paid, above zero, in the market's currency
     * @param due by which day
     * @return this
     * @throws IllegalArgumentException if the amount is not
     */
    public ArrangedSubscriber bill(Money amount, LocalDate due) {
        world.change(now -> {
            world.person(number, now).purse.bill(new Debt(world.checked(amount), due));
            world.rooms()
                    .herald
                    .tell(number, NoticeEvent.BILL_ISSUED, "Выставлен счёт: " + amount + ", оплатить до " + due, now);
        });
        return this;
    }

    /**
     * What the subscriber's other numbers owe, besides the bills of those that are registered to the same owner here.
     *
     * @param amount zero or more, in the market's currency
     * @return this
     * @throws IllegalArgumentException if it is in another currency
     */
    public ArrangedSubscriber debtOnOtherNumbers(Money amount) {
        return with(person -> person.debtOnOtherNumbers = world.checked(amount));
    }

    /**
     * What was spent in the month that the rules ask about.
     *
     * @param amount zero or more, in the market's currency
     * @return this
     * @throws IllegalArgumentException if it is in another currency
     */
    public ArrangedSubscriber spent(Money amount) {
        return with(person -> person.spend = world.checked(amount));
    }

    /**
     * What can be done with the number while neither its own blocks nor debts block it.
     *
     * @param state the state
     * @return this
     */
    public ArrangedSubscriber lineState(LineState state) {
        return with(person -> person.lineState = state);
    }

    /**
     * Whether the subscriber is a person and not a company.
     *
     * @param person whether it is a person
     * @return this
     */
    public ArrangedSubscriber individual(boolean person) {
        return with(one -> one.individual = person);
    }

    /**
     * Whether the subscriber is registered in the country.
     *
     * @param registered whether that is so
     * @return this
     */
    public ArrangedSubscriber registeredInCountry(boolean registered) {
        return with(person -> person.registeredInCountry = registered);
    }

    /**
     * The zone of the subscriber's region, in which terms are counted.
     *
     * @param zone the market's unless set
     * @return this
     */
    public ArrangedSubscriber region(ZoneId zone) {
        return with(person -> person.zone = zone);
    }

    /**
     * Lets points come in, which live as long as the rulebook's programme says.
     *
     * @param points how many, above zero
     * @param source what they were earned with
     * @return this
     * @throws IllegalArgumentException if there are no points
     */
    public ArrangedSubscriber points(long points, PointSource source) {
        world.change(now ->
                world.rooms().bonus.earn(world.person(number, now), Points.of(points), source, Optional.empty(), now));
        return this;
    }

    /**
     * Lets points come in, which lapse at a moment.
     *
     * @param points how many, above zero
     * @param source what they were earned with
     * @param lapsesAt the moment at which they are gone
     * @return this
     * @throws IllegalArgumentException if there are no points
     */
    public ArrangedSubscriber points(long points, PointSource source, Instant lapsesAt) {
        world.change(now -> world.rooms()
                .bonus
                .earn(world.person(number, now), Points.of(points), source, Optional.of(lapsesAt), now));
        return this;
    }

    /**
     * Pays for something that the rulebook's bonus programme may give points for; nothing is taken from the account.
     *
     * <p>What was paid in one cycle of the programme is summed and turned into points once, at the end of it in the
     * subscriber's zone: with a daily cycle at midnight, by the rule of the source and the tenure of that day. They lapse as
     * the programme says. Where it has no rule for the source, or states no cycle, there are none. What is paid on a day
     * whose points have come in, because the clock was moved back, counts for the day after.
     *
     * <p><b>Source:</b> «Пополнение бонусными единицами осуществляется ежесуточно».
     *
     * @param amount how much, above zero, in the market's currency
     * @param source what for
     * @return this
     * @throws IllegalArgumentException if the amount is not
     */
    public ArrangedSubscriber pays(Money amount, PointSource source) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("amount must be above zero: " + amount);
        }
        world.change(now -> world.rooms().accrual.paid(world.person(number, now), source, world.checked(amount), now));
        return this;
    }

    /**
     * The subscriber gets a new SIM card in a shop, with a document: the block of a lost one is undone, if it is on.
     *
     * @return this
     */
    public ArrangedSubscriber simReplaced() {
        world.change(now -> world.rooms().blocks.simReplaced(world.person(number, now), now));
        return this;
    }

    /**
     * Books rows, which detailings and spending are made of.
     *
     * <p>What is paid in through the operator makes no row by itself.
     *
     * @param rows in the order of booking
     * @return this
     * @throws IllegalArgumentException if one is not in the market's currency
     */
    public ArrangedSubscriber records(DetailingRecord... rows) {
        Detailing booked = new Detailing(DateSpan.ALWAYS, currency(), List.of(rows));
        return with(person -> person.reports.records.addAll(booked.records()));
    }

    /**
     * Issues a regular bill, to be looked up; it asks for no money, which {@link #bill(Money, LocalDate)} does.
     *
     * <p>Who asked for that is told by e-mail.
     *
     * @param bill the latest bill
     * @return this
     * @throws IllegalArgumentException if it is not in the market's currency
     */
    public ArrangedSubscriber bill(Bill bill) {
        if (!bill.statement().opening().getCurrencyUnit().equals(currency())) {
            throw new IllegalArgumentException("a bill must be in " + currency() + ": " + bill.statement());
        }
        return with((person, now) -> {
            person.documents.bills.add(bill);
            world.rooms().herald.tell(number, NoticeEvent.BILL_ISSUED, "Выставлен счёт № " + bill.number(), now);
        });
    }

    /**
     * Where bills go, and what is sent by e-mail without an address; it is the one of the settings.
     *
     * @param address the address; none unless arranged here or set in the cabinet
     * @return this
     */
    public ArrangedSubscriber billsEmail(EmailAddress address) {
        return with(person -> {
            NoticeSettings set = person.cabinet.notices;
            person.cabinet.notices = new NoticeSettings(
                    set.smsOnSignIn(), set.smsOnPasswordChange(), set.actions(), Optional.of(address));
        });
    }

    private CurrencyUnit currency() {
        return world.settings().rulebook().market().currency();
    }

    Secret passwordOrNew() {
        return world.look(now -> world.desk()
                .passwords()
                .of(number)
                .orElseGet(() -> world.desk().passwords().issue(number)));
    }

    private ArrangedSubscriber with(Consumer<Person> change) {
        return with((person, now) -> change.accept(person));
    }

    private ArrangedSubscriber with(BiConsumer<Person, Instant> change) {
        world.change(now -> change.accept(world.person(number, now), now));
        return this;
    }
}
