package ravine.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.json.FileFormat;
import ravine.json.FilePart;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.objective.Derivatives;
import ravine.run.Problem;
import ravine.spec.EnumWords;
import ravine.spec.Range;

/** The fields of a session's file after its formula. */
final class SessionParts {

    /** Every component of a session but its formula, in the order of a file; its data are read with the formula, which names their columns. */
    static final FileFormat<Session> FORMAT = new FileFormat<>(List.of(
            FilePart.optional("data", DataParts.SINCE, DataParts::data, (session, value) -> session),
            FilePart.optional("caption", Session::caption, (session, value) -> session.withCaption(value.string())),
            FilePart.optional(
                    "parameters", session -> session.problem().formula().values(), problem(SessionParts::parameters)),
            FilePart.required("start", session -> pair(session.start()), SessionParts::start),
            FilePart.optional("otherStarts", SessionParts::otherStarts, SessionParts::otherStarts),
            FilePart.required(
                    "steps",
                    session -> session.problem().steps(),
                    problem((problem, value) -> problem.withSteps((int) value.number(Problem.STEPS)))),
            FilePart.required("view", SessionParts::view, scene((scene, value) -> scene.withView(box(value)))),
            FilePart.optional(
                    "drawing",
                    session -> PlotOptionsParts.write(session.scene().options()),
                    scene((scene, value) -> scene.withOptions(PlotOptionsParts.read(value)))),
            FilePart.optional(
                    "equalAspect",
                    session -> session.scene().equalAspect(),
                    scene((scene, value) -> scene.withEqualAspect(value.flag()))),
            FilePart.optional(
                    "gradient",
                    SessionParts::gradient,
                    problem((problem, value) -> problem.withDerivatives(gradient(value)))),
            FilePart.optional(
                    "noise",
                    session -> session.problem().noise(),
                    problem((problem, value) -> problem.withNoise(value.number(Problem.NOISE)))),
            FilePart.optional(
                    "seed",
                    session -> session.problem().seed(),
                    problem((problem, value) -> problem.withSeed(value.whole()))),
            FilePart.optional(
                    "budget",
                    session -> session.problem().budget(),
                    problem((problem, value) -> problem.withBudget((int) value.number(Problem.BUDGET)))),
            FilePart.optional(
                    "ensemble",
                    DataParts.SINCE,
                    Session::ensemble,
                    (session, value) -> session.withEnsemble((int) value.number(Session.ENSEMBLE))),
            FilePart.optional("sampling", DataParts.SINCE, DataParts::sampling, problem(DataParts::sampling)),
            FilePart.optional("stop", DataParts.SINCE, DataParts::stop, problem(DataParts::stop)),
            FilePart.required(
                    "tracks", TrackParts::write, (session, value) -> session.withTracks(TrackParts.read(value))),
            FilePart.optional(
                    "overlays",
                    DataParts.SINCE,
                    PlotOptionsParts::laterOverlays,
                    scene((scene, value) -> scene.withOptions(PlotOptionsParts.laterOverlays(scene.options(), value)))),
            FilePart.optional("legend", SceneParts.SINCE, SceneParts::legend, scene(SceneParts::legend)),
            FilePart.optional("ghosts", SceneParts.SINCE, SceneParts::ghosts, scene(SceneParts::ghosts)),
            FilePart.optional("scatter", SceneParts.SINCE, SceneScatterParts::write, scene(SceneScatterParts::read)),
            FilePart.optional("camera", SceneParts.SINCE, CameraParts::write, scene(CameraParts::read)),
            FilePart.optional("map", SceneParts.SINCE, SceneMapParts::write, scene(SceneMapParts::read)),
            FilePart.optional("views", SceneParts.SINCE, SceneParts::views, scene(SceneParts::views)),
            FilePart.optional("names", DataParts.SINCE, TrackParts::names, TrackParts::named)));

    private SessionParts() {}

    private static FilePart.Reading<Session> problem(FilePart.Reading<Problem> read) {
        return (session, value) -> {
            var changed = read.into(session.problem(), value);
            return session.withProblem(before -> changed);
        };
    }

    private static FilePart.Reading<Session> scene(FilePart.Reading<Scene> read) {
        return (session, value) -> {
            var changed = read.into(session.scene(), value);
            return session.withScene(before -> changed);
        };
    }

    private static List<Double> pair(Vec place) {
        return List.of(place.x1(), place.x2());
    }

    private static Session start(Session session, JsonValue value) throws Mistake {
        return session.withStart(place(value));
    }

    private static Vec place(JsonValue value) throws Mistake {
        var pair = value.pair(Range.ANY);
        return new Vec(pair[0], pair[1]);
    }

    private static List<List<Double>> otherStarts(Session session) {
        return session.starts().stream().skip(1).map(SessionParts::pair).toList();
    }

    private static Session otherStarts(Session session, JsonValue value) throws Mistake {
        var starts = new ArrayList<Vec>();
        starts.add(session.start());
        for (var start : value.list()) {
            starts.add(place(start));
        }
        if (starts.size() > Session.MOST_STARTS) {
            throw value.mistake("there are at most %s of them.".formatted(Session.MOST_STARTS - 1));
        }
        return session.withStarts(starts);
    }

    private static Problem parameters(Problem problem, JsonValue value) throws Mistake {
        var formula = problem.formula();
        var fields = value.fields();
        var values = new LinkedHashMap<String, Double>();
        for (var letter : formula.parameters()) {
            var given = fields.find(letter);
            if (given.isPresent()) {
                values.put(letter, given.get().number(Range.ANY));
            }
        }
        fields.close();
        return problem.withFormula(formula.with(values));
    }

    private static Map<String, Object> view(Session session) {
        return box(session.scene().view());
    }

    static Map<String, Object> box(Box view) {
        return JsonText.object("x1", List.of(view.x1Min(), view.x1Max()), "x2", List.of(view.x2Min(), view.x2Max()));
    }

    static Box box(JsonValue value) throws Mistake {
        var fields = value.fields();
        var x1 = side(fields.get("x1"));
        var x2 = side(fields.get("x2"));
        fields.close();
        return new Box(x1[0], x1[1], x2[0], x2[1]);
    }

    private static double[] side(JsonValue value) throws Mistake {
        var ends = value.pair(Range.ANY);
        if (!Box.isSide(ends[0], ends[1])) {
            throw value.mistake("the first must be smaller than the second, and not infinitely far from it.");
        }
        return ends;
    }

    private static Map<String, Object> gradient(Session session) {
        var derivatives = session.problem().derivatives();
        var written = JsonText.object("kind", EnumWords.of(derivatives.kind()));
        derivatives.h().ifPresent(h -> written.put("h", h));
        return written;
    }

    private static Derivatives gradient(JsonValue value) throws Mistake {
        var fields = value.fields();
        var kind = fields.get("kind").constant(Derivatives.Kind.values());
        var h = fields.find("h");
        fields.close();
        return new Derivatives(
                kind, h.isPresent() ? OptionalDouble.of(h.get().number(Derivatives.H)) : OptionalDouble.empty());
    }
}
