# What a project that has the library inside appends to the CMakeLists.txt of README.md: a library of its own that links
# this one, installed and exported with the program.
include(GNUInstallDirs)

add_library(versions STATIC versions.c)
target_link_libraries(versions PUBLIC PhaseRouter::phaserouter)

set_target_properties(tokens PROPERTIES INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")
install(TARGETS tokens versions EXPORT TokensTargets
  RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
install(EXPORT TokensTargets NAMESPACE Tokens:: DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/Tokens")
install(FILES TokensConfig.cmake DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/Tokens")
