/*
 * The archive's index, read from static files, and its ranking: the same as the Java side's (vn.vankho.search), down to
 * the rounding of scores; docs/static-index.md describes both. Needs search-words.js, search-query.js and search-files.js.
 */
(() => {
  "use strict";

  const { folded, terms, parse, numberKey, serialOf, holdsWords, marksIn, excerpt, Segment, Counts, sorted } = globalThis.vankho;

  const ENOUGH = 10;
  const LONGEST = 5;
  const LONGEST_SPLIT = 12;

  /* ---------- scores, rounded as Lucene rounds them ---------- */

  const f = Math.fround;
  const K1 = f(1.2);
  const B = f(0.75);

  /** The length that a norm stands for: Lucene's SmallFloat.byte4ToInt. */
  function lengthOf(norm) {
    if (norm < 24) return norm;
    const bits = norm - 24;
    return 24 + (bits < 8 ? bits : ((bits & 7) | 8) * 2 ** ((bits >> 3) - 1));
  }

  /** BM25 of a phrase as if it were one term: of `plans` plans `holders` hold it. */
  function scorer(plans, holders, pivot) {
    const idf = f(Math.log(1 + (plans - holders + 0.5) / (holders + 0.5)));
    return (frequency, norm) => {
      const relative = f(f(B * lengthOf(norm)) / f(pivot));
      const inverse = f(1 / f(K1 * f(f(1 - B) + relative)));
      return f(idf - f(idf / f(1 + f(frequency * inverse))));
    };
  }

  /* ---------- phrases ---------- */

  const part = (phrase, from, to) => ({ folded: phrase.folded, terms: phrase.terms.slice(from, to) });
  const keyOf = (phrase) => (phrase.folded ? "~ " : "= ") + phrase.terms.join(" ");
  const distinct = (phrases) => [...new Map(phrases.map((phrase) => [keyOf(phrase), phrase])).values()];
  const runs = (phrase, size) => phrase.terms.length < size ? []
    : phrase.terms.slice(size - 1).map((_, from) => part(phrase, from, from + size));
  const fives = (phrase) => phrase.terms.length > LONGEST ? distinct(runs(phrase, LONGEST)) : [phrase];

  /** Looks phrases up. A plan is known by its number in all segments together. */
  class Phrases {
    constructor(archive) {
      this.archive = archive;
      this.known = new Map();
    }

    remember(kind, phrase, look) {
      const key = kind + keyOf(phrase);
      if (!this.known.has(key)) this.known.set(key, look());
      return this.known.get(key);
    }

    /** What the records say: how many plans, and the best of them. */
    summary(phrase) {
      return this.remember("?", phrase, async () => {
        const entries = await Promise.all(this.archive.segments.map((segment) => this.entry(segment, phrase)));
        return this.archive.summary(entries);
      });
    }

    async count(phrase) {
      return phrase.terms.length > LONGEST ? (await this.find(phrase)).plans.size : (await this.summary(phrase)).count;
    }

    async entry(segment, phrase) {
      const record = await segment.gram(phrase.terms.map(folded).join(" "));
      if (record) return (phrase.folded ? record.union : record.forms.get(phrase.terms.join(" "))) ?? null;
      return phrase.terms.length > 2 && segment.rare ? this.remember("!" + segment.base, phrase, () => this.verified(segment, phrase)) : null;
    }

    /** A phrase without a record: its rarest part has one, and the passages tell whether the rest stands there too. */
    async verified(segment, phrase) {
      for (let size = 2; size < phrase.terms.length; size++) {
        const parts = await Promise.all(runs(phrase, size).map((each) => this.entry(segment, each)));
        if (parts.some((entry) => !entry)) return null;
        const rare = parts.filter((entry) => entry.count <= segment.rare);
        if (!rare.length) continue;
        const rarest = rare.reduce((one, other) => other.count < one.count ? other : one);
        const checked = rarest.postings.filter(({ plan }) => rare.every((entry) => entry.byPlan.has(plan)));
        const found = await Promise.all(checked.map((posting) => segment.check(posting, phrase)));
        return segment.entryOf(found.filter((posting) => posting.frequency));
      }
      return null;
    }

    /** All plans that hold a phrase. */
    find(phrase) {
      return this.remember("*", phrase, async () => phrase.terms.length > LONGEST ? this.all(phrase) : this.listed(phrase));
    }

    async listed(phrase) {
      const plans = new Map();
      await Promise.all(this.archive.segments.map(async (segment) => {
        const entry = await this.entry(segment, phrase);
        for (const posting of entry ? await segment.all(entry) : []) {
          const plan = segment.base + posting.plan;
          if (this.archive.isLive(plan)) plans.set(plan, posting);
        }
      }));
      return this.scored(plans);
    }

    /** A longer phrase is held where all its runs of five are. */
    async all(phrase) {
      const found = await Promise.all(fives(phrase).map((five) => this.find(five)));
      const plans = new Map([...found[0].plans].filter(([plan]) => found.every((each) => each.plans.has(plan)))
        .map(([plan, posting]) => [plan,
          { ...posting, frequency: Math.min(...found.map((each) => each.plans.get(plan).frequency)) }]));
      return this.scored(plans);
    }

    scored(plans) {
      const score = this.archive.scorer(plans.size);
      return { plans, score: (plan) => score(plans.get(plan).frequency, plans.get(plan).norm) };
    }

    /** Which passage of a plan holds a phrase best. */
    async passage(plan, phrase) {
      const segment = this.archive.segmentOf(plan);
      const entry = await this.entry(segment, phrase);
      return entry ? segment.passage(entry, plan - segment.base) : 0;
    }
  }

  /* ---------- ranking ---------- */

  /** Cuts a phrase where its syllables stand together in the fewest plans, until some plan holds each part. */
  async function bestSplit(phrases, whole) {
    if (whole.terms.length < 3 || whole.terms.length > LONGEST_SPLIT) return [];
    const cut = async (phrase) => {
      const counts = await Promise.all(runs(phrase, 2).map((pair) => phrases.count(pair)));
      const at = counts.indexOf(Math.min(...counts)) + 1;
      const sides = [part(phrase, 0, at), part(phrase, at, phrase.terms.length)];
      return (await Promise.all(sides.map(async (side) =>
        side.terms.length === 1 || await phrases.count(side) ? [side] : cut(side)))).flat();
    };
    const parts = await cut(whole);
    return parts.some((each) => each.terms.length > 1) ? distinct(parts) : [];
  }

  /** Plans that fit some words: as a phrase, in parts, or, where that is wanted, with the syllables anywhere. */
  async function matchWords(phrases, words, apart) {
    const found = new Map();
    const add = async (tier, whole, parts) => {
      if (!parts.length) return;
      const lists = await Promise.all(parts.map((each) => phrases.find(each)));
      const pieces = distinct(parts.flatMap(fives));
      const counts = await Promise.all(pieces.map(async (piece) => (await phrases.find(piece)).plans.size));
      const fewest = Math.min(...counts);
      const rarest = { phrases: [pieces[counts.indexOf(fewest)]], plans: fewest };
      for (const plan of lists[0].plans.keys()) {
        if (found.has(plan) || !lists.every((list) => list.plans.has(plan))) continue;
        const score = f(lists.reduce((sum, list) => sum + list.score(plan), 0));
        found.set(plan, { tier, folded: whole.folded, score, parts: pieces, rarest });
      }
    };
    const typed = { folded: false, terms: words.exact };
    const plain = { folded: true, terms: words.folded };
    if (words.quoted) await add(1, typed, [typed]);
    if (words.quoted) return found;
    const forms = words.marked ? [typed, plain] : [plain];
    for (const form of forms) await add(1, form, [form]);
    for (const form of forms) if (found.size < ENOUGH) await add(2, form, await bestSplit(phrases, form));
    if (apart && words.exact.length > 1) {
      for (const form of forms) await add(3, form, distinct(runs(form, 1)));
    }
    return found;
  }

  const byClass = (a, b) => a.tier - b.tier || a.folded - b.folded;
  const bestFirst = (a, b) => byClass(a, b) || b.score - a.score;

  function both(one, other) {
    const worse = byClass(one, other) > 0 ? one : other;
    const rarest = other.rarest.plans < one.rarest.plans ? other.rarest : one.rarest;
    return { tier: worse.tier, folded: worse.folded, score: f(one.score + other.score),
      parts: distinct([...one.parts, ...other.parts]), rarest };
  }

  async function matchAny(phrases, alternatives, apart) {
    const found = new Map();
    for (const units of alternatives) {
      const each = await Promise.all(units.map((words) => matchWords(phrases, words, apart)));
      const all = each.reduce((known, more) => new Map([...known].filter(([plan]) => more.has(plan))
        .map(([plan, match]) => [plan, both(match, more.get(plan))])));
      for (const [plan, match] of all) {
        const known = found.get(plan);
        if (!known || bestFirst(known, match) > 0) found.set(plan, match);
      }
    }
    return found;
  }

  function inYears(year, value) {
    const years = /^(\d{4})(?:-(\d{4}))?$/.exec(value.trim());
    return years !== null && year >= Number(years[1]) && year <= Number(years[2] ?? years[1]);
  }

  /* ---------- the archive ---------- */

  class Archive {
    /** Opens the index at an address. */
    static async open(base) {
      const answer = await fetch(new URL("manifest.json", base));
      if (!answer.ok) throw new Error("manifest.json: " + answer.status);
      return new Archive(await answer.json(), base);
    }

    constructor(manifest, base) {
      this.manifest = manifest;
      this.segments = [];
      this.plans = 0;
      for (const description of manifest.segments) {
        this.segments.push(new Segment(description, this.plans, manifest.group, base));
        this.plans += description.plans;
      }
      /* Plans that are gone, and their ghosts: what a later segment knows of them, to take it away again. */
      this.dead = new Set(this.segments.flatMap((segment) => segment.deadPlans()));
      this.phrases = new Phrases(this);
    }

    segmentOf(plan) {
      return this.segments.findLast((segment) => segment.base <= plan);
    }

    isLive(plan) {
      return !this.dead.has(plan);
    }

    /** Where a plan stands among those of equal score. */
    rank(plan) {
      return this.segmentOf(plan).rank(plan);
    }

    scorer(holders) {
      return scorer(this.plans - this.dead.size, holders, this.manifest.pivot);
    }

    /** What the segments' entries of one phrase say together; `safe` of the best are surely the best. */
    summary(entries) {
      const found = { count: 0, best: new Map(), safe: Infinity, counts: new Counts() };
      const count = (segment, { plan }, times) => {
        found.count += times;
        found.counts.add(segment.properties(plan), times);
      };
      entries.forEach((entry, i) => {
        const segment = this.segments[i];
        for (const posting of entry?.postings ?? []) {
          if (this.isLive(segment.base + posting.plan)) {
            found.best.set(segment.base + posting.plan, posting);
            if (!entry.row) count(segment, posting, 1);
          } else if (segment.haunts(posting.plan, entries)) {
            count(segment, posting, -1);
          }
        }
        if (!entry?.row) return;
        found.count += (entry.main ?? entry).count;
        found.counts.addRow(entry.row, segment.values);
        for (const posting of entry.more ?? []) if (this.isLive(segment.base + posting.plan)) count(segment, posting, 1);
        const sure = (entry.main ?? entry).postings.filter(({ plan }) => this.isLive(segment.base + plan));
        found.safe = Math.min(found.safe, sure.length);
      });
      return found;
    }

    /** Answers a query; see above. */
    async search(typed, options = {}) {
      const { top = 10, filters = [], prefix = false, apart = false, newest = false } = options;
      const query = parse(typed, this.manifest.typeWords);
      query.filters = [...query.filters, ...filters];
      const completed = prefix && query.number === null ? await this.complete(query) : null;
      const numbered = query.number === null ? null : await this.numbered(query.number);
      if (numbered && (numbered.pages.length || numbered.citing.size)) {
        return this.answer({ query, completed, pages: numbered.pages }, await this.filtered(query, this.citing(query, numbered)), options);
      }
      if (numbered && !query.alternatives.flat().some((words) => words.quoted)) {
        return { query, completed, pages: [], hits: [], total: 0, whole: 0, offered: false, unknownNumber: true, facets: {} };
      }
      query.number = null;
      const known = { query, completed, pages: [] };
      const ready = apart || newest || options.whole ? null : await this.ready(query, top);
      if (ready) return { ...known, ...ready, offered: offers(query), unknownNumber: false };
      const close = await this.filtered(query, await this.matching(query, false));
      if (close.size && !apart || !offers(query)) return this.answer(known, close, options);
      const all = await this.filtered(query, await this.matching(query, true));
      close.forEach((_, plan) => all.delete(plan));
      return this.answer(known, all, options, false);
    }

    /** The answer, where the records alone give it: one phrase that enough plans hold, and no filters. */
    async ready(query, top) {
      const [words] = query.alternatives.flat();
      const simple = query.alternatives.flat().length === 1 && !query.filters.length && !query.excluded.length;
      if (!simple || words.exact.length > LONGEST) return null;
      const forms = words.quoted ? [false] : words.marked ? [false, true] : [true];
      const phrases = forms.map((plain) => ({ folded: plain, terms: plain ? words.folded : words.exact }));
      const found = await Promise.all(phrases.map((phrase) => this.phrases.summary(phrase)));
      const { count, counts } = found[found.length - 1];
      if (count < ENOUGH && !words.quoted && words.exact.length > 2 || count === 0) return null;
      const hits = [];
      const known = new Set();
      for (const [i, { count: holders, best, safe }] of found.entries()) {
        const score = this.scorer(holders);
        const ranked = [...best].map(([plan, posting]) => ({ plan, folded: phrases[i].folded, tier: 1,
          score: score(posting.frequency, posting.norm), parts: [phrases[i]], times: posting.frequency, opens: posting.passage }))
          .sort((a, b) => b.score - a.score || this.rank(a.plan) - this.rank(b.plan)).slice(0, safe);
        hits.push(...ranked.filter(({ plan }) => !known.has(plan)));
        ranked.forEach(({ plan }) => known.add(plan));
        if (ranked.length < holders && i < found.length - 1 && hits.length < top) return null;
      }
      if (hits.length < Math.min(top, count)) return null;
      return { hits: hits.slice(0, top), total: count, whole: count, facets: counts.result() };
    }

    async matching(query, apart) {
      const found = await matchAny(this.phrases, query.alternatives, apart);
      if (!query.alternatives.length && query.filters.length + query.excluded.length) {
        for (let plan = 0; plan < this.plans; plan++) {
          if (this.isLive(plan)) found.set(plan, { tier: 1, folded: false, score: 0, parts: [], rarest: { phrases: [], plans: Infinity } });
        }
      }
      for (const words of query.excluded) {
        const plain = !words.quoted && !words.marked;
        const unwanted = await this.phrases.find({ folded: plain, terms: plain ? words.folded : words.exact });
        for (const plan of unwanted.plans.keys()) found.delete(plan);
      }
      return found;
    }

    /** Where a number leads, in all segments. */
    async numbered(key) {
      const pages = new Map();
      const citing = new Map();
      const own = new Set();
      for (const segment of this.segments) {
        const record = await segment.number(key);
        for (const page of record?.pages ?? []) if (!this.manifest.gone.includes(page.url)) pages.set(page.url, page);
        for (const posting of record ? await segment.all(record.citing) : []) {
          if (this.isLive(segment.base + posting.plan)) citing.set(segment.base + posting.plan, posting);
        }
        for (const { plan } of record ? await segment.all(record.own) : []) own.add(segment.base + plan);
      }
      const best = [...pages.values()].sort((a, b) => b.citedBy - a.citedBy || (a.url < b.url ? -1 : 1));
      return { pages: best, citing, own };
    }

    citing(query, { citing }) {
      const key = query.number;
      const forms = serialOf(key).length === 1 ? [key, "0" + key] : [key];
      const parts = forms.map((form) => ({ folded: true, terms: terms(form, folded) }));
      const score = this.scorer(citing.size);
      return new Map([...citing].map(([plan, { frequency, norm }]) =>
        [plan, { tier: 1, folded: true, score: score(frequency, norm), parts, times: frequency,
          rarest: { phrases: [], plans: citing.size }, cites: key }]));
    }

    /** Takes away what the filters do not let through. */
    async filtered(query, found) {
      for (const { facet, value } of query.filters) {
        const passes = await this.filter(facet, value);
        for (const plan of found.keys()) if (!passes(plan)) found.delete(plan);
      }
      return found;
    }

    async filter(facet, value) {
      const own = (test) => (plan) => test(this.segmentOf(plan).propertiesOf(plan));
      if (facet === "province") return own(([names]) => names.some((name) => holdsWords(name, value)));
      if (facet === "kind") return own(([, , kind]) => holdsWords(kind, value));
      if (facet === "year") return own(([, year]) => inYears(year, value));
      if (facet === "number") {
        const { own: bearers } = await this.numbered(numberKey(value));
        return (plan) => bearers.has(plan);
      }
      if (facet === "cites") {
        const { citing } = await this.numbered(numberKey(value));
        return (plan) => citing.has(plan);
      }
      const charged = new Set();
      for (const segment of this.segments) {
        const entry = await segment.agency(terms(value, folded).join(" "));
        for (const { plan } of entry ? await segment.all(entry) : []) charged.add(segment.base + plan);
      }
      return (plan) => charged.has(plan);
    }

    /** How many of all plans found lay tasks on which agency, and cite what. */
    async columns(typed, options) {
      const { plans = [] } = await this.search(typed, { ...options, whole: true });
      const [agency, cites] = await this.segments[0].columns(this.manifest.columns, this.plans);
      const count = ({ names, own }) => {
        const counts = names.map(() => 0);
        for (const plan of plans) for (const value of own[plan]) counts[value]++;
        return sorted(names.map((name, i) => [name, counts[i]]));
      };
      return { agency: count(agency), cites: count(cites) };
    }

    async answer(known, found, { top = 10, newest = false, apart = false }, more = !apart) {
      const days = newest ? await Promise.all(this.segments.map((segment) => segment.days())) : [];
      const day = (plan) => days[this.segments.indexOf(this.segmentOf(plan))][plan - this.segmentOf(plan).base];
      const ranked = [...found].map(([plan, match]) => ({ plan, ...match }))
        .sort((a, b) => (newest ? day(b.plan) - day(a.plan) : bestFirst(a, b)) || this.rank(a.plan) - this.rank(b.plan));
      const counts = new Counts();
      for (const { plan } of ranked) counts.add(this.segmentOf(plan).propertiesOf(plan), 1);
      const hits = ranked.slice(0, top);
      for (const hit of hits) {
        const held = hit.cites ? [] : await Promise.all(hit.parts.map((each) => this.phrases.find(each)));
        hit.times ??= held.reduce((sum, { plans }) => sum + plans.get(hit.plan).frequency, 0);
      }
      return { ...known, hits, plans: ranked.map(({ plan }) => plan), total: ranked.length, whole: ranked.filter(({ tier }) => tier === 1).length,
        offered: more && offers(known.query), unknownNumber: false, facets: counts.result() };
    }

    /** Completes the last syllable, where one completion is far likelier than what was typed. */
    async complete(query) {
      const words = query.alternatives.at(-1)?.at(-1);
      if (!words || words.quoted) return null;
      const last = words.exact.length - 1;
      const begun = words.folded[last];
      const key = last ? ">" + words.folded[last - 1] : "<" + begun.slice(0, 4);
      const counts = new Map();
      for (const segment of this.segments) {
        for (const [syllable, plans] of await segment.syllables(key)) counts.set(syllable, (counts.get(syllable) ?? 0) + plans);
      }
      const marked = words.exact[last] !== begun;
      const fits = [...counts].filter(([syllable]) => folded(syllable).startsWith(begun) && (!marked || syllable.startsWith(words.exact[last])));
      const typed = fits.filter(([syllable]) => folded(syllable) === begun).reduce((sum, [, plans]) => sum + plans, 0);
      const [best, plans] = fits.filter(([syllable]) => folded(syllable) !== begun).sort((a, b) => b[1] - a[1])[0] ?? [];
      if (!best || plans < 3 * typed) return null;
      words.exact[last] = words.marked ? best : folded(best);
      words.folded[last] = folded(best);
      return [...words.exact.slice(0, last), best].join(" ");
    }

    /** Opens a plan at its best passage: all that a result shows. */
    async open(hit) {
      const { plan, tier, score, parts, times } = hit;
      const segment = this.segmentOf(plan);
      const { head, passage } = await segment.opened(plan - segment.base, await this.passageOf(hit));
      const heading = passage?.heading ?? "";
      const title = marksIn(head.title, parts);
      const here = parts.reduce((sum, each) => sum + holds(heading, each) + holds(passage?.text ?? "", each), 0);
      const elsewhere = hit.cites && !here ? 0 : times - here - parts.reduce((sum, each) => sum + holds(head.title, each), 0);
      return { url: passage?.anchor ? head.url + "#" + passage.anchor : head.url, plan: head, tier, score, title,
        heading: marksIn(heading, parts), excerpt: excerpt(marksIn(passage?.text ?? "", parts)), more: elsewhere };
    }

    async passageOf(hit) {
      if (hit.opens !== undefined) return hit.opens;
      const segment = this.segmentOf(hit.plan);
      if (hit.cites) return segment.passage((await segment.number(hit.cites)).citing, hit.plan - segment.base);
      return hit.rarest.phrases.length ? this.phrases.passage(hit.plan, hit.rarest.phrases[0]) : 0;
    }

    /** The other sections of a plan that hold what was asked for. */
    async places(hit) {
      const segment = this.segmentOf(hit.plan);
      const opened = await this.passageOf(hit);
      return segment.places(hit.plan - segment.base, opened, (text) => hit.parts.some((each) => holds(text, each)));
    }
  }

  const offers = (query) => query.number === null && query.alternatives.flat().some((words) => !words.quoted && words.exact.length > 1);

  /** How often a text holds a phrase. */
  const holds = (text, phrase) => vankho.occurrences(text, phrase).length;

  globalThis.vankho.Archive = Archive;
})();
