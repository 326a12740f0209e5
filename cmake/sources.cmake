# The library's sources. A new file is listed here by hand: there is no globbing, so a build always knows its files.
set(PHASE_ROUTER_SOURCES
  capi/arguments.cpp
  capi/assignment.cpp
  capi/grouping_argument.cpp
  capi/groups.cpp
  capi/info.cpp
  capi/keys.cpp
  capi/last_error.cpp
  capi/loads.cpp
  capi/matrices.cpp
  capi/reassign.cpp
  capi/router.cpp
  capi/routing.cpp
  capi/score_arguments.cpp
  capi/score_shards.cpp
  capi/scores.cpp
  core/assigning.cpp
  core/grouping.cpp
  core/keys.cpp
  core/loads.cpp
  core/options.cpp
  core/packing.cpp
  core/reassigning.cpp
  core/router.cpp
  core/score_shards.cpp
  core/scores.cpp
  core/shared_assignment.cpp
  core/stats.cpp
  engine/assignment.cpp
  engine/block_dealer.cpp
  engine/block_index.cpp
  engine/block_order.cpp
  engine/byte_dealer.cpp
  engine/degrees.cpp
  engine/flips.cpp
  engine/group_counts.cpp
  engine/grouped_assignment.cpp
  engine/load_sampling.cpp
  engine/local_reassignment.cpp
  engine/moves.cpp
  engine/parallel.cpp
  engine/phase_states.cpp
  engine/plan.cpp
  engine/process.cpp
  engine/reassignment.cpp
  engine/route_filler.cpp
  engine/route_keeper.cpp
  engine/route_mender.cpp
  engine/routing.cpp
  engine/row_selector.cpp
  engine/row_sorter.cpp
  engine/score_assignment.cpp
  engine/score_boundary.cpp
  engine/score_certificate.cpp
  engine/score_graph.cpp
  engine/score_holding.cpp
  engine/score_near.cpp
  engine/score_output.cpp
  engine/score_phase.cpp
  engine/score_priced_row.cpp
  engine/score_price_finder.cpp
  engine/score_prices.cpp
  engine/score_repair.cpp
  engine/score_rough_row.cpp
  engine/score_rows.cpp
  engine/score_sample.cpp
  engine/score_search.cpp
  engine/score_selection.cpp
  engine/score_shard.cpp
  engine/score_shard_open.cpp
  engine/score_shard_prices.cpp
  engine/score_shard_rows.cpp
  engine/score_shard_solution.cpp
  engine/score_smooth.cpp
  engine/score_survey.cpp
  engine/score_sweep.cpp
  engine/score_target_prices.cpp
  engine/source_bands.cpp
  engine/sweep.cpp
  engine/target_bands.cpp
  engine/team.cpp
  engine/thread_choice.cpp
  engine/thread_probe.cpp
  kernels/column_sort.cpp
  kernels/cpu.cpp
  kernels/dispatch.cpp
  kernels/scalar.cpp
  model/apportion.cpp
  model/arcs.cpp
  model/blocks.cpp
  model/error.cpp
  model/fixed_point.cpp
  model/golden.cpp
  model/group_shares.cpp
  model/held_rounding.cpp
  model/open_shares.cpp
  model/permutation.cpp
  model/routing_permutations.cpp
  model/score_values.cpp
  model/shares.cpp
  model/target_groups.cpp
  model/uniform.cpp
  stages/bit_matrix.cpp
  stages/pipeline.cpp
)
list(TRANSFORM PHASE_ROUTER_SOURCES PREPEND "${PROJECT_SOURCE_DIR}/src/")

# The vector levels: each file is compiled for its own instruction set, everything else for the baseline. xsimd is
# headers only; its CMake target may ask for a library that is not installed, so only its directory is taken.
set(PHASE_ROUTER_SIMD_SOURCES "")
set(PHASE_ROUTER_SIMD_DEFINITIONS "")
set(PHASE_ROUTER_SIMD_OPTIONS "")

function(phase_router_add_level file)
  set(source "${PROJECT_SOURCE_DIR}/src/kernels/simd/${file}")
  # Inlining is what keeps a level's code inside its own functions, so these files are always optimised; and what
  # throws nothing shares no unwinding either. GCC 12 takes the undefined upper halves in its own intrinsics for
  # uninitialised variables.
  set(options ${ARGN} -fno-exceptions
    $<$<CONFIG:>:-O3> $<$<NOT:$<OR:$<CONFIG:Release>,$<CONFIG:RelWithDebInfo>,$<CONFIG:>>>:-O2>)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # AddressSanitizer's stack for use after return is not aligned for 64-byte vectors (GCC bug 110027).
    list(APPEND options -Wno-maybe-uninitialized -Wno-uninitialized --param=asan-use-after-return=0)
  endif()
  if(MINGW AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC takes the stack of 64-bit Windows to be aligned for its vectors, and it is not (GCC bug 54412, which Debian
    # has cured in its own).
    list(APPEND options -Wa,-muse-unaligned-vector-move)
  endif()
  set_source_files_properties("${source}" PROPERTIES COMPILE_OPTIONS "${options}")
  set(PHASE_ROUTER_SIMD_SOURCES ${PHASE_ROUTER_SIMD_SOURCES} "${source}" PARENT_SCOPE)
endfunction()

if(PHASE_ROUTER_SIMD AND NOT MSVC)
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$")
    set(avx2 -mavx2 -mbmi -mbmi2 -mpopcnt)
    set(avx512 ${avx2} -mavx512f -mavx512cd -mavx512dq -mavx512bw -mavx512vl)
    phase_router_add_level(avx2.cpp ${avx2})
    phase_router_add_level(avx512.cpp ${avx512})
    phase_router_add_level(avx512vbmi2.cpp
      ${avx512} -mavx512ifma -mavx512vbmi -mavx512vbmi2 -mavx512vpopcntdq -mavx512bitalg)
    set(PHASE_ROUTER_SIMD_DEFINITIONS PHASE_ROUTER_SIMD_X86)
  elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64|ARM64)$")
    phase_router_add_level(neon64.cpp)
    set(PHASE_ROUTER_SIMD_DEFINITIONS PHASE_ROUTER_SIMD_NEON)
  elseif(EMSCRIPTEN)
    # xsimd has WebAssembly's vectors from version 10 on.
    find_path(PHASE_ROUTER_XSIMD_INCLUDE_DIR xsimd/arch/xsimd_wasm.hpp CMAKE_FIND_ROOT_PATH_BOTH)
    if(EXISTS "${PHASE_ROUTER_XSIMD_INCLUDE_DIR}/xsimd/arch/xsimd_wasm.hpp")
      phase_router_add_level(wasm128.cpp)
      set(PHASE_ROUTER_SIMD_DEFINITIONS PHASE_ROUTER_SIMD_WASM)
      # A module that has vectors anywhere runs only where the engine has them, so all of it may use them.
      set(PHASE_ROUTER_SIMD_OPTIONS -msimd128)
    else()
      message(STATUS "libphaserouter has the portable kernels alone: no xsimd with WebAssembly's vectors (10 or later) "
        "was found; its directory may be named in PHASE_ROUTER_XSIMD_INCLUDE_DIR")
    endif()
  endif()
  if(PHASE_ROUTER_SIMD_SOURCES)
    # Headers alone: the host's serve a cross compiler as well.
    find_path(PHASE_ROUTER_XSIMD_INCLUDE_DIR xsimd/xsimd.hpp CMAKE_FIND_ROOT_PATH_BOTH)
    if(NOT PHASE_ROUTER_XSIMD_INCLUDE_DIR)
      message(FATAL_ERROR "xsimd's headers were not found: install them (Debian: libxsimd-dev), name their "
        "directory in PHASE_ROUTER_XSIMD_INCLUDE_DIR, or build the portable kernels alone with -DPHASE_ROUTER_SIMD=OFF")
    endif()
    if(CMAKE_CROSSCOMPILING)
      # Of the host's headers only these: the directory may hold its C library's, too.
      file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/xsimd")
      file(CREATE_LINK "${PHASE_ROUTER_XSIMD_INCLUDE_DIR}/xsimd" "${PROJECT_BINARY_DIR}/xsimd/xsimd" SYMBOLIC)
      set(PHASE_ROUTER_XSIMD_INCLUDE_DIR "${PROJECT_BINARY_DIR}/xsimd")
    endif()
  endif()
endif()

# What hashes keys: xxHash's one header, which is compiled into core/keys.cpp. The host's serves a cross compiler as well.
if(PHASE_ROUTER_KEYS)
  find_path(PHASE_ROUTER_XXHASH_INCLUDE_DIR xxhash.h CMAKE_FIND_ROOT_PATH_BOTH)
  if(NOT PHASE_ROUTER_XXHASH_INCLUDE_DIR)
    message(FATAL_ERROR "xxHash's header was not found: install it (Debian: libxxhash-dev), name its directory in "
      "PHASE_ROUTER_XXHASH_INCLUDE_DIR, or build without hashes of keys with -DPHASE_ROUTER_KEYS=OFF")
  endif()
  if(CMAKE_CROSSCOMPILING)
    # Of the host's headers only this one, as above.
    file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/xxhash")
    file(CREATE_LINK "${PHASE_ROUTER_XXHASH_INCLUDE_DIR}/xxhash.h" "${PROJECT_BINARY_DIR}/xxhash/xxhash.h" SYMBOLIC)
    set(PHASE_ROUTER_XXHASH_INCLUDE_DIR "${PROJECT_BINARY_DIR}/xxhash")
  endif()
  set_source_files_properties("${PROJECT_SOURCE_DIR}/src/core/keys.cpp" PROPERTIES
    COMPILE_DEFINITIONS PHASE_ROUTER_XXHASH)
endif()
