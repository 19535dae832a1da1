/* SPDX-License-Identifier: Apache-2.0 */
#include "page.h"

#include "json.h"
#include "source.h"

static void put_policy(const lac_report_settings *s) {
  char css[LAC_SHA256_BASE64], js[LAC_SHA256_BASE64];
  lac_sha256_base64(lac_str_of(lac_page_css), css);
  lac_sha256_base64(lac_str_of(lac_page_js), js);
  fprintf(s->out,
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
          "'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri "
          "'none'; form-action 'none'\">\n",
          css, js);
}

/* The controls; the script fills the lists. */
static const char body[] =
    "<body>\n"
    "<a class=\"skip\" href=\"#view\">To the matrix</a>\n"
    "<header>\n"
    "<h1>What the law answers</h1>\n"
    "<p class=\"soft\">%s</p>\n"
    "<p class=\"soft\"><span class=\"covered\">●</span> covered &#160; "
    "<span class=\"covered-with-option\">◐</span> covered with an option "
    "&#160; <span class=\"partial\">◑</span> partial &#160; "
    "<span class=\"missing\">○</span> missing &#160; "
    "<span class=\"not-examined\">·</span> not examined &#160; "
    "! overbroad: the law reaches further than was asked</p>\n"
    "</header>\n"
    "<main>\n"
    "<noscript><p>The matrix is in this page as JSON; to be drawn it needs "
    "JavaScript.</p></noscript>\n"
    "<form id=\"choose\" aria-label=\"What to show\">\n"
    "<label>View <select name=\"view\">"
    "<option value=\"map\">Coverage</option>"
    "<option value=\"elements\">Elements</option>"
    "<option value=\"safeguards\">Safeguards</option>"
    "<option value=\"pair\">Side by side</option>"
    "<option value=\"chapters\">Chapters</option>"
    "<option value=\"works\">Works</option></select></label>\n"
    "<label data-view=\"map pair\">Instrument "
    "<select name=\"instrument\"></select></label>\n"
    "<label data-view=\"map pair\">Status "
    "<select name=\"status\"></select></label>\n"
    "<label data-view=\"elements\">Requirement "
    "<select name=\"requirement\"></select></label>\n"
    "<label data-view=\"map elements safeguards chapters works\">Jurisdiction "
    "<input name=\"country\" type=\"search\" placeholder=\"name\"></label>\n"
    "<label data-view=\"pair\">Left <select name=\"left\"></select></label>\n"
    "<label data-view=\"pair\">Right <select name=\"right\"></select></label>\n"
    "</form>\n"
    "<p id=\"said\" class=\"soft\" role=\"status\"></p>\n"
    "<div id=\"columns\" class=\"columns\">\n"
    "<div id=\"view\"></div>\n"
    "<aside id=\"cell\" hidden tabindex=\"-1\" aria-label=\"The "
    "cell\"></aside>\n"
    "</div>\n"
    "</main>\n"
    "<footer><p class=\"soft\">lacuna %s</p></footer>\n";

static void put_requirement(lac_json *json, const lac_requirement *r) {
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
    lac_json_str(json, "note", e->remedy_note);
    /* In English, as the page is. */
    lac_json_str(json, "wording", lac_element_wording(e, LAC_STR("en")));
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
  lac_json_list(json, "options");
  for (size_t i = 0; i < r->option_n; i++) {
    lac_json_map(json, NULL);
    lac_json_str(json, "id", r->options[i].id);
    lac_json_str(json, "title", r->options[i].title);
    lac_json_map_end(json);
  }
  lac_json_list_end(json);
  lac_json_map_end(json);
}

void lac_page_begin(lac_arena *arena, const lac_report_settings *s) {
  fputs(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta "
      "charset=\"utf-8\">\n",
      s->out);
  put_policy(s);
  fprintf(s->out,
          "<meta name=\"viewport\" content=\"width=device-width, "
          "initial-scale=1\">\n<title>lacuna: what the law answers</title>\n"
          "<style>%s</style>\n</head>\n",
          lac_page_css);
  fprintf(s->out, body, lac_report_disclaimer, s->version);
  fputs("<script type=\"application/json\" id=\"requirements\">\n", s->out);
  lac_json *json = lac_json_begin(arena, s->out, true);
  lac_json_list(json, NULL);
  for (size_t i = 0; i < s->rules->requirement_n; i++)
    put_requirement(json, &s->rules->requirements[i]);
  lac_json_list_end(json);
  lac_json_end(json);
  fputs("</script>\n<script type=\"application/json\" id=\"matrix\">\n",
        s->out);
}

void lac_page_end(const lac_report_settings *s) {
  fprintf(s->out, "</script>\n<script>%s</script>\n</body>\n</html>\n",
          lac_page_js);
}
