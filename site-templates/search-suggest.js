/*
 * Suggestions while typing: a combobox with a list, as the ARIA Authoring Practices describe it. The field keeps the focus;
 * arrow keys move through the list, Enter takes what is chosen, Escape closes the list. Fetched when it is wanted.
 *
 * What is suggested lies in small files made with the site (the Java class vn.vankho.search.SuggestionFiles): the file of a
 * beginning holds its most frequent entries, and names the longer beginnings that have files of their own.
 */
const { vankho } = globalThis;
const SHOWN = 8;
const PAUSE = 120;
const KINDS = { c: "cụm từ", t: "tên kế hoạch", a: "cơ quan", s: "số, ký hiệu" };
const known = new Map();

/** The form in which beginnings are compared: syllables without marks, anything between them an underscore. */
function keyOf(typed) {
  const key = vankho.terms(typed, vankho.folded).join("_");
  return /[\p{L}\p{Nd}]$/u.test(typed.normalize("NFC")) || !key ? key : key + "_";
}

function file(root, beginning) {
  const address = new URL(`goi-y/k-${beginning}.json`, root).href;
  if (!known.has(address)) {
    const answer = fetch(address).then((found) => found.ok ? found.json() : { more: [], top: [] });
    known.set(address, answer);
    answer.catch(() => known.delete(address));
  }
  return known.get(address);
}

/** The longer beginning with a file of its own that a key leads to, or lies on the way to. */
const next = (node, beginning, key) => node.more.map((rest) => beginning + rest)
  .find((longer) => key.startsWith(longer) || (longer.startsWith(key) && longer !== beginning));

/** What begins as typed: [{ text, kind }], most frequent first. */
export async function lookup(root, typed) {
  const key = keyOf(typed);
  if (!/^[a-z0-9]/.test(key)) return [];
  let beginning = key[0];
  let node = await file(root, beginning);
  for (let longer = next(node, beginning, key); longer && beginning.length < key.length; longer = next(node, beginning, key)) {
    beginning = longer;
    node = await file(root, beginning);
  }
  return node.top.filter(([text]) => keyOf(text).startsWith(key)).map(([text, kind]) => ({ text, kind }));
}

/** The part of the field that is being typed: what stands behind the last quotation mark, filter or OR. */
function split(value) {
  const typed = value.normalize("NFC");
  const before = /^(?:.*(?:\bOR|HOẶC|"[^"]*"|[\p{L}]+:[^\s"]+)\s+)?-?"?/su.exec(typed)[0];
  return { before: before.replace(/"$/, ""), quoted: before.endsWith('"'), typed: typed.slice(before.length) };
}

class Combobox {
  constructor(input, root, chosen) {
    Object.assign(this, { input, root, chosen, at: -1, turn: 0 });
    this.list = document.createElement("ul");
    this.list.id = input.id + "-goi-y";
    this.list.className = "suggestions";
    this.list.hidden = true;
    for (const [name, value] of [["role", "listbox"], ["aria-label", "Gợi ý"]]) this.list.setAttribute(name, value);
    input.parentElement.append(this.list);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", this.list.id],
      ["aria-expanded", "false"]]) input.setAttribute(name, value);
    this.listen();
  }

  listen() {
    this.input.addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.suggest(), PAUSE);
    });
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.close());
    this.input.form?.addEventListener("submit", () => this.close());
    // A press on an entry must not take the focus from the field.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.take([...this.list.children].indexOf(option));
    });
  }

  async suggest() {
    const turn = ++this.turn;
    const { typed, quoted } = split(this.input.value);
    const found = vankho.terms(typed, vankho.folded).join("").length > 1 ? await lookup(this.root, typed).catch(() => []) : [];
    if (turn !== this.turn || document.activeElement !== this.input) return;
    const others = found.filter(({ text, kind }) => text !== typed.trim() && !(quoted && kind !== "c"));
    this.show(others.slice(0, SHOWN));
  }

  show(entries) {
    // The same list again, because an answer came twice, must not take the choice away.
    if (!this.list.hidden && JSON.stringify(entries) === JSON.stringify(this.entries)) return;
    this.entries = entries;
    this.list.replaceChildren(...entries.map(({ text, kind }, i) => {
      const option = document.createElement("li");
      option.id = `${this.list.id}-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      const hint = document.createElement("small");
      hint.textContent = KINDS[kind];
      option.append(text, " ", hint);
      return option;
    }));
    this.list.hidden = entries.length === 0;
    this.input.setAttribute("aria-expanded", String(entries.length > 0));
    this.mark(-1);
  }

  close() {
    clearTimeout(this.waiting);
    this.turn++;
    if (!this.list.hidden) this.show([]);
  }

  mark(at) {
    this.at = at;
    [...this.list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    if (at < 0) {
      this.input.removeAttribute("aria-activedescendant");
    } else {
      this.input.setAttribute("aria-activedescendant", this.list.children[at].id);
      this.list.children[at].scrollIntoView({ block: "nearest" });
    }
  }

  key(event) {
    if (event.isComposing) return;
    const count = this.list.children.length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !event.altKey) {
      event.preventDefault();
      if (!count) this.suggest();
      else if (event.key === "ArrowDown") this.mark(this.at + 1 < count ? this.at + 1 : -1);
      else this.mark(this.at < 0 ? count - 1 : this.at - 1);
    } else if (event.key === "Escape" && count) {
      event.preventDefault();
      this.close();
    } else if (event.key === "Enter" && this.at >= 0) {
      event.preventDefault();
      this.take(this.at);
    } else if (event.key === "Tab") {
      this.close();
    }
  }

  /** Puts an entry in the place of what was being typed, and searches. */
  take(at) {
    const { before, quoted } = split(this.input.value);
    const { text } = this.entries[at];
    this.input.value = before + (quoted ? `"${text}"` : text);
    this.close();
    this.chosen();
  }
}

/** Makes a field with a form a combobox; `chosen` is called when an entry has been taken. */
export function combobox(input, root, chosen) {
  return new Combobox(input, root, chosen);
}
