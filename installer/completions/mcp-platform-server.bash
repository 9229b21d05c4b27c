# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for mcp-platform-server; held to --help by tests/server/cli/tst_cli_docs.cpp.
_mcp_platform_server() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} word command= options
    local common="--config --data-dir --help --version"
    local server="$common --listen --admin-email --environment --log-level --public-rate-tier --max-connections
        --audit-retention-days --stop-timeout --insecure-allow-plain-http --tls-cert --tls-key --allowed-host
        --trusted-proxy --proxy-header"

    case $previous in
    --config | --tls-cert | --tls-key | --to) COMPREPLY=($(compgen -f -- "$current")); return ;;
    --data-dir) COMPREPLY=($(compgen -d -- "$current")); return ;;
    --log-level) COMPREPLY=($(compgen -W "debug info warn error" -- "$current")); return ;;
    --public-rate-tier | --tier) COMPREPLY=($(compgen -W "free basic pro enterprise" -- "$current")); return ;;
    --proxy-header) COMPREPLY=($(compgen -W "x-forwarded-for forwarded" -- "$current")); return ;;
    --role) COMPREPLY=($(compgen -W "admin operator developer viewer" -- "$current")); return ;;
    --listen | --admin-email | --environment | --max-connections | --audit-retention-days | --stop-timeout | \
        --allowed-host | --trusted-proxy | --name | --service) return ;;
    esac

    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case "$command $word" in
        " serve" | " user" | " backup" | " restore" | " verify" | " rotate-key" | " check" | " openapi" | " version") command=$word ;;
        "user add" | "user list" | "user passwd" | "user unlock" | "backup list") command="$command $word" ;;
        esac
    done

    case $command in
    "") options="serve user backup restore verify rotate-key check openapi version --check-config $server" ;;
    serve) options="--check-config $server" ;;
    user) options="add list passwd unlock" ;;
    "user add") options="--name --role --tier $common" ;;
    "user unlock") options="--remove-second-factor $common" ;;
    backup) options="list --name --service --incremental --logs --encrypt --passphrase --to $common" ;;
    restore) options="--service --overwrite --dry-run --passphrase $common" ;;
    verify) options="--passphrase $common" ;;
    check) options=$server ;;
    openapi | version) options="--help --version" ;;
    *) options=$common ;;
    esac
    COMPREPLY=($(compgen -W "$options" -- "$current"))
    case $command in
    restore | verify) [[ $current == -* ]] || COMPREPLY+=($(compgen -f -- "$current")) ;;
    esac
}
complete -o filenames -F _mcp_platform_server mcp-platform-server
