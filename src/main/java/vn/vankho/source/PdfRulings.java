package vn.vankho.source;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * The straight lines that a page draws: word processors stroke them or fill rectangles as thin as a
 * line. Places are in points from the upper left corner of the crop box.
 */
final class PdfRulings extends PDFGraphicsStreamEngine {
  private static final double THICKEST = 3;
  private static final double SHORTEST = 4;

  /** A horizontal or vertical line: where it lies, and from where to where it runs. */
  record Ruling(boolean horizontal, double at, double from, double to) {}

  private final PDRectangle box;
  private final List<Ruling> rulings = new ArrayList<>();
  private Path2D path = new GeneralPath();

  private PdfRulings(PDPage page) {
    super(page);
    this.box = page.getCropBox();
  }

  static List<Ruling> of(PDPage page) throws IOException {
    PdfRulings engine = new PdfRulings(page);
    engine.processPage(page);
    return engine.rulings;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x - box.getLowerLeftX(), box.getUpperRightY() - y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      moveTo(x, y);
    }
    path.lineTo(x - box.getLowerLeftX(), box.getUpperRightY() - y);
  }

  /** A curve is no ruling: only where it ends matters. */
  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D at = path.getCurrentPoint();
    return at == null
        ? new Point2D.Double(0, 0)
        : new Point2D.Double(at.getX() + box.getLowerLeftX(), box.getUpperRightY() - at.getY());
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path = new GeneralPath();
  }

  @Override
  public void strokePath() {
    for (List<Point2D> part : parts()) {
      for (int i = 1; i < part.size(); i++) {
        add(part.get(i - 1), part.get(i));
      }
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    for (List<Point2D> part : parts()) {
      Rectangle2D bounds = new Rectangle2D.Double(part.get(0).getX(), part.get(0).getY(), 0, 0);
      part.forEach(bounds::add);
      if (Math.min(bounds.getWidth(), bounds.getHeight()) <= THICKEST) {
        addThin(bounds);
      }
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  private void addThin(Rectangle2D bounds) {
    boolean horizontal = bounds.getWidth() > bounds.getHeight();
    double x = bounds.getCenterX();
    double y = bounds.getCenterY();
    add(
        horizontal
            ? new Point2D.Double(bounds.getMinX(), y)
            : new Point2D.Double(x, bounds.getMinY()),
        horizontal
            ? new Point2D.Double(bounds.getMaxX(), y)
            : new Point2D.Double(x, bounds.getMaxY()));
  }

  private void add(Point2D a, Point2D b) {
    double wide = Math.abs(a.getX() - b.getX());
    double high = Math.abs(a.getY() - b.getY());
    if (Math.min(wide, high) > 1 || Math.max(wide, high) < SHORTEST) {
      return;
    }
    boolean horizontal = wide > high;
    rulings.add(
        horizontal
            ? new Ruling(true, a.getY(), Math.min(a.getX(), b.getX()), Math.max(a.getX(), b.getX()))
            : new Ruling(
                false, a.getX(), Math.min(a.getY(), b.getY()), Math.max(a.getY(), b.getY())));
  }

  /** The corners of each unbroken stretch of the path, the first once more where it is closed. */
  private List<List<Point2D>> parts() {
    List<List<Point2D>> parts = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO) {
        parts.add(new ArrayList<>());
      }
      List<Point2D> part = parts.get(parts.size() - 1);
      part.add(kind == PathIterator.SEG_CLOSE ? part.get(0) : new Point2D.Double(at[0], at[1]));
    }
    return parts;
  }

  @Override
  public void clip(int windingRule) {
    // What is clipped away would still be part of the table.
  }

  @Override
  public void drawImage(PDImage image) {
    // A picture has no rulings that could be read.
  }

  @Override
  public void shadingFill(COSName shading) {
    // A shade has no rulings.
  }
}
