package ravine.ui.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import ravine.lesson.Answer;
import ravine.spec.DisplayNumber;
import ravine.workbench.OpenLesson;
import ravine.workbench.ShowOfHands;

/** Numbers as dots on a line, equal ones above each other, with the one that is right as an upright line once it is known. */
final class DotLine extends Pane {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    /** In parts of the size of the type. */
    private static final double HEIGHT = 5;

    private static final double DOT = 0.6;
    private static final int DIGITS = 4;

    private List<Double> numbers = List.of();
    private List<Boolean> right = List.of();
    private OptionalDouble truth = OptionalDouble.empty();
    private final Label size = new Label();

    DotLine() {
        getStyleClass().add("dot-line");
        widthProperty().subscribe(this::lay);
        heightProperty().subscribe(this::lay);
        size.fontProperty().subscribe(font -> setMinHeight(HEIGHT * font.getSize()));
    }

    void show(List<Double> given, ShowOfHands hands, OpenLesson lesson) {
        numbers = given;
        right = given.stream()
                .map(number -> hands.isRight(new Answer.Given(number)))
                .toList();
        truth = lesson.asks()
                ? OptionalDouble.empty()
                : lesson.page().question().orElseThrow().truth(lesson.page());
        lay();
    }

    private void lay() {
        getChildren().clear();
        var all = DoubleStream.concat(numbers.stream().mapToDouble(Double::doubleValue), truth.stream())
                .summaryStatistics();
        if (all.getCount() == 0 || getWidth() <= 0) {
            return;
        }
        double type = size.getFont().getSize();
        double dot = DOT * type;
        double base = getHeight() - 1.6 * type;
        double span = all.getMax() - all.getMin();
        var line = box("line", 0, base, getWidth(), 1);
        truth.ifPresent(number -> box("truth", place(number, all.getMin(), span, dot) + dot / 2 - 1, 0, 2, base));
        var stacks = new HashMap<Double, Integer>();
        for (int i = 0; i < numbers.size(); i++) {
            double at = place(numbers.get(i), all.getMin(), span, dot);
            int below = stacks.merge(Math.rint(at / dot), 1, Integer::sum) - 1;
            var mark = box("dot", at, Math.max(0, base - (below + 1) * (dot + 1)), dot, dot);
            mark.pseudoClassStateChanged(RIGHT, right.get(i));
        }
        write(all.getMin(), line.getLayoutX(), false);
        if (span > 0) {
            write(all.getMax(), getWidth(), true);
        }
    }

    private double place(double number, double least, double span, double dot) {
        return span == 0 ? (getWidth() - dot) / 2 : (number - least) / span * (getWidth() - dot);
    }

    private Region box(String style, double x, double y, double width, double height) {
        var box = new Region();
        box.getStyleClass().add(style);
        box.resizeRelocate(x, y, width, height);
        box.setManaged(false);
        getChildren().add(box);
        return box;
    }

    private void write(double number, double at, boolean before) {
        var label = new Label(DisplayNumber.shortened(number, DIGITS));
        label.getStyleClass().add("says");
        label.setManaged(false);
        getChildren().add(label);
        label.applyCss();
        double width = label.prefWidth(-1);
        label.resizeRelocate(before ? at - width : at, getHeight() - label.prefHeight(-1), width, label.prefHeight(-1));
    }
}
