package ravine;

/**
 * What is wrong with a text that a person wrote, as one sentence, with its place: characters {@code start} to
 * {@code end} (exclusive) of {@link #text}. Thrown by readers, shown by the window and the command line; it carries no stack trace.
 */
public final class Mistake extends Exception {

    private static final long serialVersionUID = 1;

    private final String text;
    private final int start;
    private final int end;

    public Mistake(String sentence, String text, int start, int end) {
        super(sentence, null, false, false);
        if (start < 0 || end < start || end > text.length()) {
            throw new IllegalArgumentException("place " + start + " to " + end + " is not in: " + text);
        }
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** What is wrong and what is allowed, as one sentence without the place. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The whole text as it was written. */
    public String text() {
        return text;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }
}
