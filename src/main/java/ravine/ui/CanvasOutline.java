package ravine.ui;

import javafx.scene.canvas.GraphicsContext;
import ravine.figure.GlyphPath;

/** The outline of a text as the current path of a canvas. */
record CanvasOutline(GraphicsContext canvas) implements GlyphPath {

    @Override
    public void moveTo(double x, double y) {
        canvas.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        canvas.lineTo(x, y);
    }

    @Override
    public void curveTo(double viaX, double viaY, double x, double y) {
        canvas.quadraticCurveTo(viaX, viaY, x, y);
    }

    @Override
    public void close() {
        canvas.closePath();
    }
}
