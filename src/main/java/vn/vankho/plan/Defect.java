package vn.vankho.plan;

import vn.vankho.text.Span;

/**
 * An oddity of the document that a careful checker would flag.
 *
 * @param span where
 * @param kind {@code numbering-gap}, {@code missing-number}, {@code missing-date}, {@code
 *     missing-header}, {@code date-order}, …
 * @param note what is odd, in Vietnamese
 */
public record Defect(Span span, String kind, String note) {}
