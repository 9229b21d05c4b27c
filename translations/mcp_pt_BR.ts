<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Dismiss</source>
        <comment>accessible name: closes a short message</comment>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>app::CompositionRoot</name>
    <message>
        <source>Pauses of the window</source>
        <comment>about</comment>
        <translation>Travamentos da janela</translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 ms or more</source>
        <comment>pauses</comment>
        <translation>
            <numerusform>%n de 50 ms ou mais</numerusform>
            <numerusform>%n de 50 ms ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1 ms</source>
        <comment>pause</comment>
        <translation>o maior: %1 ms</translation>
    </message>
</context>
<context>
    <name>app::ConnectionManager</name>
    <message>
        <source>Local server</source>
        <comment>name of the connection</comment>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>This connection is not known any more.</source>
        <translation>Esta conexão não existe mais.</translation>
    </message>
    <message>
        <source>No password is kept for this server; type it to try</source>
        <translation>Não há senha salva para este servidor; digite-a para testar</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>title of a page in the browser</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>You are signed in with the provider. You can close this page and go back to the console.</source>
        <translation>Você entrou com o provedor. Pode fechar esta página e voltar ao console.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. Go back to the console to see why.</source>
        <translation>Não foi possível entrar. Volte ao console para ver o motivo.</translation>
    </message>
</context>
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open</source>
        <comment>button of a notification</comment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>app::HealthWatch</name>
    <message>
        <source>It is off.</source>
        <comment>the local server</comment>
        <translation>Está desligado.</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <comment>a server; duration</comment>
        <translation>Respondeu em %1.</translation>
    </message>
</context>
<context>
    <name>app::Keychain</name>
    <message>
        <source>The keychain is locked; the password is kept for this run only.</source>
        <translation>O chaveiro está bloqueado; a senha fica guardada só até o console ser fechado.</translation>
    </message>
    <message>
        <source>There is no keychain here; the password is kept for this run only.</source>
        <translation>Não há chaveiro aqui; a senha fica guardada só até o console ser fechado.</translation>
    </message>
</context>
<context>
    <name>app::ServerLog</name>
    <message numerus="yes">
        <source>%n line(s) were lost here</source>
        <translation>
            <numerusform>%n linha se perdeu aqui</numerusform>
            <numerusform>%n linhas se perderam aqui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StartWishes</name>
    <message>
        <source>There is no page “%1”. Pages are: %2.</source>
        <translation>A página “%1” não existe. As páginas são: %2.</translation>
    </message>
    <message>
        <source>A place is a page, or a page and a service: services/filesystem.</source>
        <translation>Um local é uma página, ou uma página e um serviço: services/filesystem.</translation>
    </message>
    <message>
        <source>This is no link that the console follows.</source>
        <translation>O console não abre este tipo de link.</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>Window without a server</source>
        <comment>menu of the tray icon</comment>
        <translation>Janela sem servidor</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu of the tray icon</comment>
        <translation>Nova janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu of the tray icon</comment>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>models::AccountModel</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>column</comment>
        <translation>Último login</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column: how many requests an hour</comment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Criação</translation>
    </message>
</context>
<context>
    <name>models::ApiKeyModel</name>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column: what an API key may do</comment>
        <translation>Pode</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>column: when an API key expires</comment>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>column: when</comment>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>column: whose API key</comment>
        <translation>Criada por</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Criação</translation>
    </message>
</context>
<context>
    <name>models::AuditModel</name>
    <message>
        <source>Success</source>
        <comment>result of something that was done</comment>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result of something that was tried</comment>
        <translation>Recusa</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of something that was tried</comment>
        <translation>Falha</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <comment>who did something</comment>
        <translation>anônimo</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: who did it</comment>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what was done</comment>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>column: what it was done to</comment>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: an address on the network</comment>
        <translation>Origem</translation>
    </message>
</context>
<context>
    <name>models::AuditWords</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Sign in from the window on the same machine</source>
        <translation>Entrar pela janela na mesma máquina</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Continuar conectado</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Come back from a sign-in provider</source>
        <translation>Voltar de um provedor de login</translation>
    </message>
    <message>
        <source>Sign in through a provider</source>
        <translation>Entrar por um provedor</translation>
    </message>
    <message>
        <source>Begin to set up a second factor</source>
        <translation>Começar a configurar um segundo fator</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Configurar um segundo fator</translation>
    </message>
    <message>
        <source>Give up the own second factor</source>
        <translation>Desativar o próprio segundo fator</translation>
    </message>
    <message>
        <source>Make new recovery codes</source>
        <translation>Gerar novos códigos de recuperação</translation>
    </message>
    <message>
        <source>Make an API key</source>
        <translation>Criar uma chave de API</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>Revogar uma chave de API</translation>
    </message>
    <message>
        <source>Sign in to the events of the server</source>
        <translation>Obter acesso aos eventos do servidor</translation>
    </message>
    <message>
        <source>Follow events of the server</source>
        <translation>Acompanhar eventos do servidor</translation>
    </message>
    <message>
        <source>Make a person&apos;s account</source>
        <translation>Criar a conta de uma pessoa</translation>
    </message>
    <message>
        <source>Change a person&apos;s account</source>
        <translation>Alterar a conta de uma pessoa</translation>
    </message>
    <message>
        <source>Delete a person&apos;s account</source>
        <translation>Excluir a conta de uma pessoa</translation>
    </message>
    <message>
        <source>Set a person&apos;s password</source>
        <translation>Definir a senha de uma pessoa</translation>
    </message>
    <message>
        <source>Let a person sign in again</source>
        <translation>Permitir que uma pessoa entre novamente</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Atribuir uma função</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>Retirar uma função</translation>
    </message>
    <message>
        <source>Take a person&apos;s second factor off</source>
        <translation>Remover o segundo fator de uma pessoa</translation>
    </message>
    <message>
        <source>End a session of a person</source>
        <translation>Encerrar uma sessão de uma pessoa</translation>
    </message>
    <message>
        <source>End the sessions of a person</source>
        <translation>Encerrar as sessões de uma pessoa</translation>
    </message>
    <message>
        <source>Change the own account</source>
        <translation>Alterar a própria conta</translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation>Alterar a própria senha</translation>
    </message>
    <message>
        <source>End a session of one&apos;s own</source>
        <translation>Encerrar uma sessão própria</translation>
    </message>
    <message>
        <source>End the other sessions of one&apos;s own</source>
        <translation>Encerrar as outras sessões próprias</translation>
    </message>
    <message>
        <source>Create a service</source>
        <translation>Criar um serviço</translation>
    </message>
    <message>
        <source>Change a service</source>
        <translation>Alterar um serviço</translation>
    </message>
    <message>
        <source>Delete a service</source>
        <translation>Excluir um serviço</translation>
    </message>
    <message>
        <source>Start a service</source>
        <translation>Iniciar um serviço</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>Parar um serviço</translation>
    </message>
    <message>
        <source>Restart a service</source>
        <translation>Reiniciar um serviço</translation>
    </message>
    <message>
        <source>Set how many replicas of a service run</source>
        <translation>Definir quantas réplicas de um serviço são executadas</translation>
    </message>
    <message>
        <source>Run a command in a service</source>
        <translation>Executar um comando em um serviço</translation>
    </message>
    <message>
        <source>Check the health of a service</source>
        <translation>Verificar a saúde de um serviço</translation>
    </message>
    <message>
        <source>Make services of a file</source>
        <translation>Criar serviços a partir de um arquivo</translation>
    </message>
    <message>
        <source>Bring the newest image of a service</source>
        <translation>Obter a imagem mais recente de um serviço</translation>
    </message>
    <message>
        <source>Make a service of a container</source>
        <translation>Criar um serviço a partir de um contêiner</translation>
    </message>
    <message>
        <source>Set a configuration value</source>
        <translation>Definir um valor de configuração</translation>
    </message>
    <message>
        <source>Delete a configuration value</source>
        <translation>Excluir um valor de configuração</translation>
    </message>
    <message>
        <source>Set several configuration values</source>
        <translation>Definir vários valores de configuração</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Criar um backup</translation>
    </message>
    <message>
        <source>Delete a backup</source>
        <translation>Excluir um backup</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>Verificar um backup</translation>
    </message>
    <message>
        <source>Restore a backup to try it</source>
        <translation>Testar a restauração de um backup</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <translation>Baixar um backup</translation>
    </message>
    <message>
        <source>Cancel a job</source>
        <translation>Cancelar uma tarefa</translation>
    </message>
    <message>
        <source>Begin to upload a backup</source>
        <translation>Começar a enviar um backup</translation>
    </message>
    <message>
        <source>Upload a part of a backup</source>
        <translation>Enviar uma parte de um backup</translation>
    </message>
    <message>
        <source>Finish the upload of a backup</source>
        <translation>Concluir o envio de um backup</translation>
    </message>
    <message>
        <source>Call off the upload of a backup</source>
        <translation>Cancelar o envio de um backup</translation>
    </message>
    <message>
        <source>Make a backup schedule</source>
        <translation>Criar um agendamento de backup</translation>
    </message>
    <message>
        <source>Change a backup schedule</source>
        <translation>Alterar um agendamento de backup</translation>
    </message>
    <message>
        <source>Delete a backup schedule</source>
        <translation>Excluir um agendamento de backup</translation>
    </message>
    <message>
        <source>Run a backup schedule now</source>
        <translation>Executar agora um agendamento de backup</translation>
    </message>
    <message>
        <source>Write the audit log into a file</source>
        <translation>Gravar o log de auditoria em um arquivo</translation>
    </message>
    <message>
        <source>More attempts than are entered one by one</source>
        <translation>Mais tentativas do que as registradas uma a uma</translation>
    </message>
    <message>
        <source>Entries could not be written</source>
        <translation>Não foi possível gravar entradas</translation>
    </message>
    <message>
        <source>The audit log does not end as it was left</source>
        <translation>O log de auditoria não termina como foi deixado</translation>
    </message>
</context>
<context>
    <name>models::BackupContentsModel</name>
    <message numerus="yes">
        <source>and %n more; search for what you need</source>
        <comment>files that are not shown</comment>
        <translation>
            <numerusform>e mais %n; busque o que precisa</numerusform>
            <numerusform>e mais %n; busque o que precisa</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of a file</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when a file was last changed</comment>
        <translation>Alterado</translation>
    </message>
</context>
<context>
    <name>models::BackupModel</name>
    <message>
        <source>≈ %1</source>
        <comment>estimated size</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>column</comment>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: how long the backup took</comment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>column</comment>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>column</comment>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Last proven</source>
        <comment>column: when the backup was last shown to be whole</comment>
        <translation>Comprovação</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column: by hand, by a schedule</comment>
        <translation>Origem</translation>
    </message>
</context>
<context>
    <name>models::BackupWords</name>
    <message>
        <source>Full</source>
        <comment>type of a backup</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Incremental</source>
        <comment>type of a backup</comment>
        <translation>Incremental</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>status of a backup</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a backup: it is being made</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Verifying</source>
        <comment>status of a backup</comment>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a backup</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a backup</comment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a backup</comment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>origin of a backup</comment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>origin of a backup</comment>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <comment>origin of a backup: of what was overwritten</comment>
        <translation>Antes de restaurar</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <comment>origin of a backup</comment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>None</source>
        <comment>encryption of a backup</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Platform key</source>
        <comment>encryption of a backup</comment>
        <translation>Chave da plataforma</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>encryption of a backup</comment>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a restore does with a thing</comment>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <comment>what a restore does with a thing</comment>
        <translation>Sobrescrever</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <comment>what a restore does with a thing</comment>
        <translation>Manter como está</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>what a restore does with a thing</comment>
        <translation>Não é possível</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>part of a service in a backup</comment>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>part of a service in a backup</comment>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>part of a service in a backup</comment>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>part of a service in a backup</comment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>part of a backup</comment>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>part of a backup</comment>
        <translation>Funções</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>part of a backup</comment>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Second factors</source>
        <comment>part of a backup: of signing in</comment>
        <translation>Segundos fatores</translation>
    </message>
    <message>
        <source>Linked sign-ins</source>
        <comment>part of a backup: accounts of providers such as Google</comment>
        <translation>Logins vinculados</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>part of a backup</comment>
        <translation>Agendamentos</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <comment>part of a service in a backup; a folder</comment>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage, with the space your language uses</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>size a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>Failed its check</source>
        <comment>proof of a backup</comment>
        <translation>Falhou na verificação</translation>
    </message>
    <message>
        <source>Drilled %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>Testado %1</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>Verificado %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>%1 aguarda a vez</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <comment>a backup&apos;s name</comment>
        <translation>Criando o backup %1</translation>
    </message>
    <message>
        <source>Verifying %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>A verificação de %1 aguarda a vez</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <comment>a backup</comment>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>Restoring %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>A restauração de %1 aguarda a vez</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <comment>a backup</comment>
        <translation>Restaurando %1</translation>
    </message>
    <message>
        <source>The drill of %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>O teste de %1 aguarda a vez</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>a backup</comment>
        <translation>Teste de restauração de %1</translation>
    </message>
    <message>
        <source>Checking %1 waits for its turn</source>
        <comment>an uploaded backup</comment>
        <translation>A conferência de %1 aguarda a vez</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>an uploaded backup</comment>
        <translation>Conferindo %1</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <comment>a backup</comment>
        <translation>%1 foi cancelado</translation>
    </message>
    <message>
        <source>Verifying %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>A verificação de %1 foi cancelada</translation>
    </message>
    <message>
        <source>Restoring %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>A restauração de %1 foi cancelada</translation>
    </message>
    <message>
        <source>The drill of %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>O teste de %1 foi cancelado</translation>
    </message>
    <message>
        <source>Uploading %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>O envio de %1 foi cancelado</translation>
    </message>
    <message>
        <source>%1 is made and verified</source>
        <comment>a backup</comment>
        <translation>%1 foi criado e verificado</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a backup</comment>
        <translation>%1 falhou</translation>
    </message>
    <message>
        <source>%1 is whole: every byte was checked</source>
        <comment>a backup</comment>
        <translation>%1 está íntegro: cada byte foi verificado</translation>
    </message>
    <message>
        <source>%1 failed its check</source>
        <comment>a backup</comment>
        <translation>%1 falhou na verificação</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <comment>a backup</comment>
        <translation>%1 foi restaurado</translation>
    </message>
    <message>
        <source>%1 was restored in part</source>
        <comment>a backup</comment>
        <translation>%1 foi restaurado em parte</translation>
    </message>
    <message>
        <source>%1 could not be restored</source>
        <comment>a backup</comment>
        <translation>Não foi possível restaurar %1</translation>
    </message>
    <message>
        <source>%1 restores: its drill passed</source>
        <comment>a backup</comment>
        <translation>%1 pode ser restaurado: passou no teste</translation>
    </message>
    <message>
        <source>The drill of %1 failed</source>
        <comment>a backup</comment>
        <translation>O teste de %1 falhou</translation>
    </message>
    <message>
        <source>%1 was uploaded and is whole</source>
        <comment>a backup</comment>
        <translation>%1 foi enviado e está íntegro</translation>
    </message>
    <message>
        <source>%1 could not be taken in</source>
        <comment>an uploaded backup</comment>
        <translation>Não foi possível receber %1</translation>
    </message>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>Para sempre</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <comment>how many backups are kept</comment>
        <translation>
            <numerusform>o último</numerusform>
            <numerusform>os últimos %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <comment>how many backups are kept: one a day</comment>
        <translation>
            <numerusform>%n diário</numerusform>
            <numerusform>%n diários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <comment>how many backups are kept: one a week</comment>
        <translation>
            <numerusform>%n semanal</numerusform>
            <numerusform>%n semanais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <comment>how many backups are kept: one a month</comment>
        <translation>
            <numerusform>%n mensal</numerusform>
            <numerusform>%n mensais</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <comment>a schedule</comment>
        <translation>Ainda não executado</translation>
    </message>
    <message>
        <source>Running now</source>
        <comment>a schedule</comment>
        <translation>Em execução agora</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Cancelado %1</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Concluído %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Falhou %1</translation>
    </message>
    <message>
        <source>Ran %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Executado %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>next run of a schedule</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>now</source>
        <comment>next run of a schedule</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>next run of a schedule; a duration</comment>
        <translation>em %1</translation>
    </message>
</context>
<context>
    <name>models::ChartMetrics</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>percent of one core</source>
        <translation>porcentagem de um núcleo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>a second, over a minute</source>
        <translation>por segundo, média de um minuto</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Requisições com falha</translation>
    </message>
    <message>
        <source>share of all, over a minute</source>
        <translation>parcela do total, média de um minuto</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latência p50</translation>
    </message>
    <message>
        <source>half of the requests were faster</source>
        <translation>metade das requisições foi mais rápida</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latência p95</translation>
    </message>
    <message>
        <source>95 of 100 requests were faster</source>
        <translation>95 de 100 requisições foram mais rápidas</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latência p99</translation>
    </message>
    <message>
        <source>99 of 100 requests were faster</source>
        <translation>99 de 100 requisições foram mais rápidas</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Verificação de saúde</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>quanto tempo levou</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinícios</translation>
    </message>
    <message>
        <source>since the server started</source>
        <translation>desde que o servidor iniciou</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>whether it runs</source>
        <translation>se está em execução</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <translation>CPU do host</translation>
    </message>
    <message>
        <source>percent of all cores</source>
        <translation>porcentagem de todos os núcleos</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Memória do host</translation>
    </message>
    <message>
        <source>in use on the machine</source>
        <translation>em uso na máquina</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>processes at work, over a minute</source>
        <translation>processos trabalhando, média de um minuto</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>how full the data folder&apos;s disk is</source>
        <translation>ocupação do disco da pasta de dados</translation>
    </message>
    <message>
        <source>API requests</source>
        <translation>Requisições da API</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>open to the server</source>
        <translation>abertas com o servidor</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>clients that follow events</source>
        <translation>clientes que acompanham eventos</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>value: the service runs</comment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>value: the service does not run</comment>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>axis label, percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>axis label, so many a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>axis label, seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>axis label, milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>models::CommandLine</name>
    <message>
        <source>Something is missing after the last backslash.</source>
        <translation>Falta algo depois da última barra invertida.</translation>
    </message>
    <message>
        <source>A quote (%1) is not closed.</source>
        <translation>Uma aspa (%1) não foi fechada.</translation>
    </message>
</context>
<context>
    <name>models::ConfigDraftModel</name>
    <message>
        <source>New</source>
        <comment>change of a configuration value: it was not set</comment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>change of a configuration value</comment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>change of a configuration value</comment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>change of a configuration value</comment>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>change of a configuration value</comment>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: what is done to a value</comment>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column: a value</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column: a value</comment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>column: services</comment>
        <translation>Usado por</translation>
    </message>
</context>
<context>
    <name>models::ConfigHistoryModel</name>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>vazio</translation>
    </message>
    <message>
        <source>set to %1</source>
        <comment>history of a configuration value</comment>
        <translation>definido como %1</translation>
    </message>
    <message>
        <source>deleted; it was %1</source>
        <comment>history of a configuration value</comment>
        <translation>excluído; era %1</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Alteração</translation>
    </message>
</context>
<context>
    <name>models::ConfigImport</name>
    <message>
        <source>Line %1 has no “=”.</source>
        <comment>a file of values</comment>
        <translation>A linha %1 não tem “=”.</translation>
    </message>
    <message>
        <source>Line %1: “%2” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>Linha %1: “%2” não pode ser uma chave.</translation>
    </message>
    <message>
        <source>Line %1: a quote is not closed.</source>
        <comment>a file of values</comment>
        <translation>Linha %1: uma aspa não foi fechada.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON: %2.</source>
        <comment>a file of values; the reason</comment>
        <translation>A linha %1 não é JSON: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>“%1” não pode ser uma chave.</translation>
    </message>
    <message>
        <source>“%1” is neither a text, a number nor true or false.</source>
        <comment>a file of values</comment>
        <translation>“%1” não é texto, nem número, nem verdadeiro ou falso.</translation>
    </message>
</context>
<context>
    <name>models::ConfigModel</name>
    <message>
        <source>Platform</source>
        <comment>kind of configuration value: a setting of the platform&apos;s own</comment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>kind of configuration value: for every service</comment>
        <translation>Global</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>kind of configuration value: of one service each</comment>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>scope of a configuration value</comment>
        <translation>Global</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>accessible text: a value</comment>
        <translation>criptografado</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>an encrypted configuration value</comment>
        <translation>não definido</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>scope of a configuration value</comment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>default</source>
        <comment>a configuration value that nobody has set</comment>
        <translation>padrão</translation>
    </message>
    <message>
        <source>Kept encrypted: it can be replaced, but is shown to nobody.</source>
        <translation>Mantido criptografado: pode ser substituído, mas não é mostrado a ninguém.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>column: for everything, or of one service</comment>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>column: services</comment>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when</comment>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>models::CronWords</name>
    <message>
        <source>%1 %2</source>
        <comment>cron in words: times of day, then days</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 every day</source>
        <comment>cron in words: times of day</comment>
        <translation>%1 todos os dias</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>cron in words: times and days, then months</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>A cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>A cada %n minuto</numerusform>
            <numerusform>A cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>A cada hora</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, %n minute(s) past</source>
        <comment>cron in words</comment>
        <translation>
            <numerusform>A cada hora, no minuto %n</numerusform>
            <numerusform>A cada hora, no minuto %n</numerusform>
        </translation>
    </message>
    <message>
        <source>At minutes %1 of every hour</source>
        <comment>a list of minutes</comment>
        <translation>Nos minutos %1 de cada hora</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>A cada %n hora</numerusform>
            <numerusform>A cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) past</source>
        <comment>cron in words: every so many hours</comment>
        <translation>
            <numerusform>%1, no minuto %n</numerusform>
            <numerusform>%1, no minuto %n</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a list of times of day</comment>
        <translation>Às %1</translation>
    </message>
    <message>
        <source>every hour from %1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 e a cada hora até %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>cron in words: every so many minutes, then stretches of time</comment>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>At minutes %1 of each hour from %2</source>
        <comment>lists of minutes and of stretches of time</comment>
        <translation>Nos minutos %1 de cada hora, de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day, month, number or time to another</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <comment>one number</comment>
        <translation>no dia %1 do mês</translation>
    </message>
    <message>
        <source>on days %1 of the month</source>
        <comment>a list of numbers</comment>
        <translation>nos dias %1 do mês</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>days of the month, days of the week</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>nos dias úteis</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>nos fins de semana</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a list of weekdays</comment>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>models::DashboardWords</name>
    <message>
        <source>Database</source>
        <comment>health check of the platform</comment>
        <translation>Banco de dados</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <comment>database</comment>
        <translation>
            <numerusform>%n conexão</numerusform>
            <numerusform>%n conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <comment>database</comment>
        <translation>%1 de %2 conexões</translation>
    </message>
    <message>
        <source>schema %1</source>
        <comment>database: version of its layout</comment>
        <translation>esquema %1</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>health check of the platform</comment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 used</source>
        <comment>disk: share</comment>
        <translation>%1 em uso</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>disk: size</comment>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>%1 inodes</source>
        <comment>disk: share of its entries in use</comment>
        <translation>%1 dos inodes</translation>
    </message>
    <message>
        <source>Docker engine</source>
        <comment>health check of the platform</comment>
        <translation>Mecanismo Docker</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>health check of the platform: what runs services</comment>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>local processes</source>
        <comment>what runs services</comment>
        <translation>processos locais</translation>
    </message>
    <message>
        <source>Docker containers</source>
        <comment>what runs services</comment>
        <translation>contêineres Docker</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <comment>engine</comment>
        <translation>
            <numerusform>%n contêiner</numerusform>
            <numerusform>%n contêineres</numerusform>
        </translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>health check of the platform</comment>
        <translation>Cache</translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>cache: for so long</comment>
        <translation>ativo há %1</translation>
    </message>
    <message>
        <source>Container engine</source>
        <comment>health check</comment>
        <translation>Mecanismo de contêineres</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>container engine</comment>
        <translation>Ativo</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) running</source>
        <comment>of this server</comment>
        <translation>
            <numerusform>%n contêiner em execução</numerusform>
            <numerusform>%n contêineres em execução</numerusform>
        </translation>
    </message>
    <message>
        <source>not in use</source>
        <comment>container engine: no service runs in it</comment>
        <translation>sem uso</translation>
    </message>
    <message>
        <source>Looking for one…</source>
        <comment>container engine</comment>
        <translation>Procurando um…</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <comment>container engine</comment>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>None found · no service needs it</source>
        <comment>container engine</comment>
        <translation>Nenhum · nenhum serviço precisa</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>health check</comment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Newest %1</source>
        <comment>backup; when: &apos;2 h ago&apos;</comment>
        <translation>Último: %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>backups</comment>
        <translation>Nenhum ainda</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <translation>
            <numerusform>%n agendamento atrasado</numerusform>
            <numerusform>%n agendamentos atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <comment>backups</comment>
        <translation>
            <numerusform>%n danificado</numerusform>
            <numerusform>%n danificados</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>memory: of a size</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>TB</source>
        <comment>size</comment>
        <translation>TB</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>size</comment>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>size</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percentage sign after a large figure</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>% of %1</source>
        <comment>CPU: so many percent of a limit</comment>
        <translation>% de %1</translation>
    </message>
    <message>
        <source>per s · %1 errors</source>
        <comment>requests: the share that failed</comment>
        <translation>por s · %1 de erros</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age: seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age: minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age: hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age: days</comment>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>models::EventLogModel</name>
    <message>
        <source>%1 is healthy</source>
        <comment>service</comment>
        <translation>%1 está saudável</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <comment>service</comment>
        <translation>%1 está degradado</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <comment>service</comment>
        <translation>%1 não está saudável</translation>
    </message>
</context>
<context>
    <name>models::Format</name>
    <message>
        <source>%1 B</source>
        <comment>size</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <comment>size</comment>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>size</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>size</comment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <comment>size</comment>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage, with the space your language uses</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>so many a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <comment>latency</comment>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>duration: days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>duration: hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>duration: minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>never</source>
        <comment>time of an event</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>time of an event</comment>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>há %n s</numerusform>
            <numerusform>há %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>há %n min</numerusform>
            <numerusform>há %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>há %n h</numerusform>
            <numerusform>há %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>time of an event</comment>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>dd/MM/yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>dd/MM/yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>status of a service</comment>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>status of a service</comment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a service</comment>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>status of a service</comment>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>status of a service</comment>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>health of a service</comment>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>health of a service</comment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>health of a service</comment>
        <translation>Saudável</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>health of a service</comment>
        <translation>Degradada</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <comment>health of a service</comment>
        <translation>Não saudável</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>health check</comment>
        <translation>Não verificada</translation>
    </message>
    <message>
        <source>Passing</source>
        <comment>health check</comment>
        <translation>Passando</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>health check</comment>
        <translation>Falhando</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>%1 foi criado</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>%1 foi alterado</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>%1 foi excluído</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>%1 está iniciando</translation>
    </message>
    <message>
        <source>%1 started</source>
        <comment>service</comment>
        <translation>%1 iniciou</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>%1 está parando</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <comment>service</comment>
        <translation>%1 parou</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>service</comment>
        <translation>%1 falhou</translation>
    </message>
    <message>
        <source>%1 was scaled</source>
        <comment>service</comment>
        <translation>%1 foi escalado</translation>
    </message>
    <message>
        <source>Health of %1 changed</source>
        <comment>service</comment>
        <translation>A saúde de %1 mudou</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>connection</comment>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>connection</comment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>connection</comment>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>connection</comment>
        <translation>Ao vivo</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>connection</comment>
        <translation>
            <numerusform>Reconectando em %n s</numerusform>
            <numerusform>Reconectando em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <comment>connection</comment>
        <translation>Reconectando…</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <comment>connection</comment>
        <translation>Falha na conexão</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the server running?</source>
        <translation>Nada responde neste endereço. O servidor está em execução?</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>Não foi encontrado nenhum computador com este nome.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>O servidor demorou demais para responder.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>O certificado do servidor não é confiável.</translation>
    </message>
    <message>
        <source>Too many requests; the server asks to wait.</source>
        <translation>Requisições demais; o servidor pede para aguardar.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <comment>a failure without a reason</comment>
        <translation>Algo deu errado.</translation>
    </message>
    <message>
        <source>d MMM yyyy, h:mm AP</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>dd/MM/yyyy, h:mm AP</translation>
    </message>
    <message>
        <source>The sign-in was declined at the provider.</source>
        <translation>O login foi recusado no provedor.</translation>
    </message>
    <message>
        <source>The provider does not answer at the moment.</source>
        <translation>O provedor não responde no momento.</translation>
    </message>
    <message>
        <source>The provider has not verified your e-mail address.</source>
        <translation>O provedor não verificou o seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>This server has no account for you, and makes none by itself.</source>
        <translation>Este servidor não tem uma conta para você e não cria nenhuma por conta própria.</translation>
    </message>
    <message>
        <source>Your account on this server is not active.</source>
        <translation>Sua conta neste servidor não está ativa.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time.</source>
        <translation>Ninguém fez login no navegador a tempo.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Não foi possível abrir nenhum navegador.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in through the provider again.</source>
        <translation>A sessão terminou. Entre novamente pelo provedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be used.</source>
        <translation>Não foi possível usar a resposta do provedor.</translation>
    </message>
</context>
<context>
    <name>models::ImportFile</name>
    <message>
        <source>Compose file</source>
        <translation>Arquivo Compose</translation>
    </message>
    <message>
        <source>mcp.json of a desktop client or editor</source>
        <translation>mcp.json de um cliente de desktop ou editor</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Não há nada nele</translation>
    </message>
    <message>
        <source>It is larger than %1, more than a server takes</source>
        <comment>a file; a size</comment>
        <translation>É maior que %1, mais do que um servidor aceita</translation>
    </message>
    <message>
        <source>This is neither a Compose file, which has “services:”, nor an mcp.json, which has “mcpServers”</source>
        <translation>Não é um arquivo Compose, que tem “services:”, nem um mcp.json, que tem “mcpServers”</translation>
    </message>
    <message>
        <source>This is no file</source>
        <translation>Não é um arquivo</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>a file; the system&apos;s reason</comment>
        <translation>Não foi possível ler: %1</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Não é um texto</translation>
    </message>
</context>
<context>
    <name>models::ImportPreviewModel</name>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a service of a file: nothing is in its way</comment>
        <translation>Pronto</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <comment>a service of a file: what is not taken over</comment>
        <translation>
            <numerusform>%n observação</numerusform>
            <numerusform>%n observações</numerusform>
        </translation>
    </message>
    <message>
        <source>Exists already</source>
        <comment>a service of a file</comment>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>Cannot be made</source>
        <comment>a service of a file</comment>
        <translation>Não pode ser criado</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a service of a file</comment>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a service of a file: by the server</comment>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Image or command</source>
        <comment>column: what a service runs</comment>
        <translation>Imagem ou comando</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Porta</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether a service of a file can be made</comment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>models::LogFeed</name>
    <message>
        <source>Some lines are missing here</source>
        <comment>log</comment>
        <translation>Faltam algumas linhas aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are missing here</source>
        <comment>log</comment>
        <translation>
            <numerusform>Falta %n linha aqui</numerusform>
            <numerusform>Faltam %n linhas aqui</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::LogFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Não foi possível ler o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>models::LogPattern</name>
    <message>
        <source>%1, at character %2</source>
        <comment>what is wrong with a regular expression, and where</comment>
        <translation>%1, no caractere %2</translation>
    </message>
</context>
<context>
    <name>models::OtherContainersModel</name>
    <message>
        <source>Container</source>
        <comment>column</comment>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>column</comment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a container</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Porta</translation>
    </message>
</context>
<context>
    <name>models::PeopleWords</name>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Developer</source>
        <comment>role</comment>
        <translation>Desenvolvedor</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Everything, people and the audit log included</source>
        <comment>what a role may do</comment>
        <translation>Tudo, inclusive pessoas e o log de auditoria</translation>
    </message>
    <message>
        <source>Services, configuration and backups</source>
        <comment>what a role may do</comment>
        <translation>Serviços, configuração e backups</translation>
    </message>
    <message>
        <source>Services; sees configuration</source>
        <comment>what a role may do</comment>
        <translation>Serviços; vê a configuração</translation>
    </message>
    <message>
        <source>Sees services, logs and metrics</source>
        <comment>what a role may do</comment>
        <translation>Vê serviços, logs e métricas</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>tier</comment>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Basic</source>
        <comment>tier</comment>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Pro</source>
        <comment>tier</comment>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>tier</comment>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>%1 requests an hour</source>
        <comment>what a tier allows</comment>
        <translation>%1 requisições por hora</translation>
    </message>
    <message>
        <source>As many requests as wanted</source>
        <comment>what a tier allows</comment>
        <translation>Quantas requisições quiser</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>group of permissions</comment>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>group of permissions</comment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>group of permissions</comment>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>group of permissions</comment>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>group of permissions</comment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of permissions</comment>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>group of permissions</comment>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Audit log</source>
        <comment>group of permissions</comment>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>group of permissions</comment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>See services and the container engine</source>
        <comment>permission</comment>
        <translation>Ver os serviços e o mecanismo de contêineres</translation>
    </message>
    <message>
        <source>Make, change, start, stop and delete services</source>
        <comment>permission</comment>
        <translation>Criar, alterar, iniciar, parar e excluir serviços</translation>
    </message>
    <message>
        <source>Run commands inside services</source>
        <comment>permission</comment>
        <translation>Executar comandos dentro dos serviços</translation>
    </message>
    <message>
        <source>Read the logs of services</source>
        <comment>permission</comment>
        <translation>Ler os logs dos serviços</translation>
    </message>
    <message>
        <source>Read metrics, for Prometheus too</source>
        <comment>permission</comment>
        <translation>Ler métricas, também para o Prometheus</translation>
    </message>
    <message>
        <source>See the configuration</source>
        <comment>permission</comment>
        <translation>Ver a configuração</translation>
    </message>
    <message>
        <source>Change the configuration</source>
        <comment>permission</comment>
        <translation>Alterar a configuração</translation>
    </message>
    <message>
        <source>See and download backups</source>
        <comment>permission</comment>
        <translation>Ver e baixar backups</translation>
    </message>
    <message>
        <source>Make, restore and delete backups</source>
        <comment>permission</comment>
        <translation>Criar, restaurar e excluir backups</translation>
    </message>
    <message>
        <source>See people, their sessions and keys</source>
        <comment>permission</comment>
        <translation>Ver pessoas, suas sessões e chaves</translation>
    </message>
    <message>
        <source>Make, change and delete people</source>
        <comment>permission</comment>
        <translation>Criar, alterar e excluir pessoas</translation>
    </message>
    <message>
        <source>Make and revoke API keys with this key</source>
        <comment>permission</comment>
        <translation>Criar e revogar chaves de API com esta chave</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <comment>permission</comment>
        <translation>Ler o log de auditoria</translation>
    </message>
    <message>
        <source>Change the platform itself</source>
        <comment>permission</comment>
        <translation>Alterar a própria plataforma</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>permissions of an API key</comment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>see</source>
        <comment>permission: services, logs…</comment>
        <translation>ver</translation>
    </message>
    <message>
        <source>change</source>
        <comment>permission: services, configuration…</comment>
        <translation>alterar</translation>
    </message>
    <message>
        <source>run commands</source>
        <comment>permission: inside services</comment>
        <translation>executar comandos</translation>
    </message>
    <message>
        <source>administer</source>
        <comment>permission: the platform</comment>
        <translation>administrar</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>permission: all of services, backups…</comment>
        <translation>tudo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permissions: a group, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an API key</comment>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>state of an API key</comment>
        <translation>Expira em breve</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an API key</comment>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when an API key ends</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>when an API key ends; a duration</comment>
        <translation>em %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>Pelo menos %n caractere</numerusform>
            <numerusform>Pelo menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not be the e-mail address</source>
        <comment>a password</comment>
        <translation>Não pode ser o endereço de e-mail</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>Fraca</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>Forte</translation>
    </message>
</context>
<context>
    <name>models::PermissionTree</name>
    <message>
        <source>Your account may not do this, so that a key of yours cannot either.</source>
        <translation>Sua conta não pode fazer isso; portanto, uma chave sua também não.</translation>
    </message>
</context>
<context>
    <name>models::Permit</name>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Não há conexão com o servidor no momento.</translation>
    </message>
    <message numerus="yes">
        <source>Your account lacks the permission(s) %1.</source>
        <comment>why something cannot be done</comment>
        <translation>
            <numerusform>Sua conta não tem a permissão %1.</numerusform>
            <numerusform>Sua conta não tem as permissões %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: the console sends no change to this server.</source>
        <translation>Esta conexão é somente leitura: o console não envia nenhuma alteração a este servidor.</translation>
    </message>
</context>
<context>
    <name>models::RestorePlanModel</name>
    <message>
        <source>stopped meanwhile, then started again</source>
        <comment>a service in a restore</comment>
        <translation>parado e depois iniciado de novo</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a service in a restore</comment>
        <translation>parado</translation>
    </message>
    <message>
        <source>started</source>
        <comment>a service in a restore</comment>
        <translation>iniciado</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>of a configuration</comment>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them</source>
        <comment>users, roles, keys</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>in a restore: accounts and global configuration</comment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: of a restore</comment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Happens</source>
        <comment>column: what a restore does</comment>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>models::RunCalendar</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>format of a date with time, as QDateTime has it</comment>
        <translation>ddd, dd/MM/yyyy, HH:mm</translation>
    </message>
    <message>
        <source>clocks go forward that day</source>
        <comment>note at a run: daylight saving time begins</comment>
        <translation>neste dia os relógios são adiantados</translation>
    </message>
    <message>
        <source>clocks go back that day</source>
        <comment>note at a run: daylight saving time ends</comment>
        <translation>neste dia os relógios são atrasados</translation>
    </message>
</context>
<context>
    <name>models::ScheduleModel</name>
    <message>
        <source>Off</source>
        <comment>state of a schedule</comment>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>state of a schedule</comment>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a schedule that has not run yet</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a schedule: its last run failed</comment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a schedule: its newest good backup is too old</comment>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>column</comment>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Runs</source>
        <comment>column: when a schedule runs, in words</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>column</comment>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>column</comment>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: how long backups are kept</comment>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>models::ServerWords</name>
    <message>
        <source>Measuring</source>
        <extracomment>step of a backup job</extracomment>
        <translation>Medindo</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>step of a backup job</extracomment>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>step of a backup job; a service or a part of the platform</extracomment>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Lendo o banco de dados</translation>
    </message>
    <message>
        <source>Reading the volume %1</source>
        <translation>Lendo o volume %1</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>step of a job</extracomment>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <extracomment>step of a job; a service</extracomment>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>Extracting</source>
        <extracomment>step of a restore</extracomment>
        <translation>Extraindo</translation>
    </message>
    <message>
        <source>Extracting %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>Extraindo %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>Parando %1</translation>
    </message>
    <message>
        <source>Putting in place</source>
        <extracomment>step of a restore</extracomment>
        <translation>Colocando no lugar</translation>
    </message>
    <message>
        <source>Putting in place %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>Colocando %1 no lugar</translation>
    </message>
    <message>
        <source>Filling the volume %1</source>
        <translation>Preenchendo o volume %1</translation>
    </message>
    <message>
        <source>Starting services</source>
        <translation>Iniciando serviços</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>definição</translation>
    </message>
    <message>
        <source>configuration</source>
        <extracomment>part of a service, or of the platform, that was restored</extracomment>
        <translation>configuração</translation>
    </message>
    <message>
        <source>logs</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>logs</translation>
    </message>
    <message>
        <source>data</source>
        <extracomment>part of a service that was restored: its data folder</extracomment>
        <translation>dados</translation>
    </message>
    <message>
        <source>volume %1</source>
        <extracomment>part of a service that was restored; a folder</extracomment>
        <translation>volume %1</translation>
    </message>
    <message>
        <source>accounts</source>
        <extracomment>part of the platform that was restored</extracomment>
        <translation>contas</translation>
    </message>
    <message>
        <source>Restored; finished after the server had ended</source>
        <translation>Restaurado; concluído depois que o servidor foi encerrado</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; healthy</source>
        <translation>
            <numerusform>%n arquivo restaurado; saudável</numerusform>
            <numerusform>%n arquivos restaurados; saudável</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; not started, as it did not run when the backup was made</source>
        <translation>
            <numerusform>%n arquivo restaurado; não iniciado, pois não estava em execução quando o backup foi criado</numerusform>
            <numerusform>%n arquivos restaurados; não iniciado, pois não estava em execução quando o backup foi criado</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts can be read</source>
        <translation>As contas podem ser lidas</translation>
    </message>
    <message>
        <source>Not restored: called off</source>
        <translation>Não restaurado: cancelado</translation>
    </message>
    <message>
        <source>Not restored: the server ended before its turn</source>
        <translation>Não restaurado: o servidor foi encerrado antes da vez dele</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Revertido: %1</translation>
    </message>
    <message>
        <source>Taken back: the server ended while it was restored</source>
        <translation>Revertido: o servidor foi encerrado durante a restauração</translation>
    </message>
    <message>
        <source>Half restored: %1</source>
        <translation>Restaurado pela metade: %1</translation>
    </message>
    <message>
        <source>the volume %1 is taken back once the container engine is there</source>
        <translation>o volume %1 será revertido quando o mecanismo de contêineres estiver disponível</translation>
    </message>
    <message>
        <source>Configuration stays as it was: %1</source>
        <translation>A configuração continua como estava: %1</translation>
    </message>
    <message>
        <source>Accounts stay as they were: %1</source>
        <translation>As contas continuam como estavam: %1</translation>
    </message>
    <message>
        <source>Not started again before its volume is taken back, once the container engine is there</source>
        <translation>Só será iniciado de novo depois que o volume for revertido, quando o mecanismo de contêineres estiver disponível</translation>
    </message>
    <message>
        <source>Cannot be started again: %1</source>
        <translation>Não é possível iniciar de novo: %1</translation>
    </message>
    <message>
        <source>Cannot be started: %1</source>
        <translation>Não é possível iniciar: %1</translation>
    </message>
    <message>
        <source>Did not become healthy in time</source>
        <translation>Não ficou saudável a tempo</translation>
    </message>
    <message>
        <source>Unhealthy: %1</source>
        <translation>Não saudável: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>Não comprovado: %1</translation>
    </message>
    <message>
        <source>Its definition is not in the backup</source>
        <translation>A definição não está no backup</translation>
    </message>
    <message>
        <source>Its secrets are sealed with another platform&apos;s key: %1</source>
        <translation>Os segredos estão lacrados com a chave de outra plataforma: %1</translation>
    </message>
    <message>
        <source>It works in %1, which is not in the backup</source>
        <translation>Trabalha em %1, que não está no backup</translation>
    </message>
    <message>
        <source>It runs in a container, and there is no container engine</source>
        <translation>É executado em um contêiner, e não há mecanismo de contêineres</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>De fora: %1</translation>
    </message>
    <message>
        <source>Left out: %1 and %2 more</source>
        <translation>De fora: %1 e mais %2</translation>
    </message>
    <message>
        <source>Left out: the volume %1: %2</source>
        <translation>De fora: o volume %1: %2</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another service</source>
        <translation>De fora: o volume %1 já está no backup por outro serviço</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another volume</source>
        <translation>De fora: o volume %1 já está no backup por outro volume</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is not a folder of this machine</source>
        <translation>De fora: o volume %1 não é uma pasta desta máquina</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is the server&apos;s own data folder, or lies in it</source>
        <translation>De fora: o volume %1 é a própria pasta de dados do servidor ou está dentro dela</translation>
    </message>
    <message>
        <source>Left out: there is no such service any more</source>
        <translation>De fora: esse serviço não existe mais</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>there is no container engine</source>
        <translation>não há mecanismo de contêineres</translation>
    </message>
    <message>
        <source>is not in the backup</source>
        <translation>não está no backup</translation>
    </message>
    <message>
        <source>is not in this backup</source>
        <translation>não está neste backup</translation>
    </message>
    <message>
        <source>is there, and stays as it is</source>
        <translation>existe e continua como está</translation>
    </message>
    <message>
        <source>differs, and stays as it is</source>
        <translation>é diferente e continua como está</translation>
    </message>
    <message>
        <source>is not accepted here: %1</source>
        <translation>não é aceito aqui: %1</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; the value that is here stays</source>
        <translation>está lacrado com a chave de outra plataforma; o valor daqui é mantido</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; set it anew</source>
        <translation>está lacrado com a chave de outra plataforma; defina-o novamente</translation>
    </message>
    <message>
        <source>needs the permission %1</source>
        <translation>exige a permissão %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay as they are</source>
        <translation>
            <numerusform>mais %n continua como está</numerusform>
            <numerusform>mais %n continuam como estão</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be put into the place of the root folder</source>
        <translation>não pode ser colocado no lugar da pasta raiz</translation>
    </message>
    <message>
        <source>would go to the server&apos;s own data folder</source>
        <translation>iria para a própria pasta de dados do servidor</translation>
    </message>
    <message>
        <source>has no folder of this machine to go to</source>
        <translation>não tem uma pasta desta máquina como destino</translation>
    </message>
    <message>
        <source>%1 is there, and is no folder</source>
        <translation>%1 existe e não é uma pasta</translation>
    </message>
    <message>
        <source>the folder %1, where it would go, is not here</source>
        <translation>a pasta %1, para onde iria, não existe aqui</translation>
    </message>
    <message>
        <source>%1 is where a file system is mounted: it cannot be replaced as a whole</source>
        <translation>%1 é um ponto de montagem de um sistema de arquivos: não pode ser substituído por inteiro</translation>
    </message>
    <message>
        <source>the server may not write to %1</source>
        <translation>o servidor não pode gravar em %1</translation>
    </message>
    <message>
        <source>There is no container engine</source>
        <translation>Não há mecanismo de contêineres</translation>
    </message>
    <message>
        <source>The volume %1 cannot be restored: %2</source>
        <translation>Não é possível restaurar o volume %1: %2</translation>
    </message>
    <message>
        <source>The volume %1 cannot be read: %2</source>
        <translation>Não é possível ler o volume %1: %2</translation>
    </message>
    <message>
        <source>The engine has no image by which the volume %1 could be reached</source>
        <translation>O mecanismo não tem nenhuma imagem que dê acesso ao volume %1</translation>
    </message>
    <message>
        <source>The volume %1 is used by the container %2, which is not of this server</source>
        <translation>O volume %1 é usado pelo contêiner %2, que não é deste servidor</translation>
    </message>
    <message>
        <source>%1 cannot be restored as it was: %2</source>
        <translation>Não é possível restaurar %1 como estava: %2</translation>
    </message>
    <message>
        <source>%1 depends on %2, which is neither here nor restored with it</source>
        <translation>%1 depende de %2, que não existe aqui nem é restaurado junto</translation>
    </message>
    <message>
        <source>%1 is to be put back first, at the next start</source>
        <translation>%1 precisa ser recolocado antes, no próximo início</translation>
    </message>
    <message>
        <source>its configuration is not accepted here: %1</source>
        <translation>a configuração dele não é aceita aqui: %1</translation>
    </message>
    <message>
        <source>Two parts of the backup would go to %1; restore them one after the other</source>
        <translation>Duas partes do backup iriam para %1; restaure uma depois da outra</translation>
    </message>
    <message>
        <source>These run, and what they work on would be replaced: %1</source>
        <translation>Estes estão em execução, e aquilo em que trabalham seria substituído: %1</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed, %2 are free</source>
        <translation>Espaço insuficiente: são necessários %1, há %2 livres</translation>
    </message>
    <message>
        <source>There is too little room for a drill: %1 are needed, %2 are free</source>
        <translation>Espaço insuficiente para um teste: são necessários %1, há %2 livres</translation>
    </message>
    <message>
        <source>You do not have the permission to restore %1</source>
        <translation>Você não tem permissão para restaurar %1</translation>
    </message>
    <message>
        <source>the definition of %1</source>
        <extracomment>what somebody may not restore; a service</extracomment>
        <translation>a definição de %1</translation>
    </message>
    <message>
        <source>accounts; name the services to restore without them</source>
        <extracomment>what somebody may not restore</extracomment>
        <translation>contas; indique os serviços para restaurar sem elas</translation>
    </message>
    <message>
        <source>%1: the address belongs to another account here</source>
        <translation>%1: o endereço pertence a outra conta aqui</translation>
    </message>
    <message>
        <source>%1: is inactive, since the second factor does not open with this platform&apos;s key</source>
        <translation>%1: está inativa, pois o segundo fator não abre com a chave desta plataforma</translation>
    </message>
    <message>
        <source>%1: its user is not here</source>
        <translation>%1: o usuário correspondente não existe aqui</translation>
    </message>
    <message>
        <source>that of %1: sealed with another platform&apos;s key</source>
        <translation>o de %1: lacrado com a chave de outra plataforma</translation>
    </message>
    <message>
        <source>that of %1: the user is not here</source>
        <translation>o de %1: o usuário não existe aqui</translation>
    </message>
    <message>
        <source>This backup holds a service whose id is not allowed</source>
        <translation>Este backup contém um serviço cujo ID não é permitido</translation>
    </message>
    <message>
        <source>The accounts in this backup cannot be read</source>
        <translation>Não é possível ler as contas deste backup</translation>
    </message>
    <message>
        <source>There would be no active administrator left</source>
        <translation>Não restaria nenhum administrador ativo</translation>
    </message>
    <message>
        <source>%1 in the backup cannot be read</source>
        <translation>Não é possível ler %1 no backup</translation>
    </message>
    <message>
        <source>%1 does not come to a stop</source>
        <translation>%1 não para</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Foi cancelado</translation>
    </message>
    <message>
        <source>This job is over</source>
        <translation>Esta tarefa já terminou</translation>
    </message>
    <message>
        <source>The server ended before this was done</source>
        <translation>O servidor foi encerrado antes de isto ser concluído</translation>
    </message>
    <message>
        <source>The server ended before it was made</source>
        <translation>O servidor foi encerrado antes de ele ser criado</translation>
    </message>
    <message>
        <source>Its archive is gone</source>
        <translation>O arquivo dele não existe mais</translation>
    </message>
    <message>
        <source>This backup is not whole</source>
        <translation>Este backup não está íntegro</translation>
    </message>
    <message>
        <source>Not everything was restored</source>
        <translation>Nem tudo foi restaurado</translation>
    </message>
    <message>
        <source>The safety backup of what would be overwritten could not be made: %1</source>
        <translation>Não foi possível criar o backup de segurança do que seria sobrescrito: %1</translation>
    </message>
    <message>
        <source>The archive of %1 is that of another backup</source>
        <translation>O arquivo de %1 é o de outro backup</translation>
    </message>
    <message>
        <source>The archive of this backup cannot be read</source>
        <translation>Não é possível ler o arquivo deste backup</translation>
    </message>
    <message>
        <source>The archive cannot be put among the backups</source>
        <translation>Não é possível colocar o arquivo entre os backups</translation>
    </message>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>O arquivo do backup está danificado: %1</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta o final</translation>
    </message>
    <message>
        <source>a part of it was changed, cut off or moved</source>
        <translation>uma parte dele foi alterada, cortada ou movida</translation>
    </message>
    <message>
        <source>The file is no archive of this program</source>
        <translation>O arquivo não é um backup deste programa</translation>
    </message>
    <message>
        <source>The file is no archive of this program, or its beginning is damaged</source>
        <translation>O arquivo não é um backup deste programa, ou o início dele está danificado</translation>
    </message>
    <message>
        <source>The archive was made by a newer version</source>
        <translation>O arquivo do backup foi criado por uma versão mais recente</translation>
    </message>
    <message>
        <source>The archive is encrypted in a way that is not known here</source>
        <translation>O arquivo do backup está criptografado de um modo desconhecido aqui</translation>
    </message>
    <message>
        <source>The archive opens with a passphrase only</source>
        <translation>O arquivo do backup só abre com uma frase secreta</translation>
    </message>
    <message>
        <source>The archive opens with the key of the platform that made it, not with a passphrase</source>
        <translation>O arquivo do backup abre com a chave da plataforma que o criou, não com uma frase secreta</translation>
    </message>
    <message>
        <source>Is not the one that the archive was made with</source>
        <translation>Não é aquela com que o arquivo foi criado</translation>
    </message>
    <message>
        <source>The archive was made with the key of another platform</source>
        <translation>O arquivo do backup foi criado com a chave de outra plataforma</translation>
    </message>
    <message>
        <source>is needed: this backup is encrypted with one</source>
        <translation>é necessária: este backup está criptografado com uma</translation>
    </message>
    <message>
        <source>This backup is here already, as “%1”</source>
        <translation>Este backup já existe aqui, como “%1”</translation>
    </message>
    <message>
        <source>This incremental backup is based on %1, which is not here: upload that one first</source>
        <translation>Este backup incremental se baseia em %1, que não existe aqui: envie aquele primeiro</translation>
    </message>
    <message>
        <source>Other backups are based on this one and cannot be restored without it: %1</source>
        <translation>Outros backups se baseiam neste e não podem ser restaurados sem ele: %1</translation>
    </message>
    <message>
        <source>The backup %1 that it is based on is not here</source>
        <translation>O backup %1, no qual se baseia, não existe aqui</translation>
    </message>
    <message>
        <source>The backup “%1” that it is based on is not whole</source>
        <translation>O backup “%1”, no qual se baseia, não está íntegro</translation>
    </message>
    <message>
        <source>A job works on “%1”: wait for it or cancel it</source>
        <translation>Uma tarefa trabalha em “%1”: espere por ela ou cancele-a</translation>
    </message>
    <message>
        <source>Cannot put a folder into the place of %1: %2</source>
        <translation>Não é possível colocar uma pasta no lugar de %1: %2</translation>
    </message>
    <message>
        <source>The server has no room for this archive</source>
        <translation>O servidor não tem espaço para este arquivo</translation>
    </message>
    <message>
        <source>Too many uploads are under way</source>
        <translation>Há envios demais em andamento</translation>
    </message>
    <message>
        <source>The upload cannot be stored</source>
        <translation>Não é possível armazenar o envio</translation>
    </message>
    <message>
        <source>The part could not be stored</source>
        <translation>Não foi possível armazenar a parte</translation>
    </message>
    <message>
        <source>Name must not contain control characters</source>
        <translation>O nome não pode conter caracteres de controle</translation>
    </message>
    <message numerus="yes">
        <source>must have 1 to %n characters</source>
        <translation>
            <numerusform>deve ter %n caractere</numerusform>
            <numerusform>deve ter de 1 a %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>deve ter no máximo %n caractere</numerusform>
            <numerusform>deve ter no máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>must have %1 to %2 characters</source>
        <translation>deve ter de %1 a %2 caracteres</translation>
    </message>
    <message>
        <source>is of use only with encrypt</source>
        <translation>só é útil com encrypt</translation>
    </message>
    <message>
        <source>must be a time to come</source>
        <translation>deve ser um momento no futuro</translation>
    </message>
    <message>
        <source>there is no such service, or it is named twice</source>
        <translation>esse serviço não existe ou foi indicado duas vezes</translation>
    </message>
    <message>
        <source>there is no such service</source>
        <translation>esse serviço não existe</translation>
    </message>
    <message>
        <source>must be an age such as 7d, 4w or 12m, a count such as 30, forever, or an object of keepLast, keepDaily, keepWeekly and keepMonthly</source>
        <translation>deve ser uma idade como 7d, 4w ou 12m, uma quantidade como 30, forever ou um objeto com keepLast, keepDaily, keepWeekly e keepMonthly</translation>
    </message>
    <message>
        <source>is no time zone known here, such as Europe/Berlin</source>
        <translation>não é um fuso horário conhecido aqui, como Europe/Berlin</translation>
    </message>
    <message>
        <source>must be from 1 to %1</source>
        <translation>deve ser de 1 a %1</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>how the last run of a schedule stands</extracomment>
        <translation>em execução</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>how the last run of a schedule ended; why</extracomment>
        <translation>falhou: %1</translation>
    </message>
    <message>
        <source>A run of this schedule is under way</source>
        <translation>Uma execução deste agendamento está em andamento</translation>
    </message>
    <message numerus="yes">
        <source>There are %n schedules, which is as many as this server keeps</source>
        <translation>
            <numerusform>Há %n agendamento, o máximo que este servidor mantém</numerusform>
            <numerusform>Há %n agendamentos, o máximo que este servidor mantém</numerusform>
        </translation>
    </message>
    <message>
        <source>never comes</source>
        <extracomment>of a cron expression: it names no moment that ever is</extracomment>
        <translation>nunca ocorre</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n characters</source>
        <translation>
            <numerusform>tem mais de %n caractere</numerusform>
            <numerusform>tem mais de %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n fields, not five: minute, hour, day of month, month, day of week</source>
        <translation>
            <numerusform>tem %n campo, não cinco: minuto, hora, dia do mês, mês, dia da semana</numerusform>
            <numerusform>tem %n campos, não cinco: minuto, hora, dia do mês, mês, dia da semana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is none of @hourly, @daily, @midnight, @weekly, @monthly, @yearly and @annually</source>
        <translation>%1 não é nenhum destes: @hourly, @daily, @midnight, @weekly, @monthly, @yearly e @annually</translation>
    </message>
    <message>
        <source>minute: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>minuto: %1</translation>
    </message>
    <message>
        <source>hour: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>hora: %1</translation>
    </message>
    <message>
        <source>day of month: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>dia do mês: %1</translation>
    </message>
    <message>
        <source>month: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>mês: %1</translation>
    </message>
    <message>
        <source>day of week: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>dia da semana: %1</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta um valor</translation>
    </message>
    <message>
        <source>%1 is no value</source>
        <translation>%1 não é um valor</translation>
    </message>
    <message>
        <source>%1 is not in %2-%3</source>
        <translation>%1 não está em %2-%3</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 termina antes de começar</translation>
    </message>
    <message>
        <source>%1 has no step of 1 or more</source>
        <translation>%1 não tem um passo de 1 ou mais</translation>
    </message>
    <message>
        <source>How much the server writes into its own log</source>
        <translation>Quanto o servidor grava no próprio log</translation>
    </message>
    <message>
        <source>How long the lines of services are kept</source>
        <translation>Por quanto tempo as linhas dos serviços são mantidas</translation>
    </message>
    <message>
        <source>How many MB of lines are kept of one service</source>
        <translation>Quantos MB de linhas são mantidos por serviço</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Por quanto tempo as amostras são mantidas</translation>
    </message>
    <message>
        <source>Requests an hour in the tier %1</source>
        <translation>Requisições por hora no plano %1</translation>
    </message>
    <message>
        <source>Requests at once in the tier %1</source>
        <translation>Requisições simultâneas no plano %1</translation>
    </message>
    <message>
        <source>The tier of callers without credentials, by address; while not set, what the command line says</source>
        <translation>O plano de quem acessa sem credenciais, por endereço; se não definido, vale o que diz a linha de comando</translation>
    </message>
    <message>
        <source>Failed sign-ins to one account within the window</source>
        <translation>Logins malsucedidos em uma conta dentro da janela</translation>
    </message>
    <message>
        <source>Failed sign-ins from one address within the window</source>
        <translation>Logins malsucedidos de um endereço dentro da janela</translation>
    </message>
    <message>
        <source>How long failed sign-ins count</source>
        <translation>Por quanto tempo contam os logins malsucedidos</translation>
    </message>
    <message>
        <source>Where the container engine listens; empty: it is looked for</source>
        <translation>Onde o mecanismo de contêineres escuta; vazio: é procurado</translation>
    </message>
    <message>
        <source>A folder with ca.pem, cert.pem and key.pem; set, TCP is spoken with TLS</source>
        <translation>Uma pasta com ca.pem, cert.pem e key.pem; se definida, o TCP usa TLS</translation>
    </message>
    <message>
        <source>Folders of this machine that containers may mount, with what is below them</source>
        <translation>Pastas desta máquina que os contêineres podem montar, com o que há abaixo delas</translation>
    </message>
    <message>
        <source>The address that containers&apos; ports are published on</source>
        <translation>O endereço em que as portas dos contêineres são publicadas</translation>
    </message>
    <message>
        <source>Who signs in to private registries: registry=user:password, separated by spaces</source>
        <translation>Quem entra em registros privados: registro=usuário:senha, separados por espaços</translation>
    </message>
    <message>
        <source>What runs a service that does not say</source>
        <translation>O que executa um serviço que não o indica</translation>
    </message>
    <message>
        <source>The mail server; while empty no mail is sent</source>
        <translation>O servidor de e-mail; enquanto vazio, nenhum e-mail é enviado</translation>
    </message>
    <message>
        <source>The mail server&apos;s port</source>
        <translation>A porta do servidor de e-mail</translation>
    </message>
    <message>
        <source>How the connection to the mail server is protected</source>
        <translation>Como a conexão com o servidor de e-mail é protegida</translation>
    </message>
    <message>
        <source>Who signs in to the mail server; empty: nobody</source>
        <translation>Quem entra no servidor de e-mail; vazio: ninguém</translation>
    </message>
    <message>
        <source>The password for the mail server</source>
        <translation>A senha do servidor de e-mail</translation>
    </message>
    <message>
        <source>The sender of the platform&apos;s mail</source>
        <translation>O remetente dos e-mails da plataforma</translation>
    </message>
    <message>
        <source>Addresses beyond loopback that a sign-in may return to</source>
        <translation>Endereços além do loopback aos quais um login pode retornar</translation>
    </message>
    <message>
        <source>How browsers reach this server, for the way back from a provider; empty: its own loopback address</source>
        <translation>Como os navegadores chegam a este servidor, para a volta de um provedor; vazio: o próprio endereço de loopback</translation>
    </message>
    <message>
        <source>Hand tokens over in the redirect&apos;s query, as the reference shows it; loopback targets only</source>
        <translation>Entregar os tokens nos parâmetros de consulta do redirecionamento, como mostra a referência; só para destinos de loopback</translation>
    </message>
    <message>
        <source>What people call the provider</source>
        <translation>O nome pelo qual as pessoas conhecem o provedor</translation>
    </message>
    <message>
        <source>What the provider calls this server; while empty it is off</source>
        <translation>Como o provedor chama este servidor; enquanto vazio, está desativado</translation>
    </message>
    <message>
        <source>The secret shared with the provider</source>
        <translation>O segredo compartilhado com o provedor</translation>
    </message>
    <message>
        <source>The OpenID issuer; its endpoints are found from there</source>
        <translation>O emissor OpenID; os endpoints são obtidos a partir dele</translation>
    </message>
    <message>
        <source>Where people are sent to sign in</source>
        <translation>Para onde as pessoas são enviadas para entrar</translation>
    </message>
    <message>
        <source>Where a code is traded</source>
        <translation>Onde um código é trocado</translation>
    </message>
    <message>
        <source>Where the account is asked for</source>
        <translation>Onde a conta é consultada</translation>
    </message>
    <message>
        <source>Where verified addresses are asked for, with providers that keep them apart</source>
        <translation>Onde os endereços verificados são consultados, em provedores que os mantêm à parte</translation>
    </message>
    <message>
        <source>Where the provider&apos;s keys are</source>
        <translation>Onde estão as chaves do provedor</translation>
    </message>
    <message>
        <source>What is asked of the provider; empty: its usual ones</source>
        <translation>O que é pedido ao provedor; vazio: o habitual dele</translation>
    </message>
    <message>
        <source>Whether a first sign-in makes an account</source>
        <translation>Se um primeiro login cria uma conta</translation>
    </message>
    <message>
        <source>The role of accounts made that way</source>
        <translation>A função das contas criadas dessa forma</translation>
    </message>
    <message>
        <source>Whose addresses may sign up; empty: any</source>
        <translation>De quais domínios são os endereços que podem se cadastrar; vazio: qualquer um</translation>
    </message>
    <message>
        <source>Must be an http or https URL without query</source>
        <translation>Deve ser uma URL http ou https sem parâmetros de consulta</translation>
    </message>
    <message>
        <source>Must be http or https URLs without query</source>
        <translation>Devem ser URLs http ou https sem parâmetros de consulta</translation>
    </message>
    <message>
        <source>Must be unix:///path, tcp://host:port or npipe:////./pipe/name</source>
        <translation>Deve ser unix:///path, tcp://host:port ou npipe:////./pipe/name</translation>
    </message>
    <message>
        <source>Must be an absolute path</source>
        <translation>Deve ser um caminho absoluto</translation>
    </message>
    <message>
        <source>Must be absolute paths</source>
        <translation>Devem ser caminhos absolutos</translation>
    </message>
    <message>
        <source>Must be an IP address</source>
        <translation>Deve ser um endereço IP</translation>
    </message>
    <message>
        <source>Must be registry=user:password, separated by spaces</source>
        <translation>Deve ser registro=usuário:senha, separados por espaços</translation>
    </message>
    <message>
        <source>Must be a host name or an address</source>
        <translation>Deve ser um nome de host ou um endereço</translation>
    </message>
    <message>
        <source>Must be an e-mail address</source>
        <translation>Deve ser um endereço de e-mail</translation>
    </message>
    <message>
        <source>Must be domain names</source>
        <translation>Devem ser nomes de domínio</translation>
    </message>
    <message>
        <source>Not a scope</source>
        <translation>Não é um escopo</translation>
    </message>
    <message numerus="yes">
        <source>Must be at most %n characters</source>
        <translation>
            <numerusform>Deve ter no máximo %n caractere</numerusform>
            <numerusform>Deve ter no máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May have at most %n items</source>
        <translation>
            <numerusform>Pode ter no máximo %n item</numerusform>
            <numerusform>Pode ter no máximo %n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Each must be one of: %1</source>
        <translation>Cada um deve ser um destes: %1</translation>
    </message>
    <message>
        <source>Must be a whole number between %1 and %2</source>
        <translation>Deve ser um número inteiro entre %1 e %2</translation>
    </message>
    <message>
        <source>Must be true or false</source>
        <translation>Deve ser true ou false</translation>
    </message>
    <message>
        <source>Must be one of: %1</source>
        <translation>Deve ser um destes: %1</translation>
    </message>
    <message>
        <source>Value must not contain control characters</source>
        <translation>O valor não pode conter caracteres de controle</translation>
    </message>
    <message>
        <source>The platform has no such setting, and this prefix is its own</source>
        <translation>A plataforma não tem essa configuração, e este prefixo é dela</translation>
    </message>
    <message>
        <source>You do not have the permission to change this setting</source>
        <translation>Você não tem permissão para alterar esta configuração</translation>
    </message>
    <message>
        <source>This setting is always encrypted</source>
        <translation>Esta configuração é sempre criptografada</translation>
    </message>
    <message>
        <source>This setting is never encrypted</source>
        <translation>Esta configuração nunca é criptografada</translation>
    </message>
    <message>
        <source>This stands for an encrypted value, and not for the one that is stored here</source>
        <translation>Isto representa um valor criptografado, mas não o que está armazenado aqui</translation>
    </message>
    <message>
        <source>To keep it in clear, send a new value: an encrypted one is never shown</source>
        <translation>Para mantê-lo sem criptografia, envie um novo valor: um valor criptografado nunca é mostrado</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>Informado duas vezes</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n configuration values</source>
        <translation>
            <numerusform>Há espaço para %n valor de configuração</numerusform>
            <numerusform>Há espaço para %n valores de configuração</numerusform>
        </translation>
    </message>
    <message>
        <source>The scope of a service needs the service&apos;s id</source>
        <translation>O escopo de um serviço precisa do ID do serviço</translation>
    </message>
    <message>
        <source>The global scope has no service</source>
        <translation>O escopo global não tem serviço</translation>
    </message>
    <message>
        <source>After &quot;config:&quot; comes the key of a configuration value</source>
        <translation>Depois de “config:” vem a chave de um valor de configuração</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret of the platform&apos;s own</source>
        <translation>“%1” é um segredo da própria plataforma</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not set, and only who may write configuration can refer to it before</source>
        <translation>“%1” não está definido, e só quem pode gravar a configuração pode se referir a ele antes disso</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted, and only who may write configuration can hand it out</source>
        <translation>“%1” está criptografado, e só quem pode gravar a configuração pode repassá-lo</translation>
    </message>
    <message>
        <source>Invalid request data</source>
        <translation>Dados da requisição inválidos</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <translation>Falha na validação</translation>
    </message>
    <message>
        <source>Invalid query parameters</source>
        <translation>Parâmetros de consulta inválidos</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Campo desconhecido</translation>
    </message>
    <message>
        <source>Must not contain control characters</source>
        <translation>Não pode conter caracteres de controle</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 não pode ficar em branco</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at least %n characters</source>
        <translation>
            <numerusform>%1 deve ter pelo menos %n caractere</numerusform>
            <numerusform>%1 deve ter pelo menos %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at most %n characters</source>
        <translation>
            <numerusform>%1 deve ter no máximo %n caractere</numerusform>
            <numerusform>%1 deve ter no máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must not contain control characters</source>
        <translation>%1 não pode conter caracteres de controle</translation>
    </message>
    <message>
        <source>%1 must be one of: %2</source>
        <translation>%1 deve ser um destes: %2</translation>
    </message>
    <message>
        <source>%1 must be a time such as 2025-07-24T12:00:00Z</source>
        <translation>%1 deve ser um horário como 2025-07-24T12:00:00Z</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 deve estar entre %2 e %3</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 deve ser no mínimo %2</translation>
    </message>
    <message>
        <source>%1 needs at least %2</source>
        <translation>%1 exige pelo menos %2</translation>
    </message>
    <message>
        <source>%1 may have at most %2</source>
        <translation>%1 pode ter no máximo %2</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 deve ser um texto</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 deve ser um número inteiro</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 deve ser um número</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 deve ser true ou false</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 deve ser um objeto</translation>
    </message>
    <message>
        <source>%1 must be a list of objects</source>
        <translation>%1 deve ser uma lista de objetos</translation>
    </message>
    <message>
        <source>%1 must be an object of objects</source>
        <translation>%1 deve ser um objeto de objetos</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 deve ser uma lista de textos</translation>
    </message>
    <message>
        <source>%1 must be an object of texts</source>
        <translation>%1 deve ser um objeto de textos</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 é obrigatório</translation>
    </message>
    <message>
        <source>Target must be an absolute path</source>
        <translation>O destino deve ser um caminho absoluto</translation>
    </message>
    <message>
        <source>Endpoint must be a path such as /health, without scheme or host</source>
        <translation>O endpoint deve ser um caminho como /health, sem esquema nem host</translation>
    </message>
    <message>
        <source>Metrics endpoint must be a path such as /metrics, without scheme or host</source>
        <translation>O endpoint de métricas deve ser um caminho como /metrics, sem esquema nem host</translation>
    </message>
    <message>
        <source>Category may have letters, digits, spaces, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>A categoria pode ter letras, dígitos, espaços, &apos;.&apos;, &apos;_&apos; e &apos;-&apos;</translation>
    </message>
    <message>
        <source>Invalid Docker image format</source>
        <translation>Formato de imagem Docker inválido</translation>
    </message>
    <message>
        <source>Not a network name</source>
        <translation>Não é um nome de rede</translation>
    </message>
    <message>
        <source>Not a service id</source>
        <translation>Não é um ID de serviço</translation>
    </message>
    <message>
        <source>Id must begin with a letter or digit and have only a-z, 0-9, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;</source>
        <translation>O ID deve começar com letra ou dígito e ter apenas a-z, 0-9, &apos;_&apos;, &apos;.&apos; e &apos;-&apos;</translation>
    </message>
    <message>
        <source>A variable&apos;s name has letters, digits and &apos;_&apos; and does not begin with a digit</source>
        <translation>O nome de uma variável tem letras, dígitos e &apos;_&apos; e não começa com dígito</translation>
    </message>
    <message>
        <source>A label&apos;s name has letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;/&apos;</source>
        <translation>O nome de um rótulo tem letras, dígitos, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; e &apos;/&apos;</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, at most 128 of them</source>
        <translation>Uma chave começa com letra ou dígito e tem apenas letras, dígitos, &apos;_&apos;, &apos;.&apos; e &apos;-&apos;, no máximo 128</translation>
    </message>
    <message>
        <source>Give an image or a command</source>
        <translation>Informe uma imagem ou um comando</translation>
    </message>
    <message>
        <source>The program must not be empty</source>
        <translation>O programa não pode ficar em branco</translation>
    </message>
    <message>
        <source>Request must not be more than the limit</source>
        <translation>A reserva não pode ser maior que o limite</translation>
    </message>
    <message>
        <source>A check over http or tcp needs a port</source>
        <translation>Uma verificação por http ou tcp precisa de uma porta</translation>
    </message>
    <message>
        <source>Metrics need a port</source>
        <translation>As métricas precisam de uma porta</translation>
    </message>
    <message>
        <source>Not enough ports above the first one</source>
        <translation>Não há portas suficientes acima da primeira</translation>
    </message>
    <message>
        <source>Must be in the future</source>
        <translation>Deve estar no futuro</translation>
    </message>
    <message>
        <source>Invalid email or password</source>
        <translation>E-mail ou senha inválidos</translation>
    </message>
    <message>
        <source>This account is not active</source>
        <translation>Esta conta não está ativa</translation>
    </message>
    <message>
        <source>Too many failed sign-ins; try again later</source>
        <translation>Logins malsucedidos demais; tente novamente mais tarde</translation>
    </message>
    <message>
        <source>Too many wrong codes; try again later</source>
        <translation>Códigos errados demais; tente novamente mais tarde</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <translation>É necessário autenticar-se</translation>
    </message>
    <message>
        <source>Invalid or expired token</source>
        <translation>Token inválido ou expirado</translation>
    </message>
    <message>
        <source>Invalid or expired API key</source>
        <translation>Chave de API inválida ou expirada</translation>
    </message>
    <message>
        <source>Invalid or expired code</source>
        <translation>Código inválido ou expirado</translation>
    </message>
    <message>
        <source>Invalid or expired local credential</source>
        <translation>Credencial local inválida ou expirada</translation>
    </message>
    <message>
        <source>A code of the second factor is needed</source>
        <translation>É necessário um código do segundo fator</translation>
    </message>
    <message>
        <source>This code is not valid, or was used already</source>
        <translation>Este código não é válido ou já foi usado</translation>
    </message>
    <message>
        <source>No second factor is set up</source>
        <translation>Nenhum segundo fator está configurado</translation>
    </message>
    <message>
        <source>The second factor is set up already</source>
        <translation>O segundo fator já está configurado</translation>
    </message>
    <message>
        <source>Your own second factor is given up with a code, at /auth/mfa/disable</source>
        <translation>Seu próprio segundo fator é desativado com um código, em /auth/mfa/disable</translation>
    </message>
    <message>
        <source>This is not your password</source>
        <translation>Esta não é a sua senha</translation>
    </message>
    <message>
        <source>Needed to change the email</source>
        <translation>Necessária para alterar o e-mail</translation>
    </message>
    <message>
        <source>The new password must differ from the old one</source>
        <translation>A nova senha deve ser diferente da anterior</translation>
    </message>
    <message>
        <source>Password is too long</source>
        <translation>A senha é longa demais</translation>
    </message>
    <message numerus="yes">
        <source>Password must be at least %n characters</source>
        <translation>
            <numerusform>A senha deve ter pelo menos %n caractere</numerusform>
            <numerusform>A senha deve ter pelo menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Password is one of the commonest; choose another</source>
        <translation>A senha é uma das mais comuns; escolha outra</translation>
    </message>
    <message>
        <source>Password must not be the email address or a part of it</source>
        <translation>A senha não pode ser o endereço de e-mail nem uma parte dele</translation>
    </message>
    <message>
        <source>Invalid email format</source>
        <translation>Formato de e-mail inválido</translation>
    </message>
    <message>
        <source>Email is taken</source>
        <translation>O e-mail já está em uso</translation>
    </message>
    <message>
        <source>A user with this email already exists</source>
        <translation>Já existe um usuário com este e-mail</translation>
    </message>
    <message numerus="yes">
        <source>Name must have 1 to %n characters</source>
        <translation>
            <numerusform>O nome deve ter %n caractere</numerusform>
            <numerusform>O nome deve ter de 1 a %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Name must be one line</source>
        <translation>O nome deve ter uma só linha</translation>
    </message>
    <message>
        <source>At least one role is needed</source>
        <translation>É necessária pelo menos uma função</translation>
    </message>
    <message>
        <source>A user needs at least one role</source>
        <translation>Um usuário precisa de pelo menos uma função</translation>
    </message>
    <message>
        <source>Unknown role; there are %1</source>
        <translation>Função desconhecida; existem %1</translation>
    </message>
    <message>
        <source>The last active administrator must stay one</source>
        <translation>O último administrador ativo deve continuar sendo administrador</translation>
    </message>
    <message>
        <source>This account may do more than you may</source>
        <translation>Esta conta permite mais do que a sua</translation>
    </message>
    <message>
        <source>You cannot give a role that may do more than you may</source>
        <translation>Você não pode atribuir uma função que permita mais do que a sua conta</translation>
    </message>
    <message>
        <source>A key cannot have permissions that its maker does not have</source>
        <translation>Uma chave não pode ter permissões que quem a cria não tem</translation>
    </message>
    <message>
        <source>Unknown permission: %1</source>
        <translation>Permissão desconhecida: %1</translation>
    </message>
    <message>
        <source>Not yours to give: %1</source>
        <translation>Você não pode conceder: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n keys already; revoke one first</source>
        <translation>
            <numerusform>Já existe %n chave; revogue uma antes</numerusform>
            <numerusform>Já existem %n chaves; revogue uma antes</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the permission for this</source>
        <translation>Você não tem permissão para isso</translation>
    </message>
    <message>
        <source>This needs a signed-in person; an API key cannot do it</source>
        <translation>Isto exige uma pessoa conectada; uma chave de API não pode fazê-lo</translation>
    </message>
    <message>
        <source>Sign-in with %1 is not set up on this server</source>
        <translation>O login com %1 não está configurado neste servidor</translation>
    </message>
    <message>
        <source>This sign-in is unknown, used or too old; begin again</source>
        <translation>Este login é desconhecido, já foi usado ou é antigo demais; comece de novo</translation>
    </message>
    <message>
        <source>The sign-in provider does not answer</source>
        <translation>O provedor de login não responde</translation>
    </message>
    <message>
        <source>The sign-in provider&apos;s answer cannot be used</source>
        <translation>Não é possível usar a resposta do provedor de login</translation>
    </message>
    <message>
        <source>The sign-in provider does not confirm this sign-in</source>
        <translation>O provedor de login não confirma este login</translation>
    </message>
    <message>
        <source>E-mail is not set up on this server</source>
        <translation>O e-mail não está configurado neste servidor</translation>
    </message>
    <message>
        <source>E-mail has no sender: smtp.from is not set</source>
        <translation>O e-mail não tem remetente: smtp.from não está definido</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent from</source>
        <translation>Não é um endereço do qual se possa enviar e-mail</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent to</source>
        <translation>Não é um endereço para o qual se possa enviar e-mail</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not known</source>
        <translation>O nome do servidor de e-mail é desconhecido</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not one</source>
        <translation>O nome do servidor de e-mail não é válido</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>O servidor de e-mail está inacessível</translation>
    </message>
    <message>
        <source>The mail server did not answer in time</source>
        <translation>O servidor de e-mail não respondeu a tempo</translation>
    </message>
    <message>
        <source>The mail server refuses the sign-in</source>
        <translation>O servidor de e-mail recusa o login</translation>
    </message>
    <message>
        <source>The mail server does not protect the connection as it should</source>
        <translation>O servidor de e-mail não protege a conexão como deveria</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted</source>
        <translation>O certificado do servidor de e-mail não é confiável</translation>
    </message>
    <message>
        <source>The mail server broke the connection off</source>
        <translation>O servidor de e-mail interrompeu a conexão</translation>
    </message>
    <message>
        <source>What answers is not a mail server</source>
        <translation>O que responde não é um servidor de e-mail</translation>
    </message>
    <message>
        <source>The mail server did not take the mail</source>
        <translation>O servidor de e-mail não aceitou o e-mail</translation>
    </message>
    <message>
        <source>The password for the mail server would be sent in clear; choose starttls or tls</source>
        <translation>A senha do servidor de e-mail seria enviada sem criptografia; escolha starttls ou tls</translation>
    </message>
    <message>
        <source>Entry %1 is missing</source>
        <translation>Falta a entrada %1</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or does not follow on the one before it</source>
        <translation>A entrada %1 foi alterada ou não dá sequência à anterior</translation>
    </message>
    <message>
        <source>The last entry is not the one that was sealed</source>
        <translation>A última entrada não é a que foi lacrada</translation>
    </message>
    <message>
        <source>This was done, but could not be written into the audit log</source>
        <translation>Isto foi feito, mas não pôde ser gravado no log de auditoria</translation>
    </message>
    <message>
        <source>Service not found</source>
        <translation>Serviço não encontrado</translation>
    </message>
    <message>
        <source>Configuration not found</source>
        <translation>Configuração não encontrada</translation>
    </message>
    <message>
        <source>Backup not found</source>
        <translation>Backup não encontrado</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>Tarefa não encontrada</translation>
    </message>
    <message>
        <source>Schedule not found</source>
        <translation>Agendamento não encontrado</translation>
    </message>
    <message>
        <source>Upload not found</source>
        <translation>Envio não encontrado</translation>
    </message>
    <message>
        <source>Provider not found</source>
        <translation>Provedor não encontrado</translation>
    </message>
    <message>
        <source>API key not found</source>
        <translation>Chave de API não encontrada</translation>
    </message>
    <message>
        <source>Session not found</source>
        <translation>Sessão não encontrada</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Usuário não encontrado</translation>
    </message>
    <message>
        <source>Role not found</source>
        <translation>Função não encontrada</translation>
    </message>
    <message>
        <source>Second factor not found</source>
        <translation>Segundo fator não encontrado</translation>
    </message>
    <message>
        <source>There is nothing at this path</source>
        <translation>Não há nada neste caminho</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Erro interno</translation>
    </message>
    <message>
        <source>Rate limit exceeded</source>
        <translation>Limite de requisições excedido</translation>
    </message>
    <message>
        <source>The server is busy; try again in a moment</source>
        <translation>O servidor está ocupado; tente novamente em instantes</translation>
    </message>
    <message>
        <source>The server is shutting down</source>
        <translation>O servidor está sendo desligado</translation>
    </message>
    <message>
        <source>The server is ending</source>
        <translation>O servidor está sendo encerrado</translation>
    </message>
    <message>
        <source>Already exists</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>O banco de dados está ocupado</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>O banco de dados está danificado</translation>
    </message>
    <message>
        <source>The database could not be made</source>
        <translation>Não foi possível criar o banco de dados</translation>
    </message>
    <message>
        <source>The database could not be brought from schema %1 to %2, and is as it was</source>
        <translation>Não foi possível levar o banco de dados do esquema %1 para o %2; ele continua como estava</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The data folder is read-only</source>
        <translation>A pasta de dados é somente leitura</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>Não é possível ler o disco nem gravar nele</translation>
    </message>
    <message>
        <source>Another server uses the data folder %1</source>
        <translation>Outro servidor usa a pasta de dados %1</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (schema %1; version %2 knows schema %3): install the newer version again, or restore a backup into a new folder</source>
        <translation>A pasta de dados foi gravada por uma versão mais recente deste programa (esquema %1; a versão %2 conhece o esquema %3): instale de novo a versão mais recente ou restaure um backup em uma pasta nova</translation>
    </message>
    <message>
        <source>The secrets in the data folder were sealed with another key than the one in platform.key or MCP_PLATFORM_KEY</source>
        <translation>Os segredos da pasta de dados foram lacrados com uma chave diferente da que está em platform.key ou MCP_PLATFORM_KEY</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3</source>
        <translation>Não é possível escutar em %1, porta %2: %3</translation>
    </message>
    <message>
        <source>The program mcp-process-guard was not found; if the server is killed, its services run on until it starts again.</source>
        <translation>O programa mcp-process-guard não foi encontrado; se o servidor for encerrado à força, os serviços dele continuarão em execução até que ele seja iniciado de novo.</translation>
    </message>
    <message>
        <source>The process guard could not be started: no file descriptor is free.</source>
        <translation>Não foi possível iniciar o guardião de processos: não há descritor de arquivo livre.</translation>
    </message>
    <message numerus="yes">
        <source>The process guard ended %n times and was given up; if the server is killed, its services run on until it starts again.</source>
        <translation>
            <numerusform>O guardião de processos terminou %n vez e não é mais iniciado; se o servidor for encerrado à força, os serviços dele continuarão em execução até que ele seja iniciado de novo.</numerusform>
            <numerusform>O guardião de processos terminou %n vezes e não é mais iniciado; se o servidor for encerrado à força, os serviços dele continuarão em execução até que ele seja iniciado de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Não é possível gravar o arquivo</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Não é possível ler o arquivo</translation>
    </message>
    <message>
        <source>The archive was damaged on the way</source>
        <translation>O arquivo do backup foi danificado no caminho</translation>
    </message>
    <message>
        <source>No way back from the browser could be opened on this computer</source>
        <translation>Não foi possível abrir neste computador um caminho de volta do navegador</translation>
    </message>
    <message>
        <source>The sign-in through the provider failed</source>
        <translation>O login pelo provedor falhou</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>A conexão foi perdida</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>A conexão foi fechada</translation>
    </message>
    <message>
        <source>The server fell silent</source>
        <translation>O servidor parou de responder</translation>
    </message>
    <message>
        <source>The server took too long to answer</source>
        <translation>O servidor demorou demais para responder</translation>
    </message>
    <message>
        <source>The server refused the sign-in to its events</source>
        <translation>O servidor recusou o acesso aos eventos dele</translation>
    </message>
    <message>
        <source>The host was not found</source>
        <translation>O host não foi encontrado</translation>
    </message>
    <message>
        <source>Nothing answers at this address</source>
        <translation>Nada responde neste endereço</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Não foi possível estabelecer uma conexão segura</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>Não foi possível acessar o servidor</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>O certificado do servidor não é confiável</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing was sent</source>
        <translation>Esta conexão é somente leitura: nada foi enviado</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed</source>
        <translation>O servidor aponta para outro endereço, que não é seguido</translation>
    </message>
    <message>
        <source>The answer is too large to be shown</source>
        <translation>A resposta é grande demais para ser mostrada</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read</source>
        <translation>Não foi possível ler a resposta do servidor</translation>
    </message>
    <message>
        <source>The server answered with status %1</source>
        <translation>O servidor respondeu com o status %1</translation>
    </message>
    <message>
        <source>What answers at this address is no MCP Platform server</source>
        <translation>O que responde neste endereço não é um servidor MCP Platform</translation>
    </message>
    <message>
        <source>An address is needed</source>
        <translation>É necessário um endereço</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>Isto não é um endereço</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>O endereço deve começar com http:// ou https://</translation>
    </message>
    <message>
        <source>The address must not hold a name or password</source>
        <translation>O endereço não pode conter nome nem senha</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>A sessão terminou</translation>
    </message>
    <message>
        <source>The local server is not running</source>
        <translation>O servidor local não está em execução</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>Código de saída %1</translation>
    </message>
    <message>
        <source>Exit code %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>Código de saída %1; um processo dele foi encerrado por exceder o limite de memória de %2 MB</translation>
    </message>
    <message>
        <source>Killed by signal %1</source>
        <translation>Encerrado pelo sinal %1</translation>
    </message>
    <message>
        <source>Killed by signal %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>Encerrado pelo sinal %1; um processo dele foi encerrado por exceder o limite de memória de %2 MB</translation>
    </message>
    <message>
        <source>Killed: over its memory limit of %1 MB</source>
        <translation>Encerrado à força: excedeu o limite de memória de %1 MB</translation>
    </message>
    <message>
        <source>A process of it was killed over the memory limit of %1 MB</source>
        <translation>Um processo dele foi encerrado por exceder o limite de memória de %1 MB</translation>
    </message>
    <message>
        <source>%1; restart %2 of %3 in %4</source>
        <translation>%1; reinício %2 de %3 em %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, gave up after %n restarts</source>
        <translation>
            <numerusform>%1, desistiu após %n reinício</numerusform>
            <numerusform>%1, desistiu após %n reinícios</numerusform>
        </translation>
    </message>
    <message>
        <source>Replica %1: %2</source>
        <translation>Réplica %1: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Aguardando: %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Aguardando %1</translation>
    </message>
    <message>
        <source>Waiting for the container engine</source>
        <translation>Aguardando o mecanismo de contêineres</translation>
    </message>
    <message>
        <source>Not ready within %1 s: %2</source>
        <translation>Não ficou pronto em %1 s: %2</translation>
    </message>
    <message>
        <source>Not ready in time: %1</source>
        <translation>Não ficou pronto a tempo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Health check failed %n times in a row: %1</source>
        <translation>
            <numerusform>A verificação de saúde falhou %n vez seguida: %1</numerusform>
            <numerusform>A verificação de saúde falhou %n vezes seguidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on which this depends, stopped</source>
        <translation>%1, do qual este depende, parou</translation>
    </message>
    <message>
        <source>%1, on which this depends: %2</source>
        <translation>%1, do qual este depende: %2</translation>
    </message>
    <message>
        <source>Scaled to 0 replicas</source>
        <translation>Escalado para 0 réplicas</translation>
    </message>
    <message>
        <source>The container engine is not reachable; last known at %1 UTC</source>
        <translation>O mecanismo de contêineres está inacessível; última informação: %1 UTC</translation>
    </message>
    <message>
        <source>This server cannot run &quot;%1&quot; services</source>
        <translation>Este servidor não pode executar serviços “%1”</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>Parado antes de ser iniciado</translation>
    </message>
    <message>
        <source>The container was removed by somebody else</source>
        <translation>O contêiner foi removido por terceiros</translation>
    </message>
    <message>
        <source>The engine cannot be reached; the container may go on</source>
        <translation>O mecanismo está inacessível; o contêiner pode continuar em execução</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation>HTTP %1 em %2 ms</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms (redirects are not followed)</source>
        <translation>HTTP %1 em %2 ms (redirecionamentos não são seguidos)</translation>
    </message>
    <message>
        <source>No answer within %1</source>
        <translation>Sem resposta em %1</translation>
    </message>
    <message>
        <source>Connected in %1 ms</source>
        <translation>Conectado em %1 ms</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexão recusada</translation>
    </message>
    <message>
        <source>Connection closed without an answer</source>
        <translation>Conexão fechada sem resposta</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>A resposta não é HTTP</translation>
    </message>
    <message>
        <source>The answer&apos;s head is too large</source>
        <translation>O cabeçalho da resposta é grande demais</translation>
    </message>
    <message>
        <source>The service has no port to ask</source>
        <translation>O serviço não tem porta a consultar</translation>
    </message>
    <message>
        <source>The health check endpoint is no path</source>
        <translation>O endpoint da verificação de saúde não é um caminho</translation>
    </message>
    <message>
        <source>The process is running</source>
        <translation>O processo está em execução</translation>
    </message>
    <message>
        <source>The process is not running</source>
        <translation>O processo não está em execução</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet</source>
        <translation>A verificação da própria imagem ainda não passou</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet: %1</source>
        <translation>A verificação da própria imagem ainda não passou: %1</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes</source>
        <translation>A verificação da própria imagem passou</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes: %1</source>
        <translation>A verificação da própria imagem passou: %1</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails</source>
        <translation>A verificação da própria imagem falhou</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails: %1</source>
        <translation>A verificação da própria imagem falhou: %1</translation>
    </message>
    <message>
        <source>Started; no health check is set</source>
        <translation>Iniciado; nenhuma verificação de saúde definida</translation>
    </message>
    <message>
        <source>Cannot start: %1</source>
        <translation>Não é possível iniciar: %1</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>Não é possível iniciar %1: %2</translation>
    </message>
    <message>
        <source>Cannot start: no file descriptor is free</source>
        <translation>Não é possível iniciar: não há descritor de arquivo livre</translation>
    </message>
    <message>
        <source>Cannot start: the memory limit of %1 MB could not be set</source>
        <translation>Não é possível iniciar: não foi possível definir o limite de memória de %1 MB</translation>
    </message>
    <message>
        <source>the program %1 was not found, or may not be run</source>
        <translation>o programa %1 não foi encontrado ou não pode ser executado</translation>
    </message>
    <message>
        <source>the program %1 was not found in the container, or may not be run</source>
        <translation>o programa %1 não foi encontrado no contêiner ou não pode ser executado</translation>
    </message>
    <message>
        <source>the program %1 is not in the image</source>
        <translation>o programa %1 não está na imagem</translation>
    </message>
    <message>
        <source>the program&apos;s name is empty</source>
        <translation>o nome do programa está vazio</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found</source>
        <translation>precisa do programa %1, que não foi encontrado</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found. %2</source>
        <translation>precisa do programa %1, que não foi encontrado. %2</translation>
    </message>
    <message>
        <source>give a command, or an image that the catalogue knows</source>
        <translation>informe um comando ou uma imagem que o catálogo conheça</translation>
    </message>
    <message>
        <source>unknown image %1: it is not in the catalogue of programs; give a command, or run it as a container</source>
        <translation>imagem desconhecida %1: não está no catálogo de programas; informe um comando ou execute-a como contêiner</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>essa pasta não existe</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>essa pasta não existe: %1</translation>
    </message>
    <message>
        <source>the service&apos;s folder cannot be made</source>
        <translation>não é possível criar a pasta do serviço</translation>
    </message>
    <message>
        <source>must name a program</source>
        <translation>deve indicar um programa</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>deve ser um caminho absoluto</translation>
    </message>
    <message>
        <source>Port %1 is in use by the service &quot;%2&quot;</source>
        <translation>A porta %1 está em uso pelo serviço “%2”</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program</source>
        <translation>A porta %1 está em uso por outro programa</translation>
    </message>
    <message>
        <source>No free port above %1</source>
        <translation>Não há porta livre acima de %1</translation>
    </message>
    <message>
        <source>%1 refers to &quot;%2&quot;, which is a secret of the platform&apos;s own</source>
        <translation>%1 se refere a “%2”, que é um segredo da própria plataforma</translation>
    </message>
    <message>
        <source>%1 refers to the configuration value &quot;%2&quot;, which is not set</source>
        <translation>%1 se refere ao valor de configuração “%2”, que não está definido</translation>
    </message>
    <message>
        <source>The stored secret %1 of service %2 cannot be read</source>
        <translation>Não é possível ler o segredo armazenado %1 do serviço %2</translation>
    </message>
    <message>
        <source>Service is already running</source>
        <translation>O serviço já está em execução</translation>
    </message>
    <message>
        <source>Service is already starting</source>
        <translation>O serviço já está iniciando</translation>
    </message>
    <message>
        <source>Service is stopping</source>
        <translation>O serviço está parando</translation>
    </message>
    <message>
        <source>Service is not running</source>
        <translation>O serviço não está em execução</translation>
    </message>
    <message>
        <source>Service is being deleted</source>
        <translation>O serviço está sendo excluído</translation>
    </message>
    <message>
        <source>Service is scaled to 0 replicas; scale it up to start it</source>
        <translation>O serviço está escalado para 0 réplicas; aumente o número para iniciá-lo</translation>
    </message>
    <message>
        <source>Service is needed by: %1</source>
        <translation>O serviço é necessário para: %1</translation>
    </message>
    <message>
        <source>Services would wait for each other: %1</source>
        <translation>Os serviços esperariam uns pelos outros: %1</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;</source>
        <translation>O serviço “%1” não existe</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; exists already</source>
        <translation>O serviço “%1” já existe</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>Já existe um serviço com este ID</translation>
    </message>
    <message>
        <source>A service with this id already exists</source>
        <translation>Já existe um serviço com este ID</translation>
    </message>
    <message>
        <source>A service cannot depend on itself</source>
        <translation>Um serviço não pode depender de si mesmo</translation>
    </message>
    <message>
        <source>The service&apos;s data cannot be removed now: %1. Nothing was deleted</source>
        <translation>Não é possível remover os dados do serviço agora: %1. Nada foi excluído</translation>
    </message>
    <message>
        <source>The service&apos;s folder could not be removed</source>
        <translation>Não foi possível remover a pasta do serviço</translation>
    </message>
    <message>
        <source>Must name a program</source>
        <translation>Deve indicar um programa</translation>
    </message>
    <message>
        <source>Must be between 0 and %1</source>
        <translation>Deve estar entre 0 e %1</translation>
    </message>
    <message>
        <source>Pulling the image</source>
        <translation>Baixando a imagem</translation>
    </message>
    <message>
        <source>Pulling the image: %1 % of %2 MB</source>
        <extracomment>so many percent, of so many megabytes</extracomment>
        <translation>Baixando a imagem: %1% de %2 MB</translation>
    </message>
    <message>
        <source>Looking for a newer image</source>
        <translation>Procurando uma imagem mais recente</translation>
    </message>
    <message>
        <source>The image was not updated: %1</source>
        <translation>A imagem não foi atualizada: %1</translation>
    </message>
    <message>
        <source>The newer image of %1 did not come up, so that it went back to the one before: %2</source>
        <translation>A imagem mais recente de %1 não iniciou, e o serviço voltou à anterior: %2</translation>
    </message>
    <message>
        <source>Went back from %1 to %2: %3</source>
        <translation>Voltou de %1 para %2: %3</translation>
    </message>
    <message>
        <source>The service is a process and has no image in an engine</source>
        <translation>O serviço é um processo e não tem imagem em um mecanismo</translation>
    </message>
    <message>
        <source>The service has no image in an engine</source>
        <translation>O serviço não tem imagem em um mecanismo</translation>
    </message>
    <message>
        <source>The image of this service is being updated already</source>
        <translation>A imagem deste serviço já está sendo atualizada</translation>
    </message>
    <message>
        <source>The service is going over to a new image just now</source>
        <translation>O serviço está passando para uma nova imagem neste momento</translation>
    </message>
    <message>
        <source>The image could not be pulled: %1</source>
        <translation>Não foi possível baixar a imagem: %1</translation>
    </message>
    <message>
        <source>This container engine cannot ask a registry which image is the newest</source>
        <translation>Este mecanismo de contêineres não consegue perguntar a um registro qual imagem é a mais recente</translation>
    </message>
    <message>
        <source>The container engine has not been found yet</source>
        <translation>O mecanismo de contêineres ainda não foi encontrado</translation>
    </message>
    <message>
        <source>the container engine has not been found yet</source>
        <translation>o mecanismo de contêineres ainda não foi encontrado</translation>
    </message>
    <message>
        <source>No container engine was found at %1</source>
        <translation>Nenhum mecanismo de contêineres foi encontrado em %1</translation>
    </message>
    <message>
        <source>The container engine cannot be reached: %1</source>
        <translation>O mecanismo de contêineres está inacessível: %1</translation>
    </message>
    <message>
        <source>The container engine refused: %1</source>
        <translation>O mecanismo de contêineres recusou: %1</translation>
    </message>
    <message>
        <source>the container engine refused it: %1</source>
        <translation>o mecanismo de contêineres o recusou: %1</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer is too large</source>
        <translation>A resposta do mecanismo de contêineres é grande demais</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer makes no sense</source>
        <translation>A resposta do mecanismo de contêineres não faz sentido</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer to a pull makes no sense</source>
        <translation>A resposta do mecanismo de contêineres a um download de imagem não faz sentido</translation>
    </message>
    <message>
        <source>The container engine speaks version %1 of the API; at least %2 is needed</source>
        <translation>O mecanismo de contêineres usa a versão %1 da API; é necessária pelo menos a %2</translation>
    </message>
    <message>
        <source>The container engine does not remove the volumes of the service</source>
        <translation>O mecanismo de contêineres não remove os volumes do serviço</translation>
    </message>
    <message>
        <source>The engine has another container of the name %1</source>
        <translation>O mecanismo tem outro contêiner com o nome %1</translation>
    </message>
    <message>
        <source>no engine is configured</source>
        <translation>nenhum mecanismo está configurado</translation>
    </message>
    <message>
        <source>there is nothing at %1</source>
        <translation>não há nada em %1</translation>
    </message>
    <message>
        <source>nobody listens at %1</source>
        <translation>ninguém escuta em %1</translation>
    </message>
    <message>
        <source>%1 may not be opened by this server&apos;s user</source>
        <translation>o usuário deste servidor não tem permissão para abrir %1</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 demorou demais</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>ele respondeu com o status %1</translation>
    </message>
    <message>
        <source>its events make no sense</source>
        <translation>os eventos dele não fazem sentido</translation>
    </message>
    <message>
        <source>it ended the stream of events</source>
        <translation>ele encerrou o fluxo de eventos</translation>
    </message>
    <message>
        <source>The engine closed the connection without an answer</source>
        <translation>O mecanismo fechou a conexão sem responder</translation>
    </message>
    <message>
        <source>The engine broke the answer off</source>
        <translation>O mecanismo interrompeu a resposta</translation>
    </message>
    <message>
        <source>a container needs an image</source>
        <translation>um contêiner precisa de uma imagem</translation>
    </message>
    <message>
        <source>an image is written as name, name:tag or registry/name:tag, in small letters</source>
        <translation>uma imagem é escrita como nome, nome:tag ou registro/nome:tag, em minúsculas</translation>
    </message>
    <message>
        <source>the part after @ must be sha256: and 64 hexadecimal digits</source>
        <translation>a parte depois de @ deve ser sha256: e 64 dígitos hexadecimais</translation>
    </message>
    <message>
        <source>the tag after : is not one</source>
        <translation>a tag depois de : não é válida</translation>
    </message>
    <message>
        <source>the registry before the first / is not one</source>
        <translation>o registro antes da primeira / não é válido</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>o nome é longo demais</translation>
    </message>
    <message>
        <source>%1: the target must be an absolute path in the container</source>
        <translation>%1: o destino deve ser um caminho absoluto no contêiner</translation>
    </message>
    <message>
        <source>%1: the source is neither a volume&apos;s name nor an absolute path</source>
        <translation>%1: a origem não é nem um nome de volume nem um caminho absoluto</translation>
    </message>
    <message>
        <source>%1: the engine runs on another machine, so only named volumes can be used</source>
        <translation>%1: o mecanismo é executado em outra máquina, por isso só volumes nomeados podem ser usados</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder</source>
        <translation>%1: esse arquivo ou pasta não existe</translation>
    </message>
    <message>
        <source>%1: no folder of this machine may be mounted; see the setting engine.hostRoots</source>
        <translation>%1: nenhuma pasta desta máquina pode ser montada; veja a configuração engine.hostRoots</translation>
    </message>
    <message>
        <source>%1: only what lies below %2 may be mounted</source>
        <translation>%1: só pode ser montado o que está abaixo de %2</translation>
    </message>
    <message>
        <source>%1: not a network&apos;s name</source>
        <translation>%1: não é um nome de rede</translation>
    </message>
    <message>
        <source>A container needs at least %1 thousandths of a core</source>
        <translation>Um contêiner precisa de pelo menos %1 milésimos de núcleo</translation>
    </message>
    <message>
        <source>A container needs at least %1 MB</source>
        <translation>Um contêiner precisa de pelo menos %1 MB</translation>
    </message>
    <message>
        <source>The engine has no such container</source>
        <translation>O mecanismo não tem esse contêiner</translation>
    </message>
    <message>
        <source>The container belongs to a service already</source>
        <translation>O contêiner já pertence a um serviço</translation>
    </message>
    <message>
        <source>The container belongs to another server</source>
        <translation>O contêiner pertence a outro servidor</translation>
    </message>
    <message>
        <source>The service %1 was made from this container already</source>
        <translation>O serviço %1 já foi criado a partir deste contêiner</translation>
    </message>
    <message>
        <source>The container itself cannot be taken up: %1. The service gets one of its own</source>
        <translation>O contêiner em si não pode ser adotado: %1. O serviço recebe um próprio</translation>
    </message>
    <message>
        <source>it belongs to a service of this or another server</source>
        <translation>ele pertence a um serviço deste ou de outro servidor</translation>
    </message>
    <message>
        <source>it may more than a service may (%1)</source>
        <translation>ele tem mais permissões do que um serviço pode ter (%1)</translation>
    </message>
    <message>
        <source>it mounts %1, which is not below engine.hostRoots</source>
        <translation>ele monta %1, que não está abaixo de engine.hostRoots</translation>
    </message>
    <message>
        <source>the container %1 cannot be taken up: %2</source>
        <translation>o contêiner %1 não pode ser adotado: %2</translation>
    </message>
    <message>
        <source>Port %1 is not the service&apos;s: a service has one</source>
        <translation>A porta %1 não fica com o serviço: um serviço tem só uma</translation>
    </message>
    <message>
        <source>The mount at %1 (%2) is not taken over</source>
        <translation>A montagem em %1 (%2) não é incluída</translation>
    </message>
    <message>
        <source>It shares the machine&apos;s network; as a service it would have one of its own</source>
        <translation>Ele compartilha a rede da máquina; como serviço, teria uma própria</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not taken over</source>
        <translation>“%1” não é incluído</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong form</source>
        <translation>“%1” tem o formato errado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left out: it would open the machine to the container</source>
        <translation>“%1” fica de fora: abriria a máquina ao contêiner</translation>
    </message>
    <message>
        <source>&quot;deploy&quot; is not taken over</source>
        <translation>“deploy” não é incluído</translation>
    </message>
    <message>
        <source>&quot;network_mode: none&quot; is not taken over: the container has a network</source>
        <translation>“network_mode: none” não é incluído: o contêiner tem uma rede</translation>
    </message>
    <message>
        <source>the check of the file is not taken over; an image&apos;s own one is used, or one by HTTP can be set</source>
        <translation>a verificação do arquivo não é incluída; usa-se a da própria imagem, ou pode-se definir uma por HTTP</translation>
    </message>
    <message>
        <source>containers get names of ours, not &quot;%1&quot;</source>
        <translation>os contêineres recebem nomes nossos, não “%1”</translation>
    </message>
    <message>
        <source>port %1 is published on this machine only, not on %2</source>
        <translation>a porta %1 é publicada apenas nesta máquina, não em %2</translation>
    </message>
    <message>
        <source>port %1 is not published: a service has one port, over TCP</source>
        <translation>a porta %1 não é publicada: um serviço tem só uma porta, por TCP</translation>
    </message>
    <message>
        <source>the port %1 is not taken over</source>
        <translation>a porta %1 não é incluída</translation>
    </message>
    <message>
        <source>%1 has no name, so it is left to the image</source>
        <translation>%1 não tem nome e, por isso, fica a cargo da imagem</translation>
    </message>
    <message>
        <source>%1 is relative to a folder that is not known here: write the whole path</source>
        <translation>%1 é relativo a uma pasta desconhecida aqui: escreva o caminho inteiro</translation>
    </message>
    <message>
        <source>%1 is a place of this machine: it is mounted only below a folder of the setting engine.hostRoots</source>
        <translation>%1 é um local desta máquina: só é montado se estiver abaixo de uma pasta da configuração engine.hostRoots</translation>
    </message>
    <message>
        <source>how often it is restarted is the platform&apos;s to say, not the file&apos;s</source>
        <translation>é a plataforma, não o arquivo, que decide quantas vezes ele é reiniciado</translation>
    </message>
    <message>
        <source>%1 is no amount of memory</source>
        <translation>%1 não é uma quantidade de memória</translation>
    </message>
    <message>
        <source>what stands under &quot;%1&quot; is made with the engine&apos;s usual settings</source>
        <translation>o que está em “%1” é criado com as configurações habituais do mecanismo</translation>
    </message>
    <message>
        <source>the variable %1 has its default, &quot;%2&quot;</source>
        <translation>a variável %1 fica com o padrão, “%2”</translation>
    </message>
    <message>
        <source>the variable %1 is not known here and left empty</source>
        <translation>a variável %1 é desconhecida aqui e fica vazia</translation>
    </message>
    <message>
        <source>the variable %1 is no text</source>
        <translation>a variável %1 não é um texto</translation>
    </message>
    <message>
        <source>a volume in memory is not taken over</source>
        <translation>um volume em memória não é incluído</translation>
    </message>
    <message>
        <source>it is built from sources: build the image and name it here</source>
        <translation>ele é construído a partir do código-fonte: construa a imagem e indique-a aqui</translation>
    </message>
    <message>
        <source>it has no image</source>
        <translation>ele não tem imagem</translation>
    </message>
    <message>
        <source>it has no command</source>
        <translation>ele não tem comando</translation>
    </message>
    <message>
        <source>it is no mapping</source>
        <translation>não é um mapeamento</translation>
    </message>
    <message>
        <source>it is switched off in the file</source>
        <translation>ele está desativado no arquivo</translation>
    </message>
    <message>
        <source>it runs elsewhere (%1): there is nothing to start here</source>
        <translation>ele é executado em outro lugar (%1): não há nada a iniciar aqui</translation>
    </message>
    <message>
        <source>%1 asks for a value when it is started: enter it before</source>
        <translation>%1 pede um valor ao ser iniciado: informe-o antes</translation>
    </message>
    <message>
        <source>command: a quote is not closed</source>
        <translation>command: uma aspa não foi fechada</translation>
    </message>
    <message>
        <source>an argument is no text</source>
        <translation>um argumento não é um texto</translation>
    </message>
    <message>
        <source>the name has no letter or digit</source>
        <translation>o nome não tem letra nem dígito</translation>
    </message>
    <message>
        <source>another service of the file gets the id &quot;%1&quot; too</source>
        <translation>outro serviço do arquivo também recebe o ID “%1”</translation>
    </message>
    <message>
        <source>there is no mapping &quot;services&quot; in it</source>
        <translation>não há um mapeamento “services” nele</translation>
    </message>
    <message>
        <source>there is no object &quot;mcpServers&quot; in it</source>
        <translation>não há um objeto “mcpServers” nele</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>deve ser um objeto</translation>
    </message>
    <message>
        <source>must be no larger than 256 KB</source>
        <translation>não pode ter mais de 256 KB</translation>
    </message>
    <message>
        <source>must have at most 256 services</source>
        <translation>pode ter no máximo 256 serviços</translation>
    </message>
    <message>
        <source>with its aliases written out, the file is too long</source>
        <translation>com os aliases expandidos, o arquivo fica longo demais</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>aqui se espera true ou false</translation>
    </message>
    <message>
        <source>a text or a number is expected here</source>
        <translation>aqui se espera um texto ou um número</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>aqui se espera uma lista</translation>
    </message>
    <message>
        <source>a list of ports is expected here</source>
        <translation>aqui se espera uma lista de portas</translation>
    </message>
    <message>
        <source>a list of volumes is expected here</source>
        <translation>aqui se espera uma lista de volumes</translation>
    </message>
    <message>
        <source>Read-only file tools for one folder, with health and metrics. Comes with MCP Console.</source>
        <translation>Ferramentas de arquivo somente leitura para uma pasta, com saúde e métricas. Vem com o MCP Console.</translation>
    </message>
    <message>
        <source>The reference server: every feature of the protocol, for trying out clients.</source>
        <translation>O servidor de referência: todos os recursos do protocolo, para testar clientes.</translation>
    </message>
    <message>
        <source>Reads and writes files in the service&apos;s own folder. Speaks over stdin and stdout.</source>
        <translation>Lê e grava arquivos na própria pasta do serviço. Comunica-se por stdin e stdout.</translation>
    </message>
    <message>
        <source>A knowledge graph that outlives a conversation. Speaks over stdin and stdout.</source>
        <translation>Um grafo de conhecimento que sobrevive à conversa. Comunica-se por stdin e stdout.</translation>
    </message>
    <message>
        <source>Helps a model to think a problem through in steps. Speaks over stdin and stdout.</source>
        <translation>Ajuda um modelo a analisar um problema em etapas. Comunica-se por stdin e stdout.</translation>
    </message>
    <message>
        <source>Install Node.js 20 or newer with npm; the version 18 of Debian 12 is too old for this server</source>
        <translation>Instale o Node.js 20 ou mais recente com o npm; a versão 18 do Debian 12 é antiga demais para este servidor</translation>
    </message>
    <message>
        <source>Install Node.js 18 or newer, e.g. apt install nodejs npm</source>
        <translation>Instale o Node.js 18 ou mais recente, p. ex. apt install nodejs npm</translation>
    </message>
</context>
<context>
    <name>models::ServiceModel</name>
    <message>
        <source>%1 % pulled</source>
        <comment>of an image</comment>
        <translation>%1% baixados</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <comment>time of day</comment>
        <translation>Última verificação: %1</translation>
    </message>
    <message>
        <source>Limit of %1, not enforced on this system</source>
        <comment>memory</comment>
        <translation>Limite de %1, não imposto neste sistema</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>date and time</comment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column: name of the service</comment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>column: running of wanted</comment>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column</comment>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column</comment>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Uptime</source>
        <comment>column</comment>
        <translation>Tempo ativo</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>column</comment>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>column: when it was changed last</comment>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column: how often it was restarted</comment>
        <translation>Reinícios</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>Runtime</translation>
    </message>
</context>
<context>
    <name>models::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <comment>of a session</comment>
        <translation>Programa desconhecido</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>a session; the program that signed in</comment>
        <translation>%1 (esta janela)</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>column: of a session</comment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>column: when</comment>
        <translation>Login</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column: when</comment>
        <translation>Atividade</translation>
    </message>
</context>
<context>
    <name>models::TransferList</name>
    <message>
        <source>Downloading %1</source>
        <comment>a backup</comment>
        <translation>Baixando %1</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <comment>a backup</comment>
        <translation>Enviando %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, all</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::AccountQuestionDialog</name>
    <message numerus="yes">
        <source>%n session(s) end at once.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n sessão é encerrada imediatamente.</numerusform>
            <numerusform>%n sessões são encerradas imediatamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>All sessions end at once.</source>
        <comment>of a person</comment>
        <translation>Todas as sessões são encerradas imediatamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) stop working.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n chave de API para de funcionar.</numerusform>
            <numerusform>%n chaves de API param de funcionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>API keys stop working.</source>
        <comment>of a person</comment>
        <translation>Chaves de API param de funcionar.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>Desativar %1?</translation>
    </message>
    <message>
        <source>Take off the second factor of %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>Remover o segundo fator de %1?</translation>
    </message>
    <message>
        <source>Delete user</source>
        <comment>button</comment>
        <translation>Excluir usuário</translation>
    </message>
    <message>
        <source>Disable user</source>
        <comment>button</comment>
        <translation>Desativar usuário</translation>
    </message>
    <message>
        <source>Take it off</source>
        <comment>button: a second factor</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The account %1 goes for good.</source>
        <comment>an e-mail address</comment>
        <translation>A conta %1 será excluída definitivamente.</translation>
    </message>
    <message>
        <source>What they made stays. To keep them out for a while, disable the account instead.</source>
        <translation>O que a pessoa criou permanece. Para impedir o acesso só por um tempo, desative a conta.</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the account is enabled again.</source>
        <comment>an e-mail address</comment>
        <translation>%1 não poderá entrar até que a conta seja reativada.</translation>
    </message>
    <message>
        <source>Keys work again when the account is enabled.</source>
        <translation>As chaves voltam a funcionar quando a conta for reativada.</translation>
    </message>
    <message>
        <source>From then on the password alone is enough to sign in, until they set up another one.</source>
        <comment>a second factor</comment>
        <translation>A partir de então, só a senha basta para entrar, até que outro seja configurado.</translation>
    </message>
    <message>
        <source>All their sessions end at once.</source>
        <comment>of a person</comment>
        <translation>Todas as sessões da pessoa são encerradas imediatamente.</translation>
    </message>
    <message>
        <source>Make sure that it is they who ask for it.</source>
        <comment>before a second factor is taken off</comment>
        <translation>Confirme que é a própria pessoa quem pede isso.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::AdoptDialog</name>
    <message>
        <source>Image</source>
        <comment>of a container</comment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a container</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a container</comment>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>of a container</comment>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>of a container</comment>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>of a container</comment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>limit of a container</comment>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Adopt a container</source>
        <comment>title of a dialog</comment>
        <translation>Adotar um contêiner</translation>
    </message>
    <message>
        <source>Adopt</source>
        <comment>button: makes a service of a container</comment>
        <translation>Adotar</translation>
    </message>
    <message>
        <source>Containers that others started here can become services: watched, restarted and backed up like the rest. The container goes on running meanwhile.</source>
        <translation>Contêineres que outros iniciaram aqui podem virar serviços: monitorados, reiniciados e incluídos nos backups como os demais. O contêiner continua em execução enquanto isso.</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>placeholder</comment>
        <translation>Procurar um contêiner</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>accessible name</comment>
        <translation>Procurar um contêiner</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>tool tip: at the containers of the engine</comment>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Containers of others</source>
        <comment>accessible name of a table</comment>
        <translation>Contêineres externos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <comment>button</comment>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Choose a container to see what it would be as a service. Nothing is made before you adopt it.</source>
        <translation>Escolha um contêiner para ver como ele seria como serviço. Nada é criado antes de você adotá-lo.</translation>
    </message>
    <message>
        <source>As a service</source>
        <comment>heading: what a container would be</comment>
        <translation>Como serviço</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of the new service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <comment>hint: the id of a service</comment>
        <translation>Não pode ser alterado depois.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <comment>heading: of a container</comment>
        <translation>Não incluído</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n contêiner</numerusform>
            <numerusform>%n contêineres</numerusform>
        </translation>
    </message>
    <message>
        <source>The container engine is not there</source>
        <comment>title</comment>
        <translation>O mecanismo de contêineres não está disponível</translation>
    </message>
    <message>
        <source>No containers of others</source>
        <comment>title</comment>
        <translation>Nenhum contêiner externo</translation>
    </message>
    <message>
        <source>What runs in this engine is of this server already. Containers started by hand, or by another tool, show here.</source>
        <translation>O que é executado neste mecanismo já pertence a este servidor. Contêineres iniciados manualmente ou por outra ferramenta aparecem aqui.</translation>
    </message>
    <message>
        <source>No container matches</source>
        <comment>title</comment>
        <translation>Nenhum contêiner corresponde</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Tente outras palavras ou veja tudo.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <comment>what is not taken over of a container</comment>
        <translation>Nada fica de fora.</translation>
    </message>
    <message>
        <source>Small letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, beginning with a letter or digit</source>
        <translation>Letras minúsculas, dígitos, &apos;-&apos;, &apos;_&apos; e &apos;.&apos;, começando com letra ou dígito</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>Já existe um serviço com este ID</translation>
    </message>
    <message>
        <source>Adopting…</source>
        <comment>button while a service is made of a container</comment>
        <translation>Adotando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BackupScopeForm</name>
    <message>
        <source>What goes in</source>
        <comment>heading: of a backup</comment>
        <translation>O que incluir</translation>
    </message>
    <message>
        <source>The whole platform: all services, accounts, keys and settings</source>
        <comment>what goes into a backup</comment>
        <translation>A plataforma inteira: todos os serviços, contas, chaves e configurações</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what goes into a backup</comment>
        <translation>Serviços escolhidos</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>check box: goes into a backup</comment>
        <translation>Dados</translation>
    </message>
    <message>
        <source>The services&apos; own folders and the folders of this computer that are their volumes.</source>
        <translation>As pastas dos próprios serviços e as pastas deste computador usadas como volumes por eles.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>check box: goes into a backup</comment>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Settings and values. Sealed values stay sealed.</source>
        <translation>Configurações e valores. Valores lacrados continuam lacrados.</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>check box: goes into a backup</comment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>What the services have written so far.</source>
        <translation>O que os serviços escreveram até agora.</translation>
    </message>
    <message>
        <source>Compress</source>
        <comment>check box: a backup</comment>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Smaller and mostly faster; leave it out when the data is compressed already.</source>
        <translation>Menor e quase sempre mais rápido; desmarque se os dados já estiverem compactados.</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a service</comment>
        <translation>%1 (ausente no momento)</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>Escolha pelo menos um serviço</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BrowserStep</name>
    <message>
        <source>Sign in with %1 in your browser.</source>
        <comment>name of a provider</comment>
        <translation>Entre com %1 no seu navegador.</translation>
    </message>
    <message>
        <source>A page has been opened there. The console goes on by itself when you are done; it waits ten minutes.</source>
        <translation>Uma página foi aberta nele. O console continua automaticamente quando você terminar; ele aguarda dez minutos.</translation>
    </message>
    <message>
        <source>The browser is done. Signing in at the server…</source>
        <translation>O navegador terminou. Entrando no servidor…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CertificatePanel</name>
    <message>
        <source>The certificate of this server is not trusted</source>
        <comment>title</comment>
        <translation>O certificado deste servidor não é confiável</translation>
    </message>
    <message>
        <source>Trust it only when its fingerprint is the one that the keeper of the server told you. The console then takes this certificate and no other for this server.</source>
        <translation>Confie nele somente se a impressão digital for a que o responsável pelo servidor informou. Depois disso, o console aceita este certificado e nenhum outro para este servidor.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <comment>button</comment>
        <translation>Confiar neste certificado</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>validity of a certificate</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Issued to</source>
        <comment>certificate</comment>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>nobody named</source>
        <comment>certificate</comment>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>certificate</comment>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>certificate</comment>
        <translation>Validade</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <comment>certificate: fingerprint</comment>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ChangePasswordDialog</name>
    <message>
        <source>Change your password</source>
        <comment>title of a dialog</comment>
        <translation>Alterar sua senha</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Your other sessions end with it. This window stays signed in.</source>
        <translation>Suas outras sessões são encerradas. Esta janela continua conectada.</translation>
    </message>
    <message>
        <source>Present password</source>
        <comment>label</comment>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the new password is typed twice</comment>
        <translation>Repita a senha</translation>
    </message>
    <message>
        <source>Type the password that you have now</source>
        <translation>Digite a senha que você usa agora</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passwords</comment>
        <translation>As duas não são iguais</translation>
    </message>
    <message>
        <source>Changing…</source>
        <comment>button while the password is being changed</comment>
        <translation>Alterando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CodeStep</name>
    <message>
        <source>Code of the app</source>
        <comment>label: of a second factor</comment>
        <translation>Código do aplicativo</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>label: of a second factor</comment>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <comment>button</comment>
        <translation>Usar um código de recuperação</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <comment>button</comment>
        <translation>Usar o aplicativo</translation>
    </message>
    <message>
        <source>Your account has a second factor.</source>
        <translation>Sua conta tem um segundo fator.</translation>
    </message>
    <message>
        <source>The account %1 has a second factor.</source>
        <comment>e-mail</comment>
        <translation>A conta %1 tem um segundo fator.</translation>
    </message>
    <message>
        <source>This code is not right, or was used already. Wait for the next one.</source>
        <translation>Este código não está correto ou já foi usado. Aguarde o próximo.</translation>
    </message>
    <message>
        <source>This code is not right, or was used already.</source>
        <translation>Este código não está correto ou já foi usado.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigImportDialog</name>
    <message>
        <source>Import configuration</source>
        <comment>title of a dialog</comment>
        <translation>Importar configuração</translation>
    </message>
    <message>
        <source>Lines of a .env file or a JSON object. Nothing is changed before you have reviewed what differs.</source>
        <translation>Linhas de um arquivo .env ou um objeto JSON. Nada é alterado antes de você revisar as diferenças.</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>label</comment>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>Global, para todos os serviços</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>Somente %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose a file with values</source>
        <comment>title of a dialog</comment>
        <translation>Escolher um arquivo com valores</translation>
    </message>
    <message numerus="yes">
        <source>Review %n value(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Revisar %n valor</numerusform>
            <numerusform>Revisar %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s) that cannot be read.</source>
        <translation>
            <numerusform>E mais %n linha que não pode ser lida.</numerusform>
            <numerusform>E mais %n linhas que não podem ser lidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigReviewDialog</name>
    <message>
        <source>Review the changes</source>
        <comment>title of a dialog</comment>
        <translation>Revisar as alterações</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Values are set together, all of them or none.</source>
        <translation>Nada foi alterado ainda. Os valores são definidos em conjunto: todos ou nenhum.</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name of the table</comment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>button: the chosen change</comment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>button: keeps the changes for later</comment>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Applying…</source>
        <comment>button, while changes are made</comment>
        <translation>Aplicando…</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Aplicar %n alteração</numerusform>
            <numerusform>Aplicar %n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use what is changed here: %1. They take it up at their next start.</source>
        <translation>
            <numerusform>%n serviço usa o que é alterado aqui: %1. A mudança vale a partir do próximo início.</numerusform>
            <numerusform>%n serviços usam o que é alterado aqui: %1. A mudança vale a partir do próximo início.</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes are made.</source>
        <translation>Todas as alterações foram feitas.</translation>
    </message>
    <message>
        <source>Nothing was changed: see what was refused.</source>
        <translation>Nada foi alterado: veja o que foi recusado.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigValueFields</name>
    <message>
        <source>A number from %1 to %2.</source>
        <comment>hint</comment>
        <translation>Um número de %1 a %2.</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <comment>hint</comment>
        <translation>Separe vários com vírgulas.</translation>
    </message>
    <message>
        <source>Separated by commas, of: %1.</source>
        <comment>hint</comment>
        <translation>Separados por vírgulas, dentre: %1.</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>label</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A new value</source>
        <comment>placeholder</comment>
        <translation>Um novo valor</translation>
    </message>
    <message>
        <source>It is encrypted, and shown to nobody. Left empty, it stays as it is.</source>
        <comment>hint</comment>
        <translation>É criptografado e não é mostrado a ninguém. Se ficar vazio, permanece como está.</translation>
    </message>
    <message>
        <source>Once it is saved it is shown to nobody any more.</source>
        <comment>hint</comment>
        <translation>Depois de salvo, não é mais mostrado a ninguém.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <comment>title of a dialog</comment>
        <translation>Conectar a um servidor</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <comment>title of a dialog</comment>
        <translation>Editar a conexão</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>A server that runs elsewhere, with an account on it.</source>
        <translation>Um servidor executado em outro lugar, com uma conta nele.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>label: of a server</comment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <comment>placeholder: what a connection is called when nothing is typed</comment>
        <translation>Nome do host</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <comment>label: of a connection</comment>
        <translation>Nome (opcional)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>Inalterada</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>label</comment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keychain</source>
        <comment>check box</comment>
        <translation>Guardar a senha no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <comment>button</comment>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Without https the password and all data can be read on the way.</source>
        <translation>Sem https, a senha e todos os dados podem ser lidos no caminho.</translation>
    </message>
    <message>
        <source>The password of %1 is needed: the keychain did not give it, or it was changed.</source>
        <comment>name of a server</comment>
        <translation>A senha de %1 é necessária: o chaveiro não a forneceu ou ela foi alterada.</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <comment>check box: without its password</comment>
        <translation>Salvar a conexão</translation>
    </message>
    <message>
        <source>It works: answered in %1</source>
        <comment>test of a connection; duration</comment>
        <translation>Funciona: respondeu em %1</translation>
    </message>
    <message>
        <source>It works: version %1, answered in %2</source>
        <comment>test of a connection; version, duration</comment>
        <translation>Funciona: versão %1, respondeu em %2</translation>
    </message>
    <message>
        <source>It does not work</source>
        <comment>test of a connection</comment>
        <translation>Não funciona</translation>
    </message>
    <message>
        <source>Give an address such as https://mcp.example.com</source>
        <translation>Informe um endereço como https://mcp.example.com</translation>
    </message>
    <message>
        <source>Give the e-mail address of your account</source>
        <translation>Informe o endereço de e-mail da sua conta</translation>
    </message>
    <message>
        <source>Give the password of your account</source>
        <translation>Informe a senha da sua conta</translation>
    </message>
    <message>
        <source>Trying…</source>
        <comment>test of a connection</comment>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>button</comment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>label: of a connection</comment>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Production, staging…</source>
        <comment>placeholder: group of a connection</comment>
        <translation>Produção, homologação…</translation>
    </message>
    <message>
        <source>Group (optional)</source>
        <comment>label: of a connection</comment>
        <translation>Grupo (opcional)</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>care with a server</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Protected: type its name before anything is destroyed</source>
        <comment>care with a server</comment>
        <translation>Protegido: digitar o nome antes de destruir algo</translation>
    </message>
    <message>
        <source>Read-only: send no change at all</source>
        <comment>care with a server</comment>
        <translation>Somente leitura: não enviar nenhuma alteração</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>label: care with a server</comment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>The window is framed in its colour.</source>
        <translation>A janela ganha uma moldura nessa cor.</translation>
    </message>
    <message>
        <source>Whatever would change something is greyed.</source>
        <translation>Tudo o que alteraria algo fica esmaecido.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <comment>title of a dialog</comment>
        <translation>Entrar novamente</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The sign-in waits for it for five minutes.</source>
        <translation>A entrada espera por ele durante cinco minutos.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>button</comment>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>The session of %1 at %2 has ended. What you see stays; sign in to go on.</source>
        <comment>e-mail, name of a server</comment>
        <translation>A sessão de %1 em %2 terminou. O que você vê permanece; entre para continuar.</translation>
    </message>
    <message>
        <source>Sign in at %1 through your provider again: nothing of such a sign-in is kept.</source>
        <comment>name of a server</comment>
        <translation>Entre novamente em %1 pelo seu provedor: nada de uma entrada assim é guardado.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <comment>button</comment>
        <translation>Abrir o navegador novamente</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>The sign-in took too long. Begin again.</source>
        <translation>A entrada demorou demais. Comece de novo.</translation>
    </message>
    <message>
        <source>It works: a code of your second factor will be asked for</source>
        <comment>test of a connection</comment>
        <translation>Funciona: um código do seu segundo fator será pedido</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Digite o código</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CreateBackupDialog</name>
    <message>
        <source>New backup</source>
        <comment>title of a dialog</comment>
        <translation>Novo backup</translation>
    </message>
    <message>
        <source>Create backup</source>
        <comment>button</comment>
        <translation>Criar backup</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>For example: before the upgrade</source>
        <comment>placeholder: description of a backup</comment>
        <translation>Por exemplo: antes da atualização</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>What has changed since the last one, which it then needs</source>
        <comment>tool tip: an incremental backup</comment>
        <translation>O que mudou desde o último, do qual passa a depender</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <comment>how long a backup is kept</comment>
        <translation>Até ser excluído</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long a backup is kept</comment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>None: anyone with the file reads it</source>
        <comment>encryption of a backup</comment>
        <translation>Nenhuma: qualquer pessoa com o arquivo o lê</translation>
    </message>
    <message>
        <source>The platform&apos;s key: opens here only</source>
        <comment>encryption of a backup</comment>
        <translation>Chave da plataforma: só abre aqui</translation>
    </message>
    <message>
        <source>A passphrase: opens anywhere with it</source>
        <comment>encryption of a backup</comment>
        <translation>Frase secreta: abre em qualquer lugar com ela</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>label</comment>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>How large it becomes is measured when it begins.</source>
        <translation>O tamanho é medido quando começa.</translation>
    </message>
    <message>
        <source>The last one alike, %1, has %2 and took %3.</source>
        <comment>a backup&apos;s name, its size, a duration</comment>
        <translation>O último do mesmo tipo, %1, tem %2 e levou %3.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Informe um nome</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a backup is being created</comment>
        <translation>Criando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CronBuilder</name>
    <message>
        <source>Hourly</source>
        <comment>how often a schedule runs</comment>
        <translation>A cada hora</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>how often a schedule runs</comment>
        <translation>Todo dia</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>how often a schedule runs</comment>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>how often a schedule runs</comment>
        <translation>Todo mês</translation>
    </message>
    <message>
        <source>Own expression</source>
        <comment>how often a schedule runs: written as cron has it</comment>
        <translation>Expressão própria</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>label</comment>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>On</source>
        <comment>label: days of the week</comment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>On day</source>
        <comment>label: of the month</comment>
        <translation>No dia</translation>
    </message>
    <message>
        <source>At</source>
        <comment>label: time of day</comment>
        <translation>Horário</translation>
    </message>
    <message>
        <source>At minute</source>
        <comment>label: of each hour</comment>
        <translation>No minuto</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <comment>label</comment>
        <translation>Expressão cron</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.</source>
        <comment>hint: fields of a cron expression</comment>
        <translation>Minuto, hora, dia do mês, mês, dia da semana.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>label</comment>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Shorter months are left out.</source>
        <comment>hint: day of the month</comment>
        <translation>Meses mais curtos são ignorados.</translation>
    </message>
    <message>
        <source>Choose at least one day</source>
        <translation>Escolha pelo menos um dia</translation>
    </message>
    <message>
        <source>There is no such time zone</source>
        <translation>Este fuso horário não existe</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CurlMenu</name>
    <message>
        <source>Copy as curl</source>
        <comment>button and menu: what an action would send, as lines for a shell</comment>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copies what this would send as lines for a shell, and sends nothing. Variables stand where secrets go.</source>
        <comment>tool tip</comment>
        <translation>Copia o que isto enviaria como linhas para um shell e não envia nada. Variáveis ficam no lugar dos segredos.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied. Set before they run: %1</source>
        <comment>short message; variables of a shell</comment>
        <translation>
            <numerusform>%n linha copiada. Defina antes de executá-la: %1</numerusform>
            <numerusform>%n linhas copiadas. Defina antes de executá-las: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteBackupDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <comment>button</comment>
        <translation>Excluir backup</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Excluir %n backup</numerusform>
            <numerusform>Excluir %n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>Its %1 are removed from the server. This cannot be undone.</source>
        <comment>a size</comment>
        <translation>Os %1 dele são removidos do servidor. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>It is removed from the server. This cannot be undone.</source>
        <translation>Ele é removido do servidor. Isso não pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of backups</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) build on it and cannot be restored without it: %1.</source>
        <comment>backups</comment>
        <translation>
            <numerusform>%n backup se baseia nele e não pode ser restaurado sem ele: %1.</numerusform>
            <numerusform>%n backups se baseiam nele e não podem ser restaurados sem ele: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete those too</source>
        <comment>check box: backups that need this one</comment>
        <translation>Excluir esses também</translation>
    </message>
    <message>
        <source>All of the chain goes, this one and everything that builds on it.</source>
        <translation>A cadeia inteira é excluída: este backup e tudo que se baseia nele.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteConfigDialog</name>
    <message>
        <source>Set %1 back to its default?</source>
        <comment>title of a dialog; a key</comment>
        <translation>Redefinir %1 para o padrão?</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a key</comment>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>Set back</source>
        <comment>button</comment>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Delete value</source>
        <comment>button</comment>
        <translation>Excluir valor</translation>
    </message>
    <message>
        <source>It is encrypted: once it is gone, nobody can bring it back.</source>
        <translation>É criptografado: depois de excluído, ninguém pode recuperá-lo.</translation>
    </message>
    <message>
        <source>Its history is kept, from where it can be taken back.</source>
        <translation>O histórico é mantido e permite recuperá-lo.</translation>
    </message>
    <message>
        <source>Looking up which services use it…</source>
        <translation>Procurando os serviços que o usam…</translation>
    </message>
    <message>
        <source>Which services use it could not be looked up.</source>
        <translation>Não foi possível verificar quais serviços o usam.</translation>
    </message>
    <message>
        <source>No service refers to it.</source>
        <translation>Nenhum serviço se refere a ele.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take the default at their next start: %1.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n serviço o usa e assume o padrão no próximo início: %1.</numerusform>
            <numerusform>%n serviços o usam e assumem o padrão no próximo início: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) refer to it: %1. Without a global value of this key they will not start again.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n serviço se refere a ele: %1. Sem um valor global para esta chave, não voltará a iniciar.</numerusform>
            <numerusform>%n serviços se referem a ele: %1. Sem um valor global para esta chave, não voltarão a iniciar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteServiceDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>Delete service</source>
        <comment>button</comment>
        <translation>Excluir serviço</translation>
    </message>
    <message numerus="yes">
        <source>It is running with %n replica(s), which will be stopped first. This cannot be undone.</source>
        <translation>
            <numerusform>Está em execução com %n réplica, que será parada antes. Isso não pode ser desfeito.</numerusform>
            <numerusform>Está em execução com %n réplicas, que serão paradas antes. Isso não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Isso não pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) depend on it: %1.</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n serviço depende dele: %1.</numerusform>
            <numerusform>%n serviços dependem dele: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete its data too</source>
        <comment>check box</comment>
        <translation>Excluir também os dados</translation>
    </message>
    <message>
        <source>Its logs, its samples and its working folder. Without this they are kept, and a new service of the same id finds them again.</source>
        <translation>Os logs, as amostras e a pasta de trabalho. Se não marcar, eles são mantidos, e um novo serviço com o mesmo ID os encontra novamente.</translation>
    </message>
    <message>
        <source>Do not wait for it to end</source>
        <comment>check box</comment>
        <translation>Não esperar que termine</translation>
    </message>
    <message>
        <source>Its processes are killed at once instead of being asked to finish what they are doing.</source>
        <translation>Os processos são encerrados à força, sem poder concluir o que estão fazendo.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EditAccountDialog</name>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a person</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Signs in with it.</source>
        <comment>hint: a person&apos;s e-mail</comment>
        <translation>É usado para entrar.</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>Inalterada</translation>
    </message>
    <message>
        <source>A new password ends their sessions.</source>
        <translation>Uma nova senha encerra as sessões da pessoa.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a user is being changed</comment>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EditProfileDialog</name>
    <message>
        <source>Edit your profile</source>
        <comment>title of a dialog</comment>
        <translation>Editar seu perfil</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You sign in with it.</source>
        <comment>hint: one&apos;s own e-mail</comment>
        <translation>Você o usa para entrar.</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Sua senha</translation>
    </message>
    <message>
        <source>Needed for another e-mail, since it is what you sign in with.</source>
        <translation>Necessária para mudar o e-mail, pois é com ele que você entra.</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>Informe um nome</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a profile is being changed</comment>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EngineOffer</name>
    <message>
        <source>In %1 %2 on the server.</source>
        <comment>a container engine and its version</comment>
        <translation>No %1 %2 do servidor.</translation>
    </message>
    <message>
        <source>The server is still looking for a container engine. The service starts when there is one.</source>
        <translation>O servidor ainda procura um mecanismo de contêineres. O serviço inicia quando houver um.</translation>
    </message>
    <message>
        <source>The server has not found a container engine</source>
        <translation>O servidor não encontrou um mecanismo de contêineres</translation>
    </message>
    <message>
        <source>No container can be started now: %1. The service waits until the engine is there.</source>
        <comment>why, in the engine&apos;s words</comment>
        <translation>Nenhum contêiner pode ser iniciado agora: %1. O serviço espera até que o mecanismo esteja disponível.</translation>
    </message>
    <message>
        <source>The engine has it: %1.</source>
        <comment>an image; its size</comment>
        <translation>O mecanismo a possui: %1.</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled when the service starts.</source>
        <comment>an image</comment>
        <translation>O mecanismo ainda não a possui: ela será baixada quando o serviço iniciar.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnrolDialog</name>
    <message>
        <source>Set up a second factor</source>
        <comment>title of a dialog</comment>
        <translation>Configurar um segundo fator</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Sua senha</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>Deixe vazio se você entra por um provedor e não tem senha.</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, or type the key into it:</source>
        <translation>Escaneie isto com um aplicativo autenticador ou digite nele a chave:</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>accessible name</comment>
        <translation>Chave para o aplicativo autenticador</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <comment>label</comment>
        <translation>Código exibido no aplicativo</translation>
    </message>
    <message>
        <source>Besides your password, a code of an app on your phone is asked for from then on. Your other sessions end.</source>
        <translation>Além da senha, passa a ser pedido um código de um aplicativo no seu telefone. Suas outras sessões são encerradas.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>button: a second factor</comment>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>Já os guardei</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is begun</comment>
        <translation>Pedindo…</translation>
    </message>
    <message>
        <source>Type the code that the app shows</source>
        <translation>Digite o código exibido no aplicativo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>button while a code is checked</comment>
        <translation>Verificando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnvironmentEditor</name>
    <message>
        <source>Add variable</source>
        <comment>button</comment>
        <translation>Adicionar variável</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <comment>tool tip</comment>
        <translation>Remover variável</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder: name of an environment variable</comment>
        <translation>NOME</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: value of an environment variable</comment>
        <translation>valor</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <comment>accessible name</comment>
        <translation>Nome da variável</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <comment>accessible name</comment>
        <translation>Valor da variável</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::FormDialog</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <comment>label; name of an environment</comment>
        <translation>Digite “%1” para continuar</translation>
    </message>
    <message>
        <source>This is a protected environment.</source>
        <translation>Este é um ambiente protegido.</translation>
    </message>
    <message>
        <source>Name of the protected environment</source>
        <comment>accessible name</comment>
        <translation>Nome do ambiente protegido</translation>
    </message>
    <message>
        <source>Nothing was done: this is not the name.</source>
        <translation>Nada foi feito: o nome não é este.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::GiveUpFactorDialog</name>
    <message>
        <source>Give up the second factor?</source>
        <comment>title of a dialog</comment>
        <translation>Desativar o segundo fator?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <comment>button: a second factor</comment>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>From then on your password alone is enough to sign in. The recovery codes end with it.</source>
        <translation>A partir de então, só a sua senha basta para entrar. Os códigos de recuperação perdem a validade.</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Sua senha</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>Deixe vazio se você entra por um provedor e não tem senha.</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>Código do aplicativo ou de recuperação</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Digite um código</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is given up</comment>
        <translation>Pedindo…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::HealthCheckFields</name>
    <message>
        <source>Health check</source>
        <comment>heading of a part of the form</comment>
        <translation>Verificação de saúde</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <comment>kind of health check</comment>
        <translation>Requisição HTTP</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <comment>kind of health check</comment>
        <translation>Conexão TCP</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>kind of health check</comment>
        <translation>Processo ativo</translation>
    </message>
    <message>
        <source>None</source>
        <comment>kind of health check</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>How</source>
        <comment>label: the kind of a health check</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>label: of a health check</comment>
        <translation>Caminho</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>label: interval of a health check</comment>
        <translation>A cada</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <comment>label: of a health check</comment>
        <translation>Tempo limite</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <comment>label: of a health check, until it counts as failing</comment>
        <translation>Falhas seguidas</translation>
    </message>
    <message>
        <source>The image&apos;s own, or that it runs</source>
        <comment>kind of health check</comment>
        <translation>A da própria imagem, ou se está em execução</translation>
    </message>
    <message>
        <source>A path such as /health, without address or spaces.</source>
        <translation>Um caminho como /health, sem endereço nem espaços.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ImportDialog</name>
    <message>
        <source>Import services</source>
        <comment>title of a dialog</comment>
        <translation>Importar serviços</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>or drop it here, or paste its text</source>
        <comment>beside a button that chooses a file</comment>
        <translation>ou solte-o aqui, ou cole o texto</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <comment>label</comment>
        <translation>Texto do arquivo</translation>
    </message>
    <message>
        <source>Everything that can be made</source>
        <comment>check box: of the services in a file</comment>
        <translation>Tudo o que pode ser criado</translation>
    </message>
    <message>
        <source>Services of the file</source>
        <comment>accessible name of a table</comment>
        <translation>Serviços do arquivo</translation>
    </message>
    <message>
        <source>A Compose file or an mcp.json is known by its content</source>
        <comment>below an empty field for a file&apos;s text</comment>
        <translation>Um arquivo Compose ou um mcp.json é reconhecido pelo conteúdo</translation>
    </message>
    <message>
        <source>Neither a Compose file nor an mcp.json yet</source>
        <comment>below the text of a file</comment>
        <translation>Ainda não é um arquivo Compose nem um mcp.json</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of a file; its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file with services</source>
        <comment>title of a dialog</comment>
        <translation>Escolher um arquivo com serviços</translation>
    </message>
    <message>
        <source>Compose files and mcp.json (%1)</source>
        <comment>kind of file</comment>
        <translation>Arquivos Compose e mcp.json (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>Todos os arquivos (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>button while a file is read</comment>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what an import would make</comment>
        <translation>Analisando…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <comment>button while services are being made of a file</comment>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created. They are not started yet.</source>
        <translation>
            <numerusform>%n serviço foi criado. Ainda não foi iniciado.</numerusform>
            <numerusform>%n serviços foram criados. Ainda não foram iniciados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>%n serviço foi criado</numerusform>
            <numerusform>%n serviços foram criados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; its reason stands below.</source>
        <comment>services, after &apos;so many were created&apos;</comment>
        <translation>
            <numerusform>%n recusado; o motivo está abaixo.</numerusform>
            <numerusform>%n recusados; os motivos estão abaixo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no service in this file.</source>
        <translation>Não há nenhum serviço neste arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s) can be made. Nothing has been made yet.</source>
        <translation>
            <numerusform>%1 de %n serviço pode ser criado. Nada foi criado ainda.</numerusform>
            <numerusform>%1 de %n serviços podem ser criados. Nada foi criado ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 cannot be made</source>
        <comment>heading; a service of a file</comment>
        <translation>Por que %1 não pode ser criado</translation>
    </message>
    <message>
        <source>Why %1 was refused</source>
        <comment>heading; a service of a file</comment>
        <translation>Por que %1 foi recusado</translation>
    </message>
    <message>
        <source>What is left out of %1</source>
        <comment>heading; a service of a file</comment>
        <translation>O que fica de fora de %1</translation>
    </message>
    <message>
        <source>Nothing: it is taken over as it stands in the file.</source>
        <comment>what is left out of a service</comment>
        <translation>Nada: é incluído tal como está no arquivo.</translation>
    </message>
    <message>
        <source>From a Compose file, or the mcp.json of a desktop client or editor. You see what would be made before it is.</source>
        <translation>De um arquivo Compose ou do mcp.json de um cliente de desktop ou editor. Você vê antes o que seria criado.</translation>
    </message>
    <message>
        <source>Look at what would be made</source>
        <comment>button: the dry run of an import</comment>
        <translation>Ver o que seria criado</translation>
    </message>
    <message numerus="yes">
        <source>Import %n service(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Importar %n serviço</numerusform>
            <numerusform>Importar %n serviços</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button: nothing is chosen</comment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::KeyShownDialog</name>
    <message>
        <source>Your new key</source>
        <comment>title of a dialog</comment>
        <translation>Sua nova chave</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <comment>button: closes the dialog with an API key</comment>
        <translation>Já a guardei</translation>
    </message>
    <message>
        <source>This is %1. It is shown this once: the server keeps only what it needs to know it again.</source>
        <comment>an API key&apos;s name</comment>
        <translation>Esta é %1. Ela é mostrada só desta vez: o servidor guarda apenas o necessário para reconhecê-la.</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>accessible name</comment>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>A program sends it in the header X-API-Key.</source>
        <translation>Um programa a envia no cabeçalho X-API-Key.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewAccountDialog</name>
    <message>
        <source>New user</source>
        <comment>title of a dialog</comment>
        <translation>Novo usuário</translation>
    </message>
    <message>
        <source>Create user</source>
        <comment>button</comment>
        <translation>Criar usuário</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>label</comment>
        <translation>Senha inicial</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>label</comment>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Send a welcome mail</source>
        <comment>check box</comment>
        <translation>Enviar e-mail de boas-vindas</translation>
    </message>
    <message>
        <source>It tells them where to sign in; never the password.</source>
        <translation>Informa à pessoa onde entrar; nunca a senha.</translation>
    </message>
    <message>
        <source>Give an e-mail address</source>
        <translation>Informe um endereço de e-mail</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>Informe um nome</translation>
    </message>
    <message>
        <source>Choose at least one role</source>
        <translation>Escolha pelo menos uma função</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a user is being created</comment>
        <translation>Criando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewCodesDialog</name>
    <message>
        <source>New recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>Novos códigos de recuperação</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <comment>button</comment>
        <translation>Gerar novos códigos</translation>
    </message>
    <message>
        <source>The codes that you have end, used or not.</source>
        <translation>Os códigos que você tem perdem a validade, usados ou não.</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>Código do aplicativo ou de recuperação</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Digite um código</translation>
    </message>
    <message>
        <source>Making…</source>
        <comment>button while recovery codes are made</comment>
        <translation>Gerando…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>Já os guardei</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewConfigDialog</name>
    <message>
        <source>New configuration value</source>
        <comment>title of a dialog</comment>
        <translation>Novo valor de configuração</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>A service takes it where its environment says config:KEY; a value in the service&apos;s own scope goes before the global one.</source>
        <translation>Um serviço o recebe onde suas variáveis de ambiente dizem config:CHAVE; um valor no escopo do próprio serviço tem prioridade sobre o global.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>label</comment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>Global, para todos os serviços</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>Somente %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>Manter criptografado</translation>
    </message>
    <message>
        <source>It is stored encrypted and shown to nobody; services that refer to it still get it.</source>
        <translation>É armazenado criptografado e não é mostrado a ninguém; os serviços que se referem a ele continuam a recebê-lo.</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>Adicionar às alterações</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, “_”, “.” and “-”.</source>
        <translation>Uma chave começa com letra ou dígito e contém apenas letras, dígitos, “_”, “.” e “-”.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button, while a value is saved</comment>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <comment>title of a dialog</comment>
        <translation>Nova chave de API</translation>
    </message>
    <message>
        <source>Create key</source>
        <comment>button</comment>
        <translation>Criar chave</translation>
    </message>
    <message>
        <source>A key lets a program in. Give it no more than it needs: whoever has it may do the same.</source>
        <translation>Uma chave dá acesso a um programa. Conceda apenas o necessário: quem a tiver poderá fazer o mesmo.</translation>
    </message>
    <message>
        <source>What uses it, for example: Prometheus</source>
        <comment>placeholder: name of an API key</comment>
        <translation>O que a usa, por exemplo: Prometheus</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Your account may do none of this.</source>
        <comment>tool tip: of a preset for API keys</comment>
        <translation>Sua conta não pode fazer nada disso.</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>preset of permissions</comment>
        <translation>Só leitura</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <comment>preset of permissions</comment>
        <translation>Só métricas</translation>
    </message>
    <message>
        <source>Run services</source>
        <comment>preset of permissions</comment>
        <translation>Operar serviços</translation>
    </message>
    <message>
        <source>All I may</source>
        <comment>preset of permissions</comment>
        <translation>Tudo o que posso</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>permissions are chosen one by one</comment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>accessible name of the tree</comment>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>label: what an API key may do</comment>
        <translation>Pode</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long an API key is good for</comment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <comment>how long an API key is good for</comment>
        <translation>Até ser revogada</translation>
    </message>
    <message>
        <source>Good for</source>
        <comment>label: how long</comment>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <comment>hint: permissions</comment>
        <translation>Escolha pelo menos uma.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <comment>hint: a date and time</comment>
        <translation>Expira em %1.</translation>
    </message>
    <message>
        <source>It never ends by itself. Note where it is used, so that it can be replaced.</source>
        <comment>hint: an API key</comment>
        <translation>Ela nunca expira sozinha. Anote onde é usada, para que possa ser substituída.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Informe um nome</translation>
    </message>
    <message>
        <source>Choose at least one permission</source>
        <translation>Escolha pelo menos uma permissão</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while an API key is being made</comment>
        <translation>Criando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewServiceDialog</name>
    <message>
        <source>New service</source>
        <comment>title of a dialog</comment>
        <translation>Novo serviço</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <comment>check box in the dialog for a new service</comment>
        <translation>Iniciar imediatamente</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>It is running. What it runs with changes at its next start.</source>
        <translation>Está em execução. O que muda na execução só vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>Create and start</source>
        <comment>button: a new service</comment>
        <translation>Criar e iniciar</translation>
    </message>
    <message>
        <source>Create service</source>
        <comment>button</comment>
        <translation>Criar serviço</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Salvar %n alteração</numerusform>
            <numerusform>Salvar %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: nothing is changed yet</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>The JSON beside the form is not right yet: %1</source>
        <comment>a reason</comment>
        <translation>O JSON ao lado do formulário ainda não está correto: %1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a service is being created</comment>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Your changes are kept and now stand against what there is; look at them and save again.</source>
        <translation>Outra pessoa o alterou nesse meio-tempo. Suas alterações foram mantidas e agora são comparadas com a versão atual; confira-as e salve de novo.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup</source>
        <translation>Digite a frase secreta do backup</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseFields</name>
    <message>
        <source>Show what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>Mostrar o que é digitado</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>Ocultar o que é digitado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the passphrase is typed twice</comment>
        <translation>Repita a frase</translation>
    </message>
    <message>
        <source>It is kept nowhere and nobody can recover it: without it this backup is lost. Keep it in your password manager.</source>
        <translation>Ela não é guardada em lugar nenhum e ninguém pode recuperá-la: sem ela, este backup está perdido. Guarde-a no seu gerenciador de senhas.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a passphrase</comment>
        <translation>
            <numerusform>Pelo menos %n caractere</numerusform>
            <numerusform>Pelo menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passphrases</comment>
        <translation>As duas não são iguais</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PasswordField</name>
    <message>
        <source>Suggest and copy</source>
        <comment>button: a password</comment>
        <translation>Sugerir e copiar</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>Pelo menos %n caractere</numerusform>
            <numerusform>Pelo menos %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Hand it over by a way of your own.</source>
        <comment>a password</comment>
        <translation>
            <numerusform>Copiada por %n segundo. Entregue-a por um meio seu.</numerusform>
            <numerusform>Copiada por %n segundos. Entregue-a por um meio seu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProfileDialog</name>
    <message>
        <source>Your profile</source>
        <comment>title of a dialog</comment>
        <translation>Seu perfil</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Your profile</source>
        <comment>heading</comment>
        <translation>Seu perfil</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: one&apos;s own profile</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <comment>button</comment>
        <translation>Alterar senha…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <comment>heading</comment>
        <translation>Segundo fator</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <comment>button: a second factor</comment>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <comment>button</comment>
        <translation>Novos códigos…</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <comment>heading</comment>
        <translation>Suas sessões</translation>
    </message>
    <message>
        <source>This server does not tell of one&apos;s own profile.</source>
        <translation>Este servidor não informa o perfil de quem está conectado.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of oneself</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of oneself</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>of oneself</comment>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of oneself: how many requests an hour</comment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Not known.</source>
        <comment>whether there is a second factor</comment>
        <translation>Desconhecido.</translation>
    </message>
    <message>
        <source>Off. Your password alone is enough to sign in.</source>
        <translation>Desativado. Só a sua senha basta para entrar.</translation>
    </message>
    <message>
        <source>On. No recovery codes are left: without the app you cannot sign in.</source>
        <translation>Ativado. Não restam códigos de recuperação: sem o aplicativo, você não consegue entrar.</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Ativado. Resta %n código de recuperação.</numerusform>
            <numerusform>Ativado. Restam %n códigos de recuperação.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it up…</source>
        <comment>button: a second factor</comment>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Whether there is one could not be asked.</source>
        <comment>a second factor</comment>
        <translation>Não foi possível verificar se há um.</translation>
    </message>
    <message>
        <source>Your profile was changed</source>
        <translation>Seu perfil foi alterado</translation>
    </message>
    <message>
        <source>Your password was changed; your other sessions have ended</source>
        <translation>Sua senha foi alterada; suas outras sessões foram encerradas</translation>
    </message>
    <message>
        <source>The second factor was given up</source>
        <translation>O segundo fator foi desativado</translation>
    </message>
    <message>
        <source>The second factor is on</source>
        <translation>O segundo fator está ativado</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProviderChoice</name>
    <message>
        <source>Or without a password</source>
        <comment>heading: of ways to sign in</comment>
        <translation>Ou sem senha</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>button; name of a provider</comment>
        <translation>Entrar com %1</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RecoveryCodes</name>
    <message>
        <source>Each of these codes signs you in once when the app is not at hand. They are shown this once: print them, or keep them in your password manager.</source>
        <translation>Cada um destes códigos permite entrar uma vez quando o aplicativo não estiver à mão. Eles são mostrados só desta vez: imprima-os ou guarde-os no seu gerenciador de senhas.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <comment>accessible name</comment>
        <translation>Códigos de recuperação</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>button: recovery codes</comment>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>Salvar os códigos de recuperação</translation>
    </message>
    <message>
        <source>Saved in %1, readable by you alone.</source>
        <comment>a file</comment>
        <translation>Salvos em %1; só você pode ler o arquivo.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <comment>why</comment>
        <translation>Não foi possível salvar: %1</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Restaurar de %1</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what is restored</comment>
        <translation>Serviços escolhidos</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <comment>check box: of a restore</comment>
        <translation>Sobrescrever o que existe</translation>
    </message>
    <message>
        <source>Without this only what is missing is created, and the rest is left as it is. What is overwritten goes into a safety backup first.</source>
        <translation>Se não marcar, só é criado o que falta, e o resto é mantido como está. O que é sobrescrito vai antes para um backup de segurança.</translation>
    </message>
    <message>
        <source>Stop services meanwhile</source>
        <comment>check box: of a restore</comment>
        <translation>Parar os serviços enquanto isso</translation>
    </message>
    <message>
        <source>Those whose files are replaced are stopped, and started again when they ran.</source>
        <translation>Os serviços cujos arquivos são substituídos são parados e, se estavam em execução, iniciados de novo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>This backup was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>Este backup foi criptografado com uma.</translation>
    </message>
    <message>
        <source>Everything: services, accounts, keys and settings</source>
        <comment>what is restored</comment>
        <translation>Tudo: serviços, contas, chaves e configurações</translation>
    </message>
    <message numerus="yes">
        <source>All %n service(s) in it</source>
        <comment>what is restored</comment>
        <translation>
            <numerusform>O serviço contido nele (%n)</numerusform>
            <numerusform>Todos os %n serviços contidos nele</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen</source>
        <comment>accessible name: the plan of a restore</comment>
        <translation>O que aconteceria</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a restore</comment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel the restore</source>
        <comment>button</comment>
        <translation>Cancelar a restauração</translation>
    </message>
    <message>
        <source>Show the safety backup</source>
        <comment>button</comment>
        <translation>Mostrar o backup de segurança</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the next step shows what would happen.</source>
        <translation>Nada foi alterado ainda: o próximo passo mostra o que aconteceria.</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been changed yet.</source>
        <translation>É isto que aconteceria. Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Look at what would happen</source>
        <comment>button: the dry run of a restore</comment>
        <translation>Ver o que aconteceria</translation>
    </message>
    <message numerus="yes">
        <source>Restore and overwrite %n</source>
        <comment>button: so many things</comment>
        <translation>
            <numerusform>Restaurar e sobrescrever %n</numerusform>
            <numerusform>Restaurar e sobrescrever %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button</comment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <comment>button: closes the dialog while a restore runs</comment>
        <translation>Continuar em segundo plano</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>Escolha pelo menos um serviço</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what a restore would do</comment>
        <translation>Analisando…</translation>
    </message>
    <message numerus="yes">
        <source>creates %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>cria %n</numerusform>
            <numerusform>cria %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overwrites %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>sobrescreve %n</numerusform>
            <numerusform>sobrescreve %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves %n as they are</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>mantém %n como está</numerusform>
            <numerusform>mantém %n como estão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot restore %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>não pode restaurar %n</numerusform>
            <numerusform>não pode restaurar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Não há nada a restaurar.</translation>
    </message>
    <message>
        <source>The restore %1.</source>
        <comment>a list of what it does</comment>
        <translation>A restauração %1.</translation>
    </message>
    <message>
        <source>It writes %1; %2 are free.</source>
        <comment>sizes</comment>
        <translation>Ela grava %1; há %2 livres.</translation>
    </message>
    <message>
        <source>Stopped meanwhile: %1.</source>
        <comment>services</comment>
        <translation>Parados enquanto isso: %1.</translation>
    </message>
    <message>
        <source>Started afterwards: %1.</source>
        <comment>services</comment>
        <translation>Iniciados depois: %1.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>button while a restore is being started</comment>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>in a restore: accounts and global configuration</comment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>What was overwritten is in the safety backup %1.</source>
        <comment>a backup&apos;s name</comment>
        <translation>O que foi sobrescrito está no backup de segurança %1.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RetentionField</name>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>For some time</source>
        <comment>how long backups are kept</comment>
        <translation>Por um período</translation>
    </message>
    <message>
        <source>A number of them</source>
        <comment>how many backups are kept</comment>
        <translation>Uma quantidade</translation>
    </message>
    <message>
        <source>The newest of each day, week and month</source>
        <comment>how many backups are kept</comment>
        <translation>O mais recente de cada dia, semana e mês</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>label: backups, days, weeks or months</comment>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>unit</comment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>unit</comment>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>unit</comment>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Of what</source>
        <comment>label: unit of time</comment>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>The last</source>
        <comment>label: so many backups are kept</comment>
        <translation>Os últimos</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>label: one backup a day is kept, for so many days</comment>
        <translation>Diários</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>label: one backup a week is kept, for so many weeks</comment>
        <translation>Semanais</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>label: one backup a month is kept, for so many months</comment>
        <translation>Mensais</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RevokeKeyDialog</name>
    <message>
        <source>Revoke %1?</source>
        <comment>title of a dialog; an API key&apos;s name</comment>
        <translation>Revogar %1?</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <comment>button</comment>
        <translation>Revogar chave</translation>
    </message>
    <message>
        <source>What uses it is refused from the next request on. This cannot be undone.</source>
        <translation>O que a usa é recusado a partir da próxima requisição. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <comment>an API key; when, as in: 5 min ago</comment>
        <translation>O último uso foi %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <comment>an API key</comment>
        <translation>Ela nunca foi usada.</translation>
    </message>
    <message>
        <source>It was made by %1.</source>
        <comment>an API key; a person</comment>
        <translation>Ela foi criada por %1.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RolesField</name>
    <message>
        <source>This role may do more than you may, so that you cannot give it.</source>
        <translation>Esta função permite mais do que a sua conta, por isso você não pode atribuí-la.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScaleDialog</name>
    <message>
        <source>Scale %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>Escalar %1</translation>
    </message>
    <message>
        <source>Each replica is a process or container of its own. The first one listens on the service&apos;s port, further ones on the next free ports.</source>
        <translation>Cada réplica é um processo ou contêiner próprio. A primeira usa a porta do serviço; as outras, as próximas portas livres.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>Réplicas</translation>
    </message>
    <message numerus="yes">
        <source>Scale to %n replica(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Escalar para %n réplica</numerusform>
            <numerusform>Escalar para %n réplicas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScheduleDialog</name>
    <message>
        <source>New schedule</source>
        <comment>title of a dialog</comment>
        <translation>Novo agendamento</translation>
    </message>
    <message>
        <source>Create schedule</source>
        <comment>button</comment>
        <translation>Criar agendamento</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: nothing is changed yet</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>For example: nightly</source>
        <comment>placeholder: name of a schedule</comment>
        <translation>Por exemplo: noturno</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A full one after</source>
        <comment>label: so many incremental backups</comment>
        <translation>Um completo após</translation>
    </message>
    <message>
        <source>Encrypt with the platform&apos;s key</source>
        <comment>check box: the backups of a schedule</comment>
        <translation>Criptografar com a chave da plataforma</translation>
    </message>
    <message>
        <source>They open on this installation only. Nobody is there to type a passphrase.</source>
        <translation>Só abrem nesta instalação. Não há ninguém para digitar uma frase secreta.</translation>
    </message>
    <message>
        <source>Run once when the server is back</source>
        <comment>what becomes of missed runs</comment>
        <translation>Executar uma vez quando o servidor voltar</translation>
    </message>
    <message>
        <source>Skip them</source>
        <comment>what becomes of missed runs</comment>
        <translation>Ignorá-las</translation>
    </message>
    <message>
        <source>Missed runs</source>
        <comment>label</comment>
        <translation>Execuções perdidas</translation>
    </message>
    <message>
        <source>Restore drill after each run</source>
        <comment>check box: of a schedule</comment>
        <translation>Teste de restauração após cada execução</translation>
    </message>
    <message>
        <source>Restores into a throw-away place and starts the services there, so that you know it works. Takes about as long again.</source>
        <translation>Restaura em um local temporário e inicia os serviços lá, para você saber que funciona. Leva mais ou menos o mesmo tempo outra vez.</translation>
    </message>
    <message>
        <source>Switched on</source>
        <comment>check box: a schedule</comment>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>heading: when a schedule runs</comment>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>The next five runs</source>
        <comment>heading</comment>
        <translation>Próximas cinco execuções</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <comment>below a heading: times</comment>
        <translation>No horário deste computador</translation>
    </message>
    <message>
        <source>Save changes</source>
        <comment>button</comment>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>It never runs: there is no such day.</source>
        <translation>Nunca é executado: esse dia não existe.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Informe um nome</translation>
    </message>
    <message>
        <source>Keep at least one of them</source>
        <translation>Mantenha pelo menos um deles</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ServiceForm</name>
    <message>
        <source>More settings</source>
        <comment>button: shows further fields</comment>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>label</comment>
        <translation>Executar como</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <comment>where a new service comes from</comment>
        <translation>Do catálogo</translation>
    </message>
    <message>
        <source>An image</source>
        <comment>where a new service comes from</comment>
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>A command</source>
        <comment>where a new service comes from</comment>
        <translation>Um comando</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>label: an entry of the catalogue</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The catalogue is being fetched…</source>
        <translation>Buscando o catálogo…</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>label</comment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>label</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Working folder (optional)</source>
        <comment>label</comment>
        <translation>Pasta de trabalho (opcional)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label: of a service</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of a service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>Não pode ser alterado depois.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no port</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Replicas take the next free ones.</source>
        <translation>As réplicas usam as próximas livres.</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: the port inside a container</comment>
        <translation>Conforme a imagem</translation>
    </message>
    <message>
        <source>Port inside</source>
        <comment>label: the one that a service listens on inside of its container</comment>
        <translation>Porta interna</translation>
    </message>
    <message>
        <source>Where the port leads to in the container.</source>
        <translation>Para onde a porta leva dentro do contêiner.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>label: environment variables</comment>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Values whose name says key, token, secret or password are stored encrypted.</source>
        <translation>Valores cujo nome contém key, token, secret ou password são armazenados criptografados.</translation>
    </message>
    <message>
        <source>Resources</source>
        <comment>heading of a part of the form</comment>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of a resource</comment>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no request of a resource</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <comment>label</comment>
        <translation>Limite de CPU</translation>
    </message>
    <message>
        <source>In thousandths of a core: 500 is half of one.</source>
        <translation>Em milésimos de núcleo: 500 é a metade de um.</translation>
    </message>
    <message>
        <source>CPU request</source>
        <comment>label</comment>
        <translation>Reserva de CPU</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <comment>label</comment>
        <translation>Limite de memória</translation>
    </message>
    <message>
        <source>Memory request</source>
        <comment>label</comment>
        <translation>Reserva de memória</translation>
    </message>
    <message>
        <source>How it runs</source>
        <comment>heading of a part of the form</comment>
        <translation>Como é executado</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>Após uma falha</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Restart it</source>
        <comment>label: when it is restarted</comment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Path of its own metrics (optional)</source>
        <comment>label</comment>
        <translation>Caminho das métricas próprias (opcional)</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>heading of a part of the form</comment>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>label</comment>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>label</comment>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Add label</source>
        <comment>button</comment>
        <translation>Adicionar rótulo</translation>
    </message>
    <message>
        <source>Remove label</source>
        <comment>tool tip</comment>
        <translation>Remover rótulo</translation>
    </message>
    <message>
        <source>name</source>
        <comment>placeholder: of a label</comment>
        <translation>nome</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: of a label</comment>
        <translation>valor</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <comment>accessible name</comment>
        <translation>Nome do rótulo</translation>
    </message>
    <message>
        <source>Value of the label</source>
        <comment>accessible name</comment>
        <translation>Valor do rótulo</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>label: labels of a service</comment>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>What it needs</source>
        <comment>heading of a part of the form</comment>
        <translation>Do que precisa</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>label</comment>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>label</comment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Names, with commas between them. What is not there yet will be made.</source>
        <translation>Nomes separados por vírgulas. O que ainda não existir será criado.</translation>
    </message>
    <message>
        <source>Services it depends on</source>
        <comment>label</comment>
        <translation>Serviços dos quais depende</translation>
    </message>
    <message>
        <source>Ids, with commas between them.</source>
        <translation>IDs separados por vírgulas.</translation>
    </message>
    <message>
        <source>This server has no catalogue. Give an image or a command instead.</source>
        <translation>Este servidor não tem catálogo. Informe uma imagem ou um comando.</translation>
    </message>
    <message>
        <source>Needs %1 on the server.</source>
        <comment>programs</comment>
        <translation>Precisa de %1 no servidor.</translation>
    </message>
    <message>
        <source>Command (optional)</source>
        <comment>label</comment>
        <translation>Comando (opcional)</translation>
    </message>
    <message>
        <source>Instead of what the image runs by itself. It is told its port by the variable PORT.</source>
        <translation>No lugar do que a imagem executa por conta própria. A porta é informada na variável PORT.</translation>
    </message>
    <message>
        <source>The program with its arguments; quotes keep spaces together. It is told its port by the variable PORT.</source>
        <translation>O programa com seus argumentos; aspas mantêm os espaços. A porta é informada na variável PORT.</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: working folder</comment>
        <translation>Conforme a imagem</translation>
    </message>
    <message>
        <source>A program of the server&apos;s machine.</source>
        <translation>Um programa da máquina do servidor.</translation>
    </message>
    <message>
        <source>This is the server&apos;s default.</source>
        <comment>process or container</comment>
        <translation>Este é o padrão do servidor.</translation>
    </message>
    <message>
        <source>A container is made from an image.</source>
        <translation>Um contêiner é criado a partir de uma imagem.</translation>
    </message>
    <message>
        <source>Not the name of an image. It looks like registry/name:tag, with the name in lower case.</source>
        <translation>Não é um nome de imagem. O formato é registro/nome:tag, com o nome em minúsculas.</translation>
    </message>
    <message>
        <source>A path such as /metrics, without address or spaces.</source>
        <translation>Um caminho como /metrics, sem endereço nem espaços.</translation>
    </message>
    <message>
        <source>A check over the network needs a port.</source>
        <translation>Uma verificação pela rede precisa de uma porta.</translation>
    </message>
    <message>
        <source>There are not enough ports above it for so many replicas.</source>
        <translation>Acima dela não há portas suficientes para tantas réplicas.</translation>
    </message>
    <message>
        <source>%1 has this port too: only one of them can run.</source>
        <comment>a service</comment>
        <translation>%1 também usa esta porta: só um deles pode ser executado.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SessionsView</name>
    <message>
        <source>Sessions</source>
        <comment>accessible name of the table</comment>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Signed in nowhere</source>
        <comment>title: a person without sessions</comment>
        <translation>Nenhuma sessão aberta</translation>
    </message>
    <message>
        <source>A session begins with a sign-in, and ends when it is ended here or is not used for long.</source>
        <translation>Uma sessão começa com um login e termina quando é encerrada aqui ou fica muito tempo sem uso.</translation>
    </message>
    <message>
        <source>End session</source>
        <comment>button</comment>
        <translation>Encerrar sessão</translation>
    </message>
    <message>
        <source>End all others</source>
        <comment>button: sessions</comment>
        <translation>Encerrar as outras</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Escolha primeiro uma sessão.</translation>
    </message>
    <message>
        <source>This window works by this session.</source>
        <translation>Esta janela usa esta sessão.</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <comment>sessions</comment>
        <translation>Não há outras.</translation>
    </message>
    <message>
        <source>The session could not be ended: %1</source>
        <translation>Não foi possível encerrar a sessão: %1</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>A sessão foi encerrada</translation>
    </message>
    <message>
        <source>The sessions could not be ended: %1</source>
        <translation>Não foi possível encerrar as sessões: %1</translation>
    </message>
    <message>
        <source>All other sessions were ended</source>
        <translation>Todas as outras sessões foram encerradas</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SpecAside</name>
    <message>
        <source>Changes</source>
        <comment>what an edit changes</comment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>As JSON</source>
        <comment>heading: the form&apos;s values</comment>
        <translation>Como JSON</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name: what an edit changes</comment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <comment>accessible name</comment>
        <translation>Definição como JSON</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a fault in JSON</comment>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>A definition is a JSON object: { … }</source>
        <translation>Uma definição é um objeto JSON: { … }</translation>
    </message>
    <message>
        <source>The id cannot be changed.</source>
        <translation>O ID não pode ser alterado.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::UploadBackupDialog</name>
    <message>
        <source>Upload a backup</source>
        <comment>title of a dialog</comment>
        <translation>Enviar um backup</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button</comment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>%1, %2. The server reads every byte and checks it before the backup is taken in.</source>
        <comment>a file&apos;s name, its size</comment>
        <translation>%1, %2. O servidor lê e verifica cada byte antes de receber o backup.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Only when it was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>Só se ele foi criptografado com uma.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Informe um nome</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::VolumeEditor</name>
    <message>
        <source>Add volume</source>
        <comment>button</comment>
        <translation>Adicionar volume</translation>
    </message>
    <message>
        <source>name or host path</source>
        <comment>placeholder: of a volume</comment>
        <translation>nome ou caminho do host</translation>
    </message>
    <message>
        <source>Source of the volume</source>
        <comment>accessible name</comment>
        <translation>Origem do volume</translation>
    </message>
    <message>
        <source>Target of the volume</source>
        <comment>accessible name</comment>
        <translation>Destino do volume</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>check box: a volume</comment>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <comment>tool tip</comment>
        <translation>Remover volume</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountActions</name>
    <message>
        <source>Choose somebody first.</source>
        <translation>Escolha primeiro uma pessoa.</translation>
    </message>
    <message>
        <source>This account may do more than you may.</source>
        <translation>Esta conta permite mais do que a sua.</translation>
    </message>
    <message>
        <source>You are signed in with this account.</source>
        <translation>Você entrou com esta conta.</translation>
    </message>
    <message>
        <source>It is disabled already.</source>
        <comment>an account</comment>
        <translation>Já está desativada.</translation>
    </message>
    <message>
        <source>It is enabled already.</source>
        <comment>an account</comment>
        <translation>Já está ativada.</translation>
    </message>
    <message>
        <source>Give up your own second factor in your profile.</source>
        <translation>Desative seu próprio segundo fator no seu perfil.</translation>
    </message>
    <message>
        <source>%1 could not be enabled</source>
        <comment>a person</comment>
        <translation>Não foi possível ativar a conta de %1</translation>
    </message>
    <message>
        <source>%1 could not be disabled</source>
        <comment>a person</comment>
        <translation>Não foi possível desativar a conta de %1</translation>
    </message>
    <message>
        <source>%1 can sign in again</source>
        <comment>a person</comment>
        <translation>%1 já pode entrar novamente</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <comment>a person</comment>
        <translation>A conta de %1 está desativada</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a person</comment>
        <translation>Não foi possível excluir %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a person</comment>
        <translation>A conta de %1 foi excluída</translation>
    </message>
    <message>
        <source>The role could not be given to %1</source>
        <comment>a person</comment>
        <translation>Não foi possível atribuir a função a %1</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <comment>a person, a role</comment>
        <translation>%1 agora tem a função %2</translation>
    </message>
    <message>
        <source>The role could not be taken from %1</source>
        <comment>a person</comment>
        <translation>Não foi possível retirar a função de %1</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <comment>a person, a role</comment>
        <translation>%1 não tem mais a função %2</translation>
    </message>
    <message>
        <source>%1 has no second factor</source>
        <comment>a person</comment>
        <translation>%1 não tem segundo fator</translation>
    </message>
    <message>
        <source>The second factor of %1 could not be taken off</source>
        <comment>a person</comment>
        <translation>Não foi possível remover o segundo fator de %1</translation>
    </message>
    <message>
        <source>The second factor of %1 was taken off</source>
        <comment>a person</comment>
        <translation>O segundo fator de %1 foi removido</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>tab: where a person is signed in</comment>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>tab: of a person</comment>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <comment>accessible name of the tabs</comment>
        <translation>Partes da conta</translation>
    </message>
    <message>
        <source>No API keys</source>
        <comment>title: a person without keys</comment>
        <translation>Nenhuma chave</translation>
    </message>
    <message>
        <source>Keys are made by the person who is to have them.</source>
        <translation>As chaves são criadas pela própria pessoa que vai usá-las.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a person</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>Remover o segundo fator…</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <comment>menu: of a person</comment>
        <translation>Copiar e-mail</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <comment>menu</comment>
        <translation>Excluir usuário…</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>heading</comment>
        <translation>Funções</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of a person</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>of a person: when</comment>
        <translation>Último login</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of a person: how many requests an hour</comment>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>of a person: when the account was made</comment>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of a person</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>button: a person</comment>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>button: a person</comment>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Somebody needs at least one role. Give another one first.</source>
        <comment>a person</comment>
        <translation>Toda pessoa precisa de pelo menos uma função. Atribua outra antes.</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditDetail</name>
    <message>
        <source>Close panel</source>
        <comment>tool tip</comment>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>accessible name: of an entry of the audit log</comment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Show only</source>
        <comment>heading: entries like the chosen one</comment>
        <translation>Mostrar apenas</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>fact</comment>
        <translation>Quem</translation>
    </message>
    <message>
        <source>User id</source>
        <comment>fact</comment>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>fact</comment>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>From</source>
        <comment>fact: an address on the network</comment>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>fact: what it was done to</comment>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>fact: the status of HTTP</comment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>fact: the code of an error</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>fact: its id</comment>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>fact: of an entry of the audit log</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>fact: of this entry and all before it</comment>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Show the service %1</source>
        <comment>button</comment>
        <translation>Mostrar o serviço %1</translation>
    </message>
    <message>
        <source>What</source>
        <comment>fact: what was done, in words</comment>
        <translation>O quê</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditFilterBar</name>
    <message>
        <source>Search the audit log</source>
        <comment>placeholder</comment>
        <translation>Buscar no log de auditoria</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <comment>accessible name</comment>
        <translation>Buscar no log de auditoria</translation>
    </message>
    <message>
        <source>Text in who, action, object, address or request id</source>
        <comment>tool tip</comment>
        <translation>Texto em quem, ação, objeto, endereço ou ID da requisição</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: entries with any result</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>label: new entries come by themselves</comment>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>New entries come by themselves</source>
        <comment>accessible name of a switch</comment>
        <translation>Novas entradas chegam automaticamente</translation>
    </message>
    <message>
        <source>Look for new entries every few seconds</source>
        <comment>tool tip</comment>
        <translation>Procurar novas entradas a cada poucos segundos</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>placeholder: an e-mail address or id</comment>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>accessible name</comment>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>placeholder</comment>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>placeholder: the id of what it was done to</comment>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>When</source>
        <comment>accessible name</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>a span of time</comment>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Last hour</source>
        <comment>a span of time</comment>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <comment>a span of time</comment>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <comment>a span of time</comment>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <comment>a span of time</comment>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Between…</source>
        <comment>a span of time</comment>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>From this time on</source>
        <comment>accessible name</comment>
        <translation>A partir deste horário</translation>
    </message>
    <message>
        <source>Before this time</source>
        <comment>accessible name</comment>
        <translation>Antes deste horário</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditPage</name>
    <message>
        <source>Audit log</source>
        <comment>accessible name of the table</comment>
        <translation>Log de auditoria</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: the audit log into a file</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <comment>menu: the form of a file</comment>
        <translation>Como tabela (CSV)…</translation>
    </message>
    <message>
        <source>As lines of JSON…</source>
        <comment>menu: the form of a file</comment>
        <translation>Como linhas JSON…</translation>
    </message>
    <message>
        <source>Check the log</source>
        <comment>button: whether the audit log is whole</comment>
        <translation>Verificar o log</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>title of the page</comment>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Export the audit log as a table…</source>
        <comment>command</comment>
        <translation>Exportar o log de auditoria como tabela…</translation>
    </message>
    <message>
        <source>Export the audit log as lines of JSON…</source>
        <comment>command</comment>
        <translation>Exportar o log de auditoria como linhas JSON…</translation>
    </message>
    <message>
        <source>Check that the audit log is whole</source>
        <comment>command</comment>
        <translation>Verificar se o log de auditoria está íntegro</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <comment>title of a dialog</comment>
        <translation>Exportar o log de auditoria</translation>
    </message>
    <message>
        <source>audit log</source>
        <comment>what is downloaded</comment>
        <translation>log de auditoria</translation>
    </message>
    <message>
        <source>The audit log could not be checked</source>
        <translation>Não foi possível verificar o log de auditoria</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %n entries follow one another</source>
        <translation>
            <numerusform>O log de auditoria está íntegro: %n entrada em sequência</numerusform>
            <numerusform>O log de auditoria está íntegro: %n entradas em sequência</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is not whole at entry %1: %2</source>
        <comment>the reason</comment>
        <translation>O log de auditoria não está íntegro na entrada %1: %2</translation>
    </message>
    <message>
        <source>Write what is shown into a file</source>
        <comment>tool tip</comment>
        <translation>Gravar o que é mostrado em um arquivo</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <comment>the audit log</comment>
        <translation>Está sendo verificado.</translation>
    </message>
    <message>
        <source>Whether entries were changed, removed or put in between</source>
        <comment>tool tip</comment>
        <translation>Se entradas foram alteradas, removidas ou inseridas</translation>
    </message>
    <message>
        <source>You may not see the audit log</source>
        <comment>title</comment>
        <translation>Sem acesso ao log de auditoria</translation>
    </message>
    <message>
        <source>This server has no audit log</source>
        <comment>title: an older server without the feature</comment>
        <translation>Este servidor não tem log de auditoria</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>Ele é de uma versão anterior, que não oferece isso.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <comment>title: of the audit log</comment>
        <translation>Nenhuma entrada corresponde</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Tente outras palavras ou veja tudo.</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <comment>title: an empty audit log</comment>
        <translation>Nada foi feito ainda</translation>
    </message>
    <message>
        <source>Whatever changes something on this server will stand here, with who did it.</source>
        <translation>Tudo o que alterar algo neste servidor aparecerá aqui, com quem o fez.</translation>
    </message>
    <message numerus="yes">
        <source>%n matching entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>%n entrada correspondente</numerusform>
            <numerusform>%n entradas correspondentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupActions</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>Escolha primeiro um backup.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <comment>with a backup</comment>
        <translation>Nada está em andamento.</translation>
    </message>
    <message>
        <source>Something is under way with it. Cancel that first.</source>
        <comment>a backup</comment>
        <translation>Há algo em andamento com ele. Cancele isso primeiro.</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <comment>a backup</comment>
        <translation>Ainda não terminou.</translation>
    </message>
    <message>
        <source>It was not completed.</source>
        <comment>a backup</comment>
        <translation>Não foi concluído.</translation>
    </message>
    <message>
        <source>Something is under way with it already.</source>
        <comment>a backup</comment>
        <translation>Já há algo em andamento com ele.</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <comment>a backup</comment>
        <translation>Não foi possível verificar %1</translation>
    </message>
    <message>
        <source>%1 is being verified</source>
        <comment>a backup</comment>
        <translation>%1 está sendo verificado</translation>
    </message>
    <message>
        <source>The drill of %1 could not begin</source>
        <comment>a backup</comment>
        <translation>Não foi possível iniciar o teste de %1</translation>
    </message>
    <message>
        <source>%1 is being restored into a throw-away place</source>
        <comment>a backup</comment>
        <translation>%1 está sendo restaurado em um local temporário</translation>
    </message>
    <message>
        <source>The work on %1 could not be cancelled</source>
        <comment>a backup</comment>
        <translation>Não foi possível cancelar o trabalho em %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a backup</comment>
        <translation>%1 foi excluído</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a backup</comment>
        <translation>Não foi possível excluir %1</translation>
    </message>
    <message>
        <source>%1 could not be run</source>
        <comment>a schedule</comment>
        <translation>Não foi possível executar %1</translation>
    </message>
    <message>
        <source>%1 runs now</source>
        <comment>a schedule</comment>
        <translation>%1 em execução agora</translation>
    </message>
    <message>
        <source>%1 could not be changed</source>
        <comment>a schedule</comment>
        <translation>Não foi possível alterar %1</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>a schedule</comment>
        <translation>%1 está ativado</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <comment>a schedule</comment>
        <translation>%1 está desativado</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a schedule</comment>
        <translation>Não foi possível excluir %1</translation>
    </message>
    <message>
        <source>%1 was deleted. Its backups stay.</source>
        <comment>a schedule</comment>
        <translation>%1 foi excluído. Os backups dele permanecem.</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupContents</name>
    <message>
        <source>Search files</source>
        <comment>placeholder: in a backup</comment>
        <translation>Buscar arquivos</translation>
    </message>
    <message>
        <source>Search files</source>
        <comment>accessible name: in a backup</comment>
        <translation>Buscar arquivos</translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <comment>accessible name of the tree</comment>
        <translation>Conteúdo do backup</translation>
    </message>
    <message>
        <source>No file matches</source>
        <comment>title</comment>
        <translation>Nenhum arquivo corresponde</translation>
    </message>
    <message>
        <source>Nothing is in it</source>
        <comment>title: a backup without files</comment>
        <translation>Não há nada nele</translation>
    </message>
    <message>
        <source>A search looks at the whole path. Try a part of the name.</source>
        <translation>A busca considera o caminho inteiro. Tente uma parte do nome.</translation>
    </message>
    <message>
        <source>Neither definitions nor files were asked for.</source>
        <translation>Não foram pedidas definições nem arquivos.</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>tab: what lies in a backup</comment>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Parts of the backup</source>
        <comment>accessible name of the tabs</comment>
        <translation>Partes do backup</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a backup</comment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>button: a backup</comment>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>Testar restauração…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <source>Delete backup…</source>
        <comment>menu</comment>
        <translation>Excluir backup…</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupFilterBar</name>
    <message>
        <source>Filter backups</source>
        <comment>placeholder</comment>
        <translation>Filtrar backups</translation>
    </message>
    <message>
        <source>Words of the name, id, description, services or who made it</source>
        <comment>tool tip</comment>
        <translation>Palavras do nome, ID, descrição, serviços ou de quem criou</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: backups of any state</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose type, origin, service</comment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show some types, origins or services only</source>
        <comment>tool tip</comment>
        <translation>Mostrar só alguns tipos, origens ou serviços</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>menu: of a backup</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>menu: of a backup</comment>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only backups that hold it</comment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>menu: only backups that it made</comment>
        <translation>Agendamento</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupOverview</name>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a backup</comment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: work on a backup</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>heading: what shows that a backup can be restored</comment>
        <translation>Comprovação</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>heading: backups that build on one another</comment>
        <translation>Cadeia</translation>
    </message>
    <message>
        <source>Read back</source>
        <comment>proof: every byte of the backup was checked</comment>
        <translation>Releitura</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Whole, %1</source>
        <comment>proof; when</comment>
        <translation>Íntegro, %1</translation>
    </message>
    <message>
        <source>Damaged, %1</source>
        <comment>proof; when</comment>
        <translation>Danificado, %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>proof: the backup was restored into a throw-away place</comment>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Restored in %1, %2</source>
        <comment>proof; a duration, when</comment>
        <translation>Restaurado em %1, %2</translation>
    </message>
    <message>
        <source>Failed, %1</source>
        <comment>proof; when</comment>
        <translation>Falhou, %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>proof: what was wrong</comment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a backup</comment>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>detail: when</comment>
        <translation>Criação</translation>
    </message>
    <message>
        <source>By</source>
        <comment>detail: who made the backup</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>detail</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>detail</comment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <comment>sizes: of the archive, of what is in it</comment>
        <translation>%1, contém %2</translation>
    </message>
    <message>
        <source>Estimate</source>
        <comment>detail</comment>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>about %1, %2</source>
        <comment>a size, a duration</comment>
        <translation>cerca de %1, %2</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>detail</comment>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>detail: how long</comment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>detail</comment>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>data</source>
        <comment>what is in a backup</comment>
        <translation>dados</translation>
    </message>
    <message>
        <source>configuration</source>
        <comment>what is in a backup</comment>
        <translation>configuração</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>what is in a backup</comment>
        <translation>logs</translation>
    </message>
    <message>
        <source>accounts and keys</source>
        <comment>what is in a backup</comment>
        <translation>contas e chaves</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>detail: what is in it</comment>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>detail</comment>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Kept until</source>
        <comment>detail</comment>
        <translation>Mantido até</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <comment>kept until</comment>
        <translation>ser excluído</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <comment>detail</comment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Builds on %1</source>
        <comment>link: a backup</comment>
        <translation>Baseado em %1</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <comment>link: a backup</comment>
        <translation>Necessário para %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupsPage</name>
    <message>
        <source>New backup</source>
        <comment>button</comment>
        <translation>Novo backup</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button: a backup from a file</comment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>accessible name of the table</comment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Create the first backup</source>
        <comment>button</comment>
        <translation>Criar o primeiro backup</translation>
    </message>
    <message>
        <source>Upload one</source>
        <comment>button: a backup from a file</comment>
        <translation>Enviar um</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>title of the page</comment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>New backup</source>
        <comment>command</comment>
        <translation>Novo backup</translation>
    </message>
    <message>
        <source>Upload a backup…</source>
        <comment>command</comment>
        <translation>Enviar um backup…</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <comment>command; a backup</comment>
        <translation>Restaurar %1…</translation>
    </message>
    <message>
        <source>Download %1…</source>
        <comment>command; a backup</comment>
        <translation>Baixar %1…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>command; a backup</comment>
        <translation>Verificar %1</translation>
    </message>
    <message>
        <source>Drill %1…</source>
        <comment>command; a backup</comment>
        <translation>Testar %1…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a backup</comment>
        <translation>Excluir %1…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>menu: a backup</comment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Download…</source>
        <comment>menu: a backup</comment>
        <translation>Baixar…</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>menu: a backup</comment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>Testar restauração…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>menu: work on a backup</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a backup</comment>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Verificar %1</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Teste de restauração de %1</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <comment>button</comment>
        <translation>Iniciar o teste</translation>
    </message>
    <message>
        <source>It was encrypted with a passphrase, which is needed to read it. It is not kept.</source>
        <translation>Ele foi criptografado com uma frase secreta, necessária para lê-lo. Ela não é guardada.</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <comment>a backup</comment>
        <translation>%1 está sendo criado</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <comment>title of a dialog</comment>
        <translation>Baixar um backup</translation>
    </message>
    <message>
        <source>Choose a backup to upload</source>
        <comment>title of a dialog</comment>
        <translation>Escolher um backup para enviar</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <comment>kind of file</comment>
        <translation>Backups (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>Todos os arquivos (%1)</translation>
    </message>
    <message>
        <source>You may not see backups</source>
        <comment>title</comment>
        <translation>Sem acesso aos backups</translation>
    </message>
    <message>
        <source>This server has no backups</source>
        <comment>title: an older server without the feature</comment>
        <translation>Este servidor não tem backups</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make any.</source>
        <translation>Ele é de uma versão anterior, que não cria backups.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <comment>title</comment>
        <translation>Nenhum backup ainda</translation>
    </message>
    <message>
        <source>A backup holds services, their data and the platform&apos;s settings, is checked byte by byte, and can be restored as a whole or in parts. Make one now, or let a schedule do it.</source>
        <translation>Um backup guarda os serviços, os dados deles e as configurações da plataforma, é verificado byte a byte e pode ser restaurado por inteiro ou em partes. Crie um agora ou deixe isso para um agendamento.</translation>
    </message>
    <message>
        <source>No backup matches</source>
        <comment>title</comment>
        <translation>Nenhum backup corresponde</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Tente outras palavras ou veja tudo.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 de %n backup</numerusform>
            <numerusform>%1 de %n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>newest good one %1</source>
        <comment>footer: when</comment>
        <translation>último íntegro: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) failed their check</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n backup falhou na verificação</numerusform>
            <numerusform>%n backups falharam na verificação</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkDialog</name>
    <message numerus="yes">
        <source>Start %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Iniciar %n serviço</numerusform>
            <numerusform>Iniciar %n serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Parar %n serviço</numerusform>
            <numerusform>Parar %n serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Reiniciar %n serviço</numerusform>
            <numerusform>Reiniciar %n serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Excluir %n serviço</numerusform>
            <numerusform>Excluir %n serviços</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <comment>result of an order</comment>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result of an order</comment>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Restarted</source>
        <comment>result of an order</comment>
        <translation>Reiniciado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result of an order</comment>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>This cannot be undone. Those that run are stopped first.</source>
        <translation>Isso não pode ser desfeito. Os que estão em execução são parados antes.</translation>
    </message>
    <message>
        <source>Their clients lose the connection until they are started again.</source>
        <translation>Os clientes deles perdem a conexão até que sejam iniciados de novo.</translation>
    </message>
    <message>
        <source>Their clients lose the connection for a moment.</source>
        <translation>Os clientes deles perdem a conexão por um momento.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>They are needed by %1.</source>
        <comment>names of services</comment>
        <translation>São necessários para %1.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes %n more request(s) before %1; what is left then waits.</source>
        <comment>time of day</comment>
        <translation>
            <numerusform>O servidor aceita mais %n requisição antes de %1; o restante aguarda.</numerusform>
            <numerusform>O servidor aceita mais %n requisições antes de %1; o restante aguarda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services and how the order went</source>
        <comment>accessible name</comment>
        <translation>Serviços e o resultado da operação</translation>
    </message>
    <message>
        <source>Delete their logs, samples and working folders too</source>
        <comment>check box</comment>
        <translation>Excluir também os logs, as amostras e as pastas de trabalho</translation>
    </message>
    <message>
        <source>Do not wait for them to end</source>
        <comment>check box</comment>
        <translation>Não esperar que terminem</translation>
    </message>
    <message>
        <source>Waits for the server&apos;s limit until %1</source>
        <comment>state of an order; time of day</comment>
        <translation>Aguarda o limite do servidor até %1</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Não há conexão com o servidor no momento.</translation>
    </message>
    <message>
        <source>At work…</source>
        <comment>state of an order</comment>
        <translation>Em andamento…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>button: done of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stop here</source>
        <comment>button: leave out what is not yet begun</comment>
        <translation>Parar aqui</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <comment>button: services for which an order failed</comment>
        <translation>
            <numerusform>Tentar %n de novo</numerusform>
            <numerusform>Tentar %n de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>state of an order that was called off</comment>
        <translation>Não feito</translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkModel</name>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: how an order went</comment>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigActions</name>
    <message>
        <source>Nobody has set it: its default holds.</source>
        <comment>why a setting cannot be set back</comment>
        <translation>Ninguém o definiu: vale o padrão.</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a configuration value</comment>
        <translation>%1 foi salvo</translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved. %n service(s) take it up at the next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%1 foi salvo. A mudança vale para %n serviço a partir do próximo início.</numerusform>
            <numerusform>%1 foi salvo. A mudança vale para %n serviços a partir do próximo início.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a configuration value</comment>
        <translation>%1 foi excluído</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a configuration value</comment>
        <translation>Não foi possível excluir %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigDetail</name>
    <message>
        <source>Value</source>
        <comment>tab: of a configuration value</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>History</source>
        <comment>tab: of a configuration value</comment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Parts of the value</source>
        <comment>accessible name of the tabs</comment>
        <translation>Partes do valor</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>Adicionar às alterações</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Copy key</source>
        <comment>menu</comment>
        <translation>Copiar chave</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <comment>menu: how a service&apos;s environment refers to it</comment>
        <translation>Copiar referência</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>Manter criptografado</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>heading: services that refer to a configuration value</comment>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>History</source>
        <comment>accessible name of the table: changes of a configuration value</comment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>For every service that has no value of its own</source>
        <comment>a configuration value</comment>
        <translation>Para todo serviço sem um valor próprio</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <comment>a configuration value; a service</comment>
        <translation>Somente para %1</translation>
    </message>
    <message>
        <source>%1 has changed it meanwhile. Saving replaces that.</source>
        <comment>a configuration value; who</comment>
        <translation>%1 o alterou nesse meio-tempo. Salvar substitui essa alteração.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take up a change at their next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n serviço o usa; uma alteração vale a partir do próximo início.</numerusform>
            <numerusform>%n serviços o usam; uma alteração vale a partir do próximo início.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change takes hold when the server is started again.</source>
        <translation>Uma alteração entra em vigor quando o servidor for reiniciado.</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>fact</comment>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>The platform&apos;s own setting</source>
        <comment>scope of a configuration value</comment>
        <translation>Configuração da própria plataforma</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>fact</comment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>fact: a permission</comment>
        <translation>Exige</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>fact: how a service refers to it</comment>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>fact</comment>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>never: the default holds</source>
        <comment>a setting</comment>
        <translation>nunca: vale o padrão</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when; who</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>First set</source>
        <comment>fact</comment>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>Mostrar o serviço</translation>
    </message>
    <message>
        <source>The platform decides it for its own settings.</source>
        <translation>A plataforma decide isso para as próprias configurações.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <comment>a configuration value</comment>
        <translation>Está sendo salvo.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Não há nada a salvar.</translation>
    </message>
    <message>
        <source>An encrypted value is shown to nobody: type a new one to keep it in the open.</source>
        <translation>Um valor criptografado não é mostrado a ninguém: digite um novo para mantê-lo sem criptografia.</translation>
    </message>
    <message>
        <source>Make it later, together with others</source>
        <comment>tool tip</comment>
        <translation>Fazer mais tarde, junto com outras</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>Redefinir para o padrão…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>Excluir valor…</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Escolha primeiro uma alteração.</translation>
    </message>
    <message>
        <source>What an encrypted value was before is kept nowhere.</source>
        <translation>O valor anterior de um valor criptografado não é guardado em lugar nenhum.</translation>
    </message>
    <message>
        <source>There was no value before it.</source>
        <comment>a change</comment>
        <translation>Não havia valor antes dela.</translation>
    </message>
    <message>
        <source>It could not be taken back</source>
        <comment>a change</comment>
        <translation>Não foi possível revertê-la</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <comment>title: of a configuration value</comment>
        <translation>Nenhuma alteração ainda</translation>
    </message>
    <message>
        <source>Nobody has set it: its default holds.</source>
        <translation>Ninguém o definiu: vale o padrão.</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <comment>button: a configuration value goes back to the one before</comment>
        <translation>Reverter esta alteração</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigFilterBar</name>
    <message>
        <source>Filter configuration</source>
        <comment>placeholder</comment>
        <translation>Filtrar configuração</translation>
    </message>
    <message>
        <source>Words of the key, the value, the service, what it is for or who changed it</source>
        <comment>tool tip</comment>
        <translation>Palavras da chave, do valor, do serviço, da finalidade ou de quem alterou</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: configuration values of any kind</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>filter: configuration values</comment>
        <translation>criptografados</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>filter: configuration values that services refer to</comment>
        <translation>em uso</translation>
    </message>
    <message>
        <source>set</source>
        <comment>filter: configuration values, no defaults</comment>
        <translation>definidos</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose service, traits</comment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show the values of one service, or some only</source>
        <comment>tool tip</comment>
        <translation>Mostrar os valores de um serviço, ou só alguns</translation>
    </message>
    <message>
        <source>Only encrypted ones</source>
        <comment>menu: configuration values</comment>
        <translation>Só os criptografados</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <comment>menu: configuration values that services refer to</comment>
        <translation>Só os que estão em uso</translation>
    </message>
    <message>
        <source>No defaults</source>
        <comment>menu: only configuration values that somebody has set</comment>
        <translation>Sem os padrões</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only its values</comment>
        <translation>Serviço</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigPage</name>
    <message>
        <source>New value</source>
        <comment>button: a configuration value</comment>
        <translation>Novo valor</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button: configuration from a file</comment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>accessible name of the table</comment>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Set the first value</source>
        <comment>button</comment>
        <translation>Definir o primeiro valor</translation>
    </message>
    <message>
        <source>Import some</source>
        <comment>button: configuration from a file</comment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button: the gathered changes</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Review…</source>
        <comment>button: the gathered changes</comment>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>title of the page</comment>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>New configuration value…</source>
        <comment>command</comment>
        <translation>Novo valor de configuração…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <comment>command</comment>
        <translation>Importar configuração…</translation>
    </message>
    <message>
        <source>Review changes of the configuration…</source>
        <comment>command</comment>
        <translation>Revisar alterações da configuração…</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu: a configuration value</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add its deletion to the changes</source>
        <comment>menu: a configuration value</comment>
        <translation>Adicionar a exclusão às alterações</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>Redefinir para o padrão…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>Excluir valor…</translation>
    </message>
    <message>
        <source>All of it is set already.</source>
        <translation>Tudo isso já está definido.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>%n valor alterado</numerusform>
            <numerusform>%n valores alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see the configuration</source>
        <comment>title</comment>
        <translation>Sem acesso à configuração</translation>
    </message>
    <message>
        <source>This server has no configuration</source>
        <comment>title: an older server without the feature</comment>
        <translation>Este servidor não tem configuração</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>Ele é de uma versão anterior, que não oferece isso.</translation>
    </message>
    <message>
        <source>Nothing is configured yet</source>
        <comment>title</comment>
        <translation>Nada foi configurado ainda</translation>
    </message>
    <message>
        <source>Values that are set here reach services whose environment refers to them as config:KEY. They can be kept encrypted, and every change can be taken back.</source>
        <translation>Os valores definidos aqui chegam aos serviços cujas variáveis de ambiente se referem a eles como config:CHAVE. Eles podem ser mantidos criptografados, e toda alteração pode ser revertida.</translation>
    </message>
    <message>
        <source>No value matches</source>
        <comment>title</comment>
        <translation>Nenhum valor corresponde</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Tente outras palavras ou veja tudo.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) gathered, and not made yet</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>%n alteração reunida, ainda não feita</numerusform>
            <numerusform>%n alterações reunidas, ainda não feitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 de %n valor</numerusform>
            <numerusform>%1 de %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <comment>footer: configuration values, no defaults</comment>
        <translation>
            <numerusform>%n definido</numerusform>
            <numerusform>%n definidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardChart</name>
    <message>
        <source>CPU by service</source>
        <comment>heading of a chart</comment>
        <translation>CPU por serviço</translation>
    </message>
    <message>
        <source>Memory by service</source>
        <comment>heading of a chart</comment>
        <translation>Memória por serviço</translation>
    </message>
    <message>
        <source>Opens the metrics</source>
        <comment>what a heading does when it is pressed</comment>
        <translation>Abre as métricas</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a chart</comment>
        <translation>Sem acesso aos serviços</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>Suas funções não incluem a permissão %1.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>Não foi possível carregar os serviços</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>You may not see metrics</source>
        <comment>note in a chart</comment>
        <translation>Sem acesso às métricas</translation>
    </message>
    <message>
        <source>The samples could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>Não foi possível carregar as amostras</translation>
    </message>
    <message>
        <source>No service is running</source>
        <comment>note in a chart</comment>
        <translation>Nenhum serviço em execução</translation>
    </message>
    <message>
        <source>What the busiest ones use is drawn here.</source>
        <translation>O consumo dos mais ativos é mostrado aqui.</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>Ir para serviços</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>note in a chart</comment>
        <translation>Nenhuma amostra ainda</translation>
    </message>
    <message>
        <source>The first ones come within seconds.</source>
        <translation>As primeiras chegam em segundos.</translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardPage</name>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name of a row of chips</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>stretch of time</comment>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>stretch of time</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>stretch of time</comment>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>title of a page</comment>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>tile</comment>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <comment>tile</comment>
        <translation>CPU do host</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>tile</comment>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>tile</comment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>tile</comment>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>tile</comment>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Platform health</source>
        <comment>heading</comment>
        <translation>Saúde da plataforma</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>heading</comment>
        <translation>Serviços mais ativos</translation>
    </message>
    <message>
        <source>All services</source>
        <comment>link</comment>
        <translation>Todos os serviços</translation>
    </message>
    <message>
        <source>on average of the last minutes</source>
        <comment>beside a heading: how services are ranked</comment>
        <translation>pela média dos últimos minutos</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>accessible name of a table</comment>
        <translation>Serviços mais ativos</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>heading</comment>
        <translation>Eventos recentes</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>accessible name of a list</comment>
        <translation>Eventos recentes</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <comment>command</comment>
        <translation>Mostrar a última hora</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>command</comment>
        <translation>Mostrar as últimas 24 horas</translation>
    </message>
    <message>
        <source>Show the last 7 days</source>
        <comment>command</comment>
        <translation>Mostrar os últimos 7 dias</translation>
    </message>
    <message>
        <source>Busiest services by CPU</source>
        <comment>command</comment>
        <translation>Serviços mais ativos por CPU</translation>
    </message>
    <message>
        <source>Busiest services by memory</source>
        <comment>command</comment>
        <translation>Serviços mais ativos por memória</translation>
    </message>
    <message>
        <source>Figures as of %1; they go on when the server answers again.</source>
        <comment>time</comment>
        <translation>Dados de %1; continuam quando o servidor voltar a responder.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>tile</comment>
        <translation>não permitido</translation>
    </message>
    <message>
        <source>not available</source>
        <comment>tile</comment>
        <translation>indisponível</translation>
    </message>
    <message>
        <source>of %1 running</source>
        <comment>services: after the number that run</comment>
        <translation>de %1 em execução</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the services that failed</source>
        <translation>Mostrar os serviços que falharam</translation>
    </message>
    <message>
        <source>High</source>
        <comment>CPU or memory</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Above %1</source>
        <comment>tool tip: why a figure is marked; a percentage</comment>
        <translation>Acima de %1</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <comment>share of memory</comment>
        <translation>%1 em uso</translation>
    </message>
    <message>
        <source>%1 since the server started</source>
        <comment>requests</comment>
        <translation>%1 desde que o servidor iniciou</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>many requests fail</comment>
        <translation>Erros</translation>
    </message>
    <message>
        <source>%1 of the requests fail</source>
        <translation>%1 das requisições falham</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>tile: the server does not say</comment>
        <translation>não informado</translation>
    </message>
    <message>
        <source>This server sends no such figure.</source>
        <translation>Este servidor não envia esse valor.</translation>
    </message>
    <message>
        <source>% used</source>
        <comment>disk: after a number</comment>
        <translation>% em uso</translation>
    </message>
    <message numerus="yes">
        <source>open · %n watching</source>
        <comment>connections: those that follow events</comment>
        <translation>
            <numerusform>abertas · %n observando</numerusform>
            <numerusform>abertas · %n observando</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>connections: after a number</comment>
        <translation>abertas</translation>
    </message>
    <message>
        <source>You may not see the health</source>
        <comment>note in a card</comment>
        <translation>Sem acesso à saúde</translation>
    </message>
    <message>
        <source>The health could not be asked for</source>
        <comment>note in a card</comment>
        <translation>Não foi possível consultar a saúde</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Event stream</source>
        <comment>health check: how live changes come</comment>
        <translation>Fluxo de eventos</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of the server</comment>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a card</comment>
        <translation>Sem acesso aos serviços</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>Suas funções não incluem a permissão %1.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a card</comment>
        <translation>Não foi possível carregar os serviços</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>note in a card</comment>
        <translation>Nenhum serviço ainda</translation>
    </message>
    <message>
        <source>Describe one, or begin with samples from the catalogue.</source>
        <translation>Descreva um ou comece com os exemplos do catálogo.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>Adicionar serviço</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <comment>note in a card</comment>
        <translation>Nada em execução</translation>
    </message>
    <message>
        <source>The services that use the most show here as soon as one runs.</source>
        <translation>Os serviços que mais consomem aparecem aqui assim que um estiver em execução.</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>Ir para serviços</translation>
    </message>
    <message>
        <source>You may not see events</source>
        <comment>note in a card</comment>
        <translation>Sem acesso aos eventos</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <comment>note in a card</comment>
        <translation>Nada aconteceu</translation>
    </message>
    <message>
        <source>Watching since %1. Starts, stops and failures show here at once.</source>
        <comment>time of day</comment>
        <translation>Monitorando desde %1. Inícios, paradas e falhas aparecem aqui imediatamente.</translation>
    </message>
</context>
<context>
    <name>ui::pages::JumpToTime</name>
    <message>
        <source>Jump to a time</source>
        <comment>title of a dialog</comment>
        <translation>Ir para um horário</translation>
    </message>
    <message>
        <source>Jump</source>
        <comment>button: to a time in a log</comment>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>label</comment>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Such as 12:03, 2026-11-23 12:03:10, or -15m for fifteen minutes ago</source>
        <comment>hint</comment>
        <translation>Como 12:03, 2026-11-23 12:03:10 ou -15m para quinze minutos atrás</translation>
    </message>
    <message>
        <source>This is no time that can be understood</source>
        <comment>error of a field</comment>
        <translation>Este horário não foi entendido</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeyList</name>
    <message>
        <source>API keys</source>
        <comment>accessible name of the table</comment>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Escolha primeiro uma chave.</translation>
    </message>
    <message>
        <source>Copy its beginning</source>
        <comment>menu: of an API key, by which one knows it</comment>
        <translation>Copiar o início</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>menu: an API key</comment>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>%1 could not be revoked: %2</source>
        <comment>an API key, why</comment>
        <translation>Não foi possível revogar %1: %2</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <comment>an API key</comment>
        <translation>%1 foi revogada</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeysPage</name>
    <message>
        <source>New key</source>
        <comment>button: an API key</comment>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>Revogar…</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>title of the page</comment>
        <translation>Chaves de API</translation>
    </message>
    <message>
        <source>Filter API keys</source>
        <comment>placeholder</comment>
        <translation>Filtrar chaves de API</translation>
    </message>
    <message>
        <source>Words of the name, the beginning, what it may or who made it</source>
        <comment>tool tip</comment>
        <translation>Palavras do nome, do início, do que permite ou de quem criou</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <comment>accessible name: own or everybody&apos;s</comment>
        <translation>De quem são as chaves</translation>
    </message>
    <message>
        <source>My keys</source>
        <comment>whose API keys</comment>
        <translation>Minhas chaves</translation>
    </message>
    <message>
        <source>Everybody&apos;s keys</source>
        <comment>whose API keys</comment>
        <translation>Chaves de todos</translation>
    </message>
    <message>
        <source>Make the first key</source>
        <comment>button: an API key</comment>
        <translation>Criar a primeira chave</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Your account may not see the keys of others.</source>
        <translation>Sua conta não pode ver chaves de outras pessoas.</translation>
    </message>
    <message>
        <source>You may not see API keys</source>
        <comment>title</comment>
        <translation>Sem acesso às chaves de API</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <comment>title</comment>
        <translation>Nenhuma chave ainda</translation>
    </message>
    <message>
        <source>A key lets a program in without a password: a scraper of metrics, a pipeline, a script. It may do no more than you may, and less if you say so.</source>
        <translation>Uma chave dá acesso a um programa sem senha: um coletor de métricas, um pipeline, um script. Ela não permite mais do que a sua conta, ou menos, se você quiser.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <comment>title</comment>
        <translation>Nenhuma chave corresponde</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Tente outras palavras ou veja tudo.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n chave de API</numerusform>
            <numerusform>%n chaves de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 de %n chave de API</numerusform>
            <numerusform>%1 de %n chaves de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) end soon</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n chave de API expira em breve</numerusform>
            <numerusform>%n chaves de API expiram em breve</numerusform>
        </translation>
    </message>
    <message>
        <source>New API key…</source>
        <comment>command</comment>
        <translation>Nova chave de API…</translation>
    </message>
    <message>
        <source>Revoke %1…</source>
        <comment>command; an API key</comment>
        <translation>Revogar %1…</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFilterBar</name>
    <message>
        <source>All</source>
        <comment>filter: of any state</comment>
        <translation>Tudo</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFoot</name>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>Atualizado ao vivo</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: time of day</comment>
        <translation>Situação às %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListStates</name>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>Suas funções não incluem a permissão %1.</translation>
    </message>
    <message>
        <source>Your account lacks the permission.</source>
        <translation>Sua conta não tem a permissão.</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsPage</name>
    <message>
        <source>Logs</source>
        <comment>title of a page</comment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>%1 lines are too many for the clipboard. Save them to a file instead.</source>
        <translation>%1 linhas são demais para a área de transferência. Salve-as em um arquivo.</translation>
    </message>
    <message>
        <source>Connection lost %1 – %2</source>
        <comment>in a log: from when to when</comment>
        <translation>Conexão perdida %1 – %2</translation>
    </message>
    <message>
        <source>Earlier lines could not be fetched</source>
        <translation>Não foi possível buscar linhas anteriores</translation>
    </message>
    <message>
        <source>No more lines fit into memory. Choose fewer services to read further back.</source>
        <translation>Não cabem mais linhas na memória. Escolha menos serviços para ler mais para trás.</translation>
    </message>
    <message>
        <source>The log begins later than that; this is its first line.</source>
        <translation>O log começa depois disso; esta é a primeira linha.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <comment>title of a dialog</comment>
        <translation>Salvar o log</translation>
    </message>
    <message>
        <source>Text (*.log)</source>
        <comment>kind of file</comment>
        <translation>Texto (*.log)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <comment>kind of file</comment>
        <translation>Linhas JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved to %1</source>
        <translation>
            <numerusform>%n linha foi salva em %1</numerusform>
            <numerusform>%n linhas foram salvas em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>Não foi possível salvar %1</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <comment>command</comment>
        <translation>Pausar o log</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <comment>command</comment>
        <translation>Acompanhar o log</translation>
    </message>
    <message>
        <source>Jump to a time in the log</source>
        <comment>command</comment>
        <translation>Ir para um horário no log</translation>
    </message>
    <message>
        <source>Choose the services of the log</source>
        <comment>command</comment>
        <translation>Escolher os serviços do log</translation>
    </message>
    <message>
        <source>Save the log to a file</source>
        <comment>command</comment>
        <translation>Salvar o log em um arquivo</translation>
    </message>
    <message>
        <source>Show every line of the log</source>
        <comment>command</comment>
        <translation>Mostrar todas as linhas do log</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>how times are shown</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Relative time</source>
        <comment>how times are shown</comment>
        <translation>Tempo relativo</translation>
    </message>
    <message>
        <source>Local time</source>
        <comment>how times are shown</comment>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Stop or go on following the newest lines (Ctrl+P)</source>
        <comment>tool tip</comment>
        <translation>Parar ou retomar o acompanhamento das linhas mais recentes (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: stop following the log</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>button: go on following the log</comment>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: save the log to a file</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file (Ctrl+S)</source>
        <comment>tool tip</comment>
        <translation>Salvar em um arquivo as linhas mostradas (Ctrl+S)</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>log level</comment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>log level</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>button: for the log</comment>
        <translation>Escolher serviços</translation>
    </message>
    <message>
        <source>Show what is running</source>
        <comment>button: for the log</comment>
        <translation>Mostrar o que está em execução</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>Ir para serviços</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <comment>button</comment>
        <translation>Limpar busca e filtros</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>How times are shown</source>
        <comment>tool tip</comment>
        <translation>Como os horários são mostrados</translation>
    </message>
    <message>
        <source>Jump to a time…</source>
        <comment>menu</comment>
        <translation>Ir para um horário…</translation>
    </message>
    <message>
        <source>Break long lines into rows, or scroll sideways</source>
        <comment>tool tip</comment>
        <translation>Quebrar linhas longas ou rolar para o lado</translation>
    </message>
    <message>
        <source>Wrap on</source>
        <comment>how long lines are shown</comment>
        <translation>Com quebra</translation>
    </message>
    <message>
        <source>Wrap off</source>
        <comment>how long lines are shown</comment>
        <translation>Sem quebra</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>Acompanhamento pausado</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a log</comment>
        <translation>Acompanhando</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>title of an empty page</comment>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Start the local server or connect to another one to read its logs.</source>
        <translation>Inicie o servidor local ou conecte-se a outro para ler os logs.</translation>
    </message>
    <message>
        <source>You may not read logs</source>
        <comment>title of an empty page</comment>
        <translation>Sem acesso aos logs</translation>
    </message>
    <message>
        <source>Your roles do not include logs:read. An administrator of this server can give you one that does.</source>
        <translation>Suas funções não incluem logs:read. Um administrador deste servidor pode atribuir a você uma que inclua.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title of an empty page</comment>
        <translation>Nenhum serviço ainda</translation>
    </message>
    <message>
        <source>What your services write appears here, from their first line on.</source>
        <translation>O que seus serviços escrevem aparece aqui, desde a primeira linha.</translation>
    </message>
    <message>
        <source>Whose log?</source>
        <comment>title of an empty page</comment>
        <translation>Log de qual serviço?</translation>
    </message>
    <message>
        <source>Choose one or several services; their lines are merged by time.</source>
        <translation>Escolha um ou vários serviços; as linhas são intercaladas por horário.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <comment>title of an empty page</comment>
        <translation>Nenhuma linha corresponde</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out by the search and the filters.</source>
        <translation>
            <numerusform>%n linha fica de fora pela busca e pelos filtros.</numerusform>
            <numerusform>%n linhas ficam de fora pela busca e pelos filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>title of an empty page</comment>
        <translation>Aguardando a conexão</translation>
    </message>
    <message>
        <source>The log is read as soon as the server answers.</source>
        <translation>O log é lido assim que o servidor responder.</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>title of an empty page</comment>
        <translation>Nada foi registrado ainda</translation>
    </message>
    <message>
        <source>New lines appear here as they are written.</source>
        <translation>Novas linhas aparecem aqui à medida que são escritas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hits</source>
        <comment>search: the chosen one of all</comment>
        <translation>
            <numerusform>%1 de %Ln ocorrência</numerusform>
            <numerusform>%1 de %Ln ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>state of a search</comment>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>search: matching ones of all</comment>
        <translation>
            <numerusform>%1 de %Ln linha</numerusform>
            <numerusform>%1 de %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>size of a log: shown and all</comment>
        <translation>
            <numerusform>%1 de %Ln linha</numerusform>
            <numerusform>%1 de %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines/s</source>
        <comment>speed of a log</comment>
        <translation>%1 linhas/s</translation>
    </message>
    <message>
        <source>Connection lost; this is the log as of %1</source>
        <comment>time</comment>
        <translation>Conexão perdida; este é o log de %1</translation>
    </message>
    <message>
        <source>Reading back to that time…</source>
        <comment>state of a log</comment>
        <translation>Lendo até esse horário…</translation>
    </message>
    <message>
        <source>Reading earlier lines…</source>
        <comment>state of a log</comment>
        <translation>Lendo linhas anteriores…</translation>
    </message>
    <message>
        <source>%1 older lines were let go to save memory</source>
        <comment>state of a log</comment>
        <translation>%1 linhas antigas foram liberadas para poupar memória</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsSearchBar</name>
    <message>
        <source>Search the log</source>
        <comment>placeholder</comment>
        <translation>Buscar no log</translation>
    </message>
    <message>
        <source>Search the log</source>
        <comment>accessible name</comment>
        <translation>Buscar no log</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <comment>button</comment>
        <translation>Ocorrência anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <comment>button</comment>
        <translation>Próxima ocorrência (Enter)</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <comment>button</comment>
        <translation>Limpar a busca (Esc)</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <comment>option of a search</comment>
        <translation>Diferenciar maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <comment>option of a search</comment>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Only matches</source>
        <comment>option of a search</comment>
        <translation>Só ocorrências</translation>
    </message>
    <message>
        <source>Show only lines that match</source>
        <comment>option of a search</comment>
        <translation>Mostrar só as linhas que correspondem</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsServiceBar</name>
    <message>
        <source>Service</source>
        <comment>button: add one to the log</comment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>Adicionar serviço</translation>
    </message>
    <message>
        <source>Add or remove services (Ctrl+L)</source>
        <comment>tool tip</comment>
        <translation>Adicionar ou remover serviços (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>services that have no room over the log</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::MenuFilterBar</name>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: what is filtered for</comment>
        <translation>Mostrados: %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricCard</name>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>newest value in a chart</comment>
        <translation>Último</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of the values in a chart</comment>
        <translation>Média</translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>of the values in a chart</comment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <comment>accessible name; a metric</comment>
        <translation>Gráfico de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s) could not be loaded: %1</source>
        <comment>of a chart</comment>
        <translation>
            <numerusform>%n curva não pôde ser carregada: %1</numerusform>
            <numerusform>%n curvas não puderam ser carregadas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No samples in this stretch of time</source>
        <comment>over an empty chart</comment>
        <translation>Nenhuma amostra neste período</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>over an empty chart</comment>
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricsPage</name>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Metrics of the last 15 minutes</source>
        <translation>Métricas dos últimos 15 minutos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Metrics of the last hour</source>
        <translation>Métricas da última hora</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>Metrics of the last 6 hours</source>
        <translation>Métricas das últimas 6 horas</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Metrics of the last 24 hours</source>
        <translation>Métricas das últimas 24 horas</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Metrics of the last 7 days</source>
        <translation>Métricas dos últimos 7 dias</translation>
    </message>
    <message>
        <source>15 d</source>
        <translation>15 d</translation>
    </message>
    <message>
        <source>Metrics of the last 15 days</source>
        <translation>Métricas dos últimos 15 dias</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>button</comment>
        <translation>Mostrar as últimas 24 horas</translation>
    </message>
    <message>
        <source>Choose other services</source>
        <comment>button</comment>
        <translation>Escolher outros serviços</translation>
    </message>
    <message>
        <source>Show the usual metrics</source>
        <comment>button</comment>
        <translation>Mostrar as métricas usuais</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>button: add a service to the charts</comment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a button</comment>
        <translation>Escolher serviços</translation>
    </message>
    <message>
        <source>Choose services (Ctrl+F)</source>
        <comment>tool tip</comment>
        <translation>Escolher serviços (Ctrl+F)</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>button: back to the live charts</comment>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Back to live (double-click in a chart)</source>
        <comment>tool tip</comment>
        <translation>Voltar ao modo ao vivo (clique duplo em um gráfico)</translation>
    </message>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tool tip: a metric and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drag to zoom, Shift+drag to move, double-click to reset</source>
        <comment>footer: how to use the charts</comment>
        <translation>Arraste para ampliar, Shift+arraste para mover, clique duplo para redefinir</translation>
    </message>
    <message>
        <source>With the keyboard: arrows move, plus and minus zoom, Shift+arrows read values, Home resets</source>
        <comment>tool tip</comment>
        <translation>Pelo teclado: setas movem, mais e menos ampliam e reduzem, Shift+setas leem valores, Home redefine</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: charts stand still</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Points as CSV…</source>
        <comment>menu entry</comment>
        <translation>Pontos como CSV…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <comment>kind of file</comment>
        <translation>Arquivos CSV</translation>
    </message>
    <message>
        <source>Charts as PNG…</source>
        <comment>menu entry</comment>
        <translation>Gráficos como PNG…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <comment>kind of file</comment>
        <translation>Imagens PNG</translation>
    </message>
    <message>
        <source>Copy the charts</source>
        <comment>menu entry</comment>
        <translation>Copiar os gráficos</translation>
    </message>
    <message>
        <source>The charts are in the clipboard</source>
        <comment>toast</comment>
        <translation>Os gráficos estão na área de transferência</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>title of a page</comment>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Choose services for the charts</source>
        <comment>command</comment>
        <translation>Escolher serviços para os gráficos</translation>
    </message>
    <message>
        <source>Export the points of the charts as CSV</source>
        <comment>command</comment>
        <translation>Exportar os pontos dos gráficos como CSV</translation>
    </message>
    <message>
        <source>Export the charts as PNG</source>
        <comment>command</comment>
        <translation>Exportar os gráficos como PNG</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>day and time, the letters of QDateTime</comment>
        <translation>dd/MM hh:mm</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a stretch from one time to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>button: charts follow again</comment>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Hold the charts where they are</source>
        <comment>tool tip</comment>
        <translation>Manter os gráficos onde estão</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <comment>tool tip</comment>
        <translation>Acompanhar o que acontece agora</translation>
    </message>
    <message>
        <source>Export metrics</source>
        <comment>title of a dialog</comment>
        <translation>Exportar métricas</translation>
    </message>
    <message>
        <source>The points are in %1</source>
        <comment>toast; a file</comment>
        <translation>Os pontos estão em %1</translation>
    </message>
    <message>
        <source>The points could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>Não foi possível gravar os pontos: %1</translation>
    </message>
    <message>
        <source>The charts are in %1</source>
        <comment>toast; a file</comment>
        <translation>Os gráficos estão em %1</translation>
    </message>
    <message>
        <source>The charts could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>Não foi possível gravar os gráficos: %1</translation>
    </message>
    <message>
        <source>Your role may not read metrics</source>
        <comment>why controls are grey</comment>
        <translation>Sua função não permite ler métricas</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <comment>tool tip</comment>
        <translation>Ainda não há nada a exportar</translation>
    </message>
    <message>
        <source>No server</source>
        <comment>title</comment>
        <translation>Nenhum servidor</translation>
    </message>
    <message>
        <source>Connect to a server to see its figures.</source>
        <comment>empty page</comment>
        <translation>Conecte-se a um servidor para ver os valores dele.</translation>
    </message>
    <message>
        <source>Metrics are not open to you</source>
        <comment>title</comment>
        <translation>Sem acesso às métricas</translation>
    </message>
    <message>
        <source>Your role may not read metrics. An administrator can give it the permission metrics:read.</source>
        <comment>empty page</comment>
        <translation>Sua função não permite ler métricas. Um administrador pode dar a ela a permissão metrics:read.</translation>
    </message>
    <message>
        <source>No metric is chosen</source>
        <comment>title</comment>
        <translation>Nenhuma métrica escolhida</translation>
    </message>
    <message>
        <source>Choose above what the charts should show.</source>
        <comment>empty page</comment>
        <translation>Escolha acima o que os gráficos devem mostrar.</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>title</comment>
        <translation>Nenhuma amostra ainda</translation>
    </message>
    <message>
        <source>The server takes samples every few seconds; the first will appear here by itself.</source>
        <comment>empty page</comment>
        <translation>O servidor coleta amostras a cada poucos segundos; a primeira aparecerá aqui automaticamente.</translation>
    </message>
    <message>
        <source>Nothing was measured of these services in this time. Samples appear here while they run.</source>
        <comment>empty page</comment>
        <translation>Nada foi medido destes serviços neste período. As amostras aparecem aqui enquanto eles estão em execução.</translation>
    </message>
    <message numerus="yes">
        <source>a point every %n s</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>um ponto a cada %n s</numerusform>
            <numerusform>um ponto a cada %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n min</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>um ponto a cada %n min</numerusform>
            <numerusform>um ponto a cada %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n h</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>um ponto a cada %n h</numerusform>
            <numerusform>um ponto a cada %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine and server, %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>Máquina e servidor, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s), %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>
            <numerusform>%n serviço, %1</numerusform>
            <numerusform>%n serviços, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: day and time of day</comment>
        <translation>Situação em %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>footer</comment>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Standing still</source>
        <comment>footer: the charts do not follow</comment>
        <translation>Gráficos parados</translation>
    </message>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>Atualizado ao vivo</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleAside</name>
    <message>
        <source>to come</source>
        <comment>a run of a schedule</comment>
        <translation>prevista</translation>
    </message>
    <message>
        <source>Run now</source>
        <comment>button: a schedule</comment>
        <translation>Executar agora</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a schedule</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>Mostrar os backups</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <source>Delete schedule…</source>
        <comment>menu</comment>
        <translation>Excluir agendamento…</translation>
    </message>
    <message>
        <source>The month before</source>
        <comment>tool tip</comment>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>button: in a calendar</comment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>The next month</source>
        <comment>tool tip</comment>
        <translation>Próximo mês</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>accessible name of a switch; a schedule</comment>
        <translation>%1 está ativado</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <comment>tool tip: a schedule</comment>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>tool tip: a schedule</comment>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>detail: of a schedule</comment>
        <translation>Próxima execução</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>detail: of a schedule</comment>
        <translation>Última execução</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>detail: why the last run failed</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>detail: runs of a schedule that were not made</comment>
        <translation>Perdidas</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) since the last one</source>
        <translation>
            <numerusform>%n execução desde a última</numerusform>
            <numerusform>%n execuções desde a última</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest good</source>
        <comment>detail: the newest good backup of a schedule</comment>
        <translation>Último íntegro</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>detail: how long backups are kept</comment>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>detail</comment>
        <translation>Tipo</translation>
    </message>
    <message numerus="yes">
        <source>Incremental, a full one after %n</source>
        <comment>type of a schedule&apos;s backups</comment>
        <translation>
            <numerusform>Incremental, um completo após %n</numerusform>
            <numerusform>Incremental, um completo após %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>detail: a restore drill after each run</comment>
        <translation>Teste</translation>
    </message>
    <message>
        <source>After each run</source>
        <comment>when a drill is made</comment>
        <translation>Após cada execução</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, and its year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, as QDate has it</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>runs of a day</comment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs on this day.</source>
        <translation>Nada é executado neste dia.</translation>
    </message>
    <message>
        <source>Show the backup</source>
        <comment>tool tip</comment>
        <translation>Mostrar o backup</translation>
    </message>
</context>
<context>
    <name>ui::pages::SchedulesPage</name>
    <message>
        <source>New schedule</source>
        <comment>button</comment>
        <translation>Novo agendamento</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>accessible name of the table</comment>
        <translation>Agendamentos</translation>
    </message>
    <message>
        <source>Create a schedule</source>
        <comment>button</comment>
        <translation>Criar um agendamento</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>placeholder</comment>
        <translation>Filtrar agendamentos</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>accessible name</comment>
        <translation>Filtrar agendamentos</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>title of the page</comment>
        <translation>Agendamentos</translation>
    </message>
    <message>
        <source>New schedule</source>
        <comment>command</comment>
        <translation>Novo agendamento</translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <comment>command; a schedule</comment>
        <translation>Executar %1 agora</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>command; a schedule</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>You may not see schedules</source>
        <comment>title</comment>
        <translation>Sem acesso aos agendamentos</translation>
    </message>
    <message>
        <source>This server has no schedules</source>
        <comment>title: an older server without the feature</comment>
        <translation>Este servidor não tem agendamentos</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make backups.</source>
        <translation>Ele é de uma versão anterior, que não cria backups.</translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <comment>title</comment>
        <translation>Nenhum agendamento ainda</translation>
    </message>
    <message>
        <source>A schedule makes backups by itself, keeps as many as you wish, and warns when one is overdue.</source>
        <translation>Um agendamento cria backups automaticamente, mantém quantos você quiser e avisa quando um está atrasado.</translation>
    </message>
    <message>
        <source>No schedule matches</source>
        <comment>title</comment>
        <translation>Nenhum agendamento corresponde</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Tente outras palavras ou veja tudo.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n agendamento</numerusform>
            <numerusform>%n agendamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>next run %1</source>
        <comment>footer: when</comment>
        <translation>próxima execução %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>footer: schedules</comment>
        <translation>
            <numerusform>%n atrasado</numerusform>
            <numerusform>%n atrasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n agendamento atrasado</numerusform>
            <numerusform>%n agendamentos atrasados</numerusform>
        </translation>
    </message>
    <message>
        <source>Run now</source>
        <comment>menu: a schedule</comment>
        <translation>Executar agora</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a schedule</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <comment>menu: a schedule</comment>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <comment>menu: a schedule</comment>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>Mostrar os backups</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a schedule</comment>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>a schedule</comment>
        <translation>%1 foi criado</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a schedule</comment>
        <translation>%1 foi alterado</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>No backups are made by it any more, and none of those it made is deleted by itself any more. They stay until you delete them.</source>
        <translation>Ele não cria mais backups, e nenhum dos que criou é mais excluído automaticamente. Eles permanecem até que você os exclua.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: do not delete</comment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete schedule</source>
        <comment>button</comment>
        <translation>Excluir agendamento</translation>
    </message>
</context>
<context>
    <name>ui::pages::SeriesChip</name>
    <message>
        <source>Shown in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>Visível nos gráficos. Delete o retira.</translation>
    </message>
    <message>
        <source>Hidden in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>Oculto nos gráficos. Delete o retira.</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Hide %1; with Ctrl hide all others</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>Ocultar %1; com Ctrl, ocultar todos os outros</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceActions</name>
    <message>
        <source>The server is working on an earlier order.</source>
        <translation>O servidor está executando uma ordem anterior.</translation>
    </message>
    <message>
        <source>It is still stopping.</source>
        <translation>Ainda está parando.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <comment>why a service cannot be started</comment>
        <translation>Já está em execução.</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>Já está parando.</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Não está em execução.</translation>
    </message>
    <message>
        <source>It does not run. Start it instead.</source>
        <translation>Não está em execução. Inicie-o.</translation>
    </message>
    <message>
        <source>It is just starting or stopping.</source>
        <translation>Está iniciando ou parando neste momento.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <comment>why a service takes no order</comment>
        <translation>Está parando.</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>%1 está iniciando</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <comment>service</comment>
        <translation>Não foi possível iniciar %1</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>%1 está parando</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>Não foi possível parar %1</translation>
    </message>
    <message>
        <source>%1 is restarting</source>
        <comment>service</comment>
        <translation>%1 está reiniciando</translation>
    </message>
    <message>
        <source>%1 could not be restarted</source>
        <comment>service</comment>
        <translation>Não foi possível reiniciar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes to %n replica(s)</source>
        <comment>service</comment>
        <translation>
            <numerusform>%1 passa a ter %n réplica</numerusform>
            <numerusform>%1 passa a ter %n réplicas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be scaled</source>
        <comment>service</comment>
        <translation>Não foi possível escalar %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>%1 foi excluído</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>service</comment>
        <translation>Não foi possível excluir %1</translation>
    </message>
    <message>
        <source>The samples could not be added</source>
        <translation>Não foi possível adicionar os exemplos</translation>
    </message>
    <message>
        <source>This server&apos;s catalogue has no samples</source>
        <translation>O catálogo deste servidor não tem exemplos</translation>
    </message>
    <message>
        <source>%1 could not be added</source>
        <comment>service</comment>
        <translation>Não foi possível adicionar %1</translation>
    </message>
    <message>
        <source>Its clients lose the connection.</source>
        <translation>Os clientes dele perdem a conexão.</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>Parar %1?</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>Reiniciar %1?</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: a service</comment>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceBulkBar</name>
    <message>
        <source>Choose none</source>
        <comment>tool tip</comment>
        <translation>Limpar a seleção</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>button: verb and how many of the selected services</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>For %1 of the %2 selected. The others: %3</source>
        <comment>tool tip; the last is a reason</comment>
        <translation>Para %1 dos %2 selecionados. Os outros: %3</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: services</comment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: services</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceColumns</name>
    <message>
        <source>As the room allows</source>
        <comment>menu: columns</comment>
        <translation>Conforme o espaço</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceConfiguration</name>
    <message>
        <source>Fields</source>
        <comment>how a definition is shown</comment>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <comment>tool tip</comment>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a service</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <comment>accessible name</comment>
        <translation>Definição como JSON</translation>
    </message>
    <message>
        <source>The definition was copied, without its secrets</source>
        <translation>A definição foi copiada, sem os segredos</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>field of a service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a service</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>About</source>
        <comment>field of a service: its description</comment>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field of a service</comment>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>field of a service</comment>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>field of a service</comment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>field of a service</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>field of a service: working folder</comment>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>field of a service</comment>
        <translation>Executa como</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>field of a service</comment>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>field of a service</comment>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>field of a service: when it is restarted</comment>
        <translation>Reinício</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>Após uma falha</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>field of a service</comment>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>field of a service</comment>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>(somente leitura)</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>field of a service</comment>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>field of a service</comment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>field of a service</comment>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <comment>field of a service</comment>
        <translation>Limite de CPU</translation>
    </message>
    <message>
        <source>%1 thousandths of a core</source>
        <comment>CPU limit</comment>
        <translation>%1 milésimos de núcleo</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <comment>field of a service</comment>
        <translation>Limite de memória</translation>
    </message>
    <message>
        <source>Health check</source>
        <comment>field of a service</comment>
        <translation>Verificação de saúde</translation>
    </message>
    <message>
        <source>HTTP %1, every %2 s</source>
        <comment>health check: path and interval</comment>
        <translation>HTTP %1, a cada %2 s</translation>
    </message>
    <message>
        <source>TCP connection, every %1 s</source>
        <comment>health check: interval</comment>
        <translation>Conexão TCP, a cada %1 s</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>health check</comment>
        <translation>Processo ativo</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>field of a service: path</comment>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>field of a service</comment>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>field of a service</comment>
        <translation>Atualizado</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>tab</comment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>tab</comment>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Exec</source>
        <comment>tab: run a command where the service runs</comment>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>tab</comment>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>tab</comment>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Parts of the service</source>
        <comment>accessible name of the tabs</comment>
        <translation>Partes do serviço</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: a service</comment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: a service</comment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>button: a service</comment>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a service</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Show in Logs</source>
        <comment>menu: go to the page of logs</comment>
        <translation>Mostrar em Logs</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>Mostrar em Métricas</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <source>Delete service…</source>
        <comment>menu</comment>
        <translation>Excluir serviço…</translation>
    </message>
    <message>
        <source>Config</source>
        <comment>tab: short for configuration</comment>
        <translation>Config</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceExec</name>
    <message>
        <source>Output of commands</source>
        <comment>accessible name</comment>
        <translation>Saída dos comandos</translation>
    </message>
    <message>
        <source>Commands run where the service runs, without a shell. Their output appears here.</source>
        <translation>Os comandos são executados onde o serviço é executado, sem shell. A saída aparece aqui.</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>accessible name: program with arguments</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>button: a command</comment>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Copy the output</source>
        <comment>tool tip</comment>
        <translation>Copiar a saída</translation>
    </message>
    <message>
        <source>Clear the output</source>
        <comment>tool tip</comment>
        <translation>Limpar a saída</translation>
    </message>
    <message>
        <source>Running…</source>
        <comment>a command</comment>
        <translation>Executando…</translation>
    </message>
    <message>
        <source>There is no shell: %1 is passed on as it is.</source>
        <comment>signs such as |</comment>
        <translation>Não há shell: %1 é passado como está.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n argument(s)</source>
        <comment>a program</comment>
        <translation>
            <numerusform>%1 com %n argumento</numerusform>
            <numerusform>%1 com %n argumentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes keep spaces. Up and Down: earlier lines.</source>
        <translation>Aspas mantêm os espaços. Setas para cima e para baixo: linhas anteriores.</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <comment>output of a command</comment>
        <translation>… mais %1 caracteres</translation>
    </message>
    <message>
        <source>stderr:</source>
        <comment>the error stream of a command</comment>
        <translation>stderr:</translation>
    </message>
    <message>
        <source>Stopped: it took too long</source>
        <comment>a command</comment>
        <translation>Interrompido: demorou demais</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <comment>of a command</comment>
        <translation>Código de saída %1</translation>
    </message>
    <message>
        <source>the output was cut</source>
        <comment>a command</comment>
        <translation>a saída foi cortada</translation>
    </message>
    <message>
        <source>Type a command first.</source>
        <translation>Digite um comando primeiro.</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceFilterBar</name>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>Filtrar serviços</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>Filtrar serviços</translation>
    </message>
    <message>
        <source>Words of the name, id, image or labels; also status:error and category:storage</source>
        <comment>tool tip</comment>
        <translation>Palavras do nome, ID, imagem ou rótulos; também status:error e category:storage</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: services of any status</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>tool tip: choose the columns of the table</comment>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>button: choose the categories that are shown</comment>
        <translation>Categoria</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n categoria</numerusform>
            <numerusform>%n categorias</numerusform>
        </translation>
    </message>
    <message>
        <source>Show some categories only</source>
        <comment>tool tip</comment>
        <translation>Mostrar só algumas categorias</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: categories</comment>
        <translation>Mostradas: %1</translation>
    </message>
    <message>
        <source>All categories</source>
        <comment>menu</comment>
        <translation>Todas as categorias</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>menu: category and how many services it has</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceHealthView</name>
    <message>
        <source>Startup</source>
        <comment>health check</comment>
        <translation>Inicialização</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>Prontidão</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>button: the health of a service</comment>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>This server checks by its own clock only.</source>
        <translation>Este servidor só verifica nos próprios intervalos.</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>heading</comment>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>heading: the services that this one depends on</comment>
        <translation>Precisa de</translation>
    </message>
    <message>
        <source>Show this service</source>
        <comment>tool tip</comment>
        <translation>Mostrar este serviço</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a relative time</comment>
        <translation>atualizado %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceImageView</name>
    <message>
        <source>Image</source>
        <comment>heading: of a container</comment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Look for a newer image</source>
        <comment>tool tip</comment>
        <translation>Procurar uma imagem mais recente</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <comment>tool tip</comment>
        <translation>Copiar o digest</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>button: bring a newer image</comment>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>The digest was copied</source>
        <translation>O digest foi copiado</translation>
    </message>
    <message>
        <source>Looking for a newer one…</source>
        <comment>an image</comment>
        <translation>Procurando uma mais recente…</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled at the next start.</source>
        <comment>an image</comment>
        <translation>O mecanismo ainda não a possui: ela será baixada no próximo início.</translation>
    </message>
    <message>
        <source>There is a newer image under this name.</source>
        <translation>Há uma imagem mais recente com este nome.</translation>
    </message>
    <message>
        <source>Whether there is a newer one is not known: %1</source>
        <comment>why, in the registry&apos;s words</comment>
        <translation>Não se sabe se há uma mais recente: %1</translation>
    </message>
    <message>
        <source>This is the newest under its name.</source>
        <comment>an image</comment>
        <translation>Esta é a mais recente com este nome.</translation>
    </message>
    <message>
        <source>Pulls what the name means now. The container that runs is kept until the new one is well; if it does not come up, the service goes back by itself.</source>
        <translation>Baixa o que o nome designa agora. O contêiner em execução é mantido até que o novo esteja bem; se este não iniciar, o serviço volta automaticamente.</translation>
    </message>
    <message>
        <source>Update the image?</source>
        <comment>title of a dialog</comment>
        <translation>Atualizar a imagem?</translation>
    </message>
    <message>
        <source>The service is replaced; its clients lose the connection for a moment.</source>
        <translation>O serviço é substituído; seus clientes perdem a conexão por um momento.</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceIntake</name>
    <message>
        <source>Import</source>
        <comment>button: a menu of ways in which services come in</comment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>From Compose or mcp.json…</source>
        <comment>menu: services of a file</comment>
        <translation>De Compose ou mcp.json…</translation>
    </message>
    <message>
        <source>Adopt containers…</source>
        <comment>menu: containers of others become services</comment>
        <translation>Adotar contêineres…</translation>
    </message>
    <message>
        <source>Bring in services from a file or as containers that are there</source>
        <comment>tool tip</comment>
        <translation>Trazer serviços de um arquivo ou de contêineres existentes</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>what a command belongs to</comment>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Import services from Compose or mcp.json</source>
        <comment>command</comment>
        <translation>Importar serviços de Compose ou mcp.json</translation>
    </message>
    <message>
        <source>Adopt containers</source>
        <comment>command</comment>
        <translation>Adotar contêineres</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>%n serviço foi criado</numerusform>
            <numerusform>%n serviços foram criados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nada foi importado</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>ids of services</comment>
        <translation>Não importados: %1</translation>
    </message>
    <message>
        <source>%1 is a service now</source>
        <comment>a container</comment>
        <translation>%1 agora é um serviço</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceLogs</name>
    <message>
        <source>Loading…</source>
        <comment>state of a log</comment>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>state of a log</comment>
        <translation>Aguardando a conexão</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>state of a log</comment>
        <translation>Nada foi registrado ainda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a log</comment>
        <translation>Acompanhando</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>Acompanhamento pausado</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceMenu</name>
    <message>
        <source>Open</source>
        <comment>menu: show the service</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>menu: services</comment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>menu: services</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>menu: services</comment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Scale…</source>
        <comment>menu: a service</comment>
        <translation>Escalar…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a service</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Show in Logs</source>
        <comment>menu: go to the page of logs</comment>
        <translation>Mostrar em Logs</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>Mostrar em Métricas</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <comment>menu</comment>
        <translation>Copiar IDs</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: services</comment>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>menu: verb, and how many of the chosen services</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: services</comment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: services</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceMetrics</name>
    <message>
        <source>15 min</source>
        <comment>stretch of time</comment>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>stretch of time</comment>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <comment>stretch of time</comment>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>stretch of time</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>CPU, percent of one core</source>
        <comment>heading of a chart</comment>
        <translation>CPU, porcentagem de um núcleo</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>heading of a chart</comment>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>state of a chart</comment>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>state of a chart</comment>
        <translation>Nenhuma amostra ainda</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceOverview</name>
    <message>
        <source>CPU</source>
        <comment>card</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>card</comment>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>heading</comment>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Startup</source>
        <comment>health check</comment>
        <translation>Inicialização</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>Prontidão</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>heading</comment>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>requests a second</comment>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>p50</source>
        <comment>latency percentile</comment>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <comment>latency percentile</comment>
        <translation>p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>share of requests that failed</comment>
        <translation>Erros</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>CPU limit</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>memory limit</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>This system cannot enforce the limit.</source>
        <translation>Este sistema não consegue impor o limite.</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a service</comment>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>detail</comment>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>detail</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>detail</comment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>detail: process or container</comment>
        <translation>Executa como</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Up for</source>
        <comment>detail: since it was started</comment>
        <translation>Ativo há</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>detail: how often it was restarted after a crash</comment>
        <translation>Reinícios</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>detail</comment>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>detail</comment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>detail</comment>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>detail</comment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>(somente leitura)</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>detail</comment>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>detail: when it was last changed</comment>
        <translation>Atualizado</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicePicker</name>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a list that opens</comment>
        <translation>Escolher serviços</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>Filtrar serviços</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>Filtrar serviços</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of a list</comment>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>There are no services yet</source>
        <comment>foot of a list</comment>
        <translation>Ainda não há serviços</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>foot of a list</comment>
        <translation>Nenhum serviço corresponde</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, which is the most</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>%n escolhido, que é o máximo</numerusform>
            <numerusform>%n escolhidos, que é o máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>%n escolhido</numerusform>
            <numerusform>%n escolhidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicesPage</name>
    <message>
        <source>New service</source>
        <comment>button</comment>
        <translation>Novo serviço</translation>
    </message>
    <message>
        <source>Describe a new service (%1)</source>
        <comment>tool tip; a key</comment>
        <translation>Descrever um novo serviço (%1)</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of the table</comment>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Add sample services</source>
        <comment>button</comment>
        <translation>Adicionar exemplos</translation>
    </message>
    <message>
        <source>Import a file</source>
        <comment>button: services of a Compose file or mcp.json</comment>
        <translation>Importar arquivo</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>title of the page</comment>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>New service</source>
        <comment>command</comment>
        <translation>Novo serviço</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>command; a service</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Scale %1…</source>
        <comment>command; a service</comment>
        <translation>Escalar %1…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a service</comment>
        <translation>Excluir %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are starting</source>
        <translation>
            <numerusform>%n serviço está iniciando</numerusform>
            <numerusform>%n serviços estão iniciando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are stopping</source>
        <translation>
            <numerusform>%n serviço está parando</numerusform>
            <numerusform>%n serviços estão parando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are restarting</source>
        <translation>
            <numerusform>%n serviço está reiniciando</numerusform>
            <numerusform>%n serviços estão reiniciando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were deleted</source>
        <translation>
            <numerusform>%n serviço foi excluído</numerusform>
            <numerusform>%n serviços foram excluídos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>%1 foi criado</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>Não foi possível iniciá-lo</translation>
    </message>
    <message>
        <source>%1 was changed. What it runs with changes at its next start.</source>
        <comment>service</comment>
        <translation>%1 foi alterado. O que muda na execução só vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>%1 foi alterado</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>title</comment>
        <translation>Sem acesso aos serviços</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title</comment>
        <translation>Nenhum serviço ainda</translation>
    </message>
    <message>
        <source>A service is an MCP server that is kept running here, with its log, its health and its figures. Describe your own, or begin with samples from the catalogue.</source>
        <translation>Um serviço é um servidor MCP mantido em execução aqui, com log, saúde e métricas. Descreva o seu ou comece com os exemplos do catálogo.</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>title</comment>
        <translation>Nenhum serviço corresponde</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Tente outras palavras ou veja tudo.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n serviço falhou</numerusform>
            <numerusform>%n serviços falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n serviço</numerusform>
            <numerusform>%n serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 de %n serviço</numerusform>
            <numerusform>%1 de %n serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>footer: services</comment>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::StateBar</name>
    <message>
        <source>Services by state</source>
        <comment>accessible name of a bar</comment>
        <translation>Serviços por estado</translation>
    </message>
</context>
<context>
    <name>ui::pages::UsersPage</name>
    <message>
        <source>New user</source>
        <comment>button</comment>
        <translation>Novo usuário</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>accessible name of the table</comment>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>title of the page</comment>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Filter users</source>
        <comment>placeholder</comment>
        <translation>Filtrar usuários</translation>
    </message>
    <message>
        <source>Words of the name, e-mail or id</source>
        <comment>tool tip</comment>
        <translation>Palavras do nome, e-mail ou ID</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>accessible name: only people with it</comment>
        <translation>Função</translation>
    </message>
    <message>
        <source>All roles</source>
        <comment>filter</comment>
        <translation>Todas as funções</translation>
    </message>
    <message>
        <source>New user…</source>
        <comment>command</comment>
        <translation>Novo usuário…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <comment>command; a person</comment>
        <translation>Editar %1…</translation>
    </message>
    <message>
        <source>Disable %1…</source>
        <comment>command; a person</comment>
        <translation>Desativar %1…</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <comment>command; a person</comment>
        <translation>Ativar %1</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a person</comment>
        <translation>Excluir %1…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a person</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>menu: a person</comment>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>menu: a person</comment>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>Remover o segundo fator…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a person</comment>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>%1 was made, but the welcome mail was not sent: %2</source>
        <comment>a person, why</comment>
        <translation>A conta de %1 foi criada, mas o e-mail de boas-vindas não foi enviado: %2</translation>
    </message>
    <message>
        <source>%1 was made, and a welcome mail sent</source>
        <comment>a person</comment>
        <translation>A conta de %1 foi criada e um e-mail de boas-vindas foi enviado</translation>
    </message>
    <message>
        <source>%1 was made</source>
        <comment>a person</comment>
        <translation>A conta de %1 foi criada</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a person</comment>
        <translation>A conta de %1 foi alterada</translation>
    </message>
    <message>
        <source>You may not see people</source>
        <comment>title</comment>
        <translation>Sem acesso às pessoas</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <comment>title</comment>
        <translation>Ninguém aqui ainda</translation>
    </message>
    <message>
        <source>Make an account for each person, with the roles that they need.</source>
        <translation>Crie uma conta para cada pessoa, com as funções de que ela precisa.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <comment>title</comment>
        <translation>Ninguém corresponde</translation>
    </message>
    <message>
        <source>Try other words, or look at everybody.</source>
        <translation>Tente outras palavras ou veja todas as pessoas.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 de %n usuário</numerusform>
            <numerusform>%1 de %n usuários</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::AboutDialog</name>
    <message>
        <source>About MCP Console</source>
        <comment>title of a dialog</comment>
        <translation>Sobre o MCP Console</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>the product</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>Runs servers of the Model Context Protocol and lets you watch them. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Executa servidores do Model Context Protocol e permite monitorá-los. Software livre sob a GNU General Public License, versão 3 ou posterior; sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Licences</source>
        <comment>accessible name</comment>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <comment>heading</comment>
        <translation>Do que é feito</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>link</comment>
        <translation>Voltar à lista</translation>
    </message>
</context>
<context>
    <name>ui::shell::AccountRow</name>
    <message>
        <source>Servers and account</source>
        <comment>tool tip</comment>
        <translation>Servidores e conta</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>account row</comment>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>menu: of servers</comment>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>menu</comment>
        <translation>Conectar a um servidor…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>menu</comment>
        <translation>Gerenciar servidores…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>menu</comment>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>menu: a saved server</comment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu</comment>
        <translation>Nova janela</translation>
    </message>
</context>
<context>
    <name>ui::shell::Activity</name>
    <message>
        <source>The local server is starting</source>
        <comment>under way</comment>
        <translation>O servidor local está iniciando</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>under way</comment>
        <translation>O servidor local está parando</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service; under way</comment>
        <translation>%1 está iniciando</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service; under way</comment>
        <translation>%1 está parando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: of something under way</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>Não foi possível parar %1</translation>
    </message>
    <message>
        <source>%1 could not be cancelled</source>
        <comment>what is under way: &apos;Backing up nightly&apos;</comment>
        <translation>Não foi possível cancelar: %1</translation>
    </message>
    <message>
        <source>%1 could not be downloaded</source>
        <comment>a backup</comment>
        <translation>Não foi possível baixar %1</translation>
    </message>
    <message>
        <source>%1 could not be uploaded</source>
        <comment>a backup</comment>
        <translation>Não foi possível enviar %1</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <comment>a backup, a file</comment>
        <translation>%1 está em %2</translation>
    </message>
</context>
<context>
    <name>ui::shell::ActivityPanel</name>
    <message>
        <source>What happened lately</source>
        <comment>accessible name: drops down from the bell</comment>
        <translation>Acontecimentos recentes</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>something under way; time of day</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>heading</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Lately</source>
        <comment>heading: what happened</comment>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Results of what you do, and failures of services, are kept here while the console runs.</source>
        <translation>Os resultados do que você faz e as falhas de serviços são mantidos aqui enquanto o console está aberto.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: empties a list</comment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>Mostrar o serviço</translation>
    </message>
</context>
<context>
    <name>ui::shell::BellButton</name>
    <message>
        <source>What happened lately</source>
        <comment>tool tip: the bell</comment>
        <translation>Acontecimentos recentes</translation>
    </message>
    <message numerus="yes">
        <source>%n new failure(s)</source>
        <comment>the bell</comment>
        <translation>
            <numerusform>%n nova falha</numerusform>
            <numerusform>%n novas falhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <comment>placeholder: command palette</comment>
        <translation>Buscar ou executar um comando</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <comment>accessible name: command palette</comment>
        <translation>Buscar ou executar um comando</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>accessible name: what the command palette found</comment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>command palette</comment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <comment>command palette</comment>
        <translation>Nada se chama “%1”</translation>
    </message>
    <message>
        <source>%1 to run · %2 to close</source>
        <comment>foot of the command palette; names of keys</comment>
        <translation>%1 para executar · %2 para fechar</translation>
    </message>
</context>
<context>
    <name>ui::shell::ConnectionsDialog</name>
    <message>
        <source>The keychain is locked. Until it is unlocked, a password is kept for this run only, and asked for in the next.</source>
        <translation>O chaveiro está bloqueado. Até ser desbloqueado, uma senha fica guardada só até o console ser fechado e é pedida na próxima vez.</translation>
    </message>
    <message>
        <source>There is no keychain here. A password is kept for this run only, and asked for in the next; it is never written to a file.</source>
        <translation>Não há chaveiro aqui. Uma senha fica guardada só até o console ser fechado e é pedida na próxima vez; ela nunca é gravada em um arquivo.</translation>
    </message>
    <message>
        <source>Servers</source>
        <comment>title of a dialog</comment>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <comment>button</comment>
        <translation>Adicionar servidor…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Passwords are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>As senhas são guardadas no chaveiro deste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>name of the connection</comment>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <comment>the local server</comment>
        <translation>Executado neste computador</translation>
    </message>
    <message>
        <source>trusted by you</source>
        <comment>of a connection: its certificate</comment>
        <translation>aceito por você</translation>
    </message>
    <message>
        <source>Shown now</source>
        <comment>of a connection</comment>
        <translation>Exibido agora</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <comment>button: another server</comment>
        <translation>Mudar para ele</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>accessible name; a server</comment>
        <translation>Mudar para %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>tool tip; a server</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>tool tip; a server</comment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <comment>a server</comment>
        <translation>Remover %1 da lista?</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain too. Nothing changes on the server.</source>
        <translation>A senha dele também é removida do chaveiro. Nada muda no servidor.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button</comment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Open %1 in a new window</source>
        <comment>tool tip; a server</comment>
        <translation>Abrir %1 em uma nova janela</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>how a server does: not known yet</comment>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>how a server does</comment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>Inacessível</translation>
    </message>
</context>
<context>
    <name>ui::shell::FactsDialog</name>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>Ir para uma página</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>Percorrer as abas dos detalhes</translation>
    </message>
    <message>
        <source>Tab, arrows, Space, Enter</source>
        <comment>keys</comment>
        <translation>Tab, setas, Espaço, Enter</translation>
    </message>
    <message>
        <source>Reach and use everything without a pointer</source>
        <comment>keys</comment>
        <translation>Alcançar e usar tudo sem o mouse</translation>
    </message>
</context>
<context>
    <name>ui::shell::GuideDialog</name>
    <message>
        <source>Guide</source>
        <comment>title of a dialog</comment>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>accessible name</comment>
        <translation>Guia</translation>
    </message>
</context>
<context>
    <name>ui::shell::LocalRetention</name>
    <message>
        <source>Keep log lines for</source>
        <comment>label: of the local server</comment>
        <translation>Manter linhas de log por</translation>
    </message>
    <message>
        <source> days</source>
        <comment>suffix of a number</comment>
        <translation> dias</translation>
    </message>
    <message>
        <source>Most of one service</source>
        <comment>label: how much log text is kept</comment>
        <translation>Máximo por serviço</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>suffix of a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Keep samples for</source>
        <comment>label: of the local server</comment>
        <translation>Manter amostras por</translation>
    </message>
    <message>
        <source>Part of the server&apos;s own configuration. How long backups are kept is said by each schedule.</source>
        <translation>Faz parte da configuração do próprio servidor. Cada agendamento define por quanto tempo os backups são mantidos.</translation>
    </message>
    <message>
        <source>Start the local server and open it in this window to change this.</source>
        <translation>Para alterar isto, inicie o servidor local e abra-o nesta janela.</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Consultando o servidor.</translation>
    </message>
    <message>
        <source>This server does not have it.</source>
        <translation>Este servidor não tem isso.</translation>
    </message>
</context>
<context>
    <name>ui::shell::LocalServerCard</name>
    <message>
        <source>Local server</source>
        <comment>card</comment>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>accessible name of the switch</comment>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Log, settings and folder of the local server</source>
        <comment>tool tip</comment>
        <translation>Log, preferências e pasta do servidor local</translation>
    </message>
    <message>
        <source>Show its log</source>
        <comment>menu: local server</comment>
        <translation>Mostrar o log</translation>
    </message>
    <message>
        <source>Open its data folder</source>
        <comment>menu: local server</comment>
        <translation>Abrir a pasta de dados</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu: local server</comment>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: look at the local server</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>tool tip</comment>
        <translation>Parar o servidor local</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>tool tip</comment>
        <translation>Iniciar o servidor local</translation>
    </message>
    <message>
        <source>Runs services on this computer</source>
        <translation>Executa serviços neste computador</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of the local server</comment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>state of the local server</comment>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Its services are stopped in order</source>
        <translation>Os serviços dele são parados em ordem</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>state of the local server</comment>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Could not start</source>
        <comment>state of the local server</comment>
        <translation>Falha ao iniciar</translation>
    </message>
    <message>
        <source>Port %1 · just started</source>
        <comment>local server</comment>
        <translation>Porta %1 · recém-iniciado</translation>
    </message>
    <message>
        <source>Port %1 · up %2 min</source>
        <comment>local server</comment>
        <translation>Porta %1 · ativo há %2 min</translation>
    </message>
    <message>
        <source>Port %1 · up %2</source>
        <comment>local server; duration</comment>
        <translation>Porta %1 · ativo há %2</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of the local server</comment>
        <translation>Em execução</translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message>
        <source>MCP Console</source>
        <comment>title of the window</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>Protect</source>
        <comment>section of the side bar: backups and schedules</comment>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>section of the side bar: people, keys, configuration</comment>
        <translation>Administração</translation>
    </message>
    <message>
        <source>Try now</source>
        <comment>button: to connect</comment>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>of commands</comment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>command</comment>
        <translation>Iniciar o servidor local</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>command</comment>
        <translation>Parar o servidor local</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>of commands</comment>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Show the log of the local server</source>
        <comment>command</comment>
        <translation>Mostrar o log do servidor local</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <comment>command</comment>
        <translation>Abrir a pasta de dados</translation>
    </message>
    <message>
        <source>Settings of the local server</source>
        <comment>command</comment>
        <translation>Preferências do servidor local</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>command</comment>
        <translation>Conectar a um servidor…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>command</comment>
        <translation>Gerenciar servidores…</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <comment>command</comment>
        <translation>Acontecimentos recentes</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>command</comment>
        <translation>Seu perfil…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <comment>command</comment>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <comment>command</comment>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <comment>command</comment>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>command</comment>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>command</comment>
        <translation>Guia</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>command</comment>
        <translation>Sobre o MCP Console</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>command</comment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>menu</comment>
        <translation>Seu perfil…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>menu</comment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>menu: theme</comment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>menu: theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>menu: theme</comment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>menu</comment>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu</comment>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>menu</comment>
        <translation>Sobre o MCP Console</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>title of the page</comment>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <comment>button</comment>
        <translation>Ver o certificado…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>title of a dialog</comment>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>about</comment>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Qt</source>
        <comment>about</comment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Connected to</source>
        <comment>about</comment>
        <translation>Conectado a</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) will be stopped with it, and start again with its next start.</source>
        <translation>
            <numerusform>%n serviço será parado com ele e iniciará de novo no próximo início.</numerusform>
            <numerusform>%n serviços serão parados com ele e iniciarão de novo no próximo início.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it running</source>
        <comment>button</comment>
        <translation>Manter em execução</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <comment>button</comment>
        <translation>Parar o servidor</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>command</comment>
        <translation>Nova janela</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>command</comment>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu</comment>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Stop the local server?</source>
        <comment>title</comment>
        <translation>Parar o servidor local?</translation>
    </message>
    <message>
        <source>%1 – MCP Console</source>
        <comment>title of the window; name of a server</comment>
        <translation>%1 – MCP Console</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s rate limit is reached. What is asked for goes on in %n second(s).</source>
        <translation>
            <numerusform>O limite de requisições do servidor foi atingido. O que foi pedido continua em %n segundo.</numerusform>
            <numerusform>O limite de requisições do servidor foi atingido. O que foi pedido continua em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see is as of %1, %2.</source>
        <comment>time of day; how long ago that is</comment>
        <translation>O que você vê é a situação de %1, %2.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <comment>button</comment>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>This window changes its language as soon as what you began in it is done.</source>
        <comment>a dialog, or gathered changes</comment>
        <translation>Esta janela muda de idioma assim que terminar o que você começou nela.</translation>
    </message>
</context>
<context>
    <name>ui::shell::NoticeDesk</name>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n serviço falhou</numerusform>
            <numerusform>%n serviços falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n tarefa de backup falhou</numerusform>
            <numerusform>%n tarefas de backup falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup schedule(s) overdue</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n agendamento de backup atrasado</numerusform>
            <numerusform>%n agendamentos de backup atrasados</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost</source>
        <comment>title of a notification</comment>
        <translation>Conexão perdida</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of things</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>names of things; a server</comment>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>ui::shell::PaletteEntries</name>
    <message>
        <source>Go to %1</source>
        <comment>command; a page</comment>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <comment>command; its status</comment>
        <translation>Serviço · %1</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <comment>command; service</comment>
        <translation>Logs de %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>command; service</comment>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>command; service</comment>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <comment>command; service</comment>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>command; a server</comment>
        <translation>Mudar para %1</translation>
    </message>
    <message>
        <source>the local server</source>
        <comment>command: switch to it</comment>
        <translation>o servidor local</translation>
    </message>
</context>
<context>
    <name>ui::shell::Preferences</name>
    <message>
        <source>A service failed</source>
        <comment>kind of notification</comment>
        <translation>Um serviço falhou</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <comment>kind of notification</comment>
        <translation>Um backup falhou</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <comment>kind of notification</comment>
        <translation>Um backup está atrasado</translation>
    </message>
    <message>
        <source>The connection to a server was lost</source>
        <comment>kind of notification</comment>
        <translation>A conexão com um servidor foi perdida</translation>
    </message>
</context>
<context>
    <name>ui::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <comment>button: opens the command palette</comment>
        <translation>Buscar ou executar um comando</translation>
    </message>
</context>
<context>
    <name>ui::shell::ServerLogDialog</name>
    <message>
        <source>Log of the local server</source>
        <comment>title of a dialog</comment>
        <translation>Log do servidor local</translation>
    </message>
    <message>
        <source>What the server itself says, since the console was started.</source>
        <translation>O que o próprio servidor informa desde que o console foi iniciado.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <comment>button: of a log</comment>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <comment>button</comment>
        <translation>Abrir pasta de dados</translation>
    </message>
    <message>
        <source>Log of the local server</source>
        <comment>accessible name</comment>
        <translation>Log do servidor local</translation>
    </message>
    <message>
        <source>The server has said nothing yet.</source>
        <translation>O servidor ainda não informou nada.</translation>
    </message>
</context>
<context>
    <name>ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>title of a dialog</comment>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <comment>accessible name</comment>
        <translation>Seções das preferências</translation>
    </message>
    <message>
        <source>What you choose counts at once.</source>
        <comment>below the settings</comment>
        <translation>O que você escolhe vale imediatamente.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>section of the settings</comment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>label</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>density</comment>
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>density</comment>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Density</source>
        <comment>label</comment>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>How much room each row of a table takes.</source>
        <translation>Quanto espaço cada linha de uma tabela ocupa.</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <comment>time of day</comment>
        <translation>Conforme o idioma</translation>
    </message>
    <message>
        <source>24 hours: 18:30</source>
        <comment>time of day</comment>
        <translation>24 horas: 18:30</translation>
    </message>
    <message>
        <source>12 hours: 6:30 PM</source>
        <comment>time of day</comment>
        <translation>12 horas: 6:30 PM</translation>
    </message>
    <message>
        <source>Time of day</source>
        <comment>label</comment>
        <translation>Formato de hora</translation>
    </message>
    <message>
        <source>Logs and charts always count 24 hours.</source>
        <translation>Logs e gráficos sempre usam 24 horas.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>label</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>section of the settings</comment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>The usual keys: %1</source>
        <comment>tool tip</comment>
        <translation>As teclas usuais: %1</translation>
    </message>
    <message>
        <source>These keys do something already: %1. The ones before stay.</source>
        <comment>keys; what they do</comment>
        <translation>Estas teclas já têm uma função: %1. As anteriores são mantidas.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>section of the settings</comment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Told by the desktop while no window of the console shows it. What happened stands behind the bell in any case.</source>
        <translation>Exibidas pela área de trabalho quando nenhuma janela do console mostra o ocorrido. De qualquer forma, o que aconteceu fica registrado no sino.</translation>
    </message>
    <message>
        <source>Show an icon in the notification area</source>
        <comment>check box</comment>
        <translation>Mostrar um ícone na área de notificação</translation>
    </message>
    <message>
        <source>It tells how the servers that are open do, and leads back to their windows.</source>
        <translation>Ele informa como estão os servidores abertos e leva de volta às janelas deles.</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>section of the settings</comment>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Any free port</source>
        <comment>port 0</comment>
        <translation>Qualquer livre</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Counts from the next start of the server. When the port is taken, a free one is used.</source>
        <translation>Vale a partir do próximo início do servidor. Se a porta estiver ocupada, uma livre é usada.</translation>
    </message>
    <message>
        <source>When the port is taken, a free one is used.</source>
        <translation>Se a porta estiver ocupada, uma livre é usada.</translation>
    </message>
    <message>
        <source>As it was left</source>
        <comment>when to start the local server</comment>
        <translation>Como foi deixado</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when to start the local server</comment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when to start the local server</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Start with the console</source>
        <comment>label</comment>
        <translation>Iniciar com o console</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>accessible name</comment>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>button: a folder</comment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a folder</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>label</comment>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Everything that the local server keeps: services, logs, samples, secrets (sealed). Another folder counts from the server&apos;s next start, and begins empty: nothing is moved.</source>
        <translation>Tudo o que o servidor local guarda: serviços, logs, amostras, segredos (lacrados). Outra pasta vale a partir do próximo início do servidor e começa vazia: nada é movido.</translation>
    </message>
    <message>
        <source>Data folder of the local server</source>
        <comment>title of a dialog</comment>
        <translation>Pasta de dados do servidor local</translation>
    </message>
    <message>
        <source>Give a whole path, from the root on.</source>
        <translation>Informe um caminho completo, a partir da raiz.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Isto é um arquivo, não uma pasta.</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>section of the settings</comment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <comment>proxy</comment>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <comment>proxy</comment>
        <translation>Proxy SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>label</comment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached directly.</source>
        <translation>Servidores neste computador são sempre acessados diretamente.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <comment>accessible name</comment>
        <translation>Host do proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <comment>accessible name</comment>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>Host and port</source>
        <comment>label: of a proxy</comment>
        <translation>Host e porta</translation>
    </message>
    <message>
        <source>A proxy that asks for a password has to be set in the system.</source>
        <translation>Um proxy que pede senha deve ser definido no sistema.</translation>
    </message>
    <message>
        <source>This is no name of a host. What was before stays.</source>
        <translation>Isto não é um nome de host. O valor anterior é mantido.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>label</comment>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Reduced: nothing turns or glides.</source>
        <translation>Reduzido: nada gira nem desliza.</translation>
    </message>
    <message>
        <source>A window in which something is begun follows when that is done.</source>
        <translation>Uma janela com algo em andamento muda quando isso terminar.</translation>
    </message>
</context>
<context>
    <name>ui::shell::ShortcutTable</name>
    <message>
        <source>Search, or run a command</source>
        <comment>keys</comment>
        <translation>Buscar ou executar um comando</translation>
    </message>
    <message>
        <source>Describe a new service</source>
        <comment>keys</comment>
        <translation>Descrever um novo serviço</translation>
    </message>
    <message>
        <source>Search or filter on the page</source>
        <comment>keys</comment>
        <translation>Buscar ou filtrar na página</translation>
    </message>
    <message>
        <source>Fetch what is shown anew</source>
        <comment>keys</comment>
        <translation>Recarregar o que é mostrado</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>keys</comment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>keys</comment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Open another window</source>
        <comment>keys</comment>
        <translation>Abrir outra janela</translation>
    </message>
    <message>
        <source>Close the window</source>
        <comment>keys</comment>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>keys</comment>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <comment>keys</comment>
        <translation>Abrir o guia</translation>
    </message>
    <message>
        <source>Quit: close all windows</source>
        <comment>keys</comment>
        <translation>Sair: fechar todas as janelas</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>Ir para uma página</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>Percorrer as abas dos detalhes</translation>
    </message>
    <message>
        <source>Editing a text</source>
        <comment>keys</comment>
        <translation>Edição de um texto</translation>
    </message>
</context>
<context>
    <name>ui::shell::Standing</name>
    <message>
        <source>Not connected</source>
        <comment>how a server does</comment>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>how a server does</comment>
        <translation>Saudável</translation>
    </message>
    <message>
        <source>Services have failed</source>
        <comment>how a server does</comment>
        <translation>Há serviços com falha</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>Inacessível</translation>
    </message>
</context>
<context>
    <name>ui::shell::TaskButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>button: so many things are under way</comment>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) under way</source>
        <comment>accessible name</comment>
        <translation>
            <numerusform>%n tarefa em andamento</numerusform>
            <numerusform>%n tarefas em andamento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::WelcomePage</name>
    <message>
        <source>Start with sample services</source>
        <comment>button</comment>
        <translation>Começar com serviços de exemplo</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>button</comment>
        <translation>Conectar a um servidor…</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <comment>button</comment>
        <translation>Ler o guia</translation>
    </message>
    <message>
        <source>The local server could not start</source>
        <comment>title</comment>
        <translation>Não foi possível iniciar o servidor local</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The local server is starting</source>
        <comment>title</comment>
        <translation>O servidor local está iniciando</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Isso leva um momento.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>button</comment>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>title</comment>
        <translation>O servidor local está parando</translation>
    </message>
    <message>
        <source>Its services are stopped in order.</source>
        <translation>Os serviços dele são parados em ordem.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>button</comment>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The local server is running</source>
        <comment>title</comment>
        <translation>O servidor local está em execução</translation>
    </message>
    <message>
        <source>Open it to see its services.</source>
        <translation>Abra-o para ver os serviços dele.</translation>
    </message>
    <message>
        <source>Open the local server</source>
        <comment>button</comment>
        <translation>Abrir o servidor local</translation>
    </message>
    <message>
        <source>Run MCP servers from here</source>
        <comment>title</comment>
        <translation>Execute servidores MCP daqui</translation>
    </message>
    <message>
        <source>Switch the local server on to run them on this computer, or connect to a server that runs elsewhere. You can change between them at any time.</source>
        <translation>Ligue o servidor local para executá-los neste computador ou conecte-se a um servidor em outro lugar. Você pode alternar entre eles a qualquer momento.</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>button</comment>
        <translation>Iniciar o servidor local</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ChartView</name>
    <message>
        <source>no value</source>
        <comment>of a curve at a time</comment>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; the letters of QDateTime</comment>
        <translation>dd/MM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>two times and how long it is from one to the other</comment>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>highest sample of a step</comment>
        <translation>máx. %1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <comment>of a curve: its latest, lowest and highest value</comment>
        <translation>agora %1, entre %2 e %3</translation>
    </message>
    <message>
        <source>Over %1: %2</source>
        <comment>a stretch of time; what curves showed in it</comment>
        <translation>Em %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Environment</name>
    <message>
        <source>None</source>
        <comment>colour of an environment</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour of an environment</comment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <comment>colour of an environment</comment>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Orange</source>
        <comment>colour of an environment</comment>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour of an environment</comment>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>colour of an environment</comment>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Gray</source>
        <comment>colour of an environment</comment>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Protected</source>
        <comment>an environment</comment>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>an environment</comment>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>how careful the console is with an environment</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Whatever destroys something asks for the name of this environment first.</source>
        <translation>Tudo o que destrói algo pede antes o nome deste ambiente.</translation>
    </message>
    <message>
        <source>The console sends no change to this environment.</source>
        <translation>O console não envia nenhuma alteração a este ambiente.</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LevelChip</name>
    <message>
        <source>Click to hide lines of this level</source>
        <comment>tool tip</comment>
        <translation>Clique para ocultar as linhas deste nível</translation>
    </message>
    <message>
        <source>Hidden; click to show lines of this level</source>
        <comment>tool tip</comment>
        <translation>Oculto; clique para mostrar as linhas deste nível</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>accessible description of a log level</comment>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogTimeline</name>
    <message>
        <source>Lines over time</source>
        <comment>accessible name of the strip over the log</comment>
        <translation>Linhas ao longo do tempo</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; the letters of QDateTime</comment>
        <translation>dd/MM</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogView</name>
    <message>
        <source>Log</source>
        <comment>accessible name</comment>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <comment>button: leads to lines that arrived while reading back</comment>
        <translation>
            <numerusform>%n nova linha</numerusform>
            <numerusform>%n novas linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest lines</source>
        <comment>button: leads to the end of the log</comment>
        <translation>Últimas linhas</translation>
    </message>
    <message>
        <source>Replica %1</source>
        <comment>tool tip of a log line</comment>
        <translation>Réplica %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with time and level</source>
        <comment>menu</comment>
        <translation>Copiar com horário e nível</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <comment>menu: of a field</comment>
        <translation>Copiar este valor</translation>
    </message>
    <message>
        <source>Search for this value</source>
        <comment>menu: of a field</comment>
        <translation>Buscar este valor</translation>
    </message>
    <message>
        <source>Search for the selection</source>
        <comment>menu</comment>
        <translation>Buscar a seleção</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>menu: hide the fields of a log line</comment>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <comment>menu: of a log line</comment>
        <translation>Mostrar os campos</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>menu</comment>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>ui::widgets::MonthGrid</name>
    <message>
        <source>Calendar of runs</source>
        <comment>accessible name</comment>
        <translation>Calendário de execuções</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n concluída</numerusform>
            <numerusform>%n concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n com falha</numerusform>
            <numerusform>%n com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n em execução</numerusform>
            <numerusform>%n em execução</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n prevista</numerusform>
            <numerusform>%n previstas</numerusform>
        </translation>
    </message>
    <message>
        <source>no runs</source>
        <comment>of backup schedules on a day</comment>
        <translation>nenhuma execução</translation>
    </message>
</context>
<context>
    <name>ui::widgets::QrCode</name>
    <message>
        <source>QR code for an authenticator app</source>
        <comment>accessible name</comment>
        <translation>Código QR para um aplicativo autenticador</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SecretBox</name>
    <message>
        <source>Copy</source>
        <comment>button: a secret</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>accessible name of a button; what is copied</comment>
        <translation>Copiar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard again in %n second(s).</source>
        <comment>a secret</comment>
        <translation>
            <numerusform>Copiado. É retirado da área de transferência em %n segundo.</numerusform>
            <numerusform>Copiado. É retirado da área de transferência em %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::ServiceChip</name>
    <message>
        <source>Click to hide its lines</source>
        <comment>tool tip of a service over the log</comment>
        <translation>Clique para ocultar as linhas dele</translation>
    </message>
    <message>
        <source>Its lines are hidden; click to show them</source>
        <comment>tool tip of a service over the log</comment>
        <translation>As linhas dele estão ocultas; clique para mostrá-las</translation>
    </message>
    <message>
        <source>Space hides or shows its lines, Delete takes it away</source>
        <comment>accessible description of a service over the log</comment>
        <translation>Espaço oculta ou mostra as linhas dele; Delete o retira</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Sidebar</name>
    <message>
        <source>Pages</source>
        <comment>accessible name of the side bar</comment>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StateStack</name>
    <message>
        <source>Loading…</source>
        <comment>state of a page</comment>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <comment>title of a failed page</comment>
        <translation>Não foi possível carregar isto</translation>
    </message>
</context>
</TS>
