// SPDX-License-Identifier: Apache-2.0
//
// How fast the page of a large matrix opens and filters: node bench.js PAGE
// ROUNDS. For each step the median of the rounds: milliseconds of the page's own
// thread, which other programs do not add to, and of the clock, which is what a
// reader waits, the browser's painting included.
"use strict";

const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");

const page = path.resolve(process.argv[2]);
const rounds = Number(process.argv[3]);
const GOAL = 1000; // milliseconds, of the clock

const choose = (name, value) => (tab) => tab.selectOption(`select[name=${name}]`, value);
const STEPS = [
  ["open", async (tab) => { await tab.goto("file://" + page); await tab.waitForSelector("td.cell"); }],
  ["by status", choose("status", "3")],
  ["all again", choose("status", "")],
  ["by instrument", choose("instrument", "protocol")],
  ["all again", choose("instrument", "")],
  ["by name", (tab) => tab.fill("input[name=country]", "1")],
  ["elements", (tab) => tab.check("input[name=view][value=elements]", { force: true })],
];

const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
const painted = (tab) => tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));

async function measure(browser, told) {
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 } });
  const tab = await context.newPage();
  const tools = await context.newCDPSession(tab);
  await tools.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => (await tools.send("Performance.getMetrics")).metrics.find((m) => m.name === "TaskDuration").value;
  for (const [i, [, step]] of STEPS.entries()) {
    const [thread, clock] = [await busy(), process.hrtime.bigint()];
    await step(tab);
    await painted(tab);
    told[i].clock.push(Number(process.hrtime.bigint() - clock) / 1e6);
    told[i].thread.push(1000 * (await busy() - thread));
    await tab.waitForTimeout(700); // the rows that are made later
  }
  await context.close();
}

(async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
  const told = STEPS.map(() => ({ thread: [], clock: [] }));
  for (let i = 0; i < rounds; i++) await measure(browser, told);
  await browser.close();
  console.log("page       " + (fs.statSync(page).size / 1e6).toFixed(1) + " MB");
  for (const [i, [name]] of STEPS.entries()) {
    const [thread, clock] = [median(told[i].thread), median(told[i].clock)];
    console.log(`page       ${name.padEnd(14)} ${thread.toFixed(0).padStart(5)} ms of its thread ${clock.toFixed(0).padStart(5)} ms  goal <= ${GOAL}${clock > GOAL ? "  OVER" : ""}`);
  }
})();
