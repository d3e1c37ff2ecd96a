package ravine.figure;

/** A method's path so far: a line with its dashes and a bead on each step, on a halo that parts it from any ground. */
record TracePath(Trace trace, Theme theme) implements Layer {

    static final double WIDTH = 2.2;
    private static final double BEAD = 5.2;
    private static final double HALO = 1.3;
    /** Steps nearer than this have one bead between them, in pixels. */
    private static final double SPACING = 9;

    @Override
    public String name() {
        return "path " + trace.name();
    }

    @Override
    public void draw(Surface surface, Axes axes) {
        var pen = Palette.pen(trace.pen(), theme);
        var path = trace.path(axes);
        var beads = trace.steps(axes, theme.size(SPACING));
        var halo = theme.haloFor(pen.colour()).withOpacity(0.9);
        double width = theme.size(WIDTH);
        surface.stroke(path, Stroke.rounded(halo, width + 2 * theme.size(HALO)));
        surface.dots(beads, theme.size(BEAD + 2 * HALO), halo);
        surface.stroke(path, pen.stroke(width));
        surface.dots(beads, theme.size(BEAD), pen.colour());
    }
}
