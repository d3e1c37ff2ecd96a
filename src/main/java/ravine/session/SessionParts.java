package ravine.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.formula.Derivatives;
import ravine.json.FileFormat;
import ravine.json.FilePart;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.spec.Range;

/** The fields of a session's file after its formula. */
final class SessionParts {

    private static final Range FINITE = new Range(-Double.MAX_VALUE, Double.MAX_VALUE, false);
    private static final Range STEPS = new Range(0, Session.MOST_STEPS, true);
    private static final Range NOISE = new Range(0, Double.MAX_VALUE, false);
    private static final Range BUDGET = new Range(0, Session.UNBOUNDED, true);
    private static final Range DISTANCE = new Range(Double.MIN_VALUE, Double.MAX_VALUE, false);

    /** Every component of a session but its formula, in the order of a file. */
    static final FileFormat<Session> FORMAT = new FileFormat<>(List.of(
            FilePart.optional("caption", Session::caption, (session, value) -> session.withCaption(value.string())),
            FilePart.optional("parameters", session -> session.formula().values(), SessionParts::parameters),
            FilePart.required(
                    "start",
                    session -> pair(session.start().x1(), session.start().x2()),
                    SessionParts::start),
            FilePart.optional(
                    "otherStarts",
                    session -> session.otherStarts().stream()
                            .map(start -> pair(start.x1(), start.x2()))
                            .toList(),
                    (session, value) -> session.withOtherStarts(others(value))),
            FilePart.required(
                    "steps", Session::steps, (session, value) -> session.withSteps((int) value.number(STEPS))),
            FilePart.required("view", SessionParts::view, (session, value) -> session.withView(view(value))),
            FilePart.optional(
                    "drawing",
                    PlotOptionsParts::write,
                    (session, value) -> session.withDrawing(PlotOptionsParts.read(value))),
            FilePart.optional(
                    "equalAspect", Session::equalAspect, (session, value) -> session.withEqualAspect(value.flag())),
            FilePart.optional(
                    "gradient", SessionParts::gradient, (session, value) -> session.withDerivatives(gradient(value))),
            FilePart.optional("noise", Session::noise, (session, value) -> session.withNoise(value.number(NOISE))),
            FilePart.optional("seed", Session::seed, (session, value) -> session.withSeed(value.whole())),
            FilePart.optional(
                    "budget", Session::budget, (session, value) -> session.withBudget((int) value.number(BUDGET))),
            FilePart.required(
                    "tracks", TrackParts::write, (session, value) -> session.withTracks(TrackParts.read(value)))));

    private SessionParts() {}

    private static List<Double> pair(double one, double other) {
        return List.of(one, other);
    }

    private static Session start(Session session, JsonValue value) throws Mistake {
        return session.withStart(place(value));
    }

    private static Vec place(JsonValue value) throws Mistake {
        var pair = value.pair(FINITE);
        return new Vec(pair[0], pair[1]);
    }

    private static List<Vec> others(JsonValue value) throws Mistake {
        var starts = new ArrayList<Vec>();
        for (var start : value.list()) {
            starts.add(place(start));
        }
        if (starts.size() > Session.MOST_OTHER_STARTS) {
            throw value.mistake("there are at most %s of them.".formatted(Session.MOST_OTHER_STARTS));
        }
        return starts;
    }

    private static Session parameters(Session session, JsonValue value) throws Mistake {
        var formula = session.formula();
        var fields = value.fields();
        var values = new LinkedHashMap<String, Double>();
        for (var letter : formula.parameters()) {
            var given = fields.find(letter);
            if (given.isPresent()) {
                values.put(letter, given.get().number(FINITE));
            }
        }
        fields.close();
        return session.withFormula(formula.with(values));
    }

    private static Map<String, Object> view(Session session) {
        var view = session.view();
        return JsonText.object("x1", pair(view.x1Min(), view.x1Max()), "x2", pair(view.x2Min(), view.x2Max()));
    }

    private static Box view(JsonValue value) throws Mistake {
        var fields = value.fields();
        var x1 = side(fields.get("x1"));
        var x2 = side(fields.get("x2"));
        fields.close();
        return new Box(x1[0], x1[1], x2[0], x2[1]);
    }

    private static double[] side(JsonValue value) throws Mistake {
        var ends = value.pair(FINITE);
        if (!(ends[0] < ends[1]) || !Double.isFinite(ends[1] - ends[0])) {
            throw value.mistake("a view goes from a number to a larger one, not infinitely far.");
        }
        return ends;
    }

    private static Map<String, Object> gradient(Session session) {
        var derivatives = session.derivatives();
        var written = JsonText.object("kind", EnumWords.of(derivatives.kind()));
        derivatives.h().ifPresent(h -> written.put("h", h));
        return written;
    }

    private static Derivatives gradient(JsonValue value) throws Mistake {
        var fields = value.fields();
        var kind = EnumWords.read(fields.get("kind"), Derivatives.Kind.values());
        var h = fields.find("h");
        fields.close();
        return new Derivatives(
                kind, h.isPresent() ? OptionalDouble.of(h.get().number(DISTANCE)) : OptionalDouble.empty());
    }
}
