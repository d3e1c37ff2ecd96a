package ravine.landscape;

import java.util.Optional;
import ravine.Vec;

/** What of a landscape is seen at a pixel: where the ray from the viewer first meets it. */
record SurfacePick(Landform landform, Lens lens) {

    /** The point of the plane below it. */
    Optional<Vec> at(double x, double y) {
        return place(x, y).map(place -> landform.at(place.x1(), place.x2()));
    }

    /** Its east and north. */
    Optional<Vec> place(double x, double y) {
        double right = (x - lens.middleX()) / lens.scale();
        double down = (y - lens.middleY()) / lens.scale();
        var terrain = landform.terrain();
        // Where the ray leaves the floor, counted from the middle towards the viewer.
        double towards = (down - lens.cosElevation() * terrain.tall() / 2) / lens.sinElevation();
        double east = towards * lens.cosAzimuth() - right * lens.sinAzimuth();
        double north = towards * lens.sinAzimuth() + right * lens.cosAzimuth();
        double room = terrain.tall() / lens.rise();
        if (!(room > 0)) {
            return Double.isNaN(terrain.heightAt(east, north)) ? Optional.empty() : Optional.of(new Vec(east, north));
        }
        double met = nearest(terrain, east, north, room);
        return Double.isNaN(met)
                ? Optional.empty()
                : Optional.of(new Vec(east + met * lens.cosAzimuth(), north + met * lens.sinAzimuth()));
    }

    /** How far along the ray from the floor the place nearest to the viewer is; NaN where the ray meets nothing. */
    private double nearest(Terrain terrain, double east, double north, double room) {
        double perColumn = lens.cosAzimuth() / terrain.cellWidth();
        double perRow = lens.sinAzimuth() / terrain.cellHeight();
        double column = terrain.column(east);
        double row = terrain.row(north);
        var over = new WayPart(0, room, column, perColumn, terrain.columns() - 1.0, row, perRow, terrain.rows() - 1.0);
        double met = Double.NaN;
        if (!(over.from() < over.to())) {
            return met;
        }
        double begin = over.from();
        var walk = new CellWalk(terrain);
        walk.start(column + perColumn * begin, row + perRow * begin, perColumn, perRow, over.to() - begin);
        while (walk.next()) {
            double from = walk.height(walk.from()) - lens.rise() * (begin + walk.from());
            double to = walk.height(walk.to()) - lens.rise() * (begin + walk.to());
            if ((from <= 0 && to >= 0) || (from >= 0 && to <= 0)) {
                double share = from == to ? 1 : from / (from - to);
                met = begin + walk.from() + share * (walk.to() - walk.from());
            }
        }
        return met;
    }
}
