package vn.vankho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteServerTest {
  @TempDir Path folder;
  private SiteServer server;

  @BeforeEach
  void serve() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site/trang"));
    Files.writeString(site.resolve("index.html"), "<p>Trang</p>");
    Files.writeString(folder.resolve("site/404.html"), "<p>Không thấy</p>");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    server = SiteServer.start(folder.resolve("site"), 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void wordsArePackedForBrowsersThatSaySo() throws Exception {
    String words = "Kế hoạch của tỉnh. ".repeat(400);
    Files.writeString(folder.resolve("site/dai.html"), words);
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("dai.html"))
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    assertTrue(answer.body().length < 1000, "" + answer.body().length);
    try (var unpacked =
        new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
      assertEquals(
          words, new String(unpacked.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
    assertEquals(words, get("dai.html").body());
  }

  @Test
  void aFolderShowsItsIndex() throws Exception {
    HttpResponse<String> page = get("trang/");
    assertEquals(200, page.statusCode());
    assertEquals("text/html; charset=utf-8", page.headers().firstValue("Content-Type").get());
    assertTrue(page.body().contains("Trang"));
  }

  @Test
  void aFolderWithoutItsSlashIsSentOn() throws Exception {
    HttpResponse<String> page = get("trang");
    assertEquals(301, page.statusCode());
    assertEquals("/trang/", page.headers().firstValue("Location").get());
  }

  @Test
  void whatIsNotThereShowsTheSitesOwnPage() throws Exception {
    HttpResponse<String> page = get("khong-co/");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("Không thấy"));
  }

  @Test
  void nothingOutsideTheSiteIsServed() throws Exception {
    assertEquals(404, get("%2e%2e/secret.txt").statusCode());
    assertEquals(404, get("trang/%2e%2e/%2e%2e/secret.txt").statusCode());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create(server.address() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
