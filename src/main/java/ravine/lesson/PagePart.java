package ravine.lesson;

/** What of the window a page can hide, so that nothing beside its question draws the eye, or gives the answer away. */
public enum PagePart {
    FORMULA,
    DATA,
    STARTS,
    VIEW,
    GRADIENT,
    METHODS,
    TRANSPORT,
    DRAWER
}
