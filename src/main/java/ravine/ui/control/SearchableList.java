package ravine.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import ravine.workbench.ChoiceItem;

/** A list to choose from, narrowed by typing: Enter or a click takes the marked line, Escape closes. */
public final class SearchableList extends Popup {
    private final Supplier<List<ChoiceItem>> offers;
    private final TextField search = new WordField();
    private final ObservableList<ChoiceItem> found = FXCollections.observableArrayList();
    private final ListView<ChoiceItem> list = new ListView<>(found);

    private final VBox sheet = new VBox(search, list);

    SearchableList(
            String prompt,
            String none,
            Supplier<List<ChoiceItem>> offers,
            Function<ChoiceItem, Optional<Node>> picture) {
        this.offers = offers;
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        list.setPlaceholder(new Label(none));
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new ChoiceItemCell(this::take, picture));
        search.textProperty().addListener((was, before, now) -> find(now));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        sheet.getStyleClass().add("chooser");
        getContent().add(sheet);
        setAutoHide(true);
        setHideOnEscape(true);
        PopupDismissal.of(this);
    }

    /** Opens the list by that button. */
    public static void openedBy(Button button, String prompt, String none, Supplier<List<ChoiceItem>> offers) {
        openedBy(button, prompt, none, offers, offer -> Optional.empty());
    }

    /** The same with a picture before what each offer says. */
    public static void openedBy(
            Button button,
            String prompt,
            String none,
            Supplier<List<ChoiceItem>> offers,
            Function<ChoiceItem, Optional<Node>> picture) {
        button.setOnAction(event -> new SearchableList(prompt, none, offers, picture).under(button));
    }

    private void under(Node node) {
        find("");
        var place = node.localToScreen(node.getBoundsInLocal());
        LargeType.giveAsIn(node.getScene().getWindow(), sheet);
        show(node, place.getMinX(), place.getMaxY() + 4);
        search.requestFocus();
    }

    private void find(String text) {
        found.setAll(ChoiceItem.matching(offers.get(), text));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take(list.getSelectionModel().getSelectedItem());
        } else if (event.getCode() == KeyCode.DOWN) {
            mark(1);
        } else if (event.getCode() == KeyCode.UP) {
            mark(-1);
        } else {
            return;
        }
        event.consume();
    }

    private void mark(int lines) {
        int to = Math.max(0, Math.min(found.size() - 1, list.getSelectionModel().getSelectedIndex() + lines));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 2));
    }

    /** Closes the list and lets the keys play again. */
    private void take(@Nullable ChoiceItem offer) {
        if (offer != null) {
            var scene = getOwnerWindow().getScene();
            hide();
            offer.take().run();
            PictureFocus.take(scene);
        }
    }
}
