package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.text.Span;

final class TaskReaderTest {
  static Stream<Arguments> tasks() {
    return Pairs.of("tasks.txt");
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void tellsRoleAndPartnersAsTheTableSays(String words, String expected) {
    Task task = TaskReader.task(words, new Span(0, words.length()));
    String partners = String.join(" | ", task.partners());
    String found = task.role().vietnamese() + (partners.isEmpty() ? "" : ": " + partners);
    assertEquals(expected, found);
  }
}
