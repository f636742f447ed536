package io.kabinet.testkit.wiremock;

import io.kabinet.client.bonus.ClaimGift;
import io.kabinet.client.bonus.GiftPoints;
import io.kabinet.client.bonus.SpendPoints;
import io.kabinet.client.cashback.ReadCashback;
import io.kabinet.client.cashback.ReadCashbackLines;
import io.kabinet.client.cashback.SpendCashback;
import io.kabinet.client.identity.ChangePassword;
import io.kabinet.client.identity.ChoosePassword;
import io.kabinet.client.identity.OrderCode;
import io.kabinet.client.identity.OrderPassword;
import io.kabinet.client.identity.SignInByAuthentication;
import io.kabinet.client.identity.SignInByCode;
import io.kabinet.client.identity.SignInByNetwork;
import io.kabinet.client.identity.SignInByPassword;
import io.kabinet.client.identity.SignOut;
import io.kabinet.client.operation.Operation;
import io.kabinet.client.promised.TakePromisedPayment;
import io.kabinet.core.bonus.BonusReason;
import io.kabinet.core.cashback.wallet.WalletReason;
import io.kabinet.core.identity.PasswordReason;
import io.kabinet.core.identity.code.CodeReason;
import io.kabinet.core.identity.lockout.LockoutReason;
import io.kabinet.core.identity.network.NetworkSignInReason;
import io.kabinet.core.market.Market;
import io.kabinet.core.promised.PromisedPaymentReason;
import io.kabinet.core.reason.Reason;
import io.kabinet.core.reason.ReasonCode;
import io.kabinet.core.reason.RequestReason;
import io.kabinet.core.values.Points;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;

/** For what each operation can be refused, with figures as the rules give them. */
final class Refusals {

    private static final Instant MOMENT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Money LITTLE = Money.parse("RUB 10.00");
    private static final Money MUCH = Money.parse("RUB 800.00");

    static final List<Reason> KEYS = all(RequestReason.KEY_REUSED, RequestReason.KEY_FENCED);
    private static final List<Reason> CAPTCHA = all(RequestReason.CAPTCHA_REQUIRED, RequestReason.CAPTCHA_WRONG);
    private static final List<Reason> NOT_OFFERED = notOfferedIn(Market.BELARUS);

    static final List<Reason> WRONG_PASSWORD = List.of(
            Reason.of(LockoutReason.PASSWORD_WRONG).with("remaining", 2L),
            Reason.of(LockoutReason.PASSWORD_LOCKED).with("limit", 3L),
            Reason.of(LockoutReason.PASSWORD_REPLACED));

    private static final List<Reason> BAD_PASSWORD = Arrays.stream(PasswordReason.values())
            .map(code -> switch (code) {
                case PASSWORD_TOO_SHORT -> Reason.of(code).with("minimum", 7L);
                case PASSWORD_TOO_LONG -> Reason.of(code).with("maximum", 10L);
                default -> Reason.of(code);
            })
            .toList();

    private static final List<Reason> NO_CODE_SENT = List.of(
            Reason.of(CodeReason.RESEND_TOO_EARLY).with("from", MOMENT),
            Reason.of(CodeReason.TOO_MANY_CODES).with("maximum", 5L).with("from", MOMENT));

    private static final Reason OTHER_PURPOSE = Reason.of(CodeReason.CODE_OF_OTHER_PURPOSE)
            .with("expected", "sign_in")
            .with("actual", "gift");

    private static final List<Reason> BAD_CODE = List.of(
            Reason.of(CodeReason.CODE_NOT_ISSUED),
            Reason.of(CodeReason.CODE_REPLACED).with("since", MOMENT),
            Reason.of(CodeReason.CODE_USED),
            Reason.of(CodeReason.CODE_EXPIRED).with("at", MOMENT),
            Reason.of(CodeReason.CODE_ATTEMPTS_SPENT).with("limit", 3L),
            Reason.of(CodeReason.CODE_WRONG).with("remaining", 2L),
            Reason.of(CodeReason.CODE_LENGTH_WRONG).with("expected", 6L).with("actual", 4L));

    private static final List<Reason> NO_NETWORK = Arrays.stream(NetworkSignInReason.values())
            .map(code -> switch (code) {
                case PRODUCT_NOT_SERVED -> Reason.of(code).with("product", "home internet");
                case BEARER_NOT_LISTED -> Reason.of(code).with("bearer", "satellite");
                case DEVICE_NOT_LISTED -> Reason.of(code).with("device", "router");
                default -> Reason.of(code);
            })
            .toList();

    private static final List<Reason> NO_AUTHENTICATION = List.of(
            Reason.of(RequestReason.AUTHENTICATION_UNKNOWN),
            Reason.of(RequestReason.AUTHENTICATION_NOT_VALIDATED),
            Reason.of(RequestReason.AUTHENTICATION_USED),
            Reason.of(RequestReason.AUTHENTICATION_EXPIRED).with("at", MOMENT));

    private static final List<Reason> NOT_LENT =
            Arrays.stream(PromisedPaymentReason.values()).map(Refusals::notLent).toList();

    private static final List<Reason> NO_POINTS = List.of(Reason.of(BonusReason.NOT_ENOUGH_POINTS)
            .with("available", Points.of(10))
            .with("points", Points.of(40)));

    private static final List<Reason> NOT_SOLD = List.of(
            Reason.of(BonusReason.ITEM_NOT_IN_CATALOGUE).with("item", "minutes-50"),
            Reason.of(BonusReason.QUOTE_STALE).with("agreed", Points.of(40)).with("price", Points.of(45)));

    private static final List<Reason> NOT_GIVEN = List.of(
            Reason.of(BonusReason.POINTS_NOT_POSITIVE).with("points", Points.ZERO),
            Reason.of(BonusReason.GIFT_TO_SELF),
            Reason.of(BonusReason.GIFT_BELOW_MINIMUM)
                    .with("minimum", Points.of(50))
                    .with("points", Points.of(30)),
            Reason.of(BonusReason.GIFT_ABOVE_MAXIMUM)
                    .with("maximum", Points.of(20))
                    .with("points", Points.of(30)));

    private static final List<Reason> NOT_CLAIMED = List.of(
            Reason.of(BonusReason.UNKNOWN_GIFT).with("gift", "gift-1"),
            Reason.of(BonusReason.GIFT_CLAIMED).with("gift", "gift-1"),
            Reason.of(BonusReason.GIFT_RETURNED).with("gift", "gift-1"),
            Reason.of(BonusReason.GIFT_LAPSED).with("gift", "gift-1").with("points", Points.of(30)));

    private static final List<Reason> NOT_PAID = List.of(
            Reason.of(WalletReason.CURRENCY_MISMATCH).with("expected", "RUB").with("actual", "BYN"),
            Reason.of(WalletReason.AMOUNT_NOT_POSITIVE).with("amount", Money.parse("RUB 0.00")),
            Reason.of(WalletReason.NOT_ENOUGH).with("available", LITTLE).with("amount", MUCH),
            Reason.of(WalletReason.MONTHLY_SPENDING_LIMIT).with("limit", MUCH).with("left", LITTLE),
            Reason.of(WalletReason.NOT_OWN_NUMBER));

    private static final Map<Class<? extends Operation<?>>, List<Reason>> FIRST_ROOMS = Map.ofEntries(
            Map.entry(OrderPassword.class, joined(CAPTCHA, KEYS)),
            Map.entry(OrderCode.class, joined(CAPTCHA, NO_CODE_SENT, List.of(OTHER_PURPOSE), KEYS)),
            Map.entry(SignInByPassword.class, joined(CAPTCHA, WRONG_PASSWORD)),
            Map.entry(SignInByCode.class, joined(List.of(OTHER_PURPOSE), BAD_CODE)),
            Map.entry(SignInByNetwork.class, joined(NO_NETWORK, NOT_OFFERED)),
            Map.entry(SignInByAuthentication.class, NO_AUTHENTICATION),
            Map.entry(SignOut.class, KEYS),
            Map.entry(ChangePassword.class, joined(WRONG_PASSWORD, BAD_PASSWORD, KEYS)),
            Map.entry(
                    ChoosePassword.class,
                    joined(all(CodeReason.CODE_NOT_ISSUED, CodeReason.CODE_USED), BAD_PASSWORD, KEYS)),
            Map.entry(TakePromisedPayment.class, joined(NOT_LENT, KEYS)),
            Map.entry(SpendPoints.class, joined(NOT_SOLD, NO_POINTS, KEYS)),
            Map.entry(GiftPoints.class, joined(NOT_GIVEN, NO_POINTS, NO_CODE_SENT, KEYS)),
            Map.entry(ClaimGift.class, joined(NOT_CLAIMED, BAD_CODE)),
            Map.entry(ReadCashback.class, NOT_OFFERED),
            Map.entry(ReadCashbackLines.class, NOT_OFFERED),
            Map.entry(SpendCashback.class, joined(NOT_PAID, NOT_OFFERED, KEYS)));

    /** Each room has its own refusals beside its stories. */
    private static final Map<Class<? extends Operation<?>>, List<Reason>> TABLE = table(
            FIRST_ROOMS,
            ArchiveRefusals.TABLE,
            LineRefusals.TABLE,
            PaperRefusals.TABLE,
            TariffRefusals.TABLE,
            CabinetRefusals.TABLE,
            SocialRefusals.TABLE,
            IncomeRefusals.TABLE,
            TransferRefusals.TABLE);

    private Refusals() {}

    @SafeVarargs
    private static Map<Class<? extends Operation<?>>, List<Reason>> table(
            Map<Class<? extends Operation<?>>, List<Reason>>... rooms) {
        Map<Class<? extends Operation<?>>, List<Reason>> table = new HashMap<>();
        for (Map<Class<? extends Operation<?>>, List<Reason>> room : rooms) {
            table.putAll(room);
        }
        return Map.copyOf(table);
    }

    /** None, if the operation is never refused. */
    static List<Reason> of(Class<?> operation) {
        return TABLE.getOrDefault(operation, List.of());
    }

    static Stream<List<Reason>> all() {
        return TABLE.values().stream();
    }

    static List<Reason> notOfferedIn(Market market) {
        return List.of(Reason.of(RequestReason.NOT_OFFERED_IN_MARKET).with("market", market.name()));
    }

    private static Reason notLent(PromisedPaymentReason code) {
        Reason reason = Reason.of(code);
        return switch (code) {
            case CURRENCY_MISMATCH -> reason.with("expected", "RUB").with("actual", "BYN");
            case AMOUNT_NOT_POSITIVE -> reason.with("amount", Money.parse("RUB 0.00"));
            case AMOUNT_NOT_WHOLE -> reason.with("step", Money.parse("RUB 1.00"));
            case AMOUNT_BELOW_MINIMUM -> reason.with("minimum", LITTLE);
            case AMOUNT_ABOVE_LIMIT -> reason.with("limit", MUCH);
            case ACTIVE_PAYMENT_EXISTS -> reason.with("expires", MOMENT);
            case DEBT_ON_OTHER_NUMBERS -> reason.with("debt", LITTLE);
            case OVERDUE_BILL -> reason.with("amount", LITTLE).with("due", LocalDate.parse("2026-02-25"));
            case BALANCE_BELOW_FLOOR ->
                reason.with("floor", Money.parse("RUB -30.00")).with("balance", Money.parse("RUB -30.01"));
            case TENURE_TOO_SHORT -> reason.with("months", 2L).with("from", LocalDate.parse("2026-04-01"));
            case TARIFF_EXCLUDED -> reason.with("tariff", "Invented tariff");
            case CREDIT_SERVICE_ACTIVE -> reason.with("service", "Invented service");
            case NUMBER_BLOCKED -> reason.with("state", "blocked");
            case COOLDOWN -> reason.with("until", MOMENT);
            case FACT_NOT_KNOWN -> reason.with("fact", "balance");
            case UNRECOGNISED -> reason.with("text", "asleep");
            default -> reason;
        };
    }

    private static List<Reason> all(ReasonCode... codes) {
        return Arrays.stream(codes).map(Reason::of).toList();
    }

    @SafeVarargs
    static List<Reason> joined(List<Reason>... lists) {
        List<Reason> joined = new ArrayList<>();
        for (List<Reason> list : lists) {
            joined.addAll(list);
        }
        return joined;
    }
}
