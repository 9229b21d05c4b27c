# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on the staged trees before they are packed: bills of materials, and one time for all files.
# SOURCE_DATE_EPOCH gives the time; scripts/package sets it from the commit.
if(NOT CPACK_GENERATOR MATCHES "DEB|RPM" OR NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    return()
endif()

foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    set(tree "${CPACK_TEMPORARY_DIRECTORY}/${component}")
    set(name "${CPACK_MCP_PACKAGE_${component}}")
    set(loads "")
    foreach(package IN LISTS CPACK_MCP_LOADS_${component})
        list(APPEND loads --loads ${package})
    endforeach()
    execute_process(COMMAND "${CPACK_MCP_PYTHON}" -B "${CPACK_MCP_INSTALLER}/make_sbom.py" --tree "${tree}" --name ${name}
            --version ${CPACK_PACKAGE_VERSION} --commit "${CPACK_MCP_COMMIT}" --homepage "${CPACK_PACKAGE_HOMEPAGE_URL}" ${loads}
            --out "${tree}/usr/share/doc/${name}/${name}.spdx.json"
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND find "${tree}" -exec touch -h -d "@$ENV{SOURCE_DATE_EPOCH}" "{}" +
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
