package ravine.cli;

import ravine.Mistake;

/** A mistake on three lines: the sentence, the text as written, and carets under the place. A long text is cut around the place. */
final class CaretMessage {

    /** Most characters of the text on either side of the place. */
    private static final int AROUND = 30;

    private static final int MOST_CARETS = 40;

    private CaretMessage() {}

    /** The lines for a mistake in what {@code where} names, such as an option. */
    static String under(String where, Mistake mistake) {
        var text = mistake.text();
        int from = mistake.start() <= AROUND ? 0 : mistake.start() - AROUND;
        int stop = Math.min(mistake.end(), mistake.start() + MOST_CARETS);
        int to = Math.min(text.length(), stop + AROUND);
        var before = (from > 0 ? "…" : "") + text.substring(from, mistake.start());
        var after = text.substring(stop, to) + (to < text.length() ? "…" : "");
        var place = text.substring(mistake.start(), stop);
        return "%s: %s%n  %s%n  %s%s"
                .formatted(
                        where,
                        mistake.sentence(),
                        printable(before + place + after),
                        " ".repeat(width(before)),
                        "^".repeat(Math.max(1, width(place))));
    }

    /** The text on one line. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    /** How many columns of a terminal the text takes; marks that combine with the letter before them take none. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
