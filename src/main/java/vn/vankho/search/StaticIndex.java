package vn.vankho.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Hands the archive's index to the browser as files that any web server can serve; {@code
 * docs/static-index.md} describes them. The segments' folders are named after their content, so
 * that whatever a browser or proxy has kept is right for ever; only the manifest changes.
 */
public final class StaticIndex {
  private static final int FORMAT = 3;
  private static final int SAMPLE = 100;
  private static final String MANIFEST = "manifest.json";

  private final LuceneIndex index;
  private final Path out;
  private final Path states;
  private final Levels levels;

  private StaticIndex(LuceneIndex index, Path out, Path states, Levels levels) {
    this.index = index;
    this.out = out;
    this.states = states;
    this.levels = levels;
  }

  /**
   * When segments are merged.
   *
   * @param shape of the segment of most plans
   * @param whole an archive of up to so many plans is one segment
   * @param middle plans of the segment that is merged into that of most plans when it is full
   * @param small plans of the segment that is merged into the middle one when it is full
   */
  record Levels(SegmentShape shape, int whole, int middle, int small) {
    static final Levels USUAL = new Levels(SegmentShape.MAIN, 200, 200, 16);
  }

  /**
   * Writes the static index anew.
   *
   * @param lucene Lucene's index
   * @param out the folder {@code tim} of the site; what is in it is replaced
   * @throws IOException if the index cannot be read or the files cannot be written
   */
  public static void export(Path lucene, Path out) throws IOException {
    Folders.delete(out);
    update(lucene, out);
  }

  /**
   * Brings the static index up to date: new plans are written into small segments, and what is
   * already there stays. Readers see the old index or the new one, never a mixture.
   *
   * @param lucene Lucene's index; beside it is remembered what the segments hold
   * @param out the folder {@code tim} of the site
   * @throws IOException if the index cannot be read or the files cannot be written
   */
  public static void update(Path lucene, Path out) throws IOException {
    try (LuceneIndex index = LuceneIndex.open(lucene)) {
      update(index, out, lucene.resolveSibling("static-index"), Levels.USUAL);
    }
  }

  static void update(LuceneIndex index, Path out, Path states, Levels levels) throws IOException {
    Files.createDirectories(out);
    Files.createDirectories(states);
    new StaticIndex(index, out, states, levels).update();
  }

  private void update() throws IOException {
    IndexContent content = IndexContent.of(index);
    List<SegmentState> kept = known();
    if (!kept.isEmpty() && kept.get(0).plans().size() > levels.whole()) {
      for (int level = 2; level > 0; level--) {
        int below = level;
        kept = kept.stream().filter(state -> state.level() < below).toList();
        SegmentPlan plan = SegmentPlan.of(content, kept, level);
        if (plan.size() <= (level == 2 ? levels.small() : levels.middle())) {
          publish(content, with(kept, plan, content));
          return;
        }
      }
    }
    publish(content, List.of(write(SegmentPlan.of(content, List.of(), 0), List.of(), content)));
  }

  private List<SegmentState> with(List<SegmentState> kept, SegmentPlan plan, IndexContent content)
      throws IOException {
    List<SegmentState> all = new ArrayList<>(kept);
    if (!plan.isEmpty()) {
      all.add(write(plan, kept, content));
    }
    return all;
  }

  /** The segments that the site has, or none where anything is amiss. */
  private List<SegmentState> known() throws IOException {
    List<SegmentState> known = new ArrayList<>();
    if (!Files.exists(out.resolve(MANIFEST))) {
      return known;
    }
    var manifest = Json.MAPPER.readTree(out.resolve(MANIFEST).toFile());
    for (var segment : manifest.path("segments")) {
      String name = segment.path("name").asText();
      Path state = states.resolve(name + ".json");
      if (manifest.path("format").asInt() != FORMAT
          || !Files.exists(state)
          || !Files.isDirectory(out.resolve(name))) {
        return List.of();
      }
      known.add(Json.MAPPER.readValue(state.toFile(), SegmentState.class));
    }
    return known;
  }

  private SegmentState write(SegmentPlan plan, List<SegmentState> kept, IndexContent content)
      throws IOException {
    Path folder = out.resolve("new");
    Folders.delete(folder);
    List<SearchItem> ghosts = new ArrayList<>();
    for (SegmentPlan.Ghost ghost : plan.ghosts()) {
      ghosts.add(GhostReader.read(out, kept.get(ghost.home()), ghost.plan()));
    }
    Iterable<SearchItem> items = index.items(content.order(), plan.ranks());
    Map<String, Object> description =
        SegmentWriter.write(
            folder,
            plan.level() == 0 ? levels.shape() : SegmentShape.SMALL,
            plan.level() == 0 ? commonWords(content) : new byte[0],
            () -> Stream.concat(stream(items), ghosts.stream()).iterator(),
            content.pages(plan.pages()));
    description.put(
        "ghosts",
        plan.ghosts().stream().map(ghost -> List.of(ghost.home(), ghost.plan())).toList());
    SegmentState state =
        new SegmentState(
            (String) description.get("name"),
            plan.level(),
            Arrays.stream(plan.ranks()).mapToObj(content::digest).toList(),
            plan.ghosts().stream().map(SegmentPlan.Ghost::digest).toList(),
            plan.pages(),
            description);
    Files.write(states.resolve(state.name() + ".json"), Json.MAPPER.writeValueAsBytes(state));
    return state;
  }

  /** What some plans from the whole archive have in common. */
  private byte[] commonWords(IndexContent content) throws IOException {
    int step = Math.max(1, content.plans() / SAMPLE);
    int[] sample =
        IntStream.range(0, content.plans()).filter(rank -> rank % step == step / 2).toArray();
    return CommonWords.of(index.items(content.order(), sample));
  }

  private static Stream<SearchItem> stream(Iterable<SearchItem> items) {
    return StreamSupport.stream(items.spliterator(), false);
  }

  /** Puts the manifest in place, then deletes what it does not name any more. */
  private void publish(IndexContent content, List<SegmentState> segments) throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("format", FORMAT);
    manifest.put("pivot", Bm25.PIVOT);
    manifest.put("group", PassageGroups.SIZE);
    manifest.put("typeWords", NumberKey.typeWords());
    manifest.put("gone", SegmentPlan.gone(content, segments));
    List<Object> descriptions = new ArrayList<>();
    PlanRanks ranks = new PlanRanks(content, segments);
    for (int i = 0; i < segments.size(); i++) {
      Map<String, Object> description = new LinkedHashMap<>(segments.get(i).description());
      description.put("dead", SegmentPlan.dead(content, segments, i));
      if (i > 0) {
        description.put("ranks", ranks.of(segments.get(i)));
      }
      descriptions.add(description);
    }
    manifest.put("segments", descriptions);
    Path next = out.resolve(MANIFEST + ".new");
    Files.writeString(next, Json.write(manifest));
    Files.move(next, out.resolve(MANIFEST), StandardCopyOption.REPLACE_EXISTING);
    tidy(segments.stream().map(SegmentState::name).collect(Collectors.toSet()));
  }

  private void tidy(Set<String> names) throws IOException {
    for (Path folder : List.of(out, states)) {
      try (Stream<Path> all = Files.list(folder)) {
        for (Path each : all.toList()) {
          String name = each.getFileName().toString().replace(".json", "");
          if (!names.contains(name) && !each.endsWith(MANIFEST)) {
            Folders.delete(each);
          }
        }
      }
    }
  }
}
