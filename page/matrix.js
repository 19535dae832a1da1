// SPDX-License-Identifier: Apache-2.0
//
// Draws the matrix that the page holds as JSON (src/page_matrix.c says how).
// Text of the law is only ever put into the page as text.
"use strict";

const read = (id) => JSON.parse(document.getElementById(id).textContent);
const { statuses: STATUSES, verdicts: VERDICTS, words: WORDS } = read("words");
const instruments = read("instruments");
const asked = read("requirements");
const PARTIAL = 2;
const UNEXAMINED = 4;

const key = (q) => q.instrument + "/" + q.id;
const article = (q) => parseInt(q.article, 10) || 0;
asked.forEach((q, index) => { q.index = index; });
const byKey = new Map(asked.map((q) => [key(q), q]));

const jurisdictions = [...document.querySelectorAll("script.short")].map((script, index) => {
  const j = JSON.parse(script.textContent);
  j.index = index;
  j.cells = j.cells.map(([status, flags, work, provision, verdicts]) =>
    ({ status, overbroad: flags % 2, overridden: flags > 1, work, provision, verdicts }));
  return j;
});
const byId = new Map(jurisdictions.map((j) => [j.id, j]));
const rests = document.querySelectorAll("script.rest");

// What is read of a jurisdiction when it is first needed.
function rest(j) {
  j.rest ??= JSON.parse(rests[j.index].textContent);
  return j.rest;
}

const CHAPTERS = [
  ["definitions", (q) => q.instrument === "budapest" && article(q) === 1],
  ["offences", (q) => q.instrument === "budapest" && article(q) > 1 && article(q) < 14],
  ["powers", (q) => q.instrument === "budapest" && article(q) >= 14 && article(q) < 22],
  ["cooperation", (q) => q.instrument === "budapest" && article(q) >= 22],
  ["others", (q) => q.instrument !== "budapest"],
].filter(([, inside]) => asked.some(inside));

// ---- Making elements ------------------------------------------------------

const say = (name, ...parts) => WORDS[name].replace(/\{(\d)\}/g, (_, i) => parts[i]);

// Marks that turn the direction of reading, and controls, are shown as numbers.
const visible = (s) => String(s).replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
  (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));

// A new element: attributes, then children, strings as text.
function el(name, attributes = {}, ...children) {
  const e = document.createElement(name);
  for (const [k, v] of Object.entries(attributes)) {
    if (k === "onclick") e.addEventListener("click", v);
    else if (v !== undefined && v !== null && v !== false) e.setAttribute(k, v === true ? "" : v);
  }
  e.append(...children.filter((c) => c !== null && c !== undefined).map((c) => (c instanceof Node ? c : visible(c))));
  return e;
}

function svg(name, attributes, ...children) {
  const e = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [k, v] of Object.entries(attributes)) e.setAttribute(k, v);
  e.append(...children);
  return e;
}

function statusName(c) {
  const name = c.overbroad ? say("overbroad", STATUSES[c.status][2]) : STATUSES[c.status][2];
  return c.overridden ? say("overridden", name) : name;
}
const sign = (status) => el("span", { class: "sign", "aria-hidden": "true" }, STATUSES[status][1]);
const chip = (status, words) => el("span", { class: "chip " + STATUSES[status][0] }, sign(status), " " + words);
const verdictChip = (v) => chip(VERDICTS[v][1], VERDICTS[v][2]);

function list(title, items) {
  if (items.length === 0) return null;
  return el("div", {}, el("h3", {}, title), el("ul", {}, ...items));
}

// ---- What is looked at ----------------------------------------------------

const form = document.getElementById("choose");
const view = document.getElementById("view");
const pane = document.getElementById("cell");
const said = document.getElementById("said");
const columns = document.getElementById("columns");
let open = null; // the element of the cell in the pane
const LARGE = 900; // cells
const COLUMN = 6.5; // rem, as in the style
const MANY = 14; // jurisdictions, from which on they are rows

function chosen() {
  const f = new FormData(form);
  const word = (f.get("country") ?? "").trim().toLowerCase();
  const status = f.get("status");
  return {
    view: f.get("view"),
    status: status === "" ? null : Number(status),
    requirements: asked.filter((q) => f.get("instrument") === "" || q.instrument === f.get("instrument")),
    jurisdictions: jurisdictions.filter(
      (j) => word === "" || j.id.toLowerCase().includes(word) || j.title.toLowerCase().includes(word)),
    requirement: byKey.get(f.get("requirement")),
    left: byId.get(f.get("left")),
    right: byId.get(f.get("right")),
  };
}

// ---- A cell: the words that it rests on -----------------------------------

// What evidence is for, with the numbers that tie the marks in the law to the
// list of elements: elements first, then limits and numbers.
function evidenceOf(q, more) {
  const all = [];
  let n = 0;
  q.elements.forEach((e, i) => {
    n = i + 1;
    for (const x of more.e[i] ?? []) all.push({ n, x });
  });
  n = q.elements.length;
  for (const group of [more.o.map((o) => o[2]), more.r.map((r) => r[1]), more.t.map((t) => t[2])]) {
    for (const x of group) {
      n++;
      if (x) all.push({ n, x });
    }
  }
  return all;
}

// A passage with its marked words; behind each the numbers of what it is for.
function markedText(text, marks) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap((m) => [m.from, m.to])])].sort((a, b) => a - b);
  const quote = el("p", { dir: "auto" });
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i], cuts[i + 1]];
    const over = marks.filter((m) => m.from <= from && m.to >= to);
    const ends = [...new Set(marks.filter((m) => m.to === to && m.to > m.from).map((m) => m.n))].sort((a, b) => a - b);
    const piece = visible(text.slice(from, to));
    quote.append(over.length === 0 ? piece : el("mark", {}, piece));
    if (ends.length > 0) quote.append(el("sup", {}, ends.join(",")));
  }
  return quote;
}

// Passages by provision: that which leads first, then in the order of reading.
function wordsOfLaw(j, q) {
  const { cells, texts, works } = rest(j);
  const more = cells[q.index];
  const lead = more.p[0];
  const provisions = new Map();
  for (const { n, x } of evidenceOf(q, more)) {
    const [work, provision, line, column, quoted, from, to] = x;
    const id = work + " " + provision;
    if (!provisions.has(id)) provisions.set(id, { work, provision, line, passages: new Map() });
    const p = provisions.get(id);
    p.line = Math.min(p.line, line);
    const text = typeof quoted === "number" ? texts[quoted] : quoted;
    if (text === "") continue;
    if (!p.passages.has(text)) p.passages.set(text, { line, column, marks: [] });
    const passage = p.passages.get(text);
    passage.line = Math.min(passage.line, line);
    passage.marks.push(from === undefined ? { from: 0, to: text.length, n } : { from, to, n });
  }
  const leads = (p) => (lead && p.work === lead[0] && p.provision === lead[1] ? 0 : 1);
  return [...provisions.values()].sort((a, b) => leads(a) - leads(b) || a.work - b.work || a.line - b.line).map((p) => {
    const named = more.p.find((x) => x[0] === p.work && x[1] === p.provision);
    return el("div", { class: "provision" },
      el("h4", {}, works[p.work].id + " " + p.provision + (named && named[3] !== "" ? " " + named[3] : "")),
      el("p", { class: "soft" }, named ? named[2] + ", " : "", say("place", works[p.work].path, p.line)),
      ...[...p.passages].sort(([, a], [, b]) => a.line - b.line || a.column - b.column)
        .map(([text, passage]) => el("blockquote", {}, markedText(text, passage.marks))));
  });
}

// ---- A cell: the rest of it -----------------------------------------------

function lacking(j, q, c) {
  const { cells, works } = rest(j);
  const lead = cells[q.index].p[0];
  const language = lead ? works[lead[0]].language : "en";
  return q.elements.filter((e, i) => VERDICTS[c.verdicts[i]]?.[0] === "missing" && (e.role === "decisive" || e.role === "delimiting"))
    .map((e) => {
      const wording = e.wordings[language] ?? e.wordings.en;
      return el("li", {}, el("strong", {}, e.title),
        e.note ? el("p", {}, say("to_do", e.note)) : null,
        wording ? el("p", { class: "soft" }, say("model")) : null,
        wording ? el("blockquote", { dir: "auto" }, wording) : null);
    });
}

function elementItem(e, verdict) {
  return el("li", {}, verdictChip(verdict), " " + e.title,
    el("span", { class: "soft" }, " (" + WORDS[e.role] + (e.source ? "; " + e.source : "") + ")"));
}

// Who has put a verdict in the place of the program's, and what that is.
function override(words) {
  const labels = ["overridden_by", "own_verdict", "was"];
  return (words ?? []).map((w, i) => (w === "" ? null : el("p", { class: "override" }, el("strong", {}, say(labels[i]) + ": "), w)));
}

function detail(j, q) {
  const c = j.cells[q.index];
  const more = rest(j).cells[q.index];
  const works = rest(j).works;
  let n = q.elements.length;
  const numbered = (x) => { n++; return x ? el("sup", {}, n) : null; };
  const examined = c.status !== UNEXAMINED;
  const marked = wordsOfLaw(j, q);
  const shown = new Set(evidenceOf(q, more).map(({ x }) => x[0] + " " + x[1]));
  const others = more.p.filter((p) => !shown.has(p[0] + " " + p[1]));
  return [
    el("div", { class: "head" },
      el("h2", {}, j.title + ": " + q.id + " " + q.title),
      el("button", { type: "button", onclick: closePane }, say("close"))),
    el("p", {}, chip(c.status, statusName(c)),
      c.provision ? el("strong", {}, " " + c.work + " " + c.provision) : null,
      c.provision && !c.overridden ? el("span", { class: "soft" }, " " + say("confidence", more.c.toFixed(2))) : null),
    el("p", {}, q.asks, el("span", { class: "soft" }, " " + (q.source || key(q)))),
    ...override(more.h),
    list(say("notes"), more.n.map((x) => el("li", {}, x))),
    c.status <= PARTIAL && !(c.overridden && c.status < PARTIAL) ? list(say("lacks"), lacking(j, q, c)) : null,
    marked.length > 0 ? el("h3", {}, say("words_of_law")) : null,
    ...marked,
    list(say("other_provisions"), others.map((p) => el("li", {}, el("strong", {}, works[p[0]].id + " " + p[1]), " " + p[3],
      el("span", { class: "soft" }, " (" + p[2] + "; " + say("place", works[p[0]].path, p[4]) + ")")))),
    examined && q.elements.length > 0 ? el("h3", {}, say("element_list")) : null,
    examined && q.elements.length > 0 ? el("ol", { class: "elements" }, ...q.elements.map((e, i) => elementItem(e, c.verdicts[i]))) : null,
    list(say("limits_found"), more.o.map(([i, words, x]) => el("li", {}, q.options[i] + " (" + words + ")", numbered(x)))),
    list(say("limits_wrong"), more.r.map(([i, x]) => el("li", {}, q.restrictions[i], numbered(x)))),
    list(say("numbers"), more.t.map(([i, words, x]) => el("li", {}, q.tests[i] + ": " + words, numbered(x)))),
    examined && c.status >= PARTIAL ? list(say("limits_allowed"), q.options.map((o) => el("li", {}, o))) : null,
  ].filter((x) => x !== null);
}

// Where there is no room beside the matrix the pane lies over it.
const narrow = matchMedia("(max-width: 69.99rem)");
function cover() {
  const over = narrow.matches && !pane.hidden;
  for (const e of document.querySelectorAll("body > header, body > footer, #given, #choose, #said, #view")) e.inert = over;
  document.body.classList.toggle("over", over);
}
narrow.addEventListener("change", cover);

function openPane(td, j, q) {
  if (open) open.setAttribute("aria-selected", "false");
  open = td;
  if (td) td.setAttribute("aria-selected", "true");
  pane.replaceChildren(...detail(j, q));
  pane.hidden = false;
  pane.scrollTop = 0;
  columns.classList.add("open");
  cover();
  history.replaceState(null, "", "#" + encodeURIComponent(j.id) + "/" + key(q));
  pane.focus();
}

function closePane() {
  pane.hidden = true;
  columns.classList.remove("open");
  cover();
  history.replaceState(null, "", location.pathname + location.search);
  if (open) {
    open.setAttribute("aria-selected", "false");
    open.focus();
  }
  open = null;
}

// ---- Grids ----------------------------------------------------------------

// One of each status, to be copied: a large matrix has thousands. A cell is one
// element, with its name for those who do not see it.
const blanks = STATUSES.map(([name]) => el("td", { class: "cell " + name, role: "gridcell", tabindex: "-1", "aria-selected": "false" }));
const blank = el("td", { role: "gridcell" });

function cell(j, q) {
  const c = j.cells[q.index];
  const td = blanks[c.status].cloneNode(false);
  const where = visible(c.provision);
  td.textContent = STATUSES[c.status][1] + (c.overbroad ? "!" : "") + (c.overridden ? "*" : "") + (where ? " " + where : "");
  td.setAttribute("aria-label", visible(j.title) + ", " + q.title + ": " + statusName(c) + (where ? ", " + visible(c.work) + " " + where : ""));
  td.id = j.id + "/" + key(q);
  td.of = [j, q];
  return td;
}

const plainCell = (name, ...children) => el("td", { class: name, role: "gridcell" }, ...children);
const columnHead = (attributes, ...children) => el("th", { scope: "col", role: "columnheader", ...attributes }, ...children);
const rowHead = (...children) => el("th", { scope: "row", role: "rowheader" }, ...children);
const headRow = (...heads) => el("tr", { role: "row" }, ...heads);

// The rows of a large grid that are not made yet: those that are seen at once
// come first, the others when there is time for them, or when they are wanted.
let waiting = null;

function makeRows(n) {
  const { body, rows, at } = waiting;
  const end = Math.min(rows.length, at + n);
  body.append(...rows.slice(at, end).map((row) => row()));
  waiting = end < rows.length ? { body, rows, at: end } : null;
}

function makeAll() {
  if (waiting) makeRows(waiting.rows.length);
}

function goOn(deadline) {
  while (waiting && (deadline.timeRemaining() > 4 || deadline.didTimeout)) makeRows(4);
  if (waiting) requestIdleCallback(goOn, { timeout: 500 });
}

// A table with a head of rows, and of rows that functions make. If it is of so
// many columns that are alike it may be large: then all rows and columns have one
// size, and what is not in sight is not laid out.
function grid(caption, heads, rows, columns = 0) {
  const large = rows.length * columns > LARGE;
  const body = el("tbody", { role: "rowgroup" });
  const table = el("table", { role: "grid", class: large ? "large" : null, "aria-rowcount": rows.length + heads.length },
    el("caption", { class: "sr" }, caption), el("thead", { role: "rowgroup" }, ...heads), body);
  if (large) table.style.width = 16 + COLUMN * columns + "rem";
  if (waiting) makeAll(); // of another grid in this view
  waiting = { body, rows, at: 0 };
  makeRows(rows.length * heads.at(-1).cells.length > LARGE ? 30 : rows.length);
  if (waiting) requestIdleCallback(goOn, { timeout: 500 });
  body.querySelector("td.cell")?.setAttribute("tabindex", "0");
  table.addEventListener("click", (event) => {
    const td = event.target.closest("td.cell");
    if (td) openPane(td, ...td.of);
  });
  table.addEventListener("keydown", move);
  const box = el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption }, table);
  // Row heads that stay are dear in a large grid: only when it is moved aside.
  if (large) box.addEventListener("scroll", () => box.classList.toggle("aside", box.scrollLeft > 0), { passive: true });
  return box;
}

// Arrow keys go from cell to cell, Home and End along the row, Enter opens; one
// cell at a time is in the tab order.
function move(event) {
  const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, 0], End: [0, 0] };
  const step = steps[event.key];
  const td = event.target.closest("td.cell");
  if (!td) return;
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    openPane(td, ...td.of);
  }
  if (!step) return;
  event.preventDefault();
  makeAll();
  let row = td.parentElement;
  const cells = [...row.cells].filter((x) => x.classList.contains("cell"));
  const column = event.key === "Home" ? cells[0].cellIndex
    : event.key === "End" ? cells[cells.length - 1].cellIndex : td.cellIndex + step[1];
  do {
    if (step[0] < 0) row = row.previousElementSibling;
    if (step[0] > 0) row = row.nextElementSibling;
  } while (step[0] !== 0 && row && !row.cells[column]?.classList.contains("cell"));
  const next = row?.cells[column];
  if (!next?.classList.contains("cell")) return;
  td.setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
}

// ---- Views ----------------------------------------------------------------

const requirementName = (q) => [el("span", { class: "id" }, q.id), " " + q.title];

// The row that begins a group.
const groupRow = (name, width) => el("tr", { class: "group", role: "row" },
  el("th", { scope: "rowgroup", role: "rowheader", colspan: width }, name));

// Things against jurisdictions. A thing has a name, made of nodes, a cell for
// each jurisdiction, and may be of a group. Of many jurisdictions each is a row,
// as there is more room below than to the right; else each is a column.
function cross(caption, corner, things, js) {
  const columns = js.length > MANY ? things.length : js.length;
  if (js.length > MANY) {
    const heads = [headRow(columnHead({}, corner), ...things.map((t) => columnHead({ title: t.title }, ...t.name())))];
    const groups = [];
    for (const t of things) {
      if (groups.length === 0 || groups.at(-1).name !== t.group) groups.push({ name: t.group, n: 0 });
      groups.at(-1).n++;
    }
    if (things.some((t) => t.group)) {
      heads.unshift(headRow(el("td", { role: "gridcell" }), ...groups.map(({ name, n }) => {
        const th = columnHead({ colspan: n, "aria-colspan": n }, el("span", {}, name));
        th.style.flexBasis = COLUMN * n + "rem";
        return th;
      })));
    }
    const rows = js.map((j) => () => {
      const tr = headRow(rowHead(j.title));
      tr.append(...things.map((t) => t.cell(j)));
      return tr;
    });
    return grid(caption, heads, rows, columns);
  }
  const rows = [];
  let group = null;
  for (const t of things) {
    if (t.group && t.group !== group) {
      rows.push(() => groupRow(t.group, columns + 1));
    }
    group = t.group;
    rows.push(() => headRow(rowHead(...t.name()), ...js.map((j) => t.cell(j))));
  }
  return grid(caption, [headRow(columnHead({}, corner), ...js.map((j) => columnHead({}, j.title)))], rows, columns);
}

function showMap(at) {
  const wanted = (j, q) => at.status === null || j.cells[q.index].status === at.status;
  const qs = at.requirements.filter((q) => at.jurisdictions.some((j) => wanted(j, q)));
  const js = at.jurisdictions.length > MANY
    ? at.jurisdictions.filter((j) => qs.some((q) => wanted(j, q))) : at.jurisdictions;
  said.textContent = say("count_map", qs.length, js.length);
  return [cross(say("map_caption"), say(at.jurisdictions.length > MANY ? "jurisdiction" : "requirement"), qs.map((q) => ({
    name: () => requirementName(q),
    title: q.id + " " + q.title,
    group: instruments[q.instrument] ?? q.instrument,
    cell: (j) => (wanted(j, q) ? cell(j, q) : blank.cloneNode(false)),
  })), js)];
}

function showElements(at) {
  const q = at.requirement;
  const things = [{ name: () => [say("the_cell")], title: q.title, cell: (j) => cell(j, q) }, ...q.elements.map((e, i) => ({
    name: () => [e.title, el("span", { class: "soft" }, " (" + WORDS[e.role] + ")")],
    title: e.title,
    cell: (j) => {
      const [, status, words] = VERDICTS[j.cells[q.index].verdicts[i]];
      return plainCell(STATUSES[status][0], sign(status), " " + words);
    },
  }))];
  said.textContent = say("count_elements", q.elements.length, at.jurisdictions.length);
  return [el("h2", {}, q.id + " " + q.title), el("p", {}, q.asks),
    cross(say("elements_caption"), say(at.jurisdictions.length > MANY ? "jurisdiction" : "element"), things, at.jurisdictions)];
}

// Which safeguards of article 15 stand in the very provisions that give a
// power, which elsewhere in its work.
function showSafeguards(at) {
  const most = 12;
  const guard = asked.find((q) => q.instrument === "budapest" && q.article === "15");
  const powers = asked.filter((q) => q.instrument === "budapest" && article(q) >= 16 && article(q) <= 21);
  if (!guard || guard.elements.length === 0) return [el("p", {}, say("no_safeguards"))];
  const all = [el("p", { class: "soft" }, say("safeguards_note"))];
  for (const j of at.jurisdictions.slice(0, most)) {
    const found = rest(j).cells[guard.index].e;
    const rows = powers.map((q) => () => {
      const p = j.cells[q.index].provision ? rest(j).cells[q.index].p[0] : null;
      return headRow(rowHead(...requirementName(q)), cell(j, q),
        ...guard.elements.map((e, i) => {
          const near = p && (found[i] ?? []).some((x) => x[0] === p[0]);
          const here = near && found[i].some((x) => x[0] === p[0] && x[1] === p[1]);
          const [status, word] = here ? [0, "here"] : near ? [1, "same_work"] : p ? [3, "not_found"] : [UNEXAMINED, "no_power"];
          return plainCell(STATUSES[status][0], sign(status), " " + say(word));
        }));
    });
    const names = [say("power"), say("the_cell"), ...guard.elements.map((e) => e.title)];
    all.push(el("h2", {}, j.title), grid(say("safeguards_caption", j.title), [headRow(...names.map((n) => columnHead({}, n)))], rows));
  }
  const n = at.jurisdictions.length;
  said.textContent = n > most ? say("count_shown", most, n) : say("count_jurisdictions", n);
  return all;
}

const isMet = (v) => VERDICTS[v][0].startsWith("met");

function showPair(at) {
  const rows = [];
  let differences = 0;
  let before = null;
  for (const q of at.requirements) {
    const [a, b] = [at.left.cells[q.index], at.right.cells[q.index]];
    const differs = a.status !== b.status || a.overbroad !== b.overbroad;
    differences += differs;
    if (at.status !== null && a.status !== at.status && b.status !== at.status) continue;
    const only = (x, y) => q.elements.filter((e, i) => isMet(x.verdicts[i]) && !isMet(y.verdicts[i])).map((e) => e.title).join("; ");
    if (before !== q.instrument) rows.push(() => groupRow(instruments[q.instrument] ?? q.instrument, 6));
    before = q.instrument;
    rows.push(() => headRow(rowHead(...requirementName(q)), cell(at.left, q), cell(at.right, q),
      plainCell(null, differs ? "≠" : ""), plainCell("text", only(a, b)), plainCell("text", only(b, a))));
  }
  const names = [say("requirement"), at.left.title, at.right.title, say("differs"), say("only", at.left.title), say("only", at.right.title)];
  said.textContent = say("count_differ", differences);
  return [grid(say("pair_caption"), [headRow(...names.map((n) => columnHead({}, n)))], rows)];
}

function bar(parts, total, name) {
  const picture = svg("svg", { class: "bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", role: "img", "aria-label": name });
  let x = 0;
  for (const [status, n] of parts) {
    const width = (100 * n) / total;
    picture.append(svg("rect", { x, y: 0, width, height: 10, class: STATUSES[status][0] }));
    x += width;
  }
  return picture;
}

function showChapters(at) {
  const rows = at.jurisdictions.map((j) => () =>
    headRow(rowHead(j.title), ...CHAPTERS.map(([name, inside]) => {
      const all = asked.filter((q) => inside(q)).map((q) => j.cells[q.index].status);
      const parts = STATUSES.map((_, s) => [s, all.filter((x) => x === s).length]).filter(([, n]) => n > 0);
      const words = parts.map(([s, n]) => n + " " + STATUSES[s][2]).join(", ");
      return plainCell("chapter", bar(parts, all.length, visible(j.title) + ", " + say(name) + ": " + words),
        el("span", { "aria-hidden": "true" }, parts.map(([s, n]) => STATUSES[s][1] + " " + n).join("  ")));
    })));
  said.textContent = say("count_jurisdictions", at.jurisdictions.length);
  const names = [say("jurisdiction"), ...CHAPTERS.map(([name]) => say(name))];
  return [grid(say("chapters_caption"), [headRow(...names.map((n) => columnHead({}, n)))], rows)];
}

function externalList(j) {
  return rest(j).external.map(([cited, from]) => el("li", {}, cited, el("span", { class: "soft" }, " (" + from + ")")));
}

function workItem(w) {
  const facts = [w.path, say("provisions", w.provisions), w.date, w.status, w.kinds.join(", ")].filter((x) => x !== "");
  return el("li", {}, el("strong", {}, w.title || w.id), el("span", { class: "soft" }, " " + facts.join("; ")),
    w.unsearched.length + w.dormant.length === 0 ? null : el("ul", {},
      ...w.unsearched.map(([why, n]) => el("li", { class: "soft" }, say("unsearched", why, n))),
      ...w.dormant.map(([state, name, heading, line]) =>
        el("li", {}, say("dormant", state, say("place", (name + " " + heading).trim(), line))))));
}

function showWorks(at) {
  const most = 12;
  const all = [];
  for (const j of at.jurisdictions.slice(0, most)) {
    const more = rest(j);
    all.push(el("h2", {}, j.title), list(say("external"), externalList(j)),
      list(say("works"), more.works.map(workItem)),
      list(say("left_out"), more.left.map(([path, why]) => el("li", {}, path, el("span", { class: "soft" }, " (" + why + ")")))));
  }
  const n = at.jurisdictions.length;
  said.textContent = n > most ? say("count_shown", most, n) : say("count_jurisdictions", n);
  return all.filter((x) => x !== null);
}

const VIEWS = { map: showMap, elements: showElements, safeguards: showSafeguards, pair: showPair, chapters: showChapters, works: showWorks };

function draw() {
  const at = chosen();
  for (const e of form.querySelectorAll("[data-view]")) e.hidden = !e.dataset.view.split(" ").includes(at.view);
  open = null;
  waiting = null;
  columns.classList.toggle("many", at.jurisdictions.length > MANY);
  view.replaceChildren(...VIEWS[at.view](at));
}

// ---- Beginning ------------------------------------------------------------

function fill(name, options) {
  form.elements[name].append(...options.map(([value, text]) => el("option", { value }, text)));
}

for (const name of Object.keys(VIEWS)) {
  if (name === "pair" && jurisdictions.length < 2) continue;
  document.getElementById("views").append(el("label", {},
    el("input", { type: "radio", name: "view", value: name, checked: name === "map" }), say(name)));
}
fill("instrument", [["", say("all")], ...Object.entries(instruments)]);
fill("status", [["", say("all")], ...STATUSES.map(([, symbol, words], i) => [i, symbol + " " + words])]);
fill("requirement", asked.filter((q) => q.elements.length > 0).map((q) => [key(q), q.id + " " + q.title]));
for (const side of ["left", "right"]) fill(side, jurisdictions.map((j) => [j.id, j.title]));
if (jurisdictions.length > 1) form.elements.right.selectedIndex = 1;
form.addEventListener("input", draw);
form.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !pane.hidden) closePane();
});

// What the law relies on and was not given: first, and short until asked for.
const given = document.getElementById("given");
const missing = jurisdictions.reduce((n, j) => n + j.external, 0);
document.getElementById("given-count").textContent = missing;
given.hidden = missing === 0;
given.addEventListener("toggle", () => {
  if (given.childElementCount > 1) return;
  for (const j of jurisdictions) {
    if (j.external > 0) given.append(el("h3", {}, j.title), el("ul", { class: "acts" }, ...externalList(j)));
  }
});
given.open = missing > 0 && missing <= 10;
draw();

addEventListener("beforeprint", makeAll);

const asksFor = decodeURIComponent(location.hash.slice(1));
const slash = asksFor.indexOf("/");
const linked = byId.get(asksFor.slice(0, slash));
const wanted = byKey.get(asksFor.slice(slash + 1));
if (linked && wanted) {
  makeAll();
  openPane(document.getElementById(asksFor), linked, wanted);
}
