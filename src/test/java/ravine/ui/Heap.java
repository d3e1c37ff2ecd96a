package ravine.ui;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The size of what lives on the heap, counted object by object: what Java calls used also holds garbage, and whole regions for
 * arrays that fill parts of them.
 */
final class Heap {

    /** A class of the histogram: its rank, how many there are of it, their bytes, its name. */
    private static final Pattern LINE = Pattern.compile("(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+)");

    /**
     * The names of arrays that do not count: those of pixels, in which JavaFX draws, and which it keeps for later, by the size of what was
     * drawn; and those with which newer Javas fill gaps between objects, megabytes after some collections.
     */
    private static final Set<String> LEFT_OUT = Set.of("[I", "[Ljdk.internal.vm.FillerElement;");

    /** How often it is counted: Java leaves out the collection of garbage before it where a thread is just drawing in native code. */
    private static final int COUNTS = 5;

    private static final long PAUSE_MILLIS = 100;

    private Heap() {}

    /** The bytes of all objects that can be reached, but for arrays of pixels. */
    static long live() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int count = 0; count < COUNTS; count++) {
            Thread.sleep(PAUSE_MILLIS);
            least = Math.min(least, count());
        }
        return least;
    }

    private static long count() {
        return LINE.matcher(histogram())
                .results()
                .filter(line -> !LEFT_OUT.contains(line.group(2)))
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .sum();
    }

    private static String histogram() {
        try {
            var commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
            Object[] options = {new String[0]};
            String[] types = {String[].class.getName()};
            return (String)
                    ManagementFactory.getPlatformMBeanServer().invoke(commands, "gcClassHistogram", options, types);
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }
}
