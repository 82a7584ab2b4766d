/**
 * Measures the program: how right its reading and its ranking are against what people annotated,
 * and how fast it reads. Not shipped with it; {@code scripts/evaluate} and {@code scripts/bench}
 * run it.
 */
package vn.vankho.measure;
