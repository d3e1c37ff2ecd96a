package ravine.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import ravine.contour.Levels;
import ravine.draw.ColourMap;
import ravine.figure.LegendSpot;
import ravine.session.Overlay;
import ravine.session.PictureView;
import ravine.session.PlotOptions;
import ravine.ui.control.StayingItem;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The two menus over the picture: what is shown over the paths, and how the surface is drawn. */
final class PlotOptionsController {

    private static final List<Integer> COUNTS = List.of(6, 10, 16, 24, 36, 50);

    private final Workbench workbench;
    private final ObservableValue<PlotOptions> drawing;

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
    private MenuButton surface;

    PlotOptionsController(Workbench workbench) {
        this.workbench = workbench;
        drawing = workbench.history().now().map(session -> session.scene().options());
    }

    @FXML
    void initialize() {
        for (var overlay : Overlay.values()) {
            var item = StayingItem.check(
                    words("overlay", overlay),
                    drawing.map(now -> now.overlays().contains(overlay)),
                    () -> change(now -> now.with(overlay, !now.overlays().contains(overlay))));
            overlays.getItems().add(item);
            item.visibleProperty().bind(workbench.history().now().map(overlay::isIn));
        }
        overlays.getItems().add(elsewhere());
        var bar = StayingItem.check(
                WindowWords.of("surface.colour_bar"),
                drawing.map(PlotOptions::colourBar),
                () -> change(now -> now.withColourBar(!now.colourBar())));
        surface.getItems().add(bar);
        var without = workbench.picture().views().map(views -> views.stream().noneMatch(PictureView::hasLevels));
        for (var item : List.of(levels, count, colours, contouring, bar)) {
            item.disableProperty().bind(without);
        }
        var legend = workbench.history().now().map(session -> session.scene().legend());
        surface.getItems()
                .add(StayingItem.check(
                                WindowWords.of("surface.legend"),
                                legend.map(LegendSpot::shown),
                                () -> workbench.edit(
                                        "",
                                        session -> session.withScene(scene -> scene.withLegend(scene.legend()
                                                .withShown(!scene.legend().shown())))))
                        .helped(WindowWords.of("surface.legend.help")));
        fill(
                levels,
                List.of(Levels.values()),
                rule -> words("levels", rule),
                PlotOptions::levels,
                PlotOptions::withLevels);
        fill(
                count,
                COUNTS,
                about -> WindowWords.of("count.about", "" + about),
                PlotOptions::count,
                PlotOptions::withCount);
        fill(
                colours,
                List.of(ColourMap.values()),
                map -> words("colours", map),
                PlotOptions::colours,
                PlotOptions::withColours);
        fill(
                contouring,
                List.of(PlotOptions.Contouring.values()),
                kind -> words("contouring", kind),
                PlotOptions::contouring,
                PlotOptions::withContouring);
    }

    /** What says where to find overlays that a landscape has not. */
    private MenuItem elsewhere() {
        var said = new MenuItem(WindowWords.of("overlays.landscape"));
        said.setDisable(true);
        said.visibleProperty()
                .bind(workbench
                        .picture()
                        .views()
                        .map(views -> views.contains(PictureView.LANDSCAPE) && !views.contains(PictureView.CONTOURS)));
        return said;
    }

    private static String words(String group, Enum<?> value) {
        return WindowWords.of(group + "." + value.name().toLowerCase(Locale.ROOT));
    }

    /** A menu of values of which the session has one. */
    private <T> void fill(
            Menu menu,
            List<T> values,
            Function<T, String> words,
            Function<PlotOptions, T> in,
            BiFunction<PlotOptions, T, PlotOptions> put) {
        for (var value : values) {
            menu.getItems()
                    .add(StayingItem.radio(
                            words.apply(value),
                            drawing.map(now -> value.equals(in.apply(now))),
                            () -> change(now -> put.apply(now, value))));
        }
    }

    private void change(UnaryOperator<PlotOptions> change) {
        workbench.edit("", session -> session.drawn(change));
    }
}
