# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for mcp-console; held to --help by tests/packaging/tst_install_tree.py.
_mcp_console() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    local pages="dashboard services logs metrics backups schedules users api-keys configuration audit"

    case $previous in
    --data-dir) COMPREPLY=($(compgen -d -- "$current")); return ;;
    --settings) COMPREPLY=($(compgen -f -- "$current")); return ;;
    --theme) COMPREPLY=($(compgen -W "system light dark" -- "$current")); return ;;
    --page) COMPREPLY=($(compgen -W "$pages" -- "$current")); return ;;
    --connect | --port) return ;;
    esac
    COMPREPLY=($(compgen -W "--local --connect --page --data-dir --port --settings --theme --help --version" -- "$current"))
}
complete -o filenames -F _mcp_console mcp-console
