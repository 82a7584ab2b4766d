package vn.vankho.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Walks over all plans once and puts down where the n-grams of one length stand: first for each
 * plan, then, through a file in parts, for each n-gram.
 */
final class GramCollector implements Closeable {
  /** Postings of a part, all of which are in memory together. */
  private static final int PART = 1 << 20;

  private static final int NONE = -1;

  private final Grams grams;
  private final GramEntries entries;
  private final int rare;

  /** For each part its first fold; one more at the end. */
  private final Ints firstFolds = new Ints();

  /** For each fold its part. */
  private final int[] partOf;

  /** For each part the plan that was last written to it. */
  private final int[] lastPlans;

  private final Spill spill;
  private final PlanTally forms = new PlanTally();
  private final PlanTally unions = new PlanTally();

  /** Of each form of the plan where its union is tallied. */
  private int[] unionAt = new int[0];

  GramCollector(Grams grams, GramEntries entries, int rare, Path file) throws IOException {
    this.grams = grams;
    this.entries = entries;
    this.rare = rare;
    this.partOf = new int[entries.folds()];
    divide();
    this.lastPlans = new int[parts()];
    this.spill = new Spill(file, parts());
  }

  private void divide() {
    int postings = PART;
    for (int fold = 0; fold < partOf.length; fold++) {
      if (postings >= PART) {
        firstFolds.add(fold);
        postings = 0;
      }
      postings += entries.plans(fold);
      partOf[fold] = firstFolds.size() - 1;
    }
    firstFolds.add(partOf.length);
  }

  int parts() {
    return firstFolds.size() - 1;
  }

  int firstFold(int part) {
    return firstFolds.get(part);
  }

  /** Where the n-grams of a part stand. */
  GramPostings postings(int part) throws IOException {
    return new GramPostings(entries, firstFold(part), firstFold(part + 1), rare, spill.read(part));
  }

  void collect(GramFile file) throws IOException {
    int[] found = new int[0];
    for (int plan = 0; plan < file.plans(); plan++) {
      found = file.read(plan, found);
      int length = file.length(plan);
      forms.clear(length);
      unions.clear(length);
      if (unionAt.length < length) {
        unionAt = new int[2 * length];
      }
      tally(found, length, file.placeStarts(plan));
      write(plan);
    }
  }

  private void tally(int[] found, int length, int[] places) {
    int place = 0;
    for (int i = 0; i < length; i++) {
      while (place + 1 < places.length && places[place + 1] <= i) {
        place++;
      }
      if (found[i] != GramFile.NONE) {
        int known = forms.size();
        int at = forms.at(found[i]);
        if (at == known) {
          int fold = grams.fold(found[i]);
          unionAt[at] = entries.hasUnion(fold) ? unions.at(fold) : NONE;
        }
        forms.add(at, place);
        if (unionAt[at] != NONE) {
          unions.add(unionAt[at], place);
        }
      }
    }
  }

  private void write(int plan) throws IOException {
    for (int at = 0; at < forms.size(); at++) {
      int form = forms.gram(at);
      write(plan, grams.fold(form), entries.entry(form), grams.formPlans(form), forms, at);
    }
    for (int at = 0; at < unions.size(); at++) {
      int fold = unions.gram(at);
      write(plan, fold, entries.start(fold), grams.plans(fold), unions, at);
    }
  }

  private void write(int plan, int fold, int entry, int plans, PlanTally tally, int at)
      throws IOException {
    int part = partOf[fold];
    Bytes into = spill.to(part);
    into.number(entry - entries.start(firstFold(part)));
    into.number(plan - lastPlans[part]);
    lastPlans[part] = plan;
    into.number(tally.frequency(at));
    into.number(tally.passage(at));
    if (plans <= rare) {
      tally.writeOthers(at, into);
    }
  }

  @Override
  public void close() throws IOException {
    spill.close();
  }
}
