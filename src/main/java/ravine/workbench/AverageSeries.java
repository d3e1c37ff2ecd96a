package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.average.RunSeries;
import ravine.average.Series;
import ravine.average.SessionSeries;
import ravine.data.Table;
import ravine.data.generator.Generator;
import ravine.run.Run;

/** The series that can be averaged: quantities of the selected method, columns of the data, and signals to learn by. It caches the last of each. */
final class AverageSeries {

    private record Named(@Nullable Run run, List<AverageChoice> choices) {}

    private record Made(@Nullable Run run, @Nullable Table data, AverageChoice choice, Series series) {}

    private static final Table SIGNALS = Generator.signals();

    private final ObservableValue<Shown> shown;
    private @Nullable Named named;
    private @Nullable Made made;

    AverageSeries(ObservableValue<Shown> shown) {
        this.shown = shown;
    }

    /** All there are. */
    List<AverageChoice> choices() {
        var choices = new ArrayList<>(ofRun());
        shown.getValue()
                .session()
                .problem()
                .data()
                .ifPresent(data -> choices.addAll(columns(data, AverageChoice.Source.DATA)));
        choices.addAll(columns(SIGNALS, AverageChoice.Source.SIGNAL));
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

    /** The series that was chosen; a mistake where there is none of that name now. */
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
            made = null;
            known = new Made(run, data, choice, made(choice, run, data));
            made = known;
        }
        return known.series;
    }

    private static Series made(AverageChoice choice, @Nullable Run run, @Nullable Table data) throws Mistake {
        if (run != null) {
            return RunSeries.of(run, choice.name());
        }
        var table = choice.source() == AverageChoice.Source.SIGNAL ? SIGNALS : data;
        if (table == null || !table.columns().contains(choice.name())) {
            throw new Mistake(
                    WindowWords.of("averages.gone." + choice.source(), choice.name()),
                    choice.name(),
                    0,
                    choice.name().length());
        }
        return SessionSeries.column(table, choice.name());
    }
}
