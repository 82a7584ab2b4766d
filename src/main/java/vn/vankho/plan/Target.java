package vn.vankho.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.vankho.text.Span;

/**
 * A quantified objective.
 *
 * @param span the clause
 * @param figure where the figure itself stands
 * @param value the figure
 * @param unit {@code %} or the thing counted
 * @param comparator {@code >=}, {@code >}, {@code =}, {@code <=}, {@code <}
 * @param period {@code hằng năm}, {@code đến năm 2025}, …
 */
public record Target(
    Span span,
    Span figure,
    BigDecimal value,
    String unit,
    String comparator,
    Optional<String> period) {}
