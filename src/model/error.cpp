#include "model/error.hpp"

#include <cstdarg>
#include <cstdio>

namespace phaserouter {

Error::Error(Fault fault, const char *format, ...) noexcept : fault_(fault) {
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(text_, sizeof text_, format, arguments);
  va_end(arguments);
}

}  // namespace phaserouter
