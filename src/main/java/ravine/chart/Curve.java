package ravine.chart;

import ravine.axis.Axis;

/** A curve to draw: points with x that never falls, in columns that are shared, not copied, and must not change. */
public final class Curve {

    /** What goes through the points. */
    enum Line {
        OF_PEN,
        DASHED,
        NONE
    }

    private final String name;
    private final String label;
    private final Line line;
    private final int pen;
    private final double[] x;
    private final double[] y;
    private final double[] low;
    private final double[] high;

    /** Points from columns of equal length, at least 1, drawn by the pen with this number in the palette. */
    public Curve(String name, int pen, double[] x, double[] y) {
        this(name, "", Line.OF_PEN, pen, x, y, y, y);
    }

    private Curve(String name, String label, Line line, int pen, double[] x, double[] y, double[] low, double[] high) {
        if (x.length != y.length || x.length != low.length || x.length != high.length || x.length == 0) {
            throw new IllegalArgumentException("no curve of %s and %s numbers".formatted(x.length, y.length));
        }
        this.name = name;
        this.label = label;
        this.line = line;
        this.pen = pen;
        this.x = x;
        this.y = y;
        this.low = low;
        this.high = high;
    }

    /** The same curve with words beside its end. */
    public Curve labelled(String words) {
        return new Curve(name, words, line, pen, x, y, low, high);
    }

    /** The same points without a line through them. */
    public Curve asDots() {
        return new Curve(name, label, Line.NONE, pen, x, y, low, high);
    }

    /** The same curve with short dashes, whatever its pen has. */
    public Curve dashed() {
        return new Curve(name, label, Line.DASHED, pen, x, y, low, high);
    }

    /** The same curve with a band about it, from one column to another of as many numbers. */
    public Curve banded(double[] from, double[] to) {
        return new Curve(name, label, line, pen, x, y, from, to);
    }

    boolean isBanded() {
        return low != high;
    }

    /** Where the band begins; the value itself where there is none. */
    double low(int index) {
        return low[index];
    }

    /** Where the band ends. */
    double high(int index) {
        return high[index];
    }

    Line line() {
        return line;
    }

    public String name() {
        return name;
    }

    /** The words beside its end, empty if none. */
    String label() {
        return label;
    }

    public int pen() {
        return pen;
    }

    public int length() {
        return x.length;
    }

    public double x(int index) {
        return x[index];
    }

    /** The value, which may be infinite or NaN. */
    public double y(int index) {
        return y[index];
    }

    /** The index of the point after so many steps, the last one where there are fewer. */
    public int at(int step) {
        return Math.min(step, x.length - 1);
    }

    /** The index of the last point before an axis begins; 0 where there is none. */
    int before(Axis across) {
        int index = nearest(across.scale().value(across.from()));
        while (index > 0 && across.scale().place(x[index]) >= across.from()) {
            index--;
        }
        return index;
    }

    /** The index of the first point after an axis ends; the last one where there is none. */
    int behind(Axis across) {
        int index = nearest(across.scale().value(across.to()));
        while (index < x.length - 1 && across.scale().place(x[index]) <= across.to()) {
            index++;
        }
        return index;
    }

    /** The index of the point nearest to an x. */
    public int nearest(double wanted) {
        int low = 0;
        int high = x.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (x[middle] <= wanted) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1 < x.length && x[low + 1] - wanted < wanted - x[low] ? low + 1 : low;
    }
}
