# Helpers for the tests: CMocka, and one function that registers a CMocka program with CTest.
#
#   phase_router_add_cmocka_test(NAME
#       SOURCES file...          .c or .cpp, relative to the calling directory
#       [INTERNAL]               link the library's objects and see src/ (tests of model and engine, in C++);
#                                without it the test sees the public header and links the shared library
#       [LABELS label...]        CTest labels; "threads" marks what the ThreadSanitizer run takes, "slow" what
#                                the sanitizer runs leave out because it takes minutes there, "once" what takes
#                                seconds and does not depend on the processor or its instruction set level: the
#                                runs on further levels and under emulators leave it out
#       [LIBRARIES target...]    more libraries
#       [DEFINITIONS NAME=value...]
#       [ARGS argument...]       of the test program
#       [ENVIRONMENT VAR=value...])
#
# Every test runs in its own binary directory and finds the source tree in the environment variable
# PHASE_ROUTER_SOURCE_DIR and, at compile time, in the string macro of the same name.
#
#   phase_router_add_fuzzer(NAME
#       SOURCES file...          defines LLVMFuzzerTestOneInput; NAME must begin with fuzz_
#       [CORPUS directory]       default corpus/
#       [REPLAY_SOURCES file...] a main() that feeds the files named by its arguments, and those in directories
#                                among them, to LLVMFuzzerTestOneInput)
#
# With PHASE_ROUTER_FUZZ that builds a libFuzzer program, and a test that runs it over its corpus once. Without it,
# REPLAY_SOURCES make a plain program of it, so that every build tests the corpus; label "fuzz".
#
# phase_router_test_environment(NAME...) gives any other CTest test the environment that the sanitizers need.

include_guard(GLOBAL)

# Seconds after which CTest ends a test: only one that hangs takes so long, even where everything is slow and much else runs.
set(PHASE_ROUTER_TEST_TIMEOUT 3600)

# They fork, set limits, or interpose glibc's allocator.
set(PHASE_ROUTER_TESTS_OF_POSIX capi_fork capi_level capi_memory capi_score_shards_stopped capi_scores_stopped capi_thread_limits)

# They are about several threads, which a module of WebAssembly does not have.
set(PHASE_ROUTER_TESTS_OF_THREADS capi_threads capi_changing_inputs capi_changing_outputs capi_changing_scores
  capi_changing_weights unit_thread_probe)

# The library's objects with its internal headers: for tests of what the shared library hides.
if(NOT TARGET phaserouter_internal)
  add_library(phaserouter_internal STATIC EXCLUDE_FROM_ALL $<TARGET_OBJECTS:phaserouter_objects>)
  set_target_properties(phaserouter_internal PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(phaserouter_internal INTERFACE
    "${PhaseRouter_SOURCE_DIR}/include" "${PhaseRouter_SOURCE_DIR}/src")
  target_compile_definitions(phaserouter_internal INTERFACE $<$<PLATFORM_ID:Windows>:PHASE_ROUTER_STATIC>)
  target_link_libraries(phaserouter_internal INTERFACE
    Threads::Threads ${CMAKE_DL_LIBS} $<$<BOOL:${PHASE_ROUTER_HAS_OPENMP}>:OpenMP::OpenMP_CXX>)
endif()

# phase_router_cmocka_standin: CMocka's names for platforms without a package of it.
function(phase_router_add_cmocka_standin)
  if(NOT TARGET phase_router_cmocka_standin)
    set(directory "${PhaseRouter_SOURCE_DIR}/tests/platforms/cmocka")
    add_library(phase_router_cmocka_standin STATIC "${directory}/cmocka.c")
    phase_router_target_defaults(phase_router_cmocka_standin)
    target_include_directories(phase_router_cmocka_standin PUBLIC "${directory}")
  endif()
endfunction()

# Debian's CMocka exports variables, not a target, so it is looked up through pkg-config. It has none for the
# targets of cross compilers.
function(phase_router_find_cmocka)
  if(TARGET PhaseRouter::cmocka)
    return()
  endif()
  if(CMAKE_CROSSCOMPILING)
    phase_router_add_cmocka_standin()
    add_library(PhaseRouter::cmocka ALIAS phase_router_cmocka_standin)
  else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(PHASE_ROUTER_CMOCKA REQUIRED IMPORTED_TARGET GLOBAL cmocka>=1.1.5)
    add_library(PhaseRouter::cmocka ALIAS PkgConfig::PHASE_ROUTER_CMOCKA)
  endif()
endfunction()

function(phase_router_test_environment)
  set_property(TEST ${ARGN} APPEND PROPERTY ENVIRONMENT
    "PHASE_ROUTER_SOURCE_DIR=${PhaseRouter_SOURCE_DIR}" ${PHASE_ROUTER_SANITIZER_ENVIRONMENT})
endfunction()

function(phase_router_add_cmocka_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "INTERNAL" ""
    "SOURCES;LABELS;LIBRARIES;DEFINITIONS;ARGS;ENVIRONMENT")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "phase_router_add_cmocka_test(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT arg_SOURCES)
    message(FATAL_ERROR "phase_router_add_cmocka_test(${name}): no SOURCES")
  endif()
  if((WIN32 OR EMSCRIPTEN) AND name IN_LIST PHASE_ROUTER_TESTS_OF_POSIX)
    return()
  endif()
  # What no run takes there is not linked either: that takes seconds each.
  if(EMSCRIPTEN AND (name IN_LIST PHASE_ROUTER_TESTS_OF_THREADS OR "once" IN_LIST arg_LABELS))
    return()
  endif()
  phase_router_find_cmocka()

  add_executable(${name} ${arg_SOURCES})
  phase_router_target_defaults(${name})
  if(arg_INTERNAL)
    target_link_libraries(${name} PRIVATE phaserouter_internal)
  else()
    target_link_libraries(${name} PRIVATE PhaseRouter::phaserouter)
  endif()
  target_link_libraries(${name} PRIVATE PhaseRouter::cmocka ${arg_LIBRARIES})
  target_compile_definitions(${name} PRIVATE
    "PHASE_ROUTER_SOURCE_DIR=\"${PhaseRouter_SOURCE_DIR}\"" ${arg_DEFINITIONS})

  add_test(NAME ${name} COMMAND ${name} ${arg_ARGS} WORKING_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}")
  set_tests_properties(${name} PROPERTIES TIMEOUT ${PHASE_ROUTER_TEST_TIMEOUT} LABELS "${arg_LABELS}")
  # What takes long starts first, so that nothing long is left for the end, when the other processors have no work.
  if(arg_LABELS MATCHES "slow|once")
    set_tests_properties(${name} PROPERTIES COST 100)
  endif()
  phase_router_test_environment(${name})
  if(arg_ENVIRONMENT)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT ${arg_ENVIRONMENT})
  endif()
endfunction()

function(phase_router_add_fuzzer name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "CORPUS" "SOURCES;REPLAY_SOURCES")
  if(arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCES OR NOT name MATCHES "^fuzz_")
    message(FATAL_ERROR "phase_router_add_fuzzer(${name}): bad arguments")
  endif()
  if(NOT arg_CORPUS)
    set(arg_CORPUS corpus)
  endif()
  if(PHASE_ROUTER_FUZZ)
    add_executable(${name} ${arg_SOURCES})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    set(run -runs=0)
  elseif(arg_REPLAY_SOURCES)
    add_executable(${name} ${arg_SOURCES} ${arg_REPLAY_SOURCES})
    set(run)
  else()
    return()
  endif()
  phase_router_target_defaults(${name})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_link_libraries(${name} PRIVATE phaserouter_internal)

  get_filename_component(corpus "${arg_CORPUS}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
  add_test(NAME ${name}_corpus COMMAND ${name} ${run} "${corpus}" WORKING_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}")
  set_tests_properties(${name}_corpus PROPERTIES TIMEOUT ${PHASE_ROUTER_TEST_TIMEOUT} LABELS fuzz)
  phase_router_test_environment(${name}_corpus)
endfunction()
