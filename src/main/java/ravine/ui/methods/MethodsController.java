package ravine.ui.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import ravine.session.Track;
import ravine.ui.control.NextFrame;
import ravine.ui.control.ScrollIntoView;
import ravine.ui.control.SearchableList;
import ravine.workbench.Ranking;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The right side: a card for each method, and a list of all methods to add. */
public final class MethodsController {
    private final Workbench workbench;
    private final List<MethodCard> shown = new ArrayList<>();
    private boolean pressed;
    private boolean isOther;

    @FXML
    private Button add;

    @FXML
    private MenuButton rank;

    @FXML
    private CheckMenuItem linked;

    @FXML
    private ScrollPane side;

    @FXML
    private VBox cards;

    @FXML
    private Label empty;

    public MethodsController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    void initialize() {
        SearchableList.openedBy(
                add, WindowWords.of("methods.search"), WindowWords.of("methods.none"), workbench.tracks()::offers);
        workbench.filing().opened().subscribe(this::begin);
        linked.selectedProperty().bindBidirectional(workbench.tracks().linked());
        for (var by : Ranking.By.values()) {
            rank.getItems().add(item(by));
        }
        cards.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = true);
        cards.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pressed = false);
        new NextFrame(cards, this::refresh)
                .after(workbench.shown(), workbench.ranking().by());
    }

    /** Shows the first cards of another document, whichever of them are new. */
    private void begin() {
        side.setVvalue(0);
        isOther = true;
    }

    private void refresh() {
        var tracks = workbench.session().tracks();
        if (!fit(tracks)) {
            boolean oneMore = !isOther && !shown.isEmpty() && tracks.size() == shown.size() + 1;
            shown.clear();
            for (int index = 0; index < tracks.size(); index++) {
                shown.add(card(index));
            }
            cards.getChildren().setAll(shown);
            if (oneMore) {
                reveal(workbench.tracks().newest());
            }
        }
        isOther = false;
        for (int index = 0; index < tracks.size(); index++) {
            shown.get(index).show(tracks.get(index));
        }
        arrange();
        empty.setVisible(tracks.isEmpty());
        empty.setManaged(tracks.isEmpty());
    }

    private RadioMenuItem item(Ranking.By by) {
        var ranked = workbench.ranking().by();
        var item = new RadioMenuItem(WindowWords.of("methods.rank." + by.name().toLowerCase(Locale.ROOT)));
        ranked.subscribe(now -> item.setSelected(now == by));
        item.setOnAction(event -> {
            ranked.set(by);
            item.setSelected(true);
        });
        return item;
    }

    /** Puts the cards in their order, but under no pressed mouse. */
    private void arrange() {
        var order = workbench.ranking().order().stream().map(shown::get).toList();
        if (!pressed && !order.equals(cards.getChildren())) {
            var focused = cards.getScene() == null ? null : cards.getScene().getFocusOwner();
            cards.getChildren().setAll(order);
            if (focused != null) {
                focused.requestFocus();
            }
        }
    }

    @FXML
    void fold() {
        open(false);
    }

    @FXML
    void unfold() {
        open(true);
    }

    private void open(boolean open) {
        workbench
                .session()
                .tracks()
                .forEach(track -> workbench.tracks().openCards().open(track.pen(), open));
        refresh();
    }

    private boolean fit(List<Track> tracks) {
        if (shown.size() != tracks.size()) {
            return false;
        }
        for (int index = 0; index < tracks.size(); index++) {
            if (!shown.get(index).fits(tracks.get(index))) {
                return false;
            }
        }
        return true;
    }

    private MethodCard card(int index) {
        var card = new MethodCard(workbench, index, places -> move(index, places));
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                move(index, event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        });
        return card;
    }

    private void move(int index, int places) {
        if (workbench.ranking().isOn()) {
            return;
        }
        int to = workbench.tracks().move(index, places);
        refresh();
        shown.get(to).focus();
        reveal(to);
    }

    /** Scrolls to a card once it is laid out. */
    private void reveal(int index) {
        var card = shown.get(index);
        Platform.runLater(() -> ScrollIntoView.show(side, card));
    }
}
