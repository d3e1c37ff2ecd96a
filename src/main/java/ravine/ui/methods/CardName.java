package ravine.ui.methods;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import ravine.session.Track;
import ravine.ui.control.HelpTip;
import ravine.ui.control.PictureFocus;
import ravine.ui.control.WordField;
import ravine.workbench.WindowWords;

/** The name of a track on its card: a click opens the settings, a double click or the menu lets it be changed; an empty one is its method's. */
final class CardName extends StackPane {

    private final ObservableValue<Track> track;
    private final Label label = new Label();
    private final TextField field = new WordField();
    private final Consumer<String> rename;

    CardName(ObservableValue<Track> track, Runnable open, Consumer<String> rename) {
        this.track = track;
        this.rename = rename;
        var about = track.getValue().recipe().spec().about();
        label.getStyleClass().add("name");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(HelpTip.of(about.name() + "\n" + about.formula() + "\n" + about.source()));
        track.subscribe(now -> label.setText(now.title()));
        label.setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                open.run();
                if (event.getClickCount() == 2) {
                    edit();
                }
            }
        });
        field.getStyleClass().add("small");
        field.setAccessibleText(WindowWords.of("methods.name"));
        field.setPromptText(about.name());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(label, field);
        editing(false);
        field.focusedProperty().addListener((was, before, focused) -> {
            if (!focused) {
                take();
            }
        });
    }

    /** Lets the name be typed. */
    void edit() {
        field.setText(track.getValue().title());
        editing(true);
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take();
            PictureFocus.take(getScene());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            editing(false);
            PictureFocus.take(getScene());
            event.consume();
        }
    }

    private void take() {
        if (field.isVisible()) {
            editing(false);
            if (!field.getText().equals(track.getValue().title())) {
                rename.accept(field.getText());
            }
        }
    }

    private void editing(boolean now) {
        field.setVisible(now);
        field.setManaged(now);
        label.setVisible(!now);
    }
}
