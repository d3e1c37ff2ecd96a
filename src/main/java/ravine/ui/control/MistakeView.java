package ravine.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import ravine.workbench.MistakePlace;

/** What is wrong with a text: the text with the place marked, a caret under it, and a sentence. */
public final class MistakeView extends VBox {

    private final Text before = text("written");
    private final Text wrong = text("written", "wrong");
    private final Text after = text("written");
    private final Text caret = text("caret");
    private final Label sentence = new Label();

    public MistakeView() {
        getStyleClass().add("mistake");
        sentence.getStyleClass().add("sentence");
        sentence.setMinHeight(USE_PREF_SIZE);
        caret.setText("▲");
        var under = new Pane(caret);
        caret.layoutXProperty().bind(wrong.layoutXProperty());
        caret.layoutYProperty().set(12);
        getChildren().addAll(new TextFlow(before, wrong, after), under, sentence);
        show(null);
    }

    private static Text text(String... styles) {
        var text = new Text();
        text.getStyleClass().addAll(styles);
        return text;
    }

    public void connect(ObservableValue<@Nullable MistakePlace> mistake) {
        mistake.addListener((was, old, now) -> show(now));
        show(mistake.getValue());
    }

    private void show(@Nullable MistakePlace place) {
        setVisible(place != null);
        setManaged(place != null);
        if (place != null) {
            before.setText(place.before());
            wrong.setText(place.wrong());
            after.setText(place.after());
            sentence.setText(place.sentence());
        }
    }
}
