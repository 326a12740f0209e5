#include "options.h"

#include <phase_router.h>
#include <stdio.h>
#include <string.h>

#include "files.h"
#include "program.h"

static const char *const help_start =
    "Usage: phase-route assign WEIGHTS [options]\n"
    "       phase-route route  DEGREES [TARGET_DEGREES] [options]\n"
    "       phase-route packed [S_BITS T_BITS] [options]\n"
    "\n"
    "Routes sources to targets with libphaserouter, checks the result, and compares the loads with what "
    "hashing\n"
    "gives on the same job.\n"
    "\n"
    "Jobs\n"
    "  assign   Every source gets exactly k different targets, and every target its share of the\n"
    "           sources * k routes, in proportion to its weight. WEIGHTS is one column of a text file.\n"
    "  route    Source i has a degree s, how much it sends, 0 to the number of targets; target j has a "
    "degree t,\n"
    "           how many sources it may take, 0 to the number of sources. Source i meets target j with\n"
    "           probability s * t / (sources * targets), keeps at most k of those it meets, and no target "
    "ever\n"
    "           has more than t sources. DEGREES is a file with both columns, or one with the sources' "
    "beside\n"
    "           TARGET_DEGREES with the targets'.\n"
    "  packed   As route, for two bit matrices of which only the ones in each row count: S_BITS has a row "
    "for\n"
    "           each source and a bit for each target, T_BITS the other way round. Rows of\n"
    "           ceil(columns / 64) little-endian 64-bit words. Without files they are made from the seed: "
    "every\n"
    "           row has 1 to k ones in random columns.\n"
    "\n"
    "Options\n"
    "  -k, --k K              targets of a source, at most (8; packed: 512)\n"
    "      --sources M        assign: the number of sources (as many as targets). route: what the file must\n"
    "                         have. packed: rows of S (4096)\n"
    "      --targets N        assign, route: what the file must have. packed: rows of T (4096)\n";

static const char *const help_end =
    "      --column C         assign: the column of WEIGHTS, by name or by number from 1\n"
    "      --source-column C  route: the column with the sources' degrees\n"
    "      --target-column C  route: the column with the targets' degrees\n"
    "      --wanted           route: the source column says how many routes each source wants. Its degree "
    "is\n"
    "                         made so large that it meets as many targets on average, as far as they go "
    "round\n"
    "  -s, --seed SEED        0 to 2^64 - 1 (0)\n"
    "  -t, --num-threads T    how many threads it may use (0: as many as there are processors)\n"
    "      --select HOW       which k a source keeps of more: random (the default) or first\n"
    "      --sort             list each source's targets in ascending order\n"
    "  -o, --out FILE         write the routes. FILE.csv: a header and one \"source,target\" line for each "
    "route.\n"
    "                         FILE.bin: sources x k little-endian 32-bit integers, -1 after a row's last "
    "target\n"
    "      --max-degree D     packed: rows that are made have 1 to D ones (k)\n"
    "      --dump PREFIX      packed: write the matrices to PREFIX-s.bin and PREFIX-t.bin\n"
    "      --runs R           time R runs, at most 2 seconds, and print the median (21)\n"
    "      --json             print one JSON object instead of the table\n"
    "  -h, --help             print this\n"
    "      --version          print the versions of the library and of the routing spec\n"
    "\n"
    "A text file has one entry a line and columns separated by commas, semicolons or tabs; a header line, "
    "blank\n"
    "lines and # comments are allowed. Sources and targets are counted from 0 in the order of the file.\n"
    "\n"
    "Exit status: 0 done and checked, 1 a file is malformed or cannot be read or written, 2 wrong command "
    "line,\n"
    "3 the result broke a promise, 4 the library refused the job or memory ran out.\n"
    "\n"
    "Examples\n"
    "  phase-route assign examples/data/as-22july06_degrees.csv -k 8 -o routes.csv\n"
    "  phase-route assign experts.csv --column weight --sources 8192 -k 2\n"
    "  phase-route route examples/data/polblogs_degrees.csv --source-column out_degree --target-column "
    "in_degree\n"
    "  phase-route route senders.txt receivers.txt -k 16 --seed 7 -o routes.bin\n"
    "  phase-route packed --sources 4096 --targets 4096 -k 64 --max-degree 1024\n";

NO_RETURN static void print_help(void) {
  fputs(help_start, stdout);
  fputs(help_end, stdout);
  files_flush_output();
  finish(STATUS_OK);
}

NO_RETURN static void print_version(void) {
  printf("phase-route, libphaserouter %s, routing spec %u\n", phase_router_version(),
         (unsigned)phase_router_spec_version());
  files_flush_output();
  finish(STATUS_OK);
}

static uint64_t parse_number(const char *option, const char *text, uint64_t min, uint64_t max) {
  uint64_t value = 0;
  bool good = *text != '\0';
  for (const char *c = text; good && *c != '\0'; c++) {
    uint64_t digit = (uint64_t)(*c - '0');
    good = *c >= '0' && *c <= '9' && value <= (UINT64_MAX - digit) / 10;
    if (good) value = value * 10 + digit;
  }
  if (!good || value < min || value > max) {
    fatal(STATUS_USAGE, "%s takes an integer from %llu to %llu, not \"%s\"", option, (unsigned long long)min,
          (unsigned long long)max, text);
  }
  return value;
}

static uint32_t parse_selection(const char *text) {
  if (strcmp(text, "random") == 0) return PHASE_ROUTER_SELECT_RANDOM;
  if (strcmp(text, "first") == 0) return PHASE_ROUTER_SELECT_FIRST;
  fatal(STATUS_USAGE, "--select takes random or first, not \"%s\"", text);
}

static const char *parse_out(const char *path) {
  size_t length = strlen(path);
  if (length > 4 && (strcmp(path + length - 4, ".csv") == 0 || strcmp(path + length - 4, ".bin") == 0)) {
    return path;
  }
  fatal(STATUS_USAGE, "--out takes a file that ends in .csv or .bin, not \"%s\"", path);
}

/* Walks the arguments; an option's value is the next one, or follows "=" in the same one. */
typedef struct walk {
  char **arguments;
  int count;
  int at;
  char name[32];     /* the option's name without its value */
  char *glued_value; /* what follows "=" */
} walk;

static void start_option(walk *w) {
  char *argument = w->arguments[w->at];
  char *equals = strncmp(argument, "--", 2) == 0 ? strchr(argument, '=') : NULL;
  size_t length = equals == NULL ? strlen(argument) : (size_t)(equals - argument);
  w->glued_value = equals == NULL ? NULL : equals + 1;
  if (length >= sizeof w->name) length = sizeof w->name - 1;
  memcpy(w->name, argument, length);
  w->name[length] = '\0';
}

static bool is_option(const walk *w, const char *short_name, const char *long_name) {
  return strcmp(w->name, long_name) == 0 || (short_name != NULL && strcmp(w->name, short_name) == 0);
}

static const char *value_of(walk *w) {
  if (w->glued_value != NULL) return w->glued_value;
  if (w->at + 1 == w->count) fatal(STATUS_USAGE, "%s needs a value; see phase-route --help", w->name);
  return w->arguments[++w->at];
}

static void read_flag(const walk *w, bool *flag) {
  if (w->glued_value != NULL) fatal(STATUS_USAGE, "%s takes no value", w->name);
  *flag = true;
}

static void read_option(walk *w, options *read) {
  const uint64_t max_size = PHASE_ROUTER_MAX_SIZE;
  start_option(w);
  if (is_option(w, "-k", "--k")) {
    read->k = (uint32_t)parse_number(w->name, value_of(w), 0, max_size);
  } else if (is_option(w, NULL, "--sources")) {
    read->n_sources = parse_number(w->name, value_of(w), 0, max_size);
    read->has_sources = true;
  } else if (is_option(w, NULL, "--targets")) {
    read->n_targets = parse_number(w->name, value_of(w), 0, max_size);
    read->has_targets = true;
  } else if (is_option(w, NULL, "--column") || is_option(w, NULL, "--source-column")) {
    bool for_assign = is_option(w, NULL, "--column");
    if (for_assign != (read->command == COMMAND_ASSIGN) || read->command == COMMAND_PACKED) {
      fatal(STATUS_USAGE, "%s is not an option of %s", w->name, read->command_name);
    }
    read->source_column = value_of(w);
  } else if (is_option(w, NULL, "--target-column") && read->command == COMMAND_ROUTE) {
    read->target_column = value_of(w);
  } else if (is_option(w, NULL, "--wanted") && read->command == COMMAND_ROUTE) {
    read_flag(w, &read->wanted);
  } else if (is_option(w, NULL, "--max-degree") && read->command == COMMAND_PACKED) {
    read->max_degree = parse_number(w->name, value_of(w), 1, max_size);
  } else if (is_option(w, NULL, "--dump") && read->command == COMMAND_PACKED) {
    read->dump = value_of(w);
  } else if (is_option(w, "-s", "--seed")) {
    read->seed = parse_number(w->name, value_of(w), 0, UINT64_MAX);
  } else if (is_option(w, "-t", "--num-threads")) {
    read->num_threads = (int32_t)parse_number(w->name, value_of(w), 0, PHASE_ROUTER_MAX_THREADS);
  } else if (is_option(w, NULL, "--select") && read->command != COMMAND_ASSIGN) {
    read->selection = parse_selection(value_of(w));
  } else if (is_option(w, NULL, "--sort")) {
    read_flag(w, &read->sort_rows);
  } else if (is_option(w, "-o", "--out")) {
    read->out = parse_out(value_of(w));
  } else if (is_option(w, NULL, "--runs")) {
    read->runs = (int)parse_number(w->name, value_of(w), 1, 1000);
  } else if (is_option(w, NULL, "--json")) {
    read_flag(w, &read->json);
  } else {
    fatal(STATUS_USAGE, "%s is not an option of %s; see phase-route --help", w->name, read->command_name);
  }
}

static void read_command(const char *name, options *read) {
  read->command_name = name;
  read->k = 8;
  if (strcmp(name, "assign") == 0) {
    read->command = COMMAND_ASSIGN;
  } else if (strcmp(name, "route") == 0) {
    read->command = COMMAND_ROUTE;
  } else if (strcmp(name, "packed") == 0) {
    read->command = COMMAND_PACKED;
    read->k = 512;
    read->n_sources = 4096;
    read->n_targets = 4096;
  } else {
    fatal(STATUS_USAGE, "\"%s\" is not a job: assign, route and packed are; see phase-route --help", name);
  }
}

static void check_files(const options *read) {
  static const char *const needs[] = {"assign needs one file, the targets' weights",
                                      "route needs one file with the degrees of sources and targets, or two",
                                      "packed needs two files, S_BITS and T_BITS, or none"};
  bool good = read->command == COMMAND_ASSIGN  ? read->n_files == 1
              : read->command == COMMAND_ROUTE ? read->n_files >= 1
                                               : read->n_files != 1;
  if (!good) fatal(STATUS_USAGE, "%s; see phase-route --help", needs[read->command]);
  if (read->command == COMMAND_PACKED && read->n_files == 2 && !(read->has_sources && read->has_targets)) {
    fatal(STATUS_USAGE, "packed needs --sources and --targets to read files");
  }
}

void options_read(int n_arguments, char **arguments, options *read) {
  const options defaults = {.runs = 21};
  *read = defaults;
  for (int a = 1; a < n_arguments; a++) {
    if (strcmp(arguments[a], "--help") == 0 || strcmp(arguments[a], "-h") == 0) print_help();
    if (strcmp(arguments[a], "--version") == 0) print_version();
  }
  if (n_arguments < 2) fatal(STATUS_USAGE, "nothing to do; see phase-route --help");
  read_command(arguments[1], read);
  walk w = {arguments, n_arguments, 2, "", NULL};
  for (; w.at < n_arguments; w.at++) {
    if (arguments[w.at][0] == '-' && arguments[w.at][1] != '\0') {
      read_option(&w, read);
    } else if (read->n_files < (read->command == COMMAND_ASSIGN ? 1 : 2)) {
      read->files[read->n_files++] = arguments[w.at];
    } else {
      fatal(STATUS_USAGE, "%s takes no further file: \"%s\"; see phase-route --help", read->command_name,
            arguments[w.at]);
    }
  }
  check_files(read);
}
