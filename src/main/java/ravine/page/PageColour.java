package ravine.page;

import java.util.List;
import java.util.function.Function;
import ravine.draw.Colour;
import ravine.draw.Theme;

/** Colours as style sheets write them. */
final class PageColour {

    private PageColour() {}

    static String of(Colour colour) {
        var opacity = colour.opacity() == 1 ? "" : hex((int) Math.round(255 * colour.opacity()));
        return "#" + colour.hex() + opacity;
    }

    private static String hex(int number) {
        return (number < 16 ? "0" : "") + Integer.toHexString(number);
    }

    /** What has a colour in each theme, on light and on dark. */
    static List<Object> pair(Function<Theme, Colour> colour) {
        return List.of(of(colour.apply(Theme.LIGHT)), of(colour.apply(Theme.DARK)));
    }
}
