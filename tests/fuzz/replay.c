/* Feeds files, and the files of directories, to the fuzz target: for builds without libFuzzer. */
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MOST_BYTES = 1 << 20, PATH_BYTES = 4096 };

static int replay_file(const char *path) {
  FILE *stream = fopen(path, "rb");
  uint8_t *data = malloc(MOST_BYTES);
  if (stream == NULL || data == NULL) {
    fprintf(stderr, "cannot read %s\n", path);
    exit(1);
  }
  const size_t size = fread(data, 1, MOST_BYTES, stream);
  fclose(stream);
  /* A copy of the exact size, so that a sanitizer sees a read past its end. */
  uint8_t *exact = realloc(data, size > 0 ? size : 1);
  LLVMFuzzerTestOneInput(exact != NULL ? exact : data, size);
  free(exact != NULL ? exact : data);
  return 1;
}

static int replay_directory(const char *path) {
  DIR *directory = opendir(path);
  int files = 0;
  if (directory == NULL) {
    fprintf(stderr, "cannot read %s\n", path);
    exit(1);
  }
  for (struct dirent *entry = readdir(directory); entry != NULL; entry = readdir(directory)) {
    char name[PATH_BYTES];
    struct stat status;
    if (entry->d_name[0] == '.') continue;
    if (snprintf(name, sizeof name, "%s/%s", path, entry->d_name) >= PATH_BYTES) exit(1);
    if (stat(name, &status) == 0 && S_ISREG(status.st_mode)) files += replay_file(name);
  }
  closedir(directory);
  return files;
}

int main(int argc, char **argv) {
  int files = 0;
  for (int a = 1; a < argc; a++) {
    struct stat status;
    const int is_directory = stat(argv[a], &status) == 0 && S_ISDIR(status.st_mode);
    files += is_directory ? replay_directory(argv[a]) : replay_file(argv[a]);
  }
  printf("%d inputs\n", files);
  return files > 0 ? 0 : 1;
}
