package ravine.ui.export;

import javafx.animation.AnimationTimer;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.PolylineBuilder;
import ravine.draw.Surface;
import ravine.export.Format;
import ravine.figure.Figure;
import ravine.ui.control.NextFrame;
import ravine.ui.control.PixelView;
import ravine.workbench.ExportModel;

/** What the file will hold: the figure as large as there is room, or the first lines of the data. */
final class ExportPreviewController {

    /** The side of a square where nothing is behind the figure, in pixels. */
    private static final double SQUARE = 8;

    private static final Colour PALE = Colour.of("f5f5f5");
    private static final Colour GREY = Colour.of("dbdbdb");

    private final ExportModel exporting;
    private @Nullable Figure drawn;
    private int step;

    @FXML
    private Pane paper;

    @FXML
    private PixelView view;

    @FXML
    private TextArea excerpt;

    ExportPreviewController(ExportModel exporting) {
        this.exporting = exporting;
    }

    @FXML
    void initialize() {
        var fields = new ExportFields(exporting);
        fields.show(paper, now -> now.format().get().isFigure());
        fields.show(excerpt, now -> !now.format().get().isFigure());
        new NextFrame(paper, this::draw)
                .after(
                        exporting.export(),
                        exporting.format(),
                        exporting.internals(),
                        exporting.mistake(),
                        paper.widthProperty(),
                        paper.heightProperty());
        var reel = new Reel();
        paper.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(showing -> reel.run(showing));
    }

    /** The time for which an animation has been seen; it draws where that shows another step. */
    private final class Reel extends AnimationTimer {
        private long begin;

        void run(boolean showing) {
            begin = 0;
            if (showing) {
                start();
            } else {
                stop();
                drawn = null;
                view.clear();
            }
        }

        @Override
        public void handle(long now) {
            begin = begin == 0 ? now : begin;
            boolean moves = exporting.format().get().kind() == Format.Kind.ANIMATION;
            if (moves && drawn != null) {
                int seen = exporting.seen((now - begin) * 1e-9);
                if (seen != step) {
                    draw(drawn, seen);
                }
            }
        }
    }

    private void draw() {
        if (!exporting.format().get().isFigure()) {
            excerpt.setText(exporting.excerpt());
        } else if (paper.getWidth() >= 1 && paper.getHeight() >= 1) {
            draw(exporting.figure(), exporting.lastStep());
        }
    }

    private void draw(Figure figure, int number) {
        drawn = figure;
        step = number;
        double scale = Math.min(paper.getWidth() / figure.width(), paper.getHeight() / figure.height());
        double width = scale * figure.width();
        double height = scale * figure.height();
        view.relocate(Math.rint((paper.getWidth() - width) / 2), Math.rint((paper.getHeight() - height) / 2));
        view.draw(width, height, scale, surface -> {
            if (!figure.isOpaque()) {
                chequer(surface, figure.width(), figure.height(), SQUARE / scale);
            }
            figure.draw(surface, number);
        });
    }

    /** The pattern by which nothing is told from white. */
    private static void chequer(Surface surface, double width, double height, double side) {
        surface.fill(new Frame(0, 0, width, height).outline(), PALE);
        var squares = new PolylineBuilder();
        for (int row = 0; row * side < height; row++) {
            for (int column = row % 2; column * side < width; column += 2) {
                double right = Math.min((column + 1) * side, width);
                double bottom = Math.min((row + 1) * side, height);
                squares.add(column * side, row * side);
                squares.add(right, row * side);
                squares.add(right, bottom);
                squares.add(column * side, bottom);
                squares.close();
            }
        }
        surface.fill(squares.build(), GREY);
    }
}
