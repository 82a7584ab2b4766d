package vn.vankho.search;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.vankho.search.PlanTable.Cell;

/** Reads a plan that is gone back from the segment that held it. */
final class GhostReader {
  private static final TypeReference<List<List<Integer>>> NUMBERS = new TypeReference<>() {};
  private static final TypeReference<List<List<Object>>> VALUES = new TypeReference<>() {};

  private GhostReader() {}

  static SearchItem read(Path out, SegmentState state, int plan) throws IOException {
    Map<String, Object> description = state.description();
    List<List<Integer>> cells = Json.MAPPER.convertValue(description.get("cells"), NUMBERS);
    List<List<Object>> values = Json.MAPPER.convertValue(description.get("values"), VALUES);
    List<Integer> cell = cells.get(cell(description, plan));
    List<?> provinces = (List<?>) values.get(0).get(cell.get(0));
    return PassageGroups.read(
        out.resolve(state.name()),
        plan,
        ((String) description.get("words")).getBytes(StandardCharsets.UTF_8),
        new Cell(
            (Integer) values.get(1).get(cell.get(1)),
            (String) provinces.get(0),
            (String) provinces.get(1),
            (String) values.get(2).get(cell.get(2))));
  }

  private static int cell(Map<String, Object> description, int plan) {
    int end = 0;
    for (List<Integer> run : Json.MAPPER.convertValue(description.get("runs"), NUMBERS)) {
      end += run.get(1);
      if (plan < end) {
        return run.get(0);
      }
    }
    throw new IllegalArgumentException("no plan " + plan + " in " + description.get("name"));
  }
}
