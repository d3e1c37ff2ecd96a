package ravine.map;

import ravine.draw.Colour;
import ravine.run.Verdict;

/** The colour and pattern of each verdict, the same in every map; after M. Okabe and K. Ito, "Color Universal Design" (2008). */
final class VerdictColours {

    private VerdictColours() {}

    static MapClass of(Verdict.Kind kind) {
        return new MapClass(kind.words(), colour(kind), pattern(kind), EndSymbol.of(kind));
    }

    private static Colour colour(Verdict.Kind kind) {
        return Colour.of(
                switch (kind) {
                    case MINIMUM -> "009e73";
                    case FLOOR -> "7fcfb5";
                    case SADDLE -> "e69f00";
                    case MAXIMUM -> "cc79a7";
                    case PLATEAU -> "f0e442";
                    case CYCLE -> "0072b2";
                    case HOVERING -> "56b4e9";
                    case DIVERGED -> "1a1a1a";
                    case UNBOUNDED -> "5a2a0a";
                    case UNDEFINED -> "d55e00";
                    case OUT_OF_VIEW -> "7a6a5a";
                    case STALLED, UNMOVED, UNSTARTED -> "8f86a8";
                    case STOPPED, SPENT, MOVING -> "c8ccd0";
                });
    }

    private static MapPattern pattern(Verdict.Kind kind) {
        return switch (kind) {
            case SADDLE, CYCLE, SPENT -> MapPattern.ACROSS;
            case MAXIMUM, UNBOUNDED, UNDEFINED, STOPPED -> MapPattern.UPRIGHT;
            case FLOOR, PLATEAU, HOVERING, STALLED -> MapPattern.DOTS;
            default -> MapPattern.PLAIN;
        };
    }
}
