package io.kabinet.core.bonus;

import org.jspecify.annotations.Nullable;

/**
 * A balanced search tree that is never changed: each change makes a new one that shares all but a path with the old.
 *
 * <p>An empty tree is {@code null}. Each key has a weight, and each subtree knows the sum of its weights, so that the sum
 * over a range takes one walk down.
 */
final class Tree<K extends Comparable<? super K>, V> {

    final K key;
    final V value;
    final long weight;
    final long sum;
    final @Nullable Tree<K, V> left;
    final @Nullable Tree<K, V> right;

    private final int height;

    private Tree(K key, V value, long weight, @Nullable Tree<K, V> left, @Nullable Tree<K, V> right) {
        this.key = key;
        this.value = value;
        this.weight = weight;
        this.left = left;
        this.right = right;
        this.sum = weight + sum(left) + sum(right);
        this.height = 1 + Math.max(height(left), height(right));
    }

    static long sum(@Nullable Tree<?, ?> tree) {
        return tree == null ? 0 : tree.sum;
    }

    /** What stands under a key, or null. */
    static <K extends Comparable<? super K>, V> @Nullable Tree<K, V> find(@Nullable Tree<K, V> tree, K key) {
        Tree<K, V> at = tree;
        while (at != null) {
            int order = key.compareTo(at.key);
            if (order == 0) {
                return at;
            }
            at = order < 0 ? at.left : at.right;
        }
        return null;
    }

    /** What stands first. */
    static <K extends Comparable<? super K>, V> Tree<K, V> first(Tree<K, V> tree) {
        Tree<K, V> at = tree;
        while (at.left != null) {
            at = at.left;
        }
        return at;
    }

    /** The tree with one key more, or with another value under it. */
    static <K extends Comparable<? super K>, V> Tree<K, V> with(
            @Nullable Tree<K, V> tree, K key, V value, long weight) {
        if (tree == null) {
            return new Tree<>(key, value, weight, null, null);
        }
        int order = key.compareTo(tree.key);
        if (order == 0) {
            return new Tree<>(key, value, weight, tree.left, tree.right);
        }
        return order < 0
                ? balanced(tree, with(tree.left, key, value, weight), tree.right)
                : balanced(tree, tree.left, with(tree.right, key, value, weight));
    }

    /** The tree without a key. */
    static <K extends Comparable<? super K>, V> @Nullable Tree<K, V> without(@Nullable Tree<K, V> tree, K key) {
        if (tree == null) {
            return null;
        }
        int order = key.compareTo(tree.key);
        if (order < 0) {
            return balanced(tree, without(tree.left, key), tree.right);
        }
        if (order > 0) {
            return balanced(tree, tree.left, without(tree.right, key));
        }
        if (tree.left == null || tree.right == null) {
            return tree.left == null ? tree.right : tree.left;
        }
        Tree<K, V> next = first(tree.right);
        return balanced(next, tree.left, without(tree.right, next.key));
    }

    /** A node with other subtrees, whose heights differ by two at most. */
    private static <K extends Comparable<? super K>, V> Tree<K, V> balanced(
            Tree<K, V> node, @Nullable Tree<K, V> left, @Nullable Tree<K, V> right) {
        if (left != null && left.height > height(right) + 1) {
            Tree<K, V> inner = left.right;
            return inner != null && inner.height > height(left.left)
                    ? joined(inner, joined(left, left.left, inner.left), joined(node, inner.right, right))
                    : joined(left, left.left, joined(node, inner, right));
        }
        if (right != null && right.height > height(left) + 1) {
            Tree<K, V> inner = right.left;
            return inner != null && inner.height > height(right.right)
                    ? joined(inner, joined(node, left, inner.left), joined(right, inner.right, right.right))
                    : joined(right, joined(node, left, inner), right.right);
        }
        return joined(node, left, right);
    }

    private static <K extends Comparable<? super K>, V> Tree<K, V> joined(
            Tree<K, V> node, @Nullable Tree<K, V> left, @Nullable Tree<K, V> right) {
        return new Tree<>(node.key, node.value, node.weight, left, right);
    }

    private static int height(@Nullable Tree<?, ?> tree) {
        return tree == null ? 0 : tree.height;
    }
}
