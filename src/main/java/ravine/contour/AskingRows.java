package ravine.contour;

/** A function with a question before each row of points, which may end the work by an exception. */
record AskingRows(RowFiller function, Runnable question) implements RowFiller {

    @Override
    public void fill(double x1, double step, double x2, double[] values) {
        question.run();
        function.fill(x1, step, x2, values);
    }

    @Override
    public int work() {
        return function.work();
    }

    @Override
    public double value(double x1, double x2) {
        question.run();
        return function.value(x1, x2);
    }
}
