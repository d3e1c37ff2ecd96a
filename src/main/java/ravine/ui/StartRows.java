package ravine.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.session.Session;
import ravine.ui.control.NextFrame;
import ravine.ui.control.NumberField;
import ravine.workbench.SessionNumber;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The starts after the first, a row each: its number, its place, and what takes it away. */
public final class StartRows extends GridPane {

    private int rows;
    private ObjectProperty<Session> session = new SimpleObjectProperty<>();

    public StartRows() {
        getStyleClass().add("fields");
    }

    void connect(Workbench workbench) {
        new NextFrame(this, () -> show(workbench)).after(workbench.history().now());
    }

    private void show(Workbench workbench) {
        var now = workbench.session();
        int further = now.starts().size() - 1;
        if (rows == further && session.get() != null) {
            session.set(now);
            return;
        }
        // Rows that are no longer shown hear of no other session.
        session = new SimpleObjectProperty<>(now);
        rows = further;
        getChildren().clear();
        for (int number = 1; number <= further; number++) {
            build(number, workbench);
        }
        setVisible(further > 0);
        setManaged(further > 0);
    }

    private void build(int number, Workbench workbench) {
        var name = WindowWords.of("problem.start.numbered", "" + (number + 1));
        var label = new Label("" + (number + 1));
        label.getStyleClass().add("symbol");
        var remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().addAll("flat", "button-icon", "small");
        remove.setAccessibleText(WindowWords.of("problem.start.remove", name));
        remove.setTooltip(new Tooltip(WindowWords.of("problem.start.remove", name)));
        remove.setOnAction(event -> workbench.starts().remove(number));
        addRow(
                number - 1,
                label,
                field(SessionNumber.startX1(number), name, 0, workbench),
                field(SessionNumber.startX2(number), name, 1, workbench),
                remove);
    }

    private NumberField field(SessionNumber number, String name, int variable, Workbench workbench) {
        var field = new NumberField();
        session.map(now -> now.problem().formula().variables().get(variable))
                .subscribe(words -> field.setAccessibleText(WindowWords.of("problem.start.of", name, words)));
        field.connect(
                () -> number.keyIn().apply(workbench.session()),
                session.map(number::get),
                value -> workbench.edit(number.name(), before -> number.set(before, value)));
        setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
