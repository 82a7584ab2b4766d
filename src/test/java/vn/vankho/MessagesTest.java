package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vankho.source.UnreadableException;

class MessagesTest {
  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    Properties english = bundle("Messages.properties");
    Properties vietnamese = bundle("Messages_vi.properties");
    assertEquals(english.keySet(), vietnamese.keySet());
    for (String key : english.stringPropertyNames()) {
      assertEquals(places(english.getProperty(key)), places(vietnamese.getProperty(key)), key);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonHasAnAdviceInBothLanguages(UnreadableException.Reason reason) {
    UnreadableException e = new UnreadableException("a.pdf", reason);
    for (String language : new String[] {"en", "vi"}) {
      String message = Messages.in(Locale.forLanguageTag(language)).unreadable(e);
      assertTrue(message.startsWith("a.pdf: ") && message.endsWith("."), message);
    }
  }

  @Test
  void aLanguageThatIsNotSpokenGetsEnglish() {
    assertEquals(
        Messages.in(Locale.ENGLISH).text("missing", "x"),
        Messages.in(Locale.JAPANESE).text("missing", "x"));
  }

  private static String places(String message) {
    return message.replaceAll("[^{}0-9]+|(?<!\\{)\\d", "");
  }

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
