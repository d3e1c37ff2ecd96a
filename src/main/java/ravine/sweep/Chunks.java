package ravine.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Work in numbered pieces, taken in their order by all processors: a piece that takes long holds up none but its own. Mutable: it knows the next piece and how many processors help the one
 * that asked for it.
 */
final class Chunks {

    private final int count;
    private final Runnable question;
    private final BooleanSupplier hurried;
    private final IntConsumer piece;
    private final int most;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger helpers = new AtomicInteger();

    private Chunks(int count, Runnable question, BooleanSupplier hurried, IntConsumer piece) {
        this.count = count;
        this.question = question;
        this.hurried = hurried;
        this.piece = piece;
        most = Math.min(count - 1, ForkJoinPool.getCommonPoolParallelism());
    }

    /** Does the pieces from 0, asking before each; after an exception none begins any more. */
    static void each(int count, Runnable question, IntConsumer piece) {
        each(count, question, () -> false, piece);
    }

    /** The same, but that one processor is left to others as long as they are in a hurry. */
    static void each(int count, Runnable question, BooleanSupplier hurried, IntConsumer piece) {
        new Chunks(count, question, hurried, piece).all();
    }

    private void all() {
        List<ForkJoinTask<?>> helping = new ArrayList<>();
        try {
            do {
                while (isHelpWanted()) {
                    helpers.incrementAndGet();
                    helping.add(ForkJoinPool.commonPool().submit(this::help));
                }
            } while (take());
        } finally {
            helping.forEach(ForkJoinTask::quietlyJoin);
        }
        helping.forEach(ForkJoinTask::join);
    }

    private boolean isHelpWanted() {
        return helpers.get() < (hurried.getAsBoolean() ? most - 1 : most) && next.get() < count;
    }

    /** Helps until nothing is left to do, or one processor is to be left to others. */
    private void help() {
        boolean left = true;
        while (left && !isTooMany()) {
            left = take();
        }
        if (!left) {
            helpers.decrementAndGet();
        }
    }

    /** Whether this helper is the one that goes, of which it has taken note. */
    private boolean isTooMany() {
        return hurried.getAsBoolean() && helpers.compareAndSet(most, most - 1);
    }

    /** Does the next piece; false if there is none. */
    private boolean take() {
        int number = next.getAndIncrement();
        if (number >= count) {
            return false;
        }
        boolean whole = false;
        try {
            question.run();
            piece.accept(number);
            whole = true;
        } finally {
            if (!whole) {
                next.set(count);
            }
        }
        return true;
    }
}
