package ravine.ui.data;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import ravine.session.Session;
import ravine.spec.Option;
import ravine.ui.control.ChoiceList;
import ravine.ui.control.NextFrame;
import ravine.ui.control.UnbrokenText;
import ravine.workbench.SamplingChoice;
import ravine.workbench.Workbench;

/** The ways to draw the rows of a step, and what the chosen one means. */
public final class SamplingRow extends VBox {

    private static final List<Option> KINDS = SamplingChoice.KINDS.options();

    private final ComboBox<Option> kinds = new ChoiceList<>();
    private final Label says = new Label();
    private boolean following;

    public SamplingRow() {
        getStyleClass().add("gradient");
        var name = new Label(SamplingChoice.KINDS.name());
        name.setLabelFor(kinds);
        kinds.setAccessibleText(SamplingChoice.KINDS.name());
        kinds.getItems().setAll(KINDS);
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(Option kind) {
                return kind == null ? "" : kind.name();
            }

            @Override
            public Option fromString(String word) {
                return KINDS.get(0);
            }
        });
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var row = new HBox(name, between, kinds);
        row.getStyleClass().add("row");
        says.getStyleClass().add("says");
        says.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(row, says);
    }

    void connect(Workbench workbench) {
        kinds.valueProperty().addListener((was, before, now) -> {
            if (!following && now != null) {
                workbench.edit("", session -> SamplingChoice.withKind(session, now.value()));
            }
        });
        new NextFrame(this, () -> show(workbench))
                .afterChange(workbench.history().now().map(Session::problem));
    }

    private void show(Workbench workbench) {
        var now = SamplingChoice.kind(workbench.session());
        KINDS.stream().filter(kind -> kind.value().equals(now)).findFirst().ifPresent(kind -> {
            following = true;
            kinds.setValue(kind);
            says.setText(UnbrokenText.of(kind.says()));
            following = false;
        });
    }
}
