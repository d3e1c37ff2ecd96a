package ravine.figure;

import java.util.List;
import java.util.stream.IntStream;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.axis.Tick;
import ravine.axis.Ticks;
import ravine.draw.Anchor;
import ravine.draw.Frame;
import ravine.draw.PolylineBuilder;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;

/**
 * The frame of a plot with ticks, their labels and a title for each axis.
 *
 * @param across the ticks below the frame, where x grows
 * @param upright the ticks left of the frame, where y grows
 */
public record AxisLines(Axes axes, Theme theme, List<Tick> across, List<Tick> upright) implements Layer {

    /** Length of a tick, and the room between it and its label, in pixels. */
    public static final double TICK = 5;

    public static final double GAP = 4;
    private static final int MOST = 12;
    /** Least distance between ticks in pixels. */
    private static final double NEAREST = 40;
    /** The same where there would be but one, in heights of a label. */
    private static final double LEADING = 1.5;
    /** Room between the upright axis' title and labels in pixels. */
    private static final double TITLE = 9;
    /** Least room between labels in pixels. */
    private static final double ROOM = 24;

    /** Lines with as many ticks as have room, and the axes' titles. */
    public static AxisLines of(Axes axes, Theme theme) {
        return new AxisLines(axes, theme, ticksAcross(axes, theme), ticksUpright(axes, theme));
    }

    @Override
    public String name() {
        return "axes";
    }

    /** As many ticks as leave room between their labels. */
    static List<Tick> ticksAcross(Axes axes, Theme theme) {
        double width = axes.frame().width();
        int count = Math.max(1, (int) Math.min(MOST, width / theme.size(NEAREST)));
        var ticks = axes.across().ticks(count);
        while (count > 1 && widest(ticks, theme) + theme.size(ROOM) > width / count) {
            count--;
            ticks = axes.across().ticks(count);
        }
        var several = Ticks.several(count, MOST, axes.across()::ticks);
        return isApart(several, axes, theme) ? several : ticks;
    }

    /** Whether labels do not touch. */
    private static boolean isApart(List<Tick> across, Axes axes, Theme theme) {
        double widest = widest(across, theme);
        var places = axes.inPlaces();
        return IntStream.range(1, across.size())
                .allMatch(i -> places.x(across.get(i).place())
                                - places.x(across.get(i - 1).place())
                        > widest + theme.size(APART));
    }

    public static List<Tick> ticksUpright(Axes axes, Theme theme) {
        double height = axes.frame().height();
        int count = (int) Math.max(1, Math.min(MOST, height / theme.size(NEAREST)));
        return ticksUpright(axes.upright(), height, count, theme);
    }

    /** About so many ticks of an axis that is so high in pixels. */
    public static List<Tick> ticksUpright(Axis upright, double height, int count, Theme theme) {
        double least = LEADING * theme.small().size();
        var several = Ticks.several(count, (int) (2 * height / least), upright::ticks);
        double perPlace = height / (upright.to() - upright.from());
        // Round steps may be as large for more ticks than are wanted, and smaller for still more, which may have room.
        boolean isApart = IntStream.range(1, several.size())
                .allMatch(i -> (several.get(i).place() - several.get(i - 1).place()) * perPlace >= least * (1 - 1e-9));
        return isApart ? several : upright.ticks(count);
    }

    /** What the labels and the title of the upright axis need left of the frame in pixels. */
    public static double roomLeft(Axes axes, Theme theme) {
        return theme.body().width(axes.upright().title()) + fromTitle(ticksUpright(axes, theme), theme);
    }

    /** From the end of the title to the frame. */
    private static double fromTitle(List<Tick> upright, Theme theme) {
        return theme.size(TITLE) + widest(upright, theme) + theme.size(TICK + GAP);
    }

    /** The width of the longest label in pixels. */
    public static double widest(List<Tick> ticks, Theme theme) {
        return ticks.stream()
                .mapToDouble(tick -> theme.small().width(tick.label()))
                .max()
                .orElse(0);
    }

    @Override
    public void draw(Surface surface) {
        var frame = axes.frame();
        var places = axes.inPlaces();
        var ticks = new PolylineBuilder();
        double tick = theme.size(TICK);
        double gap = tick + theme.size(GAP);
        var style = theme.small();
        for (var mark : across) {
            double x = places.x(mark.place());
            ticks.add(x, frame.bottom());
            ticks.add(x, frame.bottom() + tick);
            ticks.end();
            surface.text(mark.label(), x, frame.bottom() + gap + 0.72 * style.size(), style.at(Anchor.MIDDLE));
        }
        for (var mark : upright) {
            double y = places.y(mark.place());
            ticks.add(frame.left() - tick, y);
            ticks.add(frame.left(), y);
            ticks.end();
            surface.text(mark.label(), frame.left() - gap, y + 0.34 * style.size(), style.at(Anchor.END));
        }
        var line = Stroke.of(theme.line(), theme.size(1));
        surface.stroke(ticks.build(), line);
        surface.stroke(frame.outline(), line);
        title(surface, axes.across().title(), frame.centreX(), titleBelow(frame, theme), Anchor.MIDDLE);
        title(
                surface,
                axes.upright().title(),
                frame.left() - fromTitle(upright, theme),
                frame.centreY() + 0.34 * theme.body().size(),
                Anchor.END);
    }

    /** From a title to what stands beside it. */
    private static final double APART = 10;

    /** The baseline of the title below a frame. */
    private static double titleBelow(Frame frame, Theme theme) {
        return frame.bottom() + theme.size(TICK + GAP + 17) + theme.small().size();
    }

    /** Words on the line of the title of the axis below a frame: at its right, or right of the title where the frame is narrow. */
    public static Layer note(String words, String title, Frame frame, Theme theme) {
        double left = frame.centreX() + theme.body().width(title) / 2 + theme.size(APART);
        return new TextLine(
                "note",
                words,
                Math.max(left, frame.right() - theme.small().width(words)),
                titleBelow(frame, theme),
                theme.small());
    }

    private void title(Surface surface, String text, double x, double y, Anchor anchor) {
        if (!text.isEmpty()) {
            surface.text(text, x, y, theme.body().at(anchor));
        }
    }
}
