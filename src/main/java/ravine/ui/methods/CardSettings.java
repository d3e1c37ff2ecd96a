package ravine.ui.methods;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ravine.draw.Theme;
import ravine.session.Track;
import ravine.ui.control.FixedRoom;
import ravine.ui.control.UnbrokenText;
import ravine.workbench.Workbench;

/**
 * The settings of a method on its card, made when they are first opened: how it gets on or, at the last
 * step, the evidence for its verdict, its keys, its modifiers. The evidence has its room from the start, so that nothing jumps.
 */
final class CardSettings extends VBox {
    private final Workbench workbench;
    private final int index;
    private final ObservableValue<Track> track;
    private final Label standing = remark();
    private final Label evidence = remark();
    private final FixedRoom room = new FixedRoom(evidence);
    private @Nullable ParamForm form;
    private @Nullable ModifierStack modifiers;

    CardSettings(Workbench workbench, int index, ObservableValue<Track> track) {
        this.workbench = workbench;
        this.index = index;
        this.track = track;
        getStyleClass().add("settings");
    }

    private static Label remark() {
        var remark = new Label();
        remark.getStyleClass().add("says");
        remark.setMinHeight(USE_PREF_SIZE);
        return remark;
    }

    void open(boolean open) {
        setVisible(open);
        setManaged(open);
        if (open && modifiers == null) {
            modifiers = new ModifierStack(workbench.tracks().modifiers(index));
            var spec = track.getValue().recipe().spec();
            form = new ParamForm(spec, track.map(now -> now.recipe().optimizer()), (key, value) -> workbench
                    .tracks()
                    .set(index, key, value));
            var remarks = new StackPane(new FixedRoom(standing), room);
            remarks.setAlignment(Pos.TOP_LEFT);
            getChildren().addAll(remarks, form, modifiers);
        }
        show(track.getValue(), workbench.theme().get());
    }

    void show(Track now, Theme theme) {
        if (form != null && modifiers != null && isVisible()) {
            form.markRate(workbench.tracks().rateLimit(index));
            modifiers.show(now, theme);
            var tracks = workbench.tracks();
            tracks.outcome(index).ifPresent(verdict -> evidence.setText(UnbrokenText.of(verdict.evidence())));
            room.fit();
            standing.setText(UnbrokenText.of(tracks.standing(index)));
            evidence.setVisible(tracks.verdict(index).isPresent());
            standing.setVisible(!evidence.isVisible());
        }
    }
}
