package vn.vankho.source;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the pages out of the XHTML that Tika makes of a PDF file. */
final class PageCollector extends DefaultHandler {
  private final List<String> pages = new ArrayList<>();
  private LineWriter page = new LineWriter();
  private boolean inPage;

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    if (localName.equals("div") && "page".equals(attributes.getValue("class"))) {
      page = new LineWriter();
      inPage = true;
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (inPage) {
      page.keep(new String(ch, start, length));
    }
  }

  /** Ends of lines come as white space that might be ignored elsewhere. */
  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) {
    characters(ch, start, length);
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    if (localName.equals("p")) {
      page.endLine();
    } else if (localName.equals("div") && inPage) {
      pages.add(page.text());
      inPage = false;
    }
  }

  List<String> pages() {
    return List.copyOf(pages);
  }
}
