package ravine.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.average.AverageChart;
import ravine.average.AverageCorrection;
import ravine.average.ExponentialAverage;
import ravine.spec.EnumWords;
import ravine.spec.Key;
import ravine.ui.control.ChoiceList;
import ravine.ui.control.ChoiceWords;
import ravine.ui.control.HelpTip;
import ravine.ui.control.KeyRows;
import ravine.ui.control.NextFrame;
import ravine.ui.methods.PenSample;
import ravine.workbench.AverageLab;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The averages over a series, a row each: β, how its start is corrected, its pen, which shows its weights, and what takes it away. */
public final class AverageRows extends KeyRows {

    private static final Insets BETWEEN = new Insets(0, 6, 0, 6);

    private int built;

    /** Of the type for which the rows are built: lists keep the room that their words once took. */
    private double type;

    private ObjectProperty<List<ExponentialAverage>> averages = new SimpleObjectProperty<>(List.of());

    void connect(Workbench workbench) {
        var lab = workbench.averages();
        new NextFrame(this, () -> show(workbench)).after(lab.averages(), lab.front(), workbench.theme());
    }

    private void show(Workbench workbench) {
        var now = workbench.averages().averages().get();
        double scale = workbench.theme().get().scale();
        if (now.size() == built && scale == type) {
            averages.set(now);
        } else {
            // Rows that are no longer shown hear of no other averages.
            averages = new SimpleObjectProperty<>(now);
            built = now.size();
            type = scale;
            getChildren().clear();
            for (int index = 0; index < now.size(); index++) {
                build(workbench.averages(), index);
            }
        }
        getChildren().stream()
                .flatMap(child -> child instanceof ToggleButton button ? Stream.of(button) : Stream.empty())
                .forEach(button -> {
                    int index = (int) button.getUserData();
                    button.setSelected(workbench.averages().front().get() == index);
                    if (button.getGraphic() instanceof PenSample sample) {
                        sample.show(AverageChart.pen(index), workbench.theme().get());
                    }
                });
    }

    private void build(AverageLab lab, int index) {
        var name = WindowWords.of("averages.numbered", "" + (index + 1));
        var beta = ExponentialAverage.BETA;
        addNumber(
                new Key.Numeric(
                        WindowWords.of("averages.beta", name, ExponentialAverage.SYMBOL),
                        beta.role(),
                        ExponentialAverage.SYMBOL,
                        beta.says(),
                        beta.min(),
                        beta.max(),
                        beta.value(),
                        beta.like(),
                        beta.from(),
                        beta.to(),
                        beta.log(),
                        beta.whole()),
                WindowWords.of("averages.beta.help", "" + (index + 1)),
                averages.map(now -> now.get(index).beta()),
                value -> lab.change(index, now -> new ExponentialAverage((Double) value, now.correction())));
        int row = getRowCount() - 1;
        var correction = correction(lab, index, name);
        GridPane.setMargin(correction, BETWEEN);
        add(correction, 3, row);
        add(front(lab, index, name), 4, row);
        add(remove(lab, index, name), 5, row);
    }

    private ComboBox<AverageCorrection> correction(AverageLab lab, int index, String name) {
        var box = new ChoiceList<AverageCorrection>();
        box.setConverter(new ChoiceWords<>(EnumWords::of));
        box.getItems().setAll(AverageCorrection.values());
        box.setAccessibleText(WindowWords.of("averages.correction", name));
        box.setTooltip(HelpTip.of(WindowWords.of("averages.correction.help")));
        box.setMinWidth(USE_PREF_SIZE);
        averages.subscribe(now -> box.setValue(now.get(index).correction()));
        box.valueProperty()
                .addListener(
                        (was, before, chosen) -> lab.change(index, now -> new ExponentialAverage(now.beta(), chosen)));
        return box;
    }

    private static ToggleButton front(AverageLab lab, int index, String name) {
        var button = new ToggleButton("", new PenSample());
        button.setUserData(index);
        button.getStyleClass().addAll("flat", "small", "front");
        button.setAccessibleText(WindowWords.of("averages.front", name));
        button.setTooltip(new Tooltip(WindowWords.of("averages.front", name)));
        button.setOnAction(event -> {
            lab.front().set(index);
            button.setSelected(true);
        });
        return button;
    }

    private static Button remove(AverageLab lab, int index, String name) {
        var button = new Button("", new FontIcon("fth-x"));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(WindowWords.of("averages.remove", name));
        button.setTooltip(new Tooltip(WindowWords.of("averages.remove", name)));
        button.setOnAction(event -> lab.remove(index));
        return button;
    }
}
