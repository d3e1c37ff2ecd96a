package ravine.workbench;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import ravine.figure.Figure;
import ravine.panel.CurvePanel;

/** The function of one variable as a curve. */
final class CurveView implements DrawnView {

    private final ObservableValue<Shown> shown;
    private final ViewGestures gestures = new ViewGestures() {
        private final ReadOnlyObjectWrapper<Optional<Pixel>> under = new ReadOnlyObjectWrapper<>(Optional.empty());

        @Override
        public ObservableValue<Optional<Pixel>> under() {
            return under;
        }

        @Override
        public String reading() {
            return "";
        }

        @Override
        public boolean isOnHandle() {
            return false;
        }
    };

    CurveView(ObservableValue<Shown> shown) {
        this.shown = shown;
    }

    @Override
    public Figure figure(double width, double height) {
        var theme = shown.getValue().theme();
        var panel = CurvePanel.of(shown.getValue().session(), width, height, theme);
        return new Figure(width, height, theme.background(), List.of(panel), List.of());
    }

    @Override
    public ViewGestures gestures() {
        return gestures;
    }

    @Override
    public void fit() {}

    @Override
    public void zoom(double factor) {}
}
