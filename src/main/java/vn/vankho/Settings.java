package vn.vankho;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The site's own settings, from {@code vankho.yml}. What is not set there takes its default.
 *
 * @param title the site's name
 * @param description one sentence on what the site is
 * @param baseUrl the public address, ending in a slash; empty where it is not known yet
 * @param contact where readers report errors: an address of a page or {@code mailto:…}
 * @param ocr whether scans are read with tesseract
 */
public record Settings(
    String title,
    String description,
    @JsonProperty("base-url") String baseUrl,
    String contact,
    Boolean ocr) {
  private static final String DESCRIPTION =
      "Kho kế hoạch của các tỉnh, thành phố: ai làm gì, với ai, trước ngày nào.";
  private static final int LONGEST_REASON = 160;
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  public Settings {
    title = Objects.requireNonNullElse(title, "Văn Khố");
    description = Objects.requireNonNullElse(description, DESCRIPTION);
    baseUrl = withSlash(Objects.requireNonNullElse(baseUrl, ""));
    contact = Objects.requireNonNullElse(contact, "");
    ocr = Objects.requireNonNullElse(ocr, false);
  }

  /** All defaults. */
  public static Settings defaults() {
    return new Settings(null, null, null, null, null);
  }

  /**
   * Reads a settings file; a missing one gives the defaults.
   *
   * @throws JobException if the file is there but is not what it should be
   * @throws IOException if it cannot be read
   */
  static Settings read(Path file) throws IOException {
    if (Files.notExists(file)) {
      return defaults();
    }
    try {
      Settings settings = YAML.readValue(file.toFile(), Settings.class);
      return settings == null ? defaults() : settings;
    } catch (JacksonException e) {
      throw new JobException("badSettings", file, shortened(e.getOriginalMessage()));
    }
  }

  /** A parser may quote the whole file. */
  private static String shortened(String message) {
    String line = message.lines().findFirst().orElse("");
    return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
  }

  Settings withBaseUrl(String address) {
    return new Settings(title, description, address, contact, ocr);
  }

  Settings withOcr(boolean on) {
    return new Settings(title, description, baseUrl, contact, on);
  }

  private static String withSlash(String address) {
    return address.isEmpty() || address.endsWith("/") ? address : address + "/";
  }
}
