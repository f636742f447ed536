package io.kabinet.core.bonus;

import static org.assertj.core.api.Assertions.assertThat;

import io.kabinet.core.testing.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static List<String> inOrder(@Nullable Tree<Integer, String> tree) {
        List<String> values = new ArrayList<>();
        collect(tree, values);
        return values;
    }

    private static void collect(@Nullable Tree<Integer, String> tree, List<String> into) {
        if (tree != null) {
            collect(tree.left, into);
            into.add(tree.key + "=" + tree.value);
            collect(tree.right, into);
        }
    }

    private static int depth(@Nullable Tree<Integer, String> tree) {
        return tree == null ? 0 : 1 + Math.max(depth(tree.left), depth(tree.right));
    }

    /** The deepest that a tree of so many can be if neighbours differ in height by one at most. */
    private static double deepest(int size) {
        return 1.45 * Math.log(size + 2) / Math.log(2);
    }

    @Test
    void it_is_a_sorted_map_that_never_gets_deep_and_whose_former_selves_stay() {
        Seeds.forEach(60, random -> {
            Tree<Integer, String> tree = null;
            Map<Integer, String> map = new TreeMap<>();
            for (int i = 0; i < 300; i++) {
                Tree<Integer, String> before = tree;
                List<String> then = inOrder(before);
                int key = random.nextInt(100);
                if (random.nextInt(5) < 3) {
                    tree = Tree.with(tree, key, "v" + i, key);
                    map.put(key, "v" + i);
                } else {
                    tree = Tree.without(tree, key);
                    map.remove(key);
                }
                assertThat(inOrder(before)).isEqualTo(then);
                assertThat(Tree.sum(tree))
                        .isEqualTo(map.keySet().stream()
                                .mapToLong(Integer::longValue)
                                .sum());
                assertThat(depth(tree)).isLessThanOrEqualTo((int) deepest(map.size()));
                Tree<Integer, String> found = Tree.find(tree, key);
                assertThat(found == null ? null : found.value).isEqualTo(map.get(key));
            }
            assertThat(inOrder(tree))
                    .isEqualTo(map.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .toList());
        });
    }

    @Test
    void keys_in_ascending_order_do_not_make_a_list_of_it() {
        Tree<Integer, String> tree = null;
        for (int i = 0; i < 10_000; i++) {
            tree = Tree.with(tree, i, "", 1);
        }
        assertThat(depth(tree)).isLessThanOrEqualTo((int) deepest(10_000));
        for (int i = 0; i < 9_000; i++) {
            tree = Tree.without(tree, i);
        }
        assertThat(depth(tree)).isLessThanOrEqualTo((int) deepest(1_000));
        assertThat(Tree.sum(tree)).isEqualTo(1_000);
    }
}
