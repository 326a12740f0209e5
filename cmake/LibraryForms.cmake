# PHASE_ROUTER_BUILD_SHARED and PHASE_ROUTER_BUILD_STATIC: which forms of the library are built. Whoever sets one of
# them decides. Otherwise BUILD_SHARED_LIBS does; without that, both forms are built here and the static one within
# another project, as add_library() would. They stay out of the cache, so that a change of BUILD_SHARED_LIBS counts.

include_guard(GLOBAL)

if(DEFINED BUILD_SHARED_LIBS)
  set(phase_router_shared ${BUILD_SHARED_LIBS})
  set(phase_router_static OFF)
  if(NOT BUILD_SHARED_LIBS)
    set(phase_router_static ON)
  endif()
else()
  set(phase_router_shared ${phase_router_is_top_level})
  set(phase_router_static ON)
endif()

# A form that alone is turned off leaves the other.
if(NOT DEFINED PHASE_ROUTER_BUILD_SHARED)
  if(DEFINED PHASE_ROUTER_BUILD_STATIC AND NOT PHASE_ROUTER_BUILD_STATIC)
    set(phase_router_shared ON)
  endif()
  set(PHASE_ROUTER_BUILD_SHARED ${phase_router_shared})
endif()
if(NOT DEFINED PHASE_ROUTER_BUILD_STATIC)
  if(NOT PHASE_ROUTER_BUILD_SHARED)
    set(phase_router_static ON)
  endif()
  set(PHASE_ROUTER_BUILD_STATIC ${phase_router_static})
endif()

if(NOT PHASE_ROUTER_BUILD_SHARED AND NOT PHASE_ROUTER_BUILD_STATIC)
  message(FATAL_ERROR "PHASE_ROUTER_BUILD_SHARED and PHASE_ROUTER_BUILD_STATIC are both off")
endif()
