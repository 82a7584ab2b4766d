package vn.vankho.measure.pages;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A page as the scanner sees it: printed, stamped, laid down askew, and damaged. */
final class Scan {
  private static final double POINTS_PER_INCH = 72;
  private static final double SEAL_RADIUS = 51;
  private static final String SEAL_WORDS =
      "ỦY BAN NHÂN DÂN ★ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ★ ";

  private Scan() {}

  static BufferedImage of(Page page, Damage damage, Random random) {
    BufferedImage print = print(page, damage, random);
    Raster raster = Raster.of(print, damage.ink());
    raster.blur(damage.blur());
    raster.shade(damage.shade(), random);
    raster.patch(damage.patch(), random);
    raster.grain(damage.grain(), random);
    raster.cut(damage.cut());
    raster.specks(damage.specks(), random);
    return raster.image();
  }

  private static BufferedImage print(Page page, Damage damage, Random random) {
    double scale = damage.dpi() / POINTS_PER_INCH;
    int width = (int) Math.round(Page.WIDTH * scale);
    int height = (int) Math.round(Page.HEIGHT * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.scale(scale, scale);
    double turn = Math.toRadians(damage.skew() * (random.nextBoolean() ? 1 : -1));
    pen.rotate(turn, Page.WIDTH / 2, Page.HEIGHT / 2);
    pen.setColor(Color.BLACK);
    page.words().forEach(word -> draw(pen, word));
    stamp(pen, damage.stamp(), random);
    pen.dispose();
    return image;
  }

  /** Outlines, not hinted glyphs: a scanner knows no grid. */
  private static void draw(Graphics2D pen, PrintedWord word) {
    FontRenderContext exact = new FontRenderContext(null, true, true);
    pen.fill(
        word.font()
            .createGlyphVector(exact, word.word())
            .getOutline((float) word.x(), (float) word.y()));
  }

  /** A round seal on the lower part of the page; red is a grey to the scanner. */
  private static void stamp(Graphics2D pen, double blackness, Random random) {
    double x = Page.WIDTH * (0.35 + 0.4 * random.nextDouble());
    double y = Page.HEIGHT * (0.3 + 0.5 * random.nextDouble());
    if (blackness == 0) {
      return;
    }
    pen.setColor(new Color(0f, 0f, 0f, (float) blackness));
    pen.setStroke(new BasicStroke(2));
    circle(pen, x, y, SEAL_RADIUS);
    circle(pen, x, y, SEAL_RADIUS * 0.68);
    AffineTransform before = pen.getTransform();
    pen.setFont(new Font(Font.SERIF, Font.BOLD, 9));
    for (int i = 0; i < SEAL_WORDS.length(); i++) {
      pen.setTransform(before);
      pen.rotate(2 * Math.PI * i / SEAL_WORDS.length(), x, y);
      pen.drawString(SEAL_WORDS.substring(i, i + 1), (float) x, (float) (y - SEAL_RADIUS * 0.76));
    }
    pen.setTransform(before);
    pen.setFont(new Font(Font.SERIF, Font.BOLD, 40));
    pen.drawString("★", (float) x - 17, (float) y + 14);
  }

  private static void circle(Graphics2D pen, double x, double y, double radius) {
    pen.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }
}
