package ravine.ui.lesson;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.Mistake;
import ravine.lesson.Answer;
import ravine.lesson.Hands;
import ravine.spec.Range;
import ravine.spec.TypedNumber;
import ravine.ui.control.WordField;
import ravine.workbench.ShowOfHands;
import ravine.workbench.WindowWords;

/** How many hands went up for one option: a bar behind its words, as long as its part of all hands, and a number that is typed or counted up. */
final class HandsBar extends VBox {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Range COUNTS = new Range(0, Hands.MOST, true);

    private final ShowOfHands hands;
    private final int option;
    private final TextField field = new WordField();
    private final Region bar = new Region();
    private final Label part = new Label();
    private final FontIcon right = new FontIcon("fth-check");

    HandsBar(ShowOfHands hands, int option, String text) {
        this.hands = hands;
        this.option = option;
        getStyleClass().add("hands-bar");
        var name = new Label(text);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        field.setPrefColumnCount(2);
        field.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(WindowWords.of("hands.count", text));
        field.setId("count" + (option + 1));
        field.textProperty().addListener((was, before, now) -> read(now));
        bar.getStyleClass().add("bar");
        bar.maxWidthProperty().bind(bar.prefWidthProperty());
        part.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var words = new HBox(6, name, right, part);
        words.getStyleClass().add("words");
        words.setAlignment(Pos.CENTER_LEFT);
        var room = new StackPane(bar, words);
        room.getStyleClass().add("room");
        room.setAlignment(Pos.CENTER_LEFT);
        room.setMinWidth(0);
        var counting =
                new HBox(6, field, step("fth-minus", "hands.fewer", text, -1), step("fth-plus", "hands.more", text, 1));
        counting.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(room, counting);
        room.widthProperty().subscribe(this::follow);
    }

    private Button step(String icon, String words, String option, int more) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(WindowWords.of(words, option));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> hands.count(this.option, more));
        return button;
    }

    private void read(String text) {
        try {
            int count = (int) TypedNumber.read(COUNTS, "", text.isBlank() ? "0" : text);
            field.pseudoClassStateChanged(WRONG, false);
            hands.set(option, count);
        } catch (Mistake wrong) {
            field.pseudoClassStateChanged(WRONG, true);
        }
    }

    /** Shows the count as it is now. */
    void follow() {
        if (!(hands.now().orElse(null) instanceof Hands.Counts counts)
                || option >= counts.of().size()) {
            return;
        }
        int count = counts.of().get(option);
        double share = counts.number() == 0 ? 0 : (double) count / counts.number();
        if (!field.isFocused()) {
            field.setText(count == 0 ? "" : "" + count);
        }
        if (bar.getParent() instanceof Region room) {
            bar.setPrefWidth(share * room.getWidth());
        }
        part.setText(WindowWords.of("hands.part", "" + Math.round(100 * share)));
        boolean isRight = hands.isRight(new Answer.Chosen(option));
        pseudoClassStateChanged(RIGHT, isRight);
        HandsView.show(right, isRight);
    }
}
