package ravine.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.axis.RoundStep;
import ravine.contour.ContourPanel;
import ravine.contour.Contours;
import ravine.contour.Grid;
import ravine.contour.Landscape;
import ravine.figure.Layer;

/**
 * The form of a landscape, from wherever it is seen: costly to make, so worth keeping while the contours, the scale of heights and the cut stay the same.
 *
 */
public final class Landform {

    /** How much of the shorter side of the frame the box is high. */
    private static final double TALL = 0.62;

    /** Pixels of the frame for each cell. */
    private static final double CELL = 5;

    private static final int FEWEST = 24;

    /** What part of the cells across there are up at most. */
    private static final double UP = 0.75;

    private record Still(Lens lens, boolean floor, List<Layer> layers) {}

    private final ContourPanel contours;
    private final Landscape landscape;
    private final boolean quick;
    private final Heights heights;
    private final Terrain terrain;
    private final SurfacePieces pieces;
    private final List<GroundLine> linesOnGround;
    private final int firstLine;
    private final ShadedColours colours;
    private volatile @Nullable Still still;

    private Landform(ContourPanel contours, Landscape landscape, boolean quick, Heights heights, Terrain terrain) {
        this.contours = contours;
        this.quick = quick;
        this.landscape = landscape;
        this.heights = heights;
        this.terrain = terrain;
        var levels = contours.contours().levels().stream()
                .map(contour -> heights.of(contour.level()))
                .toList();
        pieces = SurfacePieces.of(terrain, levels);
        var shown = levels.stream().mapToDouble(level -> level).filter(this::isWithin);
        firstLine = (int)
                levels.stream().filter(level -> level < 0 && !isWithin(level)).count();
        linesOnGround = new ArrayList<>();
        for (var contour : Contours.of(grid(), shown.toArray()).levels()) {
            var line = GroundLine.of(contour, terrain);
            FringeLines.add(pieces, firstLine + linesOnGround.size(), contour.level(), line);
            linesOnGround.add(line);
        }
        colours = ShadedColours.of(
                contours::bandColour, levels.size() + 1, contours.style().theme());
    }

    /** The form of the landscape that these contours are of. */
    public static Landform of(Landscape landscape, ContourPanel contours, Camera camera, Fineness fineness) {
        int cells = fineness.cells();
        var landform = of(landscape, contours, camera, cells);
        for (int fewer = fineness.fewer(cells, landform.pieces.count());
                fewer < cells;
                fewer = fineness.fewer(cells, landform.pieces.count())) {
            cells = fewer;
            landform = of(landscape, contours, camera, cells);
        }
        return landform;
    }

    /** The form over at most so many cells across. */
    static Landform of(Landscape landscape, ContourPanel contours, Camera camera, int mostCells) {
        var frame = contours.frame();
        int most = Math.min(mostCells, landscape.most());
        int across = cells(frame.width(), most);
        int up = cells(frame.height(), (int) (UP * most));
        var grid = Grid.sample(landscape.byPlace(), contours.axes().view(), across + 1, up + 1);
        var range = ValueRange.of(grid, landscape.byPlace(), camera.cut());
        var heights = Heights.of(range, camera.scale(), TALL * Math.min(frame.width(), frame.height()));
        var values = new double[(across + 1) * (up + 1)];
        for (int k = 0; k < values.length; k++) {
            values[k] = heights.of(grid.value(k % (across + 1), k / (across + 1)));
        }
        var inner =
                new Terrain(across + 1, up + 1, frame.width() / across, frame.height() / up, heights.tall(), values);
        boolean quick = landscape.most() >= Landscape.MOST;
        var terrain = quick
                ? inner.upTo((column, row) -> heights.of(landscape.byPlace().value(grid.x1(column), grid.x2(row))))
                : inner;
        return new Landform(contours, landscape, quick, heights, terrain);
    }

    private static int cells(double pixels, int most) {
        return (int) Math.max(Math.min(FEWEST, most), Math.min(most, Math.round(pixels / CELL)));
    }

    /** The heights as a grid over east and north. */
    private Grid grid() {
        double east = terrain.east(terrain.columns() - 1);
        double north = terrain.north(terrain.rows() - 1);
        var values = new double[terrain.columns() * terrain.rows()];
        for (int k = 0; k < values.length; k++) {
            values[k] = terrain.height(k % terrain.columns(), k / terrain.columns());
        }
        return Grid.of(new Box(-east, east, -north, north), terrain.columns(), terrain.rows(), values);
    }

    /** What the heights are. */
    String title() {
        return landscape.title();
    }

    /** The contours of the same landscape. */
    public ContourPanel contours() {
        return contours;
    }

    Axes axes() {
        return contours.axes();
    }

    /** What stays as long as a camera sees it so: the same as the last time where that was so, else made anew. */
    List<Layer> still(Lens lens, boolean floor, Supplier<List<Layer>> made) {
        var kept = still;
        if (kept == null || !kept.lens.equals(lens) || kept.floor != floor) {
            kept = new Still(lens, floor, List.copyOf(made.get()));
            still = kept;
        }
        return kept.layers;
    }

    Heights heights() {
        return heights;
    }

    Terrain terrain() {
        return terrain;
    }

    SurfacePieces pieces() {
        return pieces;
    }

    /** The contour lines at the levels of the contours, where there is terrain. */
    List<GroundLine> linesOnGround() {
        return linesOnGround;
    }

    /** How many levels are below the first that has lines. */
    int firstLine() {
        return firstLine;
    }

    ShadedColours colours() {
        return colours;
    }

    /** A round value in the middle of the heights. */
    public double middle() {
        double half = heights.greatest() / 2 - heights.least() / 2;
        double step = RoundStep.over(half, 2);
        return step * Math.rint((heights.least() + half) / step);
    }

    double east(double x1) {
        return axes().x(x1) - axes().frame().centreX();
    }

    double north(double x2) {
        return axes().frame().centreY() - axes().y(x2);
    }

    /** The numbers at a place. */
    Vec at(double east, double north) {
        var frame = axes().frame();
        return axes().at(frame.centreX() + east, frame.centreY() - north);
    }

    /** The height of f itself at a place, which may not be quite that of the terrain; that of the terrain where f takes too long to ask at each. */
    double height(Vec at) {
        return quick
                ? heights.of(landscape.values().value(at.x1(), at.x2()))
                : terrain.heightAt(east(at.x1()), north(at.x2()));
    }

    /** Whether a place at this height is in the box. */
    boolean shows(Vec at, double height) {
        return axes().shows(at.x1(), at.x2()) && isWithin(height);
    }

    /** Whether a place of this height on the landscape is seen: as that of the terrain over it is, if there is terrain. */
    boolean isSeen(Sightline sightline, double east, double north, double height) {
        double ground = terrain.heightAt(east, north);
        return sightline.isClear(east, north, Double.isNaN(ground) ? height : ground);
    }

    boolean isWithin(double height) {
        double slack = 0.02 * heights.tall();
        return height >= -slack && height <= heights.tall() * (1 + 1e-9);
    }
}
