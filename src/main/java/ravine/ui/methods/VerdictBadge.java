package ravine.ui.methods;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.run.Verdict;
import ravine.ui.control.HelpTip;

/** What became of a run: an icon and words, or one word where there is little room, with the evidence in the tooltip. */
final class VerdictBadge extends Label {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private final FontIcon icon = new FontIcon("fth-circle");
    /** One for all verdicts, for a new one costs as much as all the rest of a frame. */
    private final Tooltip evidence = HelpTip.of("");

    /** To measure words by. */
    private final Text measured = new Text();

    private String words = "";
    private String word = "";
    private @Nullable Verdict shown;

    VerdictBadge() {
        getStyleClass().add("badge");
        setGraphic(icon);
        setTooltip(evidence);
        show(Optional.empty());
    }

    void show(Optional<Verdict> verdict) {
        setVisible(verdict.isPresent());
        verdict.ifPresent(this::show);
    }

    private void show(Verdict verdict) {
        if (verdict.equals(shown)) {
            return;
        }
        shown = verdict;
        var kind = verdict.kind();
        words = kind.words();
        word = kind.word().replace('-', ' ');
        setText(words);
        setAccessibleText(words);
        icon.setIconLiteral(literal(kind));
        pseudoClassStateChanged(GOOD, kind == Verdict.Kind.MINIMUM || kind == Verdict.Kind.FLOOR);
        pseudoClassStateChanged(
                BAD, kind == Verdict.Kind.DIVERGED || kind == Verdict.Kind.UNBOUNDED || kind == Verdict.Kind.UNDEFINED);
        evidence.setText(verdict.sentence());
    }

    /** With all its words. */
    @Override
    protected double computePrefWidth(double height) {
        double width = super.computePrefWidth(height);
        return getText().equals(words) ? width : width - widthOf(getText()) + widthOf(words);
    }

    /** How much it takes of so much room: with all its words, or else with one. */
    double widthIn(double room) {
        double whole = snapSizeX(prefWidth(-1));
        return whole <= room ? whole : Math.min(room, snapSizeX(whole - widthOf(words) + widthOf(word)));
    }

    /** Says all its words if they have room in such a width, else one. */
    void fit(double width) {
        setText(width >= snapSizeX(prefWidth(-1)) ? words : word);
    }

    private double widthOf(String text) {
        measured.setText(text);
        measured.setFont(getFont());
        return measured.getLayoutBounds().getWidth();
    }

    private static String literal(Verdict.Kind kind) {
        return switch (kind) {
            case MINIMUM, FLOOR -> "fth-check-circle";
            case SADDLE -> "fth-git-branch";
            case MAXIMUM -> "fth-arrow-up-circle";
            case PLATEAU -> "fth-pause-circle";
            case CYCLE -> "fth-refresh-cw";
            case HOVERING -> "fth-target";
            case DIVERGED -> "fth-trending-up";
            case UNBOUNDED -> "fth-trending-down";
            case UNDEFINED -> "fth-x-circle";
            case OUT_OF_VIEW -> "fth-log-out";
            case STALLED, UNMOVED -> "fth-anchor";
            case UNSTARTED -> "fth-circle";
            case SPENT -> "fth-clock";
            case STOPPED -> "fth-stop-circle";
            case MOVING -> "fth-chevrons-right";
        };
    }
}
