# SPDX-License-Identifier: GPL-3.0-or-later
# The console as a bundle with the programs that it starts beside it; `cpack -G DragNDrop` makes the disk image.
# Prepared and not built yet: no part of the server runs on macOS so far (docs/PACKAGING.md).
set_target_properties(mcp-console PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in")

# A set of icons is a folder of pictures with these names.
set(icons "${CMAKE_CURRENT_BINARY_DIR}/mcp-console.iconset")
set(icns "${CMAKE_CURRENT_BINARY_DIR}/mcp-console.icns")
set(copies "")
foreach(size 16 32 128 256 512)
    list(APPEND copies COMMAND ${CMAKE_COMMAND} -E copy "${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/mcp-console.png" "${icons}/icon_${size}x${size}.png")
endforeach()
add_custom_command(OUTPUT "${icns}" DEPENDS icon_mcp-console VERBATIM
    COMMAND ${CMAKE_COMMAND} -E make_directory "${icons}" ${copies}
    COMMAND iconutil -c icns -o "${icns}" "${icons}")
add_custom_target(mcp_icns ALL DEPENDS "${icns}")
install(FILES "${icns}" DESTINATION "mcp-console.app/Contents/Resources" COMPONENT console)
install(TARGETS filesystem-mcp mcp-platform-server RUNTIME DESTINATION "mcp-console.app/Contents/MacOS" COMPONENT console)
install(CODE "execute_process(COMMAND macdeployqt \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/mcp-console.app\" -always-overwrite COMMAND_ERROR_IS_FATAL ANY)"
    COMPONENT console)
