package ravine.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.ui.control.HelpTip;
import ravine.workbench.WindowWords;

/** Tools in one line, of which a menu at its end has those that there is no room for. */
class ToolLine extends Region {

    /** Room between two tools in pixels. */
    private static final double GAP = 12;

    private final MenuButton menu = new MenuButton("", new FontIcon("fth-more-horizontal"));
    private final List<Node> tools = new ArrayList<>();

    /** Those that may be in the menu, the first of which goes there first. */
    private final List<Node> foldable = new ArrayList<>();

    ToolLine(String menuWords) {
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setAccessibleText(WindowWords.of(menuWords));
        menu.setTooltip(HelpTip.of(WindowWords.of(menuWords)));
        menu.setMinWidth(USE_PREF_SIZE);
        setMinWidth(0);
    }

    /** Shows these from the left to the right. */
    final void show(Node... line) {
        tools.addAll(List.of(line));
        getChildren().setAll(line);
        getChildren().add(menu);
    }

    /** Has an item in the menu for a tool when there is no room for that, nor for those that were named before. */
    final void fold(Node tool, MenuItem item) {
        foldable.add(tool);
        item.visibleProperty().bind(tool.visibleProperty().not());
        menu.getItems().add(item);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + widthWithout(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double highest = menu.prefHeight(-1);
        for (var tool : tools) {
            highest = Math.max(highest, tool.prefHeight(-1));
        }
        return snappedTopInset() + highest + snappedBottomInset();
    }

    /** How wide the line is when so many are in the menu. */
    private double widthWithout(int folded) {
        double width = folded == 0 ? -GAP : menu.prefWidth(-1);
        for (var tool : tools) {
            int place = foldable.indexOf(tool);
            width += place >= 0 && place < folded ? 0 : GAP + tool.prefWidth(-1);
        }
        return width;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        int folded = 0;
        while (folded < foldable.size() && widthWithout(folded) > room) {
            folded++;
        }
        menu.setVisible(folded > 0);
        double x = snappedLeftInset();
        for (var tool : tools) {
            int place = foldable.indexOf(tool);
            tool.setVisible(place < 0 || place >= folded);
            if (tool.isVisible()) {
                x = put(tool, x);
            }
        }
        if (folded > 0) {
            put(menu, x);
        }
    }

    /** Puts a tool there and says where the next is. */
    private double put(Node tool, double x) {
        double width = snapSizeX(tool.prefWidth(-1));
        double height = snapSizeY(tool.prefHeight(-1));
        double room = getHeight() - snappedTopInset() - snappedBottomInset();
        tool.resizeRelocate(snapPositionX(x), snapPositionY(snappedTopInset() + (room - height) / 2), width, height);
        return x + width + GAP;
    }
}
