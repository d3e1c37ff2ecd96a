package ravine.lesson;

import java.util.Map;

/** Which method wins on pages that ask for that, counted from 1, as the texts and reasons of the pages have it. */
final class LessonWinners {

    static final Map<String, Integer> OF = Map.ofEntries(
            Map.entry("down-the-slope#8", 2),
            Map.entry("the-ravine#4", 2),
            Map.entry("momentum-and-memory#1", 2),
            Map.entry("momentum-and-memory#7", 1),
            Map.entry("momentum-and-memory#8", 2),
            Map.entry("rate-for-each-coordinate#3", 2),
            Map.entry("rate-for-each-coordinate#6", 2),
            Map.entry("rate-for-each-coordinate#7", 2),
            Map.entry("rate-for-each-coordinate#8", 3),
            Map.entry("adam-and-its-kin#4", 2),
            Map.entry("adam-and-its-kin#6", 1),
            Map.entry("adam-and-its-kin#8", 2),
            Map.entry("learning-rate-schedules#2", 2),
            Map.entry("learning-rate-schedules#5", 2),
            Map.entry("learning-rate-schedules#6", 2),
            Map.entry("mini-batches#7", 2),
            Map.entry("hard-landscapes#5", 2),
            Map.entry("curvature#2", 1),
            Map.entry("curvature#6", 2),
            Map.entry("fair-comparison#2", 1),
            Map.entry("fair-comparison#3", 1));

    private LessonWinners() {}
}
