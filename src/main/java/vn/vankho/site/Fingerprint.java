package vn.vankho.site;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.vankho.archive.CitedDocument;
import vn.vankho.archive.HeldPlan;
import vn.vankho.archive.Mention;
import vn.vankho.archive.Print;

/**
 * Gathers everything that decides what a page shows, and makes one number of it. Two pages of one
 * address that have the same number have the same bytes, so what is not given here must not show.
 */
final class Fingerprint {
  private static final ObjectWriter WRITER = writer();

  private final Print print = new Print();

  /** Facts that show on the page: a view, a record, a list of them. */
  Fingerprint facts(Object facts) {
    try {
      WRITER.writeValue(new Sink(), facts);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("facts cannot be written: " + facts.getClass(), e);
    }
  }

  /** A word that shows on the page. */
  Fingerprint word(String word) {
    print.word(word);
    return this;
  }

  Fingerprint word(Optional<String> word) {
    return number(word.isPresent() ? 1 : 0).word(word.orElse(""));
  }

  Fingerprint number(long number) {
    print.number(number);
    return this;
  }

  /** A document whose words show on the page, or whose card decides what is said of it. */
  Fingerprint words(HeldPlan held) {
    return number(held.print());
  }

  /** A deadline of a held document. */
  Fingerprint due(CalendarEntry entry, Shelves shelves) {
    return words(shelves.plan(entry.plan())).word(entry.url());
  }

  /** What the archive settles of a cited document; where it is cited is left out. */
  Fingerprint settled(CitedDocument document, Shelves shelves) {
    word(document.id().value()).word(document.type()).word(document.number());
    word(document.issuer()).word(document.title());
    document.dates().forEach(date -> number(date.toEpochDay()));
    document.held().forEach(id -> words(shelves.plan(id)));
    return number(document.held().size());
  }

  /** A cited document with all that cite it. */
  Fingerprint cited(CitedDocument document, Shelves shelves) {
    settled(document, shelves);
    for (Mention mention : document.mentions()) {
      words(shelves.plan(mention.plan())).number(mention.citation());
    }
    return this;
  }

  long value() {
    return print.value();
  }

  private static ObjectWriter writer() {
    SimpleModule html = new SimpleModule();
    html.addSerializer(Html.class, new AsText());
    return JsonMapper.builder()
        .visibility(PropertyAccessor.ALL, Visibility.NONE)
        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
        .addModules(html, new Jdk8Module(), new JavaTimeModule())
        .build()
        .writer();
  }

  private static final class AsText extends JsonSerializer<Html> {
    @Override
    public void serialize(
        Html html, com.fasterxml.jackson.core.JsonGenerator out, SerializerProvider any)
        throws IOException {
      out.writeString(html.toString());
    }
  }

  /** Lets a writer write into the fingerprint. */
  private final class Sink extends OutputStream {
    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      print.bytes(bytes, from, length);
    }
  }
}
