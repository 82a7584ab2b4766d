package vn.vankho.site;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import vn.vankho.archive.Archive;
import vn.vankho.archive.ArchiveLinker;
import vn.vankho.archive.Card;
import vn.vankho.plan.Citation;
import vn.vankho.plan.Deadline;
import vn.vankho.plan.Defect;
import vn.vankho.plan.DocumentKind;
import vn.vankho.plan.Header;
import vn.vankho.plan.Outline;
import vn.vankho.plan.Plan;
import vn.vankho.plan.Reading;
import vn.vankho.plan.Responsibility;
import vn.vankho.plan.Role;
import vn.vankho.plan.Signer;
import vn.vankho.plan.Target;
import vn.vankho.plan.Task;
import vn.vankho.source.SourceFile;
import vn.vankho.text.Correction;
import vn.vankho.text.NormalizedText;
import vn.vankho.text.Span;

/** A few invented plans with something of everything, and the site made of them. */
final class SmallArchive {
  static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

  private static final String TEXT =
      """
      ỦY BAN NHÂN DÂN
      TỈNH ĐẮK LẮK
      Số: %NUMBER%
      Đắk Lắk, ngày 02 tháng 04 năm 2024
      KẾ HOẠCH
      %TITLE%
      Căn cứ Quyết định số 900/QĐ-TTg ngày 05/01/2024 của Thủ tướng Chính phủ về trồng cây;
      Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:
      I. MỤC TIÊU
      1. Trồng trên 80%% số cây đã giao trong năm.
      2. Chăm sóc rừng
      - Giữ rừng đầu nguồn;
      + Tuần tra hằng tuần;
      - Không để xảy ra cháy rừng theo Kế hoạch số 5/KH-UBND.
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Y tế: Chủ trì, phối hợp với Công an tỉnh kiểm tra nguồn nước.
      2. Công an tỉnh
      Báo cáo kết quả trước ngày 17/6 hằng năm. %EXTRA%
      Nơi nhận:
      - Như trên;
      CHỦ TỊCH
      Nguyễn Văn A
      """
          .replace("%%", "%");

  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final Path folder;

  SmallArchive(Path folder) {
    this.folder = folder;
  }

  /** One plan that is a plan like others, and one that cites it. */
  static SmallArchive usual(Path folder) throws IOException {
    return new SmallArchive(folder)
        .with("mot.txt", "5/KH-UBND", "Trồng cây đến năm 2030", "")
        .with("hai.html", "62/KH-UBND", "Giữ rừng đến năm 2030", "");
  }

  SmallArchive with(String file, String number, String title, String extra) throws IOException {
    String text =
        TEXT.replace("%NUMBER%", number).replace("%TITLE%", title).replace("%EXTRA%", extra);
    Path path = Files.writeString(folder.resolve(file), text);
    int at = text.indexOf("đầu nguồn");
    NormalizedText repaired =
        new NormalizedText(
            text, List.of(), List.of(new Correction("hook", at, "đâu nguồn", "đầu nguồn", 0.9f)));
    SourceFile source = new SourceFile(path, file, "0".repeat(64));
    readings.put(
        file, new Reading(source, "text/plain", 0, false, repaired, plan(text, number, title)));
    return this;
  }

  private static Plan plan(String text, String number, String title) {
    Header header =
        new Header(
            Optional.of("Ủy ban nhân dân tỉnh Đắk Lắk"),
            Optional.of("Đắk Lắk"),
            Optional.of(number),
            Optional.of("Kế hoạch"),
            Optional.of("Đắk Lắk"),
            Optional.of(LocalDate.of(2024, 4, 2)),
            title,
            Optional.of(new Signer("Nguyễn Văn A", "Chủ tịch", List.of())),
            List.of("Như trên"));
    return new Plan(
        DocumentKind.PLAN,
        header,
        find(text, title),
        Outline.of(text).sections(),
        List.of(
            citation(
                text, "Quyết định số 900/QĐ-TTg ngày 05/01/2024", "Quyết định", "900/QĐ-TTg", true),
            citation(text, "Kế hoạch số 5/KH-UBND", "Kế hoạch", "5/KH-UBND", false)),
        List.of(
            duty(
                text,
                "Sở Y tế",
                "Chủ trì, phối hợp với Công an tỉnh kiểm tra nguồn nước",
                Role.LEAD),
            duty(
                text,
                "Công an tỉnh\n",
                "Báo cáo kết quả trước ngày 17/6 hằng năm",
                Role.CARRY_OUT)),
        List.of(
            new Deadline(
                find(text, "trước ngày 17/6 hằng năm"),
                "--06-17",
                Optional.of("yearly"),
                "báo cáo kết quả",
                Optional.of("Công an tỉnh"),
                Optional.of("Ủy ban nhân dân tỉnh"),
                Optional.empty())),
        List.of(
            new Target(
                find(text, "Trồng trên 80% số cây"),
                find(text, "trên 80%"),
                new BigDecimal("80"),
                "%",
                ">",
                Optional.of("trong năm"))),
        List.of(new Defect(find(text, "II. TỔ CHỨC"), "numbering-gap", "Số mục bị nhảy.")));
  }

  private static Citation citation(
      String text, String words, String type, String number, boolean basis) {
    Optional<LocalDate> date =
        basis ? Optional.of(LocalDate.of(2024, 1, 5)) : Optional.<LocalDate>empty();
    return new Citation(
        find(text, words),
        type,
        Optional.of(number),
        date,
        Optional.empty(),
        Optional.of("trồng cây"),
        OptionalInt.empty(),
        false,
        basis);
  }

  private static Responsibility duty(String text, String agency, String task, Role role) {
    List<String> partners = role == Role.LEAD ? List.of("Công an tỉnh") : List.of();
    Span span = find(text, agency);
    return new Responsibility(
        new Span(span.start(), span.start() + agency.strip().length()),
        agency.strip(),
        agency.strip(),
        false,
        false,
        List.of(new Task(find(text, task), role, partners)));
  }

  static Span find(String text, String words) {
    int at = text.lastIndexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not there: " + words);
    }
    return new Span(at, at + words.length());
  }

  Archive archive() {
    return new ArchiveLinker(TODAY).link(readings.values().stream().map(Card::of).toList());
  }

  PlanFiles files(Archive archive) {
    return new PlanFiles(
        id -> readings.get(archive.plan(id).orElseThrow().source().name()),
        id -> "{\"id\": \"" + id + "\"}\n");
  }

  static SiteSettings settings() {
    return new SiteSettings(
        "Kho thử",
        "Một kho để thử.",
        Optional.of(URI.create("https://kho.example/thu/")),
        TODAY,
        Path.of("content/trang"),
        Optional.of("mailto:kho@kho.example"));
  }

  /**
   * The project's templates in a folder of their own, with plain pieces in place of those of the
   * search room.
   */
  static Path templates(Path folder) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("templates"));
    try (Stream<Path> files = Files.list(Path.of("site-templates"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(copy.resolve(file.getFileName().toString()), Files.readAllBytes(file));
      }
    }
    Files.writeString(copy.resolve("search.mustache"), "<form role=\"search\"></form>\n");
    Files.writeString(copy.resolve("search.js"), "");
    return copy;
  }

  /** Writes the site and gives back what was written. */
  Set<String> write(Path templates, Path out) throws IOException {
    return write(templates, out, settings());
  }

  Set<String> write(Path templates, Path out, SiteSettings settings) throws IOException {
    Archive archive = archive();
    return new SiteWriter(new TemplateFolders(List.of(templates)), "test", 2)
        .write(SitePages.of(archive, files(archive), settings), out)
        .written();
  }
}
