// The program's own options; the rest are Google Benchmark's.
#pragma once

#include <string>
#include <vector>

namespace bench {

struct Arguments {
  bool help = false;
  bool stress = false;
  bool busy = false;
  bool level = false;
  int calls = 10000;
  std::string json;
  std::vector<int> threads;
};

extern const char *const kUsage;

// Takes our own options out of argv. What is wrong with them, or an empty text.
std::string take_arguments(int &argc, char **argv, Arguments &arguments);

}  // namespace bench
