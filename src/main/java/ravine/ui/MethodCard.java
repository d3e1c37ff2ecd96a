package ravine.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.figure.Theme;
import ravine.session.Track;
import ravine.workbench.Words;
import ravine.workbench.Workbench;

/** One method beside the picture: its pen, its name, whether it is shown, where it stands, its settings. */
final class MethodCard extends VBox {

    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden-track");

    private final Workbench workbench;
    private final int index;
    private final ObjectProperty<Track> track;
    private final PenSample sample = new PenSample();
    private final Label standing = new Label();

    MethodCard(Workbench workbench, int index) {
        this.workbench = workbench;
        this.index = index;
        track = new SimpleObjectProperty<>(workbench.session().tracks().get(index));
        getStyleClass().add("card");
        standing.getStyleClass().add("verdict");
        var recipe = track.get().recipe();
        var form = new ParamForm(recipe.spec(), track.map(now -> now.recipe().optimizer()), (key, value) -> workbench
                .tracks()
                .set(index, key, value));
        getChildren().addAll(header(recipe.spec().about().name()), standing, form);
    }

    /** Shows the track as it now is, and what the program says of it. */
    void show(Track now, String stands, Theme theme) {
        track.set(now);
        standing.setText(stands);
        sample.show(now.look(), theme);
        pseudoClassStateChanged(HIDDEN, !now.shown());
    }

    private HBox header(String text) {
        var name = new Label(text);
        name.getStyleClass().add("name");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var header = new HBox(shown(), sample, name, room, menu());
        header.getStyleClass().add("row");
        return header;
    }

    private CheckBox shown() {
        var shown = new CheckBox();
        shown.setAccessibleText(Words.of("methods.shown"));
        shown.setTooltip(new Tooltip(Words.of("methods.shown")));
        track.subscribe(now -> shown.setSelected(now.shown()));
        shown.selectedProperty()
                .addListener((was, before, now) -> workbench.tracks().show(index, now));
        return shown;
    }

    private MenuButton menu() {
        var duplicate = new MenuItem(Words.of("methods.duplicate"));
        duplicate.setOnAction(event -> workbench.tracks().duplicate(index));
        var remove = new MenuItem(Words.of("methods.remove"));
        remove.setOnAction(event -> workbench.tracks().remove(index));
        var menu = new MenuButton("", new FontIcon("fth-more-horizontal"), duplicate, remove);
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setAccessibleText(Words.of("methods.more"));
        menu.setTooltip(new Tooltip(Words.of("methods.more")));
        return menu;
    }
}
