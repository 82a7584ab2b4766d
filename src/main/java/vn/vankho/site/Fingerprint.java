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
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.vankho.archive.HeldPlan;

/**
 * Gathers everything that decides what a page shows, and makes one number of it. Two pages of one
 * address that have the same number have the same bytes, so what is not given here must not show.
 */
final class Fingerprint {
  private static final ObjectWriter WRITER = writer();

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Facts that show on the page: a view, a record, a list of them. */
  Fingerprint facts(Object facts) {
    try {
      WRITER.writeValue(new Sink(digest), facts);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("facts cannot be written: " + facts.getClass(), e);
    }
  }

  /** A document whose words show on the page, or whose card decides what is said of it. */
  Fingerprint words(HeldPlan held) {
    return facts(held.id().value())
        .facts(held.source().name())
        .facts(held.source().sha256())
        .facts(held.source().facts())
        .facts(held.documents())
        .facts(held.agencies());
  }

  long value() {
    return ByteBuffer.wrap(digest.digest()).getLong();
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

  /** Lets a writer write into a digest. */
  private static final class Sink extends OutputStream {
    private final MessageDigest digest;

    Sink(MessageDigest digest) {
      this.digest = digest;
    }

    @Override
    public void write(int b) {
      digest.update((byte) b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      digest.update(bytes, from, length);
    }
  }
}
