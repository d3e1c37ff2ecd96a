package ravine.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Vec;
import ravine.draw.Colour;
import ravine.draw.Theme;
import ravine.raster.Bitmap;
import ravine.raster.PixelTransform;
import ravine.raster.TilePlaces;

/** Whether what is painted last is what a ray from the viewer meets first. */
final class SurfaceLayerTest {

    private static final int SCENES = Integer.getInteger("ravine.landscapes", 12);
    private static final int PIXELS = 300;
    private static final int CELLS = 10;
    private static final int WIDTH = 600;
    private static final int HEIGHT = 450;
    private static final Colour GROUND = Colour.of("ff00ff");

    private static Bitmap painted(Landform landform, Lens lens, Light light, Colour ground) {
        var pixels = new Bitmap(WIDTH, HEIGHT);
        pixels.fill(ground);
        int rows = landform.terrain().rows() - 1;
        var layer = new SurfaceLayer(landform.pieces(), lens, light, landform.colours(), 0, rows);
        pixels.draw(PixelTransform.of(1), layer::draw);
        return pixels;
    }

    /** A piece of the surface, and whether its underside is seen. */
    private record Met(int piece, boolean below) {}

    private static Optional<Met> met(Landform landform, Lens lens, double x, double y) {
        return new SurfacePick(landform, lens).place(x, y).map(at -> {
            var terrain = landform.terrain();
            double column = terrain.column(at.x1());
            double row = terrain.row(at.x2());
            int i = Math.min((int) column, terrain.columns() - 2);
            int j = Math.min((int) row, terrain.rows() - 2);
            boolean southern = terrain.isSouthern(i, j, column - i, row - j);
            double height = terrain.height(i, j, southern, column - i, row - j);
            double slope = terrain.slopeEast(i, j, southern) * lens.cosAzimuth()
                    + terrain.slopeNorth(i, j, southern) * lens.sinAzimuth();
            return new Met(
                    piece(landform.pieces(), j * (terrain.columns() - 1) + i, southern, height), slope > lens.rise());
        });
    }

    private static int piece(SurfacePieces pieces, int cell, boolean southern, double height) {
        var part = southern ? SurfacePieces.Part.SOUTHERN : SurfacePieces.Part.NORTHERN;
        for (int piece = pieces.firstPiece(cell, part); piece < pieces.endPiece(cell, part); piece++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int vertex = pieces.firstVertex(piece); vertex < pieces.endVertex(piece); vertex++) {
                low = Math.min(low, pieces.height(vertex));
                high = Math.max(high, pieces.height(vertex));
            }
            if (low <= height && height <= high) {
                return piece;
            }
        }
        return -1;
    }

    /** How far around a place the ray must meet the same piece, in pixels, for numbers to tell which it is. */
    private static final double NEAR = 0.01;

    /** What is seen at a place, if numbers can tell. */
    private static Optional<Colour> colour(Landform landform, Lens lens, Light light, double x, double y) {
        var here = met(landform, lens, x, y);
        for (int side = 0; side < 8; side++) {
            double angle = Math.PI * side / 4;
            if (!here.equals(met(landform, lens, x + NEAR * Math.cos(angle), y + NEAR * Math.sin(angle)))) {
                return Optional.empty();
            }
        }
        return here.isEmpty()
                ? Optional.of(GROUND)
                : here.filter(met -> met.piece >= 0).map(met -> landform.colours()
                        .of(
                                landform.pieces().band(met.piece),
                                light.shade(landform.pieces(), met.piece, met.below),
                                met.below));
    }

    private static int mean(List<Colour> colours, ToIntFunction<Colour> part) {
        return (int) Math.round(colours.stream().mapToInt(part).average().orElseThrow());
    }

    @Test
    void each_pixel_has_the_mean_of_the_colours_that_rays_from_its_places_meet_first() {
        int told = 0;
        int mixed = 0;
        for (int scene = 0; scene < SCENES; scene++) {
            var random = new Random(scene);
            var formula = Landscapes.formula(random);
            var camera = Landscapes.camera(random);
            var landform = Landscapes.form(formula, camera, CELLS);
            var lens = Landscapes.lens(landform, camera);
            var light = new Light(lens, camera.elevation());
            var pixels = painted(landform, lens, light, GROUND);
            for (int k = 0; k < PIXELS; k++) {
                int x = random.nextInt(WIDTH);
                int y = random.nextInt(HEIGHT);
                var colours = TilePlaces.ALL.stream()
                        .flatMap(place -> colour(landform, lens, light, x + place.right(), y + place.down()).stream())
                        .toList();
                if (colours.size() == TilePlaces.ALL.size()) {
                    int expected = mean(colours, Colour::red) << 16
                            | mean(colours, Colour::green) << 8
                            | mean(colours, Colour::blue);
                    assertEquals(
                            "%06x".formatted(expected),
                            "%06x".formatted(pixels.argb()[y * WIDTH + x] & 0xffffff),
                            () -> "%s, %s, pixel %s %s".formatted(formula, camera, x, y));
                    told++;
                    mixed += colours.stream().distinct().count() > 1 ? 1 : 0;
                }
            }
        }
        assertTrue(told > PIXELS * SCENES / 2 && mixed > SCENES, "told of %s, %s mixed".formatted(told, mixed));
    }

    @ParameterizedTest
    @CsvSource({"225, 30", "270, 90", "13, 8", "300, 61"})
    void no_ground_shows_between_the_cells_of_one_colour(double azimuth, double elevation) {
        var camera = Camera.USUAL.withAzimuth(azimuth).withElevation(elevation);
        var landform = Landscapes.form("7", camera, 120);
        var lens = Landscapes.lens(landform, camera);
        var pixels = painted(landform, lens, new Light(lens, elevation), Colour.of("000000"));
        var pick = new SurfacePick(landform, lens);
        int told = 0;
        for (int k = 0; k < WIDTH * HEIGHT; k++) {
            int row = k / WIDTH;
            double x = k % WIDTH + 0.5;
            double y = row + 0.5;
            boolean inside = pick.at(x - 2, y).isPresent()
                    && pick.at(x + 2, y).isPresent()
                    && pick.at(x, y - 2).isPresent()
                    && pick.at(x, y + 2).isPresent();
            if (inside) {
                assertEquals(
                        landform.colours().of(0, Light.SHADES / 2, false).hex(),
                        "%06x".formatted(pixels.argb()[k] & 0xffffff));
                told++;
            }
        }
        assertTrue(told > 1000);
    }

    @Test
    void what_is_level_has_the_colour_of_the_colour_bar_from_everywhere() {
        var landform = Landscapes.form("7", Camera.USUAL, 24);
        var contours = landform.contours();
        for (double elevation : new double[] {5, 30, 60, 90}) {
            var light = new Light(Landscapes.lens(landform, Camera.USUAL.withElevation(elevation)), elevation);
            int shade = light.shade(landform.pieces(), 0, false);
            assertEquals(contours.bandColour(0), landform.colours().of(0, shade, false));
        }
        assertEquals(Theme.LIGHT, contours.style().theme());
    }

    @Test
    void a_place_that_is_seen_is_found_again_at_its_pixel() {
        for (int scene = 0; scene < SCENES; scene++) {
            var random = new Random(scene);
            var camera = Landscapes.camera(random);
            var landform = Landscapes.form("x² − y² + x y", camera, 60);
            var lens = Landscapes.lens(landform, camera);
            var sightline = lens.sightline(landform.terrain());
            for (int k = 0; k < 50; k++) {
                var at = new Vec(random.nextDouble(-3.9, 3.9), random.nextDouble(-2.9, 2.9));
                double east = landform.east(at.x1());
                double north = landform.north(at.x2());
                if (sightline.isClear(east, north)) {
                    double y = lens.y(east, north, landform.terrain().heightAt(east, north));
                    var found = new SurfacePick(landform, lens)
                            .at(lens.x(east, north), y)
                            .orElseThrow();
                    assertEquals(0, found.minus(at).norm(), 1e-6, () -> camera + " at " + at);
                }
            }
        }
    }
}
