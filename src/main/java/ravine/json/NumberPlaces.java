package ravine.json;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/** A list of numbers as their places in a text, which takes 8 bytes for each instead of some hundred. Mutable: it grows as it is read. */
final class NumberPlaces {

    private int[] starts = new int[2];
    private int[] lengths = new int[2];
    private int size;

    void add(int start, int length) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
        }
        starts[size] = start;
        lengths[size] = length;
        size++;
    }

    /** The numbers as values of the list that has this path in the text, each made when it is asked for. */
    List<JsonValue> values(String path, String text) {
        return new AbstractList<>() {
            @Override
            public JsonValue get(int index) {
                int end = starts[index] + lengths[index];
                var digits = new JsonValue.Digits(text.substring(starts[index], end));
                return new JsonValue(digits, path + "[" + index + "]", text, starts[index], end);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
