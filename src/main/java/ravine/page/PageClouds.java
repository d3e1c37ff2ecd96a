package ravine.page;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.json.JsonText;
import ravine.panel.Placement;
import ravine.panel.SessionClouds;
import ravine.panel.SessionPanel;
import ravine.session.PictureView;
import ravine.sweep.Cloud;
import ravine.sweep.EnsembleStep;

/** The ensembles of a session: the mean of each method's runs at each step, and as many of their dots as a page holds. */
final class PageClouds {

    private static final List<ToDoubleFunction<EnsembleStep>> COLUMNS = List.of(
            step -> step.mean().x1(), step -> step.mean().x2(), EnsembleStep::f, EnsembleStep::f10, EnsembleStep::f90);

    private PageClouds() {}

    /** The same with no more members of its clouds than have so few dots in all. */
    static SessionPanel thinned(SessionPanel panel, int dots) {
        long steps = panel.clouds().ofTracks().stream()
                .mapToLong(cloud -> cloud.last() + 1L)
                .sum();
        int most = (int) Math.max(1, dots / Math.max(1, steps));
        var fewer = panel.clouds().ofTracks().stream()
                .map(cloud -> cloud.first(most))
                .toList();
        return new SessionPanel(
                panel.title(),
                panel.session(),
                panel.runs(),
                panel.otherRuns(),
                new SessionClouds(fewer),
                panel.shownAs());
    }

    /** The means at all steps of all methods: position, f, and the tenth and nine tenths of f, each with seven digits; on a curve also the height there. */
    static Map<String, Object> of(SessionPanel panel, PictureView view) {
        var clouds = panel.clouds().ofTracks();
        var steps = clouds.stream().flatMap(PageClouds::steps).toList();
        var packed = new PackedNumbers(steps.size());
        COLUMNS.forEach(column -> packed.floats(i -> column.applyAsDouble(steps.get(i))));
        if (view == PictureView.CURVE) {
            var placement = Placement.of(view, panel.session());
            packed.floats(i -> placement.place(steps.get(i).mean()).x2());
        }
        return JsonText.object(
                "lasts",
                clouds.stream().map(Cloud::last).toList(),
                "runs",
                panel.session().ensemble(),
                "columns",
                COLUMNS.size() + (view == PictureView.CURVE ? 1 : 0),
                "numbers",
                packed.text());
    }

    private static Stream<EnsembleStep> steps(Cloud cloud) {
        return IntStream.rangeClosed(0, cloud.last()).mapToObj(cloud::at);
    }

    /** What dots, lines, band and numbers are of. */
    static String words(SessionPanel panel) {
        int runs = panel.session().ensemble();
        int drawn =
                panel.clouds().ofTracks().stream().mapToInt(Cloud::kept).max().orElse(0);
        var dots = drawn < runs ? "the first %s of %s runs".formatted(drawn, runs) : "the %s runs".formatted(runs);
        return ("Dots – %s of each method; lines – their mean; band – where eight tenths of them have f. "
                        + "The table and the verdicts are of the first run.")
                .formatted(dots);
    }
}
