package ravine.draw;

/** The part of a text's baseline that lies at the given point. */
public enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
        this.share = share;
    }

    /** The share of the text's width that lies before the point. */
    public double share() {
        return share;
    }
}
