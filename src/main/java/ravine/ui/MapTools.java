package ravine.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.session.KeyPair;
import ravine.session.MapMeasure;
import ravine.session.Track;
import ravine.spec.Option;
import ravine.ui.control.ChoiceList;
import ravine.ui.control.HelpTip;
import ravine.ui.control.NextFrame;
import ravine.ui.control.SegmentedChoice;
import ravine.workbench.MapChoices;
import ravine.workbench.MapView;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** What is chosen of a map of runs: the method, over what it runs, what its colours say; and how far it is filled. */
final class MapTools extends FlowPane {

    /** Stands for the starts among the names of keys. */
    private static final String STARTS = "";

    /** How large a map is as a picture of its own. */
    private static final double SAVED_WIDTH = 960;

    private static final double SAVED_HEIGHT = 720;

    /** How high the line is that says how far it is filled: as the room below the choices. */
    private static final double LINE = 2;

    /** How wide the list of methods is in a view that has room for long names beside the rest, and elsewhere, in pixels of usual type. */
    private static final double WIDE = 203;

    private static final double SLIM = 140;

    private final Workbench workbench;
    private final MapView map;
    private final MapChoices choices;
    private final ComboBox<Track> method = new ChoiceList<>();
    private final ComboBox<String> across = new ChoiceList<>();
    private final Label times = new Label("×");
    private final ComboBox<String> upright = new ChoiceList<>();
    private final HBox keys = WindowController.styled(new HBox(across, times, upright), "row");
    private final HBox buttons;
    private final SegmentedChoice measures;
    private final ProgressBar filled;
    private boolean following;

    MapTools(Workbench workbench, MapView map) {
        this.workbench = workbench;
        this.map = map;
        choices = map.choices();
        filled = progress();
        buttons = WindowController.styled(new HBox(save(), cancel()), "row");
        measures = measures();
        getStyleClass().addAll("choices", "view-tools", "map-tools");
        MethodCell.fill(method, workbench, Track::title);
        method.getStyleClass().add("method");
        across.getStyleClass().add("across");
        name(method, "map.method");
        offer(across, "map.across", choices::chooseAcross);
        offer(upright, "map.upright", choices::chooseUpright);
        method.valueProperty().addListener((was, before, now) -> take(now, choices::chooseTrack));
        getChildren().addAll(method, keys, buttons, measures, filled, failure());
        widthProperty().subscribe(this::fitMethod);
        new NextFrame(this, this::show).after(workbench.shown());
    }

    private static void name(ComboBox<?> box, String words) {
        box.setAccessibleText(WindowWords.of(words));
        box.setTooltip(HelpTip.of(WindowWords.of(words)));
        box.setMinWidth(USE_PREF_SIZE);
    }

    private void offer(ComboBox<String> box, String words, Consumer<String> take) {
        name(box, words);
        box.setCellFactory(list -> new KeyName());
        box.setButtonCell(new KeyName());
        box.valueProperty().addListener((was, before, now) -> take(now, take));
    }

    /** The symbol of a key, or words for the starts. */
    private final class KeyName extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String key, boolean empty) {
            super.updateItem(key, empty);
            setText(
                    empty || key == null
                            ? ""
                            : key.equals(STARTS) ? WindowWords.of("map.starts") : choices.symbol(key));
        }
    }

    private <T> void take(@Nullable T chosen, Consumer<T> take) {
        if (chosen != null && !following) {
            if (STARTS.equals(chosen)) {
                choices.chooseStarts();
            } else {
                take.accept(chosen);
            }
        }
    }

    private SegmentedChoice measures() {
        var options = Arrays.stream(MapMeasure.values())
                .map(measure -> new Option(
                        WindowWords.of("map.measure." + measure),
                        WindowWords.of("map.measure." + measure + ".help"),
                        measure))
                .toList();
        return new SegmentedChoice(
                options,
                workbench.shown().map(shown -> shown.session().tracks().isEmpty() ? MapMeasure.F : choices.measure()),
                chosen -> choices.chooseMeasure((MapMeasure) chosen));
    }

    private Button save() {
        var button = new Button("", new FontIcon("fth-download"));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(WindowWords.of("map.save"));
        button.setTooltip(HelpTip.of(WindowWords.of("map.save")));
        button.setOnAction(event -> FigureChooser.file(getScene().getWindow(), "map")
                .ifPresent(file -> map.save(file, SAVED_WIDTH, SAVED_HEIGHT)));
        return button;
    }

    /** A line along the lower edge, which takes no room: else the map would begin anew in another size whenever it is there. */
    private ProgressBar progress() {
        var bar = new ProgressBar(0);
        bar.getStyleClass().add("small");
        bar.setAccessibleText(WindowWords.of("map.progress"));
        bar.progressProperty().bind(Bindings.max(0, map.progress()));
        bar.visibleProperty().bind(map.running());
        bar.setManaged(false);
        return bar;
    }

    /** Its place is kept while there is nothing to cancel. */
    private Button cancel() {
        var cancel = new Button("", new FontIcon("fth-x"));
        cancel.getStyleClass().addAll("flat", "button-icon");
        cancel.setAccessibleText(WindowWords.of("map.cancel"));
        cancel.setTooltip(HelpTip.of(WindowWords.of("map.cancel")));
        cancel.setOnAction(event -> map.cancel());
        cancel.visibleProperty().bind(map.running());
        return cancel;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        filled.resizeRelocate(0, getHeight() - LINE, getWidth(), LINE);
    }

    private Label failure() {
        var words = WindowController.styled(new Label(), "remark");
        words.textProperty().bind(map.failure());
        words.setWrapText(true);
        words.visibleProperty().bind(map.failure().isNotEmpty());
        words.managedProperty().bind(map.failure().isNotEmpty());
        return words;
    }

    private void show() {
        var tracks = workbench.session().tracks();
        if (tracks.isEmpty()) {
            return;
        }
        following = true;
        fill(method, tracks, choices.track());
        var pair = choices.pair();
        var names = choices.keyNames();
        var first = new ArrayList<>(List.of(STARTS));
        first.addAll(names);
        fill(across, first, pair.map(keyPair -> keyPair.across().key()).orElse(STARTS));
        for (var ofPair : List.of(times, upright)) {
            ofPair.setVisible(pair.isPresent());
            ofPair.setManaged(pair.isPresent());
        }
        pair.map(KeyPair::upright).ifPresent(range -> fill(upright, names, range.key()));
        following = false;
        fitMethod();
    }

    /** Gives the method the room that the rest leaves it, in the line of all if that has any, else in one with what the map runs over. */
    private void fitMethod() {
        var theme = workbench.theme().get();
        double slim = theme.size(SLIM);
        double beside = getWidth() - snappedLeftInset() - snappedRightInset() - getHgap() - keys.prefWidth(-1);
        double alone = beside - 2 * getHgap() - buttons.prefWidth(-1) - measures.prefWidth(-1);
        double room = alone >= slim ? alone : beside;
        method.setPrefWidth(Math.max(slim, Math.min(theme.size(WIDE), Math.floor(room))));
    }

    private static <T> void fill(ComboBox<T> box, List<T> items, T chosen) {
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.getSelectionModel().select(chosen);
    }
}
