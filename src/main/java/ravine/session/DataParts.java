package ravine.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ravine.Mistake;
import ravine.data.Mean;
import ravine.data.Sampling;
import ravine.data.TableFields;
import ravine.formula.Formula;
import ravine.json.JsonFields;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.objective.Objective;
import ravine.run.Problem;
import ravine.run.Stop;
import ravine.spec.EnumWords;
import ravine.spec.Key;

/** Data, what steps look at of them and what stops steps, as fields of a session's file. */
final class DataParts {

    /** The first version with data. */
    static final int SINCE = 2;

    private DataParts() {}

    /** The table; nothing without one. */
    static Map<String, Object> data(Session session) {
        return session.problem().data().map(TableFields::write).orElse(Map.of());
    }

    /** The formula over the data of a file, if it has some. */
    static Objective objective(JsonFields fields, int version) throws Mistake {
        var text = fields.get("formula");
        var data = version < SINCE ? Optional.<JsonValue>empty() : fields.find("data");
        if (data.isEmpty()) {
            return formula(text, List.of());
        }
        var table = TableFields.read(data.get());
        return new Mean(formula(text, table.columns()), table);
    }

    /** The formula in which these columns are letters and every parameter letter is 1. */
    private static Formula formula(JsonValue value, List<String> columns) throws Mistake {
        var text = value.string();
        try {
            return Formula.read(text, columns);
        } catch (Mistake wrong) {
            throw value.mistake("%s (at “%s”, character %s)"
                    .formatted(
                            wrong.sentence(), wrong.text().substring(wrong.start(), wrong.end()), wrong.start() + 1));
        }
    }

    /** {@code {"kind": "shuffled", "batch": 8}}; of all rows the batch is not said. */
    static Map<String, Object> sampling(Session session) {
        var sampling = session.problem().sampling();
        var written = JsonText.object("kind", EnumWords.of(sampling.kind()));
        if (sampling.kind() != Sampling.Kind.ALL) {
            written.put("batch", sampling.batch());
        }
        return written;
    }

    static Problem sampling(Problem problem, JsonValue value) throws Mistake {
        var fields = value.fields();
        var kind = fields.get("kind").constant(Sampling.Kind.values());
        if (kind == Sampling.Kind.ALL) {
            fields.close();
            return problem.withSampling(Sampling.ALL);
        }
        var sampling = new Sampling(kind, (int) fields.get("batch").number(Sampling.BATCH));
        fields.close();
        return problem.withSampling(sampling);
    }

    /** {@code {"rule": "gradient", "below": 0.001}}; nothing without a rule. */
    static Map<String, Object> stop(Session session) {
        var written = new LinkedHashMap<String, Object>();
        session.problem().stop().ifPresent(stop -> {
            var spec = Stop.ALL.of(stop);
            written.put("rule", spec.id());
            var values = spec.values(stop);
            for (int i = 0; i < values.size(); i++) {
                written.put(spec.keys().get(i).name(), values.get(i));
            }
        });
        return written;
    }

    static Problem stop(Problem problem, JsonValue value) throws Mistake {
        var fields = value.fields();
        var rule = fields.get("rule");
        var ids = Stop.ALL.specs().stream().map(spec -> spec.id()).toList();
        var id = rule.string();
        if (!ids.contains(id)) {
            throw rule.mistake("there is no such rule; it is one of %s.".formatted(String.join(", ", ids)));
        }
        var spec = Stop.ALL.specs().get(ids.indexOf(id));
        var stop = spec.standard();
        for (var key : spec.keys()) {
            var given = fields.find(key.name());
            if (given.isPresent() && key instanceof Key.Numeric number) {
                stop = spec.with(stop, key, given.get().value(number));
            }
        }
        fields.close();
        return problem.withStop(Optional.of(stop));
    }
}
