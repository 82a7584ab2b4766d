package vn.vankho.site;

import java.util.List;
import java.util.function.BiFunction;
import vn.vankho.archive.HeldPlan;
import vn.vankho.plan.Reading;

/**
 * A table in which facts of the whole archive are given away. {@code data-dictionary.tsv} says in
 * Vietnamese what each column means.
 *
 * @param file the name of its files, without ending
 * @param title what readers call it
 * @param columns the names of its columns
 * @param rows what one document adds to it; empty strings where the document says nothing
 */
record DataTable(
    String file,
    String title,
    List<String> columns,
    BiFunction<HeldPlan, Reading, List<List<String>>> rows) {

  static final DataTable PLANS =
      new DataTable(
          "ke-hoach",
          "Kế hoạch",
          List.of(
              "ma",
              "dia_chi",
              "loai",
              "so_ky_hieu",
              "ngay_ban_hanh",
              "co_quan_ban_hanh",
              "tinh",
              "trich_yeu",
              "nguoi_ky",
              "chuc_vu",
              "giai_doan_tu",
              "giai_doan_den",
              "tep_goc",
              "sha256",
              "nhan_dang",
              "so_dan_chieu",
              "so_trach_nhiem",
              "so_thoi_han",
              "so_chi_tieu",
              "so_luu_y"),
          DataRows::plan);

  static final DataTable CITATIONS =
      new DataTable(
          "dan-chieu",
          "Dẫn chiếu",
          List.of(
              "ke_hoach",
              "stt",
              "van_ban",
              "loai",
              "so_ky_hieu",
              "ngay",
              "co_quan",
              "ten",
              "can_cu",
              "trich"),
          DataRows::citations);

  static final DataTable DUTIES =
      new DataTable(
          "trach-nhiem",
          "Trách nhiệm",
          List.of(
              "ke_hoach",
              "stt",
              "co_quan",
              "ten_co_quan",
              "de_nghi",
              "viec_stt",
              "vai_tro",
              "viec",
              "phoi_hop"),
          DataRows::duties);

  static final DataTable DEADLINES =
      new DataTable(
          "thoi-han",
          "Thời hạn",
          List.of(
              "ke_hoach",
              "stt",
              "thoi_han",
              "nhip",
              "tu_ngay",
              "den_ngay",
              "viec",
              "ai",
              "gui",
              "qua",
              "trich"),
          DataRows::deadlines);

  static final DataTable TARGETS =
      new DataTable(
          "chi-tieu",
          "Chỉ tiêu",
          List.of("ke_hoach", "stt", "so_sanh", "gia_tri", "don_vi", "thoi_gian", "trich"),
          DataRows::targets);

  /** All tables; the first has one row for each document, the others belong to it. */
  static final List<DataTable> ALL = List.of(PLANS, CITATIONS, DUTIES, DEADLINES, TARGETS);
}
