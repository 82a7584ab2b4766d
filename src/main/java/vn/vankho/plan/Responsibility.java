package vn.vankho.plan;

import java.util.List;
import vn.vankho.text.Span;

/**
 * What a plan lays on one agency.
 *
 * @param span the words that name the agency
 * @param agency the name as it should read, without "Đề nghị"
 * @param canonical the agency's canonical name: {@code Sở Lao động - Thương binh và Xã hội}
 * @param requested whether the plan asks ("Đề nghị") a body that the committee does not command
 * @param inline whether the agency is named inside a sentence and not by a heading
 * @param tasks in the order of the text
 */
public record Responsibility(
    Span span,
    String agency,
    String canonical,
    boolean requested,
    boolean inline,
    List<Task> tasks) {
  public Responsibility {
    tasks = List.copyOf(tasks);
  }
}
