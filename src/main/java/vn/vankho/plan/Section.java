package vn.vankho.plan;

import java.util.OptionalInt;
import vn.vankho.text.Span;

/**
 * A numbered part of a document: Roman part, Arabic item, lettered item. Bullets are no sections.
 *
 * @param index its position in the plan's list of sections
 * @param level 1 Roman part, 2 Arabic or dotted item, 3 lettered item
 * @param label {@code I}, {@code 1}, {@code 1.1}, {@code a}, without punctuation
 * @param heading as printed, line breaks joined, without end mark; empty if the item is a paragraph
 * @param parent index of the enclosing section
 * @param head from the label to the end of the heading (of the label where there is no heading)
 * @param span the whole section, its subsections included
 * @param appendix whether it belongs to an attached list
 */
public record Section(
    int index,
    int level,
    String label,
    String heading,
    OptionalInt parent,
    Span head,
    Span span,
    boolean appendix) {}
