package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Outcome;
import ravine.run.Verdict;

/** {@code ravine map}: every cell is what {@code ravine trace} says of that run, and known laws hold. */
final class MapTest {

    private static List<String[]> rows(String... arguments) {
        var outcome = Outcome.of(arguments);
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.lines().stream().skip(1).map(row -> row.split(",", -1)).toList();
    }

    private static void isTrace(String[] row, double floor, String... arguments) {
        var all = new ArrayList<>(List.of("trace", "--verdict"));
        all.addAll(List.of(arguments));
        var outcome = Outcome.of(all.toArray(String[]::new));
        var values = outcome.lines().stream()
                .skip(1)
                .map(line -> Double.parseDouble(line.split(",", -1)[5]))
                .toList();
        assertEquals(values.get(values.size() - 1), Double.parseDouble(row[2]), outcome.err());
        double height = floor + 1e-6 * (values.get(0) - floor);
        var reached = values.stream().filter(value -> value <= height).findFirst();
        assertEquals(reached.map(value -> "" + values.indexOf(value)).orElse(""), row[3]);
        var words = List.of(Verdict.Kind.values()).stream()
                .filter(kind -> kind.word().equals(row[4]))
                .findFirst()
                .orElseThrow()
                .words();
        assertTrue(outcome.err().contains(words), outcome.err() + " " + row[4]);
    }

    @Test
    void a_cell_over_two_keys_is_the_trace_with_their_values() {
        var rows = rows("map", "--over", "eta=0.01..10:4", "--over", "beta=0..0.95:3", "--steps", "120");
        assertEquals(12, rows.size());
        for (var row : rows) {
            isTrace(row, 0, "--steps", "120", "--optimizer", "momentum:eta=%s,beta=%s".formatted(row[0], row[1]));
        }
        assertEquals(
                List.of("0.01", "10"),
                List.of(rows.get(0)[0], rows.get(11)[0]),
                "the ends of a range are cells, the first key runs quickest");
    }

    @Test
    void a_cell_over_starts_is_the_trace_from_there_and_without_a_known_minimum_the_lowest_of_all_is_the_floor() {
        String[] problem = {
            "--objective", "x^4 - x^2 + y^2 + x/5", "--view=-2,2,-1,1", "--optimizer", "adam:eta=0.3", "--steps", "60"
        };
        var over = new ArrayList<>(List.of("map", "--over", "start:4"));
        over.addAll(List.of(problem));
        var rows = rows(over.toArray(String[]::new));
        double floor = Double.POSITIVE_INFINITY;
        var traces = new ArrayList<String[]>();
        for (var row : rows) {
            var trace = new ArrayList<>(List.of(problem));
            trace.add("--start=" + row[0] + "," + row[1]);
            traces.add(trace.toArray(String[]::new));
            var traced = new ArrayList<>(List.of("trace"));
            traced.addAll(trace);
            floor = Math.min(
                    floor,
                    Outcome.of(traced.toArray(String[]::new)).lines().stream()
                            .skip(1)
                            .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[5]))
                            .min()
                            .orElseThrow());
        }
        assertEquals(16, rows.size());
        for (int i = 0; i < 16; i++) {
            isTrace(rows.get(i), floor, traces.get(i));
        }
        assertEquals(List.of("-2", "-1"), List.of(rows.get(0)[0], rows.get(0)[1]));
        assertEquals(List.of("2", "1"), List.of(rows.get(15)[0], rows.get(15)[1]));
    }

    /** Shares of the attractors that Newton's method without a search has on Himmelblau's function, in percent. */
    @Test
    void newtons_method_on_himmelblau_has_nine_attractors_with_their_shares() {
        int side = Integer.getInteger("ravine.map.side", 96);
        var outcome = Outcome.of(
                "map",
                "--objective",
                "himmelblau",
                "--view=-5,5,-5,5",
                "--steps",
                "100",
                "--optimizer",
                "newton:search=false",
                "--over",
                "start:" + side);
        Map<String, Integer> counts = new TreeMap<>();
        outcome.lines().stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .forEach(row -> counts.merge(row[4] + row[5], 1, Integer::sum));
        var shares = Map.of(
                "minimum1",
                12.1,
                "minimum2",
                14.7,
                "minimum3",
                15.9,
                "minimum4",
                15.0,
                "saddle5",
                9.3,
                "saddle6",
                13.5,
                "saddle7",
                8.6,
                "saddle8",
                4.6,
                "maximum9",
                6.2);
        shares.forEach((name, share) -> assertEquals(
                share, 100.0 * counts.getOrDefault(name, 0) / (side * side), side < 256 ? 0.7 : 0.3, name + counts));
        assertTrue(outcome.err().contains("3. minimum (3, 2): "), outcome.err());
    }

    /** By theory η is 0.667908 and β 0.402606. */
    @Test
    void the_best_cell_of_momentum_on_the_lectures_bowl_is_that_of_theory() {
        var best = rows(
                        "map",
                        "--over",
                        "eta=0.5..0.9:60",
                        "--over",
                        "beta=0.3..0.5:40",
                        "--steps",
                        "400",
                        "--gradient",
                        "exact")
                .stream()
                .min((one, other) -> Double.compare(Double.parseDouble(one[2]), Double.parseDouble(other[2])))
                .orElseThrow();
        assertEquals(0.667908, Double.parseDouble(best[0]), 0.03 * 0.667908);
        assertEquals(0.402606, Double.parseDouble(best[1]), 0.03 * 0.402606);
    }

    /** By theory momentum diverges on the bowl from η = 2(1 + β)/4 on. */
    @Test
    void the_edge_of_momentum_on_the_lectures_bowl_is_that_of_theory() {
        for (var row : rows("map", "--over", "eta=0.2..1.2:40", "--over", "beta=0..0.9:9", "--steps", "2000")) {
            double edge = (1 + Double.parseDouble(row[1])) / 2;
            double eta = Double.parseDouble(row[0]);
            if (Math.abs(eta / edge - 1) > 0.01) {
                assertEquals(eta > edge, row[4].equals("diverged"), String.join(",", row));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"map.png", "map.svg", "map.pdf"})
    void a_map_is_drawn_into_files(String name, @TempDir Path folder) throws IOException {
        var file = folder.resolve(name);
        var outcome = Outcome.of(
                "map",
                "--objective",
                "himmelblau",
                "--optimizer",
                "gd:eta=0.01",
                "--over",
                "start:9",
                "-o",
                file.toString());
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(Files.size(file) > 2000, name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eta=0.1..1:9             |                 | two keys
            eta=0.1..1:9             | start:9         | two keys
            eta=0.1..1:9             | eta=0.1..1:9    | No method has both
            eta=0.1..1:9             | gamma=0..1:9    | None of the methods has
            eta=0.1,0.2              | beta=0..0.9:9   | runs over ranges
            start:1                  |                 | from 2 to 4096
            """)
    void what_is_wrong_with_a_map_is_said(String first, String second, String said) {
        var outcome = second == null
                ? Outcome.of("map", "--over", first)
                : Outcome.of("map", "--over", first, "--over", second);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains(said) && outcome.err().contains("^"), outcome.err());
    }

    @Test
    void a_map_is_a_film_as_a_key_turns(@TempDir Path folder) throws IOException {
        var file = folder.resolve("map.gif");
        String[] map = {
            "map", "--optimizer", "momentum:eta=0.1", "--over", "start:7", "--steps", "20", "--size", "200x160"
        };
        var outcome = Outcome.of(with(map, "--animate", "beta=0..0.9:5", "-o", file.toString()));
        assertEquals(new Outcome(0, "", ""), outcome);
        var readers = ImageIO.getImageReadersByFormatName("gif");
        var reader = readers.next();
        reader.setInput(ImageIO.createImageInputStream(file.toFile()));
        assertTrue(reader.getNumImages(true) >= 5, reader.getNumImages(true) + " frames");
        assertNotEquals(pixels(reader.read(0)), pixels(reader.read(4)));
        reader.dispose();
    }

    private static List<Integer> pixels(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .boxed()
                .toList();
    }

    private static String[] with(String[] first, String... more) {
        var all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eta=0.1..1:5     | map.gif | The map runs over eta already
            gamma=0..1:5     | map.gif | None of the methods has
            dampening=0..1:5 | map.png | .gif or .mp4
            dampening=0,0.5  | map.gif | runs over ranges
            """)
    void what_is_wrong_with_a_film_is_said(String animate, String file, String said) {
        var outcome = Outcome.of(
                "map", "--over", "eta=0.1..1:5", "--over", "beta=0..0.9:5", "--animate", animate, "-o", file);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains(said), outcome.err());
    }
}
