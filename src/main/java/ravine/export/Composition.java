package ravine.export;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.chart.Chart;
import ravine.chart.Curve;
import ravine.contour.ContourPanel;
import ravine.contour.PanelGrid;
import ravine.contour.PlotStyle;
import ravine.figure.Figure;
import ravine.picture.CountBy;
import ravine.picture.Facet;
import ravine.picture.LossCurves;
import ravine.picture.Quantity;
import ravine.picture.SessionFigure;
import ravine.picture.SessionSummary;
import ravine.session.Session;

/** The figure that an export makes of a session: the figure or its panels, its words, and the chart below. */
record Composition(Export export, Session session, List<Facet> facets) {

    private static final double SHARE_OF_LOSSES = 0.28;
    private static final double MANY = 1000;

    Figure figure() {
        double width = export.size().widthInPixels();
        double room = export.parts().losses() ? Math.round(export.size().heightInPixels() * SHARE_OF_LOSSES) : 0;
        double height = export.size().heightInPixels() - room;
        var panels = panels(width, height);
        var whole = export.parts().losses() ? panels.above(losses(width, room)) : panels;
        return export.parts().transparent() ? whole.transparent() : whole;
    }

    private Figure panels(double width, double height) {
        var landscape = SessionFigure.landscape(session);
        var seen = facets.stream()
                .map(facet -> facet.withView(session.scene().view()).panel())
                .toList();
        if (export.panels().isPresent()) {
            return PanelGrid.figure(landscape, width, height, style(), seen);
        }
        var panel = seen.get(0).over().apply(ContourPanel.of(landscape, width, height, style()));
        return new Figure(width, height, export.theme().background(), List.of(panel), List.of());
    }

    private PlotStyle style() {
        var caption = export.words().caption();
        var words = export.words().settings() ? (caption + " " + SessionSummary.of(session)).strip() : caption;
        var pen = SessionFigure.style(session, export.theme());
        return pen.titled(export.words().title(), words)
                .legendAt(export.parts().legend())
                .withColourBar(pen.colourBar() && export.parts().colourBar())
                .onGround(!export.parts().transparent());
    }

    private Figure losses(double width, double height) {
        var curves = facets.stream().flatMap(this::curves).toList();
        double end = Math.max(1, facets.get(0).session().problem().steps());
        var counted = Axis.linear(0, end).titled("step");
        var chart = new Chart(curves, counted, scaling(), Quantity.VALUE.symbol(), width, height, export.theme());
        return new Figure(width, height, export.theme().background(), List.of(chart), List.of());
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
