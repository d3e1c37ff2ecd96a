package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Vec;
import ravine.objective.Derivatives;
import ravine.session.Session;

/** Runs agree with trajectories of other libraries; the files' README says how they were made and what the fields mean. */
class ReferenceTest {

    private static final Path FOLDER = folder();

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void exactGradientAgrees(String name) throws IOException {
        check(name, Derivatives.EXACT, 1e-9);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void centralGradientAgreesAsCloselyAsTheRunAllows(String name) throws IOException {
        var reference = read(name);
        double stated = Math.max(1e-6, 1e-7 * reference.path("sensitivity").asDouble());
        check(name, Derivatives.CENTRAL, Math.max(stated, rounding(reference)));
    }

    /** What rounding f, where it is largest, does to a central difference: below 1e-6 but for the run that ends at f = 5.6e6. */
    private static double rounding(JsonNode reference) {
        double largest = 0;
        for (var value : reference.path("values")) {
            largest = Math.max(largest, Math.abs(value.asDouble()));
        }
        return Math.ulp(largest) / Math.cbrt(Math.ulp(1.0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schedules")
    void everyStepHasTheRateOfItsSchedule(String name) throws IOException {
        var reference = read(name);
        var run = Sessions.run(
                Sessions.with(session(reference), Derivatives.EXACT),
                reference.get("spec").asText());
        for (int t = 1; t <= run.last(); t++) {
            assertEquals(reference.get("lr").get(t - 1).asDouble(), run.step(t).rate(), 1e-14, "rate of step " + t);
        }
    }

    @Test
    void everyCaseIsThere() {
        assertEquals(69, names().count());
    }

    private static void check(String name, Derivatives derivatives, double tolerance) throws IOException {
        var reference = read(name);
        var run = Sessions.run(
                Sessions.with(session(reference), derivatives),
                reference.get("spec").asText());
        if (reference.get("kind").asText().equals("endpoint")) {
            checkEnd(reference, run);
        } else {
            checkPath(reference, run, tolerance);
        }
    }

    private static void checkPath(JsonNode reference, Run run, double tolerance) {
        assertEquals(reference.get("steps").asInt(), run.last());
        double deviation = 0;
        for (int t = 0; t <= run.last(); t++) {
            var step = run.step(t);
            var position = reference.get("positions").get(t);
            deviation = Math.max(
                    deviation, deviation(step.at().x1(), position.get(0).asDouble()));
            deviation = Math.max(
                    deviation, deviation(step.at().x2(), position.get(1).asDouble()));
            deviation = Math.max(
                    deviation,
                    deviation(step.value(), reference.get("values").get(t).asDouble()));
        }
        assertTrue(deviation <= tolerance, "deviation " + deviation + ", allowed " + tolerance);
    }

    private static void checkEnd(JsonNode reference, Run run) {
        var end = run.step(run.last());
        assertEquals(reference.get("end").get(0).asDouble(), end.at().x1(), 1e-4);
        assertEquals(reference.get("end").get(1).asDouble(), end.at().x2(), 1e-4);
        assertEquals(reference.get("end_value").asDouble(), end.value(), 1e-8);
    }

    private static double deviation(double actual, double expected) {
        return Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
    }

    private static Session session(JsonNode reference) {
        var start = reference.get("start");
        return Sessions.of(
                reference.get("objective").asText(),
                new Vec(start.get(0).asDouble(), start.get(1).asDouble()),
                reference.get("steps").asInt());
    }

    static JsonNode read(String name) throws IOException {
        return new ObjectMapper().readTree(FOLDER.resolve(name + ".json").toFile());
    }

    static Stream<String> schedules() throws IOException {
        var withRates = new ArrayList<String>();
        for (var name : names().toList()) {
            if (read(name).has("lr")) {
                withRates.add(name);
            }
        }
        return withRates.stream();
    }

    static Stream<String> names() {
        try (var files = Files.list(FOLDER)) {
            return List.copyOf(files.toList()).stream()
                    .map(file -> String.valueOf(file.getFileName()).replace(".json", ""))
                    .sorted();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(ReferenceTest.class.getResource("/ravine/reference"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
