package vn.vankho.archive;

/**
 * One place where a held document lays tasks on an agency.
 *
 * @param plan the document
 * @param responsibility index into its responsibilities
 */
public record Duty(PlanId plan, int responsibility) {}
