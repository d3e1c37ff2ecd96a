package ravine.ui;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import ravine.bench.Times;

/** A block of frames: the seconds they took, the processor time of each in the mean, and the share of the time in which Java compiled. */
record Frames(Times compute, Times draw, Times total, double processor, double compiling) {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Makes so many frames; each gives its seconds of computing and of drawing. */
    static Frames of(int count, IntFunction<double[]> frame) {
        var compute = new double[count];
        var draw = new double[count];
        var total = new double[count];
        long busy = PROCESS.getProcessCpuTime();
        long compiled = compiled();
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            var seconds = frame.apply(i);
            compute[i] = seconds[0];
            draw[i] = seconds[1];
            total[i] = seconds[0] + seconds[1];
        }
        double milliseconds = (System.nanoTime() - begin) * 1e-6;
        return new Frames(
                Times.of(compute),
                Times.of(draw),
                Times.of(total),
                (PROCESS.getProcessCpuTime() - busy) * 1e-9 / count,
                (compiled() - compiled) / milliseconds);
    }

    private static long compiled() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
    }
}
