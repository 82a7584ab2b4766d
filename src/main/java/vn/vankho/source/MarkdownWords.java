package vn.vankho.source;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The words of a Markdown document without its markup. List markers and numbers stay as they are
 * written, line breaks stay line breaks, a table row becomes a line with bars between its cells.
 */
final class MarkdownWords {
  private static final String BAR = " | ";

  private final LineWriter out = new LineWriter();
  private final NodeVisitor visitor =
      new NodeVisitor(
          new VisitHandler<>(Text.class, node -> out.keep(node.getChars().unescape())),
          new VisitHandler<>(HtmlEntity.class, node -> out.keep(node.getChars().unescape())),
          new VisitHandler<>(AutoLink.class, node -> out.keep(node.getText().toString())),
          new VisitHandler<>(MailLink.class, node -> out.keep(node.getText().toString())),
          new VisitHandler<>(LinkRef.class, this::reference),
          new VisitHandler<>(SoftLineBreak.class, node -> out.endLine()),
          new VisitHandler<>(HardLineBreak.class, node -> out.endLine()),
          new VisitHandler<>(HtmlInline.class, this::tag),
          new VisitHandler<>(HtmlInlineComment.class, node -> {}),
          new VisitHandler<>(Heading.class, this::block),
          new VisitHandler<>(Paragraph.class, this::block),
          new VisitHandler<>(BulletListItem.class, this::item),
          new VisitHandler<>(OrderedListItem.class, this::item),
          new VisitHandler<>(IndentedCodeBlock.class, this::code),
          new VisitHandler<>(FencedCodeBlock.class, this::code),
          new VisitHandler<>(HtmlBlock.class, this::html),
          new VisitHandler<>(HtmlCommentBlock.class, node -> {}),
          new VisitHandler<>(ThematicBreak.class, node -> {}),
          new VisitHandler<>(Reference.class, node -> {}),
          new VisitHandler<>(TableSeparator.class, node -> {}),
          new VisitHandler<>(TableRow.class, this::block),
          new VisitHandler<>(TableCell.class, this::cell));

  private MarkdownWords() {}

  /** Made at first use; safe for several threads. */
  private static final class Holder {
    static final Parser PARSER =
        Parser.builder(
                new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
            .build();
  }

  /** The lines of a document, each ending in {@code \n}. */
  static String lines(String markdown) {
    MarkdownWords words = new MarkdownWords();
    words.visitor.visit(Holder.PARSER.parse(markdown));
    return words.out.text();
  }

  private void block(Node block) {
    out.endLine();
    visitor.visitChildren(block);
    out.endLine();
  }

  private void item(ListItem item) {
    out.endLine();
    String marker = item.getOpeningMarker().toString();
    out.keep((marker.equals("*") ? "-" : marker) + " ");
    for (Node child : item.getChildren()) {
      boolean first = child instanceof Paragraph && child == item.getFirstChild();
      if (first) {
        visitor.visitChildren(child);
        out.endLine();
      } else {
        visitor.visit(child);
      }
    }
    out.endLine();
  }

  private void cell(TableCell cell) {
    if (cell.getPrevious() != null) {
      out.keep(BAR);
    }
    visitor.visitChildren(cell);
  }

  /** Brackets that lead nowhere are brackets, as in the footnote mark {@code [1]}. */
  private void reference(LinkRef link) {
    if (link.isDefined()) {
      visitor.visitChildren(link);
    } else {
      out.keep(link.getChars().toString());
    }
  }

  private void tag(HtmlInline tag) {
    if (tag.getChars().startsWith("<br")) {
      out.endLine();
    }
  }

  /** Text that is indented is no code in a plan. */
  private void code(Block code) {
    out.endLine();
    out.keep(code.getContentChars().toString());
    out.endLine();
  }

  private void html(HtmlBlock html) {
    out.endLine();
    out.keep(HtmlWords.lines(html.getChars().toString()));
  }
}
