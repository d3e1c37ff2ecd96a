package ravine.export;

import java.util.List;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.draw.ColourMap;
import ravine.draw.Theme;
import ravine.figure.Backdrop;
import ravine.figure.Figure;
import ravine.figure.Landmarks;
import ravine.figure.LegendPlace;
import ravine.figure.Plot;
import ravine.figure.PlotStyle;
import ravine.figure.Trace;
import ravine.formula.Formula;

/** Small whole figures with paths that need no optimizer. */
final class Figures {

    private Figures() {}

    static Figure named(String name) throws Mistake {
        return switch (name) {
            case "bowl" -> bowl(PlotStyle.of(Theme.LIGHT).titled("f = 0.1x₁² + 2x₂²", "two <paths> & a \"caption\""));
            case "ravine" -> ravine();
            case "undefined" -> undefined();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** A path to (1, 1), and one that leaves the view upwards. */
    static Figure bowl(PlotStyle pen) throws Mistake {
        var backdrop = Backdrop.of(Formula.read("0.1x1^2 + 2x2^2"), new Box(-6, 6, -3, 3), false, 480, 320, pen);
        var inside =
                Trace.of("Gradient descent", "η 0.4", 0, new double[] {-5, -4, -2, 1}, new double[] {-2, 1, 2, 1}, 4);
        var outside = Trace.of("Momentum", "η 0.6  β 0.5", 1, new double[] {-5, 2, 3}, new double[] {-2, 0, 1e300}, 3);
        return new Plot(backdrop, List.of(inside, outside), new Landmarks(List.of(Vec.ZERO), List.of())).figure();
    }

    private static Figure ravine() throws Mistake {
        var pen = PlotStyle.of(Theme.DARK)
                .drawn(false, true)
                .coloured(ColourMap.CIVIDIS)
                .legendAt(LegendPlace.BOTTOM_LEFT);
        var formula = Formula.read("(1-x1)^2 + 100(x2-x1^2)^2");
        var backdrop = Backdrop.of(formula, new Box(-2, 2, -1, 3), true, 400, 300, pen);
        var path = Trace.of("Adam", "", 2, new double[] {-1.5, 0, 1}, new double[] {2, 0, 1}, 3)
                .shown(2);
        return new Plot(backdrop, List.of(path), new Landmarks(List.of(new Vec(1, 1)), List.of())).figure();
    }

    private static Figure undefined() throws Mistake {
        var pen = PlotStyle.of(Theme.PRINT).coloured(ColourMap.GREY).withColourBar(false);
        var backdrop =
                Backdrop.of(Formula.read("sqrt(4 - x1^2 - x2^2)"), new Box(-3, 3, -2.5, 2.5), true, 320, 240, pen);
        return new Plot(backdrop, List.of(), Landmarks.NONE).figure();
    }
}
