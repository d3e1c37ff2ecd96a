package ravine.figure;

import java.util.ArrayList;
import java.util.List;
import ravine.draw.Surface;
import ravine.draw.Theme;

/** The lines of text at the foot of a figure, broken between words; {@code bottom} is the last one's baseline. */
public record Caption(List<String> lines, double left, double bottom, Theme theme) implements Layer {

    private static final double LEADING = 1.3;

    public Caption {
        lines = List.copyOf(lines);
    }

    /** A text in lines that are no wider than this, where its words allow it; none for an empty text. */
    public static List<String> lines(String text, double width, Theme theme) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && theme.small().width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }

    /** The room that so many lines take, with that above them. */
    public static double height(int lines, Theme theme) {
        return lines == 0 ? 0 : theme.small().size() * (1 + LEADING * (lines - 1)) + theme.size(8);
    }

    @Override
    public String name() {
        return "caption";
    }

    @Override
    public void draw(Surface surface) {
        var style = theme.small();
        for (int i = 0; i < lines.size(); i++) {
            surface.text(lines.get(i), left, bottom - (lines.size() - 1 - i) * LEADING * style.size(), style);
        }
    }
}
