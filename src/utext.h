/* SPDX-License-Identifier: Apache-2.0
 *
 * Unicode: bytes to normalised UTF-8, case folding, classes of characters,
 * spelled-out numbers. The only user of ICU.
 */
#ifndef LAC_UTEXT_H
#define LAC_UTEXT_H

#include <stdint.h>

#include "str.h"

/* What decoding found out. */
typedef struct {
  lac_str text;         /* valid UTF-8 in NFC, without byte-order mark */
  const char *encoding; /* ICU's name of what the bytes were, static */
  size_t bad_offset;    /* when decoding failed: where */
  const char *reason;   /* when decoding failed: why, static */
} lac_decoded;

/* Decodes the bytes of a file: byte-order mark first, then UTF-8 if valid, then
 * the encoding that an XML declaration names, then ICU's detector among the
 * single-byte encodings of legislative sites. The result points into bytes
 * where they need no change, else into arena. False when the bytes are no
 * text: NULs without a UTF-16 pattern, UTF-8 that is broken in places (valid
 * multi-byte letters and invalid bytes in one file), nothing detected. */
bool lac_utext_decode(lac_arena *arena, lac_str bytes, lac_decoded *out);

/* The code point at s.p[*i] of valid UTF-8; moves *i behind it. */
uint32_t lac_utext_next(lac_str s, size_t *i);

/* Letters, marks and digits of any script: what words are made of. */
bool lac_utext_is_word(uint32_t c);
bool lac_utext_is_upper(uint32_t c);
/* The digit ('0' to '9') that a raised digit shows, 0 for all else. */
char lac_utext_raised(uint32_t c);
/* White space of any kind, no-break spaces too. */
bool lac_utext_is_space(uint32_t c);
/* Opening and closing quotation marks of any language, `"` is both. */
bool lac_utext_is_quote(uint32_t c);

/* s with full case folding, independent of the locale, without soft hyphens
 * and with the typographic apostrophe as `'`. */
lac_str lac_utext_fold(lac_arena *arena, lac_str s);

/* The shortest tag of the language that an ISO 639 code names: "en" for "eng"
 * and "en"; the empty string where ICU does not know it. */
lac_str lac_utext_language(lac_arena *arena, lac_str code);

/* n (0..9999) spelled out in the language ("en", "de", "fr"), lower case, for
 * instance "eighteen"; the empty string where ICU has no rules for it. */
lac_str lac_utext_spell(lac_arena *arena, const char *language, long n);

/* A number in words, as ICU writes them. */
typedef struct {
  lac_str words;
  long value;
  bool ordinal; /* "eighteenth" */
} lac_spelling;

/* Appends count numbers, each in every way that ICU has for the locale
 * ("fr_BE"): genders and cases, ordinals, "one hundred and eighty" beside "one
 * hundred eighty". Many come more than once. To open a locale's rules costs ICU
 * half a millisecond: once here, every time above. */
void lac_utext_spell_all(lac_arena *arena, const char *locale,
                         const long *numbers, size_t count,
                         lac_spelling **spellings, size_t *n, size_t *cap);

#endif
