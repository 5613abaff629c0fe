package dev.xproto.runtime.engine;

import java.util.Arrays;

/** A list of numbers that grows, to be read as a stack or from the front. */
final class Numbers {
    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int get(int place) {
        return numbers[place];
    }

    void set(int place, int number) {
        numbers[place] = number;
    }

    /** The one that was added last. */
    int last() {
        return numbers[size - 1];
    }

    int removeLast() {
        return numbers[--size];
    }

    void clear() {
        size = 0;
    }
}
