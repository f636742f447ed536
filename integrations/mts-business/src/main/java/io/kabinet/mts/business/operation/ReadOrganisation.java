package io.kabinet.mts.business.operation;

import io.kabinet.client.operation.Cursor;
import io.kabinet.client.operation.Page;
import io.kabinet.client.operation.Read;
import io.kabinet.core.subscriber.AccountNumber;
import io.kabinet.core.subscriber.Msisdn;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks for the numbers of an organisation, each with its account, page by page.
 *
 * <p>One key sees the whole organisation. Whether a line is blocked, and whose it is, is not told here, which is why
 * {@code ReadMyNumbers} is not carried.
 *
 * @param of the number that asks
 * @param account the only account whose numbers are wanted; those of all accounts if empty
 * @param from where the page begins; the first one without
 */
public record ReadOrganisation(Msisdn of, Optional<AccountNumber> account, Optional<Cursor> from)
        implements Read<Page<OrganisationNumber>> {

    /** Checks that all are there. */
    public ReadOrganisation {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(from, "from");
    }
}
