package ravine.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import ravine.average.AverageChart;
import ravine.average.ExponentialAverage;
import ravine.average.Series;
import ravine.draw.Theme;

/**
 * The chart of averages that is shown: of so many values that it takes longer than a frame it is made beside the window. Mutable: it caches the last one,
 * for a chart of a million values takes the time of forty frames.
 */
final class AverageCharts {

    /** A frame has time to chart so many values. */
    private static final int AT_ONCE = 10_000;

    /**
     * What a chart depends on.
     *
     * @param upTo how many values there will be
     */
    record Wanted(
            Series series,
            List<ExponentialAverage> averages,
            boolean means,
            boolean steps,
            int upTo,
            double width,
            double height,
            Theme theme) {

        /** The same of its first values. */
        private Wanted begun() {
            var first = new Series(series.name(), Arrays.copyOf(series.values(), AT_ONCE));
            return new Wanted(first, averages, means, steps, upTo, width, height, theme);
        }

        /** Whether a chart of the one looks much as one of the other. */
        private boolean isLike(Wanted other) {
            return series.equals(other.series)
                    && width == other.width
                    && height == other.height
                    && theme.equals(other.theme);
        }
    }

    private record Kept(Wanted wanted, AverageChart chart) {}

    private final Job<Kept> job;
    private @Nullable Wanted asked;
    private @Nullable Kept kept;

    AverageCharts(Threads threads) {
        job = new Job<>(threads);
    }

    /** Changes when a chart is made that was asked for. */
    ReadOnlyObjectProperty<?> arrived() {
        return job.result();
    }

    /** The chart that was shown last. */
    Optional<AverageChart> last() {
        return Optional.ofNullable(kept).map(Kept::chart);
    }

    /** Whether the values of the last one are those of steps. */
    boolean isOfSteps() {
        return kept != null && kept.wanted.steps;
    }

    void forget() {
        job.forget();
        asked = null;
        kept = null;
    }

    /** The chart; while it is made beside the window the last one of the series, or that of its first values. */
    AverageChart of(Wanted wanted) {
        var now = kept;
        if (now == null || !now.wanted.equals(wanted)) {
            now = wanted.series.length() <= AT_ONCE ? new Kept(wanted, made(wanted)) : beside(wanted, now);
            kept = now;
        }
        return now.chart;
    }

    private Kept beside(Wanted wanted, @Nullable Kept last) {
        if (!wanted.equals(asked)) {
            asked = wanted;
            job.start(report -> {
                EditPause.await();
                report.reached(0);
                return new Kept(wanted, made(wanted));
            });
        }
        var arrived = job.result().get();
        if (arrived.isPresent()) {
            return arrived.get();
        }
        if (last != null && last.wanted.isLike(wanted)) {
            return last;
        }
        var begun = wanted.begun();
        return last != null && last.wanted.equals(begun) ? last : new Kept(begun, made(begun));
    }

    /** The chart, however long it takes. */
    static AverageChart made(Wanted wanted) {
        var series = wanted.series;
        return new AverageChart(
                wanted.steps ? new Series(AverageChoice.ofStep(series.name()), series.values()) : series,
                wanted.averages,
                wanted.means,
                WindowWords.of(wanted.steps ? "averages.step" : "averages.row"),
                wanted.upTo,
                wanted.width,
                wanted.height,
                wanted.theme);
    }
}
