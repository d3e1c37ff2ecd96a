package ravine.spec;

/** Blanks around a part of a text, which count for nothing. */
public final class Blanks {

    private Blanks() {}

    /** Where the part from {@code start} to {@code end} begins without the blanks before it. */
    public static int after(String text, int start, int end) {
        int at = start;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the part from {@code start} to {@code end} ends without the blanks behind it. */
    public static int before(String text, int start, int end) {
        int at = end;
        while (at > start && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
