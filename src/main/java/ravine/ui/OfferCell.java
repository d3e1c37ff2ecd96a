package ravine.ui;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ravine.workbench.Offer;

/** One line of a list to choose from: its name and what it says of itself; a click takes it. */
final class OfferCell extends ListCell<Offer> {
    private static final double WIDTH = 388;
    private final Label name = new Label();
    private final Label says = new Label();
    private final VBox both = new VBox(name, says);

    OfferCell(Consumer<Offer> take) {
        getStyleClass().add("offer");
        name.getStyleClass().add("name");
        says.getStyleClass().add("says");
        // With a width of its own it wraps, and the line grows with it.
        says.setPrefWidth(WIDTH);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setGraphic(offer == null ? null : both);
        if (offer != null) {
            name.setText(offer.name());
            says.setText(offer.says());
        }
    }
}
