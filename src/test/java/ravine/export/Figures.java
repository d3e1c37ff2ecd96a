package ravine.export;

import java.util.Arrays;
import java.util.List;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.axis.Axis;
import ravine.contour.ContourPanel;
import ravine.contour.Landscape;
import ravine.contour.PlotStyle;
import ravine.curve.CurvePlot;
import ravine.curve.StartStem;
import ravine.curve.TouchingLine;
import ravine.draw.ColourMap;
import ravine.draw.Theme;
import ravine.figure.Drawn;
import ravine.figure.Figure;
import ravine.figure.LegendPlace;
import ravine.formula.Formula;
import ravine.trace.Landmarks;
import ravine.trace.Trace;
import ravine.trace.TracePanel;

/** Small whole figures with paths that need no optimizer. */
final class Figures {

    private Figures() {}

    static Drawn named(String name) throws Mistake {
        return switch (name) {
            case "bowl" -> bowl(PlotStyle.of(Theme.LIGHT).titled("f = 0.1x₁² + 2x₂²", "two <paths> & a \"caption\""));
            case "ravine" -> ravine();
            case "undefined" -> undefined();
            case "curve" -> curve();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** A path to (1, 1), and one that leaves the view upwards. */
    static Drawn bowl(PlotStyle pen) throws Mistake {
        var contours = ContourPanel.of(
                Landscape.of(Formula.read("0.1x1^2 + 2x2^2")::row, new Box(-6, 6, -3, 3), false), 480, 320, pen);
        var inside =
                Trace.of("Gradient descent", "η 0.4", 0, new double[] {-5, -4, -2, 1}, new double[] {-2, 1, 2, 1}, 4);
        var outside = Trace.of("Momentum", "η 0.6  β 0.5", 1, new double[] {-5, 2, 3}, new double[] {-2, 0, 1e300}, 3);
        return drawn(contours, 480, 320, List.of(inside, outside), List.of(Vec.ZERO), 3);
    }

    private static Drawn ravine() throws Mistake {
        var pen = PlotStyle.of(Theme.DARK)
                .drawn(false, true)
                .coloured(ColourMap.CIVIDIS)
                .legendAt(LegendPlace.BOTTOM_LEFT);
        var formula = Formula.read("(1-x1)^2 + 100(x2-x1^2)^2");
        var contours = ContourPanel.of(Landscape.of(formula::row, new Box(-2, 2, -1, 3), true), 400, 300, pen);
        var path = Trace.of("Adam", "", 2, new double[] {-1.5, 0, 1}, new double[] {2, 0, 1}, 3);
        return drawn(contours, 400, 300, List.of(path), List.of(new Vec(1, 1)), 1);
    }

    private static Drawn undefined() throws Mistake {
        var pen = PlotStyle.of(Theme.PRINT).coloured(ColourMap.GREY).withColourBar(false);
        var contours = ContourPanel.of(
                Landscape.of(Formula.read("sqrt(4 - x1^2 - x2^2)")::row, new Box(-3, 3, -2.5, 2.5), true),
                320,
                240,
                pen);
        return drawn(contours, 320, 240, List.of(), List.of(), 0);
    }

    /** A path over the top between two wells, with what touches the curve where it stands. */
    private static Drawn curve() throws Mistake {
        var formula = Formula.read("x^4 - 3x^2 + x");
        var style = PlotStyle.of(Theme.LIGHT).titled("f = x⁴ − 3x² + x", "");
        var across = Axis.linear(-2.5, 2.5).titled("x₁");
        var ground =
                CurvePlot.of(x -> formula.value(x, 0), across, "f", 200, style).alone(420, 300);
        var x = new double[] {2, -1.78, 0.19};
        var values = Arrays.stream(x).map(at -> formula.value(at, 0)).toArray();
        var path = Trace.of("Gradient descent", "η 0.18", 0, x, values, 3);
        var panel = new TracePanel(ground, List.of(path), List.of(), Landmarks.NONE, TracePanel.Overlays.NONE)
                .under((on, shown, step) -> List.of(
                        new StartStem(on.ground().axes(), new Vec(x[0], values[0]), Theme.LIGHT),
                        new TouchingLine("tangent", on.ground().axes(), 0, x[1], values[1], -10.9, 0, Theme.LIGHT),
                        new TouchingLine("parabola", on.ground().axes(), 0, x[1], values[1], -10.9, 32, Theme.LIGHT)));
        return new Drawn(new Figure(420, 300, Theme.LIGHT.background(), List.of(panel), List.of()), 1);
    }

    private static Drawn drawn(
            ContourPanel contours, double width, double height, List<Trace> traces, List<Vec> minima, int step) {
        var landmarks = new Landmarks(minima, List.of());
        var panel = new TracePanel(contours, traces, List.of(), landmarks, TracePanel.Overlays.NONE);
        var background = contours.style().theme().background();
        return new Drawn(new Figure(width, height, background, List.of(panel), List.of()), step);
    }
}
