package ravine.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ravine.draw.Colour;
import ravine.draw.ColourMap;
import ravine.draw.Theme;

class BandColoursTest {

    private static final int LEVELS = 16;

    @ParameterizedTest
    @EnumSource(ColourMap.class)
    void lines_without_bands_stand_out_from_the_background_and_from_each_other(ColourMap map) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK, Theme.PRINT)) {
            var scale = new BandColours(map, theme, LEVELS);
            var seen = new HashSet<Colour>();
            for (int level = 0; level < LEVELS; level++) {
                var line = scale.line(level);
                assertTrue(line.contrast(theme.background()) > 1.45, map + " " + theme + " " + level);
                seen.add(line);
            }
            assertEquals(LEVELS, seen.size());
        }
    }
}
