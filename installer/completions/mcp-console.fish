# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for mcp-console; held to --help by tests/packaging/tst_install_tree.py.
set -l program mcp-console

complete -c $program -f
complete -c $program -l local -d "Open the local server"
complete -c $program -l connect -x -d "Open this server"
complete -c $program -l page -x -d "Show this page" \
    -a "dashboard services logs metrics backups schedules users api-keys configuration audit"
complete -c $program -l data-dir -x -a "(__fish_complete_directories)" -d "Where the local server keeps everything"
complete -c $program -l port -x -d "Port of the local server"
complete -c $program -l settings -r -d "Another settings file"
complete -c $program -l theme -x -a "system light dark" -d "For this run"
complete -c $program -s h -l help -d "Tell the options"
complete -c $program -s v -l version -d "Tell the version"
