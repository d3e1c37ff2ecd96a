package ravine.ui.data;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import ravine.ui.control.NextFrame;
import ravine.workbench.ChoiceItem;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** Tables over which the text in the formula field could be read, where it cannot be without: a button each. */
public final class TableProposals extends FlowPane {

    public TableProposals() {
        getStyleClass().add("proposals");
    }

    public void connect(Workbench workbench) {
        new NextFrame(this, () -> show(workbench.data().proposals()))
                .after(workbench.mistake(), workbench.formulaText());
    }

    private void show(List<ChoiceItem> proposals) {
        getChildren().clear();
        for (var proposal : proposals) {
            var button = new Button(WindowWords.of("data.propose", proposal.name()));
            button.getStyleClass().add("small");
            button.setMnemonicParsing(false);
            button.setAccessibleText(WindowWords.of("data.propose.help", proposal.name(), proposal.says()));
            button.setOnAction(event -> proposal.take().run());
            getChildren().add(button);
        }
        setVisible(!proposals.isEmpty());
        setManaged(!proposals.isEmpty());
    }
}
