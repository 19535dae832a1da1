/* SPDX-License-Identifier: Apache-2.0 */
#include "page.h"

#include "json.h"
#include "label.h"
#include "report_grid.h"
#include "source.h"

/* ---- What all pages have ------------------------------------------------ */

static void put_policy(FILE *out, const char *script) {
  char css[LAC_SHA256_BASE64], js[LAC_SHA256_BASE64];
  lac_sha256_base64(lac_str_of(lac_page_css), css);
  fprintf(out,
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
          "'none'; style-src 'sha256-%s'; ",
          css);
  if (script != NULL) {
    lac_sha256_base64(lac_str_of(script), js);
    fprintf(out, "script-src 'sha256-%s'; ", js);
  }
  fputs("base-uri 'none'; form-action 'none'\">\n", out);
}

void lac_page_head(FILE *out, const char *title, const char *script) {
  fprintf(out,
          "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta "
          "charset=\"utf-8\">\n",
          lac_translation_language());
  put_policy(out, script);
  fprintf(out,
          "<meta name=\"viewport\" content=\"width=device-width, "
          "initial-scale=1\">\n<title>%s</title>\n<style>%s</style>\n</head>\n",
          title, lac_page_css);
}

void lac_page_text(FILE *out, lac_arena *scratch, lac_str s) {
  s = lac_report_plain(scratch, s);
  for (size_t i = 0; i < s.n; i++) {
    switch (s.p[i]) {
      case '<': fputs("&lt;", out); break;
      case '>': fputs("&gt;", out); break;
      case '&': fputs("&amp;", out); break;
      case '"': fputs("&quot;", out); break;
      case '\'': fputs("&#39;", out); break;
      default: fputc(s.p[i], out);
    }
  }
}

/* ---- The page of a matrix ------------------------------------------------ */

/* A list to choose from, for some of the views. */
static void put_select(FILE *out, const char *views, const char *label,
                       const char *name) {
  fprintf(out,
          "<label data-view=\"%s\">%s <select name=\"%s\"></select></label>\n",
          views, label, name);
}

/* The controls; the script fills the lists. */
static void put_controls(FILE *out) {
  fprintf(out, "<main>\n<noscript><p>%s</p></noscript>\n",
          R_("The matrix is in this page as JSON; to be drawn it needs "
             "JavaScript."));
  fprintf(out,
          "<details id=\"given\" hidden><summary>%s "
          "(<span id=\"given-count\"></span>)</summary></details>\n",
          R_(lac_label_external));
  fprintf(out,
          "<form id=\"choose\" aria-label=\"%s\">\n"
          "<fieldset id=\"views\"><legend class=\"sr\">%s</legend></fieldset>\n"
          "<div class=\"filters\">\n",
          R_("What to show"), R_("View"));
  put_select(out, "map pair", R_("Instrument"), "instrument");
  put_select(out, "map pair", R_("Status"), "status");
  put_select(out, "elements", R_("Requirement"), "requirement");
  fprintf(
      out,
      "<label data-view=\"map elements safeguards chapters works\">%s "
      "<input name=\"country\" type=\"search\" placeholder=\"%s\"></label>\n",
      R_("Jurisdiction"), R_("any, or a part of a name"));
  put_select(out, "pair", R_("Left"), "left");
  put_select(out, "pair", R_("Right"), "right");
  fprintf(out,
          "</div>\n</form>\n"
          "<p id=\"said\" class=\"soft\" role=\"status\"></p>\n"
          "<div id=\"columns\" class=\"columns\">\n"
          "<div id=\"view\"></div>\n"
          "<section id=\"cell\" class=\"pane\" hidden tabindex=\"-1\" "
          "aria-label=\"%s\"></section>\n</div>\n</main>\n",
          R_("The cell"));
}

static void put_header(FILE *out) {
  fprintf(out,
          "<body>\n<a class=\"skip\" href=\"#view\">%s</a>\n"
          "<header>\n<h1>%s</h1>\n<p class=\"soft\">%s</p>\n"
          "<ul class=\"legend\">\n",
          R_("To the matrix"), R_("What the law answers"),
          R_(lac_report_disclaimer));
  for (int i = LAC_COVERED; i <= LAC_CELL_NOT_EXAMINED; i++)
    fprintf(out, "<li class=\"chip %s\">%s %s</li>\n",
            lac_cell_status_name((lac_cell_status)i),
            lac_label_symbol((lac_cell_status)i),
            lac_label_status((lac_cell_status)i));
  fprintf(out, "<li>! %s</li>\n<li>* %s</li>\n</ul>\n</header>\n",
          R_(lac_label_overbroad), R_(lac_grid_overridden));
}

/* The words for statuses and verdicts, and what else the script says. */
static void put_words(lac_json *json) {
  static const struct {
    const char *name, *words;
  } table[] = {
#define PAGE_WORD(name, words) {#name, words},
#include "page_words.def"
#undef PAGE_WORD
  };
  lac_json_map(json, NULL);
  lac_json_list(json, "statuses"); /* [name, symbol, words] */
  for (int i = LAC_COVERED; i <= LAC_CELL_NOT_EXAMINED; i++) {
    lac_json_list(json, NULL);
    lac_json_word(json, NULL, lac_cell_status_name((lac_cell_status)i));
    lac_json_word(json, NULL, lac_label_symbol((lac_cell_status)i));
    lac_json_word(json, NULL, lac_label_status((lac_cell_status)i));
    lac_json_list_end(json);
  }
  lac_json_list_end(json);
  lac_json_list(json, "verdicts"); /* [name, the status it looks like, words] */
  for (int i = LAC_MET; i <= LAC_NOT_EXAMINED; i++) {
    lac_json_list(json, NULL);
    lac_json_word(json, NULL, lac_verdict_name((lac_verdict)i));
    lac_json_int(json, NULL, lac_label_verdict_status((lac_verdict)i));
    lac_json_word(json, NULL, lac_label_verdict((lac_verdict)i));
    lac_json_list_end(json);
  }
  lac_json_list_end(json);
  lac_json_map(json, "words");
  for (size_t i = 0; i < sizeof table / sizeof *table; i++)
    lac_json_word(json, table[i].name, R_(table[i].words));
  lac_json_map_end(json);
  lac_json_map_end(json);
}

/* Titles of options, restrictions or tests. */
static void put_title(lac_json *json, lac_str title, lac_str id) {
  lac_json_str(json, NULL, lac_rule_title(title, id));
}

static void put_requirement(lac_arena *arena, lac_json *json,
                            const lac_requirement *r) {
  lac_json_map(json, NULL);
  lac_json_str(json, "instrument", r->instrument);
  lac_json_str(json, "id", r->id);
  lac_json_str(json, "article", r->article);
  lac_json_str(json, "title", r->title);
  lac_json_str(json, "asks", r->asks);
  lac_json_str(json, "source", r->source);
  lac_json_list(json, "elements");
  for (size_t i = 0; i < r->element_n; i++) {
    const lac_element *e = &r->elements[i];
    lac_json_map(json, NULL);
    lac_json_str(json, "id", e->id);
    lac_json_str(json, "title", e->title);
    lac_json_word(json, "role", lac_role_name(e->role));
    lac_json_str(json, "source", e->source);
    lac_json_str(json, "note", e->remedy_note);
    lac_json_map(json, "wordings");
    for (size_t k = 0; k < e->remedy_n; k++)
      lac_json_str(json, lac_str_dup(arena, e->remedies[k].language),
                   e->remedies[k].text);
    lac_json_map_end(json);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
  lac_json_list(json, "options");
  for (size_t i = 0; i < r->option_n; i++)
    put_title(json, r->options[i].title, r->options[i].id);
  lac_json_list_end(json);
  lac_json_list(json, "restrictions");
  for (size_t i = 0; i < r->restriction_n; i++)
    put_title(json, r->restrictions[i].title, r->restrictions[i].id);
  lac_json_list_end(json);
  lac_json_list(json, "tests");
  for (size_t i = 0; i < r->test_n; i++)
    put_title(json, r->tests[i].title, r->tests[i].id);
  lac_json_list_end(json);
  lac_json_map_end(json);
}

static void put_instruments(lac_arena *arena, lac_json *json,
                            const lac_rules *rules) {
  lac_json_map(json, NULL);
  for (size_t i = 0; i < rules->instrument_n; i++)
    lac_json_str(json, lac_str_dup(arena, rules->instruments[i].id),
                 rules->instruments[i].title);
  lac_json_map_end(json);
}

void lac_page_begin(lac_arena *arena, const lac_report_settings *s) {
  lac_page_head(s->out, R_("lacuna: what the law answers"), lac_page_js);
  put_header(s->out);
  put_controls(s->out);
  fprintf(s->out, "<footer><p class=\"soft\">lacuna %s</p></footer>\n",
          s->version);
  fputs("<script type=\"application/json\" id=\"words\">", s->out);
  lac_json *json = lac_json_begin(arena, s->out, true);
  put_words(json);
  lac_json_end(json);
  fputs("</script>\n<script type=\"application/json\" id=\"instruments\">",
        s->out);
  json = lac_json_begin(arena, s->out, true);
  put_instruments(arena, json, s->rules);
  lac_json_end(json);
  fputs("</script>\n<script type=\"application/json\" id=\"requirements\">",
        s->out);
  json = lac_json_begin(arena, s->out, true);
  lac_json_list(json, NULL);
  for (size_t i = 0; i < s->rules->requirement_n; i++)
    put_requirement(arena, json, &s->rules->requirements[i]);
  lac_json_list_end(json);
  lac_json_end(json);
  fputs("</script>\n", s->out);
}

void lac_page_end(const lac_report_settings *s) {
  fprintf(s->out, "<script>%s</script>\n</body>\n</html>\n", lac_page_js);
}
