package ravine.spec;

/** How many there are of something, in words: 1 row, 2 rows. */
public final class Counted {

    private Counted() {}

    /** So many of what this word says of one of them. */
    public static String of(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
