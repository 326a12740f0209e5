// Stats that a call writes if its caller wants them: checked before the work, written after it.
#pragma once

#include <cstddef>

#include "capi/arguments.hpp"
#include "core/sized_struct.hpp"

namespace phaserouter {

template <class Stats>
class StatsOutput {
 public:
  // stats may be NULL; otherwise size is what its caller says, at least that of the struct's first version.
  StatsOutput(Stats *stats, std::size_t size, std::size_t first_version, Buffers &buffers)
      : stats_(stats), size_(size), first_version_(first_version) {
    if (stats == nullptr) return;
    required("stats", stats);
    check_struct_size("stats", size, first_version);
    buffers.output_of_any_length("stats", reinterpret_cast<unsigned char *>(stats), size);
  }

  void write(const Stats &found) const {
    if (stats_ != nullptr) write_sized("stats", found, stats_, size_, first_version_);
  }

 private:
  Stats *stats_;
  std::size_t size_;
  std::size_t first_version_;
};

}  // namespace phaserouter
