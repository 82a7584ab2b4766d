/*
 * The query language: words, "exact phrase", -not, OR, and filters such as tỉnh:"Đắk Lắk". The same rules as the Java
 * class vn.vankho.search.QueryParser; a table among the tests holds both to the same reading. Needs search-words.js.
 */
(() => {
  "use strict";

  const { exact, folded, terms, numberKey } = globalThis.vankho;

  const SPACES = /[\s\u00a0\u200b\ufeff]+/g;
  const QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/g;
  const FACETS = { tinh: "province", nam: "year", coquan: "agency", loai: "kind", so: "number", dan: "cites" };
  const LABELS = { province: "tỉnh", year: "năm", agency: "cơ quan", kind: "loại", number: "số", cites: "dẫn" };
  const KEY = "(?:tỉnh|tinh|năm|nam|cơ[ -]?quan|co[ -]?quan|loại|loai|số|so|dẫn|dan) ?:";
  const ITEM = new RegExp(`(?<key>${KEY})(?: ?(?!${KEY}|OR |HOẶC )(?:"(?<quotedValue>[^"]*)(?<valueEnd>"?)|(?<value>[^\\s"]+)))?`
    + '|(?<not>-?)"(?<phrase>[^"]*)(?<phraseEnd>"?)|(?<word>[^\\s"]+)', "giu");
  const YEARS = /^(\d{4})? ?([-\u2013])? ?(\d{4})?$/;

  /** What is compared of two queries: one kind of space and of quotation marks. */
  const tidy = (typed) => typed.normalize("NFC").replace(SPACES, " ").replace(QUOTES, '"').trim();

  /** The key, where the whole query is a number, alone or behind a type word and "số". */
  function numberOf(query, typeWords) {
    const form = new RegExp(`^(?:(?:${typeWords}) )?(?:so ?:? ?)?`
      + "(\\d{1,5}[a-z]?(?:/\\d{4})?[/-][a-z][a-z0-9&]*(?:[/-][a-z][a-z0-9&]*)*)$");
    const plain = folded(query).replace(/[\u2010-\u2015\u2212]/g, "-").replace(SPACES, " ").replace(/ ?([/-]) ?/g, "$1").trim();
    const found = form.exec(plain);
    return found?.[1].includes("/") ? numberKey(found[1]) : null;
  }

  function wordsOf(text, quoted) {
    const words = { exact: terms(text, exact), folded: terms(text, folded), quoted };
    words.marked = words.exact.some((term, i) => term !== words.folded[i]);
    return words;
  }

  /** The first and the last of some years, or one; nothing where it is no year. */
  function yearsOf(value) {
    const [, first, range, last] = YEARS.exec(value) ?? [];
    if (!first && !last) return null;
    return range ? [first ?? "0000", last ?? "9999"].sort().join("-") : value;
  }

  class Reader {
    constructor() {
      Object.assign(this, { alternatives: [], excluded: [], filters: [], notes: [], units: [], run: "", plain: "" });
      this.awaited = false;
    }

    note(kind, words = "") {
      if (!this.notes.some((known) => known.kind === kind && known.words === words)) this.notes.push({ kind, words });
    }

    add(list, text, quoted) {
      const words = wordsOf(text, quoted);
      if (words.exact.length) list.push(words);
    }

    filter({ key, quotedValue, valueEnd, value: word }) {
      const facet = FACETS[folded(key).replace(/[ :-]/g, "")];
      const value = (quotedValue ?? word ?? "").trim();
      if (!terms(value, exact).length) return this.note("empty-filter", LABELS[facet]);
      if (valueEnd === "") this.note("open-quote", value);
      const read = facet === "year" ? yearsOf(value) : value;
      return read ? this.filters.push({ facet, value: read }) : this.note("not-a-year", value);
    }

    phrase({ not, phrase, phraseEnd }) {
      if (!phraseEnd) this.note("open-quote", phrase.trim());
      if (not) return this.add(this.excluded, phrase, true);
      this.endRun();
      this.plain += phrase + " ";
      return this.add(this.units, phrase, true);
    }

    word(word) {
      if (word === "OR" || word === "HOẶC") {
        this.endAlternative();
        if (!this.alternatives.length || this.awaited) this.note("lone-or");
        this.awaited = this.alternatives.length > 0;
      } else if (/^-./u.test(word) && !(/^-\d/.test(word) && /\d $/.test(this.run))) {
        this.add(this.excluded, word.slice(1), false);
      } else {
        this.run += word + " ";
        this.plain += word + " ";
      }
    }

    endRun() {
      this.add(this.units, this.run, false);
      this.run = "";
    }

    endAlternative() {
      this.endRun();
      if (!this.units.length) return;
      this.alternatives.push(this.units);
      this.units = [];
      this.awaited = false;
    }
  }

  /** Reads what was typed. Anything is a query; what is half typed is read as far as it goes, with a note. */
  function parse(typed, typeWords) {
    const text = tidy(typed);
    const number = numberOf(text, typeWords);
    if (number) return { number, alternatives: [[wordsOf(text, false)]], excluded: [], filters: [], notes: [] };
    const reader = new Reader();
    for (const { groups: item } of text.matchAll(ITEM)) {
      if (item.key !== undefined) reader.filter(item);
      else if (item.word === undefined) reader.phrase(item);
      else reader.word(item.word);
    }
    reader.endAlternative();
    if (reader.awaited) reader.note("lone-or");
    const { alternatives, excluded, filters, notes, plain } = reader;
    return { number: numberOf(plain, typeWords), alternatives, excluded, filters, notes };
  }

  /* ---------- queries as text ---------- */

  const written = (facet, value) => LABELS[facet] + ":" + (/^[\d-]+$/.test(value) ? value : `"${value}"`);
  const isFilter = (item, facet) => item.key !== undefined && FACETS[folded(item.key).replace(/[ :-]/g, "")] === facet;

  /** The query without a filter: one value of it, or all. */
  function without(typed, facet, value) {
    const gone = (item) => isFilter(item, facet)
      && (value === undefined || yearsOf((item.quotedValue ?? item.value ?? "").trim()) === value
        || (item.quotedValue ?? item.value ?? "").trim() === value);
    const left = [...tidy(typed).matchAll(ITEM)].filter(({ groups }) => !gone(groups));
    return left.map(([part]) => part).join(" ").trim();
  }

  /** The query with a filter; a plan has one province, year and kind, so that the new one takes the old one's place. */
  function withFilter(typed, facet, value) {
    const rest = facet === "agency" || facet === "cites" ? without(typed, facet, value) : without(typed, facet);
    return `${rest} ${written(facet, value)}`.trim();
  }

  /** The query's words without its filters. */
  const withoutFilters = (typed) => Object.keys(LABELS).reduce((query, facet) => without(query, facet), typed);

  Object.assign(globalThis.vankho, { parse, tidy, without, withFilter, withoutFilters, filterLabels: LABELS });
})();
