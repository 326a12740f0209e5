include(CMakeFindDependencyMacro)
find_dependency(PhaseRouter)
include("${CMAKE_CURRENT_LIST_DIR}/TokensTargets.cmake")
