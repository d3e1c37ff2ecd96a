package ravine.figure;

import ravine.draw.Surface;

/** What a surface or file can show: a picture of a width and height in pixels. */
public interface Page {

    double width();

    double height();

    /** Whether there is a background behind everything. */
    default boolean isOpaque() {
        return true;
    }

    void draw(Surface surface);
}
