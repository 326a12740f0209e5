// The library's objects with owners; what fails ends the program with the library's reason.
#pragma once

#include <phase_router.h>

#include <cstdint>
#include <vector>

#include "cases.hpp"

namespace bench {

inline constexpr std::uint64_t kSeed = 42;

void require(phase_router_status status);
void require_hash(bool good);  // of a hash router, which fails for want of memory alone

class Router {
 public:
  Router(int threads, Options chosen);  // 0 threads: the library's default
  Router(const Router &) = delete;
  Router &operator=(const Router &) = delete;
  ~Router() { phase_router_destroy(router_); }

  [[nodiscard]] phase_router *get() const { return router_; }
  [[nodiscard]] std::uint64_t active_routes() const;  // of the last call

 private:
  phase_router *router_ = nullptr;
};

class Assignment {
 public:
  Assignment(const Router &router, const std::vector<std::uint64_t> &weights, std::uint64_t n_sources,
             std::uint32_t k) {
    require(phase_router_assignment_create(&assignment_, router.get(), weights.data(), n_sources,
                                           weights.size(), k));
  }
  Assignment(const Assignment &) = delete;
  Assignment &operator=(const Assignment &) = delete;
  ~Assignment() { phase_router_assignment_destroy(assignment_); }

  [[nodiscard]] const phase_router_assignment *get() const { return assignment_; }

 private:
  phase_router_assignment *assignment_ = nullptr;
};

}  // namespace bench
