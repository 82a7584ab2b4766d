package vn.vankho;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.vankho.text.TextRepair;

/**
 * The site's own settings, from {@code vankho.yml}. What is not set there takes its default.
 *
 * @param title the site's name
 * @param description one sentence on what the site is
 * @param baseUrl the public address, ending in a slash; empty where it is not known yet
 * @param contact where readers report errors: an address of a page or {@code mailto:…}
 * @param ocr whether scans are read with tesseract
 * @param repair switches of the repair for all documents; those for one stand in its facts file
 */
public record Settings(
    String title,
    String description,
    @JsonProperty("base-url") String baseUrl,
    String contact,
    Boolean ocr,
    Repair repair) {
  private static final String DESCRIPTION =
      "Kho kế hoạch của các tỉnh, thành phố: ai làm gì, với ai, trước ngày nào.";
  private static final int LONGEST_REASON = 400;
  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  public Settings {
    title = Objects.requireNonNullElse(title, "Văn Khố");
    description = Objects.requireNonNullElse(description, DESCRIPTION);
    baseUrl = withSlash(Objects.requireNonNullElse(baseUrl, ""));
    contact = Objects.requireNonNullElse(contact, "");
    ocr = Objects.requireNonNullElse(ocr, false);
    repair = Objects.requireNonNullElse(repair, Repair.NONE);
  }

  /**
   * Switches of the repair.
   *
   * @param off names of rules that do nothing
   * @param keep words that no rule changes
   */
  public record Repair(List<String> off, List<String> keep) {
    static final Repair NONE = new Repair(List.of(), List.of());

    public Repair {
      off = List.copyOf(Objects.requireNonNullElse(off, List.of()));
      keep = List.copyOf(Objects.requireNonNullElse(keep, List.of()));
      Set<String> unknown = new TreeSet<>(off);
      unknown.removeAll(TextRepair.ruleNames());
      if (!unknown.isEmpty()) {
        throw new IllegalArgumentException(
            "repair.off: " + unknown + " not in " + new TreeSet<>(TextRepair.ruleNames()));
      }
    }
  }

  /** All defaults. */
  public static Settings defaults() {
    return new Settings(null, null, null, null, null, null);
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
      throw new JobException("badSettings", file, shortened(reason(e)));
    }
  }

  private static String reason(JacksonException e) {
    return e.getCause() instanceof IllegalArgumentException ours
        ? ours.getMessage()
        : e.getOriginalMessage();
  }

  /** A parser may quote the whole file. */
  private static String shortened(String message) {
    String line = message.lines().findFirst().orElse("");
    return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
  }

  Settings withBaseUrl(String address) {
    return new Settings(title, description, address, contact, ocr, repair);
  }

  Settings withOcr(boolean on) {
    return new Settings(title, description, baseUrl, contact, on, repair);
  }

  /** Names what of these settings decides a reading; empty for the defaults. */
  String readingKey() {
    String switches = Integer.toHexString(repair.hashCode());
    return (ocr ? "-ocr" : "") + (repair.equals(Repair.NONE) ? "" : "-" + switches);
  }

  private static String withSlash(String address) {
    return address.isEmpty() || address.endsWith("/") ? address : address + "/";
  }
}
