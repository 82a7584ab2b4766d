package vn.vankho.site;

import java.util.List;
import vn.vankho.site.Frame.Link;
import vn.vankho.site.Rows.DocumentRow;
import vn.vankho.site.Rows.PlanRow;

/** What the page of a held document shows. Empty strings and lists show nothing. */
record PlanView(
    Frame frame,
    String heading,
    Glance glance,
    List<Entry> contents,
    Html textHtml,
    List<AgencyRows> duties,
    List<DeadlineRow> deadlines,
    List<TargetRow> targets,
    List<DocumentRow> basis,
    List<DocumentRow> documents,
    List<PlanRow> citedBy,
    List<RelatedRows.Row> related,
    List<SharedRows.Row> shared,
    Html pictureHtml,
    List<Link> matrices,
    List<Remark> defects,
    RepairsView repairs,
    List<Download> downloads) {

  boolean hasDuties() {
    return !duties.isEmpty();
  }

  boolean hasDeadlines() {
    return !deadlines.isEmpty();
  }

  boolean hasTargets() {
    return !targets.isEmpty();
  }

  boolean hasBasis() {
    return !basis.isEmpty();
  }

  boolean hasDocuments() {
    return !documents.isEmpty();
  }

  boolean hasCitedBy() {
    return !citedBy.isEmpty();
  }

  boolean hasRelated() {
    return !related.isEmpty();
  }

  boolean hasShared() {
    return !shared.isEmpty();
  }

  boolean hasPicture() {
    return !pictureHtml.isEmpty();
  }

  boolean hasMatrices() {
    return !matrices.isEmpty();
  }

  boolean hasDefects() {
    return !defects.isEmpty();
  }

  /**
   * What the document is, before its text.
   *
   * @param issuerNow what the issuer is called today, where that is another name
   * @param now what became of the issuer's province, where it changed
   * @param period the years that the document is for, where its title says so
   * @param state how today lies to them
   * @param stateKind the style class of the state
   * @param citeAs how others should name it
   */
  record Glance(
      String type,
      String name,
      String number,
      String issued,
      String datetime,
      String issuer,
      String issuerNow,
      String period,
      String state,
      String stateKind,
      String signer,
      String position,
      List<Link> province,
      String now,
      List<Link> basis,
      String more,
      List<Link> counts,
      String citeAs) {
    boolean hasBasis() {
      return !basis.isEmpty();
    }

    boolean hasCounts() {
      return !counts.isEmpty();
    }
  }

  /** A line of the contents, with those under it. */
  record Entry(String href, String words, List<Entry> entries) {
    boolean hasEntries() {
      return !entries.isEmpty();
    }
  }

  /**
   * An agency's tasks in one document.
   *
   * @param id the anchor of its lines
   * @param requested that the document asks and does not order, where it does
   */
  record AgencyRows(
      String id, String agencyHref, String agency, String requested, List<TaskRow> tasks) {}

  /**
   * A task.
   *
   * @param kind the style class of the role
   * @param due by when, where the task says so
   */
  record TaskRow(
      String role,
      String kind,
      String words,
      String partners,
      String due,
      String href,
      String place) {}

  /**
   * A deadline.
   *
   * @param calendar a calendar file that holds it; empty where no calendar can
   */
  record DeadlineRow(
      String when,
      String what,
      String who,
      String addressee,
      String words,
      String href,
      String place,
      String calendar) {}

  record TargetRow(String figure, String words, String period, String href, String place) {}

  record Remark(String words, String href, String place) {}

  /**
   * How the text was made.
   *
   * @param summary in one sentence
   * @param quality what is wrong with the whole text; empty where nothing is
   * @param href the page of all repairs; empty where there is none
   * @param ofWords whether words were changed, so that the text can be shown as it was
   */
  record RepairsView(String origin, String summary, String quality, String href, boolean ofWords) {}

  record Download(String href, String words, String detail, boolean save) {}
}
