package vn.vankho.site;

import vn.vankho.archive.AgencyId;

/**
 * The anchors of a plan's page beside those of its sections. Other pages lead to them, so they are
 * made in one place.
 */
final class Anchors {
  static final String TEXT = "van-ban";
  static final String DUTIES = "trach-nhiem";
  static final String DEADLINES = "thoi-han";
  static final String TARGETS = "chi-tieu";
  static final String BASIS = "can-cu";
  static final String CITED = "dan-chieu";
  static final String CITED_BY = "duoc-dan-boi";
  static final String ALIKE = "lien-quan";
  static final String SHARED = "doan-giong";
  static final String RELATIONS = "quan-he";
  static final String DEFECTS = "luu-y";
  static final String REPAIRS = "sua-loi";
  static final String DOWNLOADS = "tai-ve";

  private Anchors() {}

  static String citation(int index) {
    return "trich-" + (index + 1);
  }

  static String duty(int index) {
    return "giao-" + (index + 1);
  }

  /** The lines of an agency in a table of responsibilities. */
  static String agency(AgencyId agency) {
    return "bang-" + agency;
  }

  static String task(int duty, int task) {
    return "viec-" + (duty + 1) + "-" + (task + 1);
  }

  static String deadline(int index) {
    return "han-" + (index + 1);
  }

  static String target(int index) {
    return "con-so-" + (index + 1);
  }

  static String repair(int index) {
    return "sua-" + (index + 1);
  }
}
