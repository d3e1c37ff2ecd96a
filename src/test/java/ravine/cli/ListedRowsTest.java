package ravine.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Outcome;
import ravine.data.library.DataLibrary;

/** Paths over data taken again from nothing but the numbers of the rows that a trace lists, with gradients and steps written out here. */
class ListedRowsTest {

    private static final int STEPS = 40;

    /** An objective as a formula, and over rows (u, v, w) with its gradient by hand, the part of each row and what is beside the mean. */
    private enum Loss {
        SQUARES("m = x₁ + x₂·u; mean((m − v)²/2) + 0.05·x₂²", "noisy-line") {
            @Override
            double[] row(double x1, double x2, double[] cells) {
                double error = x1 + x2 * cells[0] - cells[1];
                return new double[] {error * error / 2, error, error * cells[0]};
            }

            @Override
            double[] beside(double x1, double x2) {
                return new double[] {0.05 * x2 * x2, 0, 0.1 * x2};
            }
        },
        LOGISTIC("z = x₁·s + x₂·t; mean(softplus(z) − v·z) + 0.1(x₁² + x₂²)", "clouds-mixed") {
            @Override
            double[] row(double x1, double x2, double[] cells) {
                double z = x1 * cells[0] + x2 * cells[1];
                double slope = 1 / (1 + Math.exp(-z)) - cells[2];
                double value = Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z))) - cells[2] * z;
                return new double[] {value, slope * cells[0], slope * cells[1]};
            }

            @Override
            double[] beside(double x1, double x2) {
                return new double[] {0.1 * (x1 * x1 + x2 * x2), 0.2 * x1, 0.2 * x2};
            }
        },
        NETWORK("mean((x₁·tanh(x₂·u) − v)²)", "sine-wave") {
            @Override
            double[] row(double x1, double x2, double[] cells) {
                double tanh = Math.tanh(x2 * cells[0]);
                double error = x1 * tanh - cells[1];
                double inner = x1 * (1 - tanh * tanh) * cells[0];
                return new double[] {error * error, 2 * error * tanh, 2 * error * inner};
            }

            @Override
            double[] beside(double x1, double x2) {
                return new double[] {0, 0, 0};
            }
        };

        private final String formula;
        private final String data;

        Loss(String formula, String data) {
            this.formula = formula;
            this.data = data;
        }

        abstract double[] row(double x1, double x2, double[] cells);

        abstract double[] beside(double x1, double x2);

        /** f and its two slopes over some rows. */
        double[] over(double[][] table, int[] rows, double x1, double x2) {
            var sum = beside(x1, x2);
            for (int row : rows) {
                var part = row(x1, x2, table[row]);
                for (int i = 0; i < 3; i++) {
                    sum[i] += part[i] / rows.length;
                }
            }
            return sum;
        }
    }

    /** The steps of a method: from a place and a gradient to the next place. Mutable: it has memories. */
    private interface Method {
        double[] step(int t, double[] x, double[] g);

        static Method of(String recipe) {
            var m = new double[2];
            var s = new double[2];
            return switch (recipe) {
                case "gd:eta=0.1" -> (t, x, g) -> new double[] {x[0] - 0.1 * g[0], x[1] - 0.1 * g[1]};
                case "momentum:eta=0.05,beta=0.8" ->
                    (t, x, g) -> {
                        for (int i = 0; i < 2; i++) {
                            m[i] = t == 1 ? g[i] : 0.8 * m[i] + g[i];
                        }
                        return new double[] {x[0] - 0.05 * m[0], x[1] - 0.05 * m[1]};
                    };
                default ->
                    (t, x, g) -> {
                        var next = x.clone();
                        for (int i = 0; i < 2; i++) {
                            m[i] = 0.9 * m[i] + 0.1 * g[i];
                            s[i] = 0.999 * s[i] + 0.001 * g[i] * g[i];
                            double mean = m[i] / (1 - Math.pow(0.9, t));
                            double square = s[i] / (1 - Math.pow(0.999, t));
                            next[i] -= 0.1 * mean / (Math.sqrt(square) + 1e-8);
                        }
                        return next;
                    };
            };
        }
    }

    static Stream<Arguments> runs() {
        var samplings = List.of("all 1", "shuffled 7", "shuffled 1", "replacement 4", "sequential 9");
        var methods = List.of("gd:eta=0.1", "momentum:eta=0.05,beta=0.8", "adam:eta=0.1");
        return Stream.of(Loss.values()).flatMap(loss -> samplings.stream()
                .flatMap(sampling -> methods.stream().map(method -> Arguments.of(loss, sampling, method))));
    }

    private static double[][] table(String name) {
        var table = DataLibrary.find(name).orElseThrow().table();
        return IntStream.range(0, table.rows())
                .mapToObj(row -> IntStream.range(0, table.columns().size())
                        .mapToDouble(column -> table.at(row, column))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static List<String[]> traced(Loss loss, String sampling, String recipe) {
        var kind = sampling.split(" ", -1);
        var arguments = new ArrayList<>(List.of("trace", "--objective", loss.formula, "--data", loss.data));
        arguments.addAll(List.of("--start=0.6,-0.4", "--steps", "" + STEPS, "--gradient", "exact"));
        arguments.addAll(List.of("--seed", "6", "--internals", "--optimizer", recipe, "--sampling", kind[0]));
        if (!kind[0].equals("all")) {
            arguments.addAll(List.of("--batch", kind[1]));
        }
        var outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        return outcome.out().lines().skip(1).map(line -> line.split(",", -1)).toList();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void path_is_that_of_the_listed_rows(Loss loss, String sampling, String recipe) {
        var table = table(loss.data);
        var all = IntStream.range(0, table.length).toArray();
        var method = Method.of(recipe);
        var x = new double[] {0.6, -0.4};
        long examples = 0;
        var lines = traced(loss, sampling, recipe);
        for (int t = 1; t <= STEPS; t++) {
            var cells = lines.get(t);
            var rows = cells[13].isEmpty()
                    ? all
                    : Arrays.stream(cells[13].split(" ", -1))
                            .mapToInt(row -> Integer.parseInt(row) - 1)
                            .toArray();
            var g = loss.over(table, rows, x[0], x[1]);
            x = method.step(t, x, new double[] {g[1], g[2]});
            examples += rows.length;
            var here = loss.over(table, all, x[0], x[1]);
            assertEquals(x[0], Double.parseDouble(cells[3]), 1e-9);
            assertEquals(x[1], Double.parseDouble(cells[4]), 1e-9);
            assertEquals(here[0], Double.parseDouble(cells[5]), 1e-9);
            assertEquals(here[1], Double.parseDouble(cells[6]), 1e-9);
            assertEquals(here[2], Double.parseDouble(cells[7]), 1e-9);
            assertEquals(examples, Long.parseLong(cells[11]));
        }
    }
}
