/*
 * Counts: how many of the plans that are found belong to each province, year and kind.
 */
(() => {
  "use strict";

  const alphabet = new Intl.Collator("vi", { numeric: true });

  /** Counts by name, most plans first. */
  function sorted(counts) {
    return [...counts].filter(([value, plans]) => value !== "" && plans > 0)
      .map(([value, plans]) => ({ value, plans }))
      .sort((a, b) => b.plans - a.plans || alphabet.compare(a.value, b.value) || (a.value < b.value ? -1 : 1));
  }

  class Counts {
    constructor() {
      this.maps = { province: new Map(), provinceNow: new Map(), year: new Map(), kind: new Map() };
    }

    add([[province, provinceNow], year, kind], plans) {
      const values = { province, provinceNow, year: year < 0 ? "" : String(year), kind };
      for (const [name, value] of Object.entries(values)) this.count(name, value, plans);
    }

    count(name, value, plans) {
      this.maps[name].set(value, (this.maps[name].get(value) ?? 0) + plans);
    }

    /** The counts that a record holds of all properties. */
    addRow([provinces, years, kinds], values) {
      provinces.forEach((plans, i) => values[0][i].forEach((value, now) => this.count(now ? "provinceNow" : "province", value, plans)));
      years.forEach((plans, i) => this.count("year", values[1][i] < 0 ? "" : String(values[1][i]), plans));
      kinds.forEach((plans, i) => this.count("kind", values[2][i], plans));
    }

    result() {
      return Object.fromEntries(Object.entries(this.maps).map(([name, counts]) => [name, sorted(counts)]));
    }
  }

  Object.assign(globalThis.vankho, { Counts, sorted });
})();
