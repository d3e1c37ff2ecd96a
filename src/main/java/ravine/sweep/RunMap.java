package ravine.sweep;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import ravine.Vec;
import ravine.library.BestValue;
import ravine.run.RestingPlace;
import ravine.run.Verdict;

/** What becomes of each run of a plan; while it is filled, cells that are not yet there show one near by. */
public final class RunMap {

    private final MapPlan plan;
    private final MapCells cells;
    private final BitSet there;
    private final Attractors attractors;
    private final BestValue floor;
    /** For each cell the one that stands for it: itself, if it is there. */
    private final int[] shown;

    private final boolean knowsReached;

    /**
     * Where {@code knowsReached} is false, no run's step of reaching f* is known yet.
     *
     * @param there the cells that are there, which are not copied
     * @param shown for each cell the one that stands for it, which is not copied
     */
    RunMap(MapPlan plan, MapCells cells, BitSet there, int[] shown, BestValue floor, boolean knowsReached) {
        this.knowsReached = knowsReached;
        this.plan = plan;
        this.cells = cells;
        this.floor = floor;
        this.shown = shown;
        this.there = there;
        var session = plan.session();
        attractors = Attractors.of(
                cells,
                there,
                plan.cells(),
                RestingPlace.distinction(session.scene().view()),
                session.problem().objective());
    }

    /** The whole map, shown to the watch coarse to fine. */
    public static RunMap of(MapPlan plan, OptionalDouble within, Watch<RunMap> watch) {
        return of(plan, within, Optional.empty(), watch);
    }

    /** The same, of which those cells are not run again that another map has of the same runs. */
    public static RunMap of(MapPlan plan, OptionalDouble within, Optional<RunMap> before, Watch<RunMap> watch) {
        return new MapFiller(plan, within, before, watch).map();
    }

    /**
     * The first cells alone, on the finest of a few coarse grids that has no more than so many, each after the one twice as coarse; empty where none
     * has so few. Where the watch ends it, it has the grids that are whole by then.
     */
    public static Optional<RunMap> first(MapPlan plan, OptionalDouble within, long most, Watch<RunMap> watch) {
        return new MapFiller(plan, within, Optional.empty(), watch).first(most);
    }

    /** The same map with so many cells for one along each side where runs of unlike ends meet; elsewhere it is as it was. */
    public RunMap refined(int times, OptionalDouble within, Watch<RunMap> watch) {
        return new MapFiller(plan.finer(times), within, Optional.of(this), watch).edges(times, floor);
    }

    /** Puts a cell, if it is there, in a place of others, and says whether it was. */
    boolean copy(int cell, MapCells to, int there) {
        if (cells.has(cell)) {
            cells.give(cell, to, there);
        }
        return cells.has(cell);
    }

    public MapPlan plan() {
        return plan;
    }

    /** The f* from which {@code reached} is measured. */
    public BestValue floor() {
        return floor;
    }

    /** Whether it is known when runs were down at f*: where that is the lowest f of all of them, only once all have run. */
    public boolean knowsReached() {
        return knowsReached;
    }

    /** The places at which runs come to rest: minima, then saddles, then maxima, each from left to right. */
    public List<Attractor> attractors() {
        return attractors.places();
    }

    /** The places at which most runs end that go round in a cycle, no more of them than can be told apart at a glance. */
    public List<Vec> cycles() {
        return CycleEnds.of(
                cells,
                plan.cells(),
                RestingPlace.distinction(plan.session().scene().view()));
    }

    /** The cell whose run is shown at this one: itself, if it is there. */
    public int shown(int cell) {
        return shown[cell];
    }

    /** The cells that are there, in their order. */
    public IntStream cells() {
        return there.stream();
    }

    /** How much of it is there, from 0 to 1. */
    public double share() {
        return (double) there.cardinality() / plan.cells();
    }

    /** How many cells each one stands for. */
    int[] showing() {
        return Counts.of(shown, shown.length);
    }

    /** Whether the cell is there itself. */
    public boolean has(int cell) {
        return cells.has(cell);
    }

    public Verdict.Kind verdict(int cell) {
        return cells.kind(shown[cell]);
    }

    /** f at the end of the run. */
    public double value(int cell) {
        return cells.value(shown[cell]);
    }

    /** The step from which on the verdict holds. */
    public int since(int cell) {
        return cells.since(shown[cell]);
    }

    /** The first step at which the run was down at f*. */
    public OptionalInt reached(int cell) {
        return cells.reached(shown[cell]);
    }

    /** The place at which the run came to rest, as an index of {@link #attractors}. */
    public OptionalInt attractor(int cell) {
        int index = restsAt(cell);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The same, −1 for none. */
    int restsAt(int cell) {
        return attractors.of(shown[cell]);
    }
}
