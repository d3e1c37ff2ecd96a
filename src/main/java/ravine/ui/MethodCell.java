package ravine.ui;

import javafx.scene.control.ListCell;
import ravine.session.Track;
import ravine.workbench.Drawer;
import ravine.workbench.Workbench;

/** A method in a list: its pen and its name. */
final class MethodCell extends ListCell<Track> {

    private final Workbench workbench;
    private final PenSample sample = new PenSample();

    MethodCell(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    protected void updateItem(Track track, boolean empty) {
        super.updateItem(track, empty);
        setText(empty ? "" : Drawer.name(track));
        setGraphic(empty ? null : sample);
        setTooltip(empty ? null : KeyRows.help(getText()));
        if (!empty) {
            sample.show(track.look(), workbench.theme().get());
        }
    }
}
