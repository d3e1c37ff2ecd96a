package ravine.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.draw.Colour;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;

/** What part of each pixel shapes cover: black on nothing, so that the opacity is the part. */
class BitmapTest {

    private static final Colour BLACK = Colour.of("000000");

    private static int[] opacities(int width, int height, Consumer<Surface> content) {
        var pixels = new Bitmap(width, height);
        pixels.draw(PixelTransform.of(1), content);
        return IntStream.of(pixels.argb()).map(pixel -> pixel >>> 24).toArray();
    }

    private static int[] filled(int width, int height, Polylines areas) {
        return opacities(width, height, surface -> surface.fill(areas, BLACK));
    }

    private static int[] stroked(int width, int height, Stroke stroke, double... points) {
        return opacities(width, height, surface -> surface.stroke(Polylines.of(points), stroke));
    }

    private static int part(double share) {
        return (int) Math.round(255 * share);
    }

    @Test
    void a_rectangle_covers_its_share_of_each_pixel() {
        var rows = filled(4, 2, Polylines.ring(0.25, 0.5, 3.5, 0.5, 3.5, 2, 0.25, 2));
        assertArrayEquals(
                new int[] {part(0.375), part(0.5), part(0.5), part(0.25), part(0.75), 255, 255, part(0.5)}, rows);
    }

    @ParameterizedTest
    @CsvSource({"4, 2", "2, 4", "3, 3", "4, 0.5"})
    void a_triangle_covers_half_of_its_box(double width, double height) {
        var rows = filled(4, 4, Polylines.ring(0, 0, width, height, 0, height));
        assertEquals(255 * width * height / 2, IntStream.of(rows).sum(), 3);
    }

    @Test
    void a_hole_is_empty_whichever_way_it_turns() {
        var rings = new PolylineBuilder();
        for (double[] box : new double[][] {{0, 6}, {2, 4}}) {
            rings.add(box[0], box[0]);
            rings.add(box[1], box[0]);
            rings.add(box[1], box[1]);
            rings.add(box[0], box[1]);
            rings.close();
        }
        var rows = filled(6, 6, rings.build());
        assertEquals(0, rows[6 * 2 + 2]);
        assertEquals(0, rows[6 * 3 + 3]);
        assertEquals(255 * 32, IntStream.of(rows).sum());
    }

    @Test
    void a_line_that_crosses_itself_is_nowhere_darker() {
        var rows = stroked(20, 20, Stroke.of(BLACK.withOpacity(0.5), 4), 2, 2, 18, 18, 18, 2, 2, 18);
        assertEquals(part(0.5), IntStream.of(rows).max().orElseThrow());
        assertEquals(part(0.5), rows[20 * 10 + 10]);
    }

    @Test
    void ends_are_cut_off_or_round() {
        var cut = stroked(10, 4, Stroke.of(BLACK, 4), 3, 2, 7, 2);
        assertEquals(255 * 16, IntStream.of(cut).sum());
        var round = stroked(12, 4, Stroke.rounded(BLACK, 4), 4, 2, 8, 2);
        assertEquals(255 * (16 + Math.PI * 4), IntStream.of(round).sum(), 255 * 0.3);
    }

    @Test
    void corners_are_round_outside_and_closed_lines_have_no_end() {
        var ring = Polylines.ring(4, 4, 12, 4, 12, 12, 4, 12);
        var rows = opacities(16, 16, surface -> surface.stroke(ring, Stroke.of(BLACK, 4)));
        assertEquals(
                255 * (12 * 12 - 4 * 4 - (16 - Math.PI * 4)), IntStream.of(rows).sum(), 255 * 0.3);
        assertEquals(0, rows[16 * 8 + 8]);
    }

    @Test
    void dashes_are_drawn_and_left_out_in_turn_around_corners() {
        var rows = stroked(8, 1, new Stroke(BLACK, 1, List.of(3.0, 2.0), false), 0, 0.5, 1, 0.5, 8, 0.5);
        assertArrayEquals(new int[] {255, 255, 255, 0, 0, 255, 255, 255}, rows);
    }

    @Test
    void discs_have_their_area_and_are_not_darker_where_they_overlap() {
        var disc = opacities(12, 12, surface -> surface.dots(Polylines.of(6, 6), 8, BLACK));
        assertEquals(255 * Math.PI * 16, IntStream.of(disc).sum(), 255);
        var both = opacities(16, 12, surface -> surface.dots(Polylines.of(6, 6, 8, 6), 8, BLACK.withOpacity(0.5)));
        assertEquals(part(0.5), IntStream.of(both).max().orElseThrow());
    }

    @Test
    void what_is_outside_does_not_matter() {
        var small = filled(3, 3, Polylines.ring(0, 0, 3, 0, 3, 3, 0, 3));
        assertArrayEquals(small, filled(3, 3, Polylines.ring(-9, -7, 1e9, -7, 1e9, 80, -9, 80)));
        assertArrayEquals(new int[9], filled(3, 3, Polylines.ring(4, 0, 9, 0, 9, 3)));
        assertArrayEquals(new int[9], filled(3, 3, Polylines.ring(-4, 0, -1, 0, -1, 3)));
        var slanted = filled(4, 4, Polylines.ring(-2, 0, 6, 0, 6, 4, 2, 4));
        assertEquals(255 * (16 - 2), IntStream.of(slanted).sum(), 3);
        assertArrayEquals(small, filled(3, 3, Polylines.ring(0, 0, 3, 0, Double.NaN, 1, 3, 0, 3, 3, 0, 3)));
    }

    /** Strips are painted one by one, by several processors. */
    @ParameterizedTest
    @ValueSource(ints = {1, 31, 63, 64, 100})
    void a_shape_is_the_same_in_whichever_rows(int below) {
        var shape = new double[] {3.3, 2, 40.2, 20.7, 8, 45};
        var lower = shape.clone();
        for (int i = 1; i < lower.length; i += 2) {
            lower[i] += below;
        }
        var high = filled(48, 48 + below, Polylines.ring(shape));
        var low = filled(48, 48 + below, Polylines.ring(lower));
        for (int i = 0; i < 48 * 48; i++) {
            assertEquals(high[i], low[i + 48 * below], 1);
        }
    }

    @Test
    void later_shapes_lie_over_earlier_ones() {
        var pixels = new Bitmap(1, 1);
        var whole = Polylines.ring(0, 0, 1, 0, 1, 1, 0, 1);
        pixels.draw(PixelTransform.of(1), surface -> {
            surface.fill(whole, Colour.of("ff0000"));
            surface.fill(whole, Colour.of("0000ff").withOpacity(0.2));
        });
        assertEquals(0xffcc0033, pixels.argb()[0]);
    }

    @Test
    void each_of_many_shapes_lies_over_all_before_it_in_groups_or_not() {
        int count = 60;
        var pixels = new Bitmap(count, 1);
        pixels.draw(PixelTransform.of(1), surface -> {
            for (int i = 0; i < count; i++) {
                var rest = Polylines.ring(i, 0, count, 0, count, 1, i, 1);
                var grey = new Colour(i, i, i, 1);
                if (i % 3 == 0) {
                    surface.group("grey", on -> on.fill(rest, grey));
                } else {
                    surface.fill(rest, grey);
                }
            }
        });
        assertArrayEquals(
                IntStream.range(0, count).map(i -> 0xff000000 | i * 0x010101).toArray(), pixels.argb());
    }

    @Test
    void channels_are_rounded_to_the_nearest() {
        for (int below = 0; below < 256; below++) {
            for (int alpha = 0; alpha < 256; alpha++) {
                int over = Blend.of(Colour.of("40c0ff")).over(0xff000000 | below * 0x010101, alpha);
                for (int shift : new int[] {0, 8, 16}) {
                    int colour = 0x40c0ff >> shift & 255;
                    assertEquals(Math.round((colour * alpha + below * (255 - alpha)) / 255.0), over >> shift & 255);
                }
                assertEquals(255, over >>> 24);
            }
        }
    }
}
