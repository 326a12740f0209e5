# What `cpack -G DEB` makes of an installation to /usr: libphaserouterN, the shared library, and libphaserouter-dev, with
# which programs are built. For builds with -DPHASE_ROUTER_DEBIAN_PACKAGES=ON; scripts/release.sh makes them.

if(NOT PHASE_ROUTER_BUILD_SHARED OR NOT PHASE_ROUTER_BUILD_STATIC OR NOT PHASE_ROUTER_INSTALL)
  message(FATAL_ERROR "PHASE_ROUTER_DEBIAN_PACKAGES needs both forms of the library and their installation")
endif()

set(PHASE_ROUTER_DEBIAN_MAINTAINER "The libphaserouter contributors" CACHE STRING
  "Maintainer of the Debian packages, with an address if they are to be published: Name <name@example.org>")

set(phase_router_runtime_package "libphaserouter${PHASE_ROUTER_ABI}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" RENAME copyright COMPONENT Runtime
  DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/${phase_router_runtime_package}")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" RENAME copyright COMPONENT Development
  DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/libphaserouter-dev")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME libphaserouter)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "${PHASE_ROUTER_DEBIAN_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL Runtime Development)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME "${phase_router_runtime_package}")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION
  "Balanced, reproducible routing of many sources to many targets.\nThis package has the shared library.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libphaserouter-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
  "${phase_router_runtime_package} (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")
# Whoever links the static library needs the static C++ runtime, too.
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_RECOMMENDS "g++")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
  "Balanced, reproducible routing of many sources to many targets.\nThis package has the header, the static library, and files for CMake and pkg-config.")

include(CPack)
