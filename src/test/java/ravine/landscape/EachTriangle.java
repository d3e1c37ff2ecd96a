package ravine.landscape;

/** The triangles of a terrain, tried one by one by the method of Möller and Trumbore. */
final class EachTriangle {

    private final Terrain terrain;
    private final double[] towards;

    EachTriangle(Terrain terrain, Lens lens) {
        this.terrain = terrain;
        towards = new double[] {
            lens.cosElevation() * lens.cosAzimuth(), lens.cosElevation() * lens.sinAzimuth(), lens.sinElevation()
        };
    }

    /** Whether the ray from a place to the viewer meets a triangle within the box. */
    boolean meet(double... from) {
        for (int j = 0; j < terrain.rows() - 1; j++) {
            for (int i = 0; i < terrain.columns() - 1; i++) {
                for (boolean southern : new boolean[] {true, false}) {
                    if (terrain.has(i, j, southern) && meets(from, i, j, terrain.corners(i, j, southern))) {
                        return true;
                    }
                    int cell = terrain.cell(i, j);
                    for (int k = terrain.fringe().first(cell, southern);
                            k < terrain.fringe().end(cell, southern);
                            k++) {
                        var facet = terrain.fringe().facet(k);
                        if (meets(
                                from,
                                place(i, j, facet.corner(0)),
                                place(i, j, facet.corner(1)),
                                place(i, j, facet.corner(2)))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private boolean meets(double[] from, int i, int j, int... corners) {
        return meets(from, corner(i, j, corners[0]), corner(i, j, corners[1]), corner(i, j, corners[2]));
    }

    private boolean meets(double[] from, double[] first, double[] second, double... third) {
        var one = minus(second, first);
        var other = minus(third, first);
        var across = cross(towards, other);
        double determinant = dot(one, across);
        if (determinant == 0) {
            return false;
        }
        var way = minus(from, first);
        double u = dot(way, across) / determinant;
        var turned = cross(way, one);
        double v = dot(towards, turned) / determinant;
        double along = dot(other, turned) / determinant;
        double height = from[2] + along * towards[2];
        return u >= 0 && v >= 0 && u + v <= 1 && along >= 0 && height >= 0 && height <= terrain.tall();
    }

    private double[] corner(int i, int j, int corner) {
        int column = i + (corner & 1);
        int row = j + (corner >> 1);
        return new double[] {terrain.east(column), terrain.north(row), terrain.height(column, row)};
    }

    private double[] place(int i, int j, Facet.Corner corner) {
        return new double[] {terrain.east(i + corner.a()), terrain.north(j + corner.b()), corner.height()};
    }

    private static double[] minus(double[] a, double... b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double dot(double[] a, double... b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] cross(double[] a, double... b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }
}
