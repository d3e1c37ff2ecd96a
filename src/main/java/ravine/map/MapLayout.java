package ravine.map;

import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.AxisLines;

/** Where a map and its legend are in their room: the legend beside the map or, where that would be too narrow, below it. */
record MapLayout(Frame map, Frame legend) {

    private static final double PAD = 14;
    private static final double LEAST = 24;

    /** A map beside its legend has at least this part of the width. */
    private static final double NARROWEST = 0.45;

    /** A legend below its map has this part of the height, however much it needs, so that the map keeps its size. */
    private static final double BELOW = 0.42;

    /** One of a bar and few classes needs no more than this. */
    private static final double BAR = 96;

    /** By the axes with any frame, and how wide the legend would be. */
    static MapLayout of(
            Frame room, Axes axes, boolean oneScale, boolean titled, double width, boolean bar, Theme theme) {
        double pad = theme.size(PAD);
        double left = pad + AxisLines.roomLeft(axes, theme);
        double top = pad + (titled ? theme.title().size() + theme.size(8) : 0);
        double bottom =
                theme.size(AxisLines.TICK + AxisLines.GAP + 29) + theme.small().size();
        double across = room.width() - left - pad;
        double up = room.height() - top - bottom;
        boolean beside = across - width - 1.5 * pad >= NARROWEST * room.width() || room.width() > 1.5 * room.height();
        double most = bar ? theme.size(BAR) : room.height();
        double below = beside ? 0 : Math.min(BELOW * room.height(), most);
        double least = theme.size(LEAST);
        var whole = new Frame(
                Math.round(room.left() + left) + 0.5,
                Math.round(room.top() + top) + 0.5,
                Math.floor(Math.max(least, beside ? across - width - 1.5 * pad : across)),
                Math.floor(Math.max(least, up - below)));
        var frame = oneScale ? withOneScale(axes, whole) : whole;
        return new MapLayout(
                frame,
                beside
                        ? beside(frame, whole, room.right() - pad, 1.5 * pad)
                        : new Frame(room.left() + pad, frame.bottom() + bottom, room.width() - pad, below));
    }

    /** All the room right of a map, which one scale for both axes may make narrower. */
    private static Frame beside(Frame map, Frame whole, double right, double apart) {
        double left = map.right() + apart;
        return new Frame(left, map.top(), right - left, whole.height());
    }

    /** The largest frame within another in which a unit is as long both ways. */
    private static Frame withOneScale(Axes axes, Frame within) {
        double unit = Math.min(
                within.width() / axes.across().length(),
                within.height() / axes.upright().length());
        return new Frame(
                within.left(),
                within.top(),
                Math.max(1, Math.floor(unit * axes.across().length())),
                Math.max(1, Math.floor(unit * axes.upright().length())));
    }
}
