// The one place where C++ exceptions end and become statuses.
#pragma once

#include <exception>
#include <new>
#include <stdexcept>

#include "capi/last_error.hpp"
#include "model/error.hpp"
#include "phase_router.h"

namespace phaserouter {

inline phase_router_status fail(phase_router_status status, const char *text) noexcept {
  set_last_error(text);
  return status;
}

template <class Body>
phase_router_status guarded(const Body &body) noexcept {
  try {
    body();
    return PHASE_ROUTER_OK;
  } catch (const Error &error) {
    return fail(static_cast<phase_router_status>(error.fault()), error.what());
  } catch (const std::bad_alloc &) {
    return fail(PHASE_ROUTER_ERROR_NO_MEMORY, "out of memory");
  } catch (const std::length_error &) {
    return fail(PHASE_ROUTER_ERROR_NO_MEMORY, "out of memory: the sizes ask for more than can be addressed");
  } catch (const std::exception &error) {
    return fail(PHASE_ROUTER_ERROR_INTERNAL, error.what());
  } catch (...) {
    return fail(PHASE_ROUTER_ERROR_INTERNAL, "an exception of an unknown type was thrown");
  }
}

}  // namespace phaserouter
