package ravine.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What cuts the triangles of a terrain at the heights of levels, floor and top. */
final class BandCutter {

    /** How far below the floor a piece may go, as a part of the height of all, for rounding. */
    private static final double SLACK = 1e-9;

    private static final int MOST_CORNERS = 8;

    private final Terrain terrain;
    private final double[] limits;

    /** Cuts at levels of these ascending heights. */
    BandCutter(Terrain terrain, List<Double> levels) {
        this.terrain = terrain;
        limits = new double[levels.size() + 2];
        limits[0] = -SLACK * terrain.tall();
        for (int k = 0; k < levels.size(); k++) {
            limits[k + 1] = Math.max(limits[k], Math.min(terrain.tall(), levels.get(k)));
        }
        limits[levels.size() + 1] = Math.max(limits[levels.size()], terrain.tall());
    }

    /** The band in which a cell with both triangles lies whole; −1 where a level cuts or bounds it, or there is no such cell. */
    int bandOfCell(int i, int j) {
        if (!terrain.has(i, j, true) || !terrain.has(i, j, false)) {
            return -1;
        }
        double southWest = terrain.height(i, j);
        double southEast = terrain.height(i + 1, j);
        double northWest = terrain.height(i, j + 1);
        double northEast = terrain.height(i + 1, j + 1);
        double low = Math.min(Math.min(southWest, southEast), Math.min(northWest, northEast));
        double high = Math.max(Math.max(southWest, southEast), Math.max(northWest, northEast));
        int above = 0;
        while (above < limits.length && limits[above] < low) {
            above++;
        }
        return above > 0 && above < limits.length && high <= limits[above] ? above - 1 : -1;
    }

    /** The parts of a triangle in each band that it reaches. */
    List<BandPart> bands(int i, int j, boolean southern) {
        var corners = terrain.corners(i, j, southern);
        if (terrain.has(i, j, southern)) {
            var triangle = new double[9];
            for (int k = 0; k < 3; k++) {
                int column = i + (corners[k] & 1);
                int row = j + (corners[k] >> 1);
                triangle[3 * k] = terrain.east(column);
                triangle[3 * k + 1] = terrain.north(row);
                triangle[3 * k + 2] = terrain.height(column, row);
            }
            return bands(triangle);
        }
        var parts = new ArrayList<BandPart>();
        int cell = terrain.cell(i, j);
        for (int k = terrain.fringe().first(cell, southern);
                k < terrain.fringe().end(cell, southern);
                k++) {
            parts.addAll(bands(triangle(i, j, terrain.fringe().facet(k))));
        }
        return parts;
    }

    private double[] triangle(int i, int j, Facet facet) {
        var triangle = new double[9];
        for (int k = 0; k < 3; k++) {
            triangle[3 * k] = terrain.east(i + facet.corner(k).a());
            triangle[3 * k + 1] = terrain.north(j + facet.corner(k).b());
            triangle[3 * k + 2] = facet.corner(k).height();
        }
        return triangle;
    }

    private List<BandPart> bands(double... triangle) {
        double low = Math.min(triangle[2], Math.min(triangle[5], triangle[8]));
        double high = Math.max(triangle[2], Math.max(triangle[5], triangle[8]));
        var parts = new ArrayList<BandPart>();
        for (int band = 0; band + 1 < limits.length; band++) {
            double from = limits[band];
            double to = limits[band + 1];
            if (low >= from && high <= to) {
                return List.of(new BandPart(band, triangle));
            }
            if (high > from && low < to && from < to) {
                var above = low >= from ? triangle : half(triangle, from, 1);
                var part = high <= to ? above : half(above, to, -1);
                if (part.length >= triangle.length) {
                    parts.add(new BandPart(band, part));
                }
            }
        }
        return parts;
    }

    /** The part of a polygon above a height, or below it if the side is −1. */
    private static double[] half(double[] polygon, double height, int side) {
        var part = new double[3 * MOST_CORNERS];
        int count = 0;
        for (int k = 0; k < polygon.length; k += 3) {
            int next = (k + 3) % polygon.length;
            double here = side * (polygon[k + 2] - height);
            double there = side * (polygon[next + 2] - height);
            if (here >= 0) {
                System.arraycopy(polygon, k, part, count, 3);
                count += 3;
            }
            if ((here > 0 && there < 0) || (here < 0 && there > 0)) {
                // Counted from the same end in both triangles that have the side in common.
                int from = polygon[k + 2] < polygon[next + 2] ? k : next;
                int to = from == k ? next : k;
                double share = (height - polygon[from + 2]) / (polygon[to + 2] - polygon[from + 2]);
                part[count] = polygon[from] + share * (polygon[to] - polygon[from]);
                part[count + 1] = polygon[from + 1] + share * (polygon[to + 1] - polygon[from + 1]);
                part[count + 2] = height;
                count += 3;
            }
        }
        return Arrays.copyOf(part, count);
    }
}
