package vn.vankho.plan;

import vn.vankho.text.Span;

/**
 * A place where an agency is named.
 *
 * @param span where the name stands, without remarks
 * @param printed the name as printed, line breaks joined; in full where "Sở" was said once for
 *     several
 * @param agency which agency it is
 */
public record AgencyMention(Span span, String printed, AgencyName agency) {}
