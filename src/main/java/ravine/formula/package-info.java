/**
 * The objective: text, its reader, its errors, its values and derivatives.
 *
 * <p>exp4j's grammar and shunting yard read a formula. The reader before it turns {@code ²}, {@code ₁}, LaTeX and
 * implicit products into that grammar and knows every place as typed. The tree becomes a graph in which equal terms
 * occur once, is differentiated, and compiled to a hidden class by ASM, which the virtual machine can unload again; a
 * formula too large for a method of bytecode is interpreted.
 */
@NullMarked
package ravine.formula;

import org.jspecify.annotations.NullMarked;
