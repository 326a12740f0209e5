// The figures as tables and as JSON.
#pragma once

#include <string>
#include <vector>

#include "busy.hpp"
#include "results.hpp"

namespace bench {

// A line, and before it a head whenever the contenders are not those of the line before.
void print_line(const Result &result);
void print_notes();

void print_busy_head();
void print_busy_line(const BusyResult &result);

// The machine, and one object for each result that has the library's figure, or for each of the busy mode's. False when
// the file cannot be written.
bool write_json(const std::string &path, const Results &results);
bool write_json(const std::string &path, const std::vector<BusyResult> &results);

}  // namespace bench
