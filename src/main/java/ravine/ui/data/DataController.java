package ravine.ui.data;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import ravine.data.Table;
import ravine.ui.control.MistakeView;
import ravine.ui.control.NumberField;
import ravine.ui.control.Presence;
import ravine.ui.control.SearchableList;
import ravine.workbench.DataChoices;
import ravine.workbench.SamplingChoice;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The data on the left side: a folded line that says what it hides, and below it where they come from, their rows and the batch. */
public final class DataController {

    private final Workbench workbench;

    @FXML
    private VBox data;

    @FXML
    private ToggleButton fold;

    @FXML
    private VBox dataSheet;

    @FXML
    private Button choose;

    @FXML
    private HBox busy;

    @FXML
    private ProgressBar progress;

    @FXML
    private MistakeView dataMistake;

    @FXML
    private Label dataRemarks;

    @FXML
    private VBox ofTable;

    @FXML
    private RuleRows rule;

    @FXML
    private SamplingRow sampling;

    @FXML
    private NumberField batch;

    @FXML
    private NumberField validation;

    @FXML
    private StopRows stop;

    @FXML
    private ColumnRows columns;

    @FXML
    private AxisChoices axes;

    @FXML
    private ToggleButton rows;

    @FXML
    private Label measured;

    @FXML
    private RowTable cells;

    @FXML
    private HBox rowButtons;

    public DataController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    void initialize() {
        var now = workbench.history().now();
        Presence.bind(data, Bindings.createBooleanBinding(this::isWanted, now, workbench.formulaText()));
        Presence.bind(dataSheet, fold.selectedProperty());
        Presence.bind(ofTable, Bindings.createBooleanBinding(() -> table().isPresent(), now));
        now.map(SamplingChoice::summary).subscribe(fold::setText);
        SearchableList.openedBy(
                choose, WindowWords.of("data.search"), WindowWords.of("data.search.none"), workbench.data()::offers);
        Presence.bind(busy, workbench.data().reading().running());
        progress.progressProperty().bind(workbench.data().reading().progress());
        dataMistake.connect(workbench.data().mistake());
        workbench.data().remarks().subscribe(this::say);
        workbench.data().mistake().subscribe(wrong -> {
            if (wrong != null) {
                fold.setSelected(true);
            }
        });
        rule.connect(workbench);
        sampling.connect(workbench);
        batch.connect(SamplingChoice.BATCH, workbench);
        validation.connect(SamplingChoice.VALIDATION, workbench);
        stop.connect(workbench);
        columns.connect(workbench);
        axes.connect(workbench);
        measured.textProperty().bind(now.map(SamplingChoice::measured));
        Presence.bind(
                measured, rows.selectedProperty().and(measured.textProperty().isNotEmpty()));
        Presence.bind(cells, rows.selectedProperty());
        Presence.bind(rowButtons, rows.selectedProperty());
        cells.connect(workbench);
    }

    private Optional<Table> table() {
        return workbench.session().problem().data();
    }

    /** Whether there are data, or the formula asks for some, be it still being typed. */
    private boolean isWanted() {
        return table().isPresent()
                || DataChoices.mayBeOverRows(workbench.formulaText().get());
    }

    /** Unfolds what is said of a table, for who reads one wants to know what of it was left out. */
    private void say(List<String> said) {
        if (!said.isEmpty()) {
            fold.setSelected(true);
        }
        dataRemarks.setText(String.join("\n", said));
        dataRemarks.setVisible(!said.isEmpty());
        dataRemarks.setManaged(!said.isEmpty());
    }

    @FXML
    void open() {
        var chooser = new FileChooser();
        chooser.setTitle(WindowWords.of("data.open"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(WindowWords.of("data.files"), "*.csv", "*.tsv", "*.txt"),
                        new FileChooser.ExtensionFilter(WindowWords.of("data.files.all"), "*"));
        Optional.ofNullable(chooser.showOpenDialog(data.getScene().getWindow()))
                .ifPresent(file -> workbench.data().open(file.toPath()));
    }

    @FXML
    void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        workbench.data().paste(text == null ? "" : text);
    }

    @FXML
    void cancel() {
        workbench.data().reading().cancel();
    }

    @FXML
    void remove() {
        workbench.data().remove();
    }

    @FXML
    void addRow() {
        workbench.rows().addLike(workbench.rows().selected().get());
    }

    @FXML
    void removeRow() {
        workbench.rows().removeSelected();
    }

    @FXML
    void keepRowOut() {
        workbench.rows().toggleSelected();
    }
}
