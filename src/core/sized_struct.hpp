// The struct_size rule of the header: structs grow at their end, and the caller may know an older or a newer one than
// the library.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>

#include "model/error.hpp"

namespace phaserouter {

inline constexpr std::size_t kLargestStruct = 4096;

inline void check_struct_size(const char *name, std::size_t size, std::size_t first_version) {
  if (size >= first_version && size <= kLargestStruct) return;
  throw Error(Fault::out_of_range, "%s: the struct's size is %zu, but must be from %zu to %zu", name, size,
              first_version, kLargestStruct);
}

// The caller's struct in the library's version: an older one is completed with zeros, and a newer one is refused if one
// of the fields that the library does not know is set.
template <class Struct>
Struct read_sized(const char *name, const Struct *given, std::size_t first_version) {
  const std::size_t size = given->struct_size;
  check_struct_size(name, size, first_version);
  const auto *bytes = reinterpret_cast<const unsigned char *>(given);
  for (std::size_t b = sizeof(Struct); b < size; ++b)
    if (bytes[b] != 0)
      throw Error(Fault::unsupported,
                  "%s: byte %zu is not 0, but this library knows only the first %zu bytes of the struct",
                  name, b, sizeof(Struct));
  Struct known{};
  std::memcpy(&known, given, std::min(size, sizeof(Struct)));
  known.struct_size = sizeof(Struct);
  return known;
}

// Writes what the caller's struct has room for, and zeros behind what this library knows.
template <class Struct>
void write_sized(const char *name, const Struct &known, Struct *out, std::size_t size,
                 std::size_t first_version) {
  check_struct_size(name, size, first_version);
  auto *bytes = reinterpret_cast<unsigned char *>(out);
  std::memcpy(bytes, &known, std::min(size, sizeof(Struct)));
  if (size > sizeof(Struct)) std::memset(bytes + sizeof(Struct), 0, size - sizeof(Struct));
  out->struct_size = static_cast<std::uint32_t>(size);
}

}  // namespace phaserouter
