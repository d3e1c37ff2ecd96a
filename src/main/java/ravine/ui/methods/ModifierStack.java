package ravine.ui.methods;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.draw.Theme;
import ravine.modifier.Modifier;
import ravine.panel.RatePanel;
import ravine.session.Track;
import ravine.ui.control.PanelView;
import ravine.ui.control.SearchableList;
import ravine.workbench.TrackModifiers;
import ravine.workbench.WindowWords;

/** The modifiers of a method, each on a chip, with the rate that they make of it, and what adds another. */
final class ModifierStack extends VBox {
    private final TrackModifiers modifiers;
    private final VBox chips = new VBox();
    private final PanelView plot = new PanelView();
    private List<? extends Class<?>> kinds = List.of();
    private ObjectProperty<List<Modifier>> shown = new SimpleObjectProperty<>(List.of());

    ModifierStack(TrackModifiers modifiers) {
        this.modifiers = modifiers;
        getStyleClass().add("stack");
        chips.getStyleClass().add("stack");
        var add = new Button(WindowWords.of("modifiers.add"), new FontIcon("fth-plus"));
        add.getStyleClass().addAll("flat", "small", "more");
        add.setTooltip(new Tooltip(WindowWords.of("modifiers.add.help")));
        SearchableList.openedBy(
                add, WindowWords.of("modifiers.search"), WindowWords.of("modifiers.none"), modifiers::offers);
        getChildren().addAll(chips, plot, add);
    }

    void show(Track track, Theme theme, int step) {
        var now = track.recipe().modifiers();
        var nowKinds = now.stream().map(Object::getClass).toList();
        if (nowKinds.equals(kinds)) {
            shown.set(now);
        } else {
            kinds = nowKinds;
            shown = new SimpleObjectProperty<>(now);
            build(now);
        }
        var curve = modifiers.curve();
        plot.setVisible(curve.isPresent());
        plot.setManaged(curve.isPresent());
        curve.ifPresent(rates -> {
            plot.setAccessibleText(TrackModifiers.words(rates));
            plot.setMinHeight(RatePanel.height(theme));
            plot.setPrefHeight(RatePanel.height(theme));
            plot.fill((width, height) -> RatePanel.figure(rates, track.pen(), width, theme), step);
        });
    }

    private void build(List<Modifier> now) {
        chips.getChildren().clear();
        chips.setManaged(!now.isEmpty());
        for (int i = 0; i < now.size(); i++) {
            int index = i;
            chips.getChildren()
                    .add(new ModifierChip(modifiers, i, Modifier.ALL.of(now.get(i)), shown.map(all -> all.get(index))));
        }
    }
}
