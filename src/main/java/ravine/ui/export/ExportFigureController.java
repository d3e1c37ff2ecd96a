package ravine.ui.export;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import ravine.draw.ThemeName;
import ravine.export.Export;
import ravine.export.FigureSize;
import ravine.export.FigureSize.Unit;
import ravine.export.Format;
import ravine.export.Resolution;
import ravine.figure.LegendPlace;
import ravine.spec.Key;
import ravine.spec.Range;
import ravine.ui.control.NumberField;
import ravine.workbench.ExportModel;

/** How a figure is to be: its size, colours, words and parts. */
final class ExportFigureController {

    private final ExportModel exporting;
    private final ExportFields fields;

    @FXML
    private Node options;

    @FXML
    private NumberField width;

    @FXML
    private NumberField height;

    @FXML
    private ComboBox<Unit> unit;

    @FXML
    private Node sizeRow;

    @FXML
    private Node themeRow;

    @FXML
    private Node panelsRow;

    @FXML
    private Node scaleRow;

    @FXML
    private NumberField scale;

    @FXML
    private Node dotsRow;

    @FXML
    private NumberField dots;

    @FXML
    private ComboBox<ThemeName> theme;

    @FXML
    private TextField title;

    @FXML
    private TextArea caption;

    @FXML
    private CheckBox settings;

    @FXML
    private CheckBox legend;

    @FXML
    private CheckBox colourBar;

    @FXML
    private CheckBox losses;

    @FXML
    private CheckBox transparent;

    @FXML
    private TextField panels;

    @FXML
    private MenuButton divisions;

    @FXML
    private NumberField step;

    ExportFigureController(ExportModel exporting) {
        this.exporting = exporting;
        fields = new ExportFields(exporting);
    }

    @FXML
    void initialize() {
        fields.show(options, now -> now.format().get().isFigure());
        measure();
        fields.choice(
                theme,
                List.of(ThemeName.values()),
                now -> ThemeName.of(now.theme()).orElse(ThemeName.LIGHT),
                (now, name) -> now.withTheme(name.theme()));
        fields.text(title, now -> now.words().title(), Export::withTitle);
        fields.text(caption, now -> now.words().caption(), Export::withCaption);
        fields.check(settings, now -> now.words().settings(), Export::withSettings);
        fields.check(
                legend,
                now -> now.parts().legend() != LegendPlace.NONE,
                (now, shown) -> now.withLegend(shown ? LegendPlace.BEST : LegendPlace.NONE));
        fields.check(colourBar, now -> now.parts().colourBar(), Export::withColourBar);
        fields.check(losses, now -> now.parts().losses(), Export::withLosses);
        fields.check(transparent, now -> now.parts().transparent(), Export::withTransparent);
        fields.show(transparent, now -> now.format().get().kind() == Format.Kind.FIGURE);
        Stream.of(sizeRow, themeRow, legend, losses, panelsRow)
                .forEach(row -> fields.show(row, now -> now.format().get() != Format.PAGE));
        panels.textProperty().bindBidirectional(exporting.panels());
        divisions.setOnShowing(event -> offer());
        fields.number(
                step,
                () -> Key.Numeric.of("the step", new Range(0, exporting.steps(), true)),
                now -> Math.min(now.step().orElse(exporting.steps()), exporting.steps()),
                (now, last) -> now.withStep(OptionalInt.of(last.intValue())));
    }

    private void measure() {
        fields.number(
                width,
                () -> size().unit().side("the width"),
                now -> now.size().width(),
                (now, side) -> now.withSize(
                        new FigureSize(side, now.size().height(), now.size().unit())));
        fields.number(
                height,
                () -> size().unit().side("the height"),
                now -> now.size().height(),
                (now, side) -> now.withSize(
                        new FigureSize(now.size().width(), side, now.size().unit())));
        fields.choice(
                unit,
                List.of(Unit.values()),
                now -> now.size().unit(),
                (now, other) -> now.withSize(now.size().in(other)));
        fields.show(
                scaleRow,
                now -> now.format().get().hasPixels() && !size().unit().isLength());
        fields.show(
                dotsRow, now -> now.format().get().hasPixels() && size().unit().isLength());
        fields.number(
                scale,
                () -> Resolution.SCALE,
                now -> now.resolution().scale(),
                (now, pixels) -> now.withResolution(
                        Resolution.of(now.size().unit(), OptionalDouble.of(pixels), OptionalDouble.empty())));
        fields.number(
                dots,
                () -> Resolution.DOTS,
                now -> now.resolution().dotsPerInch(),
                (now, inch) -> now.withResolution(
                        Resolution.of(now.size().unit(), OptionalDouble.empty(), OptionalDouble.of(inch))));
    }

    private FigureSize size() {
        return exporting.export().get().size();
    }

    /** The menu's items, made anew each time it opens. */
    private void offer() {
        divisions.getItems().clear();
        for (var offer : exporting.divisions()) {
            var item = new MenuItem(offer.name());
            item.setOnAction(event -> offer.take().run());
            divisions.getItems().add(item);
        }
    }
}
