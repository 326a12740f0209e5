# PHASE_ROUTER_SANITIZERS: what every target of this build is compiled and linked with, from PHASE_ROUTER_SANITIZE
# and PHASE_ROUTER_FUZZ. PHASE_ROUTER_SANITIZER_ENVIRONMENT: what its tests run with.

include_guard(GLOBAL)

set(PHASE_ROUTER_SANITIZERS "${PHASE_ROUTER_SANITIZE}")
set(PHASE_ROUTER_SANITIZER_FLAGS "")
set(PHASE_ROUTER_SANITIZER_ENVIRONMENT "")

if(PHASE_ROUTER_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "PHASE_ROUTER_FUZZ needs Clang: it brings libFuzzer")
  endif()
  if(PHASE_ROUTER_SANITIZERS)
    message(FATAL_ERROR "PHASE_ROUTER_FUZZ chooses its own sanitizers: leave PHASE_ROUTER_SANITIZE empty")
  endif()
  set(PHASE_ROUTER_SANITIZERS "address,undefined")
  list(APPEND PHASE_ROUTER_SANITIZER_FLAGS -fsanitize=fuzzer-no-link)
endif()

if(PHASE_ROUTER_SANITIZERS)
  # Lines and functions are all that reports show, and full debug information takes a third of the compiler's time.
  list(APPEND PHASE_ROUTER_SANITIZER_FLAGS
    "-fsanitize=${PHASE_ROUTER_SANITIZERS}" -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
endif()

if(PHASE_ROUTER_SANITIZERS MATCHES "address")
  list(APPEND PHASE_ROUTER_SANITIZER_ENVIRONMENT
    "ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:allocator_may_return_null=1")
endif()
if(PHASE_ROUTER_SANITIZERS MATCHES "undefined")
  list(APPEND PHASE_ROUTER_SANITIZER_ENVIRONMENT "UBSAN_OPTIONS=print_stacktrace=1")
endif()

if(PHASE_ROUTER_SANITIZERS MATCHES "thread")
  # ThreadSanitizer cannot see into libgomp and reports every barrier there. LLVM's libomp comes with Archer, which
  # tells it what synchronises with what; Archer asks for ignore_noninstrumented_modules.
  if(PHASE_ROUTER_HAS_OPENMP)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
      message(FATAL_ERROR "PHASE_ROUTER_SANITIZE=thread with OpenMP needs Clang: only its OpenMP runtime is understood")
    endif()
    get_filename_component(phase_router_compiler "${CMAKE_CXX_COMPILER}" REALPATH)
    get_filename_component(phase_router_llvm "${phase_router_compiler}" DIRECTORY)
    find_library(PHASE_ROUTER_ARCHER archer HINTS "${phase_router_llvm}/../lib" REQUIRED)
    list(APPEND PHASE_ROUTER_SANITIZER_ENVIRONMENT "OMP_TOOL_LIBRARIES=${PHASE_ROUTER_ARCHER}")
  endif()
  list(APPEND PHASE_ROUTER_SANITIZER_ENVIRONMENT
    "TSAN_OPTIONS=ignore_noninstrumented_modules=1:halt_on_error=1:second_deadlock_stack=1")
endif()
