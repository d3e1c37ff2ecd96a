package ravine.workbench;

import ravine.Box;

/** What was drawn of a view, which no longer holds for another. */
record DrawnBox(Box view, boolean equalAspect, Box seen) {}
