/*
 * What may be tried where nothing was found: nearly the same syllables, fewer words, fewer conditions. Each way is tried
 * before it is offered. Fetched when it is wanted.
 */
import { lookup } from "./search-suggest.js";

const { vankho } = globalThis;
const TRIES = 12;
const OFFERED = 5;

/* ---------- nearly the same syllables ---------- */

/** What sounds alike, or is written alike where only spelling rules differ. */
const ALIKE = [[/^ngh/, "ng"], [/^gh/, "g"], [/^[kq]/, "c"], [/^x/, "s"], [/^tr/, "ch"], [/^(gi|r)/, "d"], [/^l/, "n"], [/y/, "i"]];
const sound = (syllable) => ALIKE.reduce((form, [from, to]) => form.replace(from, to), syllable);

/** Whether one letter more, less, other or two in the other order lead from one syllable to another. */
function oneOff(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = (some, skip) => some.slice(from + skip);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1)
    || (a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2));
}

/** The archive's syllables, most frequent first: each with marks and without. */
async function syllables(root) {
  const answer = await fetch(new URL("goi-y/am-tiet.json", root));
  return answer.ok ? (await answer.json()).map((exact) => ({ exact, folded: vankho.folded(exact) })) : [];
}

/** Words with one or more syllables put right, likeliest first. */
function corrections(words, vocabulary) {
  const known = new Set(vocabulary.map(({ folded }) => folded));
  const near = (syllable) => {
    const found = vocabulary.filter(({ folded }) => folded !== syllable && (sound(folded) === sound(syllable) || oneOff(folded, syllable)));
    return [...new Map(found.reverse().map((each) => [each.folded, each.exact])).values()].reverse().slice(0, 4);
  };
  const put = (i, exact) => words.exact.with(i, exact);
  const strange = words.folded.flatMap((syllable, i) => known.has(syllable) || /\d/.test(syllable) ? [] : [i]);
  if (strange.length > 2) return [];
  if (strange.length === 2) {
    const [one, other] = strange;
    return near(words.folded[one]).slice(0, 3).flatMap((exact) =>
      near(words.folded[other]).slice(0, 2).map((last) => put(one, exact).with(other, last)));
  }
  if (strange.length === 1) return near(words.folded[strange[0]]).map((exact) => put(strange[0], exact));
  return words.folded.flatMap((syllable, i) => near(syllable).slice(0, 2).map((exact) => put(i, exact)));
}

/* ---------- ways on ---------- */

const bare = (query) => query.alternatives.length === 1 && query.alternatives[0].length === 1 ? query.alternatives[0][0] : null;

async function candidates({ query }, typed, root) {
  const ways = [];
  const words = bare(query);
  const plain = vankho.withoutFilters(typed);
  const filters = typed.slice(0, 0) + query.filters.map(({ facet, value }) => " " + vankho.withFilter("", facet, value)).join("");
  if (words) {
    const vocabulary = await syllables(root).catch(() => []);
    for (const put of corrections(words, vocabulary)) ways.push({ words: "Bạn có muốn tìm", q: put.join(" ") + filters, close: true });
  }
  for (const { facet, value } of query.filters) {
    ways.push({ words: `Bỏ điều kiện ${vankho.filterLabels[facet]}:`, q: vankho.without(typed, facet, value) });
  }
  if (query.filters.length > 1) ways.push({ words: "Bỏ mọi điều kiện:", q: plain });
  if (typed.includes('"') && plain.includes('"')) ways.push({ words: "Không cần đúng nguyên cụm:", q: plain.replaceAll('"', "") + filters });
  if (query.excluded.length) ways.push({ words: "Bỏ dấu trừ:", q: plain.replace(/(^|\s)-(?:"[^"]*"?|\S+)/g, " ").trim() + filters });
  if (words && words.exact.length > 1) {
    ways.push({ words: "Ít chữ hơn:", q: words.exact.slice(0, -1).join(" ") + filters },
      { words: "Ít chữ hơn:", q: words.exact.slice(1).join(" ") + filters });
  }
  return ways.filter(({ q }) => q.trim() && vankho.tidy(q) !== vankho.tidy(typed));
}

/** Numbers that begin with the same digits, and the number as words. */
async function numberWays(query, typed, root) {
  const serial = /^\d+/.exec(query.number)[0];
  const near = await lookup(root, serial + "/").catch(() => []);
  return [...near.filter(({ kind }) => kind === "s").slice(0, OFFERED - 1).map(({ text }) => ({ words: "Số gần giống trong kho:", q: text })),
    { words: "Tìm như từ ngữ:", q: `"${typed.replaceAll('"', "")}"` }];
}

/** Ways that lead to something: [{ words, q, plans }]. */
export async function waysOn(archive, found, typed, root) {
  if (found.unknownNumber) return numberWays(found.query, typed, root);
  const ways = (await candidates(found, typed, root)).slice(0, TRIES);
  const tried = await Promise.all(ways.map(async (way) => {
    const { total, hits, pages } = await archive.search(way.q, { top: 1 });
    return { ...way, plans: total || pages.length, tier: hits[0]?.tier ?? 1 };
  }));
  const leading = tried.filter(({ plans, tier, close }) => plans && (!close || tier < 3));
  const meant = leading.filter(({ close }) => close).sort((a, b) => a.tier - b.tier || b.plans - a.plans).slice(0, 3);
  const seen = new Set();
  return [...meant, ...leading.filter(({ close }) => !close)].filter(({ q }) => !seen.has(q) && seen.add(q)).slice(0, OFFERED);
}
