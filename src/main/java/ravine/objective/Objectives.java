package ravine.objective;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Formula;

/** The library of objectives, read from {@code resources/ravine/objectives}. */
public final class Objectives {

    private static final List<Objective> ALL = read();

    private Objectives() {}

    /** All of them; the first is the one to begin with. */
    public static List<Objective> all() {
        return ALL;
    }

    public static Optional<Objective> find(String id) {
        return ALL.stream().filter(objective -> objective.id().equals(id)).findFirst();
    }

    /** The objective that this formula is, however it is written, if its parameters have the values that the library gives them. */
    public static Optional<Objective> like(Formula formula) {
        var text = formula.typeset().text();
        return ALL.stream()
                .filter(objective -> objective.formula().values().equals(formula.values()))
                .filter(objective -> objective.formula().typeset().text().equals(text))
                .findFirst();
    }

    private static List<Objective> read() {
        try (InputStream stream = Objects.requireNonNull(
                Objectives.class.getResourceAsStream("/ravine/objectives/library.json"), "library.json")) {
            List<Objective> objectives = new ArrayList<>();
            for (JsonNode node : new ObjectMapper().readTree(stream)) {
                objectives.add(objective(node));
            }
            return List.copyOf(objectives);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Objective objective(JsonNode node) {
        JsonNode domain = node.required("domain");
        List<Objective.Minimum> minima = new ArrayList<>();
        for (JsonNode minimum : node.required("minima")) {
            minima.add(new Objective.Minimum(
                    vec(minimum.required("at")), minimum.required("value").doubleValue()));
        }
        List<Vec> saddles = new ArrayList<>();
        node.required("saddles").forEach(saddle -> saddles.add(vec(saddle)));
        return new Objective(
                text(node, "id"),
                text(node, "name"),
                formula(node),
                new Box(
                        domain.required(0).doubleValue(),
                        domain.required(1).doubleValue(),
                        domain.required(2).doubleValue(),
                        domain.required(3).doubleValue()),
                vec(node.required("start")),
                minima,
                saddles,
                text(node, "lesson"),
                text(node, "source"));
    }

    private static Formula formula(JsonNode node) {
        Map<String, Double> parameters = new HashMap<>();
        node.required("parameters")
                .properties()
                .forEach(
                        entry -> parameters.put(entry.getKey(), entry.getValue().doubleValue()));
        try {
            return Formula.read(text(node, "formula")).with(parameters);
        } catch (Mistake e) {
            throw new IllegalStateException(e.sentence() + " " + e.text(), e);
        }
    }

    private static Vec vec(JsonNode pair) {
        return new Vec(pair.required(0).doubleValue(), pair.required(1).doubleValue());
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).textValue();
    }
}
