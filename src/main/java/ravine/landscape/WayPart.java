package ravine.landscape;

/** The part of a straight way that lies over a grid, of the whole from 0 to 1; none where {@code from} is not less than {@code to}. */
record WayPart(double from, double to) {

    /** The part of a way from a column and row by so many, on a grid whose columns and rows go from 0 to these. */
    WayPart(double column, double across, double lastColumn, double row, double up, double lastRow) {
        this(0, 1, column, across, lastColumn, row, up, lastRow);
    }

    /** The same of a way of which the part from {@code least} to {@code most} is looked at. */
    WayPart(
            double least,
            double most,
            double column,
            double across,
            double lastColumn,
            double row,
            double up,
            double lastRow) {
        this(
                Math.max(least, Math.max(enter(column, across, lastColumn), enter(row, up, lastRow))),
                Math.min(most, Math.min(leave(column, across, lastColumn), leave(row, up, lastRow))));
    }

    private static double enter(double place, double by, double last) {
        if (by == 0) {
            return place >= 0 && place <= last ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return (by > 0 ? -place : last - place) / by;
    }

    private static double leave(double place, double by, double last) {
        if (by == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return (by > 0 ? last - place : -place) / by;
    }
}
