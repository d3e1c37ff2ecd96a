package ravine.contour;

/**
 * Numbers of which each can be had by its rank in ascending order: by Hoare's Find (Communications of the ACM 4, 1961), which
 * orders only as much as it must. Mutable: what one question orders helps the next.
 */
public final class QuickSelect {

    private final double[] numbers;
    /** The state of a generator of pivots, so that no pattern of numbers is slow for long; any state gives the same answers. */
    private long state = 1;

    /** The numbers, which it rearranges; none is NaN. */
    public QuickSelect(double[] numbers) {
        this.numbers = numbers;
    }

    /** How many there are. */
    public int count() {
        return numbers.length;
    }

    /** The number of this rank, 0 being the least. */
    public double at(int rank) {
        int first = 0;
        int last = numbers.length - 1;
        while (first < last) {
            double pivot = numbers[pivot(first, last)];
            int low = first;
            int high = last;
            while (low <= high) {
                while (numbers[low] < pivot) {
                    low++;
                }
                while (pivot < numbers[high]) {
                    high--;
                }
                if (low <= high) {
                    double swapped = numbers[low];
                    numbers[low++] = numbers[high];
                    numbers[high--] = swapped;
                }
            }
            if (rank <= high) {
                last = high;
            } else if (rank >= low) {
                first = low;
            } else {
                return numbers[rank];
            }
        }
        return numbers[rank];
    }

    /** A place by Knuth's linear congruential generator (The Art of Computer Programming 2, 3.3.4). */
    private int pivot(int first, int last) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return first + (int) ((state >>> 33) % (last - first + 1));
    }
}
