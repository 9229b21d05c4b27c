# SPDX-License-Identifier: GPL-3.0-or-later
# What makes a program harder to break into and two builds the same. On in release builds; the others compile faster without.
# tests/packaging/check_hardening.py looks for each of these in built programs.

if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT MCP_SANITIZE)
    set(harden_by_default ON)
else()
    set(harden_by_default OFF)
endif()
option(MCP_HARDEN "Stack protector, checked library calls, position-independent, read-only relocations" ${harden_by_default})

set(MCP_HARDENING_COMPILE "")
set(MCP_HARDENING_LINK "")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    # Level 3 also knows sizes that are only computed at run time; older compilers do not have it.
    set(fortify 3)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 12)
        set(fortify 2)
    endif()
    list(APPEND MCP_HARDENING_COMPILE -fstack-protector-strong -fstack-clash-protection -Wformat -Werror=format-security
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=${fortify})
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
        list(APPEND MCP_HARDENING_COMPILE -fcf-protection)
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
        list(APPEND MCP_HARDENING_COMPILE -mbranch-protection=standard)
    endif()
    list(APPEND MCP_HARDENING_LINK -pie LINKER:-z,relro,-z,now,-z,noexecstack LINKER:--as-needed)
endif()

if(MCP_HARDEN)
    add_compile_options(${MCP_HARDENING_COMPILE})
    foreach(option IN LISTS MCP_HARDENING_LINK)
        add_link_options($<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:${option}>)
    endforeach()
    # No folder of the machine that builds in what is built. ccache names sources by their way from the folder of the build:
    # that is the same with it and without.
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
        cmake_path(RELATIVE_PATH CMAKE_SOURCE_DIR BASE_DIRECTORY "${CMAKE_BINARY_DIR}" OUTPUT_VARIABLE way)
        add_compile_options("-ffile-prefix-map=${CMAKE_BINARY_DIR}=build" "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=." "-ffile-prefix-map=${way}/=./")
    endif()
endif()
