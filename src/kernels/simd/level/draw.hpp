// Draws and permutations.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kernels/feistel.hpp"
#include "kernels/simd/level/lanes.hpp"
#include "kernels/splitmix64.hpp"

namespace phaserouter {
namespace {

template <class Level>
inline Words<Level> mix_lanes(Words<Level> z) {
  z = Level::multiply(z ^ (z >> 30), kMixFirst);
  z = Level::multiply(z ^ (z >> 27), kMixSecond);
  return z ^ (z >> 31);
}

template <class Level>
void draw(std::uint64_t key, std::uint64_t n, std::size_t count, std::uint32_t *out) {
  constexpr std::size_t kLanes = Words<Level>::size;
  std::uint64_t states[kLanes];
  std::uint64_t bounds[kLanes];
  for (std::size_t q = 0; q < kLanes; ++q) {
    states[q] = key + (q + 1) * kGamma;
    bounds[q] = n - q;
  }
  Words<Level> state = Words<Level>::load_unaligned(states);
  Words<Level> bound = Words<Level>::load_unaligned(bounds);
  const Words<Level> step(kLanes * kGamma);
  const Words<Level> lanes(kLanes);
  std::size_t q = 0;
  for (; q + kLanes <= count; q += kLanes) {
    const Words<Level> w = mix_lanes<Level>(state);
    const Words<Level> high = Level::multiply_halves(w >> 32, bound);
    const Words<Level> low = Level::multiply_halves(w, bound);
    Level::store_halves(out + q, (high + (low >> 32)) >> 32);
    state += step;
    bound -= lanes;
  }
  for (; q < count; ++q) out[q] = bounded(word(key, q), n - q);
}

template <class Level>
struct FeistelLanes {
  explicit FeistelLanes(const Feistel &feistel)
      : f(feistel), largest(feistel.n - 1), low((1U << feistel.lo_bits) - 1) {}

  Lanes32<Level> round(const Lanes32<Level> &v, unsigned r, unsigned bits) const {
    Lanes32<Level> u = Lanes32<Level>(f.multiplier[r]) * v + Lanes32<Level>(f.addend[r]);
    u ^= u >> 16;
    u *= Lanes32<Level>(kFeistelMultiplier);
    return u >> static_cast<int>(32 - bits);
  }

  Lanes32<Level> join(const Lanes32<Level> &hi, const Lanes32<Level> &lo) const {
    return (hi << static_cast<int>(f.lo_bits)) | lo;
  }

  Lanes32<Level> encode(const Lanes32<Level> &x) const {
    Lanes32<Level> lo = x & low;
    Lanes32<Level> hi = x >> static_cast<int>(f.lo_bits);
    for (unsigned r = 0; r < kFeistelRounds; r += 2) {
      hi ^= round(lo, r, f.hi_bits);
      lo ^= round(hi, r + 1, f.lo_bits);
    }
    return join(hi, lo);
  }

  Lanes32<Level> decode(const Lanes32<Level> &x) const {
    Lanes32<Level> lo = x & low;
    Lanes32<Level> hi = x >> static_cast<int>(f.lo_bits);
    for (unsigned r = kFeistelRounds; r > 0; r -= 2) {
      lo ^= round(hi, r - 1, f.lo_bits);
      hi ^= round(lo, r - 2, f.hi_bits);
    }
    return join(hi, lo);
  }

  // Ones in every bit of the lanes that are not below n: both are below 2^31, so the sign of the difference tells.
  Lanes32<Level> outside(const Lanes32<Level> &x) const { return Lanes32<Level>(0U) - ((largest - x) >> 31); }

  const Feistel &f;
  Lanes32<Level> largest;
  Lanes32<Level> low;
};

template <class Level>
inline bool any_bit(const Lanes32<Level> &v) {
  std::uint32_t lanes[Lanes32<Level>::size];
  v.store_unaligned(lanes);
  std::uint32_t sum = 0;
  for (const std::uint32_t lane : lanes) sum |= lane;
  return sum != 0;
}

// Lanes that have arrived below n wait for those that walk on.
template <class Level, bool kForward>
inline Lanes32<Level> feistel_walk(const FeistelLanes<Level> &feistel, Lanes32<Level> v) {
  v = kForward ? feistel.encode(v) : feistel.decode(v);
  for (Lanes32<Level> walking = feistel.outside(v); any_bit<Level>(walking); walking = feistel.outside(v)) {
    const Lanes32<Level> next = kForward ? feistel.encode(v) : feistel.decode(v);
    v ^= (v ^ next) & walking;
  }
  return v;
}

template <class Level, bool kForward>
inline void feistel_all(const Feistel &f, std::uint32_t *x, std::size_t n) {
  constexpr std::size_t kLanes = Lanes32<Level>::size;
  const FeistelLanes<Level> feistel(f);
  std::size_t i = 0;
  for (; i + kLanes <= n; i += kLanes)
    feistel_walk<Level, kForward>(feistel, Lanes32<Level>::load_unaligned(x + i)).store_unaligned(x + i);
  if (i == n) return;
  std::uint32_t rest[kLanes] = {};
  for (std::size_t q = i; q < n; ++q) rest[q - i] = x[q];
  feistel_walk<Level, kForward>(feistel, Lanes32<Level>::load_unaligned(rest)).store_unaligned(rest);
  for (std::size_t q = i; q < n; ++q) x[q] = rest[q - i];
}

template <class Level>
void feistel_forward_all(const Feistel &f, std::uint32_t *x, std::size_t n) {
  feistel_all<Level, true>(f, x, n);
}

template <class Level>
void feistel_backward_all(const Feistel &f, std::uint32_t *x, std::size_t n) {
  feistel_all<Level, false>(f, x, n);
}

}  // namespace
}  // namespace phaserouter
