package io.kabinet.examples.rulesinyourservice;

import io.kabinet.core.bonus.BonusDecision;
import io.kabinet.core.identity.lockout.LockoutAnswer;
import io.kabinet.core.promised.PromisedPaymentDecision;
import io.kabinet.core.promised.TopUpDecision;
import io.kabinet.core.reason.Language;
import io.kabinet.core.reason.Texts;
import io.kabinet.examples.console.Words;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Says every answer in one language; no answer is left out, or this would not compile.
 *
 * @param texts core's texts
 * @param words the story's words
 */
record Speech(Texts texts, Words words) {

    static Speech in(Language language, ZoneId zone) {
        return new Speech(Texts.in(language, zone), Words.beside(Speech.class, language));
    }

    String say(LockoutAnswer answer) {
        return answer.match(
                passed -> words.of("passed"),
                wrong -> texts.of(wrong.reason()),
                refused -> texts.of(refused.reasons()));
    }

    String say(PromisedPaymentDecision decision) {
        return decision.match(
                granted -> words.of("lent", texts.say(granted.amount()), texts.say(granted.repayBy())),
                refused -> texts.of(refused.reasons()));
    }

    String say(TopUpDecision decision) {
        return decision.match(
                counted -> words.of("repaid", texts.say(counted.repaid()), texts.say(counted.stays())),
                refused -> texts.of(refused.reasons()));
    }

    String say(BonusDecision decision, Instant now) {
        return decision.match(
                granted -> texts.of(granted.entry().why()) + "; "
                        + words.of("left", texts.say(granted.ledger().balance(now))),
                refused -> texts.of(refused.reasons()));
    }
}
