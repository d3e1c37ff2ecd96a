package ravine.export;

/** What an animation shows at a time: the step up to which paths go, and by how many degrees a landscape has turned. */
public record Moment(int step, double turned) {}
