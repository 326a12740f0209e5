"""Writes the C source of phaserouter._native from the public header.

usage: cffi_build.py phase_router.h _native.c

The declarations that cffi needs are taken from the header itself, so that the two cannot differ. Two functions come
with them: what the library asks during long calls, so that Ctrl-C stops them, and which thread that is for.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import cffi

# Callbacks for phase_router_options.cancel: cancel asks a Python function (whose handle is its data), and interrupt lets
# Python handle the signals that have come. The last two are C. A call of a Python function waits for the GIL, which other
# threads may be using: so interrupt_callback asks on the main thread alone, the only one that handles signals, and only
# so often that a call stops within 50 ms and does not spend more than a fifth of its time waiting.
CALLBACKS = """
extern "Python" {
    int32_t phaserouter_cancel(void *data);
    int32_t phaserouter_interrupt(void *data);
}
int32_t phaserouter_interrupt_callback(void *data);
void phaserouter_set_main_thread(unsigned long thread);
"""

SOURCE = """
#include <phase_router.h>
#include <time.h>
#ifdef PYPY_VERSION
#include <pthread.h>
#define THIS_THREAD ((unsigned long)pthread_self())
#else
#define THIS_THREAD PyThread_get_thread_ident()
#endif

static int32_t phaserouter_interrupt(void *data);

static unsigned long main_thread;
static int64_t next_us; /* when to ask again; of the main thread alone */

static int64_t now_us(void) {
  struct timespec time = {0, 0};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

static void phaserouter_set_main_thread(unsigned long thread) { main_thread = thread; }

static int32_t phaserouter_interrupt_callback(void *data) {
  int64_t began_us, waited_us;
  int32_t stop;
  if (THIS_THREAD != main_thread || (began_us = now_us()) < next_us) return 0;
  stop = phaserouter_interrupt(data);
  waited_us = now_us() - began_us;
  next_us = began_us + (waited_us > 2000 ? 5 * waited_us : 10000);
  return stop;
}
"""


def declarations(header: str) -> str:
    """The header's types, constants and functions, as cffi's parser takes them.

    What stands in a conditional of its own (the C++ and export boilerplate) is left out; so is every directive
    that does not define a number.
    """
    text = re.sub(r"/\*.*?\*/", "", header, flags=re.DOTALL)
    kept: list[str] = []
    depth = 0
    for line in text.splitlines():
        if re.match(r"#\s*if", line):
            depth += 1
        elif re.match(r"#\s*endif", line):
            depth -= 1
        elif depth == 1 and (not line.startswith("#") or re.match(r"#define \w+ \d+$", line)):
            kept.append(line)
    return "\n".join(kept).replace("PHASE_ROUTER_API ", "")


def main() -> None:
    """Writes the source named by the second argument."""
    header, output = sys.argv[1:]
    ffi = cffi.FFI()
    ffi.cdef(declarations(Path(header).read_text(encoding="utf-8")))
    ffi.cdef(CALLBACKS)
    ffi.set_source("phaserouter._native", SOURCE)
    ffi.emit_c_code(output)


if __name__ == "__main__":
    main()
