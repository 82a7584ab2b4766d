package vn.vankho.measure.pages;

import java.awt.Font;

/**
 * A word where it stands.
 *
 * @param x the left end, in points from the page's left edge
 * @param y the base line, in points from the page's top
 */
record PrintedWord(String word, Font font, double x, double y) {}
