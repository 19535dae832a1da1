/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "cmd.h"
#include "sandbox.h"

static const lac_command *const commands[] = {
    &lac_cmd_check,   &lac_cmd_matrix, &lac_cmd_compare,
    &lac_cmd_explain, &lac_cmd_show,   &lac_cmd_rules,
    &lac_cmd_eval,    &lac_cmd_batch,  NULL,
};

static void print_help(void) {
  puts(_("usage: lacuna COMMAND [OPTION]... [FILE]..."));
  putchar('\n');
  puts(
      _("Finds what national statutes answer to treaties on cybercrime, and "
        "what is\nmissing."));
  putchar('\n');
  for (int i = 0; commands[i] != NULL; i++)
    printf("  %-8s %s\n", commands[i]->name, _(commands[i]->summary));
  putchar('\n');
  puts(
      _("'lacuna COMMAND --help' tells a command's options; the manual is "
        "lacuna(1)."));
}

/* --help and --version, which need no command. */
static bool is_word(const char *word, const char *name, const char *option) {
  return strcmp(word, name) == 0 || strcmp(word, option) == 0;
}

/* what ends in %s, for the word. */
static int fail(const char *what, const char *word) {
  lac_diag diag;
  char text[256];
  lac_diag_init(&diag);
  snprintf(text, sizeof text, _(what), word);
  lac_diag_add(&diag, LAC_ERROR, NULL, 0, 0, "%s; see 'lacuna --help'", text);
  return LAC_EXIT_TROUBLE;
}

int main(int argc, char **argv) {
  lac_cli_locale();
  if (argc < 2) return fail(N_("no command given%s"), "");
  const char *name = argv[1];
  if (is_word(name, "help", "--help") || strcmp(name, "-h") == 0) {
    print_help();
    return LAC_EXIT_OK;
  }
  if (is_word(name, "version", "--version")) {
    printf("lacuna %s\nworkers of a batch are closed in by: %s\n",
           lac_cli_version(), lac_sandbox_name(lac_sandbox_available()));
    return LAC_EXIT_OK;
  }
  for (int i = 0; commands[i] != NULL; i++) {
    if (strcmp(name, commands[i]->name) != 0) continue;
    lac_cli cli;
    int status;
    if (lac_cli_open(&cli, commands[i], argc - 1, argv + 1, &status))
      status = lac_cli_close(&cli, commands[i]->run(&cli));
    lac_arena_free(cli.arena);
    return status;
  }
  return fail(
      name[0] == '-' ? N_("unknown option %s") : N_("unknown command %s"),
      name);
}
