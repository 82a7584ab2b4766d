/*
 * The search page: what is typed goes into the address, what is found goes into the list. All text is set as text, never
 * as markup. Needs search-words.js and search-index.js, which the page loads too.
 */
(() => {
  "use strict";

  const PAGE = 10;
  const PAUSE = 250;
  const root = new URL(".", document.currentScript.src);

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
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
  const link = (url, words) => element("a", { href: new URL(url, root).href }, words);
  const number = (count) => count.toLocaleString("vi");

  /* ---------- results ---------- */

  function pageRow(page) {
    const row = element("li", { className: "number-page" }, element("h2", {}, link(page.url, page.name)));
    if (page.title) row.append(element("p", {}, page.title));
    const cited = page.citedBy ? number(page.citedBy) + " kế hoạch dẫn" : "chưa có kế hoạch nào dẫn";
    row.append(facts(day(page.issued), page.held ? "có trong kho" : null, cited));
    row.dataset.url = page.url;
    return row;
  }

  function hitRow(hit) {
    const { plan } = hit;
    const title = plan.title ? marked(hit.title) : [plan.kind, plan.number].filter(Boolean).join(" ");
    const row = element("li", {}, element("h2", {}, link(hit.url, title)));
    row.append(facts(plan.number, plan.issuer, day(plan.issued)));
    if (hit.heading.text) row.append(element("p", { className: "in-section" }, link(hit.url, marked(hit.heading))));
    if (hit.excerpt.text) row.append(element("p", { className: "excerpt" }, marked(hit.excerpt)));
    if (hit.others.length) {
      row.append(element("p", { className: "others" }, "và " + number(hit.othersInAll) + " chỗ khác trong kế hoạch này:"),
        element("ol", {}, ...hit.others.map((other) => element("li", {}, link(other.url, other.heading)))));
    }
    row.dataset.url = hit.url;
    row.dataset.tier = hit.tier;
    return row;
  }

  function countLine({ pages, hits, unknownNumber, query }) {
    const plans = hits.length ? number(hits.length) + " kế hoạch" : "";
    if (unknownNumber) return "Không có văn bản nào trong kho mang hoặc dẫn số này. Muốn tìm như từ ngữ, hãy đặt trong ngoặc kép.";
    if (pages.length) {
      return number(pages.length + hits.length) + " kết quả: trang của văn bản"
        + (plans ? " và " + plans + " dẫn văn bản này" : "; chưa có kế hoạch nào dẫn văn bản này");
    }
    if (!hits.length) return "Không tìm thấy. Hãy thử ít chữ hơn, bỏ dấu, hoặc bỏ bớt điều kiện.";
    if (hits[0].match.tier > 2) return plans + ". Không có kế hoạch nào có các chữ này đi liền nhau; trong các kế hoạch sau chúng ở xa nhau";
    const whole = hits.filter(({ match }) => match.tier === 1).length;
    return whole === hits.length || !query.alternatives.length ? plans
      : plans + ": " + number(whole) + " có cả cụm từ, " + number(hits.length - whole) + " có đủ các phần";
  }

  /* ---------- facets ---------- */

  const FACETS = [["province", "Tỉnh khi ban hành", "tỉnh"], ["provinceNow", "Tỉnh hiện nay", "tỉnh"],
    ["year", "Năm", "năm"], ["kind", "Loại", "loại"]];
  const FACET_ROWS = 12;

  function facetGroup(values, title, key, typed) {
    const group = element("fieldset", {}, element("legend", {}, title));
    for (const { value, plans } of values.slice(0, FACET_ROWS)) {
      const filter = key + ":" + (/^\d+$/.test(value) ? value : '"' + value + '"');
      const box = element("input", { type: "checkbox", checked: typed.includes(filter), value: filter });
      group.append(element("label", {}, box, element("span", {}, value),
        element("span", { className: "count" }, number(plans))));
    }
    return group;
  }

  function showFacets(holder, facets, typed) {
    const groups = FACETS.filter(([name, , key]) => facets[name]?.length > 1 || typed.includes(key + ":") && facets[name]?.length)
      .map(([name, title, key]) => facetGroup(facets[name], title, key, typed));
    holder.hidden = groups.length === 0;
    const open = holder.querySelector("details")?.open ?? matchMedia("(min-width: 64rem)").matches;
    holder.replaceChildren(element("details", { open }, element("summary", {}, "Thu hẹp"), ...groups));
  }

  /* ---------- the page ---------- */

  class SearchPage {
    constructor(main) {
      this.main = main;
      this.input = main.querySelector("input[name=q]");
      this.status = main.querySelector("[data-result-count]");
      this.results = this.list(main.querySelector("ol[data-results]"));
      this.apart = this.list(main.querySelector("ol[data-results-apart]"));
      this.facets = main.querySelector("[data-facets]");
      this.asked = 0;
      this.listen();
      this.fromAddress();
    }

    list(rows) {
      return { rows, more: rows.nextElementSibling, hits: [] };
    }

    listen() {
      let waiting;
      this.main.querySelector("form").addEventListener("submit", (event) => {
        event.preventDefault();
        clearTimeout(waiting);
        this.ask("pushState");
      });
      this.input.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => this.ask("replaceState"), PAUSE);
      });
      this.facets.addEventListener("change", ({ target }) => {
        const without = this.input.value.split(target.value).join(" ");
        this.input.value = (target.checked ? this.input.value + " " + target.value : without).replace(/\s+/g, " ").trim();
        this.ask("pushState");
      });
      for (const list of [this.results, this.apart]) {
        list.more.addEventListener("click", () => this.more(list, true));
      }
      addEventListener("popstate", () => this.fromAddress());
    }

    fromAddress() {
      this.input.value = new URL(location.href).searchParams.get("q") ?? "";
      this.answer();
    }

    ask(how) {
      const address = new URL(location.href);
      address.hash = "";
      if (this.input.value.trim()) address.searchParams.set("q", this.input.value.trim());
      else address.searchParams.delete("q");
      if (address.href !== location.href) history[how](null, "", address);
      this.answer();
    }

    state(name) {
      this.main.dataset.searchState = name;
    }

    async answer() {
      const typed = this.input.value.trim();
      const asked = ++this.asked;
      document.title = (typed ? typed + " – " : "") + this.title();
      if (!typed) {
        this.clear("");
        this.state("idle");
        return;
      }
      this.state("loading");
      try {
        this.archive ??= await globalThis.vankho.Archive.open(new URL("tim/", root));
        const found = await this.archive.search(typed);
        const rows = await this.opened(found.hits.slice(0, PAGE));
        if (asked === this.asked) await this.show(found, rows, typed, asked);
      } catch (error) {
        if (asked === this.asked) this.fail(error);
      }
    }

    title() {
      this.plainTitle ??= document.title;
      return this.plainTitle;
    }

    async show(found, rows, typed, asked) {
      this.clear(countLine(found));
      this.status.dataset.resultCount = found.pages.length + found.hits.length;
      this.results.hits = found.hits;
      this.results.rows.append(...found.pages.map(pageRow), ...rows);
      this.results.more.hidden = rows.length >= found.hits.length;
      showFacets(this.facets, found.facets, typed);
      if (found.apart.length) {
        const apart = await this.opened(found.apart.slice(0, PAGE));
        if (asked !== this.asked) return;
        this.apart.hits = found.apart;
        this.apart.rows.append(...apart);
        this.apart.more.hidden = apart.length >= found.apart.length;
        const section = this.main.querySelector("[data-apart]");
        section.querySelector("h2").textContent = number(found.apart.length) + " kế hoạch có những chữ này ở xa nhau";
        section.hidden = false;
      }
      this.state("done");
    }

    opened(hits) {
      return Promise.all(hits.map(async (hit) => hitRow(await this.archive.open(hit))));
    }

    /** Opens further hits and goes to the first of them. */
    async more(list) {
      const asked = this.asked;
      const shown = list.rows.querySelectorAll(":scope > li[data-tier]").length;
      try {
        const rows = await this.opened(list.hits.slice(shown, shown + PAGE));
        if (asked !== this.asked) return;
        list.rows.append(...rows);
        list.more.hidden = shown + rows.length >= list.hits.length;
        rows[0]?.querySelector("a").focus();
      } catch (error) {
        this.fail(error);
      }
    }

    clear(line) {
      this.status.textContent = line;
      this.status.dataset.resultCount = 0;
      for (const list of [this.results, this.apart]) {
        list.rows.replaceChildren();
        list.more.hidden = true;
      }
      this.facets.hidden = true;
      this.main.querySelector("[data-apart]").hidden = true;
    }

    fail(error) {
      console.error(error);
      this.archive = undefined;
      this.clear(location.protocol === "file:"
        ? "Trình duyệt không cho đọc chỉ mục từ thư mục. Hãy mở trang qua một máy chủ web, chẳng hạn bằng lệnh vankho serve."
        : "Không tải được chỉ mục tìm kiếm. Hãy kiểm tra kết nối rồi thử lại.");
      this.state("error");
    }
  }

  addEventListener("DOMContentLoaded", () => {
    const main = document.querySelector("main[data-search-state]");
    if (main) new SearchPage(main);
  });
})();
