package ravine.formula;

import java.util.Locale;

/** What a formula can do with one, two or three numbers. */
public enum Operation {
    ADD(2),
    SUBTRACT(2),
    MULTIPLY(2),
    DIVIDE(2),
    /** Java's remainder, with the sign of the first operand: the operator {@code %}. */
    REMAINDER(2),
    NEGATE(1),
    /** A comparison is 1 where it holds, else 0, also where an operand is not a number. */
    LESS(2),
    LESSEQUAL(2),
    GREATER(2),
    GREATEREQUAL(2),
    EQUAL(2),
    NOTEQUAL(2),
    /** 1 where neither operand is 0, else 0. */
    AND(2),
    /** 1 where an operand is not 0, else 0. */
    OR(2),
    POW(2),

    SIN(1),
    COS(1),
    TAN(1),
    COT(1),
    SEC(1),
    CSC(1),
    ASIN(1),
    ACOS(1),
    ATAN(1),
    ATAN2(2),
    SINH(1),
    COSH(1),
    TANH(1),
    ASINH(1),
    ACOSH(1),
    ATANH(1),
    EXP(1),
    EXPM1(1),
    LOG(1),
    LOG2(1),
    LOG10(1),
    LOG1P(1),
    SQRT(1),
    CBRT(1),
    ABS(1),
    SIGN(1),
    FLOOR(1),
    CEIL(1),
    /** The nearest whole number, of two the even one. */
    ROUND(1),
    /** 1 right of zero, 0 left of it, ½ at zero. */
    HEAVISIDE(1),
    /** 1 at zero, else 0. */
    NOT(1),
    MIN(2),
    MAX(2),
    /** The remainder with the sign of the second operand. */
    MOD(2),
    HYPOT(2),
    /** The first operand, kept between the second and the third. */
    CLAMP(3),
    SIGMOID(1),
    RELU(1),
    SOFTPLUS(1),
    ERF(1),
    /** The mean over rows of a table. */
    MEAN(1),
    /** The sum over rows of a table. */
    SUM(1),
    /** sin(a)/a, without the π that NumPy's has. */
    SINC(1),
    GAMMA(1),
    /** The logarithm of |Γ|. */
    LGAMMA(1),
    /** The second operand where the first is not 0, else the third. */
    WHERE(3),

    /** 1 right of zero, else 0; occurs in derivatives only. */
    STEP(1),
    /** The second operand where the first is positive, the third where it is negative, their mean at zero; occurs in derivatives only. */
    CHOOSE(3),
    /**
     * A product in which 0·∞ is 0, as is 0 times what is undefined: the chain rule at a kink or a cone, and where a function has
     * levelled off although its operand grows beyond all numbers; occurs in derivatives only.
     */
    CHAIN(2),
    /** The first derivative of sinc. */
    SINCSLOPE(1),
    /** The second derivative of sinc. */
    SINCCURVATURE(1),
    /** The first derivative of lgamma. */
    DIGAMMA(1),
    /** The second derivative of lgamma. */
    TRIGAMMA(1);

    private final int arity;

    Operation(int arity) {
        this.arity = arity;
    }

    /** How many operands it has. */
    public int arity() {
        return arity;
    }

    /** Its name in a formula and as a method of {@link Functions}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is true or false: 1 or 0, by a comparison or what joins comparisons. */
    boolean isLogical() {
        return (compareTo(LESS) >= 0 && compareTo(OR) <= 0) || this == NOT;
    }

    /** Whether it says which of two numbers is the larger. */
    public boolean isOrder() {
        return compareTo(LESS) >= 0 && compareTo(GREATEREQUAL) <= 0;
    }

    /** Whether a formula writes it as a name with arguments. */
    boolean isFunction() {
        return compareTo(POW) >= 0 && compareTo(STEP) < 0;
    }

    /** Whether it runs over the rows of a table, in which its operand has a value in each. */
    public boolean isAggregate() {
        return this == MEAN || this == SUM;
    }

    /** Whether moderate operands never give an infinity: sums, products, and what is bounded. */
    boolean isTame() {
        return switch (this) {
            case ADD,
                    SUBTRACT,
                    MULTIPLY,
                    NEGATE,
                    SIN,
                    COS,
                    TANH,
                    ABS,
                    SIGN,
                    MIN,
                    MAX,
                    CLAMP,
                    SIGMOID,
                    RELU,
                    STEP,
                    CHOOSE -> true;
            default -> false;
        };
    }

    /** Its value; operands beyond its arity are ignored. */
    public double apply(double a, double b, double c) {
        return switch (this) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> a % b;
            case NEGATE -> -a;
            case LESS -> Functions.less(a, b);
            case LESSEQUAL -> Functions.lessequal(a, b);
            case GREATER -> Functions.greater(a, b);
            case GREATEREQUAL -> Functions.greaterequal(a, b);
            case EQUAL -> Functions.equal(a, b);
            case NOTEQUAL -> Functions.notequal(a, b);
            case AND -> Functions.and(a, b);
            case OR -> Functions.or(a, b);
            case POW -> Functions.pow(a, b);
            case SIN -> Functions.sin(a);
            case COS -> Functions.cos(a);
            case TAN -> Functions.tan(a);
            case COT -> Functions.cot(a);
            case SEC -> Functions.sec(a);
            case CSC -> Functions.csc(a);
            case ASIN -> Functions.asin(a);
            case ACOS -> Functions.acos(a);
            case ATAN -> Functions.atan(a);
            case ATAN2 -> Functions.atan2(a, b);
            case SINH -> Functions.sinh(a);
            case COSH -> Functions.cosh(a);
            case TANH -> Functions.tanh(a);
            case ASINH -> Functions.asinh(a);
            case ACOSH -> Functions.acosh(a);
            case ATANH -> Functions.atanh(a);
            case EXP -> Functions.exp(a);
            case EXPM1 -> Functions.expm1(a);
            case LOG -> Functions.log(a);
            case LOG2 -> Functions.log2(a);
            case LOG10 -> Functions.log10(a);
            case LOG1P -> Functions.log1p(a);
            case SQRT -> Functions.sqrt(a);
            case CBRT -> Functions.cbrt(a);
            case ABS -> Functions.abs(a);
            case SIGN -> Functions.sign(a);
            case FLOOR -> Functions.floor(a);
            case CEIL -> Functions.ceil(a);
            case ROUND -> Functions.round(a);
            case HEAVISIDE -> Functions.heaviside(a);
            case NOT -> Functions.not(a);
            case MIN -> Functions.min(a, b);
            case MAX -> Functions.max(a, b);
            case MOD -> Functions.mod(a, b);
            case HYPOT -> Functions.hypot(a, b);
            case CLAMP -> Functions.clamp(a, b, c);
            case SIGMOID -> Functions.sigmoid(a);
            case RELU -> Functions.relu(a);
            case SOFTPLUS -> Functions.softplus(a);
            case ERF -> Functions.erf(a);
            case MEAN, SUM -> throw new IllegalArgumentException(this + " needs rows");
            case SINC -> Functions.sinc(a);
            case GAMMA -> Functions.gamma(a);
            case LGAMMA -> Functions.lgamma(a);
            case WHERE -> Functions.where(a, b, c);
            case STEP -> Functions.step(a);
            case CHOOSE -> Functions.choose(a, b, c);
            case CHAIN -> Functions.chain(a, b);
            case SINCSLOPE -> Functions.sincslope(a);
            case SINCCURVATURE -> Functions.sinccurvature(a);
            case DIGAMMA -> Functions.digamma(a);
            case TRIGAMMA -> Functions.trigamma(a);
        };
    }
}
