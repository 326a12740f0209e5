// Calls of the default number of threads and of one thread, while other processes keep the processors busy.
#pragma once

#include <vector>

#include "results.hpp"

namespace bench {

struct BusyResult {
  Case measured;
  int spinners = 0;  // processes that do nothing but spin
  Samples default_threads;
  Samples one_thread;

  // The median of the default over that of one thread.
  [[nodiscard]] double ratio() const { return default_threads.median() / one_thread.median(); }
};

// So many calls of each, in blocks that take turns, first on idle processors, then with a spinning process for each
// processor. The table is printed as it comes.
std::vector<BusyResult> measure_busy(int calls);

}  // namespace bench
