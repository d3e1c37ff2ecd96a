package ravine.json;

/** Where a place of a text is, for people: lines and columns count from 1. */
final class LineColumn {

    private LineColumn() {}

    /** Such as "line 3, column 12: ". */
    static String of(String text, int place) {
        int line = 1;
        int from = 0;
        for (int i = 0; i < place; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                from = i + 1;
            }
        }
        return "line %s, column %s: ".formatted(line, place - from + 1);
    }
}
