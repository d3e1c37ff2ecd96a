package ravine.scatter;

import java.util.List;
import ravine.draw.Surface;
import ravine.figure.Layer;

/** What sets the lines of all models off from the points: below all lines, so that one shows through the gaps of another on the same place. */
record ModelHalos(List<ModelLine> lines) implements Layer {

    ModelHalos {
        lines = List.copyOf(lines);
    }

    @Override
    public String name() {
        return "halos of the models";
    }

    @Override
    public void draw(Surface surface) {
        lines.forEach(line -> line.halo(surface));
    }
}
