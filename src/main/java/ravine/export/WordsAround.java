package ravine.export;

import java.util.ArrayList;
import java.util.List;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Paragraph;

/** The title and the caption of a figure, and the room between them. */
record WordsAround(List<Layer> layers, Frame room) {

    static final double PAD = 14;

    /** The part of a figure's height that a title may take. */
    private static final double MOST = 0.3;

    WordsAround {
        layers = List.copyOf(layers);
    }

    static WordsAround of(FigureText words, double width, double height, Theme theme) {
        double pad = theme.size(PAD);
        int most = (int) Math.max(1, MOST * height / Paragraph.height(2, theme.title()) * 2);
        var title = Paragraph.shortened(Paragraph.lines(words.title(), width - 2 * pad, theme.title()), most);
        var caption = Paragraph.lines(words.caption(), width - 2 * pad, theme.small());
        double above = title.isEmpty() ? 0 : pad + Paragraph.height(title.size(), theme.title());
        double below = caption.isEmpty() ? 0 : pad + Paragraph.height(caption.size(), theme.small());
        var layers = new ArrayList<Layer>();
        if (!title.isEmpty()) {
            layers.add(new Paragraph("title", title, pad, above, theme.title()));
        }
        if (!caption.isEmpty()) {
            layers.add(new Paragraph("caption", caption, pad, height - pad, theme.small()));
        }
        return new WordsAround(layers, new Frame(0, above, width, Math.max(1, height - above - below)));
    }
}
