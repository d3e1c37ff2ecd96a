package ravine.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.chart.Chart;
import ravine.chart.Scaling;
import ravine.chart.Titles;
import ravine.figure.LegendPlace;
import ravine.figure.Look;
import ravine.figure.Panel;
import ravine.figure.Sheet;
import ravine.figure.Theme;
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
 * @param colourBar whether there is a colour bar, if the session's drawing has one
 * @param title above the picture, may be empty
 * @param caption below the picture, may be empty
 * @param settings whether the caption ends with all settings of the session
 * @param losses whether a chart of f by step stands below
 * @param transparent whether nothing is behind the plots, their titles and labels; without meaning for an animation
 * @param panels how it is divided into panels, if it is
 * @param step the step up to which paths are drawn; by default the last
 */
public record Export(
        FigureSize size,
        Resolution resolution,
        Theme theme,
        LegendPlace legend,
        boolean colourBar,
        String title,
        String caption,
        boolean settings,
        boolean losses,
        boolean transparent,
        Optional<Split> panels,
        OptionalInt step,
        Timing timing) {

    private static final double SHARE_OF_LOSSES = 0.28;
    private static final double MANY = 1000;

    /** A figure of so many pixels as the window shows it. */
    public static Export of(double width, double height, Theme theme) {
        var size = new FigureSize(width, height, FigureSize.Unit.PX);
        return new Export(
                size,
                new Resolution(1, FigureSize.PIXELS_PER_INCH),
                theme,
                LegendPlace.BEST,
                true,
                "",
                "",
                false,
                false,
                false,
                Optional.empty(),
                OptionalInt.empty(),
                Timing.STANDARD);
    }

    /** The panels with their runs, just one if it is not divided; a mistake if no method has the key by which to divide. */
    public List<Facet> facets(Session session) throws Mistake {
        return panels.isPresent() ? panels.get().of(session) : List.of(Facet.of("", session));
    }

    /** The sheet of a session, whose view is taken, with the facets that were made from it, perhaps with another view. */
    public Sheet sheet(Session session, List<Facet> facets) {
        double width = size.widthInPixels();
        double room = losses ? Math.round(size.heightInPixels() * SHARE_OF_LOSSES) : 0;
        double height = size.heightInPixels() - room;
        var seen = facets.stream().map(facet -> facet.withView(session.view())).toList();
        int last = step.isPresent() ? Math.min(step.getAsInt(), session.steps()) : session.steps();
        var sheet = panels.isPresent()
                ? Panel.sheet(
                        seen.stream().map(Facet::panel).toList(),
                        session.formula(),
                        session.view(),
                        session.equalAspect(),
                        width,
                        height,
                        look(session),
                        last)
                : Sheet.of(SessionFigure.ground(session, width, height, look(session)), seen.get(0)::plot, last);
        var whole = losses ? withLosses(sheet, facets, width, room) : sheet;
        return transparent ? whole.transparent() : whole;
    }

    private Look look(Session session) {
        var words = settings ? (caption + " " + Account.of(session)).strip() : caption;
        var look = SessionFigure.look(session, theme);
        return look.titled(title, words).legendAt(legend).withColourBar(look.colourBar() && colourBar);
    }

    private Sheet withLosses(Sheet sheet, List<Facet> facets, double width, double room) {
        var curves = facets.stream()
                .flatMap(facet ->
                        LossCurves.of(facet.session(), facet.runs(), Quantity.VALUE, Against.STEP).curves().stream())
                .toList();
        double end = Math.max(1, facets.get(0).session().steps());
        var titles = new Titles("step", Quantity.VALUE.symbol());
        var chart = new Chart(curves, titles, end, scaling(facets), width, room, theme);
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
