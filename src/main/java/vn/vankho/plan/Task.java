package vn.vankho.plan;

import java.util.List;
import vn.vankho.text.Span;

/**
 * One thing that an agency is told to do.
 *
 * @param span its words, without bullet or run-in heading
 * @param role how the agency takes part
 * @param partners canonical names of the agencies named after "phối hợp với"; groups as printed
 */
public record Task(Span span, Role role, List<String> partners) {
  public Task {
    partners = List.copyOf(partners);
  }
}
