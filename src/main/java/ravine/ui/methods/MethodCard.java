package ravine.ui.methods;

import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.session.Track;
import ravine.ui.control.FixedRoom;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** One method beside the picture: its pen, its name, whether it is shown, where it stands, and its settings if they are open. */
public final class MethodCard extends VBox {
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden-track");

    private final Workbench workbench;
    private final int index;
    private final ObjectProperty<Track> track;
    private final CardSettings settings;
    private final PenMenu pen;
    private final Label value = new Label();
    private final VerdictBadge badge = new VerdictBadge();
    private final StandingRow standing;
    private final CardName name;
    private final ToggleButton opened = new ToggleButton("", new FontIcon("fth-chevron-right"));

    /** The card of the track at this place; {@code move} moves it by so many places. */
    MethodCard(Workbench workbench, int index, IntConsumer move) {
        this.workbench = workbench;
        this.index = index;
        track = new SimpleObjectProperty<>(workbench.session().tracks().get(index));
        pen = new PenMenu(workbench, index);
        settings = new CardSettings(workbench, index, track);
        name = new CardName(
                track, () -> opened.fire(), words -> workbench.tracks().rename(index, words));
        getStyleClass().add("card");
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> workbench.drawer().pen().set(track.get().pen()));
        value.getStyleClass().add("value");
        standing = new StandingRow(value, badge, workbench.tracks().isTunable(index) ? tune() : null);
        var header = header(new CardMenu(workbench, index, name::edit, move));
        new CardDrag(this, header, move);
        getChildren().addAll(header, new FixedRoom(standing), settings);
        open(workbench.tracks().openCards().isOpen(track.get().pen()));
    }

    /** Whether this card has the controls for the track. */
    boolean fits(Track other) {
        return track.get().recipe().optimizer().getClass()
                == other.recipe().optimizer().getClass();
    }

    /** Shows the track as it now is. */
    void show(Track now) {
        track.set(now);
        var theme = workbench.theme().get();
        var tracks = workbench.tracks();
        boolean open = tracks.openCards().isOpen(now.pen());
        if (open != opened.isSelected()) {
            open(open);
        }
        value.setText(workbench.ranking().words(index));
        badge.show(tracks.verdict(index));
        standing.fit();
        pen.show(now.pen(), theme);
        settings.show(now, theme);
        pseudoClassStateChanged(HIDDEN, !now.shown());
    }

    /** Lets the keyboard be where it was before the card moved here. */
    void focus() {
        opened.requestFocus();
    }

    private HBox header(CardMenu menu) {
        HBox.setHgrow(name, Priority.ALWAYS);
        opened.getStyleClass().addAll("flat", "button-icon", "small", "opener");
        track.subscribe(now -> opened.setAccessibleText(WindowWords.of("methods.open.of", now.title())));
        opened.setTooltip(new Tooltip(WindowWords.of("methods.open")));
        opened.setOnAction(event -> open(opened.isSelected()));
        var header = new HBox(shown(), pen, name, opened, menu);
        header.getStyleClass().add("header");
        return header;
    }

    private void open(boolean open) {
        opened.setSelected(open);
        settings.open(open);
        workbench.tracks().openCards().open(track.get().pen(), open);
    }

    private YieldingButton tune() {
        var tune = new YieldingButton(WindowWords.of("methods.tune.short"), new FontIcon("fth-target"));
        tune.getStyleClass().addAll("flat", "small", "more", "tune");
        tune.setAccessibleText(WindowWords.of("methods.tune"));
        tune.setTooltip(new Tooltip(WindowWords.of("methods.tune")));
        tune.setOnAction(event -> {
            if (workbench.tracks().has(index) && !workbench.lessonDesk().refuses()) {
                new TunePopup(workbench, index).beside(tune);
            }
        });
        return tune;
    }

    private CheckBox shown() {
        var shown = new CheckBox();
        shown.setAccessibleText(WindowWords.of("methods.shown"));
        shown.setTooltip(new Tooltip(WindowWords.of("methods.shown")));
        track.subscribe(now -> shown.setSelected(now.shown()));
        shown.selectedProperty()
                .addListener((was, before, now) -> workbench.tracks().show(index, now));
        return shown;
    }
}
