package ravine.ui.control;

import java.util.regex.Pattern;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * Words in which a letter wears a hat, such as m̂, for which there is no single character. JavaFX would draw the hat beside its letter,
 * and at the end of each line some of the next line too.
 */
public final class HatText {

    private static final String OVER_LETTER = "\u0302";

    /** By itself, as wide as a letter. */
    private static final String ALONE = "ˆ";

    private static final Pattern HATTED =
            Pattern.compile("(?<=\\p{L}" + OVER_LETTER + ")|(?=\\p{L}" + OVER_LETTER + ")");

    /** A letter and its hat, which stand on the line of the words around even before they are laid out. */
    private static final class Hatted extends StackPane {

        private final Text letter;

        Hatted(Text letter) {
            super(letter, text(ALONE));
            this.letter = letter;
        }

        @Override
        public double getBaselineOffset() {
            return letter.getBaselineOffset();
        }
    }

    private static final class Column extends TextFlow {

        Column(double width) {
            setPrefWidth(width);
        }

        @Override
        public @Nullable Orientation getContentBias() {
            return null;
        }

        @Override
        protected double computePrefHeight(double asked) {
            return super.computePrefHeight(getPrefWidth());
        }
    }

    private HatText() {}

    public static boolean areIn(String words) {
        return words.contains(OVER_LETTER);
    }

    /** The words as a paragraph, each hat over the middle of its letter. */
    public static TextFlow paragraph(String words) {
        return filled(new TextFlow(), words);
    }

    /** The same in so many pixels, for parents that ask for a height without the width, as a label does of its graphic. */
    static TextFlow paragraph(String words, double width) {
        return filled(new Column(width), words);
    }

    private static TextFlow filled(TextFlow paragraph, String words) {
        paragraph.getStyleClass().add("hats");
        paragraph.setAccessibleText(words);
        HATTED.splitAsStream(words).map(HatText::piece).forEach(paragraph.getChildren()::add);
        return paragraph;
    }

    private static Node piece(String words) {
        return areIn(words) ? new Hatted(text(words.substring(0, words.length() - 1))) : text(words);
    }

    private static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().add("text");
        return text;
    }
}
