package ravine.figure;

import ravine.draw.Surface;

/** A figure after so many steps. */
public record Drawn(Figure figure, int step) {

    public void on(Surface surface) {
        figure.draw(surface, step);
    }

    /** The same without a background. */
    public Drawn transparent() {
        return new Drawn(figure.transparent(), step);
    }

    /** The same after another number of steps. */
    public Drawn after(int other) {
        return new Drawn(figure, other);
    }
}
