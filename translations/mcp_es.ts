<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Dismiss</source>
        <comment>accessible name: closes a short message</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>app::CompositionRoot</name>
    <message>
        <source>Pauses of the window</source>
        <comment>about</comment>
        <translation>Pausas de la ventana</translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 ms or more</source>
        <comment>pauses</comment>
        <translation>
            <numerusform>%n de 50 ms o más</numerusform>
            <numerusform>%n de 50 ms o más</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1 ms</source>
        <comment>pause</comment>
        <translation>la más larga: %1 ms</translation>
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
        <translation>Esta conexión ya no se conoce.</translation>
    </message>
    <message>
        <source>No password is kept for this server; type it to try</source>
        <translation>No hay ninguna contraseña guardada para este servidor; escríbala para probar</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>title of a page in the browser</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>You are signed in with the provider. You can close this page and go back to the console.</source>
        <translation>Ha iniciado sesión con el proveedor. Puede cerrar esta página y volver a la consola.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. Go back to the console to see why.</source>
        <translation>No se pudo iniciar sesión. Vuelva a la consola para ver el motivo.</translation>
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
        <translation>Está apagado.</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <comment>a server; duration</comment>
        <translation>Respondió en %1.</translation>
    </message>
</context>
<context>
    <name>app::Keychain</name>
    <message>
        <source>The keychain is locked; the password is kept for this run only.</source>
        <translation>El llavero está bloqueado; la contraseña se guarda solo hasta cerrar la consola.</translation>
    </message>
    <message>
        <source>There is no keychain here; the password is kept for this run only.</source>
        <translation>Aquí no hay llavero; la contraseña se guarda solo hasta cerrar la consola.</translation>
    </message>
</context>
<context>
    <name>app::ServerLog</name>
    <message numerus="yes">
        <source>%n line(s) were lost here</source>
        <translation>
            <numerusform>Aquí se perdió %n línea</numerusform>
            <numerusform>Aquí se perdieron %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StartWishes</name>
    <message>
        <source>There is no page “%1”. Pages are: %2.</source>
        <translation>No existe la página «%1». Las páginas son: %2.</translation>
    </message>
    <message>
        <source>A place is a page, or a page and a service: services/filesystem.</source>
        <translation>Un lugar es una página, o una página y un servicio: services/filesystem.</translation>
    </message>
    <message>
        <source>This is no link that the console follows.</source>
        <translation>La consola no sigue este enlace.</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>Window without a server</source>
        <comment>menu of the tray icon</comment>
        <translation>Ventana sin servidor</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu of the tray icon</comment>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu of the tray icon</comment>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>models::AccountModel</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>column</comment>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column: how many requests an hour</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Creación</translation>
    </message>
</context>
<context>
    <name>models::ApiKeyModel</name>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column: what an API key may do</comment>
        <translation>Permite</translation>
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
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Creación</translation>
    </message>
</context>
<context>
    <name>models::AuditModel</name>
    <message>
        <source>Success</source>
        <comment>result of something that was done</comment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result of something that was tried</comment>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of something that was tried</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <comment>who did something</comment>
        <translation>sin sesión iniciada</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: who did it</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what was done</comment>
        <translation>Acción</translation>
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
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>models::AuditWords</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in from the window on the same machine</source>
        <translation>Iniciar sesión desde la ventana en la misma máquina</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Come back from a sign-in provider</source>
        <translation>Volver de un proveedor de inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in through a provider</source>
        <translation>Iniciar sesión a través de un proveedor</translation>
    </message>
    <message>
        <source>Begin to set up a second factor</source>
        <translation>Empezar a configurar un segundo factor</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Configurar un segundo factor</translation>
    </message>
    <message>
        <source>Give up the own second factor</source>
        <translation>Desactivar el segundo factor propio</translation>
    </message>
    <message>
        <source>Make new recovery codes</source>
        <translation>Crear nuevos códigos de recuperación</translation>
    </message>
    <message>
        <source>Make an API key</source>
        <translation>Crear una clave de API</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>Revocar una clave de API</translation>
    </message>
    <message>
        <source>Sign in to the events of the server</source>
        <translation>Iniciar sesión en los eventos del servidor</translation>
    </message>
    <message>
        <source>Follow events of the server</source>
        <translation>Seguir los eventos del servidor</translation>
    </message>
    <message>
        <source>Make a person&apos;s account</source>
        <translation>Crear la cuenta de un usuario</translation>
    </message>
    <message>
        <source>Change a person&apos;s account</source>
        <translation>Modificar la cuenta de un usuario</translation>
    </message>
    <message>
        <source>Delete a person&apos;s account</source>
        <translation>Eliminar la cuenta de un usuario</translation>
    </message>
    <message>
        <source>Set a person&apos;s password</source>
        <translation>Establecer la contraseña de un usuario</translation>
    </message>
    <message>
        <source>Let a person sign in again</source>
        <translation>Permitir que un usuario vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Asignar un rol</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>Quitar un rol</translation>
    </message>
    <message>
        <source>Take a person&apos;s second factor off</source>
        <translation>Quitar el segundo factor de un usuario</translation>
    </message>
    <message>
        <source>End a session of a person</source>
        <translation>Cerrar una sesión de un usuario</translation>
    </message>
    <message>
        <source>End the sessions of a person</source>
        <translation>Cerrar las sesiones de un usuario</translation>
    </message>
    <message>
        <source>Change the own account</source>
        <translation>Modificar la cuenta propia</translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation>Cambiar la contraseña propia</translation>
    </message>
    <message>
        <source>End a session of one&apos;s own</source>
        <translation>Cerrar una sesión propia</translation>
    </message>
    <message>
        <source>End the other sessions of one&apos;s own</source>
        <translation>Cerrar las demás sesiones propias</translation>
    </message>
    <message>
        <source>Create a service</source>
        <translation>Crear un servicio</translation>
    </message>
    <message>
        <source>Change a service</source>
        <translation>Modificar un servicio</translation>
    </message>
    <message>
        <source>Delete a service</source>
        <translation>Eliminar un servicio</translation>
    </message>
    <message>
        <source>Start a service</source>
        <translation>Iniciar un servicio</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>Detener un servicio</translation>
    </message>
    <message>
        <source>Restart a service</source>
        <translation>Reiniciar un servicio</translation>
    </message>
    <message>
        <source>Set how many replicas of a service run</source>
        <translation>Establecer cuántas réplicas de un servicio se ejecutan</translation>
    </message>
    <message>
        <source>Run a command in a service</source>
        <translation>Ejecutar un comando en un servicio</translation>
    </message>
    <message>
        <source>Check the health of a service</source>
        <translation>Comprobar la salud de un servicio</translation>
    </message>
    <message>
        <source>Make services of a file</source>
        <translation>Crear servicios a partir de un archivo</translation>
    </message>
    <message>
        <source>Bring the newest image of a service</source>
        <translation>Obtener la imagen más reciente de un servicio</translation>
    </message>
    <message>
        <source>Make a service of a container</source>
        <translation>Crear un servicio a partir de un contenedor</translation>
    </message>
    <message>
        <source>Set a configuration value</source>
        <translation>Establecer un valor de configuración</translation>
    </message>
    <message>
        <source>Delete a configuration value</source>
        <translation>Eliminar un valor de configuración</translation>
    </message>
    <message>
        <source>Set several configuration values</source>
        <translation>Establecer varios valores de configuración</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Crear una copia de seguridad</translation>
    </message>
    <message>
        <source>Delete a backup</source>
        <translation>Eliminar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>Verificar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore a backup to try it</source>
        <translation>Restaurar una copia de seguridad como prueba</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <translation>Descargar una copia de seguridad</translation>
    </message>
    <message>
        <source>Cancel a job</source>
        <translation>Cancelar una tarea</translation>
    </message>
    <message>
        <source>Begin to upload a backup</source>
        <translation>Empezar a subir una copia de seguridad</translation>
    </message>
    <message>
        <source>Upload a part of a backup</source>
        <translation>Subir una parte de una copia de seguridad</translation>
    </message>
    <message>
        <source>Finish the upload of a backup</source>
        <translation>Terminar de subir una copia de seguridad</translation>
    </message>
    <message>
        <source>Call off the upload of a backup</source>
        <translation>Cancelar la subida de una copia de seguridad</translation>
    </message>
    <message>
        <source>Make a backup schedule</source>
        <translation>Crear una programación de copias</translation>
    </message>
    <message>
        <source>Change a backup schedule</source>
        <translation>Modificar una programación de copias</translation>
    </message>
    <message>
        <source>Delete a backup schedule</source>
        <translation>Eliminar una programación de copias</translation>
    </message>
    <message>
        <source>Run a backup schedule now</source>
        <translation>Ejecutar ahora una programación de copias</translation>
    </message>
    <message>
        <source>Write the audit log into a file</source>
        <translation>Guardar el registro de auditoría en un archivo</translation>
    </message>
    <message>
        <source>More attempts than are entered one by one</source>
        <translation>Más intentos de los que se anotan uno por uno</translation>
    </message>
    <message>
        <source>Entries could not be written</source>
        <translation>No se pudieron escribir entradas</translation>
    </message>
    <message>
        <source>The audit log does not end as it was left</source>
        <translation>El registro de auditoría no termina como se dejó</translation>
    </message>
</context>
<context>
    <name>models::BackupContentsModel</name>
    <message numerus="yes">
        <source>and %n more; search for what you need</source>
        <comment>files that are not shown</comment>
        <translation>
            <numerusform>y %n más; busque lo que necesita</numerusform>
            <numerusform>y %n más; busque lo que necesita</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of a file</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when a file was last changed</comment>
        <translation>Modificado</translation>
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
        <translation>Copia</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: how long the backup took</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>column</comment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>column</comment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Last proven</source>
        <comment>column: when the backup was last shown to be whole</comment>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column: by hand, by a schedule</comment>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>models::BackupWords</name>
    <message>
        <source>Full</source>
        <comment>type of a backup</comment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Incremental</source>
        <comment>type of a backup</comment>
        <translation>Incremental</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>status of a backup</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a backup: it is being made</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Verifying</source>
        <comment>status of a backup</comment>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a backup</comment>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a backup</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a backup</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>origin of a backup</comment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>origin of a backup</comment>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <comment>origin of a backup: of what was overwritten</comment>
        <translation>Antes de restaurar</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <comment>origin of a backup</comment>
        <translation>Subida</translation>
    </message>
    <message>
        <source>None</source>
        <comment>encryption of a backup</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Platform key</source>
        <comment>encryption of a backup</comment>
        <translation>Clave de plataforma</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>encryption of a backup</comment>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a restore does with a thing</comment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <comment>what a restore does with a thing</comment>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <comment>what a restore does with a thing</comment>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>what a restore does with a thing</comment>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>part of a service in a backup</comment>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>part of a service in a backup</comment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>part of a service in a backup</comment>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>part of a service in a backup</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>part of a backup</comment>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>part of a backup</comment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>part of a backup</comment>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Second factors</source>
        <comment>part of a backup: of signing in</comment>
        <translation>Segundos factores</translation>
    </message>
    <message>
        <source>Linked sign-ins</source>
        <comment>part of a backup: accounts of providers such as Google</comment>
        <translation>Accesos vinculados</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>part of a backup</comment>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <comment>part of a service in a backup; a folder</comment>
        <translation>Volumen %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage, with the space your language uses</comment>
        <translation>%1&#xa0;%</translation>
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
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Failed its check</source>
        <comment>proof of a backup</comment>
        <translation>No superó la verificación</translation>
    </message>
    <message>
        <source>Drilled %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>Simulacro %1</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>Verificada %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>%1 espera su turno</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <comment>a backup&apos;s name</comment>
        <translation>Creando la copia %1</translation>
    </message>
    <message>
        <source>Verifying %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>La verificación de %1 espera su turno</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <comment>a backup</comment>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>Restoring %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>La restauración de %1 espera su turno</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <comment>a backup</comment>
        <translation>Restaurando %1</translation>
    </message>
    <message>
        <source>The drill of %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>El simulacro de %1 espera su turno</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>a backup</comment>
        <translation>Simulacro de restauración de %1</translation>
    </message>
    <message>
        <source>Checking %1 waits for its turn</source>
        <comment>an uploaded backup</comment>
        <translation>La comprobación de %1 espera su turno</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>an uploaded backup</comment>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Se canceló %1</translation>
    </message>
    <message>
        <source>Verifying %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Se canceló la verificación de %1</translation>
    </message>
    <message>
        <source>Restoring %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Se canceló la restauración de %1</translation>
    </message>
    <message>
        <source>The drill of %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Se canceló el simulacro de %1</translation>
    </message>
    <message>
        <source>Uploading %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Se canceló la subida de %1</translation>
    </message>
    <message>
        <source>%1 is made and verified</source>
        <comment>a backup</comment>
        <translation>La copia %1 se creó y se verificó</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a backup</comment>
        <translation>Falló la copia %1</translation>
    </message>
    <message>
        <source>%1 is whole: every byte was checked</source>
        <comment>a backup</comment>
        <translation>La copia %1 está íntegra: se comprobaron todos los bytes</translation>
    </message>
    <message>
        <source>%1 failed its check</source>
        <comment>a backup</comment>
        <translation>La copia %1 no superó la verificación</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <comment>a backup</comment>
        <translation>Se restauró %1</translation>
    </message>
    <message>
        <source>%1 was restored in part</source>
        <comment>a backup</comment>
        <translation>Se restauró %1 en parte</translation>
    </message>
    <message>
        <source>%1 could not be restored</source>
        <comment>a backup</comment>
        <translation>No se pudo restaurar %1</translation>
    </message>
    <message>
        <source>%1 restores: its drill passed</source>
        <comment>a backup</comment>
        <translation>%1 se puede restaurar: superó el simulacro</translation>
    </message>
    <message>
        <source>The drill of %1 failed</source>
        <comment>a backup</comment>
        <translation>Falló el simulacro de %1</translation>
    </message>
    <message>
        <source>%1 was uploaded and is whole</source>
        <comment>a backup</comment>
        <translation>La copia %1 se subió y está íntegra</translation>
    </message>
    <message>
        <source>%1 could not be taken in</source>
        <comment>an uploaded backup</comment>
        <translation>No se pudo incorporar %1</translation>
    </message>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>Para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <comment>how many backups are kept</comment>
        <translation>
            <numerusform>la última</numerusform>
            <numerusform>las últimas %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <comment>how many backups are kept: one a day</comment>
        <translation>
            <numerusform>%n diaria</numerusform>
            <numerusform>%n diarias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <comment>how many backups are kept: one a week</comment>
        <translation>
            <numerusform>%n semanal</numerusform>
            <numerusform>%n semanales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <comment>how many backups are kept: one a month</comment>
        <translation>
            <numerusform>%n mensual</numerusform>
            <numerusform>%n mensuales</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <comment>a schedule</comment>
        <translation>Aún no se ha ejecutado</translation>
    </message>
    <message>
        <source>Running now</source>
        <comment>a schedule</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Cancelada %1</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Completada %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Falló %1</translation>
    </message>
    <message>
        <source>Ran %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Ejecutada %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>next run of a schedule</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>now</source>
        <comment>next run of a schedule</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>next run of a schedule; a duration</comment>
        <translation>en %1</translation>
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
        <translation>porcentaje de un núcleo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>a second, over a minute</source>
        <translation>por segundo, durante un minuto</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Solicitudes fallidas</translation>
    </message>
    <message>
        <source>share of all, over a minute</source>
        <translation>proporción del total, durante un minuto</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latencia p50</translation>
    </message>
    <message>
        <source>half of the requests were faster</source>
        <translation>la mitad de las solicitudes fueron más rápidas</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latencia p95</translation>
    </message>
    <message>
        <source>95 of 100 requests were faster</source>
        <translation>95 de cada 100 solicitudes fueron más rápidas</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latencia p99</translation>
    </message>
    <message>
        <source>99 of 100 requests were faster</source>
        <translation>99 de cada 100 solicitudes fueron más rápidas</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Comprobación de salud</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>cuánto tardó</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>since the server started</source>
        <translation>desde que se inició el servidor</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>whether it runs</source>
        <translation>si está en ejecución</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <translation>CPU del host</translation>
    </message>
    <message>
        <source>percent of all cores</source>
        <translation>porcentaje de todos los núcleos</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Memoria del host</translation>
    </message>
    <message>
        <source>in use on the machine</source>
        <translation>en uso en la máquina</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>processes at work, over a minute</source>
        <translation>procesos activos, durante un minuto</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>how full the data folder&apos;s disk is</source>
        <translation>ocupación del disco de la carpeta de datos</translation>
    </message>
    <message>
        <source>API requests</source>
        <translation>Solicitudes a la API</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>open to the server</source>
        <translation>abiertas con el servidor</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Observadores</translation>
    </message>
    <message>
        <source>clients that follow events</source>
        <translation>clientes que siguen los eventos</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>value: the service runs</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>value: the service does not run</comment>
        <translation>Caído</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>axis label, percent</comment>
        <translation>%1&#xa0;%</translation>
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
        <translation>Falta algo después de la última barra invertida.</translation>
    </message>
    <message>
        <source>A quote (%1) is not closed.</source>
        <translation>Falta cerrar una comilla (%1).</translation>
    </message>
</context>
<context>
    <name>models::ConfigDraftModel</name>
    <message>
        <source>New</source>
        <comment>change of a configuration value: it was not set</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>change of a configuration value</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>change of a configuration value</comment>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>change of a configuration value</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>change of a configuration value</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: what is done to a value</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column: a value</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column: a value</comment>
        <translation>Después</translation>
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
        <translation>vacío</translation>
    </message>
    <message>
        <source>set to %1</source>
        <comment>history of a configuration value</comment>
        <translation>fijado en %1</translation>
    </message>
    <message>
        <source>deleted; it was %1</source>
        <comment>history of a configuration value</comment>
        <translation>eliminado; era %1</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>models::ConfigImport</name>
    <message>
        <source>Line %1 has no “=”.</source>
        <comment>a file of values</comment>
        <translation>La línea %1 no tiene «=».</translation>
    </message>
    <message>
        <source>Line %1: “%2” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>Línea %1: «%2» no puede ser una clave.</translation>
    </message>
    <message>
        <source>Line %1: a quote is not closed.</source>
        <comment>a file of values</comment>
        <translation>Línea %1: falta cerrar una comilla.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON: %2.</source>
        <comment>a file of values; the reason</comment>
        <translation>La línea %1 no es JSON: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>«%1» no puede ser una clave.</translation>
    </message>
    <message>
        <source>“%1” is neither a text, a number nor true or false.</source>
        <comment>a file of values</comment>
        <translation>«%1» no es ni un texto, ni un número, ni true o false.</translation>
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
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>scope of a configuration value</comment>
        <translation>Global</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>accessible text: a value</comment>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>an encrypted configuration value</comment>
        <translation>sin establecer</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>scope of a configuration value</comment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>default</source>
        <comment>a configuration value that nobody has set</comment>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Kept encrypted: it can be replaced, but is shown to nobody.</source>
        <translation>Se guarda cifrado: se puede reemplazar, pero no se muestra a nadie.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>column: for everything, or of one service</comment>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>column: services</comment>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when</comment>
        <translation>Modificado</translation>
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
        <translation>%1 todos los días</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>cron in words: times and days, then months</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, %n minute(s) past</source>
        <comment>cron in words</comment>
        <translation>
            <numerusform>Cada hora, en el minuto %n</numerusform>
            <numerusform>Cada hora, en el minuto %n</numerusform>
        </translation>
    </message>
    <message>
        <source>At minutes %1 of every hour</source>
        <comment>a list of minutes</comment>
        <translation>En los minutos %1 de cada hora</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Cada hora</numerusform>
            <numerusform>Cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) past</source>
        <comment>cron in words: every so many hours</comment>
        <translation>
            <numerusform>%1, en el minuto %n</numerusform>
            <numerusform>%1, en el minuto %n</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a list of times of day</comment>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>every hour from %1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 y cada hora hasta las %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>cron in words: every so many minutes, then stretches of time</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>At minutes %1 of each hour from %2</source>
        <comment>lists of minutes and of stretches of time</comment>
        <translation>En los minutos %1 de cada hora, de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day, month, number or time to another</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <comment>one number</comment>
        <translation>el día %1 del mes</translation>
    </message>
    <message>
        <source>on days %1 of the month</source>
        <comment>a list of numbers</comment>
        <translation>los días %1 del mes</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>days of the month, days of the week</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>de lunes a viernes</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>los fines de semana</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a list of weekdays</comment>
        <translation>cada %1</translation>
    </message>
</context>
<context>
    <name>models::DashboardWords</name>
    <message>
        <source>Database</source>
        <comment>health check of the platform</comment>
        <translation>Base de datos</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <comment>database</comment>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <comment>database</comment>
        <translation>%1 de %2 conexiones</translation>
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
        <translation>%1 en uso</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>disk: size</comment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 inodes</source>
        <comment>disk: share of its entries in use</comment>
        <translation>%1 de inodos</translation>
    </message>
    <message>
        <source>Docker engine</source>
        <comment>health check of the platform</comment>
        <translation>Motor de Docker</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>health check of the platform: what runs services</comment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>local processes</source>
        <comment>what runs services</comment>
        <translation>procesos locales</translation>
    </message>
    <message>
        <source>Docker containers</source>
        <comment>what runs services</comment>
        <translation>contenedores Docker</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <comment>engine</comment>
        <translation>
            <numerusform>%n contenedor</numerusform>
            <numerusform>%n contenedores</numerusform>
        </translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>health check of the platform</comment>
        <translation>Caché</translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>cache: for so long</comment>
        <translation>activa hace %1</translation>
    </message>
    <message>
        <source>Container engine</source>
        <comment>health check</comment>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>container engine</comment>
        <translation>Activo</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) running</source>
        <comment>of this server</comment>
        <translation>
            <numerusform>%n contenedor en ejecución</numerusform>
            <numerusform>%n contenedores en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>not in use</source>
        <comment>container engine: no service runs in it</comment>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>Looking for one…</source>
        <comment>container engine</comment>
        <translation>Buscando uno…</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <comment>container engine</comment>
        <translation>No se puede acceder a él</translation>
    </message>
    <message>
        <source>None found · no service needs it</source>
        <comment>container engine</comment>
        <translation>No hay · ningún servicio lo necesita</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>health check</comment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Newest %1</source>
        <comment>backup; when: &apos;2 h ago&apos;</comment>
        <translation>La última, %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>backups</comment>
        <translation>Ninguna todavía</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <translation>
            <numerusform>%n programación atrasada</numerusform>
            <numerusform>%n programaciones atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <comment>backups</comment>
        <translation>
            <numerusform>%n dañada</numerusform>
            <numerusform>%n dañadas</numerusform>
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
        <translation>por s · %1 de errores</translation>
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
        <translation>%1 está en buen estado</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <comment>service</comment>
        <translation>%1 está degradado</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <comment>service</comment>
        <translation>%1 está en mal estado</translation>
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
        <translation>%1&#xa0;%</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>time of an event</comment>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>status of a service</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>status of a service</comment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a service</comment>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>status of a service</comment>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>status of a service</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>health of a service</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>health of a service</comment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>health of a service</comment>
        <translation>En buen estado</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>health of a service</comment>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <comment>health of a service</comment>
        <translation>En mal estado</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>health check</comment>
        <translation>Sin comprobar aún</translation>
    </message>
    <message>
        <source>Passing</source>
        <comment>health check</comment>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>health check</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>Se creó %1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>Se modificó %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>%1 se está iniciando</translation>
    </message>
    <message>
        <source>%1 started</source>
        <comment>service</comment>
        <translation>Se inició %1</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>%1 se está deteniendo</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <comment>service</comment>
        <translation>Se detuvo %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>service</comment>
        <translation>%1 falló</translation>
    </message>
    <message>
        <source>%1 was scaled</source>
        <comment>service</comment>
        <translation>Se escaló %1</translation>
    </message>
    <message>
        <source>Health of %1 changed</source>
        <comment>service</comment>
        <translation>Cambió la salud de %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>connection</comment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>connection</comment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>connection</comment>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>connection</comment>
        <translation>Conectado</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>connection</comment>
        <translation>
            <numerusform>Se reconecta en %n s</numerusform>
            <numerusform>Se reconecta en %n s</numerusform>
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
        <translation>Error de conexión</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the server running?</source>
        <translation>Nada responde en esta dirección. ¿Está en marcha el servidor?</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>No se encontró ningún equipo con este nombre.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>El certificado del servidor no es de confianza.</translation>
    </message>
    <message>
        <source>Too many requests; the server asks to wait.</source>
        <translation>Demasiadas solicitudes; el servidor pide esperar.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <comment>a failure without a reason</comment>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>d MMM yyyy, h:mm AP</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>d MMM yyyy, h:mm AP</translation>
    </message>
    <message>
        <source>The sign-in was declined at the provider.</source>
        <translation>El inicio de sesión se rechazó en el proveedor.</translation>
    </message>
    <message>
        <source>The provider does not answer at the moment.</source>
        <translation>El proveedor no responde en este momento.</translation>
    </message>
    <message>
        <source>The provider has not verified your e-mail address.</source>
        <translation>El proveedor no ha verificado su dirección de correo.</translation>
    </message>
    <message>
        <source>This server has no account for you, and makes none by itself.</source>
        <translation>Este servidor no tiene una cuenta para usted y no crea ninguna por sí solo.</translation>
    </message>
    <message>
        <source>Your account on this server is not active.</source>
        <translation>Su cuenta en este servidor no está activa.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time.</source>
        <translation>Nadie inició sesión en el navegador a tiempo.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in through the provider again.</source>
        <translation>La sesión ha terminado. Vuelva a iniciar sesión a través del proveedor.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be used.</source>
        <translation>No se pudo usar la respuesta del proveedor.</translation>
    </message>
</context>
<context>
    <name>models::ImportFile</name>
    <message>
        <source>Compose file</source>
        <translation>Archivo Compose</translation>
    </message>
    <message>
        <source>mcp.json of a desktop client or editor</source>
        <translation>mcp.json de un cliente de escritorio o un editor</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>No contiene nada</translation>
    </message>
    <message>
        <source>It is larger than %1, more than a server takes</source>
        <comment>a file; a size</comment>
        <translation>Ocupa más de %1, más de lo que acepta un servidor</translation>
    </message>
    <message>
        <source>This is neither a Compose file, which has “services:”, nor an mcp.json, which has “mcpServers”</source>
        <translation>Esto no es ni un archivo Compose, que tiene «services:», ni un mcp.json, que tiene «mcpServers»</translation>
    </message>
    <message>
        <source>This is no file</source>
        <translation>Esto no es un archivo</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>a file; the system&apos;s reason</comment>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Esto no es texto</translation>
    </message>
</context>
<context>
    <name>models::ImportPreviewModel</name>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a service of a file: nothing is in its way</comment>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <comment>a service of a file: what is not taken over</comment>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Exists already</source>
        <comment>a service of a file</comment>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Cannot be made</source>
        <comment>a service of a file</comment>
        <translation>No se puede crear</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a service of a file</comment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a service of a file: by the server</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Image or command</source>
        <comment>column: what a service runs</comment>
        <translation>Imagen o comando</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Puerto</translation>
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
        <translation>Aquí faltan líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are missing here</source>
        <comment>log</comment>
        <translation>
            <numerusform>Aquí falta %n línea</numerusform>
            <numerusform>Aquí faltan %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::LogFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
</context>
<context>
    <name>models::LogPattern</name>
    <message>
        <source>%1, at character %2</source>
        <comment>what is wrong with a regular expression, and where</comment>
        <translation>%1, en el carácter %2</translation>
    </message>
</context>
<context>
    <name>models::OtherContainersModel</name>
    <message>
        <source>Container</source>
        <comment>column</comment>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>column</comment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a container</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Puerto</translation>
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
        <translation>Desarrollador</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Everything, people and the audit log included</source>
        <comment>what a role may do</comment>
        <translation>Todo, incluidos los usuarios y el registro de auditoría</translation>
    </message>
    <message>
        <source>Services, configuration and backups</source>
        <comment>what a role may do</comment>
        <translation>Servicios, configuración y copias de seguridad</translation>
    </message>
    <message>
        <source>Services; sees configuration</source>
        <comment>what a role may do</comment>
        <translation>Servicios; ve la configuración</translation>
    </message>
    <message>
        <source>Sees services, logs and metrics</source>
        <comment>what a role may do</comment>
        <translation>Ve servicios, registros y métricas</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>Deshabilitada</translation>
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
        <translation>Empresarial</translation>
    </message>
    <message>
        <source>%1 requests an hour</source>
        <comment>what a tier allows</comment>
        <translation>%1 solicitudes por hora</translation>
    </message>
    <message>
        <source>As many requests as wanted</source>
        <comment>what a tier allows</comment>
        <translation>Solicitudes sin límite</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>group of permissions</comment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>group of permissions</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>group of permissions</comment>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>group of permissions</comment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>group of permissions</comment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of permissions</comment>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>group of permissions</comment>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Audit log</source>
        <comment>group of permissions</comment>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>group of permissions</comment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>See services and the container engine</source>
        <comment>permission</comment>
        <translation>Ver los servicios y el motor de contenedores</translation>
    </message>
    <message>
        <source>Make, change, start, stop and delete services</source>
        <comment>permission</comment>
        <translation>Crear, modificar, iniciar, detener y eliminar servicios</translation>
    </message>
    <message>
        <source>Run commands inside services</source>
        <comment>permission</comment>
        <translation>Ejecutar comandos dentro de los servicios</translation>
    </message>
    <message>
        <source>Read the logs of services</source>
        <comment>permission</comment>
        <translation>Leer los registros de los servicios</translation>
    </message>
    <message>
        <source>Read metrics, for Prometheus too</source>
        <comment>permission</comment>
        <translation>Leer métricas, también para Prometheus</translation>
    </message>
    <message>
        <source>See the configuration</source>
        <comment>permission</comment>
        <translation>Ver la configuración</translation>
    </message>
    <message>
        <source>Change the configuration</source>
        <comment>permission</comment>
        <translation>Modificar la configuración</translation>
    </message>
    <message>
        <source>See and download backups</source>
        <comment>permission</comment>
        <translation>Ver y descargar copias de seguridad</translation>
    </message>
    <message>
        <source>Make, restore and delete backups</source>
        <comment>permission</comment>
        <translation>Crear, restaurar y eliminar copias de seguridad</translation>
    </message>
    <message>
        <source>See people, their sessions and keys</source>
        <comment>permission</comment>
        <translation>Ver los usuarios, sus sesiones y sus claves</translation>
    </message>
    <message>
        <source>Make, change and delete people</source>
        <comment>permission</comment>
        <translation>Crear, modificar y eliminar usuarios</translation>
    </message>
    <message>
        <source>Make and revoke API keys with this key</source>
        <comment>permission</comment>
        <translation>Crear y revocar claves de API con esta clave</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <comment>permission</comment>
        <translation>Leer el registro de auditoría</translation>
    </message>
    <message>
        <source>Change the platform itself</source>
        <comment>permission</comment>
        <translation>Modificar la propia plataforma</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>permissions of an API key</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>see</source>
        <comment>permission: services, logs…</comment>
        <translation>ver</translation>
    </message>
    <message>
        <source>change</source>
        <comment>permission: services, configuration…</comment>
        <translation>modificar</translation>
    </message>
    <message>
        <source>run commands</source>
        <comment>permission: inside services</comment>
        <translation>ejecutar comandos</translation>
    </message>
    <message>
        <source>administer</source>
        <comment>permission: the platform</comment>
        <translation>administrar</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>permission: all of services, backups…</comment>
        <translation>todo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permissions: a group, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an API key</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>state of an API key</comment>
        <translation>Expira pronto</translation>
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
        <translation>en %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>Al menos %n carácter</numerusform>
            <numerusform>Al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not be the e-mail address</source>
        <comment>a password</comment>
        <translation>No debe ser la dirección de correo</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>Fuerte</translation>
    </message>
</context>
<context>
    <name>models::PermissionTree</name>
    <message>
        <source>Your account may not do this, so that a key of yours cannot either.</source>
        <translation>Su cuenta no puede hacer esto, así que una clave suya tampoco.</translation>
    </message>
</context>
<context>
    <name>models::Permit</name>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Ahora no hay conexión con el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>Your account lacks the permission(s) %1.</source>
        <comment>why something cannot be done</comment>
        <translation>
            <numerusform>Su cuenta no tiene el permiso %1.</numerusform>
            <numerusform>Su cuenta no tiene los permisos %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: the console sends no change to this server.</source>
        <translation>Esta conexión es de solo lectura: la consola no envía ningún cambio a este servidor.</translation>
    </message>
</context>
<context>
    <name>models::RestorePlanModel</name>
    <message>
        <source>stopped meanwhile, then started again</source>
        <comment>a service in a restore</comment>
        <translation>se detiene mientras tanto y luego se vuelve a iniciar</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a service in a restore</comment>
        <translation>se detiene</translation>
    </message>
    <message>
        <source>started</source>
        <comment>a service in a restore</comment>
        <translation>se inicia</translation>
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
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
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
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Happens</source>
        <comment>column: what a restore does</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Tamaño</translation>
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
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>clocks go forward that day</source>
        <comment>note at a run: daylight saving time begins</comment>
        <translation>ese día se adelanta el reloj</translation>
    </message>
    <message>
        <source>clocks go back that day</source>
        <comment>note at a run: daylight saving time ends</comment>
        <translation>ese día se atrasa el reloj</translation>
    </message>
</context>
<context>
    <name>models::ScheduleModel</name>
    <message>
        <source>Off</source>
        <comment>state of a schedule</comment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>state of a schedule</comment>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a schedule that has not run yet</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a schedule: its last run failed</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a schedule: its newest good backup is too old</comment>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>column</comment>
        <translation>Programación</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Runs</source>
        <comment>column: when a schedule runs, in words</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>column</comment>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>column</comment>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: how long backups are kept</comment>
        <translation>Conservación</translation>
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
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>step of a backup job</extracomment>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>step of a backup job; a service or a part of the platform</extracomment>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Leyendo la base de datos</translation>
    </message>
    <message>
        <source>Reading the volume %1</source>
        <translation>Leyendo el volumen %1</translation>
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
        <translation>Extrayendo</translation>
    </message>
    <message>
        <source>Extracting %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>Extrayendo %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>Deteniendo %1</translation>
    </message>
    <message>
        <source>Putting in place</source>
        <extracomment>step of a restore</extracomment>
        <translation>Colocando en su lugar</translation>
    </message>
    <message>
        <source>Putting in place %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>Colocando %1 en su lugar</translation>
    </message>
    <message>
        <source>Filling the volume %1</source>
        <translation>Llenando el volumen %1</translation>
    </message>
    <message>
        <source>Starting services</source>
        <translation>Iniciando servicios</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>definición</translation>
    </message>
    <message>
        <source>configuration</source>
        <extracomment>part of a service, or of the platform, that was restored</extracomment>
        <translation>configuración</translation>
    </message>
    <message>
        <source>logs</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>registros</translation>
    </message>
    <message>
        <source>data</source>
        <extracomment>part of a service that was restored: its data folder</extracomment>
        <translation>datos</translation>
    </message>
    <message>
        <source>volume %1</source>
        <extracomment>part of a service that was restored; a folder</extracomment>
        <translation>volumen %1</translation>
    </message>
    <message>
        <source>accounts</source>
        <extracomment>part of the platform that was restored</extracomment>
        <translation>cuentas</translation>
    </message>
    <message>
        <source>Restored; finished after the server had ended</source>
        <translation>Restaurado; se completó después de que el servidor terminara</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; healthy</source>
        <translation>
            <numerusform>%n archivo restaurado; en buen estado</numerusform>
            <numerusform>%n archivos restaurados; en buen estado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; not started, as it did not run when the backup was made</source>
        <translation>
            <numerusform>%n archivo restaurado; no se inició, pues no estaba en ejecución al crear la copia</numerusform>
            <numerusform>%n archivos restaurados; no se inició, pues no estaba en ejecución al crear la copia</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts can be read</source>
        <translation>Las cuentas se pueden leer</translation>
    </message>
    <message>
        <source>Not restored: called off</source>
        <translation>Sin restaurar: se canceló</translation>
    </message>
    <message>
        <source>Not restored: the server ended before its turn</source>
        <translation>Sin restaurar: el servidor terminó antes de su turno</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Revertido: %1</translation>
    </message>
    <message>
        <source>Taken back: the server ended while it was restored</source>
        <translation>Revertido: el servidor terminó durante la restauración</translation>
    </message>
    <message>
        <source>Half restored: %1</source>
        <translation>Restaurado a medias: %1</translation>
    </message>
    <message>
        <source>the volume %1 is taken back once the container engine is there</source>
        <translation>el volumen %1 se revierte en cuanto haya motor de contenedores</translation>
    </message>
    <message>
        <source>Configuration stays as it was: %1</source>
        <translation>La configuración queda como estaba: %1</translation>
    </message>
    <message>
        <source>Accounts stay as they were: %1</source>
        <translation>Las cuentas quedan como estaban: %1</translation>
    </message>
    <message>
        <source>Not started again before its volume is taken back, once the container engine is there</source>
        <translation>No se vuelve a iniciar hasta que se revierta su volumen, en cuanto haya motor de contenedores</translation>
    </message>
    <message>
        <source>Cannot be started again: %1</source>
        <translation>No se puede volver a iniciar: %1</translation>
    </message>
    <message>
        <source>Cannot be started: %1</source>
        <translation>No se puede iniciar: %1</translation>
    </message>
    <message>
        <source>Did not become healthy in time</source>
        <translation>No alcanzó un buen estado a tiempo</translation>
    </message>
    <message>
        <source>Unhealthy: %1</source>
        <translation>En mal estado: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>Sin probar: %1</translation>
    </message>
    <message>
        <source>Its definition is not in the backup</source>
        <translation>Su definición no está en la copia</translation>
    </message>
    <message>
        <source>Its secrets are sealed with another platform&apos;s key: %1</source>
        <translation>Sus secretos están sellados con la clave de otra plataforma: %1</translation>
    </message>
    <message>
        <source>It works in %1, which is not in the backup</source>
        <translation>Trabaja en %1, que no está en la copia</translation>
    </message>
    <message>
        <source>It runs in a container, and there is no container engine</source>
        <translation>Se ejecuta en un contenedor y no hay motor de contenedores</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Se omite: %1</translation>
    </message>
    <message>
        <source>Left out: %1 and %2 more</source>
        <translation>Se omite: %1 y %2 más</translation>
    </message>
    <message>
        <source>Left out: the volume %1: %2</source>
        <translation>Se omite el volumen %1: %2</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another service</source>
        <translation>Se omite el volumen %1: ya está en la copia por otro servicio</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another volume</source>
        <translation>Se omite el volumen %1: ya está en la copia por otro volumen</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is not a folder of this machine</source>
        <translation>Se omite el volumen %1: no es una carpeta de esta máquina</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is the server&apos;s own data folder, or lies in it</source>
        <translation>Se omite el volumen %1: es la carpeta de datos del propio servidor o está dentro de ella</translation>
    </message>
    <message>
        <source>Left out: there is no such service any more</source>
        <translation>Se omite: ese servicio ya no existe</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>there is no container engine</source>
        <translation>no hay motor de contenedores</translation>
    </message>
    <message>
        <source>is not in the backup</source>
        <translation>no está en la copia</translation>
    </message>
    <message>
        <source>is not in this backup</source>
        <translation>no está en esta copia</translation>
    </message>
    <message>
        <source>is there, and stays as it is</source>
        <translation>existe y queda como está</translation>
    </message>
    <message>
        <source>differs, and stays as it is</source>
        <translation>es distinto y queda como está</translation>
    </message>
    <message>
        <source>is not accepted here: %1</source>
        <translation>no se acepta aquí: %1</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; the value that is here stays</source>
        <translation>está sellado con la clave de otra plataforma; se mantiene el valor que hay aquí</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; set it anew</source>
        <translation>está sellado con la clave de otra plataforma; vuelva a establecerlo</translation>
    </message>
    <message>
        <source>needs the permission %1</source>
        <translation>requiere el permiso %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay as they are</source>
        <translation>
            <numerusform>%n más queda como está</numerusform>
            <numerusform>%n más quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be put into the place of the root folder</source>
        <translation>no se puede poner en lugar de la carpeta raíz</translation>
    </message>
    <message>
        <source>would go to the server&apos;s own data folder</source>
        <translation>iría a la carpeta de datos del propio servidor</translation>
    </message>
    <message>
        <source>has no folder of this machine to go to</source>
        <translation>no tiene en esta máquina ninguna carpeta de destino</translation>
    </message>
    <message>
        <source>%1 is there, and is no folder</source>
        <translation>%1 existe y no es una carpeta</translation>
    </message>
    <message>
        <source>the folder %1, where it would go, is not here</source>
        <translation>la carpeta %1, adonde iría, no está aquí</translation>
    </message>
    <message>
        <source>%1 is where a file system is mounted: it cannot be replaced as a whole</source>
        <translation>en %1 hay montado un sistema de archivos: no se puede reemplazar por completo</translation>
    </message>
    <message>
        <source>the server may not write to %1</source>
        <translation>el servidor no puede escribir en %1</translation>
    </message>
    <message>
        <source>There is no container engine</source>
        <translation>No hay motor de contenedores</translation>
    </message>
    <message>
        <source>The volume %1 cannot be restored: %2</source>
        <translation>No se puede restaurar el volumen %1: %2</translation>
    </message>
    <message>
        <source>The volume %1 cannot be read: %2</source>
        <translation>No se puede leer el volumen %1: %2</translation>
    </message>
    <message>
        <source>The engine has no image by which the volume %1 could be reached</source>
        <translation>El motor no tiene ninguna imagen con la que acceder al volumen %1</translation>
    </message>
    <message>
        <source>The volume %1 is used by the container %2, which is not of this server</source>
        <translation>El volumen %1 lo usa el contenedor %2, que no es de este servidor</translation>
    </message>
    <message>
        <source>%1 cannot be restored as it was: %2</source>
        <translation>%1 no se puede restaurar como estaba: %2</translation>
    </message>
    <message>
        <source>%1 depends on %2, which is neither here nor restored with it</source>
        <translation>%1 depende de %2, que ni está aquí ni se restaura a la vez</translation>
    </message>
    <message>
        <source>%1 is to be put back first, at the next start</source>
        <translation>%1 debe reponerse antes, en el próximo inicio</translation>
    </message>
    <message>
        <source>its configuration is not accepted here: %1</source>
        <translation>su configuración no se acepta aquí: %1</translation>
    </message>
    <message>
        <source>Two parts of the backup would go to %1; restore them one after the other</source>
        <translation>Dos partes de la copia irían a %1; restáurelas una tras otra</translation>
    </message>
    <message>
        <source>These run, and what they work on would be replaced: %1</source>
        <translation>Están en ejecución, y se reemplazaría aquello con lo que trabajan: %1</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed, %2 are free</source>
        <translation>No hay espacio suficiente: se necesitan %1 y hay %2 libres</translation>
    </message>
    <message>
        <source>There is too little room for a drill: %1 are needed, %2 are free</source>
        <translation>No hay espacio suficiente para un simulacro: se necesitan %1 y hay %2 libres</translation>
    </message>
    <message>
        <source>You do not have the permission to restore %1</source>
        <translation>No tiene permiso para restaurar %1</translation>
    </message>
    <message>
        <source>the definition of %1</source>
        <extracomment>what somebody may not restore; a service</extracomment>
        <translation>la definición de %1</translation>
    </message>
    <message>
        <source>accounts; name the services to restore without them</source>
        <extracomment>what somebody may not restore</extracomment>
        <translation>las cuentas; indique qué servicios restaurar para hacerlo sin ellas</translation>
    </message>
    <message>
        <source>%1: the address belongs to another account here</source>
        <translation>%1: la dirección pertenece aquí a otra cuenta</translation>
    </message>
    <message>
        <source>%1: is inactive, since the second factor does not open with this platform&apos;s key</source>
        <translation>%1: queda inactiva, pues su segundo factor no se abre con la clave de esta plataforma</translation>
    </message>
    <message>
        <source>%1: its user is not here</source>
        <translation>%1: su usuario no está aquí</translation>
    </message>
    <message>
        <source>that of %1: sealed with another platform&apos;s key</source>
        <translation>el de %1: sellado con la clave de otra plataforma</translation>
    </message>
    <message>
        <source>that of %1: the user is not here</source>
        <translation>el de %1: el usuario no está aquí</translation>
    </message>
    <message>
        <source>This backup holds a service whose id is not allowed</source>
        <translation>Esta copia contiene un servicio cuyo id no se permite</translation>
    </message>
    <message>
        <source>The accounts in this backup cannot be read</source>
        <translation>No se pueden leer las cuentas de esta copia</translation>
    </message>
    <message>
        <source>There would be no active administrator left</source>
        <translation>No quedaría ningún administrador activo</translation>
    </message>
    <message>
        <source>%1 in the backup cannot be read</source>
        <translation>No se puede leer %1 en la copia</translation>
    </message>
    <message>
        <source>%1 does not come to a stop</source>
        <translation>%1 no llega a detenerse</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <source>This job is over</source>
        <translation>Esta tarea ya ha terminado</translation>
    </message>
    <message>
        <source>The server ended before this was done</source>
        <translation>El servidor terminó antes de completarlo</translation>
    </message>
    <message>
        <source>The server ended before it was made</source>
        <translation>El servidor terminó antes de que se creara</translation>
    </message>
    <message>
        <source>Its archive is gone</source>
        <translation>Su archivo ya no existe</translation>
    </message>
    <message>
        <source>This backup is not whole</source>
        <translation>Esta copia no está íntegra</translation>
    </message>
    <message>
        <source>Not everything was restored</source>
        <translation>No se restauró todo</translation>
    </message>
    <message>
        <source>The safety backup of what would be overwritten could not be made: %1</source>
        <translation>No se pudo crear la copia previa de lo que se sobrescribiría: %1</translation>
    </message>
    <message>
        <source>The archive of %1 is that of another backup</source>
        <translation>El archivo de %1 es el de otra copia</translation>
    </message>
    <message>
        <source>The archive of this backup cannot be read</source>
        <translation>No se puede leer el archivo de esta copia</translation>
    </message>
    <message>
        <source>The archive cannot be put among the backups</source>
        <translation>No se puede poner el archivo entre las copias</translation>
    </message>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta el final</translation>
    </message>
    <message>
        <source>a part of it was changed, cut off or moved</source>
        <translation>una parte se modificó, se cortó o se movió</translation>
    </message>
    <message>
        <source>The file is no archive of this program</source>
        <translation>El archivo no es una copia de este programa</translation>
    </message>
    <message>
        <source>The file is no archive of this program, or its beginning is damaged</source>
        <translation>El archivo no es una copia de este programa o su comienzo está dañado</translation>
    </message>
    <message>
        <source>The archive was made by a newer version</source>
        <translation>El archivo se creó con una versión más reciente</translation>
    </message>
    <message>
        <source>The archive is encrypted in a way that is not known here</source>
        <translation>El archivo está cifrado de un modo que aquí no se conoce</translation>
    </message>
    <message>
        <source>The archive opens with a passphrase only</source>
        <translation>El archivo solo se abre con una frase de paso</translation>
    </message>
    <message>
        <source>The archive opens with the key of the platform that made it, not with a passphrase</source>
        <translation>El archivo se abre con la clave de la plataforma que lo creó, no con una frase de paso</translation>
    </message>
    <message>
        <source>Is not the one that the archive was made with</source>
        <translation>No es la que se usó al crear el archivo</translation>
    </message>
    <message>
        <source>The archive was made with the key of another platform</source>
        <translation>El archivo se creó con la clave de otra plataforma</translation>
    </message>
    <message>
        <source>is needed: this backup is encrypted with one</source>
        <translation>es necesaria: esta copia está cifrada con una</translation>
    </message>
    <message>
        <source>This backup is here already, as “%1”</source>
        <translation>Esta copia ya está aquí, como «%1»</translation>
    </message>
    <message>
        <source>This incremental backup is based on %1, which is not here: upload that one first</source>
        <translation>Esta copia incremental se basa en %1, que no está aquí: suba antes aquella</translation>
    </message>
    <message>
        <source>Other backups are based on this one and cannot be restored without it: %1</source>
        <translation>Otras copias se basan en esta y no se pueden restaurar sin ella: %1</translation>
    </message>
    <message>
        <source>The backup %1 that it is based on is not here</source>
        <translation>La copia %1, en la que se basa, no está aquí</translation>
    </message>
    <message>
        <source>The backup “%1” that it is based on is not whole</source>
        <translation>La copia «%1», en la que se basa, no está íntegra</translation>
    </message>
    <message>
        <source>A job works on “%1”: wait for it or cancel it</source>
        <translation>Hay una tarea en curso con «%1»: espere a que termine o cancélela</translation>
    </message>
    <message>
        <source>Cannot put a folder into the place of %1: %2</source>
        <translation>No se puede poner una carpeta en lugar de %1: %2</translation>
    </message>
    <message>
        <source>The server has no room for this archive</source>
        <translation>El servidor no tiene espacio para este archivo</translation>
    </message>
    <message>
        <source>Too many uploads are under way</source>
        <translation>Hay demasiadas subidas en curso</translation>
    </message>
    <message>
        <source>The upload cannot be stored</source>
        <translation>No se puede guardar la subida</translation>
    </message>
    <message>
        <source>The part could not be stored</source>
        <translation>No se pudo guardar la parte</translation>
    </message>
    <message>
        <source>Name must not contain control characters</source>
        <translation>El nombre no debe contener caracteres de control</translation>
    </message>
    <message numerus="yes">
        <source>must have 1 to %n characters</source>
        <translation>
            <numerusform>debe tener de 1 a %n carácter</numerusform>
            <numerusform>debe tener de 1 a %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>debe tener como máximo %n carácter</numerusform>
            <numerusform>debe tener como máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>must have %1 to %2 characters</source>
        <translation>debe tener de %1 a %2 caracteres</translation>
    </message>
    <message>
        <source>is of use only with encrypt</source>
        <translation>solo sirve junto con encrypt</translation>
    </message>
    <message>
        <source>must be a time to come</source>
        <translation>debe ser un momento futuro</translation>
    </message>
    <message>
        <source>there is no such service, or it is named twice</source>
        <translation>ese servicio no existe o se indica dos veces</translation>
    </message>
    <message>
        <source>there is no such service</source>
        <translation>ese servicio no existe</translation>
    </message>
    <message>
        <source>must be an age such as 7d, 4w or 12m, a count such as 30, forever, or an object of keepLast, keepDaily, keepWeekly and keepMonthly</source>
        <translation>debe ser una antigüedad como 7d, 4w o 12m, una cantidad como 30, forever o un objeto con keepLast, keepDaily, keepWeekly y keepMonthly</translation>
    </message>
    <message>
        <source>is no time zone known here, such as Europe/Berlin</source>
        <translation>no es una zona horaria conocida aquí, como Europe/Berlin</translation>
    </message>
    <message>
        <source>must be from 1 to %1</source>
        <translation>debe estar entre 1 y %1</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>completada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>how the last run of a schedule stands</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>how the last run of a schedule ended; why</extracomment>
        <translation>fallida: %1</translation>
    </message>
    <message>
        <source>A run of this schedule is under way</source>
        <translation>Ya hay una ejecución de esta programación en curso</translation>
    </message>
    <message numerus="yes">
        <source>There are %n schedules, which is as many as this server keeps</source>
        <translation>
            <numerusform>Hay %n programación, el máximo que guarda este servidor</numerusform>
            <numerusform>Hay %n programaciones, el máximo que guarda este servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>never comes</source>
        <extracomment>of a cron expression: it names no moment that ever is</extracomment>
        <translation>no ocurre nunca</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n characters</source>
        <translation>
            <numerusform>tiene más de %n carácter</numerusform>
            <numerusform>tiene más de %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n fields, not five: minute, hour, day of month, month, day of week</source>
        <translation>
            <numerusform>tiene %n campo, no cinco: minuto, hora, día del mes, mes, día de la semana</numerusform>
            <numerusform>tiene %n campos, no cinco: minuto, hora, día del mes, mes, día de la semana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is none of @hourly, @daily, @midnight, @weekly, @monthly, @yearly and @annually</source>
        <translation>%1 no es @hourly, @daily, @midnight, @weekly, @monthly, @yearly ni @annually</translation>
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
        <translation>día del mes: %1</translation>
    </message>
    <message>
        <source>month: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>mes: %1</translation>
    </message>
    <message>
        <source>day of week: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>día de la semana: %1</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>%1 is no value</source>
        <translation>%1 no es un valor</translation>
    </message>
    <message>
        <source>%1 is not in %2-%3</source>
        <translation>%1 no está en %2-%3</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 termina antes de empezar</translation>
    </message>
    <message>
        <source>%1 has no step of 1 or more</source>
        <translation>%1 no tiene un paso de 1 o más</translation>
    </message>
    <message>
        <source>How much the server writes into its own log</source>
        <translation>Cuánto escribe el servidor en su propio registro</translation>
    </message>
    <message>
        <source>How long the lines of services are kept</source>
        <translation>Cuánto tiempo se conservan las líneas de los servicios</translation>
    </message>
    <message>
        <source>How many MB of lines are kept of one service</source>
        <translation>Cuántos MB de líneas se conservan de un servicio</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Cuánto tiempo se conservan las muestras</translation>
    </message>
    <message>
        <source>Requests an hour in the tier %1</source>
        <translation>Solicitudes por hora del plan %1</translation>
    </message>
    <message>
        <source>Requests at once in the tier %1</source>
        <translation>Solicitudes a la vez del plan %1</translation>
    </message>
    <message>
        <source>The tier of callers without credentials, by address; while not set, what the command line says</source>
        <translation>El plan de quienes llaman sin credenciales, por dirección; si no se establece, el que indique la línea de comandos</translation>
    </message>
    <message>
        <source>Failed sign-ins to one account within the window</source>
        <translation>Inicios de sesión fallidos en una cuenta dentro de la ventana de tiempo</translation>
    </message>
    <message>
        <source>Failed sign-ins from one address within the window</source>
        <translation>Inicios de sesión fallidos desde una dirección dentro de la ventana de tiempo</translation>
    </message>
    <message>
        <source>How long failed sign-ins count</source>
        <translation>Durante cuánto tiempo cuentan los inicios de sesión fallidos</translation>
    </message>
    <message>
        <source>Where the container engine listens; empty: it is looked for</source>
        <translation>Dónde escucha el motor de contenedores; vacío: se busca</translation>
    </message>
    <message>
        <source>A folder with ca.pem, cert.pem and key.pem; set, TCP is spoken with TLS</source>
        <translation>Una carpeta con ca.pem, cert.pem y key.pem; si se indica, TCP se usa con TLS</translation>
    </message>
    <message>
        <source>Folders of this machine that containers may mount, with what is below them</source>
        <translation>Carpetas de esta máquina que los contenedores pueden montar, con lo que contienen</translation>
    </message>
    <message>
        <source>The address that containers&apos; ports are published on</source>
        <translation>La dirección en la que se publican los puertos de los contenedores</translation>
    </message>
    <message>
        <source>Who signs in to private registries: registry=user:password, separated by spaces</source>
        <translation>Quién inicia sesión en los registros de imágenes privados: registry=user:password, separados por espacios</translation>
    </message>
    <message>
        <source>What runs a service that does not say</source>
        <translation>Qué ejecuta un servicio que no lo indica</translation>
    </message>
    <message>
        <source>The mail server; while empty no mail is sent</source>
        <translation>El servidor de correo; mientras esté vacío no se envía correo</translation>
    </message>
    <message>
        <source>The mail server&apos;s port</source>
        <translation>El puerto del servidor de correo</translation>
    </message>
    <message>
        <source>How the connection to the mail server is protected</source>
        <translation>Cómo se protege la conexión con el servidor de correo</translation>
    </message>
    <message>
        <source>Who signs in to the mail server; empty: nobody</source>
        <translation>Quién inicia sesión en el servidor de correo; vacío: nadie</translation>
    </message>
    <message>
        <source>The password for the mail server</source>
        <translation>La contraseña del servidor de correo</translation>
    </message>
    <message>
        <source>The sender of the platform&apos;s mail</source>
        <translation>El remitente del correo de la plataforma</translation>
    </message>
    <message>
        <source>Addresses beyond loopback that a sign-in may return to</source>
        <translation>Direcciones, además de loopback, a las que puede volver un inicio de sesión</translation>
    </message>
    <message>
        <source>How browsers reach this server, for the way back from a provider; empty: its own loopback address</source>
        <translation>Cómo acceden los navegadores a este servidor, para la vuelta desde un proveedor; vacío: su propia dirección de loopback</translation>
    </message>
    <message>
        <source>Hand tokens over in the redirect&apos;s query, as the reference shows it; loopback targets only</source>
        <translation>Entregar los tokens en la consulta de la redirección, como muestra la referencia; solo destinos de loopback</translation>
    </message>
    <message>
        <source>What people call the provider</source>
        <translation>Cómo llaman los usuarios al proveedor</translation>
    </message>
    <message>
        <source>What the provider calls this server; while empty it is off</source>
        <translation>Cómo llama el proveedor a este servidor; mientras esté vacío está desactivado</translation>
    </message>
    <message>
        <source>The secret shared with the provider</source>
        <translation>El secreto compartido con el proveedor</translation>
    </message>
    <message>
        <source>The OpenID issuer; its endpoints are found from there</source>
        <translation>El emisor de OpenID; sus endpoints se obtienen a partir de él</translation>
    </message>
    <message>
        <source>Where people are sent to sign in</source>
        <translation>Adónde se envía a los usuarios para iniciar sesión</translation>
    </message>
    <message>
        <source>Where a code is traded</source>
        <translation>Dónde se canjea un código</translation>
    </message>
    <message>
        <source>Where the account is asked for</source>
        <translation>Dónde se consulta la cuenta</translation>
    </message>
    <message>
        <source>Where verified addresses are asked for, with providers that keep them apart</source>
        <translation>Dónde se consultan las direcciones verificadas, con proveedores que las guardan aparte</translation>
    </message>
    <message>
        <source>Where the provider&apos;s keys are</source>
        <translation>Dónde están las claves del proveedor</translation>
    </message>
    <message>
        <source>What is asked of the provider; empty: its usual ones</source>
        <translation>Qué se pide al proveedor; vacío: lo habitual en él</translation>
    </message>
    <message>
        <source>Whether a first sign-in makes an account</source>
        <translation>Si un primer inicio de sesión crea una cuenta</translation>
    </message>
    <message>
        <source>The role of accounts made that way</source>
        <translation>El rol de las cuentas creadas así</translation>
    </message>
    <message>
        <source>Whose addresses may sign up; empty: any</source>
        <translation>Qué direcciones pueden registrarse; vacío: cualquiera</translation>
    </message>
    <message>
        <source>Must be an http or https URL without query</source>
        <translation>Debe ser una URL http o https sin consulta</translation>
    </message>
    <message>
        <source>Must be http or https URLs without query</source>
        <translation>Deben ser URL http o https sin consulta</translation>
    </message>
    <message>
        <source>Must be unix:///path, tcp://host:port or npipe:////./pipe/name</source>
        <translation>Debe ser unix:///path, tcp://host:port o npipe:////./pipe/name</translation>
    </message>
    <message>
        <source>Must be an absolute path</source>
        <translation>Debe ser una ruta absoluta</translation>
    </message>
    <message>
        <source>Must be absolute paths</source>
        <translation>Deben ser rutas absolutas</translation>
    </message>
    <message>
        <source>Must be an IP address</source>
        <translation>Debe ser una dirección IP</translation>
    </message>
    <message>
        <source>Must be registry=user:password, separated by spaces</source>
        <translation>Debe ser registry=user:password, separados por espacios</translation>
    </message>
    <message>
        <source>Must be a host name or an address</source>
        <translation>Debe ser un nombre de host o una dirección</translation>
    </message>
    <message>
        <source>Must be an e-mail address</source>
        <translation>Debe ser una dirección de correo</translation>
    </message>
    <message>
        <source>Must be domain names</source>
        <translation>Deben ser nombres de dominio</translation>
    </message>
    <message>
        <source>Not a scope</source>
        <translation>No es un ámbito</translation>
    </message>
    <message numerus="yes">
        <source>Must be at most %n characters</source>
        <translation>
            <numerusform>Debe tener como máximo %n carácter</numerusform>
            <numerusform>Debe tener como máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May have at most %n items</source>
        <translation>
            <numerusform>Puede tener como máximo %n elemento</numerusform>
            <numerusform>Puede tener como máximo %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Each must be one of: %1</source>
        <translation>Cada elemento debe ser uno de: %1</translation>
    </message>
    <message>
        <source>Must be a whole number between %1 and %2</source>
        <translation>Debe ser un número entero entre %1 y %2</translation>
    </message>
    <message>
        <source>Must be true or false</source>
        <translation>Debe ser true o false</translation>
    </message>
    <message>
        <source>Must be one of: %1</source>
        <translation>Debe ser uno de: %1</translation>
    </message>
    <message>
        <source>Value must not contain control characters</source>
        <translation>El valor no debe contener caracteres de control</translation>
    </message>
    <message>
        <source>The platform has no such setting, and this prefix is its own</source>
        <translation>La plataforma no tiene ese ajuste, y este prefijo es suyo</translation>
    </message>
    <message>
        <source>You do not have the permission to change this setting</source>
        <translation>No tiene permiso para modificar este ajuste</translation>
    </message>
    <message>
        <source>This setting is always encrypted</source>
        <translation>Este ajuste siempre se cifra</translation>
    </message>
    <message>
        <source>This setting is never encrypted</source>
        <translation>Este ajuste nunca se cifra</translation>
    </message>
    <message>
        <source>This stands for an encrypted value, and not for the one that is stored here</source>
        <translation>Esto representa un valor cifrado, pero no el que está guardado aquí</translation>
    </message>
    <message>
        <source>To keep it in clear, send a new value: an encrypted one is never shown</source>
        <translation>Para guardarlo sin cifrar, envíe un valor nuevo: uno cifrado no se muestra nunca</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>Se indica dos veces</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n configuration values</source>
        <translation>
            <numerusform>Hay espacio para %n valor de configuración</numerusform>
            <numerusform>Hay espacio para %n valores de configuración</numerusform>
        </translation>
    </message>
    <message>
        <source>The scope of a service needs the service&apos;s id</source>
        <translation>El ámbito de un servicio necesita el id del servicio</translation>
    </message>
    <message>
        <source>The global scope has no service</source>
        <translation>El ámbito global no tiene servicio</translation>
    </message>
    <message>
        <source>After &quot;config:&quot; comes the key of a configuration value</source>
        <translation>Tras «config:» va la clave de un valor de configuración</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret of the platform&apos;s own</source>
        <translation>«%1» es un secreto propio de la plataforma</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not set, and only who may write configuration can refer to it before</source>
        <translation>«%1» no está establecido, y hasta entonces solo puede hacer referencia a él quien puede escribir la configuración</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted, and only who may write configuration can hand it out</source>
        <translation>«%1» está cifrado, y solo puede entregarlo quien puede escribir la configuración</translation>
    </message>
    <message>
        <source>Invalid request data</source>
        <translation>Datos de solicitud no válidos</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <translation>La validación falló</translation>
    </message>
    <message>
        <source>Invalid query parameters</source>
        <translation>Parámetros de consulta no válidos</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Campo desconocido</translation>
    </message>
    <message>
        <source>Must not contain control characters</source>
        <translation>No debe contener caracteres de control</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 no debe quedar sin valor</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at least %n characters</source>
        <translation>
            <numerusform>%1 debe tener al menos %n carácter</numerusform>
            <numerusform>%1 debe tener al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at most %n characters</source>
        <translation>
            <numerusform>%1 debe tener como máximo %n carácter</numerusform>
            <numerusform>%1 debe tener como máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must not contain control characters</source>
        <translation>%1 no debe contener caracteres de control</translation>
    </message>
    <message>
        <source>%1 must be one of: %2</source>
        <translation>%1 debe tener uno de estos valores: %2</translation>
    </message>
    <message>
        <source>%1 must be a time such as 2025-07-24T12:00:00Z</source>
        <translation>%1 debe ser una fecha y hora como 2025-07-24T12:00:00Z</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 debe estar entre %2 y %3</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 debe ser al menos %2</translation>
    </message>
    <message>
        <source>%1 needs at least %2</source>
        <translation>%1 necesita al menos %2</translation>
    </message>
    <message>
        <source>%1 may have at most %2</source>
        <translation>%1 puede tener como máximo %2</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 debe ser un texto</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 debe ser un número entero</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 debe ser un número</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 debe ser true o false</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 debe ser un objeto</translation>
    </message>
    <message>
        <source>%1 must be a list of objects</source>
        <translation>%1 debe ser una lista de objetos</translation>
    </message>
    <message>
        <source>%1 must be an object of objects</source>
        <translation>%1 debe ser un objeto de objetos</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 debe ser una lista de textos</translation>
    </message>
    <message>
        <source>%1 must be an object of texts</source>
        <translation>%1 debe ser un objeto de textos</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>Se requiere %1</translation>
    </message>
    <message>
        <source>Target must be an absolute path</source>
        <translation>El destino debe ser una ruta absoluta</translation>
    </message>
    <message>
        <source>Endpoint must be a path such as /health, without scheme or host</source>
        <translation>El endpoint debe ser una ruta como /health, sin esquema ni host</translation>
    </message>
    <message>
        <source>Metrics endpoint must be a path such as /metrics, without scheme or host</source>
        <translation>El endpoint de métricas debe ser una ruta como /metrics, sin esquema ni host</translation>
    </message>
    <message>
        <source>Category may have letters, digits, spaces, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>La categoría puede contener letras, dígitos, espacios, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;</translation>
    </message>
    <message>
        <source>Invalid Docker image format</source>
        <translation>Formato de imagen de Docker no válido</translation>
    </message>
    <message>
        <source>Not a network name</source>
        <translation>No es un nombre de red</translation>
    </message>
    <message>
        <source>Not a service id</source>
        <translation>No es un id de servicio</translation>
    </message>
    <message>
        <source>Id must begin with a letter or digit and have only a-z, 0-9, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;</source>
        <translation>El id debe empezar por una letra o un dígito y contener solo a-z, 0-9, &apos;_&apos;, &apos;.&apos; y &apos;-&apos;</translation>
    </message>
    <message>
        <source>A variable&apos;s name has letters, digits and &apos;_&apos; and does not begin with a digit</source>
        <translation>El nombre de una variable contiene letras, dígitos y &apos;_&apos;, y no empieza por un dígito</translation>
    </message>
    <message>
        <source>A label&apos;s name has letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;/&apos;</source>
        <translation>El nombre de una etiqueta contiene letras, dígitos, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; y &apos;/&apos;</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, at most 128 of them</source>
        <translation>Una clave empieza por una letra o un dígito y solo contiene letras, dígitos, &apos;_&apos;, &apos;.&apos; y &apos;-&apos;, como máximo 128 caracteres</translation>
    </message>
    <message>
        <source>Give an image or a command</source>
        <translation>Indique una imagen o un comando</translation>
    </message>
    <message>
        <source>The program must not be empty</source>
        <translation>El programa no debe estar vacío</translation>
    </message>
    <message>
        <source>Request must not be more than the limit</source>
        <translation>La reserva no debe superar el límite</translation>
    </message>
    <message>
        <source>A check over http or tcp needs a port</source>
        <translation>Una comprobación por http o tcp necesita un puerto</translation>
    </message>
    <message>
        <source>Metrics need a port</source>
        <translation>Las métricas necesitan un puerto</translation>
    </message>
    <message>
        <source>Not enough ports above the first one</source>
        <translation>No hay suficientes puertos por encima del primero</translation>
    </message>
    <message>
        <source>Must be in the future</source>
        <translation>Debe estar en el futuro</translation>
    </message>
    <message>
        <source>Invalid email or password</source>
        <translation>Correo o contraseña no válidos</translation>
    </message>
    <message>
        <source>This account is not active</source>
        <translation>Esta cuenta no está activa</translation>
    </message>
    <message>
        <source>Too many failed sign-ins; try again later</source>
        <translation>Demasiados inicios de sesión fallidos; inténtelo más tarde</translation>
    </message>
    <message>
        <source>Too many wrong codes; try again later</source>
        <translation>Demasiados códigos incorrectos; inténtelo más tarde</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <translation>Se requiere autenticación</translation>
    </message>
    <message>
        <source>Invalid or expired token</source>
        <translation>Token no válido o expirado</translation>
    </message>
    <message>
        <source>Invalid or expired API key</source>
        <translation>Clave de API no válida o expirada</translation>
    </message>
    <message>
        <source>Invalid or expired code</source>
        <translation>Código no válido o expirado</translation>
    </message>
    <message>
        <source>Invalid or expired local credential</source>
        <translation>Credencial local no válida o expirada</translation>
    </message>
    <message>
        <source>A code of the second factor is needed</source>
        <translation>Se necesita un código del segundo factor</translation>
    </message>
    <message>
        <source>This code is not valid, or was used already</source>
        <translation>Este código no es válido o ya se usó</translation>
    </message>
    <message>
        <source>No second factor is set up</source>
        <translation>No hay ningún segundo factor configurado</translation>
    </message>
    <message>
        <source>The second factor is set up already</source>
        <translation>El segundo factor ya está configurado</translation>
    </message>
    <message>
        <source>Your own second factor is given up with a code, at /auth/mfa/disable</source>
        <translation>El segundo factor propio se desactiva con un código, en /auth/mfa/disable</translation>
    </message>
    <message>
        <source>This is not your password</source>
        <translation>Esta no es su contraseña</translation>
    </message>
    <message>
        <source>Needed to change the email</source>
        <translation>Se necesita para cambiar el correo</translation>
    </message>
    <message>
        <source>The new password must differ from the old one</source>
        <translation>La contraseña nueva debe ser distinta de la anterior</translation>
    </message>
    <message>
        <source>Password is too long</source>
        <translation>La contraseña es demasiado larga</translation>
    </message>
    <message numerus="yes">
        <source>Password must be at least %n characters</source>
        <translation>
            <numerusform>La contraseña debe tener al menos %n carácter</numerusform>
            <numerusform>La contraseña debe tener al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Password is one of the commonest; choose another</source>
        <translation>La contraseña es una de las más comunes; elija otra</translation>
    </message>
    <message>
        <source>Password must not be the email address or a part of it</source>
        <translation>La contraseña no debe ser la dirección de correo ni una parte de ella</translation>
    </message>
    <message>
        <source>Invalid email format</source>
        <translation>Formato de correo no válido</translation>
    </message>
    <message>
        <source>Email is taken</source>
        <translation>El correo ya está en uso</translation>
    </message>
    <message>
        <source>A user with this email already exists</source>
        <translation>Ya existe un usuario con este correo</translation>
    </message>
    <message numerus="yes">
        <source>Name must have 1 to %n characters</source>
        <translation>
            <numerusform>El nombre debe tener de 1 a %n carácter</numerusform>
            <numerusform>El nombre debe tener de 1 a %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Name must be one line</source>
        <translation>El nombre debe ocupar una sola línea</translation>
    </message>
    <message>
        <source>At least one role is needed</source>
        <translation>Se necesita al menos un rol</translation>
    </message>
    <message>
        <source>A user needs at least one role</source>
        <translation>Un usuario necesita al menos un rol</translation>
    </message>
    <message>
        <source>Unknown role; there are %1</source>
        <translation>Rol desconocido; existen %1</translation>
    </message>
    <message>
        <source>The last active administrator must stay one</source>
        <translation>El último administrador activo debe seguir siéndolo</translation>
    </message>
    <message>
        <source>This account may do more than you may</source>
        <translation>Esta cuenta tiene más permisos que la suya</translation>
    </message>
    <message>
        <source>You cannot give a role that may do more than you may</source>
        <translation>No puede asignar un rol que permite más que los suyos</translation>
    </message>
    <message>
        <source>A key cannot have permissions that its maker does not have</source>
        <translation>Una clave no puede tener permisos que no tiene quien la crea</translation>
    </message>
    <message>
        <source>Unknown permission: %1</source>
        <translation>Permiso desconocido: %1</translation>
    </message>
    <message>
        <source>Not yours to give: %1</source>
        <translation>No puede conceder: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n keys already; revoke one first</source>
        <translation>
            <numerusform>Ya hay %n clave; revoque una antes</numerusform>
            <numerusform>Ya hay %n claves; revoque una antes</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the permission for this</source>
        <translation>No tiene permiso para esto</translation>
    </message>
    <message>
        <source>This needs a signed-in person; an API key cannot do it</source>
        <translation>Esto requiere un usuario con sesión iniciada; una clave de API no puede hacerlo</translation>
    </message>
    <message>
        <source>Sign-in with %1 is not set up on this server</source>
        <translation>El inicio de sesión con %1 no está configurado en este servidor</translation>
    </message>
    <message>
        <source>This sign-in is unknown, used or too old; begin again</source>
        <translation>Este inicio de sesión es desconocido, ya se usó o es demasiado antiguo; empiece de nuevo</translation>
    </message>
    <message>
        <source>The sign-in provider does not answer</source>
        <translation>El proveedor de inicio de sesión no responde</translation>
    </message>
    <message>
        <source>The sign-in provider&apos;s answer cannot be used</source>
        <translation>No se puede usar la respuesta del proveedor de inicio de sesión</translation>
    </message>
    <message>
        <source>The sign-in provider does not confirm this sign-in</source>
        <translation>El proveedor de inicio de sesión no confirma este inicio</translation>
    </message>
    <message>
        <source>E-mail is not set up on this server</source>
        <translation>El correo no está configurado en este servidor</translation>
    </message>
    <message>
        <source>E-mail has no sender: smtp.from is not set</source>
        <translation>El correo no tiene remitente: smtp.from no está establecido</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent from</source>
        <translation>No es una dirección desde la que se pueda enviar correo</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent to</source>
        <translation>No es una dirección a la que se pueda enviar correo</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not known</source>
        <translation>El nombre del servidor de correo no se conoce</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not one</source>
        <translation>El nombre del servidor de correo no es válido</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>No se puede acceder al servidor de correo</translation>
    </message>
    <message>
        <source>The mail server did not answer in time</source>
        <translation>El servidor de correo no respondió a tiempo</translation>
    </message>
    <message>
        <source>The mail server refuses the sign-in</source>
        <translation>El servidor de correo rechaza el inicio de sesión</translation>
    </message>
    <message>
        <source>The mail server does not protect the connection as it should</source>
        <translation>El servidor de correo no protege la conexión como debería</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted</source>
        <translation>El certificado del servidor de correo no es de confianza</translation>
    </message>
    <message>
        <source>The mail server broke the connection off</source>
        <translation>El servidor de correo interrumpió la conexión</translation>
    </message>
    <message>
        <source>What answers is not a mail server</source>
        <translation>Lo que responde no es un servidor de correo</translation>
    </message>
    <message>
        <source>The mail server did not take the mail</source>
        <translation>El servidor de correo no aceptó el correo</translation>
    </message>
    <message>
        <source>The password for the mail server would be sent in clear; choose starttls or tls</source>
        <translation>La contraseña del servidor de correo se enviaría sin cifrar; elija starttls o tls</translation>
    </message>
    <message>
        <source>Entry %1 is missing</source>
        <translation>Falta la entrada %1</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or does not follow on the one before it</source>
        <translation>La entrada %1 se modificó o no sigue a la anterior</translation>
    </message>
    <message>
        <source>The last entry is not the one that was sealed</source>
        <translation>La última entrada no es la que se selló</translation>
    </message>
    <message>
        <source>This was done, but could not be written into the audit log</source>
        <translation>Se hizo, pero no se pudo escribir en el registro de auditoría</translation>
    </message>
    <message>
        <source>Service not found</source>
        <translation>Servicio no encontrado</translation>
    </message>
    <message>
        <source>Configuration not found</source>
        <translation>Configuración no encontrada</translation>
    </message>
    <message>
        <source>Backup not found</source>
        <translation>Copia de seguridad no encontrada</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>Tarea no encontrada</translation>
    </message>
    <message>
        <source>Schedule not found</source>
        <translation>Programación no encontrada</translation>
    </message>
    <message>
        <source>Upload not found</source>
        <translation>Subida no encontrada</translation>
    </message>
    <message>
        <source>Provider not found</source>
        <translation>Proveedor no encontrado</translation>
    </message>
    <message>
        <source>API key not found</source>
        <translation>Clave de API no encontrada</translation>
    </message>
    <message>
        <source>Session not found</source>
        <translation>Sesión no encontrada</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Usuario no encontrado</translation>
    </message>
    <message>
        <source>Role not found</source>
        <translation>Rol no encontrado</translation>
    </message>
    <message>
        <source>Second factor not found</source>
        <translation>Segundo factor no encontrado</translation>
    </message>
    <message>
        <source>There is nothing at this path</source>
        <translation>No hay nada en esta ruta</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Error interno</translation>
    </message>
    <message>
        <source>Rate limit exceeded</source>
        <translation>Límite de solicitudes superado</translation>
    </message>
    <message>
        <source>The server is busy; try again in a moment</source>
        <translation>El servidor está ocupado; inténtelo de nuevo en un momento</translation>
    </message>
    <message>
        <source>The server is shutting down</source>
        <translation>El servidor se está apagando</translation>
    </message>
    <message>
        <source>The server is ending</source>
        <translation>El servidor está terminando</translation>
    </message>
    <message>
        <source>Already exists</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>La base de datos está ocupada</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>The database could not be made</source>
        <translation>No se pudo crear la base de datos</translation>
    </message>
    <message>
        <source>The database could not be brought from schema %1 to %2, and is as it was</source>
        <translation>No se pudo pasar la base de datos del esquema %1 al %2; queda como estaba</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The data folder is read-only</source>
        <translation>La carpeta de datos es de solo lectura</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>No se puede leer ni escribir en el disco</translation>
    </message>
    <message>
        <source>Another server uses the data folder %1</source>
        <translation>Otro servidor usa la carpeta de datos %1</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (schema %1; version %2 knows schema %3): install the newer version again, or restore a backup into a new folder</source>
        <translation>La carpeta de datos la escribió una versión más reciente de este programa (esquema %1; la versión %2 conoce el esquema %3): vuelva a instalar la versión más reciente o restaure una copia de seguridad en una carpeta nueva</translation>
    </message>
    <message>
        <source>The secrets in the data folder were sealed with another key than the one in platform.key or MCP_PLATFORM_KEY</source>
        <translation>Los secretos de la carpeta de datos se sellaron con una clave distinta de la de platform.key o MCP_PLATFORM_KEY</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3</source>
        <translation>No se puede escuchar en %1, puerto %2: %3</translation>
    </message>
    <message>
        <source>The program mcp-process-guard was not found; if the server is killed, its services run on until it starts again.</source>
        <translation>No se encontró el programa mcp-process-guard; si el servidor se interrumpe a la fuerza, sus servicios siguen en ejecución hasta que vuelva a iniciarse.</translation>
    </message>
    <message>
        <source>The process guard could not be started: no file descriptor is free.</source>
        <translation>No se pudo iniciar el guardián de procesos: no hay ningún descriptor de archivo libre.</translation>
    </message>
    <message numerus="yes">
        <source>The process guard ended %n times and was given up; if the server is killed, its services run on until it starts again.</source>
        <translation>
            <numerusform>El guardián de procesos terminó %n vez y se renunció a él; si el servidor se interrumpe a la fuerza, sus servicios siguen en ejecución hasta que vuelva a iniciarse.</numerusform>
            <numerusform>El guardián de procesos terminó %n veces y se renunció a él; si el servidor se interrumpe a la fuerza, sus servicios siguen en ejecución hasta que vuelva a iniciarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The archive was damaged on the way</source>
        <translation>El archivo se dañó durante la transmisión</translation>
    </message>
    <message>
        <source>No way back from the browser could be opened on this computer</source>
        <translation>No se pudo abrir en este equipo un camino de vuelta desde el navegador</translation>
    </message>
    <message>
        <source>The sign-in through the provider failed</source>
        <translation>Falló el inicio de sesión a través del proveedor</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>Se cerró la conexión</translation>
    </message>
    <message>
        <source>The server fell silent</source>
        <translation>El servidor dejó de responder</translation>
    </message>
    <message>
        <source>The server took too long to answer</source>
        <translation>El servidor tardó demasiado en responder</translation>
    </message>
    <message>
        <source>The server refused the sign-in to its events</source>
        <translation>El servidor rechazó el inicio de sesión en sus eventos</translation>
    </message>
    <message>
        <source>The host was not found</source>
        <translation>No se encontró el host</translation>
    </message>
    <message>
        <source>Nothing answers at this address</source>
        <translation>Nada responde en esta dirección</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>No se pudo establecer una conexión segura</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>No se pudo acceder al servidor</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>El certificado del servidor no es de confianza</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing was sent</source>
        <translation>Esta conexión es de solo lectura: no se envió nada</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed</source>
        <translation>El servidor remite a otra dirección, que no se sigue</translation>
    </message>
    <message>
        <source>The answer is too large to be shown</source>
        <translation>La respuesta es demasiado grande para mostrarla</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read</source>
        <translation>No se pudo leer la respuesta del servidor</translation>
    </message>
    <message>
        <source>The server answered with status %1</source>
        <translation>El servidor respondió con el estado %1</translation>
    </message>
    <message>
        <source>What answers at this address is no MCP Platform server</source>
        <translation>Lo que responde en esta dirección no es un servidor MCP Platform</translation>
    </message>
    <message>
        <source>An address is needed</source>
        <translation>Se necesita una dirección</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>Esto no es una dirección</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>La dirección debe empezar por http:// o https://</translation>
    </message>
    <message>
        <source>The address must not hold a name or password</source>
        <translation>La dirección no debe contener un nombre ni una contraseña</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>The local server is not running</source>
        <translation>El servidor local no está en ejecución</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>Código de salida %1</translation>
    </message>
    <message>
        <source>Exit code %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>Código de salida %1; uno de sus procesos se interrumpió por superar el límite de memoria de %2 MB</translation>
    </message>
    <message>
        <source>Killed by signal %1</source>
        <translation>Interrumpido por la señal %1</translation>
    </message>
    <message>
        <source>Killed by signal %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>Interrumpido por la señal %1; uno de sus procesos se interrumpió por superar el límite de memoria de %2 MB</translation>
    </message>
    <message>
        <source>Killed: over its memory limit of %1 MB</source>
        <translation>Interrumpido: superó su límite de memoria de %1 MB</translation>
    </message>
    <message>
        <source>A process of it was killed over the memory limit of %1 MB</source>
        <translation>Uno de sus procesos se interrumpió por superar el límite de memoria de %1 MB</translation>
    </message>
    <message>
        <source>%1; restart %2 of %3 in %4</source>
        <translation>%1; reinicio %2 de %3 en %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, gave up after %n restarts</source>
        <translation>
            <numerusform>%1; se desistió tras %n reinicio</numerusform>
            <numerusform>%1; se desistió tras %n reinicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Replica %1: %2</source>
        <translation>Réplica %1: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>Waiting for the container engine</source>
        <translation>Esperando al motor de contenedores</translation>
    </message>
    <message>
        <source>Not ready within %1 s: %2</source>
        <translation>No estuvo listo en %1 s: %2</translation>
    </message>
    <message>
        <source>Not ready in time: %1</source>
        <translation>No estuvo listo a tiempo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Health check failed %n times in a row: %1</source>
        <translation>
            <numerusform>La comprobación de salud falló %n vez: %1</numerusform>
            <numerusform>La comprobación de salud falló %n veces seguidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on which this depends, stopped</source>
        <translation>%1, del que depende, se detuvo</translation>
    </message>
    <message>
        <source>%1, on which this depends: %2</source>
        <translation>%1, del que depende: %2</translation>
    </message>
    <message>
        <source>Scaled to 0 replicas</source>
        <translation>Escalado a 0 réplicas</translation>
    </message>
    <message>
        <source>The container engine is not reachable; last known at %1 UTC</source>
        <translation>No se puede acceder al motor de contenedores; último estado conocido: %1 UTC</translation>
    </message>
    <message>
        <source>This server cannot run &quot;%1&quot; services</source>
        <translation>Este servidor no puede ejecutar servicios «%1»</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>Se detuvo antes de iniciarse</translation>
    </message>
    <message>
        <source>The container was removed by somebody else</source>
        <translation>Otra persona o programa quitó el contenedor</translation>
    </message>
    <message>
        <source>The engine cannot be reached; the container may go on</source>
        <translation>No se puede acceder al motor; es posible que el contenedor siga en marcha</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation>HTTP %1 en %2 ms</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms (redirects are not followed)</source>
        <translation>HTTP %1 en %2 ms (las redirecciones no se siguen)</translation>
    </message>
    <message>
        <source>No answer within %1</source>
        <translation>Sin respuesta en %1</translation>
    </message>
    <message>
        <source>Connected in %1 ms</source>
        <translation>Conectado en %1 ms</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection closed without an answer</source>
        <translation>Conexión cerrada sin respuesta</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>La respuesta no es HTTP</translation>
    </message>
    <message>
        <source>The answer&apos;s head is too large</source>
        <translation>El encabezado de la respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>The service has no port to ask</source>
        <translation>El servicio no tiene un puerto al que consultar</translation>
    </message>
    <message>
        <source>The health check endpoint is no path</source>
        <translation>El endpoint de la comprobación de salud no es una ruta</translation>
    </message>
    <message>
        <source>The process is running</source>
        <translation>El proceso está en ejecución</translation>
    </message>
    <message>
        <source>The process is not running</source>
        <translation>El proceso no está en ejecución</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet</source>
        <translation>La comprobación de la propia imagen aún no se ha superado</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet: %1</source>
        <translation>La comprobación de la propia imagen aún no se ha superado: %1</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes</source>
        <translation>La comprobación de la propia imagen es correcta</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes: %1</source>
        <translation>La comprobación de la propia imagen es correcta: %1</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails</source>
        <translation>La comprobación de la propia imagen falla</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails: %1</source>
        <translation>La comprobación de la propia imagen falla: %1</translation>
    </message>
    <message>
        <source>Started; no health check is set</source>
        <translation>Iniciado; sin comprobación de salud</translation>
    </message>
    <message>
        <source>Cannot start: %1</source>
        <translation>No se puede iniciar: %1</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>No se puede iniciar %1: %2</translation>
    </message>
    <message>
        <source>Cannot start: no file descriptor is free</source>
        <translation>No se puede iniciar: no hay ningún descriptor de archivo libre</translation>
    </message>
    <message>
        <source>Cannot start: the memory limit of %1 MB could not be set</source>
        <translation>No se puede iniciar: no se pudo establecer el límite de memoria de %1 MB</translation>
    </message>
    <message>
        <source>the program %1 was not found, or may not be run</source>
        <translation>el programa %1 no se encontró o no se puede ejecutar</translation>
    </message>
    <message>
        <source>the program %1 was not found in the container, or may not be run</source>
        <translation>el programa %1 no se encontró en el contenedor o no se puede ejecutar</translation>
    </message>
    <message>
        <source>the program %1 is not in the image</source>
        <translation>el programa %1 no está en la imagen</translation>
    </message>
    <message>
        <source>the program&apos;s name is empty</source>
        <translation>el nombre del programa está vacío</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found</source>
        <translation>necesita el programa %1, que no se encontró</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found. %2</source>
        <translation>necesita el programa %1, que no se encontró. %2</translation>
    </message>
    <message>
        <source>give a command, or an image that the catalogue knows</source>
        <translation>indique un comando o una imagen del catálogo</translation>
    </message>
    <message>
        <source>unknown image %1: it is not in the catalogue of programs; give a command, or run it as a container</source>
        <translation>imagen desconocida %1: no está en el catálogo de programas; indique un comando o ejecútela como contenedor</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>la carpeta no existe</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>la carpeta no existe: %1</translation>
    </message>
    <message>
        <source>the service&apos;s folder cannot be made</source>
        <translation>no se puede crear la carpeta del servicio</translation>
    </message>
    <message>
        <source>must name a program</source>
        <translation>debe indicar un programa</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>debe ser una ruta absoluta</translation>
    </message>
    <message>
        <source>Port %1 is in use by the service &quot;%2&quot;</source>
        <translation>El puerto %1 lo usa el servicio «%2»</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program</source>
        <translation>El puerto %1 lo usa otro programa</translation>
    </message>
    <message>
        <source>No free port above %1</source>
        <translation>No hay ningún puerto libre por encima de %1</translation>
    </message>
    <message>
        <source>%1 refers to &quot;%2&quot;, which is a secret of the platform&apos;s own</source>
        <translation>%1 hace referencia a «%2», que es un secreto propio de la plataforma</translation>
    </message>
    <message>
        <source>%1 refers to the configuration value &quot;%2&quot;, which is not set</source>
        <translation>%1 hace referencia al valor de configuración «%2», que no está establecido</translation>
    </message>
    <message>
        <source>The stored secret %1 of service %2 cannot be read</source>
        <translation>No se puede leer el secreto guardado %1 del servicio %2</translation>
    </message>
    <message>
        <source>Service is already running</source>
        <translation>El servicio ya está en ejecución</translation>
    </message>
    <message>
        <source>Service is already starting</source>
        <translation>El servicio ya se está iniciando</translation>
    </message>
    <message>
        <source>Service is stopping</source>
        <translation>El servicio se está deteniendo</translation>
    </message>
    <message>
        <source>Service is not running</source>
        <translation>El servicio no está en ejecución</translation>
    </message>
    <message>
        <source>Service is being deleted</source>
        <translation>El servicio se está eliminando</translation>
    </message>
    <message>
        <source>Service is scaled to 0 replicas; scale it up to start it</source>
        <translation>El servicio está escalado a 0 réplicas; auméntelas para iniciarlo</translation>
    </message>
    <message>
        <source>Service is needed by: %1</source>
        <translation>El servicio es necesario para: %1</translation>
    </message>
    <message>
        <source>Services would wait for each other: %1</source>
        <translation>Los servicios se esperarían unos a otros: %1</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;</source>
        <translation>No existe el servicio «%1»</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; exists already</source>
        <translation>El servicio «%1» ya existe</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>Ya existe un servicio con este id</translation>
    </message>
    <message>
        <source>A service with this id already exists</source>
        <translation>Ya existe un servicio con este id</translation>
    </message>
    <message>
        <source>A service cannot depend on itself</source>
        <translation>Un servicio no puede depender de sí mismo</translation>
    </message>
    <message>
        <source>The service&apos;s data cannot be removed now: %1. Nothing was deleted</source>
        <translation>Los datos del servicio no se pueden eliminar ahora: %1. No se eliminó nada</translation>
    </message>
    <message>
        <source>The service&apos;s folder could not be removed</source>
        <translation>No se pudo eliminar la carpeta del servicio</translation>
    </message>
    <message>
        <source>Must name a program</source>
        <translation>Debe indicar un programa</translation>
    </message>
    <message>
        <source>Must be between 0 and %1</source>
        <translation>Debe estar entre 0 y %1</translation>
    </message>
    <message>
        <source>Pulling the image</source>
        <translation>Descargando la imagen</translation>
    </message>
    <message>
        <source>Pulling the image: %1 % of %2 MB</source>
        <extracomment>so many percent, of so many megabytes</extracomment>
        <translation>Descargando la imagen: %1&#xa0;% de %2 MB</translation>
    </message>
    <message>
        <source>Looking for a newer image</source>
        <translation>Buscando una imagen más reciente</translation>
    </message>
    <message>
        <source>The image was not updated: %1</source>
        <translation>No se actualizó la imagen: %1</translation>
    </message>
    <message>
        <source>The newer image of %1 did not come up, so that it went back to the one before: %2</source>
        <translation>La imagen más reciente de %1 no arrancó, así que se volvió a la anterior: %2</translation>
    </message>
    <message>
        <source>Went back from %1 to %2: %3</source>
        <translation>Se volvió de %1 a %2: %3</translation>
    </message>
    <message>
        <source>The service is a process and has no image in an engine</source>
        <translation>El servicio es un proceso y no tiene imagen en un motor</translation>
    </message>
    <message>
        <source>The service has no image in an engine</source>
        <translation>El servicio no tiene imagen en un motor</translation>
    </message>
    <message>
        <source>The image of this service is being updated already</source>
        <translation>La imagen de este servicio ya se está actualizando</translation>
    </message>
    <message>
        <source>The service is going over to a new image just now</source>
        <translation>El servicio está pasando ahora mismo a una imagen nueva</translation>
    </message>
    <message>
        <source>The image could not be pulled: %1</source>
        <translation>No se pudo descargar la imagen: %1</translation>
    </message>
    <message>
        <source>This container engine cannot ask a registry which image is the newest</source>
        <translation>Este motor de contenedores no puede preguntar a un registro de imágenes cuál es la más reciente</translation>
    </message>
    <message>
        <source>The container engine has not been found yet</source>
        <translation>Aún no se ha encontrado el motor de contenedores</translation>
    </message>
    <message>
        <source>the container engine has not been found yet</source>
        <translation>aún no se ha encontrado el motor de contenedores</translation>
    </message>
    <message>
        <source>No container engine was found at %1</source>
        <translation>No se encontró ningún motor de contenedores en %1</translation>
    </message>
    <message>
        <source>The container engine cannot be reached: %1</source>
        <translation>No se puede acceder al motor de contenedores: %1</translation>
    </message>
    <message>
        <source>The container engine refused: %1</source>
        <translation>El motor de contenedores lo rechazó: %1</translation>
    </message>
    <message>
        <source>the container engine refused it: %1</source>
        <translation>el motor de contenedores lo rechazó: %1</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer is too large</source>
        <translation>La respuesta del motor de contenedores es demasiado grande</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer makes no sense</source>
        <translation>La respuesta del motor de contenedores no se entiende</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer to a pull makes no sense</source>
        <translation>La respuesta del motor de contenedores a una descarga no se entiende</translation>
    </message>
    <message>
        <source>The container engine speaks version %1 of the API; at least %2 is needed</source>
        <translation>El motor de contenedores usa la versión %1 de la API; se necesita al menos la %2</translation>
    </message>
    <message>
        <source>The container engine does not remove the volumes of the service</source>
        <translation>El motor de contenedores no elimina los volúmenes del servicio</translation>
    </message>
    <message>
        <source>The engine has another container of the name %1</source>
        <translation>El motor tiene otro contenedor con el nombre %1</translation>
    </message>
    <message>
        <source>no engine is configured</source>
        <translation>no hay ningún motor configurado</translation>
    </message>
    <message>
        <source>there is nothing at %1</source>
        <translation>no hay nada en %1</translation>
    </message>
    <message>
        <source>nobody listens at %1</source>
        <translation>nadie escucha en %1</translation>
    </message>
    <message>
        <source>%1 may not be opened by this server&apos;s user</source>
        <translation>el usuario de este servidor no puede abrir %1</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 tardó demasiado</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>respondió con el estado %1</translation>
    </message>
    <message>
        <source>its events make no sense</source>
        <translation>sus eventos no se entienden</translation>
    </message>
    <message>
        <source>it ended the stream of events</source>
        <translation>terminó el flujo de eventos</translation>
    </message>
    <message>
        <source>The engine closed the connection without an answer</source>
        <translation>El motor cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>The engine broke the answer off</source>
        <translation>El motor interrumpió la respuesta</translation>
    </message>
    <message>
        <source>a container needs an image</source>
        <translation>un contenedor necesita una imagen</translation>
    </message>
    <message>
        <source>an image is written as name, name:tag or registry/name:tag, in small letters</source>
        <translation>una imagen se escribe como nombre, nombre:etiqueta o registro/nombre:etiqueta, en minúsculas</translation>
    </message>
    <message>
        <source>the part after @ must be sha256: and 64 hexadecimal digits</source>
        <translation>la parte tras @ debe ser sha256: y 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>the tag after : is not one</source>
        <translation>la etiqueta tras : no es válida</translation>
    </message>
    <message>
        <source>the registry before the first / is not one</source>
        <translation>el registro antes de la primera / no es válido</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>%1: the target must be an absolute path in the container</source>
        <translation>%1: el destino debe ser una ruta absoluta en el contenedor</translation>
    </message>
    <message>
        <source>%1: the source is neither a volume&apos;s name nor an absolute path</source>
        <translation>%1: el origen no es ni el nombre de un volumen ni una ruta absoluta</translation>
    </message>
    <message>
        <source>%1: the engine runs on another machine, so only named volumes can be used</source>
        <translation>%1: el motor se ejecuta en otra máquina, así que solo se pueden usar volúmenes con nombre</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder</source>
        <translation>%1: ese archivo o carpeta no existe</translation>
    </message>
    <message>
        <source>%1: no folder of this machine may be mounted; see the setting engine.hostRoots</source>
        <translation>%1: no se puede montar ninguna carpeta de esta máquina; vea el ajuste engine.hostRoots</translation>
    </message>
    <message>
        <source>%1: only what lies below %2 may be mounted</source>
        <translation>%1: solo se puede montar lo que está dentro de %2</translation>
    </message>
    <message>
        <source>%1: not a network&apos;s name</source>
        <translation>%1: no es un nombre de red</translation>
    </message>
    <message>
        <source>A container needs at least %1 thousandths of a core</source>
        <translation>Un contenedor necesita al menos %1 milésimas de núcleo</translation>
    </message>
    <message>
        <source>A container needs at least %1 MB</source>
        <translation>Un contenedor necesita al menos %1 MB</translation>
    </message>
    <message>
        <source>The engine has no such container</source>
        <translation>El motor no tiene ese contenedor</translation>
    </message>
    <message>
        <source>The container belongs to a service already</source>
        <translation>El contenedor ya pertenece a un servicio</translation>
    </message>
    <message>
        <source>The container belongs to another server</source>
        <translation>El contenedor pertenece a otro servidor</translation>
    </message>
    <message>
        <source>The service %1 was made from this container already</source>
        <translation>El servicio %1 ya se creó a partir de este contenedor</translation>
    </message>
    <message>
        <source>The container itself cannot be taken up: %1. The service gets one of its own</source>
        <translation>El propio contenedor no se puede adoptar: %1. El servicio recibe uno propio</translation>
    </message>
    <message>
        <source>it belongs to a service of this or another server</source>
        <translation>pertenece a un servicio de este u otro servidor</translation>
    </message>
    <message>
        <source>it may more than a service may (%1)</source>
        <translation>puede hacer más de lo que puede un servicio (%1)</translation>
    </message>
    <message>
        <source>it mounts %1, which is not below engine.hostRoots</source>
        <translation>monta %1, que no está dentro de engine.hostRoots</translation>
    </message>
    <message>
        <source>the container %1 cannot be taken up: %2</source>
        <translation>el contenedor %1 no se puede adoptar: %2</translation>
    </message>
    <message>
        <source>Port %1 is not the service&apos;s: a service has one</source>
        <translation>El puerto %1 no es el del servicio: un servicio tiene uno</translation>
    </message>
    <message>
        <source>The mount at %1 (%2) is not taken over</source>
        <translation>El montaje en %1 (%2) no se incorpora</translation>
    </message>
    <message>
        <source>It shares the machine&apos;s network; as a service it would have one of its own</source>
        <translation>Comparte la red de la máquina; como servicio tendría una propia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not taken over</source>
        <translation>«%1» no se incorpora</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong form</source>
        <translation>«%1» no tiene la forma correcta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left out: it would open the machine to the container</source>
        <translation>«%1» se omite: abriría la máquina al contenedor</translation>
    </message>
    <message>
        <source>&quot;deploy&quot; is not taken over</source>
        <translation>«deploy» no se incorpora</translation>
    </message>
    <message>
        <source>&quot;network_mode: none&quot; is not taken over: the container has a network</source>
        <translation>«network_mode: none» no se incorpora: el contenedor tiene red</translation>
    </message>
    <message>
        <source>the check of the file is not taken over; an image&apos;s own one is used, or one by HTTP can be set</source>
        <translation>la comprobación del archivo no se incorpora; se usa la de la propia imagen, o se puede configurar una por HTTP</translation>
    </message>
    <message>
        <source>containers get names of ours, not &quot;%1&quot;</source>
        <translation>los contenedores reciben nombres propios de la plataforma, no «%1»</translation>
    </message>
    <message>
        <source>port %1 is published on this machine only, not on %2</source>
        <translation>el puerto %1 se publica solo en esta máquina, no en %2</translation>
    </message>
    <message>
        <source>port %1 is not published: a service has one port, over TCP</source>
        <translation>el puerto %1 no se publica: un servicio tiene un solo puerto, por TCP</translation>
    </message>
    <message>
        <source>the port %1 is not taken over</source>
        <translation>el puerto %1 no se incorpora</translation>
    </message>
    <message>
        <source>%1 has no name, so it is left to the image</source>
        <translation>%1 no tiene nombre, así que se deja a la imagen</translation>
    </message>
    <message>
        <source>%1 is relative to a folder that is not known here: write the whole path</source>
        <translation>%1 es relativa a una carpeta que aquí no se conoce: escriba la ruta completa</translation>
    </message>
    <message>
        <source>%1 is a place of this machine: it is mounted only below a folder of the setting engine.hostRoots</source>
        <translation>%1 es un lugar de esta máquina: solo se monta dentro de una carpeta del ajuste engine.hostRoots</translation>
    </message>
    <message>
        <source>how often it is restarted is the platform&apos;s to say, not the file&apos;s</source>
        <translation>cuántas veces se reinicia lo decide la plataforma, no el archivo</translation>
    </message>
    <message>
        <source>%1 is no amount of memory</source>
        <translation>%1 no es una cantidad de memoria</translation>
    </message>
    <message>
        <source>what stands under &quot;%1&quot; is made with the engine&apos;s usual settings</source>
        <translation>lo que figura en «%1» se crea con los ajustes habituales del motor</translation>
    </message>
    <message>
        <source>the variable %1 has its default, &quot;%2&quot;</source>
        <translation>la variable %1 tiene su valor predeterminado, «%2»</translation>
    </message>
    <message>
        <source>the variable %1 is not known here and left empty</source>
        <translation>la variable %1 no se conoce aquí y se deja vacía</translation>
    </message>
    <message>
        <source>the variable %1 is no text</source>
        <translation>la variable %1 no es un texto</translation>
    </message>
    <message>
        <source>a volume in memory is not taken over</source>
        <translation>un volumen en memoria no se incorpora</translation>
    </message>
    <message>
        <source>it is built from sources: build the image and name it here</source>
        <translation>se construye desde el código fuente: construya la imagen e indíquela aquí</translation>
    </message>
    <message>
        <source>it has no image</source>
        <translation>no tiene imagen</translation>
    </message>
    <message>
        <source>it has no command</source>
        <translation>no tiene comando</translation>
    </message>
    <message>
        <source>it is no mapping</source>
        <translation>no es un mapa</translation>
    </message>
    <message>
        <source>it is switched off in the file</source>
        <translation>está desactivado en el archivo</translation>
    </message>
    <message>
        <source>it runs elsewhere (%1): there is nothing to start here</source>
        <translation>se ejecuta en otro lugar (%1): aquí no hay nada que iniciar</translation>
    </message>
    <message>
        <source>%1 asks for a value when it is started: enter it before</source>
        <translation>%1 pide un valor al iniciarse: indíquelo antes</translation>
    </message>
    <message>
        <source>command: a quote is not closed</source>
        <translation>comando: falta cerrar una comilla</translation>
    </message>
    <message>
        <source>an argument is no text</source>
        <translation>un argumento no es un texto</translation>
    </message>
    <message>
        <source>the name has no letter or digit</source>
        <translation>el nombre no contiene ninguna letra ni dígito</translation>
    </message>
    <message>
        <source>another service of the file gets the id &quot;%1&quot; too</source>
        <translation>otro servicio del archivo también recibe el id «%1»</translation>
    </message>
    <message>
        <source>there is no mapping &quot;services&quot; in it</source>
        <translation>no contiene ningún mapa «services»</translation>
    </message>
    <message>
        <source>there is no object &quot;mcpServers&quot; in it</source>
        <translation>no contiene ningún objeto «mcpServers»</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must be no larger than 256 KB</source>
        <translation>no debe ocupar más de 256 KB</translation>
    </message>
    <message>
        <source>must have at most 256 services</source>
        <translation>debe tener como máximo 256 servicios</translation>
    </message>
    <message>
        <source>with its aliases written out, the file is too long</source>
        <translation>con sus alias desarrollados, el archivo es demasiado largo</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>aquí se espera true o false</translation>
    </message>
    <message>
        <source>a text or a number is expected here</source>
        <translation>aquí se espera un texto o un número</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>aquí se espera una lista</translation>
    </message>
    <message>
        <source>a list of ports is expected here</source>
        <translation>aquí se espera una lista de puertos</translation>
    </message>
    <message>
        <source>a list of volumes is expected here</source>
        <translation>aquí se espera una lista de volúmenes</translation>
    </message>
    <message>
        <source>Read-only file tools for one folder, with health and metrics. Comes with MCP Console.</source>
        <translation>Herramientas de archivos de solo lectura para una carpeta, con salud y métricas. Viene con MCP Console.</translation>
    </message>
    <message>
        <source>The reference server: every feature of the protocol, for trying out clients.</source>
        <translation>El servidor de referencia: todas las funciones del protocolo, para probar clientes.</translation>
    </message>
    <message>
        <source>Reads and writes files in the service&apos;s own folder. Speaks over stdin and stdout.</source>
        <translation>Lee y escribe archivos en la carpeta propia del servicio. Se comunica por stdin y stdout.</translation>
    </message>
    <message>
        <source>A knowledge graph that outlives a conversation. Speaks over stdin and stdout.</source>
        <translation>Un grafo de conocimiento que perdura tras la conversación. Se comunica por stdin y stdout.</translation>
    </message>
    <message>
        <source>Helps a model to think a problem through in steps. Speaks over stdin and stdout.</source>
        <translation>Ayuda a un modelo a razonar un problema por pasos. Se comunica por stdin y stdout.</translation>
    </message>
    <message>
        <source>Install Node.js 20 or newer with npm; the version 18 of Debian 12 is too old for this server</source>
        <translation>Instale Node.js 20 o posterior con npm; la versión 18 de Debian 12 es demasiado antigua para este servidor</translation>
    </message>
    <message>
        <source>Install Node.js 18 or newer, e.g. apt install nodejs npm</source>
        <translation>Instale Node.js 18 o posterior, p. ej. apt install nodejs npm</translation>
    </message>
</context>
<context>
    <name>models::ServiceModel</name>
    <message>
        <source>%1 % pulled</source>
        <comment>of an image</comment>
        <translation>%1&#xa0;% descargado</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <comment>time of day</comment>
        <translation>Última comprobación: %1</translation>
    </message>
    <message>
        <source>Limit of %1, not enforced on this system</source>
        <comment>memory</comment>
        <translation>Límite de %1, no se aplica en este sistema</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>date and time</comment>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column: name of the service</comment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Estado</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column</comment>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Uptime</source>
        <comment>column</comment>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>column</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>column: when it was changed last</comment>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column: how often it was restarted</comment>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>Ejecución</translation>
    </message>
</context>
<context>
    <name>models::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <comment>of a session</comment>
        <translation>Programa desconocido</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>a session; the program that signed in</comment>
        <translation>%1 (esta ventana)</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>column: of a session</comment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>column: when</comment>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column: when</comment>
        <translation>Última actividad</translation>
    </message>
</context>
<context>
    <name>models::TransferList</name>
    <message>
        <source>Downloading %1</source>
        <comment>a backup</comment>
        <translation>Descargando %1</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <comment>a backup</comment>
        <translation>Subiendo %1</translation>
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
            <numerusform>%n sesión se cierra de inmediato.</numerusform>
            <numerusform>%n sesiones se cierran de inmediato.</numerusform>
        </translation>
    </message>
    <message>
        <source>All sessions end at once.</source>
        <comment>of a person</comment>
        <translation>Todas las sesiones se cierran de inmediato.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) stop working.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n clave de API deja de funcionar.</numerusform>
            <numerusform>%n claves de API dejan de funcionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>API keys stop working.</source>
        <comment>of a person</comment>
        <translation>Las claves de API dejan de funcionar.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>¿Eliminar a %1?</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>¿Deshabilitar la cuenta de %1?</translation>
    </message>
    <message>
        <source>Take off the second factor of %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>¿Quitar el segundo factor de %1?</translation>
    </message>
    <message>
        <source>Delete user</source>
        <comment>button</comment>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>Disable user</source>
        <comment>button</comment>
        <translation>Deshabilitar usuario</translation>
    </message>
    <message>
        <source>Take it off</source>
        <comment>button: a second factor</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The account %1 goes for good.</source>
        <comment>an e-mail address</comment>
        <translation>La cuenta %1 se elimina definitivamente.</translation>
    </message>
    <message>
        <source>What they made stays. To keep them out for a while, disable the account instead.</source>
        <translation>Lo que haya creado se conserva. Para impedir su acceso por un tiempo, deshabilite la cuenta.</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the account is enabled again.</source>
        <comment>an e-mail address</comment>
        <translation>%1 no podrá iniciar sesión hasta que la cuenta se vuelva a habilitar.</translation>
    </message>
    <message>
        <source>Keys work again when the account is enabled.</source>
        <translation>Las claves vuelven a funcionar al habilitar la cuenta.</translation>
    </message>
    <message>
        <source>From then on the password alone is enough to sign in, until they set up another one.</source>
        <comment>a second factor</comment>
        <translation>A partir de entonces basta con la contraseña para iniciar sesión, hasta que se configure otro.</translation>
    </message>
    <message>
        <source>All their sessions end at once.</source>
        <comment>of a person</comment>
        <translation>Todas sus sesiones se cierran de inmediato.</translation>
    </message>
    <message>
        <source>Make sure that it is they who ask for it.</source>
        <comment>before a second factor is taken off</comment>
        <translation>Asegúrese de que sea esa persona quien lo pide.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::AdoptDialog</name>
    <message>
        <source>Image</source>
        <comment>of a container</comment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a container</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a container</comment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>of a container</comment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>of a container</comment>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>of a container</comment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>limit of a container</comment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Adopt a container</source>
        <comment>title of a dialog</comment>
        <translation>Adoptar un contenedor</translation>
    </message>
    <message>
        <source>Adopt</source>
        <comment>button: makes a service of a container</comment>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Containers that others started here can become services: watched, restarted and backed up like the rest. The container goes on running meanwhile.</source>
        <translation>Los contenedores que otros iniciaron aquí pueden convertirse en servicios: vigilados, reiniciados y con copias de seguridad como los demás. Mientras tanto, el contenedor sigue en ejecución.</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>placeholder</comment>
        <translation>Buscar un contenedor</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>accessible name</comment>
        <translation>Buscar un contenedor</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>tool tip: at the containers of the engine</comment>
        <translation>Volver a buscar</translation>
    </message>
    <message>
        <source>Containers of others</source>
        <comment>accessible name of a table</comment>
        <translation>Contenedores ajenos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <comment>button</comment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Choose a container to see what it would be as a service. Nothing is made before you adopt it.</source>
        <translation>Elija un contenedor para ver cómo sería como servicio. No se crea nada hasta que lo adopte.</translation>
    </message>
    <message>
        <source>As a service</source>
        <comment>heading: what a container would be</comment>
        <translation>Como servicio</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of the new service</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <comment>hint: the id of a service</comment>
        <translation>No se puede cambiar después.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <comment>heading: of a container</comment>
        <translation>No se incorpora</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n contenedor</numerusform>
            <numerusform>%n contenedores</numerusform>
        </translation>
    </message>
    <message>
        <source>The container engine is not there</source>
        <comment>title</comment>
        <translation>No hay motor de contenedores</translation>
    </message>
    <message>
        <source>No containers of others</source>
        <comment>title</comment>
        <translation>No hay contenedores ajenos</translation>
    </message>
    <message>
        <source>What runs in this engine is of this server already. Containers started by hand, or by another tool, show here.</source>
        <translation>Todo lo que se ejecuta en este motor ya es de este servidor. Los contenedores iniciados a mano o con otra herramienta aparecen aquí.</translation>
    </message>
    <message>
        <source>No container matches</source>
        <comment>title</comment>
        <translation>Ningún contenedor coincide</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Pruebe con otras palabras o véalo todo.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <comment>what is not taken over of a container</comment>
        <translation>No se omite nada.</translation>
    </message>
    <message>
        <source>Small letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, beginning with a letter or digit</source>
        <translation>Minúsculas, dígitos, &apos;-&apos;, &apos;_&apos; y &apos;.&apos;; debe empezar por una letra o un dígito</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>Ya existe un servicio con este id</translation>
    </message>
    <message>
        <source>Adopting…</source>
        <comment>button while a service is made of a container</comment>
        <translation>Adoptando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BackupScopeForm</name>
    <message>
        <source>What goes in</source>
        <comment>heading: of a backup</comment>
        <translation>Qué se incluye</translation>
    </message>
    <message>
        <source>The whole platform: all services, accounts, keys and settings</source>
        <comment>what goes into a backup</comment>
        <translation>Toda la plataforma: todos los servicios, cuentas, claves y ajustes</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what goes into a backup</comment>
        <translation>Servicios elegidos</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>check box: goes into a backup</comment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The services&apos; own folders and the folders of this computer that are their volumes.</source>
        <translation>Las carpetas propias de los servicios y las carpetas de este equipo que son sus volúmenes.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>check box: goes into a backup</comment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings and values. Sealed values stay sealed.</source>
        <translation>Ajustes y valores. Los valores sellados siguen sellados.</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>check box: goes into a backup</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>What the services have written so far.</source>
        <translation>Lo que los servicios han escrito hasta ahora.</translation>
    </message>
    <message>
        <source>Compress</source>
        <comment>check box: a backup</comment>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Smaller and mostly faster; leave it out when the data is compressed already.</source>
        <translation>Ocupa menos y suele ser más rápido; desactívelo si los datos ya están comprimidos.</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a service</comment>
        <translation>%1 (ahora no existe)</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>Elija al menos un servicio</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BrowserStep</name>
    <message>
        <source>Sign in with %1 in your browser.</source>
        <comment>name of a provider</comment>
        <translation>Inicie sesión con %1 en su navegador.</translation>
    </message>
    <message>
        <source>A page has been opened there. The console goes on by itself when you are done; it waits ten minutes.</source>
        <translation>Allí se ha abierto una página. La consola continúa por sí sola cuando termine; espera diez minutos.</translation>
    </message>
    <message>
        <source>The browser is done. Signing in at the server…</source>
        <translation>El navegador ha terminado. Iniciando sesión en el servidor…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CertificatePanel</name>
    <message>
        <source>The certificate of this server is not trusted</source>
        <comment>title</comment>
        <translation>El certificado de este servidor no es de confianza</translation>
    </message>
    <message>
        <source>Trust it only when its fingerprint is the one that the keeper of the server told you. The console then takes this certificate and no other for this server.</source>
        <translation>Confíe en él solo si su huella digital es la que le indicó quien administra el servidor. A partir de entonces, la consola acepta para este servidor ese certificado y ningún otro.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <comment>button</comment>
        <translation>Confiar en el certificado</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>desconocido</translation>
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
        <translation>nadie indicado</translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>certificate</comment>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>certificate</comment>
        <translation>Validez</translation>
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
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Your other sessions end with it. This window stays signed in.</source>
        <translation>Con ello se cierran sus demás sesiones. Esta ventana mantiene la suya.</translation>
    </message>
    <message>
        <source>Present password</source>
        <comment>label</comment>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the new password is typed twice</comment>
        <translation>Repetir contraseña</translation>
    </message>
    <message>
        <source>Type the password that you have now</source>
        <translation>Escriba la contraseña que tiene ahora</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passwords</comment>
        <translation>Las dos no coinciden</translation>
    </message>
    <message>
        <source>Changing…</source>
        <comment>button while the password is being changed</comment>
        <translation>Cambiando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CodeStep</name>
    <message>
        <source>Code of the app</source>
        <comment>label: of a second factor</comment>
        <translation>Código de la aplicación</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>label: of a second factor</comment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <comment>button</comment>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <comment>button</comment>
        <translation>Usar la aplicación</translation>
    </message>
    <message>
        <source>Your account has a second factor.</source>
        <translation>Su cuenta tiene un segundo factor.</translation>
    </message>
    <message>
        <source>The account %1 has a second factor.</source>
        <comment>e-mail</comment>
        <translation>La cuenta %1 tiene un segundo factor.</translation>
    </message>
    <message>
        <source>This code is not right, or was used already. Wait for the next one.</source>
        <translation>Este código no es correcto o ya se usó. Espere al siguiente.</translation>
    </message>
    <message>
        <source>This code is not right, or was used already.</source>
        <translation>Este código no es correcto o ya se usó.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigImportDialog</name>
    <message>
        <source>Import configuration</source>
        <comment>title of a dialog</comment>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>Lines of a .env file or a JSON object. Nothing is changed before you have reviewed what differs.</source>
        <translation>Líneas de un archivo .env o un objeto JSON. No se cambia nada hasta que revise las diferencias.</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>label</comment>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>Global, para todos los servicios</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose a file with values</source>
        <comment>title of a dialog</comment>
        <translation>Elija un archivo con valores</translation>
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
            <numerusform>Y %n línea más que no se puede leer.</numerusform>
            <numerusform>Y %n líneas más que no se pueden leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigReviewDialog</name>
    <message>
        <source>Review the changes</source>
        <comment>title of a dialog</comment>
        <translation>Revisar los cambios</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Values are set together, all of them or none.</source>
        <translation>Aún no se ha cambiado nada. Los valores se establecen juntos: todos o ninguno.</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name of the table</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>button: the chosen change</comment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>button: keeps the changes for later</comment>
        <translation>Ahora no</translation>
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
            <numerusform>Aplicar %n cambio</numerusform>
            <numerusform>Aplicar %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use what is changed here: %1. They take it up at their next start.</source>
        <translation>
            <numerusform>%n servicio usa lo que se cambia aquí: %1. Lo aplicará en su próximo inicio.</numerusform>
            <numerusform>%n servicios usan lo que se cambia aquí: %1. Lo aplicarán en su próximo inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes are made.</source>
        <translation>Se aplicaron todos los cambios.</translation>
    </message>
    <message>
        <source>Nothing was changed: see what was refused.</source>
        <translation>No se cambió nada: vea qué se rechazó.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigValueFields</name>
    <message>
        <source>A number from %1 to %2.</source>
        <comment>hint</comment>
        <translation>Un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <comment>hint</comment>
        <translation>Si son varios, se separan por comas.</translation>
    </message>
    <message>
        <source>Separated by commas, of: %1.</source>
        <comment>hint</comment>
        <translation>Separados por comas, de entre: %1.</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>label</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A new value</source>
        <comment>placeholder</comment>
        <translation>Un valor nuevo</translation>
    </message>
    <message>
        <source>It is encrypted, and shown to nobody. Left empty, it stays as it is.</source>
        <comment>hint</comment>
        <translation>Está cifrado y no se muestra a nadie. Si se deja vacío, no cambia.</translation>
    </message>
    <message>
        <source>Once it is saved it is shown to nobody any more.</source>
        <comment>hint</comment>
        <translation>Una vez guardado, ya no se muestra a nadie.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <comment>title of a dialog</comment>
        <translation>Conectarse a un servidor</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <comment>title of a dialog</comment>
        <translation>Editar la conexión</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A server that runs elsewhere, with an account on it.</source>
        <translation>Un servidor que se ejecuta en otro lugar, con una cuenta en él.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>label: of a server</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <comment>placeholder: what a connection is called when nothing is typed</comment>
        <translation>Nombre del host</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <comment>label: of a connection</comment>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>label</comment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keychain</source>
        <comment>check box</comment>
        <translation>Guardar la contraseña en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <comment>button</comment>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Without https the password and all data can be read on the way.</source>
        <translation>Sin https, la contraseña y todos los datos se pueden leer durante la transmisión.</translation>
    </message>
    <message>
        <source>The password of %1 is needed: the keychain did not give it, or it was changed.</source>
        <comment>name of a server</comment>
        <translation>Se necesita la contraseña de %1: el llavero no la proporcionó o ha cambiado.</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <comment>check box: without its password</comment>
        <translation>Conservar la conexión</translation>
    </message>
    <message>
        <source>It works: answered in %1</source>
        <comment>test of a connection; duration</comment>
        <translation>Funciona: respondió en %1</translation>
    </message>
    <message>
        <source>It works: version %1, answered in %2</source>
        <comment>test of a connection; version, duration</comment>
        <translation>Funciona: versión %1, respondió en %2</translation>
    </message>
    <message>
        <source>It does not work</source>
        <comment>test of a connection</comment>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Give an address such as https://mcp.example.com</source>
        <translation>Escriba una dirección como https://mcp.example.com</translation>
    </message>
    <message>
        <source>Give the e-mail address of your account</source>
        <translation>Escriba la dirección de correo de su cuenta</translation>
    </message>
    <message>
        <source>Give the password of your account</source>
        <translation>Escriba la contraseña de su cuenta</translation>
    </message>
    <message>
        <source>Trying…</source>
        <comment>test of a connection</comment>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>button</comment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>label: of a connection</comment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Production, staging…</source>
        <comment>placeholder: group of a connection</comment>
        <translation>Producción, pruebas…</translation>
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
        <translation>Protegido: pedir su nombre antes de destruir algo</translation>
    </message>
    <message>
        <source>Read-only: send no change at all</source>
        <comment>care with a server</comment>
        <translation>Solo lectura: no enviar ningún cambio</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>label: care with a server</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>The window is framed in its colour.</source>
        <translation>La ventana lleva un marco de su color.</translation>
    </message>
    <message>
        <source>Whatever would change something is greyed.</source>
        <translation>Todo lo que cambiaría algo está atenuado.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <comment>title of a dialog</comment>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The sign-in waits for it for five minutes.</source>
        <translation>El inicio de sesión lo espera durante cinco minutos.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>button</comment>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The session of %1 at %2 has ended. What you see stays; sign in to go on.</source>
        <comment>e-mail, name of a server</comment>
        <translation>La sesión de %1 en %2 ha terminado. Lo que ve se mantiene; inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>Sign in at %1 through your provider again: nothing of such a sign-in is kept.</source>
        <comment>name of a server</comment>
        <translation>Vuelva a iniciar sesión en %1 con su proveedor: de un inicio así no se guarda nada.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <comment>button</comment>
        <translation>Abrir el navegador otra vez</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The sign-in took too long. Begin again.</source>
        <translation>El inicio de sesión tardó demasiado. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>It works: a code of your second factor will be asked for</source>
        <comment>test of a connection</comment>
        <translation>Funciona: se pedirá un código de su segundo factor</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Escriba el código</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CreateBackupDialog</name>
    <message>
        <source>New backup</source>
        <comment>title of a dialog</comment>
        <translation>Nueva copia de seguridad</translation>
    </message>
    <message>
        <source>Create backup</source>
        <comment>button</comment>
        <translation>Crear copia</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For example: before the upgrade</source>
        <comment>placeholder: description of a backup</comment>
        <translation>Por ejemplo: antes de actualizar</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What has changed since the last one, which it then needs</source>
        <comment>tool tip: an incremental backup</comment>
        <translation>Lo que ha cambiado desde la última, que entonces será necesaria</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <comment>how long a backup is kept</comment>
        <translation>Hasta que se elimine</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long a backup is kept</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>None: anyone with the file reads it</source>
        <comment>encryption of a backup</comment>
        <translation>Ninguno: quien tenga el archivo puede leerlo</translation>
    </message>
    <message>
        <source>The platform&apos;s key: opens here only</source>
        <comment>encryption of a backup</comment>
        <translation>Clave de la plataforma: solo se abre aquí</translation>
    </message>
    <message>
        <source>A passphrase: opens anywhere with it</source>
        <comment>encryption of a backup</comment>
        <translation>Frase de paso: con ella se abre en cualquier lugar</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>label</comment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>How large it becomes is measured when it begins.</source>
        <translation>El tamaño se calcula al empezar.</translation>
    </message>
    <message>
        <source>The last one alike, %1, has %2 and took %3.</source>
        <comment>a backup&apos;s name, its size, a duration</comment>
        <translation>La última similar, %1, ocupa %2 y tardó %3.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a backup is being created</comment>
        <translation>Creando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CronBuilder</name>
    <message>
        <source>Hourly</source>
        <comment>how often a schedule runs</comment>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>how often a schedule runs</comment>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>how often a schedule runs</comment>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>how often a schedule runs</comment>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Own expression</source>
        <comment>how often a schedule runs: written as cron has it</comment>
        <translation>Expresión propia</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>label</comment>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>On</source>
        <comment>label: days of the week</comment>
        <translation>Días</translation>
    </message>
    <message>
        <source>On day</source>
        <comment>label: of the month</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>At</source>
        <comment>label: time of day</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>At minute</source>
        <comment>label: of each hour</comment>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <comment>label</comment>
        <translation>Expresión cron</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.</source>
        <comment>hint: fields of a cron expression</comment>
        <translation>Minuto, hora, día del mes, mes, día de la semana.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>label</comment>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Shorter months are left out.</source>
        <comment>hint: day of the month</comment>
        <translation>Los meses más cortos se omiten.</translation>
    </message>
    <message>
        <source>Choose at least one day</source>
        <translation>Elija al menos un día</translation>
    </message>
    <message>
        <source>There is no such time zone</source>
        <translation>Esta zona horaria no existe</translation>
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
        <translation>Copia lo que esto enviaría como líneas para un shell y no envía nada. Donde van secretos hay variables.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied. Set before they run: %1</source>
        <comment>short message; variables of a shell</comment>
        <translation>
            <numerusform>Se copió %n línea. Defina antes de ejecutarla: %1</numerusform>
            <numerusform>Se copiaron %n líneas. Defina antes de ejecutarlas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteBackupDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <comment>button</comment>
        <translation>Eliminar copia</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Eliminar %n copia</numerusform>
            <numerusform>Eliminar %n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Its %1 are removed from the server. This cannot be undone.</source>
        <comment>a size</comment>
        <translation>Sus %1 se eliminan del servidor. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>It is removed from the server. This cannot be undone.</source>
        <translation>Se elimina del servidor. Esta acción no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of backups</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) build on it and cannot be restored without it: %1.</source>
        <comment>backups</comment>
        <translation>
            <numerusform>%n copia se basa en ella y no se puede restaurar sin ella: %1.</numerusform>
            <numerusform>%n copias se basan en ella y no se pueden restaurar sin ella: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete those too</source>
        <comment>check box: backups that need this one</comment>
        <translation>Eliminarlas también</translation>
    </message>
    <message>
        <source>All of the chain goes, this one and everything that builds on it.</source>
        <translation>Se elimina toda la cadena: esta copia y todo lo que se basa en ella.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteConfigDialog</name>
    <message>
        <source>Set %1 back to its default?</source>
        <comment>title of a dialog; a key</comment>
        <translation>¿Restablecer %1 a su valor predeterminado?</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a key</comment>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Set back</source>
        <comment>button</comment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Delete value</source>
        <comment>button</comment>
        <translation>Eliminar valor</translation>
    </message>
    <message>
        <source>It is encrypted: once it is gone, nobody can bring it back.</source>
        <translation>Está cifrado: una vez eliminado, nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Its history is kept, from where it can be taken back.</source>
        <translation>Su historial se conserva, y desde él se puede recuperar.</translation>
    </message>
    <message>
        <source>Looking up which services use it…</source>
        <translation>Buscando qué servicios lo usan…</translation>
    </message>
    <message>
        <source>Which services use it could not be looked up.</source>
        <translation>No se pudo averiguar qué servicios lo usan.</translation>
    </message>
    <message>
        <source>No service refers to it.</source>
        <translation>Ningún servicio hace referencia a él.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take the default at their next start: %1.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n servicio lo usa y tomará el valor predeterminado en su próximo inicio: %1.</numerusform>
            <numerusform>%n servicios lo usan y tomarán el valor predeterminado en su próximo inicio: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) refer to it: %1. Without a global value of this key they will not start again.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n servicio hace referencia a él: %1. Sin un valor global de esta clave no volverá a iniciarse.</numerusform>
            <numerusform>%n servicios hacen referencia a él: %1. Sin un valor global de esta clave no volverán a iniciarse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteServiceDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Delete service</source>
        <comment>button</comment>
        <translation>Eliminar servicio</translation>
    </message>
    <message numerus="yes">
        <source>It is running with %n replica(s), which will be stopped first. This cannot be undone.</source>
        <translation>
            <numerusform>Está en ejecución con %n réplica, que se detendrá primero. Esta acción no se puede deshacer.</numerusform>
            <numerusform>Está en ejecución con %n réplicas, que se detendrán primero. Esta acción no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esta acción no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) depend on it: %1.</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n servicio depende de él: %1.</numerusform>
            <numerusform>%n servicios dependen de él: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete its data too</source>
        <comment>check box</comment>
        <translation>Eliminar también sus datos</translation>
    </message>
    <message>
        <source>Its logs, its samples and its working folder. Without this they are kept, and a new service of the same id finds them again.</source>
        <translation>Sus registros, sus muestras y su carpeta de trabajo. Sin esta opción se conservan, y un servicio nuevo con el mismo id los vuelve a encontrar.</translation>
    </message>
    <message>
        <source>Do not wait for it to end</source>
        <comment>check box</comment>
        <translation>No esperar a que termine</translation>
    </message>
    <message>
        <source>Its processes are killed at once instead of being asked to finish what they are doing.</source>
        <translation>Sus procesos se interrumpen a la fuerza de inmediato, sin pedirles que acaben lo que están haciendo.</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Signs in with it.</source>
        <comment>hint: a person&apos;s e-mail</comment>
        <translation>Inicia sesión con él.</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>A new password ends their sessions.</source>
        <translation>Una contraseña nueva cierra sus sesiones.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a user is being changed</comment>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EditProfileDialog</name>
    <message>
        <source>Edit your profile</source>
        <comment>title of a dialog</comment>
        <translation>Editar su perfil</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>You sign in with it.</source>
        <comment>hint: one&apos;s own e-mail</comment>
        <translation>Usted inicia sesión con él.</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Needed for another e-mail, since it is what you sign in with.</source>
        <translation>Se necesita para cambiar el correo, pues con él inicia sesión.</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a profile is being changed</comment>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EngineOffer</name>
    <message>
        <source>In %1 %2 on the server.</source>
        <comment>a container engine and its version</comment>
        <translation>En %1 %2 en el servidor.</translation>
    </message>
    <message>
        <source>The server is still looking for a container engine. The service starts when there is one.</source>
        <translation>El servidor aún está buscando un motor de contenedores. El servicio se iniciará cuando haya uno.</translation>
    </message>
    <message>
        <source>The server has not found a container engine</source>
        <translation>El servidor no encontró ningún motor de contenedores</translation>
    </message>
    <message>
        <source>No container can be started now: %1. The service waits until the engine is there.</source>
        <comment>why, in the engine&apos;s words</comment>
        <translation>Ahora no se puede iniciar ningún contenedor: %1. El servicio espera hasta que el motor esté disponible.</translation>
    </message>
    <message>
        <source>The engine has it: %1.</source>
        <comment>an image; its size</comment>
        <translation>El motor la tiene: %1.</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled when the service starts.</source>
        <comment>an image</comment>
        <translation>El motor aún no la tiene: se descargará cuando se inicie el servicio.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnrolDialog</name>
    <message>
        <source>Set up a second factor</source>
        <comment>title of a dialog</comment>
        <translation>Configurar un segundo factor</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>Déjela vacía si inicia sesión a través de un proveedor y no tiene ninguna.</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, or type the key into it:</source>
        <translation>Escanee esto con una aplicación de autenticación o escriba la clave en ella:</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>accessible name</comment>
        <translation>Clave para la aplicación de autenticación</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <comment>label</comment>
        <translation>Código que muestra la aplicación</translation>
    </message>
    <message>
        <source>Besides your password, a code of an app on your phone is asked for from then on. Your other sessions end.</source>
        <translation>A partir de entonces, además de la contraseña se pide un código de una aplicación de su teléfono. Sus demás sesiones se cierran.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>button: a second factor</comment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>Ya están guardados</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is begun</comment>
        <translation>Solicitando…</translation>
    </message>
    <message>
        <source>Type the code that the app shows</source>
        <translation>Escriba el código que muestra la aplicación</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>button while a code is checked</comment>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnvironmentEditor</name>
    <message>
        <source>Add variable</source>
        <comment>button</comment>
        <translation>Agregar variable</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <comment>tool tip</comment>
        <translation>Quitar variable</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder: name of an environment variable</comment>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: value of an environment variable</comment>
        <translation>valor</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <comment>accessible name</comment>
        <translation>Nombre de la variable</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <comment>accessible name</comment>
        <translation>Valor de la variable</translation>
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
        <translation>Escriba «%1» para continuar</translation>
    </message>
    <message>
        <source>This is a protected environment.</source>
        <translation>Este es un entorno protegido.</translation>
    </message>
    <message>
        <source>Name of the protected environment</source>
        <comment>accessible name</comment>
        <translation>Nombre del entorno protegido</translation>
    </message>
    <message>
        <source>Nothing was done: this is not the name.</source>
        <translation>No se hizo nada: ese no es el nombre.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::GiveUpFactorDialog</name>
    <message>
        <source>Give up the second factor?</source>
        <comment>title of a dialog</comment>
        <translation>¿Desactivar el segundo factor?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <comment>button: a second factor</comment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>From then on your password alone is enough to sign in. The recovery codes end with it.</source>
        <translation>A partir de entonces basta con su contraseña para iniciar sesión. Los códigos de recuperación dejan de ser válidos.</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>Déjela vacía si inicia sesión a través de un proveedor y no tiene ninguna.</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>Código de la aplicación o de recuperación</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Escriba un código</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is given up</comment>
        <translation>Solicitando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::HealthCheckFields</name>
    <message>
        <source>Health check</source>
        <comment>heading of a part of the form</comment>
        <translation>Comprobación de salud</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <comment>kind of health check</comment>
        <translation>Solicitud HTTP</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <comment>kind of health check</comment>
        <translation>Conexión TCP</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>kind of health check</comment>
        <translation>El proceso está vivo</translation>
    </message>
    <message>
        <source>None</source>
        <comment>kind of health check</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>How</source>
        <comment>label: the kind of a health check</comment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>label: of a health check</comment>
        <translation>Ruta</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>label: interval of a health check</comment>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <comment>label: of a health check</comment>
        <translation>Plazo de respuesta</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <comment>label: of a health check, until it counts as failing</comment>
        <translation>Fallos seguidos</translation>
    </message>
    <message>
        <source>The image&apos;s own, or that it runs</source>
        <comment>kind of health check</comment>
        <translation>La de la imagen, o que esté en ejecución</translation>
    </message>
    <message>
        <source>A path such as /health, without address or spaces.</source>
        <translation>Una ruta como /health, sin dirección ni espacios.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ImportDialog</name>
    <message>
        <source>Import services</source>
        <comment>title of a dialog</comment>
        <translation>Importar servicios</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>or drop it here, or paste its text</source>
        <comment>beside a button that chooses a file</comment>
        <translation>o suéltelo aquí, o pegue su texto</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <comment>label</comment>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Everything that can be made</source>
        <comment>check box: of the services in a file</comment>
        <translation>Todo lo que se puede crear</translation>
    </message>
    <message>
        <source>Services of the file</source>
        <comment>accessible name of a table</comment>
        <translation>Servicios del archivo</translation>
    </message>
    <message>
        <source>A Compose file or an mcp.json is known by its content</source>
        <comment>below an empty field for a file&apos;s text</comment>
        <translation>Un archivo Compose o un mcp.json se reconoce por su contenido</translation>
    </message>
    <message>
        <source>Neither a Compose file nor an mcp.json yet</source>
        <comment>below the text of a file</comment>
        <translation>Todavía no es un archivo Compose ni un mcp.json</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of a file; its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file with services</source>
        <comment>title of a dialog</comment>
        <translation>Elija un archivo con servicios</translation>
    </message>
    <message>
        <source>Compose files and mcp.json (%1)</source>
        <comment>kind of file</comment>
        <translation>Archivos Compose y mcp.json (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>button while a file is read</comment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what an import would make</comment>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <comment>button while services are being made of a file</comment>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created. They are not started yet.</source>
        <translation>
            <numerusform>Se creó %n servicio. Aún no está iniciado.</numerusform>
            <numerusform>Se crearon %n servicios. Aún no están iniciados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>Se creó %n servicio</numerusform>
            <numerusform>Se crearon %n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; its reason stands below.</source>
        <comment>services, after &apos;so many were created&apos;</comment>
        <translation>
            <numerusform>se rechazó %n; el motivo aparece abajo.</numerusform>
            <numerusform>se rechazaron %n; los motivos aparecen abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no service in this file.</source>
        <translation>No hay ningún servicio en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s) can be made. Nothing has been made yet.</source>
        <translation>
            <numerusform>Se puede crear %1 de %n servicio. Aún no se ha creado nada.</numerusform>
            <numerusform>Se pueden crear %1 de %n servicios. Aún no se ha creado nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 cannot be made</source>
        <comment>heading; a service of a file</comment>
        <translation>Por qué no se puede crear %1</translation>
    </message>
    <message>
        <source>Why %1 was refused</source>
        <comment>heading; a service of a file</comment>
        <translation>Por qué se rechazó %1</translation>
    </message>
    <message>
        <source>What is left out of %1</source>
        <comment>heading; a service of a file</comment>
        <translation>Qué se omite de %1</translation>
    </message>
    <message>
        <source>Nothing: it is taken over as it stands in the file.</source>
        <comment>what is left out of a service</comment>
        <translation>Nada: se toma tal como está en el archivo.</translation>
    </message>
    <message>
        <source>From a Compose file, or the mcp.json of a desktop client or editor. You see what would be made before it is.</source>
        <translation>De un archivo Compose, o del mcp.json de un cliente de escritorio o un editor. Antes de crear nada verá qué se crearía.</translation>
    </message>
    <message>
        <source>Look at what would be made</source>
        <comment>button: the dry run of an import</comment>
        <translation>Ver qué se crearía</translation>
    </message>
    <message numerus="yes">
        <source>Import %n service(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Importar %n servicio</numerusform>
            <numerusform>Importar %n servicios</numerusform>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::KeyShownDialog</name>
    <message>
        <source>Your new key</source>
        <comment>title of a dialog</comment>
        <translation>Su clave nueva</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <comment>button: closes the dialog with an API key</comment>
        <translation>Ya está guardada</translation>
    </message>
    <message>
        <source>This is %1. It is shown this once: the server keeps only what it needs to know it again.</source>
        <comment>an API key&apos;s name</comment>
        <translation>Esta es %1. Solo se muestra esta vez: el servidor guarda únicamente lo necesario para reconocerla.</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>accessible name</comment>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>A program sends it in the header X-API-Key.</source>
        <translation>Los programas la envían en el encabezado X-API-Key.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewAccountDialog</name>
    <message>
        <source>New user</source>
        <comment>title of a dialog</comment>
        <translation>Nuevo usuario</translation>
    </message>
    <message>
        <source>Create user</source>
        <comment>button</comment>
        <translation>Crear usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>label</comment>
        <translation>Contraseña inicial</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>label</comment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Send a welcome mail</source>
        <comment>check box</comment>
        <translation>Enviar un correo de bienvenida</translation>
    </message>
    <message>
        <source>It tells them where to sign in; never the password.</source>
        <translation>Indica dónde iniciar sesión; nunca la contraseña.</translation>
    </message>
    <message>
        <source>Give an e-mail address</source>
        <translation>Escriba una dirección de correo</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Choose at least one role</source>
        <translation>Elija al menos un rol</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a user is being created</comment>
        <translation>Creando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewCodesDialog</name>
    <message>
        <source>New recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>Nuevos códigos de recuperación</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <comment>button</comment>
        <translation>Crear códigos nuevos</translation>
    </message>
    <message>
        <source>The codes that you have end, used or not.</source>
        <translation>Los códigos que tiene dejan de ser válidos, usados o no.</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>Código de la aplicación o de recuperación</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Escriba un código</translation>
    </message>
    <message>
        <source>Making…</source>
        <comment>button while recovery codes are made</comment>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>Ya están guardados</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewConfigDialog</name>
    <message>
        <source>New configuration value</source>
        <comment>title of a dialog</comment>
        <translation>Nuevo valor de configuración</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A service takes it where its environment says config:KEY; a value in the service&apos;s own scope goes before the global one.</source>
        <translation>Un servicio lo toma donde su entorno dice config:CLAVE; un valor del ámbito propio del servicio tiene prioridad sobre el global.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>label</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>Global, para todos los servicios</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>Guardar cifrado</translation>
    </message>
    <message>
        <source>It is stored encrypted and shown to nobody; services that refer to it still get it.</source>
        <translation>Se guarda cifrado y no se muestra a nadie; los servicios que hacen referencia a él lo siguen recibiendo.</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>Agregar a los cambios</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, “_”, “.” and “-”.</source>
        <translation>Una clave empieza por una letra o un dígito y solo contiene letras, dígitos, «_», «.» y «-».</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button, while a value is saved</comment>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <comment>title of a dialog</comment>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>Create key</source>
        <comment>button</comment>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>A key lets a program in. Give it no more than it needs: whoever has it may do the same.</source>
        <translation>Una clave da acceso a un programa. No le conceda más de lo que necesita: quien la tenga podrá hacer lo mismo.</translation>
    </message>
    <message>
        <source>What uses it, for example: Prometheus</source>
        <comment>placeholder: name of an API key</comment>
        <translation>Qué la usa; por ejemplo: Prometheus</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Your account may do none of this.</source>
        <comment>tool tip: of a preset for API keys</comment>
        <translation>Su cuenta no puede hacer nada de esto.</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>preset of permissions</comment>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <comment>preset of permissions</comment>
        <translation>Solo métricas</translation>
    </message>
    <message>
        <source>Run services</source>
        <comment>preset of permissions</comment>
        <translation>Operar servicios</translation>
    </message>
    <message>
        <source>All I may</source>
        <comment>preset of permissions</comment>
        <translation>Todo lo que puedo</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>permissions are chosen one by one</comment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>accessible name of the tree</comment>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>label: what an API key may do</comment>
        <translation>Permite</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long an API key is good for</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <comment>how long an API key is good for</comment>
        <translation>Hasta que se revoque</translation>
    </message>
    <message>
        <source>Good for</source>
        <comment>label: how long</comment>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <comment>hint: permissions</comment>
        <translation>Elija al menos uno.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <comment>hint: a date and time</comment>
        <translation>Expira el %1.</translation>
    </message>
    <message>
        <source>It never ends by itself. Note where it is used, so that it can be replaced.</source>
        <comment>hint: an API key</comment>
        <translation>Nunca expira por sí sola. Anote dónde se usa para poder reemplazarla.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Choose at least one permission</source>
        <translation>Elija al menos un permiso</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while an API key is being made</comment>
        <translation>Creando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewServiceDialog</name>
    <message>
        <source>New service</source>
        <comment>title of a dialog</comment>
        <translation>Nuevo servicio</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <comment>check box in the dialog for a new service</comment>
        <translation>Iniciarlo de inmediato</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Create and start</source>
        <comment>button: a new service</comment>
        <translation>Crear e iniciar</translation>
    </message>
    <message>
        <source>Create service</source>
        <comment>button</comment>
        <translation>Crear servicio</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Guardar %n cambio</numerusform>
            <numerusform>Guardar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: nothing is changed yet</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The JSON beside the form is not right yet: %1</source>
        <comment>a reason</comment>
        <translation>El JSON junto al formulario aún no es correcto: %1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a service is being created</comment>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Your changes are kept and now stand against what there is; look at them and save again.</source>
        <translation>Mientras tanto, otra persona lo ha modificado. Sus cambios se conservan y ahora se comparan con lo que hay; revíselos y guarde de nuevo.</translation>
    </message>
    <message>
        <source>It is running. What it runs with changes at its next start.</source>
        <translation>Está en ejecución. Los cambios se aplicarán la próxima vez que se inicie.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup</source>
        <translation>Escriba la frase de paso de la copia</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseFields</name>
    <message>
        <source>Show what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>Ocultar lo que se escribe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the passphrase is typed twice</comment>
        <translation>Repetir frase de paso</translation>
    </message>
    <message>
        <source>It is kept nowhere and nobody can recover it: without it this backup is lost. Keep it in your password manager.</source>
        <translation>No se guarda en ningún sitio y nadie puede recuperarla: sin ella, esta copia se pierde. Guárdela en su gestor de contraseñas.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a passphrase</comment>
        <translation>
            <numerusform>Al menos %n carácter</numerusform>
            <numerusform>Al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passphrases</comment>
        <translation>Las dos no coinciden</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PasswordField</name>
    <message>
        <source>Suggest and copy</source>
        <comment>button: a password</comment>
        <translation>Sugerir y copiar</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>Al menos %n carácter</numerusform>
            <numerusform>Al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Hand it over by a way of your own.</source>
        <comment>a password</comment>
        <translation>
            <numerusform>Copiada durante %n segundo. Entréguela por otro medio.</numerusform>
            <numerusform>Copiada durante %n segundos. Entréguela por otro medio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProfileDialog</name>
    <message>
        <source>Your profile</source>
        <comment>title of a dialog</comment>
        <translation>Su perfil</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your profile</source>
        <comment>heading</comment>
        <translation>Su perfil</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: one&apos;s own profile</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <comment>button</comment>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <comment>heading</comment>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <comment>button: a second factor</comment>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <comment>button</comment>
        <translation>Nuevos códigos…</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <comment>heading</comment>
        <translation>Dónde ha iniciado sesión</translation>
    </message>
    <message>
        <source>This server does not tell of one&apos;s own profile.</source>
        <translation>Este servidor no informa sobre el perfil propio.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of oneself</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of oneself</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>of oneself</comment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of oneself: how many requests an hour</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Not known.</source>
        <comment>whether there is a second factor</comment>
        <translation>No se sabe.</translation>
    </message>
    <message>
        <source>Off. Your password alone is enough to sign in.</source>
        <translation>Desactivado. Basta con su contraseña para iniciar sesión.</translation>
    </message>
    <message>
        <source>On. No recovery codes are left: without the app you cannot sign in.</source>
        <translation>Activado. No quedan códigos de recuperación: sin la aplicación no podrá iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Activado. Queda %n código de recuperación.</numerusform>
            <numerusform>Activado. Quedan %n códigos de recuperación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it up…</source>
        <comment>button: a second factor</comment>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Whether there is one could not be asked.</source>
        <comment>a second factor</comment>
        <translation>No se pudo consultar si hay uno.</translation>
    </message>
    <message>
        <source>Your profile was changed</source>
        <translation>Se modificó su perfil</translation>
    </message>
    <message>
        <source>Your password was changed; your other sessions have ended</source>
        <translation>Se cambió su contraseña; sus demás sesiones se cerraron</translation>
    </message>
    <message>
        <source>The second factor was given up</source>
        <translation>Se desactivó el segundo factor</translation>
    </message>
    <message>
        <source>The second factor is on</source>
        <translation>El segundo factor está activado</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProviderChoice</name>
    <message>
        <source>Or without a password</source>
        <comment>heading: of ways to sign in</comment>
        <translation>O sin contraseña</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>button; name of a provider</comment>
        <translation>Iniciar sesión con %1</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RecoveryCodes</name>
    <message>
        <source>Each of these codes signs you in once when the app is not at hand. They are shown this once: print them, or keep them in your password manager.</source>
        <translation>Cada uno de estos códigos permite iniciar sesión una vez cuando no tenga la aplicación a mano. Solo se muestran esta vez: imprímalos o guárdelos en su gestor de contraseñas.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <comment>accessible name</comment>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>button: recovery codes</comment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>Guardar los códigos de recuperación</translation>
    </message>
    <message>
        <source>Saved in %1, readable by you alone.</source>
        <comment>a file</comment>
        <translation>Guardados en %1; solo usted puede leerlos.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <comment>why</comment>
        <translation>No se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Restaurar desde %1</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what is restored</comment>
        <translation>Servicios elegidos</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <comment>check box: of a restore</comment>
        <translation>Sobrescribir lo que ya existe</translation>
    </message>
    <message>
        <source>Without this only what is missing is created, and the rest is left as it is. What is overwritten goes into a safety backup first.</source>
        <translation>Sin esta opción, solo se crea lo que falta y el resto queda como está. Lo que se sobrescribe se guarda antes en una copia previa.</translation>
    </message>
    <message>
        <source>Stop services meanwhile</source>
        <comment>check box: of a restore</comment>
        <translation>Detener los servicios mientras tanto</translation>
    </message>
    <message>
        <source>Those whose files are replaced are stopped, and started again when they ran.</source>
        <translation>Aquellos cuyos archivos se reemplazan se detienen y, si estaban en ejecución, se vuelven a iniciar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>This backup was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>Esta copia se cifró con una.</translation>
    </message>
    <message>
        <source>Everything: services, accounts, keys and settings</source>
        <comment>what is restored</comment>
        <translation>Todo: servicios, cuentas, claves y ajustes</translation>
    </message>
    <message numerus="yes">
        <source>All %n service(s) in it</source>
        <comment>what is restored</comment>
        <translation>
            <numerusform>El único servicio que contiene</numerusform>
            <numerusform>Los %n servicios que contiene</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen</source>
        <comment>accessible name: the plan of a restore</comment>
        <translation>Qué ocurriría</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a restore</comment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel the restore</source>
        <comment>button</comment>
        <translation>Cancelar restauración</translation>
    </message>
    <message>
        <source>Show the safety backup</source>
        <comment>button</comment>
        <translation>Mostrar la copia previa</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the next step shows what would happen.</source>
        <translation>Aún no se ha cambiado nada: el paso siguiente muestra qué ocurriría.</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been changed yet.</source>
        <translation>Esto es lo que ocurriría. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Look at what would happen</source>
        <comment>button: the dry run of a restore</comment>
        <translation>Ver qué ocurriría</translation>
    </message>
    <message numerus="yes">
        <source>Restore and overwrite %n</source>
        <comment>button: so many things</comment>
        <translation>
            <numerusform>Restaurar y sobrescribir %n</numerusform>
            <numerusform>Restaurar y sobrescribir %n</numerusform>
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
        <translation>Continuar en segundo plano</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>Elija al menos un servicio</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what a restore would do</comment>
        <translation>Examinando…</translation>
    </message>
    <message numerus="yes">
        <source>creates %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>crea %n</numerusform>
            <numerusform>crea %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overwrites %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>sobrescribe %n</numerusform>
            <numerusform>sobrescribe %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves %n as they are</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>deja %n como está</numerusform>
            <numerusform>deja %n como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot restore %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>no puede restaurar %n</numerusform>
            <numerusform>no puede restaurar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>The restore %1.</source>
        <comment>a list of what it does</comment>
        <translation>La restauración %1.</translation>
    </message>
    <message>
        <source>It writes %1; %2 are free.</source>
        <comment>sizes</comment>
        <translation>Escribe %1; hay %2 libres.</translation>
    </message>
    <message>
        <source>Stopped meanwhile: %1.</source>
        <comment>services</comment>
        <translation>Se detienen mientras tanto: %1.</translation>
    </message>
    <message>
        <source>Started afterwards: %1.</source>
        <comment>services</comment>
        <translation>Se inician después: %1.</translation>
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
        <translation>Lo que se sobrescribió está en la copia previa %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RetentionField</name>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>For some time</source>
        <comment>how long backups are kept</comment>
        <translation>Durante un tiempo</translation>
    </message>
    <message>
        <source>A number of them</source>
        <comment>how many backups are kept</comment>
        <translation>Cierta cantidad</translation>
    </message>
    <message>
        <source>The newest of each day, week and month</source>
        <comment>how many backups are kept</comment>
        <translation>La más reciente de cada día, semana y mes</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>label: backups, days, weeks or months</comment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>unit</comment>
        <translation>Días</translation>
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
        <translation>Unidad</translation>
    </message>
    <message>
        <source>The last</source>
        <comment>label: so many backups are kept</comment>
        <translation>Las últimas</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>label: one backup a day is kept, for so many days</comment>
        <translation>Diarias</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>label: one backup a week is kept, for so many weeks</comment>
        <translation>Semanales</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>label: one backup a month is kept, for so many months</comment>
        <translation>Mensuales</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RevokeKeyDialog</name>
    <message>
        <source>Revoke %1?</source>
        <comment>title of a dialog; an API key&apos;s name</comment>
        <translation>¿Revocar %1?</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <comment>button</comment>
        <translation>Revocar clave</translation>
    </message>
    <message>
        <source>What uses it is refused from the next request on. This cannot be undone.</source>
        <translation>Lo que la usa se rechaza desde la siguiente solicitud. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <comment>an API key; when, as in: 5 min ago</comment>
        <translation>Se usó por última vez %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <comment>an API key</comment>
        <translation>Nunca se ha usado.</translation>
    </message>
    <message>
        <source>It was made by %1.</source>
        <comment>an API key; a person</comment>
        <translation>La creó %1.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RolesField</name>
    <message>
        <source>This role may do more than you may, so that you cannot give it.</source>
        <translation>Este rol permite más que los suyos, por lo que no puede asignarlo.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScaleDialog</name>
    <message>
        <source>Scale %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>Escalar %1</translation>
    </message>
    <message numerus="yes">
        <source>Scale to %n replica(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Escalar a %n réplica</numerusform>
            <numerusform>Escalar a %n réplicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Each replica is a process or container of its own. The first one listens on the service&apos;s port, further ones on the next free ports.</source>
        <translation>Cada réplica es un proceso o contenedor propio. La primera escucha en el puerto del servicio; las demás, en los siguientes puertos libres.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>Réplicas</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScheduleDialog</name>
    <message>
        <source>New schedule</source>
        <comment>title of a dialog</comment>
        <translation>Nueva programación</translation>
    </message>
    <message>
        <source>Create schedule</source>
        <comment>button</comment>
        <translation>Crear programación</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: nothing is changed yet</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>For example: nightly</source>
        <comment>placeholder: name of a schedule</comment>
        <translation>Por ejemplo: cada noche</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A full one after</source>
        <comment>label: so many incremental backups</comment>
        <translation>Una completa tras</translation>
    </message>
    <message>
        <source>Encrypt with the platform&apos;s key</source>
        <comment>check box: the backups of a schedule</comment>
        <translation>Cifrar con la clave de la plataforma</translation>
    </message>
    <message>
        <source>They open on this installation only. Nobody is there to type a passphrase.</source>
        <translation>Solo se abren en esta instalación. No hay nadie para escribir una frase de paso.</translation>
    </message>
    <message>
        <source>Run once when the server is back</source>
        <comment>what becomes of missed runs</comment>
        <translation>Ejecutar una vez cuando vuelva el servidor</translation>
    </message>
    <message>
        <source>Skip them</source>
        <comment>what becomes of missed runs</comment>
        <translation>Omitirlas</translation>
    </message>
    <message>
        <source>Missed runs</source>
        <comment>label</comment>
        <translation>Ejecuciones perdidas</translation>
    </message>
    <message>
        <source>Restore drill after each run</source>
        <comment>check box: of a schedule</comment>
        <translation>Simulacro de restauración tras cada ejecución</translation>
    </message>
    <message>
        <source>Restores into a throw-away place and starts the services there, so that you know it works. Takes about as long again.</source>
        <translation>Restaura en un lugar desechable e inicia allí los servicios, para saber que funciona. Tarda aproximadamente otro tanto.</translation>
    </message>
    <message>
        <source>Switched on</source>
        <comment>check box: a schedule</comment>
        <translation>Activada</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>heading: when a schedule runs</comment>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>The next five runs</source>
        <comment>heading</comment>
        <translation>Próximas cinco ejecuciones</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <comment>below a heading: times</comment>
        <translation>En la hora de este equipo</translation>
    </message>
    <message>
        <source>Save changes</source>
        <comment>button</comment>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>It never runs: there is no such day.</source>
        <translation>Nunca se ejecuta: ese día no existe.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Keep at least one of them</source>
        <translation>Conserve al menos una de ellas</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ServiceForm</name>
    <message>
        <source>More settings</source>
        <comment>button: shows further fields</comment>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>label</comment>
        <translation>Se ejecuta como</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <comment>where a new service comes from</comment>
        <translation>Del catálogo</translation>
    </message>
    <message>
        <source>An image</source>
        <comment>where a new service comes from</comment>
        <translation>Una imagen</translation>
    </message>
    <message>
        <source>A command</source>
        <comment>where a new service comes from</comment>
        <translation>Un comando</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>label: an entry of the catalogue</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The catalogue is being fetched…</source>
        <translation>Obteniendo el catálogo…</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>label</comment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>label</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Working folder (optional)</source>
        <comment>label</comment>
        <translation>Carpeta de trabajo (opcional)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label: of a service</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of a service</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>No se puede cambiar después.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no port</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Replicas take the next free ones.</source>
        <translation>Las réplicas toman los siguientes libres.</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: the port inside a container</comment>
        <translation>Según la imagen</translation>
    </message>
    <message>
        <source>Port inside</source>
        <comment>label: the one that a service listens on inside of its container</comment>
        <translation>Puerto interno</translation>
    </message>
    <message>
        <source>Where the port leads to in the container.</source>
        <translation>Adónde lleva el puerto en el contenedor.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>label: environment variables</comment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Values whose name says key, token, secret or password are stored encrypted.</source>
        <translation>Los valores cuyo nombre contiene key, token, secret o password se guardan cifrados.</translation>
    </message>
    <message>
        <source>Resources</source>
        <comment>heading of a part of the form</comment>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of a resource</comment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no request of a resource</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <comment>label</comment>
        <translation>Límite de CPU</translation>
    </message>
    <message>
        <source>In thousandths of a core: 500 is half of one.</source>
        <translation>En milésimas de núcleo: 500 es medio núcleo.</translation>
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
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>Memory request</source>
        <comment>label</comment>
        <translation>Reserva de memoria</translation>
    </message>
    <message>
        <source>How it runs</source>
        <comment>heading of a part of the form</comment>
        <translation>Cómo se ejecuta</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>Tras un fallo</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Restart it</source>
        <comment>label: when it is restarted</comment>
        <translation>Reiniciarlo</translation>
    </message>
    <message>
        <source>Path of its own metrics (optional)</source>
        <comment>label</comment>
        <translation>Ruta de sus propias métricas (opcional)</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>heading of a part of the form</comment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>label</comment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>label</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Add label</source>
        <comment>button</comment>
        <translation>Agregar etiqueta</translation>
    </message>
    <message>
        <source>Remove label</source>
        <comment>tool tip</comment>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>name</source>
        <comment>placeholder: of a label</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: of a label</comment>
        <translation>valor</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <comment>accessible name</comment>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Value of the label</source>
        <comment>accessible name</comment>
        <translation>Valor de la etiqueta</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>label: labels of a service</comment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>What it needs</source>
        <comment>heading of a part of the form</comment>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>label</comment>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>label</comment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Names, with commas between them. What is not there yet will be made.</source>
        <translation>Nombres, separados por comas. Lo que aún no exista se creará.</translation>
    </message>
    <message>
        <source>Services it depends on</source>
        <comment>label</comment>
        <translation>Servicios de los que depende</translation>
    </message>
    <message>
        <source>Ids, with commas between them.</source>
        <translation>Ids, separados por comas.</translation>
    </message>
    <message>
        <source>This server has no catalogue. Give an image or a command instead.</source>
        <translation>Este servidor no tiene catálogo. Indique una imagen o un comando.</translation>
    </message>
    <message>
        <source>Needs %1 on the server.</source>
        <comment>programs</comment>
        <translation>Necesita %1 en el servidor.</translation>
    </message>
    <message>
        <source>Command (optional)</source>
        <comment>label</comment>
        <translation>Comando (opcional)</translation>
    </message>
    <message>
        <source>Instead of what the image runs by itself. It is told its port by the variable PORT.</source>
        <translation>En lugar de lo que la imagen ejecuta por sí misma. Recibe su puerto en la variable PORT.</translation>
    </message>
    <message>
        <source>The program with its arguments; quotes keep spaces together. It is told its port by the variable PORT.</source>
        <translation>El programa con sus argumentos; las comillas mantienen unido lo que lleva espacios. Recibe su puerto en la variable PORT.</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: working folder</comment>
        <translation>Según la imagen</translation>
    </message>
    <message>
        <source>A program of the server&apos;s machine.</source>
        <translation>Un programa de la máquina del servidor.</translation>
    </message>
    <message>
        <source>This is the server&apos;s default.</source>
        <comment>process or container</comment>
        <translation>Es lo predeterminado del servidor.</translation>
    </message>
    <message>
        <source>A container is made from an image.</source>
        <translation>Un contenedor se crea a partir de una imagen.</translation>
    </message>
    <message>
        <source>Not the name of an image. It looks like registry/name:tag, with the name in lower case.</source>
        <translation>No es el nombre de una imagen. Tiene la forma registro/nombre:etiqueta, con el nombre en minúsculas.</translation>
    </message>
    <message>
        <source>A path such as /metrics, without address or spaces.</source>
        <translation>Una ruta como /metrics, sin dirección ni espacios.</translation>
    </message>
    <message>
        <source>A check over the network needs a port.</source>
        <translation>Una comprobación por la red necesita un puerto.</translation>
    </message>
    <message>
        <source>There are not enough ports above it for so many replicas.</source>
        <translation>No hay suficientes puertos por encima de él para tantas réplicas.</translation>
    </message>
    <message>
        <source>%1 has this port too: only one of them can run.</source>
        <comment>a service</comment>
        <translation>%1 también tiene este puerto: solo uno de los dos puede ejecutarse.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SessionsView</name>
    <message>
        <source>Sessions</source>
        <comment>accessible name of the table</comment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Signed in nowhere</source>
        <comment>title: a person without sessions</comment>
        <translation>Ninguna sesión abierta</translation>
    </message>
    <message>
        <source>A session begins with a sign-in, and ends when it is ended here or is not used for long.</source>
        <translation>Una sesión empieza al iniciar sesión y termina cuando se cierra aquí o no se usa durante mucho tiempo.</translation>
    </message>
    <message>
        <source>End session</source>
        <comment>button</comment>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>End all others</source>
        <comment>button: sessions</comment>
        <translation>Cerrar las demás</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Elija primero una sesión.</translation>
    </message>
    <message>
        <source>This window works by this session.</source>
        <translation>Esta ventana funciona con esta sesión.</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <comment>sessions</comment>
        <translation>No hay otras.</translation>
    </message>
    <message>
        <source>The session could not be ended: %1</source>
        <translation>No se pudo cerrar la sesión: %1</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>Se cerró la sesión</translation>
    </message>
    <message>
        <source>The sessions could not be ended: %1</source>
        <translation>No se pudieron cerrar las sesiones: %1</translation>
    </message>
    <message>
        <source>All other sessions were ended</source>
        <translation>Se cerraron todas las demás sesiones</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SpecAside</name>
    <message>
        <source>Changes</source>
        <comment>what an edit changes</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>As JSON</source>
        <comment>heading: the form&apos;s values</comment>
        <translation>Como JSON</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name: what an edit changes</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <comment>accessible name</comment>
        <translation>Definición como JSON</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a fault in JSON</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>A definition is a JSON object: { … }</source>
        <translation>Una definición es un objeto JSON: { … }</translation>
    </message>
    <message>
        <source>The id cannot be changed.</source>
        <translation>El id no se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::UploadBackupDialog</name>
    <message>
        <source>Upload a backup</source>
        <comment>title of a dialog</comment>
        <translation>Subir una copia de seguridad</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button</comment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>%1, %2. The server reads every byte and checks it before the backup is taken in.</source>
        <comment>a file&apos;s name, its size</comment>
        <translation>%1, %2. El servidor lee y comprueba todos los bytes antes de incorporar la copia.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Only when it was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>Solo si se cifró con una.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Escriba un nombre</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::VolumeEditor</name>
    <message>
        <source>Add volume</source>
        <comment>button</comment>
        <translation>Agregar volumen</translation>
    </message>
    <message>
        <source>name or host path</source>
        <comment>placeholder: of a volume</comment>
        <translation>nombre o ruta del host</translation>
    </message>
    <message>
        <source>Source of the volume</source>
        <comment>accessible name</comment>
        <translation>Origen del volumen</translation>
    </message>
    <message>
        <source>Target of the volume</source>
        <comment>accessible name</comment>
        <translation>Destino del volumen</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>check box: a volume</comment>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <comment>tool tip</comment>
        <translation>Quitar volumen</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountActions</name>
    <message>
        <source>Choose somebody first.</source>
        <translation>Elija primero a alguien.</translation>
    </message>
    <message>
        <source>This account may do more than you may.</source>
        <translation>Esta cuenta tiene más permisos que la suya.</translation>
    </message>
    <message>
        <source>You are signed in with this account.</source>
        <translation>Ha iniciado sesión con esta cuenta.</translation>
    </message>
    <message>
        <source>It is disabled already.</source>
        <comment>an account</comment>
        <translation>Ya está deshabilitada.</translation>
    </message>
    <message>
        <source>It is enabled already.</source>
        <comment>an account</comment>
        <translation>Ya está habilitada.</translation>
    </message>
    <message>
        <source>Give up your own second factor in your profile.</source>
        <translation>Desactive su propio segundo factor en su perfil.</translation>
    </message>
    <message>
        <source>%1 could not be enabled</source>
        <comment>a person</comment>
        <translation>No se pudo habilitar la cuenta de %1</translation>
    </message>
    <message>
        <source>%1 could not be disabled</source>
        <comment>a person</comment>
        <translation>No se pudo deshabilitar la cuenta de %1</translation>
    </message>
    <message>
        <source>%1 can sign in again</source>
        <comment>a person</comment>
        <translation>%1 puede volver a iniciar sesión</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <comment>a person</comment>
        <translation>La cuenta de %1 está deshabilitada</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a person</comment>
        <translation>No se pudo eliminar a %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a person</comment>
        <translation>Se eliminó a %1</translation>
    </message>
    <message>
        <source>The role could not be given to %1</source>
        <comment>a person</comment>
        <translation>No se pudo asignar el rol a %1</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <comment>a person, a role</comment>
        <translation>%1 ahora tiene el rol %2</translation>
    </message>
    <message>
        <source>The role could not be taken from %1</source>
        <comment>a person</comment>
        <translation>No se pudo quitar el rol a %1</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <comment>a person, a role</comment>
        <translation>%1 ya no tiene el rol %2</translation>
    </message>
    <message>
        <source>%1 has no second factor</source>
        <comment>a person</comment>
        <translation>%1 no tiene segundo factor</translation>
    </message>
    <message>
        <source>The second factor of %1 could not be taken off</source>
        <comment>a person</comment>
        <translation>No se pudo quitar el segundo factor de %1</translation>
    </message>
    <message>
        <source>The second factor of %1 was taken off</source>
        <comment>a person</comment>
        <translation>Se quitó el segundo factor de %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>tab: where a person is signed in</comment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>tab: of a person</comment>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <comment>accessible name of the tabs</comment>
        <translation>Secciones de la cuenta</translation>
    </message>
    <message>
        <source>No API keys</source>
        <comment>title: a person without keys</comment>
        <translation>No hay claves de API</translation>
    </message>
    <message>
        <source>Keys are made by the person who is to have them.</source>
        <translation>Cada persona crea las claves que va a usar.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a person</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>Quitar el segundo factor…</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <comment>menu: of a person</comment>
        <translation>Copiar correo</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Cerrar panel</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <comment>menu</comment>
        <translation>Eliminar usuario…</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>heading</comment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of a person</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>of a person: when</comment>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of a person: how many requests an hour</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>of a person: when the account was made</comment>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of a person</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>button: a person</comment>
        <translation>Deshabilitar…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>button: a person</comment>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Somebody needs at least one role. Give another one first.</source>
        <comment>a person</comment>
        <translation>Se necesita al menos un rol. Asigne antes otro.</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditDetail</name>
    <message>
        <source>Close panel</source>
        <comment>tool tip</comment>
        <translation>Cerrar panel</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>accessible name: of an entry of the audit log</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show only</source>
        <comment>heading: entries like the chosen one</comment>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>fact</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>User id</source>
        <comment>fact</comment>
        <translation>Id de usuario</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>fact</comment>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>From</source>
        <comment>fact: an address on the network</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>fact: what it was done to</comment>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>fact: the status of HTTP</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>fact: the code of an error</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>fact: its id</comment>
        <translation>Solicitud</translation>
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
        <translation>Mostrar el servicio %1</translation>
    </message>
    <message>
        <source>What</source>
        <comment>fact: what was done, in words</comment>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditFilterBar</name>
    <message>
        <source>Search the audit log</source>
        <comment>placeholder</comment>
        <translation>Buscar en el registro de auditoría</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <comment>accessible name</comment>
        <translation>Buscar en el registro de auditoría</translation>
    </message>
    <message>
        <source>Text in who, action, object, address or request id</source>
        <comment>tool tip</comment>
        <translation>Texto en quién, acción, objeto, dirección o id de solicitud</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: entries with any result</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>label: new entries come by themselves</comment>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>New entries come by themselves</source>
        <comment>accessible name of a switch</comment>
        <translation>Las entradas nuevas aparecen por sí solas</translation>
    </message>
    <message>
        <source>Look for new entries every few seconds</source>
        <comment>tool tip</comment>
        <translation>Buscar entradas nuevas cada pocos segundos</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>placeholder: an e-mail address or id</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>accessible name</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>placeholder</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>placeholder: the id of what it was done to</comment>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>When</source>
        <comment>accessible name</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>a span of time</comment>
        <translation>Cualquier fecha</translation>
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
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <comment>a span of time</comment>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Between…</source>
        <comment>a span of time</comment>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>From this time on</source>
        <comment>accessible name</comment>
        <translation>A partir de este momento</translation>
    </message>
    <message>
        <source>Before this time</source>
        <comment>accessible name</comment>
        <translation>Antes de este momento</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditPage</name>
    <message>
        <source>Audit log</source>
        <comment>accessible name of the table</comment>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: the audit log into a file</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <comment>menu: the form of a file</comment>
        <translation>Como tabla (CSV)…</translation>
    </message>
    <message>
        <source>As lines of JSON…</source>
        <comment>menu: the form of a file</comment>
        <translation>Como líneas JSON…</translation>
    </message>
    <message>
        <source>Check the log</source>
        <comment>button: whether the audit log is whole</comment>
        <translation>Comprobar registro</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>title of the page</comment>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Export the audit log as a table…</source>
        <comment>command</comment>
        <translation>Exportar el registro de auditoría como tabla…</translation>
    </message>
    <message>
        <source>Export the audit log as lines of JSON…</source>
        <comment>command</comment>
        <translation>Exportar el registro de auditoría como líneas JSON…</translation>
    </message>
    <message>
        <source>Check that the audit log is whole</source>
        <comment>command</comment>
        <translation>Comprobar que el registro de auditoría está íntegro</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <comment>title of a dialog</comment>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>audit log</source>
        <comment>what is downloaded</comment>
        <translation>el registro de auditoría</translation>
    </message>
    <message>
        <source>The audit log could not be checked</source>
        <translation>No se pudo comprobar el registro de auditoría</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %n entries follow one another</source>
        <translation>
            <numerusform>El registro de auditoría está íntegro: contiene %n entrada</numerusform>
            <numerusform>El registro de auditoría está íntegro: %n entradas consecutivas</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is not whole at entry %1: %2</source>
        <comment>the reason</comment>
        <translation>El registro de auditoría no está íntegro en la entrada %1: %2</translation>
    </message>
    <message>
        <source>Write what is shown into a file</source>
        <comment>tool tip</comment>
        <translation>Guardar en un archivo lo que se muestra</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <comment>the audit log</comment>
        <translation>Se está comprobando.</translation>
    </message>
    <message>
        <source>Whether entries were changed, removed or put in between</source>
        <comment>tool tip</comment>
        <translation>Si se modificaron, quitaron o intercalaron entradas</translation>
    </message>
    <message>
        <source>You may not see the audit log</source>
        <comment>title</comment>
        <translation>No puede ver el registro de auditoría</translation>
    </message>
    <message>
        <source>This server has no audit log</source>
        <comment>title: an older server without the feature</comment>
        <translation>Este servidor no tiene registro de auditoría</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>Es de una versión anterior que no ofrece esta función.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <comment>title: of the audit log</comment>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Pruebe con otras palabras o véalo todo.</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <comment>title: an empty audit log</comment>
        <translation>Aún no se ha hecho nada</translation>
    </message>
    <message>
        <source>Whatever changes something on this server will stand here, with who did it.</source>
        <translation>Todo lo que cambie algo en este servidor aparecerá aquí, con quién lo hizo.</translation>
    </message>
    <message numerus="yes">
        <source>%n matching entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>%n entrada coincidente</numerusform>
            <numerusform>%n entradas coincidentes</numerusform>
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
        <translation>Elija primero una copia.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <comment>with a backup</comment>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Something is under way with it. Cancel that first.</source>
        <comment>a backup</comment>
        <translation>Hay una tarea en curso con ella. Cancélela primero.</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <comment>a backup</comment>
        <translation>Aún no ha terminado.</translation>
    </message>
    <message>
        <source>It was not completed.</source>
        <comment>a backup</comment>
        <translation>No se completó.</translation>
    </message>
    <message>
        <source>Something is under way with it already.</source>
        <comment>a backup</comment>
        <translation>Ya hay una tarea en curso con ella.</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <comment>a backup</comment>
        <translation>No se pudo verificar %1</translation>
    </message>
    <message>
        <source>%1 is being verified</source>
        <comment>a backup</comment>
        <translation>Se está verificando %1</translation>
    </message>
    <message>
        <source>The drill of %1 could not begin</source>
        <comment>a backup</comment>
        <translation>No se pudo iniciar el simulacro de %1</translation>
    </message>
    <message>
        <source>%1 is being restored into a throw-away place</source>
        <comment>a backup</comment>
        <translation>Se está restaurando %1 en un lugar desechable</translation>
    </message>
    <message>
        <source>The work on %1 could not be cancelled</source>
        <comment>a backup</comment>
        <translation>No se pudo cancelar la tarea de %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a backup</comment>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a backup</comment>
        <translation>No se pudo eliminar %1</translation>
    </message>
    <message>
        <source>%1 could not be run</source>
        <comment>a schedule</comment>
        <translation>No se pudo ejecutar %1</translation>
    </message>
    <message>
        <source>%1 runs now</source>
        <comment>a schedule</comment>
        <translation>%1 se está ejecutando</translation>
    </message>
    <message>
        <source>%1 could not be changed</source>
        <comment>a schedule</comment>
        <translation>No se pudo modificar %1</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>a schedule</comment>
        <translation>Se activó %1</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <comment>a schedule</comment>
        <translation>Se desactivó %1</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a schedule</comment>
        <translation>No se pudo eliminar %1</translation>
    </message>
    <message>
        <source>%1 was deleted. Its backups stay.</source>
        <comment>a schedule</comment>
        <translation>Se eliminó %1. Sus copias se conservan.</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupContents</name>
    <message>
        <source>Search files</source>
        <comment>placeholder: in a backup</comment>
        <translation>Buscar archivos</translation>
    </message>
    <message>
        <source>Search files</source>
        <comment>accessible name: in a backup</comment>
        <translation>Buscar archivos</translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <comment>accessible name of the tree</comment>
        <translation>Contenido de la copia</translation>
    </message>
    <message>
        <source>No file matches</source>
        <comment>title</comment>
        <translation>Ningún archivo coincide</translation>
    </message>
    <message>
        <source>Nothing is in it</source>
        <comment>title: a backup without files</comment>
        <translation>No contiene nada</translation>
    </message>
    <message>
        <source>A search looks at the whole path. Try a part of the name.</source>
        <translation>La búsqueda examina la ruta completa. Pruebe con una parte del nombre.</translation>
    </message>
    <message>
        <source>Neither definitions nor files were asked for.</source>
        <translation>No se pidieron ni definiciones ni archivos.</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>tab: what lies in a backup</comment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Parts of the backup</source>
        <comment>accessible name of the tabs</comment>
        <translation>Secciones de la copia</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a backup</comment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>button: a backup</comment>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>Simulacro…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Cerrar panel</translation>
    </message>
    <message>
        <source>Delete backup…</source>
        <comment>menu</comment>
        <translation>Eliminar copia…</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupFilterBar</name>
    <message>
        <source>Filter backups</source>
        <comment>placeholder</comment>
        <translation>Filtrar copias</translation>
    </message>
    <message>
        <source>Words of the name, id, description, services or who made it</source>
        <comment>tool tip</comment>
        <translation>Palabras del nombre, el id, la descripción, los servicios o quién la creó</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: backups of any state</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose type, origin, service</comment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show some types, origins or services only</source>
        <comment>tool tip</comment>
        <translation>Mostrar solo algunos tipos, orígenes o servicios</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>menu: of a backup</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>menu: of a backup</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only backups that hold it</comment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>menu: only backups that it made</comment>
        <translation>Programación</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupOverview</name>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a backup</comment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: work on a backup</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>heading: what shows that a backup can be restored</comment>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>heading: backups that build on one another</comment>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Read back</source>
        <comment>proof: every byte of the backup was checked</comment>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Whole, %1</source>
        <comment>proof; when</comment>
        <translation>Íntegra, %1</translation>
    </message>
    <message>
        <source>Damaged, %1</source>
        <comment>proof; when</comment>
        <translation>Dañada, %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>proof: the backup was restored into a throw-away place</comment>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Restored in %1, %2</source>
        <comment>proof; a duration, when</comment>
        <translation>Restaurada en %1, %2</translation>
    </message>
    <message>
        <source>Failed, %1</source>
        <comment>proof; when</comment>
        <translation>Fallido, %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>proof: what was wrong</comment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a backup</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>detail: when</comment>
        <translation>Creación</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <comment>sizes: of the archive, of what is in it</comment>
        <translation>%1, contiene %2</translation>
    </message>
    <message>
        <source>Estimate</source>
        <comment>detail</comment>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>about %1, %2</source>
        <comment>a size, a duration</comment>
        <translation>unos %1, %2</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>detail</comment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>detail: how long</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>detail</comment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>data</source>
        <comment>what is in a backup</comment>
        <translation>datos</translation>
    </message>
    <message>
        <source>configuration</source>
        <comment>what is in a backup</comment>
        <translation>configuración</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>what is in a backup</comment>
        <translation>registros</translation>
    </message>
    <message>
        <source>accounts and keys</source>
        <comment>what is in a backup</comment>
        <translation>cuentas y claves</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>detail: what is in it</comment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>detail</comment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Kept until</source>
        <comment>detail</comment>
        <translation>Conservar hasta</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <comment>kept until</comment>
        <translation>que se elimine</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <comment>detail</comment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Builds on %1</source>
        <comment>link: a backup</comment>
        <translation>Se basa en %1</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <comment>link: a backup</comment>
        <translation>La necesita %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupsPage</name>
    <message>
        <source>New backup</source>
        <comment>button</comment>
        <translation>Nueva copia</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button: a backup from a file</comment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>accessible name of the table</comment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Create the first backup</source>
        <comment>button</comment>
        <translation>Crear la primera copia</translation>
    </message>
    <message>
        <source>Upload one</source>
        <comment>button: a backup from a file</comment>
        <translation>Subir una</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>title of the page</comment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>New backup</source>
        <comment>command</comment>
        <translation>Nueva copia</translation>
    </message>
    <message>
        <source>Upload a backup…</source>
        <comment>command</comment>
        <translation>Subir una copia…</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <comment>command; a backup</comment>
        <translation>Restaurar %1…</translation>
    </message>
    <message>
        <source>Download %1…</source>
        <comment>command; a backup</comment>
        <translation>Descargar %1…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>command; a backup</comment>
        <translation>Verificar %1</translation>
    </message>
    <message>
        <source>Drill %1…</source>
        <comment>command; a backup</comment>
        <translation>Simulacro de %1…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a backup</comment>
        <translation>Eliminar %1…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>menu: a backup</comment>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Download…</source>
        <comment>menu: a backup</comment>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>menu: a backup</comment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>Simulacro…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>menu: work on a backup</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a backup</comment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Verificar %1</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Simulacro de restauración de %1</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <comment>button</comment>
        <translation>Iniciar simulacro</translation>
    </message>
    <message>
        <source>It was encrypted with a passphrase, which is needed to read it. It is not kept.</source>
        <translation>Se cifró con una frase de paso, necesaria para leerla. No se guarda.</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <comment>a backup</comment>
        <translation>Se está creando %1</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <comment>title of a dialog</comment>
        <translation>Descargar una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose a backup to upload</source>
        <comment>title of a dialog</comment>
        <translation>Elija la copia de seguridad que desea subir</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <comment>kind of file</comment>
        <translation>Copias de seguridad (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>You may not see backups</source>
        <comment>title</comment>
        <translation>No puede ver las copias de seguridad</translation>
    </message>
    <message>
        <source>This server has no backups</source>
        <comment>title: an older server without the feature</comment>
        <translation>Este servidor no tiene copias de seguridad</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make any.</source>
        <translation>Es de una versión anterior que no puede crearlas.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <comment>title</comment>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>A backup holds services, their data and the platform&apos;s settings, is checked byte by byte, and can be restored as a whole or in parts. Make one now, or let a schedule do it.</source>
        <translation>Una copia de seguridad contiene servicios, sus datos y los ajustes de la plataforma, se comprueba byte por byte y se puede restaurar entera o en parte. Cree una ahora o deje que lo haga una programación.</translation>
    </message>
    <message>
        <source>No backup matches</source>
        <comment>title</comment>
        <translation>Ninguna copia coincide</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Pruebe con otras palabras o véalo todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 de %n copia</numerusform>
            <numerusform>%1 de %n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>newest good one %1</source>
        <comment>footer: when</comment>
        <translation>última válida, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) failed their check</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n copia no superó la verificación</numerusform>
            <numerusform>%n copias no superaron la verificación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkDialog</name>
    <message numerus="yes">
        <source>Start %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Iniciar %n servicio</numerusform>
            <numerusform>Iniciar %n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Detener %n servicio</numerusform>
            <numerusform>Detener %n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Reiniciar %n servicio</numerusform>
            <numerusform>Reiniciar %n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Eliminar %n servicio</numerusform>
            <numerusform>Eliminar %n servicios</numerusform>
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
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Restarted</source>
        <comment>result of an order</comment>
        <translation>Reiniciado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result of an order</comment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>This cannot be undone. Those that run are stopped first.</source>
        <translation>Esta acción no se puede deshacer. Los que están en ejecución se detienen primero.</translation>
    </message>
    <message>
        <source>Their clients lose the connection until they are started again.</source>
        <translation>Sus clientes pierden la conexión hasta que se vuelvan a iniciar.</translation>
    </message>
    <message>
        <source>Their clients lose the connection for a moment.</source>
        <translation>Sus clientes pierden la conexión por un momento.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>They are needed by %1.</source>
        <comment>names of services</comment>
        <translation>Son necesarios para %1.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes %n more request(s) before %1; what is left then waits.</source>
        <comment>time of day</comment>
        <translation>
            <numerusform>El servidor acepta %n solicitud más antes de las %1; lo que quede esperará.</numerusform>
            <numerusform>El servidor acepta %n solicitudes más antes de las %1; lo que quede esperará.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services and how the order went</source>
        <comment>accessible name</comment>
        <translation>Servicios y resultado de la orden</translation>
    </message>
    <message>
        <source>Delete their logs, samples and working folders too</source>
        <comment>check box</comment>
        <translation>Eliminar también sus registros, muestras y carpetas de trabajo</translation>
    </message>
    <message>
        <source>Do not wait for them to end</source>
        <comment>check box</comment>
        <translation>No esperar a que terminen</translation>
    </message>
    <message>
        <source>Waits for the server&apos;s limit until %1</source>
        <comment>state of an order; time of day</comment>
        <translation>Espera por el límite del servidor hasta las %1</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Ahora no hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>At work…</source>
        <comment>state of an order</comment>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>button: done of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stop here</source>
        <comment>button: leave out what is not yet begun</comment>
        <translation>Parar aquí</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <comment>button: services for which an order failed</comment>
        <translation>
            <numerusform>Reintentar %n</numerusform>
            <numerusform>Reintentar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>state of an order that was called off</comment>
        <translation>Sin realizar</translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkModel</name>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>Servicio</translation>
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
        <translation>Nadie lo ha establecido: rige su valor predeterminado.</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a configuration value</comment>
        <translation>Se guardó %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved. %n service(s) take it up at the next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>Se guardó %1. %n servicio lo aplicará en el próximo inicio.</numerusform>
            <numerusform>Se guardó %1. %n servicios lo aplicarán en el próximo inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a configuration value</comment>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a configuration value</comment>
        <translation>No se pudo eliminar %1</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>Parts of the value</source>
        <comment>accessible name of the tabs</comment>
        <translation>Secciones del valor</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>Agregar a los cambios</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Copy key</source>
        <comment>menu</comment>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <comment>menu: how a service&apos;s environment refers to it</comment>
        <translation>Copiar referencia</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Cerrar panel</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>Guardar cifrado</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>heading: services that refer to a configuration value</comment>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>History</source>
        <comment>accessible name of the table: changes of a configuration value</comment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>For every service that has no value of its own</source>
        <comment>a configuration value</comment>
        <translation>Para todo servicio que no tenga un valor propio</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <comment>a configuration value; a service</comment>
        <translation>Solo para %1</translation>
    </message>
    <message>
        <source>%1 has changed it meanwhile. Saving replaces that.</source>
        <comment>a configuration value; who</comment>
        <translation>Mientras tanto, %1 lo ha modificado. Al guardar se reemplaza ese cambio.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take up a change at their next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n servicio lo usa y aplicará los cambios en su próximo inicio.</numerusform>
            <numerusform>%n servicios lo usan y aplicarán los cambios en su próximo inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change takes hold when the server is started again.</source>
        <translation>Los cambios se aplican cuando se reinicia el servidor.</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>fact</comment>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>The platform&apos;s own setting</source>
        <comment>scope of a configuration value</comment>
        <translation>Un ajuste propio de la plataforma</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>fact</comment>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>fact: a permission</comment>
        <translation>Requiere</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>fact: how a service refers to it</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>fact</comment>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>never: the default holds</source>
        <comment>a setting</comment>
        <translation>nunca: rige el predeterminado</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when; who</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>First set</source>
        <comment>fact</comment>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>Mostrar el servicio</translation>
    </message>
    <message>
        <source>The platform decides it for its own settings.</source>
        <translation>La plataforma lo decide para sus propios ajustes.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <comment>a configuration value</comment>
        <translation>Se está guardando.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>No hay nada que guardar.</translation>
    </message>
    <message>
        <source>An encrypted value is shown to nobody: type a new one to keep it in the open.</source>
        <translation>Un valor cifrado no se muestra a nadie: escriba uno nuevo para guardarlo sin cifrar.</translation>
    </message>
    <message>
        <source>Make it later, together with others</source>
        <comment>tool tip</comment>
        <translation>Hacerlo después, junto con otros</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>Restablecer valor predeterminado…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>Eliminar valor…</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Elija primero un cambio.</translation>
    </message>
    <message>
        <source>What an encrypted value was before is kept nowhere.</source>
        <translation>El valor anterior de un valor cifrado no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>There was no value before it.</source>
        <comment>a change</comment>
        <translation>Antes no había ningún valor.</translation>
    </message>
    <message>
        <source>It could not be taken back</source>
        <comment>a change</comment>
        <translation>No se pudo revertir</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <comment>title: of a configuration value</comment>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>Nobody has set it: its default holds.</source>
        <translation>Nadie lo ha establecido: rige su valor predeterminado.</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <comment>button: a configuration value goes back to the one before</comment>
        <translation>Revertir este cambio</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigFilterBar</name>
    <message>
        <source>Filter configuration</source>
        <comment>placeholder</comment>
        <translation>Filtrar configuración</translation>
    </message>
    <message>
        <source>Words of the key, the value, the service, what it is for or who changed it</source>
        <comment>tool tip</comment>
        <translation>Palabras de la clave, el valor, el servicio, la finalidad o quién lo modificó</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: configuration values of any kind</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>filter: configuration values</comment>
        <translation>cifrados</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>filter: configuration values that services refer to</comment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>set</source>
        <comment>filter: configuration values, no defaults</comment>
        <translation>establecidos</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose service, traits</comment>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show the values of one service, or some only</source>
        <comment>tool tip</comment>
        <translation>Mostrar los valores de un servicio o solo algunos</translation>
    </message>
    <message>
        <source>Only encrypted ones</source>
        <comment>menu: configuration values</comment>
        <translation>Solo cifrados</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <comment>menu: configuration values that services refer to</comment>
        <translation>Solo los que están en uso</translation>
    </message>
    <message>
        <source>No defaults</source>
        <comment>menu: only configuration values that somebody has set</comment>
        <translation>Sin predeterminados</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only its values</comment>
        <translation>Servicio</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigPage</name>
    <message>
        <source>New value</source>
        <comment>button: a configuration value</comment>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button: configuration from a file</comment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>accessible name of the table</comment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Set the first value</source>
        <comment>button</comment>
        <translation>Crear el primer valor</translation>
    </message>
    <message>
        <source>Import some</source>
        <comment>button: configuration from a file</comment>
        <translation>Importar valores</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Borrar el filtro</translation>
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
        <translation>Configuración</translation>
    </message>
    <message>
        <source>New configuration value…</source>
        <comment>command</comment>
        <translation>Nuevo valor de configuración…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <comment>command</comment>
        <translation>Importar configuración…</translation>
    </message>
    <message>
        <source>Review changes of the configuration…</source>
        <comment>command</comment>
        <translation>Revisar los cambios de la configuración…</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu: a configuration value</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add its deletion to the changes</source>
        <comment>menu: a configuration value</comment>
        <translation>Agregar su eliminación a los cambios</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>Restablecer valor predeterminado…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>Eliminar valor…</translation>
    </message>
    <message>
        <source>All of it is set already.</source>
        <translation>Todo está ya establecido.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>%n valor modificado</numerusform>
            <numerusform>%n valores modificados</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see the configuration</source>
        <comment>title</comment>
        <translation>No puede ver la configuración</translation>
    </message>
    <message>
        <source>This server has no configuration</source>
        <comment>title: an older server without the feature</comment>
        <translation>Este servidor no tiene configuración</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>Es de una versión anterior que no ofrece esta función.</translation>
    </message>
    <message>
        <source>Nothing is configured yet</source>
        <comment>title</comment>
        <translation>Aún no hay nada configurado</translation>
    </message>
    <message>
        <source>Values that are set here reach services whose environment refers to them as config:KEY. They can be kept encrypted, and every change can be taken back.</source>
        <translation>Los valores que se establecen aquí llegan a los servicios cuyo entorno hace referencia a ellos como config:CLAVE. Se pueden guardar cifrados, y todo cambio se puede revertir.</translation>
    </message>
    <message>
        <source>No value matches</source>
        <comment>title</comment>
        <translation>Ningún valor coincide</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Pruebe con otras palabras o véalo todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) gathered, and not made yet</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>%n cambio reunido, aún sin aplicar</numerusform>
            <numerusform>%n cambios reunidos, aún sin aplicar</numerusform>
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
            <numerusform>%n establecido</numerusform>
            <numerusform>%n establecidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardChart</name>
    <message>
        <source>CPU by service</source>
        <comment>heading of a chart</comment>
        <translation>CPU por servicio</translation>
    </message>
    <message>
        <source>Memory by service</source>
        <comment>heading of a chart</comment>
        <translation>Memoria por servicio</translation>
    </message>
    <message>
        <source>Opens the metrics</source>
        <comment>what a heading does when it is pressed</comment>
        <translation>Abre las métricas</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a chart</comment>
        <translation>No puede ver los servicios</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>Sus roles no incluyen el permiso %1.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>No se pudieron cargar los servicios</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>You may not see metrics</source>
        <comment>note in a chart</comment>
        <translation>No puede ver las métricas</translation>
    </message>
    <message>
        <source>The samples could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>No se pudieron cargar las muestras</translation>
    </message>
    <message>
        <source>No service is running</source>
        <comment>note in a chart</comment>
        <translation>No hay servicios en ejecución</translation>
    </message>
    <message>
        <source>What the busiest ones use is drawn here.</source>
        <translation>Aquí se dibuja el consumo de los que más carga tienen.</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>Ir a los servicios</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>note in a chart</comment>
        <translation>Aún no hay muestras</translation>
    </message>
    <message>
        <source>The first ones come within seconds.</source>
        <translation>Las primeras llegan en unos segundos.</translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardPage</name>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name of a row of chips</comment>
        <translation>Intervalo de tiempo</translation>
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
        <translation>Panel</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>tile</comment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <comment>tile</comment>
        <translation>CPU del host</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>tile</comment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>tile</comment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>tile</comment>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>tile</comment>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Platform health</source>
        <comment>heading</comment>
        <translation>Salud de la plataforma</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>heading</comment>
        <translation>Servicios con más carga</translation>
    </message>
    <message>
        <source>All services</source>
        <comment>link</comment>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>on average of the last minutes</source>
        <comment>beside a heading: how services are ranked</comment>
        <translation>promedio de los últimos minutos</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>accessible name of a table</comment>
        <translation>Servicios con más carga</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>heading</comment>
        <translation>Eventos recientes</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>accessible name of a list</comment>
        <translation>Eventos recientes</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <comment>command</comment>
        <translation>Mostrar la última hora</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>command</comment>
        <translation>Mostrar las últimas 24 horas</translation>
    </message>
    <message>
        <source>Show the last 7 days</source>
        <comment>command</comment>
        <translation>Mostrar los últimos 7 días</translation>
    </message>
    <message>
        <source>Busiest services by CPU</source>
        <comment>command</comment>
        <translation>Servicios con más carga según CPU</translation>
    </message>
    <message>
        <source>Busiest services by memory</source>
        <comment>command</comment>
        <translation>Servicios con más carga según memoria</translation>
    </message>
    <message>
        <source>Figures as of %1; they go on when the server answers again.</source>
        <comment>time</comment>
        <translation>Cifras de %1; continuarán cuando el servidor vuelva a responder.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>tile</comment>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>not available</source>
        <comment>tile</comment>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>of %1 running</source>
        <comment>services: after the number that run</comment>
        <translation>de %1 en ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the services that failed</source>
        <translation>Mostrar los servicios que fallaron</translation>
    </message>
    <message>
        <source>High</source>
        <comment>CPU or memory</comment>
        <translation>Uso alto</translation>
    </message>
    <message>
        <source>Above %1</source>
        <comment>tool tip: why a figure is marked; a percentage</comment>
        <translation>Por encima de %1</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <comment>share of memory</comment>
        <translation>%1 en uso</translation>
    </message>
    <message>
        <source>%1 since the server started</source>
        <comment>requests</comment>
        <translation>%1 desde que se inició el servidor</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>many requests fail</comment>
        <translation>Errores</translation>
    </message>
    <message>
        <source>%1 of the requests fail</source>
        <translation>El %1 de las solicitudes falla</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>tile: the server does not say</comment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>This server sends no such figure.</source>
        <translation>Este servidor no envía esta cifra.</translation>
    </message>
    <message>
        <source>% used</source>
        <comment>disk: after a number</comment>
        <translation>% en uso</translation>
    </message>
    <message numerus="yes">
        <source>open · %n watching</source>
        <comment>connections: those that follow events</comment>
        <translation>
            <numerusform>abiertas · %n observador</numerusform>
            <numerusform>abiertas · %n observadores</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>connections: after a number</comment>
        <translation>abiertas</translation>
    </message>
    <message>
        <source>You may not see the health</source>
        <comment>note in a card</comment>
        <translation>No puede ver la salud</translation>
    </message>
    <message>
        <source>The health could not be asked for</source>
        <comment>note in a card</comment>
        <translation>No se pudo consultar la salud</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Event stream</source>
        <comment>health check: how live changes come</comment>
        <translation>Flujo de eventos</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of the server</comment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a card</comment>
        <translation>No puede ver los servicios</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>Sus roles no incluyen el permiso %1.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a card</comment>
        <translation>No se pudieron cargar los servicios</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>note in a card</comment>
        <translation>Aún no hay servicios</translation>
    </message>
    <message>
        <source>Describe one, or begin with samples from the catalogue.</source>
        <translation>Describa uno o empiece con ejemplos del catálogo.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>Agregar un servicio</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <comment>note in a card</comment>
        <translation>No hay nada en ejecución</translation>
    </message>
    <message>
        <source>The services that use the most show here as soon as one runs.</source>
        <translation>Los servicios que más consumen aparecen aquí en cuanto uno se ejecuta.</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>Ir a los servicios</translation>
    </message>
    <message>
        <source>You may not see events</source>
        <comment>note in a card</comment>
        <translation>No puede ver los eventos</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <comment>note in a card</comment>
        <translation>No ha ocurrido nada</translation>
    </message>
    <message>
        <source>Watching since %1. Starts, stops and failures show here at once.</source>
        <comment>time of day</comment>
        <translation>En observación desde las %1. Los inicios, paradas y fallos aparecen aquí al momento.</translation>
    </message>
</context>
<context>
    <name>ui::pages::JumpToTime</name>
    <message>
        <source>Jump to a time</source>
        <comment>title of a dialog</comment>
        <translation>Ir a un momento</translation>
    </message>
    <message>
        <source>Jump</source>
        <comment>button: to a time in a log</comment>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>label</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Such as 12:03, 2026-11-23 12:03:10, or -15m for fifteen minutes ago</source>
        <comment>hint</comment>
        <translation>Por ejemplo, 12:03, 2026-11-23 12:03:10 o -15m para hace quince minutos</translation>
    </message>
    <message>
        <source>This is no time that can be understood</source>
        <comment>error of a field</comment>
        <translation>Esta hora no se entiende</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeyList</name>
    <message>
        <source>API keys</source>
        <comment>accessible name of the table</comment>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Elija primero una clave.</translation>
    </message>
    <message>
        <source>Copy its beginning</source>
        <comment>menu: of an API key, by which one knows it</comment>
        <translation>Copiar su comienzo</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>menu: an API key</comment>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>%1 could not be revoked: %2</source>
        <comment>an API key, why</comment>
        <translation>No se pudo revocar %1: %2</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <comment>an API key</comment>
        <translation>Se revocó %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeysPage</name>
    <message>
        <source>New key</source>
        <comment>button: an API key</comment>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>title of the page</comment>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Filter API keys</source>
        <comment>placeholder</comment>
        <translation>Filtrar claves de API</translation>
    </message>
    <message>
        <source>Words of the name, the beginning, what it may or who made it</source>
        <comment>tool tip</comment>
        <translation>Palabras del nombre, el comienzo, los permisos o quién la creó</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <comment>accessible name: own or everybody&apos;s</comment>
        <translation>De quién son las claves</translation>
    </message>
    <message>
        <source>My keys</source>
        <comment>whose API keys</comment>
        <translation>Mis claves</translation>
    </message>
    <message>
        <source>Everybody&apos;s keys</source>
        <comment>whose API keys</comment>
        <translation>Claves de todos</translation>
    </message>
    <message>
        <source>Make the first key</source>
        <comment>button: an API key</comment>
        <translation>Crear la primera clave</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Your account may not see the keys of others.</source>
        <translation>Su cuenta no puede ver claves ajenas.</translation>
    </message>
    <message>
        <source>You may not see API keys</source>
        <comment>title</comment>
        <translation>No puede ver las claves de API</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <comment>title</comment>
        <translation>Aún no hay claves de API</translation>
    </message>
    <message>
        <source>A key lets a program in without a password: a scraper of metrics, a pipeline, a script. It may do no more than you may, and less if you say so.</source>
        <translation>Una clave da acceso sin contraseña a un programa: un recolector de métricas, una canalización, un script. No permite más de lo que usted puede, y menos si así lo indica.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <comment>title</comment>
        <translation>Ninguna clave coincide</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Pruebe con otras palabras o véalo todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n clave de API</numerusform>
            <numerusform>%n claves de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 de %n clave de API</numerusform>
            <numerusform>%1 de %n claves de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) end soon</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n clave de API expira pronto</numerusform>
            <numerusform>%n claves de API expiran pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>New API key…</source>
        <comment>command</comment>
        <translation>Nueva clave de API…</translation>
    </message>
    <message>
        <source>Revoke %1…</source>
        <comment>command; an API key</comment>
        <translation>Revocar %1…</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFilterBar</name>
    <message>
        <source>All</source>
        <comment>filter: of any state</comment>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFoot</name>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>Actualizado en vivo</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: time of day</comment>
        <translation>Datos de las %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListStates</name>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>Sus roles no incluyen el permiso %1.</translation>
    </message>
    <message>
        <source>Your account lacks the permission.</source>
        <translation>Su cuenta no tiene el permiso.</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsPage</name>
    <message>
        <source>Logs</source>
        <comment>title of a page</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>%1 lines are too many for the clipboard. Save them to a file instead.</source>
        <translation>%1 líneas son demasiadas para el portapapeles. Guárdelas en un archivo.</translation>
    </message>
    <message>
        <source>Connection lost %1 – %2</source>
        <comment>in a log: from when to when</comment>
        <translation>Sin conexión %1 – %2</translation>
    </message>
    <message>
        <source>Earlier lines could not be fetched</source>
        <translation>No se pudieron obtener las líneas anteriores</translation>
    </message>
    <message>
        <source>No more lines fit into memory. Choose fewer services to read further back.</source>
        <translation>No caben más líneas en la memoria. Elija menos servicios para leer más atrás.</translation>
    </message>
    <message>
        <source>The log begins later than that; this is its first line.</source>
        <translation>El registro empieza después de esa hora; esta es su primera línea.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <comment>title of a dialog</comment>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text (*.log)</source>
        <comment>kind of file</comment>
        <translation>Texto (*.log)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <comment>kind of file</comment>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved to %1</source>
        <translation>
            <numerusform>Se guardó %n línea en %1</numerusform>
            <numerusform>Se guardaron %n líneas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>No se pudo guardar %1</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <comment>command</comment>
        <translation>Pausar el registro</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <comment>command</comment>
        <translation>Seguir el registro</translation>
    </message>
    <message>
        <source>Jump to a time in the log</source>
        <comment>command</comment>
        <translation>Ir a un momento del registro</translation>
    </message>
    <message>
        <source>Choose the services of the log</source>
        <comment>command</comment>
        <translation>Elegir los servicios del registro</translation>
    </message>
    <message>
        <source>Save the log to a file</source>
        <comment>command</comment>
        <translation>Guardar el registro en un archivo</translation>
    </message>
    <message>
        <source>Show every line of the log</source>
        <comment>command</comment>
        <translation>Mostrar todas las líneas del registro</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>how times are shown</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Relative time</source>
        <comment>how times are shown</comment>
        <translation>Hora relativa</translation>
    </message>
    <message>
        <source>Local time</source>
        <comment>how times are shown</comment>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Stop or go on following the newest lines (Ctrl+P)</source>
        <comment>tool tip</comment>
        <translation>Detener o reanudar el seguimiento de las líneas más recientes (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: stop following the log</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>button: go on following the log</comment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: save the log to a file</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file (Ctrl+S)</source>
        <comment>tool tip</comment>
        <translation>Guardar en un archivo las líneas que se muestran (Ctrl+S)</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>Error</translation>
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
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>button: for the log</comment>
        <translation>Elegir servicios</translation>
    </message>
    <message>
        <source>Show what is running</source>
        <comment>button: for the log</comment>
        <translation>Ver los que se ejecutan</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>Ir a los servicios</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <comment>button</comment>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>How times are shown</source>
        <comment>tool tip</comment>
        <translation>Cómo se muestran las horas</translation>
    </message>
    <message>
        <source>Jump to a time…</source>
        <comment>menu</comment>
        <translation>Ir a un momento…</translation>
    </message>
    <message>
        <source>Break long lines into rows, or scroll sideways</source>
        <comment>tool tip</comment>
        <translation>Partir las líneas largas en varias filas o desplazarse en horizontal</translation>
    </message>
    <message>
        <source>Wrap on</source>
        <comment>how long lines are shown</comment>
        <translation>Con ajuste</translation>
    </message>
    <message>
        <source>Wrap off</source>
        <comment>how long lines are shown</comment>
        <translation>Sin ajuste</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>Seguimiento en pausa</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a log</comment>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>title of an empty page</comment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Start the local server or connect to another one to read its logs.</source>
        <translation>Inicie el servidor local o conéctese a otro para leer sus registros.</translation>
    </message>
    <message>
        <source>You may not read logs</source>
        <comment>title of an empty page</comment>
        <translation>No puede leer registros</translation>
    </message>
    <message>
        <source>Your roles do not include logs:read. An administrator of this server can give you one that does.</source>
        <translation>Sus roles no incluyen logs:read. Un administrador de este servidor puede asignarle uno que lo incluya.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title of an empty page</comment>
        <translation>Aún no hay servicios</translation>
    </message>
    <message>
        <source>What your services write appears here, from their first line on.</source>
        <translation>Lo que escriben sus servicios aparece aquí, desde la primera línea.</translation>
    </message>
    <message>
        <source>Whose log?</source>
        <comment>title of an empty page</comment>
        <translation>¿Qué registro?</translation>
    </message>
    <message>
        <source>Choose one or several services; their lines are merged by time.</source>
        <translation>Elija uno o varios servicios; sus líneas se combinan por hora.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <comment>title of an empty page</comment>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out by the search and the filters.</source>
        <translation>
            <numerusform>La búsqueda y los filtros ocultan %n línea.</numerusform>
            <numerusform>La búsqueda y los filtros ocultan %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>title of an empty page</comment>
        <translation>Esperando la conexión</translation>
    </message>
    <message>
        <source>The log is read as soon as the server answers.</source>
        <translation>El registro se lee en cuanto responde el servidor.</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>title of an empty page</comment>
        <translation>Aún no hay nada registrado</translation>
    </message>
    <message>
        <source>New lines appear here as they are written.</source>
        <translation>Las líneas nuevas aparecen aquí en cuanto se escriben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hits</source>
        <comment>search: the chosen one of all</comment>
        <translation>
            <numerusform>%1 de %Ln coincidencia</numerusform>
            <numerusform>%1 de %Ln coincidencias</numerusform>
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
            <numerusform>%1 de %Ln línea</numerusform>
            <numerusform>%1 de %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>size of a log: shown and all</comment>
        <translation>
            <numerusform>%1 de %Ln línea</numerusform>
            <numerusform>%1 de %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines/s</source>
        <comment>speed of a log</comment>
        <translation>%1 líneas/s</translation>
    </message>
    <message>
        <source>Connection lost; this is the log as of %1</source>
        <comment>time</comment>
        <translation>Conexión perdida; este es el registro a las %1</translation>
    </message>
    <message>
        <source>Reading back to that time…</source>
        <comment>state of a log</comment>
        <translation>Leyendo hacia atrás hasta esa hora…</translation>
    </message>
    <message>
        <source>Reading earlier lines…</source>
        <comment>state of a log</comment>
        <translation>Leyendo líneas anteriores…</translation>
    </message>
    <message>
        <source>%1 older lines were let go to save memory</source>
        <comment>state of a log</comment>
        <translation>Se descartaron %1 líneas antiguas para ahorrar memoria</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsSearchBar</name>
    <message>
        <source>Search the log</source>
        <comment>placeholder</comment>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Search the log</source>
        <comment>accessible name</comment>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <comment>button</comment>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <comment>button</comment>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <comment>button</comment>
        <translation>Borrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <comment>option of a search</comment>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <comment>option of a search</comment>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Only matches</source>
        <comment>option of a search</comment>
        <translation>Solo coincidencias</translation>
    </message>
    <message>
        <source>Show only lines that match</source>
        <comment>option of a search</comment>
        <translation>Mostrar solo las líneas que coinciden</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsServiceBar</name>
    <message>
        <source>Service</source>
        <comment>button: add one to the log</comment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>Agregar un servicio</translation>
    </message>
    <message>
        <source>Add or remove services (Ctrl+L)</source>
        <comment>tool tip</comment>
        <translation>Agregar o quitar servicios (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>services that have no room over the log</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::MenuFilterBar</name>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: what is filtered for</comment>
        <translation>Se muestra: %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricCard</name>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>newest value in a chart</comment>
        <translation>Último</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of the values in a chart</comment>
        <translation>Promedio</translation>
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
            <numerusform>No se pudo cargar %n curva: %1</numerusform>
            <numerusform>No se pudieron cargar %n curvas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No samples in this stretch of time</source>
        <comment>over an empty chart</comment>
        <translation>No hay muestras en este intervalo de tiempo</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>over an empty chart</comment>
        <translation>Cargando…</translation>
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
        <translation>Métricas de los últimos 15 minutos</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Metrics of the last hour</source>
        <translation>Métricas de la última hora</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>Metrics of the last 6 hours</source>
        <translation>Métricas de las últimas 6 horas</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Metrics of the last 24 hours</source>
        <translation>Métricas de las últimas 24 horas</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Metrics of the last 7 days</source>
        <translation>Métricas de los últimos 7 días</translation>
    </message>
    <message>
        <source>15 d</source>
        <translation>15 d</translation>
    </message>
    <message>
        <source>Metrics of the last 15 days</source>
        <translation>Métricas de los últimos 15 días</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>button</comment>
        <translation>Mostrar las últimas 24 horas</translation>
    </message>
    <message>
        <source>Choose other services</source>
        <comment>button</comment>
        <translation>Elegir otros servicios</translation>
    </message>
    <message>
        <source>Show the usual metrics</source>
        <comment>button</comment>
        <translation>Mostrar las métricas habituales</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>button: add a service to the charts</comment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a button</comment>
        <translation>Elegir servicios</translation>
    </message>
    <message>
        <source>Choose services (Ctrl+F)</source>
        <comment>tool tip</comment>
        <translation>Elegir servicios (Ctrl+F)</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>button: back to the live charts</comment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to live (double-click in a chart)</source>
        <comment>tool tip</comment>
        <translation>Volver al seguimiento en vivo (doble clic en un gráfico)</translation>
    </message>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name</comment>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tool tip: a metric and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drag to zoom, Shift+drag to move, double-click to reset</source>
        <comment>footer: how to use the charts</comment>
        <translation>Arrastrar: ampliar; Mayús+arrastrar: mover; doble clic: restablecer</translation>
    </message>
    <message>
        <source>With the keyboard: arrows move, plus and minus zoom, Shift+arrows read values, Home resets</source>
        <comment>tool tip</comment>
        <translation>Con el teclado: las flechas mueven, más y menos amplían y reducen, Mayús+flechas leen valores, Inicio restablece</translation>
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
        <translation>Puntos como CSV…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <comment>kind of file</comment>
        <translation>Archivos CSV</translation>
    </message>
    <message>
        <source>Charts as PNG…</source>
        <comment>menu entry</comment>
        <translation>Gráficos como PNG…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <comment>kind of file</comment>
        <translation>Imágenes PNG</translation>
    </message>
    <message>
        <source>Copy the charts</source>
        <comment>menu entry</comment>
        <translation>Copiar los gráficos</translation>
    </message>
    <message>
        <source>The charts are in the clipboard</source>
        <comment>toast</comment>
        <translation>Los gráficos están en el portapapeles</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>title of a page</comment>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Choose services for the charts</source>
        <comment>command</comment>
        <translation>Elegir los servicios de los gráficos</translation>
    </message>
    <message>
        <source>Export the points of the charts as CSV</source>
        <comment>command</comment>
        <translation>Exportar los puntos de los gráficos como CSV</translation>
    </message>
    <message>
        <source>Export the charts as PNG</source>
        <comment>command</comment>
        <translation>Exportar los gráficos como PNG</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>day and time, the letters of QDateTime</comment>
        <translation>d MMM hh:mm</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a stretch from one time to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>button: charts follow again</comment>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Hold the charts where they are</source>
        <comment>tool tip</comment>
        <translation>Dejar fijos los gráficos donde están</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <comment>tool tip</comment>
        <translation>Seguir lo que ocurre ahora</translation>
    </message>
    <message>
        <source>Export metrics</source>
        <comment>title of a dialog</comment>
        <translation>Exportar métricas</translation>
    </message>
    <message>
        <source>The points are in %1</source>
        <comment>toast; a file</comment>
        <translation>Los puntos están en %1</translation>
    </message>
    <message>
        <source>The points could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>No se pudieron guardar los puntos: %1</translation>
    </message>
    <message>
        <source>The charts are in %1</source>
        <comment>toast; a file</comment>
        <translation>Los gráficos están en %1</translation>
    </message>
    <message>
        <source>The charts could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>No se pudieron guardar los gráficos: %1</translation>
    </message>
    <message>
        <source>Your role may not read metrics</source>
        <comment>why controls are grey</comment>
        <translation>Su rol no permite leer métricas</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <comment>tool tip</comment>
        <translation>Aún no hay nada que exportar</translation>
    </message>
    <message>
        <source>No server</source>
        <comment>title</comment>
        <translation>Sin servidor</translation>
    </message>
    <message>
        <source>Connect to a server to see its figures.</source>
        <comment>empty page</comment>
        <translation>Conéctese a un servidor para ver sus cifras.</translation>
    </message>
    <message>
        <source>Metrics are not open to you</source>
        <comment>title</comment>
        <translation>No tiene acceso a las métricas</translation>
    </message>
    <message>
        <source>Your role may not read metrics. An administrator can give it the permission metrics:read.</source>
        <comment>empty page</comment>
        <translation>Su rol no permite leer métricas. Un administrador puede agregarle el permiso metrics:read.</translation>
    </message>
    <message>
        <source>No metric is chosen</source>
        <comment>title</comment>
        <translation>No hay ninguna métrica elegida</translation>
    </message>
    <message>
        <source>Choose above what the charts should show.</source>
        <comment>empty page</comment>
        <translation>Elija arriba lo que deben mostrar los gráficos.</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>title</comment>
        <translation>Aún no hay muestras</translation>
    </message>
    <message>
        <source>The server takes samples every few seconds; the first will appear here by itself.</source>
        <comment>empty page</comment>
        <translation>El servidor toma muestras cada pocos segundos; la primera aparecerá aquí por sí sola.</translation>
    </message>
    <message>
        <source>Nothing was measured of these services in this time. Samples appear here while they run.</source>
        <comment>empty page</comment>
        <translation>No se midió nada de estos servicios en este tiempo. Las muestras aparecen aquí mientras están en ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>a point every %n s</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>un punto cada %n s</numerusform>
            <numerusform>un punto cada %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n min</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>un punto cada %n min</numerusform>
            <numerusform>un punto cada %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n h</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>un punto cada %n h</numerusform>
            <numerusform>un punto cada %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine and server, %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>Máquina y servidor, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s), %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>
            <numerusform>%n servicio, %1</numerusform>
            <numerusform>%n servicios, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: day and time of day</comment>
        <translation>Datos del %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>footer</comment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Standing still</source>
        <comment>footer: the charts do not follow</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>Actualizado en vivo</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleAside</name>
    <message>
        <source>Run now</source>
        <comment>button: a schedule</comment>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a schedule</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>Mostrar sus copias</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Cerrar panel</translation>
    </message>
    <message>
        <source>Delete schedule…</source>
        <comment>menu</comment>
        <translation>Eliminar programación…</translation>
    </message>
    <message>
        <source>The month before</source>
        <comment>tool tip</comment>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>button: in a calendar</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The next month</source>
        <comment>tool tip</comment>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>accessible name of a switch; a schedule</comment>
        <translation>%1 está activada</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <comment>tool tip: a schedule</comment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>tool tip: a schedule</comment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>detail: of a schedule</comment>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>detail: of a schedule</comment>
        <translation>Última ejecución</translation>
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
            <numerusform>%n ejecución desde la última</numerusform>
            <numerusform>%n ejecuciones desde la última</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest good</source>
        <comment>detail: the newest good backup of a schedule</comment>
        <translation>Última válida</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>detail: how long backups are kept</comment>
        <translation>Conservación</translation>
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
            <numerusform>Incremental, una completa tras %n</numerusform>
            <numerusform>Incremental, una completa tras %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>detail: a restore drill after each run</comment>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>After each run</source>
        <comment>when a drill is made</comment>
        <translation>Tras cada ejecución</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs on this day.</source>
        <translation>Este día no se ejecuta nada.</translation>
    </message>
    <message>
        <source>Show the backup</source>
        <comment>tool tip</comment>
        <translation>Mostrar la copia</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a run of a schedule</comment>
        <translation>prevista</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, and its year</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::pages::SchedulesPage</name>
    <message>
        <source>New schedule</source>
        <comment>button</comment>
        <translation>Nueva programación</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>accessible name of the table</comment>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>Create a schedule</source>
        <comment>button</comment>
        <translation>Crear una programación</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>placeholder</comment>
        <translation>Filtrar programaciones</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>accessible name</comment>
        <translation>Filtrar programaciones</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>title of the page</comment>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>New schedule</source>
        <comment>command</comment>
        <translation>Nueva programación</translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <comment>command; a schedule</comment>
        <translation>Ejecutar %1 ahora</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>command; a schedule</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>You may not see schedules</source>
        <comment>title</comment>
        <translation>No puede ver las programaciones</translation>
    </message>
    <message>
        <source>This server has no schedules</source>
        <comment>title: an older server without the feature</comment>
        <translation>Este servidor no tiene programaciones</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make backups.</source>
        <translation>Es de una versión anterior que no puede crear copias de seguridad.</translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <comment>title</comment>
        <translation>Aún no hay programaciones</translation>
    </message>
    <message>
        <source>A schedule makes backups by itself, keeps as many as you wish, and warns when one is overdue.</source>
        <translation>Una programación crea copias de seguridad por sí sola, conserva las que usted quiera y avisa cuando alguna se atrasa.</translation>
    </message>
    <message>
        <source>No schedule matches</source>
        <comment>title</comment>
        <translation>Ninguna programación coincide</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Pruebe con otras palabras o véalo todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n programación</numerusform>
            <numerusform>%n programaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>next run %1</source>
        <comment>footer: when</comment>
        <translation>próxima ejecución: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>footer: schedules</comment>
        <translation>
            <numerusform>%n atrasada</numerusform>
            <numerusform>%n atrasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n programación atrasada</numerusform>
            <numerusform>%n programaciones atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Run now</source>
        <comment>menu: a schedule</comment>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a schedule</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <comment>menu: a schedule</comment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <comment>menu: a schedule</comment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>Mostrar sus copias</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a schedule</comment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>a schedule</comment>
        <translation>Se creó %1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a schedule</comment>
        <translation>Se modificó %1</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>No backups are made by it any more, and none of those it made is deleted by itself any more. They stay until you delete them.</source>
        <translation>Ya no creará más copias, y ninguna de las que creó se eliminará por sí sola. Se conservan hasta que usted las elimine.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: do not delete</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete schedule</source>
        <comment>button</comment>
        <translation>Eliminar programación</translation>
    </message>
</context>
<context>
    <name>ui::pages::SeriesChip</name>
    <message>
        <source>Shown in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>Se muestra en los gráficos. Supr lo quita.</translation>
    </message>
    <message>
        <source>Hidden in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>Está oculto en los gráficos. Supr lo quita.</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Hide %1; with Ctrl hide all others</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>Ocultar %1; con Ctrl se ocultan todos los demás</translation>
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
        <translation>El servidor aún atiende una orden anterior.</translation>
    </message>
    <message>
        <source>It is still stopping.</source>
        <translation>Aún se está deteniendo.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <comment>why a service cannot be started</comment>
        <translation>Ya está en ejecución.</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>Ya se está deteniendo.</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>No está en ejecución.</translation>
    </message>
    <message>
        <source>It does not run. Start it instead.</source>
        <translation>No está en ejecución. Inícielo.</translation>
    </message>
    <message>
        <source>It is just starting or stopping.</source>
        <translation>Ahora se está iniciando o deteniendo.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <comment>why a service takes no order</comment>
        <translation>Se está deteniendo.</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>%1 se está iniciando</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <comment>service</comment>
        <translation>No se pudo iniciar %1</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>%1 se está deteniendo</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>No se pudo detener %1</translation>
    </message>
    <message>
        <source>%1 is restarting</source>
        <comment>service</comment>
        <translation>%1 se está reiniciando</translation>
    </message>
    <message>
        <source>%1 could not be restarted</source>
        <comment>service</comment>
        <translation>No se pudo reiniciar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes to %n replica(s)</source>
        <comment>service</comment>
        <translation>
            <numerusform>%1 pasa a %n réplica</numerusform>
            <numerusform>%1 pasa a %n réplicas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be scaled</source>
        <comment>service</comment>
        <translation>No se pudo escalar %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>service</comment>
        <translation>No se pudo eliminar %1</translation>
    </message>
    <message>
        <source>The samples could not be added</source>
        <translation>No se pudieron agregar los ejemplos</translation>
    </message>
    <message>
        <source>This server&apos;s catalogue has no samples</source>
        <translation>El catálogo de este servidor no tiene ejemplos</translation>
    </message>
    <message>
        <source>%1 could not be added</source>
        <comment>service</comment>
        <translation>No se pudo agregar %1</translation>
    </message>
    <message>
        <source>Its clients lose the connection.</source>
        <translation>Sus clientes pierden la conexión.</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>¿Detener %1?</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>¿Reiniciar %1?</translation>
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
        <translation>Anular la selección</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
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
        <translation>Para %1 de los %2 seleccionados. Los demás: %3</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: services</comment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: services</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceColumns</name>
    <message>
        <source>As the room allows</source>
        <comment>menu: columns</comment>
        <translation>Según el espacio</translation>
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
        <translation>Definición como JSON</translation>
    </message>
    <message>
        <source>The definition was copied, without its secrets</source>
        <translation>Se copió la definición, sin sus secretos</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>field of a service</comment>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a service</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>About</source>
        <comment>field of a service: its description</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field of a service</comment>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>field of a service</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>field of a service</comment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>field of a service</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>field of a service: working folder</comment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>field of a service</comment>
        <translation>Se ejecuta como</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>field of a service</comment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>field of a service</comment>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>field of a service: when it is restarted</comment>
        <translation>Reinicio</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>Tras un fallo</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>field of a service</comment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>field of a service</comment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>(solo lectura)</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>field of a service</comment>
        <translation>Volúmenes</translation>
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
        <translation>Límite de CPU</translation>
    </message>
    <message>
        <source>%1 thousandths of a core</source>
        <comment>CPU limit</comment>
        <translation>%1 milésimas de núcleo</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <comment>field of a service</comment>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>Health check</source>
        <comment>field of a service</comment>
        <translation>Comprobación de salud</translation>
    </message>
    <message>
        <source>HTTP %1, every %2 s</source>
        <comment>health check: path and interval</comment>
        <translation>HTTP %1, cada %2 s</translation>
    </message>
    <message>
        <source>TCP connection, every %1 s</source>
        <comment>health check: interval</comment>
        <translation>Conexión TCP, cada %1 s</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>health check</comment>
        <translation>El proceso está vivo</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>field of a service: path</comment>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>field of a service</comment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>field of a service</comment>
        <translation>Actualizado</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>tab</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>tab</comment>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Exec</source>
        <comment>tab: run a command where the service runs</comment>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>tab</comment>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>tab</comment>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Parts of the service</source>
        <comment>accessible name of the tabs</comment>
        <translation>Secciones del servicio</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: a service</comment>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>Detener</translation>
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
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a service</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Show in Logs</source>
        <comment>menu: go to the page of logs</comment>
        <translation>Mostrar en Registros</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>Mostrar en Métricas</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Cerrar panel</translation>
    </message>
    <message>
        <source>Delete service…</source>
        <comment>menu</comment>
        <translation>Eliminar servicio…</translation>
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
        <translation>Salida de los comandos</translation>
    </message>
    <message>
        <source>Commands run where the service runs, without a shell. Their output appears here.</source>
        <translation>Los comandos se ejecutan donde se ejecuta el servicio, sin shell. Su salida aparece aquí.</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>accessible name: program with arguments</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>button: a command</comment>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Copy the output</source>
        <comment>tool tip</comment>
        <translation>Copiar la salida</translation>
    </message>
    <message>
        <source>Clear the output</source>
        <comment>tool tip</comment>
        <translation>Borrar la salida</translation>
    </message>
    <message>
        <source>Running…</source>
        <comment>a command</comment>
        <translation>En ejecución…</translation>
    </message>
    <message>
        <source>There is no shell: %1 is passed on as it is.</source>
        <comment>signs such as |</comment>
        <translation>No hay shell: %1 se pasa tal cual.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n argument(s)</source>
        <comment>a program</comment>
        <translation>
            <numerusform>%1 con %n argumento</numerusform>
            <numerusform>%1 con %n argumentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes keep spaces. Up and Down: earlier lines.</source>
        <translation>Las comillas conservan los espacios. Arriba y Abajo: líneas anteriores.</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <comment>output of a command</comment>
        <translation>… %1 caracteres más</translation>
    </message>
    <message>
        <source>stderr:</source>
        <comment>the error stream of a command</comment>
        <translation>stderr:</translation>
    </message>
    <message>
        <source>Stopped: it took too long</source>
        <comment>a command</comment>
        <translation>Detenido: tardó demasiado</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <comment>of a command</comment>
        <translation>Código de salida %1</translation>
    </message>
    <message>
        <source>the output was cut</source>
        <comment>a command</comment>
        <translation>se recortó la salida</translation>
    </message>
    <message>
        <source>Type a command first.</source>
        <translation>Escriba primero un comando.</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceFilterBar</name>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>Filtrar servicios</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>Filtrar servicios</translation>
    </message>
    <message>
        <source>Words of the name, id, image or labels; also status:error and category:storage</source>
        <comment>tool tip</comment>
        <translation>Palabras del nombre, el id, la imagen o las etiquetas; también status:error y category:storage</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: services of any status</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>tool tip: choose the columns of the table</comment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>button: choose the categories that are shown</comment>
        <translation>Categoría</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n categoría</numerusform>
            <numerusform>%n categorías</numerusform>
        </translation>
    </message>
    <message>
        <source>Show some categories only</source>
        <comment>tool tip</comment>
        <translation>Mostrar solo algunas categorías</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: categories</comment>
        <translation>Se muestra: %1</translation>
    </message>
    <message>
        <source>All categories</source>
        <comment>menu</comment>
        <translation>Todas las categorías</translation>
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
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>Vitalidad</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>button: the health of a service</comment>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>This server checks by its own clock only.</source>
        <translation>Este servidor solo comprueba a su propio ritmo.</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>heading</comment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>heading: the services that this one depends on</comment>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Show this service</source>
        <comment>tool tip</comment>
        <translation>Mostrar este servicio</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a relative time</comment>
        <translation>datos de %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceImageView</name>
    <message>
        <source>Image</source>
        <comment>heading: of a container</comment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Look for a newer image</source>
        <comment>tool tip</comment>
        <translation>Buscar una imagen más reciente</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <comment>tool tip</comment>
        <translation>Copiar el digest</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>button: bring a newer image</comment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>The digest was copied</source>
        <translation>Se copió el digest</translation>
    </message>
    <message>
        <source>Looking for a newer one…</source>
        <comment>an image</comment>
        <translation>Buscando una más reciente…</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled at the next start.</source>
        <comment>an image</comment>
        <translation>El motor aún no la tiene: se descargará en el próximo inicio.</translation>
    </message>
    <message>
        <source>There is a newer image under this name.</source>
        <translation>Hay una imagen más reciente con este nombre.</translation>
    </message>
    <message>
        <source>Whether there is a newer one is not known: %1</source>
        <comment>why, in the registry&apos;s words</comment>
        <translation>No se sabe si hay una más reciente: %1</translation>
    </message>
    <message>
        <source>This is the newest under its name.</source>
        <comment>an image</comment>
        <translation>Es la más reciente con su nombre.</translation>
    </message>
    <message>
        <source>Pulls what the name means now. The container that runs is kept until the new one is well; if it does not come up, the service goes back by itself.</source>
        <translation>Descarga lo que ahora designa el nombre. El contenedor en ejecución se conserva hasta que el nuevo funcione bien; si no arranca, el servicio vuelve al anterior por sí solo.</translation>
    </message>
    <message>
        <source>Update the image?</source>
        <comment>title of a dialog</comment>
        <translation>¿Actualizar la imagen?</translation>
    </message>
    <message>
        <source>The service is replaced; its clients lose the connection for a moment.</source>
        <translation>El servicio se reemplaza; sus clientes pierden la conexión un momento.</translation>
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
        <translation>Desde Compose o mcp.json…</translation>
    </message>
    <message>
        <source>Adopt containers…</source>
        <comment>menu: containers of others become services</comment>
        <translation>Adoptar contenedores…</translation>
    </message>
    <message>
        <source>Bring in services from a file or as containers that are there</source>
        <comment>tool tip</comment>
        <translation>Incorporar servicios desde un archivo o a partir de contenedores existentes</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>what a command belongs to</comment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Import services from Compose or mcp.json</source>
        <comment>command</comment>
        <translation>Importar servicios desde Compose o mcp.json</translation>
    </message>
    <message>
        <source>Adopt containers</source>
        <comment>command</comment>
        <translation>Adoptar contenedores</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>Se creó %n servicio</numerusform>
            <numerusform>Se crearon %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>ids of services</comment>
        <translation>Sin importar: %1</translation>
    </message>
    <message>
        <source>%1 is a service now</source>
        <comment>a container</comment>
        <translation>%1 ahora es un servicio</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceLogs</name>
    <message>
        <source>Loading…</source>
        <comment>state of a log</comment>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>state of a log</comment>
        <translation>Esperando la conexión</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>state of a log</comment>
        <translation>Aún no hay nada registrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a log</comment>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>Seguimiento en pausa</translation>
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
        <translation>Detener</translation>
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
        <translation>Mostrar en Registros</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>Mostrar en Métricas</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Copiar id</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <comment>menu</comment>
        <translation>Copiar ids</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: services</comment>
        <translation>Eliminar…</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>Eliminar</translation>
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
        <translation>CPU, porcentaje de un núcleo</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>heading of a chart</comment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>state of a chart</comment>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>state of a chart</comment>
        <translation>Aún no hay muestras</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>heading</comment>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Startup</source>
        <comment>health check</comment>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>Vitalidad</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>heading</comment>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>requests a second</comment>
        <translation>Tasa</translation>
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
        <translation>Errores</translation>
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
        <translation>Este sistema no puede aplicar el límite.</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a service</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>detail</comment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>detail</comment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>detail</comment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>detail: process or container</comment>
        <translation>Se ejecuta como</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Up for</source>
        <comment>detail: since it was started</comment>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>detail: how often it was restarted after a crash</comment>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>detail</comment>
        <translation>Categoría</translation>
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
        <translation>Volumen</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>(solo lectura)</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>detail</comment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>detail: when it was last changed</comment>
        <translation>Actualizado</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicePicker</name>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a list that opens</comment>
        <translation>Elegir servicios</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>Filtrar servicios</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>Filtrar servicios</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of a list</comment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>There are no services yet</source>
        <comment>foot of a list</comment>
        <translation>Aún no hay servicios</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>foot of a list</comment>
        <translation>Ningún servicio coincide</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, which is the most</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>%n elegido, que es el máximo</numerusform>
            <numerusform>%n elegidos, que es el máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicesPage</name>
    <message>
        <source>New service</source>
        <comment>button</comment>
        <translation>Nuevo servicio</translation>
    </message>
    <message>
        <source>Describe a new service (%1)</source>
        <comment>tool tip; a key</comment>
        <translation>Describir un nuevo servicio (%1)</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of the table</comment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Add sample services</source>
        <comment>button</comment>
        <translation>Agregar servicios de ejemplo</translation>
    </message>
    <message>
        <source>Import a file</source>
        <comment>button: services of a Compose file or mcp.json</comment>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>title of the page</comment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>New service</source>
        <comment>command</comment>
        <translation>Nuevo servicio</translation>
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
        <translation>Eliminar %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are starting</source>
        <translation>
            <numerusform>%n servicio se está iniciando</numerusform>
            <numerusform>%n servicios se están iniciando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are stopping</source>
        <translation>
            <numerusform>%n servicio se está deteniendo</numerusform>
            <numerusform>%n servicios se están deteniendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are restarting</source>
        <translation>
            <numerusform>%n servicio se está reiniciando</numerusform>
            <numerusform>%n servicios se están reiniciando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were deleted</source>
        <translation>
            <numerusform>Se eliminó %n servicio</numerusform>
            <numerusform>Se eliminaron %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>Se creó %1</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>No se pudo iniciar</translation>
    </message>
    <message>
        <source>%1 was changed. What it runs with changes at its next start.</source>
        <comment>service</comment>
        <translation>Se modificó %1. Los cambios se aplicarán la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>Se modificó %1</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>title</comment>
        <translation>No puede ver los servicios</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title</comment>
        <translation>Aún no hay servicios</translation>
    </message>
    <message>
        <source>A service is an MCP server that is kept running here, with its log, its health and its figures. Describe your own, or begin with samples from the catalogue.</source>
        <translation>Un servicio es un servidor MCP que se mantiene en ejecución aquí, con su registro, su salud y sus cifras. Describa uno propio o empiece con ejemplos del catálogo.</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>title</comment>
        <translation>Ningún servicio coincide</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Pruebe con otras palabras o véalo todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n servicio falló</numerusform>
            <numerusform>%n servicios fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 de %n servicio</numerusform>
            <numerusform>%1 de %n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>footer: services</comment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::StateBar</name>
    <message>
        <source>Services by state</source>
        <comment>accessible name of a bar</comment>
        <translation>Servicios por estado</translation>
    </message>
</context>
<context>
    <name>ui::pages::UsersPage</name>
    <message>
        <source>New user</source>
        <comment>button</comment>
        <translation>Nuevo usuario</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>accessible name of the table</comment>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>title of the page</comment>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Filter users</source>
        <comment>placeholder</comment>
        <translation>Filtrar usuarios</translation>
    </message>
    <message>
        <source>Words of the name, e-mail or id</source>
        <comment>tool tip</comment>
        <translation>Palabras del nombre, el correo o el id</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>accessible name: only people with it</comment>
        <translation>Rol</translation>
    </message>
    <message>
        <source>All roles</source>
        <comment>filter</comment>
        <translation>Todos los roles</translation>
    </message>
    <message>
        <source>New user…</source>
        <comment>command</comment>
        <translation>Nuevo usuario…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <comment>command; a person</comment>
        <translation>Editar a %1…</translation>
    </message>
    <message>
        <source>Disable %1…</source>
        <comment>command; a person</comment>
        <translation>Deshabilitar a %1…</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <comment>command; a person</comment>
        <translation>Habilitar a %1</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a person</comment>
        <translation>Eliminar a %1…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a person</comment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>menu: a person</comment>
        <translation>Deshabilitar…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>menu: a person</comment>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>Quitar el segundo factor…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a person</comment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>%1 was made, but the welcome mail was not sent: %2</source>
        <comment>a person, why</comment>
        <translation>Se creó la cuenta de %1, pero no se envió el correo de bienvenida: %2</translation>
    </message>
    <message>
        <source>%1 was made, and a welcome mail sent</source>
        <comment>a person</comment>
        <translation>Se creó la cuenta de %1 y se envió un correo de bienvenida</translation>
    </message>
    <message>
        <source>%1 was made</source>
        <comment>a person</comment>
        <translation>Se creó la cuenta de %1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a person</comment>
        <translation>Se modificó la cuenta de %1</translation>
    </message>
    <message>
        <source>You may not see people</source>
        <comment>title</comment>
        <translation>No puede ver los usuarios</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <comment>title</comment>
        <translation>Aún no hay nadie aquí</translation>
    </message>
    <message>
        <source>Make an account for each person, with the roles that they need.</source>
        <translation>Cree una cuenta para cada persona, con los roles que necesite.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <comment>title</comment>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Try other words, or look at everybody.</source>
        <translation>Pruebe con otras palabras o vea a todos.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 de %n usuario</numerusform>
            <numerusform>%1 de %n usuarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::AboutDialog</name>
    <message>
        <source>About MCP Console</source>
        <comment>title of a dialog</comment>
        <translation>Acerca de MCP Console</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>the product</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>Runs servers of the Model Context Protocol and lets you watch them. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Ejecuta servidores del Model Context Protocol y permite vigilarlos. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Licences</source>
        <comment>accessible name</comment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <comment>heading</comment>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>link</comment>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>ui::shell::AccountRow</name>
    <message>
        <source>Servers and account</source>
        <comment>tool tip</comment>
        <translation>Servidores y cuenta</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>account row</comment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>menu: of servers</comment>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>menu</comment>
        <translation>Conectar a un servidor…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>menu</comment>
        <translation>Administrar servidores…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>menu</comment>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>menu: a saved server</comment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu</comment>
        <translation>Nueva ventana</translation>
    </message>
</context>
<context>
    <name>ui::shell::Activity</name>
    <message>
        <source>The local server is starting</source>
        <comment>under way</comment>
        <translation>El servidor local se está iniciando</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>under way</comment>
        <translation>El servidor local se está deteniendo</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service; under way</comment>
        <translation>%1 se está iniciando</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service; under way</comment>
        <translation>%1 se está deteniendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: of something under way</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>No se pudo detener %1</translation>
    </message>
    <message>
        <source>%1 could not be cancelled</source>
        <comment>what is under way: &apos;Backing up nightly&apos;</comment>
        <translation>No se pudo cancelar: %1</translation>
    </message>
    <message>
        <source>%1 could not be downloaded</source>
        <comment>a backup</comment>
        <translation>No se pudo descargar %1</translation>
    </message>
    <message>
        <source>%1 could not be uploaded</source>
        <comment>a backup</comment>
        <translation>No se pudo subir %1</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <comment>a backup, a file</comment>
        <translation>%1 está en %2</translation>
    </message>
</context>
<context>
    <name>ui::shell::ActivityPanel</name>
    <message>
        <source>What happened lately</source>
        <comment>accessible name: drops down from the bell</comment>
        <translation>Actividad reciente</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>something under way; time of day</comment>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>heading</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Lately</source>
        <comment>heading: what happened</comment>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>Results of what you do, and failures of services, are kept here while the console runs.</source>
        <translation>Los resultados de lo que hace y los fallos de los servicios se guardan aquí mientras la consola está abierta.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: empties a list</comment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>Mostrar el servicio</translation>
    </message>
</context>
<context>
    <name>ui::shell::BellButton</name>
    <message>
        <source>What happened lately</source>
        <comment>tool tip: the bell</comment>
        <translation>Actividad reciente</translation>
    </message>
    <message numerus="yes">
        <source>%n new failure(s)</source>
        <comment>the bell</comment>
        <translation>
            <numerusform>%n fallo nuevo</numerusform>
            <numerusform>%n fallos nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <comment>placeholder: command palette</comment>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <comment>accessible name: command palette</comment>
        <translation>Buscar o ejecutar un comando</translation>
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
        <translation>Nada se llama «%1»</translation>
    </message>
    <message>
        <source>%1 to run · %2 to close</source>
        <comment>foot of the command palette; names of keys</comment>
        <translation>%1: ejecutar · %2: cerrar</translation>
    </message>
</context>
<context>
    <name>ui::shell::ConnectionsDialog</name>
    <message>
        <source>The keychain is locked. Until it is unlocked, a password is kept for this run only, and asked for in the next.</source>
        <translation>El llavero está bloqueado. Hasta que se desbloquee, las contraseñas se guardan solo hasta cerrar la consola y se vuelven a pedir la próxima vez.</translation>
    </message>
    <message>
        <source>There is no keychain here. A password is kept for this run only, and asked for in the next; it is never written to a file.</source>
        <translation>Aquí no hay llavero. Las contraseñas se guardan solo hasta cerrar la consola y se vuelven a pedir la próxima vez; nunca se escriben en un archivo.</translation>
    </message>
    <message>
        <source>Servers</source>
        <comment>title of a dialog</comment>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <comment>button</comment>
        <translation>Agregar servidor…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Passwords are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Las contraseñas se guardan en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>name of the connection</comment>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <comment>the local server</comment>
        <translation>Se ejecuta en este equipo</translation>
    </message>
    <message>
        <source>trusted by you</source>
        <comment>of a connection: its certificate</comment>
        <translation>aceptado por usted</translation>
    </message>
    <message>
        <source>Shown now</source>
        <comment>of a connection</comment>
        <translation>En pantalla</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <comment>button: another server</comment>
        <translation>Cambiar a este</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>accessible name; a server</comment>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>tool tip; a server</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>tool tip; a server</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <comment>a server</comment>
        <translation>¿Quitar %1 de la lista?</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain too. Nothing changes on the server.</source>
        <translation>También se quita su contraseña del llavero. En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Open %1 in a new window</source>
        <comment>tool tip; a server</comment>
        <translation>Abrir %1 en una ventana nueva</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>how a server does: not known yet</comment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>how a server does</comment>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>ui::shell::FactsDialog</name>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>Recorrer las pestañas de los detalles</translation>
    </message>
    <message>
        <source>Tab, arrows, Space, Enter</source>
        <comment>keys</comment>
        <translation>Tab, flechas, Espacio, Intro</translation>
    </message>
    <message>
        <source>Reach and use everything without a pointer</source>
        <comment>keys</comment>
        <translation>Llegar a todo y usarlo sin puntero</translation>
    </message>
</context>
<context>
    <name>ui::shell::GuideDialog</name>
    <message>
        <source>Guide</source>
        <comment>title of a dialog</comment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>accessible name</comment>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>ui::shell::LocalRetention</name>
    <message>
        <source>Keep log lines for</source>
        <comment>label: of the local server</comment>
        <translation>Conservar registros por</translation>
    </message>
    <message>
        <source> days</source>
        <comment>suffix of a number</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>Most of one service</source>
        <comment>label: how much log text is kept</comment>
        <translation>Máximo por servicio</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>suffix of a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Keep samples for</source>
        <comment>label: of the local server</comment>
        <translation>Conservar muestras por</translation>
    </message>
    <message>
        <source>Part of the server&apos;s own configuration. How long backups are kept is said by each schedule.</source>
        <translation>Forma parte de la configuración del propio servidor. Cada programación indica cuánto tiempo se conservan las copias de seguridad.</translation>
    </message>
    <message>
        <source>Start the local server and open it in this window to change this.</source>
        <translation>Para cambiar esto, inicie el servidor local y ábralo en esta ventana.</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Consultando al servidor.</translation>
    </message>
    <message>
        <source>This server does not have it.</source>
        <translation>Este servidor no lo tiene.</translation>
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
        <translation>Registro, ajustes y carpeta del servidor local</translation>
    </message>
    <message>
        <source>Show its log</source>
        <comment>menu: local server</comment>
        <translation>Mostrar su registro</translation>
    </message>
    <message>
        <source>Open its data folder</source>
        <comment>menu: local server</comment>
        <translation>Abrir su carpeta de datos</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu: local server</comment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: look at the local server</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>tool tip</comment>
        <translation>Detener el servidor local</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>tool tip</comment>
        <translation>Iniciar el servidor local</translation>
    </message>
    <message>
        <source>Runs services on this computer</source>
        <translation>Ejecuta servicios en este equipo</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of the local server</comment>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>state of the local server</comment>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Its services are stopped in order</source>
        <translation>Sus servicios se detienen en orden</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>state of the local server</comment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Could not start</source>
        <comment>state of the local server</comment>
        <translation>No se pudo iniciar</translation>
    </message>
    <message>
        <source>Port %1 · just started</source>
        <comment>local server</comment>
        <translation>Puerto %1 · recién iniciado</translation>
    </message>
    <message>
        <source>Port %1 · up %2 min</source>
        <comment>local server</comment>
        <translation>Puerto %1 · activo %2 min</translation>
    </message>
    <message>
        <source>Port %1 · up %2</source>
        <comment>local server; duration</comment>
        <translation>Puerto %1 · activo %2</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of the local server</comment>
        <translation>En ejecución</translation>
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
        <translation>Protección</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>section of the side bar: people, keys, configuration</comment>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Try now</source>
        <comment>button: to connect</comment>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>of commands</comment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>command</comment>
        <translation>Iniciar el servidor local</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>command</comment>
        <translation>Detener el servidor local</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>of commands</comment>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Show the log of the local server</source>
        <comment>command</comment>
        <translation>Mostrar el registro del servidor local</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <comment>command</comment>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Settings of the local server</source>
        <comment>command</comment>
        <translation>Ajustes del servidor local</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>command</comment>
        <translation>Conectar a un servidor…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>command</comment>
        <translation>Administrar servidores…</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <comment>command</comment>
        <translation>Actividad reciente</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>command</comment>
        <translation>Su perfil…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <comment>command</comment>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <comment>command</comment>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <comment>command</comment>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>command</comment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>command</comment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>command</comment>
        <translation>Acerca de MCP Console</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>command</comment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>menu</comment>
        <translation>Su perfil…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>menu</comment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>menu: theme</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>menu: theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>menu: theme</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>menu</comment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu</comment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>menu</comment>
        <translation>Acerca de MCP Console</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>title of the page</comment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <comment>button</comment>
        <translation>Ver el certificado…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>title of a dialog</comment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>about</comment>
        <translation>Versión</translation>
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
            <numerusform>Con él se detendrá %n servicio, que volverá a iniciarse la próxima vez que se inicie el servidor.</numerusform>
            <numerusform>Con él se detendrán %n servicios, que volverán a iniciarse la próxima vez que se inicie el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it running</source>
        <comment>button</comment>
        <translation>Dejar en marcha</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <comment>button</comment>
        <translation>Detener el servidor</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>command</comment>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>command</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu</comment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Stop the local server?</source>
        <comment>title</comment>
        <translation>¿Detener el servidor local?</translation>
    </message>
    <message>
        <source>%1 – MCP Console</source>
        <comment>title of the window; name of a server</comment>
        <translation>%1 – MCP Console</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s rate limit is reached. What is asked for goes on in %n second(s).</source>
        <translation>
            <numerusform>Se alcanzó el límite de solicitudes del servidor. Lo pedido continúa en %n segundo.</numerusform>
            <numerusform>Se alcanzó el límite de solicitudes del servidor. Lo pedido continúa en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see is as of %1, %2.</source>
        <comment>time of day; how long ago that is</comment>
        <translation>Lo que ve corresponde a las %1, %2.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <comment>button</comment>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>This window changes its language as soon as what you began in it is done.</source>
        <comment>a dialog, or gathered changes</comment>
        <translation>Esta ventana cambiará de idioma en cuanto termine lo que usted empezó en ella.</translation>
    </message>
</context>
<context>
    <name>ui::shell::NoticeDesk</name>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n servicio falló</numerusform>
            <numerusform>%n servicios fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n tarea de copia falló</numerusform>
            <numerusform>%n tareas de copia fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup schedule(s) overdue</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n programación de copias atrasada</numerusform>
            <numerusform>%n programaciones de copias atrasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost</source>
        <comment>title of a notification</comment>
        <translation>Conexión perdida</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of things</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>names of things; a server</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>ui::shell::PaletteEntries</name>
    <message>
        <source>Go to %1</source>
        <comment>command; a page</comment>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <comment>command; its status</comment>
        <translation>Servicio · %1</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <comment>command; service</comment>
        <translation>Registros de %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>command; service</comment>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>command; service</comment>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <comment>command; service</comment>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>command; a server</comment>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>the local server</source>
        <comment>command: switch to it</comment>
        <translation>servidor local</translation>
    </message>
</context>
<context>
    <name>ui::shell::Preferences</name>
    <message>
        <source>A service failed</source>
        <comment>kind of notification</comment>
        <translation>Falló un servicio</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <comment>kind of notification</comment>
        <translation>Falló una copia</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <comment>kind of notification</comment>
        <translation>Hay una copia atrasada</translation>
    </message>
    <message>
        <source>The connection to a server was lost</source>
        <comment>kind of notification</comment>
        <translation>Se perdió la conexión con un servidor</translation>
    </message>
</context>
<context>
    <name>ui::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <comment>button: opens the command palette</comment>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>ui::shell::ServerLogDialog</name>
    <message>
        <source>Log of the local server</source>
        <comment>title of a dialog</comment>
        <translation>Registro del servidor local</translation>
    </message>
    <message>
        <source>What the server itself says, since the console was started.</source>
        <translation>Lo que dice el propio servidor desde que se inició la consola.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <comment>button: of a log</comment>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <comment>button</comment>
        <translation>Abrir carpeta de datos</translation>
    </message>
    <message>
        <source>Log of the local server</source>
        <comment>accessible name</comment>
        <translation>Registro del servidor local</translation>
    </message>
    <message>
        <source>The server has said nothing yet.</source>
        <translation>El servidor aún no ha dicho nada.</translation>
    </message>
</context>
<context>
    <name>ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>title of a dialog</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <comment>accessible name</comment>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>What you choose counts at once.</source>
        <comment>below the settings</comment>
        <translation>Lo que elija se aplica de inmediato.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>section of the settings</comment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>label</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>density</comment>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>density</comment>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Density</source>
        <comment>label</comment>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>How much room each row of a table takes.</source>
        <translation>Cuánto espacio ocupa cada fila de una tabla.</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <comment>time of day</comment>
        <translation>Según el idioma</translation>
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
        <translation>Los registros y los gráficos siempre usan 24 horas.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Como el sistema</translation>
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
        <translation>Las teclas habituales: %1</translation>
    </message>
    <message>
        <source>These keys do something already: %1. The ones before stay.</source>
        <comment>keys; what they do</comment>
        <translation>Estas teclas ya tienen una función: %1. Se mantienen las anteriores.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>section of the settings</comment>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Told by the desktop while no window of the console shows it. What happened stands behind the bell in any case.</source>
        <translation>El escritorio avisa cuando ninguna ventana de la consola lo muestra. En cualquier caso, lo ocurrido queda en la campana.</translation>
    </message>
    <message>
        <source>Show an icon in the notification area</source>
        <comment>check box</comment>
        <translation>Mostrar un icono en el área de notificación</translation>
    </message>
    <message>
        <source>It tells how the servers that are open do, and leads back to their windows.</source>
        <translation>Indica cómo están los servidores abiertos y lleva de vuelta a sus ventanas.</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>section of the settings</comment>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Any free port</source>
        <comment>port 0</comment>
        <translation>Cualquiera libre</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Counts from the next start of the server. When the port is taken, a free one is used.</source>
        <translation>Se aplica desde el próximo inicio del servidor. Si el puerto está ocupado, se usa uno libre.</translation>
    </message>
    <message>
        <source>When the port is taken, a free one is used.</source>
        <translation>Si el puerto está ocupado, se usa uno libre.</translation>
    </message>
    <message>
        <source>As it was left</source>
        <comment>when to start the local server</comment>
        <translation>Como se dejó</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when to start the local server</comment>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when to start the local server</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Start with the console</source>
        <comment>label</comment>
        <translation>Iniciar con la consola</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>accessible name</comment>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>button: a folder</comment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a folder</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>label</comment>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Everything that the local server keeps: services, logs, samples, secrets (sealed). Another folder counts from the server&apos;s next start, and begins empty: nothing is moved.</source>
        <translation>Todo lo que guarda el servidor local: servicios, registros, muestras y secretos (sellados). Otra carpeta se usa desde el próximo inicio del servidor y empieza vacía: no se mueve nada.</translation>
    </message>
    <message>
        <source>Data folder of the local server</source>
        <comment>title of a dialog</comment>
        <translation>Carpeta de datos del servidor local</translation>
    </message>
    <message>
        <source>Give a whole path, from the root on.</source>
        <translation>Indique una ruta completa, desde la raíz.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>section of the settings</comment>
        <translation>Red</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Ninguno</translation>
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
        <translation>A los servidores de este equipo siempre se accede directamente.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <comment>accessible name</comment>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <comment>accessible name</comment>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Host and port</source>
        <comment>label: of a proxy</comment>
        <translation>Host y puerto</translation>
    </message>
    <message>
        <source>A proxy that asks for a password has to be set in the system.</source>
        <translation>Un proxy que pide contraseña debe configurarse en el sistema.</translation>
    </message>
    <message>
        <source>This is no name of a host. What was before stays.</source>
        <translation>Esto no es un nombre de host. Se mantiene el anterior.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>label</comment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Reduced: nothing turns or glides.</source>
        <translation>Reducido: nada gira ni se desliza.</translation>
    </message>
    <message>
        <source>A window in which something is begun follows when that is done.</source>
        <translation>Una ventana con algo empezado cambia cuando eso termina.</translation>
    </message>
</context>
<context>
    <name>ui::shell::ShortcutTable</name>
    <message>
        <source>Search, or run a command</source>
        <comment>keys</comment>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Describe a new service</source>
        <comment>keys</comment>
        <translation>Describir un nuevo servicio</translation>
    </message>
    <message>
        <source>Search or filter on the page</source>
        <comment>keys</comment>
        <translation>Buscar o filtrar en la página</translation>
    </message>
    <message>
        <source>Fetch what is shown anew</source>
        <comment>keys</comment>
        <translation>Recargar lo que se muestra</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>keys</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>keys</comment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Open another window</source>
        <comment>keys</comment>
        <translation>Abrir otra ventana</translation>
    </message>
    <message>
        <source>Close the window</source>
        <comment>keys</comment>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>keys</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <comment>keys</comment>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Quit: close all windows</source>
        <comment>keys</comment>
        <translation>Salir: cerrar todas las ventanas</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>Ir a una página</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>Recorrer las pestañas de los detalles</translation>
    </message>
    <message>
        <source>Editing a text</source>
        <comment>keys</comment>
        <translation>Edición de texto</translation>
    </message>
</context>
<context>
    <name>ui::shell::Standing</name>
    <message>
        <source>Not connected</source>
        <comment>how a server does</comment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>how a server does</comment>
        <translation>En buen estado</translation>
    </message>
    <message>
        <source>Services have failed</source>
        <comment>how a server does</comment>
        <translation>Hay servicios fallidos</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>ui::shell::TaskButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>button: so many things are under way</comment>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) under way</source>
        <comment>accessible name</comment>
        <translation>
            <numerusform>%n tarea en curso</numerusform>
            <numerusform>%n tareas en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::WelcomePage</name>
    <message>
        <source>Start with sample services</source>
        <comment>button</comment>
        <translation>Empezar con servicios de ejemplo</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>button</comment>
        <translation>Conectar a un servidor…</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <comment>button</comment>
        <translation>Leer la guía</translation>
    </message>
    <message>
        <source>The local server could not start</source>
        <comment>title</comment>
        <translation>No se pudo iniciar el servidor local</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The local server is starting</source>
        <comment>title</comment>
        <translation>El servidor local se está iniciando</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tarda un momento.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>button</comment>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>title</comment>
        <translation>El servidor local se está deteniendo</translation>
    </message>
    <message>
        <source>Its services are stopped in order.</source>
        <translation>Sus servicios se detienen en orden.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>button</comment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The local server is running</source>
        <comment>title</comment>
        <translation>El servidor local está en ejecución</translation>
    </message>
    <message>
        <source>Open it to see its services.</source>
        <translation>Ábralo para ver sus servicios.</translation>
    </message>
    <message>
        <source>Open the local server</source>
        <comment>button</comment>
        <translation>Abrir el servidor local</translation>
    </message>
    <message>
        <source>Run MCP servers from here</source>
        <comment>title</comment>
        <translation>Ejecute servidores MCP desde aquí</translation>
    </message>
    <message>
        <source>Switch the local server on to run them on this computer, or connect to a server that runs elsewhere. You can change between them at any time.</source>
        <translation>Inicie el servidor local para ejecutarlos en este equipo o conéctese a un servidor que se ejecute en otro lugar. Puede cambiar de uno a otro en cualquier momento.</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>button</comment>
        <translation>Iniciar el servidor local</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ChartView</name>
    <message>
        <source>no value</source>
        <comment>of a curve at a time</comment>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; the letters of QDateTime</comment>
        <translation>d MMM</translation>
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
        <translation>ahora %1, entre %2 y %3</translation>
    </message>
    <message>
        <source>Over %1: %2</source>
        <comment>a stretch of time; what curves showed in it</comment>
        <translation>En %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Environment</name>
    <message>
        <source>None</source>
        <comment>colour of an environment</comment>
        <translation>Ninguno</translation>
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
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour of an environment</comment>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>colour of an environment</comment>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Gray</source>
        <comment>colour of an environment</comment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Protected</source>
        <comment>an environment</comment>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>an environment</comment>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>how careful the console is with an environment</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Whatever destroys something asks for the name of this environment first.</source>
        <translation>Todo lo que destruye algo pide antes el nombre de este entorno.</translation>
    </message>
    <message>
        <source>The console sends no change to this environment.</source>
        <translation>La consola no envía ningún cambio a este entorno.</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LevelChip</name>
    <message>
        <source>Click to hide lines of this level</source>
        <comment>tool tip</comment>
        <translation>Haga clic para ocultar las líneas de este nivel</translation>
    </message>
    <message>
        <source>Hidden; click to show lines of this level</source>
        <comment>tool tip</comment>
        <translation>Ocultas; haga clic para mostrar las líneas de este nivel</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>accessible description of a log level</comment>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogTimeline</name>
    <message>
        <source>Lines over time</source>
        <comment>accessible name of the strip over the log</comment>
        <translation>Líneas en el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
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
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; the letters of QDateTime</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogView</name>
    <message>
        <source>Log</source>
        <comment>accessible name</comment>
        <translation>Registro</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <comment>button: leads to lines that arrived while reading back</comment>
        <translation>
            <numerusform>%n línea nueva</numerusform>
            <numerusform>%n líneas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest lines</source>
        <comment>button: leads to the end of the log</comment>
        <translation>Últimas líneas</translation>
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
        <translation>Copiar con hora y nivel</translation>
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
        <translation>Buscar la selección</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>menu: hide the fields of a log line</comment>
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <comment>menu: of a log line</comment>
        <translation>Mostrar los campos</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>menu</comment>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>ui::widgets::MonthGrid</name>
    <message>
        <source>Calendar of runs</source>
        <comment>accessible name</comment>
        <translation>Calendario de ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n completada</numerusform>
            <numerusform>%n completadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
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
        <translation>sin ejecuciones</translation>
    </message>
</context>
<context>
    <name>ui::widgets::QrCode</name>
    <message>
        <source>QR code for an authenticator app</source>
        <comment>accessible name</comment>
        <translation>Código QR para una aplicación de autenticación</translation>
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
            <numerusform>Copiado. Se quitará del portapapeles en %n segundo.</numerusform>
            <numerusform>Copiado. Se quitará del portapapeles en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::ServiceChip</name>
    <message>
        <source>Click to hide its lines</source>
        <comment>tool tip of a service over the log</comment>
        <translation>Haga clic para ocultar sus líneas</translation>
    </message>
    <message>
        <source>Its lines are hidden; click to show them</source>
        <comment>tool tip of a service over the log</comment>
        <translation>Sus líneas están ocultas; haga clic para mostrarlas</translation>
    </message>
    <message>
        <source>Space hides or shows its lines, Delete takes it away</source>
        <comment>accessible description of a service over the log</comment>
        <translation>Espacio oculta o muestra sus líneas, Supr lo quita</translation>
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
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <comment>title of a failed page</comment>
        <translation>No se pudo cargar</translation>
    </message>
</context>
</TS>
