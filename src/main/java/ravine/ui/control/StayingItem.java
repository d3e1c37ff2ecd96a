package ravine.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** A choice in a menu that stays open, so that one can try several and see what each does. */
public final class StayingItem extends CustomMenuItem {

    /**
     * {@code selected} is the mark's, which the mouse changes before the item acts, and a key does not. The mark's action is the
     * item's too, so the click that follows it must not be; a click beside the words is one on the item.
     */
    private StayingItem(ButtonBase mark, BooleanProperty selected, ObservableValue<Boolean> shown, Runnable choose) {
        super(mark, false);
        setText(mark.getText());
        mark.setFocusTraversable(false);
        mark.setMaxWidth(Double.MAX_VALUE);
        mark.addEventFilter(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        EventHandler<MouseEvent> beside = click -> fire();
        mark.parentProperty().addListener((was, before, row) -> {
            if (before != null) {
                before.removeEventHandler(MouseEvent.MOUSE_CLICKED, beside);
            }
            if (row != null) {
                row.addEventHandler(MouseEvent.MOUSE_CLICKED, beside);
            }
        });
        shown.subscribe(selected::set);
        setOnAction(event -> {
            choose.run();
            selected.set(shown.getValue());
        });
    }

    /** What is on or off by itself. */
    public static StayingItem check(String words, ObservableValue<Boolean> shown, Runnable change) {
        var mark = new CheckBox(words);
        return new StayingItem(mark, mark.selectedProperty(), shown, change);
    }

    /** One of several of which one is on. */
    public static StayingItem radio(String words, ObservableValue<Boolean> shown, Runnable choose) {
        var mark = new RadioButton(words);
        return new StayingItem(mark, mark.selectedProperty(), shown, choose);
    }

    /** The same with more words while the mouse is on it: a line as long would widen the menu, and leave the arrows of lists in its middle. */
    public StayingItem helped(String words) {
        Tooltip.install(getContent(), HelpTip.of(words));
        getContent().setAccessibleHelp(words);
        return this;
    }
}
