package ravine.workbench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.DisplayNumber;

/**
 * A session that something else took the place of before it was saved.
 *
 * @param name its document's name, empty if it had none
 * @param at when that was, if it was written down
 */
public record Unsaved(String name, Session session, Optional<Instant> at) {

    private static final String SEPARATOR = " · ";

    private static final int MOST_METHODS = 3;
    private static final int MOST_CHARACTERS = 40;

    /** So many digits of a start are said. */
    private static final int DIGITS = 3;

    /** How many things differ from the one of the sessions that come with the program that is nearest: what would be lost with it. */
    int worth() {
        var shipped = Stream.concat(
                Stream.of(FirstSession.lecture()), Gallery.names().stream().map(Gallery::session));
        return shipped.mapToInt(this::differences).min().orElse(0);
    }

    private int differences(Session from) {
        int problem = session.problem().equals(from.problem()) ? 0 : 1;
        int formula = session.problem().formula().equals(from.problem().formula()) ? 0 : 1;
        int caption = session.caption().equals(from.caption()) ? 0 : 1;
        int drawing = session.scene().equals(from.scene()) ? 0 : 1;
        return problem
                + formula
                + caption
                + drawing
                + differences(session.starts(), from.starts())
                + differences(session.tracks(), from.tracks());
    }

    /** How many things of one list the other lacks, and how many it has fewer or more. */
    private static int differences(List<?> ones, List<?> others) {
        var lacking = new ArrayList<>(ones);
        lacking.removeAll(others);
        return Math.max(lacking.size(), Math.abs(ones.size() - others.size()));
    }

    /** What tells it apart for people: when, its name, f, methods, and where they start. */
    public String words() {
        return String.join(SEPARATOR, lines());
    }

    /** The same in two lines: when, its name and f, then methods and where they start. */
    public List<String> lines() {
        var formula = session.problem().formula().text().replaceAll("\\s+", " ");
        var shown = formula.length() > MOST_CHARACTERS ? formula.substring(0, MOST_CHARACTERS - 1) + "…" : formula;
        var named = name.isEmpty() ? shown : name + ": " + shown;
        return List.of(at.map(when -> time(when) + SEPARATOR + named).orElse(named), methods() + SEPARATOR + starts());
    }

    private static String time(Instant at) {
        var there = at.atZone(ZoneId.systemDefault());
        boolean today = there.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()));
        return DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMM HH:mm", Locale.ENGLISH)
                .format(there);
    }

    private String starts() {
        int count = session.starts().size();
        var first = session.start();
        return count == 1
                ? WindowWords.of("session.from", start(first.x1()), start(first.x2()))
                : WindowWords.of("session.starts", "" + count);
    }

    private static String start(double coordinate) {
        return DisplayNumber.shortened(coordinate, DIGITS);
    }

    private String methods() {
        var names = session.tracks().stream().map(Track::title).toList();
        if (names.size() <= MOST_METHODS) {
            return names.isEmpty() ? WindowWords.of("session.nomethods") : String.join(", ", names);
        }
        return WindowWords.of("session.methods", names.get(0), names.get(1), "" + (names.size() - 2));
    }
}
