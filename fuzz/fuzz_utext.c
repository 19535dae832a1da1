/* SPDX-License-Identifier: Apache-2.0
 *
 * Decoding, folding and tokens of any bytes: what is decoded is valid UTF-8
 * without NULs, and words and sentences lie one behind the other in it. */
#include "door.h"
#include "token.h"
#include "utext.h"

static lac_vocab *vocab;
static lac_languages *languages;

static void open_vocab(void) {
  const char *srcdir = getenv("srcdir");
  char rules[4096];
  lac_diag diag;
  lac_diag_init(&diag);
  if (languages == NULL) {
    snprintf(rules, sizeof rules, "%s/rules", srcdir == NULL ? "." : srcdir);
    if (lac_languages_load(lac_arena_new(), rules, &languages, &diag) != LAC_OK)
      exit(2);
  }
  if (vocab != NULL && lac_vocab_count(vocab) < 20000) return;
  lac_vocab_free(vocab);
  vocab = lac_vocab_new(lac_languages_find(languages, LAC_STR("fr")), true);
}

static void check_utf8(lac_str s) {
  for (size_t i = 0; i < s.n;) {
    unsigned char c = (unsigned char)s.p[i];
    size_t n = c < 0x80 ? 1 : c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
    if (c == 0 || (c >= 0x80 && c < 0xc2) || c > 0xf4 || i + n > s.n) abort();
    for (size_t k = 1; k < n; k++)
      if (((unsigned char)s.p[i + k] & 0xc0) != 0x80) abort();
    size_t at = i;
    (void)lac_utext_next(s, &at);
    if (at != i + n) abort();
    i = at;
  }
}

static void check_tokens(lac_arena *arena, lac_str text) {
  lac_tokens t;
  lac_tokens_init(&t, arena);
  lac_tokens_split(&t, vocab, text);
  size_t token = 0, end = 0;
  for (size_t i = 0; i < t.sentence_n; i++) {
    const lac_sentence *s = &t.sentences[i];
    if (s->first != token || s->count == 0 || s->start < end) abort();
    if (s->end > text.n) abort();
    size_t at = s->start;
    for (; token < s->first + s->count; token++) {
      if (t.tokens[token].start < at) abort();
      if (t.tokens[token].end <= t.tokens[token].start) abort();
      at = t.tokens[token].end;
    }
    if (at > s->end) abort();
    end = s->end;
  }
  if (token != t.n) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  open_vocab();
  lac_arena *arena = lac_arena_new();
  lac_decoded decoded;
  lac_str bytes = {(const char *)data, size};
  if (lac_utext_decode(arena, bytes, &decoded)) {
    check_utf8(decoded.text);
    check_utf8(lac_utext_fold(arena, decoded.text));
    check_tokens(arena, decoded.text);
  } else if (decoded.reason == NULL || decoded.bad_offset > size) {
    abort();
  }
  lac_arena_free(arena);
  return 0;
}
