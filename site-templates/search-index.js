/*
 * The archive's index, read from static files, and its ranking: the same as the Java side's (vn.vankho.search), down to
 * the rounding of scores. Nothing here touches the page. Needs search-words.js.
 *
 *   const archive = await vankho.Archive.open(base);          base: the address of the folder tim/
 *   const found = await archive.search(typed, { top: 10, filters: [], prefix: false, apart: false });
 *   const shown = await Promise.all(found.hits.map((hit) => archive.open(hit)));
 *
 * search: `typed` is the query language of search-words.js. `filters` [{ facet, value }] come on top of those that are
 * typed; facet is province, year, kind, agency or number. With `prefix` the last syllable may be unfinished: its
 * likeliest completion is looked for. With `apart` plans in which the syllables stand apart are wanted. Asking again
 * with a greater `top` is how to page: files are kept.
 *
 *   found = {
 *     query,          what was read: { number, alternatives, excluded, filters }
 *     completed,      the words that were looked for where the last syllable was completed, else null
 *     pages,          pages of the number: [{ number, url, name, title, issued, held, citedBy }]
 *     hits,           the best `top` plans, best first: [{ plan, tier, folded, score, ... }], to be handed to open()
 *     total,          how many plans fit
 *     whole,          how many of them hold all words as a phrase (tier 1); the others hold the parts of a split (tier 2),
 *                     or, where there are none or with `apart`, all syllables (tier 3)
 *     offered,        whether plans in which the syllables stand apart may be asked for
 *     unknownNumber,  the query is a number that leads nowhere
 *     facets,         { province, provinceNow, year, kind, agency }: [{ value, plans }], most plans first
 *   }
 *
 * open: { url, plan: { url, title, number, kind, issuer, issued }, tier, score, title, heading, excerpt, more }, where
 * title, heading and excerpt are { text, marks: [[start, end], ...] } and `more` is in how many further places of the plan
 * the words stand. places(hit): those places by section, [{ url, heading }], read when they are wanted.
 */
(() => {
  "use strict";

  const { folded, terms, parse, numberKey, serialOf, holdsWords, marksIn, excerpt } = globalThis.vankho;

  /* ---------- scores, rounded as Lucene rounds them ---------- */

  const f = Math.fround;
  const K1 = f(1.2);
  const B = f(0.75);

  class Scorer {
    constructor(manifest, lengths) {
      this.documents = manifest.documents;
      this.average = f(manifest.averageLength);
      this.lengths = lengths;
    }

    /** BM25 of a phrase as if it were one term. */
    score(plan, frequency, holders) {
      const idf = f(Math.log(1 + (this.documents - holders + 0.5) / (holders + 0.5)));
      const relative = f(f(B * this.lengths[plan]) / this.average);
      const norm = f(1 / f(K1 * f(f(1 - B) + relative)));
      return f(idf - f(idf / f(1 + f(frequency * norm))));
    }
  }

  /* ---------- files ---------- */

  /** FNV-1a over UTF-16 units. */
  function bucketOf(key, count) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return (hash >>> 0) % count;
  }

  /** Places (and, of pairs, positions) by plan: the reverse of the Java class Postings. */
  function decode(numbers, pairs, into) {
    let plan = 0;
    for (let i = 0; i < numbers.length;) {
      plan += numbers[i++];
      const found = into.get(plan) ?? [];
      into.set(plan, found);
      let place = 0;
      let position = 0;
      for (let places = numbers[i++]; places > 0; places--) {
        place += numbers[i++];
        for (let count = numbers[i++]; count > 0; count--) {
          if (pairs) position += numbers[i++];
          found.push({ place, position });
        }
      }
    }
  }

  class Files {
    constructor(base) {
      this.base = base;
      this.known = new Map();
    }

    get(path) {
      if (!this.known.has(path)) {
        const file = this.load(path);
        this.known.set(path, file);
        file.catch(() => this.known.delete(path));
      }
      return this.known.get(path);
    }

    async load(path) {
      const answer = await fetch(new URL(path, this.base));
      if (!answer.ok) throw new Error(path + ": " + answer.status);
      return answer.json();
    }
  }

  /* ---------- phrases ---------- */

  const common = (some, others) => some.filter((plan) => others.has(plan));

  /** Looks phrases up in the buckets that were fetched for them. */
  class Phrases {
    constructor(records, scorer) {
      this.records = records;
      this.scorer = scorer;
      this.known = new Map();
    }

    find(phrase) {
      const key = phrase.folded + " " + phrase.terms.join(" ");
      if (!this.known.has(key)) this.known.set(key, this.look(phrase));
      return this.known.get(key);
    }

    look(phrase) {
      const where = phrase.terms.length < 3 ? this.gram(phrase, 0, phrase.terms.length) : this.chain(phrase);
      const plans = [...where.keys()].sort((a, b) => a - b);
      const scores = new Map(plans.map((plan) =>
        [plan, this.scorer.score(plan, where.get(plan).length, plans.length)]));
      return { plans, scores, where };
    }

    /** One syllable, or two together. */
    gram(phrase, from, size) {
      const parts = phrase.terms.slice(from, from + size);
      const forms = this.records.get(parts.map(folded).join(" ")) ?? {};
      const found = new Map();
      for (const [spelling, numbers] of Object.entries(forms)) {
        if (phrase.folded || spelling === parts.join(" ")) decode(numbers, size > 1, found);
      }
      if (phrase.folded) found.forEach((places) => places.sort((a, b) => a.position - b.position || a.place - b.place));
      return found;
    }

    /** Longer phrases are pairs that follow each other. */
    chain(phrase) {
      let found = this.gram(phrase, 0, 2);
      for (let i = 1; i + 1 < phrase.terms.length && found.size; i++) {
        const next = this.gram(phrase, i, 2);
        const kept = new Map();
        for (const [plan, places] of found) {
          const positions = new Set((next.get(plan) ?? []).map((at) => at.position));
          const both = places.filter((at) => positions.has(at.position + i));
          if (both.length) kept.set(plan, both);
        }
        found = kept;
      }
      return found;
    }
  }

  /* ---------- ranking ---------- */

  const LONGEST_SPLIT = 12;
  const part = (whole, from, to) => ({ folded: whole.folded, terms: whole.terms.slice(from, to) });

  /** The fewest parts of which some plan holds all; of several such, those that most plans hold. */
  function bestSplit(phrases, whole) {
    const size = whole.terms.length;
    let best = [];
    let most = 0;
    const extend = (parts, from, left, holders) => {
      if (left === 0) {
        best = parts;
        most = holders.length;
        return;
      }
      const longest = size - (left - 1);
      for (let to = longest; to >= (left === 1 ? longest : from + 1); to--) {
        const next = part(whole, from, to);
        const found = phrases.find(next);
        const both = parts.length ? common(holders, found.scores) : found.plans;
        if (both.length > most) extend([...parts, next], to, left - 1, both);
      }
    };
    if (size > LONGEST_SPLIT) return best;
    for (let count = 2; count < size && !best.length; count++) extend([], 0, count, []);
    return best;
  }

  function partsOf(phrases, tier, whole) {
    if (tier === 1) return [whole];
    if (tier === 2) return bestSplit(phrases, whole);
    return whole.terms.length === 1 ? []
      : [...new Set(whole.terms)].map((term) => ({ folded: whole.folded, terms: [term] }));
  }

  /** Plans that fit some words: as a phrase, in parts, or with the syllables anywhere. */
  function matchWords(phrases, words) {
    const found = new Map();
    const add = (tier, whole) => {
      const parts = partsOf(phrases, tier, whole);
      if (!parts.length) return;
      const lists = parts.map((each) => phrases.find(each));
      for (const plan of lists.reduce((plans, list) => common(plans, list.scores), lists[0].plans)) {
        if (found.has(plan)) continue;
        const score = f(lists.reduce((sum, list) => sum + list.scores.get(plan), 0));
        found.set(plan, { tier, folded: whole.folded, score, parts });
      }
    };
    const typed = { folded: false, terms: words.exact };
    const plain = { folded: true, terms: words.folded };
    if (words.quoted) {
      add(1, typed);
      return found;
    }
    for (let tier = 1; tier <= 3; tier++) {
      if (words.marked) add(tier, typed);
      add(tier, plain);
    }
    return found;
  }

  const byClass = (a, b) => a.tier - b.tier || a.folded - b.folded;
  const bestFirst = (a, b) => byClass(a, b) || b.score - a.score;
  const same = (a, b) => a.folded === b.folded && a.terms.join(" ") === b.terms.join(" ");

  function both(one, other) {
    const worse = byClass(one, other) > 0 ? one : other;
    const more = other.parts.filter((each) => !one.parts.some((known) => same(known, each)));
    return { tier: worse.tier, folded: worse.folded, score: f(one.score + other.score),
      parts: [...one.parts, ...more] };
  }

  function matchAll(phrases, units) {
    return units.map((words) => matchWords(phrases, words)).reduce((found, more) => new Map(
      [...found].filter(([plan]) => more.has(plan)).map(([plan, match]) => [plan, both(match, more.get(plan))])));
  }

  function matchAny(phrases, alternatives) {
    const found = new Map();
    for (const units of alternatives) {
      for (const [plan, match] of matchAll(phrases, units)) {
        const known = found.get(plan);
        if (!known || bestFirst(known, match) > 0) found.set(plan, match);
      }
    }
    return found;
  }

  /* ---------- the best passage ---------- */

  const OTHERS_SHOWN = 3;
  const passageOf = (place) => Math.max(0, Math.floor((place - 1) / 2));

  /** Passages that hold parts of what was asked for, best first. */
  function bestPassages(phrases, plan, parts) {
    const tallies = new Map();
    parts.forEach((phrase, i) => {
      for (const { place } of phrases.find(phrase).where.get(plan) ?? []) {
        if (place === 0) continue;
        const passage = passageOf(place);
        const tally = tallies.get(passage) ?? { passage, parts: new Set(), heading: false, count: 0 };
        tallies.set(passage, tally);
        tally.parts.add(i);
        tally.heading ||= place % 2 === 1;
        tally.count++;
      }
    });
    return [...tallies.values()].sort((a, b) => b.parts.size - a.parts.size || b.heading - a.heading
      || b.count - a.count || a.passage - b.passage).map((tally) => tally.passage);
  }

  /* ---------- filters and counts ---------- */

  const named = (column, plan, value) =>
    column.values[plan] >= 0 && holdsWords(column.names[column.values[plan]], value);

  function inYears(year, value) {
    const years = /^(\d{4})(?:-(\d{4}))?$/.exec(value.trim());
    return years !== null && year >= Number(years[1]) && year <= Number(years[2] ?? years[1]);
  }

  const alphabet = new Intl.Collator("vi", { numeric: true });

  function countValues(values) {
    const counts = new Map();
    values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
    return [...counts].map(([value, plans]) => ({ value, plans }))
      .sort((a, b) => b.plans - a.plans || alphabet.compare(a.value, b.value) || (a.value < b.value ? -1 : 1));
  }

  /* ---------- the archive ---------- */

  /** Every single syllable and pair whose record some words need. */
  const grams = (syllables) =>
    syllables.flatMap((term, i) => i ? [term, syllables[i - 1] + " " + term] : [term]);

  class Archive {
    /** Opens the index at an address. */
    static async open(base) {
      const manifest = await new Files(base).load("manifest.json");
      const files = new Files(new URL(manifest.segment + "/", base));
      return new Archive(manifest, files, await files.get("columns.json"));
    }

    constructor(manifest, files, columns) {
      this.manifest = manifest;
      this.files = files;
      this.columns = columns;
    }

    /** Answers a query; the lists are opened as far as `open` is called. */
    async search(typed) {
      const query = parse(typed, this.manifest.typeWords);
      const spellings = query.number === null ? [] : this.spellings(query.number);
      const words = [...query.alternatives.flat(), ...query.excluded].map((each) => each.folded);
      const index = await this.fetch(query, [...words, ...spellings.map((each) => each.terms)].flatMap(grams));
      const scorer = new Scorer(this.manifest, this.columns.length);
      const phrases = new Phrases(index.terms, scorer);
      const numbered = query.number === null ? {} : index.numbers.get(query.number) ?? {};
      let found = this.citing(numbered, spellings, phrases);
      if (query.number !== null && !numbered.pages && !found.size) {
        const quoted = query.alternatives.flat().some((each) => each.quoted);
        if (!quoted) return { query, pages: [], hits: [], apart: [], unknownNumber: true, facets: {} };
        query.number = null;
      }
      if (query.number === null) found = this.matching(query, phrases);
      await this.filter(query, index, found);
      return this.answer(query, numbered.pages ?? [], found, phrases);
    }

    spellings(key) {
      const forms = serialOf(key).length === 1 ? [key, "0" + key] : [key];
      return forms.map((form) => ({ folded: true, terms: terms(form, folded) }));
    }

    /** Fetches the buckets of all keys at once. */
    async fetch(query, keys) {
      const numbers = query.filters.filter(({ facet }) => facet === "number").map(({ value }) => numberKey(value));
      if (query.number !== null) numbers.push(query.number);
      const bucket = (key) => this.files.get("t/" + bucketOf(key, this.manifest.buckets) + ".json");
      const index = { terms: new Map(), numbers: new Map() };
      await Promise.all([
        ...keys.map(async (key) => index.terms.set(key, (await bucket(key)).terms?.[key])),
        ...numbers.map(async (key) => index.numbers.set(key, (await bucket(key)).numbers?.[key])),
      ]);
      return index;
    }

    citing(numbered, spellings, phrases) {
      return new Map((numbered.cites ?? []).map((plan) => {
        const scores = spellings.map((each) => phrases.find(each).scores.get(plan) ?? 0);
        return [plan, { tier: 1, folded: true, score: Math.max(...scores), parts: spellings }];
      }));
    }

    matching(query, phrases) {
      const found = matchAny(phrases, query.alternatives);
      if (!query.alternatives.length && query.filters.length + query.excluded.length) {
        for (let plan = 0; plan < this.manifest.plans; plan++) {
          found.set(plan, { tier: 1, folded: false, score: 0, parts: [] });
        }
      }
      for (const words of query.excluded) {
        const plain = !words.quoted && !words.marked;
        phrases.find({ folded: plain, terms: plain ? words.folded : words.exact }).plans
          .forEach((plan) => found.delete(plan));
      }
      return found;
    }

    /** Takes away what the filters do not let through. */
    async filter(query, index, found) {
      const { province, provinceNow, kind, year } = this.columns;
      for (const { facet, value } of query.filters) {
        let passes;
        if (facet === "province") passes = (plan) => named(province, plan, value) || named(provinceNow, plan, value);
        if (facet === "kind") passes = (plan) => named(kind, plan, value);
        if (facet === "year") passes = (plan) => inYears(year[plan], value);
        if (facet === "number") {
          const bearers = new Set(index.numbers.get(numberKey(value))?.plans);
          passes = (plan) => bearers.has(plan);
        }
        if (facet === "agency") {
          const agencies = Object.entries(await this.files.get("agencies.json"));
          const charged = new Set(agencies.flatMap(([name, plans]) => holdsWords(name, value) ? plans : []));
          passes = (plan) => charged.has(plan);
        }
        [...found.keys()].filter((plan) => !passes(plan)).forEach((plan) => found.delete(plan));
      }
    }

    answer(query, pages, found, phrases) {
      const ranked = [...found].sort(([one, a], [other, b]) => bestFirst(a, b) || one - other)
        .map(([plan, match]) => ({ plan, match, phrases }));
      const close = ranked.filter(({ match }) => match.tier < 3);
      const apart = ranked.slice(close.length);
      const hits = close.length ? close : apart;
      return { query, hits, apart: close.length ? apart : [], unknownNumber: false,
        pages: [...pages].sort((a, b) => b.citedBy - a.citedBy || (a.url < b.url ? -1 : 1)),
        facets: this.facets(hits.map(({ plan }) => plan)) };
    }

    facets(plans) {
      const names = (column) => countValues(plans.filter((plan) => column.values[plan] >= 0)
        .map((plan) => column.names[column.values[plan]]));
      const { province, provinceNow, kind, year } = this.columns;
      const years = plans.map((plan) => year[plan]).filter((each) => each >= 0).map(String);
      return { province: names(province), provinceNow: names(provinceNow), year: countValues(years), kind: names(kind) };
    }

    /** Opens a plan at its best passage: all that a result shows. */
    async open({ plan, match, phrases }) {
      const found = bestPassages(phrases, plan, match.parts);
      const best = found[0] ?? 0;
      const size = this.manifest.group;
      const group = await this.files.get("p/" + plan + "/" + Math.floor(best / size) + ".json");
      const sectionOf = (passage) => group.sections.findLast((each) => each.first <= passage);
      const address = (section) => section?.anchor ? group.url + "#" + section.anchor : group.url;
      const section = sectionOf(best);
      const others = [...new Set(found.map(sectionOf))].filter((each) => each !== section);
      const shown = others.slice(0, OTHERS_SHOWN).sort((a, b) => a.first - b.first);
      return { url: address(section), plan: group, tier: match.tier, score: match.score,
        title: marksIn(group.title, match.parts),
        heading: marksIn(section?.heading ?? "", match.parts),
        excerpt: excerpt(marksIn(group.texts[best - group.first] ?? "", match.parts)),
        others: shown.map((each) => ({ url: address(each), heading: each.heading || each.words })),
        othersInAll: others.length };
    }
  }

  globalThis.vankho.Archive = Archive;
})();
