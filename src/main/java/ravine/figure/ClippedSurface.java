package ravine.figure;

import java.util.Arrays;
import java.util.function.Consumer;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Tiling;

/** A surface on which only what lies in a frame is drawn: areas are cut as by Sutherland and Hodgman, lines as by Liang and Barsky, dots and texts are whole or not there. */
public record ClippedSurface(Surface surface, Frame frame) implements Surface {

    private static final int SIDES = 4;

    @Override
    public void fill(Polylines areas, Colour colour) {
        if (isInside(areas)) {
            surface.fill(areas, colour);
            return;
        }
        var cut = new PolylineBuilder();
        for (int piece = 0; piece < areas.pieces(); piece++) {
            var ring = new double[2 * (areas.end(piece) - areas.start(piece))];
            for (int k = areas.start(piece); k < areas.end(piece); k++) {
                ring[2 * (k - areas.start(piece))] = areas.x(k);
                ring[2 * (k - areas.start(piece)) + 1] = areas.y(k);
            }
            for (int side = 0; side < SIDES; side++) {
                ring = within(ring, side);
            }
            for (int k = 0; k < ring.length; k += 2) {
                cut.add(ring[k], ring[k + 1]);
            }
            cut.end();
        }
        surface.fill(cut.build(), colour);
    }

    private boolean isInside(Polylines lines) {
        for (int piece = 0; piece < lines.pieces(); piece++) {
            for (int k = lines.start(piece); k < lines.end(piece); k++) {
                if (!frame.contains(lines.x(k), lines.y(k))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How far a point lies within one side of the frame. */
    static double room(Frame frame, double x, double y, int side) {
        return switch (side) {
            case 0 -> x - frame.left();
            case 1 -> frame.right() - x;
            case 2 -> y - frame.top();
            default -> frame.bottom() - y;
        };
    }

    private double[] within(double[] ring, int side) {
        var cut = new double[2 * ring.length + 2];
        int count = 0;
        for (int k = 0; k < ring.length; k += 2) {
            int next = (k + 2) % ring.length;
            double here = room(frame, ring[k], ring[k + 1], side);
            double there = room(frame, ring[next], ring[next + 1], side);
            if (here >= 0) {
                cut[count++] = ring[k];
                cut[count++] = ring[k + 1];
            }
            if (here >= 0 != there >= 0) {
                double share = here / (here - there);
                cut[count++] = ring[k] + share * (ring[next] - ring[k]);
                cut[count++] = ring[k + 1] + share * (ring[next + 1] - ring[k + 1]);
            }
        }
        return Arrays.copyOf(cut, count);
    }

    @Override
    public void stroke(Polylines lines, Stroke stroke) {
        if (isInside(lines)) {
            surface.stroke(lines, stroke);
            return;
        }
        var cut = new PolylineBuilder();
        for (int piece = 0; piece < lines.pieces(); piece++) {
            boolean open = false;
            for (int k = lines.start(piece) + 1; k < lines.end(piece); k++) {
                open = segment(cut, lines, k, open);
            }
            cut.end();
        }
        surface.stroke(cut.build(), stroke);
    }

    /** Goes on to a vertex; whether it is reached. */
    private boolean segment(PolylineBuilder cut, Polylines lines, int to, boolean open) {
        double enter = 0;
        double leave = 1;
        for (int side = 0; side < SIDES; side++) {
            double before = room(frame, lines.x(to - 1), lines.y(to - 1), side);
            double after = room(frame, lines.x(to), lines.y(to), side);
            if (before < 0 && after < 0) {
                enter = 1;
                leave = 0;
            } else if (before < 0) {
                enter = Math.max(enter, before / (before - after));
            } else if (after < 0) {
                leave = Math.min(leave, before / (before - after));
            }
        }
        if (!(enter < leave)) {
            cut.end();
            return false;
        }
        double dx = lines.x(to) - lines.x(to - 1);
        double dy = lines.y(to) - lines.y(to - 1);
        if (!open) {
            cut.end();
            cut.add(lines.x(to - 1) + enter * dx, lines.y(to - 1) + enter * dy);
        }
        cut.add(lines.x(to - 1) + leave * dx, lines.y(to - 1) + leave * dy);
        return leave == 1;
    }

    @Override
    public void dots(Polylines centres, double diameter, Colour colour) {
        if (isInside(centres)) {
            surface.dots(centres, diameter, colour);
            return;
        }
        var kept = new PolylineBuilder();
        for (int piece = 0; piece < centres.pieces(); piece++) {
            for (int k = centres.start(piece); k < centres.end(piece); k++) {
                if (frame.contains(centres.x(k), centres.y(k))) {
                    kept.add(centres.x(k), centres.y(k));
                }
            }
        }
        kept.end();
        surface.dots(kept.build(), diameter, colour);
    }

    @Override
    public void tiles(Tiling tiling) {
        surface.tiles(ClippedTiles.of(tiling, frame));
    }

    @Override
    public void text(String text, double x, double y, TextStyle style) {
        if (frame.contains(x, y)) {
            surface.text(text, x, y, style);
        }
    }

    @Override
    public void group(String name, Consumer<Surface> content) {
        surface.group(name, on -> content.accept(new ClippedSurface(on, frame)));
    }
}
