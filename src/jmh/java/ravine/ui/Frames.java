package ravine.ui;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import ravine.bench.Times;

/** A block of frames: the seconds they took, the processor time of each in the mean, and the share of the time in which Java compiled. */
record Frames(Times compute, Times draw, Times total, double processor, double compiling) {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** How many frames a block has. */
    static final int COUNT = 200;

    /** A block has at least so many. */
    private static final int SHORTEST = 40;

    /** A measurement without an end of its own takes no longer. */
    private static final double MOST_SECONDS = 1e6;

    /** From so many blocks on, the first that Java compiles little beside is the last. */
    private static final int FEWEST = 3;

    /** Fewer at wish, where one wants to know soon. */
    private static final int MOST = Integer.getInteger("bench.blocks", 40);

    /** The time that Java takes for compiling, as a share of that of the frames, in which it is hardly noticed. */
    private static final double QUIET = 0.015;

    /** Makes blocks until Java has compiled what they run; each frame, by its number from 0, gives its seconds of computing and of drawing. */
    static List<Frames> untilCompiled(IntFunction<double[]> frame) {
        return untilCompiled(Double.POSITIVE_INFINITY, frame);
    }

    /** The same in about so many seconds at most. */
    static List<Frames> untilCompiled(double seconds, IntFunction<double[]> frame) {
        var blocks = new ArrayList<Frames>();
        long begin = System.nanoTime();
        do {
            blocks.add(of(blocks.size() * COUNT, begin + (long) (1e9 * Math.min(MOST_SECONDS, seconds)), frame));
        } while ((System.nanoTime() - begin) * 1e-9 < seconds
                && (blocks.size() < FEWEST
                        || (blocks.size() < MOST && blocks.get(blocks.size() - 1).compiling > QUIET)));
        return blocks;
    }

    /** A block, which is shorter where it takes longer than to a moment. */
    private static Frames of(int first, long end, IntFunction<double[]> frame) {
        var compute = new double[COUNT];
        var draw = new double[COUNT];
        var total = new double[COUNT];
        long busy = PROCESS.getProcessCpuTime();
        long compiled = compiled();
        long begin = System.nanoTime();
        int count = 0;
        for (int i = 0; i < COUNT && (i < SHORTEST || System.nanoTime() < end); i++, count++) {
            var seconds = frame.apply(first + i);
            compute[i] = seconds[0];
            draw[i] = seconds[1];
            total[i] = seconds[0] + seconds[1];
        }
        double milliseconds = (System.nanoTime() - begin) * 1e-6;
        return new Frames(
                Times.of(Arrays.copyOf(compute, count)),
                Times.of(Arrays.copyOf(draw, count)),
                Times.of(Arrays.copyOf(total, count)),
                (PROCESS.getProcessCpuTime() - busy) * 1e-9 / count,
                (compiled() - compiled) / milliseconds);
    }

    private static long compiled() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }
}
