package ravine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of steps, by their exact rules and by statistics that another way to draw them does not have. */
class BatchesTest {

    /** How many standard deviations a random count may be away from what is expected; it is drawn with fixed seeds. */
    private static final double SIGMAS = 5;

    private static Batches batches(Sampling.Kind kind, int batch, int rows, long seed) {
        return new Batches(new Sampling(kind, batch), seed, rows);
    }

    private static void assertNear(double expected, double variance, double found, String what) {
        assertTrue(Math.abs(found - expected) <= SIGMAS * Math.sqrt(variance), () -> "%s: %s where %s ± %s is expected"
                .formatted(what, found, expected, Math.sqrt(variance)));
    }

    /** Pearson's statistic of counts that should be alike, which has as many degrees of freedom as there are counts but one. */
    private static void assertAlike(int[] counts, String what) {
        double expected = Arrays.stream(counts).average().orElseThrow();
        double statistic = Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertNear(counts.length - 1, 2.0 * (counts.length - 1), statistic, what);
    }

    /** The order of an epoch, read batch by batch. */
    private static int[] epoch(Batches batches, int number, int rows, int batch) {
        int blocks = (rows + batch - 1) / batch;
        return IntStream.rangeClosed(number * blocks + 1, (number + 1) * blocks)
                .flatMap(step -> Arrays.stream(batches.rows(step)))
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({"10, 3", "10, 5", "10, 10", "10, 64", "1, 1", "1000, 64", "1025, 8", "5003, 100", "100000, 1000"})
    void shuffled_epoch_has_every_row_once_and_a_short_last_block(int rows, int batch) {
        var batches = batches(Sampling.Kind.SHUFFLED, batch, rows, 3);
        int blocks = (rows + batch - 1) / batch;
        for (int number = 0; number < 3; number++) {
            var order = epoch(batches, number, rows, batch);
            assertArrayEquals(
                    IntStream.range(0, rows).toArray(),
                    Arrays.stream(order).sorted().toArray());
            int last = (number + 1) * blocks;
            assertEquals(rows - (blocks - 1) * Math.min(batch, rows), batches.rows(last).length);
            assertEquals(number + 1, batches.epoch(last));
            assertEquals(number + 2, batches.epoch(last + 1));
        }
        if (rows > 1) {
            assertNotEquals(
                    Arrays.toString(epoch(batches, 0, rows, batch)), Arrays.toString(epoch(batches, 1, rows, batch)));
        }
    }

    @Test
    void every_order_of_few_rows_is_as_frequent_as_others() {
        var batches = batches(Sampling.Kind.SHUFFLED, 1, 4, 1);
        Map<String, Integer> counts = new HashMap<>();
        for (int number = 0; number < 48_000; number++) {
            counts.merge(Arrays.toString(epoch(batches, number, 4, 1)), 1, Integer::sum);
        }
        assertEquals(24, counts.size());
        assertAlike(counts.values().stream().mapToInt(count -> count).toArray(), "orders of four rows");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, Permutation.LONGEST_SHUFFLED, Permutation.LONGEST_SHUFFLED + 1, 1500, 4999})
    void orders_of_many_rows_are_as_random_ones_are(int rows) {
        int epochs = 500;
        var batches = batches(Sampling.Kind.SHUFFLED, rows, rows, 7);
        var firsts = new int[10];
        var placesOfRow = new int[10];
        double fixed = 0;
        double successions = 0;
        double descents = 0;
        for (int number = 0; number < epochs; number++) {
            var order = batches.rows(number + 1);
            firsts[10 * order[0] / rows]++;
            for (int place = 0; place < rows; place++) {
                fixed += order[place] == place ? 1 : 0;
                placesOfRow[10 * place / rows] += order[place] == rows / 2 ? 1 : 0;
                if (place > 0) {
                    successions += order[place] == order[place - 1] + 1 ? 1 : 0;
                    descents += order[place] < order[place - 1] ? 1 : 0;
                }
            }
        }
        assertAlikeByTenths(firsts, rows, epochs, "first rows");
        assertAlikeByTenths(placesOfRow, rows, epochs, "places of a row");
        assertNear(epochs, epochs, fixed, "rows in their own places");
        assertNear(epochs * (rows - 1.0) / rows, epochs, successions, "rows after the one before");
        assertNear(epochs * (rows - 1) / 2.0, epochs * (rows + 1) / 12.0, descents, "rows after a later one");
    }

    /** Tenths of a number that ten does not divide are unlike by one. */
    private static void assertAlikeByTenths(int[] counts, int rows, int epochs, String what) {
        for (int tenth = 0; tenth < 10; tenth++) {
            int from = (tenth * rows + 9) / 10;
            int to = ((tenth + 1) * rows + 9) / 10;
            double share = (to - from) / (double) rows;
            assertNear(share * epochs, share * (1 - share) * epochs, counts[tenth], what + " in tenth " + tenth);
        }
    }

    @Test
    void orders_of_neighbouring_epochs_have_nothing_in_common() {
        for (int rows : new int[] {500, 2000}) {
            var batches = batches(Sampling.Kind.SHUFFLED, rows, rows, 2);
            int same = 0;
            for (int number = 1; number <= 1000; number++) {
                var one = batches.rows(number);
                var next = batches.rows(number + 1);
                same += (int) IntStream.range(0, rows)
                        .filter(place -> one[place] == next[place])
                        .count();
            }
            assertNear(1000, 1000, same, "rows in the same place in the next epoch");
        }
    }

    @Test
    void replacement_draws_each_row_anew_from_all() {
        int rows = 50;
        var batches = batches(Sampling.Kind.REPLACEMENT, 4, rows, 11);
        var counts = new int[rows];
        var pairs = new int[25];
        var followers = new int[25];
        int last = 0;
        int steps = 25_000;
        for (int step = 1; step <= steps; step++) {
            var drawn = batches.rows(step);
            assertEquals(4, drawn.length);
            for (int row : drawn) {
                counts[row]++;
            }
            pairs[drawn[0] % 5 * 5 + drawn[1] % 5]++;
            followers[last % 5 * 5 + drawn[0] % 5]++;
            last = drawn[3];
        }
        assertAlike(counts, "rows");
        assertAlike(pairs, "rows of a step");
        assertAlike(followers, "rows of one step after another");
    }

    @Test
    void replacement_leaves_rows_out_that_an_epoch_would_have() {
        int rows = 1000;
        var batches = batches(Sampling.Kind.REPLACEMENT, 1, rows, 11);
        double seen = 0;
        for (int epoch = 0; epoch < 200; epoch++) {
            seen += IntStream.rangeClosed(epoch * rows + 1, (epoch + 1) * rows)
                    .map(step -> batches.rows(step)[0])
                    .distinct()
                    .count();
        }
        double kept = Math.pow(1 - 1.0 / rows, rows);
        assertNear(200 * rows * (1 - kept), 200 * rows * kept, seen, "unlike rows in as many draws");
        assertEquals(1, batches.epoch(rows));
        assertEquals(2, batches.epoch(rows + 1));
    }

    @Test
    void sequential_goes_on_at_the_first_row_after_the_last() {
        var batches = batches(Sampling.Kind.SEQUENTIAL, 3, 5, 1);
        int[][] rows = {{0, 1, 2}, {3, 4, 0}, {1, 2, 3}, {4, 0, 1}, {2, 3, 4}, {0, 1, 2}};
        int[] epochs = {1, 1, 2, 2, 3, 4};
        for (int step = 1; step <= rows.length; step++) {
            assertArrayEquals(rows[step - 1], batches.rows(step));
            assertEquals(epochs[step - 1], batches.epoch(step));
        }
        assertArrayEquals(
                new int[] {0, 1, 0, 1, 0},
                batches(Sampling.Kind.SEQUENTIAL, 5, 2, 1).rows(1));
    }

    @Test
    void all_rows_are_those_of_every_step() {
        var batches = new Batches(Sampling.ALL, 1, 3);
        assertArrayEquals(new int[] {0, 1, 2}, batches.rows(1));
        assertArrayEquals(new int[] {0, 1, 2}, batches.rows(9));
        assertEquals(9, batches.epoch(9));
    }

    @ParameterizedTest
    @EnumSource(Sampling.Kind.class)
    void rows_of_a_step_are_the_same_backwards_as_forwards(Sampling.Kind kind) {
        for (int rows : new int[] {7, 100, 3000}) {
            var forwards = batches(kind, 6, rows, -4);
            var backwards = batches(kind, 6, rows, -4);
            var seen = IntStream.rangeClosed(1, 1200).mapToObj(forwards::rows).toList();
            for (int step = 1200; step >= 1; step--) {
                assertArrayEquals(seen.get(step - 1), backwards.rows(step));
                assertEquals(seen.get(step - 1).length, backwards.size(step));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SHUFFLED", "REPLACEMENT"})
    void other_seed_draws_other_rows(Sampling.Kind kind) {
        for (int rows : new int[] {100, 3000}) {
            var one = batches(kind, 50, rows, 1).rows(1);
            var other = batches(kind, 50, rows, 2).rows(1);
            assertNotEquals(Arrays.toString(one), Arrays.toString(other));
        }
    }

    @Test
    void last_step_of_the_longest_run_has_rows() {
        var step = 1_000_000;
        for (var kind : Sampling.Kind.values()) {
            for (int row : batches(kind, Table.MOST_ROWS, 3, 1).rows(step)) {
                assertTrue(row >= 0 && row < 3);
            }
            for (int row : batches(kind, 1, Table.MOST_ROWS, 1).rows(step)) {
                assertTrue(row >= 0 && row < Table.MOST_ROWS);
            }
        }
    }
}
