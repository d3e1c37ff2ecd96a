package ravine.draw;

/** A surface that takes down texts only: nothing else leaves a trace on it. */
public interface TextSurface extends Surface {

    @Override
    default void fill(Polylines areas, Colour colour) {}

    @Override
    default void stroke(Polylines lines, Stroke stroke) {}

    @Override
    default void dots(Polylines centres, double diameter, Colour colour) {}
}
