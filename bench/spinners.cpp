#include "spinners.hpp"

#include <cstdio>
#include <cstdlib>

#if defined(_WIN32)

namespace bench {

Spinners::Spinners(int count) : count_(count) {
  std::fprintf(stderr, "bench_routing: --busy is not there on Windows\n");
  std::exit(2);
}
Spinners::~Spinners() = default;
void Spinners::start() {}

}  // namespace bench

#else

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>

namespace bench {
namespace {

// A forked child's whole life: it calls nothing that may not be called between fork and exec.
[[noreturn]] void spin(int reading_end) {
  using clock = std::chrono::steady_clock;
  char word = 0;
  if (read(reading_end, &word, 1) != 1) _exit(0);  // the word to start, or the end of the pipe
  for (;;) {
    const auto next_look = clock::now() + std::chrono::milliseconds(1);
    while (clock::now() < next_look) {
    }
    pollfd asked{reading_end, POLLIN, 0};
    if (poll(&asked, 1, 0) != 0 && (asked.revents & POLLHUP) != 0) _exit(0);
  }
}

[[noreturn]] void fail() {
  std::perror("bench_routing: --busy");
  std::exit(1);
}

}  // namespace

Spinners::Spinners(int count) : count_(count) {
  int ends[2];
  if (pipe(ends) != 0) fail();
  writing_end_ = ends[1];
  for (int spinner = 0; spinner < count; spinner++) {
    const pid_t child = fork();
    if (child < 0) fail();  // those that are there end with this process
    if (child == 0) {
      close(ends[1]);
      spin(ends[0]);
    }
  }
  close(ends[0]);
}

void Spinners::start() {
  for (int spinner = 0; spinner < count_; spinner++) {
    if (write(writing_end_, "", 1) != 1) fail();
  }
}

Spinners::~Spinners() {
  close(writing_end_);
  for (int spinner = 0; spinner < count_; spinner++) {
    while (wait(nullptr) < 0 && errno == EINTR) {
    }
  }
}

}  // namespace bench

#endif
