# WebAssembly by Emscripten, run by Node. Emscripten brings CMake's view of it; here is what this project adds.
#
# C++ exceptions are WebAssembly's own. Emscripten can also have JavaScript catch them, which every engine runs, but then
# each call that may throw leaves WebAssembly.
find_program(PHASE_ROUTER_EMCC emcc REQUIRED)
get_filename_component(phase_router_emscripten "${PHASE_ROUTER_EMCC}" REALPATH)
get_filename_component(phase_router_emscripten "${phase_router_emscripten}" DIRECTORY)
if(NOT DEFINED EMSCRIPTEN_ROOT_PATH)
  set(EMSCRIPTEN_ROOT_PATH "${phase_router_emscripten}")
endif()
set(CMAKE_CXX_FLAGS_INIT -fwasm-exceptions)
set(CMAKE_EXE_LINKER_FLAGS_INIT -fwasm-exceptions)
include("${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake")
find_program(PHASE_ROUTER_NODE NAMES node nodejs REQUIRED)
set(CMAKE_CROSSCOMPILING_EMULATOR "${PHASE_ROUTER_NODE}")
# Where headers-only libraries of the machine lie; of this directory only they are taken (cmake/sources.cmake).
list(APPEND CMAKE_SYSTEM_INCLUDE_PATH /usr/include)
