package ravine.figure;

import java.util.List;
import java.util.function.Consumer;
import ravine.draw.Surface;

/** One kind of thing in a figure, at its place. */
public interface Layer {

    /** What the layer shows, in a word or two; it names the group in files. */
    String name();

    void draw(Surface surface);

    /** What it draws, one over the other: several parts where that takes so long that processors share it. */
    default List<Consumer<Surface>> parts() {
        return List.of(this::draw);
    }
}
