package ravine.ui.data;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ravine.data.generator.Generator;
import ravine.session.Session;
import ravine.ui.control.NextFrame;
import ravine.ui.methods.ParamRows;
import ravine.workbench.DataRule;
import ravine.workbench.Workbench;

/** The rule that made the session's table, and its numbers, as long as the table is as the rule made it. */
public final class RuleRows extends VBox {

    private final DataRule rule = new DataRule();
    private Optional<Class<?>> kind = Optional.empty();
    private ObjectProperty<Optional<Generator>> shown = new SimpleObjectProperty<>(Optional.empty());

    public RuleRows() {
        getStyleClass().add("letters");
    }

    void connect(Workbench workbench) {
        new NextFrame(this, () -> show(workbench))
                .afterChange(workbench.history().now().map(Session::problem));
    }

    private void show(Workbench workbench) {
        var now = rule.of(workbench.session());
        if (!now.map(Generator::getClass).equals(kind)) {
            kind = now.map(Generator::getClass);
            shown = new SimpleObjectProperty<>(now);
            getChildren().clear();
            now.ifPresent(made -> build(workbench, made));
        }
        shown.set(now);
        setVisible(now.isPresent());
        setManaged(now.isPresent());
    }

    private void build(Workbench workbench, Generator made) {
        var spec = Generator.ALL.of(made);
        var formula = new Label(spec.about().formula());
        formula.getStyleClass().add("says");
        formula.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        formula,
                        new ParamRows(spec, spec.keys(), shown.map(now -> now.orElse(made)), (key, value) -> rule.of(
                                        workbench.session())
                                .ifPresent(before -> workbench.data().remake(spec.with(before, key, value)))));
    }
}
