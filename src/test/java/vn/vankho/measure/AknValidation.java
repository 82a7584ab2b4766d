package vn.vankho.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/**
 * Holds the Akoma Ntoso files of a folder against the standard's schema. The schema is not the
 * project's to give away, so it is a parameter.
 */
final class AknValidation {
  /** The attributes of the XML namespace itself; files of them in use lack {@code xml:id}. */
  private static final String XML_NAMESPACE =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="lang" type="xs:language"/>
        <xs:attribute name="space" type="xs:NCName"/>
        <xs:attribute name="base" type="xs:anyURI"/>
        <xs:attribute name="id" type="xs:ID"/>
      </xs:schema>
      """;

  private final Schema schema;

  /**
   * @param schema {@code akomantoso30.xsd}
   * @throws IOException if it is no schema
   */
  AknValidation(Path schema) throws IOException {
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      LSInput xml = xmlNamespace();
      factory.setResourceResolver((type, namespace, name, place, base) -> xml);
      this.schema = factory.newSchema(schema.toFile());
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(schema + ": " + e.getMessage(), e);
    }
  }

  private static LSInput xmlNamespace() throws ParserConfigurationException {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    DOMImplementationLS dom =
        (DOMImplementationLS) builder.getDOMImplementation().getFeature("LS", "3.0");
    LSInput input = dom.createLSInput();
    input.setStringData(XML_NAMESPACE);
    return input;
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
