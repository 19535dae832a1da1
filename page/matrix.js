// SPDX-License-Identifier: Apache-2.0
//
// Draws the matrix that the page holds as JSON. Text of the law is only ever
// put into the page as text.
"use strict";

const matrix = JSON.parse(document.getElementById("matrix").textContent);
const asked = JSON.parse(document.getElementById("requirements").textContent);

const STATUSES = {
  "covered": ["●", "covered"],
  "covered-with-option": ["◐", "covered with an option"],
  "partial": ["◑", "partial"],
  "missing": ["○", "missing"],
  "not-examined": ["·", "not examined"],
};
const VERDICTS = {
  "met": ["●", "met", "covered"],
  "met-by-reference": ["●", "met elsewhere", "covered"],
  "narrowed-allowed": ["◐", "narrowed, allowed", "covered-with-option"],
  "narrowed-unlawful": ["◑", "narrowed, not allowed", "partial"],
  "missing": ["○", "missing", "missing"],
  "not-examined": ["·", "not examined", "not-examined"],
};
const CHAPTERS = [
  ["Definitions", (q) => q.instrument === "budapest" && article(q) === 1],
  ["Offences", (q) => q.instrument === "budapest" && article(q) > 1 && article(q) < 14],
  ["Powers", (q) => q.instrument === "budapest" && article(q) >= 14 && article(q) < 22],
  ["Jurisdiction and co-operation", (q) => q.instrument === "budapest" && article(q) >= 22],
  ["Other instruments", (q) => q.instrument !== "budapest"],
];

const key = (x) => x.instrument + "/" + (x.requirement ?? x.id);
const article = (q) => parseInt(q.article, 10) || 0;
const byKey = new Map(asked.map((q) => [key(q), q]));
const cells = new Map();
const works = new Map();
for (const j of matrix.jurisdictions) {
  for (const c of j.cells) cells.set(j.id + " " + key(c), c);
  for (const w of j.works) works.set(j.id + " " + w.id, w);
}
const cellOf = (j, q) => cells.get(j.id + " " + key(q));

// ---- Making elements ------------------------------------------------------

// A new element: attributes, then children, strings as text.
function el(name, attributes = {}, ...children) {
  const e = document.createElement(name);
  for (const [k, v] of Object.entries(attributes)) {
    if (k === "onclick") e.addEventListener("click", v);
    else if (v !== undefined && v !== null && v !== false) e.setAttribute(k, v === true ? "" : v);
  }
  e.append(...children.filter((c) => c !== null && c !== undefined));
  return e;
}

function svg(name, attributes, ...children) {
  const e = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [k, v] of Object.entries(attributes)) e.setAttribute(k, v);
  e.append(...children);
  return e;
}

function sign(table, name) {
  const [symbol] = table[name];
  return el("span", { class: "sign " + (table[name][2] ?? name), "aria-hidden": "true" }, symbol);
}

const lead = (c) => (c.provisions.length > 0 ? c.provisions[0] : null);

// ---- What is looked at ----------------------------------------------------

const form = document.getElementById("choose");
const view = document.getElementById("view");
const pane = document.getElementById("cell");
const said = document.getElementById("said");
let open = null; // the button of the cell in the pane

function chosen() {
  const f = new FormData(form);
  const word = (f.get("country") ?? "").trim().toLowerCase();
  return {
    view: f.get("view"),
    status: f.get("status"),
    requirements: asked.filter((q) => f.get("instrument") === "" || q.instrument === f.get("instrument")),
    jurisdictions: matrix.jurisdictions.filter(
      (j) => word === "" || j.id.toLowerCase().includes(word) || j.title.toLowerCase().includes(word)),
    requirement: byKey.get(f.get("requirement")),
    left: matrix.jurisdictions.find((j) => j.id === f.get("left")),
    right: matrix.jurisdictions.find((j) => j.id === f.get("right")),
  };
}

// ---- A cell ---------------------------------------------------------------

function place(j, e) {
  const w = works.get(j.id + " " + e.work);
  return (w ? w.path : e.work) + ":" + e.line + (e.column ? ":" + e.column : "");
}

// The text after a quote: punctuation stands close to it.
const joined = (after) => (!after ? "" : /^[.,;:!?)\]”’»]/.test(after) ? after : " " + after);

function quote(j, e) {
  if (!e.quote) return el("p", { class: "soft" }, e.work + " " + e.provision + ", " + place(j, e));
  return el("blockquote", {},
    e.before ? e.before + " " : "", el("mark", {}, e.quote), joined(e.after),
    el("p", { class: "soft" }, e.work + " " + e.provision + ", " + place(j, e)));
}

function remedyOf(q, id) {
  const e = q.elements.find((x) => x.id === id);
  if (!e || !e.note) return null;
  return el("p", {}, "To do: " + e.note, e.wording ? el("blockquote", {}, e.wording) : "");
}

function elementItem(j, q, e) {
  const lacks = e.verdict === "missing" && (e.role === "decisive" || e.role === "delimiting");
  return el("li", {},
    sign(VERDICTS, e.verdict), (e.title || e.id) + ": ",
    el("strong", {}, VERDICTS[e.verdict][1]),
    el("span", { class: "soft" }, " (" + e.role + (e.source ? "; " + e.source : "") + ")"),
    ...e.evidence.map((x) => quote(j, x)),
    lacks ? remedyOf(q, e.id) : null);
}

function list(title, items) {
  if (items.length === 0) return null;
  return el("div", {}, el("h3", {}, title), el("ul", {}, ...items));
}

function narrowing(j, n) {
  return el("li", {}, n.title || n.id, n.declaration ? " (declaration " + n.declaration + ")" : "",
    ...n.evidence.map((x) => quote(j, x)));
}

function detail(j, q, c) {
  const [, words] = STATUSES[c.status];
  const tests = c.tests.filter((t) => t.outcome !== "unstated");
  const options = c.status === "missing" || c.status === "partial" ? q.options : [];
  return [
    el("header", {},
      el("h2", {}, j.title + ": " + q.title),
      el("button", { type: "button", onclick: closePane }, "Close")),
    el("p", { class: "soft" }, key(q), q.source ? ", " + q.source : ""),
    el("p", {}, q.asks),
    el("p", {}, sign(STATUSES, c.status), el("strong", {}, words + (c.overbroad ? ", overbroad" : "")),
      c.status === "missing" || c.status === "not-examined" ? "" : " (confidence " + c.confidence.toFixed(2) + ")"),
    list("Provisions", c.provisions.map((p) => el("li", {},
      el("strong", {}, p.work + " " + p.provision), " " + p.heading,
      el("span", { class: "soft" }, " (" + p.role + ", " + place(j, p) + ")")))),
    list("Elements", c.elements.map((e) => elementItem(j, q, e))),
    list("Lawful limits found", c.options.map((n) => narrowing(j, n))),
    list("Limits that are not allowed", c.restrictions.map((n) => narrowing(j, n))),
    list("Numbers", tests.map((t) => el("li", {}, (t.title || t.id) + ": " + t.value + " " + t.unit + " (" + t.outcome + ")",
      ...t.evidence.map((x) => quote(j, x))))),
    list("Limits that the treaty allows", options.map((o) => el("li", {}, o.title || o.id))),
    list("Notes", c.notes.map((n) => el("li", {}, n))),
  ].filter((x) => x !== null);
}

function openPane(button, j, q) {
  if (open) open.setAttribute("aria-pressed", "false");
  open = button;
  if (button) button.setAttribute("aria-pressed", "true");
  pane.replaceChildren(...detail(j, q, cellOf(j, q)));
  pane.hidden = false;
  document.getElementById("columns").classList.add("open");
  history.replaceState(null, "", "#" + encodeURIComponent(j.id) + "/" + key(q));
  pane.focus();
}

function closePane() {
  pane.hidden = true;
  document.getElementById("columns").classList.remove("open");
  history.replaceState(null, "", location.pathname + location.search);
  if (open) {
    open.setAttribute("aria-pressed", "false");
    open.focus();
  }
  open = null;
}

// ---- Views ----------------------------------------------------------------

function cellButton(j, q, c) {
  const first = lead(c);
  const where = first ? first.work + " " + first.provision : "";
  const name = j.title + ", " + q.title + ": " + STATUSES[c.status][1] + (c.overbroad ? ", overbroad" : "") + (where ? ", " + where : "");
  return el("button", {
    type: "button", tabindex: "-1", "aria-pressed": "false", "aria-label": name, title: name,
    "data-jurisdiction": j.id, "data-requirement": key(q),
  }, sign(STATUSES, c.status), c.overbroad ? "!" : "", first ? el("span", { class: "where" }, first.provision) : "");
}

function headRow(first, names) {
  return el("thead", {}, el("tr", {}, el("th", { scope: "col" }, first),
    ...names.map((n) => el("th", { scope: "col" }, n))));
}

function grid(caption, head, body) {
  const table = el("table", {}, el("caption", { class: "sr" }, caption), head, body);
  const first = table.querySelector("td.cell button");
  if (first) first.setAttribute("tabindex", "0");
  table.addEventListener("click", (event) => {
    const b = event.target.closest("button[data-requirement]");
    if (!b) return;
    const j = matrix.jurisdictions.find((x) => x.id === b.dataset.jurisdiction);
    openPane(b, j, byKey.get(b.dataset.requirement));
  });
  table.addEventListener("keydown", move);
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption }, table);
}

// Arrow keys go from cell to cell; one cell at a time is in the tab order.
function move(event) {
  const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  const step = steps[event.key];
  const cell = event.target.closest("td.cell");
  if (!step || !cell) return;
  event.preventDefault();
  let row = cell.parentElement;
  let column = cell.cellIndex + step[1];
  do {
    if (step[0] < 0) row = row.previousElementSibling;
    if (step[0] > 0) row = row.nextElementSibling;
  } while (step[0] !== 0 && row && !row.cells[column]);
  const next = row && row.cells[column] && row.cells[column].querySelector("button");
  if (!next) return;
  event.target.setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
}

function showMap(at) {
  const body = el("tbody");
  let instrument = null;
  let rows = 0;
  for (const q of at.requirements) {
    const line = at.jurisdictions.map((j) => cellOf(j, q));
    if (at.status !== "" && !line.some((c) => c.status === at.status)) continue;
    if (q.instrument !== instrument) {
      instrument = q.instrument;
      body.append(el("tr", { class: "group" }, el("th", { scope: "rowgroup", colspan: at.jurisdictions.length + 1 }, instrument)));
    }
    rows++;
    body.append(el("tr", {}, el("th", { scope: "row" }, q.id + " " + q.title),
      ...line.map((c, i) => el("td", { class: "cell" },
        at.status === "" || c.status === at.status ? cellButton(at.jurisdictions[i], q, c) : ""))));
  }
  said.textContent = rows + " requirements, " + at.jurisdictions.length + " jurisdictions";
  return [grid("Coverage of requirements by jurisdiction", headRow("Requirement", at.jurisdictions.map((j) => j.title)), body)];
}

function showElements(at) {
  const q = at.requirement;
  const body = el("tbody");
  q.elements.forEach((e, i) => {
    body.append(el("tr", {}, el("th", { scope: "row" }, e.title || e.id, el("span", { class: "soft" }, " (" + e.role + ")")),
      ...at.jurisdictions.map((j) => {
        const v = cellOf(j, q).elements[i].verdict;
        return el("td", {}, sign(VERDICTS, v), VERDICTS[v][1]);
      })));
  });
  body.append(el("tr", {}, el("th", { scope: "row" }, "The cell"),
    ...at.jurisdictions.map((j) => el("td", { class: "cell" }, cellButton(j, q, cellOf(j, q))))));
  said.textContent = q.elements.length + " elements, " + at.jurisdictions.length + " jurisdictions";
  return [el("h2", {}, key(q) + " " + q.title), el("p", {}, q.asks),
    grid("Elements of " + q.title + " by jurisdiction", headRow("Element", at.jurisdictions.map((j) => j.title)), body)];
}

// Which safeguards of article 15 stand in the very provisions that give a
// power, which elsewhere in its work.
function showSafeguards(at) {
  const guard = asked.find((q) => q.instrument === "budapest" && q.article === "15");
  const powers = asked.filter((q) => q.instrument === "budapest" && article(q) >= 16 && article(q) <= 21);
  if (!guard || guard.elements.length === 0) return [el("p", {}, "There are no rules for article 15.")];
  const all = [];
  for (const j of at.jurisdictions) {
    const body = el("tbody");
    const found = cellOf(j, guard).elements;
    for (const q of powers) {
      const p = lead(cellOf(j, q));
      body.append(el("tr", {}, el("th", { scope: "row" }, q.id + " " + q.title), el("td", { class: "cell" }, cellButton(j, q, cellOf(j, q))),
        ...guard.elements.map((e, i) => {
          const here = p && found[i].evidence.some((x) => x.work === p.work && x.provision === p.provision);
          const near = p && found[i].evidence.some((x) => x.work === p.work);
          const verdict = here ? "met" : near ? "met-by-reference" : p ? "missing" : "not-examined";
          const words = here ? "here" : near ? "in the same work" : p ? "not found" : "no power";
          return el("td", {}, sign(VERDICTS, verdict), words);
        })));
    }
    all.push(el("h2", {}, j.title),
      grid("Safeguards of powers in " + j.title, headRow("Power", ["Cell", ...guard.elements.map((e) => e.title || e.id)]), body));
  }
  said.textContent = powers.length + " powers, " + guard.elements.length + " safeguards";
  return all;
}

function showPair(at) {
  const body = el("tbody");
  let differences = 0;
  for (const q of at.requirements) {
    const [a, b] = [cellOf(at.left, q), cellOf(at.right, q)];
    const differs = a.status !== b.status || a.overbroad !== b.overbroad;
    differences += differs;
    if (at.status !== "" && a.status !== at.status && b.status !== at.status) continue;
    const better = a.elements.filter((e, i) => b.elements[i] && e.verdict.startsWith("met") && !b.elements[i].verdict.startsWith("met"));
    const worse = a.elements.filter((e, i) => b.elements[i] && !e.verdict.startsWith("met") && b.elements[i].verdict.startsWith("met"));
    body.append(el("tr", {}, el("th", { scope: "row" }, q.id + " " + q.title),
      el("td", { class: "cell" }, cellButton(at.left, q, a)), el("td", { class: "cell" }, cellButton(at.right, q, b)),
      el("td", {}, differs ? "≠" : ""),
      el("td", {}, better.map((e) => e.title || e.id).join("; ")),
      el("td", {}, worse.map((e) => e.title || e.id).join("; "))));
  }
  said.textContent = differences + " cells differ";
  return [grid("Two jurisdictions side by side", headRow("Requirement", [at.left.title, at.right.title, "Differs",
    "Only " + at.left.title + " has", "Only " + at.right.title + " has"]), body)];
}

function bar(parts, total, name) {
  const picture = svg("svg", { class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", role: "img", "aria-label": name });
  let x = 0;
  for (const [status, n] of parts) {
    const width = (100 * n) / total;
    picture.append(svg("rect", { x, y: 0, width, height: 10, class: status }));
    x += width;
  }
  return picture;
}

function showChapters(at) {
  const body = el("tbody");
  for (const j of at.jurisdictions) {
    body.append(el("tr", {}, el("th", { scope: "row" }, j.title), ...CHAPTERS.map(([name, inside]) => {
      const all = asked.filter((q) => inside(q)).map((q) => cellOf(j, q).status);
      const parts = Object.keys(STATUSES).map((s) => [s, all.filter((x) => x === s).length]).filter(([, n]) => n > 0);
      const words = parts.map(([s, n]) => n + " " + STATUSES[s][1]).join(", ");
      return el("td", {}, bar(parts, all.length || 1, j.title + ", " + name + ": " + words), el("span", { class: "soft" }, words));
    })));
  }
  said.textContent = at.jurisdictions.length + " jurisdictions";
  return [grid("Coverage by chapter", headRow("Jurisdiction", CHAPTERS.map(([name]) => name)), body)];
}

function showWorks(at) {
  const all = [];
  for (const j of at.jurisdictions) {
    all.push(el("h2", {}, j.title), el("ul", {}, ...j.works.map((w) => el("li", {}, el("strong", {}, w.title || w.id),
      " " + w.path + ", " + w.provisions + " provisions" + (w.date ? ", " + w.date : "") + (w.kinds.length ? "; " + w.kinds.join(", ") : "")))));
    if (j.external.length > 0) {
      all.push(el("h3", {}, "Relied on, and not given"),
        el("ul", {}, ...j.external.map((x) => el("li", {}, x.cited, el("span", { class: "soft" }, " (" + x.from + ")")))));
    }
  }
  said.textContent = at.jurisdictions.length + " jurisdictions";
  return all;
}

const VIEWS = { map: showMap, elements: showElements, safeguards: showSafeguards, pair: showPair, chapters: showChapters, works: showWorks };

function draw() {
  const at = chosen();
  for (const e of form.querySelectorAll("[data-view]")) e.hidden = !e.dataset.view.split(" ").includes(at.view);
  open = null;
  view.replaceChildren(...VIEWS[at.view](at));
}

// ---- Beginning ------------------------------------------------------------

function fill(name, options) {
  form.elements[name].append(...options.map(([value, text]) => el("option", { value }, text)));
}

fill("instrument", [["", "all"], ...[...new Set(asked.map((q) => q.instrument))].map((x) => [x, x])]);
fill("status", [["", "all"], ...Object.entries(STATUSES).map(([s, [symbol, words]]) => [s, symbol + " " + words])]);
fill("requirement", asked.filter((q) => q.elements.length > 0).map((q) => [key(q), q.id + " " + q.title]));
for (const side of ["left", "right"]) fill(side, matrix.jurisdictions.map((j) => [j.id, j.title]));
if (matrix.jurisdictions.length > 1) form.elements.right.selectedIndex = 1;
if (matrix.jurisdictions.length < 2) form.querySelector("option[value=pair]").remove();
form.addEventListener("input", draw);
form.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !pane.hidden) closePane();
});
draw();

const asksFor = decodeURIComponent(location.hash.slice(1));
const slash = asksFor.indexOf("/");
const linked = matrix.jurisdictions.find((j) => j.id === asksFor.slice(0, slash));
if (linked && byKey.has(asksFor.slice(slash + 1))) {
  const q = byKey.get(asksFor.slice(slash + 1));
  const button = [...view.querySelectorAll("button[data-requirement]")].find(
    (b) => b.dataset.jurisdiction === linked.id && b.dataset.requirement === key(q));
  openPane(button ?? null, linked, q);
}
