package ravine.workbench;

/** A series that can be averaged, by where it is from and its name there. */
public record AverageChoice(Source source, String name) {

    /** Where a series is from. */
    public enum Source {
        TRACK,
        DATA,
        SIGNAL
    }

    /** What a list calls it. */
    public String words() {
        return WindowWords.of("averages.of." + source, name);
    }

    /** Whether its values are those of steps. */
    boolean isOfSteps() {
        return source == Source.TRACK;
    }
}
