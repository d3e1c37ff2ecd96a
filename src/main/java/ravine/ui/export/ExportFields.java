package ravine.ui.export;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;
import ravine.export.Export;
import ravine.spec.Key;
import ravine.ui.control.NumberField;
import ravine.workbench.ExportModel;
import ravine.workbench.WindowWords;

/** Controls that show and set one option of an export each. */
final class ExportFields {

    private final ExportModel exporting;

    ExportFields(ExportModel exporting) {
        this.exporting = exporting;
    }

    /** A row that takes no room while the options are such that it is of no use. */
    void show(Node row, Predicate<ExportModel> wanted) {
        Runnable pen = () -> row.setVisible(wanted.test(exporting));
        exporting.format().subscribe(now -> pen.run());
        exporting.export().subscribe(now -> pen.run());
        row.managedProperty().bind(row.visibleProperty());
    }

    void number(
            NumberField field,
            Supplier<Key.Numeric> key,
            ToDoubleFunction<Export> in,
            BiFunction<Export, Double, Export> put) {
        field.connect(
                key,
                exporting.export().map(now -> key.get().valueOf(in.applyAsDouble(now))),
                value -> exporting.edit(now -> put.apply(now, ((Number) value).doubleValue())));
    }

    void check(CheckBox box, Predicate<Export> in, BiFunction<Export, Boolean, Export> put) {
        exporting.export().subscribe(now -> box.setSelected(in.test(now)));
        box.selectedProperty().addListener((was, before, now) -> exporting.edit(old -> put.apply(old, now)));
    }

    void text(TextInputControl field, Function<Export, String> in, BiFunction<Export, String, Export> put) {
        exporting.export().subscribe(now -> {
            if (!field.getText().equals(in.apply(now))) {
                field.setText(in.apply(now));
            }
        });
        field.textProperty().addListener((was, before, now) -> exporting.edit(old -> put.apply(old, now)));
    }

    <E extends Enum<E>> void choice(
            ComboBox<E> box, List<E> values, Function<Export, E> in, BiFunction<Export, E, Export> put) {
        var chosen = new SimpleObjectProperty<>(in.apply(exporting.export().get()));
        exporting.export().subscribe(now -> chosen.set(in.apply(now)));
        chosen.addListener((was, before, now) -> {
            if (now != in.apply(exporting.export().get())) {
                exporting.edit(old -> put.apply(old, now));
            }
        });
        choice(box, values, chosen);
    }

    /** A list of constants, whose words stand under their names. */
    static <E extends Enum<E>> void choice(ComboBox<E> box, List<E> values, ObjectProperty<E> chosen) {
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return words(value);
            }

            @Override
            public E fromString(String words) {
                return values.stream()
                        .filter(value -> words(value).equals(words))
                        .findFirst()
                        .orElseThrow();
            }
        });
        box.valueProperty().bindBidirectional(chosen);
    }

    private static String words(Enum<?> value) {
        var key = "export." + value.name();
        return WindowWords.BUNDLE.containsKey(key)
                ? WindowWords.of(key)
                : WindowWords.of("colours." + value.name().toLowerCase(Locale.ROOT));
    }
}
