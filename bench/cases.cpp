#include "cases.hpp"

namespace bench {

std::string name_of(const Case &c) {
  static constexpr const char *kNames[] = {"packed", "assign", "degrees", "sample100"};
  return std::string(kNames[static_cast<int>(c.kind)]) + "/" + std::to_string(c.n_sources) + "x" +
         std::to_string(c.n_targets) + "/k" + std::to_string(c.k);
}

std::vector<Case> cases(bool with_stress) {
  std::vector<Case> all = {
      {Kind::kPacked, 256, 256, 64, 0.452},   {Kind::kPacked, 512, 512, 256, 1.585},
      {Kind::kPacked, 1024, 1024, 256, 4.59}, {Kind::kPacked, 2048, 2048, 512, 13.07},
      {Kind::kPacked, 4096, 4096, 512, 42.3}, {Kind::kAssign, 128, 256, 8},
      {Kind::kAssign, 8192, 32, 2},           {Kind::kAssign, 8192, 256, 8},
      {Kind::kAssign, 65536, 256, 8},         {Kind::kAssign, 1000000, 64, 2},
      {Kind::kAssign, 10000000, 256, 8},      {Kind::kDegrees, 1000000, 1000000, 8},
      {Kind::kSample, 1024, 1024, 256},       {Kind::kSample, 2048, 2048, 512},
      {Kind::kSample, 4096, 4096, 512},
  };
  if (!with_stress) return all;
  all.push_back({Kind::kPacked, 4096, 4096, 4096});
  for (const std::uint32_t k : {16, 64, 256, 1024, 4096, 12800})
    all.push_back({Kind::kPacked, 32000, 32000, k});
  return all;
}

}  // namespace bench
