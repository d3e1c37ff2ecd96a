package ravine.modifier;

import ravine.Symmetric;
import ravine.Vec;
import ravine.optimizer.Oracle;
import ravine.optimizer.StepGeometry;
import ravine.optimizer.UpdateBuilder;
import ravine.optimizer.Working;

/** An oracle that passes every question on to another one; its implementations answer some of them themselves. */
interface OracleWrapper extends Oracle {

    Oracle inner();

    @Override
    default int t() {
        return inner().t();
    }

    @Override
    default Vec at() {
        return inner().at();
    }

    @Override
    default void go(Vec there) {
        inner().go(there);
    }

    @Override
    default Vec there() {
        return inner().there();
    }

    @Override
    default double anneal(double eta) {
        return inner().anneal(eta);
    }

    @Override
    default double value(Vec there) {
        return inner().value(there);
    }

    @Override
    default Vec gradient(Vec there) {
        return inner().gradient(there);
    }

    @Override
    default Symmetric hessian(Vec there) {
        return inner().hessian(there);
    }

    @Override
    default Vec gaussian() {
        return inner().gaussian();
    }

    @Override
    default UpdateBuilder move(String symbol, Vec from) {
        return inner().move(symbol, from);
    }

    @Override
    default void note(String symbol, Vec value) {
        inner().note(symbol, value);
    }

    @Override
    default void memory(String symbol, Vec value) {
        inner().memory(symbol, value);
    }

    @Override
    default void note(String symbol, double value) {
        inner().note(symbol, value);
    }

    @Override
    default Working working() {
        return inner().working();
    }

    @Override
    default void sketch(StepGeometry sketch) {
        inner().sketch(sketch);
    }
}
