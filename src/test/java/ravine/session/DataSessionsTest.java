package ravine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Vec;
import ravine.data.Table;
import ravine.objective.Derivatives;
import ravine.objective.Objective;

/** Exact derivatives of the shipped sessions with data, beside five-point differences. */
final class DataSessionsTest {

    private static final double H = 1e-3;

    static List<String> names() {
        return Gallery.names().stream()
                .filter(name -> Gallery.session(name).problem().data().isPresent())
                .toList();
    }

    private static double five(double back2, double back, double on, double on2) {
        return (8 * (on - back) - (on2 - back2)) / (12 * H);
    }

    private static void assertNear(double expected, double found) {
        assertEquals(expected, found, 1e-6 * Math.max(1, Math.abs(expected)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void exact_derivatives_are_those_of_differences(String name) {
        var session = Gallery.session(name);
        var objective = session.problem().objective();
        check(objective, session.scene().view().centre());
        check(objective, session.start().plus(new Vec(0.0137, 0.0171)));
        int rows = objective.rows();
        check(objective.over(rows / 2, 1, rows - 1), session.start().plus(new Vec(0.0137, 0.0171)));
    }

    private static void check(Objective objective, Vec at) {
        var gradient = objective.gradient(at);
        var numeric = new Derivatives(Derivatives.Kind.FIVE_POINT, OptionalDouble.of(H)).gradient(objective, at);
        assertNear(numeric.x1(), gradient.x1());
        assertNear(numeric.x2(), gradient.x2());
        var along1 = IntStream.of(-2, -1, 1, 2)
                .mapToObj(k -> objective.gradient(at.plus(new Vec(k * H, 0))))
                .toList();
        var along2 = IntStream.of(-2, -1, 1, 2)
                .mapToObj(k -> objective.gradient(at.plus(new Vec(0, k * H))))
                .toList();
        var hessian = objective.hessian(at);
        assertNear(
                five(
                        along1.get(0).x1(),
                        along1.get(1).x1(),
                        along1.get(2).x1(),
                        along1.get(3).x1()),
                hessian.a11());
        assertNear(
                five(
                        along1.get(0).x2(),
                        along1.get(1).x2(),
                        along1.get(2).x2(),
                        along1.get(3).x2()),
                hessian.a12());
        assertNear(
                five(
                        along2.get(0).x2(),
                        along2.get(1).x2(),
                        along2.get(2).x2(),
                        along2.get(3).x2()),
                hessian.a22());
    }

    @Test
    void a_session_over_a_large_table_is_read_back_from_its_file(@TempDir Path folder) throws Exception {
        var random = new SplittableRandom(1);
        var columns = new LinkedHashMap<String, double[]>();
        for (var name : List.of("a", "b", "c", "d", "g", "h", "s", "t", "u", "v")) {
            columns.put(name, random.doubles(Table.MOST_ROWS).toArray());
        }
        var session = Gallery.session("redundancy");
        var large = session.withProblem(problem -> problem.withData(Optional.of(Table.of("large", columns))));
        var file = folder.resolve("large.ravine.json");
        SessionFile.write(file, large);
        assertTrue(Files.size(file) > 17 << 20, () -> file.toFile().length() + " bytes");
        assertEquals(large, SessionFile.read(file));
    }
}
