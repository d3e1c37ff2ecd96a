package ravine.landscape;

import java.util.List;
import ravine.draw.Palette;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** The plane or paraboloid that touches the landscape where a method stands, as a net over a square around the point; what lies below the landscape is dashed. */
record TouchingLayer(Landform landform, Lens lens, LocalKnowledge knowledge, Touching kind, Theme theme)
        implements Layer {

    /** Half of the side of the square, as a part of the shorter side of the floor. */
    private static final double REACH = 0.2;

    /** Lines of the net on each side of the point. */
    private static final int LINES = 4;

    private static final int VERTICES = 24;

    @Override
    public String name() {
        return kind == Touching.PLANE ? "tangent plane" : "touching paraboloid";
    }

    @Override
    public void draw(Surface surface) {
        if (!landform.shows(knowledge.at(), landform.height(knowledge.at()))) {
            return;
        }
        var net = new GroundLine();
        var frame = landform.axes().frame();
        double reach = REACH * Math.min(frame.width(), frame.height());
        for (int line = -LINES; line <= LINES; line++) {
            for (boolean across : new boolean[] {true, false}) {
                net.end();
                for (int k = -VERTICES; k <= VERTICES; k++) {
                    double along = reach * k / VERTICES;
                    double aside = reach * line / LINES;
                    add(net, across ? along : aside, across ? aside : along);
                }
            }
        }
        var seen = SeenLines.inTheAir(net, landform, lens);
        var colour = Palette.pen(knowledge.pen(), theme).colour();
        var dashes = List.of(theme.size(2.5), theme.size(2.5));
        surface.stroke(seen.hidden(0), new Stroke(colour.withOpacity(0.6), theme.size(0.8), dashes, false));
        surface.stroke(seen.seen(0), Stroke.of(theme.haloFor(colour).withOpacity(0.6), theme.size(2.4)));
        surface.stroke(seen.seen(0), Stroke.of(colour, theme.size(1.1)));
    }

    private void add(GroundLine net, double alongEast, double alongNorth) {
        double east = landform.east(knowledge.at().x1()) + alongEast;
        double north = landform.north(knowledge.at().x2()) + alongNorth;
        var at = landform.at(east, north);
        double height = landform.heights().of(knowledge.touching(kind, at));
        if (landform.shows(at, height)) {
            net.add(east, north, height, 0);
        } else {
            net.end();
        }
    }
}
