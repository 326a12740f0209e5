// What else finds the targets of a key alone: jump consistent hash and rendezvous hash. Each writes k different targets
// of n to a row; 1 <= k <= n, and k <= kMaxDraws.
#pragma once

#include <cstdint>
#include <vector>

namespace bench {

inline constexpr std::uint32_t kMaxDraws = 16;

// Lamping and Veach, 2014: the bucket of a key among n, 1 <= n < 2^31. One key in n + 1 moves when a bucket is added.
std::int32_t jump_hash(std::uint64_t key, std::uint64_t n);

// Jump hash of the key under one salt after another; a target that the row has is left out.
void jump_hash_row(std::uint64_t key, std::uint64_t n, std::uint32_t k, std::int32_t *row);

// The k targets whose hash with the key is largest.
void rendezvous_row(std::uint64_t key, std::uint64_t n, std::uint32_t k, std::int32_t *row);

// Those for which weight / -log(hash as a fraction) is largest: the first has target j with a probability in proportion
// to its weight.
void weighted_rendezvous_row(std::uint64_t key, const std::vector<double> &weights, std::uint32_t k,
                             std::int32_t *row);

}  // namespace bench
