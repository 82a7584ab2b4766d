package vn.vankho.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryParserTest {
  private static List<QueryTable.Row> rows() {
    return QueryTable.rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aQueryIsReadAsTheTableSays(QueryTable.Row row) {
    SearchQuery query = SearchQuery.parse(row.typed());
    assertEquals(row.read(), QueryTable.notation(query), row.typed());
    assertEquals(row.notes(), QueryTable.notes(query), row.typed());
  }

  @Test
  void anythingIsAQuery() {
    Random random = new Random(11);
    List<String> parts =
        List.of("\"", "-", " ", "OR", "tỉnh:", "năm", ":", "2021", "ma", "túy", "số", "/", "QĐ");
    for (int i = 0; i < 2_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        typed.append(parts.get(random.nextInt(parts.size())));
      }
      SearchQuery query = SearchQuery.parse(typed.toString());
      assertEquals(query, SearchQuery.parse(" " + typed + " "), typed.toString());
    }
  }
}
