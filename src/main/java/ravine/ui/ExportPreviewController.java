package ravine.ui;

import javafx.animation.AnimationTimer;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import ravine.export.Format;
import ravine.figure.Sheet;
import ravine.workbench.Exporting;

/** What the file will hold: the figure as large as there is room, or the first lines of the data. */
final class ExportPreviewController {

    /** The side of a square where nothing is behind the figure, in pixels. */
    private static final double SQUARE = 8;

    private final Exporting exporting;
    private @Nullable Sheet drawn;

    @FXML
    private Pane paper;

    @FXML
    private Canvas canvas;

    @FXML
    private TextArea excerpt;

    ExportPreviewController(Exporting exporting) {
        this.exporting = exporting;
    }

    @FXML
    void initialize() {
        var fields = new ExportFields(exporting);
        fields.show(paper, now -> now.format().get().isPicture());
        fields.show(excerpt, now -> !now.format().get().isPicture());
        canvas.widthProperty().bind(paper.widthProperty());
        canvas.heightProperty().bind(paper.heightProperty());
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
            }
        }

        @Override
        public void handle(long now) {
            begin = begin == 0 ? now : begin;
            boolean moves = exporting.format().get().kind() == Format.Kind.ANIMATION;
            if (moves && drawn != null) {
                var sheet = exporting.seen((now - begin) * 1e-9);
                if (sheet.step() != drawn.step()) {
                    draw(sheet);
                }
            }
        }
    }

    private void draw() {
        if (!exporting.format().get().isPicture()) {
            excerpt.setText(exporting.excerpt());
        } else if (paper.getWidth() >= 1 && paper.getHeight() >= 1) {
            draw(exporting.sheet());
        }
    }

    private void draw(Sheet sheet) {
        drawn = sheet;
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double scale = Math.min(canvas.getWidth() / sheet.width(), canvas.getHeight() / sheet.height());
        double left = Math.round((canvas.getWidth() - scale * sheet.width()) / 2);
        double top = Math.round((canvas.getHeight() - scale * sheet.height()) / 2);
        graphics.save();
        graphics.translate(left, top);
        if (!sheet.isOpaque()) {
            chequer(scale * sheet.width(), scale * sheet.height());
        }
        graphics.scale(scale, scale);
        sheet.draw(new CanvasSurface(graphics));
        graphics.restore();
    }

    /** The pattern by which nothing is told from white. */
    private void chequer(double width, double height) {
        var graphics = canvas.getGraphicsContext2D();
        for (int row = 0; row * SQUARE < height; row++) {
            for (int column = 0; column * SQUARE < width; column++) {
                graphics.setFill((row + column) % 2 == 0 ? Color.gray(0.96) : Color.gray(0.86));
                double x = column * SQUARE;
                double y = row * SQUARE;
                graphics.fillRect(x, y, Math.min(SQUARE, width - x), Math.min(SQUARE, height - y));
            }
        }
    }
}
