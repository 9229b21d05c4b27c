#compdef mcp-platform-server
# SPDX-License-Identifier: GPL-3.0-or-later
# zsh completion for mcp-platform-server (installed as _mcp-platform-server); held to --help by
# tests/server/cli/tst_cli_docs.cpp.
local -a common server commands
local command
common=(
    '--config[configuration file]:file:_files'
    '--data-dir[where everything is kept]:folder:_files -/'
    '(-h --help)'{-h,--help}'[say how it is used]'
    '(-v --version)'{-v,--version}'[say which version this is]'
)
server=(
    $common
    '--listen[address to listen on]:host\:port:'
    '--admin-email[the first administrator]:mail:'
    '--environment[what GET /info calls this installation]:name:'
    '--log-level[how much goes into the log]:level:(debug info warn error)'
    '--public-rate-tier[rate limit of callers without credentials]:tier:(free basic pro enterprise)'
    '--max-connections[connections at once]:count:'
    '--audit-retention-days[how long the audit log is kept]:days:'
    '--stop-timeout[how long services have to end]:seconds:'
    '--insecure-allow-plain-http[listen beyond loopback without TLS]'
    '--tls-cert[certificate chain in PEM]:file:_files'
    '--tls-key[private key in PEM]:file:_files'
    '*--allowed-host[further host name]:name:'
    '*--trusted-proxy[reverse proxy]:address:'
    '--proxy-header[what the proxies write]:kind:(x-forwarded-for forwarded)'
)
commands=(
    'serve:run the server'
    'user:accounts'
    'backup:make or list backups'
    'restore:put back what is in a backup'
    'verify:read every byte of a backup'
    'rotate-key:seal everything with a new key'
    'check:look at everything a start needs'
    'openapi:print the description of the API'
    'version:say version and commit'
)

command=${words[(r)(serve|user|backup|restore|verify|rotate-key|check|openapi|version)]}
case $command in
    user)
        case ${words[(r)(add|passwd|unlock)]} in
            add) _arguments $common '--name[the name]:name:' '*--role[a role]:role:(admin operator developer viewer)' \
                '--tier[rate limit]:tier:(free basic pro enterprise)' '*: :' ;;
            unlock) _arguments $common '--remove-second-factor[take the second factor off]' '*: :' ;;
            *) _arguments $common '*: :(add list passwd unlock)' ;;
        esac ;;
    backup)
        _arguments $common '--name[what to call it]:name:' '*--service[only this service]:id:' '--incremental[only what has changed]' \
            '--logs[the logs, too]' '--encrypt[with the platform key]' '--passphrase[with a passphrase]' \
            '--to[copy of the archive]:file:_files' '*: :(list)' ;;
    restore)
        _arguments $common '*--service[only this service]:id:' '--overwrite[also what differs]' '--dry-run[only say what would be done]' \
            '--passphrase[it has one]' '*:archive:_files' ;;
    verify) _arguments $common '--passphrase[it has one]' '*:archive:_files' ;;
    rotate-key) _arguments $common '*: :' ;;
    check) _arguments $server '*: :' ;;
    openapi | version) _arguments '(-h --help)'{-h,--help}'[say how it is used]' '*: :' ;;
    serve) _arguments $server '--check-config[only look at the configuration]' '*: :' ;;
    *)
        _arguments $server '--check-config[only look at the configuration]' '1: :->command'
        [[ $state == command ]] && _describe command commands ;;
esac
