package ravine.ui;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** How many classes are named that grew most. */
    private static final int NAMED = 12;

    private final Map<String, Long> bytes;

    private Heap(Map<String, Long> bytes) {
        this.bytes = bytes;
    }

    /** All objects that can be reached, but for arrays of pixels. */
    static Heap live() throws InterruptedException {
        var least = count();
        for (int count = 1; count < COUNTS; count++) {
            Thread.sleep(PAUSE_MILLIS);
            var next = count();
            least = next.bytes() < least.bytes() ? next : least;
        }
        return least;
    }

    long bytes() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What there is more of than before, by class, most first. */
    String growthSince(Heap before) {
        return bytes.entrySet().stream()
                .map(now -> Map.entry(now.getKey(), now.getValue() - before.bytes.getOrDefault(now.getKey(), 0L)))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(NAMED)
                .map(grown -> grown.getKey() + " " + grown.getValue())
                .collect(Collectors.joining(
                        "\n", "the heap grew from %d to %d bytes:\n".formatted(before.bytes(), bytes()), ""));
    }

    private static Heap count() {
        return new Heap(LINE.matcher(histogram())
                .results()
                .filter(line -> !LEFT_OUT.contains(line.group(2)))
                .collect(Collectors.toMap(line -> line.group(2), line -> Long.parseLong(line.group(1)), Long::sum)));
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
