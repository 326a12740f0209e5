// Keys: their hashes and partitions.
#include "core/keys.hpp"

#include "capi/arguments.hpp"
#include "capi/guard.hpp"
#include "core/sized_struct.hpp"

using namespace phaserouter;

namespace {

constexpr std::size_t kFirstKeys = sizeof(phase_router_keys);

constexpr bool same(Keys::Type type, int number) { return static_cast<int>(type) == number; }
static_assert(same(Keys::Type::int64, PHASE_ROUTER_KEYS_INT64));
static_assert(same(Keys::Type::bytes, PHASE_ROUTER_KEYS_BYTES));
static_assert(same(Keys::Type::utf32, PHASE_ROUTER_KEYS_UTF32));
static_assert(same(Keys::Type::offsets32, PHASE_ROUTER_KEYS_OFFSETS32));
static_assert(same(Keys::Type::offsets64, PHASE_ROUTER_KEYS_OFFSETS64));

template <class Element>
const void *values_of(const phase_router_keys &given, std::size_t elements, Buffers &buffers) {
  return buffers.input("keys: values", static_cast<const Element *>(given.values), elements).data();
}

template <class Offset>
const void *offsets_of(const phase_router_keys &given, std::size_t count, Buffers &buffers) {
  const std::size_t entries = checked_product("keys: offsets", std::uint64_t{count} + 1, 1, sizeof(Offset));
  return buffers.input("keys: offsets", static_cast<const Offset *>(given.offsets), entries).data();
}

// values, and the offsets of a type that has them.
void take_buffers(Keys &keys, const phase_router_keys &given, Buffers &buffers) {
  switch (keys.type) {
    case Keys::Type::int64:
      keys.values = values_of<std::uint64_t>(given, keys.count, buffers);
      return;
    case Keys::Type::bytes:
      keys.values =
          values_of<unsigned char>(given, checked_product("keys", keys.count, keys.width, 1), buffers);
      return;
    case Keys::Type::utf32:
      keys.values = values_of<std::uint32_t>(
          given, checked_product("keys", keys.count, keys.width, sizeof(std::uint32_t)), buffers);
      return;
    case Keys::Type::offsets32:
      keys.values = values_of<unsigned char>(given, keys.width, buffers);
      keys.offsets = offsets_of<std::int32_t>(given, keys.count, buffers);
      return;
    case Keys::Type::offsets64:
      keys.values = values_of<unsigned char>(given, keys.width, buffers);
      keys.offsets = offsets_of<std::int64_t>(given, keys.count, buffers);
      return;
  }
}

Keys checked_keys(const phase_router_keys *pointer, std::uint64_t n_keys, Buffers &buffers) {
  const phase_router_keys given = read_sized("keys", &required("keys", pointer), kFirstKeys);
  if (given.type > PHASE_ROUTER_KEYS_OFFSETS64)
    throw Error(Fault::invalid_argument, "keys: type is %u, which is no PHASE_ROUTER_KEYS_*", given.type);
  const auto type = static_cast<Keys::Type>(given.type);
  const bool by_offsets = type == Keys::Type::offsets32 || type == Keys::Type::offsets64;
  if (given.offsets != nullptr && !by_offsets)
    throw Error(Fault::invalid_argument, "keys: offsets are given, but the type has none");
  if (given.width != 0 && type == Keys::Type::int64)
    throw Error(Fault::out_of_range, "keys: width is %" PRIu64 ", but must be 0 with the type INT64",
                given.width);
  Keys keys{type, checked_product("keys", n_keys, 1, sizeof(std::uint64_t)),
            checked_product("keys: width", given.width, 1, 1), nullptr, nullptr};
  if (keys.count > 0) take_buffers(keys, given, buffers);
  return keys;
}

}  // namespace

phase_router_status phase_router_hash_key(const void *key, size_t key_len, uint64_t *hash) {
  return guarded([&] {
    std::uint64_t &out = required("hash", hash);
    Buffers buffers;
    const auto bytes = buffers.input("key", static_cast<const unsigned char *>(key), key_len);
    out = hash_key(bytes.data(), bytes.size());
  });
}

phase_router_status phase_router_hash_keys(const phase_router_keys *keys, uint64_t n_keys, uint64_t *hashes,
                                           size_t hashes_len) {
  return guarded([&] {
    Buffers buffers;
    const Keys given = checked_keys(keys, n_keys, buffers);
    hash_keys(given, buffers.output("hashes", hashes, hashes_len, given.count));
  });
}

phase_router_status phase_router_key_partitions(const phase_router_keys *keys, uint64_t n_keys,
                                                uint64_t n_partitions, uint32_t *partitions,
                                                size_t partitions_len) {
  return guarded([&] {
    Buffers buffers;
    const Keys given = checked_keys(keys, n_keys, buffers);
    const std::uint32_t count = checked_size("n_partitions", n_partitions);
    if (count == 0) throw Error(Fault::out_of_range, "n_partitions: 0, but there must be at least one");
    key_partitions(given, count, buffers.output("partitions", partitions, partitions_len, given.count));
  });
}
