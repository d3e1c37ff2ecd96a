package ravine.rest;

import java.util.List;
import ravine.draw.Colour;
import ravine.draw.Stroke;
import ravine.draw.Theme;

/** The lines of theory in figures of what is at rest: the target is dashed, what is corrected for the rate is not. */
final class RestStyle {

    private RestStyle() {}

    static Stroke target(Theme theme) {
        return new Stroke(theme.muted(), theme.size(1.8), List.of(theme.size(6), theme.size(4)), false);
    }

    static Stroke corrected(Theme theme) {
        return Stroke.rounded(line(theme), theme.size(2));
    }

    private static Colour line(Theme theme) {
        return theme.text();
    }
}
