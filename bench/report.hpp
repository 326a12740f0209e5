// The figures as a table and as JSON.
#pragma once

#include <string>

#include "results.hpp"

namespace bench {

void print_table_head();
void print_table_line(const Result &result);
void print_table_notes();

// The machine, and one object for each result that has the library's figure. False when the file cannot be written.
bool write_json(const std::string &path, const Results &results);

}  // namespace bench
