package vn.vankho.measure.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** The OCR engine, tesseract with Vietnamese, set up in one of the ways that people use. */
final class Engine {
  /** Each way's name and the options that make it; most pages are read in the first. */
  private static final Map<String, List<String>> WAYS =
      Map.of(
          "vie", List.of("-l", "vie"),
          "vie-psm6", List.of("-l", "vie", "--psm", "6"),
          "vie-sauvola", List.of("-l", "vie", "-c", "thresholding_method=2"),
          "vie-nodict", List.of("-l", "vie", "-c", "load_system_dawg=0", "-c", "load_freq_dawg=0"),
          "eng+vie", List.of("-l", "eng+vie"));

  private Engine() {}

  /**
   * What the engine reads in a picture.
   *
   * @param jpeg the quality, in per cent, at which the picture was kept before; 0 for no loss
   */
  static String read(BufferedImage image, String way, double dpi, double jpeg) throws IOException {
    Path picture = Files.createTempFile("page", jpeg > 0 ? ".jpg" : ".png");
    try {
      write(image, picture, jpeg);
      List<String> command = new ArrayList<>(List.of("tesseract", picture.toString(), "stdout"));
      command.addAll(List.of("--dpi", String.format(Locale.ROOT, "%.0f", dpi)));
      command.addAll(WAYS.get(way));
      return run(command);
    } finally {
      Files.deleteIfExists(picture);
    }
  }

  private static String run(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (InputStream output = process.getInputStream()) {
      String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException("failed: " + String.join(" ", command));
      }
      return text.replace("\f", "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("tesseract");
    }
  }

  private static void write(BufferedImage image, Path file, double jpeg) throws IOException {
    if (jpeg == 0) {
      ImageIO.write(image, "png", file.toFile());
      return;
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam quality = writer.getDefaultWriteParam();
    quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    quality.setCompressionQuality((float) (jpeg / 100));
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), quality);
    } finally {
      writer.dispose();
    }
  }
}
