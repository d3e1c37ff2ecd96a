package ravine.figure;

import ravine.draw.Surface;

/** One kind of thing in a figure, at its place. */
public interface Layer {

    /** What the layer shows, in a word or two; it names the group in files. */
    String name();

    void draw(Surface surface);
}
