package ravine.ui.lesson;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ravine.workbench.LessonMaking;
import ravine.workbench.WindowWords;

/** Which face the left side has while a lesson is being made: what makes f, or the page. */
public final class MakingSwitch extends HBox {

    public MakingSwitch(LessonMaking making) {
        getStyleClass().addAll("side", "pills", "making-switch");
        var group = new ToggleGroup();
        var problem = button("making.problem", "left-pill", group);
        var lesson = button("making.lesson", "right-pill", group);
        problem.setId("makingProblem");
        lesson.setId("makingLesson");
        making.open().subscribe(open -> group.selectToggle(open ? lesson : problem));
        group.selectedToggleProperty().addListener((was, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                making.open().set(now == lesson);
            }
        });
        getChildren().addAll(problem, lesson);
    }

    private static ToggleButton button(String words, String place, ToggleGroup group) {
        var button = new ToggleButton(WindowWords.of(words));
        button.setToggleGroup(group);
        button.getStyleClass().addAll("small", place);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
