package ravine.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    static Stream<Theme> themes() {
        return Stream.of(Theme.LIGHT, Theme.DARK, Theme.PRINT);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void text_is_legible_on_the_ground_and_in_the_legend_over_any_surface(Theme theme) {
        for (var text : new Colour[] {theme.text(), theme.muted()}) {
            assertTrue(text.contrast(theme.background()) >= 4.5);
            for (var map : ColourMap.values()) {
                for (double place = 0; place <= 1; place += 0.05) {
                    var under = theme.washed(map.at(place));
                    var panel = under.mix(
                            theme.panel().withOpacity(1), theme.panel().opacity());
                    assertTrue(text.contrast(panel) >= 4.5, map + " at " + place);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void no_text_is_smaller_than_eleven_pixels(Theme theme) {
        assertTrue(Stream.of(theme.small(), theme.body(), theme.title()).allMatch(style -> style.size() >= 11));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void a_line_or_its_halo_stands_out_from_every_surface(Theme theme) {
        for (int i = 0; i < 8; i++) {
            var line = Palette.pen(i, theme).colour();
            var halo = theme.haloFor(line);
            assertTrue(line.contrast(halo) > 2.2, line + " on " + halo);
        }
    }

    @Test
    void methods_differ_without_their_colour() {
        var looks = new HashSet<>();
        for (int i = 0; i < 48; i++) {
            var pen = Palette.pen(i, Theme.LIGHT);
            looks.add(pen.dash() + " " + pen.marker());
        }
        assertTrue(looks.size() >= 48, looks.size() + " looks");
    }

    @Test
    void black_is_white_on_a_dark_ground() {
        assertNotEquals(
                Palette.pen(2, Theme.LIGHT).colour(), Palette.pen(2, Theme.DARK).colour());
    }

    @Test
    void colour_maps_rise_in_luminance() {
        for (var map : ColourMap.values()) {
            for (int i = 0; i < 20; i++) {
                assertTrue(map.at(i / 20.0).luminance() < map.at((i + 1) / 20.0).luminance(), map + " at " + i);
            }
        }
        assertEquals(Colour.of("440154"), ColourMap.VIRIDIS.at(0));
        assertEquals(Colour.of("fde725"), ColourMap.VIRIDIS.at(1));
    }

    @Test
    void contrast_of_black_on_white_is_21() {
        assertEquals(21, Colour.of("000000").contrast(Colour.of("ffffff")), 1e-9);
    }
}
