package ravine.map;

import java.util.ArrayList;
import java.util.List;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.sweep.RunMap;

/** Where runs come to, on a map over starts: the places at which they rest, those between which they go round, and ∞ within the starts from which they leave. */
record AttractorMarks(Axes axes, List<Mark> marks, Theme theme) implements Layer {

    /** A region of starts from which runs leave is marked where so many cells are about its middle each way. */
    private static final int ROOM = 3;

    /** A symbol at a place. */
    record Mark(EndSymbol symbol, Vec at) {}

    AttractorMarks {
        marks = List.copyOf(marks);
    }

    static AttractorMarks of(Axes axes, RunMap map, Theme theme) {
        var marks = new ArrayList<Mark>();
        map.attractors().forEach(place -> marks.add(new Mark(EndSymbol.of(place.kind()), place.at())));
        map.cycles().forEach(place -> marks.add(new Mark(EndSymbol.CYCLE, place)));
        var plan = map.plan();
        MiddleCell.of(
                        plan.across().count(),
                        plan.upright().count(),
                        cell -> EndSymbol.of(map.verdict(cell)) == EndSymbol.INFINITY,
                        ROOM)
                .ifPresent(cell -> marks.add(new Mark(EndSymbol.INFINITY, plan.start(cell))));
        return new AttractorMarks(axes, marks, theme);
    }

    @Override
    public String name() {
        return "attractors";
    }

    @Override
    public void draw(Surface surface) {
        for (var mark : marks) {
            if (axes.shows(mark.at.x1(), mark.at.x2())) {
                mark.symbol.draw(surface, axes.x(mark.at.x1()), axes.y(mark.at.x2()), theme.size(5.5), theme);
            }
        }
    }
}
