package ravine.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The surface between the last points of a grid at which f is defined and where it stops being so, which is found by bisection on each side of a triangle. */
final class DomainFringe {

    static final DomainFringe NONE = new DomainFringe(new Facet[0], 0);

    private static final int HALVINGS = 10;

    /** The height of f between points of the grid; NaN where it is undefined. */
    @FunctionalInterface
    interface Between {
        double height(double column, double row);
    }

    private final Facet[] facets;

    /** The first facets of each cell's southern triangle and of its northern one, row by row, and one more. */
    private final int[] firsts;

    private DomainFringe(Facet[] facets, int... firsts) {
        this.facets = facets;
        this.firsts = firsts;
    }

    /** That of a terrain which is not there where f is undefined at a corner. */
    static DomainFringe of(Terrain terrain, Between between) {
        int across = terrain.columns() - 1;
        int cells = across * (terrain.rows() - 1);
        var facets = new ArrayList<Facet>();
        var firsts = new int[2 * cells + 1];
        int triangle = 0;
        for (int cell : terrain.edges().toArray()) {
            for (boolean southern : new boolean[] {true, false}) {
                int next = 2 * cell + (southern ? 0 : 1);
                Arrays.fill(firsts, triangle, next + 1, facets.size());
                triangle = next + 1;
                facets.addAll(facets(terrain, between, cell % across, cell / across, southern));
            }
        }
        Arrays.fill(firsts, triangle, firsts.length, facets.size());
        return facets.isEmpty() ? NONE : new DomainFringe(facets.toArray(new Facet[0]), firsts);
    }

    private static List<Facet> facets(Terrain terrain, Between between, int i, int j, boolean southern) {
        var corners = Arrays.stream(terrain.corners(i, j, southern))
                .mapToObj(corner ->
                        new Facet.Corner(corner & 1, corner >> 1, terrain.height(i + (corner & 1), j + (corner >> 1))))
                .toList();
        long defined = corners.stream().filter(DomainFringe::isDefined).count();
        if (defined == 0 || defined == corners.size()) {
            return List.of();
        }
        var around = new ArrayList<Facet.Corner>();
        for (int k = 0; k < corners.size(); k++) {
            var here = corners.get(k);
            var next = corners.get((k + 1) % corners.size());
            if (isDefined(here)) {
                around.add(here);
            }
            if (isDefined(here) != isDefined(next)) {
                around.add(
                        isDefined(here)
                                ? edge(terrain, between, i, j, here, next)
                                : edge(terrain, between, i, j, next, here));
            }
        }
        var facets = new ArrayList<Facet>();
        for (int k = 2; k < around.size(); k++) {
            var facet = new Facet(around.get(0), around.get(k - 1), around.get(k));
            if (!facet.isSlight() && isWithin(facet, terrain.tall())) {
                facets.add(facet);
            }
        }
        return facets;
    }

    private static boolean isDefined(Facet.Corner corner) {
        return !Double.isNaN(corner.height());
    }

    /** Not both below the floor and above the top, as at a pole. */
    private static boolean isWithin(Facet facet, double tall) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < 3; k++) {
            low = Math.min(low, facet.corner(k).height());
            high = Math.max(high, facet.corner(k).height());
        }
        return low >= 0 || high <= tall;
    }

    /** The last place where f is defined on the way from a corner where it is to one where it is not. */
    private static Facet.Corner edge(
            Terrain terrain, Between between, int i, int j, Facet.Corner from, Facet.Corner to) {
        var last = from;
        double defined = 0;
        double undefined = 1;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (defined + undefined) / 2;
            double a = from.a() + middle * (to.a() - from.a());
            double b = from.b() + middle * (to.b() - from.b());
            double height = terrain.limited(between.height(i + a, j + b));
            if (Double.isNaN(height)) {
                undefined = middle;
            } else {
                defined = middle;
                last = new Facet.Corner(a, b, height);
            }
        }
        return last;
    }

    boolean isEmpty() {
        return facets.length == 0;
    }

    /** The number of the first facet of a triangle. */
    int first(int cell, boolean southern) {
        return facets.length == 0 ? 0 : firsts[2 * cell + (southern ? 0 : 1)];
    }

    /** The number after that of the last. */
    int end(int cell, boolean southern) {
        return facets.length == 0 ? 0 : firsts[2 * cell + (southern ? 1 : 2)];
    }

    Facet facet(int number) {
        return facets[number];
    }
}
