package ravine.graph;

import ravine.draw.Frame;

/** Where a graph lies in a figure, and how large: so many pixels for one of its own, and the pixel of its corner. */
public record GraphPlace(double zoom, double left, double top) {

    /** So small can its texts still be read. */
    private static final double LEAST = 0.92;

    private static final double LARGEST = 4;

    /** The whole graph in the middle of a frame, no larger than {@code most}; only as small as can be read, and then its beginning. */
    public static GraphPlace fitted(GraphDrawing drawing, Frame frame, double most) {
        double fit = Math.min(frame.width() / drawing.width(), frame.height() / drawing.height());
        double zoom = Math.max(Math.min(LEAST, most), Math.min(most, fit));
        return of(drawing, frame, zoom);
    }

    /** The whole graph in the middle of a frame, however small. */
    static GraphPlace whole(GraphDrawing drawing, Frame frame, double most) {
        return of(
                drawing,
                frame,
                Math.min(most, Math.min(frame.width() / drawing.width(), frame.height() / drawing.height())));
    }

    private static GraphPlace of(GraphDrawing drawing, Frame frame, double zoom) {
        return new GraphPlace(
                zoom,
                frame.left() + Math.max(0, (frame.width() - zoom * drawing.width()) / 2),
                frame.top() + Math.max(0, (frame.height() - zoom * drawing.height()) / 2));
    }

    double x(double place) {
        return left + zoom * place;
    }

    double y(double place) {
        return top + zoom * place;
    }

    Frame frame(Frame box) {
        return new Frame(x(box.left()), y(box.top()), zoom * box.width(), zoom * box.height());
    }

    public GraphPlace moved(double byX, double byY) {
        return new GraphPlace(zoom, left + byX, top + byY);
    }

    /** So many times as large about a pixel. */
    public GraphPlace zoomed(double factor, double x, double y) {
        double other = Math.max(LEAST / 4, Math.min(LARGEST, zoom * factor));
        return new GraphPlace(other, x - (x - left) * other / zoom, y - (y - top) * other / zoom);
    }
}
