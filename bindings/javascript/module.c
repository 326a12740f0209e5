/* A program needs a source file; everything in the module is the library's. */
#include "phase_router.h"
