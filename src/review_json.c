/* SPDX-License-Identifier: Apache-2.0
 *
 * Remarks as JSON: lacuna-check-1, and SARIF 2.1.0 (OASIS) for the tools that
 * show the findings of linters.
 */
#include "report_json.h"
#include "review.h"
#include "utext.h"

/* ---- lacuna-check-1 ---------------------------------------------------- */

static void put_remark(lac_json *json, lac_arena *scratch,
                       const lac_remark *x) {
  lac_json_map(json, NULL);
  lac_json_str(json, "id", x->id);
  lac_json_str(json, "instrument", x->requirement->instrument);
  lac_json_str(json, "requirement", x->requirement->id);
  lac_json_word(json, "kind", lac_remark_kind_name(x->kind));
  lac_json_word(json, "level", lac_severity_name(x->level));
  lac_json_str(json, "text", x->text);
  lac_json_str(json, "path", x->work->path);
  lac_json_str(json, "work", x->at.work);
  lac_json_str(json, "provision", x->at.provision);
  lac_json_str(json, "eid", x->at.eid);
  lac_json_int(json, "line", (long long)x->at.line);
  lac_json_int(json, "column", (long long)x->at.column);
  lac_json_bool(json, "nearest", x->nearest);
  lac_json_str(json, "note", x->note);
  lac_json_str(json, "wording", x->wording);
  lac_json_str(json, "allowed", lac_remark_allowed(scratch, x));
  lac_json_word(json, "fingerprint", x->fingerprint);
  lac_json_bool(json, "known", x->known);
  lac_json_bool(json, "overridden", x->override != NULL);
  if (x->waiver == NULL)
    lac_json_null(json, "waived");
  else
    lac_json_str(json, "waived", x->waiver->reason);
  lac_json_map_end(json);
  lac_arena_reset(scratch);
}

static void put_open(lac_json *json, const lac_review *r) {
  lac_json_list(json, "open");
  for (size_t i = 0; i < r->remarks->open_n; i++) {
    const lac_remark_open *x = &r->remarks->open[i];
    lac_json_map(json, NULL);
    lac_json_str(json, "path", x->work->path);
    lac_json_str(json, "provision", x->at.provision);
    lac_json_str(json, "eid", x->at.eid);
    lac_json_int(json, "line", (long long)x->at.line);
    lac_json_int(json, "column", (long long)x->at.column);
    lac_json_str(json, "quote", x->at.quote);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
}

static void put_waivers(lac_json *json, const lac_review *r) {
  lac_json_list(json, "waivers");
  for (size_t i = 0; i < r->waivers->n; i++) {
    const lac_waiver *w = &r->waivers->items[i];
    lac_json_map(json, NULL);
    lac_json_str(json, "id", w->id);
    lac_json_str(json, "reason", w->reason);
    lac_json_str(json, "until", w->until);
    lac_json_bool(json, "expired", w->expired);
    lac_json_int(json, "remarks", (long long)w->used);
    lac_json_word(json, "path", w->file);
    lac_json_int(json, "line", (long long)w->line);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
}

static void put_overrides(lac_json *json, const lac_review *r) {
  lac_json_list(json, "overrides");
  for (size_t i = 0; i < r->remarks->overridden_n; i++) {
    const lac_cell *c = r->remarks->overridden[i];
    lac_json_map(json, NULL);
    lac_json_str(json, "instrument", c->requirement->instrument);
    lac_json_str(json, "requirement", c->requirement->id);
    lac_json_word(json, "status", lac_cell_status_name(c->status));
    lac_json_bool(json, "overbroad", c->overbroad);
    lac_report_json_override(json, c->override);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
}

static void put_summary(lac_json *json, const lac_review *r) {
  lac_review_counts c = lac_review_count(r);
  lac_json_map(json, "summary");
  for (int level = LAC_ERROR; level >= LAC_NOTE; level--)
    lac_json_int(json, lac_severity_name((lac_severity)level),
                 (long long)c.by_level[level]);
  lac_json_int(json, "waived", (long long)c.waived);
  lac_json_int(json, "overridden", (long long)c.overridden);
  lac_json_int(json, "known", (long long)c.known);
  lac_json_map(json, "cells");
  for (int s = LAC_COVERED; s <= LAC_CELL_NOT_EXAMINED; s++)
    lac_json_int(json, lac_cell_status_name((lac_cell_status)s),
                 (long long)r->remarks->cells[s]);
  lac_json_map_end(json);
  lac_json_map_end(json);
}

static void print_json(const lac_review *r) {
  lac_arena *scratch = lac_arena_new();
  lac_json *json = lac_json_begin(r->remarks->arena, r->out, false);
  lac_json_map(json, NULL);
  lac_json_word(json, "schema", "lacuna-check-1");
  lac_report_json_head(json, r->version, r->rules);
  lac_report_json_externals(json, r->remarks->jurisdiction);
  lac_report_json_works(json, r->remarks->jurisdiction);
  lac_report_json_left_out(json, r->remarks->jurisdiction);
  lac_json_list(json, "remarks");
  for (size_t i = 0; i < r->remarks->n; i++)
    put_remark(json, scratch, &r->remarks->items[i]);
  lac_json_list_end(json);
  put_open(json, r);
  put_waivers(json, r);
  put_overrides(json, r);
  put_summary(json, r);
  lac_json_map_end(json);
  lac_json_end(json);
  lac_arena_free(scratch);
}

const lac_review_format lac_review_json = {"json", print_json};

/* ---- SARIF ------------------------------------------------------------- */

/* Lines only: our columns count bytes, for which SARIF has no unit. */

/* A path as a URI reference (RFC 3986): what is not unreserved is escaped. */
static lac_str uri_of(lac_arena *arena, lac_str path) {
  static const char plain[] =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  lac_buf out;
  lac_buf_init(&out, arena);
  for (size_t i = 0; i < path.n; i++) {
    unsigned char c = (unsigned char)path.p[i];
    if (memchr(plain, c, sizeof plain - 1) != NULL)
      lac_buf_byte(&out, path.p[i]);
    else
      lac_buf_format(&out, "%%%02X", c);
  }
  return lac_buf_str(&out);
}

static void put_message(lac_json *json, const char *name, lac_str text) {
  lac_json_map(json, name);
  lac_json_str(json, "text", text);
  lac_json_map_end(json);
}

/* The rules are the requirements, all of them: a viewer closes an alert when
 * its rule is there and silent. */
static void put_rules(lac_json *json, const lac_review *r, lac_arena *scratch) {
  lac_json_list(json, "rules");
  for (size_t i = 0; i < r->rules->requirement_n; i++) {
    const lac_requirement *q = &r->rules->requirements[i];
    lac_json_map(json, NULL);
    lac_json_str(json, "id",
                 lac_str_format(scratch, "%.*s/%.*s", LAC_FMT(q->instrument),
                                LAC_FMT(q->id)));
    lac_json_str(json, "name", q->title);
    put_message(json, "shortDescription", q->title);
    put_message(json, "fullDescription", q->asks.n > 0 ? q->asks : q->title);
    lac_json_map(json, "defaultConfiguration");
    lac_json_word(json, "level", q->advisory ? "note" : "error");
    lac_json_map_end(json);
    lac_json_map_end(json);
    lac_arena_reset(scratch);
  }
  lac_json_map(json, NULL);
  lac_json_word(json, "id", "open");
  lac_json_word(json, "name", "Left open");
  put_message(json, "shortDescription", LAC_STR("The draft leaves it open."));
  lac_json_map(json, "defaultConfiguration");
  lac_json_word(json, "level", "note");
  lac_json_map_end(json);
  lac_json_map_end(json);
  lac_json_list_end(json);
}

static void put_location(lac_json *json, lac_arena *scratch,
                         const lac_work *work, size_t line) {
  lac_json_list(json, "locations");
  lac_json_map(json, NULL);
  lac_json_map(json, "physicalLocation");
  lac_json_map(json, "artifactLocation");
  lac_json_str(json, "uri", uri_of(scratch, work->path));
  lac_json_map_end(json);
  lac_json_map(json, "region");
  lac_json_int(json, "startLine", (long long)line);
  lac_json_map_end(json);
  lac_json_map_end(json);
  lac_json_map_end(json);
  lac_json_list_end(json);
}

static void put_suppression(lac_json *json, lac_str reason) {
  lac_json_map(json, NULL);
  lac_json_word(json, "kind", "external");
  lac_json_str(json, "justification", reason);
  lac_json_map_end(json);
}

static void put_result(lac_json *json, const lac_review *r, lac_arena *scratch,
                       const lac_remark *x) {
  size_t rule = (size_t)(x->requirement - r->rules->requirements);
  lac_str id = lac_str_sub(x->id, 0, lac_str_find(x->id, LAC_STR(":")));
  lac_buf text;
  lac_buf_init(&text, scratch);
  lac_buf_add(&text, x->text);
  if (x->note.n > 0) lac_buf_format(&text, "\nTo do: %.*s", LAC_FMT(x->note));
  if (x->wording.n > 0)
    lac_buf_format(&text, "\nWrite: %.*s", LAC_FMT(x->wording));
  lac_json_map(json, NULL);
  lac_json_str(json, "ruleId", id);
  lac_json_int(json, "ruleIndex", (long long)rule);
  lac_json_word(json, "level", lac_severity_name(x->level));
  put_message(json, "message", lac_buf_str(&text));
  put_location(json, scratch, x->work, x->at.line);
  lac_json_map(json, "partialFingerprints");
  lac_json_word(json, "lacuna/v1", x->fingerprint);
  lac_json_map_end(json);
  if (r->baseline)
    lac_json_word(json, "baselineState", x->known ? "unchanged" : "new");
  lac_json_list(json, "suppressions");
  if (x->waiver != NULL) put_suppression(json, x->waiver->reason);
  if (x->override != NULL)
    put_suppression(json, lac_str_format(scratch, "%.*s, %.*s: %.*s",
                                         LAC_FMT(x->override->reader),
                                         LAC_FMT(x->override->date),
                                         LAC_FMT(x->override->reason)));
  lac_json_list_end(json);
  lac_json_map(json, "properties");
  lac_json_str(json, "id", x->id);
  lac_json_word(json, "kind", lac_remark_kind_name(x->kind));
  lac_json_map_end(json);
  lac_json_map_end(json);
  lac_arena_reset(scratch);
}

/* What the draft relies on and was not given: of the run, not of a place. */
static void put_invocation(lac_json *json, const lac_review *r,
                           lac_arena *scratch) {
  const lac_jurisdiction *j = r->remarks->jurisdiction;
  lac_json_list(json, "invocations");
  lac_json_map(json, NULL);
  lac_json_bool(json, "executionSuccessful", true);
  lac_json_list(json, "toolExecutionNotifications");
  for (size_t i = 0; i < j->external_n; i++) {
    lac_json_map(json, NULL);
    lac_json_word(json, "level", "note");
    put_message(json, "message",
                lac_str_format(scratch,
                               R_("relies on an act that was not given: %.*s "
                                  "(%.*s)"),
                               LAC_FMT(j->externals[i].cited),
                               LAC_FMT(j->externals[i].from)));
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
  lac_json_map_end(json);
  lac_json_list_end(json);
}

static void put_open_result(lac_json *json, const lac_review *r,
                            lac_arena *scratch, const lac_remark_open *x) {
  lac_json_map(json, NULL);
  lac_json_word(json, "ruleId", "open");
  lac_json_int(json, "ruleIndex", (long long)r->rules->requirement_n);
  lac_json_word(json, "level", "note");
  put_message(json, "message",
              lac_str_format(scratch, "left open: %.*s", LAC_FMT(x->at.quote)));
  put_location(json, scratch, x->work, x->at.line);
  lac_json_map_end(json);
  lac_arena_reset(scratch);
}

static void print_sarif(const lac_review *r) {
  lac_arena *scratch = lac_arena_new();
  lac_json *json = lac_json_begin(r->remarks->arena, r->out, false);
  lac_json_map(json, NULL);
  lac_json_word(json, "$schema",
                "https://json.schemastore.org/sarif-2.1.0.json");
  lac_json_word(json, "version", "2.1.0");
  lac_json_list(json, "runs");
  lac_json_map(json, NULL);
  lac_json_map(json, "tool");
  lac_json_map(json, "driver");
  lac_json_word(json, "name", "lacuna");
  lac_json_word(json, "version", r->version);
  put_rules(json, r, scratch);
  lac_json_map_end(json);
  lac_json_map_end(json);
  put_invocation(json, r, scratch);
  lac_json_list(json, "results");
  for (size_t i = 0; i < r->remarks->n; i++)
    put_result(json, r, scratch, &r->remarks->items[i]);
  for (size_t i = 0; i < r->remarks->open_n; i++)
    put_open_result(json, r, scratch, &r->remarks->open[i]);
  lac_json_list_end(json);
  lac_json_map_end(json);
  lac_json_list_end(json);
  lac_json_map_end(json);
  lac_json_end(json);
  lac_arena_free(scratch);
}

const lac_review_format lac_review_sarif = {"sarif", print_sarif};
