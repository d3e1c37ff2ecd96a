package ravine.graph;

import ravine.draw.Frame;

/** Where a graph lies in a figure, and how large: so many pixels for one of its own, and the pixel of its corner. */
public record GraphPlace(double zoom, double left, double top) {

    /** So small can its texts still be read, and so large is it at first, times the scale of the theme. */
    private static final double READABLE = 0.92;

    private static final double LARGE = 1.25;

    private static final double LEAST = 0.2;

    private static final double MOST = 6;

    /** The whole graph in the middle of a frame, not larger than it need be for a theme of this scale; only as small as can be read, and then its beginning. */
    public static GraphPlace fitted(GraphDrawing drawing, Frame frame, double scale) {
        double fit = Math.min(frame.width() / drawing.width(), frame.height() / drawing.height());
        return of(drawing, frame, Math.max(READABLE * scale, Math.min(LARGE * scale, fit)));
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

    /** Moved no farther than is needed for a box to lie in a frame. */
    GraphPlace showing(Frame box, Frame frame) {
        var now = frame(box);
        return moved(
                within(now.left(), now.right(), frame.left(), frame.right()),
                within(now.top(), now.bottom(), frame.top(), frame.bottom()));
    }

    private static double within(double from, double to, double least, double most) {
        return from < least ? least - from : Math.min(0, Math.max(most - to, least - from));
    }

    public GraphPlace moved(double byX, double byY) {
        return new GraphPlace(zoom, left + byX, top + byY);
    }

    /** So many times as large about a pixel. */
    public GraphPlace zoomed(double factor, double x, double y) {
        double other = Math.max(LEAST, Math.min(MOST, zoom * factor));
        return new GraphPlace(other, x - (x - left) * other / zoom, y - (y - top) * other / zoom);
    }
}
