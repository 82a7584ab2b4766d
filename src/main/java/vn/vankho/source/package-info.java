/** Finds the files people put in {@code content/} and gets their words out, safely. */
package vn.vankho.source;
