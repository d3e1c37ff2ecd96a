package ravine.raster;

import ravine.font.GlyphPath;

/** The outline of a text as edges, turned about a point. Mutable: it knows where the pen is. */
final class TextEdges implements GlyphPath {

    /** How far an edge may lie beside its curve, in pixels. */
    private static final double TOLERANCE = 0.05;

    private final Shapes shapes;
    private final PixelTransform mapping;
    private final double aboutX;
    private final double aboutY;
    private final double cosine;
    private final double sine;
    private double startX;
    private double startY;
    private double penX;
    private double penY;

    TextEdges(Shapes shapes, PixelTransform mapping, double aboutX, double aboutY, double degrees) {
        this.shapes = shapes;
        this.mapping = mapping;
        this.aboutX = aboutX;
        this.aboutY = aboutY;
        cosine = Math.cos(Math.toRadians(degrees));
        sine = Math.sin(Math.toRadians(degrees));
    }

    private double x(double x, double y) {
        return mapping.x(aboutX + cosine * (x - aboutX) - sine * (y - aboutY));
    }

    private double y(double x, double y) {
        return mapping.y(aboutY + sine * (x - aboutX) + cosine * (y - aboutY));
    }

    @Override
    public void moveTo(double x, double y) {
        startX = x(x, y);
        startY = y(x, y);
        penX = startX;
        penY = startY;
    }

    @Override
    public void lineTo(double x, double y) {
        edge(x(x, y), y(x, y));
    }

    private void edge(double x, double y) {
        shapes.add(penX, penY, x, y);
        penX = x;
        penY = y;
    }

    @Override
    public void curveTo(double viaX, double viaY, double x, double y) {
        double fromX = penX;
        double fromY = penY;
        double overX = x(viaX, viaY);
        double overY = y(viaX, viaY);
        double toX = x(x, y);
        double toY = y(x, y);
        double bend = Math.hypot(fromX - 2 * overX + toX, fromY - 2 * overY + toY);
        int count = (int) Math.ceil(Math.sqrt(bend / (4 * TOLERANCE)));
        for (int i = 1; i < count; i++) {
            double part = (double) i / count;
            double rest = 1 - part;
            edge(
                    rest * rest * fromX + 2 * rest * part * overX + part * part * toX,
                    rest * rest * fromY + 2 * rest * part * overY + part * part * toY);
        }
        edge(toX, toY);
    }

    @Override
    public void close() {
        edge(startX, startY);
    }
}
