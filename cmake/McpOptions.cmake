# SPDX-License-Identifier: GPL-3.0-or-later
# Language level, warnings, sanitizers and the tools that make builds quick.

option(MCP_BUILD_CONSOLE "Build the desktop console (needs Qt Widgets)" ON)
option(MCP_BUILD_TESTS "Build tests and benchmarks" ON)
option(MCP_FUZZ "Build the fuzzers, with clang (preset fuzz)" OFF)
option(MCP_DBUS "Let the console talk to the desktop over D-Bus, where Qt has it" ON)
set(MCP_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize= (address,undefined or thread)")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

find_program(MCP_CCACHE ccache)
if(MCP_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers and ccache get along only with this sloppiness; paths are taken from the
    # source folder, so that one checkout finds what another one compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=true ${MCP_CCACHE})
endif()
find_program(MCP_MOLD mold)
if(MCP_MOLD AND NOT MSVC)
    add_link_options(-fuse-ld=mold)
endif()

if(NOT MSVC)
    add_compile_options(-Wall -Wextra $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> -Wnon-virtual-dtor -Woverloaded-virtual)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess)
endif()
if(MCP_SANITIZE)
    add_compile_options(-fsanitize=${MCP_SANITIZE} -fno-omit-frame-pointer -g1)
    add_link_options(-fsanitize=${MCP_SANITIZE})
endif()

add_compile_definitions(QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060000
    MCP_VERSION="${PROJECT_VERSION}")
