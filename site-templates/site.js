// Small comforts. Every page reads the same without them.

const wide = matchMedia("(min-width: 64rem)");

// Opened from a folder, a link to a page's address must name its file.
if (location.protocol === "file:") {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && link.protocol === "file:" && link.pathname.endsWith("/")) {
      link.pathname += "index.html";
    }
  });
  document.querySelectorAll("form[action$='/']").forEach((form) => {
    form.action += "index.html";
  });
}

// Day and night: theme.js has set what was chosen before; here it is chosen.
const theme = document.querySelector(".theme");
if (theme) {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const show = () => theme.setAttribute("aria-pressed", String(dark()));
  theme.addEventListener("click", () => {
    root.dataset.theme = dark() ? "light" : "dark";
    try { localStorage.setItem("vankho-nen", root.dataset.theme); } catch { /* kept for this page only */ }
    show();
  });
  system.addEventListener("change", show);
  theme.disabled = false;
  show();
}

// What folds on a phone stands open where there is room.
document.querySelectorAll(".toc, .menu").forEach((fold) => {
  const fit = () => { fold.open = wide.matches; };
  wide.addEventListener("change", fit);
  fit();
  fold.addEventListener("click", (event) => {
    if (event.target.closest("a") && !wide.matches) fold.open = false;
  });
  fold.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !wide.matches && fold.open) {
      fold.open = false;
      fold.querySelector("summary").focus();
    }
  });
});

// The contents follow the reader: the last heading that has gone over the top is where they are.
function follow(list) {
  const links = [...list.querySelectorAll("a")];
  const heads = links.map((link) => document.getElementById(link.hash.slice(1)));
  let waiting = false;
  let shown = -1;
  const mark = () => {
    waiting = false;
    let here = -1;
    heads.forEach((head, i) => { if (head && head.getBoundingClientRect().top < 120) here = i; });
    if (here === shown) return;
    links[shown]?.removeAttribute("aria-current");
    links[here]?.setAttribute("aria-current", "true");
    shown = here;
    const frame = list.parentElement;
    if (here < 0) return;
    const gap = links[here].getBoundingClientRect().top - frame.getBoundingClientRect().top;
    if (gap < 0 || gap > frame.clientHeight - 60) frame.scrollTop += gap - frame.clientHeight / 3;
  };
  addEventListener("scroll", () => {
    if (!waiting) { waiting = true; requestAnimationFrame(mark); }
  }, { passive: true });
  mark();
}
document.querySelectorAll(".toc").forEach(follow);

// A section's own address, at hand beside its heading.
document.querySelectorAll(".document :is(h2, h3, h4, h5, h6)[id]").forEach((heading) => {
  const link = document.createElement("a");
  link.className = "anchor";
  link.href = "#" + heading.id;
  link.textContent = "#";
  link.setAttribute("aria-label", "Địa chỉ của mục này");
  heading.append(link);
});

// A card on what a citation leads to, while a pointer or the keyboard rests on it. The link's own title is what the card
// says at once; the rest comes from the cited document's index.json. Escape closes it, touch goes straight to the page.
const card = document.createElement("div");
card.className = "card";
card.id = "the-van-ban";
card.hidden = true;
const known = new Map();
let over = null;
let timer = 0;

function line(kind, words) {
  const part = document.createElement("p");
  part.className = kind;
  part.textContent = words;
  return part;
}

function fill(facts) {
  const parts = [line("card-name", facts.name)];
  if (facts.title) parts.push(line("card-title", facts.title));
  if (facts.facts) parts.push(line("card-facts", facts.facts));
  card.replaceChildren(...parts);
}

function place(link) {
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  card.style.left = Math.max(8, Math.min(box.left, width - card.offsetWidth - 8)) + scrollX + "px";
  const below = box.bottom + card.offsetHeight + 8 < innerHeight;
  card.style.top = (below ? box.bottom + 4 : box.top - card.offsetHeight - 4) + scrollY + "px";
}

async function facts(link) {
  const address = new URL("index.json", new URL(link.getAttribute("href"), location.href)).href;
  if (!known.has(address)) {
    known.set(address, fetch(address).then((answer) => (answer.ok ? answer.json() : null)).catch(() => null));
  }
  return known.get(address);
}

// What the archive knows of a cited document, in a line.
function told(more) {
  const day = more.issued?.split("-").reverse().join("/");
  const held = more.held?.length === 1 ? "có trong kho" : "kho chưa có toàn văn";
  const cited = more.plans ? `${more.plans} văn bản dẫn tới` : "";
  return [day, more.issuer, held, cited].filter(Boolean).join(" · ");
}

async function open(link) {
  clearTimeout(timer);
  if (over === link) return;
  close();
  over = link;
  link.dataset.hint ??= link.title;
  link.removeAttribute("title");
  const [name, ...rest] = link.dataset.hint.split(": ");
  fill({ name, title: rest.join(": ") });
  document.body.append(card);
  card.hidden = false;
  link.setAttribute("aria-describedby", card.id);
  place(link);
  const more = await facts(link);
  if (more?.name && over === link) {
    fill({ name: more.name, title: more.number ? more.title : "", facts: told(more) });
    place(link);
  }
}

function close() {
  clearTimeout(timer);
  card.hidden = true;
  over?.removeAttribute("aria-describedby");
  over = null;
}

function later(act) {
  clearTimeout(timer);
  timer = setTimeout(act, 180);
}

if (document.querySelector("a.cite")) {
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const link = event.target.closest("a.cite");
    if (link) later(() => open(link));
    else if (over && !event.target.closest(".card")) later(close);
    else clearTimeout(timer);
  });
  document.addEventListener("focusin", (event) => {
    const link = event.target.closest("a.cite");
    if (link?.matches(":focus-visible")) open(link);
    else close();
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
}

// The text as it was before repair, and back. Words are changed in place, so that copying gives what is shown.
const asWas = document.querySelector("button.as-was");
if (asWas) {
  const fixes = [...document.querySelectorAll(".document .fix")];
  const repaired = new Map();
  const show = (original) => {
    for (const fix of fixes) {
      if (original) {
        repaired.set(fix, [...fix.childNodes]);
        fix.replaceChildren(fix.dataset.was ?? "");
      } else if (repaired.has(fix)) {
        fix.replaceChildren(...repaired.get(fix));
      }
    }
    asWas.setAttribute("aria-pressed", String(original));
    document.querySelector(".document").classList.toggle("was-shown", original);
  };
  asWas.addEventListener("click", () => show(asWas.getAttribute("aria-pressed") !== "true"));
  asWas.hidden = false;
}

// What can be copied has a button for it.
document.querySelectorAll("button[data-copy]").forEach((button) => {
  const source = document.getElementById(button.dataset.copy);
  if (!source) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const words = source.textContent.trim();
    let done = true;
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      getSelection().selectAllChildren(source);
      done = document.execCommand("copy");
    }
    button.textContent = done ? "Đã chép" : "Đã chọn, hãy bấm chép";
  });
});

// What was read can be read again without a network: sw.js keeps it. What was fetched before it is there, it is told.
if (navigator.serviceWorker && location.protocol !== "file:") {
  const worker = new URL("sw.js", document.currentScript.src);
  addEventListener("load", () => setTimeout(async () => {
    try {
      await navigator.serviceWorker.register(worker);
      const { active } = await navigator.serviceWorker.ready;
      active.postMessage([location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)]);
    } catch { /* a browser that keeps nothing needs the network */ }
  }, 1000));
}
