package ravine.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ravine.Box;
import ravine.Vec;
import ravine.objective.Objective;
import ravine.run.NearestMinimum;

/** The valleys of f in a box: the cells of a grid from which the way down leads to the same minimum. */
final class Wells {

    /** Minima that are nearer to each other, as a share of the diagonal, are one. */
    private static final double SAME = 1e-3;

    private final Box box;
    private final int side;
    private final List<Vec> minima;
    private final int[] ofCells;

    private Wells(Box box, int side, List<Vec> minima, int[] ofCells) {
        this.box = box;
        this.side = side;
        this.minima = List.copyOf(minima);
        this.ofCells = ofCells;
    }

    static Wells of(Objective objective, Box box, int side, double[] values) {
        var lowest = new int[values.length];
        IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(cell -> values[cell]))
                .forEach(cell -> {
                    int down = lower(cell, side, values);
                    lowest[cell] = down == cell ? cell : lowest[down];
                });
        double diagonal = Math.hypot(box.width(), box.height());
        var minima = new ArrayList<Vec>();
        var ofLowest = new int[values.length];
        for (int cell = 0; cell < values.length; cell++) {
            if (lowest[cell] == cell) {
                ofLowest[cell] = well(objective, centre(box, side, cell), diagonal, minima);
            }
        }
        var ofCells = new int[values.length];
        for (int cell = 0; cell < values.length; cell++) {
            ofCells[cell] = ofLowest[lowest[cell]];
        }
        return new Wells(box, side, minima, ofCells);
    }

    /** The lowest of a cell and those around it. */
    private static int lower(int cell, int side, double[] values) {
        int lowest = cell;
        for (int around = 0; around < 9; around++) {
            int column = cell % side + around % 3 - 1;
            int row = cell / side + around / 3 - 1;
            int other = row * side + column;
            boolean inside = column >= 0 && row >= 0 && column < side && row < side;
            if (inside && values[other] < values[lowest]) {
                lowest = other;
            }
        }
        return lowest;
    }

    /** The index of the minimum below a place, which is a new one unless it is known. */
    private static int well(Objective objective, Vec start, double diagonal, List<Vec> minima) {
        var minimum = NearestMinimum.from(objective, start, diagonal / 100)
                .map(NearestMinimum::at)
                .orElse(start);
        for (int i = 0; i < minima.size(); i++) {
            if (minima.get(i).minus(minimum).norm() <= SAME * diagonal) {
                return i;
            }
        }
        minima.add(minimum);
        return minima.size() - 1;
    }

    private static Vec centre(Box box, int side, int cell) {
        int column = cell % side;
        int row = cell / side;
        return new Vec(
                box.x1Min() + (column + 0.5) * box.width() / side, box.x2Min() + (row + 0.5) * box.height() / side);
    }

    List<Vec> minima() {
        return minima;
    }

    /** The sum of what cells have in each of the wells. */
    double[] sums(double[] cells) {
        var sums = new double[minima.size()];
        for (int cell = 0; cell < cells.length; cell++) {
            sums[ofCells[cell]] += cells[cell];
        }
        return sums;
    }

    /** The well in which a place of the box is. */
    int at(double x1, double x2) {
        int column = (int) Math.max(0, Math.min(side - 1, (x1 - box.x1Min()) / box.width() * side));
        int row = (int) Math.max(0, Math.min(side - 1, (x2 - box.x2Min()) / box.height() * side));
        return ofCells[row * side + column];
    }
}
