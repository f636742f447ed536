package io.kabinet.testkit.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kabinet.client.identity.Captcha;
import io.kabinet.core.bonus.programme.PointSource;
import io.kabinet.core.subscriber.Msisdn;
import io.kabinet.core.values.MoneyText;
import io.kabinet.core.values.Secret;
import io.kabinet.testkit.ArrangedSubscriber;
import io.kabinet.testkit.Faults;
import io.kabinet.testkit.InMemoryOperator;
import io.kabinet.testkit.OperatorClock;
import io.kabinet.testkit.Sms;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.Money;

/** What whoever holds the control token can do, all of it or nothing, each with what it is answered. */
final class Orders {

    private static final Map<String, Consumer<Faults>> FAULTS = Map.ofEntries(
            Map.entry("lose-next-answer", Faults::loseNextAnswer),
            Map.entry("lose-next-request", Faults::loseNextRequest),
            Map.entry("apply-late", Faults::applyLate),
            Map.entry("refuse-next-connection", Faults::refuseNextConnection),
            Map.entry("busy-next", Faults::busyNext),
            Map.entry("fail-next", Faults::failNext),
            Map.entry("garble-next-answer", Faults::garbleNextAnswer),
            Map.entry("stall-next", Faults::stallNext),
            Map.entry("hold-next-answer", Faults::holdNextAnswer),
            Map.entry("release", Faults::release),
            Map.entry("deliver-late", Faults::deliverLate),
            Map.entry("expire-sessions", Faults::expireSessions),
            Map.entry("clear", Faults::clear));

    private final World world;

    Orders(World world) {
        this.world = world;
    }

    ObjectNode clock(Said said) {
        OperatorClock clock = world.operator().clock();
        Optional<Duration> time = said.maybeText("advance").map(Duration::parse);
        Optional<Instant> moment = said.maybeText("moveTo").map(Instant::parse);
        if (time.isPresent() && moment.isPresent()) {
            throw new IllegalArgumentException("a clock is moved by a time or to a moment");
        }
        time.ifPresent(clock::advance);
        moment.ifPresent(clock::moveTo);
        return answer().put("now", clock.instant().toString());
    }

    ObjectNode sms(Said said) {
        ObjectNode answer = answer();
        ArrayNode messages = answer.putArray("messages");
        world.operator().inbox(number(said)).messages().forEach(sms -> write(sms, messages.addObject()));
        return answer;
    }

    private static void write(Sms sms, ObjectNode to) {
        to.put("from", sms.from().text());
        to.put("text", sms.text().reveal());
        sms.password().map(Secret::reveal).ifPresent(password -> to.put("password", password));
        sms.code().map(Secret::reveal).ifPresent(code -> to.put("code", code));
        sms.gift().ifPresent(gift -> to.put("gift", gift));
        to.put("arrivedAt", sms.arrivedAt().toString());
    }

    ObjectNode faults(Said said) {
        Faults faults = world.operator().faults();
        Faults many = faults.times(said.maybeCount("times").orElse(1));
        said.maybeText("fault").ifPresent(name -> {
            Consumer<Faults> fault = FAULTS.get(name);
            if (fault == null) {
                throw new IllegalArgumentException("no such fault");
            }
            fault.accept(many);
        });
        return answer().put("left", faults.left());
    }

    /** Arranged with an operator that nobody sees first: what cannot be ends there, and nothing is half arranged here. */
    ObjectNode subscriber(Said said) {
        InMemoryOperator operator = world.operator();
        arrange(said, operator.afresh());
        arrange(said, operator);
        return answer();
    }

    private static void arrange(Said said, InMemoryOperator operator) {
        Msisdn number = number(said);
        ArrangedSubscriber subscriber = operator.subscriber(number);
        said.maybeText("name").ifPresent(subscriber::named);
        said.maybeText("balance").ifPresent(amount -> subscriber.balance(money(amount, operator)));
        said.maybeText("password").ifPresent(subscriber::password);
        said.maybeCount("points").ifPresent(points -> subscriber.points(points, PointSource.TELECOM));
        said.maybeText("topUp").ifPresent(amount -> operator.topUp(number, money(amount, operator)));
        said.maybeTruth("onNetwork").ifPresent(on -> network(operator, number, on));
    }

    private static void network(InMemoryOperator operator, Msisdn number, boolean on) {
        if (on) {
            operator.network(number).connect();
        } else {
            operator.network(number).disconnect();
        }
    }

    ObjectNode captcha(Said said) {
        Captcha captcha = new Captcha(said.text("id"), "", new byte[0]);
        return answer().put("letters", world.operator().lettersOf(captcha));
    }

    ObjectNode reset() {
        world.reset();
        return answer().put("now", world.operator().clock().instant().toString());
    }

    private static Money money(String amount, InMemoryOperator of) {
        return MoneyText.parse(amount, of.rulebook().market().currency());
    }

    private static Msisdn number(Said said) {
        return Msisdn.of(said.text("number"));
    }

    private static ObjectNode answer() {
        return Said.JSON.createObjectNode();
    }
}
