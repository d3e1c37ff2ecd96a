package ravine.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.data.Table;
import ravine.formula.Formula;
import ravine.formula.RowDefinition;
import ravine.run.Run;
import ravine.scatter.FittedModel;
import ravine.scatter.RingedRows;
import ravine.scatter.RowPoints;
import ravine.scatter.ScatterPlot;
import ravine.session.Overlay;
import ravine.session.SceneScatter;
import ravine.session.Session;

/** The rows of a session's data as points, with the models of the methods that are shown. */
public final class SessionScatter {

    private SessionScatter() {}

    /**
     * What is seen of a session that has data.
     *
     * @param runs a run for each track
     * @param pen the pen of the method whose residuals are shown, if any are; the first one's where it has none
     */
    public static ScatterPlot of(Session session, List<Run> runs, int pen) {
        var models = IntStream.range(0, runs.size())
                .filter(track -> session.tracks().get(track).shown())
                .mapToObj(track -> model(session, runs, track))
                .toList();
        return new ScatterPlot(
                points(session),
                session.problem().formula().definitions(),
                session.problem().formula().widerDefinitions(),
                models,
                step -> ringed(session, runs, step),
                residuals(session, models, pen));
    }

    private static FittedModel model(Session session, List<Run> runs, int index) {
        var track = session.tracks().get(index);
        var run = runs.get(index);
        return new FittedModel(track.title(), track.pen(), run.last(), run::at);
    }

    private static OptionalInt residuals(Session session, List<FittedModel> models, int pen) {
        var pens = models.stream().map(FittedModel::pen).toList();
        if (!look(session).residuals() || pens.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(pens.contains(pen) ? pen : pens.get(0));
    }

    private static SceneScatter look(Session session) {
        return session.scene().scatter().orElse(SceneScatter.USUAL);
    }

    /** The rows of the step just taken; those of the step to come where the picture shows what they say of it. */
    private static RingedRows ringed(Session session, List<Run> runs, int step) {
        var overlays = session.scene().options().overlays();
        boolean next = overlays.contains(Overlay.BATCH_GRADIENT) || overlays.contains(Overlay.BATCH_LANDSCAPE);
        int number = next ? step + 1 : step;
        return new RingedRows(number, next, number == 0 ? List.of() : rows(runs, number));
    }

    /** The rows that a step looks at, which are the same for all methods; none where it looks at all, or where no method takes it. */
    private static List<Integer> rows(List<Run> runs, int step) {
        return runs.stream()
                .filter(run -> run.last() >= step)
                .findFirst()
                .map(run -> Arrays.stream(run.rows(step)).boxed().toList())
                .orElse(List.of());
    }

    /** The points of a session's table on the columns that were chosen, else on those that suit the formula. */
    public static RowPoints points(Session session) {
        var table = session.problem().data().orElseThrow();
        var look = look(session);
        var chosen = look.across()
                .filter(column ->
                        column.equals(SceneScatter.ROWS) || table.columns().contains(column));
        var across = chosen.orElseGet(() -> suited(session.problem().formula(), table, List.of()));
        var upright = look.upright()
                .filter(table.columns()::contains)
                .orElseGet(() -> suited(session.problem().formula(), table, List.of(across)));
        boolean rows = across.equals(SceneScatter.ROWS) || (chosen.isEmpty() && across.equals(upright));
        return RowPoints.of(table, rows ? Optional.empty() : Optional.of(across), upright);
    }

    /** A column that no axis has yet: of a model first, then of the formula, then any; the only one there is again. */
    private static String suited(Formula formula, Table table, List<String> taken) {
        var models = formula.definitions().stream().map(RowDefinition::columns).flatMap(List::stream);
        var all = Stream.of(models, formula.columns().stream(), table.columns().stream())
                .flatMap(columns -> columns);
        return all.filter(column -> !taken.contains(column))
                .findFirst()
                .orElse(table.columns().get(0));
    }
}
