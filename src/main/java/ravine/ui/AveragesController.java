package ravine.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import ravine.Mistake;
import ravine.spec.Key;
import ravine.spec.Range;
import ravine.ui.control.ChoiceWords;
import ravine.ui.control.NextFrame;
import ravine.ui.control.NumberField;
import ravine.ui.control.PanelView;
import ravine.ui.export.ClipboardCopy;
import ravine.workbench.AverageChoice;
import ravine.workbench.AverageLab;
import ravine.workbench.Drawer;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The averages laboratory: what is averaged and how on the left, the chart beside it. */
final class AveragesController {

    private static final Range PLACES = new Range(0, Integer.MAX_VALUE, true);

    private final Workbench workbench;
    private final AverageLab lab;
    private boolean following;

    @FXML
    private HBox pane;

    @FXML
    private ComboBox<AverageChoice> series;

    @FXML
    private NumberField place;

    @FXML
    private AverageRows rows;

    @FXML
    private Button add;

    @FXML
    private MenuButton own;

    @FXML
    private CheckBox means;

    @FXML
    private Label remark;

    @FXML
    private StackPane picture;

    @FXML
    private PanelView view;

    @FXML
    private Label gone;

    AveragesController(Workbench workbench) {
        this.workbench = workbench;
        lab = workbench.averages();
    }

    @FXML
    void initialize() {
        series.setConverter(new ChoiceWords<>(AverageChoice::words));
        series.valueProperty().addListener((was, before, now) -> {
            if (!following && now != null) {
                lab.chosen().set(now);
            }
        });
        var key = Key.Numeric.of(WindowWords.of("averages.place"), PLACES);
        place.connect(() -> key, lab.place(), value -> lab.place().set((int) value));
        rows.connect(workbench);
        add.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> lab.averages().get().size() >= AverageLab.MOST, lab.averages()));
        means.selectedProperty().bindBidirectional(lab.means());
        own.setOnShowing(event -> own.getItems().setAll(own()));
        own.getItems().setAll(none());
        view.hand(lab);
        var next = new NextFrame(pane, this::draw);
        lab.redrawn().forEach(next::after);
        next.after(
                workbench.shown(),
                workbench.drawer().open(),
                workbench.drawer().tab(),
                lab.chosen(),
                lab.averages(),
                lab.means(),
                lab.front(),
                lab.place(),
                lab.under(),
                view.widthProperty(),
                view.heightProperty());
    }

    private List<MenuItem> own() {
        var items = lab.own().stream()
                .map(average -> {
                    var item = new MenuItem(WindowWords.of("averages.own.item", average.quantity(), average.series()));
                    item.setOnAction(event -> lab.take(average));
                    return item;
                })
                .toList();
        return items.isEmpty() ? List.of(none()) : items;
    }

    private static MenuItem none() {
        var none = new MenuItem(WindowWords.of("averages.own.none"));
        none.setDisable(true);
        return none;
    }

    private void draw() {
        if (!workbench.drawer().shows(Drawer.Tab.AVERAGES) || view.getWidth() < 1 || view.getHeight() < 1) {
            lab.hide();
            view.clear();
            return;
        }
        following = true;
        var choices = lab.choices();
        if (!series.getItems().equals(choices)) {
            series.getItems().setAll(choices);
        }
        series.setValue(lab.chosen().get());
        following = false;
        remark.setText(lab.remark());
        try {
            var figure = lab.figure(view.getWidth(), view.getHeight());
            view.show(figure, workbench.shown().getValue().step());
            gone.setText("");
        } catch (Mistake none) {
            view.clear();
            gone.setText(none.sentence());
        }
        picture.setAccessibleText(WindowWords.of("averages.name", lab.words(view.getWidth(), view.getHeight())));
    }

    @FXML
    void add() {
        lab.add();
    }

    @FXML
    void copy() {
        lab.copy(ClipboardCopy::text);
    }

    @FXML
    void save() {
        FigureChooser.file(pane.getScene().getWindow(), "averages")
                .ifPresent(file -> lab.save(file, view.getWidth(), view.getHeight()));
    }
}
