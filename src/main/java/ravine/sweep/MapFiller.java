package ravine.sweep;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import ravine.library.BestValue;
import ravine.run.RestingPlace;
import ravine.run.RunColumns;
import ravine.run.Stepper;

/**
 * A map on its way: a coarse grid first, then ever finer along the edges between runs of unlike ends, then all that is left. Mutable:
 * it knows how far it is.
 */
final class MapFiller {

    /** About so many steps are taken between two questions to the watch. */
    private static final int STEPS_IN_CHUNK = 4096;

    private final MapPlan plan;
    private final OptionalDouble within;
    private final Watch<RunMap> watch;
    private final Coarseness coarseness;
    private final BestValue known;
    private final double distinction;
    private MapCells cells;
    private boolean isShown;
    private final AtomicInteger done = new AtomicInteger();

    /** A map of which those cells are there already that another has of the same runs. */
    MapFiller(MapPlan plan, OptionalDouble within, Optional<RunMap> before, Watch<RunMap> watch) {
        this.plan = plan;
        this.within = within;
        this.watch = watch;
        coarseness = new Coarseness(plan);
        cells = new MapCells(plan.cells());
        known = BestValue.of(plan.session().problem().formula(), Double.NaN);
        distinction = RestingPlace.distinction(plan.session().scene().view());
        before.filter(map -> map.plan().common().equals(plan.common())).ifPresent(this::take);
    }

    private void take(RunMap before) {
        var columns = plan.across().indicesIn(before.plan().across());
        var rows = plan.upright().indicesIn(before.plan().upright());
        for (int cell = 0; cell < plan.cells(); cell++) {
            int column = columns[plan.column(cell)];
            int row = rows[plan.row(cell)];
            if (column >= 0 && row >= 0 && before.copy(before.plan().cell(column, row), cells, cell)) {
                done.incrementAndGet();
            }
        }
    }

    RunMap map() {
        int coarsest = coarseness.first();
        pass(coarseness.cells(coarsest));
        for (int apart = coarsest / 2; apart >= 1; apart /= 2) {
            pass(edges(apart));
        }
        for (int apart = coarsest / 2; apart >= 1; apart /= 2) {
            pass(edges(apart));
            pass(coarseness.cells(apart));
        }
        var floor = floor();
        if (Double.compare(floor.value(), known.value()) != 0) {
            reachAgain(new Goal(floor.value(), within));
        }
        return map(cells, floor, true);
    }

    /** The finest of the first grids that has no more than so many cells, or the last that was filled before the watch ended it. */
    Optional<RunMap> first(long most) {
        boolean isAny = false;
        try {
            for (int apart = coarseness.fewest(); apart >= coarseness.first(); apart /= 2) {
                if (coarseness.cells(apart).count() > most) {
                    break;
                }
                pass(coarseness.cells(apart));
                isAny = true;
            }
        } catch (CancellationException tooLong) {
            // What is there of a finer grid is shown with the coarser one.
        }
        return isAny ? Optional.of(map(cells, floor(), !Double.isNaN(known.value()))) : Optional.empty();
    }

    /** Only what lies between unlike cells of a map, of which there is one for so many here along each side, and whose f* is known. */
    RunMap edges(int times, BestValue floor) {
        for (int apart = times / 2; apart >= 1; apart /= 2) {
            pass(edges(apart));
        }
        if (Double.compare(floor.value(), known.value()) != 0) {
            reachAgain(new Goal(floor.value(), within));
        }
        return map(cells, floor, true);
    }

    private RunMap map(MapCells some, BestValue floor, boolean knowsReached) {
        var there = some.there();
        return new RunMap(plan, some, there, coarseness.shown(there), floor, knowsReached);
    }

    /** The f* as far as it is known from the cells that are there. */
    private BestValue floor() {
        return BestValue.of(plan.session().problem().formula(), cells.lowest());
    }

    /** The cells so far apart that lie between two unlike ones of the grid twice as coarse. */
    private IntStream edges(int apart) {
        return coarseness.edges(cells, apart, distinction);
    }

    /** Fills those of the cells that are not there yet, and shows the map. */
    private void pass(IntStream wanted) {
        int filled = fill(wanted);
        if ((filled > 0 || !isShown) && done.get() < plan.cells()) {
            isShown = true;
            watch.reached(share(), () -> map(cells.soFar(), floor(), !Double.isNaN(known.value())));
        }
    }

    /** Fills those of the cells that are not there yet, and says how many these were. */
    private int fill(IntStream wanted) {
        var empty = wanted.filter(cell -> !cells.has(cell)).toArray();
        eachChunk(empty, (question, some) -> {
            var room = new RunColumns(plan.session().problem().steps());
            some.forEach(cell -> fill(question, room, cell));
        });
        return empty.length;
    }

    private void eachChunk(int[] some, BiConsumer<Runnable, IntStream> work) {
        int size = Math.max(
                1, STEPS_IN_CHUNK / Math.max(1, plan.session().problem().steps()));
        int chunks = (some.length + size - 1) / size;
        Runnable question = () -> watch.reached(share());
        Chunks.each(
                chunks,
                question,
                watch::isHurried,
                chunk -> work.accept(
                        question, Arrays.stream(some, chunk * size, Math.min(some.length, (chunk + 1) * size))));
    }

    private double share() {
        return (double) done.get() / plan.cells();
    }

    private void fill(Runnable question, RunColumns room, int cell) {
        var session = plan.session();
        var end = RunEnd.of(
                session, plan.start(cell), plan.recipe(cell), new Goal(known.value(), within), question, room);
        var place = Attractor.has(end.verdict().kind())
                ? RestingPlace.of(
                        session.problem().objective(), end.at(), session.scene().view())
                : end.at();
        cells.put(cell, end, place);
        done.incrementAndGet();
    }

    /** Finds the step again at which each run reached another f*, of those that came so low. */
    private void reachAgain(Goal goal) {
        cells = cells.reaching();
        eachChunk(
                IntStream.range(0, plan.cells()).filter(cells::has).toArray(),
                (question, some) -> some.forEach(cell -> reachAgain(goal, question, cell)));
    }

    private void reachAgain(Goal goal, Runnable question, int cell) {
        var again = new Stepper(plan.session().problem(), plan.start(cell), plan.recipe(cell));
        boolean low = cells.lowest(cell) <= goal.height(again.value());
        cells.reach(cell, low ? goal.reached(again, question) : OptionalInt.empty());
    }
}
