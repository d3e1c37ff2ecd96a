package ravine.bench;

import java.util.Arrays;

/** How long something took, again and again, in seconds. */
public final class Times {

    private final double[] ascending;

    private Times(double[] ascending) {
        this.ascending = ascending;
    }

    /** What is measured; it may throw whatever it likes, which ends the measurement. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    public static Times of(double... seconds) {
        var sorted = seconds.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    /** The times of {@code count} turns after {@code warm} that do not count. */
    public static Times of(int warm, int count, Work work) throws Exception {
        var seconds = new double[count];
        for (int i = -warm; i < count; i++) {
            long begin = System.nanoTime();
            work.run();
            if (i >= 0) {
                seconds[i] = (System.nanoTime() - begin) * 1e-9;
            }
        }
        return of(seconds);
    }

    public double least() {
        return ascending[0];
    }

    public double median() {
        return at(0.5);
    }

    /** The time that 99 of 100 turns do not exceed. */
    public double most() {
        return at(0.99);
    }

    private double at(double part) {
        return ascending[(int) Math.ceil(part * ascending.length) - 1];
    }
}
