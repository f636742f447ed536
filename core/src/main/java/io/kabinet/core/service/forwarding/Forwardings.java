package io.kabinet.core.service.forwarding;

import io.kabinet.core.reason.Reason;
import io.kabinet.core.service.forwarding.ForwardingDecision.Granted;
import io.kabinet.core.service.forwarding.ForwardingDecision.Refused;
import io.kabinet.core.subscriber.Msisdn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the calls of one number are forwarded to.
 *
 * <p>One rule for each condition. A rule for every call hides the others while it is there. Immutable and safe for use by
 * several threads.
 *
 * @param number whose calls
 * @param rules the rules, in the order in which they were set, no two with one condition
 */
public record Forwardings(Msisdn number, List<ForwardingRule> rules) {

    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException if two have the same condition
     */
    public Forwardings {
        Objects.requireNonNull(number, "number");
        rules = List.copyOf(rules);
        if (rules.stream().map(ForwardingRule::when).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("two rules for one condition");
        }
    }

    /**
     * A number whose calls go nowhere else.
     *
     * @param number the number
     * @return no rules
     */
    public static Forwardings none(Msisdn number) {
        return new Forwardings(number, List.of());
    }

    /**
     * Where a call goes.
     *
     * @param condition what is so of the number
     * @return the target of the rule for every call, else of the rule for this condition, or empty if there is neither
     */
    public Optional<ForwardingTarget> targetWhen(ForwardingCondition condition) {
        return rule(ForwardingCondition.ALWAYS).or(() -> rule(condition)).map(ForwardingRule::to);
    }

    /**
     * Decides whether a rule is set.
     *
     * <p>Checked in the order of {@link ForwardingReason}: a condition that this version knows and that has no rule yet, a
     * target that is another number, no ring. Any rule of the others may close a ring, whatever its condition; what is not
     * known of others is not held against the rule. A target that is not plainly a mobile number is in no ring.
     *
     * @param rule the rule
     * @param others what is known of other numbers, in any order
     * @return the rules with it, or every reason against it
     */
    public ForwardingDecision set(ForwardingRule rule, Collection<Forwardings> others) {
        List<Reason> reasons = new ArrayList<>();
        if (!rule.when().isKnown()) {
            reasons.add(Reason.of(ForwardingReason.UNRECOGNISED)
                    .with("text", rule.when().text()));
        }
        if (rule(rule.when()).isPresent()) {
            reasons.add(Reason.of(ForwardingReason.FORWARDING_EXISTS)
                    .with("condition", rule.when().text()));
        }
        rule.number().ifPresent(target -> {
            int ring = ringThrough(target, others);
            if (ring == 1) {
                reasons.add(Reason.of(ForwardingReason.FORWARDED_TO_SELF));
            } else if (ring > 1) {
                reasons.add(Reason.of(ForwardingReason.FORWARDING_LOOP).with("numbers", (long) ring));
            }
        });
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        List<ForwardingRule> longer = new ArrayList<>(rules);
        longer.add(rule);
        return new Granted(new Forwardings(number, longer));
    }

    /**
     * Decides whether a rule is removed.
     *
     * @param condition its condition, one that this version knows or not
     * @return the rules without it, or that there is none
     */
    public ForwardingDecision remove(ForwardingCondition condition) {
        List<ForwardingRule> fewer =
                rules.stream().filter(rule -> !rule.when().equals(condition)).toList();
        return fewer.size() < rules.size()
                ? new Granted(new Forwardings(number, fewer))
                : new Refused(List.of(Reason.of(ForwardingReason.NOT_FORWARDED).with("condition", condition.text())));
    }

    private Optional<ForwardingRule> rule(ForwardingCondition condition) {
        return rules.stream().filter(rule -> rule.when().equals(condition)).findFirst();
    }

    /** How many numbers are in the shortest ring from this number over the target back to it; zero if there is none. */
    private int ringThrough(Msisdn target, Collection<Forwardings> others) {
        Map<Msisdn, Integer> distance = new HashMap<>(Map.of(target, 1));
        Deque<Msisdn> toVisit = new ArrayDeque<>(List.of(target));
        while (!toVisit.isEmpty()) {
            Msisdn next = toVisit.remove();
            int steps = Objects.requireNonNull(distance.get(next));
            if (next.equals(number)) {
                return steps;
            }
            others.stream()
                    .filter(other -> other.number().equals(next))
                    .flatMap(other -> other.rules().stream())
                    .flatMap(rule -> rule.number().stream())
                    .filter(further -> distance.putIfAbsent(further, steps + 1) == null)
                    .forEach(toVisit::add);
        }
        return 0;
    }
}
