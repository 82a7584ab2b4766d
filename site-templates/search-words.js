/*
 * Words: how Vietnamese is cut into syllables, how numbers and names are compared, how excerpts are cut and marked. The same rules as
 * the Java side has (vn.vankho.search); tests hold both to one table of syllables and to the same answers.
 */
(() => {
  "use strict";

  /* ---------- analysis ---------- */

  const SYLLABLE = /[\p{L}\p{Nd}\p{M}]+/gu;
  const TONES = { "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe", "oẻ": "ỏe",
    "oẽ": "õe", "oẹ": "ọe", "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy" };

  /** Lower case with one tone placement. */
  function exact(syllable) {
    const lower = syllable.normalize("NFC").toLowerCase().replaceAll("ð", "đ");
    const rhyme = lower.length - 2;
    if (rhyme < 0 || (rhyme > 0 && lower[rhyme - 1] === "q")) return lower;
    const placed = TONES[lower.slice(rhyme)];
    return placed ? lower.slice(0, rhyme) + placed : lower;
  }

  /** The exact form without marks, đ as d. What is nothing but marks stays. */
  function folded(syllable) {
    const form = exact(syllable);
    const bare = form.normalize("NFD").replace(/\p{Mn}+/gu, "");
    return bare === "" ? form : bare.replaceAll("đ", "d");
  }

  /** Syllables with their places in the text. */
  function tokens(text, form = exact) {
    return [...text.matchAll(SYLLABLE)].map((run) =>
      ({ term: form(run[0]), start: run.index, end: run.index + run[0].length }));
  }

  const terms = (text, form) => tokens(text, form).map((token) => token.term);

  /* ---------- numbers and names ---------- */

  /** The form in which document numbers are compared. */
  const numberKey = (number) => folded(number).replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\s\u00a0\u200b\ufeff]+/g, "")
    .replace(/^0+(?=\d)/, "");

  const serialOf = (key) => /^\d*/.exec(key)[0];

  function holdsWords(name, value) {
    const words = terms(name, folded);
    const wanted = terms(value, folded);
    return wanted.length > 0 && words.some((_, i) => wanted.every((term, j) => words[i + j] === term));
  }

  /* ---------- excerpts ---------- */

  const LENGTH = 280;
  const BEFORE = 80;
  const isSpace = (unit) => unit === " " || unit === "\n";

  /** Where a phrase stands in a text. */
  function occurrences(text, phrase) {
    const all = tokens(text, phrase.folded ? folded : exact);
    const last = phrase.terms.length - 1;
    return all.flatMap((token, i) => i + last < all.length && phrase.terms.every((term, j) => all[i + j].term === term)
      ? [[token.start, all[i + last].end]] : []);
  }

  /** Where phrases stand in a text; what overlaps is joined. */
  function marksIn(text, parts) {
    const spans = parts.flatMap((phrase) => occurrences(text, phrase));
    const joined = [];
    for (const [start, end] of spans.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
      const last = joined[joined.length - 1];
      if (last && start < last[1]) last[1] = Math.max(last[1], end);
      else joined.push([start, end]);
    }
    return { text, marks: joined };
  }

  /** The words around the first mark. */
  function excerpt({ text, marks }) {
    const first = marks.length ? marks[0][0] : 0;
    let from = Math.max(0, Math.min(first - BEFORE, text.length - LENGTH));
    while (from > 0 && !isSpace(text[from - 1])) from--;
    let to = Math.max(from, Math.min(from + LENGTH, text.length));
    while (to < text.length && !isSpace(text[to])) to++;
    const before = from > 0 ? "…" : "";
    const shift = before.length - from;
    return { text: before + text.slice(from, to) + (to < text.length ? "…" : ""),
      marks: marks.filter(([start, end]) => start >= from && end <= to).map((mark) => mark.map((at) => at + shift)) };
  }

  globalThis.vankho = { exact, folded, tokens, terms, numberKey, serialOf, holdsWords, occurrences, marksIn, excerpt };
})();
