package ravine.raster;

import java.awt.geom.Path2D;
import ravine.font.GlyphPath;

/** The outline of a text as a Java 2D path. */
record OutlinePath(Path2D path) implements GlyphPath {

    OutlinePath() {
        this(new Path2D.Double(Path2D.WIND_NON_ZERO));
    }

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(double viaX, double viaY, double x, double y) {
        path.quadTo(viaX, viaY, x, y);
    }

    @Override
    public void close() {
        path.closePath();
    }
}
