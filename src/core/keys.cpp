#include "core/keys.hpp"

#include <cinttypes>
#include <vector>

#include "kernels/splitmix64.hpp"
#include "model/error.hpp"
#include "model/read_once.hpp"

#if defined(PHASE_ROUTER_XXHASH)
#define XXH_INLINE_ALL
#include <xxhash.h>
#endif

namespace phaserouter {

namespace {

#if defined(PHASE_ROUTER_XXHASH)
inline std::uint64_t xxh3(const void *bytes, std::size_t length) { return XXH3_64bits(bytes, length); }
void need_xxhash() {}
#else
inline std::uint64_t xxh3(const void *, std::size_t) { return 0; }
void need_xxhash() {
  throw Error(Fault::unsupported, "keys: this library was built without xxHash's header, and hashes no keys");
}
#endif

constexpr std::uint32_t kLastCodePoint = 0x10FFFF;

inline bool is_code_point(std::uint32_t point) {
  return point <= kLastCodePoint && (point < 0xD800 || point > 0xDFFF);
}

// Values are aligned: the C interface checks it. Another thread may be writing them.
template <class Integer>
Integer at(const void *values, std::size_t index) {
  return read_once(static_cast<const Integer *>(values)[index]);
}

template <class Offset>
void check_offsets(const Keys &keys) {
  Offset before = at<Offset>(keys.offsets, 0);
  if (before < 0)
    throw Error(Fault::out_of_range, "keys: offset 0 is %" PRId64 ", below 0", std::int64_t{before});
  for (std::size_t q = 1; q <= keys.count; ++q) {
    const Offset offset = at<Offset>(keys.offsets, q);
    if (offset < before)
      throw Error(Fault::out_of_range, "keys: offset %zu is %" PRId64 ", below the one before it, %" PRId64,
                  q, std::int64_t{offset}, std::int64_t{before});
    before = offset;
  }
  if (static_cast<std::uint64_t>(before) > keys.width)
    throw Error(Fault::out_of_range, "keys: offset %zu is %" PRId64 ", above width = %zu", keys.count,
                std::int64_t{before}, keys.width);
}

void check_code_points(const Keys &keys) {
  for (std::size_t q = 0; q < keys.count * keys.width; ++q) {
    const auto point = at<std::uint32_t>(keys.values, q);
    if (!is_code_point(point))
      throw Error(Fault::out_of_range, "keys: key %zu has 0x%" PRIX32 " for a character, which is none",
                  q / keys.width, point);
  }
}

void check(const Keys &keys) {
  if (keys.type == Keys::Type::offsets32) check_offsets<std::int32_t>(keys);
  if (keys.type == Keys::Type::offsets64) check_offsets<std::int64_t>(keys);
  if (keys.type == Keys::Type::utf32) check_code_points(keys);
}

[[noreturn]] void changed() { throw Error(Fault::invalid_argument, "keys: changed during the call"); }

// --- The bytes of key q are hashed, whatever their form --------------------------------------------------------

struct IntegerKeys {
  explicit IntegerKeys(const Keys &keys) : values(keys.values) {}

  std::uint64_t hash(std::size_t q) const {
    const auto number = at<std::uint64_t>(values, q);
    unsigned char bytes[8];
    for (unsigned b = 0; b < 8; ++b) bytes[b] = static_cast<unsigned char>(number >> (8 * b));
    return xxh3(bytes, sizeof bytes);
  }

  const void *values;
};

struct FixedKeys {
  explicit FixedKeys(const Keys &keys)
      : bytes(static_cast<const unsigned char *>(keys.values)), width(keys.width) {}

  std::uint64_t hash(std::size_t q) const {
    const unsigned char *key = bytes + q * width;
    std::size_t length = width;
    while (length > 0 && key[length - 1] == 0) --length;
    return xxh3(key, length);
  }

  const unsigned char *bytes;
  std::size_t width;
};

struct TextKeys {
  explicit TextKeys(const Keys &keys) : values(keys.values), width(keys.width), utf8(4 * keys.width) {}

  std::uint64_t hash(std::size_t q) {
    const std::size_t begin = q * width;
    std::size_t end = begin + width;
    while (end > begin && at<std::uint32_t>(values, end - 1) == 0) --end;
    unsigned char *out = utf8.data();
    for (std::size_t p = begin; p < end; ++p) out = encode(at<std::uint32_t>(values, p), out);
    return xxh3(utf8.data(), static_cast<std::size_t>(out - utf8.data()));
  }

  static unsigned char *encode(std::uint32_t point, unsigned char *out) {
    if (point < 0x80) {
      *out = static_cast<unsigned char>(point);
      return out + 1;
    }
    if (!is_code_point(point)) changed();
    const unsigned more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    const unsigned lead[] = {0, 0xC0, 0xE0, 0xF0};
    *out++ = static_cast<unsigned char>(lead[more] | point >> (6 * more));
    for (unsigned b = more; b-- > 0;) *out++ = static_cast<unsigned char>(0x80 | (point >> (6 * b) & 0x3F));
    return out;
  }

  const void *values;
  std::size_t width;
  std::vector<unsigned char> utf8;
};

template <class Offset>
struct OffsetKeys {
  explicit OffsetKeys(const Keys &keys)
      : bytes(static_cast<const unsigned char *>(keys.values)), offsets(keys.offsets), width(keys.width) {}

  std::uint64_t hash(std::size_t q) const {
    const Offset begin = at<Offset>(offsets, q), end = at<Offset>(offsets, q + 1);
    if (begin < 0 || end < begin || static_cast<std::uint64_t>(end) > width) changed();
    return xxh3(bytes + begin, static_cast<std::size_t>(end - begin));
  }

  const unsigned char *bytes;
  const void *offsets;
  std::size_t width;
};

template <class OneForm, class Take>
void each(const Keys &keys, const Take &take) {
  OneForm form(keys);
  for (std::size_t q = 0; q < keys.count; ++q) take(q, form.hash(q));
}

template <class Take>
void each_hash(const Keys &keys, const Take &take) {
  need_xxhash();
  if (keys.count == 0) return;
  check(keys);
  switch (keys.type) {
    case Keys::Type::int64:
      return each<IntegerKeys>(keys, take);
    case Keys::Type::bytes:
      return each<FixedKeys>(keys, take);
    case Keys::Type::utf32:
      return each<TextKeys>(keys, take);
    case Keys::Type::offsets32:
      return each<OffsetKeys<std::int32_t>>(keys, take);
    case Keys::Type::offsets64:
      return each<OffsetKeys<std::int64_t>>(keys, take);
  }
}

}  // namespace

void hash_keys(const Keys &keys, std::span<std::uint64_t> hashes) {
  each_hash(keys, [&](std::size_t q, std::uint64_t hash) { hashes[q] = hash; });
}

void key_partitions(const Keys &keys, std::uint32_t n_partitions, std::span<std::uint32_t> partitions) {
  each_hash(keys, [&](std::size_t q, std::uint64_t hash) { partitions[q] = bounded(hash, n_partitions); });
}

std::uint64_t hash_key(const void *key, std::size_t length) {
  need_xxhash();
  return xxh3(key, length);
}

}  // namespace phaserouter
