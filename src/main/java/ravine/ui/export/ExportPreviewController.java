package ravine.ui.export;

import javafx.animation.AnimationTimer;
import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import ravine.export.Format;
import ravine.export.Moment;
import ravine.figure.Figure;
import ravine.ui.control.NextFrame;
import ravine.ui.control.PanelView;
import ravine.workbench.ExportModel;

/** What the file will hold: the figure as large as there is room, or the first lines of the data. */
final class ExportPreviewController {

    /** The side of a square where nothing is behind the figure, in pixels. */
    private static final double SQUARE = 8;

    private final ExportModel exporting;
    private @Nullable Figure drawn;
    private Moment seen = new Moment(0, 0);

    @FXML
    private StackPane paper;

    @FXML
    private PanelView chequer;

    @FXML
    private PanelView view;

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

    /** The time for which an animation has been seen; it draws where that shows something else. */
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
                chequer.clear();
            }
        }

        @Override
        public void handle(long now) {
            begin = begin == 0 ? now : begin;
            boolean moves = exporting.format().get().kind() == Format.Kind.ANIMATION;
            if (moves && drawn != null) {
                var moment = exporting.seen((now - begin) * 1e-9);
                if (!moment.equals(seen)) {
                    draw(drawn, moment);
                }
            }
        }
    }

    private void draw() {
        if (!exporting.format().get().isFigure()) {
            excerpt.setText(exporting.excerpt());
        } else if (paper.getWidth() >= 1 && paper.getHeight() >= 1) {
            draw(exporting.figure(), new Moment(exporting.lastStep(), 0));
        }
    }

    private void draw(Figure figure, Moment moment) {
        drawn = figure;
        seen = moment;
        chequer.setVisible(!figure.isOpaque());
        if (!figure.isOpaque()) {
            double scale = Math.min(paper.getWidth() / figure.width(), paper.getHeight() / figure.height());
            chequer.fit(Chequer.figure(figure.width(), figure.height(), SQUARE / scale), 0);
        }
        view.fit(moment.turned() == 0 ? figure : figure.turned(moment.turned()), moment.step());
    }
}
