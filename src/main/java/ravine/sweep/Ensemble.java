package ravine.sweep;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.run.Recipe;
import ravine.run.Stepper;
import ravine.session.Session;

/**
 * The members of an ensemble of one track on their way, all after as many steps; one whose run has ended stays where that was. Mutable:
 * it goes on step by step, and keeps no steps before. Each member takes several steps at once, and each processor some of the members,
 * which wait for each other only then.
 */
public final class Ensemble {

    /** About so many steps of members are taken at once. */
    private static final int AHEAD = 1 << 16;

    /** So many rows of data are looked at in the time of a step. */
    private static final int ROWS_IN_STEP = 8;

    /** So many members are worth another processor. */
    private static final int BLOCK = 64;

    private final Stepper[] members;
    private final int steps;
    private final int most;
    private int step;
    /** The members after some steps that follow each other, and which of these is the step now. */
    private List<Members> ahead = List.of();

    private List<EnsembleStep> sums = List.of();
    private int row;

    public Ensemble(Session session, Recipe recipe) {
        var problem = session.problem();
        steps = problem.steps();
        members = IntStream.rangeClosed(1, session.ensemble())
                .mapToObj(member -> new Stepper(MemberSeed.of(problem, member), session.start(), recipe))
                .toArray(Stepper[]::new);
        long cost = (long) members.length * (1 + problem.objective().rows() / ROWS_IN_STEP);
        most = (int) Math.max(1, AHEAD / cost);
        go(true);
    }

    /** Computes the steps to come, or at the beginning the start and the steps after it. */
    private void go(boolean fromStart) {
        int count = Math.min(most, steps - step + 1);
        ahead = Stream.generate(() -> new Members(members.length)).limit(count).toList();
        row = 0;
        int blocks = (members.length + BLOCK - 1) / BLOCK;
        IntStream.range(0, blocks).parallel().forEach(block -> {
            int end = Math.min(members.length, (block + 1) * BLOCK);
            for (int member = block * BLOCK; member < end; member++) {
                go(member, fromStart);
            }
        });
        var rows = IntStream.range(0, count);
        sums = (blocks == 1 ? rows : rows.parallel())
                .mapToObj(each -> ahead.get(each).sum(step + each))
                .toList();
    }

    private void go(int member, boolean fromStart) {
        boolean first = fromStart;
        for (var now : ahead) {
            if (!first) {
                members[member].step();
            }
            first = false;
            now.put(member, members[member]);
        }
    }

    /** Takes the next step, or says that there is none. */
    public boolean step() {
        if (step == steps) {
            return false;
        }
        step++;
        row++;
        if (row == sums.size()) {
            go(false);
        }
        return true;
    }

    /** How many members there are, which count from 0 here. */
    public int size() {
        return members.length;
    }

    public Vec at(int member) {
        return ahead.get(row).at(member);
    }

    public double value(int member) {
        return ahead.get(row).value(member);
    }

    /** x₁ of each member; not copied, and not to be changed. */
    double[] x1() {
        return ahead.get(row).x1();
    }

    /** x₂ of each member; not copied, and not to be changed. */
    double[] x2() {
        return ahead.get(row).x2();
    }

    /** What is to be said of all after the steps so far. */
    public EnsembleStep summary() {
        return sums.get(row);
    }
}
