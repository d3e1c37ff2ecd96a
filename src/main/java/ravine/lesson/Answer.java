package ravine.lesson;

import ravine.Vec;

/** What a person answers. */
public sealed interface Answer {

    /** An option or a method, by its place from 0. */
    record Chosen(int place) implements Answer {}

    /** A point of the plane. */
    record Placed(Vec at) implements Answer {}

    /** A number, or the value to which a slider was set. */
    record Given(double number) implements Answer {}
}
