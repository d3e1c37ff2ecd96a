package ravine.ui.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.stage.WindowEvent;

/** Words that help, shown where the pointer rests, with hats over the letters that have one. */
public final class HelpTip {

    /** Its width in pixels, with usual type. */
    private static final double WIDTH = 340;

    private HelpTip() {}

    public static Tooltip of(String words) {
        var help = new Tooltip(UnbrokenText.of(words));
        if (HatText.areIn(words)) {
            var paragraph = HatText.paragraph(help.getText(), WIDTH);
            help.setGraphic(paragraph);
            help.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            help.addEventHandler(WindowEvent.WINDOW_SHOWING, event -> paragraph.setPrefWidth(width(help)));
        } else {
            help.setWrapText(true);
            help.addEventHandler(WindowEvent.WINDOW_SHOWING, event -> help.setMaxWidth(width(help)));
        }
        return help;
    }

    private static double width(Tooltip help) {
        return WIDTH * LargeType.typeIn(help.getOwnerWindow()) / LargeType.USUAL;
    }
}
