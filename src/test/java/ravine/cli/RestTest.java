package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ravine.Outcome;

/** {@code ravine rest}: histograms of ensembles at rest beside the densities of theory. */
final class RestTest {

    private static final String[] BOWL = {
        "rest", "--ensemble", "200", "--optimizer", "langevin:eta=0.1,temperature=1", "--start=0,0", "--steps", "200"
    };

    @Test
    void each_line_is_a_bin_of_one_axis_and_each_density_has_the_area_1() {
        var outcome = Outcome.of(BOWL);
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(
                "track,method,axis,from,to,density,target,corrected",
                outcome.lines().get(0));
        for (int axis = 1; axis <= 2; axis++) {
            double[] areas = new double[3];
            for (var line : outcome.lines().subList(1, outcome.lines().size())) {
                var cells = line.split(",", -1);
                assertEquals("1,langevin", cells[0] + "," + cells[1]);
                double width = Double.parseDouble(cells[4]) - Double.parseDouble(cells[3]);
                for (int i = 0; i < 3 && cells[2].equals("" + axis); i++) {
                    areas[i] += width * Double.parseDouble(cells[5 + i]);
                }
            }
            assertEquals(1, areas[0], 1e-9);
            assertEquals(1, areas[1], 0.02);
            assertEquals(1, areas[2], 0.02);
        }
        assertTrue(outcome.err().contains("f − f* is "), outcome.err());
        assertTrue(outcome.err().contains("exp(−f/T), T = 1 has 1, corrected for η 1.13."), outcome.err());
    }

    @Test
    void a_figure_has_both_coordinates(@TempDir Path folder) throws IOException {
        var file = folder.resolve("rest.svg");
        assertEquals(0, Outcome.of(with(BOWL, "-o", file.toString())).status());
        var svg = Files.readString(file);
        assertTrue(svg.contains("id=\"panel-2\"") && svg.contains("id=\"corrected\""), "both panels");
    }

    @Test
    void one_run_has_no_spread() {
        var outcome = Outcome.of("rest", "--noise", "1");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("--ensemble"), outcome.err());
    }

    @Test
    void over_rates_each_line_is_the_sweep_with_the_law(@TempDir Path folder) throws IOException {
        var over = new String[] {
            "--ensemble", "30", "--noise", "1", "--optimizer", "gd", "--over", "eta=0.1,0.2", "--steps", "50"
        };
        var rest = Outcome.of(before("rest", over));
        var sweep = Outcome.of(before("sweep", over));
        assertEquals(
                "track,method,eta,f,error,law,slope,extrapolated", rest.lines().get(0));
        for (int i = 1; i <= 2; i++) {
            var one = rest.lines().get(i).split(",", -1);
            var other = sweep.lines().get(i).split(",", -1);
            assertEquals(other[2] + other[3] + other[7], one[2] + one[3] + one[4]);
        }
        var file = folder.resolve("rates.svg");
        assertEquals(
                0, Outcome.of(before("rest", with(over, "-o", file.toString()))).status());
        assertTrue(Files.readString(file).contains("id=\"loss-at-rest-1\""));
        assertEquals(
                2,
                Outcome.of(before("rest", with(over, "--over", "temperature=1,2")))
                        .status());
    }

    private static String[] before(String command, String... rest) {
        return with(new String[] {command}, rest);
    }

    private static String[] with(String[] first, String... more) {
        var all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
