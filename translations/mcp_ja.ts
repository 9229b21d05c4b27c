<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Dismiss</source>
        <comment>accessible name: closes a short message</comment>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>app::CompositionRoot</name>
    <message>
        <source>Pauses of the window</source>
        <comment>about</comment>
        <translation>ウィンドウの応答停止</translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 ms or more</source>
        <comment>pauses</comment>
        <translation>
            <numerusform>50 ms 以上が %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1 ms</source>
        <comment>pause</comment>
        <translation>最長 %1 ms</translation>
    </message>
</context>
<context>
    <name>app::ConnectionManager</name>
    <message>
        <source>Local server</source>
        <comment>name of the connection</comment>
        <translation>ローカルサーバー</translation>
    </message>
    <message>
        <source>This connection is not known any more.</source>
        <translation>この接続は登録されていません。</translation>
    </message>
    <message>
        <source>No password is kept for this server; type it to try</source>
        <translation>このサーバーのパスワードは保存されていません。試すには入力してください</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>title of a page in the browser</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>You are signed in with the provider. You can close this page and go back to the console.</source>
        <translation>プロバイダーでのサインインが完了しました。このページを閉じて、コンソールに戻ってください。</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. Go back to the console to see why.</source>
        <translation>サインインできませんでした。コンソールに戻って理由を確認してください。</translation>
    </message>
</context>
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open</source>
        <comment>button of a notification</comment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>app::HealthWatch</name>
    <message>
        <source>It is off.</source>
        <comment>the local server</comment>
        <translation>オフになっています。</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <comment>a server; duration</comment>
        <translation>%1で応答しました。</translation>
    </message>
</context>
<context>
    <name>app::Keychain</name>
    <message>
        <source>The keychain is locked; the password is kept for this run only.</source>
        <translation>キーチェーンがロックされています。パスワードは今回の実行中のみ保持されます。</translation>
    </message>
    <message>
        <source>There is no keychain here; the password is kept for this run only.</source>
        <translation>キーチェーンがありません。パスワードは今回の実行中のみ保持されます。</translation>
    </message>
</context>
<context>
    <name>app::ServerLog</name>
    <message numerus="yes">
        <source>%n line(s) were lost here</source>
        <translation>
            <numerusform>ここで %n 行が失われました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StartWishes</name>
    <message>
        <source>There is no page “%1”. Pages are: %2.</source>
        <translation>「%1」というページはありません。使えるページ：%2。</translation>
    </message>
    <message>
        <source>A place is a page, or a page and a service: services/filesystem.</source>
        <translation>表示場所はページ、またはページとサービスで指定します：services/filesystem。</translation>
    </message>
    <message>
        <source>This is no link that the console follows.</source>
        <translation>コンソールでは開けないリンクです。</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>Window without a server</source>
        <comment>menu of the tray icon</comment>
        <translation>サーバー未接続のウィンドウ</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu of the tray icon</comment>
        <translation>新規ウィンドウ</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu of the tray icon</comment>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>models::AccountModel</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>column</comment>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column: how many requests an hour</comment>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>models::ApiKeyModel</name>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column: what an API key may do</comment>
        <translation>権限</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>column: when an API key expires</comment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>column: when</comment>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>column: whose API key</comment>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>作成日時</translation>
    </message>
</context>
<context>
    <name>models::AuditModel</name>
    <message>
        <source>Success</source>
        <comment>result of something that was done</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>result of something that was tried</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of something that was tried</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <comment>who did something</comment>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: who did it</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what was done</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>column: what it was done to</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: an address on the network</comment>
        <translation>接続元</translation>
    </message>
</context>
<context>
    <name>models::AuditWords</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in from the window on the same machine</source>
        <translation>同じマシンのウィンドウからのサインイン</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>サインインの継続</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Come back from a sign-in provider</source>
        <translation>プロバイダーのサインインからの復帰</translation>
    </message>
    <message>
        <source>Sign in through a provider</source>
        <translation>プロバイダーによるサインイン</translation>
    </message>
    <message>
        <source>Begin to set up a second factor</source>
        <translation>2 要素認証の設定開始</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>2 要素認証の設定</translation>
    </message>
    <message>
        <source>Give up the own second factor</source>
        <translation>自分の 2 要素認証の解除</translation>
    </message>
    <message>
        <source>Make new recovery codes</source>
        <translation>新しいリカバリーコードの作成</translation>
    </message>
    <message>
        <source>Make an API key</source>
        <translation>API キーの作成</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>API キーの失効</translation>
    </message>
    <message>
        <source>Sign in to the events of the server</source>
        <translation>サーバーのイベントへのサインイン</translation>
    </message>
    <message>
        <source>Follow events of the server</source>
        <translation>サーバーのイベントの受信</translation>
    </message>
    <message>
        <source>Make a person&apos;s account</source>
        <translation>ユーザーのアカウントの作成</translation>
    </message>
    <message>
        <source>Change a person&apos;s account</source>
        <translation>ユーザーのアカウントの変更</translation>
    </message>
    <message>
        <source>Delete a person&apos;s account</source>
        <translation>ユーザーのアカウントの削除</translation>
    </message>
    <message>
        <source>Set a person&apos;s password</source>
        <translation>ユーザーのパスワードの設定</translation>
    </message>
    <message>
        <source>Let a person sign in again</source>
        <translation>ユーザーの再サインインの許可</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>ロールの付与</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>ロールの解除</translation>
    </message>
    <message>
        <source>Take a person&apos;s second factor off</source>
        <translation>ユーザーの 2 要素認証の解除</translation>
    </message>
    <message>
        <source>End a session of a person</source>
        <translation>ユーザーのセッションの終了</translation>
    </message>
    <message>
        <source>End the sessions of a person</source>
        <translation>ユーザーの全セッションの終了</translation>
    </message>
    <message>
        <source>Change the own account</source>
        <translation>自分のアカウントの変更</translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation>自分のパスワードの変更</translation>
    </message>
    <message>
        <source>End a session of one&apos;s own</source>
        <translation>自分のセッションの終了</translation>
    </message>
    <message>
        <source>End the other sessions of one&apos;s own</source>
        <translation>自分のほかのセッションの終了</translation>
    </message>
    <message>
        <source>Create a service</source>
        <translation>サービスの作成</translation>
    </message>
    <message>
        <source>Change a service</source>
        <translation>サービスの変更</translation>
    </message>
    <message>
        <source>Delete a service</source>
        <translation>サービスの削除</translation>
    </message>
    <message>
        <source>Start a service</source>
        <translation>サービスの起動</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>サービスの停止</translation>
    </message>
    <message>
        <source>Restart a service</source>
        <translation>サービスの再起動</translation>
    </message>
    <message>
        <source>Set how many replicas of a service run</source>
        <translation>サービスのレプリカ数の設定</translation>
    </message>
    <message>
        <source>Run a command in a service</source>
        <translation>サービス内でのコマンド実行</translation>
    </message>
    <message>
        <source>Check the health of a service</source>
        <translation>サービスのヘルスの確認</translation>
    </message>
    <message>
        <source>Make services of a file</source>
        <translation>ファイルからのサービスの作成</translation>
    </message>
    <message>
        <source>Bring the newest image of a service</source>
        <translation>サービスの最新イメージへの更新</translation>
    </message>
    <message>
        <source>Make a service of a container</source>
        <translation>コンテナからのサービスの作成</translation>
    </message>
    <message>
        <source>Set a configuration value</source>
        <translation>構成値の設定</translation>
    </message>
    <message>
        <source>Delete a configuration value</source>
        <translation>構成値の削除</translation>
    </message>
    <message>
        <source>Set several configuration values</source>
        <translation>複数の構成値の設定</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>バックアップの作成</translation>
    </message>
    <message>
        <source>Delete a backup</source>
        <translation>バックアップの削除</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>バックアップの検証</translation>
    </message>
    <message>
        <source>Restore a backup to try it</source>
        <translation>バックアップの復元テスト</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <translation>バックアップのダウンロード</translation>
    </message>
    <message>
        <source>Cancel a job</source>
        <translation>ジョブのキャンセル</translation>
    </message>
    <message>
        <source>Begin to upload a backup</source>
        <translation>バックアップのアップロード開始</translation>
    </message>
    <message>
        <source>Upload a part of a backup</source>
        <translation>バックアップの一部のアップロード</translation>
    </message>
    <message>
        <source>Finish the upload of a backup</source>
        <translation>バックアップのアップロード完了</translation>
    </message>
    <message>
        <source>Call off the upload of a backup</source>
        <translation>バックアップのアップロード中止</translation>
    </message>
    <message>
        <source>Make a backup schedule</source>
        <translation>バックアップスケジュールの作成</translation>
    </message>
    <message>
        <source>Change a backup schedule</source>
        <translation>バックアップスケジュールの変更</translation>
    </message>
    <message>
        <source>Delete a backup schedule</source>
        <translation>バックアップスケジュールの削除</translation>
    </message>
    <message>
        <source>Run a backup schedule now</source>
        <translation>バックアップスケジュールの即時実行</translation>
    </message>
    <message>
        <source>Write the audit log into a file</source>
        <translation>監査ログのファイルへの書き出し</translation>
    </message>
    <message>
        <source>More attempts than are entered one by one</source>
        <translation>個別に記録される数を超える試行</translation>
    </message>
    <message>
        <source>Entries could not be written</source>
        <translation>書き込めなかった記録あり</translation>
    </message>
    <message>
        <source>The audit log does not end as it was left</source>
        <translation>監査ログの末尾が以前の状態と不一致</translation>
    </message>
</context>
<context>
    <name>models::BackupContentsModel</name>
    <message numerus="yes">
        <source>and %n more; search for what you need</source>
        <comment>files that are not shown</comment>
        <translation>
            <numerusform>ほか %n 件 (検索してください)</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of a file</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when a file was last changed</comment>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>models::BackupModel</name>
    <message>
        <source>≈ %1</source>
        <comment>estimated size</comment>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <comment>column</comment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: how long the backup took</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>column</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>column</comment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Last proven</source>
        <comment>column: when the backup was last shown to be whole</comment>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column: by hand, by a schedule</comment>
        <translation>作成元</translation>
    </message>
</context>
<context>
    <name>models::BackupWords</name>
    <message>
        <source>Full</source>
        <comment>type of a backup</comment>
        <translation>フル</translation>
    </message>
    <message>
        <source>Incremental</source>
        <comment>type of a backup</comment>
        <translation>増分</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>status of a backup</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a backup: it is being made</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <comment>status of a backup</comment>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a backup</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a backup</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a backup</comment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>origin of a backup</comment>
        <translation>手動</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>origin of a backup</comment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <comment>origin of a backup: of what was overwritten</comment>
        <translation>復元前</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <comment>origin of a backup</comment>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>None</source>
        <comment>encryption of a backup</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Platform key</source>
        <comment>encryption of a backup</comment>
        <translation>プラットフォームキー</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>encryption of a backup</comment>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a restore does with a thing</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <comment>what a restore does with a thing</comment>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <comment>what a restore does with a thing</comment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>what a restore does with a thing</comment>
        <translation>不可</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>part of a service in a backup</comment>
        <translation>定義</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>part of a service in a backup</comment>
        <translation>構成</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>part of a service in a backup</comment>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>part of a service in a backup</comment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>part of a backup</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>part of a backup</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>part of a backup</comment>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Second factors</source>
        <comment>part of a backup: of signing in</comment>
        <translation>2 要素認証</translation>
    </message>
    <message>
        <source>Linked sign-ins</source>
        <comment>part of a backup: accounts of providers such as Google</comment>
        <translation>連携サインイン</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>part of a backup</comment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <comment>part of a service in a backup; a folder</comment>
        <translation>ボリューム %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage, with the space your language uses</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>size a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Failed its check</source>
        <comment>proof of a backup</comment>
        <translation>検証に失敗</translation>
    </message>
    <message>
        <source>Drilled %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>復元テスト：%1</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>検証：%1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>%1 は順番を待っています</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <comment>a backup&apos;s name</comment>
        <translation>%1 をバックアップ中</translation>
    </message>
    <message>
        <source>Verifying %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>%1 の検証は順番を待っています</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <comment>a backup</comment>
        <translation>%1 を検証中</translation>
    </message>
    <message>
        <source>Restoring %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>%1 の復元は順番を待っています</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <comment>a backup</comment>
        <translation>%1 を復元中</translation>
    </message>
    <message>
        <source>The drill of %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>%1 の復元テストは順番を待っています</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>a backup</comment>
        <translation>%1 を復元テスト中</translation>
    </message>
    <message>
        <source>Checking %1 waits for its turn</source>
        <comment>an uploaded backup</comment>
        <translation>%1 の確認は順番を待っています</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>an uploaded backup</comment>
        <translation>%1 を確認中</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <comment>a backup</comment>
        <translation>%1 をキャンセルしました</translation>
    </message>
    <message>
        <source>Verifying %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>%1 の検証をキャンセルしました</translation>
    </message>
    <message>
        <source>Restoring %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>%1 の復元をキャンセルしました</translation>
    </message>
    <message>
        <source>The drill of %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>%1 の復元テストをキャンセルしました</translation>
    </message>
    <message>
        <source>Uploading %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>%1 のアップロードをキャンセルしました</translation>
    </message>
    <message>
        <source>%1 is made and verified</source>
        <comment>a backup</comment>
        <translation>%1 を作成し、検証しました</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a backup</comment>
        <translation>%1 は失敗しました</translation>
    </message>
    <message>
        <source>%1 is whole: every byte was checked</source>
        <comment>a backup</comment>
        <translation>%1 に破損はありません (全バイトを確認済み)</translation>
    </message>
    <message>
        <source>%1 failed its check</source>
        <comment>a backup</comment>
        <translation>%1 は検証に失敗しました</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <comment>a backup</comment>
        <translation>%1 を復元しました</translation>
    </message>
    <message>
        <source>%1 was restored in part</source>
        <comment>a backup</comment>
        <translation>%1 を一部復元しました</translation>
    </message>
    <message>
        <source>%1 could not be restored</source>
        <comment>a backup</comment>
        <translation>%1 を復元できませんでした</translation>
    </message>
    <message>
        <source>%1 restores: its drill passed</source>
        <comment>a backup</comment>
        <translation>%1 は復元可能です (復元テスト合格)</translation>
    </message>
    <message>
        <source>The drill of %1 failed</source>
        <comment>a backup</comment>
        <translation>%1 の復元テストに失敗しました</translation>
    </message>
    <message>
        <source>%1 was uploaded and is whole</source>
        <comment>a backup</comment>
        <translation>%1 をアップロードしました。破損はありません</translation>
    </message>
    <message>
        <source>%1 could not be taken in</source>
        <comment>an uploaded backup</comment>
        <translation>%1 を受け入れられませんでした</translation>
    </message>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>無期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n 週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n か月間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <comment>how many backups are kept</comment>
        <translation>
            <numerusform>最新 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <comment>how many backups are kept: one a day</comment>
        <translation>
            <numerusform>日次 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <comment>how many backups are kept: one a week</comment>
        <translation>
            <numerusform>週次 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <comment>how many backups are kept: one a month</comment>
        <translation>
            <numerusform>月次 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <comment>a schedule</comment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Running now</source>
        <comment>a schedule</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>キャンセル：%1</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>Ran %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>実行：%1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>next run of a schedule</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>now</source>
        <comment>next run of a schedule</comment>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>next run of a schedule; a duration</comment>
        <translation>%1後</translation>
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
        <translation>1 コアに対する割合 (%)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>a second, over a minute</source>
        <translation>毎秒の数 (1 分間平均)</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>失敗したリクエスト</translation>
    </message>
    <message>
        <source>share of all, over a minute</source>
        <translation>全体に占める割合 (1 分間)</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>レイテンシ p50</translation>
    </message>
    <message>
        <source>half of the requests were faster</source>
        <translation>リクエストの半数はこれより高速</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>レイテンシ p95</translation>
    </message>
    <message>
        <source>95 of 100 requests were faster</source>
        <translation>リクエスト 100 件中 95 件はこれより高速</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>レイテンシ p99</translation>
    </message>
    <message>
        <source>99 of 100 requests were faster</source>
        <translation>リクエスト 100 件中 99 件はこれより高速</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>かかった時間</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>since the server started</source>
        <translation>サーバーの起動以降</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>whether it runs</source>
        <translation>実行中かどうか</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <translation>ホスト CPU</translation>
    </message>
    <message>
        <source>percent of all cores</source>
        <translation>全コアに対する割合 (%)</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>ホストメモリ</translation>
    </message>
    <message>
        <source>in use on the machine</source>
        <translation>マシン全体の使用量</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>processes at work, over a minute</source>
        <translation>処理中のプロセス数 (1 分間)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>how full the data folder&apos;s disk is</source>
        <translation>データフォルダーのあるディスクの使用率</translation>
    </message>
    <message>
        <source>API requests</source>
        <translation>API リクエスト</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>open to the server</source>
        <translation>サーバーへの接続数</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>監視クライアント</translation>
    </message>
    <message>
        <source>clients that follow events</source>
        <translation>イベントを受信しているクライアント</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>value: the service runs</comment>
        <translation>稼働</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>value: the service does not run</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>axis label, percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>axis label, so many a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>axis label, seconds</comment>
        <translation>%1 秒</translation>
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
        <translation>末尾のバックスラッシュの後に文字がありません。</translation>
    </message>
    <message>
        <source>A quote (%1) is not closed.</source>
        <translation>引用符 (%1) が閉じられていません。</translation>
    </message>
</context>
<context>
    <name>models::ConfigDraftModel</name>
    <message>
        <source>New</source>
        <comment>change of a configuration value: it was not set</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>change of a configuration value</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>change of a configuration value</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>change of a configuration value</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>change of a configuration value</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: what is done to a value</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column: a value</comment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column: a value</comment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>column: services</comment>
        <translation>使用元</translation>
    </message>
</context>
<context>
    <name>models::ConfigHistoryModel</name>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>set to %1</source>
        <comment>history of a configuration value</comment>
        <translation>%1 に設定</translation>
    </message>
    <message>
        <source>deleted; it was %1</source>
        <comment>history of a configuration value</comment>
        <translation>削除 (以前の値：%1)</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>models::ConfigImport</name>
    <message>
        <source>Line %1 has no “=”.</source>
        <comment>a file of values</comment>
        <translation>%1 行目に「=」がありません。</translation>
    </message>
    <message>
        <source>Line %1: “%2” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>%1 行目：「%2」はキーにできません。</translation>
    </message>
    <message>
        <source>Line %1: a quote is not closed.</source>
        <comment>a file of values</comment>
        <translation>%1 行目：引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Line %1 is no JSON: %2.</source>
        <comment>a file of values; the reason</comment>
        <translation>%1 行目は JSON ではありません：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>「%1」はキーにできません。</translation>
    </message>
    <message>
        <source>“%1” is neither a text, a number nor true or false.</source>
        <comment>a file of values</comment>
        <translation>「%1」は文字列でも数値でも true / false でもありません。</translation>
    </message>
</context>
<context>
    <name>models::ConfigModel</name>
    <message>
        <source>Platform</source>
        <comment>kind of configuration value: a setting of the platform&apos;s own</comment>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>kind of configuration value: for every service</comment>
        <translation>グローバル</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>kind of configuration value: of one service each</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>scope of a configuration value</comment>
        <translation>グローバル</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>accessible text: a value</comment>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>an encrypted configuration value</comment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>scope of a configuration value</comment>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>default</source>
        <comment>a configuration value that nobody has set</comment>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Kept encrypted: it can be replaced, but is shown to nobody.</source>
        <translation>暗号化して保存されています。置き換えはできますが、誰にも表示されません。</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>column: for everything, or of one service</comment>
        <translation>適用範囲</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>column: services</comment>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when</comment>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>変更者</translation>
    </message>
</context>
<context>
    <name>models::CronWords</name>
    <message>
        <source>%1 %2</source>
        <comment>cron in words: times of day, then days</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 every day</source>
        <comment>cron in words: times of day</comment>
        <translation>毎日 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>cron in words: times and days, then months</comment>
        <translation>%1 (%2のみ)</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>毎分</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, %n minute(s) past</source>
        <comment>cron in words</comment>
        <translation>
            <numerusform>毎時 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>At minutes %1 of every hour</source>
        <comment>a list of minutes</comment>
        <translation>毎時 %1 分</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n 時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) past</source>
        <comment>cron in words: every so many hours</comment>
        <translation>
            <numerusform>%1 (%n 分過ぎ)</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a list of times of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>every hour from %1 to %2</source>
        <comment>times of day</comment>
        <translation>%1～%2 に 1 時間ごと</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>cron in words: every so many minutes, then stretches of time</comment>
        <translation>%2 の間 %1</translation>
    </message>
    <message>
        <source>At minutes %1 of each hour from %2</source>
        <comment>lists of minutes and of stretches of time</comment>
        <translation>%2 の間、毎時 %1 分</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day, month, number or time to another</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <comment>one number</comment>
        <translation>毎月 %1 日</translation>
    </message>
    <message>
        <source>on days %1 of the month</source>
        <comment>a list of numbers</comment>
        <translation>毎月 %1 日</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>days of the month, days of the week</comment>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>月～金曜日</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>土・日曜日</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a list of weekdays</comment>
        <translation>毎週%1</translation>
    </message>
</context>
<context>
    <name>models::DashboardWords</name>
    <message>
        <source>Database</source>
        <comment>health check of the platform</comment>
        <translation>データベース</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <comment>database</comment>
        <translation>
            <numerusform>接続 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <comment>database</comment>
        <translation>接続 %1 / %2</translation>
    </message>
    <message>
        <source>schema %1</source>
        <comment>database: version of its layout</comment>
        <translation>スキーマ %1</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>health check of the platform</comment>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>%1 used</source>
        <comment>disk: share</comment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>disk: size</comment>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>%1 inodes</source>
        <comment>disk: share of its entries in use</comment>
        <translation>inode 使用 %1</translation>
    </message>
    <message>
        <source>Docker engine</source>
        <comment>health check of the platform</comment>
        <translation>Docker エンジン</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>health check of the platform: what runs services</comment>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>local processes</source>
        <comment>what runs services</comment>
        <translation>ローカルプロセス</translation>
    </message>
    <message>
        <source>Docker containers</source>
        <comment>what runs services</comment>
        <translation>Docker コンテナ</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <comment>engine</comment>
        <translation>
            <numerusform>コンテナ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>health check of the platform</comment>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>cache: for so long</comment>
        <translation>稼働 %1</translation>
    </message>
    <message>
        <source>Container engine</source>
        <comment>health check</comment>
        <translation>コンテナエンジン</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>container engine</comment>
        <translation>稼働中</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) running</source>
        <comment>of this server</comment>
        <translation>
            <numerusform>実行中のコンテナ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>not in use</source>
        <comment>container engine: no service runs in it</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Looking for one…</source>
        <comment>container engine</comment>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <comment>container engine</comment>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>None found · no service needs it</source>
        <comment>container engine</comment>
        <translation>見つかりません · 使用するサービスなし</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>health check</comment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Newest %1</source>
        <comment>backup; when: &apos;2 h ago&apos;</comment>
        <translation>最新：%1</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>backups</comment>
        <translation>まだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <translation>
            <numerusform>スケジュール %n 件が期限超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <comment>backups</comment>
        <translation>
            <numerusform>破損 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>memory: of a size</comment>
        <translation>/ %1</translation>
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
        <translation>% / %1</translation>
    </message>
    <message>
        <source>per s · %1 errors</source>
        <comment>requests: the share that failed</comment>
        <translation>/秒 · エラー %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age: seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age: minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age: hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age: days</comment>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>models::EventLogModel</name>
    <message>
        <source>%1 is healthy</source>
        <comment>service</comment>
        <translation>%1 は正常です</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <comment>service</comment>
        <translation>%1 は機能低下の状態です</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <comment>service</comment>
        <translation>%1 は異常です</translation>
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
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <comment>latency</comment>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>duration: days and hours</comment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>duration: hours and minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>duration: minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>never</source>
        <comment>time of an event</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>time of an event</comment>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>time of an event</comment>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>yyyy/MM/dd HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>yyyy/MM/dd HH:mm:ss</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>status of a service</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>status of a service</comment>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a service</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>status of a service</comment>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>status of a service</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>health of a service</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>health of a service</comment>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>health of a service</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>health of a service</comment>
        <translation>機能低下</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <comment>health of a service</comment>
        <translation>異常</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>health check</comment>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>Passing</source>
        <comment>health check</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>health check</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>%1 を作成しました</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>%1 を変更しました</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>%1 を起動しています</translation>
    </message>
    <message>
        <source>%1 started</source>
        <comment>service</comment>
        <translation>%1 が起動しました</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>%1 を停止しています</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <comment>service</comment>
        <translation>%1 が停止しました</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>service</comment>
        <translation>%1 に障害が発生しました</translation>
    </message>
    <message>
        <source>%1 was scaled</source>
        <comment>service</comment>
        <translation>%1 をスケールしました</translation>
    </message>
    <message>
        <source>Health of %1 changed</source>
        <comment>service</comment>
        <translation>%1 のヘルスが変わりました</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>connection</comment>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>connection</comment>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>connection</comment>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>connection</comment>
        <translation>接続済み</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>connection</comment>
        <translation>
            <numerusform>%n 秒後に再接続</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <comment>connection</comment>
        <translation>再接続中…</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <comment>connection</comment>
        <translation>接続失敗</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the server running?</source>
        <translation>このアドレスから応答がありません。サーバーは動作していますか？</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>この名前のコンピューターは見つかりませんでした。</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>サーバーの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>サーバーの証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>Too many requests; the server asks to wait.</source>
        <translation>リクエストが多すぎます。サーバーから待機を求められています。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <comment>a failure without a reason</comment>
        <translation>問題が発生しました。</translation>
    </message>
    <message>
        <source>d MMM yyyy, h:mm AP</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>yyyy/MM/dd AP h:mm</translation>
    </message>
    <message>
        <source>The sign-in was declined at the provider.</source>
        <translation>プロバイダーでサインインが拒否されました。</translation>
    </message>
    <message>
        <source>The provider does not answer at the moment.</source>
        <translation>現在プロバイダーから応答がありません。</translation>
    </message>
    <message>
        <source>The provider has not verified your e-mail address.</source>
        <translation>プロバイダーでメールアドレスが確認されていません。</translation>
    </message>
    <message>
        <source>This server has no account for you, and makes none by itself.</source>
        <translation>このサーバーにあなたのアカウントはなく、自動的に作成されることもありません。</translation>
    </message>
    <message>
        <source>Your account on this server is not active.</source>
        <translation>このサーバーのアカウントは有効ではありません。</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time.</source>
        <translation>時間内にブラウザーでサインインされませんでした。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>The session has ended. Sign in through the provider again.</source>
        <translation>セッションが終了しました。プロバイダーでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be used.</source>
        <translation>プロバイダーの応答を処理できませんでした。</translation>
    </message>
</context>
<context>
    <name>models::ImportFile</name>
    <message>
        <source>Compose file</source>
        <translation>Compose ファイル</translation>
    </message>
    <message>
        <source>mcp.json of a desktop client or editor</source>
        <translation>デスクトップクライアントまたはエディターの mcp.json</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>内容がありません</translation>
    </message>
    <message>
        <source>It is larger than %1, more than a server takes</source>
        <comment>a file; a size</comment>
        <translation>%1 を超えているため、サーバーで受け付けられません</translation>
    </message>
    <message>
        <source>This is neither a Compose file, which has “services:”, nor an mcp.json, which has “mcpServers”</source>
        <translation>「services:」のある Compose ファイルでも、「mcpServers」のある mcp.json でもありません</translation>
    </message>
    <message>
        <source>This is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>a file; the system&apos;s reason</comment>
        <translation>読み取れません：%1</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>テキストではありません</translation>
    </message>
</context>
<context>
    <name>models::ImportPreviewModel</name>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a service of a file: nothing is in its way</comment>
        <translation>準備完了</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <comment>a service of a file: what is not taken over</comment>
        <translation>
            <numerusform>注意 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Exists already</source>
        <comment>a service of a file</comment>
        <translation>既に存在します</translation>
    </message>
    <message>
        <source>Cannot be made</source>
        <comment>a service of a file</comment>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a service of a file</comment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a service of a file: by the server</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Image or command</source>
        <comment>column: what a service runs</comment>
        <translation>イメージまたはコマンド</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether a service of a file can be made</comment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>models::LogFeed</name>
    <message>
        <source>Some lines are missing here</source>
        <comment>log</comment>
        <translation>ここで一部の行が欠けています</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are missing here</source>
        <comment>log</comment>
        <translation>
            <numerusform>ここで %n 行が欠けています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::LogFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み取れません：%1</translation>
    </message>
</context>
<context>
    <name>models::LogPattern</name>
    <message>
        <source>%1, at character %2</source>
        <comment>what is wrong with a regular expression, and where</comment>
        <translation>%1 (%2 文字目)</translation>
    </message>
</context>
<context>
    <name>models::OtherContainersModel</name>
    <message>
        <source>Container</source>
        <comment>column</comment>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>column</comment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a container</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>ポート</translation>
    </message>
</context>
<context>
    <name>models::PeopleWords</name>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Developer</source>
        <comment>role</comment>
        <translation>開発者</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Everything, people and the audit log included</source>
        <comment>what a role may do</comment>
        <translation>ユーザー管理と監査ログを含むすべて</translation>
    </message>
    <message>
        <source>Services, configuration and backups</source>
        <comment>what a role may do</comment>
        <translation>サービス、構成、バックアップ</translation>
    </message>
    <message>
        <source>Services; sees configuration</source>
        <comment>what a role may do</comment>
        <translation>サービスの操作と構成の閲覧</translation>
    </message>
    <message>
        <source>Sees services, logs and metrics</source>
        <comment>what a role may do</comment>
        <translation>サービス、ログ、メトリクスの閲覧</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>tier</comment>
        <translation>無料</translation>
    </message>
    <message>
        <source>Basic</source>
        <comment>tier</comment>
        <translation>ベーシック</translation>
    </message>
    <message>
        <source>Pro</source>
        <comment>tier</comment>
        <translation>プロ</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>tier</comment>
        <translation>エンタープライズ</translation>
    </message>
    <message>
        <source>%1 requests an hour</source>
        <comment>what a tier allows</comment>
        <translation>1 時間に %1 リクエスト</translation>
    </message>
    <message>
        <source>As many requests as wanted</source>
        <comment>what a tier allows</comment>
        <translation>リクエスト数は無制限</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>group of permissions</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>group of permissions</comment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>group of permissions</comment>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>group of permissions</comment>
        <translation>構成</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>group of permissions</comment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of permissions</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>group of permissions</comment>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Audit log</source>
        <comment>group of permissions</comment>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>group of permissions</comment>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>See services and the container engine</source>
        <comment>permission</comment>
        <translation>サービスとコンテナエンジンの閲覧</translation>
    </message>
    <message>
        <source>Make, change, start, stop and delete services</source>
        <comment>permission</comment>
        <translation>サービスの作成、変更、起動、停止、削除</translation>
    </message>
    <message>
        <source>Run commands inside services</source>
        <comment>permission</comment>
        <translation>サービス内でのコマンド実行</translation>
    </message>
    <message>
        <source>Read the logs of services</source>
        <comment>permission</comment>
        <translation>サービスのログの閲覧</translation>
    </message>
    <message>
        <source>Read metrics, for Prometheus too</source>
        <comment>permission</comment>
        <translation>メトリクスの閲覧 (Prometheus を含む)</translation>
    </message>
    <message>
        <source>See the configuration</source>
        <comment>permission</comment>
        <translation>構成の閲覧</translation>
    </message>
    <message>
        <source>Change the configuration</source>
        <comment>permission</comment>
        <translation>構成の変更</translation>
    </message>
    <message>
        <source>See and download backups</source>
        <comment>permission</comment>
        <translation>バックアップの閲覧とダウンロード</translation>
    </message>
    <message>
        <source>Make, restore and delete backups</source>
        <comment>permission</comment>
        <translation>バックアップの作成、復元、削除</translation>
    </message>
    <message>
        <source>See people, their sessions and keys</source>
        <comment>permission</comment>
        <translation>ユーザーとそのセッション、キーの閲覧</translation>
    </message>
    <message>
        <source>Make, change and delete people</source>
        <comment>permission</comment>
        <translation>ユーザーの作成、変更、削除</translation>
    </message>
    <message>
        <source>Make and revoke API keys with this key</source>
        <comment>permission</comment>
        <translation>このキーによる API キーの作成と失効</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <comment>permission</comment>
        <translation>監査ログの閲覧</translation>
    </message>
    <message>
        <source>Change the platform itself</source>
        <comment>permission</comment>
        <translation>プラットフォーム自体の変更</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>permissions of an API key</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>see</source>
        <comment>permission: services, logs…</comment>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>change</source>
        <comment>permission: services, configuration…</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>run commands</source>
        <comment>permission: inside services</comment>
        <translation>コマンド実行</translation>
    </message>
    <message>
        <source>administer</source>
        <comment>permission: the platform</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>permission: all of services, backups…</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permissions: a group, what of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an API key</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>state of an API key</comment>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an API key</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when an API key ends</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>when an API key ends; a duration</comment>
        <translation>%1後</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>%n 文字以上</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not be the e-mail address</source>
        <comment>a password</comment>
        <translation>メールアドレスと同じものは使えません</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>良い</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>強い</translation>
    </message>
</context>
<context>
    <name>models::PermissionTree</name>
    <message>
        <source>Your account may not do this, so that a key of yours cannot either.</source>
        <translation>お使いのアカウントに許可されていないため、キーにも付与できません。</translation>
    </message>
</context>
<context>
    <name>models::Permit</name>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>現在サーバーに接続していません。</translation>
    </message>
    <message numerus="yes">
        <source>Your account lacks the permission(s) %1.</source>
        <comment>why something cannot be done</comment>
        <translation>
            <numerusform>お使いのアカウントには権限 %1 がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: the console sends no change to this server.</source>
        <translation>この接続は読み取り専用です。コンソールはこのサーバーに変更を送信しません。</translation>
    </message>
</context>
<context>
    <name>models::RestorePlanModel</name>
    <message>
        <source>stopped meanwhile, then started again</source>
        <comment>a service in a restore</comment>
        <translation>いったん停止後、再び起動</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a service in a restore</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>started</source>
        <comment>a service in a restore</comment>
        <translation>起動</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>of a configuration</comment>
        <translation>
            <numerusform>値 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them</source>
        <comment>users, roles, keys</comment>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>in a restore: accounts and global configuration</comment>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: of a restore</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Happens</source>
        <comment>column: what a restore does</comment>
        <translation>動作</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>models::RunCalendar</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>format of a date with time, as QDateTime has it</comment>
        <translation>yyyy/MM/dd (ddd) HH:mm</translation>
    </message>
    <message>
        <source>clocks go forward that day</source>
        <comment>note at a run: daylight saving time begins</comment>
        <translation>この日に時計が進みます</translation>
    </message>
    <message>
        <source>clocks go back that day</source>
        <comment>note at a run: daylight saving time ends</comment>
        <translation>この日に時計が戻ります</translation>
    </message>
</context>
<context>
    <name>models::ScheduleModel</name>
    <message>
        <source>Off</source>
        <comment>state of a schedule</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>state of a schedule</comment>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a schedule that has not run yet</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a schedule: its last run failed</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a schedule: its newest good backup is too old</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>column</comment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Runs</source>
        <comment>column: when a schedule runs, in words</comment>
        <translation>実行時期</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>column</comment>
        <translation>次回の実行</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>column</comment>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: how long backups are kept</comment>
        <translation>保持</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>models::ServerWords</name>
    <message>
        <source>Measuring</source>
        <extracomment>step of a backup job</extracomment>
        <translation>計測中</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>step of a backup job</extracomment>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>step of a backup job; a service or a part of the platform</extracomment>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>データベースを読み取り中</translation>
    </message>
    <message>
        <source>Reading the volume %1</source>
        <translation>ボリューム %1 を読み取り中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>step of a job</extracomment>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <extracomment>step of a job; a service</extracomment>
        <translation>%1 を検証中</translation>
    </message>
    <message>
        <source>Extracting</source>
        <extracomment>step of a restore</extracomment>
        <translation>展開中</translation>
    </message>
    <message>
        <source>Extracting %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>%1 を展開中</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>%1 を停止中</translation>
    </message>
    <message>
        <source>Putting in place</source>
        <extracomment>step of a restore</extracomment>
        <translation>配置中</translation>
    </message>
    <message>
        <source>Putting in place %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>%1 を配置中</translation>
    </message>
    <message>
        <source>Filling the volume %1</source>
        <translation>ボリューム %1 に書き込み中</translation>
    </message>
    <message>
        <source>Starting services</source>
        <translation>サービスを起動中</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>処理の必要なし</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>復元済み：%1</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>定義</translation>
    </message>
    <message>
        <source>configuration</source>
        <extracomment>part of a service, or of the platform, that was restored</extracomment>
        <translation>構成</translation>
    </message>
    <message>
        <source>logs</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>data</source>
        <extracomment>part of a service that was restored: its data folder</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>volume %1</source>
        <extracomment>part of a service that was restored; a folder</extracomment>
        <translation>ボリューム %1</translation>
    </message>
    <message>
        <source>accounts</source>
        <extracomment>part of the platform that was restored</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Restored; finished after the server had ended</source>
        <translation>復元済み。サーバーの終了後に完了しました</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; healthy</source>
        <translation>
            <numerusform>%n 件のファイルを復元、正常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; not started, as it did not run when the backup was made</source>
        <translation>
            <numerusform>%n 件のファイルを復元。バックアップの作成時に実行されていなかったため、起動していません</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts can be read</source>
        <translation>アカウントを読み取れます</translation>
    </message>
    <message>
        <source>Not restored: called off</source>
        <translation>未復元：中止されました</translation>
    </message>
    <message>
        <source>Not restored: the server ended before its turn</source>
        <translation>未復元：順番が来る前にサーバーが終了しました</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Taken back: the server ended while it was restored</source>
        <translation>元に戻しました：復元中にサーバーが終了しました</translation>
    </message>
    <message>
        <source>Half restored: %1</source>
        <translation>一部のみ復元：%1</translation>
    </message>
    <message>
        <source>the volume %1 is taken back once the container engine is there</source>
        <translation>ボリューム %1 は、コンテナエンジンが使えるようになると元に戻されます</translation>
    </message>
    <message>
        <source>Configuration stays as it was: %1</source>
        <translation>構成は元のままです：%1</translation>
    </message>
    <message>
        <source>Accounts stay as they were: %1</source>
        <translation>アカウントは元のままです：%1</translation>
    </message>
    <message>
        <source>Not started again before its volume is taken back, once the container engine is there</source>
        <translation>コンテナエンジンが使えるようになりボリュームが元に戻されるまで、再び起動しません</translation>
    </message>
    <message>
        <source>Cannot be started again: %1</source>
        <translation>再び起動できません：%1</translation>
    </message>
    <message>
        <source>Cannot be started: %1</source>
        <translation>起動できません：%1</translation>
    </message>
    <message>
        <source>Did not become healthy in time</source>
        <translation>時間内に正常になりませんでした</translation>
    </message>
    <message>
        <source>Unhealthy: %1</source>
        <translation>異常：%1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>未確認：%1</translation>
    </message>
    <message>
        <source>Its definition is not in the backup</source>
        <translation>定義がバックアップに含まれていません</translation>
    </message>
    <message>
        <source>Its secrets are sealed with another platform&apos;s key: %1</source>
        <translation>シークレットが別のプラットフォームのキーで暗号化されています：%1</translation>
    </message>
    <message>
        <source>It works in %1, which is not in the backup</source>
        <translation>作業フォルダー %1 がバックアップに含まれていません</translation>
    </message>
    <message>
        <source>It runs in a container, and there is no container engine</source>
        <translation>コンテナで実行されますが、コンテナエンジンがありません</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外：%1</translation>
    </message>
    <message>
        <source>Left out: %1 and %2 more</source>
        <translation>除外：%1 ほか %2 件</translation>
    </message>
    <message>
        <source>Left out: the volume %1: %2</source>
        <translation>除外：ボリューム %1：%2</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another service</source>
        <translation>除外：ボリューム %1 は、別のサービスのものとして既にバックアップに含まれています</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another volume</source>
        <translation>除外：ボリューム %1 は、別のボリュームとして既にバックアップに含まれています</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is not a folder of this machine</source>
        <translation>除外：ボリューム %1 はこのマシンのフォルダーではありません</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is the server&apos;s own data folder, or lies in it</source>
        <translation>除外：ボリューム %1 はサーバー自体のデータフォルダーか、その中にあります</translation>
    </message>
    <message>
        <source>Left out: there is no such service any more</source>
        <translation>除外：このサービスはもうありません</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>there is no container engine</source>
        <translation>コンテナエンジンがありません</translation>
    </message>
    <message>
        <source>is not in the backup</source>
        <translation>バックアップに含まれていません</translation>
    </message>
    <message>
        <source>is not in this backup</source>
        <translation>このバックアップに含まれていません</translation>
    </message>
    <message>
        <source>is there, and stays as it is</source>
        <translation>既に存在するため、そのまま残ります</translation>
    </message>
    <message>
        <source>differs, and stays as it is</source>
        <translation>内容が異なりますが、そのまま残ります</translation>
    </message>
    <message>
        <source>is not accepted here: %1</source>
        <translation>ここでは受け付けられません：%1</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; the value that is here stays</source>
        <translation>別のプラットフォームのキーで暗号化されています。現在の値が残ります</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; set it anew</source>
        <translation>別のプラットフォームのキーで暗号化されています。設定し直してください</translation>
    </message>
    <message>
        <source>needs the permission %1</source>
        <translation>権限 %1 が必要です</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay as they are</source>
        <translation>
            <numerusform>ほか %n 件はそのまま残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be put into the place of the root folder</source>
        <translation>ルートフォルダーは置き換えられません</translation>
    </message>
    <message>
        <source>would go to the server&apos;s own data folder</source>
        <translation>復元先がサーバー自体のデータフォルダーになります</translation>
    </message>
    <message>
        <source>has no folder of this machine to go to</source>
        <translation>復元先となるこのマシンのフォルダーがありません</translation>
    </message>
    <message>
        <source>%1 is there, and is no folder</source>
        <translation>%1 が存在しますが、フォルダーではありません</translation>
    </message>
    <message>
        <source>the folder %1, where it would go, is not here</source>
        <translation>復元先のフォルダー %1 がありません</translation>
    </message>
    <message>
        <source>%1 is where a file system is mounted: it cannot be replaced as a whole</source>
        <translation>%1 にはファイルシステムがマウントされているため、全体を置き換えられません</translation>
    </message>
    <message>
        <source>the server may not write to %1</source>
        <translation>サーバーに %1 への書き込み権限がありません</translation>
    </message>
    <message>
        <source>There is no container engine</source>
        <translation>コンテナエンジンがありません</translation>
    </message>
    <message>
        <source>The volume %1 cannot be restored: %2</source>
        <translation>ボリューム %1 を復元できません：%2</translation>
    </message>
    <message>
        <source>The volume %1 cannot be read: %2</source>
        <translation>ボリューム %1 を読み取れません：%2</translation>
    </message>
    <message>
        <source>The engine has no image by which the volume %1 could be reached</source>
        <translation>ボリューム %1 にアクセスするためのイメージがエンジンにありません</translation>
    </message>
    <message>
        <source>The volume %1 is used by the container %2, which is not of this server</source>
        <translation>ボリューム %1 は、このサーバーのものではないコンテナ %2 が使用しています</translation>
    </message>
    <message>
        <source>%1 cannot be restored as it was: %2</source>
        <translation>%1 を元どおりに復元できません：%2</translation>
    </message>
    <message>
        <source>%1 depends on %2, which is neither here nor restored with it</source>
        <translation>%1 が依存する %2 がここになく、一緒に復元されることもありません</translation>
    </message>
    <message>
        <source>%1 is to be put back first, at the next start</source>
        <translation>%1 は、次回の起動時に先に元に戻す必要があります</translation>
    </message>
    <message>
        <source>its configuration is not accepted here: %1</source>
        <translation>構成がここでは受け付けられません：%1</translation>
    </message>
    <message>
        <source>Two parts of the backup would go to %1; restore them one after the other</source>
        <translation>バックアップの 2 つの部分が %1 に復元されます。1 つずつ復元してください</translation>
    </message>
    <message>
        <source>These run, and what they work on would be replaced: %1</source>
        <translation>実行中のため、使用中のものが置き換えられます：%1</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed, %2 are free</source>
        <translation>空き容量が足りません：必要 %1、空き %2</translation>
    </message>
    <message>
        <source>There is too little room for a drill: %1 are needed, %2 are free</source>
        <translation>復元テストのための空き容量が足りません：必要 %1、空き %2</translation>
    </message>
    <message>
        <source>You do not have the permission to restore %1</source>
        <translation>復元する権限がありません：%1</translation>
    </message>
    <message>
        <source>the definition of %1</source>
        <extracomment>what somebody may not restore; a service</extracomment>
        <translation>%1 の定義</translation>
    </message>
    <message>
        <source>accounts; name the services to restore without them</source>
        <extracomment>what somebody may not restore</extracomment>
        <translation>アカウント。除いて復元するには、サービスを指定してください</translation>
    </message>
    <message>
        <source>%1: the address belongs to another account here</source>
        <translation>%1：このメールアドレスは、ここの別のアカウントのものです</translation>
    </message>
    <message>
        <source>%1: is inactive, since the second factor does not open with this platform&apos;s key</source>
        <translation>%1：2 要素認証がこのプラットフォームのキーで復号できないため、無効です</translation>
    </message>
    <message>
        <source>%1: its user is not here</source>
        <translation>%1：ユーザーがここにいません</translation>
    </message>
    <message>
        <source>that of %1: sealed with another platform&apos;s key</source>
        <translation>%1 のもの：別のプラットフォームのキーで暗号化されています</translation>
    </message>
    <message>
        <source>that of %1: the user is not here</source>
        <translation>%1 のもの：ユーザーがここにいません</translation>
    </message>
    <message>
        <source>This backup holds a service whose id is not allowed</source>
        <translation>このバックアップには、許可されていない ID のサービスが含まれています</translation>
    </message>
    <message>
        <source>The accounts in this backup cannot be read</source>
        <translation>このバックアップのアカウントを読み取れません</translation>
    </message>
    <message>
        <source>There would be no active administrator left</source>
        <translation>有効な管理者がいなくなります</translation>
    </message>
    <message>
        <source>%1 in the backup cannot be read</source>
        <translation>バックアップ内の %1 を読み取れません</translation>
    </message>
    <message>
        <source>%1 does not come to a stop</source>
        <translation>%1 が停止しません</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>This job is over</source>
        <translation>このジョブは終了しています</translation>
    </message>
    <message>
        <source>The server ended before this was done</source>
        <translation>完了前にサーバーが終了しました</translation>
    </message>
    <message>
        <source>The server ended before it was made</source>
        <translation>作成前にサーバーが終了しました</translation>
    </message>
    <message>
        <source>Its archive is gone</source>
        <translation>アーカイブがなくなっています</translation>
    </message>
    <message>
        <source>This backup is not whole</source>
        <translation>このバックアップは不完全です</translation>
    </message>
    <message>
        <source>Not everything was restored</source>
        <translation>一部が復元されませんでした</translation>
    </message>
    <message>
        <source>The safety backup of what would be overwritten could not be made: %1</source>
        <translation>上書きされるものの安全用バックアップを作成できませんでした：%1</translation>
    </message>
    <message>
        <source>The archive of %1 is that of another backup</source>
        <translation>%1 のアーカイブは別のバックアップのものです</translation>
    </message>
    <message>
        <source>The archive of this backup cannot be read</source>
        <translation>このバックアップのアーカイブを読み取れません</translation>
    </message>
    <message>
        <source>The archive cannot be put among the backups</source>
        <translation>アーカイブをバックアップとして登録できません</translation>
    </message>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>アーカイブが破損しています：%1</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>末尾が欠けています</translation>
    </message>
    <message>
        <source>a part of it was changed, cut off or moved</source>
        <translation>一部が変更、切断、または移動されています</translation>
    </message>
    <message>
        <source>The file is no archive of this program</source>
        <translation>このプログラムのアーカイブではありません</translation>
    </message>
    <message>
        <source>The file is no archive of this program, or its beginning is damaged</source>
        <translation>このプログラムのアーカイブではないか、先頭が破損しています</translation>
    </message>
    <message>
        <source>The archive was made by a newer version</source>
        <translation>アーカイブは新しいバージョンで作成されています</translation>
    </message>
    <message>
        <source>The archive is encrypted in a way that is not known here</source>
        <translation>アーカイブの暗号化方式に対応していません</translation>
    </message>
    <message>
        <source>The archive opens with a passphrase only</source>
        <translation>アーカイブはパスフレーズでのみ復号できます</translation>
    </message>
    <message>
        <source>The archive opens with the key of the platform that made it, not with a passphrase</source>
        <translation>アーカイブはパスフレーズではなく、作成したプラットフォームのキーで復号します</translation>
    </message>
    <message>
        <source>Is not the one that the archive was made with</source>
        <translation>アーカイブの作成時のものと異なります</translation>
    </message>
    <message>
        <source>The archive was made with the key of another platform</source>
        <translation>アーカイブは別のプラットフォームのキーで作成されています</translation>
    </message>
    <message>
        <source>is needed: this backup is encrypted with one</source>
        <translation>必要です：このバックアップはパスフレーズで暗号化されています</translation>
    </message>
    <message>
        <source>This backup is here already, as “%1”</source>
        <translation>このバックアップは既に「%1」として存在します</translation>
    </message>
    <message>
        <source>This incremental backup is based on %1, which is not here: upload that one first</source>
        <translation>この増分バックアップの基となる %1 がここにありません。先にアップロードしてください</translation>
    </message>
    <message>
        <source>Other backups are based on this one and cannot be restored without it: %1</source>
        <translation>ほかのバックアップがこれを基にしており、これがないと復元できません：%1</translation>
    </message>
    <message>
        <source>The backup %1 that it is based on is not here</source>
        <translation>基となるバックアップ %1 がここにありません</translation>
    </message>
    <message>
        <source>The backup “%1” that it is based on is not whole</source>
        <translation>基となるバックアップ「%1」は不完全です</translation>
    </message>
    <message>
        <source>A job works on “%1”: wait for it or cancel it</source>
        <translation>「%1」はジョブが処理中です。完了を待つか、キャンセルしてください</translation>
    </message>
    <message>
        <source>Cannot put a folder into the place of %1: %2</source>
        <translation>%1 をフォルダーに置き換えられません：%2</translation>
    </message>
    <message>
        <source>The server has no room for this archive</source>
        <translation>サーバーにこのアーカイブを保存する空き容量がありません</translation>
    </message>
    <message>
        <source>Too many uploads are under way</source>
        <translation>進行中のアップロードが多すぎます</translation>
    </message>
    <message>
        <source>The upload cannot be stored</source>
        <translation>アップロードを保存できません</translation>
    </message>
    <message>
        <source>The part could not be stored</source>
        <translation>アップロードの一部を保存できませんでした</translation>
    </message>
    <message>
        <source>Name must not contain control characters</source>
        <translation>名前に制御文字は使えません</translation>
    </message>
    <message numerus="yes">
        <source>must have 1 to %n characters</source>
        <translation>
            <numerusform>1～%n 文字で指定してください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>%n 文字以内で指定してください</numerusform>
        </translation>
    </message>
    <message>
        <source>must have %1 to %2 characters</source>
        <translation>%1～%2 文字で指定してください</translation>
    </message>
    <message>
        <source>is of use only with encrypt</source>
        <translation>encrypt と併用する場合にのみ有効です</translation>
    </message>
    <message>
        <source>must be a time to come</source>
        <translation>将来の日時を指定してください</translation>
    </message>
    <message>
        <source>there is no such service, or it is named twice</source>
        <translation>該当するサービスがないか、重複して指定されています</translation>
    </message>
    <message>
        <source>there is no such service</source>
        <translation>該当するサービスがありません</translation>
    </message>
    <message>
        <source>must be an age such as 7d, 4w or 12m, a count such as 30, forever, or an object of keepLast, keepDaily, keepWeekly and keepMonthly</source>
        <translation>7d、4w、12m などの期間、30 などの件数、forever、または keepLast、keepDaily、keepWeekly、keepMonthly のオブジェクトを指定してください</translation>
    </message>
    <message>
        <source>is no time zone known here, such as Europe/Berlin</source>
        <translation>Europe/Berlin などの既知のタイムゾーンではありません</translation>
    </message>
    <message>
        <source>must be from 1 to %1</source>
        <translation>1～%1 で指定してください</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>how the last run of a schedule stands</extracomment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>how the last run of a schedule ended; why</extracomment>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>A run of this schedule is under way</source>
        <translation>このスケジュールは実行中です</translation>
    </message>
    <message numerus="yes">
        <source>There are %n schedules, which is as many as this server keeps</source>
        <translation>
            <numerusform>スケジュールが %n 件あり、このサーバーの上限に達しています</numerusform>
        </translation>
    </message>
    <message>
        <source>never comes</source>
        <extracomment>of a cron expression: it names no moment that ever is</extracomment>
        <translation>該当する日時がありません</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n characters</source>
        <translation>
            <numerusform>%n 文字を超えています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n fields, not five: minute, hour, day of month, month, day of week</source>
        <translation>
            <numerusform>フィールドが 5 個 (分、時、日、月、曜日) ではなく %n 個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is none of @hourly, @daily, @midnight, @weekly, @monthly, @yearly and @annually</source>
        <translation>%1 は @hourly、@daily、@midnight、@weekly、@monthly、@yearly、@annually のいずれでもありません</translation>
    </message>
    <message>
        <source>minute: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>分：%1</translation>
    </message>
    <message>
        <source>hour: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>時：%1</translation>
    </message>
    <message>
        <source>day of month: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>日：%1</translation>
    </message>
    <message>
        <source>month: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>月：%1</translation>
    </message>
    <message>
        <source>day of week: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>曜日：%1</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>%1 is no value</source>
        <translation>%1 は値として使えません</translation>
    </message>
    <message>
        <source>%1 is not in %2-%3</source>
        <translation>%1 は %2-%3 の範囲外です</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 は終わりが始まりより前です</translation>
    </message>
    <message>
        <source>%1 has no step of 1 or more</source>
        <translation>%1 の間隔が 1 以上ではありません</translation>
    </message>
    <message>
        <source>How much the server writes into its own log</source>
        <translation>サーバー自体のログの詳しさ</translation>
    </message>
    <message>
        <source>How long the lines of services are kept</source>
        <translation>サービスのログ行の保持期間</translation>
    </message>
    <message>
        <source>How many MB of lines are kept of one service</source>
        <translation>1 サービスのログ行の保持上限 (MB)</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>測定値の保持期間</translation>
    </message>
    <message>
        <source>Requests an hour in the tier %1</source>
        <translation>プラン %1 の 1 時間あたりのリクエスト数</translation>
    </message>
    <message>
        <source>Requests at once in the tier %1</source>
        <translation>プラン %1 の一度に可能なリクエスト数</translation>
    </message>
    <message>
        <source>The tier of callers without credentials, by address; while not set, what the command line says</source>
        <translation>認証情報のない呼び出し元のプラン (アドレス単位)。未設定の場合はコマンドラインの指定に従います</translation>
    </message>
    <message>
        <source>Failed sign-ins to one account within the window</source>
        <translation>期間内の 1 アカウントへのサインイン失敗回数</translation>
    </message>
    <message>
        <source>Failed sign-ins from one address within the window</source>
        <translation>期間内の 1 アドレスからのサインイン失敗回数</translation>
    </message>
    <message>
        <source>How long failed sign-ins count</source>
        <translation>サインイン失敗を数える期間</translation>
    </message>
    <message>
        <source>Where the container engine listens; empty: it is looked for</source>
        <translation>コンテナエンジンの待ち受け先。空の場合は検索されます</translation>
    </message>
    <message>
        <source>A folder with ca.pem, cert.pem and key.pem; set, TCP is spoken with TLS</source>
        <translation>ca.pem、cert.pem、key.pem のあるフォルダー。設定すると TCP 通信に TLS が使われます</translation>
    </message>
    <message>
        <source>Folders of this machine that containers may mount, with what is below them</source>
        <translation>コンテナがマウントできるこのマシンのフォルダー (その配下を含む)</translation>
    </message>
    <message>
        <source>The address that containers&apos; ports are published on</source>
        <translation>コンテナのポートを公開するアドレス</translation>
    </message>
    <message>
        <source>Who signs in to private registries: registry=user:password, separated by spaces</source>
        <translation>プライベートレジストリへのサインイン情報：registry=user:password (空白区切り)</translation>
    </message>
    <message>
        <source>What runs a service that does not say</source>
        <translation>指定のないサービスの実行方式</translation>
    </message>
    <message>
        <source>The mail server; while empty no mail is sent</source>
        <translation>メールサーバー。空の間はメールを送信しません</translation>
    </message>
    <message>
        <source>The mail server&apos;s port</source>
        <translation>メールサーバーのポート</translation>
    </message>
    <message>
        <source>How the connection to the mail server is protected</source>
        <translation>メールサーバーへの接続の保護方法</translation>
    </message>
    <message>
        <source>Who signs in to the mail server; empty: nobody</source>
        <translation>メールサーバーにサインインするユーザー。空の場合はサインインしません</translation>
    </message>
    <message>
        <source>The password for the mail server</source>
        <translation>メールサーバーのパスワード</translation>
    </message>
    <message>
        <source>The sender of the platform&apos;s mail</source>
        <translation>プラットフォームのメールの差出人</translation>
    </message>
    <message>
        <source>Addresses beyond loopback that a sign-in may return to</source>
        <translation>サインイン後に戻れる、ループバック以外のアドレス</translation>
    </message>
    <message>
        <source>How browsers reach this server, for the way back from a provider; empty: its own loopback address</source>
        <translation>プロバイダーから戻る際に、ブラウザーがこのサーバーにアクセスする URL。空の場合はサーバー自身のループバックアドレス</translation>
    </message>
    <message>
        <source>Hand tokens over in the redirect&apos;s query, as the reference shows it; loopback targets only</source>
        <translation>リファレンスどおり、リダイレクトのクエリでトークンを渡す (ループバック宛てのみ)</translation>
    </message>
    <message>
        <source>What people call the provider</source>
        <translation>プロバイダーの表示名</translation>
    </message>
    <message>
        <source>What the provider calls this server; while empty it is off</source>
        <translation>プロバイダーでのこのサーバーの ID。空の間はオフです</translation>
    </message>
    <message>
        <source>The secret shared with the provider</source>
        <translation>プロバイダーと共有するシークレット</translation>
    </message>
    <message>
        <source>The OpenID issuer; its endpoints are found from there</source>
        <translation>OpenID の発行者。エンドポイントはここから検出されます</translation>
    </message>
    <message>
        <source>Where people are sent to sign in</source>
        <translation>サインインのための転送先</translation>
    </message>
    <message>
        <source>Where a code is traded</source>
        <translation>コードを交換する URL</translation>
    </message>
    <message>
        <source>Where the account is asked for</source>
        <translation>アカウント情報を問い合わせる URL</translation>
    </message>
    <message>
        <source>Where verified addresses are asked for, with providers that keep them apart</source>
        <translation>確認済みアドレスを問い合わせる URL (別に管理しているプロバイダーの場合)</translation>
    </message>
    <message>
        <source>Where the provider&apos;s keys are</source>
        <translation>プロバイダーのキーがある URL</translation>
    </message>
    <message>
        <source>What is asked of the provider; empty: its usual ones</source>
        <translation>プロバイダーに要求するスコープ。空の場合は標準のもの</translation>
    </message>
    <message>
        <source>Whether a first sign-in makes an account</source>
        <translation>初回サインイン時にアカウントを作成するかどうか</translation>
    </message>
    <message>
        <source>The role of accounts made that way</source>
        <translation>そのように作成されたアカウントのロール</translation>
    </message>
    <message>
        <source>Whose addresses may sign up; empty: any</source>
        <translation>登録を許可するアドレスのドメイン。空の場合はすべて</translation>
    </message>
    <message>
        <source>Must be an http or https URL without query</source>
        <translation>クエリのない http または https の URL を指定してください</translation>
    </message>
    <message>
        <source>Must be http or https URLs without query</source>
        <translation>クエリのない http または https の URL を指定してください</translation>
    </message>
    <message>
        <source>Must be unix:///path, tcp://host:port or npipe:////./pipe/name</source>
        <translation>unix:///path、tcp://host:port、npipe:////./pipe/name のいずれかの形式で指定してください</translation>
    </message>
    <message>
        <source>Must be an absolute path</source>
        <translation>絶対パスを指定してください</translation>
    </message>
    <message>
        <source>Must be absolute paths</source>
        <translation>絶対パスを指定してください</translation>
    </message>
    <message>
        <source>Must be an IP address</source>
        <translation>IP アドレスを指定してください</translation>
    </message>
    <message>
        <source>Must be registry=user:password, separated by spaces</source>
        <translation>registry=user:password を空白区切りで指定してください</translation>
    </message>
    <message>
        <source>Must be a host name or an address</source>
        <translation>ホスト名またはアドレスを指定してください</translation>
    </message>
    <message>
        <source>Must be an e-mail address</source>
        <translation>メールアドレスを指定してください</translation>
    </message>
    <message>
        <source>Must be domain names</source>
        <translation>ドメイン名を指定してください</translation>
    </message>
    <message>
        <source>Not a scope</source>
        <translation>スコープではありません</translation>
    </message>
    <message numerus="yes">
        <source>Must be at most %n characters</source>
        <translation>
            <numerusform>%n 文字以内で指定してください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May have at most %n items</source>
        <translation>
            <numerusform>指定できるのは %n 個までです</numerusform>
        </translation>
    </message>
    <message>
        <source>Each must be one of: %1</source>
        <translation>それぞれ次のいずれかを指定してください：%1</translation>
    </message>
    <message>
        <source>Must be a whole number between %1 and %2</source>
        <translation>%1～%2 の整数を指定してください</translation>
    </message>
    <message>
        <source>Must be true or false</source>
        <translation>true または false を指定してください</translation>
    </message>
    <message>
        <source>Must be one of: %1</source>
        <translation>次のいずれかを指定してください：%1</translation>
    </message>
    <message>
        <source>Value must not contain control characters</source>
        <translation>値に制御文字は使えません</translation>
    </message>
    <message>
        <source>The platform has no such setting, and this prefix is its own</source>
        <translation>プラットフォームにこの設定はなく、このプレフィックスはプラットフォーム専用です</translation>
    </message>
    <message>
        <source>You do not have the permission to change this setting</source>
        <translation>この設定を変更する権限がありません</translation>
    </message>
    <message>
        <source>This setting is always encrypted</source>
        <translation>この設定は常に暗号化されます</translation>
    </message>
    <message>
        <source>This setting is never encrypted</source>
        <translation>この設定は暗号化されません</translation>
    </message>
    <message>
        <source>This stands for an encrypted value, and not for the one that is stored here</source>
        <translation>これは暗号化された値の代わりの表記で、ここに保存されている値のものではありません</translation>
    </message>
    <message>
        <source>To keep it in clear, send a new value: an encrypted one is never shown</source>
        <translation>暗号化せずに保存するには、新しい値を送信してください。暗号化された値は表示されません</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>重複して指定されています</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n configuration values</source>
        <translation>
            <numerusform>構成値は %n 件まで保存できます</numerusform>
        </translation>
    </message>
    <message>
        <source>The scope of a service needs the service&apos;s id</source>
        <translation>サービスの適用範囲にはサービス ID が必要です</translation>
    </message>
    <message>
        <source>The global scope has no service</source>
        <translation>グローバルの適用範囲にサービスは指定できません</translation>
    </message>
    <message>
        <source>After &quot;config:&quot; comes the key of a configuration value</source>
        <translation>「config:」の後には構成値のキーを指定します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret of the platform&apos;s own</source>
        <translation>「%1」はプラットフォーム自体のシークレットです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not set, and only who may write configuration can refer to it before</source>
        <translation>「%1」は未設定です。設定前に参照できるのは、構成の変更権限を持つユーザーだけです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted, and only who may write configuration can hand it out</source>
        <translation>「%1」は暗号化されています。渡せるのは、構成の変更権限を持つユーザーだけです</translation>
    </message>
    <message>
        <source>Invalid request data</source>
        <translation>リクエストデータが無効です</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <translation>入力内容に誤りがあります</translation>
    </message>
    <message>
        <source>Invalid query parameters</source>
        <translation>クエリパラメーターが無効です</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>不明なフィールドです</translation>
    </message>
    <message>
        <source>Must not contain control characters</source>
        <translation>制御文字は使えません</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 は空にできません</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at least %n characters</source>
        <translation>
            <numerusform>%1 は %n 文字以上で指定してください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at most %n characters</source>
        <translation>
            <numerusform>%1 は %n 文字以内で指定してください</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must not contain control characters</source>
        <translation>%1 に制御文字は使えません</translation>
    </message>
    <message>
        <source>%1 must be one of: %2</source>
        <translation>%1 は次のいずれかを指定してください：%2</translation>
    </message>
    <message>
        <source>%1 must be a time such as 2025-07-24T12:00:00Z</source>
        <translation>%1 は 2025-07-24T12:00:00Z のような日時で指定してください</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 は %2～%3 で指定してください</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 は %2 以上で指定してください</translation>
    </message>
    <message>
        <source>%1 needs at least %2</source>
        <translation>%1 には %2 個以上が必要です</translation>
    </message>
    <message>
        <source>%1 may have at most %2</source>
        <translation>%1 は %2 個まで指定できます</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 は文字列で指定してください</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 は整数で指定してください</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 は数値で指定してください</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 は true または false で指定してください</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 はオブジェクトで指定してください</translation>
    </message>
    <message>
        <source>%1 must be a list of objects</source>
        <translation>%1 はオブジェクトのリストで指定してください</translation>
    </message>
    <message>
        <source>%1 must be an object of objects</source>
        <translation>%1 はオブジェクトを値とするオブジェクトで指定してください</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 は文字列のリストで指定してください</translation>
    </message>
    <message>
        <source>%1 must be an object of texts</source>
        <translation>%1 は文字列を値とするオブジェクトで指定してください</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 は必須です</translation>
    </message>
    <message>
        <source>Target must be an absolute path</source>
        <translation>ターゲットは絶対パスで指定してください</translation>
    </message>
    <message>
        <source>Endpoint must be a path such as /health, without scheme or host</source>
        <translation>エンドポイントは /health のようなパスで指定してください。スキームやホストは含めません</translation>
    </message>
    <message>
        <source>Metrics endpoint must be a path such as /metrics, without scheme or host</source>
        <translation>メトリクスのエンドポイントは /metrics のようなパスで指定してください。スキームやホストは含めません</translation>
    </message>
    <message>
        <source>Category may have letters, digits, spaces, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>カテゴリには文字、数字、空白、「.」「_」「-」が使えます</translation>
    </message>
    <message>
        <source>Invalid Docker image format</source>
        <translation>Docker イメージの形式が無効です</translation>
    </message>
    <message>
        <source>Not a network name</source>
        <translation>ネットワーク名ではありません</translation>
    </message>
    <message>
        <source>Not a service id</source>
        <translation>サービス ID ではありません</translation>
    </message>
    <message>
        <source>Id must begin with a letter or digit and have only a-z, 0-9, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;</source>
        <translation>ID は英小文字か数字で始まり、a-z、0-9、「_」「.」「-」だけを使えます</translation>
    </message>
    <message>
        <source>A variable&apos;s name has letters, digits and &apos;_&apos; and does not begin with a digit</source>
        <translation>変数名に使えるのは英数字と「_」です。数字では始められません</translation>
    </message>
    <message>
        <source>A label&apos;s name has letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;/&apos;</source>
        <translation>ラベル名に使えるのは英数字と「.」「_」「-」「/」です</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, at most 128 of them</source>
        <translation>キーは英数字で始まり、英数字と「_」「.」「-」だけを 128 文字まで使えます</translation>
    </message>
    <message>
        <source>Give an image or a command</source>
        <translation>イメージまたはコマンドを指定してください</translation>
    </message>
    <message>
        <source>The program must not be empty</source>
        <translation>プログラムは空にできません</translation>
    </message>
    <message>
        <source>Request must not be more than the limit</source>
        <translation>要求は上限以下で指定してください</translation>
    </message>
    <message>
        <source>A check over http or tcp needs a port</source>
        <translation>http または tcp のチェックにはポートが必要です</translation>
    </message>
    <message>
        <source>Metrics need a port</source>
        <translation>メトリクスにはポートが必要です</translation>
    </message>
    <message>
        <source>Not enough ports above the first one</source>
        <translation>最初のポートより上のポートが足りません</translation>
    </message>
    <message>
        <source>Must be in the future</source>
        <translation>将来の日時を指定してください</translation>
    </message>
    <message>
        <source>Invalid email or password</source>
        <translation>メールアドレスまたはパスワードが正しくありません</translation>
    </message>
    <message>
        <source>This account is not active</source>
        <translation>このアカウントは有効ではありません</translation>
    </message>
    <message>
        <source>Too many failed sign-ins; try again later</source>
        <translation>サインインの失敗が多すぎます。後でもう一度試してください</translation>
    </message>
    <message>
        <source>Too many wrong codes; try again later</source>
        <translation>コードの誤りが多すぎます。後でもう一度試してください</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <translation>認証が必要です</translation>
    </message>
    <message>
        <source>Invalid or expired token</source>
        <translation>トークンが無効か、期限切れです</translation>
    </message>
    <message>
        <source>Invalid or expired API key</source>
        <translation>API キーが無効か、期限切れです</translation>
    </message>
    <message>
        <source>Invalid or expired code</source>
        <translation>コードが無効か、期限切れです</translation>
    </message>
    <message>
        <source>Invalid or expired local credential</source>
        <translation>ローカルの認証情報が無効か、期限切れです</translation>
    </message>
    <message>
        <source>A code of the second factor is needed</source>
        <translation>2 要素認証のコードが必要です</translation>
    </message>
    <message>
        <source>This code is not valid, or was used already</source>
        <translation>コードが無効か、既に使用されています</translation>
    </message>
    <message>
        <source>No second factor is set up</source>
        <translation>2 要素認証が設定されていません</translation>
    </message>
    <message>
        <source>The second factor is set up already</source>
        <translation>2 要素認証は既に設定されています</translation>
    </message>
    <message>
        <source>Your own second factor is given up with a code, at /auth/mfa/disable</source>
        <translation>自分の 2 要素認証は、/auth/mfa/disable でコードを使って解除します</translation>
    </message>
    <message>
        <source>This is not your password</source>
        <translation>現在のパスワードと一致しません</translation>
    </message>
    <message>
        <source>Needed to change the email</source>
        <translation>メールアドレスの変更に必要です</translation>
    </message>
    <message>
        <source>The new password must differ from the old one</source>
        <translation>新しいパスワードは以前と異なるものにしてください</translation>
    </message>
    <message>
        <source>Password is too long</source>
        <translation>パスワードが長すぎます</translation>
    </message>
    <message numerus="yes">
        <source>Password must be at least %n characters</source>
        <translation>
            <numerusform>パスワードは %n 文字以上にしてください</numerusform>
        </translation>
    </message>
    <message>
        <source>Password is one of the commonest; choose another</source>
        <translation>よく使われるパスワードです。別のものを選択してください</translation>
    </message>
    <message>
        <source>Password must not be the email address or a part of it</source>
        <translation>メールアドレスやその一部はパスワードに使えません</translation>
    </message>
    <message>
        <source>Invalid email format</source>
        <translation>メールアドレスの形式が無効です</translation>
    </message>
    <message>
        <source>Email is taken</source>
        <translation>このメールアドレスは既に使われています</translation>
    </message>
    <message>
        <source>A user with this email already exists</source>
        <translation>このメールアドレスのユーザーは既に存在します</translation>
    </message>
    <message numerus="yes">
        <source>Name must have 1 to %n characters</source>
        <translation>
            <numerusform>名前は 1～%n 文字で指定してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Name must be one line</source>
        <translation>名前は 1 行で指定してください</translation>
    </message>
    <message>
        <source>At least one role is needed</source>
        <translation>ロールが 1 つ以上必要です</translation>
    </message>
    <message>
        <source>A user needs at least one role</source>
        <translation>ユーザーにはロールが 1 つ以上必要です</translation>
    </message>
    <message>
        <source>Unknown role; there are %1</source>
        <translation>不明なロールです。使えるロール：%1</translation>
    </message>
    <message>
        <source>The last active administrator must stay one</source>
        <translation>有効な管理者の最後の 1 人は管理者でなくすことができません</translation>
    </message>
    <message>
        <source>This account may do more than you may</source>
        <translation>このアカウントにはあなたより多くの権限があります</translation>
    </message>
    <message>
        <source>You cannot give a role that may do more than you may</source>
        <translation>自分より多くの権限があるロールは付与できません</translation>
    </message>
    <message>
        <source>A key cannot have permissions that its maker does not have</source>
        <translation>作成者にない権限をキーに付与することはできません</translation>
    </message>
    <message>
        <source>Unknown permission: %1</source>
        <translation>不明な権限：%1</translation>
    </message>
    <message>
        <source>Not yours to give: %1</source>
        <translation>付与できない権限：%1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n keys already; revoke one first</source>
        <translation>
            <numerusform>キーが既に %n 個あります。先に 1 つ失効させてください</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the permission for this</source>
        <translation>この操作の権限がありません</translation>
    </message>
    <message>
        <source>This needs a signed-in person; an API key cannot do it</source>
        <translation>サインインしたユーザーが必要です。API キーでは実行できません</translation>
    </message>
    <message>
        <source>Sign-in with %1 is not set up on this server</source>
        <translation>このサーバーでは %1 によるサインインが設定されていません</translation>
    </message>
    <message>
        <source>This sign-in is unknown, used or too old; begin again</source>
        <translation>このサインインは不明か、使用済みか、古すぎます。もう一度始めてください</translation>
    </message>
    <message>
        <source>The sign-in provider does not answer</source>
        <translation>サインインのプロバイダーから応答がありません</translation>
    </message>
    <message>
        <source>The sign-in provider&apos;s answer cannot be used</source>
        <translation>サインインのプロバイダーの応答を処理できません</translation>
    </message>
    <message>
        <source>The sign-in provider does not confirm this sign-in</source>
        <translation>サインインのプロバイダーがこのサインインを承認しません</translation>
    </message>
    <message>
        <source>E-mail is not set up on this server</source>
        <translation>このサーバーではメールが設定されていません</translation>
    </message>
    <message>
        <source>E-mail has no sender: smtp.from is not set</source>
        <translation>メールの差出人がありません：smtp.from が未設定です</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent from</source>
        <translation>メールの送信元にできるアドレスではありません</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent to</source>
        <translation>メールの送信先にできるアドレスではありません</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not known</source>
        <translation>メールサーバーの名前が見つかりません</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not one</source>
        <translation>メールサーバーの名前が正しくありません</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>メールサーバーに接続できません</translation>
    </message>
    <message>
        <source>The mail server did not answer in time</source>
        <translation>メールサーバーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The mail server refuses the sign-in</source>
        <translation>メールサーバーがサインインを拒否しました</translation>
    </message>
    <message>
        <source>The mail server does not protect the connection as it should</source>
        <translation>メールサーバーが接続を必要な方法で保護していません</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted</source>
        <translation>メールサーバーの証明書は信頼されていません</translation>
    </message>
    <message>
        <source>The mail server broke the connection off</source>
        <translation>メールサーバーが接続を切断しました</translation>
    </message>
    <message>
        <source>What answers is not a mail server</source>
        <translation>応答しているのはメールサーバーではありません</translation>
    </message>
    <message>
        <source>The mail server did not take the mail</source>
        <translation>メールサーバーがメールを受け付けませんでした</translation>
    </message>
    <message>
        <source>The password for the mail server would be sent in clear; choose starttls or tls</source>
        <translation>メールサーバーのパスワードが暗号化されずに送信されます。starttls または tls を選択してください</translation>
    </message>
    <message>
        <source>Entry %1 is missing</source>
        <translation>記録 %1 がありません</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or does not follow on the one before it</source>
        <translation>記録 %1 が変更されているか、直前の記録とつながっていません</translation>
    </message>
    <message>
        <source>The last entry is not the one that was sealed</source>
        <translation>最後の記録が封印時のものと一致しません</translation>
    </message>
    <message>
        <source>This was done, but could not be written into the audit log</source>
        <translation>操作は実行されましたが、監査ログに書き込めませんでした</translation>
    </message>
    <message>
        <source>Service not found</source>
        <translation>サービスが見つかりません</translation>
    </message>
    <message>
        <source>Configuration not found</source>
        <translation>構成が見つかりません</translation>
    </message>
    <message>
        <source>Backup not found</source>
        <translation>バックアップが見つかりません</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>ジョブが見つかりません</translation>
    </message>
    <message>
        <source>Schedule not found</source>
        <translation>スケジュールが見つかりません</translation>
    </message>
    <message>
        <source>Upload not found</source>
        <translation>アップロードが見つかりません</translation>
    </message>
    <message>
        <source>Provider not found</source>
        <translation>プロバイダーが見つかりません</translation>
    </message>
    <message>
        <source>API key not found</source>
        <translation>API キーが見つかりません</translation>
    </message>
    <message>
        <source>Session not found</source>
        <translation>セッションが見つかりません</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>ユーザーが見つかりません</translation>
    </message>
    <message>
        <source>Role not found</source>
        <translation>ロールが見つかりません</translation>
    </message>
    <message>
        <source>Second factor not found</source>
        <translation>2 要素認証が見つかりません</translation>
    </message>
    <message>
        <source>There is nothing at this path</source>
        <translation>このパスには何もありません</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>Rate limit exceeded</source>
        <translation>リクエスト数の上限を超えました</translation>
    </message>
    <message>
        <source>The server is busy; try again in a moment</source>
        <translation>サーバーが混み合っています。しばらくしてからもう一度試してください</translation>
    </message>
    <message>
        <source>The server is shutting down</source>
        <translation>サーバーを終了しています</translation>
    </message>
    <message>
        <source>The server is ending</source>
        <translation>サーバーが終了します</translation>
    </message>
    <message>
        <source>Already exists</source>
        <translation>既に存在します</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>データベースが使用中です</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>データベースが破損しています</translation>
    </message>
    <message>
        <source>The database could not be made</source>
        <translation>データベースを作成できませんでした</translation>
    </message>
    <message>
        <source>The database could not be brought from schema %1 to %2, and is as it was</source>
        <translation>データベースをスキーマ %1 から %2 に移行できませんでした。元のまま残っています</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The data folder is read-only</source>
        <translation>データフォルダーは読み取り専用です</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>ディスクを読み書きできません</translation>
    </message>
    <message>
        <source>Another server uses the data folder %1</source>
        <translation>データフォルダー %1 は別のサーバーが使用しています</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (schema %1; version %2 knows schema %3): install the newer version again, or restore a backup into a new folder</source>
        <translation>データフォルダーはこのプログラムの新しいバージョンで書き込まれています (スキーマ %1。バージョン %2 が対応するのはスキーマ %3)：新しいバージョンを再インストールするか、バックアップを新しいフォルダーに復元してください</translation>
    </message>
    <message>
        <source>The secrets in the data folder were sealed with another key than the one in platform.key or MCP_PLATFORM_KEY</source>
        <translation>データフォルダーのシークレットは、platform.key または MCP_PLATFORM_KEY とは別のキーで暗号化されています</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3</source>
        <translation>%1 のポート %2 で待ち受けできません：%3</translation>
    </message>
    <message>
        <source>The program mcp-process-guard was not found; if the server is killed, its services run on until it starts again.</source>
        <translation>プログラム mcp-process-guard が見つかりません。サーバーが強制終了された場合、サーバーが再び起動するまでサービスは動き続けます。</translation>
    </message>
    <message>
        <source>The process guard could not be started: no file descriptor is free.</source>
        <translation>プロセスガードを起動できませんでした：空きファイル記述子がありません。</translation>
    </message>
    <message numerus="yes">
        <source>The process guard ended %n times and was given up; if the server is killed, its services run on until it starts again.</source>
        <translation>
            <numerusform>プロセスガードが %n 回終了したため、再起動を断念しました。サーバーが強制終了された場合、サーバーが再び起動するまでサービスは動き続けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The archive was damaged on the way</source>
        <translation>アーカイブが転送中に破損しました</translation>
    </message>
    <message>
        <source>No way back from the browser could be opened on this computer</source>
        <translation>このコンピューターで、ブラウザーからの戻り先を開けませんでした</translation>
    </message>
    <message>
        <source>The sign-in through the provider failed</source>
        <translation>プロバイダーによるサインインに失敗しました</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>The server fell silent</source>
        <translation>サーバーからの通信が途絶えました</translation>
    </message>
    <message>
        <source>The server took too long to answer</source>
        <translation>サーバーの応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>The server refused the sign-in to its events</source>
        <translation>サーバーがイベントへのサインインを拒否しました</translation>
    </message>
    <message>
        <source>The host was not found</source>
        <translation>ホストが見つかりませんでした</translation>
    </message>
    <message>
        <source>Nothing answers at this address</source>
        <translation>このアドレスから応答がありません</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>サーバーに接続できませんでした</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>サーバーの証明書は信頼されていません</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing was sent</source>
        <translation>この接続は読み取り専用です。何も送信されませんでした</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed</source>
        <translation>サーバーが別のアドレスを示していますが、転送には従いません</translation>
    </message>
    <message>
        <source>The answer is too large to be shown</source>
        <translation>応答が大きすぎて表示できません</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read</source>
        <translation>サーバーの応答を読み取れませんでした</translation>
    </message>
    <message>
        <source>The server answered with status %1</source>
        <translation>サーバーがステータス %1 で応答しました</translation>
    </message>
    <message>
        <source>What answers at this address is no MCP Platform server</source>
        <translation>このアドレスで応答しているのは MCP Platform サーバーではありません</translation>
    </message>
    <message>
        <source>An address is needed</source>
        <translation>アドレスが必要です</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>アドレスではありません</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>アドレスは http:// または https:// で始めてください</translation>
    </message>
    <message>
        <source>The address must not hold a name or password</source>
        <translation>アドレスに名前やパスワードは含められません</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>セッションが終了しました</translation>
    </message>
    <message>
        <source>The local server is not running</source>
        <translation>ローカルサーバーは実行されていません</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>Exit code %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>終了コード %1。プロセスの 1 つがメモリ上限 %2 MB を超えて強制終了されました</translation>
    </message>
    <message>
        <source>Killed by signal %1</source>
        <translation>シグナル %1 により強制終了</translation>
    </message>
    <message>
        <source>Killed by signal %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>シグナル %1 により強制終了。プロセスの 1 つがメモリ上限 %2 MB を超えて強制終了されました</translation>
    </message>
    <message>
        <source>Killed: over its memory limit of %1 MB</source>
        <translation>強制終了：メモリ上限 %1 MB を超過</translation>
    </message>
    <message>
        <source>A process of it was killed over the memory limit of %1 MB</source>
        <translation>プロセスの 1 つがメモリ上限 %1 MB を超えて強制終了されました</translation>
    </message>
    <message>
        <source>%1; restart %2 of %3 in %4</source>
        <translation>%1。%4 後に再起動 (%2 / %3 回目)</translation>
    </message>
    <message numerus="yes">
        <source>%1, gave up after %n restarts</source>
        <translation>
            <numerusform>%1。%n 回の再起動後に断念</numerusform>
        </translation>
    </message>
    <message>
        <source>Replica %1: %2</source>
        <translation>レプリカ %1：%2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待機中：%1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1 を待機中</translation>
    </message>
    <message>
        <source>Waiting for the container engine</source>
        <translation>コンテナエンジンを待機中</translation>
    </message>
    <message>
        <source>Not ready within %1 s: %2</source>
        <translation>%1 秒以内に準備が完了しませんでした：%2</translation>
    </message>
    <message>
        <source>Not ready in time: %1</source>
        <translation>時間内に準備が完了しませんでした：%1</translation>
    </message>
    <message numerus="yes">
        <source>Health check failed %n times in a row: %1</source>
        <translation>
            <numerusform>ヘルスチェックが %n 回連続で失敗：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on which this depends, stopped</source>
        <translation>依存先の %1 が停止しました</translation>
    </message>
    <message>
        <source>%1, on which this depends: %2</source>
        <translation>依存先の %1：%2</translation>
    </message>
    <message>
        <source>Scaled to 0 replicas</source>
        <translation>0 レプリカにスケール済み</translation>
    </message>
    <message>
        <source>The container engine is not reachable; last known at %1 UTC</source>
        <translation>コンテナエンジンに接続できません。最終確認：%1 UTC</translation>
    </message>
    <message>
        <source>This server cannot run &quot;%1&quot; services</source>
        <translation>このサーバーでは「%1」のサービスを実行できません</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>起動前に停止されました</translation>
    </message>
    <message>
        <source>The container was removed by somebody else</source>
        <translation>コンテナが外部から削除されました</translation>
    </message>
    <message>
        <source>The engine cannot be reached; the container may go on</source>
        <translation>エンジンに接続できません。コンテナは動き続けている可能性があります</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation>HTTP %1、%2 ms</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms (redirects are not followed)</source>
        <translation>HTTP %1、%2 ms (リダイレクトには従いません)</translation>
    </message>
    <message>
        <source>No answer within %1</source>
        <translation>%1 以内に応答がありません</translation>
    </message>
    <message>
        <source>Connected in %1 ms</source>
        <translation>%1 ms で接続</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>Connection closed without an answer</source>
        <translation>応答なしに接続が閉じられました</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>応答が HTTP ではありません</translation>
    </message>
    <message>
        <source>The answer&apos;s head is too large</source>
        <translation>応答のヘッダーが大きすぎます</translation>
    </message>
    <message>
        <source>The service has no port to ask</source>
        <translation>サービスに問い合わせ先のポートがありません</translation>
    </message>
    <message>
        <source>The health check endpoint is no path</source>
        <translation>ヘルスチェックのエンドポイントがパスではありません</translation>
    </message>
    <message>
        <source>The process is running</source>
        <translation>プロセスは実行中です</translation>
    </message>
    <message>
        <source>The process is not running</source>
        <translation>プロセスは実行されていません</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet</source>
        <translation>イメージのチェックはまだ成功していません</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet: %1</source>
        <translation>イメージのチェックはまだ成功していません：%1</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes</source>
        <translation>イメージのチェックは成功しています</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes: %1</source>
        <translation>イメージのチェックは成功しています：%1</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails</source>
        <translation>イメージのチェックが失敗しています</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails: %1</source>
        <translation>イメージのチェックが失敗しています：%1</translation>
    </message>
    <message>
        <source>Started; no health check is set</source>
        <translation>起動済み。ヘルスチェックは設定されていません</translation>
    </message>
    <message>
        <source>Cannot start: %1</source>
        <translation>起動できません：%1</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>%1 を起動できません：%2</translation>
    </message>
    <message>
        <source>Cannot start: no file descriptor is free</source>
        <translation>起動できません：空きファイル記述子がありません</translation>
    </message>
    <message>
        <source>Cannot start: the memory limit of %1 MB could not be set</source>
        <translation>起動できません：メモリ上限 %1 MB を設定できませんでした</translation>
    </message>
    <message>
        <source>the program %1 was not found, or may not be run</source>
        <translation>プログラム %1 が見つからないか、実行が許可されていません</translation>
    </message>
    <message>
        <source>the program %1 was not found in the container, or may not be run</source>
        <translation>プログラム %1 がコンテナ内に見つからないか、実行が許可されていません</translation>
    </message>
    <message>
        <source>the program %1 is not in the image</source>
        <translation>プログラム %1 がイメージにありません</translation>
    </message>
    <message>
        <source>the program&apos;s name is empty</source>
        <translation>プログラム名が空です</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found</source>
        <translation>必要なプログラム %1 が見つかりません</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found. %2</source>
        <translation>必要なプログラム %1 が見つかりません。%2</translation>
    </message>
    <message>
        <source>give a command, or an image that the catalogue knows</source>
        <translation>コマンド、またはカタログにあるイメージを指定してください</translation>
    </message>
    <message>
        <source>unknown image %1: it is not in the catalogue of programs; give a command, or run it as a container</source>
        <translation>不明なイメージ %1：プログラムのカタログにありません。コマンドを指定するか、コンテナとして実行してください</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>フォルダーがありません：%1</translation>
    </message>
    <message>
        <source>the service&apos;s folder cannot be made</source>
        <translation>サービスのフォルダーを作成できません</translation>
    </message>
    <message>
        <source>must name a program</source>
        <translation>プログラムを指定してください</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>絶対パスを指定してください</translation>
    </message>
    <message>
        <source>Port %1 is in use by the service &quot;%2&quot;</source>
        <translation>ポート %1 はサービス「%2」が使用中です</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program</source>
        <translation>ポート %1 は別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>No free port above %1</source>
        <translation>%1 より上に空いているポートがありません</translation>
    </message>
    <message>
        <source>%1 refers to &quot;%2&quot;, which is a secret of the platform&apos;s own</source>
        <translation>%1 が参照する「%2」は、プラットフォーム自体のシークレットです</translation>
    </message>
    <message>
        <source>%1 refers to the configuration value &quot;%2&quot;, which is not set</source>
        <translation>%1 が参照する構成値「%2」は未設定です</translation>
    </message>
    <message>
        <source>The stored secret %1 of service %2 cannot be read</source>
        <translation>保存されているサービス %2 のシークレット %1 を読み取れません</translation>
    </message>
    <message>
        <source>Service is already running</source>
        <translation>サービスは既に実行中です</translation>
    </message>
    <message>
        <source>Service is already starting</source>
        <translation>サービスは既に起動中です</translation>
    </message>
    <message>
        <source>Service is stopping</source>
        <translation>サービスは停止処理中です</translation>
    </message>
    <message>
        <source>Service is not running</source>
        <translation>サービスは実行されていません</translation>
    </message>
    <message>
        <source>Service is being deleted</source>
        <translation>サービスは削除処理中です</translation>
    </message>
    <message>
        <source>Service is scaled to 0 replicas; scale it up to start it</source>
        <translation>サービスは 0 レプリカにスケールされています。起動するにはレプリカを増やしてください</translation>
    </message>
    <message>
        <source>Service is needed by: %1</source>
        <translation>サービスは次のものに必要です：%1</translation>
    </message>
    <message>
        <source>Services would wait for each other: %1</source>
        <translation>サービスが互いに待ち合うことになります：%1</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;</source>
        <translation>サービス「%1」はありません</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; exists already</source>
        <translation>サービス「%1」は既に存在します</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>この ID のサービスは既に存在します</translation>
    </message>
    <message>
        <source>A service with this id already exists</source>
        <translation>この ID のサービスは既に存在します</translation>
    </message>
    <message>
        <source>A service cannot depend on itself</source>
        <translation>サービスは自身に依存できません</translation>
    </message>
    <message>
        <source>The service&apos;s data cannot be removed now: %1. Nothing was deleted</source>
        <translation>サービスのデータを現在削除できません：%1。何も削除されませんでした</translation>
    </message>
    <message>
        <source>The service&apos;s folder could not be removed</source>
        <translation>サービスのフォルダーを削除できませんでした</translation>
    </message>
    <message>
        <source>Must name a program</source>
        <translation>プログラムを指定してください</translation>
    </message>
    <message>
        <source>Must be between 0 and %1</source>
        <translation>0～%1 で指定してください</translation>
    </message>
    <message>
        <source>Pulling the image</source>
        <translation>イメージをプル中</translation>
    </message>
    <message>
        <source>Pulling the image: %1 % of %2 MB</source>
        <extracomment>so many percent, of so many megabytes</extracomment>
        <translation>イメージをプル中：%2 MB の %1%</translation>
    </message>
    <message>
        <source>Looking for a newer image</source>
        <translation>新しいイメージを検索中</translation>
    </message>
    <message>
        <source>The image was not updated: %1</source>
        <translation>イメージは更新されませんでした：%1</translation>
    </message>
    <message>
        <source>The newer image of %1 did not come up, so that it went back to the one before: %2</source>
        <translation>%1 の新しいイメージが起動しなかったため、以前のイメージに戻しました：%2</translation>
    </message>
    <message>
        <source>Went back from %1 to %2: %3</source>
        <translation>%1 から %2 に戻しました：%3</translation>
    </message>
    <message>
        <source>The service is a process and has no image in an engine</source>
        <translation>サービスはプロセスのため、エンジンにイメージがありません</translation>
    </message>
    <message>
        <source>The service has no image in an engine</source>
        <translation>サービスのイメージがエンジンにありません</translation>
    </message>
    <message>
        <source>The image of this service is being updated already</source>
        <translation>このサービスのイメージは既に更新中です</translation>
    </message>
    <message>
        <source>The service is going over to a new image just now</source>
        <translation>サービスは新しいイメージに切り替え中です</translation>
    </message>
    <message>
        <source>The image could not be pulled: %1</source>
        <translation>イメージをプルできませんでした：%1</translation>
    </message>
    <message>
        <source>This container engine cannot ask a registry which image is the newest</source>
        <translation>このコンテナエンジンは、最新のイメージをレジストリに問い合わせることができません</translation>
    </message>
    <message>
        <source>The container engine has not been found yet</source>
        <translation>コンテナエンジンがまだ見つかっていません</translation>
    </message>
    <message>
        <source>the container engine has not been found yet</source>
        <translation>コンテナエンジンがまだ見つかっていません</translation>
    </message>
    <message>
        <source>No container engine was found at %1</source>
        <translation>%1 にコンテナエンジンが見つかりませんでした</translation>
    </message>
    <message>
        <source>The container engine cannot be reached: %1</source>
        <translation>コンテナエンジンに接続できません：%1</translation>
    </message>
    <message>
        <source>The container engine refused: %1</source>
        <translation>コンテナエンジンが拒否しました：%1</translation>
    </message>
    <message>
        <source>the container engine refused it: %1</source>
        <translation>コンテナエンジンが拒否しました：%1</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer is too large</source>
        <translation>コンテナエンジンの応答が大きすぎます</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer makes no sense</source>
        <translation>コンテナエンジンの応答を解釈できません</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer to a pull makes no sense</source>
        <translation>プルに対するコンテナエンジンの応答を解釈できません</translation>
    </message>
    <message>
        <source>The container engine speaks version %1 of the API; at least %2 is needed</source>
        <translation>コンテナエンジンの API はバージョン %1 です。%2 以上が必要です</translation>
    </message>
    <message>
        <source>The container engine does not remove the volumes of the service</source>
        <translation>コンテナエンジンがサービスのボリュームを削除しません</translation>
    </message>
    <message>
        <source>The engine has another container of the name %1</source>
        <translation>エンジンに %1 という名前の別のコンテナがあります</translation>
    </message>
    <message>
        <source>no engine is configured</source>
        <translation>エンジンが設定されていません</translation>
    </message>
    <message>
        <source>there is nothing at %1</source>
        <translation>%1 には何もありません</translation>
    </message>
    <message>
        <source>nobody listens at %1</source>
        <translation>%1 で待ち受けているものがありません</translation>
    </message>
    <message>
        <source>%1 may not be opened by this server&apos;s user</source>
        <translation>%1 を開く権限がこのサーバーのユーザーにありません</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 は時間がかかりすぎました</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>ステータス %1 で応答しました</translation>
    </message>
    <message>
        <source>its events make no sense</source>
        <translation>イベントを解釈できません</translation>
    </message>
    <message>
        <source>it ended the stream of events</source>
        <translation>イベントのストリームを終了しました</translation>
    </message>
    <message>
        <source>The engine closed the connection without an answer</source>
        <translation>エンジンが応答なしに接続を閉じました</translation>
    </message>
    <message>
        <source>The engine broke the answer off</source>
        <translation>エンジンが応答を中断しました</translation>
    </message>
    <message>
        <source>a container needs an image</source>
        <translation>コンテナにはイメージが必要です</translation>
    </message>
    <message>
        <source>an image is written as name, name:tag or registry/name:tag, in small letters</source>
        <translation>イメージは name、name:tag、registry/name:tag のいずれかの形式で、小文字で指定します</translation>
    </message>
    <message>
        <source>the part after @ must be sha256: and 64 hexadecimal digits</source>
        <translation>@ の後には sha256: と 64 桁の 16 進数が必要です</translation>
    </message>
    <message>
        <source>the tag after : is not one</source>
        <translation>: の後がタグではありません</translation>
    </message>
    <message>
        <source>the registry before the first / is not one</source>
        <translation>最初の / の前がレジストリではありません</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <source>%1: the target must be an absolute path in the container</source>
        <translation>%1：ターゲットはコンテナ内の絶対パスで指定してください</translation>
    </message>
    <message>
        <source>%1: the source is neither a volume&apos;s name nor an absolute path</source>
        <translation>%1：ソースがボリューム名でも絶対パスでもありません</translation>
    </message>
    <message>
        <source>%1: the engine runs on another machine, so only named volumes can be used</source>
        <translation>%1：エンジンが別のマシンで動いているため、名前付きボリュームだけを使えます</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder</source>
        <translation>%1：ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>%1: no folder of this machine may be mounted; see the setting engine.hostRoots</source>
        <translation>%1：このマシンのフォルダーはマウントできません。設定 engine.hostRoots を確認してください</translation>
    </message>
    <message>
        <source>%1: only what lies below %2 may be mounted</source>
        <translation>%1：マウントできるのは %2 の配下だけです</translation>
    </message>
    <message>
        <source>%1: not a network&apos;s name</source>
        <translation>%1：ネットワーク名ではありません</translation>
    </message>
    <message>
        <source>A container needs at least %1 thousandths of a core</source>
        <translation>コンテナには %1/1000 コア以上が必要です</translation>
    </message>
    <message>
        <source>A container needs at least %1 MB</source>
        <translation>コンテナには %1 MB 以上が必要です</translation>
    </message>
    <message>
        <source>The engine has no such container</source>
        <translation>エンジンに該当するコンテナがありません</translation>
    </message>
    <message>
        <source>The container belongs to a service already</source>
        <translation>コンテナは既にサービスのものです</translation>
    </message>
    <message>
        <source>The container belongs to another server</source>
        <translation>コンテナは別のサーバーのものです</translation>
    </message>
    <message>
        <source>The service %1 was made from this container already</source>
        <translation>サービス %1 は既にこのコンテナから作成されています</translation>
    </message>
    <message>
        <source>The container itself cannot be taken up: %1. The service gets one of its own</source>
        <translation>コンテナ自体は引き継げません：%1。サービスには専用のコンテナが作成されます</translation>
    </message>
    <message>
        <source>it belongs to a service of this or another server</source>
        <translation>このサーバーまたは別のサーバーのサービスのものです</translation>
    </message>
    <message>
        <source>it may more than a service may (%1)</source>
        <translation>サービスに許可される範囲を超える権限があります (%1)</translation>
    </message>
    <message>
        <source>it mounts %1, which is not below engine.hostRoots</source>
        <translation>engine.hostRoots の配下にない %1 をマウントしています</translation>
    </message>
    <message>
        <source>the container %1 cannot be taken up: %2</source>
        <translation>コンテナ %1 は引き継げません：%2</translation>
    </message>
    <message>
        <source>Port %1 is not the service&apos;s: a service has one</source>
        <translation>ポート %1 はサービスのものになりません。サービスのポートは 1 つです</translation>
    </message>
    <message>
        <source>The mount at %1 (%2) is not taken over</source>
        <translation>%1 のマウント (%2) は引き継がれません</translation>
    </message>
    <message>
        <source>It shares the machine&apos;s network; as a service it would have one of its own</source>
        <translation>マシンのネットワークを共有しています。サービスにすると専用のネットワークになります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not taken over</source>
        <translation>「%1」は引き継がれません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong form</source>
        <translation>「%1」の形式が正しくありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left out: it would open the machine to the container</source>
        <translation>「%1」は省かれます。コンテナからマシンにアクセスできるようになるためです</translation>
    </message>
    <message>
        <source>&quot;deploy&quot; is not taken over</source>
        <translation>「deploy」は引き継がれません</translation>
    </message>
    <message>
        <source>&quot;network_mode: none&quot; is not taken over: the container has a network</source>
        <translation>「network_mode: none」は引き継がれません。コンテナにはネットワークがあります</translation>
    </message>
    <message>
        <source>the check of the file is not taken over; an image&apos;s own one is used, or one by HTTP can be set</source>
        <translation>ファイルのチェックは引き継がれません。イメージのチェックが使われるか、HTTP のチェックを設定できます</translation>
    </message>
    <message>
        <source>containers get names of ours, not &quot;%1&quot;</source>
        <translation>コンテナの名前は「%1」ではなく、このサーバーが付けます</translation>
    </message>
    <message>
        <source>port %1 is published on this machine only, not on %2</source>
        <translation>ポート %1 は %2 ではなく、このマシンでのみ公開されます</translation>
    </message>
    <message>
        <source>port %1 is not published: a service has one port, over TCP</source>
        <translation>ポート %1 は公開されません。サービスのポートは 1 つで、TCP のみです</translation>
    </message>
    <message>
        <source>the port %1 is not taken over</source>
        <translation>ポート %1 は引き継がれません</translation>
    </message>
    <message>
        <source>%1 has no name, so it is left to the image</source>
        <translation>%1 には名前がないため、イメージに任されます</translation>
    </message>
    <message>
        <source>%1 is relative to a folder that is not known here: write the whole path</source>
        <translation>%1 は、ここでは不明なフォルダーからの相対パスです。完全なパスを指定してください</translation>
    </message>
    <message>
        <source>%1 is a place of this machine: it is mounted only below a folder of the setting engine.hostRoots</source>
        <translation>%1 はこのマシンの場所です。設定 engine.hostRoots のフォルダーの配下にある場合にのみマウントされます</translation>
    </message>
    <message>
        <source>how often it is restarted is the platform&apos;s to say, not the file&apos;s</source>
        <translation>再起動の回数は、ファイルではなくプラットフォームが決めます</translation>
    </message>
    <message>
        <source>%1 is no amount of memory</source>
        <translation>%1 はメモリ量ではありません</translation>
    </message>
    <message>
        <source>what stands under &quot;%1&quot; is made with the engine&apos;s usual settings</source>
        <translation>「%1」の下のものは、エンジンの標準の設定で作成されます</translation>
    </message>
    <message>
        <source>the variable %1 has its default, &quot;%2&quot;</source>
        <translation>変数 %1 には既定値「%2」が使われます</translation>
    </message>
    <message>
        <source>the variable %1 is not known here and left empty</source>
        <translation>変数 %1 はここでは不明なため、空になります</translation>
    </message>
    <message>
        <source>the variable %1 is no text</source>
        <translation>変数 %1 は文字列ではありません</translation>
    </message>
    <message>
        <source>a volume in memory is not taken over</source>
        <translation>メモリ上のボリュームは引き継がれません</translation>
    </message>
    <message>
        <source>it is built from sources: build the image and name it here</source>
        <translation>ソースからビルドされます。イメージをビルドして、ここで指定してください</translation>
    </message>
    <message>
        <source>it has no image</source>
        <translation>イメージがありません</translation>
    </message>
    <message>
        <source>it has no command</source>
        <translation>コマンドがありません</translation>
    </message>
    <message>
        <source>it is no mapping</source>
        <translation>マッピングではありません</translation>
    </message>
    <message>
        <source>it is switched off in the file</source>
        <translation>ファイルで無効になっています</translation>
    </message>
    <message>
        <source>it runs elsewhere (%1): there is nothing to start here</source>
        <translation>別の場所 (%1) で実行されるため、ここで起動するものはありません</translation>
    </message>
    <message>
        <source>%1 asks for a value when it is started: enter it before</source>
        <translation>%1 は起動時に値の入力を求めます。先に入力してください</translation>
    </message>
    <message>
        <source>command: a quote is not closed</source>
        <translation>command：引用符が閉じられていません</translation>
    </message>
    <message>
        <source>an argument is no text</source>
        <translation>引数が文字列ではありません</translation>
    </message>
    <message>
        <source>the name has no letter or digit</source>
        <translation>名前に英数字がありません</translation>
    </message>
    <message>
        <source>another service of the file gets the id &quot;%1&quot; too</source>
        <translation>ファイル内の別のサービスも ID が「%1」になります</translation>
    </message>
    <message>
        <source>there is no mapping &quot;services&quot; in it</source>
        <translation>マッピング「services」がありません</translation>
    </message>
    <message>
        <source>there is no object &quot;mcpServers&quot; in it</source>
        <translation>オブジェクト「mcpServers」がありません</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトで指定してください</translation>
    </message>
    <message>
        <source>must be no larger than 256 KB</source>
        <translation>256 KB 以下にしてください</translation>
    </message>
    <message>
        <source>must have at most 256 services</source>
        <translation>サービスは 256 件以内にしてください</translation>
    </message>
    <message>
        <source>with its aliases written out, the file is too long</source>
        <translation>エイリアスを展開すると、ファイルが長すぎます</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>ここには true または false が必要です</translation>
    </message>
    <message>
        <source>a text or a number is expected here</source>
        <translation>ここには文字列または数値が必要です</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>ここにはリストが必要です</translation>
    </message>
    <message>
        <source>a list of ports is expected here</source>
        <translation>ここにはポートのリストが必要です</translation>
    </message>
    <message>
        <source>a list of volumes is expected here</source>
        <translation>ここにはボリュームのリストが必要です</translation>
    </message>
    <message>
        <source>Read-only file tools for one folder, with health and metrics. Comes with MCP Console.</source>
        <translation>1 つのフォルダー用の読み取り専用ファイルツール。ヘルスとメトリクスに対応。MCP Console に付属しています。</translation>
    </message>
    <message>
        <source>The reference server: every feature of the protocol, for trying out clients.</source>
        <translation>リファレンスサーバー。クライアントを試すための、プロトコルの全機能を備えています。</translation>
    </message>
    <message>
        <source>Reads and writes files in the service&apos;s own folder. Speaks over stdin and stdout.</source>
        <translation>サービス自身のフォルダー内のファイルを読み書きします。stdin と stdout で通信します。</translation>
    </message>
    <message>
        <source>A knowledge graph that outlives a conversation. Speaks over stdin and stdout.</source>
        <translation>会話を超えて残るナレッジグラフ。stdin と stdout で通信します。</translation>
    </message>
    <message>
        <source>Helps a model to think a problem through in steps. Speaks over stdin and stdout.</source>
        <translation>モデルが問題を段階的に考え抜くのを助けます。stdin と stdout で通信します。</translation>
    </message>
    <message>
        <source>Install Node.js 20 or newer with npm; the version 18 of Debian 12 is too old for this server</source>
        <translation>Node.js 20 以降を npm とともにインストールしてください。Debian 12 のバージョン 18 は、このサーバーには古すぎます</translation>
    </message>
    <message>
        <source>Install Node.js 18 or newer, e.g. apt install nodejs npm</source>
        <translation>Node.js 18 以降をインストールしてください (例：apt install nodejs npm)</translation>
    </message>
</context>
<context>
    <name>models::ServiceModel</name>
    <message>
        <source>%1 % pulled</source>
        <comment>of an image</comment>
        <translation>%1% プル済み</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <comment>time of day</comment>
        <translation>最終チェック：%1</translation>
    </message>
    <message>
        <source>Limit of %1, not enforced on this system</source>
        <comment>memory</comment>
        <translation>上限 %1 (このシステムでは強制されません)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>date and time</comment>
        <translation>稼働開始：%1</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column: name of the service</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>column: running of wanted</comment>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column</comment>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column</comment>
        <translation>ヘルス</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Uptime</source>
        <comment>column</comment>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>column</comment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>column: when it was changed last</comment>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column: how often it was restarted</comment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>ランタイム</translation>
    </message>
</context>
<context>
    <name>models::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <comment>of a session</comment>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>a session; the program that signed in</comment>
        <translation>%1 (このウィンドウ)</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>column: of a session</comment>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>column: when</comment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column: when</comment>
        <translation>最終アクセス</translation>
    </message>
</context>
<context>
    <name>models::TransferList</name>
    <message>
        <source>Downloading %1</source>
        <comment>a backup</comment>
        <translation>%1 をダウンロード中</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <comment>a backup</comment>
        <translation>%1 をアップロード中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, all</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::AccountQuestionDialog</name>
    <message numerus="yes">
        <source>%n session(s) end at once.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n 件のセッションがただちに終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>All sessions end at once.</source>
        <comment>of a person</comment>
        <translation>すべてのセッションがただちに終了します。</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) stop working.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n 件の API キーが使えなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>API keys stop working.</source>
        <comment>of a person</comment>
        <translation>API キーが使えなくなります。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>%1 を無効にしますか？</translation>
    </message>
    <message>
        <source>Take off the second factor of %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>%1 の 2 要素認証を解除しますか？</translation>
    </message>
    <message>
        <source>Delete user</source>
        <comment>button</comment>
        <translation>ユーザーを削除</translation>
    </message>
    <message>
        <source>Disable user</source>
        <comment>button</comment>
        <translation>ユーザーを無効化</translation>
    </message>
    <message>
        <source>Take it off</source>
        <comment>button: a second factor</comment>
        <translation>解除</translation>
    </message>
    <message>
        <source>The account %1 goes for good.</source>
        <comment>an e-mail address</comment>
        <translation>アカウント %1 は完全に削除されます。</translation>
    </message>
    <message>
        <source>What they made stays. To keep them out for a while, disable the account instead.</source>
        <translation>このユーザーが作成したものは残ります。一時的に利用を止めるだけの場合は、アカウントを無効にしてください。</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the account is enabled again.</source>
        <comment>an e-mail address</comment>
        <translation>%1 は、アカウントが再び有効になるまでサインインできません。</translation>
    </message>
    <message>
        <source>Keys work again when the account is enabled.</source>
        <translation>アカウントを再び有効にすると、キーも使えるようになります。</translation>
    </message>
    <message>
        <source>From then on the password alone is enough to sign in, until they set up another one.</source>
        <comment>a second factor</comment>
        <translation>以後、本人が 2 要素認証を再設定するまで、パスワードだけでサインインできるようになります。</translation>
    </message>
    <message>
        <source>All their sessions end at once.</source>
        <comment>of a person</comment>
        <translation>このユーザーのすべてのセッションがただちに終了します。</translation>
    </message>
    <message>
        <source>Make sure that it is they who ask for it.</source>
        <comment>before a second factor is taken off</comment>
        <translation>本人からの依頼であることを確認してください。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::AdoptDialog</name>
    <message>
        <source>Image</source>
        <comment>of a container</comment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a container</comment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a container</comment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>of a container</comment>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>of a container</comment>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>of a container</comment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>limit of a container</comment>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Adopt a container</source>
        <comment>title of a dialog</comment>
        <translation>コンテナの取り込み</translation>
    </message>
    <message>
        <source>Adopt</source>
        <comment>button: makes a service of a container</comment>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Containers that others started here can become services: watched, restarted and backed up like the rest. The container goes on running meanwhile.</source>
        <translation>ほかで起動されたコンテナをサービスにできます。ほかのサービスと同じように監視、再起動、バックアップされます。その間もコンテナは動き続けます。</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>placeholder</comment>
        <translation>コンテナを検索</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>accessible name</comment>
        <translation>コンテナを検索</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>tool tip: at the containers of the engine</comment>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Containers of others</source>
        <comment>accessible name of a table</comment>
        <translation>ほかで起動されたコンテナ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <comment>button</comment>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Choose a container to see what it would be as a service. Nothing is made before you adopt it.</source>
        <translation>コンテナを選ぶと、サービスにした場合の内容を確認できます。取り込むまで何も作成されません。</translation>
    </message>
    <message>
        <source>As a service</source>
        <comment>heading: what a container would be</comment>
        <translation>サービスにした場合</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of the new service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <comment>hint: the id of a service</comment>
        <translation>後から変更できません。</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <comment>heading: of a container</comment>
        <translation>引き継がれないもの</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>コンテナ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The container engine is not there</source>
        <comment>title</comment>
        <translation>コンテナエンジンがありません</translation>
    </message>
    <message>
        <source>No containers of others</source>
        <comment>title</comment>
        <translation>ほかで起動されたコンテナはありません</translation>
    </message>
    <message>
        <source>What runs in this engine is of this server already. Containers started by hand, or by another tool, show here.</source>
        <translation>このエンジンで動いているものは、すべてこのサーバーのものです。手動や別のツールで起動されたコンテナがここに表示されます。</translation>
    </message>
    <message>
        <source>No container matches</source>
        <comment>title</comment>
        <translation>一致するコンテナがありません</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>別の語句で試すか、すべてを表示してください。</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <comment>what is not taken over of a container</comment>
        <translation>省かれるものはありません。</translation>
    </message>
    <message>
        <source>Small letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, beginning with a letter or digit</source>
        <translation>英小文字、数字、「-」「_」「.」が使えます。先頭は英小文字か数字です</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>この ID のサービスは既に存在します</translation>
    </message>
    <message>
        <source>Adopting…</source>
        <comment>button while a service is made of a container</comment>
        <translation>取り込み中…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BackupScopeForm</name>
    <message>
        <source>What goes in</source>
        <comment>heading: of a backup</comment>
        <translation>バックアップの対象</translation>
    </message>
    <message>
        <source>The whole platform: all services, accounts, keys and settings</source>
        <comment>what goes into a backup</comment>
        <translation>プラットフォーム全体：すべてのサービス、アカウント、キー、設定</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what goes into a backup</comment>
        <translation>サービスを選択</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>check box: goes into a backup</comment>
        <translation>データ</translation>
    </message>
    <message>
        <source>The services&apos; own folders and the folders of this computer that are their volumes.</source>
        <translation>サービス自身のフォルダーと、ボリュームとして使われるこのコンピューターのフォルダー。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>check box: goes into a backup</comment>
        <translation>構成</translation>
    </message>
    <message>
        <source>Settings and values. Sealed values stay sealed.</source>
        <translation>設定と値。暗号化された値は暗号化されたまま含まれます。</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>check box: goes into a backup</comment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What the services have written so far.</source>
        <translation>サービスがこれまでに出力した内容。</translation>
    </message>
    <message>
        <source>Compress</source>
        <comment>check box: a backup</comment>
        <translation>圧縮する</translation>
    </message>
    <message>
        <source>Smaller and mostly faster; leave it out when the data is compressed already.</source>
        <translation>サイズが小さくなり、多くの場合は速くなります。データが既に圧縮されている場合は不要です。</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a service</comment>
        <translation>%1 (現在ありません)</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>サービスを 1 つ以上選択してください</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BrowserStep</name>
    <message>
        <source>Sign in with %1 in your browser.</source>
        <comment>name of a provider</comment>
        <translation>ブラウザーで %1 を使ってサインインしてください。</translation>
    </message>
    <message>
        <source>A page has been opened there. The console goes on by itself when you are done; it waits ten minutes.</source>
        <translation>ブラウザーでページを開きました。完了するとコンソールは自動的に続行します。待機時間は 10 分です。</translation>
    </message>
    <message>
        <source>The browser is done. Signing in at the server…</source>
        <translation>ブラウザーでの操作が完了しました。サーバーにサインイン中…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CertificatePanel</name>
    <message>
        <source>The certificate of this server is not trusted</source>
        <comment>title</comment>
        <translation>このサーバーの証明書は信頼されていません</translation>
    </message>
    <message>
        <source>Trust it only when its fingerprint is the one that the keeper of the server told you. The console then takes this certificate and no other for this server.</source>
        <translation>フィンガープリントがサーバー管理者から伝えられたものと一致する場合にのみ信頼してください。以後、このサーバーではこの証明書だけを受け入れます。</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <comment>button</comment>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>validity of a certificate</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Issued to</source>
        <comment>certificate</comment>
        <translation>発行先</translation>
    </message>
    <message>
        <source>nobody named</source>
        <comment>certificate</comment>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>certificate</comment>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>certificate</comment>
        <translation>有効期間</translation>
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
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Your other sessions end with it. This window stays signed in.</source>
        <translation>ほかのセッションは終了します。このウィンドウはサインインしたままです。</translation>
    </message>
    <message>
        <source>Present password</source>
        <comment>label</comment>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the new password is typed twice</comment>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Type the password that you have now</source>
        <translation>現在のパスワードを入力してください</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passwords</comment>
        <translation>2 つの入力が一致しません</translation>
    </message>
    <message>
        <source>Changing…</source>
        <comment>button while the password is being changed</comment>
        <translation>変更中…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CodeStep</name>
    <message>
        <source>Code of the app</source>
        <comment>label: of a second factor</comment>
        <translation>アプリのコード</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>label: of a second factor</comment>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <comment>button</comment>
        <translation>リカバリーコードを使用</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <comment>button</comment>
        <translation>アプリを使用</translation>
    </message>
    <message>
        <source>Your account has a second factor.</source>
        <translation>このアカウントには 2 要素認証が設定されています。</translation>
    </message>
    <message>
        <source>The account %1 has a second factor.</source>
        <comment>e-mail</comment>
        <translation>アカウント %1 には 2 要素認証が設定されています。</translation>
    </message>
    <message>
        <source>This code is not right, or was used already. Wait for the next one.</source>
        <translation>コードが正しくないか、既に使用されています。次のコードをお待ちください。</translation>
    </message>
    <message>
        <source>This code is not right, or was used already.</source>
        <translation>コードが正しくないか、既に使用されています。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigImportDialog</name>
    <message>
        <source>Import configuration</source>
        <comment>title of a dialog</comment>
        <translation>構成のインポート</translation>
    </message>
    <message>
        <source>Lines of a .env file or a JSON object. Nothing is changed before you have reviewed what differs.</source>
        <translation>.env ファイルの行または JSON オブジェクト。差分を確認するまで何も変更されません。</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>label</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>グローバル (すべてのサービス)</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>適用範囲</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a file with values</source>
        <comment>title of a dialog</comment>
        <translation>値のファイルを選択</translation>
    </message>
    <message numerus="yes">
        <source>Review %n value(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n 件の値を確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s) that cannot be read.</source>
        <translation>
            <numerusform>ほかに読み取れない行が %n 行あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigReviewDialog</name>
    <message>
        <source>Review the changes</source>
        <comment>title of a dialog</comment>
        <translation>変更の確認</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Values are set together, all of them or none.</source>
        <translation>まだ何も変更されていません。値はまとめて設定され、一部だけが設定されることはありません。</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name of the table</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>button: the chosen change</comment>
        <translation>除外</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>button: keeps the changes for later</comment>
        <translation>後で</translation>
    </message>
    <message>
        <source>Applying…</source>
        <comment>button, while changes are made</comment>
        <translation>適用中…</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n 件の変更を適用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use what is changed here: %1. They take it up at their next start.</source>
        <translation>
            <numerusform>%n 件のサービスがここで変更する値を使っています：%1。次回の起動時に反映されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes are made.</source>
        <translation>すべての変更を適用しました。</translation>
    </message>
    <message>
        <source>Nothing was changed: see what was refused.</source>
        <translation>何も変更されませんでした。拒否された項目を確認してください。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigValueFields</name>
    <message>
        <source>A number from %1 to %2.</source>
        <comment>hint</comment>
        <translation>%1～%2 の数値。</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <comment>hint</comment>
        <translation>複数の場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>Separated by commas, of: %1.</source>
        <comment>hint</comment>
        <translation>コンマ区切り。使える値：%1。</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>label</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>A new value</source>
        <comment>placeholder</comment>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>It is encrypted, and shown to nobody. Left empty, it stays as it is.</source>
        <comment>hint</comment>
        <translation>暗号化されており、誰にも表示されません。空のままにすると変更されません。</translation>
    </message>
    <message>
        <source>Once it is saved it is shown to nobody any more.</source>
        <comment>hint</comment>
        <translation>保存後は誰にも表示されなくなります。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <comment>title of a dialog</comment>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <comment>title of a dialog</comment>
        <translation>接続の編集</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>A server that runs elsewhere, with an account on it.</source>
        <translation>別の場所で動いているサーバー。そのサーバーのアカウントが必要です。</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>label: of a server</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <comment>placeholder: what a connection is called when nothing is typed</comment>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <comment>label: of a connection</comment>
        <translation>名前 (任意)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>label</comment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keychain</source>
        <comment>check box</comment>
        <translation>パスワードをこのコンピューターのキーチェーンに保存する</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <comment>button</comment>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Without https the password and all data can be read on the way.</source>
        <translation>https を使わないと、パスワードとすべてのデータが途中で読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>The password of %1 is needed: the keychain did not give it, or it was changed.</source>
        <comment>name of a server</comment>
        <translation>%1 のパスワードが必要です。キーチェーンから取得できなかったか、パスワードが変更されています。</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <comment>check box: without its password</comment>
        <translation>接続を保存する</translation>
    </message>
    <message>
        <source>It works: answered in %1</source>
        <comment>test of a connection; duration</comment>
        <translation>接続できました：%1で応答</translation>
    </message>
    <message>
        <source>It works: version %1, answered in %2</source>
        <comment>test of a connection; version, duration</comment>
        <translation>接続できました：バージョン %1、%2で応答</translation>
    </message>
    <message>
        <source>It does not work</source>
        <comment>test of a connection</comment>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Give an address such as https://mcp.example.com</source>
        <translation>https://mcp.example.com のようなアドレスを入力してください</translation>
    </message>
    <message>
        <source>Give the e-mail address of your account</source>
        <translation>アカウントのメールアドレスを入力してください</translation>
    </message>
    <message>
        <source>Give the password of your account</source>
        <translation>アカウントのパスワードを入力してください</translation>
    </message>
    <message>
        <source>Trying…</source>
        <comment>test of a connection</comment>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>button</comment>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>label: of a connection</comment>
        <translation>色</translation>
    </message>
    <message>
        <source>Production, staging…</source>
        <comment>placeholder: group of a connection</comment>
        <translation>本番、ステージング…</translation>
    </message>
    <message>
        <source>Group (optional)</source>
        <comment>label: of a connection</comment>
        <translation>グループ (任意)</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>care with a server</comment>
        <translation>通常</translation>
    </message>
    <message>
        <source>Protected: type its name before anything is destroyed</source>
        <comment>care with a server</comment>
        <translation>保護：破壊的な操作の前に名前を入力</translation>
    </message>
    <message>
        <source>Read-only: send no change at all</source>
        <comment>care with a server</comment>
        <translation>読み取り専用：変更を一切送信しない</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>label: care with a server</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>The window is framed in its colour.</source>
        <translation>ウィンドウにこの色の枠が付きます。</translation>
    </message>
    <message>
        <source>Whatever would change something is greyed.</source>
        <translation>変更を伴う操作はすべてグレー表示になります。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <comment>title of a dialog</comment>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The sign-in waits for it for five minutes.</source>
        <translation>サインインは 5 分間コードを待ちます。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>button</comment>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>The session of %1 at %2 has ended. What you see stays; sign in to go on.</source>
        <comment>e-mail, name of a server</comment>
        <translation>%2 での %1 のセッションが終了しました。表示中の内容はそのまま残ります。続けるにはサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in at %1 through your provider again: nothing of such a sign-in is kept.</source>
        <comment>name of a server</comment>
        <translation>プロバイダーを通じて %1 にもう一度サインインしてください。このサインインの情報は何も保存されません。</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <comment>button</comment>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The sign-in took too long. Begin again.</source>
        <translation>サインインに時間がかかりすぎました。もう一度始めてください。</translation>
    </message>
    <message>
        <source>It works: a code of your second factor will be asked for</source>
        <comment>test of a connection</comment>
        <translation>接続できます: 第 2 要素のコードが求められます</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>コードを入力してください</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CreateBackupDialog</name>
    <message>
        <source>New backup</source>
        <comment>title of a dialog</comment>
        <translation>新規バックアップ</translation>
    </message>
    <message>
        <source>Create backup</source>
        <comment>button</comment>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>For example: before the upgrade</source>
        <comment>placeholder: description of a backup</comment>
        <translation>例：アップグレード前</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>説明</translation>
    </message>
    <message>
        <source>What has changed since the last one, which it then needs</source>
        <comment>tool tip: an incremental backup</comment>
        <translation>前回のバックアップからの変更分のみ。復元には前回のバックアップも必要です</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <comment>how long a backup is kept</comment>
        <translation>削除するまで</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long a backup is kept</comment>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>保持</translation>
    </message>
    <message>
        <source>None: anyone with the file reads it</source>
        <comment>encryption of a backup</comment>
        <translation>なし：ファイルを持つ人は誰でも読み取り可能</translation>
    </message>
    <message>
        <source>The platform&apos;s key: opens here only</source>
        <comment>encryption of a backup</comment>
        <translation>プラットフォームキー：このサーバーでのみ復号可能</translation>
    </message>
    <message>
        <source>A passphrase: opens anywhere with it</source>
        <comment>encryption of a backup</comment>
        <translation>パスフレーズ：知っていればどこでも復号可能</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>label</comment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>How large it becomes is measured when it begins.</source>
        <translation>サイズは開始時に計測されます。</translation>
    </message>
    <message>
        <source>The last one alike, %1, has %2 and took %3.</source>
        <comment>a backup&apos;s name, its size, a duration</comment>
        <translation>同条件の前回のバックアップ %1 は %2 で、所要時間は %3でした。</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>名前を付けてください</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a backup is being created</comment>
        <translation>作成中…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CronBuilder</name>
    <message>
        <source>Hourly</source>
        <comment>how often a schedule runs</comment>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>how often a schedule runs</comment>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>how often a schedule runs</comment>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>how often a schedule runs</comment>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Own expression</source>
        <comment>how often a schedule runs: written as cron has it</comment>
        <translation>式を直接入力</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>label</comment>
        <translation>頻度</translation>
    </message>
    <message>
        <source>On</source>
        <comment>label: days of the week</comment>
        <translation>曜日</translation>
    </message>
    <message>
        <source>On day</source>
        <comment>label: of the month</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>At</source>
        <comment>label: time of day</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>At minute</source>
        <comment>label: of each hour</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <comment>label</comment>
        <translation>cron 式</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.</source>
        <comment>hint: fields of a cron expression</comment>
        <translation>分、時、日、月、曜日。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>label</comment>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Shorter months are left out.</source>
        <comment>hint: day of the month</comment>
        <translation>この日がない月は実行されません。</translation>
    </message>
    <message>
        <source>Choose at least one day</source>
        <translation>曜日を 1 つ以上選択してください</translation>
    </message>
    <message>
        <source>There is no such time zone</source>
        <translation>このタイムゾーンはありません</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CurlMenu</name>
    <message>
        <source>Copy as curl</source>
        <comment>button and menu: what an action would send, as lines for a shell</comment>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Copies what this would send as lines for a shell, and sends nothing. Variables stand where secrets go.</source>
        <comment>tool tip</comment>
        <translation>送信内容をシェル用の行としてコピーします。送信は行いません。シークレットの箇所は変数になります。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied. Set before they run: %1</source>
        <comment>short message; variables of a shell</comment>
        <translation>
            <numerusform>%n 行をコピーしました。実行前に設定：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteBackupDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <comment>button</comment>
        <translation>バックアップを削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>バックアップ %n 件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Its %1 are removed from the server. This cannot be undone.</source>
        <comment>a size</comment>
        <translation>%1 のデータがサーバーから削除されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>It is removed from the server. This cannot be undone.</source>
        <translation>サーバーから削除されます。この操作は元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of backups</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) build on it and cannot be restored without it: %1.</source>
        <comment>backups</comment>
        <translation>
            <numerusform>%n 件のバックアップがこれを基にしており、これがないと復元できません：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete those too</source>
        <comment>check box: backups that need this one</comment>
        <translation>それらも削除する</translation>
    </message>
    <message>
        <source>All of the chain goes, this one and everything that builds on it.</source>
        <translation>これと、これを基にするものすべて、チェーン全体が削除されます。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteConfigDialog</name>
    <message>
        <source>Set %1 back to its default?</source>
        <comment>title of a dialog; a key</comment>
        <translation>%1 を既定値に戻しますか？</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a key</comment>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Set back</source>
        <comment>button</comment>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Delete value</source>
        <comment>button</comment>
        <translation>値を削除</translation>
    </message>
    <message>
        <source>It is encrypted: once it is gone, nobody can bring it back.</source>
        <translation>暗号化されているため、削除すると誰にも元に戻せません。</translation>
    </message>
    <message>
        <source>Its history is kept, from where it can be taken back.</source>
        <translation>履歴は残り、そこから元に戻せます。</translation>
    </message>
    <message>
        <source>Looking up which services use it…</source>
        <translation>使用しているサービスを調べています…</translation>
    </message>
    <message>
        <source>Which services use it could not be looked up.</source>
        <translation>使用しているサービスを調べられませんでした。</translation>
    </message>
    <message>
        <source>No service refers to it.</source>
        <translation>参照しているサービスはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take the default at their next start: %1.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n 件のサービスが使用中です。次回の起動時に既定値が使われます：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) refer to it: %1. Without a global value of this key they will not start again.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n 件のサービスが参照しています：%1。このキーのグローバル値がないと、次回は起動できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteServiceDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Delete service</source>
        <comment>button</comment>
        <translation>サービスを削除</translation>
    </message>
    <message numerus="yes">
        <source>It is running with %n replica(s), which will be stopped first. This cannot be undone.</source>
        <translation>
            <numerusform>実行中のレプリカが %n 個あり、先に停止されます。この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) depend on it: %1.</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n 件のサービスがこれに依存しています：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete its data too</source>
        <comment>check box</comment>
        <translation>データも削除する</translation>
    </message>
    <message>
        <source>Its logs, its samples and its working folder. Without this they are kept, and a new service of the same id finds them again.</source>
        <translation>ログ、測定値、作業フォルダー。選択しない場合は残り、同じ ID の新しいサービスがそれらを引き継ぎます。</translation>
    </message>
    <message>
        <source>Do not wait for it to end</source>
        <comment>check box</comment>
        <translation>終了を待たない</translation>
    </message>
    <message>
        <source>Its processes are killed at once instead of being asked to finish what they are doing.</source>
        <translation>処理中の作業の完了を待たず、プロセスをただちに強制終了します。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EditAccountDialog</name>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a person</comment>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Signs in with it.</source>
        <comment>hint: a person&apos;s e-mail</comment>
        <translation>サインインに使います。</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>プラン</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>A new password ends their sessions.</source>
        <translation>パスワードを変更すると、このユーザーのセッションは終了します。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a user is being changed</comment>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EditProfileDialog</name>
    <message>
        <source>Edit your profile</source>
        <comment>title of a dialog</comment>
        <translation>プロフィールの編集</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>You sign in with it.</source>
        <comment>hint: one&apos;s own e-mail</comment>
        <translation>サインインに使います。</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>Needed for another e-mail, since it is what you sign in with.</source>
        <translation>サインインに使うメールアドレスを変更する場合に必要です。</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>名前を入力してください</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a profile is being changed</comment>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EngineOffer</name>
    <message>
        <source>In %1 %2 on the server.</source>
        <comment>a container engine and its version</comment>
        <translation>サーバーの %1 %2 で実行されます。</translation>
    </message>
    <message>
        <source>The server is still looking for a container engine. The service starts when there is one.</source>
        <translation>サーバーがコンテナエンジンを探しています。見つかるとサービスが起動します。</translation>
    </message>
    <message>
        <source>The server has not found a container engine</source>
        <translation>サーバーでコンテナエンジンが見つかりません</translation>
    </message>
    <message>
        <source>No container can be started now: %1. The service waits until the engine is there.</source>
        <comment>why, in the engine&apos;s words</comment>
        <translation>現在コンテナを起動できません：%1。サービスはエンジンが使えるようになるまで待機します。</translation>
    </message>
    <message>
        <source>The engine has it: %1.</source>
        <comment>an image; its size</comment>
        <translation>エンジンにあります：%1。</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled when the service starts.</source>
        <comment>an image</comment>
        <translation>エンジンにまだありません。サービスの起動時にプルされます。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnrolDialog</name>
    <message>
        <source>Set up a second factor</source>
        <comment>title of a dialog</comment>
        <translation>2 要素認証の設定</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>続行</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>プロバイダーでサインインしていてパスワードがない場合は、空のままにしてください。</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, or type the key into it:</source>
        <translation>認証アプリでスキャンするか、次のキーを入力してください：</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>accessible name</comment>
        <translation>認証アプリ用のキー</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <comment>label</comment>
        <translation>アプリに表示されたコード</translation>
    </message>
    <message>
        <source>Besides your password, a code of an app on your phone is asked for from then on. Your other sessions end.</source>
        <translation>以後、パスワードに加えて、スマートフォンのアプリのコードが必要になります。ほかのセッションは終了します。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>button: a second factor</comment>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>保管しました</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is begun</comment>
        <translation>要求中…</translation>
    </message>
    <message>
        <source>Type the code that the app shows</source>
        <translation>アプリに表示されたコードを入力してください</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>button while a code is checked</comment>
        <translation>確認中…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnvironmentEditor</name>
    <message>
        <source>Add variable</source>
        <comment>button</comment>
        <translation>変数を追加</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <comment>tool tip</comment>
        <translation>変数を削除</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder: name of an environment variable</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: value of an environment variable</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <comment>accessible name</comment>
        <translation>変数の名前</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <comment>accessible name</comment>
        <translation>変数の値</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::FormDialog</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <comment>label; name of an environment</comment>
        <translation>続行するには「%1」と入力してください</translation>
    </message>
    <message>
        <source>This is a protected environment.</source>
        <translation>これは保護された環境です。</translation>
    </message>
    <message>
        <source>Name of the protected environment</source>
        <comment>accessible name</comment>
        <translation>保護された環境の名前</translation>
    </message>
    <message>
        <source>Nothing was done: this is not the name.</source>
        <translation>名前が一致しないため、何も実行されませんでした。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::GiveUpFactorDialog</name>
    <message>
        <source>Give up the second factor?</source>
        <comment>title of a dialog</comment>
        <translation>2 要素認証を解除しますか？</translation>
    </message>
    <message>
        <source>Give it up</source>
        <comment>button: a second factor</comment>
        <translation>解除</translation>
    </message>
    <message>
        <source>From then on your password alone is enough to sign in. The recovery codes end with it.</source>
        <translation>以後、パスワードだけでサインインできるようになります。リカバリーコードも使えなくなります。</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>プロバイダーでサインインしていてパスワードがない場合は、空のままにしてください。</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>アプリのコードまたはリカバリーコード</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>コードを入力してください</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is given up</comment>
        <translation>要求中…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::HealthCheckFields</name>
    <message>
        <source>Health check</source>
        <comment>heading of a part of the form</comment>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <comment>kind of health check</comment>
        <translation>HTTP リクエスト</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <comment>kind of health check</comment>
        <translation>TCP 接続</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>kind of health check</comment>
        <translation>プロセスの生存</translation>
    </message>
    <message>
        <source>None</source>
        <comment>kind of health check</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>How</source>
        <comment>label: the kind of a health check</comment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>label: of a health check</comment>
        <translation>パス</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>label: interval of a health check</comment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <comment>label: of a health check</comment>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <comment>label: of a health check, until it counts as failing</comment>
        <translation>連続失敗回数</translation>
    </message>
    <message>
        <source>The image&apos;s own, or that it runs</source>
        <comment>kind of health check</comment>
        <translation>イメージのチェック、なければ生存確認</translation>
    </message>
    <message>
        <source>A path such as /health, without address or spaces.</source>
        <translation>/health のようなパス。アドレスや空白は含めません。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ImportDialog</name>
    <message>
        <source>Import services</source>
        <comment>title of a dialog</comment>
        <translation>サービスのインポート</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>or drop it here, or paste its text</source>
        <comment>beside a button that chooses a file</comment>
        <translation>またはここにドロップするか、内容を貼り付け</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <comment>label</comment>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Everything that can be made</source>
        <comment>check box: of the services in a file</comment>
        <translation>作成できるものすべて</translation>
    </message>
    <message>
        <source>Services of the file</source>
        <comment>accessible name of a table</comment>
        <translation>ファイル内のサービス</translation>
    </message>
    <message>
        <source>A Compose file or an mcp.json is known by its content</source>
        <comment>below an empty field for a file&apos;s text</comment>
        <translation>Compose ファイルと mcp.json は内容から判別されます</translation>
    </message>
    <message>
        <source>Neither a Compose file nor an mcp.json yet</source>
        <comment>below the text of a file</comment>
        <translation>まだ Compose ファイルとも mcp.json とも判別できません</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of a file; its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file with services</source>
        <comment>title of a dialog</comment>
        <translation>サービスのファイルを選択</translation>
    </message>
    <message>
        <source>Compose files and mcp.json (%1)</source>
        <comment>kind of file</comment>
        <translation>Compose ファイルと mcp.json (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>button while a file is read</comment>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what an import would make</comment>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <comment>button while services are being made of a file</comment>
        <translation>インポート中…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created. They are not started yet.</source>
        <translation>
            <numerusform>%n 件のサービスを作成しました。まだ起動していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>%n 件のサービスを作成しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; its reason stands below.</source>
        <comment>services, after &apos;so many were created&apos;</comment>
        <translation>
            <numerusform>%n 件は拒否されました。理由は下に表示されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no service in this file.</source>
        <translation>このファイルにはサービスがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s) can be made. Nothing has been made yet.</source>
        <translation>
            <numerusform>%n 件のサービスのうち %1 件を作成できます。まだ何も作成されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 cannot be made</source>
        <comment>heading; a service of a file</comment>
        <translation>%1 を作成できない理由</translation>
    </message>
    <message>
        <source>Why %1 was refused</source>
        <comment>heading; a service of a file</comment>
        <translation>%1 が拒否された理由</translation>
    </message>
    <message>
        <source>What is left out of %1</source>
        <comment>heading; a service of a file</comment>
        <translation>%1 から省かれるもの</translation>
    </message>
    <message>
        <source>Nothing: it is taken over as it stands in the file.</source>
        <comment>what is left out of a service</comment>
        <translation>なし：ファイルの内容がそのまま引き継がれます。</translation>
    </message>
    <message>
        <source>From a Compose file, or the mcp.json of a desktop client or editor. You see what would be made before it is.</source>
        <translation>Compose ファイル、またはデスクトップクライアントやエディターの mcp.json からインポートします。作成前に内容を確認できます。</translation>
    </message>
    <message>
        <source>Look at what would be made</source>
        <comment>button: the dry run of an import</comment>
        <translation>作成内容を確認</translation>
    </message>
    <message numerus="yes">
        <source>Import %n service(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n 件のサービスをインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button: nothing is chosen</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::KeyShownDialog</name>
    <message>
        <source>Your new key</source>
        <comment>title of a dialog</comment>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <comment>button: closes the dialog with an API key</comment>
        <translation>保管しました</translation>
    </message>
    <message>
        <source>This is %1. It is shown this once: the server keeps only what it needs to know it again.</source>
        <comment>an API key&apos;s name</comment>
        <translation>これは %1 です。表示されるのは今回だけで、サーバーには照合に必要な情報だけが残ります。</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>accessible name</comment>
        <translation>API キー</translation>
    </message>
    <message>
        <source>A program sends it in the header X-API-Key.</source>
        <translation>プログラムはこれを X-API-Key ヘッダーで送信します。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewAccountDialog</name>
    <message>
        <source>New user</source>
        <comment>title of a dialog</comment>
        <translation>新規ユーザー</translation>
    </message>
    <message>
        <source>Create user</source>
        <comment>button</comment>
        <translation>ユーザーを作成</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>label</comment>
        <translation>初期パスワード</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>label</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Send a welcome mail</source>
        <comment>check box</comment>
        <translation>ウェルカムメールを送信する</translation>
    </message>
    <message>
        <source>It tells them where to sign in; never the password.</source>
        <translation>サインイン先を知らせます。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>Give an e-mail address</source>
        <translation>メールアドレスを入力してください</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>名前を入力してください</translation>
    </message>
    <message>
        <source>Choose at least one role</source>
        <translation>ロールを 1 つ以上選択してください</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a user is being created</comment>
        <translation>作成中…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewCodesDialog</name>
    <message>
        <source>New recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>新しいリカバリーコード</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <comment>button</comment>
        <translation>新しいコードを作成</translation>
    </message>
    <message>
        <source>The codes that you have end, used or not.</source>
        <translation>現在のコードは、使用済みかどうかにかかわらず使えなくなります。</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>アプリのコードまたはリカバリーコード</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>コードを入力してください</translation>
    </message>
    <message>
        <source>Making…</source>
        <comment>button while recovery codes are made</comment>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>保管しました</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewConfigDialog</name>
    <message>
        <source>New configuration value</source>
        <comment>title of a dialog</comment>
        <translation>新規構成値</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>A service takes it where its environment says config:KEY; a value in the service&apos;s own scope goes before the global one.</source>
        <translation>サービスは環境変数に config:KEY と書かれた箇所でこの値を使います。サービス個別の値はグローバル値より優先されます。</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>label</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>グローバル (すべてのサービス)</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>適用範囲</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>暗号化して保存する</translation>
    </message>
    <message>
        <source>It is stored encrypted and shown to nobody; services that refer to it still get it.</source>
        <translation>暗号化して保存され、誰にも表示されません。参照するサービスは引き続き値を使えます。</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>変更に追加</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, “_”, “.” and “-”.</source>
        <translation>キーは英数字で始まり、英数字と「_」「.」「-」だけを使えます。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button, while a value is saved</comment>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <comment>title of a dialog</comment>
        <translation>新規 API キー</translation>
    </message>
    <message>
        <source>Create key</source>
        <comment>button</comment>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>A key lets a program in. Give it no more than it needs: whoever has it may do the same.</source>
        <translation>キーを持つプログラムはアクセスを許可されます。キーを持つ人は誰でも同じ操作ができるため、必要最小限の権限だけを付与してください。</translation>
    </message>
    <message>
        <source>What uses it, for example: Prometheus</source>
        <comment>placeholder: name of an API key</comment>
        <translation>用途 (例：Prometheus)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Your account may do none of this.</source>
        <comment>tool tip: of a preset for API keys</comment>
        <translation>お使いのアカウントには、いずれも許可されていません。</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>preset of permissions</comment>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <comment>preset of permissions</comment>
        <translation>メトリクスのみ</translation>
    </message>
    <message>
        <source>Run services</source>
        <comment>preset of permissions</comment>
        <translation>サービスの操作</translation>
    </message>
    <message>
        <source>All I may</source>
        <comment>preset of permissions</comment>
        <translation>自分の全権限</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>permissions are chosen one by one</comment>
        <translation>手動</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>accessible name of the tree</comment>
        <translation>権限</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>label: what an API key may do</comment>
        <translation>権限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long an API key is good for</comment>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <comment>how long an API key is good for</comment>
        <translation>失効させるまで</translation>
    </message>
    <message>
        <source>Good for</source>
        <comment>label: how long</comment>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <comment>hint: permissions</comment>
        <translation>1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <comment>hint: a date and time</comment>
        <translation>%1 に期限が切れます。</translation>
    </message>
    <message>
        <source>It never ends by itself. Note where it is used, so that it can be replaced.</source>
        <comment>hint: an API key</comment>
        <translation>自動的に期限切れになることはありません。置き換えられるように、使用場所を控えておいてください。</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>名前を付けてください</translation>
    </message>
    <message>
        <source>Choose at least one permission</source>
        <translation>権限を 1 つ以上選択してください</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while an API key is being made</comment>
        <translation>作成中…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewServiceDialog</name>
    <message>
        <source>New service</source>
        <comment>title of a dialog</comment>
        <translation>新規サービス</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <comment>check box in the dialog for a new service</comment>
        <translation>すぐに起動する</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>It is running. What it runs with changes at its next start.</source>
        <translation>実行中です。実行内容の変更は次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>Create and start</source>
        <comment>button: a new service</comment>
        <translation>作成して起動</translation>
    </message>
    <message>
        <source>Create service</source>
        <comment>button</comment>
        <translation>サービスを作成</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n 件の変更を保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: nothing is changed yet</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>The JSON beside the form is not right yet: %1</source>
        <comment>a reason</comment>
        <translation>フォーム横の JSON にまだ誤りがあります：%1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a service is being created</comment>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Your changes are kept and now stand against what there is; look at them and save again.</source>
        <translation>その間にほかのユーザーが変更しました。あなたの変更は残っており、現在の内容と比較して表示されています。確認してもう一度保存してください。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup</source>
        <translation>バックアップのパスフレーズを入力してください</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseFields</name>
    <message>
        <source>Show what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>入力内容を表示</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>入力内容を隠す</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the passphrase is typed twice</comment>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>It is kept nowhere and nobody can recover it: without it this backup is lost. Keep it in your password manager.</source>
        <translation>どこにも保存されず、誰にも復元できません。失うとこのバックアップは使えなくなります。パスワードマネージャーに保管してください。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a passphrase</comment>
        <translation>
            <numerusform>%n 文字以上</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passphrases</comment>
        <translation>2 つの入力が一致しません</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PasswordField</name>
    <message>
        <source>Suggest and copy</source>
        <comment>button: a password</comment>
        <translation>提案してコピー</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>%n 文字以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Hand it over by a way of your own.</source>
        <comment>a password</comment>
        <translation>
            <numerusform>コピーしました (%n 秒間有効)。安全な方法で本人に渡してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProfileDialog</name>
    <message>
        <source>Your profile</source>
        <comment>title of a dialog</comment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Your profile</source>
        <comment>heading</comment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: one&apos;s own profile</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <comment>button</comment>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <comment>heading</comment>
        <translation>2 要素認証</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <comment>button: a second factor</comment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <comment>button</comment>
        <translation>新しいリカバリーコード…</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <comment>heading</comment>
        <translation>サインイン中の場所</translation>
    </message>
    <message>
        <source>This server does not tell of one&apos;s own profile.</source>
        <translation>このサーバーはプロフィールの表示に対応していません。</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of oneself</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of oneself</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>of oneself</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of oneself: how many requests an hour</comment>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Not known.</source>
        <comment>whether there is a second factor</comment>
        <translation>不明。</translation>
    </message>
    <message>
        <source>Off. Your password alone is enough to sign in.</source>
        <translation>オフ。パスワードだけでサインインできます。</translation>
    </message>
    <message>
        <source>On. No recovery codes are left: without the app you cannot sign in.</source>
        <translation>オン。リカバリーコードが残っていません。アプリがないとサインインできません。</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>オン。リカバリーコードの残りは %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it up…</source>
        <comment>button: a second factor</comment>
        <translation>解除…</translation>
    </message>
    <message>
        <source>Whether there is one could not be asked.</source>
        <comment>a second factor</comment>
        <translation>2 要素認証の有無を確認できませんでした。</translation>
    </message>
    <message>
        <source>Your profile was changed</source>
        <translation>プロフィールを変更しました</translation>
    </message>
    <message>
        <source>Your password was changed; your other sessions have ended</source>
        <translation>パスワードを変更しました。ほかのセッションは終了しました</translation>
    </message>
    <message>
        <source>The second factor was given up</source>
        <translation>2 要素認証を解除しました</translation>
    </message>
    <message>
        <source>The second factor is on</source>
        <translation>2 要素認証を有効にしました</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProviderChoice</name>
    <message>
        <source>Or without a password</source>
        <comment>heading: of ways to sign in</comment>
        <translation>またはパスワードなしでサインイン</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>button; name of a provider</comment>
        <translation>%1 でサインイン</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RecoveryCodes</name>
    <message>
        <source>Each of these codes signs you in once when the app is not at hand. They are shown this once: print them, or keep them in your password manager.</source>
        <translation>アプリが手元にないとき、各コードで 1 回ずつサインインできます。表示されるのは今回だけです。印刷するか、パスワードマネージャーに保管してください。</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <comment>accessible name</comment>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>button: recovery codes</comment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>リカバリーコードの保存</translation>
    </message>
    <message>
        <source>Saved in %1, readable by you alone.</source>
        <comment>a file</comment>
        <translation>%1 に保存しました。読み取れるのはあなただけです。</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <comment>why</comment>
        <translation>保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>%1 から復元</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what is restored</comment>
        <translation>サービスを選択</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <comment>check box: of a restore</comment>
        <translation>既存のものを上書きする</translation>
    </message>
    <message>
        <source>Without this only what is missing is created, and the rest is left as it is. What is overwritten goes into a safety backup first.</source>
        <translation>選択しない場合は、欠けているものだけを作成し、ほかはそのまま残します。上書きされるものは、先に安全用バックアップに保存されます。</translation>
    </message>
    <message>
        <source>Stop services meanwhile</source>
        <comment>check box: of a restore</comment>
        <translation>その間サービスを停止する</translation>
    </message>
    <message>
        <source>Those whose files are replaced are stopped, and started again when they ran.</source>
        <translation>ファイルが置き換えられるサービスを停止し、実行中だったものは再び起動します。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>This backup was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>このバックアップはパスフレーズで暗号化されています。</translation>
    </message>
    <message>
        <source>Everything: services, accounts, keys and settings</source>
        <comment>what is restored</comment>
        <translation>すべて：サービス、アカウント、キー、設定</translation>
    </message>
    <message numerus="yes">
        <source>All %n service(s) in it</source>
        <comment>what is restored</comment>
        <translation>
            <numerusform>含まれる %n 件のサービスすべて</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen</source>
        <comment>accessible name: the plan of a restore</comment>
        <translation>復元の内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a restore</comment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel the restore</source>
        <comment>button</comment>
        <translation>復元をキャンセル</translation>
    </message>
    <message>
        <source>Show the safety backup</source>
        <comment>button</comment>
        <translation>安全用バックアップを表示</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the next step shows what would happen.</source>
        <translation>まだ何も変更されていません。次の画面で復元の内容を確認できます。</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been changed yet.</source>
        <translation>次のように復元されます。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Look at what would happen</source>
        <comment>button: the dry run of a restore</comment>
        <translation>復元の内容を確認</translation>
    </message>
    <message numerus="yes">
        <source>Restore and overwrite %n</source>
        <comment>button: so many things</comment>
        <translation>
            <numerusform>%n 件を上書きして復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button</comment>
        <translation>復元</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <comment>button: closes the dialog while a restore runs</comment>
        <translation>バックグラウンドで続行</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>サービスを 1 つ以上選択してください</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what a restore would do</comment>
        <translation>確認中…</translation>
    </message>
    <message numerus="yes">
        <source>creates %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>作成 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overwrites %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>上書き %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves %n as they are</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>そのまま %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot restore %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>復元不可 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>復元するものはありません。</translation>
    </message>
    <message>
        <source>The restore %1.</source>
        <comment>a list of what it does</comment>
        <translation>復元の内容：%1。</translation>
    </message>
    <message>
        <source>It writes %1; %2 are free.</source>
        <comment>sizes</comment>
        <translation>書き込み量は %1、空き容量は %2 です。</translation>
    </message>
    <message>
        <source>Stopped meanwhile: %1.</source>
        <comment>services</comment>
        <translation>その間停止するサービス：%1。</translation>
    </message>
    <message>
        <source>Started afterwards: %1.</source>
        <comment>services</comment>
        <translation>その後起動するサービス：%1。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>button while a restore is being started</comment>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>in a restore: accounts and global configuration</comment>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>What was overwritten is in the safety backup %1.</source>
        <comment>a backup&apos;s name</comment>
        <translation>上書きされたものは安全用バックアップ %1 にあります。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RetentionField</name>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>For some time</source>
        <comment>how long backups are kept</comment>
        <translation>一定期間</translation>
    </message>
    <message>
        <source>A number of them</source>
        <comment>how many backups are kept</comment>
        <translation>一定の件数</translation>
    </message>
    <message>
        <source>The newest of each day, week and month</source>
        <comment>how many backups are kept</comment>
        <translation>各日、各週、各月の最新</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>保持</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>label: backups, days, weeks or months</comment>
        <translation>数</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>unit</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>unit</comment>
        <translation>週</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>unit</comment>
        <translation>か月</translation>
    </message>
    <message>
        <source>Of what</source>
        <comment>label: unit of time</comment>
        <translation>単位</translation>
    </message>
    <message>
        <source>The last</source>
        <comment>label: so many backups are kept</comment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>label: one backup a day is kept, for so many days</comment>
        <translation>日次</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>label: one backup a week is kept, for so many weeks</comment>
        <translation>週次</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>label: one backup a month is kept, for so many months</comment>
        <translation>月次</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RevokeKeyDialog</name>
    <message>
        <source>Revoke %1?</source>
        <comment>title of a dialog; an API key&apos;s name</comment>
        <translation>%1 を失効させますか？</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <comment>button</comment>
        <translation>キーを失効</translation>
    </message>
    <message>
        <source>What uses it is refused from the next request on. This cannot be undone.</source>
        <translation>次のリクエストから拒否されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <comment>an API key; when, as in: 5 min ago</comment>
        <translation>最終使用：%1。</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <comment>an API key</comment>
        <translation>一度も使われていません。</translation>
    </message>
    <message>
        <source>It was made by %1.</source>
        <comment>an API key; a person</comment>
        <translation>作成者：%1。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RolesField</name>
    <message>
        <source>This role may do more than you may, so that you cannot give it.</source>
        <translation>このロールにはあなたより多くの権限があるため、付与できません。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScaleDialog</name>
    <message>
        <source>Scale %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>%1 のスケール</translation>
    </message>
    <message>
        <source>Each replica is a process or container of its own. The first one listens on the service&apos;s port, further ones on the next free ports.</source>
        <translation>各レプリカは独立したプロセスまたはコンテナです。最初のものがサービスのポートで待ち受け、以降は次に空いているポートを使います。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>レプリカ</translation>
    </message>
    <message numerus="yes">
        <source>Scale to %n replica(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n レプリカにスケール</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScheduleDialog</name>
    <message>
        <source>New schedule</source>
        <comment>title of a dialog</comment>
        <translation>新規スケジュール</translation>
    </message>
    <message>
        <source>Create schedule</source>
        <comment>button</comment>
        <translation>スケジュールを作成</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: nothing is changed yet</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>For example: nightly</source>
        <comment>placeholder: name of a schedule</comment>
        <translation>例：夜間</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>A full one after</source>
        <comment>label: so many incremental backups</comment>
        <translation>フルまでの増分数</translation>
    </message>
    <message>
        <source>Encrypt with the platform&apos;s key</source>
        <comment>check box: the backups of a schedule</comment>
        <translation>プラットフォームキーで暗号化する</translation>
    </message>
    <message>
        <source>They open on this installation only. Nobody is there to type a passphrase.</source>
        <translation>このサーバーでのみ復号できます。自動実行のため、パスフレーズは使えません。</translation>
    </message>
    <message>
        <source>Run once when the server is back</source>
        <comment>what becomes of missed runs</comment>
        <translation>サーバーの復帰時に 1 回実行</translation>
    </message>
    <message>
        <source>Skip them</source>
        <comment>what becomes of missed runs</comment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Missed runs</source>
        <comment>label</comment>
        <translation>未実行分</translation>
    </message>
    <message>
        <source>Restore drill after each run</source>
        <comment>check box: of a schedule</comment>
        <translation>実行のたびに復元テストを行う</translation>
    </message>
    <message>
        <source>Restores into a throw-away place and starts the services there, so that you know it works. Takes about as long again.</source>
        <translation>一時的な場所に復元してサービスを起動し、正常に動くことを確認します。バックアップと同程度の時間がかかります。</translation>
    </message>
    <message>
        <source>Switched on</source>
        <comment>check box: a schedule</comment>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>heading: when a schedule runs</comment>
        <translation>実行時期</translation>
    </message>
    <message>
        <source>The next five runs</source>
        <comment>heading</comment>
        <translation>次の 5 回の実行</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <comment>below a heading: times</comment>
        <translation>このコンピューターの時刻</translation>
    </message>
    <message>
        <source>Save changes</source>
        <comment>button</comment>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>It never runs: there is no such day.</source>
        <translation>該当する日がないため、実行されません。</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>名前を付けてください</translation>
    </message>
    <message>
        <source>Keep at least one of them</source>
        <translation>1 件以上保持してください</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ServiceForm</name>
    <message>
        <source>More settings</source>
        <comment>button: shows further fields</comment>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>label</comment>
        <translation>実行方式</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <comment>where a new service comes from</comment>
        <translation>カタログから</translation>
    </message>
    <message>
        <source>An image</source>
        <comment>where a new service comes from</comment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>A command</source>
        <comment>where a new service comes from</comment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>label: an entry of the catalogue</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The catalogue is being fetched…</source>
        <translation>カタログを取得しています…</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>label</comment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>label</comment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Working folder (optional)</source>
        <comment>label</comment>
        <translation>作業フォルダー (任意)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label: of a service</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of a service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>後から変更できません。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no port</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Replicas take the next free ones.</source>
        <translation>レプリカは次に空いているポートを使います。</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: the port inside a container</comment>
        <translation>イメージの指定どおり</translation>
    </message>
    <message>
        <source>Port inside</source>
        <comment>label: the one that a service listens on inside of its container</comment>
        <translation>内部ポート</translation>
    </message>
    <message>
        <source>Where the port leads to in the container.</source>
        <translation>コンテナ内でこのポートがつながる先です。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>label: environment variables</comment>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Values whose name says key, token, secret or password are stored encrypted.</source>
        <translation>名前に key、token、secret、password を含む値は暗号化して保存されます。</translation>
    </message>
    <message>
        <source>Resources</source>
        <comment>heading of a part of the form</comment>
        <translation>リソース</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of a resource</comment>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no request of a resource</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <comment>label</comment>
        <translation>CPU 上限</translation>
    </message>
    <message>
        <source>In thousandths of a core: 500 is half of one.</source>
        <translation>1/1000 コア単位。500 で 0.5 コアです。</translation>
    </message>
    <message>
        <source>CPU request</source>
        <comment>label</comment>
        <translation>CPU 要求</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <comment>label</comment>
        <translation>メモリ上限</translation>
    </message>
    <message>
        <source>Memory request</source>
        <comment>label</comment>
        <translation>メモリ要求</translation>
    </message>
    <message>
        <source>How it runs</source>
        <comment>heading of a part of the form</comment>
        <translation>実行方法</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>失敗時</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>しない</translation>
    </message>
    <message>
        <source>Restart it</source>
        <comment>label: when it is restarted</comment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Path of its own metrics (optional)</source>
        <comment>label</comment>
        <translation>独自メトリクスのパス (任意)</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>heading of a part of the form</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>label</comment>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>label</comment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Add label</source>
        <comment>button</comment>
        <translation>ラベルを追加</translation>
    </message>
    <message>
        <source>Remove label</source>
        <comment>tool tip</comment>
        <translation>ラベルを削除</translation>
    </message>
    <message>
        <source>name</source>
        <comment>placeholder: of a label</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: of a label</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <comment>accessible name</comment>
        <translation>ラベルの名前</translation>
    </message>
    <message>
        <source>Value of the label</source>
        <comment>accessible name</comment>
        <translation>ラベルの値</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>label: labels of a service</comment>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>What it needs</source>
        <comment>heading of a part of the form</comment>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>label</comment>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>label</comment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Names, with commas between them. What is not there yet will be made.</source>
        <translation>名前をコンマで区切ります。存在しないものは作成されます。</translation>
    </message>
    <message>
        <source>Services it depends on</source>
        <comment>label</comment>
        <translation>依存するサービス</translation>
    </message>
    <message>
        <source>Ids, with commas between them.</source>
        <translation>ID をコンマで区切ります。</translation>
    </message>
    <message>
        <source>This server has no catalogue. Give an image or a command instead.</source>
        <translation>このサーバーにはカタログがありません。イメージまたはコマンドを指定してください。</translation>
    </message>
    <message>
        <source>Needs %1 on the server.</source>
        <comment>programs</comment>
        <translation>サーバーに %1 が必要です。</translation>
    </message>
    <message>
        <source>Command (optional)</source>
        <comment>label</comment>
        <translation>コマンド (任意)</translation>
    </message>
    <message>
        <source>Instead of what the image runs by itself. It is told its port by the variable PORT.</source>
        <translation>イメージ本来のコマンドの代わりに実行されます。ポートは変数 PORT で渡されます。</translation>
    </message>
    <message>
        <source>The program with its arguments; quotes keep spaces together. It is told its port by the variable PORT.</source>
        <translation>プログラムと引数。引用符で囲むと空白を含められます。ポートは変数 PORT で渡されます。</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: working folder</comment>
        <translation>イメージの指定どおり</translation>
    </message>
    <message>
        <source>A program of the server&apos;s machine.</source>
        <translation>サーバーのマシンにあるプログラム。</translation>
    </message>
    <message>
        <source>This is the server&apos;s default.</source>
        <comment>process or container</comment>
        <translation>サーバーの既定の方式です。</translation>
    </message>
    <message>
        <source>A container is made from an image.</source>
        <translation>コンテナはイメージから作成されます。</translation>
    </message>
    <message>
        <source>Not the name of an image. It looks like registry/name:tag, with the name in lower case.</source>
        <translation>イメージ名ではありません。registry/name:tag の形式で、name は小文字です。</translation>
    </message>
    <message>
        <source>A path such as /metrics, without address or spaces.</source>
        <translation>/metrics のようなパス。アドレスや空白は含めません。</translation>
    </message>
    <message>
        <source>A check over the network needs a port.</source>
        <translation>ネットワーク経由のチェックにはポートが必要です。</translation>
    </message>
    <message>
        <source>There are not enough ports above it for so many replicas.</source>
        <translation>これより上のポートがレプリカの数に足りません。</translation>
    </message>
    <message>
        <source>%1 has this port too: only one of them can run.</source>
        <comment>a service</comment>
        <translation>%1 も同じポートを使うため、同時に実行できるのは一方だけです。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SessionsView</name>
    <message>
        <source>Sessions</source>
        <comment>accessible name of the table</comment>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Signed in nowhere</source>
        <comment>title: a person without sessions</comment>
        <translation>サインインなし</translation>
    </message>
    <message>
        <source>A session begins with a sign-in, and ends when it is ended here or is not used for long.</source>
        <translation>セッションはサインインで始まり、ここで終了するか、長時間使われないと終わります。</translation>
    </message>
    <message>
        <source>End session</source>
        <comment>button</comment>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>End all others</source>
        <comment>button: sessions</comment>
        <translation>ほかをすべて終了</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>先にセッションを選択してください。</translation>
    </message>
    <message>
        <source>This window works by this session.</source>
        <translation>このウィンドウが使っているセッションです。</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <comment>sessions</comment>
        <translation>ほかにセッションはありません。</translation>
    </message>
    <message>
        <source>The session could not be ended: %1</source>
        <translation>セッションを終了できませんでした：%1</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>セッションを終了しました</translation>
    </message>
    <message>
        <source>The sessions could not be ended: %1</source>
        <translation>セッションを終了できませんでした：%1</translation>
    </message>
    <message>
        <source>All other sessions were ended</source>
        <translation>ほかのセッションをすべて終了しました</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SpecAside</name>
    <message>
        <source>Changes</source>
        <comment>what an edit changes</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>As JSON</source>
        <comment>heading: the form&apos;s values</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name: what an edit changes</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <comment>accessible name</comment>
        <translation>JSON 形式の定義</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a fault in JSON</comment>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>A definition is a JSON object: { … }</source>
        <translation>定義は JSON オブジェクトです：{ … }</translation>
    </message>
    <message>
        <source>The id cannot be changed.</source>
        <translation>ID は変更できません。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::UploadBackupDialog</name>
    <message>
        <source>Upload a backup</source>
        <comment>title of a dialog</comment>
        <translation>バックアップのアップロード</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button</comment>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>%1, %2. The server reads every byte and checks it before the backup is taken in.</source>
        <comment>a file&apos;s name, its size</comment>
        <translation>%1、%2。サーバーが全バイトを読み取って確認した後、バックアップとして受け入れます。</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Only when it was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>パスフレーズで暗号化されている場合のみ。</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>名前を付けてください</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::VolumeEditor</name>
    <message>
        <source>Add volume</source>
        <comment>button</comment>
        <translation>ボリュームを追加</translation>
    </message>
    <message>
        <source>name or host path</source>
        <comment>placeholder: of a volume</comment>
        <translation>名前またはホストのパス</translation>
    </message>
    <message>
        <source>Source of the volume</source>
        <comment>accessible name</comment>
        <translation>ボリュームのソース</translation>
    </message>
    <message>
        <source>Target of the volume</source>
        <comment>accessible name</comment>
        <translation>ボリュームのターゲット</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>check box: a volume</comment>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <comment>tool tip</comment>
        <translation>ボリュームを削除</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountActions</name>
    <message>
        <source>Choose somebody first.</source>
        <translation>先にユーザーを選択してください。</translation>
    </message>
    <message>
        <source>This account may do more than you may.</source>
        <translation>このアカウントにはあなたより多くの権限があります。</translation>
    </message>
    <message>
        <source>You are signed in with this account.</source>
        <translation>このアカウントでサインインしています。</translation>
    </message>
    <message>
        <source>It is disabled already.</source>
        <comment>an account</comment>
        <translation>既に無効です。</translation>
    </message>
    <message>
        <source>It is enabled already.</source>
        <comment>an account</comment>
        <translation>既に有効です。</translation>
    </message>
    <message>
        <source>Give up your own second factor in your profile.</source>
        <translation>自分の 2 要素認証はプロフィールで解除してください。</translation>
    </message>
    <message>
        <source>%1 could not be enabled</source>
        <comment>a person</comment>
        <translation>%1 を有効にできませんでした</translation>
    </message>
    <message>
        <source>%1 could not be disabled</source>
        <comment>a person</comment>
        <translation>%1 を無効にできませんでした</translation>
    </message>
    <message>
        <source>%1 can sign in again</source>
        <comment>a person</comment>
        <translation>%1 は再びサインインできます</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <comment>a person</comment>
        <translation>%1 を無効にしました</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a person</comment>
        <translation>%1 を削除できませんでした</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a person</comment>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>The role could not be given to %1</source>
        <comment>a person</comment>
        <translation>%1 にロールを付与できませんでした</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <comment>a person, a role</comment>
        <translation>%1 に%2のロールを付与しました</translation>
    </message>
    <message>
        <source>The role could not be taken from %1</source>
        <comment>a person</comment>
        <translation>%1 のロールを解除できませんでした</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <comment>a person, a role</comment>
        <translation>%1 から%2のロールを解除しました</translation>
    </message>
    <message>
        <source>%1 has no second factor</source>
        <comment>a person</comment>
        <translation>%1 は 2 要素認証を使っていません</translation>
    </message>
    <message>
        <source>The second factor of %1 could not be taken off</source>
        <comment>a person</comment>
        <translation>%1 の 2 要素認証を解除できませんでした</translation>
    </message>
    <message>
        <source>The second factor of %1 was taken off</source>
        <comment>a person</comment>
        <translation>%1 の 2 要素認証を解除しました</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>tab: where a person is signed in</comment>
        <translation>セッション</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>tab: of a person</comment>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <comment>accessible name of the tabs</comment>
        <translation>アカウントの各項目</translation>
    </message>
    <message>
        <source>No API keys</source>
        <comment>title: a person without keys</comment>
        <translation>API キーはありません</translation>
    </message>
    <message>
        <source>Keys are made by the person who is to have them.</source>
        <translation>キーは使う本人が作成します。</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a person</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>2 要素認証を解除…</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <comment>menu: of a person</comment>
        <translation>メールアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <comment>menu</comment>
        <translation>ユーザーを削除…</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>heading</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of a person</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>of a person: when</comment>
        <translation>最終サインイン</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of a person: how many requests an hour</comment>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>of a person: when the account was made</comment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of a person</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>button: a person</comment>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>button: a person</comment>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Somebody needs at least one role. Give another one first.</source>
        <comment>a person</comment>
        <translation>ユーザーにはロールが 1 つ以上必要です。先に別のロールを付与してください。</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditDetail</name>
    <message>
        <source>Close panel</source>
        <comment>tool tip</comment>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>accessible name: of an entry of the audit log</comment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show only</source>
        <comment>heading: entries like the chosen one</comment>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>fact</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>User id</source>
        <comment>fact</comment>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>fact</comment>
        <translation>API キー</translation>
    </message>
    <message>
        <source>From</source>
        <comment>fact: an address on the network</comment>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>fact: what it was done to</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>fact: the status of HTTP</comment>
        <translation>応答</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>fact: the code of an error</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>fact: its id</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>fact: of an entry of the audit log</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>fact: of this entry and all before it</comment>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Show the service %1</source>
        <comment>button</comment>
        <translation>サービス %1 を表示</translation>
    </message>
    <message>
        <source>What</source>
        <comment>fact: what was done, in words</comment>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditFilterBar</name>
    <message>
        <source>Search the audit log</source>
        <comment>placeholder</comment>
        <translation>監査ログを検索</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <comment>accessible name</comment>
        <translation>監査ログを検索</translation>
    </message>
    <message>
        <source>Text in who, action, object, address or request id</source>
        <comment>tool tip</comment>
        <translation>ユーザー、操作、対象、アドレス、リクエスト ID に含まれる文字列</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: entries with any result</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>label: new entries come by themselves</comment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>New entries come by themselves</source>
        <comment>accessible name of a switch</comment>
        <translation>新しい記録を自動で表示</translation>
    </message>
    <message>
        <source>Look for new entries every few seconds</source>
        <comment>tool tip</comment>
        <translation>数秒ごとに新しい記録を確認</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>placeholder: an e-mail address or id</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>accessible name</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>placeholder</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>placeholder: the id of what it was done to</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>When</source>
        <comment>accessible name</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>a span of time</comment>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <comment>a span of time</comment>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <comment>a span of time</comment>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <comment>a span of time</comment>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <comment>a span of time</comment>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Between…</source>
        <comment>a span of time</comment>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>From this time on</source>
        <comment>accessible name</comment>
        <translation>この日時以降</translation>
    </message>
    <message>
        <source>Before this time</source>
        <comment>accessible name</comment>
        <translation>この日時より前</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditPage</name>
    <message>
        <source>Audit log</source>
        <comment>accessible name of the table</comment>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: the audit log into a file</comment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <comment>menu: the form of a file</comment>
        <translation>表形式 (CSV)…</translation>
    </message>
    <message>
        <source>As lines of JSON…</source>
        <comment>menu: the form of a file</comment>
        <translation>JSON 行形式…</translation>
    </message>
    <message>
        <source>Check the log</source>
        <comment>button: whether the audit log is whole</comment>
        <translation>ログを検査</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>title of the page</comment>
        <translation>監査</translation>
    </message>
    <message>
        <source>Export the audit log as a table…</source>
        <comment>command</comment>
        <translation>監査ログを表形式でエクスポート…</translation>
    </message>
    <message>
        <source>Export the audit log as lines of JSON…</source>
        <comment>command</comment>
        <translation>監査ログを JSON 行形式でエクスポート…</translation>
    </message>
    <message>
        <source>Check that the audit log is whole</source>
        <comment>command</comment>
        <translation>監査ログの完全性を検査</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <comment>title of a dialog</comment>
        <translation>監査ログのエクスポート</translation>
    </message>
    <message>
        <source>audit log</source>
        <comment>what is downloaded</comment>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>The audit log could not be checked</source>
        <translation>監査ログを検査できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %n entries follow one another</source>
        <translation>
            <numerusform>監査ログは完全です (連続する記録 %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is not whole at entry %1: %2</source>
        <comment>the reason</comment>
        <translation>監査ログは記録 %1 で完全性が失われています：%2</translation>
    </message>
    <message>
        <source>Write what is shown into a file</source>
        <comment>tool tip</comment>
        <translation>表示中の内容をファイルに書き出す</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <comment>the audit log</comment>
        <translation>検査中です。</translation>
    </message>
    <message>
        <source>Whether entries were changed, removed or put in between</source>
        <comment>tool tip</comment>
        <translation>記録の変更、削除、挿入がないかを調べる</translation>
    </message>
    <message>
        <source>You may not see the audit log</source>
        <comment>title</comment>
        <translation>監査ログを閲覧できません</translation>
    </message>
    <message>
        <source>This server has no audit log</source>
        <comment>title: an older server without the feature</comment>
        <translation>このサーバーには監査ログがありません</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>古いバージョンのため、この機能がありません。</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <comment>title: of the audit log</comment>
        <translation>一致する記録がありません</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>別の語句で試すか、すべてを表示してください。</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <comment>title: an empty audit log</comment>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>Whatever changes something on this server will stand here, with who did it.</source>
        <translation>このサーバーを変更する操作が、実行したユーザーとともにここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n matching entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>一致する記録 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>記録 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupActions</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>先にバックアップを選択してください。</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <comment>with a backup</comment>
        <translation>進行中の処理はありません。</translation>
    </message>
    <message>
        <source>Something is under way with it. Cancel that first.</source>
        <comment>a backup</comment>
        <translation>処理が進行中です。先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <comment>a backup</comment>
        <translation>まだ完了していません。</translation>
    </message>
    <message>
        <source>It was not completed.</source>
        <comment>a backup</comment>
        <translation>完了しませんでした。</translation>
    </message>
    <message>
        <source>Something is under way with it already.</source>
        <comment>a backup</comment>
        <translation>既に処理が進行中です。</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <comment>a backup</comment>
        <translation>%1 を検証できませんでした</translation>
    </message>
    <message>
        <source>%1 is being verified</source>
        <comment>a backup</comment>
        <translation>%1 を検証しています</translation>
    </message>
    <message>
        <source>The drill of %1 could not begin</source>
        <comment>a backup</comment>
        <translation>%1 の復元テストを開始できませんでした</translation>
    </message>
    <message>
        <source>%1 is being restored into a throw-away place</source>
        <comment>a backup</comment>
        <translation>%1 を一時的な場所に復元しています</translation>
    </message>
    <message>
        <source>The work on %1 could not be cancelled</source>
        <comment>a backup</comment>
        <translation>%1 の処理をキャンセルできませんでした</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a backup</comment>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a backup</comment>
        <translation>%1 を削除できませんでした</translation>
    </message>
    <message>
        <source>%1 could not be run</source>
        <comment>a schedule</comment>
        <translation>%1 を実行できませんでした</translation>
    </message>
    <message>
        <source>%1 runs now</source>
        <comment>a schedule</comment>
        <translation>%1 を実行しています</translation>
    </message>
    <message>
        <source>%1 could not be changed</source>
        <comment>a schedule</comment>
        <translation>%1 を変更できませんでした</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>a schedule</comment>
        <translation>%1 を有効にしました</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <comment>a schedule</comment>
        <translation>%1 を無効にしました</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a schedule</comment>
        <translation>%1 を削除できませんでした</translation>
    </message>
    <message>
        <source>%1 was deleted. Its backups stay.</source>
        <comment>a schedule</comment>
        <translation>%1 を削除しました。バックアップは残ります。</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupContents</name>
    <message>
        <source>Search files</source>
        <comment>placeholder: in a backup</comment>
        <translation>ファイルを検索</translation>
    </message>
    <message>
        <source>Search files</source>
        <comment>accessible name: in a backup</comment>
        <translation>ファイルを検索</translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <comment>accessible name of the tree</comment>
        <translation>バックアップの内容</translation>
    </message>
    <message>
        <source>No file matches</source>
        <comment>title</comment>
        <translation>一致するファイルがありません</translation>
    </message>
    <message>
        <source>Nothing is in it</source>
        <comment>title: a backup without files</comment>
        <translation>内容がありません</translation>
    </message>
    <message>
        <source>A search looks at the whole path. Try a part of the name.</source>
        <translation>パス全体が検索対象です。名前の一部で試してください。</translation>
    </message>
    <message>
        <source>Neither definitions nor files were asked for.</source>
        <translation>定義もファイルもバックアップの対象ではありませんでした。</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>tab: what lies in a backup</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Parts of the backup</source>
        <comment>accessible name of the tabs</comment>
        <translation>バックアップの各項目</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a backup</comment>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>button: a backup</comment>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>検証</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>復元テスト…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Delete backup…</source>
        <comment>menu</comment>
        <translation>バックアップを削除…</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupFilterBar</name>
    <message>
        <source>Filter backups</source>
        <comment>placeholder</comment>
        <translation>バックアップを絞り込む</translation>
    </message>
    <message>
        <source>Words of the name, id, description, services or who made it</source>
        <comment>tool tip</comment>
        <translation>名前、ID、説明、サービス、作成者に含まれる語句</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: backups of any state</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose type, origin, service</comment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show some types, origins or services only</source>
        <comment>tool tip</comment>
        <translation>種類、作成元、サービスで絞り込む</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>menu: of a backup</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>menu: of a backup</comment>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only backups that hold it</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>menu: only backups that it made</comment>
        <translation>スケジュール</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupOverview</name>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a backup</comment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: work on a backup</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>heading: what shows that a backup can be restored</comment>
        <translation>復元可否の確認</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>heading: backups that build on one another</comment>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Read back</source>
        <comment>proof: every byte of the backup was checked</comment>
        <translation>読み取り検証</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Whole, %1</source>
        <comment>proof; when</comment>
        <translation>破損なし、%1</translation>
    </message>
    <message>
        <source>Damaged, %1</source>
        <comment>proof; when</comment>
        <translation>破損、%1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>proof: the backup was restored into a throw-away place</comment>
        <translation>復元テスト</translation>
    </message>
    <message>
        <source>Restored in %1, %2</source>
        <comment>proof; a duration, when</comment>
        <translation>%1で復元、%2</translation>
    </message>
    <message>
        <source>Failed, %1</source>
        <comment>proof; when</comment>
        <translation>失敗、%1</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>proof: what was wrong</comment>
        <translation>問題</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a backup</comment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>detail: when</comment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>By</source>
        <comment>detail: who made the backup</comment>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>detail</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>detail</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <comment>sizes: of the archive, of what is in it</comment>
        <translation>%1 (内容 %2)</translation>
    </message>
    <message>
        <source>Estimate</source>
        <comment>detail</comment>
        <translation>見積もり</translation>
    </message>
    <message>
        <source>about %1, %2</source>
        <comment>a size, a duration</comment>
        <translation>約 %1、%2</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>detail</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>detail: how long</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>detail</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>data</source>
        <comment>what is in a backup</comment>
        <translation>データ</translation>
    </message>
    <message>
        <source>configuration</source>
        <comment>what is in a backup</comment>
        <translation>構成</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>what is in a backup</comment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>accounts and keys</source>
        <comment>what is in a backup</comment>
        <translation>アカウントとキー</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>detail: what is in it</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>detail</comment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Kept until</source>
        <comment>detail</comment>
        <translation>保持期限</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <comment>kept until</comment>
        <translation>削除するまで</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <comment>detail</comment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Builds on %1</source>
        <comment>link: a backup</comment>
        <translation>基のバックアップ：%1</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <comment>link: a backup</comment>
        <translation>これに依存：%1</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupsPage</name>
    <message>
        <source>New backup</source>
        <comment>button</comment>
        <translation>新規バックアップ</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button: a backup from a file</comment>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>accessible name of the table</comment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Create the first backup</source>
        <comment>button</comment>
        <translation>最初のバックアップを作成</translation>
    </message>
    <message>
        <source>Upload one</source>
        <comment>button: a backup from a file</comment>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>title of the page</comment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>New backup</source>
        <comment>command</comment>
        <translation>新規バックアップ</translation>
    </message>
    <message>
        <source>Upload a backup…</source>
        <comment>command</comment>
        <translation>バックアップをアップロード…</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <comment>command; a backup</comment>
        <translation>%1 を復元…</translation>
    </message>
    <message>
        <source>Download %1…</source>
        <comment>command; a backup</comment>
        <translation>%1 をダウンロード…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>command; a backup</comment>
        <translation>%1 を検証</translation>
    </message>
    <message>
        <source>Drill %1…</source>
        <comment>command; a backup</comment>
        <translation>%1 を復元テスト…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a backup</comment>
        <translation>%1 を削除…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>menu: a backup</comment>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Download…</source>
        <comment>menu: a backup</comment>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>menu: a backup</comment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>復元テスト…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>menu: work on a backup</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a backup</comment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>%1 の検証</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>%1 の復元テスト</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>検証</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <comment>button</comment>
        <translation>復元テストを開始</translation>
    </message>
    <message>
        <source>It was encrypted with a passphrase, which is needed to read it. It is not kept.</source>
        <translation>パスフレーズで暗号化されており、読み取るにはそのパスフレーズが必要です。入力内容は保存されません。</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <comment>a backup</comment>
        <translation>%1 を作成しています</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <comment>title of a dialog</comment>
        <translation>バックアップのダウンロード</translation>
    </message>
    <message>
        <source>Choose a backup to upload</source>
        <comment>title of a dialog</comment>
        <translation>アップロードするバックアップを選択</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <comment>kind of file</comment>
        <translation>バックアップ (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>すべてのファイル (%1)</translation>
    </message>
    <message>
        <source>You may not see backups</source>
        <comment>title</comment>
        <translation>バックアップを閲覧できません</translation>
    </message>
    <message>
        <source>This server has no backups</source>
        <comment>title: an older server without the feature</comment>
        <translation>このサーバーにはバックアップ機能がありません</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make any.</source>
        <translation>古いバージョンのため、バックアップを作成できません。</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <comment>title</comment>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>A backup holds services, their data and the platform&apos;s settings, is checked byte by byte, and can be restored as a whole or in parts. Make one now, or let a schedule do it.</source>
        <translation>バックアップにはサービスとそのデータ、プラットフォームの設定が含まれます。バイト単位で確認され、全体でも一部でも復元できます。今すぐ作成するか、スケジュールで自動作成してください。</translation>
    </message>
    <message>
        <source>No backup matches</source>
        <comment>title</comment>
        <translation>一致するバックアップがありません</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>別の語句で試すか、すべてを表示してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>バックアップ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>バックアップ %1 / %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>newest good one %1</source>
        <comment>footer: when</comment>
        <translation>最新の正常なもの：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) failed their check</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>検証に失敗したバックアップ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkDialog</name>
    <message numerus="yes">
        <source>Start %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>%n 件のサービスを起動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>%n 件のサービスを停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>%n 件のサービスを再起動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>%n 件のサービスを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <comment>result of an order</comment>
        <translation>起動済み</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result of an order</comment>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>Restarted</source>
        <comment>result of an order</comment>
        <translation>再起動済み</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result of an order</comment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>This cannot be undone. Those that run are stopped first.</source>
        <translation>この操作は元に戻せません。実行中のものは先に停止されます。</translation>
    </message>
    <message>
        <source>Their clients lose the connection until they are started again.</source>
        <translation>再び起動するまで、クライアントの接続が切れます。</translation>
    </message>
    <message>
        <source>Their clients lose the connection for a moment.</source>
        <translation>クライアントの接続が一時的に切れます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>They are needed by %1.</source>
        <comment>names of services</comment>
        <translation>これらは %1 に必要です。</translation>
    </message>
    <message numerus="yes">
        <source>The server takes %n more request(s) before %1; what is left then waits.</source>
        <comment>time of day</comment>
        <translation>
            <numerusform>サーバーが %1 までに受け付ける要求はあと %n 件です。残りは待機します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Services and how the order went</source>
        <comment>accessible name</comment>
        <translation>サービスと操作の結果</translation>
    </message>
    <message>
        <source>Delete their logs, samples and working folders too</source>
        <comment>check box</comment>
        <translation>ログ、測定値、作業フォルダーも削除する</translation>
    </message>
    <message>
        <source>Do not wait for them to end</source>
        <comment>check box</comment>
        <translation>終了を待たない</translation>
    </message>
    <message>
        <source>Waits for the server&apos;s limit until %1</source>
        <comment>state of an order; time of day</comment>
        <translation>サーバーの上限のため %1 まで待機</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>現在サーバーに接続していません。</translation>
    </message>
    <message>
        <source>At work…</source>
        <comment>state of an order</comment>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>button: done of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stop here</source>
        <comment>button: leave out what is not yet begun</comment>
        <translation>ここで中止</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <comment>button: services for which an order failed</comment>
        <translation>
            <numerusform>%n 件を再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>state of an order that was called off</comment>
        <translation>未実行</translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkModel</name>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: how an order went</comment>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigActions</name>
    <message>
        <source>Nobody has set it: its default holds.</source>
        <comment>why a setting cannot be set back</comment>
        <translation>誰も設定していないため、既定値が使われています。</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a configuration value</comment>
        <translation>%1 を保存しました</translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved. %n service(s) take it up at the next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%1 を保存しました。%n 件のサービスで次回の起動時に反映されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a configuration value</comment>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a configuration value</comment>
        <translation>%1 を削除できませんでした</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigDetail</name>
    <message>
        <source>Value</source>
        <comment>tab: of a configuration value</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>History</source>
        <comment>tab: of a configuration value</comment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Parts of the value</source>
        <comment>accessible name of the tabs</comment>
        <translation>構成値の各項目</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>変更に追加</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Copy key</source>
        <comment>menu</comment>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <comment>menu: how a service&apos;s environment refers to it</comment>
        <translation>参照をコピー</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>暗号化して保存する</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>heading: services that refer to a configuration value</comment>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>History</source>
        <comment>accessible name of the table: changes of a configuration value</comment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>For every service that has no value of its own</source>
        <comment>a configuration value</comment>
        <translation>個別の値がないすべてのサービス</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <comment>a configuration value; a service</comment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>%1 has changed it meanwhile. Saving replaces that.</source>
        <comment>a configuration value; who</comment>
        <translation>その間に %1 が変更しました。保存するとその変更は置き換えられます。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take up a change at their next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n 件のサービスが使用中です。変更は次回の起動時に反映されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A change takes hold when the server is started again.</source>
        <translation>変更はサーバーの再起動後に有効になります。</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>fact</comment>
        <translation>適用範囲</translation>
    </message>
    <message>
        <source>The platform&apos;s own setting</source>
        <comment>scope of a configuration value</comment>
        <translation>プラットフォーム自体の設定</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>fact</comment>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>fact: a permission</comment>
        <translation>必要な権限</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>fact: how a service refers to it</comment>
        <translation>参照</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>fact</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>never: the default holds</source>
        <comment>a setting</comment>
        <translation>なし (既定値を使用)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when; who</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First set</source>
        <comment>fact</comment>
        <translation>初回設定</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>サービスを表示</translation>
    </message>
    <message>
        <source>The platform decides it for its own settings.</source>
        <translation>プラットフォームの設定を暗号化するかどうかは、プラットフォームが決めます。</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <comment>a configuration value</comment>
        <translation>保存中です。</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>保存する変更がありません。</translation>
    </message>
    <message>
        <source>An encrypted value is shown to nobody: type a new one to keep it in the open.</source>
        <translation>暗号化された値は誰にも表示されません。暗号化せずに保存するには、新しい値を入力してください。</translation>
    </message>
    <message>
        <source>Make it later, together with others</source>
        <comment>tool tip</comment>
        <translation>後でほかの変更とまとめて適用</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>既定値に戻す…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>値を削除…</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>先に変更を選択してください。</translation>
    </message>
    <message>
        <source>What an encrypted value was before is kept nowhere.</source>
        <translation>暗号化された値の以前の内容は、どこにも保存されていません。</translation>
    </message>
    <message>
        <source>There was no value before it.</source>
        <comment>a change</comment>
        <translation>以前の値はありません。</translation>
    </message>
    <message>
        <source>It could not be taken back</source>
        <comment>a change</comment>
        <translation>元に戻せませんでした</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <comment>title: of a configuration value</comment>
        <translation>変更はまだありません</translation>
    </message>
    <message>
        <source>Nobody has set it: its default holds.</source>
        <translation>誰も設定していないため、既定値が使われています。</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <comment>button: a configuration value goes back to the one before</comment>
        <translation>この変更を元に戻す</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigFilterBar</name>
    <message>
        <source>Filter configuration</source>
        <comment>placeholder</comment>
        <translation>構成を絞り込む</translation>
    </message>
    <message>
        <source>Words of the key, the value, the service, what it is for or who changed it</source>
        <comment>tool tip</comment>
        <translation>キー、値、サービス、用途、変更者に含まれる語句</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: configuration values of any kind</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>filter: configuration values</comment>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>filter: configuration values that services refer to</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>set</source>
        <comment>filter: configuration values, no defaults</comment>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose service, traits</comment>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show the values of one service, or some only</source>
        <comment>tool tip</comment>
        <translation>特定のサービスや条件の値だけを表示</translation>
    </message>
    <message>
        <source>Only encrypted ones</source>
        <comment>menu: configuration values</comment>
        <translation>暗号化済みのみ</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <comment>menu: configuration values that services refer to</comment>
        <translation>使用中のみ</translation>
    </message>
    <message>
        <source>No defaults</source>
        <comment>menu: only configuration values that somebody has set</comment>
        <translation>既定値を除く</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only its values</comment>
        <translation>サービス</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigPage</name>
    <message>
        <source>New value</source>
        <comment>button: a configuration value</comment>
        <translation>新規構成値</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button: configuration from a file</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>accessible name of the table</comment>
        <translation>構成</translation>
    </message>
    <message>
        <source>Set the first value</source>
        <comment>button</comment>
        <translation>最初の値を設定</translation>
    </message>
    <message>
        <source>Import some</source>
        <comment>button: configuration from a file</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button: the gathered changes</comment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Review…</source>
        <comment>button: the gathered changes</comment>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>title of the page</comment>
        <translation>構成</translation>
    </message>
    <message>
        <source>New configuration value…</source>
        <comment>command</comment>
        <translation>新規構成値…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <comment>command</comment>
        <translation>構成をインポート…</translation>
    </message>
    <message>
        <source>Review changes of the configuration…</source>
        <comment>command</comment>
        <translation>構成の変更を確認…</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu: a configuration value</comment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Add its deletion to the changes</source>
        <comment>menu: a configuration value</comment>
        <translation>削除を変更に追加</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>既定値に戻す…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>値を削除…</translation>
    </message>
    <message>
        <source>All of it is set already.</source>
        <translation>すべて既に設定されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>%n 件の値を変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see the configuration</source>
        <comment>title</comment>
        <translation>構成を閲覧できません</translation>
    </message>
    <message>
        <source>This server has no configuration</source>
        <comment>title: an older server without the feature</comment>
        <translation>このサーバーには構成機能がありません</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>古いバージョンのため、この機能がありません。</translation>
    </message>
    <message>
        <source>Nothing is configured yet</source>
        <comment>title</comment>
        <translation>構成はまだありません</translation>
    </message>
    <message>
        <source>Values that are set here reach services whose environment refers to them as config:KEY. They can be kept encrypted, and every change can be taken back.</source>
        <translation>ここで設定した値は、環境変数で config:KEY として参照するサービスに渡されます。暗号化して保存でき、変更はすべて元に戻せます。</translation>
    </message>
    <message>
        <source>No value matches</source>
        <comment>title</comment>
        <translation>一致する値がありません</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>別の語句で試すか、すべてを表示してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) gathered, and not made yet</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>未適用の変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>値 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>値 %1 / %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <comment>footer: configuration values, no defaults</comment>
        <translation>
            <numerusform>設定済み %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardChart</name>
    <message>
        <source>CPU by service</source>
        <comment>heading of a chart</comment>
        <translation>サービス別 CPU</translation>
    </message>
    <message>
        <source>Memory by service</source>
        <comment>heading of a chart</comment>
        <translation>サービス別メモリ</translation>
    </message>
    <message>
        <source>Opens the metrics</source>
        <comment>what a heading does when it is pressed</comment>
        <translation>メトリクスを開く</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a chart</comment>
        <translation>サービスを閲覧できません</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>お使いのロールには権限 %1 がありません。</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>サービスを読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>You may not see metrics</source>
        <comment>note in a chart</comment>
        <translation>メトリクスを閲覧できません</translation>
    </message>
    <message>
        <source>The samples could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>測定値を読み込めませんでした</translation>
    </message>
    <message>
        <source>No service is running</source>
        <comment>note in a chart</comment>
        <translation>実行中のサービスがありません</translation>
    </message>
    <message>
        <source>What the busiest ones use is drawn here.</source>
        <translation>使用量の多いサービスがここに描画されます。</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>サービスへ移動</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>note in a chart</comment>
        <translation>測定値はまだありません</translation>
    </message>
    <message>
        <source>The first ones come within seconds.</source>
        <translation>数秒で最初の測定値が届きます。</translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardPage</name>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name of a row of chips</comment>
        <translation>期間</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>stretch of time</comment>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>stretch of time</comment>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>stretch of time</comment>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>title of a page</comment>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>tile</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <comment>tile</comment>
        <translation>ホスト CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>tile</comment>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>tile</comment>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>tile</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>tile</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Platform health</source>
        <comment>heading</comment>
        <translation>プラットフォームのヘルス</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>heading</comment>
        <translation>使用量の多いサービス</translation>
    </message>
    <message>
        <source>All services</source>
        <comment>link</comment>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>on average of the last minutes</source>
        <comment>beside a heading: how services are ranked</comment>
        <translation>直近数分間の平均</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>accessible name of a table</comment>
        <translation>使用量の多いサービス</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>heading</comment>
        <translation>最近のイベント</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>accessible name of a list</comment>
        <translation>最近のイベント</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <comment>command</comment>
        <translation>過去 1 時間を表示</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>command</comment>
        <translation>過去 24 時間を表示</translation>
    </message>
    <message>
        <source>Show the last 7 days</source>
        <comment>command</comment>
        <translation>過去 7 日間を表示</translation>
    </message>
    <message>
        <source>Busiest services by CPU</source>
        <comment>command</comment>
        <translation>使用量の多いサービス (CPU 順)</translation>
    </message>
    <message>
        <source>Busiest services by memory</source>
        <comment>command</comment>
        <translation>使用量の多いサービス (メモリ順)</translation>
    </message>
    <message>
        <source>Figures as of %1; they go on when the server answers again.</source>
        <comment>time</comment>
        <translation>%1 時点の数値です。サーバーが再び応答すると更新されます。</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>tile</comment>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>not available</source>
        <comment>tile</comment>
        <translation>取得不可</translation>
    </message>
    <message>
        <source>of %1 running</source>
        <comment>services: after the number that run</comment>
        <translation>/ %1 実行中</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>services</comment>
        <translation>
            <numerusform>障害 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the services that failed</source>
        <translation>障害が発生したサービスを表示</translation>
    </message>
    <message>
        <source>High</source>
        <comment>CPU or memory</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Above %1</source>
        <comment>tool tip: why a figure is marked; a percentage</comment>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <comment>share of memory</comment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>%1 since the server started</source>
        <comment>requests</comment>
        <translation>サーバーの起動以降 %1 件</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>many requests fail</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1 of the requests fail</source>
        <translation>リクエストの %1 が失敗しています</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>tile: the server does not say</comment>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>This server sends no such figure.</source>
        <translation>このサーバーはこの数値を送信しません。</translation>
    </message>
    <message>
        <source>% used</source>
        <comment>disk: after a number</comment>
        <translation>% 使用</translation>
    </message>
    <message numerus="yes">
        <source>open · %n watching</source>
        <comment>connections: those that follow events</comment>
        <translation>
            <numerusform>接続中 · 監視 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>connections: after a number</comment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>You may not see the health</source>
        <comment>note in a card</comment>
        <translation>ヘルスを閲覧できません</translation>
    </message>
    <message>
        <source>The health could not be asked for</source>
        <comment>note in a card</comment>
        <translation>ヘルスを取得できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Event stream</source>
        <comment>health check: how live changes come</comment>
        <translation>イベントストリーム</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of the server</comment>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a card</comment>
        <translation>サービスを閲覧できません</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>お使いのロールには権限 %1 がありません。</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a card</comment>
        <translation>サービスを読み込めませんでした</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>note in a card</comment>
        <translation>サービスはまだありません</translation>
    </message>
    <message>
        <source>Describe one, or begin with samples from the catalogue.</source>
        <translation>新しく定義するか、カタログのサンプルから始めてください。</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <comment>note in a card</comment>
        <translation>実行中のものはありません</translation>
    </message>
    <message>
        <source>The services that use the most show here as soon as one runs.</source>
        <translation>サービスが実行されると、使用量の多いものがすぐにここに表示されます。</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>サービスへ移動</translation>
    </message>
    <message>
        <source>You may not see events</source>
        <comment>note in a card</comment>
        <translation>イベントを閲覧できません</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <comment>note in a card</comment>
        <translation>イベントはありません</translation>
    </message>
    <message>
        <source>Watching since %1. Starts, stops and failures show here at once.</source>
        <comment>time of day</comment>
        <translation>%1 から監視中です。起動、停止、障害がすぐにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>ui::pages::JumpToTime</name>
    <message>
        <source>Jump to a time</source>
        <comment>title of a dialog</comment>
        <translation>時刻へ移動</translation>
    </message>
    <message>
        <source>Jump</source>
        <comment>button: to a time in a log</comment>
        <translation>移動</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>label</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Such as 12:03, 2026-11-23 12:03:10, or -15m for fifteen minutes ago</source>
        <comment>hint</comment>
        <translation>例：12:03、2026-11-23 12:03:10、15 分前なら -15m</translation>
    </message>
    <message>
        <source>This is no time that can be understood</source>
        <comment>error of a field</comment>
        <translation>時刻として認識できません</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeyList</name>
    <message>
        <source>API keys</source>
        <comment>accessible name of the table</comment>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>先にキーを選択してください。</translation>
    </message>
    <message>
        <source>Copy its beginning</source>
        <comment>menu: of an API key, by which one knows it</comment>
        <translation>先頭部分をコピー</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>menu: an API key</comment>
        <translation>失効…</translation>
    </message>
    <message>
        <source>%1 could not be revoked: %2</source>
        <comment>an API key, why</comment>
        <translation>%1 を失効させられませんでした：%2</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <comment>an API key</comment>
        <translation>%1 を失効させました</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeysPage</name>
    <message>
        <source>New key</source>
        <comment>button: an API key</comment>
        <translation>新規キー</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>失効…</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>title of the page</comment>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Filter API keys</source>
        <comment>placeholder</comment>
        <translation>API キーを絞り込む</translation>
    </message>
    <message>
        <source>Words of the name, the beginning, what it may or who made it</source>
        <comment>tool tip</comment>
        <translation>名前、先頭部分、権限、作成者に含まれる語句</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <comment>accessible name: own or everybody&apos;s</comment>
        <translation>キーの所有者</translation>
    </message>
    <message>
        <source>My keys</source>
        <comment>whose API keys</comment>
        <translation>自分のキー</translation>
    </message>
    <message>
        <source>Everybody&apos;s keys</source>
        <comment>whose API keys</comment>
        <translation>全員のキー</translation>
    </message>
    <message>
        <source>Make the first key</source>
        <comment>button: an API key</comment>
        <translation>最初のキーを作成</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Your account may not see the keys of others.</source>
        <translation>お使いのアカウントでは、ほかのユーザーのキーを閲覧できません。</translation>
    </message>
    <message>
        <source>You may not see API keys</source>
        <comment>title</comment>
        <translation>API キーを閲覧できません</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <comment>title</comment>
        <translation>API キーはまだありません</translation>
    </message>
    <message>
        <source>A key lets a program in without a password: a scraper of metrics, a pipeline, a script. It may do no more than you may, and less if you say so.</source>
        <translation>キーを使うと、メトリクスの収集、パイプライン、スクリプトなどのプログラムがパスワードなしでアクセスできます。権限は自分と同じか、それ以下に限定できます。</translation>
    </message>
    <message>
        <source>No key matches</source>
        <comment>title</comment>
        <translation>一致するキーがありません</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>別の語句で試すか、すべてを表示してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>API キー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>API キー %1 / %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) end soon</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>期限間近の API キー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>New API key…</source>
        <comment>command</comment>
        <translation>新規 API キー…</translation>
    </message>
    <message>
        <source>Revoke %1…</source>
        <comment>command; an API key</comment>
        <translation>%1 を失効…</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFilterBar</name>
    <message>
        <source>All</source>
        <comment>filter: of any state</comment>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFoot</name>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>ライブ更新</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: time of day</comment>
        <translation>%1 時点</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListStates</name>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>お使いのロールには権限 %1 がありません。</translation>
    </message>
    <message>
        <source>Your account lacks the permission.</source>
        <translation>お使いのアカウントには権限がありません。</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsPage</name>
    <message>
        <source>Logs</source>
        <comment>title of a page</comment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>%1 lines are too many for the clipboard. Save them to a file instead.</source>
        <translation>%1 行はクリップボードには多すぎます。ファイルに保存してください。</translation>
    </message>
    <message>
        <source>Connection lost %1 – %2</source>
        <comment>in a log: from when to when</comment>
        <translation>接続断 %1～%2</translation>
    </message>
    <message>
        <source>Earlier lines could not be fetched</source>
        <translation>以前の行を取得できませんでした</translation>
    </message>
    <message>
        <source>No more lines fit into memory. Choose fewer services to read further back.</source>
        <translation>メモリに収まる行数の上限です。さらに遡るには、サービスの数を減らしてください。</translation>
    </message>
    <message>
        <source>The log begins later than that; this is its first line.</source>
        <translation>ログはその時刻より後から始まっています。これが最初の行です。</translation>
    </message>
    <message>
        <source>Save the log</source>
        <comment>title of a dialog</comment>
        <translation>ログの保存</translation>
    </message>
    <message>
        <source>Text (*.log)</source>
        <comment>kind of file</comment>
        <translation>テキスト (*.log)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <comment>kind of file</comment>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved to %1</source>
        <translation>
            <numerusform>%n 行を %1 に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>%1 を保存できませんでした</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <comment>command</comment>
        <translation>ログを一時停止</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <comment>command</comment>
        <translation>ログを追従</translation>
    </message>
    <message>
        <source>Jump to a time in the log</source>
        <comment>command</comment>
        <translation>ログの時刻へ移動</translation>
    </message>
    <message>
        <source>Choose the services of the log</source>
        <comment>command</comment>
        <translation>ログのサービスを選択</translation>
    </message>
    <message>
        <source>Save the log to a file</source>
        <comment>command</comment>
        <translation>ログをファイルに保存</translation>
    </message>
    <message>
        <source>Show every line of the log</source>
        <comment>command</comment>
        <translation>ログの全行を表示</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>how times are shown</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Relative time</source>
        <comment>how times are shown</comment>
        <translation>相対時刻</translation>
    </message>
    <message>
        <source>Local time</source>
        <comment>how times are shown</comment>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>Stop or go on following the newest lines (Ctrl+P)</source>
        <comment>tool tip</comment>
        <translation>最新の行の追従を停止または再開 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: stop following the log</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>button: go on following the log</comment>
        <translation>追従</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: save the log to a file</comment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file (Ctrl+S)</source>
        <comment>tool tip</comment>
        <translation>表示中の行をファイルに保存 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>log level</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>log level</comment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>button: for the log</comment>
        <translation>サービスを選択</translation>
    </message>
    <message>
        <source>Show what is running</source>
        <comment>button: for the log</comment>
        <translation>実行中のものを表示</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>サービスへ移動</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <comment>button</comment>
        <translation>検索とフィルターをクリア</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>How times are shown</source>
        <comment>tool tip</comment>
        <translation>時刻の表示方法</translation>
    </message>
    <message>
        <source>Jump to a time…</source>
        <comment>menu</comment>
        <translation>時刻へ移動…</translation>
    </message>
    <message>
        <source>Break long lines into rows, or scroll sideways</source>
        <comment>tool tip</comment>
        <translation>長い行を折り返すか、横にスクロールするか</translation>
    </message>
    <message>
        <source>Wrap on</source>
        <comment>how long lines are shown</comment>
        <translation>折り返し：オン</translation>
    </message>
    <message>
        <source>Wrap off</source>
        <comment>how long lines are shown</comment>
        <translation>折り返し：オフ</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>追従を一時停止中</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a log</comment>
        <translation>追従中</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>title of an empty page</comment>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Start the local server or connect to another one to read its logs.</source>
        <translation>ログを表示するには、ローカルサーバーを起動するか、別のサーバーに接続してください。</translation>
    </message>
    <message>
        <source>You may not read logs</source>
        <comment>title of an empty page</comment>
        <translation>ログを閲覧できません</translation>
    </message>
    <message>
        <source>Your roles do not include logs:read. An administrator of this server can give you one that does.</source>
        <translation>お使いのロールには logs:read が含まれていません。このサーバーの管理者が、この権限のあるロールを付与できます。</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title of an empty page</comment>
        <translation>サービスはまだありません</translation>
    </message>
    <message>
        <source>What your services write appears here, from their first line on.</source>
        <translation>サービスの出力が、最初の行からここに表示されます。</translation>
    </message>
    <message>
        <source>Whose log?</source>
        <comment>title of an empty page</comment>
        <translation>どのサービスのログを表示しますか？</translation>
    </message>
    <message>
        <source>Choose one or several services; their lines are merged by time.</source>
        <translation>サービスを 1 つ以上選択してください。行は時刻順にまとめて表示されます。</translation>
    </message>
    <message>
        <source>No line matches</source>
        <comment>title of an empty page</comment>
        <translation>一致する行がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out by the search and the filters.</source>
        <translation>
            <numerusform>検索とフィルターにより %n 行が除外されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>title of an empty page</comment>
        <translation>接続を待っています</translation>
    </message>
    <message>
        <source>The log is read as soon as the server answers.</source>
        <translation>サーバーが応答するとすぐにログを読み込みます。</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>title of an empty page</comment>
        <translation>ログはまだありません</translation>
    </message>
    <message>
        <source>New lines appear here as they are written.</source>
        <translation>新しい行は出力されるとここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hits</source>
        <comment>search: the chosen one of all</comment>
        <translation>
            <numerusform>%1 / %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>state of a search</comment>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>search: matching ones of all</comment>
        <translation>
            <numerusform>%1 / %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lines</source>
        <comment>size of a log: shown and all</comment>
        <translation>
            <numerusform>%1 / %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lines/s</source>
        <comment>speed of a log</comment>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>Connection lost; this is the log as of %1</source>
        <comment>time</comment>
        <translation>接続が切れました。%1 時点のログです</translation>
    </message>
    <message>
        <source>Reading back to that time…</source>
        <comment>state of a log</comment>
        <translation>その時刻まで遡って読み込み中…</translation>
    </message>
    <message>
        <source>Reading earlier lines…</source>
        <comment>state of a log</comment>
        <translation>以前の行を読み込み中…</translation>
    </message>
    <message>
        <source>%1 older lines were let go to save memory</source>
        <comment>state of a log</comment>
        <translation>メモリ節約のため、古い %1 行を破棄しました</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsSearchBar</name>
    <message>
        <source>Search the log</source>
        <comment>placeholder</comment>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <comment>accessible name</comment>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <comment>button</comment>
        <translation>前の一致 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <comment>button</comment>
        <translation>次の一致 (Enter)</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <comment>button</comment>
        <translation>検索をクリア (Esc)</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <comment>option of a search</comment>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <comment>option of a search</comment>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Only matches</source>
        <comment>option of a search</comment>
        <translation>一致のみ</translation>
    </message>
    <message>
        <source>Show only lines that match</source>
        <comment>option of a search</comment>
        <translation>一致する行だけを表示</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsServiceBar</name>
    <message>
        <source>Service</source>
        <comment>button: add one to the log</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>サービスを追加</translation>
    </message>
    <message>
        <source>Add or remove services (Ctrl+L)</source>
        <comment>tool tip</comment>
        <translation>サービスを追加または除外 (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>services that have no room over the log</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::MenuFilterBar</name>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: what is filtered for</comment>
        <translation>表示中：%1</translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricCard</name>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>newest value in a chart</comment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>of the values in a chart</comment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Highest</source>
        <comment>of the values in a chart</comment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <comment>accessible name; a metric</comment>
        <translation>%1 のグラフ</translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s) could not be loaded: %1</source>
        <comment>of a chart</comment>
        <translation>
            <numerusform>%n 件の系列を読み込めませんでした：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No samples in this stretch of time</source>
        <comment>over an empty chart</comment>
        <translation>この期間の測定値はありません</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>over an empty chart</comment>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricsPage</name>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>Metrics of the last 15 minutes</source>
        <translation>過去 15 分間のメトリクス</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Metrics of the last hour</source>
        <translation>過去 1 時間のメトリクス</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 時間</translation>
    </message>
    <message>
        <source>Metrics of the last 6 hours</source>
        <translation>過去 6 時間のメトリクス</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>Metrics of the last 24 hours</source>
        <translation>過去 24 時間のメトリクス</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>Metrics of the last 7 days</source>
        <translation>過去 7 日間のメトリクス</translation>
    </message>
    <message>
        <source>15 d</source>
        <translation>15 日間</translation>
    </message>
    <message>
        <source>Metrics of the last 15 days</source>
        <translation>過去 15 日間のメトリクス</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>button</comment>
        <translation>過去 24 時間を表示</translation>
    </message>
    <message>
        <source>Choose other services</source>
        <comment>button</comment>
        <translation>別のサービスを選択</translation>
    </message>
    <message>
        <source>Show the usual metrics</source>
        <comment>button</comment>
        <translation>標準のメトリクスを表示</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>button: add a service to the charts</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a button</comment>
        <translation>サービスを選択</translation>
    </message>
    <message>
        <source>Choose services (Ctrl+F)</source>
        <comment>tool tip</comment>
        <translation>サービスを選択 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>button: back to the live charts</comment>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back to live (double-click in a chart)</source>
        <comment>tool tip</comment>
        <translation>ライブ表示に戻る (グラフをダブルクリック)</translation>
    </message>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name</comment>
        <translation>期間</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tool tip: a metric and what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Drag to zoom, Shift+drag to move, double-click to reset</source>
        <comment>footer: how to use the charts</comment>
        <translation>ドラッグで拡大、Shift+ドラッグで移動、ダブルクリックでリセット</translation>
    </message>
    <message>
        <source>With the keyboard: arrows move, plus and minus zoom, Shift+arrows read values, Home resets</source>
        <comment>tool tip</comment>
        <translation>キーボード：矢印キーで移動、プラスとマイナスで拡大・縮小、Shift+矢印キーで値の読み取り、Home でリセット</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: charts stand still</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Points as CSV…</source>
        <comment>menu entry</comment>
        <translation>データ点を CSV で保存…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <comment>kind of file</comment>
        <translation>CSV ファイル</translation>
    </message>
    <message>
        <source>Charts as PNG…</source>
        <comment>menu entry</comment>
        <translation>グラフを PNG で保存…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <comment>kind of file</comment>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>Copy the charts</source>
        <comment>menu entry</comment>
        <translation>グラフをコピー</translation>
    </message>
    <message>
        <source>The charts are in the clipboard</source>
        <comment>toast</comment>
        <translation>グラフをクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>title of a page</comment>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Choose services for the charts</source>
        <comment>command</comment>
        <translation>グラフのサービスを選択</translation>
    </message>
    <message>
        <source>Export the points of the charts as CSV</source>
        <comment>command</comment>
        <translation>グラフのデータ点を CSV でエクスポート</translation>
    </message>
    <message>
        <source>Export the charts as PNG</source>
        <comment>command</comment>
        <translation>グラフを PNG でエクスポート</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>day and time, the letters of QDateTime</comment>
        <translation>M/d hh:mm</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a stretch from one time to another</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>button: charts follow again</comment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Hold the charts where they are</source>
        <comment>tool tip</comment>
        <translation>グラフを現在の位置で止める</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <comment>tool tip</comment>
        <translation>最新の状態を追従する</translation>
    </message>
    <message>
        <source>Export metrics</source>
        <comment>title of a dialog</comment>
        <translation>メトリクスのエクスポート</translation>
    </message>
    <message>
        <source>The points are in %1</source>
        <comment>toast; a file</comment>
        <translation>データ点を %1 に保存しました</translation>
    </message>
    <message>
        <source>The points could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>データ点を書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>The charts are in %1</source>
        <comment>toast; a file</comment>
        <translation>グラフを %1 に保存しました</translation>
    </message>
    <message>
        <source>The charts could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>グラフを書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>Your role may not read metrics</source>
        <comment>why controls are grey</comment>
        <translation>お使いのロールではメトリクスを閲覧できません</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <comment>tool tip</comment>
        <translation>エクスポートするものはまだありません</translation>
    </message>
    <message>
        <source>No server</source>
        <comment>title</comment>
        <translation>サーバーがありません</translation>
    </message>
    <message>
        <source>Connect to a server to see its figures.</source>
        <comment>empty page</comment>
        <translation>数値を表示するには、サーバーに接続してください。</translation>
    </message>
    <message>
        <source>Metrics are not open to you</source>
        <comment>title</comment>
        <translation>メトリクスを閲覧できません</translation>
    </message>
    <message>
        <source>Your role may not read metrics. An administrator can give it the permission metrics:read.</source>
        <comment>empty page</comment>
        <translation>お使いのロールではメトリクスを閲覧できません。管理者が権限 metrics:read を付与できます。</translation>
    </message>
    <message>
        <source>No metric is chosen</source>
        <comment>title</comment>
        <translation>メトリクスが選択されていません</translation>
    </message>
    <message>
        <source>Choose above what the charts should show.</source>
        <comment>empty page</comment>
        <translation>グラフに表示するものを上で選択してください。</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>title</comment>
        <translation>測定値はまだありません</translation>
    </message>
    <message>
        <source>The server takes samples every few seconds; the first will appear here by itself.</source>
        <comment>empty page</comment>
        <translation>サーバーは数秒ごとに測定します。最初の測定値が自動的にここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was measured of these services in this time. Samples appear here while they run.</source>
        <comment>empty page</comment>
        <translation>この期間、これらのサービスの測定値はありません。実行中に測定値がここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>a point every %n s</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>%n 秒ごとの値</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n min</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>%n 分ごとの値</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n h</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>%n 時間ごとの値</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine and server, %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>マシンとサーバー、%1</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s), %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>
            <numerusform>%n 件のサービス、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: day and time of day</comment>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>footer</comment>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Standing still</source>
        <comment>footer: the charts do not follow</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>ライブ更新</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleAside</name>
    <message>
        <source>to come</source>
        <comment>a run of a schedule</comment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Run now</source>
        <comment>button: a schedule</comment>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a schedule</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Delete schedule…</source>
        <comment>menu</comment>
        <translation>スケジュールを削除…</translation>
    </message>
    <message>
        <source>The month before</source>
        <comment>tool tip</comment>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>button: in a calendar</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>The next month</source>
        <comment>tool tip</comment>
        <translation>次の月</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>accessible name of a switch; a schedule</comment>
        <translation>%1 を有効にする</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <comment>tool tip: a schedule</comment>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>tool tip: a schedule</comment>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>detail: of a schedule</comment>
        <translation>次回の実行</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>detail: of a schedule</comment>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>detail: why the last run failed</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>detail: runs of a schedule that were not made</comment>
        <translation>未実行</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) since the last one</source>
        <translation>
            <numerusform>前回以降 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest good</source>
        <comment>detail: the newest good backup of a schedule</comment>
        <translation>最新の正常なもの</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>detail: how long backups are kept</comment>
        <translation>保持</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>detail</comment>
        <translation>種類</translation>
    </message>
    <message numerus="yes">
        <source>Incremental, a full one after %n</source>
        <comment>type of a schedule&apos;s backups</comment>
        <translation>
            <numerusform>増分 (%n 回の後にフル)</numerusform>
        </translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>detail: a restore drill after each run</comment>
        <translation>復元テスト</translation>
    </message>
    <message>
        <source>After each run</source>
        <comment>when a drill is made</comment>
        <translation>実行のたび</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, and its year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, as QDate has it</comment>
        <translation>M月d日 (dddd)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>runs of a day</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs on this day.</source>
        <translation>この日の実行はありません。</translation>
    </message>
    <message>
        <source>Show the backup</source>
        <comment>tool tip</comment>
        <translation>バックアップを表示</translation>
    </message>
</context>
<context>
    <name>ui::pages::SchedulesPage</name>
    <message>
        <source>New schedule</source>
        <comment>button</comment>
        <translation>新規スケジュール</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>accessible name of the table</comment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Create a schedule</source>
        <comment>button</comment>
        <translation>スケジュールを作成</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>placeholder</comment>
        <translation>スケジュールを絞り込む</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>accessible name</comment>
        <translation>スケジュールを絞り込む</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>title of the page</comment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>New schedule</source>
        <comment>command</comment>
        <translation>新規スケジュール</translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <comment>command; a schedule</comment>
        <translation>%1 を今すぐ実行</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>command; a schedule</comment>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>You may not see schedules</source>
        <comment>title</comment>
        <translation>スケジュールを閲覧できません</translation>
    </message>
    <message>
        <source>This server has no schedules</source>
        <comment>title: an older server without the feature</comment>
        <translation>このサーバーにはスケジュール機能がありません</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make backups.</source>
        <translation>古いバージョンのため、バックアップを作成できません。</translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <comment>title</comment>
        <translation>スケジュールはまだありません</translation>
    </message>
    <message>
        <source>A schedule makes backups by itself, keeps as many as you wish, and warns when one is overdue.</source>
        <translation>スケジュールはバックアップを自動で作成し、指定した数だけ保持し、期限を超過すると警告します。</translation>
    </message>
    <message>
        <source>No schedule matches</source>
        <comment>title</comment>
        <translation>一致するスケジュールがありません</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>別の語句で試すか、すべてを表示してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>スケジュール %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>next run %1</source>
        <comment>footer: when</comment>
        <translation>次回の実行：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>footer: schedules</comment>
        <translation>
            <numerusform>期限超過 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>期限超過のスケジュール %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Run now</source>
        <comment>menu: a schedule</comment>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a schedule</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <comment>menu: a schedule</comment>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Switch on</source>
        <comment>menu: a schedule</comment>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a schedule</comment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>a schedule</comment>
        <translation>%1 を作成しました</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a schedule</comment>
        <translation>%1 を変更しました</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>No backups are made by it any more, and none of those it made is deleted by itself any more. They stay until you delete them.</source>
        <translation>以後、このスケジュールによるバックアップの作成も、作成済みバックアップの自動削除も行われません。作成済みのものは、削除するまで残ります。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: do not delete</comment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Delete schedule</source>
        <comment>button</comment>
        <translation>スケジュールを削除</translation>
    </message>
</context>
<context>
    <name>ui::pages::SeriesChip</name>
    <message>
        <source>Shown in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>グラフに表示中です。Delete キーで取り除きます。</translation>
    </message>
    <message>
        <source>Hidden in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>グラフでは非表示です。Delete キーで取り除きます。</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>%1 を取り除く</translation>
    </message>
    <message>
        <source>Hide %1; with Ctrl hide all others</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>%1 を隠す (Ctrl でほかをすべて隠す)</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>%1 を表示</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceActions</name>
    <message>
        <source>The server is working on an earlier order.</source>
        <translation>サーバーが先の操作を処理しています。</translation>
    </message>
    <message>
        <source>It is still stopping.</source>
        <translation>まだ停止処理中です。</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <comment>why a service cannot be started</comment>
        <translation>既に実行中です。</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>既に停止処理中です。</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>実行されていません。</translation>
    </message>
    <message>
        <source>It does not run. Start it instead.</source>
        <translation>実行されていません。代わりに起動してください。</translation>
    </message>
    <message>
        <source>It is just starting or stopping.</source>
        <translation>起動または停止の処理中です。</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <comment>why a service takes no order</comment>
        <translation>停止処理中です。</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>%1 を起動しています</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <comment>service</comment>
        <translation>%1 を起動できませんでした</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>%1 を停止しています</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>%1 を停止できませんでした</translation>
    </message>
    <message>
        <source>%1 is restarting</source>
        <comment>service</comment>
        <translation>%1 を再起動しています</translation>
    </message>
    <message>
        <source>%1 could not be restarted</source>
        <comment>service</comment>
        <translation>%1 を再起動できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes to %n replica(s)</source>
        <comment>service</comment>
        <translation>
            <numerusform>%1 を %n レプリカにスケールします</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be scaled</source>
        <comment>service</comment>
        <translation>%1 をスケールできませんでした</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>service</comment>
        <translation>%1 を削除できませんでした</translation>
    </message>
    <message>
        <source>The samples could not be added</source>
        <translation>サンプルを追加できませんでした</translation>
    </message>
    <message>
        <source>This server&apos;s catalogue has no samples</source>
        <translation>このサーバーのカタログにはサンプルがありません</translation>
    </message>
    <message>
        <source>%1 could not be added</source>
        <comment>service</comment>
        <translation>%1 を追加できませんでした</translation>
    </message>
    <message>
        <source>Its clients lose the connection.</source>
        <translation>クライアントの接続が切れます。</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>%1 を停止しますか？</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>%1 を再起動しますか？</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: a service</comment>
        <translation>再起動</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceBulkBar</name>
    <message>
        <source>Choose none</source>
        <comment>tool tip</comment>
        <translation>選択を解除</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n 件選択</numerusform>
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
        <translation>選択した %2 件中 %1 件が対象です。その他：%3</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: services</comment>
        <translation>起動</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: services</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceColumns</name>
    <message>
        <source>As the room allows</source>
        <comment>menu: columns</comment>
        <translation>幅に合わせる</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceConfiguration</name>
    <message>
        <source>Fields</source>
        <comment>how a definition is shown</comment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <comment>tool tip</comment>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a service</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <comment>accessible name</comment>
        <translation>JSON 形式の定義</translation>
    </message>
    <message>
        <source>The definition was copied, without its secrets</source>
        <translation>シークレットを除いて定義をコピーしました</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>field of a service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a service</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>About</source>
        <comment>field of a service: its description</comment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field of a service</comment>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>field of a service</comment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>field of a service</comment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>field of a service</comment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>field of a service: working folder</comment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>field of a service</comment>
        <translation>実行方式</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>field of a service</comment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>field of a service</comment>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>field of a service: when it is restarted</comment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>しない</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>失敗時</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>field of a service</comment>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>field of a service</comment>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>(読み取り専用)</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>field of a service</comment>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>field of a service</comment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>field of a service</comment>
        <translation>依存先</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <comment>field of a service</comment>
        <translation>CPU 上限</translation>
    </message>
    <message>
        <source>%1 thousandths of a core</source>
        <comment>CPU limit</comment>
        <translation>%1/1000 コア</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <comment>field of a service</comment>
        <translation>メモリ上限</translation>
    </message>
    <message>
        <source>Health check</source>
        <comment>field of a service</comment>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>HTTP %1, every %2 s</source>
        <comment>health check: path and interval</comment>
        <translation>HTTP %1、%2 秒ごと</translation>
    </message>
    <message>
        <source>TCP connection, every %1 s</source>
        <comment>health check: interval</comment>
        <translation>TCP 接続、%1 秒ごと</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>health check</comment>
        <translation>プロセスの生存</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>field of a service: path</comment>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>field of a service</comment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>field of a service</comment>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>概要</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>tab</comment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>tab</comment>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Exec</source>
        <comment>tab: run a command where the service runs</comment>
        <translation>実行</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>tab</comment>
        <translation>ヘルス</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>tab</comment>
        <translation>構成</translation>
    </message>
    <message>
        <source>Parts of the service</source>
        <comment>accessible name of the tabs</comment>
        <translation>サービスの各項目</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: a service</comment>
        <translation>起動</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: a service</comment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>button: a service</comment>
        <translation>スケール</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a service</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Show in Logs</source>
        <comment>menu: go to the page of logs</comment>
        <translation>ログで表示</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>メトリクスで表示</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Delete service…</source>
        <comment>menu</comment>
        <translation>サービスを削除…</translation>
    </message>
    <message>
        <source>Config</source>
        <comment>tab: short for configuration</comment>
        <translation>構成</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceExec</name>
    <message>
        <source>Output of commands</source>
        <comment>accessible name</comment>
        <translation>コマンドの出力</translation>
    </message>
    <message>
        <source>Commands run where the service runs, without a shell. Their output appears here.</source>
        <translation>コマンドはサービスの実行場所で、シェルを介さずに実行されます。出力はここに表示されます。</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>accessible name: program with arguments</comment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>button: a command</comment>
        <translation>実行</translation>
    </message>
    <message>
        <source>Copy the output</source>
        <comment>tool tip</comment>
        <translation>出力をコピー</translation>
    </message>
    <message>
        <source>Clear the output</source>
        <comment>tool tip</comment>
        <translation>出力をクリア</translation>
    </message>
    <message>
        <source>Running…</source>
        <comment>a command</comment>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>There is no shell: %1 is passed on as it is.</source>
        <comment>signs such as |</comment>
        <translation>シェルはありません。%1 はそのまま渡されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n argument(s)</source>
        <comment>a program</comment>
        <translation>
            <numerusform>%1 (引数 %n 個)</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes keep spaces. Up and Down: earlier lines.</source>
        <translation>引用符で囲むと空白を含められます。上下キー：以前の行。</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <comment>output of a command</comment>
        <translation>… ほか %1 文字</translation>
    </message>
    <message>
        <source>stderr:</source>
        <comment>the error stream of a command</comment>
        <translation>stderr:</translation>
    </message>
    <message>
        <source>Stopped: it took too long</source>
        <comment>a command</comment>
        <translation>中止：時間がかかりすぎました</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <comment>of a command</comment>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>the output was cut</source>
        <comment>a command</comment>
        <translation>出力は途中まで</translation>
    </message>
    <message>
        <source>Type a command first.</source>
        <translation>先にコマンドを入力してください。</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceFilterBar</name>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>サービスを絞り込む</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>サービスを絞り込む</translation>
    </message>
    <message>
        <source>Words of the name, id, image or labels; also status:error and category:storage</source>
        <comment>tool tip</comment>
        <translation>名前、ID、イメージ、ラベルに含まれる語句。status:error や category:storage も使えます</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: services of any status</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>tool tip: choose the columns of the table</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>button: choose the categories that are shown</comment>
        <translation>カテゴリ</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n カテゴリ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show some categories only</source>
        <comment>tool tip</comment>
        <translation>特定のカテゴリだけを表示</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: categories</comment>
        <translation>表示中：%1</translation>
    </message>
    <message>
        <source>All categories</source>
        <comment>menu</comment>
        <translation>すべてのカテゴリ</translation>
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
        <translation>起動確認</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>準備確認</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>生存確認</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>button: the health of a service</comment>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>This server checks by its own clock only.</source>
        <translation>このサーバーは自身の間隔でのみチェックします。</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>heading</comment>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>heading: the services that this one depends on</comment>
        <translation>依存先</translation>
    </message>
    <message>
        <source>Show this service</source>
        <comment>tool tip</comment>
        <translation>このサービスを表示</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a relative time</comment>
        <translation>%1の状態</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceImageView</name>
    <message>
        <source>Image</source>
        <comment>heading: of a container</comment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Look for a newer image</source>
        <comment>tool tip</comment>
        <translation>新しいイメージを探す</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <comment>tool tip</comment>
        <translation>ダイジェストをコピー</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>button: bring a newer image</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>The digest was copied</source>
        <translation>ダイジェストをコピーしました</translation>
    </message>
    <message>
        <source>Looking for a newer one…</source>
        <comment>an image</comment>
        <translation>新しいものを探しています…</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled at the next start.</source>
        <comment>an image</comment>
        <translation>エンジンにまだありません。次回の起動時にプルされます。</translation>
    </message>
    <message>
        <source>There is a newer image under this name.</source>
        <translation>この名前の新しいイメージがあります。</translation>
    </message>
    <message>
        <source>Whether there is a newer one is not known: %1</source>
        <comment>why, in the registry&apos;s words</comment>
        <translation>新しいものがあるかどうか不明です：%1</translation>
    </message>
    <message>
        <source>This is the newest under its name.</source>
        <comment>an image</comment>
        <translation>この名前では最新です。</translation>
    </message>
    <message>
        <source>Pulls what the name means now. The container that runs is kept until the new one is well; if it does not come up, the service goes back by itself.</source>
        <translation>この名前が現在指すイメージをプルします。新しいコンテナが正常になるまで、実行中のコンテナは残されます。起動できない場合、サービスは自動的に元に戻ります。</translation>
    </message>
    <message>
        <source>Update the image?</source>
        <comment>title of a dialog</comment>
        <translation>イメージを更新しますか？</translation>
    </message>
    <message>
        <source>The service is replaced; its clients lose the connection for a moment.</source>
        <translation>サービスは置き換えられ、クライアントの接続が一時的に切れます。</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceIntake</name>
    <message>
        <source>Import</source>
        <comment>button: a menu of ways in which services come in</comment>
        <translation>インポート</translation>
    </message>
    <message>
        <source>From Compose or mcp.json…</source>
        <comment>menu: services of a file</comment>
        <translation>Compose または mcp.json から…</translation>
    </message>
    <message>
        <source>Adopt containers…</source>
        <comment>menu: containers of others become services</comment>
        <translation>コンテナを取り込む…</translation>
    </message>
    <message>
        <source>Bring in services from a file or as containers that are there</source>
        <comment>tool tip</comment>
        <translation>ファイルや既存のコンテナからサービスを追加</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>what a command belongs to</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Import services from Compose or mcp.json</source>
        <comment>command</comment>
        <translation>Compose または mcp.json からサービスをインポート</translation>
    </message>
    <message>
        <source>Adopt containers</source>
        <comment>command</comment>
        <translation>コンテナを取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>%n 件のサービスを作成しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>何もインポートされませんでした</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>ids of services</comment>
        <translation>インポートされなかったもの：%1</translation>
    </message>
    <message>
        <source>%1 is a service now</source>
        <comment>a container</comment>
        <translation>%1 をサービスとして取り込みました</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceLogs</name>
    <message>
        <source>Loading…</source>
        <comment>state of a log</comment>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>state of a log</comment>
        <translation>接続を待っています</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>state of a log</comment>
        <translation>ログはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <comment>size of a log</comment>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a log</comment>
        <translation>追従中</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>追従を一時停止中</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceMenu</name>
    <message>
        <source>Open</source>
        <comment>menu: show the service</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>menu: services</comment>
        <translation>起動</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>menu: services</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>menu: services</comment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Scale…</source>
        <comment>menu: a service</comment>
        <translation>スケール…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a service</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Show in Logs</source>
        <comment>menu: go to the page of logs</comment>
        <translation>ログで表示</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>メトリクスで表示</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <comment>menu</comment>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: services</comment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>menu: verb, and how many of the chosen services</comment>
        <translation>%1 (%2 / %3)</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: services</comment>
        <translation>起動</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: services</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceMetrics</name>
    <message>
        <source>15 min</source>
        <comment>stretch of time</comment>
        <translation>15 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>stretch of time</comment>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>6 h</source>
        <comment>stretch of time</comment>
        <translation>6 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>stretch of time</comment>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>CPU, percent of one core</source>
        <comment>heading of a chart</comment>
        <translation>CPU (1 コアに対する割合、%)</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>heading of a chart</comment>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>state of a chart</comment>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>state of a chart</comment>
        <translation>測定値はまだありません</translation>
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
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>heading</comment>
        <translation>ヘルス</translation>
    </message>
    <message>
        <source>Startup</source>
        <comment>health check</comment>
        <translation>起動確認</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>準備確認</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>生存確認</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>heading</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>requests a second</comment>
        <translation>レート</translation>
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
        <translation>エラー</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>CPU limit</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>memory limit</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>This system cannot enforce the limit.</source>
        <translation>このシステムでは上限を強制できません。</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a service</comment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>detail</comment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>detail</comment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>detail</comment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>detail: process or container</comment>
        <translation>実行方式</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Up for</source>
        <comment>detail: since it was started</comment>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>detail: how often it was restarted after a crash</comment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>detail</comment>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>detail</comment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>detail</comment>
        <translation>依存先</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>detail</comment>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>(読み取り専用)</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>detail</comment>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>detail: when it was last changed</comment>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicePicker</name>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a list that opens</comment>
        <translation>サービスを選択</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>サービスを絞り込む</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>サービスを絞り込む</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of a list</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>There are no services yet</source>
        <comment>foot of a list</comment>
        <translation>サービスはまだありません</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>foot of a list</comment>
        <translation>一致するサービスがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, which is the most</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>%n 件選択 (上限)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>%n 件選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicesPage</name>
    <message>
        <source>New service</source>
        <comment>button</comment>
        <translation>新規サービス</translation>
    </message>
    <message>
        <source>Describe a new service (%1)</source>
        <comment>tool tip; a key</comment>
        <translation>新しいサービスを定義 (%1)</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of the table</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Add sample services</source>
        <comment>button</comment>
        <translation>サンプルサービスを追加</translation>
    </message>
    <message>
        <source>Import a file</source>
        <comment>button: services of a Compose file or mcp.json</comment>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>title of the page</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>New service</source>
        <comment>command</comment>
        <translation>新規サービス</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>command; a service</comment>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Scale %1…</source>
        <comment>command; a service</comment>
        <translation>%1 をスケール…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a service</comment>
        <translation>%1 を削除…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are starting</source>
        <translation>
            <numerusform>%n 件のサービスを起動しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are stopping</source>
        <translation>
            <numerusform>%n 件のサービスを停止しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are restarting</source>
        <translation>
            <numerusform>%n 件のサービスを再起動しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were deleted</source>
        <translation>
            <numerusform>%n 件のサービスを削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>%1 を作成しました</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>起動できませんでした</translation>
    </message>
    <message>
        <source>%1 was changed. What it runs with changes at its next start.</source>
        <comment>service</comment>
        <translation>%1 を変更しました。実行内容の変更は次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>%1 を変更しました</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>title</comment>
        <translation>サービスを閲覧できません</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title</comment>
        <translation>サービスはまだありません</translation>
    </message>
    <message>
        <source>A service is an MCP server that is kept running here, with its log, its health and its figures. Describe your own, or begin with samples from the catalogue.</source>
        <translation>サービスとは、ここで継続して実行される MCP サーバーで、ログ、ヘルス、数値を確認できます。独自のものを定義するか、カタログのサンプルから始めてください。</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>title</comment>
        <translation>一致するサービスがありません</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>別の語句で試すか、すべてを表示してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>障害が発生したサービス %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>サービス %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>サービス %1 / %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>footer: services</comment>
        <translation>
            <numerusform>%n 件選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::StateBar</name>
    <message>
        <source>Services by state</source>
        <comment>accessible name of a bar</comment>
        <translation>状態別のサービス</translation>
    </message>
</context>
<context>
    <name>ui::pages::UsersPage</name>
    <message>
        <source>New user</source>
        <comment>button</comment>
        <translation>新規ユーザー</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>accessible name of the table</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>title of the page</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Filter users</source>
        <comment>placeholder</comment>
        <translation>ユーザーを絞り込む</translation>
    </message>
    <message>
        <source>Words of the name, e-mail or id</source>
        <comment>tool tip</comment>
        <translation>名前、メールアドレス、ID に含まれる語句</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>accessible name: only people with it</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>All roles</source>
        <comment>filter</comment>
        <translation>すべてのロール</translation>
    </message>
    <message>
        <source>New user…</source>
        <comment>command</comment>
        <translation>新規ユーザー…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <comment>command; a person</comment>
        <translation>%1 を編集…</translation>
    </message>
    <message>
        <source>Disable %1…</source>
        <comment>command; a person</comment>
        <translation>%1 を無効化…</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <comment>command; a person</comment>
        <translation>%1 を有効化</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a person</comment>
        <translation>%1 を削除…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a person</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>menu: a person</comment>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>menu: a person</comment>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>2 要素認証を解除…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a person</comment>
        <translation>削除…</translation>
    </message>
    <message>
        <source>%1 was made, but the welcome mail was not sent: %2</source>
        <comment>a person, why</comment>
        <translation>%1 を作成しましたが、ウェルカムメールを送信できませんでした：%2</translation>
    </message>
    <message>
        <source>%1 was made, and a welcome mail sent</source>
        <comment>a person</comment>
        <translation>%1 を作成し、ウェルカムメールを送信しました</translation>
    </message>
    <message>
        <source>%1 was made</source>
        <comment>a person</comment>
        <translation>%1 を作成しました</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a person</comment>
        <translation>%1 を変更しました</translation>
    </message>
    <message>
        <source>You may not see people</source>
        <comment>title</comment>
        <translation>ユーザーを閲覧できません</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <comment>title</comment>
        <translation>ユーザーはまだいません</translation>
    </message>
    <message>
        <source>Make an account for each person, with the roles that they need.</source>
        <translation>一人ずつアカウントを作成し、必要なロールを付与してください。</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <comment>title</comment>
        <translation>一致するユーザーがいません</translation>
    </message>
    <message>
        <source>Try other words, or look at everybody.</source>
        <translation>別の語句で試すか、全員を表示してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>ユーザー %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>ユーザー %1 / %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::AboutDialog</name>
    <message>
        <source>About MCP Console</source>
        <comment>title of a dialog</comment>
        <translation>MCP Console について</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>the product</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>Runs servers of the Model Context Protocol and lets you watch them. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Model Context Protocol のサーバーを実行し、監視します。GNU General Public License バージョン 3 以降に基づくフリーソフトウェアであり、一切の保証はありません。</translation>
    </message>
    <message>
        <source>Licences</source>
        <comment>accessible name</comment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <comment>heading</comment>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>link</comment>
        <translation>一覧に戻る</translation>
    </message>
</context>
<context>
    <name>ui::shell::AccountRow</name>
    <message>
        <source>Servers and account</source>
        <comment>tool tip</comment>
        <translation>サーバーとアカウント</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>account row</comment>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>menu: of servers</comment>
        <translation>ローカルサーバー</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>menu</comment>
        <translation>サーバーに接続…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>menu</comment>
        <translation>サーバーを管理…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>menu</comment>
        <translation>切断</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>menu: a saved server</comment>
        <translation>登録を削除</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu</comment>
        <translation>新規ウィンドウ</translation>
    </message>
</context>
<context>
    <name>ui::shell::Activity</name>
    <message>
        <source>The local server is starting</source>
        <comment>under way</comment>
        <translation>ローカルサーバーを起動しています</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>under way</comment>
        <translation>ローカルサーバーを停止しています</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service; under way</comment>
        <translation>%1 を起動しています</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service; under way</comment>
        <translation>%1 を停止しています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: of something under way</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>%1 を停止できませんでした</translation>
    </message>
    <message>
        <source>%1 could not be cancelled</source>
        <comment>what is under way: &apos;Backing up nightly&apos;</comment>
        <translation>キャンセルできませんでした (%1)</translation>
    </message>
    <message>
        <source>%1 could not be downloaded</source>
        <comment>a backup</comment>
        <translation>%1 をダウンロードできませんでした</translation>
    </message>
    <message>
        <source>%1 could not be uploaded</source>
        <comment>a backup</comment>
        <translation>%1 をアップロードできませんでした</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <comment>a backup, a file</comment>
        <translation>%1 を %2 に保存しました</translation>
    </message>
</context>
<context>
    <name>ui::shell::ActivityPanel</name>
    <message>
        <source>What happened lately</source>
        <comment>accessible name: drops down from the bell</comment>
        <translation>最近の出来事</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>something under way; time of day</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>heading</comment>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Lately</source>
        <comment>heading: what happened</comment>
        <translation>最近</translation>
    </message>
    <message>
        <source>Results of what you do, and failures of services, are kept here while the console runs.</source>
        <translation>操作の結果とサービスの障害が、コンソールの実行中ここに残ります。</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: empties a list</comment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>サービスを表示</translation>
    </message>
</context>
<context>
    <name>ui::shell::BellButton</name>
    <message>
        <source>What happened lately</source>
        <comment>tool tip: the bell</comment>
        <translation>最近の出来事</translation>
    </message>
    <message numerus="yes">
        <source>%n new failure(s)</source>
        <comment>the bell</comment>
        <translation>
            <numerusform>新しい障害 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <comment>placeholder: command palette</comment>
        <translation>検索またはコマンドを実行</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <comment>accessible name: command palette</comment>
        <translation>検索またはコマンドを実行</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>accessible name: what the command palette found</comment>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>command palette</comment>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <comment>command palette</comment>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>%1 to run · %2 to close</source>
        <comment>foot of the command palette; names of keys</comment>
        <translation>%1 で実行 · %2 で閉じる</translation>
    </message>
</context>
<context>
    <name>ui::shell::ConnectionsDialog</name>
    <message>
        <source>The keychain is locked. Until it is unlocked, a password is kept for this run only, and asked for in the next.</source>
        <translation>キーチェーンがロックされています。ロックが解除されるまで、パスワードは今回の実行中のみ保持され、次回は再び入力が必要です。</translation>
    </message>
    <message>
        <source>There is no keychain here. A password is kept for this run only, and asked for in the next; it is never written to a file.</source>
        <translation>キーチェーンがありません。パスワードは今回の実行中のみ保持され、次回は再び入力が必要です。ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Servers</source>
        <comment>title of a dialog</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <comment>button</comment>
        <translation>サーバーを追加…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Passwords are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>パスワードはこのコンピューターのキーチェーンにのみ保存されます。</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>name of the connection</comment>
        <translation>ローカルサーバー</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <comment>the local server</comment>
        <translation>このコンピューターで実行</translation>
    </message>
    <message>
        <source>trusted by you</source>
        <comment>of a connection: its certificate</comment>
        <translation>あなたが信頼済み</translation>
    </message>
    <message>
        <source>Shown now</source>
        <comment>of a connection</comment>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <comment>button: another server</comment>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>accessible name; a server</comment>
        <translation>%1 に切り替え</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>tool tip; a server</comment>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>tool tip; a server</comment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <comment>a server</comment>
        <translation>一覧から %1 を削除しますか？</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain too. Nothing changes on the server.</source>
        <translation>パスワードもキーチェーンから削除されます。サーバー側は何も変わりません。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button</comment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open %1 in a new window</source>
        <comment>tool tip; a server</comment>
        <translation>%1 を新規ウィンドウで開く</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>how a server does: not known yet</comment>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>how a server does</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>接続不可</translation>
    </message>
</context>
<context>
    <name>ui::shell::FactsDialog</name>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>ページへ移動</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>詳細のタブを移動</translation>
    </message>
    <message>
        <source>Tab, arrows, Space, Enter</source>
        <comment>keys</comment>
        <translation>Tab、矢印、Space、Enter</translation>
    </message>
    <message>
        <source>Reach and use everything without a pointer</source>
        <comment>keys</comment>
        <translation>マウスなしですべてを操作</translation>
    </message>
</context>
<context>
    <name>ui::shell::GuideDialog</name>
    <message>
        <source>Guide</source>
        <comment>title of a dialog</comment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>accessible name</comment>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>ui::shell::LocalRetention</name>
    <message>
        <source>Keep log lines for</source>
        <comment>label: of the local server</comment>
        <translation>ログの保持期間</translation>
    </message>
    <message>
        <source> days</source>
        <comment>suffix of a number</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>Most of one service</source>
        <comment>label: how much log text is kept</comment>
        <translation>1 サービスの上限</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>suffix of a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Keep samples for</source>
        <comment>label: of the local server</comment>
        <translation>測定値の保持期間</translation>
    </message>
    <message>
        <source>Part of the server&apos;s own configuration. How long backups are kept is said by each schedule.</source>
        <translation>サーバー自体の構成の一部です。バックアップの保持期間は各スケジュールで指定します。</translation>
    </message>
    <message>
        <source>Start the local server and open it in this window to change this.</source>
        <translation>変更するには、ローカルサーバーを起動してこのウィンドウで開いてください。</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>サーバーに問い合わせています。</translation>
    </message>
    <message>
        <source>This server does not have it.</source>
        <translation>このサーバーにはこの設定がありません。</translation>
    </message>
</context>
<context>
    <name>ui::shell::LocalServerCard</name>
    <message>
        <source>Local server</source>
        <comment>card</comment>
        <translation>ローカルサーバー</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>accessible name of the switch</comment>
        <translation>ローカルサーバー</translation>
    </message>
    <message>
        <source>Log, settings and folder of the local server</source>
        <comment>tool tip</comment>
        <translation>ローカルサーバーのログ、設定、フォルダー</translation>
    </message>
    <message>
        <source>Show its log</source>
        <comment>menu: local server</comment>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Open its data folder</source>
        <comment>menu: local server</comment>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu: local server</comment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: look at the local server</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>tool tip</comment>
        <translation>ローカルサーバーを停止</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>tool tip</comment>
        <translation>ローカルサーバーを起動</translation>
    </message>
    <message>
        <source>Runs services on this computer</source>
        <translation>このコンピューターでサービスを実行します</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of the local server</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>state of the local server</comment>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Its services are stopped in order</source>
        <translation>サービスを順に停止しています</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>state of the local server</comment>
        <translation>停止処理中…</translation>
    </message>
    <message>
        <source>Could not start</source>
        <comment>state of the local server</comment>
        <translation>起動できませんでした</translation>
    </message>
    <message>
        <source>Port %1 · just started</source>
        <comment>local server</comment>
        <translation>ポート %1 · 起動直後</translation>
    </message>
    <message>
        <source>Port %1 · up %2 min</source>
        <comment>local server</comment>
        <translation>ポート %1 · 稼働 %2 分</translation>
    </message>
    <message>
        <source>Port %1 · up %2</source>
        <comment>local server; duration</comment>
        <translation>ポート %1 · 稼働 %2</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of the local server</comment>
        <translation>実行中</translation>
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
        <translation>保護</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>section of the side bar: people, keys, configuration</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Try now</source>
        <comment>button: to connect</comment>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>of commands</comment>
        <translation>外観</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>command</comment>
        <translation>ローカルサーバーを起動</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>command</comment>
        <translation>ローカルサーバーを停止</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>of commands</comment>
        <translation>ローカルサーバー</translation>
    </message>
    <message>
        <source>Show the log of the local server</source>
        <comment>command</comment>
        <translation>ローカルサーバーのログを表示</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <comment>command</comment>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>Settings of the local server</source>
        <comment>command</comment>
        <translation>ローカルサーバーの設定</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>command</comment>
        <translation>サーバーに接続…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>command</comment>
        <translation>サーバーを管理…</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <comment>command</comment>
        <translation>最近の出来事</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>command</comment>
        <translation>プロフィール…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <comment>command</comment>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <comment>command</comment>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <comment>command</comment>
        <translation>システムのテーマ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>command</comment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>command</comment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>command</comment>
        <translation>MCP Console について</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>command</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>menu</comment>
        <translation>プロフィール…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>menu</comment>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>menu: theme</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>menu: theme</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>menu: theme</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>menu</comment>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu</comment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>menu</comment>
        <translation>MCP Console について</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>title of the page</comment>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <comment>button</comment>
        <translation>証明書を確認…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>title of a dialog</comment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>about</comment>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Qt</source>
        <comment>about</comment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Connected to</source>
        <comment>about</comment>
        <translation>接続先</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) will be stopped with it, and start again with its next start.</source>
        <translation>
            <numerusform>%n 件のサービスも停止し、サーバーの次回の起動時に再び起動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it running</source>
        <comment>button</comment>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <comment>button</comment>
        <translation>サーバーを停止</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>command</comment>
        <translation>新規ウィンドウ</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>command</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu</comment>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Stop the local server?</source>
        <comment>title</comment>
        <translation>ローカルサーバーを停止しますか？</translation>
    </message>
    <message>
        <source>%1 – MCP Console</source>
        <comment>title of the window; name of a server</comment>
        <translation>%1 – MCP Console</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s rate limit is reached. What is asked for goes on in %n second(s).</source>
        <translation>
            <numerusform>サーバーの要求数の上限に達しました。%n 秒後に再開します。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see is as of %1, %2.</source>
        <comment>time of day; how long ago that is</comment>
        <translation>表示内容は %1 (%2) 時点のものです。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <comment>button</comment>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>This window changes its language as soon as what you began in it is done.</source>
        <comment>a dialog, or gathered changes</comment>
        <translation>このウィンドウの言語は、始めた作業が終わるとすぐに切り替わります。</translation>
    </message>
</context>
<context>
    <name>ui::shell::NoticeDesk</name>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n 件のサービスに障害が発生しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n 件のバックアップジョブが失敗しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup schedule(s) overdue</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n 件のバックアップスケジュールが期限超過です</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost</source>
        <comment>title of a notification</comment>
        <translation>接続が切れました</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of things</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
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
        <translation>%1へ移動</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <comment>command; its status</comment>
        <translation>サービス · %1</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <comment>command; service</comment>
        <translation>%1 のログ</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>command; service</comment>
        <translation>%1 を起動</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>command; service</comment>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <comment>command; service</comment>
        <translation>%1 を再起動</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>command; a server</comment>
        <translation>%1 に切り替え</translation>
    </message>
    <message>
        <source>the local server</source>
        <comment>command: switch to it</comment>
        <translation>ローカルサーバー</translation>
    </message>
</context>
<context>
    <name>ui::shell::Preferences</name>
    <message>
        <source>A service failed</source>
        <comment>kind of notification</comment>
        <translation>サービスの障害</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <comment>kind of notification</comment>
        <translation>バックアップの失敗</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <comment>kind of notification</comment>
        <translation>バックアップの期限超過</translation>
    </message>
    <message>
        <source>The connection to a server was lost</source>
        <comment>kind of notification</comment>
        <translation>サーバー接続の切断</translation>
    </message>
</context>
<context>
    <name>ui::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <comment>button: opens the command palette</comment>
        <translation>検索またはコマンドを実行</translation>
    </message>
</context>
<context>
    <name>ui::shell::ServerLogDialog</name>
    <message>
        <source>Log of the local server</source>
        <comment>title of a dialog</comment>
        <translation>ローカルサーバーのログ</translation>
    </message>
    <message>
        <source>What the server itself says, since the console was started.</source>
        <translation>コンソールの起動以降に、サーバー自体が出力した内容です。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <comment>button: of a log</comment>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <comment>button</comment>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>Log of the local server</source>
        <comment>accessible name</comment>
        <translation>ローカルサーバーのログ</translation>
    </message>
    <message>
        <source>The server has said nothing yet.</source>
        <translation>サーバーの出力はまだありません。</translation>
    </message>
</context>
<context>
    <name>ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>title of a dialog</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <comment>accessible name</comment>
        <translation>設定のセクション</translation>
    </message>
    <message>
        <source>What you choose counts at once.</source>
        <comment>below the settings</comment>
        <translation>選択内容はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>section of the settings</comment>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>label</comment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>density</comment>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>density</comment>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Density</source>
        <comment>label</comment>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>How much room each row of a table takes.</source>
        <translation>表の各行の高さです。</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <comment>time of day</comment>
        <translation>言語に合わせる</translation>
    </message>
    <message>
        <source>24 hours: 18:30</source>
        <comment>time of day</comment>
        <translation>24 時間制：18:30</translation>
    </message>
    <message>
        <source>12 hours: 6:30 PM</source>
        <comment>time of day</comment>
        <translation>12 時間制：午後 6:30</translation>
    </message>
    <message>
        <source>Time of day</source>
        <comment>label</comment>
        <translation>時刻の表示</translation>
    </message>
    <message>
        <source>Logs and charts always count 24 hours.</source>
        <translation>ログとグラフは常に 24 時間制です。</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>label</comment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>section of the settings</comment>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>The usual keys: %1</source>
        <comment>tool tip</comment>
        <translation>標準のキー：%1</translation>
    </message>
    <message>
        <source>These keys do something already: %1. The ones before stay.</source>
        <comment>keys; what they do</comment>
        <translation>このキーは既に使われています：%1。以前のキーのままです。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>section of the settings</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Told by the desktop while no window of the console shows it. What happened stands behind the bell in any case.</source>
        <translation>コンソールのウィンドウに表示されていないとき、デスクトップに通知します。発生した内容は、いずれの場合もベルに残ります。</translation>
    </message>
    <message>
        <source>Show an icon in the notification area</source>
        <comment>check box</comment>
        <translation>通知領域にアイコンを表示する</translation>
    </message>
    <message>
        <source>It tells how the servers that are open do, and leads back to their windows.</source>
        <translation>開いているサーバーの状態を示し、そこからウィンドウに戻れます。</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>section of the settings</comment>
        <translation>ローカルサーバー</translation>
    </message>
    <message>
        <source>Any free port</source>
        <comment>port 0</comment>
        <translation>空いているポート</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Counts from the next start of the server. When the port is taken, a free one is used.</source>
        <translation>サーバーの次回の起動時から適用されます。ポートが使用中の場合は、空いているポートを使います。</translation>
    </message>
    <message>
        <source>When the port is taken, a free one is used.</source>
        <translation>ポートが使用中の場合は、空いているポートを使います。</translation>
    </message>
    <message>
        <source>As it was left</source>
        <comment>when to start the local server</comment>
        <translation>前回の状態のまま</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when to start the local server</comment>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when to start the local server</comment>
        <translation>しない</translation>
    </message>
    <message>
        <source>Start with the console</source>
        <comment>label</comment>
        <translation>コンソールと同時に起動</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>accessible name</comment>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>button: a folder</comment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a folder</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>label</comment>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Everything that the local server keeps: services, logs, samples, secrets (sealed). Another folder counts from the server&apos;s next start, and begins empty: nothing is moved.</source>
        <translation>ローカルサーバーが保存するすべてのもの：サービス、ログ、測定値、シークレット (暗号化済み)。別のフォルダーはサーバーの次回の起動時から使われ、空の状態で始まります。何も移動されません。</translation>
    </message>
    <message>
        <source>Data folder of the local server</source>
        <comment>title of a dialog</comment>
        <translation>ローカルサーバーのデータフォルダー</translation>
    </message>
    <message>
        <source>Give a whole path, from the root on.</source>
        <translation>ルートからの完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>これはフォルダーではなくファイルです。</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>section of the settings</comment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <comment>proxy</comment>
        <translation>HTTP プロキシ</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <comment>proxy</comment>
        <translation>SOCKS 5 プロキシ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>label</comment>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached directly.</source>
        <translation>このコンピューターのサーバーには、常に直接接続します。</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <comment>accessible name</comment>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <comment>accessible name</comment>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Host and port</source>
        <comment>label: of a proxy</comment>
        <translation>ホストとポート</translation>
    </message>
    <message>
        <source>A proxy that asks for a password has to be set in the system.</source>
        <translation>パスワードが必要なプロキシは、システム側で設定してください。</translation>
    </message>
    <message>
        <source>This is no name of a host. What was before stays.</source>
        <translation>ホスト名ではありません。以前の値のままです。</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>label</comment>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Reduced: nothing turns or glides.</source>
        <translation>減らす：回転や滑らかな移動を行いません。</translation>
    </message>
    <message>
        <source>A window in which something is begun follows when that is done.</source>
        <translation>作業中のウィンドウは、その作業が終わると切り替わります。</translation>
    </message>
</context>
<context>
    <name>ui::shell::ShortcutTable</name>
    <message>
        <source>Search, or run a command</source>
        <comment>keys</comment>
        <translation>検索またはコマンドの実行</translation>
    </message>
    <message>
        <source>Describe a new service</source>
        <comment>keys</comment>
        <translation>新しいサービスを定義</translation>
    </message>
    <message>
        <source>Search or filter on the page</source>
        <comment>keys</comment>
        <translation>ページ内を検索または絞り込み</translation>
    </message>
    <message>
        <source>Fetch what is shown anew</source>
        <comment>keys</comment>
        <translation>表示内容を再読み込み</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>keys</comment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>keys</comment>
        <translation>進む</translation>
    </message>
    <message>
        <source>Open another window</source>
        <comment>keys</comment>
        <translation>別のウィンドウを開く</translation>
    </message>
    <message>
        <source>Close the window</source>
        <comment>keys</comment>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>keys</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <comment>keys</comment>
        <translation>ガイドを開く</translation>
    </message>
    <message>
        <source>Quit: close all windows</source>
        <comment>keys</comment>
        <translation>終了 (すべてのウィンドウを閉じる)</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>ページへ移動</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>詳細のタブを移動</translation>
    </message>
    <message>
        <source>Editing a text</source>
        <comment>keys</comment>
        <translation>テキストの編集</translation>
    </message>
</context>
<context>
    <name>ui::shell::Standing</name>
    <message>
        <source>Not connected</source>
        <comment>how a server does</comment>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>how a server does</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Services have failed</source>
        <comment>how a server does</comment>
        <translation>障害が発生したサービスあり</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>接続不可</translation>
    </message>
</context>
<context>
    <name>ui::shell::TaskButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>button: so many things are under way</comment>
        <translation>
            <numerusform>%n 件実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) under way</source>
        <comment>accessible name</comment>
        <translation>
            <numerusform>進行中の処理 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::WelcomePage</name>
    <message>
        <source>Start with sample services</source>
        <comment>button</comment>
        <translation>サンプルサービスで始める</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>button</comment>
        <translation>サーバーに接続…</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <comment>button</comment>
        <translation>ガイドを読む</translation>
    </message>
    <message>
        <source>The local server could not start</source>
        <comment>title</comment>
        <translation>ローカルサーバーを起動できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The local server is starting</source>
        <comment>title</comment>
        <translation>ローカルサーバーを起動しています</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>しばらくお待ちください。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>button</comment>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>title</comment>
        <translation>ローカルサーバーを停止しています</translation>
    </message>
    <message>
        <source>Its services are stopped in order.</source>
        <translation>サービスを順に停止しています。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>button</comment>
        <translation>停止処理中…</translation>
    </message>
    <message>
        <source>The local server is running</source>
        <comment>title</comment>
        <translation>ローカルサーバーは実行中です</translation>
    </message>
    <message>
        <source>Open it to see its services.</source>
        <translation>開くとサービスを確認できます。</translation>
    </message>
    <message>
        <source>Open the local server</source>
        <comment>button</comment>
        <translation>ローカルサーバーを開く</translation>
    </message>
    <message>
        <source>Run MCP servers from here</source>
        <comment>title</comment>
        <translation>ここから MCP サーバーを実行</translation>
    </message>
    <message>
        <source>Switch the local server on to run them on this computer, or connect to a server that runs elsewhere. You can change between them at any time.</source>
        <translation>ローカルサーバーをオンにしてこのコンピューターで実行するか、別の場所で動いているサーバーに接続してください。いつでも切り替えられます。</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>button</comment>
        <translation>ローカルサーバーを起動</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ChartView</name>
    <message>
        <source>no value</source>
        <comment>of a curve at a time</comment>
        <translation>値なし</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; the letters of QDateTime</comment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>two times and how long it is from one to the other</comment>
        <translation>%1～%2、%3</translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>highest sample of a step</comment>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <comment>of a curve: its latest, lowest and highest value</comment>
        <translation>現在 %1、%2～%3</translation>
    </message>
    <message>
        <source>Over %1: %2</source>
        <comment>a stretch of time; what curves showed in it</comment>
        <translation>期間 %1：%2</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Environment</name>
    <message>
        <source>None</source>
        <comment>colour of an environment</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour of an environment</comment>
        <translation>青</translation>
    </message>
    <message>
        <source>Teal</source>
        <comment>colour of an environment</comment>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <comment>colour of an environment</comment>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour of an environment</comment>
        <translation>紫</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>colour of an environment</comment>
        <translation>赤</translation>
    </message>
    <message>
        <source>Gray</source>
        <comment>colour of an environment</comment>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Protected</source>
        <comment>an environment</comment>
        <translation>保護</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>an environment</comment>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>how careful the console is with an environment</comment>
        <translation>通常</translation>
    </message>
    <message>
        <source>Whatever destroys something asks for the name of this environment first.</source>
        <translation>破壊的な操作の前に、この環境の名前の入力を求めます。</translation>
    </message>
    <message>
        <source>The console sends no change to this environment.</source>
        <translation>コンソールはこの環境に変更を一切送信しません。</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LevelChip</name>
    <message>
        <source>Click to hide lines of this level</source>
        <comment>tool tip</comment>
        <translation>クリックでこのレベルの行を隠す</translation>
    </message>
    <message>
        <source>Hidden; click to show lines of this level</source>
        <comment>tool tip</comment>
        <translation>非表示中。クリックでこのレベルの行を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>accessible description of a log level</comment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogTimeline</name>
    <message>
        <source>Lines over time</source>
        <comment>accessible name of the strip over the log</comment>
        <translation>行数の推移</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; the letters of QDateTime</comment>
        <translation>M/d</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogView</name>
    <message>
        <source>Log</source>
        <comment>accessible name</comment>
        <translation>ログ</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <comment>button: leads to lines that arrived while reading back</comment>
        <translation>
            <numerusform>新しい行 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest lines</source>
        <comment>button: leads to the end of the log</comment>
        <translation>最新の行</translation>
    </message>
    <message>
        <source>Replica %1</source>
        <comment>tool tip of a log line</comment>
        <translation>レプリカ %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with time and level</source>
        <comment>menu</comment>
        <translation>時刻とレベルを付けてコピー</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <comment>menu: of a field</comment>
        <translation>この値をコピー</translation>
    </message>
    <message>
        <source>Search for this value</source>
        <comment>menu: of a field</comment>
        <translation>この値を検索</translation>
    </message>
    <message>
        <source>Search for the selection</source>
        <comment>menu</comment>
        <translation>選択範囲を検索</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>menu: hide the fields of a log line</comment>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <comment>menu: of a log line</comment>
        <translation>フィールドを表示</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>menu</comment>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>ui::widgets::MonthGrid</name>
    <message>
        <source>Calendar of runs</source>
        <comment>accessible name</comment>
        <translation>実行カレンダー</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>実行中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>予定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no runs</source>
        <comment>of backup schedules on a day</comment>
        <translation>実行なし</translation>
    </message>
</context>
<context>
    <name>ui::widgets::QrCode</name>
    <message>
        <source>QR code for an authenticator app</source>
        <comment>accessible name</comment>
        <translation>認証アプリ用の QR コード</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SecretBox</name>
    <message>
        <source>Copy</source>
        <comment>button: a secret</comment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>accessible name of a button; what is copied</comment>
        <translation>コピー：%1</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard again in %n second(s).</source>
        <comment>a secret</comment>
        <translation>
            <numerusform>コピーしました。%n 秒後にクリップボードから消去されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::ServiceChip</name>
    <message>
        <source>Click to hide its lines</source>
        <comment>tool tip of a service over the log</comment>
        <translation>クリックで行を隠す</translation>
    </message>
    <message>
        <source>Its lines are hidden; click to show them</source>
        <comment>tool tip of a service over the log</comment>
        <translation>非表示中。クリックで行を表示</translation>
    </message>
    <message>
        <source>Space hides or shows its lines, Delete takes it away</source>
        <comment>accessible description of a service over the log</comment>
        <translation>Space キーで行の表示と非表示を切り替え、Delete キーで取り除きます</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Sidebar</name>
    <message>
        <source>Pages</source>
        <comment>accessible name of the side bar</comment>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StateStack</name>
    <message>
        <source>Loading…</source>
        <comment>state of a page</comment>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <comment>title of a failed page</comment>
        <translation>読み込めませんでした</translation>
    </message>
</context>
</TS>
