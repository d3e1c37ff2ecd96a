package ravine.landscape;

import java.util.Random;
import ravine.Box;
import ravine.Mistake;
import ravine.contour.ContourPanel;
import ravine.contour.Landscape;
import ravine.contour.PlotStyle;
import ravine.draw.Theme;
import ravine.formula.Formula;

/** Landscapes to look at. */
final class Landscapes {

    static final Box VIEW = new Box(-4, 4, -3, 3);

    private Landscapes() {}

    static Landscape landscape(String formula, Box view) {
        try {
            var read = Formula.read(formula);
            return Landscape.of(read::row, view, false);
        } catch (Mistake e) {
            throw new AssertionError(e.sentence(), e);
        }
    }

    /** A form in 600 × 450 pixels. */
    static Landform form(String formula, Camera camera, int mostCells) {
        return form(landscape(formula, VIEW), camera, mostCells);
    }

    static Landform form(Landscape landscape, Camera camera, int mostCells) {
        var contours = ContourPanel.of(landscape, 600, 450, PlotStyle.of(Theme.LIGHT));
        return Landform.of(landscape, contours, camera, mostCells);
    }

    static Lens lens(Landform landform, Camera camera) {
        return Lens.of(camera, landform.axes().frame(), landform.heights().tall(), Theme.LIGHT);
    }

    /** A formula with hills, ravines, poles, steps or holes. */
    static String formula(Random random) {
        var sum = new StringBuilder("0");
        int terms = 1 + random.nextInt(4);
        for (int k = 0; k < terms; k++) {
            var line = "(%s x + %s y + %s)".formatted(number(random), number(random), number(random));
            var term =
                    switch (random.nextInt(9)) {
                        case 0 -> "sin" + line;
                        case 1 -> line + "^2";
                        case 2 -> "e^(-" + line + "^2)";
                        case 3 -> "abs" + line;
                        case 4 -> "1/" + line;
                        case 5 -> "ln" + line;
                        case 6 -> "tanh(9" + line + ")";
                        case 7 -> "x y " + line;
                        default -> "sqrt" + line;
                    };
            sum.append(" + (").append(number(random)).append(") ").append(term);
        }
        return sum.toString();
    }

    private static double number(Random random) {
        return random.nextInt(-40, 41) / 10.0;
    }

    static Camera camera(Random random) {
        return Camera.USUAL
                .withAzimuth(random.nextInt(8) == 0 ? 45 * random.nextInt(8) : random.nextDouble(360))
                .withElevation(random.nextInt(8) == 0 ? 90 : random.nextDouble(5, 90))
                .withScale(random.nextBoolean() ? HeightScale.LINEAR : HeightScale.LOG);
    }
}
