# SPDX-License-Identifier: GPL-3.0-or-later
# Everything from outside, in one place. Debian package names: scripts/packages.txt.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network WebSockets HttpServer Sql Concurrent)
find_package(OpenSSL 3 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(argon2 REQUIRED IMPORTED_TARGET libargon2)
pkg_check_modules(oath REQUIRED IMPORTED_TARGET liboath)
pkg_check_modules(archive REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(yaml REQUIRED IMPORTED_TARGET yaml-cpp)
pkg_check_modules(curl REQUIRED IMPORTED_TARGET libcurl)
pkg_check_modules(tomlplusplus REQUIRED IMPORTED_TARGET tomlplusplus)
pkg_check_modules(systemd REQUIRED IMPORTED_TARGET libsystemd)
if(MCP_BUILD_CONSOLE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg LinguistTools)
    find_package(Qt6Keychain REQUIRED)
    if(MCP_DBUS)
        find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus) # notifications of the desktop; *_dbus.cpp stay out without it
        set(MCP_HAS_DBUS ${Qt6DBus_FOUND}) # no matter what Qt's own libraries bring along
    endif()
    pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
endif()
if(MCP_BUILD_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Charts) # the peer of our charts in the benchmarks
endif()
