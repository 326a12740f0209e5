// Custom calls for XLA on the CPU: `python -m phaserouter.jax build` compiles this one file against the headers of the
// installed jaxlib. It links nothing of the library, which lies inside phaserouter's extension module: that hands over
// the addresses of the functions once (phaserouter_jax_connect).
//
// JAX has no 64-bit integers unless it is told to, so words are pairs of 32 bits here: the low half, then the high.

#include <phase_router.h>

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "xla/ffi/api/ffi.h"

namespace ffi = xla::ffi;

namespace {

// In the order of _native.py.
struct Library {
  decltype(&phase_router_create) create;
  decltype(&phase_router_destroy) destroy;
  decltype(&phase_router_set_seed) set_seed;
  decltype(&phase_router_last_error) last_error;
  decltype(&phase_router_assign) assign;
  decltype(&phase_router_assign_rows) assign_rows;
  decltype(&phase_router_assign_by_scores) assign_by_scores;
};

Library library;

ffi::Error refused(const std::string &message) { return ffi::Error::InvalidArgument(message); }

ffi::Error outcome(phase_router_status status) {
  return status == PHASE_ROUTER_OK ? ffi::Error::Success() : refused(library.last_error());
}

uint64_t word(const uint32_t *halves) { return halves[0] | static_cast<uint64_t>(halves[1]) << 32; }

std::vector<uint64_t> words(const ffi::Buffer<ffi::U32> &pairs) {
  const size_t size = pairs.element_count() / 2;
  std::vector<uint64_t> result;
  result.reserve(size + 1);  // no weights are not the same as a null pointer
  for (size_t j = 0; j < size; ++j) result.push_back(word(pairs.typed_data() + 2 * j));
  return result;
}

// The router of a thread, whose memory its calls reuse. It is made again where the options change.
class ThreadRouter {
 public:
  ThreadRouter() = default;
  ThreadRouter(const ThreadRouter &) = delete;
  ThreadRouter &operator=(const ThreadRouter &) = delete;
  ~ThreadRouter() { library.destroy(router_); }

  phase_router_status prepare(uint64_t seed, bool sort_rows, int32_t num_threads) {
    if (router_ != nullptr && sort_rows == sort_rows_ && num_threads == num_threads_) {
      return library.set_seed(router_, seed);
    }
    library.destroy(router_);
    router_ = nullptr;
    sort_rows_ = sort_rows;
    num_threads_ = num_threads;
    phase_router_options options{};
    options.struct_size = sizeof options;
    options.flags = sort_rows ? PHASE_ROUTER_SORT_ROWS : 0;
    options.seed = seed;
    options.num_threads = num_threads;
    return library.create(&router_, &options);
  }

  phase_router *get() const { return router_; }

 private:
  phase_router *router_ = nullptr;
  bool sort_rows_ = false;
  int32_t num_threads_ = 0;
};

thread_local ThreadRouter thread_router;

// A weight that was a negative number of 32 bits has all bits of its high half set; see words_of in _words.py.
ffi::Error check_signs(const std::vector<uint64_t> &weights) {
  for (size_t j = 0; j < weights.size(); ++j) {
    const auto weight = static_cast<int64_t>(weights[j]);
    if (weight < 0) {
      return refused("weights: entry " + std::to_string(j) + " is " + std::to_string(weight) + ", below 0");
    }
  }
  return ffi::Error::Success();
}

ffi::Error assign(ffi::Buffer<ffi::U32> weights, ffi::Buffer<ffi::U32> seed,
                  ffi::ResultBuffer<ffi::S32> routes, int64_t n_sources, int64_t row_begin, bool signs,
                  bool sort_rows, int32_t num_threads) {
  const std::vector<uint64_t> given = words(weights);
  if (signs) {
    if (ffi::Error error = check_signs(given); error.failure()) return error;
  }
  const auto status = thread_router.prepare(word(seed.typed_data()), sort_rows, num_threads);
  if (status != PHASE_ROUTER_OK) return outcome(status);
  const auto m = static_cast<uint64_t>(n_sources);
  const auto begin = static_cast<uint64_t>(row_begin);
  const auto rows = static_cast<uint64_t>(routes->dimensions()[0]);
  const auto k = static_cast<uint32_t>(routes->dimensions()[1]);
  int32_t *out = routes->typed_data();
  const size_t size = routes->element_count();
  phase_router *router = thread_router.get();
  if (rows == m) return outcome(library.assign(router, given.data(), m, given.size(), k, out, size));
  return outcome(
      library.assign_rows(router, given.data(), m, given.size(), k, begin, begin + rows, out, size));
}

// What a target may get: its weight, or a lower and an upper bound.
class Bounds {
 public:
  Bounds(const ffi::Buffer<ffi::U32> &pairs, bool by_weights) {
    raw_.struct_size = sizeof raw_;
    if (by_weights) {
      weights_ = words(pairs);
      raw_.weights = weights_.data();
      return;
    }
    const uint32_t *pair = pairs.typed_data();
    for (size_t j = 0; j < pairs.element_count() / 2; ++j) {
      lower_.push_back(pair[2 * j]);
      upper_.push_back(pair[2 * j + 1]);
    }
    raw_.lower = lower_.data();
    raw_.upper = upper_.data();
  }

  const std::vector<uint64_t> &weights() const { return weights_; }
  const phase_router_load_bounds *raw() const { return &raw_; }

 private:
  std::vector<uint64_t> weights_;
  std::vector<uint32_t> lower_, upper_;
  phase_router_load_bounds raw_{};
};

ffi::Error assign_by_scores(ffi::AnyBuffer scores, ffi::Buffer<ffi::U32> bounds, ffi::Buffer<ffi::S32> start,
                            ffi::Buffer<ffi::U32> seed, ffi::ResultBuffer<ffi::S32> routes,
                            ffi::ResultBuffer<ffi::F32> prices, ffi::ResultBuffer<ffi::F32> gap,
                            bool by_weights, bool signs, double tolerance, bool sort_rows,
                            int32_t num_threads) {
  const Bounds limits(bounds, by_weights);
  if (signs) {
    if (ffi::Error error = check_signs(limits.weights()); error.failure()) return error;
  }
  const auto m = static_cast<uint64_t>(scores.dimensions()[0]);
  const auto n = static_cast<uint64_t>(scores.dimensions()[1]);
  const auto k = static_cast<uint32_t>(routes->dimensions()[1]);
  phase_router_scores matrix{};
  matrix.struct_size = sizeof matrix;
  matrix.type = scores.element_type() == ffi::F32 ? PHASE_ROUTER_SCORES_FLOAT32 : PHASE_ROUTER_SCORES_INT32;
  matrix.values = scores.untyped_data();
  std::vector<int64_t> units(n);
  std::vector<int64_t> begin(start.typed_data(), start.typed_data() + start.element_count());
  phase_router_certificate proof{};
  proof.struct_size = sizeof proof;
  proof.start = begin.empty() ? nullptr : begin.data();
  proof.prices = units.data();
  proof.tolerance = tolerance;
  phase_router_score_stats stats{};
  const auto prepared = thread_router.prepare(word(seed.typed_data()), sort_rows, num_threads);
  if (prepared != PHASE_ROUTER_OK) return outcome(prepared);
  const auto status =
      library.assign_by_scores(thread_router.get(), &matrix, limits.raw(), m, n, k, routes->typed_data(),
                               routes->element_count(), &proof, &stats, sizeof stats);
  if (status != PHASE_ROUTER_OK) return outcome(status);
  for (uint64_t j = 0; j < n; ++j) {
    prices->typed_data()[j] = static_cast<float>(std::ldexp(static_cast<double>(units[j]), -stats.exponent));
  }
  const double lost = std::ldexp(static_cast<double>(stats.dual - stats.total), -stats.exponent);
  *gap->typed_data() = static_cast<float>(stats.routes == 0 ? 0.0 : lost / static_cast<double>(stats.routes));
  return ffi::Error::Success();
}

}  // namespace

// functions: one for each member of Library.
extern "C" void phaserouter_jax_connect(const Library *functions) { library = *functions; }

XLA_FFI_DEFINE_HANDLER_SYMBOL(phaserouter_jax_assign, assign,
                              ffi::Ffi::Bind()
                                  .Arg<ffi::Buffer<ffi::U32>>()
                                  .Arg<ffi::Buffer<ffi::U32>>()
                                  .Ret<ffi::Buffer<ffi::S32>>()
                                  .Attr<int64_t>("n_sources")
                                  .Attr<int64_t>("row_begin")
                                  .Attr<bool>("signs")
                                  .Attr<bool>("sort_rows")
                                  .Attr<int32_t>("num_threads"));

XLA_FFI_DEFINE_HANDLER_SYMBOL(phaserouter_jax_assign_by_scores, assign_by_scores,
                              ffi::Ffi::Bind()
                                  .Arg<ffi::AnyBuffer>()
                                  .Arg<ffi::Buffer<ffi::U32>>()
                                  .Arg<ffi::Buffer<ffi::S32>>()
                                  .Arg<ffi::Buffer<ffi::U32>>()
                                  .Ret<ffi::Buffer<ffi::S32>>()
                                  .Ret<ffi::Buffer<ffi::F32>>()
                                  .Ret<ffi::Buffer<ffi::F32>>()
                                  .Attr<bool>("by_weights")
                                  .Attr<bool>("signs")
                                  .Attr<double>("tolerance")
                                  .Attr<bool>("sort_rows")
                                  .Attr<int32_t>("num_threads"));
