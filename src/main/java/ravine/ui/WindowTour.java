package ravine.ui;

import java.util.ArrayList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ravine.workbench.WindowWords;

/** A picture of a window as it is now, with a number at each of its parts, and below it what they are. */
final class WindowTour {

    /** How wide a number is, in pixels. */
    private static final double NUMBER = 18;

    /** Parts higher than this have their number within, at their lower corner, and the others below: above a part others have theirs. */
    private static final double LARGE = 90;

    private static final int COLUMNS = 3;

    private WindowTour() {}

    /** The picture so many pixels wide, with numbers so many times as large as usual. */
    static Node of(Scene scene, double width, double growth) {
        var image = new ImageView(scene.snapshot(null));
        double scale = width / scene.getWidth();
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setFitWidth(width);
        var picture = new Pane(image);
        picture.getStyleClass().add("tour");
        picture.setMinSize(width, scale * scene.getHeight());
        picture.setMaxWidth(width);
        picture.setAccessibleText(WindowWords.of("help.picture"));
        var parts = new ArrayList<WindowPart>();
        for (var part : WindowPart.values()) {
            part.in(scene).ifPresent(bounds -> {
                parts.add(part);
                picture.getChildren().add(number(parts.size(), bounds, scale, growth * NUMBER));
            });
        }
        var words = new GridPane();
        words.getStyleClass().add("keys");
        int high = (parts.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < parts.size(); i++) {
            var number = badge(i + 1, NUMBER);
            var says = new Label(parts.get(i).words());
            says.setWrapText(true);
            GridPane.setHgrow(says, Priority.ALWAYS);
            words.add(number, 2 * (i / high), i % high);
            words.add(says, 2 * (i / high) + 1, i % high);
        }
        words.setMaxWidth(width);
        return new VBox(picture, words);
    }

    private static Label number(int number, Bounds part, double scale, double size) {
        var badge = badge(number, size);
        boolean large = part.getHeight() * scale > LARGE;
        double x = scale * (large ? part.getMinX() : part.getCenterX() - size / 2 / scale);
        double y = scale * part.getMaxY() - (large ? size : size / 3);
        badge.relocate(Math.max(0, x), Math.max(0, y));
        return badge;
    }

    private static Label badge(int number, double size) {
        var badge = new Label("" + number);
        badge.getStyleClass().add("part-number");
        badge.setMinSize(size, size);
        return badge;
    }
}
