package vn.vankho.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page that a document number leads to: the first result for a query that is a number.
 *
 * @param number number and symbol: {@code 1452/QĐ-TTg}
 * @param url the page below the site's root
 * @param name type word and number
 * @param title what it is about
 * @param issued when
 * @param held whether the page is that of a document that the archive holds
 * @param citedBy how many held documents cite it
 */
public record NumberedPage(
    String number,
    String url,
    String name,
    Optional<String> title,
    Optional<LocalDate> issued,
    boolean held,
    int citedBy) {}
