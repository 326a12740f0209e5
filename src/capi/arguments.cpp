#include "capi/arguments.hpp"

namespace phaserouter {

std::uint32_t checked_size(const char *name, std::uint64_t size) {
  if (size > PHASE_ROUTER_MAX_SIZE)
    throw Error(Fault::out_of_range, "%s: %" PRIu64 " is above the largest value, %d", name, size,
                PHASE_ROUTER_MAX_SIZE);
  return static_cast<std::uint32_t>(size);
}

Shape checked_shape(std::uint64_t n_sources, std::uint64_t n_targets, std::uint32_t k) {
  return {checked_size("n_sources", n_sources), checked_size("n_targets", n_targets), checked_size("k", k)};
}

RowRange checked_range(const Shape &shape, std::uint64_t row_begin, std::uint64_t row_end) {
  if (row_begin > row_end)
    throw Error(Fault::out_of_range, "row_begin: %" PRIu64 " is above row_end = %" PRIu64, row_begin,
                row_end);
  if (row_end > shape.n_sources)
    throw Error(Fault::out_of_range, "row_end: %" PRIu64 " is above n_sources = %u", row_end,
                shape.n_sources);
  return {static_cast<std::uint32_t>(row_begin), static_cast<std::uint32_t>(row_end)};
}

std::size_t checked_product(const char *name, std::uint64_t rows, std::uint64_t columns,
                            std::size_t element_size) {
  std::uint64_t elements = 0;
  if (__builtin_mul_overflow(rows, columns, &elements) || elements > SIZE_MAX / element_size)
    throw Error(Fault::overflow, "%s: %" PRIu64 " x %" PRIu64 " elements do not fit in memory", name, rows,
                columns);
  return static_cast<std::size_t>(elements);
}

void Buffers::check_length(const char *name, std::size_t length, std::size_t expected) {
  if (length != expected)
    throw Error(Fault::size_mismatch, "%s_len: %zu elements are given, but the shape asks for %zu", name,
                length, expected);
}

void Buffers::add(const Buffer &buffer) {
  if (buffer.bytes == 0) return;
  if (buffer.address == 0) throw Error(Fault::invalid_argument, "%s: the pointer is NULL", buffer.name);
  if (buffer.address % buffer.alignment != 0)
    throw Error(Fault::invalid_argument, "%s: the pointer is not aligned to %zu bytes", buffer.name,
                buffer.alignment);
  for (std::size_t b = 0; b < count_; ++b) {
    const Buffer &other = buffers_[b];
    const bool apart =
        buffer.address - other.address >= other.bytes && other.address - buffer.address >= buffer.bytes;
    if ((buffer.is_output || other.is_output) && !apart)
      throw Error(Fault::invalid_argument, "%s: overlaps %s", buffer.name, other.name);
  }
  buffers_.at(count_++) = buffer;
}

}  // namespace phaserouter
