package ravine.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.file.ShippedText;
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

    /** An objective of which the formula need not be read to tell it from others: to read a formula takes longer than a short command. */
    private record Written(String id, String text, List<KnownObjective.Minimum> minima, JsonFields fields) {

        static Written of(JsonFields fields) throws Mistake {
            return new Written(
                    fields.get("id").string(), fields.get("formula").string(), ObjectiveLibrary.minima(fields), fields);
        }

        /** Whether a formula has the values of this one at its minima. */
        boolean hasValuesOf(Formula formula) {
            return minima.stream().allMatch(minimum -> {
                double value = formula.value(minimum.at().x1(), minimum.at().x2());
                return Math.abs(value - minimum.value()) <= NEAR * Math.max(1, Math.abs(value));
            });
        }
    }

    /** The file, which is read at the first question. */
    private static final class WrittenFile {
        static final List<Written> OBJECTIVES = written();
    }

    /** Those of which the formula has been read, by their names. */
    private static final Map<String, KnownObjective> READ = new HashMap<>();

    /** Reads what is written of them, which otherwise waits for the first question; on any thread. */
    public static void readAhead() {
        Objects.requireNonNull(WrittenFile.OBJECTIVES);
    }

    /** All of them; the first is the one to begin with. */
    public static List<KnownObjective> all() {
        return those(written -> true).toList();
    }

    /** The one of this name. */
    public static Optional<KnownObjective> find(String id) {
        return those(written -> written.id.equals(id)).findFirst();
    }

    /** The one whose formula has this text, whatever the values of its parameters. */
    public static Optional<KnownObjective> ofText(String formula) {
        return those(written -> written.text.equals(formula)).findFirst();
    }

    /** The objective that this formula is, however it is written, if its parameters have the values that the library gives them. */
    public static Optional<KnownObjective> like(Formula formula) {
        return those(written -> written.hasValuesOf(formula))
                .filter(objective -> objective.formula().values().equals(formula.values()))
                .filter(objective -> objective
                        .formula()
                        .typeset()
                        .text()
                        .equals(formula.typeset().text()))
                .findFirst();
    }

    /** Those of which it is true, the formula of each read only when it is its turn. */
    private static Stream<KnownObjective> those(Predicate<Written> question) {
        return WrittenFile.OBJECTIVES.stream().filter(question).map(ObjectiveLibrary::read);
    }

    private static synchronized KnownObjective read(Written written) {
        return READ.computeIfAbsent(written.id, id -> {
            try {
                return objective(written);
            } catch (Mistake e) {
                throw wrong(e);
            }
        });
    }

    private static List<Written> written() {
        try {
            var objectives = new ArrayList<Written>();
            for (var value : JsonReader.read(ShippedText.of(LIBRARY)).list()) {
                objectives.add(Written.of(value.fields()));
            }
            return List.copyOf(objectives);
        } catch (Mistake e) {
            throw wrong(e);
        }
    }

    private static IllegalStateException wrong(Mistake mistake) {
        return new IllegalStateException(mistake.sentence() + " " + mistake.text(), mistake);
    }

    private static KnownObjective objective(Written written) throws Mistake {
        var fields = written.fields;
        var domain = new ArrayList<Double>();
        for (var end : fields.get("domain").list()) {
            domain.add(end.number(Range.ANY));
        }
        var saddles = new ArrayList<Vec>();
        for (var saddle : fields.get("saddles").list()) {
            saddles.add(vec(saddle));
        }
        return new KnownObjective(
                written.id,
                fields.get("name").string(),
                formula(written),
                new Box(domain.get(0), domain.get(1), domain.get(2), domain.get(3)),
                vec(fields.get("start")),
                written.minima,
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

    private static Formula formula(Written written) throws Mistake {
        var formula = Formula.read(written.text);
        var given = written.fields.get("parameters").fields();
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
