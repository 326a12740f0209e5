// The inside of an exact assignment (SPEC sections 7.3 and 7.4), for pages that explain it: the order of the arcs and the
// blocks. The C interface has nothing of this, because nobody needs it to route.
#include <cstdint>
#include <span>

#include "capi/guard.hpp"
#include "model/blocks.hpp"
#include "model/keys.hpp"
#include "model/permutation.hpp"

using namespace phaserouter;

extern "C" {

// loads: those of the assignment, n of them; with room for n entries of the layout, and for 5 of each of at most m blocks.
// m, k >= 1.
phase_router_status explain_assignment(const std::uint32_t *loads, std::uint32_t m, std::uint32_t n,
                                       std::uint32_t k, std::uint64_t seed, std::uint32_t *layout,
                                       std::uint32_t *blocks, std::uint32_t *block_count) {
  return guarded([&] {
    Permutation arcs;
    arcs.make_dealt(n, key_for(seed, Purpose::layout), Permutation::Directions::elements);
    arcs.elements_from(0, {layout, n});
    Blocks cut;
    cut.make({loads, n}, m, k, seed, nullptr);
    *block_count = cut.count();
    for (std::uint32_t index = 0; index < cut.count(); ++index) {
      const Block block = cut.block(index);
      for (const std::uint32_t entry :
           {block.residue, block.first_row, block.rows, block.stride, block.start}) {
        *blocks++ = entry;
      }
    }
  });
}
}
