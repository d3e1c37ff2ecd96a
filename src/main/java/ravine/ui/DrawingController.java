package ravine.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import ravine.contour.Levels;
import ravine.figure.ColourMap;
import ravine.session.Drawing;
import ravine.session.Overlay;
import ravine.workbench.Words;
import ravine.workbench.Workbench;

/** The two menus at the picture's corner: what is shown over the paths, and how the surface is drawn. */
final class DrawingController {

    private static final List<Integer> COUNTS = List.of(6, 10, 16, 24, 36, 50);

    private final Workbench workbench;
    private final ObservableValue<Drawing> drawing;

    @FXML
    private MenuButton overlays;

    @FXML
    private Menu levels;

    @FXML
    private Menu count;

    @FXML
    private Menu colours;

    @FXML
    private Menu contouring;

    @FXML
    private CheckMenuItem colourBar;

    DrawingController(Workbench workbench) {
        this.workbench = workbench;
        drawing = workbench.history().now().map(session -> session.drawing());
    }

    @FXML
    void initialize() {
        for (var overlay : Overlay.values()) {
            var item = new CheckMenuItem(words("overlay", overlay));
            connect(item, now -> now.overlays().contains(overlay), (now, shown) -> now.with(overlay, shown));
            overlays.getItems().add(item);
        }
        connect(colourBar, Drawing::colourBar, Drawing::withColourBar);
        fill(levels, List.of(Levels.values()), rule -> words("levels", rule), Drawing::levels, Drawing::withLevels);
        fill(count, COUNTS, about -> Words.of("count.about", "" + about), Drawing::count, Drawing::withCount);
        fill(
                colours,
                List.of(ColourMap.values()),
                map -> words("colours", map),
                Drawing::colours,
                Drawing::withColours);
        fill(
                contouring,
                List.of(Drawing.Contouring.values()),
                kind -> words("contouring", kind),
                Drawing::contouring,
                Drawing::withContouring);
    }

    private static String words(String group, Enum<?> value) {
        return Words.of(group + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private void connect(CheckMenuItem item, Predicate<Drawing> in, BiFunction<Drawing, Boolean, Drawing> put) {
        drawing.subscribe(now -> item.setSelected(in.test(now)));
        item.setOnAction(event -> change(now -> put.apply(now, item.isSelected())));
    }

    /** A menu of values of which the session has one. */
    private <T> void fill(
            Menu menu,
            List<T> values,
            Function<T, String> words,
            Function<Drawing, T> in,
            BiFunction<Drawing, T, Drawing> put) {
        for (var value : values) {
            var item = new RadioMenuItem(words.apply(value));
            drawing.subscribe(now -> item.setSelected(value.equals(in.apply(now))));
            item.setOnAction(event -> {
                item.setSelected(true);
                change(now -> put.apply(now, value));
            });
            menu.getItems().add(item);
        }
    }

    private void change(UnaryOperator<Drawing> change) {
        workbench.edit("", session -> session.drawn(change));
    }

    /** After a menu the keys play again. */
    @FXML
    void giveBack() {
        overlays.getParent().getParent().requestFocus();
    }
}
