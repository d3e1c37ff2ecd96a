package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.average.RunSeries;
import ravine.average.Series;
import ravine.average.SessionSeries;
import ravine.data.Table;
import ravine.data.generator.Generator;
import ravine.run.Run;
import ravine.run.RunCost;

/**
 * The series that can be averaged: quantities of the selected method, columns of the data, and signals to learn by. Of a long run the first
 * values are there at once, and the others follow from beside the window. It caches the last series.
 */
final class AverageSeries {

    /** A frame has time for so much, in looks at a row of data. */
    private static final long AT_ONCE = 1_000_000;

    /** To see what a step notes costs so many looks, for its lines are read anew. */
    private static final long NOTING = 10_000;

    /** To read a number that is known costs so many, drawing it included. */
    private static final long READING = 20;

    private static final double WHOLE = 100;

    private record Named(@Nullable Run run, List<AverageChoice> choices) {}

    private record Made(@Nullable Run run, @Nullable Table data, AverageChoice choice, Series series) {}

    /** Made when they are first asked for, for the window opens without them. */
    private static final class Signals {

        static final Table TABLE = Generator.signals();
    }

    private final ObservableValue<Shown> shown;
    private final Job<Series> job;
    private @Nullable Named named;
    private @Nullable Made made;
    private boolean begun;

    AverageSeries(ObservableValue<Shown> shown, Threads threads) {
        this.shown = shown;
        job = new Job<>(threads);
    }

    /** The computing of what follows from beside the window. */
    Job<?> following() {
        return job;
    }

    /** Changes when more of the series is known. */
    ReadOnlyObjectProperty<?> arrived() {
        return job.state();
    }

    /** Lets go of the last one, for none is shown. */
    void forget() {
        made = null;
        begun = false;
        job.forget();
    }

    /** All there are. */
    List<AverageChoice> choices() {
        var choices = new ArrayList<>(ofRun());
        shown.getValue()
                .session()
                .problem()
                .data()
                .ifPresent(data -> choices.addAll(columns(data, AverageChoice.Source.DATA)));
        choices.addAll(columns(Signals.TABLE, AverageChoice.Source.SIGNAL));
        return choices;
    }

    private static List<AverageChoice> columns(Table table, AverageChoice.Source source) {
        return table.columns().stream()
                .map(column -> new AverageChoice(source, column))
                .toList();
    }

    private List<AverageChoice> ofRun() {
        var run = shown.getValue().run().orElse(null);
        var known = named;
        if (known == null || known.run != run) {
            var names = run == null ? List.<String>of() : RunSeries.names(run);
            known = new Named(
                    run,
                    names.stream()
                            .map(name -> new AverageChoice(AverageChoice.Source.TRACK, name))
                            .toList());
            named = known;
        }
        return known.choices;
    }

    /** How many values the chosen series has once all of it is known. */
    int length(AverageChoice choice) throws Mistake {
        int known = of(choice).length();
        var now = shown.getValue();
        return choice.source() == AverageChoice.Source.TRACK
                ? Math.max(
                        known,
                        now.isWhole(now.track())
                                ? run().last()
                                : now.session().problem().steps())
                : known;
    }

    private Run run() {
        return shown.getValue().run().orElseThrow();
    }

    /** The series that was chosen, as far as it is known; a mistake where there is none of that name now. */
    Series of(AverageChoice choice) throws Mistake {
        var run = choice.source() == AverageChoice.Source.TRACK
                ? shown.getValue().run().orElse(null)
                : null;
        var data = choice.source() == AverageChoice.Source.DATA
                ? shown.getValue().session().problem().data().orElse(null)
                : null;
        var known = made;
        if (known == null || known.run != run || !Objects.equals(known.data, data) || !known.choice.equals(choice)) {
            // Where there is no such series, nothing of the last run or table is kept.
            forget();
            known = new Made(run, data, choice, made(choice, run, data));
            made = known;
        }
        return run == null ? known.series : followed(run, known);
    }

    /** The same with what has come of it from beside the window, where it is begun once the run is known. */
    private Series followed(Run run, Made known) throws Mistake {
        var now = shown.getValue();
        if (known.series.length() < run.last() && now.isWhole(now.track()) && !begun) {
            begun = true;
            job.start(report -> {
                EditPause.await();
                return RunSeries.of(run, known.choice.name(), number -> report.reached((double) number / run.last()));
            });
        }
        if (begun && job.state().get() == Job.State.FAILED) {
            throw new Mistake(
                    job.failure().get(),
                    known.choice.name(),
                    0,
                    known.choice.name().length());
        }
        return job.result().get().orElse(known.series);
    }

    /** The series with all its values; a mistake while some are still to come. */
    Series whole(AverageChoice choice) throws Mistake {
        var coming = coming(choice);
        if (coming.isPresent()) {
            throw new Mistake(coming.get(), choice.name(), 0, choice.name().length());
        }
        return of(choice);
    }

    /** How many values there are so far, in a sentence, while others are still to come. */
    Optional<String> coming(AverageChoice choice) {
        try {
            int known = of(choice).length();
            int length = length(choice);
            var percent = "" + Math.round(WHOLE * Math.max(0, job.progress().get()));
            return known < length
                    ? Optional.of(WindowWords.of("averages.coming", "" + known, "" + length, percent))
                    : Optional.empty();
        } catch (Mistake gone) {
            return Optional.empty();
        }
    }

    private static Series made(AverageChoice choice, @Nullable Run run, @Nullable Table data) throws Mistake {
        if (run != null) {
            return RunSeries.of(run.first(atOnce(run, choice.name())), choice.name());
        }
        var table = choice.source() == AverageChoice.Source.SIGNAL ? Signals.TABLE : data;
        if (table == null || !table.columns().contains(choice.name())) {
            throw new Mistake(
                    WindowWords.of("averages.gone." + choice.source(), choice.name()),
                    choice.name(),
                    0,
                    choice.name().length());
        }
        return SessionSeries.column(table, choice.name());
    }

    /** So many first steps of a run are worth a frame. */
    private static int atOnce(Run run, String name) {
        var cost = RunCost.of(run.problem());
        long each = RunSeries.isNoted(name) ? NOTING + cost.step() : READING + cost.look();
        return (int) Math.max(1, Math.min(run.last(), AT_ONCE / each));
    }
}
