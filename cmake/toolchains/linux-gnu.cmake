# Debian's cross compilers for Linux, and qemu to run what they make. A file that includes this one sets
# PHASE_ROUTER_PROCESSOR, and PHASE_ROUTER_QEMU_OPTIONS if qemu is to imitate a certain processor.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR ${PHASE_ROUTER_PROCESSOR})
set(triplet ${PHASE_ROUTER_PROCESSOR}-linux-gnu)

set(CMAKE_C_COMPILER ${triplet}-gcc)
set(CMAKE_CXX_COMPILER ${triplet}-g++)
set(CMAKE_CROSSCOMPILING_EMULATOR qemu-${PHASE_ROUTER_PROCESSOR} -L /usr/${triplet} ${PHASE_ROUTER_QEMU_OPTIONS})

set(CMAKE_FIND_ROOT_PATH /usr/${triplet})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
