#include <stdio.h>

const char *version_of_the_library(void);

int main(void) {
  puts(version_of_the_library());
  return 0;
}
