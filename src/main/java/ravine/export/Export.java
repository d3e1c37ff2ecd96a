package ravine.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.chart.Chart;
import ravine.chart.Scaling;
import ravine.chart.Titles;
import ravine.figure.Look;
import ravine.figure.Panel;
import ravine.figure.Sheet;
import ravine.picture.Account;
import ravine.picture.Against;
import ravine.picture.Facet;
import ravine.picture.LossCurves;
import ravine.picture.Quantity;
import ravine.picture.SessionFigure;
import ravine.picture.Split;
import ravine.session.Session;

/**
 * All that is chosen about a session's figure in a file; a figure whose session and export are equal is the same.
 *
 * @param look theme, colours, levels, legend, colour bar, title and caption
 * @param settings whether the caption ends with all settings of the session
 * @param losses whether a chart of f by step stands below
 * @param transparent whether nothing is behind the plots, their titles and labels; without meaning for an animation
 * @param panels how it is divided into panels, if it is
 * @param step the step up to which paths are drawn; by default the last
 */
public record Export(
        FigureSize size,
        Resolution resolution,
        Look look,
        boolean settings,
        boolean losses,
        boolean transparent,
        Optional<Split> panels,
        OptionalInt step,
        Timing timing) {

    private static final double SHARE_OF_LOSSES = 0.28;
    private static final double MANY = 1000;

    /** A figure of so many pixels as the window shows it. */
    public static Export of(double width, double height, Look look) {
        var size = new FigureSize(width, height, FigureSize.Unit.PX);
        return new Export(
                size,
                new Resolution(1, FigureSize.PIXELS_PER_INCH),
                look,
                false,
                false,
                false,
                Optional.empty(),
                OptionalInt.empty(),
                Timing.STANDARD);
    }

    /** The panels with their runs, just one if it is not divided; a mistake if no method has the key by which to divide. */
    public List<Facet> facets(Session session) throws Mistake {
        return panels.isPresent()
                ? panels.get().of(session)
                : List.of(new Facet("", session, SessionFigure.runs(session)));
    }

    /** The sheet of a session, whose view is taken, with the facets that were made from it, perhaps with another view. */
    public Sheet sheet(Session session, List<Facet> facets) {
        double width = size.widthInPixels();
        double room = losses ? Math.round(size.heightInPixels() * SHARE_OF_LOSSES) : 0;
        double height = size.heightInPixels() - room;
        var words = settings ? (look.caption() + " " + Account.of(session)).strip() : look.caption();
        var full = look.titled(look.title(), words);
        var sheet = panels.isPresent()
                ? Panel.sheet(
                        facets.stream().map(Facet::panel).toList(),
                        session.formula(),
                        session.view(),
                        session.equalAspect(),
                        width,
                        height,
                        full)
                : Sheet.of(SessionFigure.plot(
                        SessionFigure.ground(session, width, height, full),
                        SessionFigure.traces(session, facets.get(0).runs()),
                        session.steps()));
        var whole = losses ? withLosses(sheet, facets, width, room) : sheet;
        var shown = step.isPresent() ? whole.after(step.getAsInt()) : whole;
        return transparent ? shown.transparent() : shown;
    }

    private Sheet withLosses(Sheet sheet, List<Facet> facets, double width, double room) {
        var curves = facets.stream()
                .flatMap(facet ->
                        LossCurves.of(facet.session(), facet.runs(), Quantity.VALUE, Against.STEP).curves().stream())
                .toList();
        double end = Math.max(1, sheet.steps());
        var titles = new Titles("step", Quantity.VALUE.symbol());
        var chart = new Chart(curves, titles, end, scaling(facets), width, room, look.theme());
        return sheet.above(room, chart.axes(), chart.still(), number -> chart.moving(number, number));
    }

    /** Logarithmic where f spans several powers of ten and is positive. */
    private static Scaling scaling(List<Facet> facets) {
        var values = facets.stream()
                .flatMap(facet -> facet.runs().stream())
                .flatMapToDouble(run -> IntStream.rangeClosed(0, run.last()).mapToDouble(run::value))
                .filter(Double::isFinite)
                .summaryStatistics();
        return values.getMin() > 0 && values.getMax() > MANY * values.getMin() ? Scaling.LOGARITHMIC : Scaling.LINEAR;
    }
}
