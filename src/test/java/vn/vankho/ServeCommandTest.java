package vn.vankho;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program in a process of its own, looked at by a real browser. */
class ServeCommandTest {
  private static final Pattern ADDRESS = Pattern.compile("http://127[.]0[.]0[.]1:\\d+/");

  @TempDir Path folder;
  private Process program;
  private BufferedReader said;

  @BeforeEach
  void serve() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    plan("mot.txt", 11);
    program =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--quiet",
                "--lang=en",
                "--port=0",
                "--content=" + folder.resolve("content"),
                "--out=" + folder.resolve("site"),
                "--store=" + folder.resolve("store"))
            .redirectErrorStream(true)
            .start();
    said =
        new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
  }

  @AfterEach
  void stop() {
    program.destroy();
  }

  @Test
  void anOpenPageShowsAPlanThatWasDroppedIntoTheFolder() throws IOException {
    String address = address();
    try (Browser browser = Browser.open()) {
      Page page = browser.page(1280, 900);
      page.navigate(address + "ke-hoach/");
      assertThat(page.locator("main")).containsText("11/KH-UBND");
      plan("hai.txt", 12);
      page.locator("main:has-text('12/KH-UBND')")
          .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
      assertThat(page.locator("main")).containsText("11/KH-UBND");
    }
  }

  private String address() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group();
      }
    }
    return fail("the program ended: " + all);
  }

  private void plan(String name, int number) throws IOException {
    Files.writeString(
        folder.resolve("content").resolve(name),
        """
        ỦY BAN NHÂN DÂN
        TỈNH LÀO CAI
        Số: %d/KH-UBND
        Lào Cai, ngày 8 tháng 10 năm 2021
        KẾ HOẠCH
        Phòng, chống ma túy
        I. MỤC TIÊU
        1. Giảm số người nghiện.
        """
            .formatted(number));
  }
}
