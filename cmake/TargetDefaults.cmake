# What every target of this project is compiled with.

include_guard(GLOBAL)

# Language standards, warnings, sanitizers, and paths in debug information that do not depend on the machine.
function(phase_router_target_defaults target)
  set_target_properties(${target} PROPERTIES
    C_STANDARD 99 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF
    CXX_STANDARD 20 CXX_STANDARD_REQUIRED ON CXX_EXTENSIONS OFF
    C_VISIBILITY_PRESET hidden CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
  if(MSVC)
    target_compile_options(${target} PRIVATE /W4 $<$<BOOL:${PHASE_ROUTER_WERROR}>:/WX>)
    return()
  endif()
  if(MINGW) # C99's printf, not that of Windows
    target_compile_definitions(${target} PRIVATE __USE_MINGW_ANSI_STDIO=1)
  endif()
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wshadow -Wvla
    $<$<COMPILE_LANGUAGE:C>:-Wstrict-prototypes>
    $<$<BOOL:${PHASE_ROUTER_WERROR}>:-Werror>
    "-ffile-prefix-map=${PhaseRouter_SOURCE_DIR}/=./"
    ${PHASE_ROUTER_SANITIZER_FLAGS})
  target_link_options(${target} PRIVATE ${PHASE_ROUTER_SANITIZER_FLAGS})
  # The C driver of Clang leaves out the C++ half of UBSan's runtime, which the library needs.
  if(PHASE_ROUTER_SANITIZERS)
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
  endif()
endfunction()

# What the library itself is held to on top.
function(phase_router_strict_warnings target)
  if(NOT MSVC)
    target_compile_options(${target} PRIVATE
      -Wconversion -Wsign-conversion -Wcast-qual -Wcast-align -Wundef -Wnon-virtual-dtor -Woverloaded-virtual
      -Wold-style-cast -Wextra-semi)
  endif()
endfunction()

# Within a project that names no build type, the library is optimised all the same, unless the flags say how.
function(phase_router_optimise_without_build_type target)
  if(MSVC)
    set(optimise /O2)
  else()
    set(optimise -O3)
  endif()
  if(NOT CMAKE_CXX_FLAGS MATCHES "(^| )[-/]O")
    target_compile_options(${target} PRIVATE $<$<CONFIG:>:${optimise}>)
    target_compile_definitions(${target} PRIVATE $<$<CONFIG:>:NDEBUG>)
  endif()
endfunction()
