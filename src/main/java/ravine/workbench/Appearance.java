package ravine.workbench;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import ravine.draw.Theme;
import ravine.draw.ThemeName;

/** How the program looks, whatever it shows: its colours, how large its window is, and whether all is made large for a projector. */
public final class Appearance {

    /** How much larger a projected picture is drawn, to be read from the last row. */
    private static final double PROJECTED = 1.5;

    private final ObjectProperty<ThemeName> colours = new SimpleObjectProperty<>(ThemeName.LIGHT);
    private final BooleanProperty projector = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);

    private final DoubleProperty width = new SimpleDoubleProperty();
    private final DoubleProperty height = new SimpleDoubleProperty();
    private final DoubleProperty pictureWidth = new SimpleDoubleProperty();
    private final DoubleProperty pictureHeight = new SimpleDoubleProperty();

    Appearance() {
        colours.addListener(observable -> dress());
        projector.addListener(observable -> dress());
    }

    private void dress() {
        var plain = colours.get().theme();
        theme.set(projector.get() ? plain.scaled(PROJECTED) : plain);
    }

    public ObjectProperty<ThemeName> colours() {
        return colours;
    }

    /** Whether type is large, lines are thick, and only the picture, its transport and the methods are shown. */
    public BooleanProperty projector() {
        return projector;
    }

    /** The width of the window in pixels while it is neither maximized nor fills the screen; 0 before it is known. */
    public DoubleProperty width() {
        return width;
    }

    /** Its height, likewise. */
    public DoubleProperty height() {
        return height;
    }

    /** The width of the picture in the window, in pixels; 0 before it was drawn. */
    public DoubleProperty pictureWidth() {
        return pictureWidth;
    }

    /** Its height, likewise. */
    public DoubleProperty pictureHeight() {
        return pictureHeight;
    }

    /** The theme of all pictures that follows from these. */
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }
}
