#include "row_hash.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace bench {
namespace {

// The words of a key, as hash_word makes them, but inlined.
std::uint64_t word(std::uint64_t key, std::uint64_t n) {
  std::uint64_t z = key + (n + 1) * 0x9E3779B97F4A7C15;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
  return z ^ (z >> 31);
}

// The k of n targets with the largest scores, the largest first.
template <class Score, class ScoreOf>
void largest(std::uint64_t n, std::uint32_t k, std::int32_t *row, ScoreOf score_of) {
  Score best[kMaxDraws];
  std::uint32_t count = 0;
  for (std::uint64_t j = 0; j < n; j++) {
    const Score score = score_of(j);
    if (count == k && score <= best[k - 1]) continue;
    std::uint32_t at = count < k ? count++ : k - 1;
    for (; at > 0 && best[at - 1] < score; at--) {
      best[at] = best[at - 1];
      row[at] = row[at - 1];
    }
    best[at] = score;
    row[at] = static_cast<std::int32_t>(j);
  }
}

}  // namespace

std::int32_t jump_hash(std::uint64_t key, std::uint64_t n) {
  std::uint64_t bucket = 0;
  // The next number of buckets at which the key moves, to the last of them.
  for (std::uint64_t next = 0; next < n;) {
    bucket = next;
    key = key * 2862933555777941757 + 1;
    next = static_cast<std::uint64_t>(static_cast<double>(bucket + 1) *
                                      (2147483648.0 / static_cast<double>((key >> 33) + 1)));
  }
  return static_cast<std::int32_t>(bucket);
}

void jump_hash_row(std::uint64_t key, std::uint64_t n, std::uint32_t k, std::int32_t *row) {
  std::uint32_t count = 0;
  for (std::uint64_t salt = 0; count < k; salt++) {
    const std::int32_t target = jump_hash(word(key, salt), n);
    if (std::find(row, row + count, target) == row + count) row[count++] = target;
  }
}

void rendezvous_row(std::uint64_t key, std::uint64_t n, std::uint32_t k, std::int32_t *row) {
  const std::uint64_t mixed = word(key, 0);
  largest<std::uint64_t>(n, k, row, [mixed](std::uint64_t j) { return word(mixed, j); });
}

void weighted_rendezvous_row(std::uint64_t key, const std::vector<double> &weights, std::uint32_t k,
                             std::int32_t *row) {
  const std::uint64_t mixed = word(key, 0);
  largest<double>(weights.size(), k, row, [mixed, &weights](std::uint64_t j) {
    const double fraction = (static_cast<double>(word(mixed, j) >> 12) + 0.5) * 0x1p-52;
    return weights[j] / -std::log(fraction);
  });
}

}  // namespace bench
