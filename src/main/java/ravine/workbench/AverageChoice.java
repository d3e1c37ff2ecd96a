package ravine.workbench;

/** A series that can be averaged, by where it is from and its name there. */
public record AverageChoice(Source source, String name) {

    /** Where a series is from. */
    public enum Source {
        TRACK,
        DATA,
        SIGNAL
    }

    /** What a list calls it: coordinates of a step have their number below the line, as elsewhere in the window. */
    public String words() {
        var shown = isOfSteps() ? name.replace(".1", "₁").replace(".2", "₂") : name;
        return WindowWords.of("averages.of." + source, shown);
    }

    /** Whether its values are those of steps. */
    boolean isOfSteps() {
        return source == Source.TRACK;
    }
}
