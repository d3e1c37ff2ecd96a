package ravine.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import ravine.spec.Key;
import ravine.ui.control.KeyRows;
import ravine.ui.control.KeySlider;
import ravine.ui.control.NextFrame;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** A slider and a field for each parameter letter of the formula. */
public final class ParameterRows extends KeyRows {
    private final List<KeySlider> sliders = new ArrayList<>();
    private List<String> names = List.of();
    private ObjectProperty<Map<String, Double>> values = new SimpleObjectProperty<>(Map.of());

    public ParameterRows() {
        getStyleClass().add("letters");
    }

    void connect(Workbench workbench) {
        new NextFrame(this, () -> show(workbench))
                .after(workbench.history().now(), workbench.letters().keys());
    }

    private void show(Workbench workbench) {
        var keys = workbench.letters().keys().get();
        var letters = keys.stream().map(Key.Numeric::name).toList();
        var now = workbench.session().problem().formula().values();
        if (letters.equals(names)) {
            for (int i = 0; i < keys.size(); i++) {
                sliders.get(i).reach(keys.get(i));
            }
            values.set(now);
        } else {
            names = letters;
            values = new SimpleObjectProperty<>(now);
            build(workbench, keys);
        }
        setManaged(!keys.isEmpty());
    }

    private void build(Workbench workbench, List<Key.Numeric> keys) {
        getChildren().clear();
        sliders.clear();
        for (var key : keys) {
            sliders.add(addNumber(
                    key,
                    WindowWords.of("problem.letter", key.name(), key.range().words()),
                    values.map(now -> now.get(key.name())),
                    value -> workbench.letters().set(key.name(), value)));
        }
    }
}
