package ravine.figure;

import java.util.ArrayList;
import java.util.List;
import ravine.draw.Surface;
import ravine.draw.TextStyle;

/** Lines of text, one below the other; {@code bottom} is the last one's baseline. */
public record Paragraph(String name, List<String> lines, double left, double bottom, TextStyle style) implements Layer {

    private static final double LEADING = 1.3;
    private static final String SHORTENED = "…";

    public Paragraph {
        lines = List.copyOf(lines);
    }

    /** A text in its own lines, broken further between words, and within words that are wider than this; none for an empty text. */
    public static List<String> lines(String text, double width, TextStyle style) {
        if (text.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        for (var own : text.split("\\R", -1)) {
            lines.addAll(broken(own.replace('\t', ' '), width, style));
        }
        return List.copyOf(lines);
    }

    /** So many of these lines at most; the last one says whether there were more. */
    public static List<String> shortened(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, kept.get(most - 1).replaceFirst("(?s).\\s*$", "") + SHORTENED);
        return List.copyOf(kept);
    }

    private static List<String> broken(String text, double width, TextStyle style) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && style.width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (style.width(line.toString()) > width && line.codePoints().count() > 1) {
                int end = fitting(line.toString(), width, style);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Where the part of a word ends that is no wider than this: after one character at least. */
    private static int fitting(String word, double width, TextStyle style) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && style.width(word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** From the top of the first of so many lines to the baseline of the last; 0 if there is none. */
    public static double height(int lines, TextStyle style) {
        return lines == 0 ? 0 : style.size() * (1 + LEADING * (lines - 1));
    }

    @Override
    public void draw(Surface surface) {
        for (int i = 0; i < lines.size(); i++) {
            surface.text(lines.get(i), left, bottom - (lines.size() - 1 - i) * LEADING * style.size(), style);
        }
    }
}
