/*
 * Words: how Vietnamese is cut into syllables, how queries are read, how excerpts are cut and marked. The same rules as
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

  /* ---------- query language ---------- */

  const SPACES = /[\s\u00a0\u200b\ufeff]+/g;
  const FACETS = { tinh: "province", nam: "year", coquan: "agency", loai: "kind", so: "number" };
  const ITEM = new RegExp(
    "(?<key>tỉnh|tinh|năm|nam|cơ[ -]?quan|co[ -]?quan|loại|loai|số|so) ?: ?"
    + "(?:\"(?<quotedValue>[^\"]*)\"?|(?<value>[^\\s\"]+))"
    + "|(?<not>-?)\"(?<phrase>[^\"]*)\"?"
    + "|(?<word>[^\\s\"]+)", "giu");

  function tidyNumber(text) {
    return folded(text).replace(/[\u2010-\u2015\u2212]/g, "-").replace(SPACES, " ")
      .replace(/ ?([/-]) ?/g, "$1").trim();
  }

  /** The form in which document numbers are compared. */
  const numberKey = (number) => tidyNumber(number).replaceAll(" ", "").replace(/^0+(?=\d)/, "");

  /** The key, where the whole query is a number, alone or behind a type word and "số". */
  function numberOf(query, typeWords) {
    const form = new RegExp("^(?:(?:" + typeWords + ") )?(?:so ?:? ?)?"
      + "(\\d{1,5}[a-z]?(?:/\\d{4})?[/-][a-z][a-z0-9&]*(?:[/-][a-z][a-z0-9&]*)*)$");
    const found = form.exec(tidyNumber(query));
    return found && found[1].includes("/") ? numberKey(found[1]) : null;
  }

  const serialOf = (key) => /^\d*/.exec(key)[0];

  function wordsOf(text, quoted) {
    const words = { exact: terms(text, exact), folded: terms(text, folded), quoted };
    words.marked = words.exact.some((term, i) => term !== words.folded[i]);
    return words;
  }

  /** Reads what was typed: words, "exact phrase", -not, OR, filters. Anything is a query. */
  function parse(typed, typeWords) {
    const text = typed.normalize("NFC").replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"').replace(SPACES, " ").trim();
    const query = { number: numberOf(text, typeWords), alternatives: [], excluded: [], filters: [] };
    if (query.number) {
      query.alternatives.push([wordsOf(text, false)]);
      return query;
    }
    let units = [];
    let run = "";
    let plain = "";
    const add = (list, words, quoted) => {
      const read = wordsOf(words, quoted);
      if (read.exact.length) list.push(read);
    };
    const endRun = () => { add(units, run, false); run = ""; };
    const endAlternative = () => { endRun(); if (units.length) query.alternatives.push(units); units = []; };
    for (const { groups: item } of text.matchAll(ITEM)) {
      if (item.key !== undefined) {
        const facet = FACETS[folded(item.key).replace(/[ -]/g, "")];
        query.filters.push({ facet, value: item.quotedValue ?? item.value });
      } else if (item.word === undefined) {
        if (item.not) { add(query.excluded, item.phrase, true); continue; }
        endRun();
        add(units, item.phrase, true);
        plain += item.phrase + " ";
      } else if (item.word === "OR" || item.word === "HOẶC") {
        endAlternative();
      } else if (item.word.startsWith("-") && item.word.length > 1) {
        add(query.excluded, item.word.slice(1), false);
      } else {
        run += item.word + " ";
        plain += item.word + " ";
      }
    }
    endAlternative();
    query.number = numberOf(plain, typeWords);
    return query;
  }

  function holdsWords(name, value) {
    const words = terms(name, folded);
    const wanted = terms(value, folded);
    return wanted.length > 0 && words.some((_, i) => wanted.every((term, j) => words[i + j] === term));
  }

  /* ---------- excerpts ---------- */

  const LENGTH = 280;
  const BEFORE = 80;
  const isSpace = (unit) => unit === " " || unit === "\n";

  /** Where phrases stand in a text; what overlaps is joined. */
  function marksIn(text, parts) {
    const forms = [tokens(text, exact), tokens(text, folded)];
    const spans = parts.flatMap((phrase) => {
      const all = forms[phrase.folded ? 1 : 0];
      const last = phrase.terms.length - 1;
      return all.flatMap((token, i) => i + last < all.length && phrase.terms.every((term, j) => all[i + j].term === term)
        ? [[token.start, all[i + last].end]] : []);
    });
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

  globalThis.vankho = { exact, folded, tokens, terms, parse, numberKey, serialOf, holdsWords, marksIn, excerpt };
})();
