// SPDX-License-Identifier: Apache-2.0
//
// The HTML page in a real browser: node page.js PAGE HOSTILE LARGE
// PAGE is the page of the bundled jurisdictions, HOSTILE one of a law that
// tries to break out, LARGE one of a hundred jurisdictions. TAP on standard
// output.
"use strict";

const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const VIEWS = ["map", "elements", "safeguards", "pair", "chapters", "works"];
const [page, hostile, large] = process.argv.slice(2).map((p) => "file://" + path.resolve(p));

let n = 0;
let failed = 0;
function tell(good, name, why) {
  n++;
  if (!good) failed++;
  if (!good && why !== undefined) console.log("# " + String(why).replace(/\n/g, "\n# "));
  console.log((good ? "ok " : "not ok ") + n + " - " + name);
}

// A tab on the page, and what went wrong or out of it.
async function visit(browser, url, options) {
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, ...options });
  const tab = await context.newPage();
  const wrong = [];
  tab.on("console", (m) => m.type() === "error" && wrong.push(m.text()));
  tab.on("pageerror", (e) => wrong.push(String(e)));
  tab.on("dialog", (d) => { wrong.push("a dialog: " + d.message()); d.dismiss(); });
  tab.on("request", (r) => r.url() !== url.split("#")[0] && wrong.push("a request: " + r.url()));
  await tab.goto(url);
  await tab.waitForSelector("td.cell");
  return { tab, wrong, context };
}

const see = (tab, view) => tab.check(`input[name=view][value=${view}]`, { force: true });
const cellOf = (tab, j, q) => tab.locator(`td[id="${j}/${q}"]`);

async function usePage(browser) {
  const { tab, wrong, context } = await visit(browser, page);
  const rows = () => tab.locator("#view tbody tr:not(.group)").count();
  const all = await rows();
  tell(all > 40, "the matrix has a row for each requirement", all);

  await cellOf(tab, "belmora", "budapest/2").click();
  tell(await tab.locator("#cell").isVisible(), "a click opens the cell");
  tell(await tab.locator("#cell blockquote mark").count() > 0, "with the words of the law marked");
  tell(tab.url().endsWith("#belmora/budapest/2"), "the address names the cell", tab.url());
  await tab.keyboard.press("Escape");
  tell(!(await tab.locator("#cell").isVisible()), "Escape closes it");
  await tab.keyboard.press("ArrowDown");
  const focused = await tab.evaluate(() => document.activeElement.id);
  tell(focused === "belmora/budapest/3", "an arrow key goes to the next cell", focused);
  await tab.keyboard.press("Enter");
  tell((await tab.locator("#cell h2").textContent()).includes("interception"), "Enter opens it");
  await tab.keyboard.press("Escape");

  await tab.selectOption("select[name=status]", { label: "○ missing" });
  const missing = await rows();
  tell(missing > 0 && missing < all, "the status filters rows", missing);
  await tab.selectOption("select[name=status]", "");
  await tab.fill("input[name=country]", "belm");
  tell((await tab.locator("#view thead th").count()) === 2, "the name filters jurisdictions");
  await tab.fill("input[name=country]", "");

  for (const view of VIEWS) {
    await see(tab, view);
    const size = (await tab.locator("#view").innerText()).length;
    tell(size > 100, "the view '" + view + "' is drawn", size);
  }
  tell(wrong.length === 0, "nothing goes wrong, and nothing is loaded", wrong.join("\n"));
  await context.close();

  const linked = await visit(browser, page + "#vastria/budapest/6.1.b");
  tell(await linked.tab.locator("#cell").isVisible(), "an address with a cell opens it");
  await linked.context.close();
}

// What a large page costs is measured by `make bench`; here is what must hold on
// any machine: few elements, few bytes, and no more of them at once than is seen.
async function useLarge(browser) {
  const { tab, wrong, context } = await visit(browser, large);
  const rows = () => tab.evaluate(() => document.querySelectorAll("#view tbody tr").length);
  // waitForFunction would need to break the page's policy.
  const untilMore = async (n) => { while (await rows() <= n) await tab.waitForTimeout(50); };
  await untilMore(99);
  const size = await tab.evaluate(() => ({
    cells: document.querySelectorAll("#view td.cell").length,
    elements: document.querySelectorAll("#view *").length,
    short: [...document.querySelectorAll("script.short")].reduce((n, e) => n + e.textContent.length, 0),
  }));
  tell(size.cells > 4000, "all cells of a large matrix are there", size.cells);
  tell(size.elements < size.cells * 1.1, "a cell is one element", size.elements + " for " + size.cells);
  tell(size.short < size.cells * 64, "a cell is few bytes until it is opened", size.short + " for " + size.cells);
  const atOnce = await tab.evaluate(() => {
    const status = document.querySelector("select[name=status]");
    const all = document.querySelectorAll("#view tbody tr").length;
    status.value = "3";
    status.dispatchEvent(new Event("input", { bubbles: true }));
    const rows = document.querySelectorAll("#view tbody tr").length;
    return { all, rows };
  });
  tell(atOnce.rows > 0 && atOnce.rows <= 40, "a filter makes no more rows at once than are seen", atOnce.rows);
  await untilMore(atOnce.rows);
  const shown = await tab.evaluate(() => document.querySelectorAll("#view td.cell:not(.missing)").length);
  tell(shown === 0, "and shows no cell of another status", shown);
  const printed = await tab.evaluate(() => {
    const status = document.querySelector("select[name=status]");
    status.value = "";
    status.dispatchEvent(new Event("input", { bubbles: true }));
    dispatchEvent(new Event("beforeprint"));
    return document.querySelectorAll("#view tbody tr").length;
  });
  tell(printed === 100, "all rows are there to be printed", printed);
  await tab.emulateMedia({ media: "print" });
  const wide = await tab.evaluate(() => document.querySelector("#view table").scrollWidth - document.documentElement.clientWidth);
  tell(wide <= 0, "and are no wider than the paper", wide);
  await tab.emulateMedia({ media: "screen" });

  const cell = cellOf(tab, "land-040", "budapest/2");
  await cell.click();
  tell((await tab.locator("#cell h2").textContent()).startsWith("land-040: 2 "), "a click opens the cell of its row");
  await tab.keyboard.press("Escape");
  await tab.keyboard.press("ArrowDown");
  const below = await tab.evaluate(() => document.activeElement.id);
  tell(below === "land-041/budapest/2", "an arrow key goes to the row below", below);
  await tab.evaluate(() => { document.querySelector(".scroll").scrollLeft = 900; });
  await tab.waitForSelector(".scroll.aside");
  const head = await tab.evaluate(() => {
    const box = document.querySelector(".scroll").getBoundingClientRect();
    return document.elementFromPoint(box.left + 5, box.top + 5 + document.querySelector("thead").offsetHeight).tagName;
  });
  tell(head === "TH", "the names of the rows stay when the table is moved aside", head);
  for (const view of VIEWS) {
    await see(tab, view);
    const text = (await tab.locator("#view").innerText()).length;
    tell(text > 100, "the view '" + view + "' of a large matrix is drawn", text);
  }
  tell(wrong.length === 0, "nothing goes wrong in a large matrix", wrong.join("\n"));
  await context.close();

  const linked = await visit(browser, large + "#land-099/budapest/6.1.b");
  tell(await linked.tab.locator('td[id="land-099/budapest/6.1.b"][aria-selected=true]').count() === 1, "an address leads to a cell far down");
  await linked.context.close();
}

// name is a part of the names of the jurisdictions that are looked at.
async function access(browser, url, j, scheme, views, name) {
  // axe is a script of the test's; only for it the policy is off.
  const { tab, context } = await visit(browser, url, { bypassCSP: true, colorScheme: scheme });
  await tab.fill("input[name=country]", name);
  await cellOf(tab, j, "budapest/2").click();
  await tab.evaluate(axe);
  for (const view of views) {
    await see(tab, view);
    const { violations } = await tab.evaluate(() => window.axe.run());
    const serious = violations.filter((v) => v.impact === "serious" || v.impact === "critical");
    tell(serious.length === 0, `accessible: ${view}, ${j}, ${scheme}`,
      serious.map((v) => v.id + " " + v.nodes[0].html).join("\n"));
  }
  await context.close();
}

async function attack(browser) {
  const { tab, wrong, context } = await visit(browser, hostile);
  await tab.locator("td.covered").first().click();
  const text = await tab.locator("#cell").innerText();
  tell(text.includes("</script><script>"), "markup in the law is shown as text", text);
  tell(wrong.length === 0, "and nothing of it runs", wrong.join("\n"));
  await context.close();
}

(async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
  await usePage(browser);
  await useLarge(browser);
  await access(browser, page, "vastria", "light", VIEWS, "");
  await access(browser, page, "vastria", "dark", VIEWS, "");
  await access(browser, large, "land-001", "light", ["map", "elements"], "1");
  await attack(browser);
  await browser.close();
  console.log("1.." + n);
  process.exit(failed > 0 ? 1 : 0);
})().catch((e) => {
  console.log("Bail out! " + String(e).split("\n")[0]);
  process.exit(1);
});
