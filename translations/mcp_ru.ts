<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Dismiss</source>
        <comment>accessible name: closes a short message</comment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>app::CompositionRoot</name>
    <message>
        <source>Pauses of the window</source>
        <comment>about</comment>
        <translation>Задержки окна</translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 ms or more</source>
        <comment>pauses</comment>
        <translation>
            <numerusform>от 50 ms и дольше: %n</numerusform>
            <numerusform>от 50 ms и дольше: %n</numerusform>
            <numerusform>от 50 ms и дольше: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1 ms</source>
        <comment>pause</comment>
        <translation>самая долгая: %1 ms</translation>
    </message>
</context>
<context>
    <name>app::ConnectionManager</name>
    <message>
        <source>Local server</source>
        <comment>name of the connection</comment>
        <translation>Локальный сервер</translation>
    </message>
    <message>
        <source>This connection is not known any more.</source>
        <translation>Это подключение больше не известно.</translation>
    </message>
    <message>
        <source>No password is kept for this server; type it to try</source>
        <translation>Пароль для этого сервера не сохранён; введите его для проверки</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>title of a page in the browser</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>You are signed in with the provider. You can close this page and go back to the console.</source>
        <translation>Вы вошли через поставщика. Эту страницу можно закрыть и вернуться в консоль.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. Go back to the console to see why.</source>
        <translation>Войти не удалось. Вернитесь в консоль, чтобы узнать причину.</translation>
    </message>
</context>
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open</source>
        <comment>button of a notification</comment>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>app::HealthWatch</name>
    <message>
        <source>It is off.</source>
        <comment>the local server</comment>
        <translation>Он выключен.</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <comment>a server; duration</comment>
        <translation>Ответ получен за %1.</translation>
    </message>
</context>
<context>
    <name>app::Keychain</name>
    <message>
        <source>The keychain is locked; the password is kept for this run only.</source>
        <translation>Связка ключей заблокирована; пароль хранится только до выхода.</translation>
    </message>
    <message>
        <source>There is no keychain here; the password is kept for this run only.</source>
        <translation>Связки ключей здесь нет; пароль хранится только до выхода.</translation>
    </message>
</context>
<context>
    <name>app::ServerLog</name>
    <message numerus="yes">
        <source>%n line(s) were lost here</source>
        <translation>
            <numerusform>Здесь потеряна %n строка</numerusform>
            <numerusform>Здесь потеряны %n строки</numerusform>
            <numerusform>Здесь потеряно %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StartWishes</name>
    <message>
        <source>There is no page “%1”. Pages are: %2.</source>
        <translation>Страницы «%1» нет. Есть страницы: %2.</translation>
    </message>
    <message>
        <source>A place is a page, or a page and a service: services/filesystem.</source>
        <translation>Место — это страница или страница и сервис: services/filesystem.</translation>
    </message>
    <message>
        <source>This is no link that the console follows.</source>
        <translation>По таким ссылкам консоль не переходит.</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>Window without a server</source>
        <comment>menu of the tray icon</comment>
        <translation>Окно без сервера</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu of the tray icon</comment>
        <translation>Новое окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu of the tray icon</comment>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>models::AccountModel</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>column</comment>
        <translation>Последний вход</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column: how many requests an hour</comment>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Создано</translation>
    </message>
</context>
<context>
    <name>models::ApiKeyModel</name>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column: what an API key may do</comment>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>column: when an API key expires</comment>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>column: when</comment>
        <translation>Использован</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>column: whose API key</comment>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Создано</translation>
    </message>
</context>
<context>
    <name>models::AuditModel</name>
    <message>
        <source>Success</source>
        <comment>result of something that was done</comment>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result of something that was tried</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of something that was tried</comment>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <comment>who did something</comment>
        <translation>вход не выполнен</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: who did it</comment>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what was done</comment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>column: what it was done to</comment>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: an address on the network</comment>
        <translation>Откуда</translation>
    </message>
</context>
<context>
    <name>models::AuditWords</name>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Sign in from the window on the same machine</source>
        <translation>Вход из окна на том же компьютере</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Продление входа</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Come back from a sign-in provider</source>
        <translation>Возврат от поставщика входа</translation>
    </message>
    <message>
        <source>Sign in through a provider</source>
        <translation>Вход через поставщика</translation>
    </message>
    <message>
        <source>Begin to set up a second factor</source>
        <translation>Начало настройки второго фактора</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Настройка второго фактора</translation>
    </message>
    <message>
        <source>Give up the own second factor</source>
        <translation>Отключение своего второго фактора</translation>
    </message>
    <message>
        <source>Make new recovery codes</source>
        <translation>Создание новых кодов восстановления</translation>
    </message>
    <message>
        <source>Make an API key</source>
        <translation>Создание ключа API</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>Отзыв ключа API</translation>
    </message>
    <message>
        <source>Sign in to the events of the server</source>
        <translation>Вход для получения событий сервера</translation>
    </message>
    <message>
        <source>Follow events of the server</source>
        <translation>Подписка на события сервера</translation>
    </message>
    <message>
        <source>Make a person&apos;s account</source>
        <translation>Создание учётной записи пользователя</translation>
    </message>
    <message>
        <source>Change a person&apos;s account</source>
        <translation>Изменение учётной записи пользователя</translation>
    </message>
    <message>
        <source>Delete a person&apos;s account</source>
        <translation>Удаление учётной записи пользователя</translation>
    </message>
    <message>
        <source>Set a person&apos;s password</source>
        <translation>Установка пароля пользователя</translation>
    </message>
    <message>
        <source>Let a person sign in again</source>
        <translation>Снятие блокировки входа пользователя</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Назначение роли</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>Снятие роли</translation>
    </message>
    <message>
        <source>Take a person&apos;s second factor off</source>
        <translation>Снятие второго фактора пользователя</translation>
    </message>
    <message>
        <source>End a session of a person</source>
        <translation>Завершение сеанса пользователя</translation>
    </message>
    <message>
        <source>End the sessions of a person</source>
        <translation>Завершение сеансов пользователя</translation>
    </message>
    <message>
        <source>Change the own account</source>
        <translation>Изменение своей учётной записи</translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation>Смена своего пароля</translation>
    </message>
    <message>
        <source>End a session of one&apos;s own</source>
        <translation>Завершение своего сеанса</translation>
    </message>
    <message>
        <source>End the other sessions of one&apos;s own</source>
        <translation>Завершение остальных своих сеансов</translation>
    </message>
    <message>
        <source>Create a service</source>
        <translation>Создание сервиса</translation>
    </message>
    <message>
        <source>Change a service</source>
        <translation>Изменение сервиса</translation>
    </message>
    <message>
        <source>Delete a service</source>
        <translation>Удаление сервиса</translation>
    </message>
    <message>
        <source>Start a service</source>
        <translation>Запуск сервиса</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>Остановка сервиса</translation>
    </message>
    <message>
        <source>Restart a service</source>
        <translation>Перезапуск сервиса</translation>
    </message>
    <message>
        <source>Set how many replicas of a service run</source>
        <translation>Изменение числа реплик сервиса</translation>
    </message>
    <message>
        <source>Run a command in a service</source>
        <translation>Выполнение команды в сервисе</translation>
    </message>
    <message>
        <source>Check the health of a service</source>
        <translation>Проверка исправности сервиса</translation>
    </message>
    <message>
        <source>Make services of a file</source>
        <translation>Создание сервисов из файла</translation>
    </message>
    <message>
        <source>Bring the newest image of a service</source>
        <translation>Получение новейшего образа сервиса</translation>
    </message>
    <message>
        <source>Make a service of a container</source>
        <translation>Создание сервиса из контейнера</translation>
    </message>
    <message>
        <source>Set a configuration value</source>
        <translation>Установка значения конфигурации</translation>
    </message>
    <message>
        <source>Delete a configuration value</source>
        <translation>Удаление значения конфигурации</translation>
    </message>
    <message>
        <source>Set several configuration values</source>
        <translation>Установка нескольких значений конфигурации</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>Delete a backup</source>
        <translation>Удаление резервной копии</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>Проверка резервной копии</translation>
    </message>
    <message>
        <source>Restore a backup to try it</source>
        <translation>Пробное восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <translation>Скачивание резервной копии</translation>
    </message>
    <message>
        <source>Cancel a job</source>
        <translation>Отмена задания</translation>
    </message>
    <message>
        <source>Begin to upload a backup</source>
        <translation>Начало загрузки резервной копии</translation>
    </message>
    <message>
        <source>Upload a part of a backup</source>
        <translation>Загрузка части резервной копии</translation>
    </message>
    <message>
        <source>Finish the upload of a backup</source>
        <translation>Завершение загрузки резервной копии</translation>
    </message>
    <message>
        <source>Call off the upload of a backup</source>
        <translation>Отмена загрузки резервной копии</translation>
    </message>
    <message>
        <source>Make a backup schedule</source>
        <translation>Создание расписания копирования</translation>
    </message>
    <message>
        <source>Change a backup schedule</source>
        <translation>Изменение расписания копирования</translation>
    </message>
    <message>
        <source>Delete a backup schedule</source>
        <translation>Удаление расписания копирования</translation>
    </message>
    <message>
        <source>Run a backup schedule now</source>
        <translation>Внеочередной запуск расписания копирования</translation>
    </message>
    <message>
        <source>Write the audit log into a file</source>
        <translation>Запись журнала аудита в файл</translation>
    </message>
    <message>
        <source>More attempts than are entered one by one</source>
        <translation>Попыток больше, чем записывается по отдельности</translation>
    </message>
    <message>
        <source>Entries could not be written</source>
        <translation>Не удалось сделать записи</translation>
    </message>
    <message>
        <source>The audit log does not end as it was left</source>
        <translation>Журнал аудита заканчивается не так, как был оставлен</translation>
    </message>
</context>
<context>
    <name>models::BackupContentsModel</name>
    <message numerus="yes">
        <source>and %n more; search for what you need</source>
        <comment>files that are not shown</comment>
        <translation>
            <numerusform>и ещё %n; воспользуйтесь поиском</numerusform>
            <numerusform>и ещё %n; воспользуйтесь поиском</numerusform>
            <numerusform>и ещё %n; воспользуйтесь поиском</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of a file</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when a file was last changed</comment>
        <translation>Изменён</translation>
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
        <translation>Копия</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: how long the backup took</comment>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>column</comment>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>column</comment>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Last proven</source>
        <comment>column: when the backup was last shown to be whole</comment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column: by hand, by a schedule</comment>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>models::BackupWords</name>
    <message>
        <source>Full</source>
        <comment>type of a backup</comment>
        <translation>Полная</translation>
    </message>
    <message>
        <source>Incremental</source>
        <comment>type of a backup</comment>
        <translation>Добавочная</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>status of a backup</comment>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a backup: it is being made</comment>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Verifying</source>
        <comment>status of a backup</comment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a backup</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a backup</comment>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a backup</comment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>origin of a backup</comment>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>origin of a backup</comment>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <comment>origin of a backup: of what was overwritten</comment>
        <translation>До восстановления</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <comment>origin of a backup</comment>
        <translation>Загружена</translation>
    </message>
    <message>
        <source>None</source>
        <comment>encryption of a backup</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Platform key</source>
        <comment>encryption of a backup</comment>
        <translation>Ключ платформы</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>encryption of a backup</comment>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a restore does with a thing</comment>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <comment>what a restore does with a thing</comment>
        <translation>Перезаписать</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <comment>what a restore does with a thing</comment>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>what a restore does with a thing</comment>
        <translation>Невозможно</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>part of a service in a backup</comment>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>part of a service in a backup</comment>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>part of a service in a backup</comment>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>part of a service in a backup</comment>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>part of a backup</comment>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>part of a backup</comment>
        <translation>Роли</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>part of a backup</comment>
        <translation>Ключи API</translation>
    </message>
    <message>
        <source>Second factors</source>
        <comment>part of a backup: of signing in</comment>
        <translation>Вторые факторы</translation>
    </message>
    <message>
        <source>Linked sign-ins</source>
        <comment>part of a backup: accounts of providers such as Google</comment>
        <translation>Связанные входы</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>part of a backup</comment>
        <translation>Расписания</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <comment>part of a service in a backup; a folder</comment>
        <translation>Том %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage, with the space your language uses</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>size a second</comment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>Failed its check</source>
        <comment>proof of a backup</comment>
        <translation>Не прошла проверку</translation>
    </message>
    <message>
        <source>Drilled %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>Опробована %1</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>Проверена %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>Копия «%1» в очереди</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <comment>a backup&apos;s name</comment>
        <translation>Создание копии «%1»</translation>
    </message>
    <message>
        <source>Verifying %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>Проверка копии «%1» в очереди</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <comment>a backup</comment>
        <translation>Проверка копии «%1»</translation>
    </message>
    <message>
        <source>Restoring %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>Восстановление из «%1» в очереди</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <comment>a backup</comment>
        <translation>Восстановление из «%1»</translation>
    </message>
    <message>
        <source>The drill of %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>Пробное восстановление «%1» в очереди</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>a backup</comment>
        <translation>Пробное восстановление «%1»</translation>
    </message>
    <message>
        <source>Checking %1 waits for its turn</source>
        <comment>an uploaded backup</comment>
        <translation>Проверка загруженной копии «%1» в очереди</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>an uploaded backup</comment>
        <translation>Проверка загруженной копии «%1»</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Копирование «%1» отменено</translation>
    </message>
    <message>
        <source>Verifying %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Проверка копии «%1» отменена</translation>
    </message>
    <message>
        <source>Restoring %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Восстановление из «%1» отменено</translation>
    </message>
    <message>
        <source>The drill of %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Пробное восстановление «%1» отменено</translation>
    </message>
    <message>
        <source>Uploading %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>Загрузка копии «%1» отменена</translation>
    </message>
    <message>
        <source>%1 is made and verified</source>
        <comment>a backup</comment>
        <translation>Копия «%1» создана и проверена</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a backup</comment>
        <translation>Сбой копии «%1»</translation>
    </message>
    <message>
        <source>%1 is whole: every byte was checked</source>
        <comment>a backup</comment>
        <translation>Копия «%1» цела: проверен каждый байт</translation>
    </message>
    <message>
        <source>%1 failed its check</source>
        <comment>a backup</comment>
        <translation>Копия «%1» не прошла проверку</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <comment>a backup</comment>
        <translation>Восстановлено из «%1»</translation>
    </message>
    <message>
        <source>%1 was restored in part</source>
        <comment>a backup</comment>
        <translation>Из «%1» восстановлена только часть</translation>
    </message>
    <message>
        <source>%1 could not be restored</source>
        <comment>a backup</comment>
        <translation>Не удалось восстановить из «%1»</translation>
    </message>
    <message>
        <source>%1 restores: its drill passed</source>
        <comment>a backup</comment>
        <translation>Копия «%1» пригодна: пробное восстановление прошло успешно</translation>
    </message>
    <message>
        <source>The drill of %1 failed</source>
        <comment>a backup</comment>
        <translation>Сбой пробного восстановления «%1»</translation>
    </message>
    <message>
        <source>%1 was uploaded and is whole</source>
        <comment>a backup</comment>
        <translation>Копия «%1» загружена и цела</translation>
    </message>
    <message>
        <source>%1 could not be taken in</source>
        <comment>an uploaded backup</comment>
        <translation>Не удалось принять копию «%1»</translation>
    </message>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>Бессрочно</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <comment>how many backups are kept</comment>
        <translation>
            <numerusform>последняя %n</numerusform>
            <numerusform>последние %n</numerusform>
            <numerusform>последние %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <comment>how many backups are kept: one a day</comment>
        <translation>
            <numerusform>%n ежедневная</numerusform>
            <numerusform>%n ежедневные</numerusform>
            <numerusform>%n ежедневных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <comment>how many backups are kept: one a week</comment>
        <translation>
            <numerusform>%n еженедельная</numerusform>
            <numerusform>%n еженедельные</numerusform>
            <numerusform>%n еженедельных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <comment>how many backups are kept: one a month</comment>
        <translation>
            <numerusform>%n ежемесячная</numerusform>
            <numerusform>%n ежемесячные</numerusform>
            <numerusform>%n ежемесячных</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <comment>a schedule</comment>
        <translation>Ещё не выполнялось</translation>
    </message>
    <message>
        <source>Running now</source>
        <comment>a schedule</comment>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Отменено %1</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Выполнено %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Сбой %1</translation>
    </message>
    <message>
        <source>Ran %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>Запуск %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>next run of a schedule</comment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>now</source>
        <comment>next run of a schedule</comment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>next run of a schedule; a duration</comment>
        <translation>через %1</translation>
    </message>
</context>
<context>
    <name>models::ChartMetrics</name>
    <message>
        <source>CPU</source>
        <translation>ЦП</translation>
    </message>
    <message>
        <source>percent of one core</source>
        <translation>в процентах одного ядра</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>a second, over a minute</source>
        <translation>в секунду, в среднем за минуту</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Неудачные запросы</translation>
    </message>
    <message>
        <source>share of all, over a minute</source>
        <translation>доля от всех, за минуту</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Задержка p50</translation>
    </message>
    <message>
        <source>half of the requests were faster</source>
        <translation>половина запросов выполнена быстрее</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Задержка p95</translation>
    </message>
    <message>
        <source>95 of 100 requests were faster</source>
        <translation>95 из 100 запросов выполнены быстрее</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Задержка p99</translation>
    </message>
    <message>
        <source>99 of 100 requests were faster</source>
        <translation>99 из 100 запросов выполнены быстрее</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Проверка исправности</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>сколько она длилась</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Перезапуски</translation>
    </message>
    <message>
        <source>since the server started</source>
        <translation>с момента запуска сервера</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>whether it runs</source>
        <translation>работает ли сервис</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <translation>ЦП хоста</translation>
    </message>
    <message>
        <source>percent of all cores</source>
        <translation>в процентах всех ядер</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Память хоста</translation>
    </message>
    <message>
        <source>in use on the machine</source>
        <translation>используется на компьютере</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>processes at work, over a minute</source>
        <translation>работающие процессы, в среднем за минуту</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>how full the data folder&apos;s disk is</source>
        <translation>насколько заполнен диск с папкой данных</translation>
    </message>
    <message>
        <source>API requests</source>
        <translation>Запросы API</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>open to the server</source>
        <translation>открытые с сервером</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>Подписчики</translation>
    </message>
    <message>
        <source>clients that follow events</source>
        <translation>клиенты, которые следят за событиями</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>value: the service runs</comment>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>value: the service does not run</comment>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>axis label, percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>axis label, so many a second</comment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>axis label, seconds</comment>
        <translation>%1 с</translation>
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
        <translation>После последней обратной косой черты чего-то не хватает.</translation>
    </message>
    <message>
        <source>A quote (%1) is not closed.</source>
        <translation>Кавычка (%1) не закрыта.</translation>
    </message>
</context>
<context>
    <name>models::ConfigDraftModel</name>
    <message>
        <source>New</source>
        <comment>change of a configuration value: it was not set</comment>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>change of a configuration value</comment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>change of a configuration value</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>change of a configuration value</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>change of a configuration value</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: what is done to a value</comment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column: a value</comment>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column: a value</comment>
        <translation>После</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>column: services</comment>
        <translation>Используют</translation>
    </message>
</context>
<context>
    <name>models::ConfigHistoryModel</name>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>set to %1</source>
        <comment>history of a configuration value</comment>
        <translation>задано: %1</translation>
    </message>
    <message>
        <source>deleted; it was %1</source>
        <comment>history of a configuration value</comment>
        <translation>удалено; было: %1</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Изменение</translation>
    </message>
</context>
<context>
    <name>models::ConfigImport</name>
    <message>
        <source>Line %1 has no “=”.</source>
        <comment>a file of values</comment>
        <translation>В строке %1 нет знака «=».</translation>
    </message>
    <message>
        <source>Line %1: “%2” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>Строка %1: «%2» не может быть ключом.</translation>
    </message>
    <message>
        <source>Line %1: a quote is not closed.</source>
        <comment>a file of values</comment>
        <translation>Строка %1: кавычка не закрыта.</translation>
    </message>
    <message>
        <source>Line %1 is no JSON: %2.</source>
        <comment>a file of values; the reason</comment>
        <translation>Строка %1 — не JSON: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>«%1» не может быть ключом.</translation>
    </message>
    <message>
        <source>“%1” is neither a text, a number nor true or false.</source>
        <comment>a file of values</comment>
        <translation>«%1» — не текст, не число и не true или false.</translation>
    </message>
</context>
<context>
    <name>models::ConfigModel</name>
    <message>
        <source>Platform</source>
        <comment>kind of configuration value: a setting of the platform&apos;s own</comment>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>kind of configuration value: for every service</comment>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>kind of configuration value: of one service each</comment>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>scope of a configuration value</comment>
        <translation>Общая</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>accessible text: a value</comment>
        <translation>зашифровано</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>an encrypted configuration value</comment>
        <translation>не задано</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>scope of a configuration value</comment>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>default</source>
        <comment>a configuration value that nobody has set</comment>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>Kept encrypted: it can be replaced, but is shown to nobody.</source>
        <translation>Хранится в зашифрованном виде: можно заменить, но увидеть нельзя никому.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>column: for everything, or of one service</comment>
        <translation>Область</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>column: services</comment>
        <translation>Используют</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when</comment>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>Автор</translation>
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
        <translation>%1 ежедневно</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>cron in words: times and days, then months</comment>
        <translation>%1, месяцы: %2</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Каждую минуту</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Каждую %n минуту</numerusform>
            <numerusform>Каждые %n минуты</numerusform>
            <numerusform>Каждые %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Каждый час</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, %n minute(s) past</source>
        <comment>cron in words</comment>
        <translation>
            <numerusform>Каждый час, на %n-й минуте</numerusform>
            <numerusform>Каждый час, на %n-й минуте</numerusform>
            <numerusform>Каждый час, на %n-й минуте</numerusform>
        </translation>
    </message>
    <message>
        <source>At minutes %1 of every hour</source>
        <comment>a list of minutes</comment>
        <translation>В минуты %1 каждого часа</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Каждый %n час</numerusform>
            <numerusform>Каждые %n часа</numerusform>
            <numerusform>Каждые %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) past</source>
        <comment>cron in words: every so many hours</comment>
        <translation>
            <numerusform>%1, на %n-й минуте</numerusform>
            <numerusform>%1, на %n-й минуте</numerusform>
            <numerusform>%1, на %n-й минуте</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a list of times of day</comment>
        <translation>В %1</translation>
    </message>
    <message>
        <source>every hour from %1 to %2</source>
        <comment>times of day</comment>
        <translation>каждый час с %1 до %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>cron in words: every so many minutes, then stretches of time</comment>
        <translation>%1 в период %2</translation>
    </message>
    <message>
        <source>At minutes %1 of each hour from %2</source>
        <comment>lists of minutes and of stretches of time</comment>
        <translation>В минуты %1 каждого часа в период %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day, month, number or time to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <comment>one number</comment>
        <translation>%1-го числа</translation>
    </message>
    <message>
        <source>on days %1 of the month</source>
        <comment>a list of numbers</comment>
        <translation>по числам %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>days of the month, days of the week</comment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>по будням</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>по выходным</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a list of weekdays</comment>
        <translation>по дням: %1</translation>
    </message>
</context>
<context>
    <name>models::DashboardWords</name>
    <message>
        <source>Database</source>
        <comment>health check of the platform</comment>
        <translation>База данных</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <comment>database</comment>
        <translation>
            <numerusform>%n соединение</numerusform>
            <numerusform>%n соединения</numerusform>
            <numerusform>%n соединений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <comment>database</comment>
        <translation>%1 из %2 соединений</translation>
    </message>
    <message>
        <source>schema %1</source>
        <comment>database: version of its layout</comment>
        <translation>схема %1</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>health check of the platform</comment>
        <translation>Диск</translation>
    </message>
    <message>
        <source>%1 used</source>
        <comment>disk: share</comment>
        <translation>занято %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>disk: size</comment>
        <translation>свободно %1</translation>
    </message>
    <message>
        <source>%1 inodes</source>
        <comment>disk: share of its entries in use</comment>
        <translation>inode: %1</translation>
    </message>
    <message>
        <source>Docker engine</source>
        <comment>health check of the platform</comment>
        <translation>Движок Docker</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>health check of the platform: what runs services</comment>
        <translation>Среда запуска</translation>
    </message>
    <message>
        <source>local processes</source>
        <comment>what runs services</comment>
        <translation>локальные процессы</translation>
    </message>
    <message>
        <source>Docker containers</source>
        <comment>what runs services</comment>
        <translation>контейнеры Docker</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <comment>engine</comment>
        <translation>
            <numerusform>%n контейнер</numerusform>
            <numerusform>%n контейнера</numerusform>
            <numerusform>%n контейнеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>health check of the platform</comment>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>cache: for so long</comment>
        <translation>работает %1</translation>
    </message>
    <message>
        <source>Container engine</source>
        <comment>health check</comment>
        <translation>Движок контейнеров</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>container engine</comment>
        <translation>Работает</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) running</source>
        <comment>of this server</comment>
        <translation>
            <numerusform>работает %n контейнер</numerusform>
            <numerusform>работают %n контейнера</numerusform>
            <numerusform>работает %n контейнеров</numerusform>
        </translation>
    </message>
    <message>
        <source>not in use</source>
        <comment>container engine: no service runs in it</comment>
        <translation>не используется</translation>
    </message>
    <message>
        <source>Looking for one…</source>
        <comment>container engine</comment>
        <translation>Идёт поиск…</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <comment>container engine</comment>
        <translation>Движок недоступен</translation>
    </message>
    <message>
        <source>None found · no service needs it</source>
        <comment>container engine</comment>
        <translation>Не найден · сервисам он не нужен</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>health check</comment>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Newest %1</source>
        <comment>backup; when: &apos;2 h ago&apos;</comment>
        <translation>Последняя %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>backups</comment>
        <translation>Пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <translation>
            <numerusform>%n расписание просрочено</numerusform>
            <numerusform>%n расписания просрочены</numerusform>
            <numerusform>%n расписаний просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <comment>backups</comment>
        <translation>
            <numerusform>повреждена %n</numerusform>
            <numerusform>повреждены %n</numerusform>
            <numerusform>повреждено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>memory: of a size</comment>
        <translation>из %1</translation>
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
        <translation>% от %1</translation>
    </message>
    <message>
        <source>per s · %1 errors</source>
        <comment>requests: the share that failed</comment>
        <translation>в секунду · ошибок %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age: seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age: minutes</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age: hours</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age: days</comment>
        <translation>%1 д</translation>
    </message>
</context>
<context>
    <name>models::EventLogModel</name>
    <message>
        <source>%1 is healthy</source>
        <comment>service</comment>
        <translation>«%1» исправен</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <comment>service</comment>
        <translation>«%1» работает с перебоями</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <comment>service</comment>
        <translation>«%1» неисправен</translation>
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
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <comment>latency</comment>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>duration: days and hours</comment>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>duration: hours and minutes</comment>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>duration: minutes and seconds</comment>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>never</source>
        <comment>time of an event</comment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>time of an event</comment>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n с назад</numerusform>
            <numerusform>%n с назад</numerusform>
            <numerusform>%n с назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>time of an event</comment>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
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
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>status of a service</comment>
        <translation>Запускается</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a service</comment>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>status of a service</comment>
        <translation>Останавливается</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>status of a service</comment>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>health of a service</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>health of a service</comment>
        <translation>Запускается</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>health of a service</comment>
        <translation>Исправен</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>health of a service</comment>
        <translation>С перебоями</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <comment>health of a service</comment>
        <translation>Неисправен</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>health check</comment>
        <translation>Ещё не проверялось</translation>
    </message>
    <message>
        <source>Passing</source>
        <comment>health check</comment>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>health check</comment>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>«%1» создан</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>«%1» изменён</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>«%1» удалён</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>«%1» запускается</translation>
    </message>
    <message>
        <source>%1 started</source>
        <comment>service</comment>
        <translation>«%1» запущен</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>«%1» останавливается</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <comment>service</comment>
        <translation>«%1» остановлен</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>service</comment>
        <translation>Сбой сервиса «%1»</translation>
    </message>
    <message>
        <source>%1 was scaled</source>
        <comment>service</comment>
        <translation>«%1» масштабирован</translation>
    </message>
    <message>
        <source>Health of %1 changed</source>
        <comment>service</comment>
        <translation>Исправность «%1» изменилась</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>connection</comment>
        <translation>Нет подключения</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>connection</comment>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>connection</comment>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>connection</comment>
        <translation>На связи</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>connection</comment>
        <translation>
            <numerusform>Повтор подключения через %n с</numerusform>
            <numerusform>Повтор подключения через %n с</numerusform>
            <numerusform>Повтор подключения через %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <comment>connection</comment>
        <translation>Повторное подключение…</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <comment>connection</comment>
        <translation>Сбой подключения</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the server running?</source>
        <translation>По этому адресу никто не отвечает. Запущен ли сервер?</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>Компьютер с таким именем не найден.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Сервер не ответил вовремя.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Сертификат сервера не является доверенным.</translation>
    </message>
    <message>
        <source>Too many requests; the server asks to wait.</source>
        <translation>Слишком много запросов; сервер просит подождать.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <comment>a failure without a reason</comment>
        <translation>Что-то пошло не так.</translation>
    </message>
    <message>
        <source>d MMM yyyy, h:mm AP</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>d MMM yyyy, h:mm AP</translation>
    </message>
    <message>
        <source>The sign-in was declined at the provider.</source>
        <translation>Вход был отклонён на стороне поставщика.</translation>
    </message>
    <message>
        <source>The provider does not answer at the moment.</source>
        <translation>Поставщик сейчас не отвечает.</translation>
    </message>
    <message>
        <source>The provider has not verified your e-mail address.</source>
        <translation>Поставщик не подтвердил ваш адрес эл. почты.</translation>
    </message>
    <message>
        <source>This server has no account for you, and makes none by itself.</source>
        <translation>На этом сервере у вас нет учётной записи, и сам он их не создаёт.</translation>
    </message>
    <message>
        <source>Your account on this server is not active.</source>
        <translation>Ваша учётная запись на этом сервере не активна.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time.</source>
        <translation>Вход в браузере не был выполнен вовремя.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Не удалось открыть браузер.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in through the provider again.</source>
        <translation>Сеанс завершён. Войдите через поставщика ещё раз.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be used.</source>
        <translation>Ответ поставщика не удалось использовать.</translation>
    </message>
</context>
<context>
    <name>models::ImportFile</name>
    <message>
        <source>Compose file</source>
        <translation>Файл Compose</translation>
    </message>
    <message>
        <source>mcp.json of a desktop client or editor</source>
        <translation>mcp.json настольного клиента или редактора</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>It is larger than %1, more than a server takes</source>
        <comment>a file; a size</comment>
        <translation>Больше %1 — столько сервер не принимает</translation>
    </message>
    <message>
        <source>This is neither a Compose file, which has “services:”, nor an mcp.json, which has “mcpServers”</source>
        <translation>Это не файл Compose (в нём есть «services:») и не mcp.json (в нём есть «mcpServers»)</translation>
    </message>
    <message>
        <source>This is no file</source>
        <translation>Это не файл</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>a file; the system&apos;s reason</comment>
        <translation>Не удалось прочитать: %1</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Это не текст</translation>
    </message>
</context>
<context>
    <name>models::ImportPreviewModel</name>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>Процесс</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a service of a file: nothing is in its way</comment>
        <translation>Готов</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <comment>a service of a file: what is not taken over</comment>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Exists already</source>
        <comment>a service of a file</comment>
        <translation>Уже существует</translation>
    </message>
    <message>
        <source>Cannot be made</source>
        <comment>a service of a file</comment>
        <translation>Создать нельзя</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a service of a file</comment>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a service of a file: by the server</comment>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Image or command</source>
        <comment>column: what a service runs</comment>
        <translation>Образ или команда</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>Среда запуска</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Порт</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether a service of a file can be made</comment>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>models::LogFeed</name>
    <message>
        <source>Some lines are missing here</source>
        <comment>log</comment>
        <translation>Здесь не хватает нескольких строк</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are missing here</source>
        <comment>log</comment>
        <translation>
            <numerusform>Здесь не хватает %n строки</numerusform>
            <numerusform>Здесь не хватает %n строк</numerusform>
            <numerusform>Здесь не хватает %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::LogFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не удалось прочитать файл: %1</translation>
    </message>
</context>
<context>
    <name>models::LogPattern</name>
    <message>
        <source>%1, at character %2</source>
        <comment>what is wrong with a regular expression, and where</comment>
        <translation>%1, символ %2</translation>
    </message>
</context>
<context>
    <name>models::OtherContainersModel</name>
    <message>
        <source>Container</source>
        <comment>column</comment>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>column</comment>
        <translation>Образ</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a container</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Порт</translation>
    </message>
</context>
<context>
    <name>models::PeopleWords</name>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Developer</source>
        <comment>role</comment>
        <translation>Разработчик</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Everything, people and the audit log included</source>
        <comment>what a role may do</comment>
        <translation>Всё, включая пользователей и журнал аудита</translation>
    </message>
    <message>
        <source>Services, configuration and backups</source>
        <comment>what a role may do</comment>
        <translation>Сервисы, конфигурация и резервные копии</translation>
    </message>
    <message>
        <source>Services; sees configuration</source>
        <comment>what a role may do</comment>
        <translation>Сервисы; просмотр конфигурации</translation>
    </message>
    <message>
        <source>Sees services, logs and metrics</source>
        <comment>what a role may do</comment>
        <translation>Просмотр сервисов, журналов и метрик</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>Отключён</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>tier</comment>
        <translation>Бесплатный</translation>
    </message>
    <message>
        <source>Basic</source>
        <comment>tier</comment>
        <translation>Базовый</translation>
    </message>
    <message>
        <source>Pro</source>
        <comment>tier</comment>
        <translation>Профи</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>tier</comment>
        <translation>Корпоративный</translation>
    </message>
    <message>
        <source>%1 requests an hour</source>
        <comment>what a tier allows</comment>
        <translation>%1 запросов в час</translation>
    </message>
    <message>
        <source>As many requests as wanted</source>
        <comment>what a tier allows</comment>
        <translation>Без ограничения числа запросов</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>group of permissions</comment>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>group of permissions</comment>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>group of permissions</comment>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>group of permissions</comment>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>group of permissions</comment>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of permissions</comment>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>group of permissions</comment>
        <translation>Ключи API</translation>
    </message>
    <message>
        <source>Audit log</source>
        <comment>group of permissions</comment>
        <translation>Журнал аудита</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>group of permissions</comment>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>See services and the container engine</source>
        <comment>permission</comment>
        <translation>Просматривать сервисы и движок контейнеров</translation>
    </message>
    <message>
        <source>Make, change, start, stop and delete services</source>
        <comment>permission</comment>
        <translation>Создавать, изменять, запускать, останавливать и удалять сервисы</translation>
    </message>
    <message>
        <source>Run commands inside services</source>
        <comment>permission</comment>
        <translation>Выполнять команды внутри сервисов</translation>
    </message>
    <message>
        <source>Read the logs of services</source>
        <comment>permission</comment>
        <translation>Читать журналы сервисов</translation>
    </message>
    <message>
        <source>Read metrics, for Prometheus too</source>
        <comment>permission</comment>
        <translation>Читать метрики, в том числе для Prometheus</translation>
    </message>
    <message>
        <source>See the configuration</source>
        <comment>permission</comment>
        <translation>Просматривать конфигурацию</translation>
    </message>
    <message>
        <source>Change the configuration</source>
        <comment>permission</comment>
        <translation>Изменять конфигурацию</translation>
    </message>
    <message>
        <source>See and download backups</source>
        <comment>permission</comment>
        <translation>Просматривать и скачивать резервные копии</translation>
    </message>
    <message>
        <source>Make, restore and delete backups</source>
        <comment>permission</comment>
        <translation>Создавать, восстанавливать и удалять резервные копии</translation>
    </message>
    <message>
        <source>See people, their sessions and keys</source>
        <comment>permission</comment>
        <translation>Просматривать пользователей, их сеансы и ключи</translation>
    </message>
    <message>
        <source>Make, change and delete people</source>
        <comment>permission</comment>
        <translation>Создавать, изменять и удалять пользователей</translation>
    </message>
    <message>
        <source>Make and revoke API keys with this key</source>
        <comment>permission</comment>
        <translation>Создавать и отзывать ключи API с помощью этого ключа</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <comment>permission</comment>
        <translation>Читать журнал аудита</translation>
    </message>
    <message>
        <source>Change the platform itself</source>
        <comment>permission</comment>
        <translation>Изменять саму платформу</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>permissions of an API key</comment>
        <translation>Всё</translation>
    </message>
    <message>
        <source>see</source>
        <comment>permission: services, logs…</comment>
        <translation>просмотр</translation>
    </message>
    <message>
        <source>change</source>
        <comment>permission: services, configuration…</comment>
        <translation>изменение</translation>
    </message>
    <message>
        <source>run commands</source>
        <comment>permission: inside services</comment>
        <translation>выполнение команд</translation>
    </message>
    <message>
        <source>administer</source>
        <comment>permission: the platform</comment>
        <translation>администрирование</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>permission: all of services, backups…</comment>
        <translation>всё</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permissions: a group, what of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an API key</comment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>state of an API key</comment>
        <translation>Скоро истекает</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an API key</comment>
        <translation>Истёк</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when an API key ends</comment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>when an API key ends; a duration</comment>
        <translation>через %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>Не менее %n символа</numerusform>
            <numerusform>Не менее %n символов</numerusform>
            <numerusform>Не менее %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not be the e-mail address</source>
        <comment>a password</comment>
        <translation>Пароль не должен совпадать с адресом эл. почты</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>Слабый</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>Хороший</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>Надёжный</translation>
    </message>
</context>
<context>
    <name>models::PermissionTree</name>
    <message>
        <source>Your account may not do this, so that a key of yours cannot either.</source>
        <translation>Вашей учётной записи это не разрешено, значит, и вашему ключу тоже.</translation>
    </message>
</context>
<context>
    <name>models::Permit</name>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Сейчас нет подключения к серверу.</translation>
    </message>
    <message numerus="yes">
        <source>Your account lacks the permission(s) %1.</source>
        <comment>why something cannot be done</comment>
        <translation>
            <numerusform>У вашей учётной записи нет разрешения %1.</numerusform>
            <numerusform>У вашей учётной записи нет разрешений %1.</numerusform>
            <numerusform>У вашей учётной записи нет разрешений %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: the console sends no change to this server.</source>
        <translation>Это подключение только для чтения: консоль не отправляет изменений на этот сервер.</translation>
    </message>
</context>
<context>
    <name>models::RestorePlanModel</name>
    <message>
        <source>stopped meanwhile, then started again</source>
        <comment>a service in a restore</comment>
        <translation>на время остановлен, затем запущен снова</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a service in a restore</comment>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>started</source>
        <comment>a service in a restore</comment>
        <translation>запущен</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>of a configuration</comment>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them</source>
        <comment>users, roles, keys</comment>
        <translation>
            <numerusform>всего %n</numerusform>
            <numerusform>всего %n</numerusform>
            <numerusform>всего %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>in a restore: accounts and global configuration</comment>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: of a restore</comment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Happens</source>
        <comment>column: what a restore does</comment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>models::RunCalendar</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>format of a date with time, as QDateTime has it</comment>
        <translation>ddd, d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>clocks go forward that day</source>
        <comment>note at a run: daylight saving time begins</comment>
        <translation>в этот день часы переводят вперёд</translation>
    </message>
    <message>
        <source>clocks go back that day</source>
        <comment>note at a run: daylight saving time ends</comment>
        <translation>в этот день часы переводят назад</translation>
    </message>
</context>
<context>
    <name>models::ScheduleModel</name>
    <message>
        <source>Off</source>
        <comment>state of a schedule</comment>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>state of a schedule</comment>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a schedule that has not run yet</comment>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a schedule: its last run failed</comment>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a schedule: its newest good backup is too old</comment>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>column</comment>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Runs</source>
        <comment>column: when a schedule runs, in words</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>column</comment>
        <translation>След. запуск</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>column</comment>
        <translation>Посл. запуск</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: how long backups are kept</comment>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>models::ServerWords</name>
    <message>
        <source>Measuring</source>
        <extracomment>step of a backup job</extracomment>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>step of a backup job</extracomment>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>step of a backup job; a service or a part of the platform</extracomment>
        <translation>Чтение «%1»</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>Чтение базы данных</translation>
    </message>
    <message>
        <source>Reading the volume %1</source>
        <translation>Чтение тома %1</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>step of a job</extracomment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <extracomment>step of a job; a service</extracomment>
        <translation>Проверка «%1»</translation>
    </message>
    <message>
        <source>Extracting</source>
        <extracomment>step of a restore</extracomment>
        <translation>Извлечение</translation>
    </message>
    <message>
        <source>Extracting %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>Извлечение «%1»</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>Остановка «%1»</translation>
    </message>
    <message>
        <source>Putting in place</source>
        <extracomment>step of a restore</extracomment>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>Putting in place %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>Размещение «%1»</translation>
    </message>
    <message>
        <source>Filling the volume %1</source>
        <translation>Заполнение тома %1</translation>
    </message>
    <message>
        <source>Starting services</source>
        <translation>Запуск сервисов</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Делать нечего</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Восстановлено: %1</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>определение</translation>
    </message>
    <message>
        <source>configuration</source>
        <extracomment>part of a service, or of the platform, that was restored</extracomment>
        <translation>конфигурация</translation>
    </message>
    <message>
        <source>logs</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>журналы</translation>
    </message>
    <message>
        <source>data</source>
        <extracomment>part of a service that was restored: its data folder</extracomment>
        <translation>данные</translation>
    </message>
    <message>
        <source>volume %1</source>
        <extracomment>part of a service that was restored; a folder</extracomment>
        <translation>том %1</translation>
    </message>
    <message>
        <source>accounts</source>
        <extracomment>part of the platform that was restored</extracomment>
        <translation>учётные записи</translation>
    </message>
    <message>
        <source>Restored; finished after the server had ended</source>
        <translation>Восстановлено; закончено уже после завершения работы сервера</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; healthy</source>
        <translation>
            <numerusform>Восстановлен %n файл; исправен</numerusform>
            <numerusform>Восстановлено %n файла; исправен</numerusform>
            <numerusform>Восстановлено %n файлов; исправен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; not started, as it did not run when the backup was made</source>
        <translation>
            <numerusform>Восстановлен %n файл; не запущен, так как не работал при создании копии</numerusform>
            <numerusform>Восстановлено %n файла; не запущен, так как не работал при создании копии</numerusform>
            <numerusform>Восстановлено %n файлов; не запущен, так как не работал при создании копии</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts can be read</source>
        <translation>Учётные записи читаются</translation>
    </message>
    <message>
        <source>Not restored: called off</source>
        <translation>Не восстановлено: отменено</translation>
    </message>
    <message>
        <source>Not restored: the server ended before its turn</source>
        <translation>Не восстановлено: сервер завершил работу до начала</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Возвращено как было: %1</translation>
    </message>
    <message>
        <source>Taken back: the server ended while it was restored</source>
        <translation>Возвращено как было: сервер завершил работу во время восстановления</translation>
    </message>
    <message>
        <source>Half restored: %1</source>
        <translation>Восстановлено наполовину: %1</translation>
    </message>
    <message>
        <source>the volume %1 is taken back once the container engine is there</source>
        <translation>том %1 будет возвращён, когда появится движок контейнеров</translation>
    </message>
    <message>
        <source>Configuration stays as it was: %1</source>
        <translation>Конфигурация остаётся прежней: %1</translation>
    </message>
    <message>
        <source>Accounts stay as they were: %1</source>
        <translation>Учётные записи остаются прежними: %1</translation>
    </message>
    <message>
        <source>Not started again before its volume is taken back, once the container engine is there</source>
        <translation>Не запустится снова, пока не возвращён его том; для этого нужен движок контейнеров</translation>
    </message>
    <message>
        <source>Cannot be started again: %1</source>
        <translation>Не удаётся запустить снова: %1</translation>
    </message>
    <message>
        <source>Cannot be started: %1</source>
        <translation>Не удаётся запустить: %1</translation>
    </message>
    <message>
        <source>Did not become healthy in time</source>
        <translation>Не стал исправным вовремя</translation>
    </message>
    <message>
        <source>Unhealthy: %1</source>
        <translation>Неисправен: %1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>Не проверено: %1</translation>
    </message>
    <message>
        <source>Its definition is not in the backup</source>
        <translation>Его определения нет в копии</translation>
    </message>
    <message>
        <source>Its secrets are sealed with another platform&apos;s key: %1</source>
        <translation>Его секреты запечатаны ключом другой платформы: %1</translation>
    </message>
    <message>
        <source>It works in %1, which is not in the backup</source>
        <translation>Он работает в %1, а этого нет в копии</translation>
    </message>
    <message>
        <source>It runs in a container, and there is no container engine</source>
        <translation>Он работает в контейнере, а движка контейнеров нет</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Пропущено: %1</translation>
    </message>
    <message>
        <source>Left out: %1 and %2 more</source>
        <translation>Пропущено: %1 и ещё %2</translation>
    </message>
    <message>
        <source>Left out: the volume %1: %2</source>
        <translation>Пропущено: том %1: %2</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another service</source>
        <translation>Пропущено: том %1 уже есть в копии как том другого сервиса</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another volume</source>
        <translation>Пропущено: том %1 уже есть в копии в составе другого тома</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is not a folder of this machine</source>
        <translation>Пропущено: том %1 — не папка этого компьютера</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is the server&apos;s own data folder, or lies in it</source>
        <translation>Пропущено: том %1 — папка данных самого сервера или лежит в ней</translation>
    </message>
    <message>
        <source>Left out: there is no such service any more</source>
        <translation>Пропущено: такого сервиса больше нет</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>его нет</translation>
    </message>
    <message>
        <source>there is no container engine</source>
        <translation>движка контейнеров нет</translation>
    </message>
    <message>
        <source>is not in the backup</source>
        <translation>нет в копии</translation>
    </message>
    <message>
        <source>is not in this backup</source>
        <translation>нет в этой копии</translation>
    </message>
    <message>
        <source>is there, and stays as it is</source>
        <translation>уже есть и остаётся как есть</translation>
    </message>
    <message>
        <source>differs, and stays as it is</source>
        <translation>отличается и остаётся как есть</translation>
    </message>
    <message>
        <source>is not accepted here: %1</source>
        <translation>здесь не принимается: %1</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; the value that is here stays</source>
        <translation>запечатано ключом другой платформы; имеющееся здесь значение остаётся</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; set it anew</source>
        <translation>запечатано ключом другой платформы; задайте заново</translation>
    </message>
    <message>
        <source>needs the permission %1</source>
        <translation>требуется разрешение %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay as they are</source>
        <translation>
            <numerusform>ещё %n остаётся без изменений</numerusform>
            <numerusform>ещё %n остаются без изменений</numerusform>
            <numerusform>ещё %n остаются без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be put into the place of the root folder</source>
        <translation>нельзя поставить на место корневой папки</translation>
    </message>
    <message>
        <source>would go to the server&apos;s own data folder</source>
        <translation>попадает в папку данных самого сервера</translation>
    </message>
    <message>
        <source>has no folder of this machine to go to</source>
        <translation>нет папки этого компьютера, куда восстановить</translation>
    </message>
    <message>
        <source>%1 is there, and is no folder</source>
        <translation>%1 уже есть, и это не папка</translation>
    </message>
    <message>
        <source>the folder %1, where it would go, is not here</source>
        <translation>папки %1, куда это должно попасть, здесь нет</translation>
    </message>
    <message>
        <source>%1 is where a file system is mounted: it cannot be replaced as a whole</source>
        <translation>в %1 подключена файловая система: заменить целиком нельзя</translation>
    </message>
    <message>
        <source>the server may not write to %1</source>
        <translation>серверу нельзя записывать в %1</translation>
    </message>
    <message>
        <source>There is no container engine</source>
        <translation>Движка контейнеров нет</translation>
    </message>
    <message>
        <source>The volume %1 cannot be restored: %2</source>
        <translation>Не удаётся восстановить том %1: %2</translation>
    </message>
    <message>
        <source>The volume %1 cannot be read: %2</source>
        <translation>Не удаётся прочитать том %1: %2</translation>
    </message>
    <message>
        <source>The engine has no image by which the volume %1 could be reached</source>
        <translation>В движке нет образа, через который можно получить доступ к тому %1</translation>
    </message>
    <message>
        <source>The volume %1 is used by the container %2, which is not of this server</source>
        <translation>Том %1 использует контейнер %2, не принадлежащий этому серверу</translation>
    </message>
    <message>
        <source>%1 cannot be restored as it was: %2</source>
        <translation>«%1» нельзя восстановить в прежнем виде: %2</translation>
    </message>
    <message>
        <source>%1 depends on %2, which is neither here nor restored with it</source>
        <translation>«%1» зависит от «%2», которого здесь нет и который не восстанавливается вместе с ним</translation>
    </message>
    <message>
        <source>%1 is to be put back first, at the next start</source>
        <translation>Сначала нужно вернуть %1, при следующем запуске</translation>
    </message>
    <message>
        <source>its configuration is not accepted here: %1</source>
        <translation>его конфигурация здесь не принимается: %1</translation>
    </message>
    <message>
        <source>Two parts of the backup would go to %1; restore them one after the other</source>
        <translation>Две части копии попадают в %1; восстановите их по очереди</translation>
    </message>
    <message>
        <source>These run, and what they work on would be replaced: %1</source>
        <translation>Эти сервисы работают, а то, с чем они работают, было бы заменено: %1</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed, %2 are free</source>
        <translation>Слишком мало места: нужно %1, свободно %2</translation>
    </message>
    <message>
        <source>There is too little room for a drill: %1 are needed, %2 are free</source>
        <translation>Слишком мало места для пробного восстановления: нужно %1, свободно %2</translation>
    </message>
    <message>
        <source>You do not have the permission to restore %1</source>
        <translation>У вас нет разрешения восстановить: %1</translation>
    </message>
    <message>
        <source>the definition of %1</source>
        <extracomment>what somebody may not restore; a service</extracomment>
        <translation>определение «%1»</translation>
    </message>
    <message>
        <source>accounts; name the services to restore without them</source>
        <extracomment>what somebody may not restore</extracomment>
        <translation>учётные записи; чтобы восстановить без них, укажите сервисы</translation>
    </message>
    <message>
        <source>%1: the address belongs to another account here</source>
        <translation>%1: адрес здесь принадлежит другой учётной записи</translation>
    </message>
    <message>
        <source>%1: is inactive, since the second factor does not open with this platform&apos;s key</source>
        <translation>%1: не активна, так как второй фактор не открывается ключом этой платформы</translation>
    </message>
    <message>
        <source>%1: its user is not here</source>
        <translation>%1: соответствующего пользователя здесь нет</translation>
    </message>
    <message>
        <source>that of %1: sealed with another platform&apos;s key</source>
        <translation>у %1: запечатан ключом другой платформы</translation>
    </message>
    <message>
        <source>that of %1: the user is not here</source>
        <translation>у %1: этого пользователя здесь нет</translation>
    </message>
    <message>
        <source>This backup holds a service whose id is not allowed</source>
        <translation>В этой копии есть сервис с недопустимым ID</translation>
    </message>
    <message>
        <source>The accounts in this backup cannot be read</source>
        <translation>Не удаётся прочитать учётные записи из этой копии</translation>
    </message>
    <message>
        <source>There would be no active administrator left</source>
        <translation>Не осталось бы ни одного активного администратора</translation>
    </message>
    <message>
        <source>%1 in the backup cannot be read</source>
        <translation>Не удаётся прочитать %1 из копии</translation>
    </message>
    <message>
        <source>%1 does not come to a stop</source>
        <translation>«%1» не останавливается</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Работа отменена</translation>
    </message>
    <message>
        <source>This job is over</source>
        <translation>Это задание уже завершено</translation>
    </message>
    <message>
        <source>The server ended before this was done</source>
        <translation>Сервер завершил работу раньше, чем это было сделано</translation>
    </message>
    <message>
        <source>The server ended before it was made</source>
        <translation>Сервер завершил работу раньше, чем копия была создана</translation>
    </message>
    <message>
        <source>Its archive is gone</source>
        <translation>Её архив исчез</translation>
    </message>
    <message>
        <source>This backup is not whole</source>
        <translation>Эта копия повреждена или неполна</translation>
    </message>
    <message>
        <source>Not everything was restored</source>
        <translation>Восстановлено не всё</translation>
    </message>
    <message>
        <source>The safety backup of what would be overwritten could not be made: %1</source>
        <translation>Не удалось создать страховочную копию того, что было бы перезаписано: %1</translation>
    </message>
    <message>
        <source>The archive of %1 is that of another backup</source>
        <translation>Архив %1 относится к другой копии</translation>
    </message>
    <message>
        <source>The archive of this backup cannot be read</source>
        <translation>Не удаётся прочитать архив этой копии</translation>
    </message>
    <message>
        <source>The archive cannot be put among the backups</source>
        <translation>Не удаётся поместить архив к резервным копиям</translation>
    </message>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>Архив повреждён: %1</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>нет его конца</translation>
    </message>
    <message>
        <source>a part of it was changed, cut off or moved</source>
        <translation>часть его изменена, обрезана или перемещена</translation>
    </message>
    <message>
        <source>The file is no archive of this program</source>
        <translation>Файл — не архив этой программы</translation>
    </message>
    <message>
        <source>The file is no archive of this program, or its beginning is damaged</source>
        <translation>Файл — не архив этой программы, или его начало повреждено</translation>
    </message>
    <message>
        <source>The archive was made by a newer version</source>
        <translation>Архив создан более новой версией</translation>
    </message>
    <message>
        <source>The archive is encrypted in a way that is not known here</source>
        <translation>Архив зашифрован неизвестным здесь способом</translation>
    </message>
    <message>
        <source>The archive opens with a passphrase only</source>
        <translation>Архив открывается только парольной фразой</translation>
    </message>
    <message>
        <source>The archive opens with the key of the platform that made it, not with a passphrase</source>
        <translation>Архив открывается ключом создавшей его платформы, а не парольной фразой</translation>
    </message>
    <message>
        <source>Is not the one that the archive was made with</source>
        <translation>Не та, с которой создан архив</translation>
    </message>
    <message>
        <source>The archive was made with the key of another platform</source>
        <translation>Архив создан с ключом другой платформы</translation>
    </message>
    <message>
        <source>is needed: this backup is encrypted with one</source>
        <translation>нужна: эта копия зашифрована парольной фразой</translation>
    </message>
    <message>
        <source>This backup is here already, as “%1”</source>
        <translation>Эта копия здесь уже есть, как «%1»</translation>
    </message>
    <message>
        <source>This incremental backup is based on %1, which is not here: upload that one first</source>
        <translation>Эта добавочная копия опирается на %1, которой здесь нет: сначала загрузите её</translation>
    </message>
    <message>
        <source>Other backups are based on this one and cannot be restored without it: %1</source>
        <translation>На эту копию опираются другие, которые без неё не восстановить: %1</translation>
    </message>
    <message>
        <source>The backup %1 that it is based on is not here</source>
        <translation>Копии %1, на которую она опирается, здесь нет</translation>
    </message>
    <message>
        <source>The backup “%1” that it is based on is not whole</source>
        <translation>Копия «%1», на которую она опирается, повреждена или неполна</translation>
    </message>
    <message>
        <source>A job works on “%1”: wait for it or cancel it</source>
        <translation>С «%1» работает задание: дождитесь его или отмените</translation>
    </message>
    <message>
        <source>Cannot put a folder into the place of %1: %2</source>
        <translation>Не удаётся поставить папку на место %1: %2</translation>
    </message>
    <message>
        <source>The server has no room for this archive</source>
        <translation>На сервере нет места для этого архива</translation>
    </message>
    <message>
        <source>Too many uploads are under way</source>
        <translation>Выполняется слишком много загрузок</translation>
    </message>
    <message>
        <source>The upload cannot be stored</source>
        <translation>Не удаётся сохранить загрузку</translation>
    </message>
    <message>
        <source>The part could not be stored</source>
        <translation>Не удалось сохранить часть</translation>
    </message>
    <message>
        <source>Name must not contain control characters</source>
        <translation>Имя не должно содержать управляющих символов</translation>
    </message>
    <message numerus="yes">
        <source>must have 1 to %n characters</source>
        <translation>
            <numerusform>нужно от 1 до %n символа</numerusform>
            <numerusform>нужно от 1 до %n символов</numerusform>
            <numerusform>нужно от 1 до %n символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>не более %n символа</numerusform>
            <numerusform>не более %n символов</numerusform>
            <numerusform>не более %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>must have %1 to %2 characters</source>
        <translation>нужно от %1 до %2 символов</translation>
    </message>
    <message>
        <source>is of use only with encrypt</source>
        <translation>имеет смысл только вместе с encrypt</translation>
    </message>
    <message>
        <source>must be a time to come</source>
        <translation>нужно время в будущем</translation>
    </message>
    <message>
        <source>there is no such service, or it is named twice</source>
        <translation>такого сервиса нет, или он указан дважды</translation>
    </message>
    <message>
        <source>there is no such service</source>
        <translation>такого сервиса нет</translation>
    </message>
    <message>
        <source>must be an age such as 7d, 4w or 12m, a count such as 30, forever, or an object of keepLast, keepDaily, keepWeekly and keepMonthly</source>
        <translation>нужен срок вида 7d, 4w или 12m, число вида 30, forever или объект с keepLast, keepDaily, keepWeekly и keepMonthly</translation>
    </message>
    <message>
        <source>is no time zone known here, such as Europe/Berlin</source>
        <translation>нужен известный здесь часовой пояс, например Europe/Berlin</translation>
    </message>
    <message>
        <source>must be from 1 to %1</source>
        <translation>нужно от 1 до %1</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>отменено</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>how the last run of a schedule stands</extracomment>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>сбой</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>how the last run of a schedule ended; why</extracomment>
        <translation>сбой: %1</translation>
    </message>
    <message>
        <source>A run of this schedule is under way</source>
        <translation>Запуск по этому расписанию уже выполняется</translation>
    </message>
    <message numerus="yes">
        <source>There are %n schedules, which is as many as this server keeps</source>
        <translation>
            <numerusform>Есть %n расписание, больше этот сервер не хранит</numerusform>
            <numerusform>Есть %n расписания, больше этот сервер не хранит</numerusform>
            <numerusform>Есть %n расписаний, больше этот сервер не хранит</numerusform>
        </translation>
    </message>
    <message>
        <source>never comes</source>
        <extracomment>of a cron expression: it names no moment that ever is</extracomment>
        <translation>никогда не наступает</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n characters</source>
        <translation>
            <numerusform>длиннее %n символа</numerusform>
            <numerusform>длиннее %n символов</numerusform>
            <numerusform>длиннее %n символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n fields, not five: minute, hour, day of month, month, day of week</source>
        <translation>
            <numerusform>%n поле вместо пяти: минута, час, день месяца, месяц, день недели</numerusform>
            <numerusform>%n поля вместо пяти: минута, час, день месяца, месяц, день недели</numerusform>
            <numerusform>%n полей вместо пяти: минута, час, день месяца, месяц, день недели</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is none of @hourly, @daily, @midnight, @weekly, @monthly, @yearly and @annually</source>
        <translation>%1 — не одно из @hourly, @daily, @midnight, @weekly, @monthly, @yearly и @annually</translation>
    </message>
    <message>
        <source>minute: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>минута: %1</translation>
    </message>
    <message>
        <source>hour: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>час: %1</translation>
    </message>
    <message>
        <source>day of month: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>день месяца: %1</translation>
    </message>
    <message>
        <source>month: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>месяц: %1</translation>
    </message>
    <message>
        <source>day of week: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>день недели: %1</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>%1 is no value</source>
        <translation>%1 — не значение</translation>
    </message>
    <message>
        <source>%1 is not in %2-%3</source>
        <translation>%1 не входит в %2–%3</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 заканчивается раньше, чем начинается</translation>
    </message>
    <message>
        <source>%1 has no step of 1 or more</source>
        <translation>%1: шаг должен быть не меньше 1</translation>
    </message>
    <message>
        <source>How much the server writes into its own log</source>
        <translation>Насколько подробен собственный журнал сервера</translation>
    </message>
    <message>
        <source>How long the lines of services are kept</source>
        <translation>Сколько хранятся строки сервисов</translation>
    </message>
    <message>
        <source>How many MB of lines are kept of one service</source>
        <translation>Сколько MB строк хранится для одного сервиса</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Сколько хранятся замеры</translation>
    </message>
    <message>
        <source>Requests an hour in the tier %1</source>
        <translation>Запросов в час по тарифу %1</translation>
    </message>
    <message>
        <source>Requests at once in the tier %1</source>
        <translation>Одновременных запросов по тарифу %1</translation>
    </message>
    <message>
        <source>The tier of callers without credentials, by address; while not set, what the command line says</source>
        <translation>Тариф клиентов без учётных данных, по адресу; пока не задан, действует указанный в командной строке</translation>
    </message>
    <message>
        <source>Failed sign-ins to one account within the window</source>
        <translation>Неудачных входов в одну учётную запись за период</translation>
    </message>
    <message>
        <source>Failed sign-ins from one address within the window</source>
        <translation>Неудачных входов с одного адреса за период</translation>
    </message>
    <message>
        <source>How long failed sign-ins count</source>
        <translation>Как долго учитываются неудачные входы</translation>
    </message>
    <message>
        <source>Where the container engine listens; empty: it is looked for</source>
        <translation>Где слушает движок контейнеров; пусто: ищется автоматически</translation>
    </message>
    <message>
        <source>A folder with ca.pem, cert.pem and key.pem; set, TCP is spoken with TLS</source>
        <translation>Папка с ca.pem, cert.pem и key.pem; если задана, TCP идёт через TLS</translation>
    </message>
    <message>
        <source>Folders of this machine that containers may mount, with what is below them</source>
        <translation>Папки этого компьютера, которые могут подключать контейнеры, со всем, что в них</translation>
    </message>
    <message>
        <source>The address that containers&apos; ports are published on</source>
        <translation>Адрес, на котором публикуются порты контейнеров</translation>
    </message>
    <message>
        <source>Who signs in to private registries: registry=user:password, separated by spaces</source>
        <translation>Кто входит в частные реестры: registry=user:password, через пробел</translation>
    </message>
    <message>
        <source>What runs a service that does not say</source>
        <translation>Чем запускать сервис, если он этого не указывает</translation>
    </message>
    <message>
        <source>The mail server; while empty no mail is sent</source>
        <translation>Почтовый сервер; пока пусто, почта не отправляется</translation>
    </message>
    <message>
        <source>The mail server&apos;s port</source>
        <translation>Порт почтового сервера</translation>
    </message>
    <message>
        <source>How the connection to the mail server is protected</source>
        <translation>Как защищено соединение с почтовым сервером</translation>
    </message>
    <message>
        <source>Who signs in to the mail server; empty: nobody</source>
        <translation>Кто входит на почтовый сервер; пусто: никто</translation>
    </message>
    <message>
        <source>The password for the mail server</source>
        <translation>Пароль для почтового сервера</translation>
    </message>
    <message>
        <source>The sender of the platform&apos;s mail</source>
        <translation>Отправитель почты платформы</translation>
    </message>
    <message>
        <source>Addresses beyond loopback that a sign-in may return to</source>
        <translation>Адреса помимо loopback, на которые может возвращаться вход</translation>
    </message>
    <message>
        <source>How browsers reach this server, for the way back from a provider; empty: its own loopback address</source>
        <translation>Адрес этого сервера для браузеров, для возврата от поставщика; пусто: его собственный адрес loopback</translation>
    </message>
    <message>
        <source>Hand tokens over in the redirect&apos;s query, as the reference shows it; loopback targets only</source>
        <translation>Передавать токены в строке запроса перенаправления, как показано в справочнике; только для адресов loopback</translation>
    </message>
    <message>
        <source>What people call the provider</source>
        <translation>Как поставщика называют пользователи</translation>
    </message>
    <message>
        <source>What the provider calls this server; while empty it is off</source>
        <translation>Как поставщик называет этот сервер; пока пусто, он выключен</translation>
    </message>
    <message>
        <source>The secret shared with the provider</source>
        <translation>Общий с поставщиком секрет</translation>
    </message>
    <message>
        <source>The OpenID issuer; its endpoints are found from there</source>
        <translation>Издатель OpenID; по нему находятся его адреса</translation>
    </message>
    <message>
        <source>Where people are sent to sign in</source>
        <translation>Куда направлять пользователей для входа</translation>
    </message>
    <message>
        <source>Where a code is traded</source>
        <translation>Где обменивается код</translation>
    </message>
    <message>
        <source>Where the account is asked for</source>
        <translation>Где запрашивается учётная запись</translation>
    </message>
    <message>
        <source>Where verified addresses are asked for, with providers that keep them apart</source>
        <translation>Где запрашиваются подтверждённые адреса, если поставщик хранит их отдельно</translation>
    </message>
    <message>
        <source>Where the provider&apos;s keys are</source>
        <translation>Где находятся ключи поставщика</translation>
    </message>
    <message>
        <source>What is asked of the provider; empty: its usual ones</source>
        <translation>Что запрашивать у поставщика; пусто: обычный для него набор</translation>
    </message>
    <message>
        <source>Whether a first sign-in makes an account</source>
        <translation>Создаёт ли первый вход учётную запись</translation>
    </message>
    <message>
        <source>The role of accounts made that way</source>
        <translation>Роль созданных так учётных записей</translation>
    </message>
    <message>
        <source>Whose addresses may sign up; empty: any</source>
        <translation>С какими адресами можно зарегистрироваться; пусто: с любыми</translation>
    </message>
    <message>
        <source>Must be an http or https URL without query</source>
        <translation>Нужен URL http или https без строки запроса</translation>
    </message>
    <message>
        <source>Must be http or https URLs without query</source>
        <translation>Нужны URL http или https без строки запроса</translation>
    </message>
    <message>
        <source>Must be unix:///path, tcp://host:port or npipe:////./pipe/name</source>
        <translation>Нужно unix:///path, tcp://host:port или npipe:////./pipe/name</translation>
    </message>
    <message>
        <source>Must be an absolute path</source>
        <translation>Нужен абсолютный путь</translation>
    </message>
    <message>
        <source>Must be absolute paths</source>
        <translation>Нужны абсолютные пути</translation>
    </message>
    <message>
        <source>Must be an IP address</source>
        <translation>Нужен IP-адрес</translation>
    </message>
    <message>
        <source>Must be registry=user:password, separated by spaces</source>
        <translation>Нужно registry=user:password, через пробел</translation>
    </message>
    <message>
        <source>Must be a host name or an address</source>
        <translation>Нужно имя хоста или адрес</translation>
    </message>
    <message>
        <source>Must be an e-mail address</source>
        <translation>Нужен адрес эл. почты</translation>
    </message>
    <message>
        <source>Must be domain names</source>
        <translation>Нужны доменные имена</translation>
    </message>
    <message>
        <source>Not a scope</source>
        <translation>Это не область доступа</translation>
    </message>
    <message numerus="yes">
        <source>Must be at most %n characters</source>
        <translation>
            <numerusform>Не более %n символа</numerusform>
            <numerusform>Не более %n символов</numerusform>
            <numerusform>Не более %n символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May have at most %n items</source>
        <translation>
            <numerusform>Не более %n элемента</numerusform>
            <numerusform>Не более %n элементов</numerusform>
            <numerusform>Не более %n элементов</numerusform>
        </translation>
    </message>
    <message>
        <source>Each must be one of: %1</source>
        <translation>Каждое значение — одно из: %1</translation>
    </message>
    <message>
        <source>Must be a whole number between %1 and %2</source>
        <translation>Нужно целое число от %1 до %2</translation>
    </message>
    <message>
        <source>Must be true or false</source>
        <translation>Нужно true или false</translation>
    </message>
    <message>
        <source>Must be one of: %1</source>
        <translation>Нужно одно из: %1</translation>
    </message>
    <message>
        <source>Value must not contain control characters</source>
        <translation>Значение не должно содержать управляющих символов</translation>
    </message>
    <message>
        <source>The platform has no such setting, and this prefix is its own</source>
        <translation>У платформы нет такой настройки, а этот префикс принадлежит ей</translation>
    </message>
    <message>
        <source>You do not have the permission to change this setting</source>
        <translation>У вас нет разрешения изменять эту настройку</translation>
    </message>
    <message>
        <source>This setting is always encrypted</source>
        <translation>Эта настройка всегда зашифрована</translation>
    </message>
    <message>
        <source>This setting is never encrypted</source>
        <translation>Эта настройка никогда не шифруется</translation>
    </message>
    <message>
        <source>This stands for an encrypted value, and not for the one that is stored here</source>
        <translation>Это обозначает зашифрованное значение, но не то, что хранится здесь</translation>
    </message>
    <message>
        <source>To keep it in clear, send a new value: an encrypted one is never shown</source>
        <translation>Чтобы хранить открыто, отправьте новое значение: зашифрованное никогда не показывается</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>Указано дважды</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n configuration values</source>
        <translation>
            <numerusform>Есть место для %n значения конфигурации</numerusform>
            <numerusform>Есть место для %n значений конфигурации</numerusform>
            <numerusform>Есть место для %n значений конфигурации</numerusform>
        </translation>
    </message>
    <message>
        <source>The scope of a service needs the service&apos;s id</source>
        <translation>Для области сервиса нужен ID сервиса</translation>
    </message>
    <message>
        <source>The global scope has no service</source>
        <translation>В общей области сервиса нет</translation>
    </message>
    <message>
        <source>After &quot;config:&quot; comes the key of a configuration value</source>
        <translation>После «config:» следует ключ значения конфигурации</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret of the platform&apos;s own</source>
        <translation>«%1» — собственный секрет платформы</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not set, and only who may write configuration can refer to it before</source>
        <translation>«%1» не задано, и до этого ссылаться на него могут только те, кому разрешено изменять конфигурацию</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted, and only who may write configuration can hand it out</source>
        <translation>«%1» зашифровано, и передавать его могут только те, кому разрешено изменять конфигурацию</translation>
    </message>
    <message>
        <source>Invalid request data</source>
        <translation>Недопустимые данные запроса</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <translation>Данные не прошли проверку</translation>
    </message>
    <message>
        <source>Invalid query parameters</source>
        <translation>Недопустимые параметры запроса</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Неизвестное поле</translation>
    </message>
    <message>
        <source>Must not contain control characters</source>
        <translation>Не должно содержать управляющих символов</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1: не должно быть пусто</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at least %n characters</source>
        <translation>
            <numerusform>%1: не менее %n символа</numerusform>
            <numerusform>%1: не менее %n символов</numerusform>
            <numerusform>%1: не менее %n символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at most %n characters</source>
        <translation>
            <numerusform>%1: не более %n символа</numerusform>
            <numerusform>%1: не более %n символов</numerusform>
            <numerusform>%1: не более %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must not contain control characters</source>
        <translation>%1: не должно содержать управляющих символов</translation>
    </message>
    <message>
        <source>%1 must be one of: %2</source>
        <translation>%1: нужно одно из: %2</translation>
    </message>
    <message>
        <source>%1 must be a time such as 2025-07-24T12:00:00Z</source>
        <translation>%1: нужно время вида 2025-07-24T12:00:00Z</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1: нужно от %2 до %3</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1: нужно не меньше %2</translation>
    </message>
    <message>
        <source>%1 needs at least %2</source>
        <translation>%1: число элементов — не менее %2</translation>
    </message>
    <message>
        <source>%1 may have at most %2</source>
        <translation>%1: число элементов — не более %2</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1: нужен текст</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1: нужно целое число</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1: нужно число</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1: нужно true или false</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1: нужен объект</translation>
    </message>
    <message>
        <source>%1 must be a list of objects</source>
        <translation>%1: нужен список объектов</translation>
    </message>
    <message>
        <source>%1 must be an object of objects</source>
        <translation>%1: нужен объект из объектов</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1: нужен список текстов</translation>
    </message>
    <message>
        <source>%1 must be an object of texts</source>
        <translation>%1: нужен объект из текстов</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1: обязательное поле</translation>
    </message>
    <message>
        <source>Target must be an absolute path</source>
        <translation>Точка подключения должна быть абсолютным путём</translation>
    </message>
    <message>
        <source>Endpoint must be a path such as /health, without scheme or host</source>
        <translation>Адрес проверки должен быть путём вида /health, без схемы и хоста</translation>
    </message>
    <message>
        <source>Metrics endpoint must be a path such as /metrics, without scheme or host</source>
        <translation>Адрес метрик должен быть путём вида /metrics, без схемы и хоста</translation>
    </message>
    <message>
        <source>Category may have letters, digits, spaces, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>В категории допустимы буквы, цифры, пробелы, «.», «_» и «-»</translation>
    </message>
    <message>
        <source>Invalid Docker image format</source>
        <translation>Недопустимый формат образа Docker</translation>
    </message>
    <message>
        <source>Not a network name</source>
        <translation>Это не имя сети</translation>
    </message>
    <message>
        <source>Not a service id</source>
        <translation>Это не ID сервиса</translation>
    </message>
    <message>
        <source>Id must begin with a letter or digit and have only a-z, 0-9, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;</source>
        <translation>ID должен начинаться с буквы или цифры и состоять только из a-z, 0-9, «_», «.» и «-»</translation>
    </message>
    <message>
        <source>A variable&apos;s name has letters, digits and &apos;_&apos; and does not begin with a digit</source>
        <translation>Имя переменной состоит из букв, цифр и «_» и не начинается с цифры</translation>
    </message>
    <message>
        <source>A label&apos;s name has letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;/&apos;</source>
        <translation>Имя метки состоит из букв, цифр, «.», «_», «-» и «/»</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, at most 128 of them</source>
        <translation>Ключ начинается с буквы или цифры и состоит только из букв, цифр, «_», «.» и «-», не более 128</translation>
    </message>
    <message>
        <source>Give an image or a command</source>
        <translation>Укажите образ или команду</translation>
    </message>
    <message>
        <source>The program must not be empty</source>
        <translation>Программа не должна быть пустой</translation>
    </message>
    <message>
        <source>Request must not be more than the limit</source>
        <translation>Запрос не должен превышать предел</translation>
    </message>
    <message>
        <source>A check over http or tcp needs a port</source>
        <translation>Для проверки по http или tcp нужен порт</translation>
    </message>
    <message>
        <source>Metrics need a port</source>
        <translation>Для метрик нужен порт</translation>
    </message>
    <message>
        <source>Not enough ports above the first one</source>
        <translation>Выше первого не хватает портов</translation>
    </message>
    <message>
        <source>Must be in the future</source>
        <translation>Нужно время в будущем</translation>
    </message>
    <message>
        <source>Invalid email or password</source>
        <translation>Неверный адрес эл. почты или пароль</translation>
    </message>
    <message>
        <source>This account is not active</source>
        <translation>Эта учётная запись не активна</translation>
    </message>
    <message>
        <source>Too many failed sign-ins; try again later</source>
        <translation>Слишком много неудачных входов; повторите позже</translation>
    </message>
    <message>
        <source>Too many wrong codes; try again later</source>
        <translation>Слишком много неверных кодов; повторите позже</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <translation>Требуется вход</translation>
    </message>
    <message>
        <source>Invalid or expired token</source>
        <translation>Недействительный или истёкший токен</translation>
    </message>
    <message>
        <source>Invalid or expired API key</source>
        <translation>Недействительный или истёкший ключ API</translation>
    </message>
    <message>
        <source>Invalid or expired code</source>
        <translation>Недействительный или истёкший код</translation>
    </message>
    <message>
        <source>Invalid or expired local credential</source>
        <translation>Недействительные или истёкшие локальные учётные данные</translation>
    </message>
    <message>
        <source>A code of the second factor is needed</source>
        <translation>Нужен код второго фактора</translation>
    </message>
    <message>
        <source>This code is not valid, or was used already</source>
        <translation>Этот код недействителен или уже был использован</translation>
    </message>
    <message>
        <source>No second factor is set up</source>
        <translation>Второй фактор не настроен</translation>
    </message>
    <message>
        <source>The second factor is set up already</source>
        <translation>Второй фактор уже настроен</translation>
    </message>
    <message>
        <source>Your own second factor is given up with a code, at /auth/mfa/disable</source>
        <translation>Свой второй фактор отключают с кодом, через /auth/mfa/disable</translation>
    </message>
    <message>
        <source>This is not your password</source>
        <translation>Это не ваш пароль</translation>
    </message>
    <message>
        <source>Needed to change the email</source>
        <translation>Нужен для смены эл. почты</translation>
    </message>
    <message>
        <source>The new password must differ from the old one</source>
        <translation>Новый пароль должен отличаться от старого</translation>
    </message>
    <message>
        <source>Password is too long</source>
        <translation>Пароль слишком длинный</translation>
    </message>
    <message numerus="yes">
        <source>Password must be at least %n characters</source>
        <translation>
            <numerusform>В пароле должно быть не менее %n символа</numerusform>
            <numerusform>В пароле должно быть не менее %n символов</numerusform>
            <numerusform>В пароле должно быть не менее %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Password is one of the commonest; choose another</source>
        <translation>Пароль — один из самых распространённых; выберите другой</translation>
    </message>
    <message>
        <source>Password must not be the email address or a part of it</source>
        <translation>Пароль не должен совпадать с адресом эл. почты или его частью</translation>
    </message>
    <message>
        <source>Invalid email format</source>
        <translation>Недопустимый формат эл. почты</translation>
    </message>
    <message>
        <source>Email is taken</source>
        <translation>Эл. почта уже занята</translation>
    </message>
    <message>
        <source>A user with this email already exists</source>
        <translation>Пользователь с этой эл. почтой уже существует</translation>
    </message>
    <message numerus="yes">
        <source>Name must have 1 to %n characters</source>
        <translation>
            <numerusform>В имени должно быть от 1 до %n символа</numerusform>
            <numerusform>В имени должно быть от 1 до %n символов</numerusform>
            <numerusform>В имени должно быть от 1 до %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>Name must be one line</source>
        <translation>Имя должно занимать одну строку</translation>
    </message>
    <message>
        <source>At least one role is needed</source>
        <translation>Нужна хотя бы одна роль</translation>
    </message>
    <message>
        <source>A user needs at least one role</source>
        <translation>Пользователю нужна хотя бы одна роль</translation>
    </message>
    <message>
        <source>Unknown role; there are %1</source>
        <translation>Неизвестная роль; есть %1</translation>
    </message>
    <message>
        <source>The last active administrator must stay one</source>
        <translation>Последний активный администратор должен им остаться</translation>
    </message>
    <message>
        <source>This account may do more than you may</source>
        <translation>Эта учётная запись может больше, чем вы</translation>
    </message>
    <message>
        <source>You cannot give a role that may do more than you may</source>
        <translation>Нельзя назначить роль, которая может больше, чем вы</translation>
    </message>
    <message>
        <source>A key cannot have permissions that its maker does not have</source>
        <translation>У ключа не может быть разрешений, которых нет у его владельца</translation>
    </message>
    <message>
        <source>Unknown permission: %1</source>
        <translation>Неизвестное разрешение: %1</translation>
    </message>
    <message>
        <source>Not yours to give: %1</source>
        <translation>Вы не можете это предоставить: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n keys already; revoke one first</source>
        <translation>
            <numerusform>Уже есть %n ключ; сначала отзовите один</numerusform>
            <numerusform>Уже есть %n ключа; сначала отзовите один</numerusform>
            <numerusform>Уже есть %n ключей; сначала отзовите один</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the permission for this</source>
        <translation>У вас нет разрешения на это</translation>
    </message>
    <message>
        <source>This needs a signed-in person; an API key cannot do it</source>
        <translation>Для этого нужен вошедший пользователь; ключ API этого не может</translation>
    </message>
    <message>
        <source>Sign-in with %1 is not set up on this server</source>
        <translation>Вход через %1 на этом сервере не настроен</translation>
    </message>
    <message>
        <source>This sign-in is unknown, used or too old; begin again</source>
        <translation>Этот вход неизвестен, использован или устарел; начните заново</translation>
    </message>
    <message>
        <source>The sign-in provider does not answer</source>
        <translation>Поставщик входа не отвечает</translation>
    </message>
    <message>
        <source>The sign-in provider&apos;s answer cannot be used</source>
        <translation>Ответ поставщика входа не удаётся использовать</translation>
    </message>
    <message>
        <source>The sign-in provider does not confirm this sign-in</source>
        <translation>Поставщик входа не подтверждает этот вход</translation>
    </message>
    <message>
        <source>E-mail is not set up on this server</source>
        <translation>Эл. почта на этом сервере не настроена</translation>
    </message>
    <message>
        <source>E-mail has no sender: smtp.from is not set</source>
        <translation>У эл. почты нет отправителя: smtp.from не задано</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent from</source>
        <translation>С этого адреса нельзя отправить почту</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent to</source>
        <translation>На этот адрес нельзя отправить почту</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not known</source>
        <translation>Имя почтового сервера неизвестно</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not one</source>
        <translation>Имя почтового сервера недопустимо</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>Почтовый сервер недоступен</translation>
    </message>
    <message>
        <source>The mail server did not answer in time</source>
        <translation>Почтовый сервер не ответил вовремя</translation>
    </message>
    <message>
        <source>The mail server refuses the sign-in</source>
        <translation>Почтовый сервер отклоняет вход</translation>
    </message>
    <message>
        <source>The mail server does not protect the connection as it should</source>
        <translation>Почтовый сервер не защищает соединение должным образом</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted</source>
        <translation>Сертификат почтового сервера не является доверенным</translation>
    </message>
    <message>
        <source>The mail server broke the connection off</source>
        <translation>Почтовый сервер прервал соединение</translation>
    </message>
    <message>
        <source>What answers is not a mail server</source>
        <translation>Отвечает не почтовый сервер</translation>
    </message>
    <message>
        <source>The mail server did not take the mail</source>
        <translation>Почтовый сервер не принял письмо</translation>
    </message>
    <message>
        <source>The password for the mail server would be sent in clear; choose starttls or tls</source>
        <translation>Пароль для почтового сервера был бы отправлен открыто; выберите starttls или tls</translation>
    </message>
    <message>
        <source>Entry %1 is missing</source>
        <translation>Запись %1 отсутствует</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or does not follow on the one before it</source>
        <translation>Запись %1 была изменена или не продолжает предыдущую</translation>
    </message>
    <message>
        <source>The last entry is not the one that was sealed</source>
        <translation>Последняя запись — не та, что была запечатана</translation>
    </message>
    <message>
        <source>This was done, but could not be written into the audit log</source>
        <translation>Действие выполнено, но записать его в журнал аудита не удалось</translation>
    </message>
    <message>
        <source>Service not found</source>
        <translation>Сервис не найден</translation>
    </message>
    <message>
        <source>Configuration not found</source>
        <translation>Конфигурация не найдена</translation>
    </message>
    <message>
        <source>Backup not found</source>
        <translation>Резервная копия не найдена</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>Задание не найдено</translation>
    </message>
    <message>
        <source>Schedule not found</source>
        <translation>Расписание не найдено</translation>
    </message>
    <message>
        <source>Upload not found</source>
        <translation>Загрузка не найдена</translation>
    </message>
    <message>
        <source>Provider not found</source>
        <translation>Поставщик не найден</translation>
    </message>
    <message>
        <source>API key not found</source>
        <translation>Ключ API не найден</translation>
    </message>
    <message>
        <source>Session not found</source>
        <translation>Сеанс не найден</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Пользователь не найден</translation>
    </message>
    <message>
        <source>Role not found</source>
        <translation>Роль не найдена</translation>
    </message>
    <message>
        <source>Second factor not found</source>
        <translation>Второй фактор не найден</translation>
    </message>
    <message>
        <source>There is nothing at this path</source>
        <translation>По этому пути ничего нет</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Внутренняя ошибка</translation>
    </message>
    <message>
        <source>Rate limit exceeded</source>
        <translation>Превышен предел числа запросов</translation>
    </message>
    <message>
        <source>The server is busy; try again in a moment</source>
        <translation>Сервер занят; повторите чуть позже</translation>
    </message>
    <message>
        <source>The server is shutting down</source>
        <translation>Сервер выключается</translation>
    </message>
    <message>
        <source>The server is ending</source>
        <translation>Сервер завершает работу</translation>
    </message>
    <message>
        <source>Already exists</source>
        <translation>Уже существует</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>База данных занята</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>База данных повреждена</translation>
    </message>
    <message>
        <source>The database could not be made</source>
        <translation>Не удалось создать базу данных</translation>
    </message>
    <message>
        <source>The database could not be brought from schema %1 to %2, and is as it was</source>
        <translation>Не удалось перевести базу данных со схемы %1 на %2, она осталась прежней</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>The data folder is read-only</source>
        <translation>Папка данных доступна только для чтения</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>Не удаётся читать или записывать диск</translation>
    </message>
    <message>
        <source>Another server uses the data folder %1</source>
        <translation>Папку данных %1 использует другой сервер</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (schema %1; version %2 knows schema %3): install the newer version again, or restore a backup into a new folder</source>
        <translation>Папка данных записана более новой версией этой программы (схема %1; версия %2 поддерживает схему %3): установите более новую версию снова или восстановите резервную копию в новую папку</translation>
    </message>
    <message>
        <source>The secrets in the data folder were sealed with another key than the one in platform.key or MCP_PLATFORM_KEY</source>
        <translation>Секреты в папке данных запечатаны не тем ключом, что в platform.key или MCP_PLATFORM_KEY</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3</source>
        <translation>Не удаётся слушать %1, порт %2: %3</translation>
    </message>
    <message>
        <source>The program mcp-process-guard was not found; if the server is killed, its services run on until it starts again.</source>
        <translation>Программа mcp-process-guard не найдена; если сервер будет принудительно завершён, его сервисы продолжат работать, пока он не запустится снова.</translation>
    </message>
    <message>
        <source>The process guard could not be started: no file descriptor is free.</source>
        <translation>Не удалось запустить сторож процессов: нет свободного файлового дескриптора.</translation>
    </message>
    <message numerus="yes">
        <source>The process guard ended %n times and was given up; if the server is killed, its services run on until it starts again.</source>
        <translation>
            <numerusform>Сторож процессов завершился %n раз и больше не запускается; если сервер будет принудительно завершён, его сервисы продолжат работать, пока он не запустится снова.</numerusform>
            <numerusform>Сторож процессов завершился %n раза и больше не запускается; если сервер будет принудительно завершён, его сервисы продолжат работать, пока он не запустится снова.</numerusform>
            <numerusform>Сторож процессов завершился %n раз и больше не запускается; если сервер будет принудительно завершён, его сервисы продолжат работать, пока он не запустится снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Не удаётся записать файл</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Не удаётся прочитать файл</translation>
    </message>
    <message>
        <source>The archive was damaged on the way</source>
        <translation>Архив был повреждён при передаче</translation>
    </message>
    <message>
        <source>No way back from the browser could be opened on this computer</source>
        <translation>На этом компьютере не удалось открыть обратный путь из браузера</translation>
    </message>
    <message>
        <source>The sign-in through the provider failed</source>
        <translation>Не удалось войти через поставщика</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Связь потеряна</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>Соединение закрыто</translation>
    </message>
    <message>
        <source>The server fell silent</source>
        <translation>Сервер замолчал</translation>
    </message>
    <message>
        <source>The server took too long to answer</source>
        <translation>Сервер не ответил вовремя</translation>
    </message>
    <message>
        <source>The server refused the sign-in to its events</source>
        <translation>Сервер отклонил вход для получения событий</translation>
    </message>
    <message>
        <source>The host was not found</source>
        <translation>Хост не найден</translation>
    </message>
    <message>
        <source>Nothing answers at this address</source>
        <translation>По этому адресу никто не отвечает</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>Не удалось установить защищённое соединение</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>Не удалось связаться с сервером</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Сертификат сервера не является доверенным</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing was sent</source>
        <translation>Это подключение только для чтения: ничего не отправлено</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed</source>
        <translation>Сервер указывает на другой адрес, переход на него не выполняется</translation>
    </message>
    <message>
        <source>The answer is too large to be shown</source>
        <translation>Ответ слишком велик, чтобы его показать</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read</source>
        <translation>Не удалось прочитать ответ сервера</translation>
    </message>
    <message>
        <source>The server answered with status %1</source>
        <translation>Сервер ответил со статусом %1</translation>
    </message>
    <message>
        <source>What answers at this address is no MCP Platform server</source>
        <translation>По этому адресу отвечает не сервер MCP Platform</translation>
    </message>
    <message>
        <source>An address is needed</source>
        <translation>Нужен адрес</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>Это не адрес</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>Адрес должен начинаться с http:// или https://</translation>
    </message>
    <message>
        <source>The address must not hold a name or password</source>
        <translation>Адрес не должен содержать имя или пароль</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Выполнен выход</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>Сеанс завершён</translation>
    </message>
    <message>
        <source>The local server is not running</source>
        <translation>Локальный сервер не работает</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>Код выхода %1</translation>
    </message>
    <message>
        <source>Exit code %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>Код выхода %1; один из его процессов принудительно завершён из-за превышения предела памяти %2 MB</translation>
    </message>
    <message>
        <source>Killed by signal %1</source>
        <translation>Завершён сигналом %1</translation>
    </message>
    <message>
        <source>Killed by signal %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>Завершён сигналом %1; один из его процессов принудительно завершён из-за превышения предела памяти %2 MB</translation>
    </message>
    <message>
        <source>Killed: over its memory limit of %1 MB</source>
        <translation>Принудительно завершён: превышен его предел памяти %1 MB</translation>
    </message>
    <message>
        <source>A process of it was killed over the memory limit of %1 MB</source>
        <translation>Один из его процессов принудительно завершён из-за превышения предела памяти %1 MB</translation>
    </message>
    <message>
        <source>%1; restart %2 of %3 in %4</source>
        <translation>%1; перезапуск %2 из %3 через %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, gave up after %n restarts</source>
        <translation>
            <numerusform>%1, попытки прекращены после %n перезапуска</numerusform>
            <numerusform>%1, попытки прекращены после %n перезапусков</numerusform>
            <numerusform>%1, попытки прекращены после %n перезапусков</numerusform>
        </translation>
    </message>
    <message>
        <source>Replica %1: %2</source>
        <translation>Реплика %1: %2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Ожидание: %1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Ждёт запуска: %1</translation>
    </message>
    <message>
        <source>Waiting for the container engine</source>
        <translation>Ожидание движка контейнеров</translation>
    </message>
    <message>
        <source>Not ready within %1 s: %2</source>
        <translation>Нет готовности за %1 с: %2</translation>
    </message>
    <message>
        <source>Not ready in time: %1</source>
        <translation>Нет готовности вовремя: %1</translation>
    </message>
    <message numerus="yes">
        <source>Health check failed %n times in a row: %1</source>
        <translation>
            <numerusform>Проверка исправности не пройдена %n раз подряд: %1</numerusform>
            <numerusform>Проверка исправности не пройдена %n раза подряд: %1</numerusform>
            <numerusform>Проверка исправности не пройдена %n раз подряд: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on which this depends, stopped</source>
        <translation>«%1», от которого зависит этот сервис, остановлен</translation>
    </message>
    <message>
        <source>%1, on which this depends: %2</source>
        <translation>«%1», от которого зависит этот сервис: %2</translation>
    </message>
    <message>
        <source>Scaled to 0 replicas</source>
        <translation>Масштабирован до 0 реплик</translation>
    </message>
    <message>
        <source>The container engine is not reachable; last known at %1 UTC</source>
        <translation>Движок контейнеров недоступен; последние сведения: %1 UTC</translation>
    </message>
    <message>
        <source>This server cannot run &quot;%1&quot; services</source>
        <translation>Этот сервер не может запускать сервисы «%1»</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>Остановлен до запуска</translation>
    </message>
    <message>
        <source>The container was removed by somebody else</source>
        <translation>Контейнер удалил кто-то другой</translation>
    </message>
    <message>
        <source>The engine cannot be reached; the container may go on</source>
        <translation>Движок недоступен; контейнер может продолжать работу</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation>HTTP %1 за %2 ms</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms (redirects are not followed)</source>
        <translation>HTTP %1 за %2 ms (перенаправления не выполняются)</translation>
    </message>
    <message>
        <source>No answer within %1</source>
        <translation>Нет ответа за %1</translation>
    </message>
    <message>
        <source>Connected in %1 ms</source>
        <translation>Соединение установлено за %1 ms</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>В соединении отказано</translation>
    </message>
    <message>
        <source>Connection closed without an answer</source>
        <translation>Соединение закрыто без ответа</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>Ответ — не HTTP</translation>
    </message>
    <message>
        <source>The answer&apos;s head is too large</source>
        <translation>Заголовок ответа слишком велик</translation>
    </message>
    <message>
        <source>The service has no port to ask</source>
        <translation>У сервиса нет порта для проверки</translation>
    </message>
    <message>
        <source>The health check endpoint is no path</source>
        <translation>Адрес проверки исправности — не путь</translation>
    </message>
    <message>
        <source>The process is running</source>
        <translation>Процесс работает</translation>
    </message>
    <message>
        <source>The process is not running</source>
        <translation>Процесс не работает</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet</source>
        <translation>Собственная проверка образа ещё не пройдена</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet: %1</source>
        <translation>Собственная проверка образа ещё не пройдена: %1</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes</source>
        <translation>Собственная проверка образа пройдена</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes: %1</source>
        <translation>Собственная проверка образа пройдена: %1</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails</source>
        <translation>Собственная проверка образа не пройдена</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails: %1</source>
        <translation>Собственная проверка образа не пройдена: %1</translation>
    </message>
    <message>
        <source>Started; no health check is set</source>
        <translation>Запущен; проверка исправности не задана</translation>
    </message>
    <message>
        <source>Cannot start: %1</source>
        <translation>Не удаётся запустить: %1</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>Не удаётся запустить %1: %2</translation>
    </message>
    <message>
        <source>Cannot start: no file descriptor is free</source>
        <translation>Не удаётся запустить: нет свободного файлового дескриптора</translation>
    </message>
    <message>
        <source>Cannot start: the memory limit of %1 MB could not be set</source>
        <translation>Не удаётся запустить: не удалось установить предел памяти %1 MB</translation>
    </message>
    <message>
        <source>the program %1 was not found, or may not be run</source>
        <translation>программа %1 не найдена, или её нельзя запускать</translation>
    </message>
    <message>
        <source>the program %1 was not found in the container, or may not be run</source>
        <translation>программа %1 не найдена в контейнере, или её нельзя запускать</translation>
    </message>
    <message>
        <source>the program %1 is not in the image</source>
        <translation>программы %1 нет в образе</translation>
    </message>
    <message>
        <source>the program&apos;s name is empty</source>
        <translation>имя программы пусто</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found</source>
        <translation>нужна программа %1, но она не найдена</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found. %2</source>
        <translation>нужна программа %1, но она не найдена. %2</translation>
    </message>
    <message>
        <source>give a command, or an image that the catalogue knows</source>
        <translation>укажите команду или образ, известный каталогу</translation>
    </message>
    <message>
        <source>unknown image %1: it is not in the catalogue of programs; give a command, or run it as a container</source>
        <translation>неизвестный образ %1: его нет в каталоге программ; укажите команду или запустите его как контейнер</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>нет такой папки</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>нет такой папки: %1</translation>
    </message>
    <message>
        <source>the service&apos;s folder cannot be made</source>
        <translation>не удаётся создать папку сервиса</translation>
    </message>
    <message>
        <source>must name a program</source>
        <translation>нужно указать программу</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>нужен абсолютный путь</translation>
    </message>
    <message>
        <source>Port %1 is in use by the service &quot;%2&quot;</source>
        <translation>Порт %1 занят сервисом «%2»</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program</source>
        <translation>Порт %1 занят другой программой</translation>
    </message>
    <message>
        <source>No free port above %1</source>
        <translation>Нет свободного порта выше %1</translation>
    </message>
    <message>
        <source>%1 refers to &quot;%2&quot;, which is a secret of the platform&apos;s own</source>
        <translation>%1 ссылается на «%2» — собственный секрет платформы</translation>
    </message>
    <message>
        <source>%1 refers to the configuration value &quot;%2&quot;, which is not set</source>
        <translation>%1 ссылается на значение конфигурации «%2», которое не задано</translation>
    </message>
    <message>
        <source>The stored secret %1 of service %2 cannot be read</source>
        <translation>Не удаётся прочитать сохранённый секрет %1 сервиса «%2»</translation>
    </message>
    <message>
        <source>Service is already running</source>
        <translation>Сервис уже работает</translation>
    </message>
    <message>
        <source>Service is already starting</source>
        <translation>Сервис уже запускается</translation>
    </message>
    <message>
        <source>Service is stopping</source>
        <translation>Сервис останавливается</translation>
    </message>
    <message>
        <source>Service is not running</source>
        <translation>Сервис не работает</translation>
    </message>
    <message>
        <source>Service is being deleted</source>
        <translation>Сервис удаляется</translation>
    </message>
    <message>
        <source>Service is scaled to 0 replicas; scale it up to start it</source>
        <translation>Сервис масштабирован до 0 реплик; чтобы запустить, добавьте реплики</translation>
    </message>
    <message>
        <source>Service is needed by: %1</source>
        <translation>Сервис нужен другим: %1</translation>
    </message>
    <message>
        <source>Services would wait for each other: %1</source>
        <translation>Сервисы ждали бы друг друга: %1</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;</source>
        <translation>Сервиса «%1» нет</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; exists already</source>
        <translation>Сервис «%1» уже есть</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>Сервис с таким ID уже есть</translation>
    </message>
    <message>
        <source>A service with this id already exists</source>
        <translation>Сервис с таким ID уже существует</translation>
    </message>
    <message>
        <source>A service cannot depend on itself</source>
        <translation>Сервис не может зависеть от самого себя</translation>
    </message>
    <message>
        <source>The service&apos;s data cannot be removed now: %1. Nothing was deleted</source>
        <translation>Данные сервиса сейчас нельзя удалить: %1. Ничего не удалено</translation>
    </message>
    <message>
        <source>The service&apos;s folder could not be removed</source>
        <translation>Не удалось удалить папку сервиса</translation>
    </message>
    <message>
        <source>Must name a program</source>
        <translation>Нужно указать программу</translation>
    </message>
    <message>
        <source>Must be between 0 and %1</source>
        <translation>Нужно от 0 до %1</translation>
    </message>
    <message>
        <source>Pulling the image</source>
        <translation>Скачивание образа</translation>
    </message>
    <message>
        <source>Pulling the image: %1 % of %2 MB</source>
        <extracomment>so many percent, of so many megabytes</extracomment>
        <translation>Скачивание образа: %1&#xa0;% из %2 MB</translation>
    </message>
    <message>
        <source>Looking for a newer image</source>
        <translation>Поиск более нового образа</translation>
    </message>
    <message>
        <source>The image was not updated: %1</source>
        <translation>Образ не обновлён: %1</translation>
    </message>
    <message>
        <source>The newer image of %1 did not come up, so that it went back to the one before: %2</source>
        <translation>Более новый образ %1 не заработал, поэтому возвращён прежний: %2</translation>
    </message>
    <message>
        <source>Went back from %1 to %2: %3</source>
        <translation>Возврат с %1 на %2: %3</translation>
    </message>
    <message>
        <source>The service is a process and has no image in an engine</source>
        <translation>Сервис — процесс, и образа в движке у него нет</translation>
    </message>
    <message>
        <source>The service has no image in an engine</source>
        <translation>У сервиса нет образа в движке</translation>
    </message>
    <message>
        <source>The image of this service is being updated already</source>
        <translation>Образ этого сервиса уже обновляется</translation>
    </message>
    <message>
        <source>The service is going over to a new image just now</source>
        <translation>Сервис как раз переходит на новый образ</translation>
    </message>
    <message>
        <source>The image could not be pulled: %1</source>
        <translation>Не удалось скачать образ: %1</translation>
    </message>
    <message>
        <source>This container engine cannot ask a registry which image is the newest</source>
        <translation>Этот движок контейнеров не может узнать у реестра, какой образ новейший</translation>
    </message>
    <message>
        <source>The container engine has not been found yet</source>
        <translation>Движок контейнеров ещё не найден</translation>
    </message>
    <message>
        <source>the container engine has not been found yet</source>
        <translation>движок контейнеров ещё не найден</translation>
    </message>
    <message>
        <source>No container engine was found at %1</source>
        <translation>По адресу %1 движок контейнеров не найден</translation>
    </message>
    <message>
        <source>The container engine cannot be reached: %1</source>
        <translation>Движок контейнеров недоступен: %1</translation>
    </message>
    <message>
        <source>The container engine refused: %1</source>
        <translation>Движок контейнеров отказал: %1</translation>
    </message>
    <message>
        <source>the container engine refused it: %1</source>
        <translation>движок контейнеров отказал: %1</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer is too large</source>
        <translation>Ответ движка контейнеров слишком велик</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer makes no sense</source>
        <translation>Ответ движка контейнеров непонятен</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer to a pull makes no sense</source>
        <translation>Ответ движка контейнеров на запрос скачивания непонятен</translation>
    </message>
    <message>
        <source>The container engine speaks version %1 of the API; at least %2 is needed</source>
        <translation>Движок контейнеров поддерживает версию %1 API; нужна не ниже %2</translation>
    </message>
    <message>
        <source>The container engine does not remove the volumes of the service</source>
        <translation>Движок контейнеров не удаляет тома сервиса</translation>
    </message>
    <message>
        <source>The engine has another container of the name %1</source>
        <translation>В движке есть другой контейнер с именем %1</translation>
    </message>
    <message>
        <source>no engine is configured</source>
        <translation>движок не настроен</translation>
    </message>
    <message>
        <source>there is nothing at %1</source>
        <translation>по адресу %1 ничего нет</translation>
    </message>
    <message>
        <source>nobody listens at %1</source>
        <translation>по адресу %1 никто не слушает</translation>
    </message>
    <message>
        <source>%1 may not be opened by this server&apos;s user</source>
        <translation>пользователю этого сервера нельзя открыть %1</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1: слишком долго</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>он ответил со статусом %1</translation>
    </message>
    <message>
        <source>its events make no sense</source>
        <translation>его события непонятны</translation>
    </message>
    <message>
        <source>it ended the stream of events</source>
        <translation>он прервал поток событий</translation>
    </message>
    <message>
        <source>The engine closed the connection without an answer</source>
        <translation>Движок закрыл соединение без ответа</translation>
    </message>
    <message>
        <source>The engine broke the answer off</source>
        <translation>Движок прервал ответ</translation>
    </message>
    <message>
        <source>a container needs an image</source>
        <translation>контейнеру нужен образ</translation>
    </message>
    <message>
        <source>an image is written as name, name:tag or registry/name:tag, in small letters</source>
        <translation>образ записывается как name, name:tag или registry/name:tag, строчными буквами</translation>
    </message>
    <message>
        <source>the part after @ must be sha256: and 64 hexadecimal digits</source>
        <translation>после @ должно стоять sha256: и 64 шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>the tag after : is not one</source>
        <translation>после : стоит не тег</translation>
    </message>
    <message>
        <source>the registry before the first / is not one</source>
        <translation>перед первым / стоит не реестр</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>имя слишком длинное</translation>
    </message>
    <message>
        <source>%1: the target must be an absolute path in the container</source>
        <translation>%1: точка подключения должна быть абсолютным путём в контейнере</translation>
    </message>
    <message>
        <source>%1: the source is neither a volume&apos;s name nor an absolute path</source>
        <translation>%1: источник — не имя тома и не абсолютный путь</translation>
    </message>
    <message>
        <source>%1: the engine runs on another machine, so only named volumes can be used</source>
        <translation>%1: движок работает на другом компьютере, поэтому можно использовать только именованные тома</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder</source>
        <translation>%1: такого файла или папки нет</translation>
    </message>
    <message>
        <source>%1: no folder of this machine may be mounted; see the setting engine.hostRoots</source>
        <translation>%1: папки этого компьютера подключать нельзя; см. настройку engine.hostRoots</translation>
    </message>
    <message>
        <source>%1: only what lies below %2 may be mounted</source>
        <translation>%1: подключать можно только то, что находится внутри %2</translation>
    </message>
    <message>
        <source>%1: not a network&apos;s name</source>
        <translation>%1: это не имя сети</translation>
    </message>
    <message>
        <source>A container needs at least %1 thousandths of a core</source>
        <translation>Контейнеру нужно не менее %1 тысячных долей ядра</translation>
    </message>
    <message>
        <source>A container needs at least %1 MB</source>
        <translation>Контейнеру нужно не менее %1 MB</translation>
    </message>
    <message>
        <source>The engine has no such container</source>
        <translation>В движке нет такого контейнера</translation>
    </message>
    <message>
        <source>The container belongs to a service already</source>
        <translation>Контейнер уже принадлежит сервису</translation>
    </message>
    <message>
        <source>The container belongs to another server</source>
        <translation>Контейнер принадлежит другому серверу</translation>
    </message>
    <message>
        <source>The service %1 was made from this container already</source>
        <translation>Из этого контейнера уже создан сервис «%1»</translation>
    </message>
    <message>
        <source>The container itself cannot be taken up: %1. The service gets one of its own</source>
        <translation>Сам контейнер принять нельзя: %1. Сервис получит собственный</translation>
    </message>
    <message>
        <source>it belongs to a service of this or another server</source>
        <translation>он принадлежит сервису этого или другого сервера</translation>
    </message>
    <message>
        <source>it may more than a service may (%1)</source>
        <translation>ему разрешено больше, чем может сервис (%1)</translation>
    </message>
    <message>
        <source>it mounts %1, which is not below engine.hostRoots</source>
        <translation>он подключает %1, а это не внутри engine.hostRoots</translation>
    </message>
    <message>
        <source>the container %1 cannot be taken up: %2</source>
        <translation>контейнер %1 принять нельзя: %2</translation>
    </message>
    <message>
        <source>Port %1 is not the service&apos;s: a service has one</source>
        <translation>Порт %1 не станет портом сервиса: у сервиса он один</translation>
    </message>
    <message>
        <source>The mount at %1 (%2) is not taken over</source>
        <translation>Подключение в %1 (%2) не переносится</translation>
    </message>
    <message>
        <source>It shares the machine&apos;s network; as a service it would have one of its own</source>
        <translation>Он использует сеть компьютера; у сервиса была бы своя</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not taken over</source>
        <translation>«%1» не переносится</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong form</source>
        <translation>у «%1» неверный вид</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left out: it would open the machine to the container</source>
        <translation>«%1» исключается: это открыло бы контейнеру доступ к компьютеру</translation>
    </message>
    <message>
        <source>&quot;deploy&quot; is not taken over</source>
        <translation>«deploy» не переносится</translation>
    </message>
    <message>
        <source>&quot;network_mode: none&quot; is not taken over: the container has a network</source>
        <translation>«network_mode: none» не переносится: у контейнера есть сеть</translation>
    </message>
    <message>
        <source>the check of the file is not taken over; an image&apos;s own one is used, or one by HTTP can be set</source>
        <translation>проверка из файла не переносится; используется собственная проверка образа, или можно задать проверку по HTTP</translation>
    </message>
    <message>
        <source>containers get names of ours, not &quot;%1&quot;</source>
        <translation>контейнеры получают наши имена, а не «%1»</translation>
    </message>
    <message>
        <source>port %1 is published on this machine only, not on %2</source>
        <translation>порт %1 публикуется только на этом компьютере, а не на %2</translation>
    </message>
    <message>
        <source>port %1 is not published: a service has one port, over TCP</source>
        <translation>порт %1 не публикуется: у сервиса один порт, по TCP</translation>
    </message>
    <message>
        <source>the port %1 is not taken over</source>
        <translation>порт %1 не переносится</translation>
    </message>
    <message>
        <source>%1 has no name, so it is left to the image</source>
        <translation>у %1 нет имени, поэтому это остаётся за образом</translation>
    </message>
    <message>
        <source>%1 is relative to a folder that is not known here: write the whole path</source>
        <translation>%1 указан относительно папки, которая здесь неизвестна: укажите полный путь</translation>
    </message>
    <message>
        <source>%1 is a place of this machine: it is mounted only below a folder of the setting engine.hostRoots</source>
        <translation>%1 — место на этом компьютере: подключается только внутри папки из настройки engine.hostRoots</translation>
    </message>
    <message>
        <source>how often it is restarted is the platform&apos;s to say, not the file&apos;s</source>
        <translation>как часто перезапускать, решает платформа, а не файл</translation>
    </message>
    <message>
        <source>%1 is no amount of memory</source>
        <translation>%1 — не объём памяти</translation>
    </message>
    <message>
        <source>what stands under &quot;%1&quot; is made with the engine&apos;s usual settings</source>
        <translation>указанное в «%1» создаётся с обычными настройками движка</translation>
    </message>
    <message>
        <source>the variable %1 has its default, &quot;%2&quot;</source>
        <translation>у переменной %1 значение по умолчанию, «%2»</translation>
    </message>
    <message>
        <source>the variable %1 is not known here and left empty</source>
        <translation>переменная %1 здесь неизвестна и оставлена пустой</translation>
    </message>
    <message>
        <source>the variable %1 is no text</source>
        <translation>переменная %1 — не текст</translation>
    </message>
    <message>
        <source>a volume in memory is not taken over</source>
        <translation>том в памяти не переносится</translation>
    </message>
    <message>
        <source>it is built from sources: build the image and name it here</source>
        <translation>он собирается из исходников: соберите образ и укажите его здесь</translation>
    </message>
    <message>
        <source>it has no image</source>
        <translation>у него нет образа</translation>
    </message>
    <message>
        <source>it has no command</source>
        <translation>у него нет команды</translation>
    </message>
    <message>
        <source>it is no mapping</source>
        <translation>это не словарь</translation>
    </message>
    <message>
        <source>it is switched off in the file</source>
        <translation>в файле он выключен</translation>
    </message>
    <message>
        <source>it runs elsewhere (%1): there is nothing to start here</source>
        <translation>он работает в другом месте (%1): запускать здесь нечего</translation>
    </message>
    <message>
        <source>%1 asks for a value when it is started: enter it before</source>
        <translation>%1 запрашивает значение при запуске: введите его заранее</translation>
    </message>
    <message>
        <source>command: a quote is not closed</source>
        <translation>команда: кавычка не закрыта</translation>
    </message>
    <message>
        <source>an argument is no text</source>
        <translation>аргумент — не текст</translation>
    </message>
    <message>
        <source>the name has no letter or digit</source>
        <translation>в имени нет ни буквы, ни цифры</translation>
    </message>
    <message>
        <source>another service of the file gets the id &quot;%1&quot; too</source>
        <translation>другой сервис из файла тоже получает ID «%1»</translation>
    </message>
    <message>
        <source>there is no mapping &quot;services&quot; in it</source>
        <translation>в нём нет словаря «services»</translation>
    </message>
    <message>
        <source>there is no object &quot;mcpServers&quot; in it</source>
        <translation>в нём нет объекта «mcpServers»</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>нужен объект</translation>
    </message>
    <message>
        <source>must be no larger than 256 KB</source>
        <translation>нужно не больше 256 KB</translation>
    </message>
    <message>
        <source>must have at most 256 services</source>
        <translation>нужно не более 256 сервисов</translation>
    </message>
    <message>
        <source>with its aliases written out, the file is too long</source>
        <translation>с развёрнутыми псевдонимами файл слишком длинный</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>здесь ожидается true или false</translation>
    </message>
    <message>
        <source>a text or a number is expected here</source>
        <translation>здесь ожидается текст или число</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>здесь ожидается список</translation>
    </message>
    <message>
        <source>a list of ports is expected here</source>
        <translation>здесь ожидается список портов</translation>
    </message>
    <message>
        <source>a list of volumes is expected here</source>
        <translation>здесь ожидается список томов</translation>
    </message>
    <message>
        <source>Read-only file tools for one folder, with health and metrics. Comes with MCP Console.</source>
        <translation>Файловые инструменты только для чтения для одной папки, с проверкой исправности и метриками. Поставляется с MCP Console.</translation>
    </message>
    <message>
        <source>The reference server: every feature of the protocol, for trying out clients.</source>
        <translation>Эталонный сервер: все возможности протокола, для проверки клиентов.</translation>
    </message>
    <message>
        <source>Reads and writes files in the service&apos;s own folder. Speaks over stdin and stdout.</source>
        <translation>Читает и записывает файлы в собственной папке сервиса. Обменивается данными через stdin и stdout.</translation>
    </message>
    <message>
        <source>A knowledge graph that outlives a conversation. Speaks over stdin and stdout.</source>
        <translation>Граф знаний, который сохраняется и после разговора. Обменивается данными через stdin и stdout.</translation>
    </message>
    <message>
        <source>Helps a model to think a problem through in steps. Speaks over stdin and stdout.</source>
        <translation>Помогает модели продумать задачу по шагам. Обменивается данными через stdin и stdout.</translation>
    </message>
    <message>
        <source>Install Node.js 20 or newer with npm; the version 18 of Debian 12 is too old for this server</source>
        <translation>Установите Node.js 20 или новее с npm; версия 18 из Debian 12 слишком старая для этого сервера</translation>
    </message>
    <message>
        <source>Install Node.js 18 or newer, e.g. apt install nodejs npm</source>
        <translation>Установите Node.js 18 или новее, например: apt install nodejs npm</translation>
    </message>
</context>
<context>
    <name>models::ServiceModel</name>
    <message>
        <source>%1 % pulled</source>
        <comment>of an image</comment>
        <translation>скачано %1&#xa0;%</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>Процесс</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <comment>time of day</comment>
        <translation>Последняя проверка: %1</translation>
    </message>
    <message>
        <source>Limit of %1, not enforced on this system</source>
        <comment>memory</comment>
        <translation>Предел %1, в этой системе не соблюдается</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>date and time</comment>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column: name of the service</comment>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>column: running of wanted</comment>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column</comment>
        <translation>ЦП</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column</comment>
        <translation>Память</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column</comment>
        <translation>Исправность</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Uptime</source>
        <comment>column</comment>
        <translation>Время работы</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>column</comment>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>column: when it was changed last</comment>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column: how often it was restarted</comment>
        <translation>Перезапуски</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>Среда запуска</translation>
    </message>
</context>
<context>
    <name>models::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <comment>of a session</comment>
        <translation>Неизвестная программа</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>a session; the program that signed in</comment>
        <translation>%1 (это окно)</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>column: of a session</comment>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>column: when</comment>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column: when</comment>
        <translation>Активность</translation>
    </message>
</context>
<context>
    <name>models::TransferList</name>
    <message>
        <source>Downloading %1</source>
        <comment>a backup</comment>
        <translation>Скачивание «%1»</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <comment>a backup</comment>
        <translation>Загрузка «%1»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, all</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::AccountQuestionDialog</name>
    <message numerus="yes">
        <source>%n session(s) end at once.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n сеанс завершается сразу.</numerusform>
            <numerusform>%n сеанса завершаются сразу.</numerusform>
            <numerusform>%n сеансов завершаются сразу.</numerusform>
        </translation>
    </message>
    <message>
        <source>All sessions end at once.</source>
        <comment>of a person</comment>
        <translation>Все сеансы завершаются сразу.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) stop working.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n ключ API перестаёт действовать.</numerusform>
            <numerusform>%n ключа API перестают действовать.</numerusform>
            <numerusform>%n ключей API перестают действовать.</numerusform>
        </translation>
    </message>
    <message>
        <source>API keys stop working.</source>
        <comment>of a person</comment>
        <translation>Ключи API перестают действовать.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>Удалить пользователя %1?</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>Отключить пользователя %1?</translation>
    </message>
    <message>
        <source>Take off the second factor of %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>Снять второй фактор пользователя %1?</translation>
    </message>
    <message>
        <source>Delete user</source>
        <comment>button</comment>
        <translation>Удалить пользователя</translation>
    </message>
    <message>
        <source>Disable user</source>
        <comment>button</comment>
        <translation>Отключить пользователя</translation>
    </message>
    <message>
        <source>Take it off</source>
        <comment>button: a second factor</comment>
        <translation>Снять</translation>
    </message>
    <message>
        <source>The account %1 goes for good.</source>
        <comment>an e-mail address</comment>
        <translation>Учётная запись %1 удаляется навсегда.</translation>
    </message>
    <message>
        <source>What they made stays. To keep them out for a while, disable the account instead.</source>
        <translation>Всё созданное пользователем остаётся. Чтобы закрыть доступ на время, отключите учётную запись.</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the account is enabled again.</source>
        <comment>an e-mail address</comment>
        <translation>%1: вход невозможен, пока учётная запись не будет снова включена.</translation>
    </message>
    <message>
        <source>Keys work again when the account is enabled.</source>
        <translation>Ключи снова заработают, когда учётная запись будет включена.</translation>
    </message>
    <message>
        <source>From then on the password alone is enough to sign in, until they set up another one.</source>
        <comment>a second factor</comment>
        <translation>После этого для входа достаточно одного пароля, пока пользователь не настроит другой второй фактор.</translation>
    </message>
    <message>
        <source>All their sessions end at once.</source>
        <comment>of a person</comment>
        <translation>Все его сеансы завершаются сразу.</translation>
    </message>
    <message>
        <source>Make sure that it is they who ask for it.</source>
        <comment>before a second factor is taken off</comment>
        <translation>Убедитесь, что об этом просит именно этот пользователь.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::AdoptDialog</name>
    <message>
        <source>Image</source>
        <comment>of a container</comment>
        <translation>Образ</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a container</comment>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a container</comment>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>of a container</comment>
        <translation>Окружение</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>of a container</comment>
        <translation>Тома</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>of a container</comment>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>limit of a container</comment>
        <translation>Память</translation>
    </message>
    <message>
        <source>Adopt a container</source>
        <comment>title of a dialog</comment>
        <translation>Принять контейнер</translation>
    </message>
    <message>
        <source>Adopt</source>
        <comment>button: makes a service of a container</comment>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Containers that others started here can become services: watched, restarted and backed up like the rest. The container goes on running meanwhile.</source>
        <translation>Контейнеры, запущенные здесь без участия этого сервера, могут стать сервисами: под наблюдением, с перезапуском и резервным копированием, как остальные. Контейнер при этом продолжает работать.</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>placeholder</comment>
        <translation>Найти контейнер</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>accessible name</comment>
        <translation>Найти контейнер</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>tool tip: at the containers of the engine</comment>
        <translation>Обновить список</translation>
    </message>
    <message>
        <source>Containers of others</source>
        <comment>accessible name of a table</comment>
        <translation>Сторонние контейнеры</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <comment>button</comment>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Choose a container to see what it would be as a service. Nothing is made before you adopt it.</source>
        <translation>Выберите контейнер, чтобы увидеть, каким сервисом он станет. Пока вы его не примете, ничего не создаётся.</translation>
    </message>
    <message>
        <source>As a service</source>
        <comment>heading: what a container would be</comment>
        <translation>Как сервис</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of the new service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <comment>hint: the id of a service</comment>
        <translation>Изменить позже нельзя.</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <comment>heading: of a container</comment>
        <translation>Не переносится</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n контейнер</numerusform>
            <numerusform>%n контейнера</numerusform>
            <numerusform>%n контейнеров</numerusform>
        </translation>
    </message>
    <message>
        <source>The container engine is not there</source>
        <comment>title</comment>
        <translation>Движок контейнеров недоступен</translation>
    </message>
    <message>
        <source>No containers of others</source>
        <comment>title</comment>
        <translation>Нет сторонних контейнеров</translation>
    </message>
    <message>
        <source>What runs in this engine is of this server already. Containers started by hand, or by another tool, show here.</source>
        <translation>Всё, что работает в этом движке, уже принадлежит этому серверу. Контейнеры, запущенные вручную или другим инструментом, появятся здесь.</translation>
    </message>
    <message>
        <source>No container matches</source>
        <comment>title</comment>
        <translation>Нет подходящих контейнеров</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Попробуйте другие слова или просмотрите весь список.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <comment>what is not taken over of a container</comment>
        <translation>Переносится всё.</translation>
    </message>
    <message>
        <source>Small letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, beginning with a letter or digit</source>
        <translation>Строчные латинские буквы, цифры, «-», «_» и «.»; первой должна быть буква или цифра</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>Сервис с таким ID уже есть</translation>
    </message>
    <message>
        <source>Adopting…</source>
        <comment>button while a service is made of a container</comment>
        <translation>Приём…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BackupScopeForm</name>
    <message>
        <source>What goes in</source>
        <comment>heading: of a backup</comment>
        <translation>Что сохранить</translation>
    </message>
    <message>
        <source>The whole platform: all services, accounts, keys and settings</source>
        <comment>what goes into a backup</comment>
        <translation>Вся платформа: все сервисы, учётные записи, ключи и настройки</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what goes into a backup</comment>
        <translation>Выбранные сервисы</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>check box: goes into a backup</comment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>The services&apos; own folders and the folders of this computer that are their volumes.</source>
        <translation>Собственные папки сервисов и папки этого компьютера, которые служат им томами.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>check box: goes into a backup</comment>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Settings and values. Sealed values stay sealed.</source>
        <translation>Настройки и значения. Запечатанные значения остаются запечатанными.</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>check box: goes into a backup</comment>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>What the services have written so far.</source>
        <translation>Всё, что сервисы записали до сих пор.</translation>
    </message>
    <message>
        <source>Compress</source>
        <comment>check box: a backup</comment>
        <translation>Сжимать</translation>
    </message>
    <message>
        <source>Smaller and mostly faster; leave it out when the data is compressed already.</source>
        <translation>Меньше и чаще всего быстрее; не нужно, если данные уже сжаты.</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a service</comment>
        <translation>%1 (сейчас отсутствует)</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>Выберите хотя бы один сервис</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BrowserStep</name>
    <message>
        <source>Sign in with %1 in your browser.</source>
        <comment>name of a provider</comment>
        <translation>Войдите через %1 в браузере.</translation>
    </message>
    <message>
        <source>A page has been opened there. The console goes on by itself when you are done; it waits ten minutes.</source>
        <translation>В нём открыта страница. Когда вы закончите, консоль продолжит сама; она ждёт десять минут.</translation>
    </message>
    <message>
        <source>The browser is done. Signing in at the server…</source>
        <translation>В браузере всё готово. Вход на сервер…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CertificatePanel</name>
    <message>
        <source>The certificate of this server is not trusted</source>
        <comment>title</comment>
        <translation>Сертификат этого сервера не является доверенным</translation>
    </message>
    <message>
        <source>Trust it only when its fingerprint is the one that the keeper of the server told you. The console then takes this certificate and no other for this server.</source>
        <translation>Доверяйте ему, только если отпечаток совпадает с тем, что сообщил вам администратор сервера. После этого консоль принимает для этого сервера только этот сертификат.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <comment>button</comment>
        <translation>Доверять сертификату</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>validity of a certificate</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Issued to</source>
        <comment>certificate</comment>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>nobody named</source>
        <comment>certificate</comment>
        <translation>имя не указано</translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>certificate</comment>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>certificate</comment>
        <translation>Действителен</translation>
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
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Your other sessions end with it. This window stays signed in.</source>
        <translation>Другие ваши сеансы при этом завершатся. В этом окне вход сохранится.</translation>
    </message>
    <message>
        <source>Present password</source>
        <comment>label</comment>
        <translation>Текущий пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the new password is typed twice</comment>
        <translation>Повтор пароля</translation>
    </message>
    <message>
        <source>Type the password that you have now</source>
        <translation>Введите ваш текущий пароль</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passwords</comment>
        <translation>Пароли не совпадают</translation>
    </message>
    <message>
        <source>Changing…</source>
        <comment>button while the password is being changed</comment>
        <translation>Смена…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CodeStep</name>
    <message>
        <source>Code of the app</source>
        <comment>label: of a second factor</comment>
        <translation>Код из приложения</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>label: of a second factor</comment>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <comment>button</comment>
        <translation>Использовать код восстановления</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <comment>button</comment>
        <translation>Использовать приложение</translation>
    </message>
    <message>
        <source>Your account has a second factor.</source>
        <translation>Для вашей учётной записи включён второй фактор.</translation>
    </message>
    <message>
        <source>The account %1 has a second factor.</source>
        <comment>e-mail</comment>
        <translation>Для учётной записи %1 включён второй фактор.</translation>
    </message>
    <message>
        <source>This code is not right, or was used already. Wait for the next one.</source>
        <translation>Этот код неверен или уже был использован. Дождитесь следующего.</translation>
    </message>
    <message>
        <source>This code is not right, or was used already.</source>
        <translation>Этот код неверен или уже был использован.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigImportDialog</name>
    <message>
        <source>Import configuration</source>
        <comment>title of a dialog</comment>
        <translation>Импорт конфигурации</translation>
    </message>
    <message>
        <source>Lines of a .env file or a JSON object. Nothing is changed before you have reviewed what differs.</source>
        <translation>Строки файла .env или объект JSON. Ничего не изменится, пока вы не просмотрите различия.</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>label</comment>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>Общая, для всех сервисов</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>Только «%1»</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>Область</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose a file with values</source>
        <comment>title of a dialog</comment>
        <translation>Выбор файла со значениями</translation>
    </message>
    <message numerus="yes">
        <source>Review %n value(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Просмотреть %n значение</numerusform>
            <numerusform>Просмотреть %n значения</numerusform>
            <numerusform>Просмотреть %n значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s) that cannot be read.</source>
        <translation>
            <numerusform>И ещё %n строку прочитать нельзя.</numerusform>
            <numerusform>И ещё %n строки прочитать нельзя.</numerusform>
            <numerusform>И ещё %n строк прочитать нельзя.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigReviewDialog</name>
    <message>
        <source>Review the changes</source>
        <comment>title of a dialog</comment>
        <translation>Просмотр изменений</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Values are set together, all of them or none.</source>
        <translation>Пока ничего не изменено. Значения задаются вместе: либо все, либо ни одного.</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name of the table</comment>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>button: the chosen change</comment>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>button: keeps the changes for later</comment>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Applying…</source>
        <comment>button, while changes are made</comment>
        <translation>Применение…</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Применить %n изменение</numerusform>
            <numerusform>Применить %n изменения</numerusform>
            <numerusform>Применить %n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use what is changed here: %1. They take it up at their next start.</source>
        <translation>
            <numerusform>Изменяемое здесь использует %n сервис: %1. Изменения вступят в силу при следующем запуске.</numerusform>
            <numerusform>Изменяемое здесь используют %n сервиса: %1. Изменения вступят в силу при следующем запуске.</numerusform>
            <numerusform>Изменяемое здесь используют %n сервисов: %1. Изменения вступят в силу при следующем запуске.</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes are made.</source>
        <translation>Все изменения внесены.</translation>
    </message>
    <message>
        <source>Nothing was changed: see what was refused.</source>
        <translation>Ничего не изменено: посмотрите, что отклонено.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigValueFields</name>
    <message>
        <source>A number from %1 to %2.</source>
        <comment>hint</comment>
        <translation>Число от %1 до %2.</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <comment>hint</comment>
        <translation>Несколько значений разделяйте запятыми.</translation>
    </message>
    <message>
        <source>Separated by commas, of: %1.</source>
        <comment>hint</comment>
        <translation>Через запятую, из: %1.</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>label</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>A new value</source>
        <comment>placeholder</comment>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>It is encrypted, and shown to nobody. Left empty, it stays as it is.</source>
        <comment>hint</comment>
        <translation>Зашифровано и никому не показывается. Если оставить поле пустым, значение не изменится.</translation>
    </message>
    <message>
        <source>Once it is saved it is shown to nobody any more.</source>
        <comment>hint</comment>
        <translation>После сохранения больше никому не показывается.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <comment>title of a dialog</comment>
        <translation>Подключение к серверу</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <comment>title of a dialog</comment>
        <translation>Изменение подключения</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>A server that runs elsewhere, with an account on it.</source>
        <translation>Сервер, который работает в другом месте и где у вас есть учётная запись.</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>label: of a server</comment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <comment>placeholder: what a connection is called when nothing is typed</comment>
        <translation>Имя хоста</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <comment>label: of a connection</comment>
        <translation>Имя (необязательно)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>label</comment>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keychain</source>
        <comment>check box</comment>
        <translation>Хранить пароль в связке ключей этого компьютера</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <comment>button</comment>
        <translation>Проверить подключение</translation>
    </message>
    <message>
        <source>Without https the password and all data can be read on the way.</source>
        <translation>Без https пароль и все данные можно прочитать при передаче.</translation>
    </message>
    <message>
        <source>The password of %1 is needed: the keychain did not give it, or it was changed.</source>
        <comment>name of a server</comment>
        <translation>Нужен пароль для «%1»: его нет в связке ключей или он был изменён.</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <comment>check box: without its password</comment>
        <translation>Сохранить подключение</translation>
    </message>
    <message>
        <source>It works: answered in %1</source>
        <comment>test of a connection; duration</comment>
        <translation>Работает: ответ получен за %1</translation>
    </message>
    <message>
        <source>It works: version %1, answered in %2</source>
        <comment>test of a connection; version, duration</comment>
        <translation>Работает: версия %1, ответ получен за %2</translation>
    </message>
    <message>
        <source>It does not work</source>
        <comment>test of a connection</comment>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Give an address such as https://mcp.example.com</source>
        <translation>Укажите адрес вида https://mcp.example.com</translation>
    </message>
    <message>
        <source>Give the e-mail address of your account</source>
        <translation>Укажите адрес эл. почты своей учётной записи</translation>
    </message>
    <message>
        <source>Give the password of your account</source>
        <translation>Укажите пароль своей учётной записи</translation>
    </message>
    <message>
        <source>Trying…</source>
        <comment>test of a connection</comment>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>button</comment>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>label: of a connection</comment>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Production, staging…</source>
        <comment>placeholder: group of a connection</comment>
        <translation>Рабочая, тестовая…</translation>
    </message>
    <message>
        <source>Group (optional)</source>
        <comment>label: of a connection</comment>
        <translation>Группа (необязательно)</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>care with a server</comment>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>Protected: type its name before anything is destroyed</source>
        <comment>care with a server</comment>
        <translation>Защита: перед удалением нужно ввести имя</translation>
    </message>
    <message>
        <source>Read-only: send no change at all</source>
        <comment>care with a server</comment>
        <translation>Только чтение: изменения не отправляются</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>label: care with a server</comment>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>The window is framed in its colour.</source>
        <translation>Окно обводится рамкой этого цвета.</translation>
    </message>
    <message>
        <source>Whatever would change something is greyed.</source>
        <translation>Всё, что могло бы что-то изменить, недоступно.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <comment>title of a dialog</comment>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The sign-in waits for it for five minutes.</source>
        <translation>Вход ожидает его в течение пяти минут.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>button</comment>
        <translation>Выполняется вход…</translation>
    </message>
    <message>
        <source>The session of %1 at %2 has ended. What you see stays; sign in to go on.</source>
        <comment>e-mail, name of a server</comment>
        <translation>Сеанс %1 на %2 завершён. То, что вы видите, остаётся; войдите, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Sign in at %1 through your provider again: nothing of such a sign-in is kept.</source>
        <comment>name of a server</comment>
        <translation>Войдите на %1 через своего поставщика ещё раз: от такого входа ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <comment>button</comment>
        <translation>Открыть браузер снова</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Войти</translation>
    </message>
    <message>
        <source>The sign-in took too long. Begin again.</source>
        <translation>Вход занял слишком много времени. Начните заново.</translation>
    </message>
    <message>
        <source>It works: a code of your second factor will be asked for</source>
        <comment>test of a connection</comment>
        <translation>Работает: будет запрошен код второго фактора</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Введите код</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CreateBackupDialog</name>
    <message>
        <source>New backup</source>
        <comment>title of a dialog</comment>
        <translation>Новая резервная копия</translation>
    </message>
    <message>
        <source>Create backup</source>
        <comment>button</comment>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>For example: before the upgrade</source>
        <comment>placeholder: description of a backup</comment>
        <translation>Например: перед обновлением</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>What has changed since the last one, which it then needs</source>
        <comment>tool tip: an incremental backup</comment>
        <translation>Изменения с момента предыдущей копии, без которой эту не восстановить</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <comment>how long a backup is kept</comment>
        <translation>До удаления</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long a backup is kept</comment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>Хранить</translation>
    </message>
    <message>
        <source>None: anyone with the file reads it</source>
        <comment>encryption of a backup</comment>
        <translation>Нет: файл может прочитать любой</translation>
    </message>
    <message>
        <source>The platform&apos;s key: opens here only</source>
        <comment>encryption of a backup</comment>
        <translation>Ключ платформы: открывается только здесь</translation>
    </message>
    <message>
        <source>A passphrase: opens anywhere with it</source>
        <comment>encryption of a backup</comment>
        <translation>Парольная фраза: открывается с ней где угодно</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>label</comment>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>How large it becomes is measured when it begins.</source>
        <translation>Размер будет определён в начале копирования.</translation>
    </message>
    <message>
        <source>The last one alike, %1, has %2 and took %3.</source>
        <comment>a backup&apos;s name, its size, a duration</comment>
        <translation>Предыдущая такая копия, «%1»: %2, длительность %3.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Укажите имя</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a backup is being created</comment>
        <translation>Создание…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CronBuilder</name>
    <message>
        <source>Hourly</source>
        <comment>how often a schedule runs</comment>
        <translation>Ежечасно</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>how often a schedule runs</comment>
        <translation>Ежедневно</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>how often a schedule runs</comment>
        <translation>Еженедельно</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>how often a schedule runs</comment>
        <translation>Ежемесячно</translation>
    </message>
    <message>
        <source>Own expression</source>
        <comment>how often a schedule runs: written as cron has it</comment>
        <translation>Своё выражение</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>label</comment>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>On</source>
        <comment>label: days of the week</comment>
        <translation>По дням</translation>
    </message>
    <message>
        <source>On day</source>
        <comment>label: of the month</comment>
        <translation>Число</translation>
    </message>
    <message>
        <source>At</source>
        <comment>label: time of day</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>At minute</source>
        <comment>label: of each hour</comment>
        <translation>Минута</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <comment>label</comment>
        <translation>Выражение cron</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.</source>
        <comment>hint: fields of a cron expression</comment>
        <translation>Минута, час, день месяца, месяц, день недели.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>label</comment>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Shorter months are left out.</source>
        <comment>hint: day of the month</comment>
        <translation>Более короткие месяцы пропускаются.</translation>
    </message>
    <message>
        <source>Choose at least one day</source>
        <translation>Выберите хотя бы один день</translation>
    </message>
    <message>
        <source>There is no such time zone</source>
        <translation>Такого часового пояса нет</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CurlMenu</name>
    <message>
        <source>Copy as curl</source>
        <comment>button and menu: what an action would send, as lines for a shell</comment>
        <translation>Копировать как curl</translation>
    </message>
    <message>
        <source>Copies what this would send as lines for a shell, and sends nothing. Variables stand where secrets go.</source>
        <comment>tool tip</comment>
        <translation>Копирует как строки для оболочки то, что было бы отправлено; ничего не отправляется. Вместо секретов стоят переменные.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied. Set before they run: %1</source>
        <comment>short message; variables of a shell</comment>
        <translation>
            <numerusform>Скопирована %n строка. Перед запуском задайте: %1</numerusform>
            <numerusform>Скопировано %n строки. Перед запуском задайте: %1</numerusform>
            <numerusform>Скопировано %n строк. Перед запуском задайте: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteBackupDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Удалить копию «%1»?</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <comment>button</comment>
        <translation>Удалить копию</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Удалить %n копию</numerusform>
            <numerusform>Удалить %n копии</numerusform>
            <numerusform>Удалить %n копий</numerusform>
        </translation>
    </message>
    <message>
        <source>Its %1 are removed from the server. This cannot be undone.</source>
        <comment>a size</comment>
        <translation>С сервера будет удалено %1. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>It is removed from the server. This cannot be undone.</source>
        <translation>Копия будет удалена с сервера. Отменить это нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of backups</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) build on it and cannot be restored without it: %1.</source>
        <comment>backups</comment>
        <translation>
            <numerusform>На неё опирается %n копия, которую без неё не восстановить: %1.</numerusform>
            <numerusform>На неё опираются %n копии, которые без неё не восстановить: %1.</numerusform>
            <numerusform>На неё опираются %n копий, которые без неё не восстановить: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete those too</source>
        <comment>check box: backups that need this one</comment>
        <translation>Удалить и их</translation>
    </message>
    <message>
        <source>All of the chain goes, this one and everything that builds on it.</source>
        <translation>Удаляется вся цепочка: эта копия и все, которые на неё опираются.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteConfigDialog</name>
    <message>
        <source>Set %1 back to its default?</source>
        <comment>title of a dialog; a key</comment>
        <translation>Вернуть для «%1» значение по умолчанию?</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a key</comment>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>Set back</source>
        <comment>button</comment>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Delete value</source>
        <comment>button</comment>
        <translation>Удалить значение</translation>
    </message>
    <message>
        <source>It is encrypted: once it is gone, nobody can bring it back.</source>
        <translation>Оно зашифровано: после удаления вернуть его не сможет никто.</translation>
    </message>
    <message>
        <source>Its history is kept, from where it can be taken back.</source>
        <translation>История сохраняется, значение можно вернуть оттуда.</translation>
    </message>
    <message>
        <source>Looking up which services use it…</source>
        <translation>Поиск сервисов, которые его используют…</translation>
    </message>
    <message>
        <source>Which services use it could not be looked up.</source>
        <translation>Не удалось узнать, какие сервисы его используют.</translation>
    </message>
    <message>
        <source>No service refers to it.</source>
        <translation>На него не ссылается ни один сервис.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take the default at their next start: %1.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>Его использует %n сервис, который при следующем запуске получит значение по умолчанию: %1.</numerusform>
            <numerusform>Его используют %n сервиса, которые при следующем запуске получат значение по умолчанию: %1.</numerusform>
            <numerusform>Его используют %n сервисов, которые при следующем запуске получат значение по умолчанию: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) refer to it: %1. Without a global value of this key they will not start again.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>На него ссылается %n сервис: %1. Без общего значения этого ключа он больше не запустится.</numerusform>
            <numerusform>На него ссылаются %n сервиса: %1. Без общего значения этого ключа они больше не запустятся.</numerusform>
            <numerusform>На него ссылаются %n сервисов: %1. Без общего значения этого ключа они больше не запустятся.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteServiceDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>Delete service</source>
        <comment>button</comment>
        <translation>Удалить сервис</translation>
    </message>
    <message numerus="yes">
        <source>It is running with %n replica(s), which will be stopped first. This cannot be undone.</source>
        <translation>
            <numerusform>Работает %n реплика, сначала она будет остановлена. Отменить это нельзя.</numerusform>
            <numerusform>Работают %n реплики, сначала они будут остановлены. Отменить это нельзя.</numerusform>
            <numerusform>Работает %n реплик, сначала они будут остановлены. Отменить это нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) depend on it: %1.</source>
        <comment>services</comment>
        <translation>
            <numerusform>От него зависит %n сервис: %1.</numerusform>
            <numerusform>От него зависят %n сервиса: %1.</numerusform>
            <numerusform>От него зависят %n сервисов: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete its data too</source>
        <comment>check box</comment>
        <translation>Удалить и данные</translation>
    </message>
    <message>
        <source>Its logs, its samples and its working folder. Without this they are kept, and a new service of the same id finds them again.</source>
        <translation>Его журналы, замеры и рабочая папка. Иначе они сохраняются, и новый сервис с тем же ID найдёт их снова.</translation>
    </message>
    <message>
        <source>Do not wait for it to end</source>
        <comment>check box</comment>
        <translation>Не ждать завершения</translation>
    </message>
    <message>
        <source>Its processes are killed at once instead of being asked to finish what they are doing.</source>
        <translation>Процессы сразу завершаются принудительно, без возможности закончить работу.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EditAccountDialog</name>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a person</comment>
        <translation>Изменение: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Signs in with it.</source>
        <comment>hint: a person&apos;s e-mail</comment>
        <translation>Служит для входа.</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>A new password ends their sessions.</source>
        <translation>Новый пароль завершает сеансы пользователя.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a user is being changed</comment>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EditProfileDialog</name>
    <message>
        <source>Edit your profile</source>
        <comment>title of a dialog</comment>
        <translation>Изменение профиля</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>You sign in with it.</source>
        <comment>hint: one&apos;s own e-mail</comment>
        <translation>Служит для входа.</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>Needed for another e-mail, since it is what you sign in with.</source>
        <translation>Нужен для смены эл. почты, так как она служит для входа.</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>Укажите имя</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a profile is being changed</comment>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EngineOffer</name>
    <message>
        <source>In %1 %2 on the server.</source>
        <comment>a container engine and its version</comment>
        <translation>На сервере: %1 %2.</translation>
    </message>
    <message>
        <source>The server is still looking for a container engine. The service starts when there is one.</source>
        <translation>Сервер ещё ищет движок контейнеров. Сервис запустится, когда движок найдётся.</translation>
    </message>
    <message>
        <source>The server has not found a container engine</source>
        <translation>Сервер не нашёл движок контейнеров</translation>
    </message>
    <message>
        <source>No container can be started now: %1. The service waits until the engine is there.</source>
        <comment>why, in the engine&apos;s words</comment>
        <translation>Сейчас контейнеры запускать нельзя: %1. Сервис ждёт появления движка.</translation>
    </message>
    <message>
        <source>The engine has it: %1.</source>
        <comment>an image; its size</comment>
        <translation>Образ есть в движке: %1.</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled when the service starts.</source>
        <comment>an image</comment>
        <translation>Образа ещё нет в движке: он будет скачан при запуске сервиса.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnrolDialog</name>
    <message>
        <source>Set up a second factor</source>
        <comment>title of a dialog</comment>
        <translation>Настройка второго фактора</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>Оставьте пустым, если входите через поставщика и пароля нет.</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, or type the key into it:</source>
        <translation>Отсканируйте код в приложении для проверки подлинности или введите в него ключ:</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>accessible name</comment>
        <translation>Ключ для приложения проверки подлинности</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <comment>label</comment>
        <translation>Код из приложения</translation>
    </message>
    <message>
        <source>Besides your password, a code of an app on your phone is asked for from then on. Your other sessions end.</source>
        <translation>После этого, кроме пароля, нужен будет код из приложения на телефоне. Другие ваши сеансы завершатся.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>button: a second factor</comment>
        <translation>Включить</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>Коды сохранены</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is begun</comment>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Type the code that the app shows</source>
        <translation>Введите код из приложения</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>button while a code is checked</comment>
        <translation>Проверка…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnvironmentEditor</name>
    <message>
        <source>Add variable</source>
        <comment>button</comment>
        <translation>Добавить переменную</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <comment>tool tip</comment>
        <translation>Удалить переменную</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder: name of an environment variable</comment>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: value of an environment variable</comment>
        <translation>значение</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <comment>accessible name</comment>
        <translation>Имя переменной</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <comment>accessible name</comment>
        <translation>Значение переменной</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::FormDialog</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <comment>label; name of an environment</comment>
        <translation>Для продолжения введите «%1»</translation>
    </message>
    <message>
        <source>This is a protected environment.</source>
        <translation>Это защищённая среда.</translation>
    </message>
    <message>
        <source>Name of the protected environment</source>
        <comment>accessible name</comment>
        <translation>Имя защищённой среды</translation>
    </message>
    <message>
        <source>Nothing was done: this is not the name.</source>
        <translation>Ничего не сделано: имя не совпадает.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::GiveUpFactorDialog</name>
    <message>
        <source>Give up the second factor?</source>
        <comment>title of a dialog</comment>
        <translation>Отключить второй фактор?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <comment>button: a second factor</comment>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>From then on your password alone is enough to sign in. The recovery codes end with it.</source>
        <translation>После этого для входа достаточно одного пароля. Коды восстановления перестанут действовать.</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>Оставьте пустым, если входите через поставщика и пароля нет.</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>Код из приложения или код восстановления</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Введите код</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is given up</comment>
        <translation>Запрос…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::HealthCheckFields</name>
    <message>
        <source>Health check</source>
        <comment>heading of a part of the form</comment>
        <translation>Проверка исправности</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <comment>kind of health check</comment>
        <translation>Запрос HTTP</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <comment>kind of health check</comment>
        <translation>Соединение TCP</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>kind of health check</comment>
        <translation>Процесс активен</translation>
    </message>
    <message>
        <source>None</source>
        <comment>kind of health check</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>How</source>
        <comment>label: the kind of a health check</comment>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>label: of a health check</comment>
        <translation>Путь</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>label: interval of a health check</comment>
        <translation>Каждые</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <comment>label: of a health check</comment>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <comment>label: of a health check, until it counts as failing</comment>
        <translation>Сбоев подряд</translation>
    </message>
    <message>
        <source>The image&apos;s own, or that it runs</source>
        <comment>kind of health check</comment>
        <translation>Из образа либо факт работы</translation>
    </message>
    <message>
        <source>A path such as /health, without address or spaces.</source>
        <translation>Путь вида /health, без адреса и пробелов.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ImportDialog</name>
    <message>
        <source>Import services</source>
        <comment>title of a dialog</comment>
        <translation>Импорт сервисов</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>or drop it here, or paste its text</source>
        <comment>beside a button that chooses a file</comment>
        <translation>или перетащите его сюда, или вставьте его текст</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <comment>label</comment>
        <translation>Текст файла</translation>
    </message>
    <message>
        <source>Everything that can be made</source>
        <comment>check box: of the services in a file</comment>
        <translation>Всё, что можно создать</translation>
    </message>
    <message>
        <source>Services of the file</source>
        <comment>accessible name of a table</comment>
        <translation>Сервисы файла</translation>
    </message>
    <message>
        <source>A Compose file or an mcp.json is known by its content</source>
        <comment>below an empty field for a file&apos;s text</comment>
        <translation>Файл Compose или mcp.json распознаётся по содержимому</translation>
    </message>
    <message>
        <source>Neither a Compose file nor an mcp.json yet</source>
        <comment>below the text of a file</comment>
        <translation>Пока не файл Compose и не mcp.json</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of a file; its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file with services</source>
        <comment>title of a dialog</comment>
        <translation>Выбор файла с сервисами</translation>
    </message>
    <message>
        <source>Compose files and mcp.json (%1)</source>
        <comment>kind of file</comment>
        <translation>Файлы Compose и mcp.json (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>Все файлы (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>button while a file is read</comment>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what an import would make</comment>
        <translation>Анализ…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <comment>button while services are being made of a file</comment>
        <translation>Импорт…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created. They are not started yet.</source>
        <translation>
            <numerusform>Создан %n сервис. Он ещё не запущен.</numerusform>
            <numerusform>Создано %n сервиса. Они ещё не запущены.</numerusform>
            <numerusform>Создано %n сервисов. Они ещё не запущены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>Создан %n сервис</numerusform>
            <numerusform>Создано %n сервиса</numerusform>
            <numerusform>Создано %n сервисов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; its reason stands below.</source>
        <comment>services, after &apos;so many were created&apos;</comment>
        <translation>
            <numerusform>отклонён %n; причина указана ниже.</numerusform>
            <numerusform>отклонено %n; причины указаны ниже.</numerusform>
            <numerusform>отклонено %n; причины указаны ниже.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no service in this file.</source>
        <translation>В этом файле нет сервисов.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s) can be made. Nothing has been made yet.</source>
        <translation>
            <numerusform>Можно создать %1 из %n сервиса. Пока ничего не создано.</numerusform>
            <numerusform>Можно создать %1 из %n сервисов. Пока ничего не создано.</numerusform>
            <numerusform>Можно создать %1 из %n сервисов. Пока ничего не создано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 cannot be made</source>
        <comment>heading; a service of a file</comment>
        <translation>Почему нельзя создать «%1»</translation>
    </message>
    <message>
        <source>Why %1 was refused</source>
        <comment>heading; a service of a file</comment>
        <translation>Почему отклонён «%1»</translation>
    </message>
    <message>
        <source>What is left out of %1</source>
        <comment>heading; a service of a file</comment>
        <translation>Что не переносится из «%1»</translation>
    </message>
    <message>
        <source>Nothing: it is taken over as it stands in the file.</source>
        <comment>what is left out of a service</comment>
        <translation>Переносится всё, как указано в файле.</translation>
    </message>
    <message>
        <source>From a Compose file, or the mcp.json of a desktop client or editor. You see what would be made before it is.</source>
        <translation>Из файла Compose или из mcp.json настольного клиента или редактора. Вы увидите, что будет создано, до создания.</translation>
    </message>
    <message>
        <source>Look at what would be made</source>
        <comment>button: the dry run of an import</comment>
        <translation>Предпросмотр</translation>
    </message>
    <message numerus="yes">
        <source>Import %n service(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Импортировать %n сервис</numerusform>
            <numerusform>Импортировать %n сервиса</numerusform>
            <numerusform>Импортировать %n сервисов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button: nothing is chosen</comment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::KeyShownDialog</name>
    <message>
        <source>Your new key</source>
        <comment>title of a dialog</comment>
        <translation>Ваш новый ключ</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <comment>button: closes the dialog with an API key</comment>
        <translation>Ключ сохранён</translation>
    </message>
    <message>
        <source>This is %1. It is shown this once: the server keeps only what it needs to know it again.</source>
        <comment>an API key&apos;s name</comment>
        <translation>Это ключ «%1». Он показывается только один раз: сервер хранит лишь то, что нужно, чтобы его распознать.</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>accessible name</comment>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>A program sends it in the header X-API-Key.</source>
        <translation>Программа отправляет его в заголовке X-API-Key.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewAccountDialog</name>
    <message>
        <source>New user</source>
        <comment>title of a dialog</comment>
        <translation>Новый пользователь</translation>
    </message>
    <message>
        <source>Create user</source>
        <comment>button</comment>
        <translation>Создать пользователя</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>label</comment>
        <translation>Первый пароль</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>label</comment>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Send a welcome mail</source>
        <comment>check box</comment>
        <translation>Отправить приветственное письмо</translation>
    </message>
    <message>
        <source>It tells them where to sign in; never the password.</source>
        <translation>В нём указано, где войти; пароля в нём нет.</translation>
    </message>
    <message>
        <source>Give an e-mail address</source>
        <translation>Укажите адрес эл. почты</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>Укажите имя</translation>
    </message>
    <message>
        <source>Choose at least one role</source>
        <translation>Выберите хотя бы одну роль</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a user is being created</comment>
        <translation>Создание…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewCodesDialog</name>
    <message>
        <source>New recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>Новые коды восстановления</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <comment>button</comment>
        <translation>Создать новые коды</translation>
    </message>
    <message>
        <source>The codes that you have end, used or not.</source>
        <translation>Имеющиеся коды перестанут действовать, использованные или нет.</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>Код из приложения или код восстановления</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Введите код</translation>
    </message>
    <message>
        <source>Making…</source>
        <comment>button while recovery codes are made</comment>
        <translation>Создание…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>Коды сохранены</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewConfigDialog</name>
    <message>
        <source>New configuration value</source>
        <comment>title of a dialog</comment>
        <translation>Новое значение конфигурации</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>A service takes it where its environment says config:KEY; a value in the service&apos;s own scope goes before the global one.</source>
        <translation>Сервис получает его там, где в его окружении указано config:KEY; значение из области самого сервиса важнее общего.</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>label</comment>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>Общая, для всех сервисов</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>Только «%1»</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>Область</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>Хранить зашифрованным</translation>
    </message>
    <message>
        <source>It is stored encrypted and shown to nobody; services that refer to it still get it.</source>
        <translation>Хранится зашифрованным и никому не показывается; сервисы, которые на него ссылаются, всё равно его получают.</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>Добавить к изменениям</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, “_”, “.” and “-”.</source>
        <translation>Ключ начинается с буквы или цифры и состоит только из букв, цифр, «_», «.» и «-».</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button, while a value is saved</comment>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <comment>title of a dialog</comment>
        <translation>Новый ключ API</translation>
    </message>
    <message>
        <source>Create key</source>
        <comment>button</comment>
        <translation>Создать ключ</translation>
    </message>
    <message>
        <source>A key lets a program in. Give it no more than it needs: whoever has it may do the same.</source>
        <translation>Ключ открывает доступ программе. Давайте только нужные разрешения: то же сможет любой, у кого он есть.</translation>
    </message>
    <message>
        <source>What uses it, for example: Prometheus</source>
        <comment>placeholder: name of an API key</comment>
        <translation>Где используется, например: Prometheus</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Your account may do none of this.</source>
        <comment>tool tip: of a preset for API keys</comment>
        <translation>Ничего из этого вашей учётной записи не разрешено.</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>preset of permissions</comment>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <comment>preset of permissions</comment>
        <translation>Только метрики</translation>
    </message>
    <message>
        <source>Run services</source>
        <comment>preset of permissions</comment>
        <translation>Управление</translation>
    </message>
    <message>
        <source>All I may</source>
        <comment>preset of permissions</comment>
        <translation>Все мои</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>permissions are chosen one by one</comment>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>accessible name of the tree</comment>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>label: what an API key may do</comment>
        <translation>Разрешено</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long an API key is good for</comment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <comment>how long an API key is good for</comment>
        <translation>До отзыва</translation>
    </message>
    <message>
        <source>Good for</source>
        <comment>label: how long</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <comment>hint: permissions</comment>
        <translation>Выберите хотя бы одно.</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <comment>hint: a date and time</comment>
        <translation>Истекает %1.</translation>
    </message>
    <message>
        <source>It never ends by itself. Note where it is used, so that it can be replaced.</source>
        <comment>hint: an API key</comment>
        <translation>Сам он не истекает. Запишите, где он используется, чтобы его можно было заменить.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Укажите имя</translation>
    </message>
    <message>
        <source>Choose at least one permission</source>
        <translation>Выберите хотя бы одно разрешение</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while an API key is being made</comment>
        <translation>Создание…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewServiceDialog</name>
    <message>
        <source>New service</source>
        <comment>title of a dialog</comment>
        <translation>Новый сервис</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <comment>check box in the dialog for a new service</comment>
        <translation>Запустить сразу</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>Изменение «%1»</translation>
    </message>
    <message>
        <source>Create and start</source>
        <comment>button: a new service</comment>
        <translation>Создать и запустить</translation>
    </message>
    <message>
        <source>Create service</source>
        <comment>button</comment>
        <translation>Создать сервис</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Сохранить %n изменение</numerusform>
            <numerusform>Сохранить %n изменения</numerusform>
            <numerusform>Сохранить %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: nothing is changed yet</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The JSON beside the form is not right yet: %1</source>
        <comment>a reason</comment>
        <translation>JSON рядом с формой пока неверен: %1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a service is being created</comment>
        <translation>Создание…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Your changes are kept and now stand against what there is; look at them and save again.</source>
        <translation>Тем временем данные изменил кто-то другой. Ваши изменения сохранены и показаны относительно нынешнего состояния; просмотрите их и сохраните снова.</translation>
    </message>
    <message>
        <source>It is running. What it runs with changes at its next start.</source>
        <translation>Сервис работает. Новые параметры вступят в силу при следующем запуске.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup</source>
        <translation>Введите парольную фразу копии</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseFields</name>
    <message>
        <source>Show what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>Показать введённое</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>Скрыть введённое</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the passphrase is typed twice</comment>
        <translation>Повтор фразы</translation>
    </message>
    <message>
        <source>It is kept nowhere and nobody can recover it: without it this backup is lost. Keep it in your password manager.</source>
        <translation>Она нигде не хранится, и восстановить её нельзя: без неё эта копия потеряна. Сохраните её в менеджере паролей.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a passphrase</comment>
        <translation>
            <numerusform>Не менее %n символа</numerusform>
            <numerusform>Не менее %n символов</numerusform>
            <numerusform>Не менее %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passphrases</comment>
        <translation>Фразы не совпадают</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PasswordField</name>
    <message>
        <source>Suggest and copy</source>
        <comment>button: a password</comment>
        <translation>Создать и скопировать</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>Не менее %n символа</numerusform>
            <numerusform>Не менее %n символов</numerusform>
            <numerusform>Не менее %n символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Hand it over by a way of your own.</source>
        <comment>a password</comment>
        <translation>
            <numerusform>Скопировано на %n секунду. Передайте пароль своим способом.</numerusform>
            <numerusform>Скопировано на %n секунды. Передайте пароль своим способом.</numerusform>
            <numerusform>Скопировано на %n секунд. Передайте пароль своим способом.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProfileDialog</name>
    <message>
        <source>Your profile</source>
        <comment>title of a dialog</comment>
        <translation>Ваш профиль</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Your profile</source>
        <comment>heading</comment>
        <translation>Ваш профиль</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: one&apos;s own profile</comment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <comment>button</comment>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <comment>heading</comment>
        <translation>Второй фактор</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <comment>button: a second factor</comment>
        <translation>Настроить…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <comment>button</comment>
        <translation>Новые коды восстановления…</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <comment>heading</comment>
        <translation>Где выполнен вход</translation>
    </message>
    <message>
        <source>This server does not tell of one&apos;s own profile.</source>
        <translation>Этот сервер не сообщает данные профиля.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of oneself</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of oneself</comment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>of oneself</comment>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of oneself: how many requests an hour</comment>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Not known.</source>
        <comment>whether there is a second factor</comment>
        <translation>Неизвестно.</translation>
    </message>
    <message>
        <source>Off. Your password alone is enough to sign in.</source>
        <translation>Выключен. Для входа достаточно одного пароля.</translation>
    </message>
    <message>
        <source>On. No recovery codes are left: without the app you cannot sign in.</source>
        <translation>Включён. Кодов восстановления не осталось: без приложения войти нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Включён. Остался %n код восстановления.</numerusform>
            <numerusform>Включён. Осталось %n кода восстановления.</numerusform>
            <numerusform>Включён. Осталось %n кодов восстановления.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it up…</source>
        <comment>button: a second factor</comment>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Whether there is one could not be asked.</source>
        <comment>a second factor</comment>
        <translation>Не удалось узнать, настроен ли он.</translation>
    </message>
    <message>
        <source>Your profile was changed</source>
        <translation>Ваш профиль изменён</translation>
    </message>
    <message>
        <source>Your password was changed; your other sessions have ended</source>
        <translation>Ваш пароль изменён; другие ваши сеансы завершены</translation>
    </message>
    <message>
        <source>The second factor was given up</source>
        <translation>Второй фактор отключён</translation>
    </message>
    <message>
        <source>The second factor is on</source>
        <translation>Второй фактор включён</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProviderChoice</name>
    <message>
        <source>Or without a password</source>
        <comment>heading: of ways to sign in</comment>
        <translation>Или без пароля</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>button; name of a provider</comment>
        <translation>Войти через %1</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RecoveryCodes</name>
    <message>
        <source>Each of these codes signs you in once when the app is not at hand. They are shown this once: print them, or keep them in your password manager.</source>
        <translation>Каждый из этих кодов позволяет один раз войти, когда приложения нет под рукой. Они показываются только один раз: распечатайте их или сохраните в менеджере паролей.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <comment>accessible name</comment>
        <translation>Коды восстановления</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>button: recovery codes</comment>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>Сохранение кодов восстановления</translation>
    </message>
    <message>
        <source>Saved in %1, readable by you alone.</source>
        <comment>a file</comment>
        <translation>Сохранено в %1; читать можете только вы.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <comment>why</comment>
        <translation>Не удалось сохранить: %1</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Восстановление из «%1»</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what is restored</comment>
        <translation>Выбранные сервисы</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <comment>check box: of a restore</comment>
        <translation>Перезаписать имеющееся</translation>
    </message>
    <message>
        <source>Without this only what is missing is created, and the rest is left as it is. What is overwritten goes into a safety backup first.</source>
        <translation>Иначе создаётся только недостающее, остальное не меняется. Всё перезаписываемое сначала сохраняется в страховочной копии.</translation>
    </message>
    <message>
        <source>Stop services meanwhile</source>
        <comment>check box: of a restore</comment>
        <translation>Остановить сервисы на время</translation>
    </message>
    <message>
        <source>Those whose files are replaced are stopped, and started again when they ran.</source>
        <translation>Те, чьи файлы заменяются, останавливаются и затем запускаются снова, если работали.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>This backup was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>Эта копия зашифрована парольной фразой.</translation>
    </message>
    <message>
        <source>Everything: services, accounts, keys and settings</source>
        <comment>what is restored</comment>
        <translation>Всё: сервисы, учётные записи, ключи и настройки</translation>
    </message>
    <message numerus="yes">
        <source>All %n service(s) in it</source>
        <comment>what is restored</comment>
        <translation>
            <numerusform>Все сервисы в ней (%n)</numerusform>
            <numerusform>Все сервисы в ней (%n)</numerusform>
            <numerusform>Все сервисы в ней (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen</source>
        <comment>accessible name: the plan of a restore</comment>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a restore</comment>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel the restore</source>
        <comment>button</comment>
        <translation>Отменить восстановление</translation>
    </message>
    <message>
        <source>Show the safety backup</source>
        <comment>button</comment>
        <translation>Показать страховочную копию</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the next step shows what would happen.</source>
        <translation>Пока ничего не изменено: следующий шаг покажет, что произойдёт.</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been changed yet.</source>
        <translation>Вот что произойдёт. Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Look at what would happen</source>
        <comment>button: the dry run of a restore</comment>
        <translation>Посмотреть, что произойдёт</translation>
    </message>
    <message numerus="yes">
        <source>Restore and overwrite %n</source>
        <comment>button: so many things</comment>
        <translation>
            <numerusform>Восстановить и перезаписать %n</numerusform>
            <numerusform>Восстановить и перезаписать %n</numerusform>
            <numerusform>Восстановить и перезаписать %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button</comment>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <comment>button: closes the dialog while a restore runs</comment>
        <translation>Продолжить в фоне</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>Выберите хотя бы один сервис</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what a restore would do</comment>
        <translation>Анализ…</translation>
    </message>
    <message numerus="yes">
        <source>creates %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>создаст %n</numerusform>
            <numerusform>создаст %n</numerusform>
            <numerusform>создаст %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overwrites %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>перезапишет %n</numerusform>
            <numerusform>перезапишет %n</numerusform>
            <numerusform>перезапишет %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves %n as they are</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>не изменит %n</numerusform>
            <numerusform>не изменит %n</numerusform>
            <numerusform>не изменит %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot restore %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>не восстановит %n</numerusform>
            <numerusform>не восстановит %n</numerusform>
            <numerusform>не восстановит %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Восстанавливать нечего.</translation>
    </message>
    <message>
        <source>The restore %1.</source>
        <comment>a list of what it does</comment>
        <translation>Восстановление %1.</translation>
    </message>
    <message>
        <source>It writes %1; %2 are free.</source>
        <comment>sizes</comment>
        <translation>Будет записано %1; свободно %2.</translation>
    </message>
    <message>
        <source>Stopped meanwhile: %1.</source>
        <comment>services</comment>
        <translation>На время останавливаются: %1.</translation>
    </message>
    <message>
        <source>Started afterwards: %1.</source>
        <comment>services</comment>
        <translation>Затем запускаются: %1.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>button while a restore is being started</comment>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>in a restore: accounts and global configuration</comment>
        <translation>Платформа</translation>
    </message>
    <message>
        <source>What was overwritten is in the safety backup %1.</source>
        <comment>a backup&apos;s name</comment>
        <translation>Перезаписанное находится в страховочной копии «%1».</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RetentionField</name>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>Бессрочно</translation>
    </message>
    <message>
        <source>For some time</source>
        <comment>how long backups are kept</comment>
        <translation>Некоторое время</translation>
    </message>
    <message>
        <source>A number of them</source>
        <comment>how many backups are kept</comment>
        <translation>Заданное число</translation>
    </message>
    <message>
        <source>The newest of each day, week and month</source>
        <comment>how many backups are kept</comment>
        <translation>Новейшие за каждый день, неделю и месяц</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>Хранить</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>label: backups, days, weeks or months</comment>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>unit</comment>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>unit</comment>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>unit</comment>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Of what</source>
        <comment>label: unit of time</comment>
        <translation>Чего</translation>
    </message>
    <message>
        <source>The last</source>
        <comment>label: so many backups are kept</comment>
        <translation>Последние</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>label: one backup a day is kept, for so many days</comment>
        <translation>Ежедневные</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>label: one backup a week is kept, for so many weeks</comment>
        <translation>Еженедельные</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>label: one backup a month is kept, for so many months</comment>
        <translation>Ежемесячные</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RevokeKeyDialog</name>
    <message>
        <source>Revoke %1?</source>
        <comment>title of a dialog; an API key&apos;s name</comment>
        <translation>Отозвать ключ «%1»?</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <comment>button</comment>
        <translation>Отозвать ключ</translation>
    </message>
    <message>
        <source>What uses it is refused from the next request on. This cannot be undone.</source>
        <translation>Программам с этим ключом будет отказано начиная со следующего запроса. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <comment>an API key; when, as in: 5 min ago</comment>
        <translation>Последнее использование: %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <comment>an API key</comment>
        <translation>Ключ ни разу не использовался.</translation>
    </message>
    <message>
        <source>It was made by %1.</source>
        <comment>an API key; a person</comment>
        <translation>Автор ключа: %1.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RolesField</name>
    <message>
        <source>This role may do more than you may, so that you cannot give it.</source>
        <translation>Эта роль может больше, чем вы, поэтому назначить её вы не можете.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScaleDialog</name>
    <message>
        <source>Scale %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>Масштабирование «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Scale to %n replica(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Масштабировать до %n реплики</numerusform>
            <numerusform>Масштабировать до %n реплик</numerusform>
            <numerusform>Масштабировать до %n реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>Each replica is a process or container of its own. The first one listens on the service&apos;s port, further ones on the next free ports.</source>
        <translation>Каждая реплика — отдельный процесс или контейнер. Первая слушает порт сервиса, остальные — следующие свободные порты.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>Реплики</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScheduleDialog</name>
    <message>
        <source>New schedule</source>
        <comment>title of a dialog</comment>
        <translation>Новое расписание</translation>
    </message>
    <message>
        <source>Create schedule</source>
        <comment>button</comment>
        <translation>Создать расписание</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>Изменение «%1»</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: nothing is changed yet</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>For example: nightly</source>
        <comment>placeholder: name of a schedule</comment>
        <translation>Например: ночное</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>A full one after</source>
        <comment>label: so many incremental backups</comment>
        <translation>Полная после</translation>
    </message>
    <message>
        <source>Encrypt with the platform&apos;s key</source>
        <comment>check box: the backups of a schedule</comment>
        <translation>Шифровать ключом платформы</translation>
    </message>
    <message>
        <source>They open on this installation only. Nobody is there to type a passphrase.</source>
        <translation>Открываются только в этой установке. Вводить парольную фразу будет некому.</translation>
    </message>
    <message>
        <source>Run once when the server is back</source>
        <comment>what becomes of missed runs</comment>
        <translation>Один раз, когда сервер снова заработает</translation>
    </message>
    <message>
        <source>Skip them</source>
        <comment>what becomes of missed runs</comment>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Missed runs</source>
        <comment>label</comment>
        <translation>Пропущенные запуски</translation>
    </message>
    <message>
        <source>Restore drill after each run</source>
        <comment>check box: of a schedule</comment>
        <translation>Пробное восстановление после запуска</translation>
    </message>
    <message>
        <source>Restores into a throw-away place and starts the services there, so that you know it works. Takes about as long again.</source>
        <translation>Восстанавливает во временное место и запускает там сервисы, чтобы убедиться, что всё работает. Занимает примерно столько же времени.</translation>
    </message>
    <message>
        <source>Switched on</source>
        <comment>check box: a schedule</comment>
        <translation>Включено</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>heading: when a schedule runs</comment>
        <translation>Словами</translation>
    </message>
    <message>
        <source>The next five runs</source>
        <comment>heading</comment>
        <translation>Следующие пять запусков</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <comment>below a heading: times</comment>
        <translation>По времени этого компьютера</translation>
    </message>
    <message>
        <source>Save changes</source>
        <comment>button</comment>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>It never runs: there is no such day.</source>
        <translation>Не запустится никогда: такого дня нет.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Укажите имя</translation>
    </message>
    <message>
        <source>Keep at least one of them</source>
        <translation>Храните хотя бы одну</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ServiceForm</name>
    <message>
        <source>More settings</source>
        <comment>button: shows further fields</comment>
        <translation>Ещё настройки</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Процесс</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>label</comment>
        <translation>Вид запуска</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <comment>where a new service comes from</comment>
        <translation>Из каталога</translation>
    </message>
    <message>
        <source>An image</source>
        <comment>where a new service comes from</comment>
        <translation>Образ</translation>
    </message>
    <message>
        <source>A command</source>
        <comment>where a new service comes from</comment>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>label: an entry of the catalogue</comment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>The catalogue is being fetched…</source>
        <translation>Каталог загружается…</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>label</comment>
        <translation>Образ</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>label</comment>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Working folder (optional)</source>
        <comment>label</comment>
        <translation>Рабочая папка (необязательно)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label: of a service</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of a service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>Изменить позже нельзя.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no port</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Replicas take the next free ones.</source>
        <translation>Реплики занимают следующие свободные.</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: the port inside a container</comment>
        <translation>Как указано в образе</translation>
    </message>
    <message>
        <source>Port inside</source>
        <comment>label: the one that a service listens on inside of its container</comment>
        <translation>Порт внутри</translation>
    </message>
    <message>
        <source>Where the port leads to in the container.</source>
        <translation>Куда ведёт порт внутри контейнера.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>label: environment variables</comment>
        <translation>Окружение</translation>
    </message>
    <message>
        <source>Values whose name says key, token, secret or password are stored encrypted.</source>
        <translation>Значения, в имени которых есть key, token, secret или password, хранятся зашифрованными.</translation>
    </message>
    <message>
        <source>Resources</source>
        <comment>heading of a part of the form</comment>
        <translation>Ресурсы</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of a resource</comment>
        <translation>Без предела</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no request of a resource</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <comment>label</comment>
        <translation>Предел ЦП</translation>
    </message>
    <message>
        <source>In thousandths of a core: 500 is half of one.</source>
        <translation>В тысячных долях ядра: 500 — половина ядра.</translation>
    </message>
    <message>
        <source>CPU request</source>
        <comment>label</comment>
        <translation>Запрос ЦП</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <comment>label</comment>
        <translation>Предел памяти</translation>
    </message>
    <message>
        <source>Memory request</source>
        <comment>label</comment>
        <translation>Запрос памяти</translation>
    </message>
    <message>
        <source>How it runs</source>
        <comment>heading of a part of the form</comment>
        <translation>Режим работы</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>После сбоя</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Restart it</source>
        <comment>label: when it is restarted</comment>
        <translation>Перезапускать</translation>
    </message>
    <message>
        <source>Path of its own metrics (optional)</source>
        <comment>label</comment>
        <translation>Путь собственных метрик (необязательно)</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>heading of a part of the form</comment>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>label</comment>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>label</comment>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Add label</source>
        <comment>button</comment>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Remove label</source>
        <comment>tool tip</comment>
        <translation>Удалить метку</translation>
    </message>
    <message>
        <source>name</source>
        <comment>placeholder: of a label</comment>
        <translation>имя</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: of a label</comment>
        <translation>значение</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <comment>accessible name</comment>
        <translation>Имя метки</translation>
    </message>
    <message>
        <source>Value of the label</source>
        <comment>accessible name</comment>
        <translation>Значение метки</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>label: labels of a service</comment>
        <translation>Метки</translation>
    </message>
    <message>
        <source>What it needs</source>
        <comment>heading of a part of the form</comment>
        <translation>Зависимости</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>label</comment>
        <translation>Тома</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>label</comment>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Names, with commas between them. What is not there yet will be made.</source>
        <translation>Имена через запятую. Недостающее будет создано.</translation>
    </message>
    <message>
        <source>Services it depends on</source>
        <comment>label</comment>
        <translation>Зависит от сервисов</translation>
    </message>
    <message>
        <source>Ids, with commas between them.</source>
        <translation>ID через запятую.</translation>
    </message>
    <message>
        <source>This server has no catalogue. Give an image or a command instead.</source>
        <translation>На этом сервере нет каталога. Укажите образ или команду.</translation>
    </message>
    <message>
        <source>Needs %1 on the server.</source>
        <comment>programs</comment>
        <translation>На сервере требуется: %1.</translation>
    </message>
    <message>
        <source>Command (optional)</source>
        <comment>label</comment>
        <translation>Команда (необязательно)</translation>
    </message>
    <message>
        <source>Instead of what the image runs by itself. It is told its port by the variable PORT.</source>
        <translation>Вместо того, что запускает сам образ. Порт передаётся в переменной PORT.</translation>
    </message>
    <message>
        <source>The program with its arguments; quotes keep spaces together. It is told its port by the variable PORT.</source>
        <translation>Программа с аргументами; пробелы сохраняются в кавычках. Порт передаётся в переменной PORT.</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: working folder</comment>
        <translation>Как указано в образе</translation>
    </message>
    <message>
        <source>A program of the server&apos;s machine.</source>
        <translation>Программа на компьютере сервера.</translation>
    </message>
    <message>
        <source>This is the server&apos;s default.</source>
        <comment>process or container</comment>
        <translation>По умолчанию на этом сервере.</translation>
    </message>
    <message>
        <source>A container is made from an image.</source>
        <translation>Контейнер создаётся из образа.</translation>
    </message>
    <message>
        <source>Not the name of an image. It looks like registry/name:tag, with the name in lower case.</source>
        <translation>Это не имя образа. Оно имеет вид registry/name:tag, имя — строчными буквами.</translation>
    </message>
    <message>
        <source>A path such as /metrics, without address or spaces.</source>
        <translation>Путь вида /metrics, без адреса и пробелов.</translation>
    </message>
    <message>
        <source>A check over the network needs a port.</source>
        <translation>Для проверки по сети нужен порт.</translation>
    </message>
    <message>
        <source>There are not enough ports above it for so many replicas.</source>
        <translation>Выше не хватает портов для стольких реплик.</translation>
    </message>
    <message>
        <source>%1 has this port too: only one of them can run.</source>
        <comment>a service</comment>
        <translation>У «%1» тот же порт: работать сможет только один из них.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SessionsView</name>
    <message>
        <source>Sessions</source>
        <comment>accessible name of the table</comment>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>Signed in nowhere</source>
        <comment>title: a person without sessions</comment>
        <translation>Нет активных сеансов</translation>
    </message>
    <message>
        <source>A session begins with a sign-in, and ends when it is ended here or is not used for long.</source>
        <translation>Сеанс начинается при входе и заканчивается, когда его завершают здесь или долго не используют.</translation>
    </message>
    <message>
        <source>End session</source>
        <comment>button</comment>
        <translation>Завершить сеанс</translation>
    </message>
    <message>
        <source>End all others</source>
        <comment>button: sessions</comment>
        <translation>Завершить остальные</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Сначала выберите сеанс.</translation>
    </message>
    <message>
        <source>This window works by this session.</source>
        <translation>Это окно работает в этом сеансе.</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <comment>sessions</comment>
        <translation>Других сеансов нет.</translation>
    </message>
    <message>
        <source>The session could not be ended: %1</source>
        <translation>Не удалось завершить сеанс: %1</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>Сеанс завершён</translation>
    </message>
    <message>
        <source>The sessions could not be ended: %1</source>
        <translation>Не удалось завершить сеансы: %1</translation>
    </message>
    <message>
        <source>All other sessions were ended</source>
        <translation>Все остальные сеансы завершены</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SpecAside</name>
    <message>
        <source>Changes</source>
        <comment>what an edit changes</comment>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>As JSON</source>
        <comment>heading: the form&apos;s values</comment>
        <translation>Как JSON</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name: what an edit changes</comment>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <comment>accessible name</comment>
        <translation>Определение в JSON</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a fault in JSON</comment>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>A definition is a JSON object: { … }</source>
        <translation>Определение — это объект JSON: { … }</translation>
    </message>
    <message>
        <source>The id cannot be changed.</source>
        <translation>ID нельзя изменить.</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::UploadBackupDialog</name>
    <message>
        <source>Upload a backup</source>
        <comment>title of a dialog</comment>
        <translation>Загрузка резервной копии</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button</comment>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>%1, %2. The server reads every byte and checks it before the backup is taken in.</source>
        <comment>a file&apos;s name, its size</comment>
        <translation>%1, %2. Прежде чем принять копию, сервер читает и проверяет каждый байт.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Only when it was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>Только если копия зашифрована ею.</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Укажите имя</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::VolumeEditor</name>
    <message>
        <source>Add volume</source>
        <comment>button</comment>
        <translation>Добавить том</translation>
    </message>
    <message>
        <source>name or host path</source>
        <comment>placeholder: of a volume</comment>
        <translation>имя или путь на хосте</translation>
    </message>
    <message>
        <source>Source of the volume</source>
        <comment>accessible name</comment>
        <translation>Источник тома</translation>
    </message>
    <message>
        <source>Target of the volume</source>
        <comment>accessible name</comment>
        <translation>Точка подключения тома</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>check box: a volume</comment>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <comment>tool tip</comment>
        <translation>Удалить том</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountActions</name>
    <message>
        <source>Choose somebody first.</source>
        <translation>Сначала выберите пользователя.</translation>
    </message>
    <message>
        <source>This account may do more than you may.</source>
        <translation>Эта учётная запись может больше, чем вы.</translation>
    </message>
    <message>
        <source>You are signed in with this account.</source>
        <translation>Вы вошли под этой учётной записью.</translation>
    </message>
    <message>
        <source>It is disabled already.</source>
        <comment>an account</comment>
        <translation>Уже отключена.</translation>
    </message>
    <message>
        <source>It is enabled already.</source>
        <comment>an account</comment>
        <translation>Уже включена.</translation>
    </message>
    <message>
        <source>Give up your own second factor in your profile.</source>
        <translation>Свой второй фактор отключайте в своём профиле.</translation>
    </message>
    <message>
        <source>%1 could not be enabled</source>
        <comment>a person</comment>
        <translation>Не удалось включить пользователя %1</translation>
    </message>
    <message>
        <source>%1 could not be disabled</source>
        <comment>a person</comment>
        <translation>Не удалось отключить пользователя %1</translation>
    </message>
    <message>
        <source>%1 can sign in again</source>
        <comment>a person</comment>
        <translation>Пользователь %1 снова может входить</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <comment>a person</comment>
        <translation>Пользователь %1 отключён</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a person</comment>
        <translation>Не удалось удалить пользователя %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a person</comment>
        <translation>Пользователь %1 удалён</translation>
    </message>
    <message>
        <source>The role could not be given to %1</source>
        <comment>a person</comment>
        <translation>Не удалось назначить роль пользователю %1</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <comment>a person, a role</comment>
        <translation>%1: назначена роль «%2»</translation>
    </message>
    <message>
        <source>The role could not be taken from %1</source>
        <comment>a person</comment>
        <translation>Не удалось снять роль с пользователя %1</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <comment>a person, a role</comment>
        <translation>%1: роль «%2» снята</translation>
    </message>
    <message>
        <source>%1 has no second factor</source>
        <comment>a person</comment>
        <translation>У пользователя %1 нет второго фактора</translation>
    </message>
    <message>
        <source>The second factor of %1 could not be taken off</source>
        <comment>a person</comment>
        <translation>Не удалось снять второй фактор пользователя %1</translation>
    </message>
    <message>
        <source>The second factor of %1 was taken off</source>
        <comment>a person</comment>
        <translation>Второй фактор пользователя %1 снят</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>tab: where a person is signed in</comment>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>tab: of a person</comment>
        <translation>Ключи API</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <comment>accessible name of the tabs</comment>
        <translation>Разделы учётной записи</translation>
    </message>
    <message>
        <source>No API keys</source>
        <comment>title: a person without keys</comment>
        <translation>Нет ключей API</translation>
    </message>
    <message>
        <source>Keys are made by the person who is to have them.</source>
        <translation>Ключи создаёт сам пользователь, которому они нужны.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a person</comment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>Снять второй фактор…</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <comment>menu: of a person</comment>
        <translation>Копировать эл. почту</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Копировать ID</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <comment>menu</comment>
        <translation>Удалить пользователя…</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>heading</comment>
        <translation>Роли</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of a person</comment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>of a person: when</comment>
        <translation>Последний вход</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of a person: how many requests an hour</comment>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>of a person: when the account was made</comment>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of a person</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>button: a person</comment>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>button: a person</comment>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Somebody needs at least one role. Give another one first.</source>
        <comment>a person</comment>
        <translation>Нужна хотя бы одна роль. Сначала назначьте другую.</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditDetail</name>
    <message>
        <source>Close panel</source>
        <comment>tool tip</comment>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>accessible name: of an entry of the audit log</comment>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Show only</source>
        <comment>heading: entries like the chosen one</comment>
        <translation>Показать только</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>fact</comment>
        <translation>Кто</translation>
    </message>
    <message>
        <source>User id</source>
        <comment>fact</comment>
        <translation>ID пользователя</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>fact</comment>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>From</source>
        <comment>fact: an address on the network</comment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>fact: what it was done to</comment>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>fact: the status of HTTP</comment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>fact: the code of an error</comment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>fact: its id</comment>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>fact: of an entry of the audit log</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>fact: of this entry and all before it</comment>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Show the service %1</source>
        <comment>button</comment>
        <translation>Показать сервис «%1»</translation>
    </message>
    <message>
        <source>What</source>
        <comment>fact: what was done, in words</comment>
        <translation>Что сделано</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditFilterBar</name>
    <message>
        <source>Search the audit log</source>
        <comment>placeholder</comment>
        <translation>Поиск в журнале аудита</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <comment>accessible name</comment>
        <translation>Поиск в журнале аудита</translation>
    </message>
    <message>
        <source>Text in who, action, object, address or request id</source>
        <comment>tool tip</comment>
        <translation>Текст в полях «Кто», «Действие», «Объект», в адресе или ID запроса</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: entries with any result</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>label: new entries come by themselves</comment>
        <translation>Обновлять</translation>
    </message>
    <message>
        <source>New entries come by themselves</source>
        <comment>accessible name of a switch</comment>
        <translation>Новые записи появляются сами</translation>
    </message>
    <message>
        <source>Look for new entries every few seconds</source>
        <comment>tool tip</comment>
        <translation>Искать новые записи каждые несколько секунд</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>placeholder: an e-mail address or id</comment>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>accessible name</comment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>placeholder</comment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>placeholder: the id of what it was done to</comment>
        <translation>Объект</translation>
    </message>
    <message>
        <source>When</source>
        <comment>accessible name</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>a span of time</comment>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Last hour</source>
        <comment>a span of time</comment>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <comment>a span of time</comment>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <comment>a span of time</comment>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <comment>a span of time</comment>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Between…</source>
        <comment>a span of time</comment>
        <translation>Между…</translation>
    </message>
    <message>
        <source>From this time on</source>
        <comment>accessible name</comment>
        <translation>Начиная с этого времени</translation>
    </message>
    <message>
        <source>Before this time</source>
        <comment>accessible name</comment>
        <translation>До этого времени</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditPage</name>
    <message>
        <source>Audit log</source>
        <comment>accessible name of the table</comment>
        <translation>Журнал аудита</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: the audit log into a file</comment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <comment>menu: the form of a file</comment>
        <translation>Как таблицу (CSV)…</translation>
    </message>
    <message>
        <source>As lines of JSON…</source>
        <comment>menu: the form of a file</comment>
        <translation>Как строки JSON…</translation>
    </message>
    <message>
        <source>Check the log</source>
        <comment>button: whether the audit log is whole</comment>
        <translation>Проверить журнал</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>title of the page</comment>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>Export the audit log as a table…</source>
        <comment>command</comment>
        <translation>Экспортировать журнал аудита как таблицу…</translation>
    </message>
    <message>
        <source>Export the audit log as lines of JSON…</source>
        <comment>command</comment>
        <translation>Экспортировать журнал аудита как строки JSON…</translation>
    </message>
    <message>
        <source>Check that the audit log is whole</source>
        <comment>command</comment>
        <translation>Проверить целостность журнала аудита</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <comment>title of a dialog</comment>
        <translation>Экспорт журнала аудита</translation>
    </message>
    <message>
        <source>audit log</source>
        <comment>what is downloaded</comment>
        <translation>журнал аудита</translation>
    </message>
    <message>
        <source>The audit log could not be checked</source>
        <translation>Не удалось проверить журнал аудита</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %n entries follow one another</source>
        <translation>
            <numerusform>Журнал аудита цел: %n последовательная запись</numerusform>
            <numerusform>Журнал аудита цел: %n последовательные записи</numerusform>
            <numerusform>Журнал аудита цел: %n последовательных записей</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is not whole at entry %1: %2</source>
        <comment>the reason</comment>
        <translation>Журнал аудита нарушен в записи %1: %2</translation>
    </message>
    <message>
        <source>Write what is shown into a file</source>
        <comment>tool tip</comment>
        <translation>Записать показанное в файл</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <comment>the audit log</comment>
        <translation>Идёт проверка.</translation>
    </message>
    <message>
        <source>Whether entries were changed, removed or put in between</source>
        <comment>tool tip</comment>
        <translation>Были ли записи изменены, удалены или вставлены</translation>
    </message>
    <message>
        <source>You may not see the audit log</source>
        <comment>title</comment>
        <translation>Нет доступа к журналу аудита</translation>
    </message>
    <message>
        <source>This server has no audit log</source>
        <comment>title: an older server without the feature</comment>
        <translation>На этом сервере нет журнала аудита</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>Это более старая версия, которая таких данных не хранит.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <comment>title: of the audit log</comment>
        <translation>Нет подходящих записей</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Попробуйте другие слова или просмотрите весь список.</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <comment>title: an empty audit log</comment>
        <translation>Пока ничего не сделано</translation>
    </message>
    <message>
        <source>Whatever changes something on this server will stand here, with who did it.</source>
        <translation>Здесь появится всё, что изменяет что-либо на этом сервере, и кто это сделал.</translation>
    </message>
    <message numerus="yes">
        <source>%n matching entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>%n подходящая запись</numerusform>
            <numerusform>%n подходящие записи</numerusform>
            <numerusform>%n подходящих записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupActions</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>Сначала выберите копию.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <comment>with a backup</comment>
        <translation>Ничего не выполняется.</translation>
    </message>
    <message>
        <source>Something is under way with it. Cancel that first.</source>
        <comment>a backup</comment>
        <translation>С копией уже идёт работа. Сначала отмените её.</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <comment>a backup</comment>
        <translation>Копия ещё не готова.</translation>
    </message>
    <message>
        <source>It was not completed.</source>
        <comment>a backup</comment>
        <translation>Копия не была завершена.</translation>
    </message>
    <message>
        <source>Something is under way with it already.</source>
        <comment>a backup</comment>
        <translation>С копией уже идёт работа.</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <comment>a backup</comment>
        <translation>Не удалось проверить копию «%1»</translation>
    </message>
    <message>
        <source>%1 is being verified</source>
        <comment>a backup</comment>
        <translation>Копия «%1» проверяется</translation>
    </message>
    <message>
        <source>The drill of %1 could not begin</source>
        <comment>a backup</comment>
        <translation>Не удалось начать пробное восстановление «%1»</translation>
    </message>
    <message>
        <source>%1 is being restored into a throw-away place</source>
        <comment>a backup</comment>
        <translation>Копия «%1» восстанавливается во временное место</translation>
    </message>
    <message>
        <source>The work on %1 could not be cancelled</source>
        <comment>a backup</comment>
        <translation>Не удалось отменить работу с копией «%1»</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a backup</comment>
        <translation>Копия «%1» удалена</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a backup</comment>
        <translation>Не удалось удалить копию «%1»</translation>
    </message>
    <message>
        <source>%1 could not be run</source>
        <comment>a schedule</comment>
        <translation>Не удалось запустить расписание «%1»</translation>
    </message>
    <message>
        <source>%1 runs now</source>
        <comment>a schedule</comment>
        <translation>Расписание «%1» выполняется</translation>
    </message>
    <message>
        <source>%1 could not be changed</source>
        <comment>a schedule</comment>
        <translation>Не удалось изменить расписание «%1»</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>a schedule</comment>
        <translation>Расписание «%1» включено</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <comment>a schedule</comment>
        <translation>Расписание «%1» выключено</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a schedule</comment>
        <translation>Не удалось удалить расписание «%1»</translation>
    </message>
    <message>
        <source>%1 was deleted. Its backups stay.</source>
        <comment>a schedule</comment>
        <translation>Расписание «%1» удалено. Его копии остаются.</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupContents</name>
    <message>
        <source>Search files</source>
        <comment>placeholder: in a backup</comment>
        <translation>Поиск файлов</translation>
    </message>
    <message>
        <source>Search files</source>
        <comment>accessible name: in a backup</comment>
        <translation>Поиск файлов</translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <comment>accessible name of the tree</comment>
        <translation>Содержимое резервной копии</translation>
    </message>
    <message>
        <source>No file matches</source>
        <comment>title</comment>
        <translation>Нет подходящих файлов</translation>
    </message>
    <message>
        <source>Nothing is in it</source>
        <comment>title: a backup without files</comment>
        <translation>Копия пуста</translation>
    </message>
    <message>
        <source>A search looks at the whole path. Try a part of the name.</source>
        <translation>Поиск идёт по всему пути. Попробуйте часть имени.</translation>
    </message>
    <message>
        <source>Neither definitions nor files were asked for.</source>
        <translation>Не запрошены ни определения, ни файлы.</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>tab: what lies in a backup</comment>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Parts of the backup</source>
        <comment>accessible name of the tabs</comment>
        <translation>Разделы резервной копии</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a backup</comment>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>button: a backup</comment>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>Пробное восстановление…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Копировать ID</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Delete backup…</source>
        <comment>menu</comment>
        <translation>Удалить копию…</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupFilterBar</name>
    <message>
        <source>Filter backups</source>
        <comment>placeholder</comment>
        <translation>Фильтр копий</translation>
    </message>
    <message>
        <source>Words of the name, id, description, services or who made it</source>
        <comment>tool tip</comment>
        <translation>Слова из имени, ID, описания, сервисов или автора</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: backups of any state</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose type, origin, service</comment>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Show some types, origins or services only</source>
        <comment>tool tip</comment>
        <translation>Показывать только некоторые типы, источники или сервисы</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>menu: of a backup</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>menu: of a backup</comment>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only backups that hold it</comment>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>menu: only backups that it made</comment>
        <translation>Расписание</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupOverview</name>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a backup</comment>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: work on a backup</comment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>heading: what shows that a backup can be restored</comment>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>heading: backups that build on one another</comment>
        <translation>Цепочка</translation>
    </message>
    <message>
        <source>Read back</source>
        <comment>proof: every byte of the backup was checked</comment>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Whole, %1</source>
        <comment>proof; when</comment>
        <translation>Цела, %1</translation>
    </message>
    <message>
        <source>Damaged, %1</source>
        <comment>proof; when</comment>
        <translation>Повреждена, %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>proof: the backup was restored into a throw-away place</comment>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Restored in %1, %2</source>
        <comment>proof; a duration, when</comment>
        <translation>Восстановлена за %1, %2</translation>
    </message>
    <message>
        <source>Failed, %1</source>
        <comment>proof; when</comment>
        <translation>Сбой, %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>proof: what was wrong</comment>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a backup</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>detail: when</comment>
        <translation>Создана</translation>
    </message>
    <message>
        <source>By</source>
        <comment>detail: who made the backup</comment>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>detail</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>detail</comment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <comment>sizes: of the archive, of what is in it</comment>
        <translation>%1, внутри %2</translation>
    </message>
    <message>
        <source>Estimate</source>
        <comment>detail</comment>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>about %1, %2</source>
        <comment>a size, a duration</comment>
        <translation>около %1, %2</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>detail</comment>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>detail: how long</comment>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>detail</comment>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>data</source>
        <comment>what is in a backup</comment>
        <translation>данные</translation>
    </message>
    <message>
        <source>configuration</source>
        <comment>what is in a backup</comment>
        <translation>конфигурация</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>what is in a backup</comment>
        <translation>журналы</translation>
    </message>
    <message>
        <source>accounts and keys</source>
        <comment>what is in a backup</comment>
        <translation>учётные записи и ключи</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>detail: what is in it</comment>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>detail</comment>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Kept until</source>
        <comment>detail</comment>
        <translation>Хранится до</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <comment>kept until</comment>
        <translation>удаления</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <comment>detail</comment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Builds on %1</source>
        <comment>link: a backup</comment>
        <translation>Опирается на «%1»</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <comment>link: a backup</comment>
        <translation>Нужна для «%1»</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupsPage</name>
    <message>
        <source>New backup</source>
        <comment>button</comment>
        <translation>Новая копия</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button: a backup from a file</comment>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>accessible name of the table</comment>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Create the first backup</source>
        <comment>button</comment>
        <translation>Создать первую копию</translation>
    </message>
    <message>
        <source>Upload one</source>
        <comment>button: a backup from a file</comment>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>title of the page</comment>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>New backup</source>
        <comment>command</comment>
        <translation>Новая резервная копия</translation>
    </message>
    <message>
        <source>Upload a backup…</source>
        <comment>command</comment>
        <translation>Загрузить резервную копию…</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <comment>command; a backup</comment>
        <translation>Восстановить из «%1»…</translation>
    </message>
    <message>
        <source>Download %1…</source>
        <comment>command; a backup</comment>
        <translation>Скачать «%1»…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>command; a backup</comment>
        <translation>Проверить «%1»</translation>
    </message>
    <message>
        <source>Drill %1…</source>
        <comment>command; a backup</comment>
        <translation>Опробовать «%1»…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a backup</comment>
        <translation>Удалить «%1»…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>menu: a backup</comment>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Download…</source>
        <comment>menu: a backup</comment>
        <translation>Скачать…</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>menu: a backup</comment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>Пробное восстановление…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>menu: work on a backup</comment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a backup</comment>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Проверка «%1»</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>Пробное восстановление «%1»</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <comment>button</comment>
        <translation>Начать пробу</translation>
    </message>
    <message>
        <source>It was encrypted with a passphrase, which is needed to read it. It is not kept.</source>
        <translation>Копия зашифрована парольной фразой, которая нужна для чтения. Фраза не сохраняется.</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <comment>a backup</comment>
        <translation>Копия «%1» создаётся</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <comment>title of a dialog</comment>
        <translation>Скачивание резервной копии</translation>
    </message>
    <message>
        <source>Choose a backup to upload</source>
        <comment>title of a dialog</comment>
        <translation>Выбор резервной копии для загрузки</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <comment>kind of file</comment>
        <translation>Резервные копии (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>Все файлы (%1)</translation>
    </message>
    <message>
        <source>You may not see backups</source>
        <comment>title</comment>
        <translation>Нет доступа к резервным копиям</translation>
    </message>
    <message>
        <source>This server has no backups</source>
        <comment>title: an older server without the feature</comment>
        <translation>На этом сервере нет резервных копий</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make any.</source>
        <translation>Это более старая версия, которая не умеет их создавать.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <comment>title</comment>
        <translation>Пока нет резервных копий</translation>
    </message>
    <message>
        <source>A backup holds services, their data and the platform&apos;s settings, is checked byte by byte, and can be restored as a whole or in parts. Make one now, or let a schedule do it.</source>
        <translation>Резервная копия содержит сервисы, их данные и настройки платформы, проверяется байт за байтом и восстанавливается целиком или по частям. Создайте её сейчас или поручите это расписанию.</translation>
    </message>
    <message>
        <source>No backup matches</source>
        <comment>title</comment>
        <translation>Нет подходящих копий</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Попробуйте другие слова или просмотрите весь список.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n копия</numerusform>
            <numerusform>%n копии</numerusform>
            <numerusform>%n копий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 из %n копии</numerusform>
            <numerusform>%1 из %n копий</numerusform>
            <numerusform>%1 из %n копий</numerusform>
        </translation>
    </message>
    <message>
        <source>newest good one %1</source>
        <comment>footer: when</comment>
        <translation>последняя удачная %1</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) failed their check</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n копия не прошла проверку</numerusform>
            <numerusform>%n копии не прошли проверку</numerusform>
            <numerusform>%n копий не прошли проверку</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkDialog</name>
    <message numerus="yes">
        <source>Start %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Запустить %n сервис</numerusform>
            <numerusform>Запустить %n сервиса</numerusform>
            <numerusform>Запустить %n сервисов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Остановить %n сервис</numerusform>
            <numerusform>Остановить %n сервиса</numerusform>
            <numerusform>Остановить %n сервисов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Перезапустить %n сервис</numerusform>
            <numerusform>Перезапустить %n сервиса</numerusform>
            <numerusform>Перезапустить %n сервисов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>Удалить %n сервис</numerusform>
            <numerusform>Удалить %n сервиса</numerusform>
            <numerusform>Удалить %n сервисов</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <comment>result of an order</comment>
        <translation>Запущен</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result of an order</comment>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Restarted</source>
        <comment>result of an order</comment>
        <translation>Перезапущен</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result of an order</comment>
        <translation>Удалён</translation>
    </message>
    <message>
        <source>This cannot be undone. Those that run are stopped first.</source>
        <translation>Отменить это нельзя. Работающие сначала останавливаются.</translation>
    </message>
    <message>
        <source>Their clients lose the connection until they are started again.</source>
        <translation>Их клиенты теряют соединение, пока они не будут запущены снова.</translation>
    </message>
    <message>
        <source>Their clients lose the connection for a moment.</source>
        <translation>Их клиенты ненадолго теряют соединение.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>They are needed by %1.</source>
        <comment>names of services</comment>
        <translation>Они нужны для: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The server takes %n more request(s) before %1; what is left then waits.</source>
        <comment>time of day</comment>
        <translation>
            <numerusform>До %1 сервер примет ещё %n запрос; остальное подождёт.</numerusform>
            <numerusform>До %1 сервер примет ещё %n запроса; остальное подождёт.</numerusform>
            <numerusform>До %1 сервер примет ещё %n запросов; остальное подождёт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Services and how the order went</source>
        <comment>accessible name</comment>
        <translation>Сервисы и результаты операции</translation>
    </message>
    <message>
        <source>Delete their logs, samples and working folders too</source>
        <comment>check box</comment>
        <translation>Удалить также журналы, замеры и рабочие папки</translation>
    </message>
    <message>
        <source>Do not wait for them to end</source>
        <comment>check box</comment>
        <translation>Не ждать их завершения</translation>
    </message>
    <message>
        <source>Waits for the server&apos;s limit until %1</source>
        <comment>state of an order; time of day</comment>
        <translation>Ожидает из-за ограничения сервера до %1</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Сейчас нет подключения к серверу.</translation>
    </message>
    <message>
        <source>At work…</source>
        <comment>state of an order</comment>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>button: done of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Stop here</source>
        <comment>button: leave out what is not yet begun</comment>
        <translation>Прервать</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <comment>button: services for which an order failed</comment>
        <translation>
            <numerusform>Повторить (%n)</numerusform>
            <numerusform>Повторить (%n)</numerusform>
            <numerusform>Повторить (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>state of an order that was called off</comment>
        <translation>Не выполнено</translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkModel</name>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: how an order went</comment>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigActions</name>
    <message>
        <source>Nobody has set it: its default holds.</source>
        <comment>why a setting cannot be set back</comment>
        <translation>Никто не задавал: действует значение по умолчанию.</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a configuration value</comment>
        <translation>Значение «%1» сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved. %n service(s) take it up at the next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>Значение «%1» сохранено. %n сервис получит его при следующем запуске.</numerusform>
            <numerusform>Значение «%1» сохранено. %n сервиса получат его при следующем запуске.</numerusform>
            <numerusform>Значение «%1» сохранено. %n сервисов получат его при следующем запуске.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a configuration value</comment>
        <translation>Значение «%1» удалено</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a configuration value</comment>
        <translation>Не удалось удалить значение «%1»</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigDetail</name>
    <message>
        <source>Value</source>
        <comment>tab: of a configuration value</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>History</source>
        <comment>tab: of a configuration value</comment>
        <translation>История</translation>
    </message>
    <message>
        <source>Parts of the value</source>
        <comment>accessible name of the tabs</comment>
        <translation>Разделы значения</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>Добавить к изменениям</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Copy key</source>
        <comment>menu</comment>
        <translation>Копировать ключ</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <comment>menu: how a service&apos;s environment refers to it</comment>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>Хранить зашифрованным</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>heading: services that refer to a configuration value</comment>
        <translation>Используют</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>History</source>
        <comment>accessible name of the table: changes of a configuration value</comment>
        <translation>История</translation>
    </message>
    <message>
        <source>For every service that has no value of its own</source>
        <comment>a configuration value</comment>
        <translation>Для всех сервисов без собственного значения</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <comment>a configuration value; a service</comment>
        <translation>Только для «%1»</translation>
    </message>
    <message>
        <source>%1 has changed it meanwhile. Saving replaces that.</source>
        <comment>a configuration value; who</comment>
        <translation>Тем временем значение изменено (%1). Сохранение заменит его.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take up a change at their next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>Его использует %n сервис; изменение он получит при следующем запуске.</numerusform>
            <numerusform>Его используют %n сервиса; изменение они получат при следующем запуске.</numerusform>
            <numerusform>Его используют %n сервисов; изменение они получат при следующем запуске.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change takes hold when the server is started again.</source>
        <translation>Изменение вступает в силу после перезапуска сервера.</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>fact</comment>
        <translation>Область</translation>
    </message>
    <message>
        <source>The platform&apos;s own setting</source>
        <comment>scope of a configuration value</comment>
        <translation>Настройка самой платформы</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>fact</comment>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>fact: a permission</comment>
        <translation>Требуется</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>fact: how a service refers to it</comment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>fact</comment>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>never: the default holds</source>
        <comment>a setting</comment>
        <translation>никогда: действует значение по умолчанию</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when; who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First set</source>
        <comment>fact</comment>
        <translation>Впервые задано</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>Показать сервис</translation>
    </message>
    <message>
        <source>The platform decides it for its own settings.</source>
        <translation>Для своих настроек это решает сама платформа.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <comment>a configuration value</comment>
        <translation>Идёт сохранение.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Сохранять нечего.</translation>
    </message>
    <message>
        <source>An encrypted value is shown to nobody: type a new one to keep it in the open.</source>
        <translation>Зашифрованное значение никому не показывается: чтобы хранить его открыто, введите новое.</translation>
    </message>
    <message>
        <source>Make it later, together with others</source>
        <comment>tool tip</comment>
        <translation>Внести позже, вместе с другими</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>Вернуть значение по умолчанию…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>Удалить значение…</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Сначала выберите изменение.</translation>
    </message>
    <message>
        <source>What an encrypted value was before is kept nowhere.</source>
        <translation>Прежнее зашифрованное значение нигде не хранится.</translation>
    </message>
    <message>
        <source>There was no value before it.</source>
        <comment>a change</comment>
        <translation>До него значения не было.</translation>
    </message>
    <message>
        <source>It could not be taken back</source>
        <comment>a change</comment>
        <translation>Не удалось вернуть прежнее значение</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <comment>title: of a configuration value</comment>
        <translation>Изменений пока нет</translation>
    </message>
    <message>
        <source>Nobody has set it: its default holds.</source>
        <translation>Никто не задавал: действует значение по умолчанию.</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <comment>button: a configuration value goes back to the one before</comment>
        <translation>Отменить это изменение</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigFilterBar</name>
    <message>
        <source>Filter configuration</source>
        <comment>placeholder</comment>
        <translation>Фильтр конфигурации</translation>
    </message>
    <message>
        <source>Words of the key, the value, the service, what it is for or who changed it</source>
        <comment>tool tip</comment>
        <translation>Слова из ключа, значения, сервиса, назначения или автора изменения</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: configuration values of any kind</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>filter: configuration values</comment>
        <translation>зашифрованные</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>filter: configuration values that services refer to</comment>
        <translation>используемые</translation>
    </message>
    <message>
        <source>set</source>
        <comment>filter: configuration values, no defaults</comment>
        <translation>заданные</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose service, traits</comment>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Show the values of one service, or some only</source>
        <comment>tool tip</comment>
        <translation>Показывать значения одного сервиса или только некоторые</translation>
    </message>
    <message>
        <source>Only encrypted ones</source>
        <comment>menu: configuration values</comment>
        <translation>Только зашифрованные</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <comment>menu: configuration values that services refer to</comment>
        <translation>Только используемые</translation>
    </message>
    <message>
        <source>No defaults</source>
        <comment>menu: only configuration values that somebody has set</comment>
        <translation>Без значений по умолчанию</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only its values</comment>
        <translation>Сервис</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigPage</name>
    <message>
        <source>New value</source>
        <comment>button: a configuration value</comment>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button: configuration from a file</comment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>accessible name of the table</comment>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Set the first value</source>
        <comment>button</comment>
        <translation>Задать первое значение</translation>
    </message>
    <message>
        <source>Import some</source>
        <comment>button: configuration from a file</comment>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button: the gathered changes</comment>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Review…</source>
        <comment>button: the gathered changes</comment>
        <translation>Просмотреть…</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>title of the page</comment>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>New configuration value…</source>
        <comment>command</comment>
        <translation>Новое значение конфигурации…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <comment>command</comment>
        <translation>Импортировать конфигурацию…</translation>
    </message>
    <message>
        <source>Review changes of the configuration…</source>
        <comment>command</comment>
        <translation>Просмотреть изменения конфигурации…</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu: a configuration value</comment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Add its deletion to the changes</source>
        <comment>menu: a configuration value</comment>
        <translation>Добавить удаление к изменениям</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>Вернуть значение по умолчанию…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>Удалить значение…</translation>
    </message>
    <message>
        <source>All of it is set already.</source>
        <translation>Всё это уже задано.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>Изменено %n значение</numerusform>
            <numerusform>Изменено %n значения</numerusform>
            <numerusform>Изменено %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see the configuration</source>
        <comment>title</comment>
        <translation>Нет доступа к конфигурации</translation>
    </message>
    <message>
        <source>This server has no configuration</source>
        <comment>title: an older server without the feature</comment>
        <translation>На этом сервере нет конфигурации</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>Это более старая версия, которая таких данных не хранит.</translation>
    </message>
    <message>
        <source>Nothing is configured yet</source>
        <comment>title</comment>
        <translation>Пока ничего не настроено</translation>
    </message>
    <message>
        <source>Values that are set here reach services whose environment refers to them as config:KEY. They can be kept encrypted, and every change can be taken back.</source>
        <translation>Заданные здесь значения получают сервисы, в окружении которых указано config:KEY. Их можно хранить зашифрованными, и любое изменение можно вернуть.</translation>
    </message>
    <message>
        <source>No value matches</source>
        <comment>title</comment>
        <translation>Нет подходящих значений</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Попробуйте другие слова или просмотрите весь список.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) gathered, and not made yet</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>Собрано %n изменение, пока не внесено</numerusform>
            <numerusform>Собрано %n изменения, пока не внесены</numerusform>
            <numerusform>Собрано %n изменений, пока не внесены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 из %n значения</numerusform>
            <numerusform>%1 из %n значений</numerusform>
            <numerusform>%1 из %n значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <comment>footer: configuration values, no defaults</comment>
        <translation>
            <numerusform>задано %n</numerusform>
            <numerusform>задано %n</numerusform>
            <numerusform>задано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardChart</name>
    <message>
        <source>CPU by service</source>
        <comment>heading of a chart</comment>
        <translation>ЦП по сервисам</translation>
    </message>
    <message>
        <source>Memory by service</source>
        <comment>heading of a chart</comment>
        <translation>Память по сервисам</translation>
    </message>
    <message>
        <source>Opens the metrics</source>
        <comment>what a heading does when it is pressed</comment>
        <translation>Открывает метрики</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a chart</comment>
        <translation>Нет доступа к сервисам</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>У ваших ролей нет разрешения %1.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>Не удалось загрузить сервисы</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>You may not see metrics</source>
        <comment>note in a chart</comment>
        <translation>Нет доступа к метрикам</translation>
    </message>
    <message>
        <source>The samples could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>Не удалось загрузить замеры</translation>
    </message>
    <message>
        <source>No service is running</source>
        <comment>note in a chart</comment>
        <translation>Ни один сервис не работает</translation>
    </message>
    <message>
        <source>What the busiest ones use is drawn here.</source>
        <translation>Здесь показывается, что используют самые нагруженные.</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>К сервисам</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>note in a chart</comment>
        <translation>Замеров пока нет</translation>
    </message>
    <message>
        <source>The first ones come within seconds.</source>
        <translation>Первые появятся через несколько секунд.</translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardPage</name>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name of a row of chips</comment>
        <translation>Период</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>stretch of time</comment>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>stretch of time</comment>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>stretch of time</comment>
        <translation>7 д</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>title of a page</comment>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>tile</comment>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <comment>tile</comment>
        <translation>ЦП хоста</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>tile</comment>
        <translation>Память</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>tile</comment>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>tile</comment>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>tile</comment>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Platform health</source>
        <comment>heading</comment>
        <translation>Исправность платформы</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>heading</comment>
        <translation>Нагруженные сервисы</translation>
    </message>
    <message>
        <source>All services</source>
        <comment>link</comment>
        <translation>Все сервисы</translation>
    </message>
    <message>
        <source>on average of the last minutes</source>
        <comment>beside a heading: how services are ranked</comment>
        <translation>в среднем за последние минуты</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>accessible name of a table</comment>
        <translation>Самые нагруженные сервисы</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>heading</comment>
        <translation>Недавние события</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>accessible name of a list</comment>
        <translation>Недавние события</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <comment>command</comment>
        <translation>Показать последний час</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>command</comment>
        <translation>Показать последние 24 часа</translation>
    </message>
    <message>
        <source>Show the last 7 days</source>
        <comment>command</comment>
        <translation>Показать последние 7 дней</translation>
    </message>
    <message>
        <source>Busiest services by CPU</source>
        <comment>command</comment>
        <translation>Самые нагруженные сервисы по ЦП</translation>
    </message>
    <message>
        <source>Busiest services by memory</source>
        <comment>command</comment>
        <translation>Самые нагруженные сервисы по памяти</translation>
    </message>
    <message>
        <source>Figures as of %1; they go on when the server answers again.</source>
        <comment>time</comment>
        <translation>Показатели на %1; они обновятся, когда сервер снова ответит.</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>tile</comment>
        <translation>нет доступа</translation>
    </message>
    <message>
        <source>not available</source>
        <comment>tile</comment>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>of %1 running</source>
        <comment>services: after the number that run</comment>
        <translation>из %1 работает</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>services</comment>
        <translation>
            <numerusform>сбоев: %n</numerusform>
            <numerusform>сбоев: %n</numerusform>
            <numerusform>сбоев: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the services that failed</source>
        <translation>Показать сервисы со сбоями</translation>
    </message>
    <message>
        <source>High</source>
        <comment>CPU or memory</comment>
        <translation>Выше нормы</translation>
    </message>
    <message>
        <source>Above %1</source>
        <comment>tool tip: why a figure is marked; a percentage</comment>
        <translation>Выше %1</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <comment>share of memory</comment>
        <translation>используется %1</translation>
    </message>
    <message>
        <source>%1 since the server started</source>
        <comment>requests</comment>
        <translation>%1 после запуска сервера</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>many requests fail</comment>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>%1 of the requests fail</source>
        <translation>Неудачных запросов: %1</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>tile: the server does not say</comment>
        <translation>нет сведений</translation>
    </message>
    <message>
        <source>This server sends no such figure.</source>
        <translation>Этот сервер не сообщает такой показатель.</translation>
    </message>
    <message>
        <source>% used</source>
        <comment>disk: after a number</comment>
        <translation>% занято</translation>
    </message>
    <message numerus="yes">
        <source>open · %n watching</source>
        <comment>connections: those that follow events</comment>
        <translation>
            <numerusform>открыто · подписан %n</numerusform>
            <numerusform>открыто · подписаны %n</numerusform>
            <numerusform>открыто · подписано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>connections: after a number</comment>
        <translation>открыто</translation>
    </message>
    <message>
        <source>You may not see the health</source>
        <comment>note in a card</comment>
        <translation>Исправность вам недоступна</translation>
    </message>
    <message>
        <source>The health could not be asked for</source>
        <comment>note in a card</comment>
        <translation>Не удалось запросить исправность</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Event stream</source>
        <comment>health check: how live changes come</comment>
        <translation>Поток событий</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of the server</comment>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a card</comment>
        <translation>Нет доступа к сервисам</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>У ваших ролей нет разрешения %1.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a card</comment>
        <translation>Не удалось загрузить сервисы</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>note in a card</comment>
        <translation>Сервисов пока нет</translation>
    </message>
    <message>
        <source>Describe one, or begin with samples from the catalogue.</source>
        <translation>Опишите свой или начните с примеров из каталога.</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>Добавить сервис</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <comment>note in a card</comment>
        <translation>Ничего не работает</translation>
    </message>
    <message>
        <source>The services that use the most show here as soon as one runs.</source>
        <translation>Самые нагруженные сервисы появятся здесь, как только один из них заработает.</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>К сервисам</translation>
    </message>
    <message>
        <source>You may not see events</source>
        <comment>note in a card</comment>
        <translation>Нет доступа к событиям</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <comment>note in a card</comment>
        <translation>Ничего не произошло</translation>
    </message>
    <message>
        <source>Watching since %1. Starts, stops and failures show here at once.</source>
        <comment>time of day</comment>
        <translation>Наблюдение с %1. Запуски, остановки и сбои сразу появляются здесь.</translation>
    </message>
</context>
<context>
    <name>ui::pages::JumpToTime</name>
    <message>
        <source>Jump to a time</source>
        <comment>title of a dialog</comment>
        <translation>Переход ко времени</translation>
    </message>
    <message>
        <source>Jump</source>
        <comment>button: to a time in a log</comment>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>label</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Such as 12:03, 2026-11-23 12:03:10, or -15m for fifteen minutes ago</source>
        <comment>hint</comment>
        <translation>Например, 12:03, 2026-11-23 12:03:10 или -15m — пятнадцать минут назад</translation>
    </message>
    <message>
        <source>This is no time that can be understood</source>
        <comment>error of a field</comment>
        <translation>Такое время распознать нельзя</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeyList</name>
    <message>
        <source>API keys</source>
        <comment>accessible name of the table</comment>
        <translation>Ключи API</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Сначала выберите ключ.</translation>
    </message>
    <message>
        <source>Copy its beginning</source>
        <comment>menu: of an API key, by which one knows it</comment>
        <translation>Копировать начало ключа</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>menu: an API key</comment>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>%1 could not be revoked: %2</source>
        <comment>an API key, why</comment>
        <translation>Не удалось отозвать ключ «%1»: %2</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <comment>an API key</comment>
        <translation>Ключ «%1» отозван</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeysPage</name>
    <message>
        <source>New key</source>
        <comment>button: an API key</comment>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>title of the page</comment>
        <translation>Ключи API</translation>
    </message>
    <message>
        <source>Filter API keys</source>
        <comment>placeholder</comment>
        <translation>Фильтр ключей API</translation>
    </message>
    <message>
        <source>Words of the name, the beginning, what it may or who made it</source>
        <comment>tool tip</comment>
        <translation>Слова из имени, начала ключа, разрешений или владельца</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <comment>accessible name: own or everybody&apos;s</comment>
        <translation>Чьи ключи</translation>
    </message>
    <message>
        <source>My keys</source>
        <comment>whose API keys</comment>
        <translation>Мои ключи</translation>
    </message>
    <message>
        <source>Everybody&apos;s keys</source>
        <comment>whose API keys</comment>
        <translation>Все ключи</translation>
    </message>
    <message>
        <source>Make the first key</source>
        <comment>button: an API key</comment>
        <translation>Создать первый ключ</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Your account may not see the keys of others.</source>
        <translation>Ваша учётная запись не может просматривать чужие ключи.</translation>
    </message>
    <message>
        <source>You may not see API keys</source>
        <comment>title</comment>
        <translation>Нет доступа к ключам API</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <comment>title</comment>
        <translation>Ключей API пока нет</translation>
    </message>
    <message>
        <source>A key lets a program in without a password: a scraper of metrics, a pipeline, a script. It may do no more than you may, and less if you say so.</source>
        <translation>Ключ открывает доступ программе без пароля: сборщику метрик, конвейеру, скрипту. Ему разрешено не больше, чем вам, и меньше, если вы так решите.</translation>
    </message>
    <message>
        <source>No key matches</source>
        <comment>title</comment>
        <translation>Нет подходящих ключей</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Попробуйте другие слова или просмотрите весь список.</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n ключ API</numerusform>
            <numerusform>%n ключа API</numerusform>
            <numerusform>%n ключей API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 из %n ключа API</numerusform>
            <numerusform>%1 из %n ключей API</numerusform>
            <numerusform>%1 из %n ключей API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) end soon</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>Скоро истекает %n ключ API</numerusform>
            <numerusform>Скоро истекают %n ключа API</numerusform>
            <numerusform>Скоро истекают %n ключей API</numerusform>
        </translation>
    </message>
    <message>
        <source>New API key…</source>
        <comment>command</comment>
        <translation>Новый ключ API…</translation>
    </message>
    <message>
        <source>Revoke %1…</source>
        <comment>command; an API key</comment>
        <translation>Отозвать «%1»…</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFilterBar</name>
    <message>
        <source>All</source>
        <comment>filter: of any state</comment>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFoot</name>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>Автообновление</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: time of day</comment>
        <translation>Данные на %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListStates</name>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>У ваших ролей нет разрешения %1.</translation>
    </message>
    <message>
        <source>Your account lacks the permission.</source>
        <translation>У вашей учётной записи нет разрешения.</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsPage</name>
    <message>
        <source>Logs</source>
        <comment>title of a page</comment>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>%1 lines are too many for the clipboard. Save them to a file instead.</source>
        <translation>Строк слишком много для буфера обмена: %1. Сохраните их в файл.</translation>
    </message>
    <message>
        <source>Connection lost %1 – %2</source>
        <comment>in a log: from when to when</comment>
        <translation>Связь потеряна: %1 – %2</translation>
    </message>
    <message>
        <source>Earlier lines could not be fetched</source>
        <translation>Не удалось получить более ранние строки</translation>
    </message>
    <message>
        <source>No more lines fit into memory. Choose fewer services to read further back.</source>
        <translation>Больше строк в память не помещается. Чтобы читать дальше назад, выберите меньше сервисов.</translation>
    </message>
    <message>
        <source>The log begins later than that; this is its first line.</source>
        <translation>Журнал начинается позже; это его первая строка.</translation>
    </message>
    <message>
        <source>Save the log</source>
        <comment>title of a dialog</comment>
        <translation>Сохранение журнала</translation>
    </message>
    <message>
        <source>Text (*.log)</source>
        <comment>kind of file</comment>
        <translation>Текст (*.log)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <comment>kind of file</comment>
        <translation>Строки JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved to %1</source>
        <translation>
            <numerusform>%n строка сохранена в %1</numerusform>
            <numerusform>%n строки сохранены в %1</numerusform>
            <numerusform>%n строк сохранено в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>Не удалось сохранить %1</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <comment>command</comment>
        <translation>Приостановить журнал</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <comment>command</comment>
        <translation>Следить за журналом</translation>
    </message>
    <message>
        <source>Jump to a time in the log</source>
        <comment>command</comment>
        <translation>Перейти ко времени в журнале</translation>
    </message>
    <message>
        <source>Choose the services of the log</source>
        <comment>command</comment>
        <translation>Выбрать сервисы журнала</translation>
    </message>
    <message>
        <source>Save the log to a file</source>
        <comment>command</comment>
        <translation>Сохранить журнал в файл</translation>
    </message>
    <message>
        <source>Show every line of the log</source>
        <comment>command</comment>
        <translation>Показать все строки журнала</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>how times are shown</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Relative time</source>
        <comment>how times are shown</comment>
        <translation>Относительное время</translation>
    </message>
    <message>
        <source>Local time</source>
        <comment>how times are shown</comment>
        <translation>Местное время</translation>
    </message>
    <message>
        <source>Stop or go on following the newest lines (Ctrl+P)</source>
        <comment>tool tip</comment>
        <translation>Приостановить или продолжить слежение за новыми строками (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: stop following the log</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>button: go on following the log</comment>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: save the log to a file</comment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file (Ctrl+S)</source>
        <comment>tool tip</comment>
        <translation>Сохранить показанные строки в файл (Ctrl+S)</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>log level</comment>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>log level</comment>
        <translation>Инфо</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>Отладка</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>button: for the log</comment>
        <translation>Выбрать сервисы</translation>
    </message>
    <message>
        <source>Show what is running</source>
        <comment>button: for the log</comment>
        <translation>Показать работающие</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>К сервисам</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <comment>button</comment>
        <translation>Сбросить поиск и фильтры</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>How times are shown</source>
        <comment>tool tip</comment>
        <translation>Как показывать время</translation>
    </message>
    <message>
        <source>Jump to a time…</source>
        <comment>menu</comment>
        <translation>Перейти ко времени…</translation>
    </message>
    <message>
        <source>Break long lines into rows, or scroll sideways</source>
        <comment>tool tip</comment>
        <translation>Переносить длинные строки или прокручивать вбок</translation>
    </message>
    <message>
        <source>Wrap on</source>
        <comment>how long lines are shown</comment>
        <translation>С переносом</translation>
    </message>
    <message>
        <source>Wrap off</source>
        <comment>how long lines are shown</comment>
        <translation>Без переноса</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>Слежение на паузе</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a log</comment>
        <translation>Слежение</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>title of an empty page</comment>
        <translation>Нет подключения</translation>
    </message>
    <message>
        <source>Start the local server or connect to another one to read its logs.</source>
        <translation>Запустите локальный сервер или подключитесь к другому, чтобы читать его журналы.</translation>
    </message>
    <message>
        <source>You may not read logs</source>
        <comment>title of an empty page</comment>
        <translation>Нет доступа к журналам</translation>
    </message>
    <message>
        <source>Your roles do not include logs:read. An administrator of this server can give you one that does.</source>
        <translation>У ваших ролей нет разрешения logs:read. Администратор этого сервера может назначить роль с ним.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title of an empty page</comment>
        <translation>Сервисов пока нет</translation>
    </message>
    <message>
        <source>What your services write appears here, from their first line on.</source>
        <translation>Здесь появляется всё, что пишут ваши сервисы, начиная с первой строки.</translation>
    </message>
    <message>
        <source>Whose log?</source>
        <comment>title of an empty page</comment>
        <translation>Чей журнал?</translation>
    </message>
    <message>
        <source>Choose one or several services; their lines are merged by time.</source>
        <translation>Выберите один или несколько сервисов; их строки объединяются по времени.</translation>
    </message>
    <message>
        <source>No line matches</source>
        <comment>title of an empty page</comment>
        <translation>Нет подходящих строк</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out by the search and the filters.</source>
        <translation>
            <numerusform>Поиск и фильтры скрывают %n строку.</numerusform>
            <numerusform>Поиск и фильтры скрывают %n строки.</numerusform>
            <numerusform>Поиск и фильтры скрывают %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>title of an empty page</comment>
        <translation>Ожидание подключения</translation>
    </message>
    <message>
        <source>The log is read as soon as the server answers.</source>
        <translation>Журнал будет прочитан, как только сервер ответит.</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>title of an empty page</comment>
        <translation>В журнале пока ничего нет</translation>
    </message>
    <message>
        <source>New lines appear here as they are written.</source>
        <translation>Новые строки появляются здесь по мере записи.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hits</source>
        <comment>search: the chosen one of all</comment>
        <translation>
            <numerusform>%1 из %Ln совпадения</numerusform>
            <numerusform>%1 из %Ln совпадений</numerusform>
            <numerusform>%1 из %Ln совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>state of a search</comment>
        <translation>Поиск…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>search: matching ones of all</comment>
        <translation>
            <numerusform>%1 из %Ln строки</numerusform>
            <numerusform>%1 из %Ln строк</numerusform>
            <numerusform>%1 из %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>size of a log: shown and all</comment>
        <translation>
            <numerusform>%1 из %Ln строки</numerusform>
            <numerusform>%1 из %Ln строк</numerusform>
            <numerusform>%1 из %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines/s</source>
        <comment>speed of a log</comment>
        <translation>%1 строк/с</translation>
    </message>
    <message>
        <source>Connection lost; this is the log as of %1</source>
        <comment>time</comment>
        <translation>Связь потеряна; журнал по состоянию на %1</translation>
    </message>
    <message>
        <source>Reading back to that time…</source>
        <comment>state of a log</comment>
        <translation>Чтение назад до этого времени…</translation>
    </message>
    <message>
        <source>Reading earlier lines…</source>
        <comment>state of a log</comment>
        <translation>Чтение более ранних строк…</translation>
    </message>
    <message>
        <source>%1 older lines were let go to save memory</source>
        <comment>state of a log</comment>
        <translation>Для экономии памяти убрано старых строк: %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsSearchBar</name>
    <message>
        <source>Search the log</source>
        <comment>placeholder</comment>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Search the log</source>
        <comment>accessible name</comment>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <comment>button</comment>
        <translation>Предыдущее совпадение (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <comment>button</comment>
        <translation>Следующее совпадение (Enter)</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <comment>button</comment>
        <translation>Очистить поиск (Esc)</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <comment>option of a search</comment>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <comment>option of a search</comment>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Only matches</source>
        <comment>option of a search</comment>
        <translation>Только совпадения</translation>
    </message>
    <message>
        <source>Show only lines that match</source>
        <comment>option of a search</comment>
        <translation>Показывать только совпадающие строки</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsServiceBar</name>
    <message>
        <source>Service</source>
        <comment>button: add one to the log</comment>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>Добавить сервис</translation>
    </message>
    <message>
        <source>Add or remove services (Ctrl+L)</source>
        <comment>tool tip</comment>
        <translation>Добавить или убрать сервисы (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>services that have no room over the log</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::MenuFilterBar</name>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: what is filtered for</comment>
        <translation>Показано: %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricCard</name>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>newest value in a chart</comment>
        <translation>Последнее</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of the values in a chart</comment>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>of the values in a chart</comment>
        <translation>Наибольшее</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <comment>accessible name; a metric</comment>
        <translation>График: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s) could not be loaded: %1</source>
        <comment>of a chart</comment>
        <translation>
            <numerusform>Не удалось загрузить %n кривую: %1</numerusform>
            <numerusform>Не удалось загрузить %n кривые: %1</numerusform>
            <numerusform>Не удалось загрузить %n кривых: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No samples in this stretch of time</source>
        <comment>over an empty chart</comment>
        <translation>За этот период замеров нет</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>over an empty chart</comment>
        <translation>Загрузка…</translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricsPage</name>
    <message>
        <source>15 min</source>
        <translation>15 мин</translation>
    </message>
    <message>
        <source>Metrics of the last 15 minutes</source>
        <translation>Метрики за последние 15 минут</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>Metrics of the last hour</source>
        <translation>Метрики за последний час</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 ч</translation>
    </message>
    <message>
        <source>Metrics of the last 6 hours</source>
        <translation>Метрики за последние 6 часов</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>Metrics of the last 24 hours</source>
        <translation>Метрики за последние 24 часа</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 д</translation>
    </message>
    <message>
        <source>Metrics of the last 7 days</source>
        <translation>Метрики за последние 7 дней</translation>
    </message>
    <message>
        <source>15 d</source>
        <translation>15 д</translation>
    </message>
    <message>
        <source>Metrics of the last 15 days</source>
        <translation>Метрики за последние 15 дней</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>button</comment>
        <translation>Показать последние 24 часа</translation>
    </message>
    <message>
        <source>Choose other services</source>
        <comment>button</comment>
        <translation>Выбрать другие сервисы</translation>
    </message>
    <message>
        <source>Show the usual metrics</source>
        <comment>button</comment>
        <translation>Показать обычные метрики</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>button: add a service to the charts</comment>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a button</comment>
        <translation>Выбрать сервисы</translation>
    </message>
    <message>
        <source>Choose services (Ctrl+F)</source>
        <comment>tool tip</comment>
        <translation>Выбрать сервисы (Ctrl+F)</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>button: back to the live charts</comment>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Back to live (double-click in a chart)</source>
        <comment>tool tip</comment>
        <translation>Вернуться к текущему времени (двойной щелчок по графику)</translation>
    </message>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name</comment>
        <translation>Период</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tool tip: a metric and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drag to zoom, Shift+drag to move, double-click to reset</source>
        <comment>footer: how to use the charts</comment>
        <translation>Перетаскивание — масштаб, Shift+перетаскивание — сдвиг, двойной щелчок — сброс</translation>
    </message>
    <message>
        <source>With the keyboard: arrows move, plus and minus zoom, Shift+arrows read values, Home resets</source>
        <comment>tool tip</comment>
        <translation>С клавиатуры: стрелки — сдвиг, плюс и минус — масштаб, Shift+стрелки — чтение значений, Home — сброс</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: charts stand still</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Points as CSV…</source>
        <comment>menu entry</comment>
        <translation>Точки в CSV…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <comment>kind of file</comment>
        <translation>Файлы CSV</translation>
    </message>
    <message>
        <source>Charts as PNG…</source>
        <comment>menu entry</comment>
        <translation>Графики в PNG…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <comment>kind of file</comment>
        <translation>Изображения PNG</translation>
    </message>
    <message>
        <source>Copy the charts</source>
        <comment>menu entry</comment>
        <translation>Копировать графики</translation>
    </message>
    <message>
        <source>The charts are in the clipboard</source>
        <comment>toast</comment>
        <translation>Графики скопированы в буфер обмена</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>title of a page</comment>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Choose services for the charts</source>
        <comment>command</comment>
        <translation>Выбрать сервисы для графиков</translation>
    </message>
    <message>
        <source>Export the points of the charts as CSV</source>
        <comment>command</comment>
        <translation>Экспортировать точки графиков в CSV</translation>
    </message>
    <message>
        <source>Export the charts as PNG</source>
        <comment>command</comment>
        <translation>Экспортировать графики в PNG</translation>
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
        <translation>Следить</translation>
    </message>
    <message>
        <source>Hold the charts where they are</source>
        <comment>tool tip</comment>
        <translation>Остановить графики на этом месте</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <comment>tool tip</comment>
        <translation>Следить за происходящим сейчас</translation>
    </message>
    <message>
        <source>Export metrics</source>
        <comment>title of a dialog</comment>
        <translation>Экспорт метрик</translation>
    </message>
    <message>
        <source>The points are in %1</source>
        <comment>toast; a file</comment>
        <translation>Точки сохранены в %1</translation>
    </message>
    <message>
        <source>The points could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>Не удалось записать точки: %1</translation>
    </message>
    <message>
        <source>The charts are in %1</source>
        <comment>toast; a file</comment>
        <translation>Графики сохранены в %1</translation>
    </message>
    <message>
        <source>The charts could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>Не удалось записать графики: %1</translation>
    </message>
    <message>
        <source>Your role may not read metrics</source>
        <comment>why controls are grey</comment>
        <translation>Ваша роль не может читать метрики</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <comment>tool tip</comment>
        <translation>Экспортировать пока нечего</translation>
    </message>
    <message>
        <source>No server</source>
        <comment>title</comment>
        <translation>Нет сервера</translation>
    </message>
    <message>
        <source>Connect to a server to see its figures.</source>
        <comment>empty page</comment>
        <translation>Подключитесь к серверу, чтобы увидеть его показатели.</translation>
    </message>
    <message>
        <source>Metrics are not open to you</source>
        <comment>title</comment>
        <translation>Нет доступа к метрикам</translation>
    </message>
    <message>
        <source>Your role may not read metrics. An administrator can give it the permission metrics:read.</source>
        <comment>empty page</comment>
        <translation>Ваша роль не может читать метрики. Администратор может дать ей разрешение metrics:read.</translation>
    </message>
    <message>
        <source>No metric is chosen</source>
        <comment>title</comment>
        <translation>Метрики не выбраны</translation>
    </message>
    <message>
        <source>Choose above what the charts should show.</source>
        <comment>empty page</comment>
        <translation>Выберите выше, что показывать на графиках.</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>title</comment>
        <translation>Замеров пока нет</translation>
    </message>
    <message>
        <source>The server takes samples every few seconds; the first will appear here by itself.</source>
        <comment>empty page</comment>
        <translation>Сервер делает замеры каждые несколько секунд; первый появится здесь сам.</translation>
    </message>
    <message>
        <source>Nothing was measured of these services in this time. Samples appear here while they run.</source>
        <comment>empty page</comment>
        <translation>За это время у этих сервисов ничего не измерялось. Замеры появляются здесь, пока сервисы работают.</translation>
    </message>
    <message numerus="yes">
        <source>a point every %n s</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>точка каждую %n с</numerusform>
            <numerusform>точка каждые %n с</numerusform>
            <numerusform>точка каждые %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n min</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>точка каждую %n мин</numerusform>
            <numerusform>точка каждые %n мин</numerusform>
            <numerusform>точка каждые %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n h</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>точка каждый %n ч</numerusform>
            <numerusform>точка каждые %n ч</numerusform>
            <numerusform>точка каждые %n ч</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine and server, %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>Компьютер и сервер, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s), %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>
            <numerusform>%n сервис, %1</numerusform>
            <numerusform>%n сервиса, %1</numerusform>
            <numerusform>%n сервисов, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: day and time of day</comment>
        <translation>Данные на %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>footer</comment>
        <translation>Нет подключения</translation>
    </message>
    <message>
        <source>Standing still</source>
        <comment>footer: the charts do not follow</comment>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>Автообновление</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleAside</name>
    <message>
        <source>Run now</source>
        <comment>button: a schedule</comment>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a schedule</comment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>Показать его копии</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Delete schedule…</source>
        <comment>menu</comment>
        <translation>Удалить расписание…</translation>
    </message>
    <message>
        <source>The month before</source>
        <comment>tool tip</comment>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>button: in a calendar</comment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>The next month</source>
        <comment>tool tip</comment>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>accessible name of a switch; a schedule</comment>
        <translation>Расписание «%1» включено</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <comment>tool tip: a schedule</comment>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>tool tip: a schedule</comment>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>detail: of a schedule</comment>
        <translation>Следующий запуск</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>detail: of a schedule</comment>
        <translation>Последний запуск</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>detail: why the last run failed</comment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>detail: runs of a schedule that were not made</comment>
        <translation>Пропущено</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) since the last one</source>
        <translation>
            <numerusform>%n запуск после последнего</numerusform>
            <numerusform>%n запуска после последнего</numerusform>
            <numerusform>%n запусков после последнего</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest good</source>
        <comment>detail: the newest good backup of a schedule</comment>
        <translation>Последняя удачная</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>detail: how long backups are kept</comment>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>detail</comment>
        <translation>Тип</translation>
    </message>
    <message numerus="yes">
        <source>Incremental, a full one after %n</source>
        <comment>type of a schedule&apos;s backups</comment>
        <translation>
            <numerusform>Добавочная, полная после %n</numerusform>
            <numerusform>Добавочная, полная после %n</numerusform>
            <numerusform>Добавочная, полная после %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>detail: a restore drill after each run</comment>
        <translation>Проба</translation>
    </message>
    <message>
        <source>After each run</source>
        <comment>when a drill is made</comment>
        <translation>После запуска</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, as QDate has it</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>runs of a day</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs on this day.</source>
        <translation>В этот день запусков нет.</translation>
    </message>
    <message>
        <source>Show the backup</source>
        <comment>tool tip</comment>
        <translation>Показать копию</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a run of a schedule</comment>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, and its year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::pages::SchedulesPage</name>
    <message>
        <source>New schedule</source>
        <comment>button</comment>
        <translation>Новое расписание</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>accessible name of the table</comment>
        <translation>Расписания</translation>
    </message>
    <message>
        <source>Create a schedule</source>
        <comment>button</comment>
        <translation>Создать расписание</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>placeholder</comment>
        <translation>Фильтр расписаний</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>accessible name</comment>
        <translation>Фильтр расписаний</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>title of the page</comment>
        <translation>Расписания</translation>
    </message>
    <message>
        <source>New schedule</source>
        <comment>command</comment>
        <translation>Новое расписание</translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <comment>command; a schedule</comment>
        <translation>Запустить «%1» сейчас</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>command; a schedule</comment>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>You may not see schedules</source>
        <comment>title</comment>
        <translation>Нет доступа к расписаниям</translation>
    </message>
    <message>
        <source>This server has no schedules</source>
        <comment>title: an older server without the feature</comment>
        <translation>На этом сервере нет расписаний</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make backups.</source>
        <translation>Это более старая версия, которая не умеет создавать резервные копии.</translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <comment>title</comment>
        <translation>Расписаний пока нет</translation>
    </message>
    <message>
        <source>A schedule makes backups by itself, keeps as many as you wish, and warns when one is overdue.</source>
        <translation>Расписание само создаёт копии, хранит их столько, сколько вы хотите, и предупреждает о просрочке.</translation>
    </message>
    <message>
        <source>No schedule matches</source>
        <comment>title</comment>
        <translation>Нет подходящих расписаний</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Попробуйте другие слова или просмотрите весь список.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n расписание</numerusform>
            <numerusform>%n расписания</numerusform>
            <numerusform>%n расписаний</numerusform>
        </translation>
    </message>
    <message>
        <source>next run %1</source>
        <comment>footer: when</comment>
        <translation>следующий запуск %1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>footer: schedules</comment>
        <translation>
            <numerusform>просрочено %n</numerusform>
            <numerusform>просрочено %n</numerusform>
            <numerusform>просрочено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n расписание просрочено</numerusform>
            <numerusform>%n расписания просрочены</numerusform>
            <numerusform>%n расписаний просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Run now</source>
        <comment>menu: a schedule</comment>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a schedule</comment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <comment>menu: a schedule</comment>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <comment>menu: a schedule</comment>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>Показать его копии</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a schedule</comment>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>a schedule</comment>
        <translation>Расписание «%1» создано</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a schedule</comment>
        <translation>Расписание «%1» изменено</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>Удалить расписание «%1»?</translation>
    </message>
    <message>
        <source>No backups are made by it any more, and none of those it made is deleted by itself any more. They stay until you delete them.</source>
        <translation>Новые копии по нему не создаются, а уже созданные больше не удаляются сами. Они остаются, пока вы их не удалите.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: do not delete</comment>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Delete schedule</source>
        <comment>button</comment>
        <translation>Удалить расписание</translation>
    </message>
</context>
<context>
    <name>ui::pages::SeriesChip</name>
    <message>
        <source>Shown in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>Показан на графиках. Клавиша Delete убирает его.</translation>
    </message>
    <message>
        <source>Hidden in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>Скрыт на графиках. Клавиша Delete убирает его.</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>Убрать «%1»</translation>
    </message>
    <message>
        <source>Hide %1; with Ctrl hide all others</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>Скрыть «%1»; с Ctrl — скрыть все остальные</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>Показать «%1»</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceActions</name>
    <message>
        <source>The server is working on an earlier order.</source>
        <translation>Сервер выполняет предыдущую команду.</translation>
    </message>
    <message>
        <source>It is still stopping.</source>
        <translation>Сервис ещё останавливается.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <comment>why a service cannot be started</comment>
        <translation>Сервис уже работает.</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>Сервис уже останавливается.</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Сервис не работает.</translation>
    </message>
    <message>
        <source>It does not run. Start it instead.</source>
        <translation>Сервис не работает. Запустите его.</translation>
    </message>
    <message>
        <source>It is just starting or stopping.</source>
        <translation>Сервис как раз запускается или останавливается.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <comment>why a service takes no order</comment>
        <translation>Сервис останавливается.</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>«%1» запускается</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <comment>service</comment>
        <translation>Не удалось запустить «%1»</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>«%1» останавливается</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>Не удалось остановить «%1»</translation>
    </message>
    <message>
        <source>%1 is restarting</source>
        <comment>service</comment>
        <translation>«%1» перезапускается</translation>
    </message>
    <message>
        <source>%1 could not be restarted</source>
        <comment>service</comment>
        <translation>Не удалось перезапустить «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes to %n replica(s)</source>
        <comment>service</comment>
        <translation>
            <numerusform>«%1»: масштабирование до %n реплики</numerusform>
            <numerusform>«%1»: масштабирование до %n реплик</numerusform>
            <numerusform>«%1»: масштабирование до %n реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be scaled</source>
        <comment>service</comment>
        <translation>Не удалось масштабировать «%1»</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>«%1» удалён</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>service</comment>
        <translation>Не удалось удалить «%1»</translation>
    </message>
    <message>
        <source>The samples could not be added</source>
        <translation>Не удалось добавить примеры</translation>
    </message>
    <message>
        <source>This server&apos;s catalogue has no samples</source>
        <translation>В каталоге этого сервера нет примеров</translation>
    </message>
    <message>
        <source>%1 could not be added</source>
        <comment>service</comment>
        <translation>Не удалось добавить «%1»</translation>
    </message>
    <message>
        <source>Its clients lose the connection.</source>
        <translation>Его клиенты теряют соединение.</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>Остановить «%1»?</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>Перезапустить «%1»?</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: a service</comment>
        <translation>Перезапустить</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceBulkBar</name>
    <message>
        <source>Choose none</source>
        <comment>tool tip</comment>
        <translation>Снять выделение</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>services</comment>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>button: verb and how many of the selected services</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>For %1 of the %2 selected. The others: %3</source>
        <comment>tool tip; the last is a reason</comment>
        <translation>Для %1 из %2 выбранных. Остальные: %3</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: services</comment>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: services</comment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceColumns</name>
    <message>
        <source>As the room allows</source>
        <comment>menu: columns</comment>
        <translation>Сколько помещается</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceConfiguration</name>
    <message>
        <source>Fields</source>
        <comment>how a definition is shown</comment>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <comment>tool tip</comment>
        <translation>Копировать как JSON</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a service</comment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <comment>accessible name</comment>
        <translation>Определение в JSON</translation>
    </message>
    <message>
        <source>The definition was copied, without its secrets</source>
        <translation>Определение скопировано без секретов</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>field of a service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a service</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>About</source>
        <comment>field of a service: its description</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field of a service</comment>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>field of a service</comment>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>field of a service</comment>
        <translation>Образ</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>field of a service</comment>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>field of a service: working folder</comment>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>field of a service</comment>
        <translation>Вид запуска</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Процесс</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>field of a service</comment>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>field of a service</comment>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>field of a service: when it is restarted</comment>
        <translation>Перезапуск</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>После сбоя</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>field of a service</comment>
        <translation>Окружение</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>field of a service</comment>
        <translation>Метки</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>(только чтение)</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>field of a service</comment>
        <translation>Тома</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>field of a service</comment>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>field of a service</comment>
        <translation>Зависит от</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <comment>field of a service</comment>
        <translation>Предел ЦП</translation>
    </message>
    <message>
        <source>%1 thousandths of a core</source>
        <comment>CPU limit</comment>
        <translation>%1 тысячных ядра</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <comment>field of a service</comment>
        <translation>Предел памяти</translation>
    </message>
    <message>
        <source>Health check</source>
        <comment>field of a service</comment>
        <translation>Проверка исправности</translation>
    </message>
    <message>
        <source>HTTP %1, every %2 s</source>
        <comment>health check: path and interval</comment>
        <translation>HTTP %1, каждые %2 с</translation>
    </message>
    <message>
        <source>TCP connection, every %1 s</source>
        <comment>health check: interval</comment>
        <translation>Соединение TCP, каждые %1 с</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>health check</comment>
        <translation>Процесс активен</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>field of a service: path</comment>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>field of a service</comment>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>field of a service</comment>
        <translation>Обновлено</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>tab</comment>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>tab</comment>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Exec</source>
        <comment>tab: run a command where the service runs</comment>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>tab</comment>
        <translation>Исправность</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>tab</comment>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Parts of the service</source>
        <comment>accessible name of the tabs</comment>
        <translation>Разделы сервиса</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: a service</comment>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: a service</comment>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>button: a service</comment>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a service</comment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Show in Logs</source>
        <comment>menu: go to the page of logs</comment>
        <translation>Показать в журналах</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>Показать в метриках</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Копировать ID</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Delete service…</source>
        <comment>menu</comment>
        <translation>Удалить сервис…</translation>
    </message>
    <message>
        <source>Config</source>
        <comment>tab: short for configuration</comment>
        <translation>Конфиг</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceExec</name>
    <message>
        <source>Output of commands</source>
        <comment>accessible name</comment>
        <translation>Вывод команд</translation>
    </message>
    <message>
        <source>Commands run where the service runs, without a shell. Their output appears here.</source>
        <translation>Команды выполняются там же, где сервис, без оболочки. Их вывод появляется здесь.</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>accessible name: program with arguments</comment>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>button: a command</comment>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>Copy the output</source>
        <comment>tool tip</comment>
        <translation>Копировать вывод</translation>
    </message>
    <message>
        <source>Clear the output</source>
        <comment>tool tip</comment>
        <translation>Очистить вывод</translation>
    </message>
    <message>
        <source>Running…</source>
        <comment>a command</comment>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>There is no shell: %1 is passed on as it is.</source>
        <comment>signs such as |</comment>
        <translation>Оболочки нет: %1 передаётся как есть.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n argument(s)</source>
        <comment>a program</comment>
        <translation>
            <numerusform>%1 с %n аргументом</numerusform>
            <numerusform>%1 с %n аргументами</numerusform>
            <numerusform>%1 с %n аргументами</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes keep spaces. Up and Down: earlier lines.</source>
        <translation>Кавычки сохраняют пробелы. Вверх и Вниз: прежние строки.</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <comment>output of a command</comment>
        <translation>… ещё символов: %1</translation>
    </message>
    <message>
        <source>stderr:</source>
        <comment>the error stream of a command</comment>
        <translation>stderr:</translation>
    </message>
    <message>
        <source>Stopped: it took too long</source>
        <comment>a command</comment>
        <translation>Остановлено: слишком долго</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <comment>of a command</comment>
        <translation>Код выхода %1</translation>
    </message>
    <message>
        <source>the output was cut</source>
        <comment>a command</comment>
        <translation>вывод обрезан</translation>
    </message>
    <message>
        <source>Type a command first.</source>
        <translation>Сначала введите команду.</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceFilterBar</name>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>Фильтр сервисов</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>Фильтр сервисов</translation>
    </message>
    <message>
        <source>Words of the name, id, image or labels; also status:error and category:storage</source>
        <comment>tool tip</comment>
        <translation>Слова из имени, ID, образа или меток; также status:error и category:storage</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: services of any status</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>tool tip: choose the columns of the table</comment>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>button: choose the categories that are shown</comment>
        <translation>Категория</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n категория</numerusform>
            <numerusform>%n категории</numerusform>
            <numerusform>%n категорий</numerusform>
        </translation>
    </message>
    <message>
        <source>Show some categories only</source>
        <comment>tool tip</comment>
        <translation>Показывать только некоторые категории</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: categories</comment>
        <translation>Показано: %1</translation>
    </message>
    <message>
        <source>All categories</source>
        <comment>menu</comment>
        <translation>Все категории</translation>
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
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>Активность</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>button: the health of a service</comment>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>This server checks by its own clock only.</source>
        <translation>Этот сервер проверяет только по своему графику.</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>heading</comment>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>heading: the services that this one depends on</comment>
        <translation>Зависит от</translation>
    </message>
    <message>
        <source>Show this service</source>
        <comment>tool tip</comment>
        <translation>Показать этот сервис</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a relative time</comment>
        <translation>данные: %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceImageView</name>
    <message>
        <source>Image</source>
        <comment>heading: of a container</comment>
        <translation>Образ</translation>
    </message>
    <message>
        <source>Look for a newer image</source>
        <comment>tool tip</comment>
        <translation>Искать более новый образ</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <comment>tool tip</comment>
        <translation>Копировать дайджест</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>button: bring a newer image</comment>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>The digest was copied</source>
        <translation>Дайджест скопирован</translation>
    </message>
    <message>
        <source>Looking for a newer one…</source>
        <comment>an image</comment>
        <translation>Поиск более нового…</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled at the next start.</source>
        <comment>an image</comment>
        <translation>Образа ещё нет в движке: он будет скачан при следующем запуске.</translation>
    </message>
    <message>
        <source>There is a newer image under this name.</source>
        <translation>Под этим именем есть более новый образ.</translation>
    </message>
    <message>
        <source>Whether there is a newer one is not known: %1</source>
        <comment>why, in the registry&apos;s words</comment>
        <translation>Неизвестно, есть ли более новый: %1</translation>
    </message>
    <message>
        <source>This is the newest under its name.</source>
        <comment>an image</comment>
        <translation>Это новейший образ под этим именем.</translation>
    </message>
    <message>
        <source>Pulls what the name means now. The container that runs is kept until the new one is well; if it does not come up, the service goes back by itself.</source>
        <translation>Скачивает то, что это имя означает сейчас. Работающий контейнер сохраняется, пока новый не станет исправным; если он не запустится, сервис сам вернётся к прежнему.</translation>
    </message>
    <message>
        <source>Update the image?</source>
        <comment>title of a dialog</comment>
        <translation>Обновить образ?</translation>
    </message>
    <message>
        <source>The service is replaced; its clients lose the connection for a moment.</source>
        <translation>Сервис будет заменён; его клиенты на мгновение потеряют связь.</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceIntake</name>
    <message>
        <source>Import</source>
        <comment>button: a menu of ways in which services come in</comment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>From Compose or mcp.json…</source>
        <comment>menu: services of a file</comment>
        <translation>Из Compose или mcp.json…</translation>
    </message>
    <message>
        <source>Adopt containers…</source>
        <comment>menu: containers of others become services</comment>
        <translation>Принять контейнеры…</translation>
    </message>
    <message>
        <source>Bring in services from a file or as containers that are there</source>
        <comment>tool tip</comment>
        <translation>Добавить сервисы из файла или из имеющихся контейнеров</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>what a command belongs to</comment>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Import services from Compose or mcp.json</source>
        <comment>command</comment>
        <translation>Импортировать сервисы из Compose или mcp.json</translation>
    </message>
    <message>
        <source>Adopt containers</source>
        <comment>command</comment>
        <translation>Принять контейнеры</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>Создан %n сервис</numerusform>
            <numerusform>Создано %n сервиса</numerusform>
            <numerusform>Создано %n сервисов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Ничего не импортировано</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>ids of services</comment>
        <translation>Не импортированы: %1</translation>
    </message>
    <message>
        <source>%1 is a service now</source>
        <comment>a container</comment>
        <translation>Контейнер «%1» стал сервисом</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceLogs</name>
    <message>
        <source>Loading…</source>
        <comment>state of a log</comment>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>state of a log</comment>
        <translation>Ожидание подключения</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>state of a log</comment>
        <translation>В журнале пока ничего нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a log</comment>
        <translation>Слежение</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>Слежение на паузе</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceMenu</name>
    <message>
        <source>Open</source>
        <comment>menu: show the service</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>menu: services</comment>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>menu: services</comment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>menu: services</comment>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Scale…</source>
        <comment>menu: a service</comment>
        <translation>Масштабировать…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a service</comment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Show in Logs</source>
        <comment>menu: go to the page of logs</comment>
        <translation>Показать в журналах</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>Показать в метриках</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>Копировать ID</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <comment>menu</comment>
        <translation>Копировать ID</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: services</comment>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>menu: verb, and how many of the chosen services</comment>
        <translation>%1 (%2 из %3)</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: services</comment>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: services</comment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceMetrics</name>
    <message>
        <source>15 min</source>
        <comment>stretch of time</comment>
        <translation>15 мин</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>stretch of time</comment>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>6 h</source>
        <comment>stretch of time</comment>
        <translation>6 ч</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>stretch of time</comment>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>CPU, percent of one core</source>
        <comment>heading of a chart</comment>
        <translation>ЦП, процент одного ядра</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>heading of a chart</comment>
        <translation>Память</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>state of a chart</comment>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>state of a chart</comment>
        <translation>Замеров пока нет</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceOverview</name>
    <message>
        <source>CPU</source>
        <comment>card</comment>
        <translation>ЦП</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>card</comment>
        <translation>Память</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>heading</comment>
        <translation>Исправность</translation>
    </message>
    <message>
        <source>Startup</source>
        <comment>health check</comment>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>Активность</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>heading</comment>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>requests a second</comment>
        <translation>Частота</translation>
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
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>CPU limit</comment>
        <translation>из %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>memory limit</comment>
        <translation>из %1</translation>
    </message>
    <message>
        <source>This system cannot enforce the limit.</source>
        <translation>Эта система не может обеспечить соблюдение предела.</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a service</comment>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>detail</comment>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>detail</comment>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>detail</comment>
        <translation>Образ</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>detail: process or container</comment>
        <translation>Вид запуска</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>Процесс</translation>
    </message>
    <message>
        <source>Up for</source>
        <comment>detail: since it was started</comment>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>detail: how often it was restarted after a crash</comment>
        <translation>Перезапуски</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>detail</comment>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>detail</comment>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>detail</comment>
        <translation>Зависит от</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>detail</comment>
        <translation>Том</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>(только чтение)</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>detail</comment>
        <translation>Окружение</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>detail: when it was last changed</comment>
        <translation>Обновлено</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicePicker</name>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a list that opens</comment>
        <translation>Выбрать сервисы</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>Фильтр сервисов</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>Фильтр сервисов</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of a list</comment>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>There are no services yet</source>
        <comment>foot of a list</comment>
        <translation>Сервисов пока нет</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>foot of a list</comment>
        <translation>Нет подходящих сервисов</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, which is the most</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>выбран %n — это максимум</numerusform>
            <numerusform>выбрано %n — это максимум</numerusform>
            <numerusform>выбрано %n — это максимум</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicesPage</name>
    <message>
        <source>New service</source>
        <comment>button</comment>
        <translation>Новый сервис</translation>
    </message>
    <message>
        <source>Describe a new service (%1)</source>
        <comment>tool tip; a key</comment>
        <translation>Описать новый сервис (%1)</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of the table</comment>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Add sample services</source>
        <comment>button</comment>
        <translation>Добавить примеры сервисов</translation>
    </message>
    <message>
        <source>Import a file</source>
        <comment>button: services of a Compose file or mcp.json</comment>
        <translation>Импортировать файл</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>title of the page</comment>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>New service</source>
        <comment>command</comment>
        <translation>Новый сервис</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>command; a service</comment>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>Scale %1…</source>
        <comment>command; a service</comment>
        <translation>Масштабировать «%1»…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a service</comment>
        <translation>Удалить «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are starting</source>
        <translation>
            <numerusform>Запускается %n сервис</numerusform>
            <numerusform>Запускаются %n сервиса</numerusform>
            <numerusform>Запускаются %n сервисов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are stopping</source>
        <translation>
            <numerusform>Останавливается %n сервис</numerusform>
            <numerusform>Останавливаются %n сервиса</numerusform>
            <numerusform>Останавливаются %n сервисов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are restarting</source>
        <translation>
            <numerusform>Перезапускается %n сервис</numerusform>
            <numerusform>Перезапускаются %n сервиса</numerusform>
            <numerusform>Перезапускаются %n сервисов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were deleted</source>
        <translation>
            <numerusform>Удалён %n сервис</numerusform>
            <numerusform>Удалено %n сервиса</numerusform>
            <numerusform>Удалено %n сервисов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>«%1» создан</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>Не удалось запустить</translation>
    </message>
    <message>
        <source>%1 was changed. What it runs with changes at its next start.</source>
        <comment>service</comment>
        <translation>«%1» изменён. Новые параметры вступят в силу при следующем запуске.</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>«%1» изменён</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>title</comment>
        <translation>Нет доступа к сервисам</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title</comment>
        <translation>Сервисов пока нет</translation>
    </message>
    <message>
        <source>A service is an MCP server that is kept running here, with its log, its health and its figures. Describe your own, or begin with samples from the catalogue.</source>
        <translation>Сервис — это сервер MCP, который постоянно работает здесь, со своим журналом, проверкой исправности и показателями. Опишите свой или начните с примеров из каталога.</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>title</comment>
        <translation>Нет подходящих сервисов</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>Попробуйте другие слова или просмотрите весь список.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>Сбой %n сервиса</numerusform>
            <numerusform>Сбой %n сервисов</numerusform>
            <numerusform>Сбой %n сервисов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n сервис</numerusform>
            <numerusform>%n сервиса</numerusform>
            <numerusform>%n сервисов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 из %n сервиса</numerusform>
            <numerusform>%1 из %n сервисов</numerusform>
            <numerusform>%1 из %n сервисов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>footer: services</comment>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::StateBar</name>
    <message>
        <source>Services by state</source>
        <comment>accessible name of a bar</comment>
        <translation>Сервисы по состоянию</translation>
    </message>
</context>
<context>
    <name>ui::pages::UsersPage</name>
    <message>
        <source>New user</source>
        <comment>button</comment>
        <translation>Новый пользователь</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>accessible name of the table</comment>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>title of the page</comment>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Filter users</source>
        <comment>placeholder</comment>
        <translation>Фильтр пользователей</translation>
    </message>
    <message>
        <source>Words of the name, e-mail or id</source>
        <comment>tool tip</comment>
        <translation>Слова из имени, эл. почты или ID</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>accessible name: only people with it</comment>
        <translation>Роль</translation>
    </message>
    <message>
        <source>All roles</source>
        <comment>filter</comment>
        <translation>Все роли</translation>
    </message>
    <message>
        <source>New user…</source>
        <comment>command</comment>
        <translation>Новый пользователь…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <comment>command; a person</comment>
        <translation>Изменить: %1…</translation>
    </message>
    <message>
        <source>Disable %1…</source>
        <comment>command; a person</comment>
        <translation>Отключить: %1…</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <comment>command; a person</comment>
        <translation>Включить: %1</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a person</comment>
        <translation>Удалить: %1…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a person</comment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>menu: a person</comment>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>menu: a person</comment>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>Снять второй фактор…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a person</comment>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>%1 was made, but the welcome mail was not sent: %2</source>
        <comment>a person, why</comment>
        <translation>Пользователь %1 создан, но приветственное письмо не отправлено: %2</translation>
    </message>
    <message>
        <source>%1 was made, and a welcome mail sent</source>
        <comment>a person</comment>
        <translation>Пользователь %1 создан, приветственное письмо отправлено</translation>
    </message>
    <message>
        <source>%1 was made</source>
        <comment>a person</comment>
        <translation>Пользователь %1 создан</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a person</comment>
        <translation>Пользователь %1 изменён</translation>
    </message>
    <message>
        <source>You may not see people</source>
        <comment>title</comment>
        <translation>Нет доступа к пользователям</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <comment>title</comment>
        <translation>Здесь пока никого нет</translation>
    </message>
    <message>
        <source>Make an account for each person, with the roles that they need.</source>
        <translation>Создайте учётную запись для каждого, с нужными ему ролями.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <comment>title</comment>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>Try other words, or look at everybody.</source>
        <translation>Попробуйте другие слова или просмотрите всех.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n пользователь</numerusform>
            <numerusform>%n пользователя</numerusform>
            <numerusform>%n пользователей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 из %n пользователя</numerusform>
            <numerusform>%1 из %n пользователей</numerusform>
            <numerusform>%1 из %n пользователей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::AboutDialog</name>
    <message>
        <source>About MCP Console</source>
        <comment>title of a dialog</comment>
        <translation>О программе MCP Console</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>the product</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>Runs servers of the Model Context Protocol and lets you watch them. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Запускает серверы Model Context Protocol и позволяет следить за ними. Свободное программное обеспечение по лицензии GNU General Public License версии 3 или новее; предоставляется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Licences</source>
        <comment>accessible name</comment>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <comment>heading</comment>
        <translation>Из чего состоит</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>link</comment>
        <translation>Назад к списку</translation>
    </message>
</context>
<context>
    <name>ui::shell::AccountRow</name>
    <message>
        <source>Servers and account</source>
        <comment>tool tip</comment>
        <translation>Серверы и учётная запись</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>account row</comment>
        <translation>Нет подключения</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>menu: of servers</comment>
        <translation>Локальный сервер</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>menu</comment>
        <translation>Подключиться к серверу…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>menu</comment>
        <translation>Управление серверами…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>menu</comment>
        <translation>Отключиться</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>menu: a saved server</comment>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu</comment>
        <translation>Новое окно</translation>
    </message>
</context>
<context>
    <name>ui::shell::Activity</name>
    <message>
        <source>The local server is starting</source>
        <comment>under way</comment>
        <translation>Локальный сервер запускается</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>under way</comment>
        <translation>Локальный сервер останавливается</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service; under way</comment>
        <translation>«%1» запускается</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service; under way</comment>
        <translation>«%1» останавливается</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: of something under way</comment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>Не удалось остановить «%1»</translation>
    </message>
    <message>
        <source>%1 could not be cancelled</source>
        <comment>what is under way: &apos;Backing up nightly&apos;</comment>
        <translation>Не удалось отменить: %1</translation>
    </message>
    <message>
        <source>%1 could not be downloaded</source>
        <comment>a backup</comment>
        <translation>Не удалось скачать «%1»</translation>
    </message>
    <message>
        <source>%1 could not be uploaded</source>
        <comment>a backup</comment>
        <translation>Не удалось загрузить «%1»</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <comment>a backup, a file</comment>
        <translation>Скачано: «%1», файл %2</translation>
    </message>
</context>
<context>
    <name>ui::shell::ActivityPanel</name>
    <message>
        <source>What happened lately</source>
        <comment>accessible name: drops down from the bell</comment>
        <translation>Недавние события</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>something under way; time of day</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>heading</comment>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Lately</source>
        <comment>heading: what happened</comment>
        <translation>Недавнее</translation>
    </message>
    <message>
        <source>Results of what you do, and failures of services, are kept here while the console runs.</source>
        <translation>Здесь хранятся результаты ваших действий и сбои сервисов, пока консоль работает.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: empties a list</comment>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>Показать сервис</translation>
    </message>
</context>
<context>
    <name>ui::shell::BellButton</name>
    <message>
        <source>What happened lately</source>
        <comment>tool tip: the bell</comment>
        <translation>Недавние события</translation>
    </message>
    <message numerus="yes">
        <source>%n new failure(s)</source>
        <comment>the bell</comment>
        <translation>
            <numerusform>%n новый сбой</numerusform>
            <numerusform>%n новых сбоя</numerusform>
            <numerusform>%n новых сбоев</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <comment>placeholder: command palette</comment>
        <translation>Поиск или команда</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <comment>accessible name: command palette</comment>
        <translation>Поиск или выполнение команды</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>accessible name: what the command palette found</comment>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>command palette</comment>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <comment>command palette</comment>
        <translation>Ничего с именем «%1»</translation>
    </message>
    <message>
        <source>%1 to run · %2 to close</source>
        <comment>foot of the command palette; names of keys</comment>
        <translation>%1 — выполнить · %2 — закрыть</translation>
    </message>
</context>
<context>
    <name>ui::shell::ConnectionsDialog</name>
    <message>
        <source>The keychain is locked. Until it is unlocked, a password is kept for this run only, and asked for in the next.</source>
        <translation>Связка ключей заблокирована. Пока она не разблокирована, пароль хранится только до выхода, а в следующий раз запрашивается снова.</translation>
    </message>
    <message>
        <source>There is no keychain here. A password is kept for this run only, and asked for in the next; it is never written to a file.</source>
        <translation>Связки ключей здесь нет. Пароль хранится только до выхода, а в следующий раз запрашивается снова; в файл он не записывается никогда.</translation>
    </message>
    <message>
        <source>Servers</source>
        <comment>title of a dialog</comment>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <comment>button</comment>
        <translation>Добавить сервер…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Passwords are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Пароли хранятся только в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>name of the connection</comment>
        <translation>Локальный сервер</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <comment>the local server</comment>
        <translation>Работает на этом компьютере</translation>
    </message>
    <message>
        <source>trusted by you</source>
        <comment>of a connection: its certificate</comment>
        <translation>доверен вами</translation>
    </message>
    <message>
        <source>Shown now</source>
        <comment>of a connection</comment>
        <translation>Показан сейчас</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <comment>button: another server</comment>
        <translation>Переключиться</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>accessible name; a server</comment>
        <translation>Переключиться на «%1»</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>tool tip; a server</comment>
        <translation>Изменить «%1»</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>tool tip; a server</comment>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <comment>a server</comment>
        <translation>Удалить «%1» из списка?</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain too. Nothing changes on the server.</source>
        <translation>Пароль удаляется и из связки ключей. На сервере ничего не меняется.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button</comment>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Open %1 in a new window</source>
        <comment>tool tip; a server</comment>
        <translation>Открыть «%1» в новом окне</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>how a server does: not known yet</comment>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>how a server does</comment>
        <translation>Выключен</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>Недоступен</translation>
    </message>
</context>
<context>
    <name>ui::shell::FactsDialog</name>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>Перейти к странице</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>По вкладкам сведений</translation>
    </message>
    <message>
        <source>Tab, arrows, Space, Enter</source>
        <comment>keys</comment>
        <translation>Tab, стрелки, Пробел, Enter</translation>
    </message>
    <message>
        <source>Reach and use everything without a pointer</source>
        <comment>keys</comment>
        <translation>Всё доступно без мыши</translation>
    </message>
</context>
<context>
    <name>ui::shell::GuideDialog</name>
    <message>
        <source>Guide</source>
        <comment>title of a dialog</comment>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>accessible name</comment>
        <translation>Руководство</translation>
    </message>
</context>
<context>
    <name>ui::shell::LocalRetention</name>
    <message>
        <source>Keep log lines for</source>
        <comment>label: of the local server</comment>
        <translation>Хранить строки журнала</translation>
    </message>
    <message>
        <source> days</source>
        <comment>suffix of a number</comment>
        <translation> д</translation>
    </message>
    <message>
        <source>Most of one service</source>
        <comment>label: how much log text is kept</comment>
        <translation>Максимум на сервис</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>suffix of a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Keep samples for</source>
        <comment>label: of the local server</comment>
        <translation>Хранить замеры</translation>
    </message>
    <message>
        <source>Part of the server&apos;s own configuration. How long backups are kept is said by each schedule.</source>
        <translation>Часть конфигурации самого сервера. Срок хранения копий задаётся в каждом расписании.</translation>
    </message>
    <message>
        <source>Start the local server and open it in this window to change this.</source>
        <translation>Чтобы изменить это, запустите локальный сервер и откройте его в этом окне.</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Выполняется запрос к серверу.</translation>
    </message>
    <message>
        <source>This server does not have it.</source>
        <translation>На этом сервере такого параметра нет.</translation>
    </message>
</context>
<context>
    <name>ui::shell::LocalServerCard</name>
    <message>
        <source>Local server</source>
        <comment>card</comment>
        <translation>Локальный сервер</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>accessible name of the switch</comment>
        <translation>Локальный сервер</translation>
    </message>
    <message>
        <source>Log, settings and folder of the local server</source>
        <comment>tool tip</comment>
        <translation>Журнал, настройки и папка локального сервера</translation>
    </message>
    <message>
        <source>Show its log</source>
        <comment>menu: local server</comment>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>Open its data folder</source>
        <comment>menu: local server</comment>
        <translation>Открыть папку данных</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu: local server</comment>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: look at the local server</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>tool tip</comment>
        <translation>Остановить локальный сервер</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>tool tip</comment>
        <translation>Запустить локальный сервер</translation>
    </message>
    <message>
        <source>Runs services on this computer</source>
        <translation>Запускает сервисы на этом компьютере</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of the local server</comment>
        <translation>Выключен</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>state of the local server</comment>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Its services are stopped in order</source>
        <translation>Сервисы останавливаются по порядку</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>state of the local server</comment>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Could not start</source>
        <comment>state of the local server</comment>
        <translation>Не запустился</translation>
    </message>
    <message>
        <source>Port %1 · just started</source>
        <comment>local server</comment>
        <translation>Порт %1 · только что запущен</translation>
    </message>
    <message>
        <source>Port %1 · up %2 min</source>
        <comment>local server</comment>
        <translation>Порт %1 · работает %2 мин</translation>
    </message>
    <message>
        <source>Port %1 · up %2</source>
        <comment>local server; duration</comment>
        <translation>Порт %1 · работает %2</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of the local server</comment>
        <translation>Работает</translation>
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
        <translation>Защита</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>section of the side bar: people, keys, configuration</comment>
        <translation>Администрирование</translation>
    </message>
    <message>
        <source>Try now</source>
        <comment>button: to connect</comment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>of commands</comment>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>command</comment>
        <translation>Запустить локальный сервер</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>command</comment>
        <translation>Остановить локальный сервер</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>of commands</comment>
        <translation>Локальный сервер</translation>
    </message>
    <message>
        <source>Show the log of the local server</source>
        <comment>command</comment>
        <translation>Показать журнал локального сервера</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <comment>command</comment>
        <translation>Открыть папку данных</translation>
    </message>
    <message>
        <source>Settings of the local server</source>
        <comment>command</comment>
        <translation>Настройки локального сервера</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>command</comment>
        <translation>Подключиться к серверу…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>command</comment>
        <translation>Управление серверами…</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <comment>command</comment>
        <translation>Недавние события</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>command</comment>
        <translation>Ваш профиль…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <comment>command</comment>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <comment>command</comment>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <comment>command</comment>
        <translation>Тема системы</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>command</comment>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>command</comment>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>command</comment>
        <translation>О программе MCP Console</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>command</comment>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>menu</comment>
        <translation>Ваш профиль…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>menu</comment>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>menu: theme</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>menu: theme</comment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>menu: theme</comment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>menu</comment>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu</comment>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>menu</comment>
        <translation>О программе MCP Console</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>title of the page</comment>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <comment>button</comment>
        <translation>Посмотреть сертификат…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>title of a dialog</comment>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>about</comment>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Qt</source>
        <comment>about</comment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Connected to</source>
        <comment>about</comment>
        <translation>Подключено к</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) will be stopped with it, and start again with its next start.</source>
        <translation>
            <numerusform>Вместе с ним остановится %n сервис; он снова запустится при следующем запуске сервера.</numerusform>
            <numerusform>Вместе с ним остановятся %n сервиса; они снова запустятся при следующем запуске сервера.</numerusform>
            <numerusform>Вместе с ним остановятся %n сервисов; они снова запустятся при следующем запуске сервера.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it running</source>
        <comment>button</comment>
        <translation>Не останавливать</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <comment>button</comment>
        <translation>Остановить сервер</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>command</comment>
        <translation>Новое окно</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>command</comment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu</comment>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Stop the local server?</source>
        <comment>title</comment>
        <translation>Остановить локальный сервер?</translation>
    </message>
    <message>
        <source>%1 – MCP Console</source>
        <comment>title of the window; name of a server</comment>
        <translation>%1 — MCP Console</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s rate limit is reached. What is asked for goes on in %n second(s).</source>
        <translation>
            <numerusform>Достигнут предел запросов сервера. Запросы продолжатся через %n секунду.</numerusform>
            <numerusform>Достигнут предел запросов сервера. Запросы продолжатся через %n секунды.</numerusform>
            <numerusform>Достигнут предел запросов сервера. Запросы продолжатся через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see is as of %1, %2.</source>
        <comment>time of day; how long ago that is</comment>
        <translation>Показаны данные на %1 (%2).</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <comment>button</comment>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>This window changes its language as soon as what you began in it is done.</source>
        <comment>a dialog, or gathered changes</comment>
        <translation>Язык этого окна изменится, как только вы закончите начатое в нём.</translation>
    </message>
</context>
<context>
    <name>ui::shell::NoticeDesk</name>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>Сбой %n сервиса</numerusform>
            <numerusform>Сбой %n сервисов</numerusform>
            <numerusform>Сбой %n сервисов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>Сбой %n задания копирования</numerusform>
            <numerusform>Сбой %n заданий копирования</numerusform>
            <numerusform>Сбой %n заданий копирования</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup schedule(s) overdue</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n расписание копий просрочено</numerusform>
            <numerusform>%n расписания копий просрочены</numerusform>
            <numerusform>%n расписаний копий просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost</source>
        <comment>title of a notification</comment>
        <translation>Связь потеряна</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of things</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>names of things; a server</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::shell::PaletteEntries</name>
    <message>
        <source>Go to %1</source>
        <comment>command; a page</comment>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <comment>command; its status</comment>
        <translation>Сервис · %1</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <comment>command; service</comment>
        <translation>Журналы «%1»</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>command; service</comment>
        <translation>Запустить «%1»</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>command; service</comment>
        <translation>Остановить «%1»</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <comment>command; service</comment>
        <translation>Перезапустить «%1»</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>command; a server</comment>
        <translation>Переключиться: %1</translation>
    </message>
    <message>
        <source>the local server</source>
        <comment>command: switch to it</comment>
        <translation>локальный сервер</translation>
    </message>
</context>
<context>
    <name>ui::shell::Preferences</name>
    <message>
        <source>A service failed</source>
        <comment>kind of notification</comment>
        <translation>Сбой сервиса</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <comment>kind of notification</comment>
        <translation>Сбой резервного копирования</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <comment>kind of notification</comment>
        <translation>Просроченная копия</translation>
    </message>
    <message>
        <source>The connection to a server was lost</source>
        <comment>kind of notification</comment>
        <translation>Потеряна связь с сервером</translation>
    </message>
</context>
<context>
    <name>ui::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <comment>button: opens the command palette</comment>
        <translation>Поиск или команда</translation>
    </message>
</context>
<context>
    <name>ui::shell::ServerLogDialog</name>
    <message>
        <source>Log of the local server</source>
        <comment>title of a dialog</comment>
        <translation>Журнал локального сервера</translation>
    </message>
    <message>
        <source>What the server itself says, since the console was started.</source>
        <translation>Что сообщает сам сервер с момента запуска консоли.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <comment>button: of a log</comment>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <comment>button</comment>
        <translation>Открыть папку данных</translation>
    </message>
    <message>
        <source>Log of the local server</source>
        <comment>accessible name</comment>
        <translation>Журнал локального сервера</translation>
    </message>
    <message>
        <source>The server has said nothing yet.</source>
        <translation>Сервер пока ничего не сообщил.</translation>
    </message>
</context>
<context>
    <name>ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>title of a dialog</comment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <comment>accessible name</comment>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>What you choose counts at once.</source>
        <comment>below the settings</comment>
        <translation>Изменения действуют сразу.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>section of the settings</comment>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>label</comment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>density</comment>
        <translation>Просторно</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>density</comment>
        <translation>Компактно</translation>
    </message>
    <message>
        <source>Density</source>
        <comment>label</comment>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>How much room each row of a table takes.</source>
        <translation>Сколько места занимает каждая строка таблицы.</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <comment>time of day</comment>
        <translation>Как принято в языке</translation>
    </message>
    <message>
        <source>24 hours: 18:30</source>
        <comment>time of day</comment>
        <translation>24 часа: 18:30</translation>
    </message>
    <message>
        <source>12 hours: 6:30 PM</source>
        <comment>time of day</comment>
        <translation>12 часов: 6:30 PM</translation>
    </message>
    <message>
        <source>Time of day</source>
        <comment>label</comment>
        <translation>Формат времени</translation>
    </message>
    <message>
        <source>Logs and charts always count 24 hours.</source>
        <translation>Журналы и графики всегда используют 24-часовой формат.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>label</comment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>section of the settings</comment>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>The usual keys: %1</source>
        <comment>tool tip</comment>
        <translation>Обычные клавиши: %1</translation>
    </message>
    <message>
        <source>These keys do something already: %1. The ones before stay.</source>
        <comment>keys; what they do</comment>
        <translation>Эти клавиши уже заняты: %1. Остаются прежние.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>section of the settings</comment>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Told by the desktop while no window of the console shows it. What happened stands behind the bell in any case.</source>
        <translation>Показываются на рабочем столе, если этого не видно в окне консоли. В любом случае всё произошедшее есть под колокольчиком.</translation>
    </message>
    <message>
        <source>Show an icon in the notification area</source>
        <comment>check box</comment>
        <translation>Показывать значок в области уведомлений</translation>
    </message>
    <message>
        <source>It tells how the servers that are open do, and leads back to their windows.</source>
        <translation>Показывает состояние открытых серверов и возвращает к их окнам.</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>section of the settings</comment>
        <translation>Локальный сервер</translation>
    </message>
    <message>
        <source>Any free port</source>
        <comment>port 0</comment>
        <translation>Любой свободный</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Counts from the next start of the server. When the port is taken, a free one is used.</source>
        <translation>Действует со следующего запуска сервера. Если порт занят, используется свободный.</translation>
    </message>
    <message>
        <source>When the port is taken, a free one is used.</source>
        <translation>Если порт занят, используется свободный.</translation>
    </message>
    <message>
        <source>As it was left</source>
        <comment>when to start the local server</comment>
        <translation>Как в прошлый раз</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when to start the local server</comment>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when to start the local server</comment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Start with the console</source>
        <comment>label</comment>
        <translation>Запускать с консолью</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>accessible name</comment>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>button: a folder</comment>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a folder</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>label</comment>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Everything that the local server keeps: services, logs, samples, secrets (sealed). Another folder counts from the server&apos;s next start, and begins empty: nothing is moved.</source>
        <translation>Всё, что хранит локальный сервер: сервисы, журналы, замеры, секреты (запечатанные). Другая папка действует со следующего запуска сервера и сначала пуста: ничего не переносится.</translation>
    </message>
    <message>
        <source>Data folder of the local server</source>
        <comment>title of a dialog</comment>
        <translation>Папка данных локального сервера</translation>
    </message>
    <message>
        <source>Give a whole path, from the root on.</source>
        <translation>Укажите полный путь, начиная с корня.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Это файл, а не папка.</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>section of the settings</comment>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <comment>proxy</comment>
        <translation>Прокси HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <comment>proxy</comment>
        <translation>Прокси SOCKS 5</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>label</comment>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached directly.</source>
        <translation>К серверам на этом компьютере подключение всегда прямое.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <comment>accessible name</comment>
        <translation>Хост прокси</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <comment>accessible name</comment>
        <translation>Порт прокси</translation>
    </message>
    <message>
        <source>Host and port</source>
        <comment>label: of a proxy</comment>
        <translation>Хост и порт</translation>
    </message>
    <message>
        <source>A proxy that asks for a password has to be set in the system.</source>
        <translation>Прокси, которому нужен пароль, настраивается в системе.</translation>
    </message>
    <message>
        <source>This is no name of a host. What was before stays.</source>
        <translation>Это не имя хоста. Остаётся прежнее значение.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>Полная</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>Сокращённая</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>label</comment>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Reduced: nothing turns or glides.</source>
        <translation>Сокращённая: ничего не вращается и не скользит.</translation>
    </message>
    <message>
        <source>A window in which something is begun follows when that is done.</source>
        <translation>Окно, в котором что-то начато, сменит язык, когда это будет закончено.</translation>
    </message>
</context>
<context>
    <name>ui::shell::ShortcutTable</name>
    <message>
        <source>Search, or run a command</source>
        <comment>keys</comment>
        <translation>Поиск или команда</translation>
    </message>
    <message>
        <source>Describe a new service</source>
        <comment>keys</comment>
        <translation>Описать новый сервис</translation>
    </message>
    <message>
        <source>Search or filter on the page</source>
        <comment>keys</comment>
        <translation>Поиск или фильтр на странице</translation>
    </message>
    <message>
        <source>Fetch what is shown anew</source>
        <comment>keys</comment>
        <translation>Обновить показанное</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>keys</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>keys</comment>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Open another window</source>
        <comment>keys</comment>
        <translation>Открыть ещё одно окно</translation>
    </message>
    <message>
        <source>Close the window</source>
        <comment>keys</comment>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>keys</comment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <comment>keys</comment>
        <translation>Открыть руководство</translation>
    </message>
    <message>
        <source>Quit: close all windows</source>
        <comment>keys</comment>
        <translation>Выход: закрыть все окна</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>Перейти к странице</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>По вкладкам сведений</translation>
    </message>
    <message>
        <source>Editing a text</source>
        <comment>keys</comment>
        <translation>Правка текста</translation>
    </message>
</context>
<context>
    <name>ui::shell::Standing</name>
    <message>
        <source>Not connected</source>
        <comment>how a server does</comment>
        <translation>Нет подключения</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>how a server does</comment>
        <translation>Исправен</translation>
    </message>
    <message>
        <source>Services have failed</source>
        <comment>how a server does</comment>
        <translation>Есть сбои сервисов</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>Недоступен</translation>
    </message>
</context>
<context>
    <name>ui::shell::TaskButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>button: so many things are under way</comment>
        <translation>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) under way</source>
        <comment>accessible name</comment>
        <translation>
            <numerusform>Выполняется: %n</numerusform>
            <numerusform>Выполняется: %n</numerusform>
            <numerusform>Выполняется: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::WelcomePage</name>
    <message>
        <source>Start with sample services</source>
        <comment>button</comment>
        <translation>Начать с примеров</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>button</comment>
        <translation>Подключиться к серверу…</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <comment>button</comment>
        <translation>Читать руководство</translation>
    </message>
    <message>
        <source>The local server could not start</source>
        <comment>title</comment>
        <translation>Локальный сервер не запустился</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The local server is starting</source>
        <comment>title</comment>
        <translation>Локальный сервер запускается</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Это займёт немного времени.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>button</comment>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>title</comment>
        <translation>Локальный сервер останавливается</translation>
    </message>
    <message>
        <source>Its services are stopped in order.</source>
        <translation>Его сервисы останавливаются по порядку.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>button</comment>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>The local server is running</source>
        <comment>title</comment>
        <translation>Локальный сервер работает</translation>
    </message>
    <message>
        <source>Open it to see its services.</source>
        <translation>Откройте его, чтобы увидеть сервисы.</translation>
    </message>
    <message>
        <source>Open the local server</source>
        <comment>button</comment>
        <translation>Открыть локальный сервер</translation>
    </message>
    <message>
        <source>Run MCP servers from here</source>
        <comment>title</comment>
        <translation>Запускайте серверы MCP отсюда</translation>
    </message>
    <message>
        <source>Switch the local server on to run them on this computer, or connect to a server that runs elsewhere. You can change between them at any time.</source>
        <translation>Включите локальный сервер, чтобы запускать их на этом компьютере, или подключитесь к серверу в другом месте. Переключаться можно в любое время.</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>button</comment>
        <translation>Запустить локальный сервер</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ChartView</name>
    <message>
        <source>no value</source>
        <comment>of a curve at a time</comment>
        <translation>нет значения</translation>
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
        <translation>%1–%2, %3</translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>highest sample of a step</comment>
        <translation>макс. %1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <comment>of a curve: its latest, lowest and highest value</comment>
        <translation>сейчас %1, от %2 до %3</translation>
    </message>
    <message>
        <source>Over %1: %2</source>
        <comment>a stretch of time; what curves showed in it</comment>
        <translation>За %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Environment</name>
    <message>
        <source>None</source>
        <comment>colour of an environment</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour of an environment</comment>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Teal</source>
        <comment>colour of an environment</comment>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Orange</source>
        <comment>colour of an environment</comment>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour of an environment</comment>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>colour of an environment</comment>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Gray</source>
        <comment>colour of an environment</comment>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Protected</source>
        <comment>an environment</comment>
        <translation>Защищена</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>an environment</comment>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>how careful the console is with an environment</comment>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>Whatever destroys something asks for the name of this environment first.</source>
        <translation>Всё, что что-либо удаляет, сначала запрашивает имя этой среды.</translation>
    </message>
    <message>
        <source>The console sends no change to this environment.</source>
        <translation>Консоль не отправляет изменения в эту среду.</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LevelChip</name>
    <message>
        <source>Click to hide lines of this level</source>
        <comment>tool tip</comment>
        <translation>Щёлкните, чтобы скрыть строки этого уровня</translation>
    </message>
    <message>
        <source>Hidden; click to show lines of this level</source>
        <comment>tool tip</comment>
        <translation>Скрыты; щёлкните, чтобы показать строки этого уровня</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>accessible description of a log level</comment>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogTimeline</name>
    <message>
        <source>Lines over time</source>
        <comment>accessible name of the strip over the log</comment>
        <translation>Строки по времени</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
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
        <translation>Журнал</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <comment>button: leads to lines that arrived while reading back</comment>
        <translation>
            <numerusform>%n новая строка</numerusform>
            <numerusform>%n новые строки</numerusform>
            <numerusform>%n новых строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest lines</source>
        <comment>button: leads to the end of the log</comment>
        <translation>Последние строки</translation>
    </message>
    <message>
        <source>Replica %1</source>
        <comment>tool tip of a log line</comment>
        <translation>Реплика %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with time and level</source>
        <comment>menu</comment>
        <translation>Копировать со временем и уровнем</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <comment>menu: of a field</comment>
        <translation>Копировать это значение</translation>
    </message>
    <message>
        <source>Search for this value</source>
        <comment>menu: of a field</comment>
        <translation>Искать это значение</translation>
    </message>
    <message>
        <source>Search for the selection</source>
        <comment>menu</comment>
        <translation>Искать выделенное</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>menu: hide the fields of a log line</comment>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <comment>menu: of a log line</comment>
        <translation>Показать поля</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>menu</comment>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>ui::widgets::MonthGrid</name>
    <message>
        <source>Calendar of runs</source>
        <comment>accessible name</comment>
        <translation>Календарь запусков</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>выполнено: %n</numerusform>
            <numerusform>выполнено: %n</numerusform>
            <numerusform>выполнено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>сбоев: %n</numerusform>
            <numerusform>сбоев: %n</numerusform>
            <numerusform>сбоев: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>выполняется: %n</numerusform>
            <numerusform>выполняется: %n</numerusform>
            <numerusform>выполняется: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>предстоит: %n</numerusform>
            <numerusform>предстоит: %n</numerusform>
            <numerusform>предстоит: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no runs</source>
        <comment>of backup schedules on a day</comment>
        <translation>запусков нет</translation>
    </message>
</context>
<context>
    <name>ui::widgets::QrCode</name>
    <message>
        <source>QR code for an authenticator app</source>
        <comment>accessible name</comment>
        <translation>QR-код для приложения проверки подлинности</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SecretBox</name>
    <message>
        <source>Copy</source>
        <comment>button: a secret</comment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>accessible name of a button; what is copied</comment>
        <translation>Копировать: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard again in %n second(s).</source>
        <comment>a secret</comment>
        <translation>
            <numerusform>Скопировано. Из буфера обмена будет удалено через %n секунду.</numerusform>
            <numerusform>Скопировано. Из буфера обмена будет удалено через %n секунды.</numerusform>
            <numerusform>Скопировано. Из буфера обмена будет удалено через %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::ServiceChip</name>
    <message>
        <source>Click to hide its lines</source>
        <comment>tool tip of a service over the log</comment>
        <translation>Щёлкните, чтобы скрыть его строки</translation>
    </message>
    <message>
        <source>Its lines are hidden; click to show them</source>
        <comment>tool tip of a service over the log</comment>
        <translation>Его строки скрыты; щёлкните, чтобы показать</translation>
    </message>
    <message>
        <source>Space hides or shows its lines, Delete takes it away</source>
        <comment>accessible description of a service over the log</comment>
        <translation>Пробел скрывает или показывает его строки, Delete убирает его</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Sidebar</name>
    <message>
        <source>Pages</source>
        <comment>accessible name of the side bar</comment>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StateStack</name>
    <message>
        <source>Loading…</source>
        <comment>state of a page</comment>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <comment>title of a failed page</comment>
        <translation>Не удалось загрузить</translation>
    </message>
</context>
</TS>
