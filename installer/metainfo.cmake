# SPDX-License-Identifier: GPL-3.0-or-later
# The console's AppStream file. Catalogues of programs fetch pictures by address, so that there are only pictures
# where MCP_HOMEPAGE says where docs/screenshots is published.

# mcp_metainfo(<homepage or ""> <file to write>)
function(mcp_metainfo homepage file)
    set(MCP_METAINFO_LINKS "")
    if(homepage)
        string(APPEND MCP_METAINFO_LINKS "  <url type=\"homepage\">${homepage}</url>\n  <screenshots>\n")
        set(kind " type=\"default\"")
        foreach(picture "dashboard-light|Everything that runs, at a glance" "services-dark|Services, their replicas and their state"
                "logs-light|Logs of many services, merged by time" "metrics-dark|Figures over time" "backups-light|Backups")
            string(REPLACE "|" ";" picture "${picture}")
            list(GET picture 0 name)
            list(GET picture 1 caption)
            string(APPEND MCP_METAINFO_LINKS "    <screenshot${kind}>\n      <caption>${caption}</caption>\n"
                "      <image type=\"source\" width=\"1280\" height=\"800\">${homepage}/screenshots/${name}.png</image>\n    </screenshot>\n")
            set(kind "")
        endforeach()
        string(APPEND MCP_METAINFO_LINKS "  </screenshots>\n")
    endif()
    string(TIMESTAMP MCP_RELEASE_DATE "%Y-%m-%d" UTC) # SOURCE_DATE_EPOCH when it is set
    configure_file("${CMAKE_CURRENT_SOURCE_DIR}/mcp-console.metainfo.xml.in" "${file}" @ONLY)
endfunction()
