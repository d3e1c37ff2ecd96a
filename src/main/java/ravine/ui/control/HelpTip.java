package ravine.ui.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

/** Words that help, shown where the pointer rests, with hats over the letters that have one. */
public final class HelpTip {

    private static final double WIDTH = 340;

    private HelpTip() {}

    public static Tooltip of(String words) {
        var help = new Tooltip(UnbrokenText.of(words));
        if (HatText.areIn(words)) {
            help.setGraphic(HatText.paragraph(help.getText(), WIDTH));
            help.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        } else {
            help.setWrapText(true);
            help.setMaxWidth(WIDTH);
        }
        return help;
    }
}
