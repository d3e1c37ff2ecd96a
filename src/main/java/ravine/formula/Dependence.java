package ravine.formula;

/** On what the value of each node of a graph depends. */
enum Dependence {
    /** Nothing, or parameter letters only: computed once. */
    PARAMETERS,
    /** x₂ but not x₁: computed once in a row. */
    X2,
    /** x₁. */
    X1,
    /** A mean or sum over rows: computed after all rows. */
    AGGREGATES,
    /** The row: computed for each. */
    ROWS;

    static Dependence[] of(Graph graph) {
        Dependence[] reaches = new Dependence[graph.size()];
        for (int number = 0; number < reaches.length; number++) {
            reaches[number] = of(graph.node(number), reaches);
        }
        return reaches;
    }

    private static Dependence of(Node node, Dependence[] earlier) {
        Dependence reach = PARAMETERS;
        if (node instanceof Node.Input input) {
            reach = input.slot() == 0 ? X1 : input.slot() == 1 ? X2 : PARAMETERS;
        } else if (node instanceof Node.Column) {
            reach = ROWS;
        } else if (node instanceof Node.Apply apply && apply.isAggregate()) {
            reach = AGGREGATES;
        } else if (node instanceof Node.Apply apply) {
            for (int i = 0; i < apply.operation().arity(); i++) {
                Dependence operand = earlier[apply.operand(i)];
                reach = operand.compareTo(reach) > 0 ? operand : reach;
            }
        }
        return reach;
    }
}
