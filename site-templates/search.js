/*
 * The search page: what is typed goes into the address, what is found goes into the list. The address holds everything:
 * q the query, trang the page of results, xep=moi newest first, xa=1 plans in which the words stand apart. All text is set
 * as text, never as markup. Needs what search.parts names before it, with which it becomes one file;
 * search-suggest.js and search-help.js are fetched when they are wanted.
 */
(() => {
  "use strict";

  const PAGE = 10;
  const PAUSE = 250;
  const root = new URL(".", document.currentScript.src);
  let vankho;

  function element(name, properties = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in made && !key.startsWith("aria")) made[key] = value;
      else made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  }

  /** Words with what matched in <mark>. */
  function marked({ text, marks }) {
    const parts = document.createDocumentFragment();
    let from = 0;
    for (const [start, end] of marks) {
      parts.append(text.slice(from, start), element("mark", {}, text.slice(start, end)));
      from = end;
    }
    parts.append(text.slice(from));
    return parts;
  }

  const day = (issued) => issued ? issued.split("-").reverse().join("/") : null;
  const facts = (...known) => element("p", { className: "row-facts" }, known.filter(Boolean).join(" · "));
  const link = (url, ...words) => element("a", { href: new URL(url, root).href }, ...words);
  const number = (count) => count.toLocaleString("vi");
  const capital = (words) => words[0].toUpperCase() + words.slice(1);

  /* ---------- the address ---------- */

  /** What the address asks for. */
  function asked() {
    const { searchParams } = new URL(location.href);
    return { q: searchParams.get("q") ?? "", trang: Math.max(1, Number.parseInt(searchParams.get("trang"), 10) || 1),
      xep: searchParams.get("xep") === "moi" ? "moi" : "", xa: searchParams.get("xa") === "1" ? "1" : "" };
  }

  /** The address of a query; what is not said is left out. */
  function addressOf({ q = "", trang = 1, xep = "", xa = "" }) {
    const address = new URL(location.pathname, location.href);
    if (q.trim()) address.searchParams.set("q", q.trim());
    if (trang > 1) address.searchParams.set("trang", trang);
    if (xep) address.searchParams.set("xep", xep);
    if (xa) address.searchParams.set("xa", xa);
    return address.href;
  }

  const queryLink = (state, ...words) => element("a", { href: addressOf(state) }, ...words);

  /* ---------- results ---------- */

  function pageRow(page) {
    const row = element("li", { className: "number-page" }, element("h3", {}, link(page.url, page.name)));
    if (page.title) row.append(element("p", {}, page.title));
    const cited = page.citedBy ? number(page.citedBy) + " kế hoạch dẫn" : "chưa có kế hoạch nào dẫn";
    row.append(facts(day(page.issued), page.held ? "có trong kho" : null, cited));
    row.dataset.url = page.url;
    return row;
  }

  /** Further places of a plan, read when the reader opens the list. */
  function furtherPlaces(hit, count, archive) {
    const list = element("ol");
    const places = element("details", { className: "others" },
      element("summary", {}, `và ${number(count)} chỗ khác trong kế hoạch này`), list);
    places.addEventListener("toggle", async () => {
      if (!places.open || list.children.length) return;
      try {
        const found = await archive.places(hit);
        list.replaceChildren(...found.map(({ url, heading }) => element("li", {}, link(url, heading))));
      } catch (error) {
        console.error(error);
        list.replaceChildren(element("li", {}, "Không tải được. Hãy đóng rồi mở lại danh sách này."));
      }
    });
    return places;
  }

  function hitRow(hit, shown, archive) {
    const { plan, url } = shown;
    const title = plan.title ? marked(shown.title) : [plan.kind, plan.number].filter(Boolean).join(" ");
    const row = element("li", {}, element("h3", {}, link(url, title)));
    row.append(facts(plan.number, plan.issuer, day(plan.issued)));
    if (shown.heading.text) row.append(element("p", { className: "in-section" }, link(url, marked(shown.heading))));
    if (shown.excerpt.text) row.append(element("p", { className: "excerpt" }, marked(shown.excerpt)));
    if (shown.more) row.append(furtherPlaces(hit, shown.more, archive));
    row.dataset.url = url;
    row.dataset.tier = shown.tier;
    return row;
  }

  function countLine({ pages, total, whole, hits, query, completed, unknownNumber }, { xa }) {
    const plans = `${number(total)} kế hoạch`;
    if (unknownNumber) return "Không có văn bản nào trong kho mang hoặc dẫn số này.";
    if (pages.length) {
      return `${number(pages.length + total)} kết quả: trang của văn bản`
        + (total ? ` và ${plans} dẫn văn bản này` : "; chưa có kế hoạch nào dẫn văn bản này");
    }
    if (!total) return "Không tìm thấy.";
    if (xa) return `${plans} có những chữ này ở xa nhau`;
    if (hits[0].tier > 2) return `Không có kế hoạch nào có các chữ này đi liền nhau. ${plans} có chúng ở xa nhau`;
    const parts = whole < total && query.alternatives.length;
    return (parts ? `${plans}: ${number(whole)} có cả cụm từ, ${number(total - whole)} có đủ các phần` : plans)
      + (completed ? ` (đang hiểu là “${completed}”)` : "");
  }

  const NOTES = {
    "open-quote": (words) => words ? `Ngoặc kép chưa đóng: đang tìm đúng cụm “${words}”.` : "Ngoặc kép đang để trống.",
    "empty-filter": (key) => `Sau “${key}:” chưa có gì, nên điều kiện này chưa tính. Thí dụ: ${
      { tỉnh: 'tỉnh:"Đắk Lắk"', năm: "năm:2021-2025", "cơ quan": 'cơ quan:"Sở Y tế"', loại: 'loại:"kế hoạch"', số: "số:172" }[key]}`,
    "not-a-year": (words) => `“${words}” không phải là năm, nên điều kiện này chưa tính. Thí dụ: năm:2021 hoặc năm:2021-2025`,
    "lone-or": () => "OR cần có từ ở cả hai bên, thí dụ: ma túy OR thuốc lá",
  };

  /* ---------- filters ---------- */

  const FACETS = [["provinceNow", "Tỉnh hiện nay", "province"], ["province", "Tỉnh khi ban hành", "province"],
    ["year", "Năm ban hành", "year"], ["kind", "Loại văn bản", "kind"], ["agency", "Cơ quan được giao việc", "agency"]];
  const ROWS = 8;

  function facetGroup(name, title, values, state) {
    const rows = values.map(({ value, plans }) => element("li", {},
      queryLink({ ...state, trang: 1, q: vankho.withFilter(state.q, name, value) }, element("span", {}, value),
        element("span", { className: "count" }, number(plans), element("span", { className: "unseen" }, " kế hoạch")))));
    const group = element("section", {}, element("h3", {}, title), element("ul", {}, ...rows.slice(0, ROWS)));
    if (rows.length > ROWS) {
      group.append(element("details", {}, element("summary", {}, `Thêm ${number(rows.length - ROWS)}`),
        element("ul", {}, ...rows.slice(ROWS))));
    }
    return group;
  }

  /** Values that would narrow the results, with how many plans each leaves. */
  function facetGroups(facets, total, query, state) {
    const set = new Set(query.filters.map(({ facet }) => facet));
    const sameNames = JSON.stringify(facets.province) === JSON.stringify(facets.provinceNow);
    return FACETS.filter(([name, , filter]) => !(set.has(filter) && filter !== "agency") && !(sameNames && name === "province"))
      .map(([name, title, filter]) => [filter, title, (facets[name] ?? []).filter(({ plans }) => plans < total)])
      .filter(([, , values]) => values.length)
      .map(([filter, title, values]) => facetGroup(filter, title, values, state));
  }

  function chip({ facet, value }, state) {
    const words = `${capital(vankho.filterLabels[facet])}: ${value.replace(/^(\d{4})-9999$/, "từ $1").replace(/^0000-/, "đến ")}`;
    const without = { ...state, trang: 1, q: vankho.without(state.q, facet, value) };
    const away = queryLink(without, element("span", {}, words), element("span", { "aria-hidden": "true" }, " ×"));
    away.setAttribute("aria-label", `Bỏ điều kiện ${words}`);
    return element("li", {}, away);
  }

  /** Links to the pages around one, the first and the last. */
  function pageLinks(count, state) {
    const shown = [...new Set([1, state.trang - 1, state.trang, state.trang + 1, count])].filter((n) => n >= 1 && n <= count);
    const rows = shown.flatMap((n, i) => {
      const there = queryLink({ ...state, trang: n }, element("span", { className: "unseen" }, "Trang "), number(n));
      if (n === state.trang) there.setAttribute("aria-current", "page");
      const gap = i > 0 && n > shown[i - 1] + 1 ? [element("li", { "aria-hidden": "true" }, "…")] : [];
      return [...gap, element("li", {}, there)];
    });
    const beside = (n, words) => n < 1 || n > count ? [] : [element("li", {}, queryLink({ ...state, trang: n }, words))];
    return element("ul", {}, ...beside(state.trang - 1, "Trước"), ...rows, ...beside(state.trang + 1, "Sau"));
  }

  /* ---------- the page ---------- */

  class SearchPage {
    constructor(main) {
      this.main = main;
      this.input = main.querySelector("input[name=q]");
      for (const part of ["result-count", "results", "facets", "chips", "notes", "order", "pages", "apart", "nothing"]) {
        this[part] = main.querySelector(`[data-${part}]`);
      }
      this.heading = main.querySelector("[data-results-heading]");
      this.turn = 0;
      this.plainTitle = document.title;
      if (location.protocol === "file:") {
        this.fail("Trang này đang mở từ một thư mục trong máy, nên trình duyệt không cho đọc chỉ mục tìm kiếm. Hãy chạy lệnh "
          + "scripts/vankho serve rồi mở địa chỉ lệnh ấy in ra, hoặc đưa cả thư mục lên một máy chủ web. "
          + "Các trang khác vẫn đọc được, theo các danh sách dưới đây.");
        return;
      }
      this.listen();
      this.fromAddress();
    }

    listen() {
      this.main.querySelector("form").addEventListener("submit", (event) => {
        event.preventDefault();
        this.submit();
      });
      this.input.addEventListener("input", () => {
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => this.go(this.fresh(), { how: "replaceState", prefix: true }), PAUSE);
      });
      this.input.addEventListener("focus", () => this.suggest(), { once: true });
      this.main.addEventListener("click", (event) => this.follow(event));
      addEventListener("popstate", () => this.fromAddress());
      if (document.activeElement === this.input) this.suggest();
    }

    /** What is in the field, from the first page on. */
    fresh() {
      return { q: this.input.value, xep: asked().xep };
    }

    submit() {
      clearTimeout(this.waiting);
      this.go(this.fresh(), {});
    }

    /** Suggestions are fetched when the reader comes to the field; without them the page works on. */
    async suggest() {
      const before = this.input.value;
      try {
        const { combobox } = await import(new URL("search-suggest.js", root));
        const suggestions = combobox(this.input, root, () => this.submit());
        if (this.input.value !== before) suggestions.suggest();
      } catch (error) {
        console.error(error);
      }
    }

    /** Links that lead to another query stay on this page. */
    follow(event) {
      const target = event.target.closest("a[href]");
      const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!plain || !target || target.origin !== location.origin || target.pathname !== location.pathname || !target.search) return;
      event.preventDefault();
      history.pushState(null, "", target.href);
      this.fromAddress({ away: true });
    }

    fromAddress({ away = false } = {}) {
      clearTimeout(this.waiting);
      const state = asked();
      this.input.value = state.q;
      return this.answer(state, { away });
    }

    go(state, { how = "pushState", prefix = false }) {
      const address = addressOf(state);
      if (address !== location.href) history[how](null, "", address);
      return this.answer({ trang: 1, xep: "", xa: "", ...state, q: state.q.trim() }, { prefix: prefix && /[\p{L}\p{Nd}]$/u.test(state.q) });
    }

    state(name) {
      this.main.dataset.searchState = name;
    }

    /** Answers; of several answers under way only the last one asked for is shown. */
    async answer(state, { prefix = false, away = false }) {
      const turn = ++this.turn;
      document.title = (state.q ? state.q + " – " : "") + this.plainTitle;
      if (!state.q) {
        this.clear();
        this.state("idle");
        return;
      }
      this.state("loading");
      try {
        this.archive ??= await vankho.Archive.open(new URL("tim/", root));
        const { archive } = this;
        const found = await archive.search(state.q, { top: state.trang * PAGE, prefix, apart: state.xa === "1", newest: state.xep === "moi" });
        const hits = found.hits.slice((state.trang - 1) * PAGE, state.trang * PAGE);
        const rows = await Promise.all(hits.map(async (hit) => hitRow(hit, await archive.open(hit), archive)));
        if (turn !== this.turn) return;
        this.show(found, rows, state);
        if (away) this.heading.focus();
        if (!found.total && !found.pages.length) await this.helpOut(found, state, turn);
        if (turn === this.turn) this.state("done");
      } catch (error) {
        console.error(error);
        if (turn !== this.turn) return;
        this.archive = undefined;
        this.fail(navigator.onLine ? "Không tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối rồi thử lại."
          : "Máy đang không có mạng, và phần chỉ mục mà câu này cần chưa được tải về. Những câu đã tìm vẫn tìm lại được.");
      }
    }

    show(found, rows, state) {
      this.clear();
      const { total, pages, query } = found;
      this["result-count"].textContent = countLine(found, state);
      this["result-count"].dataset.resultCount = pages.length + total;
      this.heading.hidden = false;
      this.results.start = (state.trang - 1) * PAGE + 1;
      this.results.append(...(state.trang === 1 ? pages.map(pageRow) : []), ...rows);
      this.fill("notes", (query.notes ?? []).map(({ kind, words }) => element("p", {}, NOTES[kind](words))));
      this.fill("chips", query.filters.map((filter) => chip(filter, state)));
      this.fill("pages", total > PAGE ? [pageLinks(Math.ceil(total / PAGE), state)] : []);
      this.fill("order", total > 1 ? this.orders(state) : []);
      this.fill("apart", found.offered && !state.xa
        ? [queryLink({ q: state.q, xa: "1" }, "Xem cả các kế hoạch có những chữ này ở xa nhau")] : []);
      const groups = facetGroups(found.facets, total, query, state);
      const open = this.facets.querySelector("details")?.open ?? matchMedia("(min-width: 64rem)").matches;
      this.fill("facets", groups.length ? [element("details", { open }, element("summary", {}, "Thu hẹp"), ...groups)] : []);
    }

    orders(state) {
      const way = (xep, words) => {
        const there = queryLink({ ...state, trang: 1, xep }, words);
        if (xep === state.xep) there.setAttribute("aria-current", "true");
        return there;
      };
      return ["Xếp theo: ", way("", "sát nhất"), " · ", way("moi", "mới nhất")];
    }

    fill(part, children) {
      this[part].replaceChildren(...children);
      this[part].hidden = children.length === 0;
    }

    /** Ways on from nothing; without them the page has still answered. */
    async helpOut(found, state, turn) {
      let ways = [];
      try {
        const { waysOn } = await import(new URL("search-help.js", root));
        ways = await waysOn(this.archive, found, state.q, root);
      } catch (error) {
        console.error(error);
      }
      if (turn !== this.turn || !ways.length) return;
      const rows = ways.map(({ words, q, plans }) => element("li", {}, words + " ", queryLink({ q }, q),
        element("span", { className: "count" }, plans === undefined ? "" : ` ${number(plans)} kế hoạch`)));
      this.fill("nothing", [element("h3", {}, "Thử một trong các cách sau"), element("ul", {}, ...rows)]);
    }

    clear() {
      this["result-count"].textContent = "";
      this["result-count"].dataset.resultCount = 0;
      this.heading.hidden = true;
      this.results.replaceChildren();
      for (const part of ["notes", "chips", "pages", "order", "apart", "facets", "nothing"]) this[part].hidden = true;
    }

    fail(words) {
      this.clear();
      this["result-count"].textContent = words;
      this.state("error");
    }
  }

  addEventListener("DOMContentLoaded", () => {
    ({ vankho } = globalThis);
    const main = document.querySelector("main[data-search-state]");
    if (main) new SearchPage(main);
  });
})();
