package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What SARIF 2.1.0 demands of a log (OASIS, sections 3.13, 3.14, 3.27). */
class FindingsFormatTest {
  private static final List<Finding> FINDINGS =
      List.of(
          new Finding(Finding.Level.ERROR, "no-anchor", "lich/index.html", 0, "x leads nowhere"),
          new Finding(
              Finding.Level.WARNING,
              "numbering-gap",
              "ke-hoach/Kế hoạch số 1.txt",
              53,
              "Số thứ tự nhảy từ “III” sang V"),
          new Finding(Finding.Level.NOTE, "quote", "ke-hoach/a.txt", 7, "\"lẻ\""));

  @Test
  void everyResultHasARuleALevelAMessageAndAPlace() throws IOException {
    JsonNode log = new ObjectMapper().readTree(FindingsFormat.SARIF.write(FINDINGS));
    assertEquals("2.1.0", log.path("version").asText());
    JsonNode run = log.path("runs").get(0);
    assertEquals("vankho", run.at("/tool/driver/name").asText());
    assertEquals(3, run.path("results").size());
    for (JsonNode result : run.path("results")) {
      String rule = result.path("ruleId").asText();
      int index = result.path("ruleIndex").asInt(-1);
      assertEquals(rule, run.at("/tool/driver/rules").get(index).path("id").asText());
      assertTrue(Set.of("note", "warning", "error").contains(result.path("level").asText()));
      assertFalse(result.at("/message/text").asText().isEmpty());
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
      assertFalse(URI.create(uri).isAbsolute(), uri);
    }
  }

  @Test
  void aPlaceIsAUriAndALineStandsOnlyWhereItMeansSomething() throws IOException {
    JsonNode results =
        new ObjectMapper().readTree(FindingsFormat.SARIF.write(FINDINGS)).at("/runs/0/results");
    JsonNode gap = results.get(1).at("/locations/0/physicalLocation");
    assertEquals(
        "ke-hoach/Kế hoạch số 1.txt",
        URI.create(gap.at("/artifactLocation/uri").asText()).getPath());
    assertEquals(53, gap.at("/region/startLine").asInt());
    assertTrue(results.get(0).at("/locations/0/physicalLocation/region").isMissingNode());
  }

  @Test
  void noFindingsAreAnEmptyLogAndNotNone() throws IOException {
    JsonNode log = new ObjectMapper().readTree(FindingsFormat.SARIF.write(List.of()));
    assertTrue(log.at("/runs/0/results").isArray());
  }
}
