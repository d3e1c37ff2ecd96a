package ravine.landscape;

import java.util.List;
import java.util.function.IntFunction;
import ravine.axis.Axis;
import ravine.axis.Tick;
import ravine.axis.Ticks;
import ravine.draw.Frame;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Theme;

/** The box in which a landscape stands, and the axes along its edges. */
final class LandscapeBox {

    /** Pixels from one tick to the next, at least, along the floor and up. */
    private static final double NEAREST = 54;

    private static final double NEAREST_UP = 34;
    private static final int MOST = 10;
    private static final int MORE = 3;

    /** An edge shorter than so many pixels has no ticks. */
    private static final double SHORTEST = 30;

    private final Landform landform;
    private final Lens lens;
    private final Theme theme;
    private final double east;
    private final double north;
    private final double tall;

    /** The signs of the sides of the floor that are nearer to the viewer. */
    private final int nearEast;

    private final int nearNorth;

    LandscapeBox(Landform landform, Lens lens, Theme theme) {
        this.landform = landform;
        this.lens = lens;
        this.theme = theme;
        var terrain = landform.terrain();
        east = terrain.east(terrain.columns() - 1.0);
        north = terrain.north(terrain.rows() - 1.0);
        tall = landform.heights().tall();
        nearEast = lens.isEast() ? 1 : -1;
        nearNorth = lens.isNorth() ? 1 : -1;
    }

    /** Floor and walls, the two that are farther from the viewer. */
    List<Polylines> sides() {
        return List.of(
                ring(-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0),
                ring(-1, -nearNorth, 0, 1, -nearNorth, 0, 1, -nearNorth, 1, -1, -nearNorth, 1),
                ring(-nearEast, -1, 0, -nearEast, 1, 0, -nearEast, 1, 1, -nearEast, -1, 1));
    }

    /** A ring through corners, three numbers each: the signs of the sides, and 1 for the top. */
    private Polylines ring(int... corners) {
        var ring = new PolylineBuilder();
        for (int k = 0; k < corners.length; k += 3) {
            point(ring, corners[k] * east, corners[k + 1] * north, corners[k + 2] * tall);
        }
        ring.close();
        return ring.build();
    }

    private void point(PolylineBuilder lines, double atEast, double atNorth, double height) {
        lines.add(lens.x(atEast, atNorth), lens.y(atEast, atNorth, height));
    }

    /** Lines over floor and walls at the ticks. */
    Polylines grid() {
        var lines = new PolylineBuilder();
        for (var tick : acrossTicks()) {
            double at = (2 * tick.place() - 1) * east;
            point(lines, at, nearNorth * north, 0);
            point(lines, at, -nearNorth * north, 0);
            point(lines, at, -nearNorth * north, tall);
            lines.end();
        }
        for (var tick : upTicks()) {
            double at = (2 * tick.place() - 1) * north;
            point(lines, nearEast * east, at, 0);
            point(lines, -nearEast * east, at, 0);
            point(lines, -nearEast * east, at, tall);
            lines.end();
        }
        for (var tick : heightTicks()) {
            double at = tick.place() * tall;
            point(lines, nearEast * east, -nearNorth * north, at);
            point(lines, -nearEast * east, -nearNorth * north, at);
            point(lines, -nearEast * east, nearNorth * north, at);
            lines.end();
        }
        return lines.build();
    }

    private List<Tick> acrossTicks() {
        return ticks(landform.axes().across(), length(east, 0));
    }

    private List<Tick> upTicks() {
        return ticks(landform.axes().upright(), length(0, north));
    }

    /** How long an edge is seen that goes from one side to the other. */
    private double length(double toEast, double toNorth) {
        return Math.hypot(
                lens.x(toEast, toNorth) - lens.x(-toEast, -toNorth),
                lens.y(toEast, toNorth, 0) - lens.y(-toEast, -toNorth, 0));
    }

    private List<Tick> ticks(Axis axis, double length) {
        return length < theme.size(SHORTEST)
                ? List.of()
                : several(count(length, NEAREST), count -> axis.ticks(count).stream()
                        .map(tick -> new Tick((tick.place() - axis.from()) / axis.length(), tick.label()))
                        .toList());
    }

    private List<Tick> heightTicks() {
        double length = Math.abs(lens.y(0, 0, tall) - lens.y(0, 0, 0));
        return length < theme.size(SHORTEST)
                ? List.of()
                : several(count(length, NEAREST_UP), count -> landform.heights().ticks(count).stream()
                        .map(tick -> new Tick(tick.place() / tall, tick.label()))
                        .filter(tick -> tick.place() >= -1e-6 && tick.place() <= 1 + 1e-6)
                        .toList());
    }

    private static List<Tick> several(int count, IntFunction<List<Tick>> ticks) {
        return Ticks.several(count, count + MORE, ticks);
    }

    private int count(double length, double nearest) {
        return (int) Math.max(3, Math.min(MOST, length / theme.size(nearest)));
    }

    /** The axes along the nearer edges of the floor, and up the corner farthest to the left, with labels in this room. */
    List<EdgeAxis> axes(Frame room, String valueTitle) {
        double side = nearNorth * north;
        double end = nearEast * east;
        return List.of(
                edge(
                        -east,
                        side,
                        east,
                        side,
                        0,
                        nearNorth,
                        acrossTicks(),
                        landform.axes().across().title(),
                        room),
                edge(
                        end,
                        -north,
                        end,
                        north,
                        nearEast,
                        0,
                        upTicks(),
                        landform.axes().upright().title(),
                        room),
                upright(room, valueTitle));
    }

    private EdgeAxis edge(
            double fromEast,
            double fromNorth,
            double toEast,
            double toNorth,
            double outEast,
            double outNorth,
            List<Tick> ticks,
            String title,
            Frame room) {
        double fromX = lens.x(fromEast, fromNorth);
        double fromY = lens.y(fromEast, fromNorth, 0);
        double toX = lens.x(toEast, toNorth);
        double toY = lens.y(toEast, toNorth, 0);
        double length = Math.hypot(toX - fromX, toY - fromY);
        double acrossX = length > 0 ? (fromY - toY) / length : 0;
        double acrossY = length > 0 ? (toX - fromX) / length : 1;
        double awayX = lens.x(outEast, outNorth) - lens.x(0, 0);
        double awayY = lens.y(outEast, outNorth, 0) - lens.y(0, 0, 0);
        int sign = acrossX * awayX + acrossY * awayY < 0 ? -1 : 1;
        return new EdgeAxis(fromX, fromY, toX, toY, sign * acrossX, sign * acrossY, ticks, title, false, room, theme);
    }

    private EdgeAxis upright(Frame room, String title) {
        double atEast = 0;
        double atNorth = 0;
        double left = Double.POSITIVE_INFINITY;
        for (int corner = 0; corner < 4; corner++) {
            double cornerEast = (corner & 1) == 0 ? -east : east;
            double cornerNorth = (corner & 2) == 0 ? -north : north;
            if (lens.x(cornerEast, cornerNorth) < left - 1e-6) {
                left = lens.x(cornerEast, cornerNorth);
                atEast = cornerEast;
                atNorth = cornerNorth;
            }
        }
        return new EdgeAxis(
                left,
                lens.y(atEast, atNorth, 0),
                left,
                lens.y(atEast, atNorth, tall),
                -1,
                0,
                heightTicks(),
                landform.heights().title(title),
                true,
                room,
                theme);
    }
}
