package vn.vankho.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HeaderReaderTest {
  static Stream<Arguments> cases() throws IOException {
    return CaseFiles.in("heads");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void headsAndFeetAreRead(String name, String text, String expected) {
    Outline outline = Outline.of(Texts.repaired(text));
    assertEquals(expected, printed(outline, HeaderReader.read(outline)));
  }

  private static String printed(Outline outline, Header header) {
    return Stream.of(
            line("issuer", header.issuer()),
            line("province", header.province()),
            line("number", header.number()),
            line("type", header.type()),
            line("place", header.place()),
            line("date", header.issued()),
            line("title", Optional.of(header.title())),
            line("signer", header.signer().map(HeaderReaderTest::printed)),
            line("recipients", Optional.of(header.recipients())),
            line("kind", Optional.of(KindReader.read(outline, header).code())))
        .reduce((a, b) -> a + "\n" + b)
        .orElseThrow();
  }

  private static String printed(Signer signer) {
    return signer.name() + ", " + signer.position() + ", " + signer.authority();
  }

  private static String line(String key, Optional<?> value) {
    return (key + ": " + value.map(Object::toString).orElse("")).strip();
  }
}
