package ravine.sweep;

/** How often numbers occur. */
public final class Counts {

    private Counts() {}

    /** For each number below a limit how often it is among some. Equal ones side by side, as in a coarse map, are counted as one. */
    public static int[] of(int[] numbers, int limit) {
        var counts = new int[limit];
        int begin = 0;
        for (int i = 1; i <= numbers.length; i++) {
            if (i == numbers.length || numbers[i] != numbers[begin]) {
                counts[numbers[begin]] += i - begin;
                begin = i;
            }
        }
        return counts;
    }
}
