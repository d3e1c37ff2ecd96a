package ravine.export;

import java.util.OptionalDouble;
import ravine.export.FigureSize.Unit;
import ravine.spec.Key;
import ravine.spec.Range;

/**
 * How fine a bitmap is: its pixels for each pixel of the figure, and the dots per inch that the file says, from which programs
 * take its size on paper.
 */
public record Resolution(double scale, double dotsPerInch) {

    /** What the scale may be. */
    public static final Key.Numeric SCALE = Key.Numeric.of("the scale", new Range(0.1, 10, false));

    /** What the dots per inch may be. */
    public static final Key.Numeric DOTS = Key.Numeric.of("dots per inch", new Range(10, 1200, false));

    /** What a bitmap on paper has unless said otherwise. */
    private static final double PAPER = 300;

    /**
     * The resolution of a figure whose size is in this unit. In pixels the scale is 1 by default and the dots per inch are only said; in
     * lengths these make the scale, and are 300 by default.
     */
    public static Resolution of(Unit unit, OptionalDouble scale, OptionalDouble dotsPerInch) {
        if (!unit.isLength()) {
            double finest = scale.orElse(1);
            return new Resolution(finest, dotsPerInch.orElse(finest * FigureSize.PIXELS_PER_INCH));
        }
        double dots = scale.isPresent() ? scale.getAsDouble() * FigureSize.PIXELS_PER_INCH : dotsPerInch.orElse(PAPER);
        return new Resolution(dots / FigureSize.PIXELS_PER_INCH, dots);
    }

    /** What a figure in this unit has unless said otherwise. */
    static Resolution usual(Unit unit) {
        return of(unit, OptionalDouble.empty(), OptionalDouble.empty());
    }
}
