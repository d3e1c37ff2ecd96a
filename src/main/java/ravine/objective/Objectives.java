package ravine.objective;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.file.WholeText;
import ravine.formula.Formula;
import ravine.json.Fields;
import ravine.json.JsonReader;
import ravine.json.Value;
import ravine.spec.Range;

/** The library of objectives, read from {@code resources/ravine/objectives}. */
public final class Objectives {

    private static final String LIBRARY = "/ravine/objectives/library.json";
    private static final Range NUMBERS = new Range(-Double.MAX_VALUE, Double.MAX_VALUE, false);

    private Objectives() {}

    /** All of them, read when somebody first asks. */
    private static final class All {
        static final List<Objective> OBJECTIVES = read("");
    }

    /** All of them; the first is the one to begin with. */
    public static List<Objective> all() {
        return All.OBJECTIVES;
    }

    /** The one of this name; the formulas of the others are not read, which takes longer than a short command. */
    public static Optional<Objective> find(String id) {
        return read(id).stream().findFirst();
    }

    /** The objective that this formula is, however it is written, if its parameters have the values that the library gives them. */
    public static Optional<Objective> like(Formula formula) {
        var text = formula.typeset().text();
        return all().stream()
                .filter(objective -> objective.formula().values().equals(formula.values()))
                .filter(objective -> objective.formula().typeset().text().equals(text))
                .findFirst();
    }

    /** Those of this name, or all if it is empty. */
    private static List<Objective> read(String id) {
        try (InputStream stream = Objects.requireNonNull(Objectives.class.getResourceAsStream(LIBRARY), LIBRARY)) {
            var objectives = new ArrayList<Objective>();
            for (var value : JsonReader.read(WholeText.read(stream, LIBRARY)).list()) {
                var fields = value.fields();
                if (id.isEmpty() || fields.get("id").string().equals(id)) {
                    objectives.add(objective(fields));
                }
            }
            return List.copyOf(objectives);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Mistake e) {
            throw new IllegalStateException(e.sentence() + " " + e.text(), e);
        }
    }

    private static Objective objective(Fields fields) throws Mistake {
        var domain = new ArrayList<Double>();
        for (var end : fields.get("domain").list()) {
            domain.add(end.number(NUMBERS));
        }
        var minima = new ArrayList<Objective.Minimum>();
        for (var value : fields.get("minima").list()) {
            var minimum = value.fields();
            minima.add(new Objective.Minimum(
                    vec(minimum.get("at")), minimum.get("value").number(NUMBERS)));
        }
        var saddles = new ArrayList<Vec>();
        for (var saddle : fields.get("saddles").list()) {
            saddles.add(vec(saddle));
        }
        return new Objective(
                fields.get("id").string(),
                fields.get("name").string(),
                formula(fields),
                new Box(domain.get(0), domain.get(1), domain.get(2), domain.get(3)),
                vec(fields.get("start")),
                minima,
                saddles,
                fields.get("lesson").string(),
                fields.get("source").string());
    }

    private static Formula formula(Fields fields) throws Mistake {
        var formula = Formula.read(fields.get("formula").string());
        var given = fields.get("parameters").fields();
        var values = new HashMap<String, Double>();
        for (var name : formula.parameters()) {
            values.put(name, given.get(name).number(NUMBERS));
        }
        return formula.with(values);
    }

    private static Vec vec(Value value) throws Mistake {
        var pair = value.pair(NUMBERS);
        return new Vec(pair[0], pair[1]);
    }
}
