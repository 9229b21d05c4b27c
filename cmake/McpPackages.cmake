# SPDX-License-Identifier: GPL-3.0-or-later
# CPack: a package for each component of installer/CMakeLists.txt. scripts/package builds them.

set(CPACK_PACKAGE_NAME mcp-console)
set(CPACK_PACKAGE_VENDOR "MCP Console")
set(CPACK_PACKAGE_CONTACT "${MCP_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own below
set(CPACK_PACKAGE_HOMEPAGE_URL "${MCP_HOMEPAGE}")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_COMPONENTS_ALL common server)
if(MCP_BUILD_CONSOLE)
    list(APPEND CPACK_COMPONENTS_ALL console)
endif()

# First line: the summary.
set(about_common "parts that MCP Console and its server share
The guard that ends services when their server was killed, and filesystem-mcp,
a small server of read-only file tools.")
set(about_server "server for running Model Context Protocol services
Starts MCP servers as processes or containers, keeps their logs, measures
them, restarts them when they fail and backs them up. All that is served as
an API with accounts, permissions and an audit log.")
set(about_console "desktop console for Model Context Protocol servers
A window to start and stop MCP servers, read their logs live, watch their
figures, back them up and configure them: on this computer, by the server that
comes with it, or on another one.")

# Debian. What Qt loads at run time is in no list of linked libraries.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${mcp_debian_revision})
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${MCP_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${MCP_HOMEPAGE}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(debian_files "${CMAKE_SOURCE_DIR}/installer/debian")
set(same_version "${mcp_package_common} (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")
set(CPACK_DEBIAN_COMMON_PACKAGE_SECTION admin)
# procps has the kill by which the unit asks for a reload.
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "${same_version}, adduser, procps, libqt6sql6-sqlite")
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS "ca-certificates")
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "docker.io | podman, nginx, prometheus")
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA "${debian_files}/conffiles" "${debian_files}/postinst" "${debian_files}/prerm" "${debian_files}/postrm")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "${same_version}, libqt6sql6-sqlite, libqt6svg6, fontconfig, hicolor-icon-theme")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "qt6-wayland, ca-certificates, xdg-utils")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SUGGESTS "docker.io | podman")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION admin)

# macOS: the bundle of installer/macos as a disk image.
if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_PACKAGING_INSTALL_PREFIX /)
    set(CPACK_DMG_VOLUME_NAME "MCP Console ${PROJECT_VERSION}")
    set(CPACK_DMG_FORMAT UDZO)
endif()

# RPM, with the names of packages that Fedora has.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_URL "${MCP_HOMEPAGE}")
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
# Without ids of builds and without symbols aside: they are stripped already.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none
%define debug_package %{nil}
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost reproducible")
# Folders that every system has, and that belong to others.
foreach(folder "" /applications /doc /icons /icons/hicolor /icons/hicolor/scalable /icons/hicolor/scalable/apps
        /icons/hicolor/scalable/mimetypes /lintian /lintian/overrides /man /man/man1 /man/man8 /metainfo /mime /mime/packages)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share${folder})
endforeach()
foreach(size IN LISTS mcp_icon_sizes)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}x${size}
        /usr/share/icons/hicolor/${size}x${size}/apps /usr/share/icons/hicolor/${size}x${size}/mimetypes)
endforeach()
foreach(folder /etc /usr/lib/systemd /usr/lib/systemd/system /usr/lib/sysusers.d /usr/libexec /usr/share/bash-completion
        /usr/share/bash-completion/completions /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/zsh
        /usr/share/zsh/vendor-completions)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION ${folder})
endforeach()
set(CPACK_RPM_SERVER_USER_FILELIST "%config(noreplace) /etc/mcp-platform/server.conf")
set(CPACK_RPM_SERVER_PACKAGE_REQUIRES "${mcp_package_common} = ${PROJECT_VERSION}, qt6-qtbase, shadow-utils")
set(CPACK_RPM_CONSOLE_PACKAGE_REQUIRES "${mcp_package_common} = ${PROJECT_VERSION}, qt6-qtbase, qt6-qtsvg, fontconfig, hicolor-icon-theme")
set(CPACK_RPM_SERVER_POST_INSTALL_SCRIPT_FILE "${CMAKE_SOURCE_DIR}/installer/rpm/post")
set(CPACK_RPM_SERVER_PRE_UNINSTALL_SCRIPT_FILE "${CMAKE_SOURCE_DIR}/installer/rpm/preun")

# Bills of materials (installer/finish_packages.cmake) name what is loaded beside what is linked.
set(CPACK_MCP_LOADS_server libqt6sql6-sqlite)
set(CPACK_MCP_LOADS_console libqt6sql6-sqlite libqt6svg6)
find_program(MCP_PYTHON python3)
mark_as_advanced(MCP_PYTHON)
set(CPACK_MCP_PYTHON "${MCP_PYTHON}")
set(CPACK_MCP_INSTALLER "${CMAKE_SOURCE_DIR}/installer")
set(CPACK_MCP_COMMIT "${MCP_COMMIT}")
if(NOT CPACK_MCP_COMMIT)
    execute_process(COMMAND git rev-parse HEAD WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
        OUTPUT_VARIABLE CPACK_MCP_COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_SOURCE_DIR}/installer/finish_packages.cmake")

foreach(component common server console)
    string(TOUPPER ${component} upper)
    string(REGEX REPLACE "\n.*" "" summary "${about_${component}}")
    string(REGEX REPLACE "^[^\n]*\n" "" more "${about_${component}}")
    set(CPACK_MCP_PACKAGE_${component} ${mcp_package_${component}})
    set(CPACK_DEBIAN_${upper}_PACKAGE_NAME ${mcp_package_${component}})
    set(CPACK_DEBIAN_${upper}_DESCRIPTION "${about_${component}}")
    set(CPACK_RPM_${upper}_PACKAGE_NAME ${mcp_package_${component}})
    set(CPACK_RPM_${upper}_PACKAGE_SUMMARY "${summary}")
    set(CPACK_RPM_${upper}_PACKAGE_DESCRIPTION "${more}")
endforeach()

include(CPack)
