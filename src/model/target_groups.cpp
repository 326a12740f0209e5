#include "model/target_groups.hpp"

#include "model/error.hpp"
#include "model/read_once.hpp"

namespace phaserouter {

void TargetGroups::make(std::span<const std::uint32_t> group_of, std::uint32_t count,
                        const Cancellation *cancellation) {
  const std::size_t n = group_of.size();
  count_ = count;
  n_targets_ = static_cast<std::uint32_t>(n);
  make_room(group_of_, n);
  make_room(first_, std::size_t{count} + 2);
  make_room(targets_, n);
  // Counted two entries late and summed, an entry is where the group before begins; placing its targets moves it on to
  // where that group ends.
  fill_in_pieces(std::span(first_).first(std::size_t{count} + 2), 0U, cancellation);
  in_pieces(n, cancellation, [&](std::size_t begin, std::size_t end) {
    for (std::size_t j = begin; j < end; ++j) {
      const std::uint32_t group = read_once(group_of[j]);
      if (group >= count)
        throw Error(Fault::out_of_range,
                    "groups: group_of has %u for target %zu, which is not below n_groups = %u", group, j,
                    count);
      group_of_[j] = group;
      ++first_[std::size_t{group} + 2];
    }
  });
  in_pieces(count, cancellation, [&](std::size_t begin, std::size_t end) {
    for (std::size_t c = begin; c < end; ++c) first_[c + 2] += first_[c + 1];
  });
  in_pieces(n, cancellation, [&](std::size_t begin, std::size_t end) {
    for (std::size_t j = begin; j < end; ++j)
      targets_[first_[std::size_t{group_of_[j]} + 1]++] = static_cast<std::uint32_t>(j);
  });
}

}  // namespace phaserouter
