package ravine.landscape;

/** How heights follow the values of f. */
public enum HeightScale {
    LINEAR,
    /** By the logarithm of how far f is above its lowest value, linear very near to it. */
    LOG
}
