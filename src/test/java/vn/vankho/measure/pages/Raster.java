package vn.vankho.measure.pages;

import java.awt.image.BufferedImage;
import java.util.Random;

/** Darkness of each pixel, 0 for white paper to 1 for black, to be damaged step by step. */
final class Raster {
  private static final int WHITE = 255;
  private static final double PER = 10_000;
  private static final double PATCH_SIZE = 1.6;

  private final int width;
  private final int height;
  private float[] dark;

  private Raster(int width, int height) {
    this.width = width;
    this.height = height;
    this.dark = new float[width * height];
  }

  /**
   * @param ink the darkness that black has
   */
  static Raster of(BufferedImage image, double ink) {
    Raster raster = new Raster(image.getWidth(), image.getHeight());
    int[] grey = image.getData().getPixels(0, 0, raster.width, raster.height, (int[]) null);
    for (int i = 0; i < grey.length; i++) {
      raster.dark[i] = (float) (ink * (1 - grey[i] / (double) WHITE));
    }
    return raster;
  }

  void blur(double deviation) {
    if (deviation > 0) {
      float[] kernel = kernel(deviation);
      dark = blurred(blurred(dark, kernel, true), kernel, false);
    }
  }

  private static float[] kernel(double deviation) {
    int reach = (int) Math.ceil(3 * deviation);
    float[] kernel = new float[2 * reach + 1];
    float sum = 0;
    for (int i = -reach; i <= reach; i++) {
      kernel[i + reach] = (float) Math.exp(-i * i / (2 * deviation * deviation));
      sum += kernel[i + reach];
    }
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] /= sum;
    }
    return kernel;
  }

  private float[] blurred(float[] from, float[] kernel, boolean across) {
    float[] to = new float[from.length];
    int reach = kernel.length / 2;
    int step = across ? 1 : width;
    for (int i = 0; i < from.length; i++) {
      int at = across ? i % width : i / width;
      int last = (across ? width : height) - 1;
      for (int k = Math.max(-reach, -at); k <= Math.min(reach, last - at); k++) {
        to[i] += kernel[k + reach] * from[i + k * step];
      }
    }
    return to;
  }

  /** Darkens the paper towards one corner. */
  void shade(double most, Random random) {
    boolean left = random.nextBoolean();
    boolean top = random.nextBoolean();
    for (int i = 0; i < dark.length; i++) {
      double x = (double) (i % width) / width;
      int row = i / width;
      double y = (double) row / height;
      dark[i] += (float) (most * ((left ? 1 - x : x) + (top ? 1 - y : y)) / 2);
    }
  }

  void grain(double deviation, Random random) {
    for (int i = 0; i < dark.length && deviation > 0; i++) {
      dark[i] += (float) (deviation * random.nextGaussian());
    }
  }

  /** Noise with neighbours alike. */
  void patch(double deviation, Random random) {
    Raster noise = new Raster(width, height);
    double blurLoss = 2 * PATCH_SIZE * Math.sqrt(Math.PI);
    noise.grain(deviation * blurLoss, random);
    noise.blur(deviation > 0 ? PATCH_SIZE : 0);
    for (int i = 0; i < dark.length; i++) {
      dark[i] += noise.dark[i];
    }
  }

  /** Leaves black and white only; 0 leaves greys. */
  void cut(double threshold) {
    for (int i = 0; i < dark.length && threshold > 0; i++) {
      dark[i] = dark[i] >= threshold ? 1 : 0;
    }
  }

  /** Black and white dots of two by two pixels. */
  void specks(double perTenThousand, Random random) {
    long dots = Math.round(perTenThousand * dark.length / PER);
    for (long n = 0; n < dots; n++) {
      int x = random.nextInt(width - 1);
      int y = random.nextInt(height - 1);
      float colour = random.nextInt(3) == 0 ? 0 : 1;
      for (int i = 0; i < 4; i++) {
        dark[(y + i / 2) * width + x + i % 2] = colour;
      }
    }
  }

  BufferedImage image() {
    int[] grey = new int[dark.length];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = Math.round(WHITE * (1 - Math.min(1, Math.max(0, dark[i]))));
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setPixels(0, 0, width, height, grey);
    return image;
  }
}
