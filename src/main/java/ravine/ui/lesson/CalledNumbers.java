package ravine.ui.lesson;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import ravine.Mistake;
import ravine.lesson.Hands;
import ravine.ui.control.WordField;
import ravine.workbench.LessonDesk;
import ravine.workbench.ShowOfHands;
import ravine.workbench.WindowWords;

/** Numbers or points that a class calls out, typed as a list; numbers are seen as dots on a line. */
final class CalledNumbers extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final LessonDesk desk;
    private final ShowOfHands hands;
    private final TextField field = new WordField();
    private final Label wrong = new Label();
    private final DotLine dots = new DotLine();

    CalledNumbers(LessonDesk desk, ShowOfHands hands) {
        this.desk = desk;
        this.hands = hands;
        getStyleClass().add("answers");
        boolean points = hands.now().orElseThrow() instanceof Hands.Places;
        var says = new Label(WindowWords.of(points ? "hands.points" : "hands.numbers"));
        says.getStyleClass().add("says");
        says.setMinHeight(USE_PREF_SIZE);
        field.setId("called");
        field.setAccessibleText(says.getText());
        wrong.getStyleClass().add("wrong");
        wrong.setWrapText(true);
        wrong.setMinHeight(USE_PREF_SIZE);
        say("");
        field.textProperty().addListener((was, before, now) -> read(now));
        getChildren().addAll(says, field, wrong);
        if (!points) {
            getChildren().add(dots);
        }
    }

    private void read(String text) {
        if (!field.isFocused()) {
            return;
        }
        try {
            hands.read(text);
            say("");
        } catch (Mistake mistake) {
            say(mistake.sentence());
        }
    }

    private void say(String sentence) {
        wrong.setText(sentence);
        HandsView.show(wrong, !sentence.isEmpty());
        field.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
    }

    /** Shows what was called out as it is now. */
    void follow() {
        hands.now().ifPresent(now -> {
            if (!field.isFocused()) {
                field.setText(ShowOfHands.text(now));
            }
            if (now instanceof Hands.Numbers numbers) {
                dots.show(numbers.of(), hands, desk.now().get().orElseThrow());
            }
        });
    }
}
