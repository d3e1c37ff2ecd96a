package ravine.workbench;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import ravine.panel.RecipeLabel;
import ravine.session.Track;
import ravine.spec.EnumWords;

/** The drawer below the picture: whether and how far it is open, what it shows, and of which method. No part of the session, so no undo touches it. */
public final class Drawer {

    /**
     * What the drawer can show. A tab is one line here; a file of its word (loss.fxml), which names its controller; and its words, under
     * its name.
     */
    public enum Tab {
        LOSS("fth-trending-down"),
        STEP("fth-edit-3"),
        TABLE("fth-list"),
        AVERAGES("fth-activity"),
        GRAPH("fth-share-2"),
        SWEEP("fth-sliders"),
        REST("fth-bar-chart-2");

        private final String icon;

        Tab(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        /** Its name in files. */
        public String word() {
            return EnumWords.of(this);
        }
    }

    /** The least height of what it shows, in pixels. */
    public static final double LOWEST = 110;

    /** The part of the window's height that it takes at most. */
    static final double MOST = 0.5;

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.LOSS);
    private final DoubleProperty share = new SimpleDoubleProperty(0.275);
    private final IntegerProperty pen = new SimpleIntegerProperty();

    private boolean openOtherwise;

    /** The tab for which a page opened it, if one did. */
    private Optional<Tab> explaining = Optional.empty();

    /** Begins to follow the projector: for it the drawer closes, and opens after it if it was open before; meanwhile it can be opened. */
    void follow(BooleanProperty projector) {
        projector.addListener((was, before, now) -> {
            boolean wasOpen = open.get();
            open.set(!now && (wasOpen || openOtherwise));
            openOtherwise = wasOpen;
        });
    }

    /** Whether it was open before the projector, or in it where that is off, and will be so again. */
    boolean isOpenOtherwise() {
        return openOtherwise;
    }

    void openOtherwise(boolean opens) {
        openOtherwise = opens;
    }

    public BooleanProperty open() {
        return open;
    }

    public ObjectProperty<Tab> tab() {
        return tab;
    }

    /** The part of the window's height that what it shows takes, if that is not too low. */
    public DoubleProperty share() {
        return share;
    }

    /** The look of the selected method, which stays with it when others come and go. */
    public IntegerProperty pen() {
        return pen;
    }

    /** Opens a tab; closes the drawer if the tab is open already. */
    public void choose(Tab chosen) {
        boolean opens = !shows(chosen);
        tab.set(chosen);
        open.set(opens);
    }

    /** Opens a tab that explains a page, until another page begins. */
    public void explain(Tab by) {
        if (!open.get()) {
            explaining = Optional.of(by);
        }
        tab.set(by);
        open.set(true);
    }

    /** Closes what explained the page before, unless it was open anyway or another tab was chosen since. */
    void endExplaining() {
        explaining.filter(this::shows).ifPresent(by -> open.set(false));
        explaining = Optional.empty();
    }

    /** Whether it is open with this tab. */
    public boolean shows(Tab wanted) {
        return open.get() && tab.get() == wanted;
    }

    /** The height of what it shows in a window of this height. */
    public double heightIn(double window) {
        return Math.max(LOWEST, Math.min(MOST, share.get()) * window);
    }

    /** Makes it higher by so many pixels, or lower if negative, in a window of this height. */
    public void grow(double by, double window) {
        share.set(Math.max(LOWEST, Math.min(MOST * window, heightIn(window) + by)) / window);
    }

    /** The track with its name, as a list offers it. */
    public static String name(Track track) {
        return WindowWords.of("drawer.method", track.title(), RecipeLabel.beside(track))
                .strip();
    }
}
