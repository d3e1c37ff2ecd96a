package ravine.draw;

/** A rectangle of the figure in pixels, {@code y} growing downwards. */
public record Frame(double left, double top, double width, double height) {

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double centreX() {
        return left + width / 2;
    }

    public double centreY() {
        return top + height / 2;
    }

    public boolean contains(double x, double y) {
        return left <= x && x <= right() && top <= y && y <= bottom();
    }

    public boolean contains(Frame other) {
        return contains(other.left, other.top) && contains(other.right(), other.bottom());
    }

    /** The abscissa, kept on the frame where rounding of immense numbers leads astray. */
    public double withinX(double x) {
        return x < left ? left : x > right() ? right() : x;
    }

    public double withinY(double y) {
        return y < top ? top : y > bottom() ? bottom() : y;
    }

    public boolean overlaps(Frame other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }

    /** The frame with each side moved inwards. */
    public Frame inset(double by) {
        return new Frame(left + by, top + by, Math.max(0, width - 2 * by), Math.max(0, height - 2 * by));
    }

    public Polylines outline() {
        return Polylines.ring(left, top, right(), top, right(), bottom(), left, bottom());
    }
}
