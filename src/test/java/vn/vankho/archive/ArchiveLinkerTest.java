package vn.vankho.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.vankho.archive.SamplePlans.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vankho.plan.Role;

class ArchiveLinkerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void namesAPlanByProvinceNumberAndYear() {
    Archive archive = link(plan("a.txt").head("62/KH-UBND", "Đắk Lắk", "2024-04-02"));
    HeldPlan held = archive.plans().get(0);
    assertEquals("dak-lak/62-kh-ubnd-2024", held.id().value());
    assertEquals("ke-hoach/dak-lak/62-kh-ubnd-2024/", held.url());
  }

  @Test
  void namesAPlanWithoutNumberByItsTitle() {
    Archive archive = link(plan("a.txt").titled("Tổng kết 10 năm thực hiện Chương trình phối hợp"));
    String id = archive.plans().get(0).id().value();
    assertEquals("chua-ro-noi-ban-hanh/khong-so-tong-ket-10-nam-thuc-hien-chuong-trinh", id);
  }

  @Test
  void twoFilesWithOneNumberBothKeepAPage() {
    Archive archive =
        link(
            plan("a.txt").head("62/KH-UBND", "Đắk Lắk", "2024-04-02"),
            plan("b.txt").head("62/KH-UBND", "Đắk Lắk", "2024-05-02"));
    List<String> ids = archive.plans().stream().map(p -> p.id().value()).sorted().toList();
    assertEquals(List.of("dak-lak/62-kh-ubnd-2024", "dak-lak/62-kh-ubnd-2024-2"), ids);
  }

  @Test
  void gathersTheMentionsOfOneDocumentFromAllPlans() {
    Archive archive =
        link(
            plan("a.txt")
                .head("1/KH-UBND", "Lai Châu", "2022-01-05")
                .cites("Quyết định", "1452/QĐ-TTg", "2021-08-31", "Thủ tướng Chính phủ"),
            plan("b.txt")
                .head("2/KH-UBND", "Sơn La", "2022-02-05")
                .cites("Quyết định", "1452/QĐ-TTG", "2021-08-31", ""));
    assertEquals(1, archive.documents().size());
    CitedDocument document = archive.documents().get(0);
    assertEquals("van-ban/1452-qd-ttg-2021/", document.url());
    assertEquals(2, document.mentions().size());
    assertEquals(Optional.of("Thủ tướng Chính phủ"), document.issuer());
  }

  @Test
  void anUndatedMentionMeansTheDocumentDatedElsewhereInThePlan() {
    Archive archive =
        link(
            plan("a.txt")
                .head("1/KH-UBND", "Lai Châu", "2022-01-05")
                .cites("Chỉ thị", "36-CT/TW", "2019-08-16", "Bộ Chính trị")
                .cites("Chỉ thị", "36-CT/TW", "", "Bộ Chính trị"));
    assertEquals(List.of("van-ban/36-ct-tw-2019/"), urls(archive));
  }

  @Test
  void anUndatedMentionStaysUndatedWhereYearsDisagree() {
    Archive archive =
        link(
            plan("a.txt")
                .head("1/KH-UBND", "Lai Châu", "2022-01-05")
                .cites("Quyết định", "10/QĐ-TTg", "2019-01-04", "")
                .cites("Quyết định", "10/QĐ-TTg", "2020-01-03", "")
                .cites("Quyết định", "10/QĐ-TTg", "", ""));
    assertEquals(
        List.of("van-ban/10-qd-ttg/", "van-ban/10-qd-ttg-2019/", "van-ban/10-qd-ttg-2020/"),
        urls(archive));
  }

  @Test
  void oneNumberOfTwoProvincesIsTwoDocuments() {
    Archive archive =
        link(
            plan("a.txt")
                .head("1/KH-UBND", "Lai Châu", "2022-01-05")
                .cites("Kế hoạch", "126/KH-UBND", "2019-12-06", "Ủy ban nhân dân tỉnh"),
            plan("b.txt")
                .head("2/KH-UBND", "Sơn La", "2022-02-05")
                .cites("Kế hoạch", "126/KH-UBND", "2019-12-09", "Ủy ban nhân dân tỉnh"));
    assertEquals(
        List.of("van-ban/126-kh-ubnd-2019-lai-chau/", "van-ban/126-kh-ubnd-2019-son-la/"),
        urls(archive));
    assertEquals(Optional.of("Ủy ban nhân dân tỉnh Lai Châu"), archive.documents().get(0).issuer());
  }

  @Test
  void aYearInTheNumberIsNotRepeatedInTheAddress() {
    Archive archive =
        link(
            plan("a.txt")
                .head("1/KH-UBND", "Lai Châu", "2022-11-05")
                .cites("Thông tư", "62/2022/TT-BTC", "2022-10-05", "Bộ Tài chính"));
    assertEquals(List.of("van-ban/62-2022-tt-btc/"), urls(archive));
  }

  @Test
  void aMentionOfAHeldPlanLeadsToIt() {
    Archive archive =
        link(
            plan("a.txt").head("130/KH-UBND", "Thanh Hóa", "2020-06-12"),
            plan("b.txt")
                .head("1876/KH-UBND", "Thanh Hóa", "2020-08-28")
                .cites("Kế hoạch", "130/KH-UBND", "2020-06-12", "Ủy ban nhân dân tỉnh Thanh Hóa"));
    assertEquals(
        List.of(new PlanId("thanh-hoa/130-kh-ubnd-2020")), archive.documents().get(0).held());
  }

  @Test
  void datesThatDisagreeAreKept() {
    Archive archive =
        link(
            plan("a.txt")
                .head("1/KH-UBND", "Lai Châu", "2022-01-05")
                .cites("Quyết định", "10/QĐ-TTg", "2021-01-04", "")
                .cites("Quyết định", "10/QĐ-TTg", "2021-01-04", "")
                .cites("Quyết định", "10/QĐ-TTg", "2021-04-01", ""));
    CitedDocument document = archive.documents().get(0);
    assertEquals(Optional.of(LocalDate.of(2021, 1, 4)), document.issued());
    assertEquals(2, document.dates().size());
  }

  @Test
  void aNamedDocumentHasOnePageForAllSpellings() {
    Archive archive =
        link(
            plan("a.txt").names("Luật", "Phòng, chống ma túy").names("Luật", "phòng, chống ma tuý"),
            plan("b.txt").names("Chương trình", "X giai đoạn 2021-2025"),
            plan("c.txt").names("Chương trình", "X giai đoạn 2021 - 2025"));
    assertEquals(
        List.of("van-ban/chuong-trinh-x-giai-doan-2021-2025/", "van-ban/luat-phong-chong-ma-tuy/"),
        urls(archive));
  }

  @Test
  void anAgencyKnowsItsDutiesAndWhereItIsAPartner() {
    Archive archive =
        link(
            plan("a.txt")
                .head("1/KH-UBND", "Lai Châu", "2022-01-05")
                .asks("Công an tỉnh", Role.LEAD, "Sở Y tế", "các cơ quan liên quan"),
            plan("b.txt").head("2/KH-UBND", "Sơn La", "2022-02-05").asks("Sở Y tế", Role.SUPPORT));
    AgencyEntry health = archive.agency(new AgencyId("so-y-te")).orElseThrow();
    assertEquals(1, health.duties().size());
    assertEquals(1, health.supports().size());
    assertEquals(2, archive.agencies().size());
  }

  @Test
  void aProvinceIsToldAsItWasAndAsItIs() {
    Archive archive = link(plan("a.txt").head("1334/KH-UBND", "Bình Thuận", "2024-04-12"));
    ProvinceEntry province = archive.provinces().get(0);
    assertEquals("tỉnh Bình Thuận", province.then());
    assertEquals("tỉnh Lâm Đồng", province.now());
    assertTrue(province.change().orElseThrow().contains("01/7/2025"));
  }

  @Test
  void theOrderOfFilesNeverShows() {
    Card a = plan("a.txt").head("1/KH-UBND", "Lai Châu", "2022-01-05").read();
    Card b = plan("b.txt").head("1/KH-UBND", "Lai Châu", "2022-03-05").read();
    List<PlanId> one = ids(new ArchiveLinker(TODAY).link(List.of(a, b)));
    assertEquals(one, ids(new ArchiveLinker(TODAY).link(List.of(b, a))));
  }

  private static Archive link(SamplePlans... plans) {
    return new ArchiveLinker(TODAY).link(Arrays.stream(plans).map(SamplePlans::read).toList());
  }

  private static List<PlanId> ids(Archive archive) {
    return archive.plans().stream().map(HeldPlan::id).toList();
  }

  private static List<String> urls(Archive archive) {
    return archive.documents().stream().map(CitedDocument::url).toList();
  }
}
