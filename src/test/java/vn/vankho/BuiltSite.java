package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The site of the real content, built once for all tests that only look at it. */
final class BuiltSite {
  private static final String PROGRAMME =
      "van-ban/chuong-trinh-phong-chong-ma-tuy-giai-doan-2021-2025/";

  /** One page of each kind, below the site's root. */
  static final List<String> KINDS =
      List.of(
          "",
          "ke-hoach/",
          "ke-hoach/dak-lak/62-kh-ubnd-2024/",
          "van-ban/",
          "van-ban/1452-qd-ttg-2021/",
          PROGRAMME + "ma-tran/",
          PROGRAMME + "so-sanh/",
          "co-quan/",
          "co-quan/cong-an-tinh/",
          "co-quan/ma-tran/",
          "tinh/",
          "tinh/dak-lak/",
          "nam/2024/",
          "hinh/",
          "chat-luong/sua-loi/",
          "lich/",
          "tim-kiem/?q=ma+tuy",
          "so-hieu/",
          "so-hieu/ky-hieu-q/",
          "gioi-thieu/",
          "404.html");

  /** A matrix of documents that implement one decision. */
  static final String MATRIX = PROGRAMME + "ma-tran/";

  static final String PLAN = "ke-hoach/dak-lak/62-kh-ubnd-2024/";

  private BuiltSite() {}

  private static final class Once {
    static final Path SITE = build();
  }

  static Path folder() {
    return Once.SITE;
  }

  private static Path build() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "built-site");
      Path site = folder.resolve("site");
      String store = folder.resolve("store").toString();
      CommandLineRun build =
          CommandLineRun.of("build", "--quiet", "--out", site.toString(), "--store", store);
      assertEquals(Main.DONE, build.exitCode(), build.err());
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
