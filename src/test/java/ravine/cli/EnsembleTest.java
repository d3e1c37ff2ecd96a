package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ravine.Outcome;

/** {@code ravine ensemble}: its members are runs, and known laws of chance hold. */
final class EnsembleTest {

    private static List<String[]> rows(String... arguments) {
        var outcome = Outcome.of(arguments);
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.lines().stream().skip(1).map(row -> row.split(",", -1)).toList();
    }

    private static double number(String[] row, int column) {
        return Double.parseDouble(row[column]);
    }

    @Test
    void the_first_member_is_the_trace_and_the_others_are_not() {
        var members = rows(
                "ensemble", "--members", "--ensemble", "3", "--noise", "0.7", "--optimizer", "adam", "--steps", "30");
        var trace = rows("trace", "--ensemble", "3", "--noise", "0.7", "--optimizer", "adam", "--steps", "30");
        assertEquals(31 * 3, members.size());
        for (int step = 0; step <= 30; step++) {
            var first = members.get(3 * step);
            assertEquals(
                    List.of("1", trace.get(step)[3], trace.get(step)[4], trace.get(step)[5]),
                    List.of(first[3], first[4], first[5], first[6]));
        }
        assertTrue(number(members.get(90), 4) != number(members.get(91), 4));
        assertTrue(number(members.get(91), 4) != number(members.get(92), 4));
    }

    @Test
    void each_row_sums_its_members_up() {
        String[] problem = {"--ensemble", "11", "--noise", "2", "--optimizer", "gd:eta=0.3", "--steps", "4"};
        var members = rows(with("ensemble", "--members", problem));
        var last = rows(with("ensemble", "--no-equal", problem)).get(4);
        var ends = members.subList(44, 55);
        double x1 = ends.stream().mapToDouble(row -> number(row, 4)).average().orElseThrow();
        double x2 = ends.stream().mapToDouble(row -> number(row, 5)).average().orElseThrow();
        double v12 = ends.stream()
                        .mapToDouble(row -> (number(row, 4) - x1) * (number(row, 5) - x2))
                        .sum()
                / 10;
        var f = ends.stream().map(row -> number(row, 6)).sorted().toList();
        assertEquals("11", last[3]);
        assertEquals(x1, number(last, 4), 1e-12);
        assertEquals(x2, number(last, 5), 1e-12);
        assertEquals(v12, number(last, 7), 1e-12);
        assertEquals(f.get(1), number(last, 10), 1e-12);
        assertEquals(f.get(5), number(last, 11), 1e-12);
        assertEquals(f.get(9), number(last, 12), 1e-12);
    }

    private static String[] with(String command, String option, String... rest) {
        var all = new ArrayList<>(List.of(command, option));
        all.addAll(List.of(rest));
        return all.toArray(String[]::new);
    }

    /** By theory the variances are T/(λ(1 − ηλ/2)), not T/λ: 5.0505 and 0.3125, and the coordinates are independent. */
    @Test
    void langevin_on_the_lectures_bowl_comes_to_the_variances_of_its_rate() {
        int runs = 4000;
        var end = rows(
                        "ensemble",
                        "--ensemble",
                        "" + runs,
                        "--optimizer",
                        "langevin:eta=0.1,temperature=1",
                        "--steps",
                        "400",
                        "--gradient",
                        "exact",
                        "--start=0,0")
                .get(400);
        double error = 4 * Math.sqrt(2.0 / runs);
        assertEquals(1 / (0.2 * (1 - 0.01)), number(end, 6), 5.0505 * error);
        assertEquals(1 / (4 * (1 - 0.2)), number(end, 8), 0.3125 * error);
        assertEquals(0, number(end, 7), 4 * Math.sqrt(5.0505 * 0.3125 / runs));
        assertTrue(0.3125 * error < 0.3125 - 0.25, "tells the law from that of the flow");
    }

    @Test
    void members_that_are_not_finite_are_left_out_and_counted() {
        var rows = rows(
                "ensemble",
                "--ensemble",
                "40",
                "--objective",
                "ln(x) + y^2",
                "--start",
                "0.5,1",
                "--noise",
                "3",
                "--optimizer",
                "gd:eta=0.1",
                "--steps",
                "20");
        var end = rows.get(20);
        assertEquals(40, Integer.parseInt(end[3]) + Integer.parseInt(end[13]));
        assertTrue(Integer.parseInt(end[13]) > 5, end[13]);
    }

    @Test
    void a_sweep_of_an_ensemble_has_the_mean_at_rest_with_its_error() {
        var rows = rows(
                "sweep",
                "--ensemble",
                "60",
                "--noise",
                "1",
                "--gradient",
                "exact",
                "--optimizer",
                "gd",
                "--start=0,0",
                "--over",
                "eta=0.1,0.3",
                "--steps",
                "400");
        for (var row : rows) {
            double eta = number(row, 2);
            // E f = ½ Σ λᵢ vᵢ with vᵢ = η/(λᵢ(2 − ηλᵢ)).
            double law = 0.5 * (eta / (2 - 0.2 * eta) + eta / (2 - 4 * eta));
            assertEquals(law, number(row, 3), 4.5 * number(row, 7) + 0.02 * law, String.join(",", row));
            assertTrue(number(row, 7) > 0 && number(row, 7) < 0.1 * law, row[7]);
        }
    }

    @Test
    void a_number_of_runs_that_is_none_is_said() {
        var outcome = Outcome.of("ensemble", "--ensemble", "0");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("a whole number from 1 to 100000"), outcome.err());
    }
}
