package ravine.landscape;

import ravine.Vec;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.EdgeArrow;
import ravine.figure.Projection;

/** The points of the plane on the landscape over them, as a camera sees them. */
record PlacedOnLandscape(Landform landform, Lens lens) implements Projection {

    @Override
    public Frame frame() {
        return landform.axes().frame();
    }

    @Override
    public boolean shows(double x1, double x2) {
        var at = new Vec(x1, x2);
        return landform.shows(at, landform.height(at));
    }

    @Override
    public double x(double x1, double x2) {
        return lens.x(landform.east(x1), landform.north(x2));
    }

    @Override
    public double y(double x1, double x2) {
        return lens.y(landform.east(x1), landform.north(x2), landform.height(new Vec(x1, x2)));
    }

    @Override
    public boolean hides(double x1, double x2) {
        double east = landform.east(x1);
        double north = landform.north(x2);
        return !landform.isSeen(lens.sightline(landform.terrain()), east, north, landform.height(new Vec(x1, x2)));
    }

    /** At the nearest edge of the landscape; over a point that is in view and beyond the top, at the top. */
    @Override
    public EdgeArrow arrow(double x1, double x2, Theme theme) {
        var terrain = landform.terrain();
        double most = terrain.east(terrain.columns() - 1.0);
        double farthest = terrain.north(terrain.rows() - 1.0);
        double east = Math.max(-most, Math.min(most, landform.east(x1)));
        double north = Math.max(-farthest, Math.min(farthest, landform.north(x2)));
        boolean inside = landform.axes().shows(x1, x2);
        double ground = terrain.heightAt(east, north);
        double height = inside
                ? (landform.height(new Vec(x1, x2)) > 0 ? terrain.tall() : 0)
                : Double.isNaN(ground) ? 0 : Math.max(0, Math.min(terrain.tall(), ground));
        double x = lens.x(east, north);
        double y = lens.y(east, north, height);
        double awayX = inside ? 0 : lens.x(landform.east(x1), landform.north(x2)) - x;
        double awayY = inside ? (height > 0 ? -1 : 1) : lens.y(landform.east(x1), landform.north(x2), height) - y;
        double way = Math.hypot(awayX, awayY);
        return way > 0 && Double.isFinite(way)
                ? new EdgeArrow(x, y, awayX / way, awayY / way)
                : new EdgeArrow(x, y, 0, -1);
    }
}
