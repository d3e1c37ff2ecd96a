package ravine.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import ravine.Mistake;
import ravine.Vec;
import ravine.bench.Line;
import ravine.bench.Times;
import ravine.draw.Theme;
import ravine.formula.Formula;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.Track;

/** Files made in a warm process, from the session to the last byte, and their sizes, beside ImageIO that writes the same PNG once more. */
public final class ExportTimes {

    private static final int WARM = 15;
    private static final int COUNT = 15;
    private static final List<String> RECIPES = List.of(
            "gd:eta=0.001",
            "momentum:eta=0.0005",
            "nesterov:eta=0.0005",
            "adagrad",
            "rmsprop",
            "adam",
            "lion",
            "newton");

    private ExportTimes() {}

    public static void measure(Consumer<Line> table) throws Exception {
        var session = session();
        var picture = Export.of(1200, 900, Theme.LIGHT);
        var image = ImageIO.read(new java.io.ByteArrayInputStream(bytes(session, picture, Format.PNG)));
        var yard = Times.of(WARM, COUNT, () -> encode(image));
        print(table, "PNG 1200×900", session, picture, Format.PNG, yard, "≤ 60 ms");
        print(table, "SVG 1200×900", session, picture, Format.SVG, yard, "");
        print(table, "PDF 1200×900", session, picture, Format.PDF, yard, "");
        var film = Export.of(800, 600, Theme.LIGHT)
                .withTiming(Timing.STANDARD.withFrames(OptionalInt.of(100)).withHold(0));
        print(table, "GIF 800×600, 100 frames", session, film, Format.GIF, yard, "≤ 2000 ms");
        print(table, "MP4 800×600, 100 frames", session, film, Format.MP4, yard, "");
    }

    private static void print(
            Consumer<Line> table, String what, Session session, Export export, Format format, Times yard, String aim)
            throws Exception {
        boolean film = format == Format.GIF || format == Format.MP4;
        var times = Times.of(film ? 2 : WARM, film ? 5 : COUNT, () -> bytes(session, export, format));
        table.accept(Line.time(what + ", median", times.median(), "ImageIO", yard.median(), aim));
        table.accept(Line.plain(what + ", size", bytes(session, export, format).length / 1e3, "kB", ""));
    }

    private static byte[] bytes(Session session, Export export, Format format) throws IOException, Mistake {
        var out = new ByteArrayOutputStream();
        var figure = export.figure(session, export.divided(session));
        FigureFile.content(figure, export.last(session), export, format, Progress.NONE)
                .to(out);
        return out.toByteArray();
    }

    private static void encode(BufferedImage image) throws IOException {
        ImageIO.write(image, "png", new ByteArrayOutputStream());
    }

    private static Session session() throws Mistake {
        var tracks = new ArrayList<Track>();
        for (var recipe : RECIPES) {
            tracks.add(new Track(Recipe.read(recipe), tracks.size(), true));
        }
        var rosenbrock = Formula.read("(1 − x₁)² + 100(x₂ − x₁²)²");
        return FirstSession.lecture()
                .withProblem(problem -> problem.withFormula(rosenbrock).withSteps(200))
                .withStart(new Vec(-1.5, 2))
                .withTracks(tracks)
                .withScene(scene -> scene.withView(new ravine.Box(-2, 2, -1, 3)));
    }
}
