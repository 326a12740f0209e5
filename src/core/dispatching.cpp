#include "core/dispatching.hpp"

#include "core/router.hpp"
#include "engine/stopwatch.hpp"

namespace phaserouter {

template <>
DispatchWork<std::int32_t> &Router::dispatch_work() noexcept {
  return dispatch_;
}

template <>
DispatchWork<std::int64_t> &Router::dispatch_work() noexcept {
  return wide_dispatch_;
}

template <class Index>
void Router::dispatch_plan(const GivenRoutes &routes, std::uint64_t multiple,
                           const DispatchArrays<Index> &out) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  const Shape &shape = routes.shape;
  const ThreadChoices::Plan plan = thread_choices_.plan(
      ThreadChoices::Call::dispatch,
      DispatchPlan<Index>::estimated_work(std::size_t{shape.n_sources} * shape.k, shape.n_targets),
      options_.num_threads);
  const DispatchJob job{shape.n_targets, multiple, plan.threads, &cancellation};
  Stopwatch stopwatch;
  const int threads = routes.visit_table(
      [&](const auto &table) { return dispatch_work<Index>().plan.make(job, table, out); });
  ThreadChoices::note(plan, threads, stopwatch.lap());
}

template <class Index>
void Router::dispatch_ranks(const GivenRoutes &routes, const TargetRanks &ranks,
                            const RankArrays<Index> &out) {
  const Cancellation cancellation(options_.cancel, options_.cancel_data);
  const Shape &shape = routes.shape;
  const ThreadChoices::Plan plan = thread_choices_.plan(
      ThreadChoices::Call::dispatch_ranks,
      RankDispatch<Index>::estimated_work(std::size_t{shape.n_sources} * shape.k, shape.n_targets),
      options_.num_threads);
  const RankJob job{shape.n_targets, ranks.count, ranks.bounds, plan.threads, &cancellation};
  Stopwatch stopwatch;
  const int threads = routes.visit_table(
      [&](const auto &table) { return dispatch_work<Index>().ranks.make(job, table, out); });
  ThreadChoices::note(plan, threads, stopwatch.lap());
}

template void Router::dispatch_plan(const GivenRoutes &, std::uint64_t, const DispatchArrays<std::int32_t> &);
template void Router::dispatch_plan(const GivenRoutes &, std::uint64_t, const DispatchArrays<std::int64_t> &);
template void Router::dispatch_ranks(const GivenRoutes &, const TargetRanks &,
                                     const RankArrays<std::int32_t> &);
template void Router::dispatch_ranks(const GivenRoutes &, const TargetRanks &,
                                     const RankArrays<std::int64_t> &);

}  // namespace phaserouter
