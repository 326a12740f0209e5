#include <phase_router.h>

const char *version_of_the_library(void);

const char *version_of_the_library(void) { return phase_router_version(); }
