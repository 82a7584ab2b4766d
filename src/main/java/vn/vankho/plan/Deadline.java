package vn.vankho.plan;

import java.util.Optional;
import vn.vankho.text.Span;

/**
 * A date by which something must be done, reported or held.
 *
 * @param span the words that give the date
 * @param date {@code 2023-04-10}, {@code 2020-09} a month, {@code 2026-Q3} a quarter, {@code 2026}
 *     a year, {@code --06-17} a day without a year, {@code ---20} a day of each month
 * @param recurring {@code yearly}, {@code half-yearly}, {@code quarterly}, {@code monthly}
 * @param what a short Vietnamese phrase saying what is due
 * @param who the agency that owes it
 * @param addressee who gets it ("báo cáo về …")
 * @param through who collects it ("qua …")
 */
public record Deadline(
    Span span,
    String date,
    Optional<String> recurring,
    String what,
    Optional<String> who,
    Optional<String> addressee,
    Optional<String> through) {}
