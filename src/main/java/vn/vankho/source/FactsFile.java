package vn.vankho.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.vankho.source.UnreadableException.Reason;

/** Reads the facts file of a document: {@code 172-kh-ubnd.facts.yml} beside {@code .pdf}. */
final class FactsFile {
  /** How names of facts files end. */
  static final String ENDING = ".facts.yml";

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModules(List.of(new Jdk8Module(), new JavaTimeModule()))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private FactsFile() {}

  /**
   * What a document's facts file says; nothing where it has none.
   *
   * @param name the document's name, for the exception
   * @throws UnreadableException naming the key if the file is not what it should be: a person
   *     decided something, and without knowing what, the document must not be shown
   */
  static Facts of(Path document, String name) throws IOException {
    Path file = document.resolveSibling(besideOf(document.getFileName().toString()));
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Facts.NONE;
    }
    try {
      String yaml = Files.readString(file);
      return saysNothing(yaml) ? Facts.NONE : YAML.readValue(yaml, Facts.class);
    } catch (CharacterCodingException e) {
      throw new UnreadableException(name, Reason.FACTS_YAML, file.getFileName() + ", UTF-8", e);
    } catch (UnrecognizedPropertyException e) {
      throw bad(name, Reason.FACTS_KEY, file, key(e), e);
    } catch (JsonMappingException e) {
      throw bad(name, Reason.FACTS_VALUE, file, key(e), e);
    } catch (JacksonException e) {
      throw bad(name, Reason.FACTS_YAML, file, "", e);
    }
  }

  /** Whether there are remarks at most. */
  private static boolean saysNothing(String yaml) {
    return yaml.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
  }

  private static String besideOf(String document) {
    int dot = document.lastIndexOf('.');
    return (dot > 0 ? document.substring(0, dot) : document) + ENDING;
  }

  private static UnreadableException bad(
      String name, Reason reason, Path file, String key, JacksonException cause) {
    String line = cause.getLocation() == null ? "" : ":" + cause.getLocation().getLineNr();
    String place = file.getFileName() + line;
    return new UnreadableException(name, reason, key.isEmpty() ? place : place + ", " + key, cause);
  }

  /** {@code repair.replace.0.line} */
  private static String key(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? String.valueOf(step.getIndex() + 1)
                    : step.getFieldName())
        .collect(Collectors.joining("."));
  }
}
