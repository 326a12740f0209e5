# AArch64 with nothing beyond its base instruction set.
set(PHASE_ROUTER_PROCESSOR aarch64)
set(PHASE_ROUTER_QEMU_OPTIONS -cpu cortex-a53)
include("${CMAKE_CURRENT_LIST_DIR}/linux-gnu.cmake")
