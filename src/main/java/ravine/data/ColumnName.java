package ravine.data;

/** What a column may be called, so that a formula can name it: a letter, then letters, digits or {@code _}. */
public final class ColumnName {

    /** The most characters of a name. */
    public static final int LONGEST = 50;

    private ColumnName() {}

    public static boolean isAllowed(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && Character.isLetter(name.charAt(0))
                && name.chars().allMatch(ColumnName::isPart);
    }

    /** Whether a character may stand in a name, though not at its beginning. */
    public static boolean isPart(int character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}
