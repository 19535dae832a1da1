/* SPDX-License-Identifier: Apache-2.0 */
#include "utext.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>
#include <unicode/utf8.h>

uint32_t lac_utext_next(lac_str s, size_t *i) {
  const uint8_t *p = (const uint8_t *)s.p;
  UChar32 c;
  size_t at = *i;
  U8_NEXT_OR_FFFD(p, at, s.n, c);
  *i = at;
  return (uint32_t)c;
}

bool lac_utext_is_word(uint32_t c) {
  if (c < 0x80)
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
  return u_isalnum((UChar32)c) ||
         (U_GET_GC_MASK((UChar32)c) & (U_GC_M_MASK | U_GC_NO_MASK)) != 0;
}

bool lac_utext_is_upper(uint32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return u_isUUppercase((UChar32)c) || u_istitle((UChar32)c);
}

bool lac_utext_is_space(uint32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  return u_isUWhiteSpace((UChar32)c);
}

char lac_utext_raised(uint32_t c) {
  if (c == 0xb9) return '1';
  if (c == 0xb2 || c == 0xb3) return (char)('0' + (c - 0xb0));
  if (c == 0x2070 || (c >= 0x2074 && c <= 0x2079))
    return (char)('0' + (c - 0x2070));
  return 0;
}

bool lac_utext_is_quote(uint32_t c) {
  if (c < 0x80) return c == '"' || c == '\'';
  return u_hasBinaryProperty((UChar32)c, UCHAR_QUOTATION_MARK);
}

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Whether c is as it is in NFC and does not compose: U+0000 to U+02FF, and the
 * dashes, quotation marks and signs from U+2002 to U+20BF that statutes are
 * full of. */
static bool is_settled(UChar32 c) {
  return c < 0x300 || (c >= 0x2002 && c <= 0x20bf);
}

/* One look at the bytes of a file. */
typedef struct {
  size_t valid;     /* where they stop being text in UTF-8, or their number */
  size_t multibyte; /* characters before that that are no ASCII */
  size_t settled;   /* where the first is that NFC may change, or `valid` */
} look;

static look look_at(lac_str s) {
  const uint8_t *p = (const uint8_t *)s.p;
  look found = {.settled = SIZE_MAX};
  size_t i = 0;
  while (i < s.n) {
    uint64_t eight;
    if (s.n - i >= sizeof eight) {
      memcpy(&eight, p + i, sizeof eight);
      if (((eight | (eight - EACH(1))) & EACH(0x80)) == 0) { /* no NUL */
        i += sizeof eight;
        continue;
      }
    }
    if (p[i] == 0) break;
    if (p[i] < 0x80) {
      i++;
      continue;
    }
    size_t start = i;
    UChar32 c;
    U8_NEXT(p, i, s.n, c);
    if (c < 0) {
      i = start;
      break;
    }
    found.multibyte++;
    if (found.settled == SIZE_MAX && !is_settled(c)) found.settled = start;
  }
  found.valid = i;
  if (found.settled == SIZE_MAX) found.settled = i;
  return found;
}

/* Converts from the named encoding; false if ICU cannot, or if there are NULs
 * in the text. */
static bool convert(lac_arena *arena, const char *name, lac_str bytes,
                    lac_str *text) {
  UErrorCode err = U_ZERO_ERROR;
  UConverter *from = ucnv_open(name, &err);
  UConverter *to = ucnv_open("UTF-8", &err);
  bool ok = false;
  if (U_SUCCESS(err)) {
    ucnv_setToUCallBack(from, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &err);
    size_t cap = lac_array_size(bytes.n, 3) + 16;
    char *out = lac_alloc(arena, cap);
    char *target = out;
    const char *source = bytes.p;
    ucnv_convertEx(to, from, &target, out + cap, &source, bytes.p + bytes.n,
                   NULL, NULL, NULL, NULL, true, true, &err);
    size_t n = (size_t)(target - out);
    if (U_SUCCESS(err) && (n == 0 || memchr(out, 0, n) == NULL)) {
      *text = (lac_str){out, n};
      ok = true;
    }
  }
  ucnv_close(from);
  ucnv_close(to);
  return ok;
}

/* The value of encoding="..." in an XML declaration at the start, or "". */
static lac_str declared_encoding(lac_str bytes) {
  if (!lac_str_starts(bytes, LAC_STR("<?xml"))) return LAC_STR("");
  lac_str head = lac_str_sub(bytes, 0, 256);
  head.n = lac_str_find(head, LAC_STR("?>"));
  size_t at = lac_str_find(head, LAC_STR("encoding="));
  if (at == head.n || at + 10 >= head.n) return LAC_STR("");
  char quote = head.p[at + 9];
  lac_str rest = lac_str_sub(head, at + 10, head.n);
  lac_str name;
  if (!lac_str_split(&rest, quote, &name)) return LAC_STR("");
  return name;
}

/* ICU's best guess among encodings whose letters are single bytes. */
static const char *detect(lac_str bytes) {
  static const char *const names[] = {"windows-1252", "windows-1250",
                                      "windows-1251", "windows-1253",
                                      "windows-1254", "windows-1255",
                                      "windows-1256", "ISO-8859-1",
                                      "ISO-8859-2",   "ISO-8859-5",
                                      "ISO-8859-7",   "ISO-8859-9",
                                      "KOI8-R",       NULL};
  UErrorCode err = U_ZERO_ERROR;
  const char *best = NULL;
  UCharsetDetector *det = ucsdet_open(&err);
  if (U_FAILURE(err)) return NULL;
  size_t n = bytes.n < 65536 ? bytes.n : 65536;
  ucsdet_setText(det, bytes.p, (int32_t)n, &err);
  int32_t found = 0;
  const UCharsetMatch **all = ucsdet_detectAll(det, &found, &err);
  for (int32_t i = 0; U_SUCCESS(err) && best == NULL && i < found; i++) {
    const char *name = ucsdet_getName(all[i], &err);
    for (int k = 0; U_SUCCESS(err) && names[k] != NULL; k++)
      if (strcmp(name, names[k]) == 0) best = names[k];
  }
  ucsdet_close(det);
  /* Every byte of ISO-8859-1 is defined; files that say so are windows-1252
   * where they use 0x80-0x9f. */
  if (best != NULL && strcmp(best, "ISO-8859-1") == 0) best = "windows-1252";
  return best;
}

/* Moves *i to the next character that NFC may change; false if there is none.
 */
static bool find_unsettled(lac_str s, size_t *i) {
  const uint8_t *p = (const uint8_t *)s.p;
  size_t at = *i;
  while (at < s.n) {
    uint64_t w;
    if (s.n - at >= sizeof w) {
      memcpy(&w, p + at, sizeof w);
      /* Bytes from 0xcc on: 11 and one of 1.., .1., 0011. */
      uint64_t high = w & w << 1 & (w << 2 | w << 3 | (w << 4 & w << 5));
      if ((high & EACH(0x80)) == 0) {
        at += sizeof w;
        continue;
      }
    }
    size_t next = at + 1;
    if (p[at] >= 0xcc) { /* else ASCII, Latin-1 or a part of such */
      next = at;
      if (!is_settled((UChar32)lac_utext_next(s, &next))) break;
    }
    at = next;
  }
  *i = at;
  return at < s.n;
}

/* NFC of a line, in arena; false where it is that already. */
static bool normalise_line(lac_arena *arena, const UNormalizer2 *nfc,
                           lac_str line, lac_str *out) {
  enum { STEP = 1 << 16 };
  UErrorCode err = U_ZERO_ERROR;
  UChar small[STEP];
  UChar *u = small;
  lac_arena *tmp = NULL;
  if (line.n > STEP) { /* as many units as bytes suffice */
    tmp = lac_arena_new();
    u = lac_alloc(tmp, lac_array_size(line.n, sizeof *u));
  }
  int32_t n16 = 0;
  u_strFromUTF8(u, (int32_t)line.n, &n16, line.p, (int32_t)line.n, &err);
  bool changed = unorm2_spanQuickCheckYes(nfc, u, n16, &err) < n16;
  if (changed && U_SUCCESS(err)) {
    if (tmp == NULL) tmp = lac_arena_new();
    size_t cap = lac_array_size((size_t)n16, 3) + 16;
    UChar *norm = lac_alloc(tmp, lac_array_size(cap, sizeof *norm));
    int32_t nn = unorm2_normalize(nfc, u, n16, norm, (int32_t)cap, &err);
    char *u8 = lac_alloc(arena, lac_array_size((size_t)nn, 3) + 1);
    int32_t n8 = 0;
    u_strToUTF8(u8, nn * 3 + 1, &n8, norm, nn, &err);
    *out = (lac_str){u8, (size_t)n8};
  }
  lac_arena_free(tmp);
  return changed && U_SUCCESS(err);
}

/* NFC, in arena only where something had to change. Line by line: nothing
 * composes across a line feed; and only lines with something to look at. What
 * is before byte i is known to be settled. */
static lac_str normalise(lac_arena *arena, lac_str s, size_t i) {
  size_t taken = 0;
  if (!find_unsettled(s, &i)) return s;
  UErrorCode err = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&err);
  if (U_FAILURE(err)) return s;
  lac_buf out;
  lac_buf_init(&out, arena);
  do {
    const char *before = memrchr(s.p, '\n', i);
    const char *after = memchr(s.p + i, '\n', s.n - i);
    size_t start = before == NULL ? 0 : (size_t)(before - s.p) + 1;
    size_t end = after == NULL ? s.n : (size_t)(after - s.p);
    lac_str line;
    if (normalise_line(arena, nfc, lac_str_sub(s, start, end), &line)) {
      if (out.n == 0) lac_buf_reserve(&out, s.n);
      lac_buf_add(&out, lac_str_sub(s, taken, start));
      lac_buf_add(&out, line);
      taken = end;
    }
    i = end;
  } while (find_unsettled(s, &i));
  if (taken == 0) return s;
  lac_buf_add(&out, lac_str_sub(s, taken, s.n));
  return lac_buf_str(&out);
}

static bool fail(lac_decoded *out, size_t offset, const char *reason) {
  *out = (lac_decoded){.bad_offset = offset, .reason = reason};
  return false;
}

bool lac_utext_decode(lac_arena *arena, lac_str bytes, lac_decoded *out) {
  const uint8_t *p = (const uint8_t *)bytes.p;
  lac_str text;
  if (bytes.n >= 2 &&
      ((p[0] == 0xff && p[1] == 0xfe) || (p[0] == 0xfe && p[1] == 0xff))) {
    const char *name = p[0] == 0xff ? "UTF-16LE" : "UTF-16BE";
    if (!convert(arena, name, lac_str_sub(bytes, 2, bytes.n), &text))
      return fail(out, 0, "not valid UTF-16");
    *out = (lac_decoded){.text = normalise(arena, text, 0), .encoding = name};
    return true;
  }
  /* UTF-16 without a mark: ASCII letters with a NUL at every other byte. */
  if (bytes.n >= 4 && bytes.n % 2 == 0) {
    const char *name = NULL;
    if (p[1] == 0 && p[3] == 0 && p[0] != 0 && p[2] != 0) name = "UTF-16LE";
    if (p[0] == 0 && p[2] == 0 && p[1] != 0 && p[3] != 0) name = "UTF-16BE";
    if (name != NULL && convert(arena, name, bytes, &text)) {
      *out = (lac_decoded){.text = normalise(arena, text, 0), .encoding = name};
      return true;
    }
  }
  size_t mark = lac_str_starts(bytes, LAC_STR("\xef\xbb\xbf")) ? 3 : 0;
  bytes = lac_str_sub(bytes, mark, bytes.n);
  look found = look_at(bytes);
  if (found.valid == bytes.n) {
    text = normalise(arena, bytes, found.settled);
    *out = (lac_decoded){.text = text, .encoding = "UTF-8"};
    return true;
  }
  size_t valid = found.valid;
  const char *nul = memchr(bytes.p + valid, 0, bytes.n - valid);
  if (nul != NULL)
    return fail(out, mark + (size_t)(nul - bytes.p), "NUL byte: not a text");
  lac_str declared = declared_encoding(bytes);
  if (declared.n > 0 && !lac_str_eq_nocase(declared, LAC_STR("UTF-8"))) {
    if (!convert(arena, lac_str_dup(arena, declared), bytes, &text))
      return fail(out, valid, "not in the encoding that the file declares");
    *out = (lac_decoded){.text = normalise(arena, text, 0),
                         .encoding = "as declared"};
    return true;
  }
  if (found.multibyte > 0 || declared.n > 0)
    return fail(out, valid, "invalid UTF-8");
  const char *name = detect(bytes);
  if (name == NULL || !convert(arena, name, bytes, &text))
    return fail(out, valid, "invalid UTF-8, and no other encoding detected");
  *out = (lac_decoded){.text = normalise(arena, text, 0), .encoding = name};
  return true;
}

/* Appends the full folding of c, which is no ASCII: up to three characters
 * (the ligature fi, the sharp s). */
static void fold_one(lac_buf *out, UChar32 c) {
  UChar from[2], to[8];
  char u8[24];
  int32_t n16 = 0, n8 = 0;
  UErrorCode err = U_ZERO_ERROR;
  U16_APPEND_UNSAFE(from, n16, c);
  n16 = u_strFoldCase(to, 8, from, n16, U_FOLD_CASE_DEFAULT, &err);
  u_strToUTF8(u8, sizeof u8, &n8, to, n16, &err);
  if (U_SUCCESS(err)) lac_buf_add(out, (lac_str){u8, (size_t)n8});
}

lac_str lac_utext_fold(lac_arena *arena, lac_str s) {
  lac_buf out;
  lac_buf_init(&out, arena);
  if (s.n > 0) lac_buf_reserve(&out, s.n); /* folding rarely lengthens */
  size_t i = 0;
  while (i < s.n) {
    char ascii = s.p[i];
    if ((ascii & 0x80) == 0) {
      lac_buf_byte(&out,
                   ascii >= 'A' && ascii <= 'Z' ? (char)(ascii + 32) : ascii);
      i++;
      continue;
    }
    uint32_t c = lac_utext_next(s, &i);
    if (c == 0xad) continue;
    if (c == 0x2019) {
      lac_buf_byte(&out, '\'');
      continue;
    }
    fold_one(&out, (UChar32)c);
  }
  return lac_buf_str(&out);
}

/* One number with an open formatter; the empty string if ICU fails. */
static lac_str spell_one(lac_arena *arena, UNumberFormat *nf, long n) {
  UErrorCode err = U_ZERO_ERROR;
  UChar u[256];
  char u8[1024];
  int32_t n8 = 0;
  int32_t nu = unum_format(nf, (int32_t)n, u, 256, NULL, &err);
  u_strToUTF8(u8, sizeof u8, &n8, u, nu, &err);
  if (U_FAILURE(err)) return LAC_STR("");
  /* ICU puts soft hyphens into German numbers. */
  return lac_utext_fold(arena, (lac_str){u8, (size_t)n8});
}

/* Whether a set of ICU's rules is for this: years are read in pairs of
 * digits. */
static bool spells_numbers(lac_str set) {
  return lac_str_starts(set, LAC_STR("%spellout-")) &&
         !lac_str_ends(set, LAC_STR("-year"));
}

void lac_utext_spell_all(lac_arena *arena, const char *locale,
                         const long *numbers, size_t count,
                         lac_spelling **spellings, size_t *n, size_t *cap) {
  UErrorCode err = U_ZERO_ERROR;
  UChar sets[2048], *next = NULL;
  UNumberFormat *nf = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &err);
  if (U_FAILURE(err)) return;
  unum_getTextAttribute(nf, UNUM_PUBLIC_RULESETS, sets, 2048, &err);
  const UChar semicolon[] = {';', 0};
  for (UChar *set = u_strtok_r(sets, semicolon, &next);
       U_SUCCESS(err) && set != NULL;
       set = u_strtok_r(NULL, semicolon, &next)) {
    char name[128];
    int32_t name_n = 0;
    UErrorCode one = U_ZERO_ERROR;
    u_strToUTF8(name, sizeof name, &name_n, set, -1, &one);
    lac_str s = {name, (size_t)name_n};
    if (U_FAILURE(one) || !spells_numbers(s)) continue;
    unum_setTextAttribute(nf, UNUM_DEFAULT_RULESET, set, -1, &one);
    bool ordinal = lac_str_find(s, LAC_STR("ordinal")) < s.n;
    for (size_t i = 0; U_SUCCESS(one) && i < count; i++) {
      lac_spelling x = {spell_one(arena, nf, numbers[i]), numbers[i], ordinal};
      lac_spelling *items = *spellings;
      LAC_PUSH(arena, items, *n, *cap, x);
      *spellings = items;
    }
  }
  unum_close(nf);
}

lac_str lac_utext_language(lac_arena *arena, lac_str code) {
  UErrorCode err = U_ZERO_ERROR;
  char tag[ULOC_LANG_CAPACITY];
  int32_t n = uloc_getLanguage(lac_str_dup(arena, code), tag, sizeof tag, &err);
  if (U_FAILURE(err) || err == U_STRING_NOT_TERMINATED_WARNING ||
      uloc_getISO3Language(tag)[0] == '\0')
    return LAC_STR("");
  return lac_str_copy(arena, (lac_str){tag, (size_t)n});
}

lac_str lac_utext_spell(lac_arena *arena, const char *language, long n) {
  UErrorCode err = U_ZERO_ERROR;
  UNumberFormat *nf = unum_open(UNUM_SPELLOUT, NULL, 0, language, NULL, &err);
  lac_str words = U_FAILURE(err) ? LAC_STR("") : spell_one(arena, nf, n);
  unum_close(nf);
  return words;
}
