package ravine.export;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.axis.Scale;
import ravine.chart.Chart;
import ravine.chart.ChartTitles;
import ravine.chart.Curve;
import ravine.figure.Panel;
import ravine.figure.PlotStyle;
import ravine.figure.Sheet;
import ravine.picture.CountBy;
import ravine.picture.Facet;
import ravine.picture.LossCurves;
import ravine.picture.Quantity;
import ravine.picture.SessionFigure;
import ravine.picture.SessionSummary;
import ravine.session.Session;

/** The sheet that an export makes of a session: the figure or its panels, its words, and the chart below. */
record Composition(Export export, Session session, List<Facet> facets) {

    private static final double SHARE_OF_LOSSES = 0.28;
    private static final double MANY = 1000;

    Sheet sheet() {
        double width = export.size().widthInPixels();
        double room = export.parts().losses() ? Math.round(export.size().heightInPixels() * SHARE_OF_LOSSES) : 0;
        double height = export.size().heightInPixels() - room;
        var seen = facets.stream().map(facet -> facet.withView(session.view())).toList();
        int last = Math.min(export.step().orElse(session.steps()), session.steps());
        var sheet = export.panels().isPresent()
                ? Panel.sheet(
                        seen.stream().map(Facet::panel).toList(),
                        session.formula(),
                        session.view(),
                        session.equalAspect(),
                        width,
                        height,
                        pen(),
                        last)
                : Sheet.of(
                        SessionFigure.backdrop(session, width, height, pen()),
                        seen.get(0).panel().plotting(),
                        last);
        var whole = export.parts().losses() ? withLosses(sheet, width, room) : sheet;
        return export.parts().transparent() ? whole.transparent() : whole;
    }

    private PlotStyle pen() {
        var caption = export.words().caption();
        var words = export.words().settings() ? (caption + " " + SessionSummary.of(session)).strip() : caption;
        var pen = SessionFigure.style(session, export.theme());
        return pen.titled(export.words().title(), words)
                .legendAt(export.parts().legend())
                .withColourBar(pen.colourBar() && export.parts().colourBar())
                .onGround(!export.parts().transparent());
    }

    private Sheet withLosses(Sheet sheet, double width, double room) {
        var curves = facets.stream().flatMap(this::curves).toList();
        double end = Math.max(1, facets.get(0).session().steps());
        var titles = new ChartTitles("step", Quantity.VALUE.symbol());
        var chart = new Chart(curves, titles, end, scaling(), width, room, export.theme());
        return sheet.above(room, chart.axes(), chart.still(), number -> chart.moving(number, number));
    }

    /** The curves of a panel, which its title tells from those of the others, for a method has one pen in all. */
    private Stream<Curve> curves(Facet facet) {
        var curves = LossCurves.of(facet.session(), facet.runs(), Quantity.VALUE, CountBy.STEP).curves().stream();
        return facets.size() > 1 ? curves.map(curve -> curve.labelled(facet.title())) : curves;
    }

    /** Logarithmic where f spans several powers of ten and is positive. */
    private Scale scaling() {
        var values = facets.stream()
                .flatMap(facet -> facet.runs().stream())
                .flatMapToDouble(run -> IntStream.rangeClosed(0, run.last()).mapToDouble(run::value))
                .filter(Double::isFinite)
                .summaryStatistics();
        return values.getMin() > 0 && values.getMax() > MANY * values.getMin() ? Scale.LOGARITHMIC : Scale.LINEAR;
    }
}
