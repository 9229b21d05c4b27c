# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for mcp-console; held to --help by tests/packaging/tst_install_tree.py.
complete -c mcp-console -f
complete -c mcp-console -l local -d "Open the local server"
complete -c mcp-console -l connect -x -d "Open this server"
complete -c mcp-console -l page -x -d "Show this page" \
    -a "dashboard services logs metrics backups schedules users api-keys configuration audit"
complete -c mcp-console -l data-dir -x -a "(__fish_complete_directories)" -d "Where the local server keeps everything"
complete -c mcp-console -l port -x -d "Port of the local server"
complete -c mcp-console -l settings -r -d "Another settings file"
complete -c mcp-console -l theme -x -a "system light dark" -d "For this run"
complete -c mcp-console -s h -l help -d "Tell the options"
complete -c mcp-console -s v -l version -d "Tell the version"
