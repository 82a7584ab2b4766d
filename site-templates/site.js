// Small comforts. Every page reads the same without them.

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

// The contents stand open beside the text where there is room for them.
const contents = document.querySelector(".toc");
if (contents) {
  const room = matchMedia("(min-width: 64rem)");
  const fit = () => { contents.open = room.matches; };
  room.addEventListener("change", fit);
  fit();
  contents.addEventListener("click", (event) => {
    if (event.target.closest("a") && !room.matches) contents.open = false;
  });
  follow(contents);
}

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
