package vn.vankho.archive;

/**
 * One place where a held document cites another.
 *
 * @param plan the citing document
 * @param citation index into its citations
 */
public record Mention(PlanId plan, int citation) {}
