/* SPDX-License-Identifier: Apache-2.0 */
#include "batch.h"

#include <stdio.h>
#include <string.h>

#include "fingerprint.h"
#include "override.h"
#include "worker.h"

typedef struct {
  lac_arena *arena;
  lac_store *store;
  lac_manifest *manifest;
  const lac_batch_options *options;
  lac_batch_result *result;
  lac_diag *diag;
  lac_engine *engine; /* made when it is needed first */
  lac_workers *workers;
  lac_store_run run;
  lac_str setting; /* what all fingerprints have */
  lac_str limits;
  lac_intern *names; /* of the kept inputs: by their symbol */
  lac_store_input *kept;
  size_t kept_n;
  lac_store_input *running; /* by the input's place in the manifest */
  size_t next;
  lac_status status;
} batch;

/* ---- In the worker ----------------------------------------------------- */

typedef struct {
  lac_buf *out;
  size_t n;
} sender;

static void send_message(void *user, const lac_message *m) {
  sender *s = user;
  if (s->n++ < LAC_MAX_MESSAGES) lac_packet_add_message(s->out, m);
}

static bool analyse(void *user, size_t i, int out) {
  batch *b = user;
  lac_arena *arena = lac_arena_new();
  lac_buf bytes;
  lac_buf_init(&bytes, arena);
  sender s = {&bytes, 0};
  lac_diag diag = {.sink = send_message, .user = &s};
  lac_status status;
  lac_translation_silence(); /* the store is the same for every user */
  lac_packet_begin(&bytes);
  lac_jurisdiction *j = lac_engine_assemble(
      b->engine, &b->manifest->inputs[i].dossier, &status, &diag);
  if (j != NULL) lac_packet_add(&bytes, j);
  lac_packet_end(&bytes, status);
  return lac_worker_write(out, lac_buf_str(&bytes));
}

/* ---- Preparing --------------------------------------------------------- */

/* Rules and options, which all fingerprints have in them. */
static void set_setting(batch *b) {
  char rules[65];
  const lac_batch_options *o = b->options;
  if (b->status == LAC_OK)
    b->status = lac_fingerprint_rules(o->rules_dir, rules, b->diag);
  if (b->status != LAC_OK) return;
  b->run.version = lac_str_of(o->version);
  b->run.rules = lac_str_copy(b->arena, lac_str_of(rules));
  b->setting = lac_str_format(b->arena, "%s %s %s %s", o->version, rules,
                              o->instruments == NULL ? "" : o->instruments,
                              o->language == NULL ? "" : o->language);
  const lac_manifest_limits *l = &o->limits;
  b->limits = lac_str_format(b->arena, "%.0f s, %zu, %zu, %zu", l->seconds,
                             l->memory, l->output, l->file);
}

static void read_kept(batch *b) {
  b->names = lac_intern_new(b->arena);
  if (b->status == LAC_OK)
    b->status =
        lac_store_inputs(b->store, b->arena, &b->kept, &b->kept_n, b->diag);
  if (b->status != LAC_OK) return;
  for (size_t i = 0; i < b->kept_n; i++)
    lac_intern_add(b->names, b->kept[i].name);
}

/* The input of that name as the store has it, or NULL. */
static const lac_store_input *find_kept(const batch *b, lac_str name) {
  lac_sym sym = lac_intern_find(b->names, name);
  return sym == 0 ? NULL : &b->kept[sym - 1];
}

/* The engine, which is not there as long as nothing has changed: to load rules
 * takes longer than to see that they are the same. */
static bool have_engine(batch *b) {
  if (b->engine != NULL) return true;
  lac_engine_options options = {.rules_dir = b->options->rules_dir,
                                .instruments = b->options->instruments,
                                .language = b->options->language,
                                .context = true};
  b->status = LAC_EINPUT;
  lac_engine *e = lac_engine_new(&options, b->diag);
  if (e == NULL) return false;
  const lac_rules *rules = lac_engine_rules(e);
  if (options.language != NULL &&
      lac_languages_find(rules->languages, lac_str_of(options.language)) ==
          NULL) {
    lac_diag_add(b->diag, LAC_ERROR, b->manifest->path, 0, 0,
                 "no rules for the language %s", options.language);
  } else {
    b->status = lac_manifest_resolve(b->manifest, rules, b->diag);
  }
  if (b->status == LAC_OK)
    b->engine = e;
  else
    lac_engine_free(e);
  return b->status == LAC_OK;
}

/* ---- An input that has ended ------------------------------------------- */

static void say(batch *b, const lac_packet *packet) {
  lac_arena *scratch = lac_arena_new();
  for (size_t i = 0; i < packet->message_n; i++) {
    const lac_packet_message *m = &packet->messages[i];
    const char *file = m->file.p == NULL ? NULL : lac_str_dup(scratch, m->file);
    lac_diag_add(b->diag, m->severity, file, m->line, m->column, "%.*s",
                 LAC_FMT(m->text));
  }
  lac_arena_free(scratch);
}

static void tell(batch *b, const lac_store_input *in, bool analysed) {
  lac_progress_step step = {.name = in->name,
                            .state = lac_store_state_name(in->state),
                            .analysed = analysed,
                            .reason = in->reason,
                            .signal = in->signal,
                            .seconds = in->seconds,
                            .peak = in->peak};
  b->result->inputs++;
  b->result->analysed += analysed;
  b->result->unchanged += !analysed;
  b->result->failed += in->state != LAC_STORE_OK;
  lac_progress_add(b->options->progress, &step);
}

static void put(batch *b, const lac_store_input *in, const lac_packet *packet) {
  lac_progress_clear(b->options->progress);
  if (packet != NULL) say(b, packet);
  if (b->status == LAC_OK)
    b->status = lac_store_put(b->store, in, packet, b->diag);
  if (b->status == LAC_OK) tell(b, in, true);
}

/* The first error among the messages. */
static lac_str first_error(lac_arena *arena, const lac_packet *packet) {
  for (size_t i = 0; i < packet->message_n; i++) {
    const lac_packet_message *m = &packet->messages[i];
    if (m->severity != LAC_ERROR) continue;
    if (m->file.n == 0) return m->text;
    return lac_str_format(arena, "%.*s: %.*s", LAC_FMT(m->file),
                          LAC_FMT(m->text));
  }
  return LAC_STR("");
}

/* What an answer says of its input. */
static void judge_answer(lac_arena *arena, const lac_packet *packet,
                         lac_store_input *in) {
  in->reason = first_error(arena, packet);
  in->state = packet->jurisdiction == NULL ? LAC_STORE_FAILED
              : packet->status != LAC_OK || in->reason.n > 0
                  ? LAC_STORE_INCOMPLETE
                  : LAC_STORE_OK;
  if (in->state == LAC_STORE_FAILED && in->reason.n == 0)
    in->reason = LAC_STR("no statute could be read");
}

static lac_str why_ended(lac_arena *arena, const batch *b,
                         const lac_worker_result *r) {
  const lac_manifest_limits *l = &b->options->limits;
  lac_str said = lac_str_trim(r->said), line = said;
  lac_str_split(&said, '\n', &line);
  const char *colon = line.n > 0 ? ": " : "";
  switch (r->end) {
    case LAC_WORKER_TIME:
      return lac_str_format(arena, "took longer than %.0f seconds", l->seconds);
    case LAC_WORKER_MEMORY:
      return lac_str_format(arena, "took more memory than %zu MiB",
                            l->memory >> 20);
    case LAC_WORKER_OUTPUT:
      return lac_str_format(arena, "found more than %zu MiB", l->output >> 20);
    case LAC_WORKER_SIGNAL:
      return lac_str_format(arena, "killed by signal %d (%s)%s%.*s", r->code,
                            strsignal(r->code), colon, LAC_FMT(line));
    default:
      return lac_str_format(arena, "its worker ended with status %d%s%.*s",
                            r->code, colon, LAC_FMT(line));
  }
}

/* The lexicons of its works, for the workers that are still to be forked. */
static void load_lexicons(batch *b, const lac_jurisdiction *j) {
  const lac_rules *rules = lac_engine_rules(b->engine);
  for (size_t i = 0; i < j->work_n; i++) {
    const lac_language *language =
        lac_languages_find(rules->languages, j->works[i].language);
    if (language != NULL) lac_engine_matcher(b->engine, language, b->diag);
  }
}

static void settle(batch *b, lac_arena *scratch, const lac_worker_result *r) {
  lac_packet packet;
  lac_store_input in = b->running[r->job];
  in.seconds = r->seconds;
  in.peak = r->peak;
  in.state = LAC_STORE_FAILED;
  if (r->end != LAC_WORKER_DONE) {
    in.reason = why_ended(scratch, b, r);
    in.signal = r->end == LAC_WORKER_SIGNAL ? r->code : 0;
    put(b, &in, NULL);
  } else if (!lac_packet_read(scratch, lac_engine_rules(b->engine), r->bytes,
                              &packet)) {
    in.reason = LAC_STR("its worker answered what cannot be");
    put(b, &in, NULL);
  } else {
    judge_answer(scratch, &packet, &in);
    if (packet.jurisdiction != NULL) load_lexicons(b, packet.jurisdiction);
    put(b, &in, &packet);
  }
}

/* ---- An input that begins ---------------------------------------------- */

/* Whether nothing that decides it has changed, so that it stays. */
static bool is_unchanged(const batch *b, const lac_store_input *kept,
                         const lac_store_input *in) {
  if (kept == NULL || !lac_str_eq(kept->fingerprint, in->fingerprint))
    return false;
  if (kept->state == LAC_STORE_OK) return true;
  return !b->options->retry_failed && lac_str_eq(kept->limits, in->limits);
}

static void start(batch *b, size_t i) {
  const lac_dossier *d = &b->manifest->inputs[i].dossier;
  if (!have_engine(b)) return;
  const char **readable = LAC_NEW_N(b->arena, const char *, 2 * d->part_n + 1);
  size_t n = 0;
  for (size_t p = 0; p < d->part_n; p++) {
    const char *beside = lac_overrides_beside(b->arena, d->parts[p].path);
    readable[n++] = d->parts[p].path;
    if (beside != NULL) readable[n++] = beside;
  }
  readable[n++] = b->options->rules_dir;
  b->status =
      lac_workers_start(b->workers, i, analyse, b, readable, n, b->diag);
}

static void begin(batch *b, size_t i) {
  const lac_manifest_input *m = &b->manifest->inputs[i];
  char fingerprint[65];
  lac_store_input *in = &b->running[i];
  *in = (lac_store_input){.name = m->name,
                          .position = i,
                          .limits = b->limits,
                          .version = b->run.version,
                          .rules = b->run.rules,
                          .instruments = lac_str_of(b->options->instruments)};
  lac_status readable =
      lac_fingerprint_input(b->arena, &m->dossier, b->setting,
                            b->options->limits.file, fingerprint, &in->reason);
  in->fingerprint = lac_str_copy(b->arena, lac_str_of(fingerprint));
  const lac_store_input *kept = find_kept(b, m->name);
  if (is_unchanged(b, kept, in)) {
    if (kept->position != i)
      b->status = lac_store_move(b->store, kept, i, b->diag);
    tell(b, kept, false);
  } else if (readable != LAC_OK) {
    in->state = LAC_STORE_FAILED;
    put(b, in, NULL);
  } else {
    start(b, i);
  }
}

/* ---- The run ----------------------------------------------------------- */

/* The input, if it is of our shard. */
static void pass(batch *b, size_t i) {
  if (lac_shard_has(&b->options->shard, b->manifest->inputs[i].name))
    begin(b, i);
}

static bool stopped(const batch *b) {
  return b->status != LAC_OK || lac_workers_signals(b->workers) > 0;
}

static void work(batch *b) {
  size_t n = b->manifest->input_n;
  while (lac_workers_busy(b->workers) > 0 || (b->next < n && !stopped(b))) {
    while (b->next < n && !stopped(b) &&
           lac_workers_busy(b->workers) < lac_workers_places(b->workers))
      pass(b, b->next++);
    lac_progress_tick(b->options->progress);
    if (lac_workers_signals(b->workers) > 1) break; /* not even to finish */
    if (lac_workers_busy(b->workers) == 0) continue;
    lac_arena *scratch = lac_arena_new();
    lac_worker_result r;
    if (lac_workers_wait(b->workers, scratch, 100, &r)) settle(b, scratch, &r);
    lac_arena_free(scratch);
  }
  b->result->interrupted =
      b->status == LAC_OK && (b->next < n || lac_workers_busy(b->workers) > 0);
}

/* Takes out what the manifest has no longer. */
static void prune(batch *b) {
  lac_intern *names = lac_intern_new(b->arena);
  for (size_t i = 0; i < b->manifest->input_n; i++)
    lac_intern_add(names, b->manifest->inputs[i].name);
  for (size_t i = 0; i < b->kept_n && b->status == LAC_OK; i++)
    if (lac_intern_find(names, b->kept[i].name) == 0 &&
        lac_shard_has(&b->options->shard, b->kept[i].name))
      b->status = lac_store_drop(b->store, &b->kept[i], b->diag);
}

static void run(batch *b) {
  const lac_manifest_limits *l = &b->options->limits;
  lac_worker_limits limits = {l->seconds, l->memory, l->output};
  b->workers = lac_workers_new(b->options->jobs, &limits);
  work(b);
  lac_workers_free(b->workers);
  if (b->status == LAC_OK && !b->result->interrupted) prune(b);
  if (b->status != LAC_OK) return;
  b->run.inputs = b->result->inputs;
  b->run.analysed = b->result->analysed;
  b->run.unchanged = b->result->unchanged;
  b->run.failed = b->result->failed;
  b->status =
      lac_store_end(b->store, &b->run,
                    b->result->interrupted ? "interrupted" : "done", b->diag);
}

lac_status lac_batch_run(lac_store *store, lac_manifest *manifest,
                         const lac_batch_options *options,
                         lac_batch_result *result, lac_diag *diag) {
  lac_arena *arena = lac_arena_new();
  batch b = {.arena = arena,
             .store = store,
             .manifest = manifest,
             .options = options,
             .result = result,
             .diag = diag};
  *result = (lac_batch_result){0};
  b.running = LAC_NEW_N(arena, lac_store_input, manifest->input_n);
  set_setting(&b);
  read_kept(&b);
  b.run.manifest = lac_str_of(manifest->path);
  const lac_shard *shard = &options->shard;
  if (shard->n > 0)
    b.run.shard = lac_str_format(arena, "%zu/%zu", shard->k, shard->n);
  b.run.sandbox = lac_str_of(lac_sandbox_name(lac_sandbox_available()));
  if (b.status == LAC_OK) b.status = lac_store_begin(store, &b.run, diag);
  if (b.status == LAC_OK) run(&b);
  lac_progress_clear(options->progress);
  lac_engine_free(b.engine);
  lac_arena_free(arena);
  return b.status;
}
