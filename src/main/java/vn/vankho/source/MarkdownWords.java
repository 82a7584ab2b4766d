package vn.vankho.source;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a Markdown document without its markup. Markup is cut out where it stands, so that
 * every line keeps its number: a place in the words is a place in the file. List markers and
 * numbers stay as they are written; the cells of a table row stay on their line with bars between
 * them.
 */
final class MarkdownWords {
  private static final Pattern TRAILING_BLANKS = Pattern.compile("(?m)[ \\t]++$");

  private static final Pattern QUOTE_MARKS = Pattern.compile("(?m)^ {0,3}+> ?+");

  /** Tags; with all that is in them where it is no text. */
  private static final Pattern TAGS =
      Pattern.compile("(?is)<(script|style)\\b.*?(?:</\\1\\s*+>|\\z)|<[^>]*+>");

  private final SourceCuts cuts;

  private MarkdownWords(String markdown) {
    this.cuts = new SourceCuts(markdown);
  }

  /** Made at first use; safe for several threads. */
  private static final class Holder {
    static final Parser PARSER =
        Parser.builder(
                new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
            .build();
  }

  /** The lines of a document: as many as it has. */
  static String lines(String markdown) {
    MarkdownWords words = new MarkdownWords(markdown);
    Holder.PARSER.parse(markdown).getDescendants().forEach(words::visit);
    return TRAILING_BLANKS.matcher(words.cuts.result()).replaceAll("");
  }

  private void visit(Node node) {
    if (node instanceof TableCell cell) {
      separate(cell);
    } else if (node instanceof DelimitedNode delimited) {
      cut(delimited.getOpeningMarker());
      cut(delimited.getClosingMarker());
    } else if (node instanceof Heading heading) {
      cuts.separate(
          heading.getOpeningMarker().getStartOffset(),
          heading.getOpeningMarker().getEndOffset(),
          "");
      cut(heading.getClosingMarker());
    } else if (node instanceof InlineLinkNode link) {
      cutAround(link, link.getText());
    } else if (node instanceof DelimitedLinkNode link) {
      cutAround(link, link.getText());
    } else if (node instanceof LinkRef link && link.isDefined()) {
      cutAround(link, link.getReference());
    } else if (node instanceof BulletListItem item
        && item.getOpeningMarker().toString().equals("*")) {
      replace(item.getOpeningMarker(), "-");
    } else if (node instanceof Text || node instanceof HtmlEntity) {
      unescape(node.getChars());
    } else {
      cutBlock(node);
    }
  }

  private void cutBlock(Node node) {
    if (node instanceof HtmlBlock || node instanceof HtmlInline) {
      cutTags(node.getChars());
    } else if (node instanceof FencedCodeBlock code) {
      cut(code.getOpeningFence());
      cut(code.getClosingFence());
    } else if (node instanceof BlockQuote quote) {
      cutMarks(quote);
    } else if (isNoText(node)) {
      cut(node.getChars());
    }
  }

  private static boolean isNoText(Node node) {
    return node instanceof TableSeparator
        || node instanceof ThematicBreak
        || node instanceof HardLineBreak
        || node instanceof Reference
        || node instanceof HtmlInlineComment
        || node instanceof HtmlCommentBlock;
  }

  /** The bars at both ends of a row go; those between its cells stay. */
  private void separate(TableCell cell) {
    cuts.separate(
        cell.getOpeningMarker().getStartOffset(), cell.getOpeningMarker().getEndOffset(), "");
    String bar = cell.getNext() == null ? "" : " | ";
    cuts.separate(
        cell.getClosingMarker().getStartOffset(), cell.getClosingMarker().getEndOffset(), bar);
  }

  /** Takes away the markup around a link's words. */
  private void cutAround(Node link, BasedSequence words) {
    cuts.remove(link.getStartOffset(), words.getStartOffset());
    cuts.remove(words.getEndOffset(), link.getEndOffset());
  }

  /** Each line of a quotation has its own mark. */
  private void cutMarks(BlockQuote quote) {
    Matcher marks = QUOTE_MARKS.matcher(quote.getChars());
    while (marks.find()) {
      cuts.remove(quote.getStartOffset() + marks.start(), quote.getStartOffset() + marks.end());
    }
  }

  private void cutTags(BasedSequence html) {
    Matcher tags = TAGS.matcher(html);
    while (tags.find()) {
      String gap = tags.group().startsWith("<br") ? " " : "";
      cuts.replace(html.getStartOffset() + tags.start(), html.getStartOffset() + tags.end(), gap);
    }
  }

  private void unescape(BasedSequence words) {
    String plain = words.unescape();
    if (!words.toString().equals(plain)) {
      replace(words, plain);
    }
  }

  private void cut(BasedSequence markup) {
    cuts.remove(markup.getStartOffset(), markup.getEndOffset());
  }

  private void replace(BasedSequence markup, String words) {
    cuts.replace(markup.getStartOffset(), markup.getEndOffset(), words);
  }
}
