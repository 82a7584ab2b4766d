// Wide tables: columns can be picked in a comparison, and a cell of a matrix opens its tasks in place.

// ---------- comparison: which documents stand side by side ----------
const comparison = document.querySelector(".comparison table");
const heads = comparison ? [...comparison.tHead.rows[0].cells].slice(1) : [];
if (heads.length > 2) {
  const most = 4;
  const picker = document.createElement("fieldset");
  picker.className = "picker";
  picker.innerHTML = "<legend>Đặt cạnh nhau (hai đến bốn văn bản)</legend>";
  const boxes = heads.map((head, i) => {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.checked = i < (matchMedia("(min-width: 64rem)").matches ? 3 : 2);
    label.append(box, " " + head.textContent.trim().replace(/\s+/g, " "));
    picker.append(label);
    return box;
  });
  const lay = () => {
    const picked = boxes.filter((box) => box.checked).length;
    boxes.forEach((box, i) => {
      box.disabled = box.checked ? picked <= 2 : picked >= most;
      for (const row of comparison.rows) {
        if (row.cells.length > 2) row.cells[i + 1].hidden = !box.checked;
      }
    });
    comparison.querySelectorAll(".group").forEach((group) => { group.colSpan = picked + 1; });
  };
  picker.addEventListener("change", lay);
  comparison.parentElement.before(picker);
  lay();
}

// ---------- matrix: a cell's tasks, without leaving the table ----------
const pages = new Map();

async function tasks(address) {
  const [page, anchor] = address.split("#");
  if (!pages.has(page)) {
    pages.set(page, fetch(page).then((answer) => (answer.ok ? answer.text() : "")));
  }
  const read = new DOMParser().parseFromString(await pages.get(page), "text/html");
  const found = read.getElementById(anchor);
  return found?.tagName === "TBODY" ? found : null;
}

// Links of the other page lead on from here as they do from there.
function led(part, page) {
  part.querySelectorAll("a[href]").forEach((link) => { link.href = new URL(link.getAttribute("href"), page).href; });
  part.removeAttribute("id");
  return part;
}

function show(body, link) {
  const dialog = document.createElement("dialog");
  dialog.className = "tasks-dialog";
  const row = link.closest("tr").cells[0].querySelector("a").textContent;
  const column = link.closest("table").tHead.rows[0].cells[link.closest("td").cellIndex].querySelector("a").textContent;
  dialog.setAttribute("aria-label", row + ", " + column);
  const table = document.createElement("table");
  table.className = "tasks";
  table.append(led(document.importNode(body, true), link.href));
  const foot = document.createElement("p");
  const way = document.createElement("a");
  way.href = link.href;
  way.textContent = "Đọc trong văn bản";
  const shut = document.createElement("button");
  shut.type = "button";
  shut.textContent = "Đóng";
  shut.addEventListener("click", () => dialog.close());
  foot.append(way, shut);
  dialog.append(table, foot);
  dialog.addEventListener("close", () => { dialog.remove(); link.focus(); });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  document.body.append(dialog);
  dialog.showModal();
}

document.querySelector(".matrix:not(.comparison)")?.addEventListener("click", async (event) => {
  const link = event.target.closest("td a[href*='#']");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const body = await tasks(link.href).catch(() => null);
  if (body) show(body, link);
  else location.href = link.href;
});
