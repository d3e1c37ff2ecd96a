package ravine.ui.methods;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import ravine.draw.Theme;
import ravine.run.Verdict;
import ravine.session.Track;
import ravine.ui.control.HelpTip;
import ravine.ui.control.UnbrokenText;
import ravine.workbench.Workbench;

/**
 * The settings of a method on its card, made when they are first opened: how it gets on or, once
 * its verdict is so, the evidence for it, its keys, its modifiers. The evidence has its room from the start, so that nothing jumps.
 */
final class CardSettings extends VBox {
    private final Workbench workbench;
    private final int index;
    private final ObservableValue<Track> track;
    private final Label standing = remark();
    private final Label evidence = remark();
    private final Tooltip whole = HelpTip.of("");
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
        remark.setManaged(false);
        return remark;
    }

    /** Room for three lines, whether they are filled or not: a slider that changes what is said stays under the pointer. */
    private Region room() {
        var strut = new Label(" \n \n ");
        strut.getStyleClass().add("says");
        strut.setVisible(false);
        strut.setMinHeight(USE_PREF_SIZE);
        return new StackPane(strut, standing, evidence) {
            @Override
            protected void layoutChildren() {
                super.layoutChildren();
                standing.resizeRelocate(0, 0, getWidth(), getHeight());
                evidence.resizeRelocate(0, 0, getWidth(), getHeight());
            }
        };
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
            evidence.setTooltip(whole);
            getChildren().addAll(room(), form, modifiers);
        }
        show(track.getValue(), workbench.theme().get());
    }

    private void say(Verdict verdict) {
        var words = UnbrokenText.of(workbench.tracks().evidence(index, verdict));
        if (!words.equals(evidence.getText())) {
            evidence.setText(words);
            whole.setText(verdict.kind().words() + ": " + words);
        }
    }

    void show(Track now, Theme theme) {
        if (form != null && modifiers != null && isVisible()) {
            form.markRate(workbench.tracks().rateLimit(index));
            modifiers.show(now, theme, workbench.player().step().get());
            var tracks = workbench.tracks();
            var verdict = tracks.verdict(index);
            verdict.ifPresent(this::say);
            standing.setText(UnbrokenText.of(tracks.standing(index)));
            evidence.setVisible(verdict.isPresent());
            standing.setVisible(!evidence.isVisible());
        }
    }
}
