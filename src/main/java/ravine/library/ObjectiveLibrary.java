package ravine.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.file.WholeText;
import ravine.formula.Formula;
import ravine.json.JsonFields;
import ravine.json.JsonReader;
import ravine.json.JsonValue;
import ravine.spec.Range;

/** The library of objectives, read from {@code resources/ravine/objectives}. */
public final class ObjectiveLibrary {

    private static final String LIBRARY = "/ravine/objectives/library.json";

    /** A value that differs by less than this part of it is the same but for how it was written. */
    private static final double NEAR = 1e-6;

    private ObjectiveLibrary() {}

    /** All of them as they are written. */
    private static final class Written {
        static final List<JsonFields> OBJECTIVES = written();
    }

    /** Those that somebody has asked for, by their names: to read a formula takes longer than a short command. */
    private static final Map<String, KnownObjective> READ = new HashMap<>();

    /** Reads what is written of them, which otherwise waits for the first question; on any thread. */
    public static void readAhead() {
        Objects.requireNonNull(Written.OBJECTIVES);
    }

    /** All of them; the first is the one to begin with. */
    public static List<KnownObjective> all() {
        return those(fields -> true).toList();
    }

    /** The one of this name. */
    public static Optional<KnownObjective> find(String id) {
        return those(fields -> fields.get("id").string().equals(id)).findFirst();
    }

    /** A formula and the objective that it is. */
    private record Known(Formula formula, Optional<KnownObjective> objective) {}

    /** The one asked for last, for a picture, its curves and each move of the mouse over it ask for the same. */
    private static volatile @Nullable Known last;

    /** The objective that this formula is, however it is written, if its parameters have the values that the library gives them. */
    public static Optional<KnownObjective> like(Formula formula) {
        var known = last;
        if (known == null || known.formula != formula) {
            known = new Known(formula, search(formula));
            last = known;
        }
        return known.objective;
    }

    private static Optional<KnownObjective> search(Formula formula) {
        return those(fields -> hasMinima(formula, fields))
                .filter(objective -> objective.formula().values().equals(formula.values()))
                .filter(objective -> objective
                        .formula()
                        .typeset()
                        .text()
                        .equals(formula.typeset().text()))
                .findFirst();
    }

    /** Whether the formula has the least values that are written, where they are written; no other formula needs to be read to be told apart. */
    private static boolean hasMinima(Formula formula, JsonFields fields) throws Mistake {
        for (var minimum : minima(fields)) {
            double value = formula.value(minimum.at().x1(), minimum.at().x2());
            if (!(Math.abs(value - minimum.value()) <= NEAR * Math.max(1, Math.abs(value)))) {
                return false;
            }
        }
        return true;
    }

    /** A question about an objective as it is written. */
    private interface Question {
        boolean isTrueOf(JsonFields fields) throws Mistake;
    }

    /** Those of which it is true, each read only when it is its turn. */
    private static Stream<KnownObjective> those(Question question) {
        return Written.OBJECTIVES.stream()
                .filter(fields -> holds(question, fields))
                .map(ObjectiveLibrary::read);
    }

    private static boolean holds(Question question, JsonFields fields) {
        try {
            return question.isTrueOf(fields);
        } catch (Mistake e) {
            throw wrong(e);
        }
    }

    private static synchronized KnownObjective read(JsonFields fields) {
        try {
            var id = fields.get("id").string();
            var known = READ.get(id);
            if (known == null) {
                known = objective(fields);
                READ.put(id, known);
            }
            return known;
        } catch (Mistake e) {
            throw wrong(e);
        }
    }

    private static List<JsonFields> written() {
        try (InputStream stream =
                Objects.requireNonNull(ObjectiveLibrary.class.getResourceAsStream(LIBRARY), LIBRARY)) {
            var objectives = new ArrayList<JsonFields>();
            for (var value : JsonReader.read(WholeText.read(stream, LIBRARY)).list()) {
                objectives.add(value.fields());
            }
            return List.copyOf(objectives);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Mistake e) {
            throw wrong(e);
        }
    }

    private static IllegalStateException wrong(Mistake mistake) {
        return new IllegalStateException(mistake.sentence() + " " + mistake.text(), mistake);
    }

    private static KnownObjective objective(JsonFields fields) throws Mistake {
        var domain = new ArrayList<Double>();
        for (var end : fields.get("domain").list()) {
            domain.add(end.number(Range.ANY));
        }
        var saddles = new ArrayList<Vec>();
        for (var saddle : fields.get("saddles").list()) {
            saddles.add(vec(saddle));
        }
        return new KnownObjective(
                fields.get("id").string(),
                fields.get("name").string(),
                formula(fields),
                new Box(domain.get(0), domain.get(1), domain.get(2), domain.get(3)),
                vec(fields.get("start")),
                minima(fields),
                saddles,
                fields.get("lesson").string(),
                fields.get("source").string());
    }

    private static List<KnownObjective.Minimum> minima(JsonFields fields) throws Mistake {
        var minima = new ArrayList<KnownObjective.Minimum>();
        for (var value : fields.get("minima").list()) {
            var minimum = value.fields();
            minima.add(new KnownObjective.Minimum(
                    vec(minimum.get("at")), minimum.get("value").number(Range.ANY)));
        }
        return minima;
    }

    private static Formula formula(JsonFields fields) throws Mistake {
        var formula = Formula.read(fields.get("formula").string());
        var given = fields.get("parameters").fields();
        var values = new HashMap<String, Double>();
        for (var name : formula.parameters()) {
            values.put(name, given.get(name).number(Range.ANY));
        }
        return formula.with(values);
    }

    private static Vec vec(JsonValue value) throws Mistake {
        var pair = value.pair(Range.ANY);
        return new Vec(pair[0], pair[1]);
    }
}
