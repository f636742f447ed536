package io.kabinet.core.command;

import io.kabinet.core.internal.Words;

/**
 * What a short command does.
 *
 * <p>An open value: for an operation that no catalogue has there is no command. Immutable and safe for use by several
 * threads.
 *
 * @param text its name, such as {@code balance}
 */
public record CommandOperation(String text) {

    /** The money of the account. */
    public static final CommandOperation BALANCE = new CommandOperation("balance");

    /** What is left of packages. */
    public static final CommandOperation PACKAGES_LEFT = new CommandOperation("packages_left");

    /** Packs that are bought once. */
    public static final CommandOperation ONE_OFF_PACKS = new CommandOperation("one_off_packs");

    /** What is owed where services are paid afterwards. */
    public static final CommandOperation CREDIT_DEBT = new CommandOperation("credit_debt");

    /** Taking a promised payment. */
    public static final CommandOperation TAKE_PROMISED_PAYMENT = new CommandOperation("take_promised_payment");

    /** Where a promised payment stands. */
    public static final CommandOperation PROMISED_PAYMENT_STATE = new CommandOperation("promised_payment_state");

    /** A password by SMS; it also registers. */
    public static final CommandOperation GET_PASSWORD = new CommandOperation("get_password");

    /** A password of one's own. */
    public static final CommandOperation SET_PASSWORD = new CommandOperation("set_password");

    /** Switching the cabinet on. */
    public static final CommandOperation CABINET_ON = new CommandOperation("cabinet_on");

    /** The tariff that one has. */
    public static final CommandOperation OWN_TARIFF = new CommandOperation("own_tariff");

    /** Everything about tariffs. */
    public static final CommandOperation TARIFF_MENU = new CommandOperation("tariff_menu");

    /** Everything about services. */
    public static final CommandOperation SERVICE_MENU = new CommandOperation("service_menu");

    /** Answers in Russian letters. */
    public static final CommandOperation TEXTS_IN_RUSSIAN = new CommandOperation("texts_in_russian");

    /** Answers in Latin letters. */
    public static final CommandOperation TEXTS_IN_LATIN = new CommandOperation("texts_in_latin");

    /** Services that cost something. */
    public static final CommandOperation PAID_SERVICES = new CommandOperation("paid_services");

    /** What was charged last. */
    public static final CommandOperation LAST_CHARGES = new CommandOperation("last_charges");

    /** Money to another number. */
    public static final CommandOperation TRANSFER = new CommandOperation("transfer");

    /** Confirming a transfer by a code. */
    public static final CommandOperation CONFIRM_TRANSFER = new CommandOperation("confirm_transfer");

    /** Money to another number, over and over. */
    public static final CommandOperation REGULAR_TRANSFER = new CommandOperation("regular_transfer");

    /** Asking somebody for money. */
    public static final CommandOperation ASK_FOR_MONEY = new CommandOperation("ask_for_money");

    /** A call that the other side pays for. */
    public static final CommandOperation CALL_AT_THEIR_COST = new CommandOperation("call_at_their_cost");

    /** Being allowed to see another number's balance. */
    public static final CommandOperation OTHER_BALANCE_ON = new CommandOperation("other_balance_on");

    /** Another number's balance. */
    public static final CommandOperation OTHER_BALANCE = new CommandOperation("other_balance");

    /** Blocking one's number. */
    public static final CommandOperation VOLUNTARY_BLOCK = new CommandOperation("voluntary_block");

    /** Joining the bonus programme. */
    public static final CommandOperation BONUS_JOIN = new CommandOperation("bonus_join");

    /** How many points there are. */
    public static final CommandOperation BONUS_BALANCE = new CommandOperation("bonus_balance");

    /** Giving points away. */
    public static final CommandOperation BONUS_GIFT = new CommandOperation("bonus_gift");

    /** Taking something for points. */
    public static final CommandOperation BONUS_ITEM = new CommandOperation("bonus_item");

    /** The service that linked numbers need. */
    public static final CommandOperation NUMBER_MANAGEMENT = new CommandOperation("number_management");

    /** Services paid afterwards: all about it. */
    public static final CommandOperation FULL_TRUST = new CommandOperation("full_trust");

    /** Services paid afterwards, from now on. */
    public static final CommandOperation FULL_TRUST_ON = new CommandOperation("full_trust_on");

    /** Services paid in advance, from now on. */
    public static final CommandOperation FULL_TRUST_OFF = new CommandOperation("full_trust_off");

    /** The method of settlement on credit. */
    public static final CommandOperation CREDIT_METHOD = new CommandOperation("credit_method");

    /** Numbers that cannot get through. */
    public static final CommandOperation BLACK_LIST = new CommandOperation("black_list");

    /** Favourite numbers. */
    public static final CommandOperation FAVOURITE_NUMBERS = new CommandOperation("favourite_numbers");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public CommandOperation {
        Words.check("command operation", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
