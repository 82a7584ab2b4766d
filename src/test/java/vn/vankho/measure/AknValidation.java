package vn.vankho.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * Holds the Akoma Ntoso files of a folder against the standard's schema. The schema is not the
 * project's to give away, so it is a parameter.
 */
final class AknValidation {
  private final Schema schema;

  /**
   * @param schema {@code akomantoso30.xsd}, with {@code xml.xsd} beside it
   * @throws IOException if it is no schema
   */
  AknValidation(Path schema) throws IOException {
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      this.schema = factory.newSchema(schema.toFile());
    } catch (SAXException e) {
      throw new IOException(schema + ": " + e.getMessage(), e);
    }
  }

  /** The Akoma Ntoso files below a folder. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".akn.xml")).sorted().toList();
    }
  }

  /** What is wrong with each file that is not valid: path and reason. */
  List<String> faults(List<Path> files) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files) {
      try {
        schema.newValidator().validate(new StreamSource(file.toFile()));
      } catch (SAXException e) {
        faults.add(file + ": " + e.getMessage());
      }
    }
    return faults;
  }
}
