package ravine.ui.methods;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import ravine.spec.Key;
import ravine.spec.Role;
import ravine.spec.Spec;
import ravine.ui.control.KeyRows;
import ravine.ui.control.KeySlider;
import ravine.workbench.WindowWords;

/** A row for each of some keys of a record. */
public final class ParamRows extends KeyRows {
    private final Map<Role, KeySlider> sliders = new EnumMap<>(Role.class);

    public ParamRows(Spec<?> spec, List<Key> keys, ObservableValue<?> shown, BiConsumer<Key, Object> take) {
        for (var key : keys) {
            ObservableValue<Object> value = shown.map(record -> spec.value(record, key));
            Consumer<Object> taken = changed -> take.accept(key, changed);
            if (key instanceof Key.Numeric number) {
                sliders.putIfAbsent(
                        number.role(),
                        addNumber(
                                number,
                                WindowWords.of(
                                        "form.key",
                                        number.says(),
                                        number.name(),
                                        number.range().words()),
                                value,
                                taken));
            } else if (key instanceof Key.Choices choices && choices.isSwitch()) {
                addSwitch(choices, value, taken);
            } else if (key instanceof Key.Choices choices) {
                addVariants(choices, value, taken);
            }
        }
    }

    /** The slider of the first number with a role, if there is one. */
    Optional<KeySlider> slider(Role role) {
        return Optional.ofNullable(sliders.get(role));
    }
}
