package vn.vankho.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vankho.source.UnreadableException.Reason;

class FactsTest {
  @TempDir Path folder;

  @Test
  void whatPeopleWroteAboutADocumentIsRead() throws IOException {
    SourceFile file =
        document(
            """
            province: Lào Cai
            number: 12/KH-UBND
            issued: 2021-10-08
            source: https://example.org/12
            noindex: true
            hide:
              - Nguyễn Văn A
            repair:
              off: [join-lines]
              keep: [Sơn La]
              replace:
                - {line: 2, was: để, became: đề}
            """);
    Facts facts = file.facts();
    assertEquals(Optional.of("Lào Cai"), facts.province());
    assertEquals(Optional.of("12/KH-UBND"), facts.number());
    assertEquals(Optional.of(LocalDate.of(2021, 10, 8)), facts.issued());
    assertEquals(Optional.of(URI.create("https://example.org/12")), facts.source());
    assertTrue(facts.noindex() && facts.hides());
    assertEquals(List.of("join-lines"), facts.repair().off());
    assertEquals(List.of("Sơn La"), facts.repair().keep());
    assertEquals(List.of(new Replacement(2, "để", "đề")), facts.repair().replace());
  }

  @Test
  void aFactsFileIsNoDocumentAndItsDocumentHasAnotherKey() throws IOException {
    SourceFile bare = document("# nothing yet\n");
    assertEquals(bare.sha256(), bare.key());
    SourceFile told = document("noindex: true");
    assertEquals(bare.sha256(), told.sha256());
    assertNotEquals(bare.key(), told.key());
    assertEquals(List.of(told), ContentFolder.list(folder));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "provinse: Lào Cai | FACTS_KEY | kh.facts.yml:1, provinse",
        "repair: {of: []} | FACTS_KEY | kh.facts.yml:1, repair.of",
        "noindex: maybe | FACTS_VALUE | kh.facts.yml:1, noindex",
        "issued: 8/10/2021 | FACTS_VALUE | kh.facts.yml:1, issued",
        "source: javascript:x | FACTS_VALUE | kh.facts.yml:1",
        "hide: [''] | FACTS_VALUE | kh.facts.yml:1",
        "hide: Nguyễn | FACTS_VALUE | kh.facts.yml:1, hide",
        "repair: {replace: [{line: 0, was: a, became: b}]} | FACTS_VALUE"
            + " | kh.facts.yml:1, repair.replace.1",
        "'a: [' | FACTS_YAML | kh.facts.yml:1",
      })
  void aBadFactsFileRefusesItsDocumentAndSaysWhere(String yaml, Reason reason, String detail)
      throws IOException {
    Files.writeString(folder.resolve("khac.txt"), "Kế hoạch");
    Files.writeString(folder.resolve("kh.txt"), "Kế hoạch");
    Files.writeString(folder.resolve("kh.facts.yml"), yaml);
    List<UnreadableException> refused = new ArrayList<>();
    List<SourceFile> read = ContentFolder.list(folder, refused::add);
    assertEquals(List.of("khac.txt"), read.stream().map(SourceFile::name).toList());
    assertEquals("kh.txt", refused.get(0).name());
    assertEquals(reason, refused.get(0).reason());
    assertEquals(detail, refused.get(0).detail());
  }

  @Test
  void hiddenPassagesAreTakenOutAndLinesKeepTheirNumbers() throws IOException {
    Files.writeString(folder.resolve("kh.txt"), "Ông Nguyễn\nVăn A, sinh 1990.\nÔng Nguyễn Văn A");
    SourceFile file = told("hide: ['Nguyễn Văn A']");
    String text = new TextExtractor().extract(file).text();
    assertEquals("Ông [đã che]\n, sinh 1990.\nÔng [đã che]", text);
    assertFalse(text.contains("Nguyễn"));
  }

  @Test
  void aPassageThatIsNotThereRefusesTheDocument() throws IOException {
    Files.writeString(folder.resolve("kh.txt"), "Ông Nguyễn Văn B");
    SourceFile file = told("hide: ['Nguyễn Văn A']");
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> new TextExtractor().extract(file));
    assertEquals(Reason.FACTS_HIDE, e.reason());
  }

  @Test
  void pagesStartWhereTheyDidBesideHiddenPassages() throws IOException {
    ExtractedText pages =
        new ExtractedText(
            Samples.source(folder.resolve("kh.txt")),
            "text/plain",
            "a bí mật\nb c",
            List.of(0, 4, 9),
            false);
    ExtractedText hidden = Hiding.of(pages, List.of("bí mật"));
    assertEquals("a [đã che]\nb c", hidden.text());
    assertEquals(List.of(0, 10, 11), hidden.pageStarts());
  }

  private SourceFile document(String yaml) throws IOException {
    Files.writeString(folder.resolve("kh.txt"), "Kế hoạch");
    return told(yaml);
  }

  private SourceFile told(String yaml) throws IOException {
    Files.writeString(folder.resolve("kh.facts.yml"), yaml);
    return ContentFolder.file(folder.resolve("kh.txt"));
  }
}
