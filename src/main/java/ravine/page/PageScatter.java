package ravine.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.panel.SessionPanel;
import ravine.panel.SessionScatter;
import ravine.panel.SessionSummary;
import ravine.scatter.FittedModel;
import ravine.scatter.RowPoints;
import ravine.scatter.ScatterPlot;
import ravine.spec.DisplayNumber;

/** The rows of a session's data as points, with the models of all methods at each step and the rows that it looks at. */
final class PageScatter {

    /** The frame in which lines are drawn; the page scales it. */
    private static final Frame FRAME = new Frame(0, 0, 400, 300);

    /** Of more rows every so-manieth is shown. */
    private static final int MOST = 3000;

    /** What stands for a line that is as it was a step before. */
    private static final String SAME = "=";

    private PageScatter() {}

    /** The points of a session that has data. */
    static Map<String, Object> of(SessionPanel panel) {
        var all = panel.session().tracks().stream()
                .map(track -> track.withShown(true))
                .toList();
        var plot = SessionScatter.of(panel.session().withTracks(all), panel.runs(), 0);
        var points = plot.points();
        var axes = new Axes(points.acrossAxis(), points.uprightAxis(), FRAME);
        int every = (points.rows() + MOST - 1) / MOST;
        var rows = IntStream.range(0, points.rows())
                .filter(row -> row % every == 0)
                .toArray();
        var packed =
                new PackedNumbers(rows.length).floats(i -> points.x(rows[i])).floats(i -> points.y(rows[i]));
        var kinds = IntStream.of(rows)
                .mapToObj(row -> "" + ((points.isSecond(row) ? 1 : 0) + (points.isKeptOut(row) ? 2 : 0)))
                .collect(Collectors.joining());
        var written = PageAxis.both(axes);
        written.put("points", packed.text());
        written.put("kinds", kinds);
        written.put(
                "words",
                words(
                        plot,
                        rows.length,
                        SessionSummary.standardized(panel.session().problem())));
        written.put(
                "lines",
                PackedNumbers.text(PageText.of(plot.models().stream()
                        .map(model -> lines(plot, axes, model))
                        .toList())));
        written.put("batches", PackedNumbers.text(PageText.of(every > 1 ? List.of() : batches(plot))));
        return written;
    }

    /** The data of a model's lines at each of its steps. */
    private static List<String> lines(ScatterPlot plot, Axes axes, FittedModel model) {
        var list = new ArrayList<String>();
        var before = "";
        for (int step = 0; step <= model.last(); step++) {
            var line = plot.lines(axes, model, step, Theme.LIGHT).stream()
                    .map(part -> PathText.of(part, false))
                    .collect(Collectors.joining());
            list.add(step > 0 && line.equals(before) ? SAME : line);
            before = line;
        }
        return list;
    }

    private static List<List<Integer>> batches(ScatterPlot plot) {
        int last = plot.models().stream().mapToInt(FittedModel::last).max().orElse(0);
        return IntStream.rangeClosed(0, last)
                .mapToObj(step -> step == 0 ? List.<Integer>of() : taken(plot, step))
                .toList();
    }

    /** What the points and lines are. */
    private static String words(ScatterPlot plot, int shown, String standardized) {
        var points = plot.points();
        var said = new ArrayList<String>();
        said.add(
                shown < points.rows()
                        ? "%s of the %s rows of “%s”"
                                .formatted(shown, points.rows(), points.table().name())
                        : "the %s rows of “%s”".formatted(shown, points.table().name()));
        if (!standardized.isEmpty()) {
            said.add(standardized);
        }
        points.parting().ifPresent(parting -> said.add("diamonds: " + classOf(points, parting)));
        if (points.table().validation().length > 0) {
            said.add("hollow: kept out of training");
        }
        if (!plot.names().isEmpty()) {
            said.add("lines: " + String.join(", ", plot.names()));
        }
        return String.join("; ", said) + ".";
    }

    private static String classOf(RowPoints points, RowPoints.Parting parting) {
        return points.table().columns().get(parting.column()) + " = " + DisplayNumber.shortened(parting.second(), 3);
    }

    /** The rows of the step just taken, whatever the picture shows of the one to come. */
    private static List<Integer> taken(ScatterPlot plot, int step) {
        var ringed = plot.ringed().apply(step);
        return ringed.isNext() ? plot.ringed().apply(step - 1).rows() : ringed.rows();
    }
}
