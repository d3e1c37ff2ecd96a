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
        return WindowWords.of("averages.of." + source, isOfSteps() ? ofStep(name) : name);
    }

    /** A quantity of a step, whose coordinates have their number below the line, as elsewhere in the window. */
    static String ofStep(String name) {
        return name.replace(".1", "₁").replace(".2", "₂");
    }

    /** Whether its values are those of steps. */
    boolean isOfSteps() {
        return source == Source.TRACK;
    }
}
