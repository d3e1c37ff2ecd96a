package ravine.workbench;

/** How contours were laid out last. Mutable: where one opens or closes a view beside them, they are drawn once in the size from before, and then in their own, or in their own at once; where the whole window is laid out anew, maybe not before. */
final class LaidOut {

    private int views;
    private double width;
    private double height;
    private boolean settling;
    private boolean more;

    /** Whether another number of views has come since the last drawing, or the size that comes with it, rather than a size that one pulls the window to. */
    boolean isAnother(int nowViews, double nowWidth, double nowHeight) {
        boolean other = views != 0 && nowViews != views;
        boolean resized = nowWidth != width || nowHeight != height;
        boolean settled = (settling || more) && resized;
        settling = (other && !resized) || (settling && !settled);
        views = nowViews;
        width = nowWidth;
        height = nowHeight;
        return other || settled;
    }

    /** The next size is that of another layout. */
    void expect() {
        settling = true;
    }

    /** Whether sizes of that layout come until further notice, rather than one. */
    void expectMore(boolean further) {
        more = further;
    }
}
