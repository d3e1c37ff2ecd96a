package ravine.icon;

import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;

/** The bowl f = ½(flat·u² + steep·v²) in turned axes u and v around the icon's minimum, as parts of the icon's size. */
final class IconBowl {

    private static final double FLAT = 0.85;
    private static final double STEEP = 4.3;
    private static final double RATE = 0.43;

    private static final double CENTRE_X = 0.69;
    private static final double CENTRE_Y = 0.69;
    private static final double TURN = Math.toRadians(43);

    /** Where the descent begins. */
    private static final double START_U = -0.62;

    private static final double START_V = -0.125;

    /** How far along u the outermost contour would reach. */
    private static final double REACH = 1.15;

    private static final int CORNERS = 120;

    private IconBowl() {}

    /** The contour whose reach is so large a part of the outermost one's. */
    static Polylines contour(double part, double pixels) {
        var builder = new PolylineBuilder(CORNERS);
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            double u = REACH * part * Math.cos(angle);
            double v = REACH * part * Math.sin(angle) * Math.sqrt(FLAT / STEEP);
            add(builder, u, v, pixels);
        }
        builder.close();
        return builder.build();
    }

    /** The start and so many steps of gradient descent. */
    static Polylines descent(int steps, double pixels) {
        var builder = new PolylineBuilder();
        double u = START_U;
        double v = START_V;
        for (int step = 0; step <= steps; step++) {
            add(builder, u, v, pixels);
            u -= RATE * FLAT * u;
            v -= RATE * STEEP * v;
        }
        builder.end();
        return builder.build();
    }

    private static void add(PolylineBuilder builder, double u, double v, double pixels) {
        double x = CENTRE_X + u * Math.cos(TURN) - v * Math.sin(TURN);
        double y = CENTRE_Y + u * Math.sin(TURN) + v * Math.cos(TURN);
        builder.add(x * pixels, y * pixels);
    }
}
