#compdef mcp-console
# SPDX-License-Identifier: GPL-3.0-or-later
# zsh completion for mcp-console (installed as _mcp-console); held to --help by tests/packaging/tst_install_tree.py.
_arguments \
    '(--connect)--local[open the local server]' \
    '(--local)--connect[open this server]:url:_urls' \
    '--page[show this page]:page:(dashboard services logs metrics backups schedules users api-keys configuration audit)' \
    '--data-dir[where the local server keeps everything]:folder:_files -/' \
    '--port[port of the local server]:number:' \
    '--settings[another settings file]:file:_files' \
    '--theme[for this run]:theme:(system light dark)' \
    '(-h --help)'{-h,--help}'[tell the options]' \
    '(-v --version)'{-v,--version}'[tell the version]' \
    '::link:'
