package ravine.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Tiling;

/** What of tiles lies in a frame, cut as by Sutherland and Hodgman. Mutable: it has the tile at hand. */
final class ClippedTiles {

    private static final int FRAME_SIDES = 4;

    /** The side of a tile that is one of the frame's. */
    private static final int CUT = -1;

    /** A corner, and the side of the tile that begins there. */
    private record Corner(double x, double y, int side) {}

    private final Frame frame;
    private double[] x = new double[1 << 10];
    private double[] y = new double[1 << 10];
    private int[] sides = new int[1 << 10];
    private int count;

    private ClippedTiles(Frame frame) {
        this.frame = frame;
    }

    static Tiling of(Tiling tiling, Frame frame) {
        return new ClippedTiles(frame).cut(tiling);
    }

    private Tiling cut(Tiling tiling) {
        var ends = new int[tiling.tiles()];
        var whole = new int[tiling.tiles()];
        var colours = new ArrayList<Colour>();
        for (int tile = 0; tile < tiling.tiles(); tile++) {
            int before = count;
            within(corners(tiling, tile)).forEach(this::add);
            if (count > before) {
                whole[colours.size()] = tile;
                ends[colours.size()] = count;
                colours.add(tiling.colour(tile));
            }
        }
        int kept = colours.size();
        return new Tiling(x, y, Arrays.copyOf(ends, kept), colours.toArray(new Colour[0]), (tile, side) -> {
            int of = sides[(tile == 0 ? 0 : ends[tile - 1]) + side];
            return of == CUT ? 0 : tiling.room(whole[tile], of);
        });
    }

    private static List<Corner> corners(Tiling tiling, int tile) {
        var corners = new ArrayList<Corner>();
        for (int k = tiling.start(tile); k < tiling.end(tile); k++) {
            corners.add(new Corner(tiling.x(k), tiling.y(k), k - tiling.start(tile)));
        }
        return corners;
    }

    private List<Corner> within(List<Corner> corners) {
        if (corners.stream().allMatch(corner -> frame.contains(corner.x, corner.y))) {
            return corners;
        }
        var ring = corners;
        for (int side = 0; side < FRAME_SIDES; side++) {
            ring = within(ring, side);
        }
        return ring;
    }

    private List<Corner> within(List<Corner> ring, int frameSide) {
        var cut = new ArrayList<Corner>();
        for (int k = 0; k < ring.size(); k++) {
            var here = ring.get(k);
            var next = ring.get((k + 1) % ring.size());
            double room = ClippedSurface.room(frame, here.x, here.y, frameSide);
            double then = ClippedSurface.room(frame, next.x, next.y, frameSide);
            if (room >= 0) {
                cut.add(here);
            }
            if (room >= 0 != then >= 0) {
                double share = room / (room - then);
                double atX = here.x + share * (next.x - here.x);
                cut.add(new Corner(atX, here.y + share * (next.y - here.y), room >= 0 ? CUT : here.side));
            }
        }
        return cut;
    }

    private void add(Corner corner) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
            sides = Arrays.copyOf(sides, 2 * count);
        }
        x[count] = corner.x;
        y[count] = corner.y;
        sides[count] = corner.side;
        count++;
    }
}
