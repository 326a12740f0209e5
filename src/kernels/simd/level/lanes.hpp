// The batches that the kernels work on.
#pragma once

#include <cstdint>
#include <xsimd/xsimd.hpp>

namespace phaserouter {
namespace {

template <class Level>
using Words = xsimd::batch<std::uint64_t, typename Level::Arch>;
template <class Level>
using Lanes32 = xsimd::batch<std::uint32_t, typename Level::Arch>;

inline std::uint32_t ones_in(std::uint64_t w) { return static_cast<std::uint32_t>(__builtin_popcountll(w)); }

}  // namespace
}  // namespace phaserouter
