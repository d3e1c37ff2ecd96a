package ravine.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import ravine.draw.Colour;
import ravine.draw.Theme;

/** The colours of a surface's bands, and paler ones of their underside, each in every shade of the light. */
record ShadedColours(List<Colour> above, List<Colour> below) {

    /** How far the underside is mixed with the colour of lines. */
    private static final double UNDERSIDE = 0.45;

    static ShadedColours of(IntFunction<Colour> bands, int count, Theme theme) {
        var above = new ArrayList<Colour>();
        var below = new ArrayList<Colour>();
        for (int band = 0; band < count; band++) {
            var colour = bands.apply(band);
            var under = colour.mix(theme.line(), UNDERSIDE);
            for (int shade = 0; shade < Light.SHADES; shade++) {
                above.add(Light.shaded(colour, shade));
                below.add(Light.shaded(under, shade));
            }
        }
        return new ShadedColours(above, below);
    }

    Colour of(int band, int shade, boolean underside) {
        return (underside ? below : above).get(band * Light.SHADES + shade);
    }
}
