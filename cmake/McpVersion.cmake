# SPDX-License-Identifier: GPL-3.0-or-later
# The commit this is built from, for core/version.cpp; the version is project(VERSION) and nothing else.
# Without git (a source archive) it is given: -DMCP_COMMIT=...
set(MCP_COMMIT "" CACHE STRING "Commit this is built from; empty: asked of git")
set(commit "${MCP_COMMIT}")
if(NOT commit)
    execute_process(COMMAND git rev-parse --short=10 HEAD WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
        OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(NOT commit)
    set(commit "source")
endif()
string(SUBSTRING "${commit}" 0 10 commit)
set_source_files_properties("${CMAKE_SOURCE_DIR}/core/version.cpp" TARGET_DIRECTORY mcp_core PROPERTIES COMPILE_DEFINITIONS MCP_COMMIT="${commit}")
