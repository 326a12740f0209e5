// A user's program in C++: routes and checks what the library promises.
#include <phase_router.h>

#include <cstdint>
#include <iostream>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

void require(bool condition, const std::string &what) {
  if (!condition) throw std::runtime_error(what + " (last error: " + phase_router_last_error() + ")");
}

void require_ok(phase_router_status status) {
  require(status == PHASE_ROUTER_OK, phase_router_status_string(status));
}

struct Destroy {
  void operator()(phase_router *router) const { phase_router_destroy(router); }
};

void run() {
  const std::uint64_t sources = 1000;
  const std::uint64_t targets = 80;
  const std::uint32_t fan_out = 8;

  phase_router *raw = nullptr;
  require_ok(phase_router_create(&raw, nullptr));
  const std::unique_ptr<phase_router, Destroy> router(raw);
  require_ok(phase_router_set_seed(router.get(), 42));

  // Sources that accept any target, and target degrees that sum to k M: every row full, every target exact.
  const std::vector<std::uint32_t> source_degrees(sources, std::uint32_t(targets));
  const std::vector<std::uint32_t> target_degrees(targets, std::uint32_t(sources * fan_out / targets));
  std::vector<std::int32_t> routes(sources * fan_out);
  require_ok(phase_router_route_degrees(router.get(), source_degrees.data(), target_degrees.data(), sources,
                                        targets, fan_out, routes.data(), routes.size()));

  std::vector<std::uint32_t> loads(targets, 0);
  for (std::uint64_t i = 0; i < sources; ++i) {
    const std::set<std::int32_t> row(routes.data() + i * fan_out, routes.data() + (i + 1) * fan_out);
    require(row.size() == fan_out && *row.begin() >= 0, "a row is not full of different targets");
    for (const std::int32_t target : row) ++loads.at(std::size_t(target));
  }
  require(loads == target_degrees, "a target is not exactly loaded");
}

}  // namespace

int main() {
  try {
    run();
  } catch (const std::exception &error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  std::cout << "routing laws hold, library " << phase_router_version() << '\n';
}
