package ravine.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.session.PictureView;
import ravine.spec.Option;
import ravine.ui.control.HelpTip;
import ravine.ui.control.SegmentedChoice;
import ravine.workbench.Picture;
import ravine.workbench.WindowWords;

/** What chooses the view of one half of the picture. */
final class ViewSwitch {

    private ViewSwitch() {}

    /** A button for each view. */
    static Node buttons(Picture picture, int half, List<PictureView> offered) {
        var options = offered.stream()
                .map(view -> new Option(words(view), WindowWords.of("view." + view + ".help"), view))
                .toList();
        return SegmentedChoice.refusing(
                options,
                picture.views().map(shown -> in(half, shown)),
                view -> take(picture, half, (PictureView) view));
    }

    private static PictureView in(int half, List<PictureView> shown) {
        return shown.get(Math.min(half, shown.size() - 1));
    }

    /** Whether it is shown then: a page with an open question keeps its own. */
    private static boolean take(Picture picture, int half, PictureView view) {
        picture.choose(half, view);
        return in(half, picture.views().getValue()) == view;
    }

    /** A menu of the views, where there is less room; it shows the name of the one that is shown. */
    static Node menu(Picture picture, int half, PictureView shown, List<PictureView> offered) {
        var menu = menu(words(shown), half == 0 ? "view.left" : "view.right");
        menu.setAccessibleText(WindowWords.of(half == 0 ? "view.left" : "view.right") + ": " + words(shown));
        var group = new ToggleGroup();
        for (var view : offered) {
            var item = new RadioMenuItem(words(view));
            item.setToggleGroup(group);
            item.setSelected(view == shown);
            item.setOnAction(event -> {
                if (!take(picture, half, view)) {
                    group.selectToggle(group.getToggles().get(offered.indexOf(shown)));
                }
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    /** A menu of the views that can be shown beside what is shown; an icon where there is less room. */
    static Node beside(Picture picture, boolean roomy) {
        var menu = menu(roomy ? WindowWords.of("view.beside") : "", "view.beside.help");
        if (!roomy) {
            menu.setGraphic(new FontIcon("fth-columns"));
        }
        menu.setId("besideMenu");
        for (var view : picture.others()) {
            menu.getItems().add(item(view, picture::showBeside));
        }
        return menu;
    }

    private static MenuButton menu(String text, String help) {
        var menu = new MenuButton(text);
        menu.getStyleClass().addAll("flat", "small");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.setAccessibleText(WindowWords.of(help));
        menu.setTooltip(HelpTip.of(WindowWords.of(help)));
        return menu;
    }

    private static MenuItem item(PictureView view, Consumer<PictureView> take) {
        var item = new MenuItem(words(view));
        item.setOnAction(event -> take.accept(view));
        return item;
    }

    static String words(PictureView view) {
        return WindowWords.of("view." + view);
    }
}
