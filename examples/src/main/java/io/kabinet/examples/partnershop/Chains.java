package io.kabinet.examples.partnershop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** Numbers put into numbered drawers, and taken out of a drawer in the order in which they were put in. */
final class Chains {

    private final int[] first;
    private final int[] last;
    private final IntColumn members = new IntColumn();
    private final IntColumn next = new IntColumn();

    Chains(int drawers) {
        first = new int[drawers];
        last = new int[drawers];
        Arrays.fill(first, Slots.NONE);
        Arrays.fill(last, Slots.NONE);
    }

    void add(int drawer, int member) {
        int place = members.add(member);
        next.add(Slots.NONE);
        if (first[drawer] == Slots.NONE) {
            first[drawer] = place;
        } else {
            next.set(last[drawer], place);
        }
        last[drawer] = place;
    }

    void forEach(int drawer, IntConsumer member) {
        for (int place = first[drawer]; place != Slots.NONE; place = next.get(place)) {
            member.accept(members.get(place));
        }
    }

    List<Integer> of(int drawer) {
        List<Integer> all = new ArrayList<>();
        forEach(drawer, all::add);
        return all;
    }
}
