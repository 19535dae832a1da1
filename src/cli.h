/* SPDX-License-Identifier: Apache-2.0
 *
 * The command line: options that many commands share, the rules directory,
 * and an output that is there whole or not at all.
 */
#ifndef LAC_CLI_H
#define LAC_CLI_H

#include <stdio.h>

#include "engine.h"

/* Exit statuses of the program. */
enum {
  LAC_EXIT_OK = 0,
  LAC_EXIT_FINDINGS = 1,
  LAC_EXIT_TROUBLE = 2,
  LAC_EXIT_FAILED = 3 /* a batch is done, but for some inputs */
};

typedef struct lac_cli lac_cli;

/* A command. options names what it takes beside --help, --quiet and -o, one
 * letter each as in cli.c; run gets the operands and returns the exit status.
 */
typedef struct {
  const char *name;
  const char *operands;
  const char *summary;
  const char *options;
  const char *formats; /* what --format may be: "text, json or csv" */
  int (*run)(lac_cli *cli);
} lac_command;

struct lac_cli {
  lac_arena *arena; /* for the length of the program */
  lac_diag diag;
  const lac_command *command;
  const char *rules; /* --rules */
  const char *instruments;
  const char *language;
  const char *format;
  const char *report_language; /* --report-lang */
  const char *at;
  const char *color;  /* "auto", "always", "never" */
  const char *view;   /* of show: "outline", "norms", "tokens", "stats" */
  const char **golds; /* --gold, each time it is given */
  size_t gold_n, gold_cap;
  bool rows;
  bool overridden;
  bool matrices; /* --matrix */
  bool all;
  const char **with; /* --with, each time it is given */
  size_t with_n, with_cap;
  const char *articles;
  const char *fail_on;
  const char *waivers;
  const char *baseline;
  const char *store; /* these of batch */
  const char *jobs;
  const char *limits;
  const char *log;
  const char *report;
  const char *since;
  const char *shard;
  bool retry_failed;
  bool compare;
  bool history;
  bool merge;
  bool context, draft; /* set by a command before lac_cli_engine */
  bool evidence;
  bool quiet;
  bool partial; /* set by a command: the result stands in spite of errors */
  char **operands;
  size_t operand_n;
  FILE *out;          /* the result goes here */
  const char *output; /* -o */
  char *temporary;    /* what is renamed to it */
};

/* Gives the messages the user's language, from the catalogues that are
 * installed or, for a program that stands in its build directory, were made
 * there. */
void lac_cli_locale(void);

/* Reads the options of the command from argv (argv[0] is its name) and opens
 * the output. False when the program is to end with *status: a mistake, or
 * --help. */
bool lac_cli_open(lac_cli *cli, const lac_command *command, int argc,
                  char **argv, int *status);

/* Makes the output final and returns the exit status: status itself, or
 * LAC_EXIT_TROUBLE where it could not be written. With LAC_EXIT_TROUBLE, and
 * cli->partial not set, the file is left as it was. */
int lac_cli_close(lac_cli *cli, int status);

/* Reports a mistake in the use of the command, and where to read of it;
 * returns LAC_EXIT_TROUBLE. */
int lac_cli_usage(lac_cli *cli, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The same where --format names none of the command's formats. */
int lac_cli_bad_format(lac_cli *cli, const char *format);

/* Where the rules are: --rules, LACUNA_RULES, those of the source tree for a
 * program that stands in its build directory, else the installed ones. */
const char *lac_cli_rules(lac_cli *cli);

/* An engine for the options, NULL, reported, where the rules are not well. */
lac_engine *lac_cli_engine(lac_cli *cli);

/* Whether the output is to be coloured: --color, else whether it is a terminal
 * that can, and NO_COLOR is not set. */
bool lac_cli_color(const lac_cli *cli);

/* Columns of the terminal: COLUMNS, else 80; at least 40, at most 400. */
int lac_cli_width(void);

/* The version, "0.1.0". */
const char *lac_cli_version(void);

#endif
