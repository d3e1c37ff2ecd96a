package ravine.draw;

/**
 * Perceptually uniform colour scales from low to high: every 17th of 256 colours, between which colours are mixed. Viridis by S. van der
 * Walt and N. Smith and cividis by Nuñez, Anderton and Renslow (PLOS ONE 13, 2018), both as released with matplotlib (CC0).
 */
public enum ColourMap {
    VIRIDIS(
            "440154 481a6c 472f7d 414487 39568c 31688e 2a788e 23888e 1f988b 22a884 35b779 54c568 7ad151 a5db36 d2e21b fde725"),
    CIVIDIS(
            "00224e 002e6c 1e3a6f 35456c 47516c 575d6d 666970 757575 848279 948e77 a59c74 b7a96e c8b866 dbc75a eed649 fee838"),
    GREY("595959 f7f7f7");

    private static final int DIGITS = 6;

    private final String colours;

    ColourMap(String colours) {
        this.colours = colours;
    }

    /** The colour at a place from 0, low, to 1, high. */
    public Colour at(double place) {
        int last = colours.length() / (DIGITS + 1);
        double position = Math.max(0, Math.min(1, place)) * last;
        int below = Math.min((int) position, last - 1);
        return stop(below).mix(stop(below + 1), position - below);
    }

    private Colour stop(int index) {
        int start = index * (DIGITS + 1);
        return Colour.of(colours.substring(start, start + DIGITS));
    }
}
