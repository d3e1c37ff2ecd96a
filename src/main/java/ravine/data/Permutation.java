package ravine.data;

/**
 * A random order of the whole numbers below a size, one for each number of an epoch. A short one is shuffled whole (Fisher and Yates) and
 * kept until another epoch is asked for; a long one is computed place by place, by a Feistel network on a rectangle that has
 * hardly more cells than there are numbers, so that a step over a large table costs no more than over a small one. Mutable: it keeps
 * the last epoch's.
 */
final class Permutation {

    /** The longest that is shuffled whole: a network has few orders of few numbers. */
    static final int LONGEST_SHUFFLED = 1024;

    private static final int ROUNDS = 6;

    private final IndexedRandom random;
    private final int size;
    private final int height;
    private final int width;
    private final int[] shuffled;
    private long epoch = -1;
    private long key;

    Permutation(IndexedRandom random, int size) {
        this.random = random;
        this.size = size;
        height = Math.max(1, (int) Math.ceil(Math.sqrt(size)));
        width = (size + height - 1) / height;
        shuffled = new int[size <= LONGEST_SHUFFLED ? size : 0];
    }

    /** The number at a place of an epoch's order. */
    int at(long number, int place) {
        if (epoch != number) {
            epoch = number;
            key = random.bits(number, -2);
            shuffle();
        }
        if (shuffled.length > 0) {
            return shuffled[place];
        }
        int there = moved(place);
        while (there >= size) {
            there = moved(there);
        }
        return there;
    }

    private void shuffle() {
        for (int i = 0; i < shuffled.length; i++) {
            int other = random.below(i + 1, epoch, i);
            shuffled[i] = shuffled[other];
            shuffled[other] = i;
        }
    }

    /** Where a cell of the rectangle goes: its row is shifted by what its column gives, then its column by what its row gives, and so on. */
    private int moved(int cell) {
        int row = cell / width;
        int column = cell - row * width;
        for (int round = 0; round < ROUNDS; round += 2) {
            row += IndexedRandom.scaled(bits(round, column), height);
            row -= row >= height ? height : 0;
            column += IndexedRandom.scaled(bits(round + 1, row), width);
            column -= column >= width ? width : 0;
        }
        return row * width + column;
    }

    private long bits(long round, int line) {
        return IndexedRandom.mixed(key + (round << 32) + line);
    }
}
