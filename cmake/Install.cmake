# Install rules: library, header, CMake package and pkg-config file. Nothing installed names the prefix, so it can
# be moved.

include(CMakePackageConfigHelpers)

set(phase_router_cmake_dir "${CMAKE_INSTALL_LIBDIR}/cmake/PhaseRouter")

install(FILES "${PROJECT_SOURCE_DIR}/include/phase_router.h"
  DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" COMPONENT Development)
set(phase_router_doc_dir "${CMAKE_INSTALL_DOCDIR}")
if(NOT phase_router_is_top_level) # that directory may be the other project's, with a LICENSE of its own
  set(phase_router_doc_dir "${CMAKE_INSTALL_DATAROOTDIR}/doc/phaserouter")
endif()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${phase_router_doc_dir}" COMPONENT Development)

# One export file per form, so that a package may ship either.
foreach(form IN ITEMS Shared Static)
  set(target "phaserouter")
  if(form STREQUAL "Static")
    set(target "phaserouter_static")
  endif()
  if(TARGET ${target})
    install(TARGETS ${target} EXPORT PhaseRouter${form}Targets
      RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT Runtime
      LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT Runtime NAMELINK_COMPONENT Development
      ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT Development)
    install(EXPORT PhaseRouter${form}Targets NAMESPACE PhaseRouter::
      DESTINATION "${phase_router_cmake_dir}" COMPONENT Development)
  endif()
endforeach()

configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/PhaseRouterConfig.cmake.in"
  "${PROJECT_BINARY_DIR}/PhaseRouterConfig.cmake"
  INSTALL_DESTINATION "${phase_router_cmake_dir}" NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/PhaseRouterConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/PhaseRouterConfig.cmake" "${PROJECT_BINARY_DIR}/PhaseRouterConfigVersion.cmake"
  DESTINATION "${phase_router_cmake_dir}" COMPONENT Development)

# pkg-config: paths relative to the .pc file, unless the install directories were given as absolute paths.
set(phase_router_pc_dir "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
if(IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
  set(PHASE_ROUTER_PC_PREFIX "${CMAKE_INSTALL_PREFIX}")
else()
  file(RELATIVE_PATH PHASE_ROUTER_PC_PREFIX "/${phase_router_pc_dir}" "/")
  string(REGEX REPLACE "/$" "" PHASE_ROUTER_PC_PREFIX "${PHASE_ROUTER_PC_PREFIX}")
  string(PREPEND PHASE_ROUTER_PC_PREFIX "\${pcfiledir}/")
endif()
foreach(dir IN ITEMS LIBDIR INCLUDEDIR)
  if(IS_ABSOLUTE "${CMAKE_INSTALL_${dir}}")
    set(PHASE_ROUTER_PC_${dir} "${CMAKE_INSTALL_${dir}}")
  else()
    set(PHASE_ROUTER_PC_${dir} "\${prefix}/${CMAKE_INSTALL_${dir}}")
  endif()
endforeach()
list(TRANSFORM PHASE_ROUTER_RUNTIME_LIBRARIES PREPEND "-l" OUTPUT_VARIABLE phase_router_pc_runtime)
list(JOIN phase_router_pc_runtime " " phase_router_pc_runtime)
if(PHASE_ROUTER_BUILD_SHARED)
  set(PHASE_ROUTER_PC_LIBS "-L\${libdir} -lphaserouter")
  set(PHASE_ROUTER_PC_LIBS_PRIVATE "${phase_router_pc_runtime}")
else() # nothing shared to fall back on: a plain `pkg-config --libs` must link the static library
  set(PHASE_ROUTER_PC_LIBS "-L\${libdir} -lphaserouter ${phase_router_pc_runtime}")
  set(PHASE_ROUTER_PC_LIBS_PRIVATE "")
endif()
configure_file("${PROJECT_SOURCE_DIR}/pkgconfig/phaserouter.pc.in" "${PROJECT_BINARY_DIR}/phaserouter.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/phaserouter.pc" DESTINATION "${phase_router_pc_dir}" COMPONENT Development)
