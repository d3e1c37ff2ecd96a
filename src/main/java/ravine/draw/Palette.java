package ravine.draw;

import java.util.List;

/** The pens of methods: the colours of M. Okabe and K. Ito, "Color Universal Design" (2008), each with its dashes and marker. */
public final class Palette {

    private static final List<Colour> COLOURS = List.of(
            Colour.of("d55e00"),
            Colour.of("0072b2"),
            Colour.of("000000"),
            Colour.of("cc79a7"),
            Colour.of("e69f00"),
            Colour.of("009e73"),
            Colour.of("56b4e9"),
            Colour.of("f0e442"));

    private static final List<List<Double>> DASHES = List.of(
            List.of(),
            List.of(4.0, 1.6),
            List.of(1.4, 1.4),
            List.of(6.0, 1.6, 1.4, 1.6),
            List.of(8.0, 2.0),
            List.of(2.6, 1.4),
            List.of(6.0, 1.4, 1.4, 1.4, 1.4, 1.4),
            List.of(3.6, 1.2));

    private Palette() {}

    /** The pen of the method with this number from 0; black is white on a dark background. Pens repeat after a few hundred. */
    public static Pen pen(int index, Theme theme) {
        int number = Math.max(0, index);
        var colour = COLOURS.get(number % COLOURS.size());
        boolean black = colour.luminance() == 0;
        var markers = List.of(Marker.values());
        return new Pen(
                black && theme.isDark() ? Colour.of("ffffff") : colour,
                DASHES.get(number % DASHES.size()),
                markers.get((number + number / markers.size()) % markers.size()));
    }
}
