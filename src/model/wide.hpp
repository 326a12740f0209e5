// Products of two words.
#pragma once

namespace phaserouter {

__extension__ typedef unsigned __int128 Wide;

}  // namespace phaserouter
