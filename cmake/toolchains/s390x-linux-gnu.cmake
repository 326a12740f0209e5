# s390x: the big-endian machine.
set(PHASE_ROUTER_PROCESSOR s390x)
include("${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake")
