package ravine.landscape;

/** How fine the cells of a landscape are. */
public enum Fineness {
    /** For pixels. */
    PIXELS(120, Integer.MAX_VALUE),
    /** For files of lines and areas, of which each makes them longer. */
    VECTORS(60, 4500);

    /** From one number of cells to the next smaller one. */
    private static final double COARSER = 0.9;

    private final int cells;
    private final int pieces;

    /** At most so many cells across, and so few that they have no more than so many pieces. */
    Fineness(int cells, int pieces) {
        this.cells = cells;
        this.pieces = pieces;
    }

    int cells() {
        return cells;
    }

    /** How many cells to take where so many have so many pieces; the same where those are not too many. */
    int fewer(int tried, int piecesThen) {
        return piecesThen <= pieces ? tried : (int) (COARSER * tried);
    }
}
