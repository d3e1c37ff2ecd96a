package ravine.workbench;

import ravine.Mistake;

/** A mistake as it is shown under the text: the sentence, and the text around the place, at most {@link #WIDTH} characters of it. */
public record MistakePlace(String sentence, String before, String wrong, String after) {

    /** How many characters fit under the formula field. */
    static final int WIDTH = 40;

    private static final String CUT = "…";

    public static MistakePlace of(Mistake mistake) {
        var text = mistake.text();
        int start = mistake.start();
        int end = Math.min(mistake.end(), start + WIDTH / 2);
        int from = text.length() <= WIDTH ? 0 : Math.max(0, Math.min(start - WIDTH / 2, text.length() - WIDTH));
        int to = Math.max(end, Math.min(text.length(), from + WIDTH));
        return new MistakePlace(
                mistake.sentence(),
                (from > 0 ? CUT : "") + text.substring(from, start),
                text.substring(start, end),
                text.substring(end, to) + (to < text.length() ? CUT : ""));
    }
}
