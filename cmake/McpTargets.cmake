# SPDX-License-Identifier: GPL-3.0-or-later
# mcp_library(): a folder becomes a static library whose headers are found as "<folder>/<file>.h"
# by those who link it and by nobody else; that is what keeps the layers apart.

# mcp_library(NAME DIR <folder> [PCH <header>...] LINKS <targets>...)
function(mcp_library name)
    cmake_parse_arguments(ARG "" "DIR" "PCH;LINKS;PRIVATE_LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${ARG_DIR}/*.cpp" "${CMAKE_SOURCE_DIR}/${ARG_DIR}/*.h")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    if(WIN32)
        list(FILTER sources EXCLUDE REGEX "_(posix|linux)\\.cpp$")
    else()
        list(FILTER sources EXCLUDE REGEX "_windows\\.cpp$")
    endif()
    if(TARGET Qt6::DBus)
        list(FILTER sources EXCLUDE REGEX "_nodbus\\.cpp$")
    else()
        list(FILTER sources EXCLUDE REGEX "_dbus\\.cpp$")
    endif()

    if(NOT sources)
        file(WRITE "${CMAKE_BINARY_DIR}/empty.cpp" "")
        set(sources "${CMAKE_BINARY_DIR}/empty.cpp")
    endif()

    set(root "${CMAKE_BINARY_DIR}/include/${name}")
    cmake_path(GET ARG_DIR PARENT_PATH parent)
    file(MAKE_DIRECTORY "${root}/${parent}")
    file(CREATE_LINK "${CMAKE_SOURCE_DIR}/${ARG_DIR}" "${root}/${ARG_DIR}" SYMBOLIC)

    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(${name} PUBLIC "${root}")
    target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    if(ARG_PCH)
        target_precompile_headers(${name} PRIVATE ${ARG_PCH})
    endif()
endfunction()

# mcp_tests(DIR <folder> GROUP <ctest label> LINKS <targets>... [PCH <header>...] [NEEDS <programs>...]
#           [WRAPPER <script that runs the test>])
# Every tst_*.cpp in the folder becomes one test program of the same name.
function(mcp_tests)
    cmake_parse_arguments(ARG "" "DIR;GROUP;TIMEOUT;WRAPPER" "PCH;LINKS;ENVIRONMENT;NEEDS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    file(GLOB files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${ARG_DIR}/tst_*.cpp")
    set(pch_owner "")
    foreach(file IN LISTS files)
        cmake_path(GET file STEM name)
        add_executable(${name} "${file}")
        target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test)
        target_compile_definitions(${name} PRIVATE
            MCP_SOURCE_DIR="${CMAKE_SOURCE_DIR}" MCP_BINARY_DIR="${CMAKE_BINARY_DIR}" MCP_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
        if(ARG_PCH)
            if(pch_owner)
                target_precompile_headers(${name} REUSE_FROM ${pch_owner})
            else()
                target_precompile_headers(${name} PRIVATE ${ARG_PCH})
                set(pch_owner ${name})
            endif()
        endif()
        if(ARG_NEEDS)
            add_dependencies(${name} ${ARG_NEEDS})
        endif()
        add_test(NAME ${name} COMMAND ${ARG_WRAPPER} $<TARGET_FILE:${name}>)
        set_tests_properties(${name} PROPERTIES LABELS "${ARG_GROUP}" TIMEOUT ${ARG_TIMEOUT}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${ARG_ENVIRONMENT}")
        if(TARGET mcp_qt_happens_before)
            set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "LD_PRELOAD=$<TARGET_FILE:mcp_qt_happens_before>"
                "TSAN_OPTIONS=ignore_interceptors_accesses=1 die_after_fork=0")
        endif()
    endforeach()
endfunction()

# mcp_tests_on_podman(<test>...)
# The same test program once more, on the other container engine (tests/support/container_engine.h).
function(mcp_tests_on_podman)
    foreach(name IN LISTS ARGN)
        get_test_property(${name} ENVIRONMENT environment)
        get_test_property(${name} LABELS labels)
        get_test_property(${name} TIMEOUT timeout)
        add_test(NAME ${name}_podman COMMAND $<TARGET_FILE:${name}>)
        set_tests_properties(${name}_podman PROPERTIES LABELS "${labels}" TIMEOUT ${timeout}
            ENVIRONMENT "${environment};MCP_TEST_ENGINE=podman" RESOURCE_LOCK container_engine)
    endforeach()
endfunction()

# mcp_tests_at_scale(<test> <scale> <screen>)
# The same test program once more, on a screen of that many pixels (tests/ui/screens) shown at that scale.
function(mcp_tests_at_scale name scale screen)
    get_test_property(${name} LABELS labels)
    get_test_property(${name} TIMEOUT timeout)
    add_test(NAME ${name}_at_${scale} COMMAND $<TARGET_FILE:${name}>)
    set_tests_properties(${name}_at_${scale} PROPERTIES LABELS "${labels}" TIMEOUT ${timeout}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen:configfile=${CMAKE_SOURCE_DIR}/tests/ui/screens/${screen}.json;QT_SCALE_FACTOR=${scale}")
endfunction()
