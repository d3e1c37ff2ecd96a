package ravine.ui.methods;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import ravine.session.Track;
import ravine.ui.control.NextFrame;
import ravine.ui.control.ScrollIntoView;
import ravine.ui.control.SearchableList;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The right side: a card for each method, and a list of all methods to add. */
public final class MethodsController {
    private final Workbench workbench;
    private final List<MethodCard> shown = new ArrayList<>();

    @FXML
    private Button add;

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
        workbench.filing().name().subscribe(opened -> side.setVvalue(0));
        new NextFrame(cards, this::refresh).after(workbench.shown());
    }

    private void refresh() {
        var tracks = workbench.session().tracks();
        if (!fit(tracks)) {
            boolean oneMore = !shown.isEmpty() && tracks.size() == shown.size() + 1;
            shown.clear();
            for (int index = 0; index < tracks.size(); index++) {
                shown.add(card(index));
            }
            cards.getChildren().setAll(shown);
            if (oneMore) {
                reveal(workbench.tracks().newest());
            }
        }
        for (int index = 0; index < tracks.size(); index++) {
            shown.get(index).show(tracks.get(index));
        }
        empty.setVisible(tracks.isEmpty());
        empty.setManaged(tracks.isEmpty());
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
