package ravine.ui.methods;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** The dragging of a card by its header to another place in the list, which is marked meanwhile. */
final class CardDrag {

    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

    private final Node card;
    private final IntConsumer move;
    private double pressed;

    /** Lets the card be dragged; {@code move} moves it by so many places. */
    CardDrag(Node card, Node header, IntConsumer move) {
        this.card = card;
        this.move = move;
        header.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed = event.getSceneY());
        header.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        header.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drop());
    }

    private void drag(MouseEvent event) {
        if (!event.isStillSincePress() && event.isPrimaryButtonDown()) {
            card.setTranslateY(event.getSceneY() - pressed);
            card.setViewOrder(-1);
            mark(places());
        }
    }

    private void drop() {
        int places = places();
        mark(0);
        card.setTranslateY(0);
        card.setViewOrder(0);
        if (places != 0) {
            move.accept(places);
        }
    }

    private List<Node> all() {
        return card.getParent() == null ? List.of(card) : card.getParent().getChildrenUnmodifiable();
    }

    /** How many cards it has passed on its way down, negative on its way up. */
    private int places() {
        var all = all();
        double here = middle(card);
        int above = (int) all.stream()
                .filter(other -> other != card && middle(other) < here)
                .count();
        return above - all.indexOf(card);
    }

    private static double middle(Node card) {
        return card.getBoundsInParent().getCenterY();
    }

    private void mark(int places) {
        var all = all();
        int to = all.indexOf(card) + places;
        IntStream.range(0, all.size()).forEach(i -> {
            all.get(i).pseudoClassStateChanged(BEFORE, i == to && places < 0);
            all.get(i).pseudoClassStateChanged(AFTER, i == to && places > 0);
        });
    }
}
