package io.kabinet.core.command;

import static io.kabinet.core.command.CommandOperation.ASK_FOR_MONEY;
import static io.kabinet.core.command.CommandOperation.BALANCE;
import static io.kabinet.core.command.CommandOperation.BLACK_LIST;
import static io.kabinet.core.command.CommandOperation.BONUS_BALANCE;
import static io.kabinet.core.command.CommandOperation.BONUS_GIFT;
import static io.kabinet.core.command.CommandOperation.BONUS_ITEM;
import static io.kabinet.core.command.CommandOperation.BONUS_JOIN;
import static io.kabinet.core.command.CommandOperation.CABINET_ON;
import static io.kabinet.core.command.CommandOperation.CALL_AT_THEIR_COST;
import static io.kabinet.core.command.CommandOperation.CONFIRM_TRANSFER;
import static io.kabinet.core.command.CommandOperation.CREDIT_DEBT;
import static io.kabinet.core.command.CommandOperation.CREDIT_METHOD;
import static io.kabinet.core.command.CommandOperation.FAVOURITE_NUMBERS;
import static io.kabinet.core.command.CommandOperation.FULL_TRUST;
import static io.kabinet.core.command.CommandOperation.FULL_TRUST_OFF;
import static io.kabinet.core.command.CommandOperation.FULL_TRUST_ON;
import static io.kabinet.core.command.CommandOperation.LAST_CHARGES;
import static io.kabinet.core.command.CommandOperation.ONE_OFF_PACKS;
import static io.kabinet.core.command.CommandOperation.OTHER_BALANCE;
import static io.kabinet.core.command.CommandOperation.OTHER_BALANCE_ON;
import static io.kabinet.core.command.CommandOperation.OWN_TARIFF;
import static io.kabinet.core.command.CommandOperation.PACKAGES_LEFT;
import static io.kabinet.core.command.CommandOperation.PAID_SERVICES;
import static io.kabinet.core.command.CommandOperation.PROMISED_PAYMENT_STATE;
import static io.kabinet.core.command.CommandOperation.REGULAR_TRANSFER;
import static io.kabinet.core.command.CommandOperation.SERVICE_MENU;
import static io.kabinet.core.command.CommandOperation.SET_PASSWORD;
import static io.kabinet.core.command.CommandOperation.TAKE_PROMISED_PAYMENT;
import static io.kabinet.core.command.CommandOperation.TARIFF_MENU;
import static io.kabinet.core.command.CommandOperation.TEXTS_IN_LATIN;
import static io.kabinet.core.command.CommandOperation.TEXTS_IN_RUSSIAN;
import static io.kabinet.core.command.CommandOperation.TRANSFER;
import static io.kabinet.core.command.CommandOperation.VOLUNTARY_BLOCK;

import io.kabinet.core.subscriber.Peer;
import io.kabinet.core.values.Source;
import io.kabinet.core.values.Source.Grade;
import io.kabinet.core.values.Stated;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The commands that others than the articles give.
 *
 * <p>Bare short numbers of which no source says whether they are called or written to are left out, and so is what only
 * pages with invented figures give.
 */
final class RetoldCommands {

    private static final YearMonth READ = YearMonth.of(2026, 11);
    private static final Source AGREED = Source.document("retellings/short-commands", Grade.SECONDARY_AGREED, READ);
    private static final Source SINGLE = Source.document("retellings/short-command", Grade.SECONDARY, READ);
    private static final Source OPERATOR = Source.document("operator/short-commands", Grade.OPERATOR_PAGE, READ);

    private RetoldCommands() {}

    static CommandCatalogue russia(CommandCatalogue articles) {
        List<ShortCommand> more = List.of(
                ussd(BALANCE, "*100#", AGREED),
                ussd(BALANCE, "#100#", AGREED),
                sms(BALANCE, "11", AGREED),
                ussd(PACKAGES_LEFT, "*100*1#", AGREED),
                ussd(ONE_OFF_PACKS, "*100*2#", AGREED),
                ussd(CREDIT_DEBT, "*100*3#", AGREED),
                ussd(CREDIT_DEBT, "*132#", AGREED),
                ussd(TAKE_PROMISED_PAYMENT, "*111*123#", OPERATOR),
                ussd(PROMISED_PAYMENT_STATE, "*111*1230#", SINGLE),
                sms(SET_PASSWORD, "25 {password}", AGREED),
                ussd(SET_PASSWORD, "*111*25#", AGREED),
                ussd(CABINET_ON, "*111*23#", SINGLE),
                ussd(OWN_TARIFF, "*111*59#", AGREED),
                ussd(TARIFF_MENU, "*111*2*5#", AGREED),
                sms(TARIFF_MENU, "6", AGREED),
                ussd(SERVICE_MENU, "*111#", SINGLE),
                ussd(TEXTS_IN_RUSSIAN, "*111*6*1#", SINGLE),
                ussd(TEXTS_IN_LATIN, "*111*6*2#", SINGLE),
                ussd(PAID_SERVICES, "*152*2#", AGREED),
                ussd(LAST_CHARGES, "*152#", SINGLE),
                ussd(TRANSFER, "*112*{number}*{sum}#", AGREED),
                ussd(REGULAR_TRANSFER, "*114*{number}*{period}*{sum}#", AGREED),
                ussd(ASK_FOR_MONEY, "*116*{number}#", AGREED),
                dialled(CALL_AT_THEIR_COST, Channel.VOICE, "0880{number}", SINGLE),
                ussd(OTHER_BALANCE_ON, "*111*2137#", AGREED),
                ussd(OTHER_BALANCE, "*140*{number}#", AGREED),
                ussd(VOLUNTARY_BLOCK, "*111*157#", AGREED),
                ussd(BONUS_JOIN, "*111*455*1#", AGREED),
                text(BONUS_GIFT, "ПОДАРОК {number} {points}", "4555", AGREED),
                ussd(FULL_TRUST, "*111*2118#", AGREED),
                sms(FULL_TRUST_ON, "2118", AGREED),
                sms(FULL_TRUST_OFF, "21180", AGREED),
                ussd(BLACK_LIST, "*111*443#", SINGLE));
        return longer(articles, more);
    }

    static CommandCatalogue belarus(CommandCatalogue article) {
        List<ShortCommand> more = List.of(
                ussd(BALANCE, "*100#", AGREED),
                ussd(TAKE_PROMISED_PAYMENT, "*113*{sum}#", SINGLE),
                dialled(TAKE_PROMISED_PAYMENT, Channel.VOICE, "087013", SINGLE),
                ussd(TRANSFER, "*363*{number}*{sum}#", OPERATOR),
                ussd(CONFIRM_TRANSFER, "*363*{code}#", OPERATOR),
                ussd(BONUS_BALANCE, "*706#", AGREED),
                ussd(BONUS_ITEM, "*707*{item}#", AGREED),
                ussd(CREDIT_METHOD, "*150#", OPERATOR),
                ussd(FAVOURITE_NUMBERS, "*365#", SINGLE));
        return longer(article, more);
    }

    private static CommandCatalogue longer(CommandCatalogue catalogue, List<ShortCommand> more) {
        List<ShortCommand> all = new ArrayList<>(catalogue.commands());
        all.addAll(more);
        return new CommandCatalogue(all, catalogue.registration(), catalogue.passwordSender(), catalogue.support());
    }

    private static ShortCommand ussd(CommandOperation operation, String pattern, Source source) {
        return dialled(operation, Channel.USSD, pattern, source);
    }

    private static ShortCommand sms(CommandOperation operation, String pattern, Source source) {
        return text(operation, pattern, "111", source);
    }

    private static ShortCommand text(CommandOperation operation, String pattern, String to, Source source) {
        return new ShortCommand(operation, Channel.SMS, pattern, Optional.of(Peer.of(to)), Stated.notStated(), source);
    }

    private static ShortCommand dialled(CommandOperation operation, Channel channel, String pattern, Source source) {
        return new ShortCommand(operation, channel, pattern, Optional.empty(), Stated.notStated(), source);
    }
}
