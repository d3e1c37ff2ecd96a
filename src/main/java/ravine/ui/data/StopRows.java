package ravine.ui.data;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import ravine.run.Stop;
import ravine.session.Session;
import ravine.ui.control.ChoiceList;
import ravine.ui.control.NextFrame;
import ravine.ui.methods.ParamRows;
import ravine.workbench.SamplingChoice;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** What ends a run before its last step: a rule, and its numbers. */
public final class StopRows extends VBox {

    private final ComboBox<Optional<Stop>> rules = new ChoiceList<>();
    private final VBox numbers = new VBox();
    private Optional<Class<?>> kind = Optional.empty();
    private ObjectProperty<Optional<Stop>> shown = new SimpleObjectProperty<>(Optional.empty());
    private boolean following;

    public StopRows() {
        getStyleClass().add("gradient");
        var name = new Label(WindowWords.of("data.stop"));
        name.setLabelFor(rules);
        rules.setAccessibleText(WindowWords.of("data.stop.help"));
        rules.getItems().setAll(SamplingChoice.stops());
        rules.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Stop> rule) {
                return rule == null ? "" : SamplingChoice.words(rule);
            }

            @Override
            public Optional<Stop> fromString(String words) {
                return Optional.empty();
            }
        });
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var row = new HBox(name, between, rules);
        row.getStyleClass().add("row");
        getChildren().addAll(row, numbers);
    }

    void connect(Workbench workbench) {
        rules.valueProperty().addListener((was, before, now) -> {
            if (!following && now != null) {
                workbench.edit("", session -> session.withProblem(problem -> problem.withStop(now)));
            }
        });
        new NextFrame(this, () -> show(workbench))
                .afterChange(workbench.history().now().map(Session::problem));
    }

    private void show(Workbench workbench) {
        var now = workbench.session().problem().stop();
        if (!now.map(Stop::getClass).equals(kind)) {
            kind = now.map(Stop::getClass);
            shown = new SimpleObjectProperty<>(now);
            numbers.getChildren().clear();
            now.ifPresent(rule -> build(workbench, rule));
        }
        shown.set(now);
        following = true;
        rules.getSelectionModel()
                .select(SamplingChoice.stops().stream()
                        .filter(rule -> rule.<Class<?>>map(Stop::getClass).equals(kind))
                        .findFirst()
                        .orElseThrow());
        following = false;
    }

    private void build(Workbench workbench, Stop rule) {
        var spec = Stop.ALL.of(rule);
        var own = shown.map(stop -> stop.orElse(rule));
        numbers.getChildren()
                .add(new ParamRows(
                        spec,
                        spec.keys(),
                        own,
                        (key, value) -> workbench.edit(
                                "stop " + key.name(),
                                session -> session.withProblem(problem ->
                                        problem.withStop(problem.stop().map(stop -> spec.with(stop, key, value)))))));
        if (rule.needsValidation()) {
            var says = new Label(WindowWords.of("data.stop.validation"));
            says.getStyleClass().add("says");
            says.setMinHeight(USE_PREF_SIZE);
            numbers.getChildren().add(says);
        }
    }
}
