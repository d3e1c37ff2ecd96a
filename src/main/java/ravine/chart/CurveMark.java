package ravine.chart;

/** A point of a curve that means something, and what. */
public record CurveMark(Curve curve, int index, Kind kind, String words) {

    /** How it is marked. */
    public enum Kind {
        /** A ring. */
        BEST,
        /** A bar across the curve's end. */
        END
    }
}
