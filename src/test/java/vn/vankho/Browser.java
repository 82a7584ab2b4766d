package vn.vankho;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of this machine, driven by Playwright. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  static Browser open() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable())
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run"));
    return new Browser(playwright, playwright.chromium().launch(options));
  }

  /** A page of a window of its own, with nothing cached. */
  Page page(int width, int height) {
    return chromium
        .newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, height))
        .newPage();
  }

  /** A page of a reader who has switched scripts off. */
  Page withoutScripts() {
    return chromium
        .newContext(
            new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))
        .newPage();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }

  private static Path executable() {
    Stream<Path> folders = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
    return folders
        .flatMap(folder -> NAMES.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("No Chromium found: scripts/install-needs tests"));
  }
}
