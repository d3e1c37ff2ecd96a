package ravine.ui;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import ravine.session.Track;
import ravine.ui.control.HelpTip;
import ravine.ui.methods.PenSample;
import ravine.workbench.Workbench;

/** A method in a list: its pen and its name. */
final class MethodCell extends ListCell<Track> {

    private final Workbench workbench;
    private final Function<Track, String> name;
    private final PenSample sample = new PenSample();
    private final Tooltip help = HelpTip.of("");

    /** Has a list show methods so, from the time that its type changes in that type. */
    static void fill(ComboBox<Track> list, Workbench workbench, Function<Track, String> name) {
        workbench.theme().subscribe(theme -> {
            list.setCellFactory(view -> new MethodCell(workbench, name));
            list.setButtonCell(new MethodCell(workbench, name));
        });
    }

    /** One that names methods in its own way. */
    private MethodCell(Workbench workbench, Function<Track, String> name) {
        this.workbench = workbench;
        this.name = name;
    }

    @Override
    protected void updateItem(Track track, boolean empty) {
        super.updateItem(track, empty);
        setText(empty ? "" : name.apply(track));
        setGraphic(empty ? null : sample);
        help.setText(getText());
        setTooltip(empty ? null : help);
        if (!empty) {
            sample.show(track.pen(), workbench.theme().get());
        }
    }
}
