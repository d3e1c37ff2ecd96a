package ravine.run;

/** All that evidence can say, each with holes for its values. Lengths are in the units of x₁ and x₂, heights in those of f. */
public enum EvidencePhrase {
    VALLEY(
            "‖g‖ = {gradient}, the touching parabola is level {distance} from here, and both eigenvalues of the Hessian are positive ({smallest} and {largest})"),
    HILL(
            "‖g‖ = {gradient}, the touching parabola is level {distance} from here, and both eigenvalues of the Hessian are negative ({smallest} and {largest})"),
    PASS(
            "‖g‖ = {gradient}, the touching parabola is level {distance} from here, and one eigenvalue of the Hessian is negative, one positive ({smallest} and {largest})"),
    KINK_BOTTOM(
            "f has a kink here and rises in every direction tried, by at least {rise} at a distance of {distance}; ‖g‖ = {gradient}"),
    FLAT_BOTTOM(
            "f rises in every direction tried, by at least {rise} at a distance of {distance}, though an eigenvalue of the Hessian is near zero ({smallest} and {largest}); ‖g‖ = {gradient}"),
    BOTTOM(
            "f rises in every direction tried, by at least {rise} at a distance of {distance}, so that it is lowest within; ‖g‖ = {gradient}"),
    TOP("f falls in every direction tried, by at least {fall} at a distance of {distance}; ‖g‖ = {gradient}"),
    RISE_AND_FALL("at a distance of {distance} f rises by up to {rise} and falls by up to {fall}; ‖g‖ = {gradient}"),
    LEVEL_LINE(
            "f is as low as any seen and along a line as low on both sides, to within {change} at a distance of {distance}, with an eigenvalue near zero ({smallest} and {largest}); ‖g‖ = {gradient}"),
    HIGH_VALLEY(
            "f is level along a line, to within {change} at a distance of {distance}, and rises across it, {height} above the lowest seen, with an eigenvalue near zero ({smallest} and {largest}); ‖g‖ = {gradient}"),
    LEVEL_RIDGE(
            "f is as high along a line on both sides, to within {change} at a distance of {distance}, and falls across it, with an eigenvalue near zero ({smallest} and {largest}); ‖g‖ = {gradient}"),
    LEVEL_GROUND(
            "f is as low as any seen and nowhere lower at a distance of {distance}; ‖g‖ = {gradient}, and the eigenvalues of the Hessian are {smallest} and {largest}"),
    GENTLE_SLOPE(
            "f is as low as any seen: over the {distance} across the view, ‖g‖ = {gradient} lowers it by {fall}, of a range of {range}"),
    HIGH_LEVEL(
            "f is {height} above the lowest seen, but over the {distance} to there the slope here, ‖g‖ = {gradient}, lowers it by {fall} only, with an eigenvalue near zero ({smallest} and {largest})"),
    LEVEL_CURVE(
            "f is level in the one variable that it has, with a second derivative of {curvature}; ‖g‖ = {gradient}"),
    RETURN("it returns to where it was every {period} steps, in a loop {size} across"),
    STATIONARY(
            "x stays in a noise ball about {mean}, with a spread of {spread1} and {spread2} that is steady from step {from} on; the mean moved by {drift} since"),
    HALVED("η {rate} instead of {now} would halve the spread"),
    GROWTH(
            "f grows geometrically, by about {factor} each step; it is {value} at step {step}, and more steps would take it beyond any number"),
    LEAPS("each step is longer than the last, up to {length}, and f rose from {before} to {value} at step {step}"),
    THROWN("at step {step} x is {distance} away from the start, {times} times the diagonal of the view"),
    OVERFLOW(
            "{quantity} is {value} at step {step}, beyond the largest number; a step before, f was {before} at {place}"),
    ENDLESS_FALL(
            "f falls geometrically, by about {factor} each step, and x diverges; f is {value} at step {step}, at {place}, and more steps would take both beyond any number"),
    MINUS_INFINITY("f falls without end and x diverges: f was {before} a step before step {step}, where {place}"),
    LOGARITHM("f is −∞ at step {step}: {operation} at {place}"),
    NO_VALUE("f is {value} at step {step}: {operation} at {place}"),
    NO_DIFFERENCE(
            "{quantity} is {value} at step {step}: a point of the difference lies where f is undefined, {operation}; {place}"),
    NO_SLOPE("{quantity} is {value} at step {step}, though f is {height} at {place}: f has no slope there"),
    NO_STEP("{quantity} is {value} at step {step}, because {note} of that step is not finite; before it, {place}"),
    BLOCKED("x has not changed since step {step}, though ‖g‖ = {gradient}"),
    NEVER_MOVED("x is where it started after {steps} steps, though ‖g‖ = {gradient}"),
    NOT_BEGUN("no step was taken; ‖g‖ = {gradient}"),
    AWAY("finite, but outside the picture after step {step}: {place}"),
    FALLS_ON("straight on from there f falls without end, to {value} at {far}"),
    UNDERWAY("‖g‖ = {gradient} after a step of {length}"),
    AT_WORK(
            "x has not changed since step {step}, but the method is at work and moves at step {next}; ‖g‖ = {gradient}"),
    BUDGET("the budget of evaluations is spent: {evaluations} were made"),
    STOPPED("the rule {rule} stopped it at step {step}"),
    BEST("by validation its best step is {step}"),
    RATE_IS_ZERO("the rate is 0"),
    NOTED("step {step} says: {note} = {value}"),
    RATE_ABOVE("η {rate} is above {multiple}/λ = {limit}, λ = {curvature} being the largest curvature at step {step}"),
    RATE_AT("η {rate} is no less than {multiple}/λ = {limit}, λ = {curvature} being the largest curvature in the loop"),
    PUSHED_OFF("the exact gradient is 0 at the start, where differences make it {numeric}"),
    DROWNED("its differences drown in the rounding of f = {value}: ‖g‖ = {numeric}, exactly {exact}"),
    INEXACT("the gradient by differences is off by {error}: ‖g‖ = {numeric}, exactly {exact}");

    private final String template;

    EvidencePhrase(String template) {
        this.template = template;
    }

    /** Whether it says what a person set that made it so. */
    boolean isCause() {
        return switch (this) {
            case STOPPED, RATE_ABOVE, RATE_AT, RATE_IS_ZERO, PUSHED_OFF, DROWNED -> true;
            default -> false;
        };
    }

    /** The sentence, or a part of one, with the names of its values in braces. */
    public String template() {
        return template;
    }
}
