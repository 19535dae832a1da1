// SPDX-License-Identifier: Apache-2.0
//
// node validate.js PAGE... SARIF...: pages by html-validate, logs of findings
// (*.sarif) by the schema of SARIF 2.1.0 and by what it cannot say. TAP.
"use strict";

const fs = require("fs");
const path = require("path");
const Ajv = require("ajv");
const { HtmlValidate } = require("html-validate");

let n = 0;
let failed = 0;
function tell(good, name, why) {
  n++;
  if (!good) failed++;
  if (!good) console.log("# " + String(why).slice(0, 3000).replace(/\n/g, "\n# "));
  console.log((good ? "ok " : "not ok ") + n + " - " + name);
}

// The form chooses what is shown and is never sent: it has no button for that.
const pages = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"], rules: { "wcag/h32": "off" } });
const schema = JSON.parse(fs.readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
const ajv = new Ajv({ schemaId: "auto", allErrors: true, unknownFormats: "ignore", logger: false });
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
const isSarif = ajv.compile(schema);

function validatePage(name, file) {
  const report = pages.validateStringSync(fs.readFileSync(file, "utf8"), file);
  const wrong = report.results.flatMap((r) => r.messages).filter((m) => m.severity > 1);
  tell(wrong.length === 0, name + ": valid HTML",
    wrong.slice(0, 8).map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`).join("\n"));
}

function validateSarif(name, file) {
  const log = JSON.parse(fs.readFileSync(file, "utf8"));
  tell(isSarif(log), name + ": valid SARIF", JSON.stringify(isSarif.errors, null, 1));
  const { results, tool } = log.runs[0];
  const rules = tool.driver.rules.map((r) => r.id);
  tell(results.length > 0 && results.every((r) => rules[r.ruleIndex] === r.ruleId), name + ": every rule is declared", rules);
  tell(results.every((r) => ["error", "warning", "note"].includes(r.level)), name + ": every level is said", "");
  const prints = results.map((r) => r.partialFingerprints["lacuna/v1"]);
  tell(prints.every((p) => /^[0-9a-f]{64}$/.test(p)) && new Set(prints).size === prints.length,
    name + ": fingerprints tell results apart", prints);
}

for (const file of process.argv.slice(2)) {
  const name = path.basename(file);
  if (name.endsWith(".html")) validatePage(name, file);
  else validateSarif(name, file);
}
console.log("1.." + n);
process.exit(failed > 0 ? 1 : 0);
