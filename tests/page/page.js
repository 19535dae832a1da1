// SPDX-License-Identifier: Apache-2.0
//
// The HTML page in a real browser: node page.js PAGE HOSTILE
// PAGE is the page of the bundled jurisdictions, HOSTILE one of a law that
// tries to break out. TAP on standard output.
"use strict";

const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");

const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const VIEWS = ["map", "elements", "safeguards", "pair", "chapters", "works"];
const [page, hostile] = process.argv.slice(2).map((p) => "file://" + path.resolve(p));

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
  await tab.waitForSelector("td.cell button");
  return { tab, wrong, context };
}

const see = (tab, view) => tab.check(`input[name=view][value=${view}]`, { force: true });
const cellOf = (tab, j, q) => tab.locator(`button[data-jurisdiction="${j}"][data-requirement="${q}"]`);

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
  const focused = await tab.evaluate(() => document.activeElement.dataset.requirement);
  tell(focused === "budapest/3", "an arrow key goes to the next cell", focused);
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

async function access(browser, scheme) {
  // axe is a script of the test's; only for it the policy is off.
  const { tab, context } = await visit(browser, page, { bypassCSP: true, colorScheme: scheme });
  await cellOf(tab, "vastria", "budapest/2").click();
  await tab.evaluate(axe);
  for (const view of VIEWS) {
    await see(tab, view);
    const { violations } = await tab.evaluate(() => window.axe.run());
    const serious = violations.filter((v) => v.impact === "serious" || v.impact === "critical");
    tell(serious.length === 0, `accessible: ${view}, ${scheme}`,
      serious.map((v) => v.id + " " + v.nodes[0].html).join("\n"));
  }
  await context.close();
}

async function attack(browser) {
  const { tab, wrong, context } = await visit(browser, hostile);
  await tab.locator("td.covered button").first().click();
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
  await access(browser, "light");
  await access(browser, "dark");
  await attack(browser);
  await browser.close();
  console.log("1.." + n);
  process.exit(failed > 0 ? 1 : 0);
})().catch((e) => {
  console.log("Bail out! " + String(e).split("\n")[0]);
  process.exit(1);
});
