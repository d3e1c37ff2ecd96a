package ravine.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.data.Table;
import ravine.spec.Key;
import ravine.spec.Option;
import ravine.spec.Range;
import ravine.ui.control.NextFrame;
import ravine.ui.control.NumberField;
import ravine.ui.control.PanelView;
import ravine.ui.control.Presence;
import ravine.ui.control.SegmentedChoice;
import ravine.ui.control.UnbrokenText;
import ravine.ui.export.ClipboardCopy;
import ravine.workbench.Drawer;
import ravine.workbench.GraphLab;
import ravine.workbench.GraphNumbers;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The computation graph: the formula, how far its numbers have come and what is said of a node on the left, the graph beside it. */
final class GraphController {

    private final Workbench workbench;
    private final GraphLab lab;

    @FXML
    private HBox pane;

    @FXML
    private FormulaMarks formula;

    @FXML
    private HBox choices;

    @FXML
    private HBox data;

    @FXML
    private CheckBox oneRow;

    @FXML
    private NumberField row;

    @FXML
    private FontIcon playIcon;

    @FXML
    private Label progress;

    @FXML
    private Button fold;

    @FXML
    private Label place;

    @FXML
    private VBox lines;

    @FXML
    private StackPane picture;

    @FXML
    private PanelView view;

    GraphController(Workbench workbench) {
        this.workbench = workbench;
        lab = workbench.graph();
    }

    @FXML
    void initialize() {
        var options = List.of(option(GraphNumbers.Where.STEP), option(GraphNumbers.Where.POINTER));
        choices.getChildren()
                .add(0, new SegmentedChoice(options, lab.numbers().where().map(now -> now), chosen -> lab.numbers()
                        .where()
                        .set(
                                chosen == GraphNumbers.Where.STEP
                                        ? GraphNumbers.Where.STEP
                                        : GraphNumbers.Where.POINTER)));
        oneRow.selectedProperty().bindBidirectional(lab.numbers().oneRow());
        var key = Key.Numeric.of(WindowWords.of("graph.onerow"), new Range(0, Table.MOST_ROWS, true));
        var selected = workbench.rows().selected();
        row.connect(() -> key, selected.map(now -> (Object) (now.intValue() + 1)), value -> {
            selected.set((int) value - 1);
            lab.numbers().oneRow().set((int) value > 0);
        });
        var over = workbench
                .history()
                .now()
                .map(session -> session.problem().objective().rows() > 0);
        Presence.bind(data, over);
        var clock = new Clock(lab.pass());
        lab.pass().playing().subscribe(playing -> {
            playIcon.setIconLiteral(playing ? "fth-pause" : "fth-play");
            if (playing) {
                clock.start();
            } else {
                clock.stop();
            }
        });
        var front = Bindings.createBooleanBinding(
                () -> workbench.drawer().shows(Drawer.Tab.GRAPH),
                workbench.drawer().open(),
                workbench.drawer().tab());
        front.subscribe(now -> {
            if (!now && lab.pass().playing().get()) {
                lab.pass().toggle();
            }
        });
        formula.hand(lab::mark);
        view.hand(lab);
        new NextFrame(pane, this::draw)
                .after(
                        workbench.shown(),
                        workbench.drawer().open(),
                        workbench.drawer().tab(),
                        lab.numbers().where(),
                        lab.numbers().oneRow(),
                        lab.pass().step(),
                        lab.marked(),
                        lab.place(),
                        lab.outline(),
                        lab.numbers().pointed(),
                        selected,
                        view.widthProperty(),
                        view.heightProperty());
    }

    private static Option option(GraphNumbers.Where where) {
        return new Option(WindowWords.of("graph." + where), WindowWords.of("graph." + where + ".help"), where);
    }

    private void draw() {
        if (!workbench.drawer().shows(Drawer.Tab.GRAPH) || view.getWidth() < 1 || view.getHeight() < 1) {
            view.clear();
            return;
        }
        view.show(lab.figure(view.getWidth(), view.getHeight()), 0);
        formula.show(lab.shownFormula(), lab.marked().get());
        var text = lab.text();
        place.setText(text.place());
        progress.setText(text.progress());
        fold.setDisable(!lab.isFoldable());
        lines.getChildren().clear();
        var said = lab.lines();
        said.forEach(line -> line(line, "line"));
        text.gradient().forEach(line -> line(line, "remark"));
        picture.setAccessibleText(WindowWords.of(
                "graph.name", text.progress(), String.join("; ", said), String.join("; ", text.gradient())));
    }

    private void line(String words, String style) {
        var line = new Label(UnbrokenText.of(words));
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        lines.getChildren().add(line);
    }

    @FXML
    void first() {
        lab.pass().show(0);
    }

    @FXML
    void back() {
        lab.pass().move(-1);
    }

    @FXML
    void play() {
        lab.pass().toggle();
    }

    @FXML
    void forward() {
        lab.pass().move(1);
    }

    @FXML
    void last() {
        lab.pass().end();
    }

    @FXML
    void fold() {
        lab.fold();
    }

    @FXML
    void fit() {
        lab.fit();
    }

    @FXML
    void copy() {
        lab.copy(ClipboardCopy::text);
    }

    @FXML
    void save() {
        FigureChooser.file(pane.getScene().getWindow(), "graph")
                .ifPresent(file -> lab.save(file, view.getWidth(), view.getHeight()));
    }
}
