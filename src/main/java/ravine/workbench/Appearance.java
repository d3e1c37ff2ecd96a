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

    /** How much larger a projected picture is drawn, to be read from the last row, for each pixel of the window's height. */
    private static final double PROJECTED = 1.5 / 800;

    private static final double LEAST_PROJECTED = 1.2;

    /** The size of projected type for each pixel of the window's height. */
    private static final double TYPE = 20.0 / 800;

    private final ObjectProperty<ThemeName> colours = new SimpleObjectProperty<>(ThemeName.LIGHT);
    private final BooleanProperty projector = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);

    private final BooleanProperty low = new SimpleBooleanProperty();
    private final DoubleProperty projected = new SimpleDoubleProperty(800);
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final DoubleProperty height = new SimpleDoubleProperty();

    Appearance() {
        colours.addListener(observable -> dress());
        projector.addListener(observable -> dress());
        projected.addListener(observable -> dress());
    }

    private void dress() {
        var plain = colours.get().theme();
        theme.set(projector.get() ? plain.scaled(Math.max(LEAST_PROJECTED, PROJECTED * projected.get())) : plain);
    }

    public ObjectProperty<ThemeName> colours() {
        return colours;
    }

    /** The height in pixels of the window that is projected, by which type and lines go. */
    public DoubleProperty projected() {
        return projected;
    }

    /** The size of projected type in pixels. */
    public double projectedType() {
        return Math.max(LEAST_PROJECTED / PROJECTED, projected.get()) * TYPE;
    }

    /** Whether type is large, lines are thick, and only the picture, its transport and the methods are shown. */
    public BooleanProperty projector() {
        return projector;
    }

    /** Whether the window has so little height for its picture that what is said over that has one line each. */
    public BooleanProperty low() {
        return low;
    }

    /** The width of the window in pixels while it is neither maximized nor fills the screen; 0 before it is known. */
    public DoubleProperty width() {
        return width;
    }

    /** Its height, likewise. */
    public DoubleProperty height() {
        return height;
    }

    /** The theme of all pictures that follows from these. */
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }
}
