/* SPDX-License-Identifier: Apache-2.0
 *
 * Writing JSON: indented by one blank, valid UTF-8 whatever the strings hold,
 * nothing that a terminal obeys. Names are given for what stands in a map and
 * NULL for what stands in a list.
 */
#ifndef LAC_JSON_H
#define LAC_JSON_H

#include <stdio.h>

#include "str.h"

typedef struct lac_json lac_json;

/* A writer to out, in arena, to be ended; all that is open by then must have
 * been closed. With in_html `<`, `>` and `&` are escaped as JSON's \uXXXX, so
 * that it can stand in a script element, and nothing is indented. */
lac_json *lac_json_begin(lac_arena *arena, FILE *out, bool in_html);
/* The same without line ends: one value a line. */
lac_json *lac_json_begin_line(lac_arena *arena, FILE *out);
void lac_json_end(lac_json *json);

void lac_json_map(lac_json *json, const char *name);
void lac_json_map_end(lac_json *json);
void lac_json_list(lac_json *json, const char *name);
void lac_json_list_end(lac_json *json);

void lac_json_str(lac_json *json, const char *name, lac_str s);
/* The same of a NUL-terminated string. */
void lac_json_word(lac_json *json, const char *name, const char *s);
void lac_json_int(lac_json *json, const char *name, long long n);
void lac_json_bool(lac_json *json, const char *name, bool b);
void lac_json_null(lac_json *json, const char *name);
/* Two decimals, so that the last bits of a double never show. */
void lac_json_fixed(lac_json *json, const char *name, double d);

#endif
