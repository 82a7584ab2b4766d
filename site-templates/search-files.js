/*
 * The files of the static index, which docs/static-index.md describes: what the Java side (vn.vankho.search) writes is read
 * here. Needs search-words.js.
 */
(() => {
  "use strict";

  const { occurrences } = globalThis.vankho;

  /** Reads numbers of one to five bytes, and texts. */
  class Bytes {
    constructor(bytes) {
      this.bytes = bytes;
      this.at = 0;
    }

    number() {
      for (let value = 0, scale = 1; ; scale *= 128) {
        const next = this.bytes[this.at++];
        value += (next & 127) * scale;
        if (next < 128) return value;
      }
    }

    numbers(count) {
      return Array.from({ length: count }, () => this.number());
    }

    take(length) {
      this.at += length;
      return this.bytes.subarray(this.at - length, this.at);
    }

    text() {
      return new TextDecoder().decode(this.take(this.number()));
    }
  }

  /** FNV-1a over UTF-16 units. */
  function hash(key) {
    let value = 0x811c9dc5;
    for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
    return value >>> 0;
  }

  /** Numbers from their distances. */
  function summed(distances, step = 0, start = 0) {
    let last = start;
    return distances.map((distance) => last += distance + step);
  }

  /** A segment: some plans, numbered from `base` on. */
  class Segment {
    constructor(description, base, group, address) {
      Object.assign(this, description);
      this.base = base;
      this.group = group;
      this.address = new URL(this.name + "/", address);
      this.words = new TextEncoder().encode(this.words);
      this.known = new Map();
      this.cellOf = this.runs.flatMap(([cell, plans]) => Array(plans).fill(cell));
    }

    /* ---------- plans ---------- */

    /** Provinces, year and kind of a plan. */
    properties(plan) {
      return this.cells[this.cellOf[plan]].map((value, i) => this.values[i][value]);
    }

    propertiesOf(plan) {
      return this.properties(plan - this.base);
    }

    rank(plan) {
      return this.ranks ? this.ranks[plan - this.base] : plan;
    }

    /** Plans that are in the segment, but not in the archive any more; ghosts are behind the others. */
    deadPlans() {
      const ghosts = this.ghosts.map((_, i) => this.plans - this.ghosts.length + i);
      return [...this.dead, ...ghosts].map((plan) => this.base + plan);
    }

    /** Whether an entry's counts hold a plan that is gone; `entries` are those of all segments. */
    haunts(plan, entries) {
      const [home, gone] = this.ghosts[plan - this.plans + this.ghosts.length] ?? [];
      const entry = entries[home];
      return Boolean(entry?.row) && !entry.more?.some((posting) => posting.plan === gone);
    }

    /* ---------- files ---------- */

    remember(key, make) {
      if (!this.known.has(key)) {
        const made = make();
        this.known.set(key, made);
        made.catch(() => this.known.delete(key));
      }
      return this.known.get(key);
    }

    /** A file's content, unpacked: behind some words, where it was packed so. */
    file(path, words = []) {
      return this.remember(path, async () => {
        const answer = await fetch(new URL(path, this.address));
        if (!answer.ok) throw new Error(path + ": " + answer.status);
        const { length } = words;
        const stored = length ? [Uint8Array.of(0, length, length >> 8, ~length, ~length >> 8), words] : [];
        const unpacked = new Blob([...stored, await answer.blob()]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
        return new Uint8Array(await new Response(unpacked).arrayBuffer()).subarray(length);
      });
    }

    norms() {
      return this.file("norms");
    }

    async days() {
      const bytes = new Bytes(await this.file("days"));
      return bytes.numbers(this.plans);
    }

    /* ---------- records ---------- */

    /** A record by its key, as bytes to read; null where there is none. */
    async record(key) {
      const bucket = (buckets) => Math.floor(hash(key) * buckets / 2 ** 32);
      const bytes = new Bytes(await (/^[#@]/.test(key) ? this.file("n/" + bucket(this.numberBuckets), this.words)
        : this.file("t/" + bucket(this.buckets))));
      while (bytes.at < bytes.bytes.length) {
        const found = bytes.text();
        const body = bytes.take(bytes.number());
        if (found === key) return new Bytes(body);
      }
      return null;
    }

    /** An n-gram: the entry of all its spellings, and of each. */
    gram(key) {
      return this.remember(" " + key, async () => {
        const bytes = await this.record(key);
        if (!bytes) return null;
        const count = bytes.number();
        const frequent = count > 1 ? bytes.number() : 2;
        const union = count > 1 && frequent > 1 ? this.entry(bytes) : null;
        const forms = new Map(Array.from({ length: count }, () => [bytes.text(), this.entry(bytes)]));
        const entries = [...forms.values()];
        return { forms, union: union ?? (frequent > 1 ? entries[0] : frequent ? this.joined(entries, bytes) : this.united(entries, bytes)) };
      });
    }

    /** The entry of several spellings, all of which are in few plans. */
    united(entries, bytes) {
      const plans = new Map();
      for (const posting of entries.flatMap(({ postings }) => postings)) plans.set(posting.plan, [...plans.get(posting.plan) ?? [], posting]);
      const postings = [...plans].sort(([a], [b]) => a - b).map(([, all]) => {
        if (all.length === 1) return all[0];
        const passage = bytes.number();
        const passages = new Set(all.flatMap((each) => [each.passage, ...each.others ?? []]));
        passages.delete(passage);
        return { ...all[0], frequency: all.reduce((sum, { frequency }) => sum + frequency, 0), passage, others: [...passages] };
      });
      return this.entryOf(postings);
    }

    /** The entry of several spellings, of which one is in many plans. */
    joined(entries, bytes) {
      const main = entries.find(({ list }) => list);
      const others = entries.filter((entry) => entry !== main);
      const norms = new Map(others.flatMap(({ postings }) => postings.map(({ plan, norm }) => [plan, norm])));
      const rest = [...norms.keys()].sort((a, b) => a - b).map((plan) =>
        ({ plan, frequency: bytes.number() + 1, passage: bytes.number(), norm: norms.get(plan) }));
      const entry = this.entryOf([...new Map([...main.postings, ...rest].map((posting) => [posting.plan, posting])).values()]);
      const alone = ({ plan, frequency }) => frequency === others.reduce((sum, { byPlan }) => sum + (byPlan.get(plan)?.frequency ?? 0), 0);
      const more = rest.filter(alone);
      return Object.assign(entry, { main, rest, more, row: main.row, count: main.count + more.length, list: main.list });
    }

    /** A document number: its pages, the plans that bear it, and those that cite it. */
    number(key) {
      return this.remember("#" + key, async () => {
        const bytes = await this.record("#" + key);
        if (!bytes) return null;
        const pages = JSON.parse(bytes.text()).map(([number, url, name, title, issued, held, citedBy]) =>
          ({ number, url, name, title, issued, held: held > 0, citedBy }));
        return { pages, own: this.entry(bytes), citing: this.entry(bytes) };
      });
    }

    /** Plans by words of the names of their agencies. */
    agency(words) {
      return this.remember("@" + words, async () => {
        const bytes = await this.record("@" + words);
        return bytes && this.entry(bytes);
      });
    }

    /** Syllables with the number of plans that have them, by what stands before them or how they begin. */
    async syllables(key) {
      const bytes = await this.record(key);
      return bytes ? Array.from({ length: bytes.number() }, () => [bytes.text(), bytes.number()]) : [];
    }

    entry(bytes) {
      const count = bytes.number();
      const size = count <= this.few ? count : Math.min(count, this.best);
      const plans = summed(bytes.numbers(size));
      const frequencies = bytes.numbers(size);
      const passages = bytes.numbers(size);
      const norms = bytes.take(size);
      const postings = plans.map((plan, i) => ({ plan, frequency: frequencies[i] + 1, passage: passages[i], norm: norms[i] }));
      const entry = this.entryOf(postings, count);
      if (count <= this.rare) for (const posting of postings) posting.others = summed(bytes.numbers(bytes.number()));
      if (count > this.few) {
        entry.list = bytes.numbers(2);
        entry.row = this.values.map((values) => bytes.numbers(values.length));
      }
      return entry;
    }

    entryOf(postings, count = postings.length) {
      return { count, postings, byPlan: new Map(postings.map((posting) => [posting.plan, posting])) };
    }

    /* ---------- lists ---------- */

    /** A list, or its passages, which are behind the lists of the pack or in a file of their own. */
    async packed([pack, index], passages = false) {
      let bytes = new Bytes(await this.file("l/" + pack));
      const count = bytes.number();
      const apart = bytes.number();
      if (passages && apart) bytes = new Bytes(await this.file("m/" + pack));
      const lengths = bytes.numbers(apart ? count : 2 * count);
      const at = passages && !apart ? count + index : index;
      bytes.at += lengths.slice(0, at).reduce((sum, length) => sum + length, 0);
      return new Bytes(bytes.take(lengths[at]));
    }

    /** A list: its plans, frequencies, and where those are in the list of a pair, if it refers to one. */
    list(place) {
      return this.remember("list " + place, async () => {
        const bytes = await this.packed(place);
        const refers = bytes.number();
        const pair = refers ? bytes.numbers(2) : null;
        const count = refers || bytes.number();
        const where = summed(bytes.numbers(count), 1, -1);
        const numbers = bytes.numbers(count);
        if (!refers) return { plans: where, frequencies: numbers.map((number) => number + 1) };
        const { plans, frequencies } = await this.list(pair);
        return { plans: where.map((at) => plans[at]), frequencies: numbers.map((less, i) => frequencies[where[i]] - less), pair, where };
      });
    }

    /** The passages of a list. */
    async listed(place) {
      const { plans, pair, where } = await this.list(place);
      const numbers = (await this.packed(place, true)).numbers(plans.length);
      if (!pair) return numbers;
      const passages = await this.listed(pair);
      return numbers.map((moved, i) => passages[where[i]] + (moved >>> 1 ^ -(moved & 1)));
    }

    /** All plans of an entry. */
    async all(entry) {
      if (!entry.list) return entry.postings;
      entry.whole ??= Promise.all([this.list(entry.list), this.norms()]).then(([{ plans, frequencies }, norms]) => {
        const all = new Map(plans.map((plan, i) => [plan, { plan, frequency: frequencies[i], norm: norms[plan] }]));
        for (const posting of entry.rest ?? []) all.set(posting.plan, posting);
        return [...all.values()];
      });
      return entry.whole;
    }

    /** The passage that a plan is opened at. */
    async passage(entry, plan) {
      const known = entry.byPlan.get(plan);
      if (known || !entry.list) return known?.passage ?? 0;
      const [{ plans }, passages] = await Promise.all([this.list(entry.list), this.listed(entry.list)]);
      return passages[plans.indexOf(plan)] ?? 0;
    }

    /* ---------- passages ---------- */

    /** A few passages of a plan, and what is known of it. */
    passages(plan, group) {
      const path = "p/" + Math.floor(plan / 100) + "/" + plan % 100 + "-" + group;
      return this.remember(path + "?", async () => {
        const [url, title, number, kind, issuer, issued, count, ...rest] = JSON.parse(new TextDecoder().decode(await this.file(path, this.words)));
        const passages = Array.from({ length: rest.length / 4 }, (_, i) =>
          ({ anchor: rest[4 * i], heading: rest[4 * i + 1], goesOn: rest[4 * i + 2] === 1, text: rest[4 * i + 3] }));
        return { head: { url, title, number, kind, issuer, issued }, count, passages };
      });
    }

    async opened(plan, passage) {
      const { head, passages } = await this.passages(plan, Math.floor(passage / this.group));
      return { head, passage: passages[passage % this.group] };
    }

    /** How often and where a plan holds a phrase, of which a part stands in some passages. */
    async check({ plan, passage, others, norm }, phrase) {
      let frequency = 0;
      let best = { passage: 0, tally: 0 };
      for (const each of [passage, ...others].sort((a, b) => a - b)) {
        const { head, passage: { heading, goesOn, text } } = await this.opened(plan, each);
        if (!frequency) frequency = occurrences(head.title, phrase).length;
        const above = goesOn ? 0 : occurrences(heading, phrase).length;
        const here = above + occurrences(text, phrase).length;
        const tally = here + (above ? 2 ** 20 : 0);
        frequency += here;
        if (tally > best.tally) best = { passage: each, tally };
      }
      return { plan, frequency, passage: best.passage, norm };
    }

    /** Other sections than that of a passage that hold something: { url, heading }. */
    async places(plan, opened, holds) {
      const sections = [];
      let here = -1;
      for (let group = 0, all = 1; group * this.group < all; group++) {
        const { head, count, passages } = await this.passages(plan, group);
        all = count;
        passages.forEach(({ anchor, heading, goesOn, text }, i) => {
          if (!goesOn) sections.push({ url: anchor ? head.url + "#" + anchor : head.url, heading: heading || text.slice(0, 80), found: false });
          if (group * this.group + i === opened) here = sections.length - 1;
          sections.at(-1).found ||= holds(heading) || holds(text);
        });
      }
      return sections.filter(({ found }, i) => found && i !== here).map(({ url, heading }) => ({ url, heading }));
    }
  }

  globalThis.vankho.Segment = Segment;
})();
