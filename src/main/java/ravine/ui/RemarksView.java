package ravine.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ravine.formula.Remark;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** How the formula was read where that may not be what was meant: a sentence each, and a button that writes it as proposed. */
public final class RemarksView extends VBox {

    public RemarksView() {
        getStyleClass().add("remarks");
    }

    void connect(Workbench workbench) {
        workbench
                .history()
                .now()
                .map(session -> session.problem().formula().remarks())
                .subscribe(remarks -> show(remarks, workbench));
    }

    private void show(List<Remark> remarks, Workbench workbench) {
        getChildren().clear();
        for (var remark : remarks) {
            var sentence = new Label(remark.sentence());
            sentence.getStyleClass().add("says");
            sentence.setMinHeight(USE_PREF_SIZE);
            getChildren().add(sentence);
            remark.proposal().ifPresent(proposal -> getChildren().add(button(proposal, workbench)));
        }
        setVisible(!remarks.isEmpty());
        setManaged(!remarks.isEmpty());
    }

    private static Button button(String proposal, Workbench workbench) {
        var button = new Button(WindowWords.of("problem.write"));
        button.setAccessibleText(WindowWords.of("problem.write.this", proposal));
        button.getStyleClass().add("small");
        button.setOnAction(event -> workbench.formulaText().set(proposal));
        return button;
    }
}
