package vn.vankho.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import vn.vankho.source.UnreadableException.Reason;

/**
 * Tells what a file is from its content; its name decides only where the content leaves it open.
 */
final class FormatDetector {
  private static final int HEAD = 8192;
  private static final Set<String> IMAGES = Set.of("image/png", "image/jpeg", "image/tiff");
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
  private static final Set<String> TEXT_ENDINGS = Set.of("txt", "text", "md", "markdown");

  private FormatDetector() {}

  /**
   * The format of what is text and says so in its name, without Tika: nearly all files of a large
   * archive are such. Empty for anything else.
   */
  static Optional<Format> text(SourceFile source) throws IOException {
    boolean text = TEXT_ENDINGS.contains(ending(source)) && isPlain(head(source));
    return text ? Optional.of(textFormat(source)) : Optional.empty();
  }

  /**
   * The format of any file.
   *
   * @throws UnreadableException if there is no reader for it
   */
  static Format detect(SourceFile source) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, source.name());
    try (TikaInputStream in = TikaInputStream.get(source.path())) {
      return format(source, TikaParsers.detector().detect(in, metadata).getBaseType());
    }
  }

  private static Format format(SourceFile source, MediaType type) throws UnreadableException {
    String name = type.toString();
    if (HTML.contains(name)) {
      return new Format(Format.Kind.HTML, name);
    }
    if (name.equals("application/pdf")) {
      return new Format(Format.Kind.PDF, name);
    }
    if (IMAGES.contains(name)) {
      return new Format(Format.Kind.IMAGE, name);
    }
    if (TikaParsers.supports(type)) {
      return new Format(Format.Kind.OFFICE, name);
    }
    if (type.getType().equals("text")) {
      return textFormat(source);
    }
    throw new UnreadableException(source.name(), Reason.UNKNOWN_FORMAT);
  }

  private static Format textFormat(SourceFile source) {
    return ending(source).matches("md|markdown") ? Format.MARKDOWN : Format.TEXT;
  }

  private static String ending(SourceFile source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static byte[] head(SourceFile source) throws IOException {
    try (InputStream in = Files.newInputStream(source.path())) {
      return in.readNBytes(HEAD);
    }
  }

  /** Text that does not begin as markup, RTF or PDF do. UTF-16 has NULs and is left to Tika. */
  private static boolean isPlain(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    String begin = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    return start.chars().noneMatch(c -> c < '\t' || (c > '\r' && c < ' '))
        && !begin.stripLeading().startsWith("<")
        && !begin.startsWith("{\\rtf")
        && !begin.contains("%PDF-");
  }
}
