package ravine.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PolylineBuilderTest {

    private static PolylineBuilder line(int vertices) {
        var builder = new PolylineBuilder();
        for (int i = 0; i < vertices; i++) {
            builder.add(i, -i);
        }
        builder.end();
        return builder;
    }

    @Test
    void what_was_built_stays_while_others_are_built() {
        var first = line(1000).build();
        var open = new PolylineBuilder();
        open.add(7, 8);
        line(2000).build();
        open.close();
        assertEquals(999, first.x(999));
        assertEquals(-999, first.y(999));
        assertEquals(7, open.build().x(1));
    }

    @Test
    void what_was_built_stays_while_more_is_added() {
        var builder = line(3);
        var built = builder.build();
        builder.add(9, 9);
        builder.end();
        assertEquals(1, built.pieces());
        assertEquals(2, builder.build().pieces());
    }
}
