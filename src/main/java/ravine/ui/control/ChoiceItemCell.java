package ravine.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ravine.workbench.ChoiceItem;

/** One line of a list to choose from: its name and what it says of itself; a click takes it. */
final class ChoiceItemCell extends ListCell<ChoiceItem> {
    /** The width of the list's scroll bar, in pixels. */
    private static final double SCROLL_BAR = 10;

    private final Label name = new Label();
    private final Label says = new Label();
    private final VBox both = new VBox(name, says);
    private final HBox whole = new HBox(both);
    private final Function<ChoiceItem, Optional<Node>> picture;

    ChoiceItemCell(Consumer<ChoiceItem> take, Function<ChoiceItem, Optional<Node>> picture) {
        this.picture = picture;
        whole.getStyleClass().add("whole");
        HBox.setHgrow(both, Priority.ALWAYS);
        both.setMinWidth(0);
        getStyleClass().add("offer");
        name.getStyleClass().add("name");
        says.getStyleClass().add("says");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                take.accept(getItem());
            }
        });
    }

    private static Node hatted(String words) {
        var paragraph = HatText.paragraph(words);
        paragraph.getStyleClass().add("says");
        return paragraph;
    }

    /** As high as all lines of what it says: a cell is not asked for its height at a width. */
    @Override
    protected double computePrefHeight(double width) {
        double wide = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + whole.prefHeight(Math.max(1, wide)) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable ChoiceItem offer, boolean empty) {
        super.updateItem(offer, empty);
        setGraphic(offer == null ? null : whole);
        if (offer != null) {
            name.setText(offer.name());
            var words = UnbrokenText.of(offer.says());
            says.setText(words);
            whole.getChildren().setAll(both);
            picture.apply(offer).ifPresent(drawn -> whole.getChildren().add(0, drawn));
            both.getChildren().set(1, HatText.areIn(words) ? hatted(words) : says);
        }
    }
}
