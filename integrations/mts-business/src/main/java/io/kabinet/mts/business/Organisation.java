package io.kabinet.mts.business;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.mts.business.operation.OrganisationNumber;
import io.kabinet.mts.business.operation.ReadOrganisation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of an organisation, each under the account that it sits under.
 *
 * <p>The organisation's name, its numbers with the tax office, and what is on the SIM cards are not read.
 */
final class Organisation {

    private static final String MORE = "hasMore";
    private static final int PAGE = 1_000;

    private Organisation() {}

    static boolean fits(ReadOrganisation read) {
        return read.from().map(Cursor::text).orElse("1").matches("[1-9][0-9]{0,5}");
    }

    static Ask ask(ReadOrganisation read) {
        Ask ask = Ask.get("/Service/HierarchyStructure");
        return read.account()
                .map(account -> ask.with("account", account.text()))
                .orElse(ask)
                .with("pageNum", read.from().map(Cursor::text).orElse("1"))
                .with("pageSize", Integer.toString(PAGE))
                .large();
    }

    static Page<OrganisationNumber> page(Tree answer, ReadOrganisation read, Instant now) throws Unreadable {
        List<OrganisationNumber> numbers = new ArrayList<>();
        boolean more = false;
        for (Tree party : answer.eachWith("partyRole")) {
            for (Tree role : party.each("partyRole")) {
                for (Tree account : role.each("customerAccount")) {
                    more |= account.text("href").filter(MORE::equalsIgnoreCase).isPresent();
                    numbers.addAll(numbers(account));
                }
            }
        }
        return new Page<>(numbers, more ? Optional.of(next(read)) : Optional.empty());
    }

    private static Cursor next(ReadOrganisation read) {
        int page = read.from().map(Cursor::text).map(Integer::parseInt).orElse(1);
        return new Cursor(Integer.toString(page + 1));
    }

    /** Lines that are no mobile numbers are left out. */
    private static List<OrganisationNumber> numbers(Tree account) throws Unreadable {
        List<OrganisationNumber> numbers = new ArrayList<>();
        for (Tree relation : account.each("productRelationship")) {
            Optional<Msisdn> number =
                    relation.at("product").text("productSerialNumber").flatMap(Msisdn::maybe);
            if (number.isPresent()) {
                AccountNumber payer = account.text("accountNo")
                        .map(AccountNumber::of)
                        .orElseThrow(() -> new Unreadable("numbers without their account"));
                numbers.add(new OrganisationNumber(number.get(), payer));
            }
        }
        return numbers;
    }
}
