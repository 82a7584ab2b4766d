package vn.vankho.plan;

import java.util.OptionalInt;
import vn.vankho.text.Span;

/**
 * A numbered part of a document: Roman part, Arabic item, lettered item; in decisions and normative
 * documents also chapter, Mục and article. Bullets are no sections.
 *
 * @param index its position in the plan's list of sections
 * @param level 1 Roman part, chapter or Mục (which stands in its chapter), 2 Arabic or dotted item
 *     and article, 3 lettered item; in an article one more than what encloses it: a clause (khoản)
 *     is 3, a point (điểm) 4
 * @param label {@code I}, {@code 1}, {@code 1.1}, {@code a}, {@code Chương II}, {@code Mục 1},
 *     {@code Điều 5}, without punctuation
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
