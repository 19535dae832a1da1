/* SPDX-License-Identifier: Apache-2.0 */
#include "cli.h"

#include <errno.h>
#include <getopt.h>
#include <linux/limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif
#ifndef LACUNA_RULES_DIR
#define LACUNA_RULES_DIR "rules"
#endif
#ifndef LACUNA_LOCALE_DIR
#define LACUNA_LOCALE_DIR "locale"
#define LACUNA_BUILD_LOCALE_DIR "locale"
#endif
#ifndef LACUNA_SRC_RULES_DIR
#define LACUNA_SRC_RULES_DIR "rules"
#endif

/* Every option of every command; a command names its own by the letters,
 * and what its --format may be. */
static const struct {
  struct option option;
  const char *argument;
  const char *help;
} table[] = {
    {{"rules", required_argument, NULL, 'R'}, "DIR", N_("where the rules are")},
    {{"instrument", required_argument, NULL, 'I'},
     "ID[,ID]",
     N_("only these instruments")},
    {{"lang", required_argument, NULL, 'L'},
     "TAG",
     N_("language of files that do not say theirs")},
    {{"format", required_argument, NULL, 'F'}, "F", NULL},
    {{"report-lang", required_argument, NULL, 'Y'},
     "LANG",
     N_("language of the report: en, de, es or fr")},
    {{"color", required_argument, NULL, 'C'},
     "WHEN",
     N_("auto, always or never")},
    {{"evidence", no_argument, NULL, 'E'},
     NULL,
     N_("print the words of the law")},
    {{"with", required_argument, NULL, 'T'},
     "PATH",
     N_("the law that the draft will join")},
    {{"articles", required_argument, NULL, 'K'},
     "LIST",
     N_("only these, such as 2-9,19.1,spam")},
    {{"fail-on", required_argument, NULL, 'X'},
     "WHAT",
     N_("missing, partial, overbroad or never")},
    {{"waivers", required_argument, NULL, 'N'},
     "FILE",
     N_("what is accepted, why")},
    {{"baseline", required_argument, NULL, 'B'},
     "FILE",
     N_("what is known already")},
    {{"gold", required_argument, NULL, 'G'},
     "PATH",
     N_("what experts found, a file or a folder")},
    {{"all", no_argument, NULL, 'Z'}, NULL, N_("what is alike, too")},
    {{"matrix", no_argument, NULL, 'm'},
     NULL,
     N_("compare two matrices (JSON), the older first")},
    {{"rows", no_argument, NULL, 'W'}, NULL, N_("list what is wrong")},
    {{"overridden", no_argument, NULL, 'O'},
     NULL,
     N_("judge readers' overrides, not the program's verdicts")},
    {{"at", required_argument, NULL, 'A'},
     "PLACE",
     N_("a part of the statute")},
    {{"outline", no_argument, NULL, 'o' | 0x80},
     NULL,
     N_("the tree (default)")},
    {{"norms", no_argument, NULL, 'n' | 0x80}, NULL, N_("its whole sentences")},
    {{"tokens", no_argument, NULL, 't' | 0x80}, NULL, N_("words and concepts")},
    {{"stats", no_argument, NULL, 's' | 0x80}, NULL, N_("what was read")},
    {{"store", required_argument, NULL, 'S'},
     "FILE",
     N_("where results are kept")},
    {{"jobs", required_argument, NULL, 'j'}, "N", N_("workers at a time")},
    {{"limits", required_argument, NULL, 'U'},
     "LIST",
     "seconds=N,memory=MIB,output=MIB,file=MIB"},
    {{"retry-failed", no_argument, NULL, 'y'},
     NULL,
     N_("what failed, once more")},
    {{"log", required_argument, NULL, 'l'},
     "WHAT",
     N_("bar, lines, json or none")},
    {{"report", required_argument, NULL, 'P'},
     "FILE",
     N_("report what a store has")},
    {{"since", required_argument, NULL, 's'},
     "RUN",
     N_("what has changed since that run, or 'last'")},
    {{"history", no_argument, NULL, 'H'}, NULL, N_("the runs of a store")},
    {{"shard", required_argument, NULL, 'D'},
     "K/N",
     N_("only the Kth of N parts")},
    {{"merge", no_argument, NULL, 'M'},
     NULL,
     N_("put the stores of shards together")},
    {{"compare", no_argument, NULL, 'c'},
     NULL,
     N_("its jurisdictions side by side")},
    {{"output", required_argument, NULL, 'o'}, "FILE", N_("write to FILE")},
    {{"quiet", no_argument, NULL, 'q'}, NULL, N_("errors only on stderr")},
    {{"help", no_argument, NULL, 'h'}, NULL, N_("print this help")},
};

enum { OPTION_N = sizeof table / sizeof *table };

/* Whether the command takes the option; the views go by the letter V. */
static bool takes(const lac_command *command, int letter) {
  if (strchr("oqh", letter) != NULL) return true;
  return strchr(command->options, letter & 0x80 ? 'V' : letter) != NULL;
}

static void print_help(const lac_command *command) {
  printf(_("usage: lacuna %s [OPTION]... %s"), command->name,
         command->operands);
  printf("\n\n%s\n\n", _(command->summary));
  for (int i = 0; i < OPTION_N; i++) {
    char both[64];
    int letter = table[i].option.val;
    if (!takes(command, letter)) continue;
    const char *argument = table[i].argument;
    const char *help = letter == 'F' ? command->formats : table[i].help;
    snprintf(both, sizeof both, "%s--%s%s%s",
             letter == 'o'   ? "-o, "
             : letter == 'j' ? "-j, "
             : letter == 'q' ? "-q, "
             : letter == 'h' ? "-h, "
                             : "    ",
             table[i].option.name, argument == NULL ? "" : "=",
             argument == NULL ? "" : argument);
    printf("  %-28s %s\n", both, help == NULL ? "" : _(help));
  }
  putchar('\n');
  printf(_("The manual: lacuna-%s(1), lacuna(1)"), command->name);
  putchar('\n');
}

static int report_usage(lac_cli *cli, const char *format, va_list ap) {
  char text[512];
  vsnprintf(text, sizeof text, _(format), ap);
  lac_diag_add(&cli->diag, LAC_ERROR, NULL, 0, 0, "%s; see 'lacuna %s --help'",
               text, cli->command->name);
  return LAC_EXIT_TROUBLE;
}

int lac_cli_usage(lac_cli *cli, const char *format, ...) {
  va_list ap;
  va_start(ap, format);
  int status = report_usage(cli, format, ap);
  va_end(ap);
  return status;
}

int lac_cli_bad_format(lac_cli *cli, const char *format) {
  return lac_cli_usage(cli, "--format is %s, not %s", _(cli->command->formats),
                       format);
}

static void set_option(lac_cli *cli, int letter, const char *value) {
  switch (letter) {
    case 'R': cli->rules = value; break;
    case 'I': cli->instruments = value; break;
    case 'L': cli->language = value; break;
    case 'F': cli->format = value; break;
    case 'Y': cli->report_language = value; break;
    case 'C': cli->color = value; break;
    case 'E': cli->evidence = true; break;
    case 'G':
      LAC_PUSH(cli->arena, cli->golds, cli->gold_n, cli->gold_cap, value);
      break;
    case 'W': cli->rows = true; break;
    case 'O': cli->overridden = true; break;
    case 'm': cli->matrices = true; break;
    case 'Z': cli->all = true; break;
    case 'T':
      LAC_PUSH(cli->arena, cli->with, cli->with_n, cli->with_cap, value);
      break;
    case 'K': cli->articles = value; break;
    case 'X': cli->fail_on = value; break;
    case 'N': cli->waivers = value; break;
    case 'B': cli->baseline = value; break;
    case 'A': cli->at = value; break;
    case 'S': cli->store = value; break;
    case 'j': cli->jobs = value; break;
    case 'U': cli->limits = value; break;
    case 'y': cli->retry_failed = true; break;
    case 'l': cli->log = value; break;
    case 'P': cli->report = value; break;
    case 'c': cli->compare = true; break;
    case 's': cli->since = value; break;
    case 'H': cli->history = true; break;
    case 'D': cli->shard = value; break;
    case 'M': cli->merge = true; break;
    case 'o': cli->output = value; break;
    case 'q': cli->quiet = true; break;
    case 'o' | 0x80: cli->view = "outline"; break;
    case 'n' | 0x80: cli->view = "norms"; break;
    case 't' | 0x80: cli->view = "tokens"; break;
    case 's' | 0x80: cli->view = "stats"; break;
  }
}

static const char *name_of(int letter) {
  for (int i = 0; i < OPTION_N; i++)
    if (table[i].option.val == letter) return table[i].option.name;
  return "";
}

static bool parse(lac_cli *cli, int argc, char **argv, int *status) {
  struct option options[OPTION_N + 1];
  memset(options, 0, sizeof options);
  for (int i = 0; i < OPTION_N; i++) options[i] = table[i].option;
  opterr = 0;
  optind = 1;
  *status = LAC_EXIT_TROUBLE;
  for (int letter;
       (letter = getopt_long(argc, argv, ":o:j:qh", options, NULL)) != -1;) {
    const char *word = argv[optind - 1];
    if (letter == '?') {
      lac_cli_usage(cli, "unknown option %s", word);
      return false;
    }
    if (letter == ':') {
      lac_cli_usage(cli, "option %s needs an argument", word);
      return false;
    }
    if (letter == 'h') {
      print_help(cli->command);
      *status = LAC_EXIT_OK;
      return false;
    }
    if (!takes(cli->command, letter)) {
      lac_cli_usage(cli, "'lacuna %s' has no option --%s", cli->command->name,
                    name_of(letter));
      return false;
    }
    set_option(cli, letter, optarg);
  }
  cli->operands = argv + optind;
  cli->operand_n = (size_t)(argc - optind);
  return true;
}

/* ---- The output ------------------------------------------------------- */

static bool io_error(lac_cli *cli) {
  lac_diag_add(&cli->diag, LAC_ERROR, cli->output, 0, 0, "cannot write: %s",
               strerror(errno));
  return false;
}

/* Whether the output is one of the files that are read: it would be lost. */
static bool is_input(const lac_cli *cli, const struct stat *output) {
  struct stat st;
  for (size_t i = 0; i < cli->operand_n; i++)
    if (stat(cli->operands[i], &st) == 0 && st.st_dev == output->st_dev &&
        st.st_ino == output->st_ino)
      return true;
  return false;
}

/* What is no regular file, a pipe or a device by any of its names, is written
 * to as it is. */
static bool open_direct(lac_cli *cli) {
  cli->out = fopen(cli->output, "w");
  return cli->out != NULL || io_error(cli);
}

/* A new file beside the wanted one, which it replaces when all is written and
 * whose mode it gets. */
static bool open_output(lac_cli *cli) {
  struct stat st;
  char real[PATH_MAX];
  mode_t mode = 0;
  cli->out = stdout;
  if (cli->output == NULL || strcmp(cli->output, "-") == 0) {
    cli->output = NULL;
    return true;
  }
  if (stat(cli->output, &st) == 0) {
    lac_str name = lac_str_of(cli->output);
    if (!S_ISREG(st.st_mode) || lac_str_starts(name, LAC_STR("/dev/")) ||
        lac_str_starts(name, LAC_STR("/proc/")) ||
        realpath(cli->output, real) == NULL)
      return open_direct(cli);
    if (is_input(cli, &st)) {
      lac_cli_usage(cli, "-o %s would replace what is read", cli->output);
      return false;
    }
    /* A link stays, and what it leads to is replaced. */
    cli->output = lac_str_dup(cli->arena, lac_str_of(real));
    mode = st.st_mode & 07777;
  } else {
    mode_t mask = umask(0);
    umask(mask);
    mode = 0666 & ~mask;
  }
  cli->temporary = lac_str_dup(
      cli->arena, lac_str_format(cli->arena, "%s.XXXXXX", cli->output));
  int fd = cli->output[0] == '\0' ? -1 : mkstemp(cli->temporary);
  if (fd < 0) {
    if (cli->output[0] == '\0') errno = ENOENT;
    cli->temporary = NULL;
    return io_error(cli);
  }
  if (fchmod(fd, mode) != 0 || (cli->out = fdopen(fd, "w")) == NULL) {
    io_error(cli);
    close(fd);
    unlink(cli->temporary);
    return false;
  }
  return true;
}

int lac_cli_close(lac_cli *cli, int status) {
  bool keep = status != LAC_EXIT_TROUBLE || cli->partial;
  bool failed = fflush(cli->out) != 0 || ferror(cli->out) != 0;
  if (cli->temporary != NULL && fsync(fileno(cli->out)) != 0) failed = true;
  if (cli->output != NULL && fclose(cli->out) != 0) failed = true;
  if (failed) io_error(cli);
  if (cli->temporary != NULL) {
    if (!failed && keep && rename(cli->temporary, cli->output) != 0)
      failed = !io_error(cli);
    if (failed || !keep) unlink(cli->temporary);
  }
  return failed ? LAC_EXIT_TROUBLE : status;
}

bool lac_cli_open(lac_cli *cli, const lac_command *command, int argc,
                  char **argv, int *status) {
  *cli = (lac_cli){.command = command, .color = "auto", .out = stdout};
  lac_diag_init(&cli->diag);
  cli->arena = lac_arena_new();
  if (!parse(cli, argc, argv, status)) return false;
  *status = LAC_EXIT_TROUBLE;
  cli->diag.quiet = cli->quiet;
  if (strcmp(cli->color, "auto") != 0 && strcmp(cli->color, "always") != 0 &&
      strcmp(cli->color, "never") != 0) {
    lac_cli_usage(cli, "--color is auto, always or never, not %s", cli->color);
    return false;
  }
  if (cli->report_language != NULL &&
      !lac_translation_set(cli->report_language)) {
    lac_cli_usage(cli, "there are no reports in the language %s",
                  cli->report_language);
    return false;
  }
  return open_output(cli);
}

/* ---- The surroundings ------------------------------------------------- */

/* Whether the program stands in the directory that configure has built in. */
static bool in_build_directory(lac_arena *arena) {
  char path[4096];
  ssize_t n = readlink("/proc/self/exe", path, sizeof path);
  if (n <= 0 || (size_t)n == sizeof path) return false;
  while (n > 0 && path[n - 1] != '/') n--;
  lac_str mark = lac_str_format(arena, "%.*sconfig.status", (int)n, path);
  return access(lac_str_dup(arena, mark), F_OK) == 0;
}

void lac_cli_locale(void) {
  lac_arena *arena = lac_arena_new();
  bool built =
      in_build_directory(arena) || access(LACUNA_LOCALE_DIR, F_OK) != 0;
  lac_translation_init(built ? LACUNA_BUILD_LOCALE_DIR : LACUNA_LOCALE_DIR);
  lac_arena_free(arena);
}

const char *lac_cli_rules(lac_cli *cli) {
  if (cli->rules != NULL) return cli->rules;
  const char *named = getenv("LACUNA_RULES");
  if (named != NULL && named[0] != '\0') return named;
  if (in_build_directory(cli->arena) || access(LACUNA_RULES_DIR, F_OK) != 0)
    return LACUNA_SRC_RULES_DIR;
  return LACUNA_RULES_DIR;
}

lac_engine *lac_cli_engine(lac_cli *cli) {
  lac_engine_options options = {.rules_dir = lac_cli_rules(cli),
                                .instruments = cli->instruments,
                                .language = cli->language,
                                .report = cli->report_language == NULL
                                              ? NULL
                                              : lac_translation_language(),
                                .context = cli->context,
                                .draft = cli->draft};
  lac_engine *engine = lac_engine_new(&options, &cli->diag);
  if (engine == NULL || cli->language == NULL) return engine;
  if (lac_languages_find(lac_engine_rules(engine)->languages,
                         lac_str_of(cli->language)) != NULL)
    return engine;
  lac_cli_usage(cli, "no rules for the language %s", cli->language);
  lac_engine_free(engine);
  return NULL;
}

bool lac_cli_color(const lac_cli *cli) {
  if (strcmp(cli->color, "auto") != 0) return strcmp(cli->color, "always") == 0;
  const char *term = getenv("TERM"), *no = getenv("NO_COLOR");
  return isatty(fileno(cli->out)) && term != NULL &&
         strcmp(term, "dumb") != 0 && (no == NULL || no[0] == '\0');
}

int lac_cli_width(void) {
  const char *columns = getenv("COLUMNS");
  long n = columns == NULL ? 0 : strtol(columns, NULL, 10);
  return n <= 0 ? 80 : n < 40 ? 40 : n > 400 ? 400 : (int)n;
}

const char *lac_cli_version(void) { return PACKAGE_VERSION; }
