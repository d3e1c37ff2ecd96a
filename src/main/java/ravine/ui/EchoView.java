package ravine.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import ravine.formula.Formula;
import ravine.formula.Typeset;
import ravine.ui.control.UnbrokenText;
import ravine.workbench.FormulaEcho;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The formula as it was read, with raised exponents and lowered indices. */
public final class EchoView extends TextFlow {
    /** The size of the line, in ems. */
    private static final double SIZE = 1.14;

    /** The size of an exponent or index beside what it belongs to. */
    private static final double SMALLER = 0.72;

    /** How far an exponent is raised and an index lowered, in parts of the size of what it belongs to. */
    private static final double RAISED = 0.38;

    private static final double LOWERED = 0.16;

    /** How many tenths of its characters a line that is too long is tried with next, and the least of which something can be told. */
    private static final int SHORTER = 8;

    private static final int LEAST = 8;

    public EchoView() {
        getStyleClass().add("echo");
    }

    /** Shows the whole formula, as far as it does not fill the window. */
    void connect(Workbench workbench) {
        workbench
                .history()
                .now()
                .map(session -> session.problem().formula())
                .subscribe(formula -> show(formula, FormulaEcho.MOST));
    }

    /** Shows so many characters of a formula at most. */
    void show(Formula formula, int most) {
        // A formula with names of its own begins with a heading that says them.
        var heading = formula.hasUsualNames() ? WindowWords.of("problem.read.f") + " " : "";
        show(heading, FormulaEcho.of(formula, most));
        setAccessibleText(
                formula.hasUsualNames()
                        ? WindowWords.of(
                                "problem.read.spoken", formula.typeset().text())
                        : formula.typeset().text());
    }

    /** Shows as much of a formula as there is room for in as many lines of this width as so many characters take. */
    void fill(Formula formula, int least, double width) {
        show(formula, least);
        double height = prefHeight(width);
        int fitting = least;
        int beyond = FormulaEcho.MOST + 1;
        while (beyond - fitting > 1) {
            int most = (fitting + beyond) / 2;
            show(formula, most);
            if (prefHeight(width) > height) {
                beyond = most;
            } else {
                fitting = most;
            }
        }
        show(formula, fitting);
    }

    /** Shows as much of a formula as a line so many pixels wide has room for: first without its usual heading, then cut off; nothing at last. */
    void showInLine(Formula formula, int most, double width) {
        show(formula, most);
        for (int left = most; left > 0 && prefWidth(-1) > width; left = left * SHORTER / 10) {
            show("", left < LEAST ? List.of() : FormulaEcho.of(formula, left));
        }
    }

    private void show(String heading, List<Typeset.Span> spans) {
        getChildren().setAll(text(heading, SIZE, 0, "symbol"));
        spans.forEach(span -> getChildren().add(text(span)));
    }

    /** A piece of the line, raised or lowered. */
    static Text text(Typeset.Span span) {
        var words = span.raised() > 0 ? UnbrokenText.ofExponent(span.text()) : span.text();
        double size = SIZE * Math.pow(SMALLER, Math.min(2, span.raised()));
        double rise = 0;
        for (int level = 0; level < span.raised(); level++) {
            rise += RAISED * SIZE * Math.pow(SMALLER, level);
        }
        return span.lowered()
                ? text(words, SMALLER * size, rise - LOWERED * size, "text")
                : text(words, size, rise, "text");
    }

    private static Text text(String words, double size, double rise, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        // In a style, an em of the shift is the text's own.
        text.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.4fem; -fx-translate-y: %.4fem", size, -rise / size));
        return text;
    }
}
