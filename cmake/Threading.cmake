# PHASE_ROUTER_HAS_OPENMP: whether this build runs several threads, from PHASE_ROUTER_OPENMP and what the compiler has.

include_guard(GLOBAL)

set(PHASE_ROUTER_HAS_OPENMP OFF)
if(PHASE_ROUTER_OPENMP STREQUAL "AUTO")
  find_package(OpenMP COMPONENTS CXX)
  if(OpenMP_CXX_FOUND)
    set(PHASE_ROUTER_HAS_OPENMP ON)
  else()
    message(STATUS "libphaserouter runs on one thread: this compiler has no OpenMP "
      "(-DPHASE_ROUTER_OPENMP=ON makes that an error, =OFF says that it is meant)")
  endif()
elseif(PHASE_ROUTER_OPENMP)
  find_package(OpenMP REQUIRED COMPONENTS CXX)
  set(PHASE_ROUTER_HAS_OPENMP ON)
endif()
