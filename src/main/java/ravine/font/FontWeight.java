package ravine.font;

/** The weights of the bundled typeface Source Sans 3. */
public enum FontWeight {
    REGULAR("/ravine/fonts/SourceSans3-Regular.ttf"),
    SEMIBOLD("/ravine/fonts/SourceSans3-SemiBold.ttf");

    public static final String FAMILY = "Source Sans 3";

    private final String resource;

    FontWeight(String resource) {
        this.resource = resource;
    }

    /** The font file's place on the class path. */
    public String resource() {
        return resource;
    }
}
