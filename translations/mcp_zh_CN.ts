<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>Dismiss</source>
        <comment>accessible name: closes a short message</comment>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>app::CompositionRoot</name>
    <message>
        <source>Pauses of the window</source>
        <comment>about</comment>
        <translation>窗口停顿</translation>
    </message>
    <message numerus="yes">
        <source>%n of 50 ms or more</source>
        <comment>pauses</comment>
        <translation>
            <numerusform>%n 次达到或超过 50 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1 ms</source>
        <comment>pause</comment>
        <translation>最长 %1 ms</translation>
    </message>
</context>
<context>
    <name>app::ConnectionManager</name>
    <message>
        <source>Local server</source>
        <comment>name of the connection</comment>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>This connection is not known any more.</source>
        <translation>此连接已不存在。</translation>
    </message>
    <message>
        <source>No password is kept for this server; type it to try</source>
        <translation>未保存此服务器的密码；请输入密码后再试</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>title of a page in the browser</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>You are signed in with the provider. You can close this page and go back to the console.</source>
        <translation>您已通过第三方提供商登录。可以关闭此页面并返回控制台。</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. Go back to the console to see why.</source>
        <translation>登录未成功。请返回控制台查看原因。</translation>
    </message>
</context>
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open</source>
        <comment>button of a notification</comment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>app::HealthWatch</name>
    <message>
        <source>It is off.</source>
        <comment>the local server</comment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <comment>a server; duration</comment>
        <translation>响应用时 %1。</translation>
    </message>
</context>
<context>
    <name>app::Keychain</name>
    <message>
        <source>The keychain is locked; the password is kept for this run only.</source>
        <translation>密钥环已锁定；密码仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>There is no keychain here; the password is kept for this run only.</source>
        <translation>此处没有密钥环；密码仅在本次运行期间保留。</translation>
    </message>
</context>
<context>
    <name>app::ServerLog</name>
    <message numerus="yes">
        <source>%n line(s) were lost here</source>
        <translation>
            <numerusform>此处丢失了 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StartWishes</name>
    <message>
        <source>There is no page “%1”. Pages are: %2.</source>
        <translation>没有“%1”页面。可用页面：%2。</translation>
    </message>
    <message>
        <source>A place is a page, or a page and a service: services/filesystem.</source>
        <translation>位置是一个页面，或页面加服务，例如 services/filesystem。</translation>
    </message>
    <message>
        <source>This is no link that the console follows.</source>
        <translation>控制台不打开此类链接。</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>Window without a server</source>
        <comment>menu of the tray icon</comment>
        <translation>不连接服务器的窗口</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu of the tray icon</comment>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>menu of the tray icon</comment>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>models::AccountModel</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>column</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>column</comment>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>column: how many requests an hour</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>创建时间</translation>
    </message>
</context>
<context>
    <name>models::ApiKeyModel</name>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>键</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column: what an API key may do</comment>
        <translation>权限</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>column: when an API key expires</comment>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>column: when</comment>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>column: whose API key</comment>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>创建时间</translation>
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
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of something that was tried</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <comment>who did something</comment>
        <translation>未登录用户</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: who did it</comment>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column: what was done</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>column: what it was done to</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>结果</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column: an address on the network</comment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>models::AuditWords</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in from the window on the same machine</source>
        <translation>从本机窗口登录</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Come back from a sign-in provider</source>
        <translation>从第三方提供商返回</translation>
    </message>
    <message>
        <source>Sign in through a provider</source>
        <translation>通过第三方提供商登录</translation>
    </message>
    <message>
        <source>Begin to set up a second factor</source>
        <translation>开始设置双因素认证</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>设置双因素认证</translation>
    </message>
    <message>
        <source>Give up the own second factor</source>
        <translation>停用自己的双因素认证</translation>
    </message>
    <message>
        <source>Make new recovery codes</source>
        <translation>生成新恢复码</translation>
    </message>
    <message>
        <source>Make an API key</source>
        <translation>创建 API 密钥</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>吊销 API 密钥</translation>
    </message>
    <message>
        <source>Sign in to the events of the server</source>
        <translation>登录服务器事件流</translation>
    </message>
    <message>
        <source>Follow events of the server</source>
        <translation>跟随服务器事件</translation>
    </message>
    <message>
        <source>Make a person&apos;s account</source>
        <translation>创建用户账户</translation>
    </message>
    <message>
        <source>Change a person&apos;s account</source>
        <translation>更改用户账户</translation>
    </message>
    <message>
        <source>Delete a person&apos;s account</source>
        <translation>删除用户账户</translation>
    </message>
    <message>
        <source>Set a person&apos;s password</source>
        <translation>设置用户密码</translation>
    </message>
    <message>
        <source>Let a person sign in again</source>
        <translation>允许用户重新登录</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>授予角色</translation>
    </message>
    <message>
        <source>Take a role away</source>
        <translation>收回角色</translation>
    </message>
    <message>
        <source>Take a person&apos;s second factor off</source>
        <translation>移除用户的双因素认证</translation>
    </message>
    <message>
        <source>End a session of a person</source>
        <translation>结束用户的一个会话</translation>
    </message>
    <message>
        <source>End the sessions of a person</source>
        <translation>结束用户的所有会话</translation>
    </message>
    <message>
        <source>Change the own account</source>
        <translation>更改自己的账户</translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation>更改自己的密码</translation>
    </message>
    <message>
        <source>End a session of one&apos;s own</source>
        <translation>结束自己的一个会话</translation>
    </message>
    <message>
        <source>End the other sessions of one&apos;s own</source>
        <translation>结束自己的其他会话</translation>
    </message>
    <message>
        <source>Create a service</source>
        <translation>创建服务</translation>
    </message>
    <message>
        <source>Change a service</source>
        <translation>更改服务</translation>
    </message>
    <message>
        <source>Delete a service</source>
        <translation>删除服务</translation>
    </message>
    <message>
        <source>Start a service</source>
        <translation>启动服务</translation>
    </message>
    <message>
        <source>Stop a service</source>
        <translation>停止服务</translation>
    </message>
    <message>
        <source>Restart a service</source>
        <translation>重启服务</translation>
    </message>
    <message>
        <source>Set how many replicas of a service run</source>
        <translation>设置服务的副本数</translation>
    </message>
    <message>
        <source>Run a command in a service</source>
        <translation>在服务中运行命令</translation>
    </message>
    <message>
        <source>Check the health of a service</source>
        <translation>检查服务的健康状态</translation>
    </message>
    <message>
        <source>Make services of a file</source>
        <translation>从文件创建服务</translation>
    </message>
    <message>
        <source>Bring the newest image of a service</source>
        <translation>更新服务到最新镜像</translation>
    </message>
    <message>
        <source>Make a service of a container</source>
        <translation>将容器接管为服务</translation>
    </message>
    <message>
        <source>Set a configuration value</source>
        <translation>设置配置值</translation>
    </message>
    <message>
        <source>Delete a configuration value</source>
        <translation>删除配置值</translation>
    </message>
    <message>
        <source>Set several configuration values</source>
        <translation>设置多个配置值</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>Delete a backup</source>
        <translation>删除备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>校验备份</translation>
    </message>
    <message>
        <source>Restore a backup to try it</source>
        <translation>演练恢复备份</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <translation>下载备份</translation>
    </message>
    <message>
        <source>Cancel a job</source>
        <translation>取消任务</translation>
    </message>
    <message>
        <source>Begin to upload a backup</source>
        <translation>开始上传备份</translation>
    </message>
    <message>
        <source>Upload a part of a backup</source>
        <translation>上传备份的一部分</translation>
    </message>
    <message>
        <source>Finish the upload of a backup</source>
        <translation>完成备份上传</translation>
    </message>
    <message>
        <source>Call off the upload of a backup</source>
        <translation>取消备份上传</translation>
    </message>
    <message>
        <source>Make a backup schedule</source>
        <translation>创建备份计划</translation>
    </message>
    <message>
        <source>Change a backup schedule</source>
        <translation>更改备份计划</translation>
    </message>
    <message>
        <source>Delete a backup schedule</source>
        <translation>删除备份计划</translation>
    </message>
    <message>
        <source>Run a backup schedule now</source>
        <translation>立即运行备份计划</translation>
    </message>
    <message>
        <source>Write the audit log into a file</source>
        <translation>将审计日志写入文件</translation>
    </message>
    <message>
        <source>More attempts than are entered one by one</source>
        <translation>尝试次数过多，未逐条记录</translation>
    </message>
    <message>
        <source>Entries could not be written</source>
        <translation>有条目未能写入</translation>
    </message>
    <message>
        <source>The audit log does not end as it was left</source>
        <translation>审计日志的末尾与上次留下的不一致</translation>
    </message>
</context>
<context>
    <name>models::BackupContentsModel</name>
    <message numerus="yes">
        <source>and %n more; search for what you need</source>
        <comment>files that are not shown</comment>
        <translation>
            <numerusform>还有 %n 个；请搜索所需内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: of a file</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when a file was last changed</comment>
        <translation>修改时间</translation>
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
        <translation>备份</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>column: how long the backup took</comment>
        <translation>用时</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>column: when</comment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>column</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>column</comment>
        <translation>加密</translation>
    </message>
    <message>
        <source>Last proven</source>
        <comment>column: when the backup was last shown to be whole</comment>
        <translation>上次验证</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>column: by hand, by a schedule</comment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>models::BackupWords</name>
    <message>
        <source>Full</source>
        <comment>type of a backup</comment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Incremental</source>
        <comment>type of a backup</comment>
        <translation>增量</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>status of a backup</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a backup: it is being made</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Verifying</source>
        <comment>status of a backup</comment>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a backup</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a backup</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a backup</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>origin of a backup</comment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>origin of a backup</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <comment>origin of a backup: of what was overwritten</comment>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <comment>origin of a backup</comment>
        <translation>已上传</translation>
    </message>
    <message>
        <source>None</source>
        <comment>encryption of a backup</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Platform key</source>
        <comment>encryption of a backup</comment>
        <translation>平台密钥</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>encryption of a backup</comment>
        <translation>口令</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what a restore does with a thing</comment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <comment>what a restore does with a thing</comment>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <comment>what a restore does with a thing</comment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>what a restore does with a thing</comment>
        <translation>无法恢复</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>part of a service in a backup</comment>
        <translation>定义</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>part of a service in a backup</comment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>part of a service in a backup</comment>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>part of a service in a backup</comment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>part of a backup</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>part of a backup</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>part of a backup</comment>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Second factors</source>
        <comment>part of a backup: of signing in</comment>
        <translation>双因素认证</translation>
    </message>
    <message>
        <source>Linked sign-ins</source>
        <comment>part of a backup: accounts of providers such as Google</comment>
        <translation>关联的登录方式</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>part of a backup</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <comment>part of a service in a backup; a folder</comment>
        <translation>卷 %1</translation>
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
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Failed its check</source>
        <comment>proof of a backup</comment>
        <translation>校验未通过</translation>
    </message>
    <message>
        <source>Drilled %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>已演练（%1）</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <comment>proof of a backup; when: &apos;2 h ago&apos;</comment>
        <translation>已校验（%1）</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>备份 %1 正在排队</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <comment>a backup&apos;s name</comment>
        <translation>正在创建备份 %1</translation>
    </message>
    <message>
        <source>Verifying %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>%1 的校验正在排队</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <comment>a backup</comment>
        <translation>正在校验 %1</translation>
    </message>
    <message>
        <source>Restoring %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>%1 的恢复正在排队</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <comment>a backup</comment>
        <translation>正在恢复 %1</translation>
    </message>
    <message>
        <source>The drill of %1 waits for its turn</source>
        <comment>a backup</comment>
        <translation>%1 的演练正在排队</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>a backup</comment>
        <translation>%1 的恢复演练</translation>
    </message>
    <message>
        <source>Checking %1 waits for its turn</source>
        <comment>an uploaded backup</comment>
        <translation>%1 的检查正在排队</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <comment>an uploaded backup</comment>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <comment>a backup</comment>
        <translation>备份 %1 已取消</translation>
    </message>
    <message>
        <source>Verifying %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>已取消校验 %1</translation>
    </message>
    <message>
        <source>Restoring %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>已取消恢复 %1</translation>
    </message>
    <message>
        <source>The drill of %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>已取消 %1 的演练</translation>
    </message>
    <message>
        <source>Uploading %1 was cancelled</source>
        <comment>a backup</comment>
        <translation>已取消上传 %1</translation>
    </message>
    <message>
        <source>%1 is made and verified</source>
        <comment>a backup</comment>
        <translation>%1 已创建并校验</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a backup</comment>
        <translation>备份 %1 失败</translation>
    </message>
    <message>
        <source>%1 is whole: every byte was checked</source>
        <comment>a backup</comment>
        <translation>%1 完好：每个字节均已检查</translation>
    </message>
    <message>
        <source>%1 failed its check</source>
        <comment>a backup</comment>
        <translation>%1 未通过校验</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <comment>a backup</comment>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>%1 was restored in part</source>
        <comment>a backup</comment>
        <translation>%1 已部分恢复</translation>
    </message>
    <message>
        <source>%1 could not be restored</source>
        <comment>a backup</comment>
        <translation>无法恢复 %1</translation>
    </message>
    <message>
        <source>%1 restores: its drill passed</source>
        <comment>a backup</comment>
        <translation>%1 可以恢复：演练已通过</translation>
    </message>
    <message>
        <source>The drill of %1 failed</source>
        <comment>a backup</comment>
        <translation>%1 的演练失败</translation>
    </message>
    <message>
        <source>%1 was uploaded and is whole</source>
        <comment>a backup</comment>
        <translation>%1 已上传且完好</translation>
    </message>
    <message>
        <source>%1 could not be taken in</source>
        <comment>an uploaded backup</comment>
        <translation>无法接收 %1</translation>
    </message>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>永久</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long backups are kept</comment>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n</source>
        <comment>how many backups are kept</comment>
        <translation>
            <numerusform>最近 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <comment>how many backups are kept: one a day</comment>
        <translation>
            <numerusform>每日 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <comment>how many backups are kept: one a week</comment>
        <translation>
            <numerusform>每周 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <comment>how many backups are kept: one a month</comment>
        <translation>
            <numerusform>每月 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <comment>a schedule</comment>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Running now</source>
        <comment>a schedule</comment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>已取消（%1）</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>已完成（%1）</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>失败（%1）</translation>
    </message>
    <message>
        <source>Ran %1</source>
        <comment>the last run of a schedule; when: &apos;2 h ago&apos;</comment>
        <translation>已运行（%1）</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>next run of a schedule</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>now</source>
        <comment>next run of a schedule</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>next run of a schedule; a duration</comment>
        <translation>%1后</translation>
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
        <translation>单个核心的百分比</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>a second, over a minute</source>
        <translation>每秒次数，1 分钟平均</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>失败的请求</translation>
    </message>
    <message>
        <source>share of all, over a minute</source>
        <translation>占全部请求的比例，1 分钟平均</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>延迟 p50</translation>
    </message>
    <message>
        <source>half of the requests were faster</source>
        <translation>一半请求快于此值</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>延迟 p95</translation>
    </message>
    <message>
        <source>95 of 100 requests were faster</source>
        <translation>100 个请求中有 95 个快于此值</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>延迟 p99</translation>
    </message>
    <message>
        <source>99 of 100 requests were faster</source>
        <translation>100 个请求中有 99 个快于此值</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>how long it took</source>
        <translation>检查用时</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>since the server started</source>
        <translation>自服务器启动以来</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>运行状态</translation>
    </message>
    <message>
        <source>whether it runs</source>
        <translation>是否正在运行</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <translation>主机 CPU</translation>
    </message>
    <message>
        <source>percent of all cores</source>
        <translation>全部核心的百分比</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>in use on the machine</source>
        <translation>本机使用量</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>processes at work, over a minute</source>
        <translation>活动进程数，1 分钟平均</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>how full the data folder&apos;s disk is</source>
        <translation>数据目录所在磁盘的占用率</translation>
    </message>
    <message>
        <source>API requests</source>
        <translation>API 请求</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>open to the server</source>
        <translation>与服务器的打开连接</translation>
    </message>
    <message>
        <source>Watchers</source>
        <translation>订阅者</translation>
    </message>
    <message>
        <source>clients that follow events</source>
        <translation>跟随事件的客户端</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>value: the service runs</comment>
        <translation>运行</translation>
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
        <translation>最后一个反斜杠后缺少内容。</translation>
    </message>
    <message>
        <source>A quote (%1) is not closed.</source>
        <translation>引号（%1）未闭合。</translation>
    </message>
</context>
<context>
    <name>models::ConfigDraftModel</name>
    <message>
        <source>New</source>
        <comment>change of a configuration value: it was not set</comment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>change of a configuration value</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>change of a configuration value</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>change of a configuration value</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>change of a configuration value</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>键</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: what is done to a value</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column: a value</comment>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column: a value</comment>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>column: services</comment>
        <translation>使用方</translation>
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
        <translation>设为 %1</translation>
    </message>
    <message>
        <source>deleted; it was %1</source>
        <comment>history of a configuration value</comment>
        <translation>已删除；原值为 %1</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>更改者</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>models::ConfigImport</name>
    <message>
        <source>Line %1 has no “=”.</source>
        <comment>a file of values</comment>
        <translation>第 %1 行没有“=”。</translation>
    </message>
    <message>
        <source>Line %1: “%2” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>第 %1 行：“%2”不能用作键。</translation>
    </message>
    <message>
        <source>Line %1: a quote is not closed.</source>
        <comment>a file of values</comment>
        <translation>第 %1 行：引号未闭合。</translation>
    </message>
    <message>
        <source>Line %1 is no JSON: %2.</source>
        <comment>a file of values; the reason</comment>
        <translation>第 %1 行不是 JSON：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be a key.</source>
        <comment>a file of values</comment>
        <translation>“%1”不能用作键。</translation>
    </message>
    <message>
        <source>“%1” is neither a text, a number nor true or false.</source>
        <comment>a file of values</comment>
        <translation>“%1”不是文本、数字，也不是 true 或 false。</translation>
    </message>
</context>
<context>
    <name>models::ConfigModel</name>
    <message>
        <source>Platform</source>
        <comment>kind of configuration value: a setting of the platform&apos;s own</comment>
        <translation>平台</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>kind of configuration value: for every service</comment>
        <translation>全局</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>kind of configuration value: of one service each</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>scope of a configuration value</comment>
        <translation>全局</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>accessible text: a value</comment>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>an encrypted configuration value</comment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a configuration value</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>scope of a configuration value</comment>
        <translation>平台</translation>
    </message>
    <message>
        <source>default</source>
        <comment>a configuration value that nobody has set</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Kept encrypted: it can be replaced, but is shown to nobody.</source>
        <translation>以加密方式保存：可以替换，但不向任何人显示。</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column</comment>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>column: for everything, or of one service</comment>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>column: services</comment>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>column: when</comment>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who changed it</comment>
        <translation>更改者</translation>
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
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>cron in words: times and days, then months</comment>
        <translation>%1（仅 %2）</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>每分钟</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, %n minute(s) past</source>
        <comment>cron in words</comment>
        <translation>
            <numerusform>每小时，整点后 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>At minutes %1 of every hour</source>
        <comment>a list of minutes</comment>
        <translation>每小时的第 %1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>每 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) past</source>
        <comment>cron in words: every so many hours</comment>
        <translation>
            <numerusform>%1，整点后 %n 分钟</numerusform>
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
        <translation>每小时（%1至%2）</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>cron in words: every so many minutes, then stretches of time</comment>
        <translation>%2，%1</translation>
    </message>
    <message>
        <source>At minutes %1 of each hour from %2</source>
        <comment>lists of minutes and of stretches of time</comment>
        <translation>%2，每小时的第 %1 分钟</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day, month, number or time to another</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <comment>one number</comment>
        <translation>每月 %1 日</translation>
    </message>
    <message>
        <source>on days %1 of the month</source>
        <comment>a list of numbers</comment>
        <translation>每月 %1 日</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>days of the month, days of the week</comment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>on weekdays</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>at weekends</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a list of weekdays</comment>
        <translation>每%1</translation>
    </message>
</context>
<context>
    <name>models::DashboardWords</name>
    <message>
        <source>Database</source>
        <comment>health check of the platform</comment>
        <translation>数据库</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <comment>database</comment>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <comment>database</comment>
        <translation>%1 / %2 个连接</translation>
    </message>
    <message>
        <source>schema %1</source>
        <comment>database: version of its layout</comment>
        <translation>架构版本 %1</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>health check of the platform</comment>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>%1 used</source>
        <comment>disk: share</comment>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>disk: size</comment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>%1 inodes</source>
        <comment>disk: share of its entries in use</comment>
        <translation>inode 已用 %1</translation>
    </message>
    <message>
        <source>Docker engine</source>
        <comment>health check of the platform</comment>
        <translation>Docker 引擎</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>health check of the platform: what runs services</comment>
        <translation>运行时</translation>
    </message>
    <message>
        <source>local processes</source>
        <comment>what runs services</comment>
        <translation>本地进程</translation>
    </message>
    <message>
        <source>Docker containers</source>
        <comment>what runs services</comment>
        <translation>Docker 容器</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <comment>engine</comment>
        <translation>
            <numerusform>%n 个容器</numerusform>
        </translation>
    </message>
    <message>
        <source>Cache</source>
        <comment>health check of the platform</comment>
        <translation>缓存</translation>
    </message>
    <message>
        <source>up %1</source>
        <comment>cache: for so long</comment>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>Container engine</source>
        <comment>health check</comment>
        <translation>容器引擎</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>container engine</comment>
        <translation>运行中</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) running</source>
        <comment>of this server</comment>
        <translation>
            <numerusform>%n 个容器正在运行</numerusform>
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
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <comment>container engine</comment>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>None found · no service needs it</source>
        <comment>container engine</comment>
        <translation>未找到 · 没有服务需要它</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>health check</comment>
        <translation>备份</translation>
    </message>
    <message>
        <source>Newest %1</source>
        <comment>backup; when: &apos;2 h ago&apos;</comment>
        <translation>最新：%1</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>backups</comment>
        <translation>尚无</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <translation>
            <numerusform>%n 个计划已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <comment>backups</comment>
        <translation>
            <numerusform>%n 个已损坏</numerusform>
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
        <translation>每秒 · 错误 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age: seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age: minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age: hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age: days</comment>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>models::EventLogModel</name>
    <message>
        <source>%1 is healthy</source>
        <comment>service</comment>
        <translation>%1 健康</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <comment>service</comment>
        <translation>%1 已降级</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <comment>service</comment>
        <translation>%1 不健康</translation>
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
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>duration: hours and minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>duration: minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>never</source>
        <comment>time of an event</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>time of an event</comment>
        <translation>刚刚</translation>
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
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>time of an event</comment>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>status of a service</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>status of a service</comment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>status of a service</comment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <comment>status of a service</comment>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>status of a service</comment>
        <translation>出错</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>health of a service</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>health of a service</comment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>health of a service</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>Degraded</source>
        <comment>health of a service</comment>
        <translation>降级</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <comment>health of a service</comment>
        <translation>不健康</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <comment>health check</comment>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Passing</source>
        <comment>health check</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failing</source>
        <comment>health check</comment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>%1 已创建</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>%1 已删除</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>%1 正在启动</translation>
    </message>
    <message>
        <source>%1 started</source>
        <comment>service</comment>
        <translation>%1 已启动</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>%1 正在停止</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <comment>service</comment>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>service</comment>
        <translation>%1 出错</translation>
    </message>
    <message>
        <source>%1 was scaled</source>
        <comment>service</comment>
        <translation>%1 已扩缩</translation>
    </message>
    <message>
        <source>Health of %1 changed</source>
        <comment>service</comment>
        <translation>%1 的健康状态已变化</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>connection</comment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>connection</comment>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>connection</comment>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>connection</comment>
        <translation>实时</translation>
    </message>
    <message numerus="yes">
        <source>Reconnecting in %n s</source>
        <comment>connection</comment>
        <translation>
            <numerusform>%n 秒后重新连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <comment>connection</comment>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>Connection failed</source>
        <comment>connection</comment>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the server running?</source>
        <translation>此地址没有响应。服务器是否正在运行？</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>找不到此名称的计算机。</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>服务器响应超时。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>服务器的证书不受信任。</translation>
    </message>
    <message>
        <source>Too many requests; the server asks to wait.</source>
        <translation>请求过多；服务器要求稍后再试。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <comment>a failure without a reason</comment>
        <translation>出现问题。</translation>
    </message>
    <message>
        <source>d MMM yyyy, h:mm AP</source>
        <comment>day and time of day; the letters of QDateTime</comment>
        <translation>yyyy年M月d日 AP h:mm</translation>
    </message>
    <message>
        <source>The sign-in was declined at the provider.</source>
        <translation>第三方提供商处的登录已被拒绝。</translation>
    </message>
    <message>
        <source>The provider does not answer at the moment.</source>
        <translation>第三方提供商目前没有响应。</translation>
    </message>
    <message>
        <source>The provider has not verified your e-mail address.</source>
        <translation>第三方提供商尚未验证您的电子邮件地址。</translation>
    </message>
    <message>
        <source>This server has no account for you, and makes none by itself.</source>
        <translation>此服务器没有您的账户，也不会自动创建。</translation>
    </message>
    <message>
        <source>Your account on this server is not active.</source>
        <translation>您在此服务器上的账户未启用。</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time.</source>
        <translation>未在规定时间内在浏览器中登录。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>无法打开浏览器。</translation>
    </message>
    <message>
        <source>The session has ended. Sign in through the provider again.</source>
        <translation>会话已结束。请重新通过第三方提供商登录。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be used.</source>
        <translation>无法使用第三方提供商的响应。</translation>
    </message>
</context>
<context>
    <name>models::ImportFile</name>
    <message>
        <source>Compose file</source>
        <translation>Compose 文件</translation>
    </message>
    <message>
        <source>mcp.json of a desktop client or editor</source>
        <translation>桌面客户端或编辑器的 mcp.json</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>其中没有内容</translation>
    </message>
    <message>
        <source>It is larger than %1, more than a server takes</source>
        <comment>a file; a size</comment>
        <translation>它大于 %1，超过服务器可接受的大小</translation>
    </message>
    <message>
        <source>This is neither a Compose file, which has “services:”, nor an mcp.json, which has “mcpServers”</source>
        <translation>这既不是 Compose 文件（含“services:”），也不是 mcp.json（含“mcpServers”）</translation>
    </message>
    <message>
        <source>This is no file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>a file; the system&apos;s reason</comment>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>这不是文本</translation>
    </message>
</context>
<context>
    <name>models::ImportPreviewModel</name>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>容器</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>进程</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>a service of a file: nothing is in its way</comment>
        <translation>就绪</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <comment>a service of a file: what is not taken over</comment>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Exists already</source>
        <comment>a service of a file</comment>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Cannot be made</source>
        <comment>a service of a file</comment>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>a service of a file</comment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a service of a file: by the server</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Image or command</source>
        <comment>column: what a service runs</comment>
        <translation>镜像或命令</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>端口</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: whether a service of a file can be made</comment>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>models::LogFeed</name>
    <message>
        <source>Some lines are missing here</source>
        <comment>log</comment>
        <translation>此处缺少若干行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are missing here</source>
        <comment>log</comment>
        <translation>
            <numerusform>此处缺少 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::LogFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
</context>
<context>
    <name>models::LogPattern</name>
    <message>
        <source>%1, at character %2</source>
        <comment>what is wrong with a regular expression, and where</comment>
        <translation>%1，位于第 %2 个字符</translation>
    </message>
</context>
<context>
    <name>models::OtherContainersModel</name>
    <message>
        <source>Container</source>
        <comment>column</comment>
        <translation>容器</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>column</comment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a container</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>端口</translation>
    </message>
</context>
<context>
    <name>models::PeopleWords</name>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>运维人员</translation>
    </message>
    <message>
        <source>Developer</source>
        <comment>role</comment>
        <translation>开发人员</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>查看者</translation>
    </message>
    <message>
        <source>Everything, people and the audit log included</source>
        <comment>what a role may do</comment>
        <translation>全部权限，包括用户管理和审计日志</translation>
    </message>
    <message>
        <source>Services, configuration and backups</source>
        <comment>what a role may do</comment>
        <translation>服务、配置和备份</translation>
    </message>
    <message>
        <source>Services; sees configuration</source>
        <comment>what a role may do</comment>
        <translation>服务；可查看配置</translation>
    </message>
    <message>
        <source>Sees services, logs and metrics</source>
        <comment>what a role may do</comment>
        <translation>查看服务、日志和指标</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an account</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>state of an account</comment>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>tier</comment>
        <translation>免费</translation>
    </message>
    <message>
        <source>Basic</source>
        <comment>tier</comment>
        <translation>基础</translation>
    </message>
    <message>
        <source>Pro</source>
        <comment>tier</comment>
        <translation>专业</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <comment>tier</comment>
        <translation>企业</translation>
    </message>
    <message>
        <source>%1 requests an hour</source>
        <comment>what a tier allows</comment>
        <translation>每小时 %1 次请求</translation>
    </message>
    <message>
        <source>As many requests as wanted</source>
        <comment>what a tier allows</comment>
        <translation>请求次数不限</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>group of permissions</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>group of permissions</comment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>group of permissions</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>group of permissions</comment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>group of permissions</comment>
        <translation>备份</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>group of permissions</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>group of permissions</comment>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Audit log</source>
        <comment>group of permissions</comment>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>group of permissions</comment>
        <translation>平台</translation>
    </message>
    <message>
        <source>See services and the container engine</source>
        <comment>permission</comment>
        <translation>查看服务和容器引擎</translation>
    </message>
    <message>
        <source>Make, change, start, stop and delete services</source>
        <comment>permission</comment>
        <translation>创建、更改、启动、停止和删除服务</translation>
    </message>
    <message>
        <source>Run commands inside services</source>
        <comment>permission</comment>
        <translation>在服务内运行命令</translation>
    </message>
    <message>
        <source>Read the logs of services</source>
        <comment>permission</comment>
        <translation>读取服务日志</translation>
    </message>
    <message>
        <source>Read metrics, for Prometheus too</source>
        <comment>permission</comment>
        <translation>读取指标，也供 Prometheus 使用</translation>
    </message>
    <message>
        <source>See the configuration</source>
        <comment>permission</comment>
        <translation>查看配置</translation>
    </message>
    <message>
        <source>Change the configuration</source>
        <comment>permission</comment>
        <translation>更改配置</translation>
    </message>
    <message>
        <source>See and download backups</source>
        <comment>permission</comment>
        <translation>查看和下载备份</translation>
    </message>
    <message>
        <source>Make, restore and delete backups</source>
        <comment>permission</comment>
        <translation>创建、恢复和删除备份</translation>
    </message>
    <message>
        <source>See people, their sessions and keys</source>
        <comment>permission</comment>
        <translation>查看用户及其会话和密钥</translation>
    </message>
    <message>
        <source>Make, change and delete people</source>
        <comment>permission</comment>
        <translation>创建、更改和删除用户</translation>
    </message>
    <message>
        <source>Make and revoke API keys with this key</source>
        <comment>permission</comment>
        <translation>使用此密钥创建和吊销 API 密钥</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <comment>permission</comment>
        <translation>读取审计日志</translation>
    </message>
    <message>
        <source>Change the platform itself</source>
        <comment>permission</comment>
        <translation>更改平台本身</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>permissions of an API key</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>see</source>
        <comment>permission: services, logs…</comment>
        <translation>查看</translation>
    </message>
    <message>
        <source>change</source>
        <comment>permission: services, configuration…</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>run commands</source>
        <comment>permission: inside services</comment>
        <translation>运行命令</translation>
    </message>
    <message>
        <source>administer</source>
        <comment>permission: the platform</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>permission: all of services, backups…</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permissions: a group, what of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of an API key</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <comment>state of an API key</comment>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of an API key</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>never</source>
        <comment>when an API key ends</comment>
        <translation>永不</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>when an API key ends; a duration</comment>
        <translation>%1后</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not be the e-mail address</source>
        <comment>a password</comment>
        <translation>不能与电子邮件地址相同</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>强</translation>
    </message>
</context>
<context>
    <name>models::PermissionTree</name>
    <message>
        <source>Your account may not do this, so that a key of yours cannot either.</source>
        <translation>您的账户没有此权限，因此您的密钥也不能拥有。</translation>
    </message>
</context>
<context>
    <name>models::Permit</name>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>当前没有与服务器的连接。</translation>
    </message>
    <message numerus="yes">
        <source>Your account lacks the permission(s) %1.</source>
        <comment>why something cannot be done</comment>
        <translation>
            <numerusform>您的账户缺少权限 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: the console sends no change to this server.</source>
        <translation>此连接为只读：控制台不会向该服务器发送任何更改。</translation>
    </message>
</context>
<context>
    <name>models::RestorePlanModel</name>
    <message>
        <source>stopped meanwhile, then started again</source>
        <comment>a service in a restore</comment>
        <translation>期间停止，之后重新启动</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a service in a restore</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>started</source>
        <comment>a service in a restore</comment>
        <translation>启动</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>of a configuration</comment>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them</source>
        <comment>users, roles, keys</comment>
        <translation>
            <numerusform>%n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>in a restore: accounts and global configuration</comment>
        <translation>平台</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: of a restore</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Happens</source>
        <comment>column: what a restore does</comment>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>models::RunCalendar</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>format of a date with time, as QDateTime has it</comment>
        <translation>yyyy年M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>clocks go forward that day</source>
        <comment>note at a run: daylight saving time begins</comment>
        <translation>当天时钟拨快</translation>
    </message>
    <message>
        <source>clocks go back that day</source>
        <comment>note at a run: daylight saving time ends</comment>
        <translation>当天时钟拨慢</translation>
    </message>
</context>
<context>
    <name>models::ScheduleModel</name>
    <message>
        <source>Off</source>
        <comment>state of a schedule</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>On time</source>
        <comment>state of a schedule</comment>
        <translation>按时</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a schedule that has not run yet</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a schedule: its last run failed</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>state of a schedule: its newest good backup is too old</comment>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>column</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Runs</source>
        <comment>column: when a schedule runs, in words</comment>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>column</comment>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>column</comment>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>column: how long backups are kept</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column</comment>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>models::ServerWords</name>
    <message>
        <source>Measuring</source>
        <extracomment>step of a backup job</extracomment>
        <translation>正在测算</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>step of a backup job</extracomment>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>step of a backup job; a service or a part of the platform</extracomment>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Reading the database</source>
        <translation>正在读取数据库</translation>
    </message>
    <message>
        <source>Reading the volume %1</source>
        <translation>正在读取卷 %1</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>step of a job</extracomment>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <extracomment>step of a job; a service</extracomment>
        <translation>正在校验 %1</translation>
    </message>
    <message>
        <source>Extracting</source>
        <extracomment>step of a restore</extracomment>
        <translation>正在提取</translation>
    </message>
    <message>
        <source>Extracting %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>正在提取 %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>正在停止 %1</translation>
    </message>
    <message>
        <source>Putting in place</source>
        <extracomment>step of a restore</extracomment>
        <translation>正在放置到位</translation>
    </message>
    <message>
        <source>Putting in place %1</source>
        <extracomment>step of a restore; a service</extracomment>
        <translation>正在将 %1 放置到位</translation>
    </message>
    <message>
        <source>Filling the volume %1</source>
        <translation>正在填充卷 %1</translation>
    </message>
    <message>
        <source>Starting services</source>
        <translation>正在启动服务</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需执行任何操作</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>definition</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>定义</translation>
    </message>
    <message>
        <source>configuration</source>
        <extracomment>part of a service, or of the platform, that was restored</extracomment>
        <translation>配置</translation>
    </message>
    <message>
        <source>logs</source>
        <extracomment>part of a service that was restored</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>data</source>
        <extracomment>part of a service that was restored: its data folder</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>volume %1</source>
        <extracomment>part of a service that was restored; a folder</extracomment>
        <translation>卷 %1</translation>
    </message>
    <message>
        <source>accounts</source>
        <extracomment>part of the platform that was restored</extracomment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Restored; finished after the server had ended</source>
        <translation>已恢复；在服务器结束运行后才完成</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; healthy</source>
        <translation>
            <numerusform>已恢复 %n 个文件；健康</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n files; not started, as it did not run when the backup was made</source>
        <translation>
            <numerusform>已恢复 %n 个文件；未启动，因为创建备份时它未在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts can be read</source>
        <translation>账户可以读取</translation>
    </message>
    <message>
        <source>Not restored: called off</source>
        <translation>未恢复：已取消</translation>
    </message>
    <message>
        <source>Not restored: the server ended before its turn</source>
        <translation>未恢复：服务器在轮到它之前已结束运行</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已回退：%1</translation>
    </message>
    <message>
        <source>Taken back: the server ended while it was restored</source>
        <translation>已回退：恢复期间服务器已结束运行</translation>
    </message>
    <message>
        <source>Half restored: %1</source>
        <translation>仅部分恢复：%1</translation>
    </message>
    <message>
        <source>the volume %1 is taken back once the container engine is there</source>
        <translation>容器引擎可用后，卷 %1 将回退</translation>
    </message>
    <message>
        <source>Configuration stays as it was: %1</source>
        <translation>配置保持原样：%1</translation>
    </message>
    <message>
        <source>Accounts stay as they were: %1</source>
        <translation>账户保持原样：%1</translation>
    </message>
    <message>
        <source>Not started again before its volume is taken back, once the container engine is there</source>
        <translation>在其卷回退之前不会重新启动；容器引擎可用后将回退该卷</translation>
    </message>
    <message>
        <source>Cannot be started again: %1</source>
        <translation>无法重新启动：%1</translation>
    </message>
    <message>
        <source>Cannot be started: %1</source>
        <translation>无法启动：%1</translation>
    </message>
    <message>
        <source>Did not become healthy in time</source>
        <translation>未在规定时间内变为健康</translation>
    </message>
    <message>
        <source>Unhealthy: %1</source>
        <translation>不健康：%1</translation>
    </message>
    <message>
        <source>Not proven: %1</source>
        <translation>未验证：%1</translation>
    </message>
    <message>
        <source>Its definition is not in the backup</source>
        <translation>其定义不在备份中</translation>
    </message>
    <message>
        <source>Its secrets are sealed with another platform&apos;s key: %1</source>
        <translation>其机密已用另一平台的密钥密封：%1</translation>
    </message>
    <message>
        <source>It works in %1, which is not in the backup</source>
        <translation>其工作目录 %1 不在备份中</translation>
    </message>
    <message>
        <source>It runs in a container, and there is no container engine</source>
        <translation>它在容器中运行，而容器引擎不可用</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未包含：%1</translation>
    </message>
    <message>
        <source>Left out: %1 and %2 more</source>
        <translation>未包含：%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>Left out: the volume %1: %2</source>
        <translation>未包含：卷 %1：%2</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another service</source>
        <translation>未包含：卷 %1 已由另一服务纳入备份</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is in the backup already, by another volume</source>
        <translation>未包含：卷 %1 已作为另一个卷纳入备份</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is not a folder of this machine</source>
        <translation>未包含：卷 %1 不是本机上的目录</translation>
    </message>
    <message>
        <source>Left out: the volume %1 is the server&apos;s own data folder, or lies in it</source>
        <translation>未包含：卷 %1 是服务器自身的数据目录，或位于其中</translation>
    </message>
    <message>
        <source>Left out: there is no such service any more</source>
        <translation>未包含：此服务已不存在</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>there is no container engine</source>
        <translation>容器引擎不可用</translation>
    </message>
    <message>
        <source>is not in the backup</source>
        <translation>不在备份中</translation>
    </message>
    <message>
        <source>is not in this backup</source>
        <translation>不在此备份中</translation>
    </message>
    <message>
        <source>is there, and stays as it is</source>
        <translation>已存在，保持不变</translation>
    </message>
    <message>
        <source>differs, and stays as it is</source>
        <translation>不同，保持不变</translation>
    </message>
    <message>
        <source>is not accepted here: %1</source>
        <translation>此处不接受：%1</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; the value that is here stays</source>
        <translation>已用另一平台的密钥密封；保留此处的值</translation>
    </message>
    <message>
        <source>is sealed with another platform&apos;s key; set it anew</source>
        <translation>已用另一平台的密钥密封；请重新设置</translation>
    </message>
    <message>
        <source>needs the permission %1</source>
        <translation>需要权限 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay as they are</source>
        <translation>
            <numerusform>另有 %n 项保持不变</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be put into the place of the root folder</source>
        <translation>不能放到根目录的位置</translation>
    </message>
    <message>
        <source>would go to the server&apos;s own data folder</source>
        <translation>将放入服务器自身的数据目录</translation>
    </message>
    <message>
        <source>has no folder of this machine to go to</source>
        <translation>在本机上没有可放置的目录</translation>
    </message>
    <message>
        <source>%1 is there, and is no folder</source>
        <translation>%1 已存在，且不是目录</translation>
    </message>
    <message>
        <source>the folder %1, where it would go, is not here</source>
        <translation>要放入的目录 %1 在此处不存在</translation>
    </message>
    <message>
        <source>%1 is where a file system is mounted: it cannot be replaced as a whole</source>
        <translation>%1 是文件系统的挂载点：不能整体替换</translation>
    </message>
    <message>
        <source>the server may not write to %1</source>
        <translation>服务器无权写入 %1</translation>
    </message>
    <message>
        <source>There is no container engine</source>
        <translation>容器引擎不可用</translation>
    </message>
    <message>
        <source>The volume %1 cannot be restored: %2</source>
        <translation>无法恢复卷 %1：%2</translation>
    </message>
    <message>
        <source>The volume %1 cannot be read: %2</source>
        <translation>无法读取卷 %1：%2</translation>
    </message>
    <message>
        <source>The engine has no image by which the volume %1 could be reached</source>
        <translation>引擎中没有可用于访问卷 %1 的镜像</translation>
    </message>
    <message>
        <source>The volume %1 is used by the container %2, which is not of this server</source>
        <translation>卷 %1 正被容器 %2 使用，该容器不属于此服务器</translation>
    </message>
    <message>
        <source>%1 cannot be restored as it was: %2</source>
        <translation>无法按原样恢复 %1：%2</translation>
    </message>
    <message>
        <source>%1 depends on %2, which is neither here nor restored with it</source>
        <translation>%1 依赖 %2，而后者既不在此处，也不在本次恢复之中</translation>
    </message>
    <message>
        <source>%1 is to be put back first, at the next start</source>
        <translation>须先在下次启动时还原 %1</translation>
    </message>
    <message>
        <source>its configuration is not accepted here: %1</source>
        <translation>此处不接受其配置：%1</translation>
    </message>
    <message>
        <source>Two parts of the backup would go to %1; restore them one after the other</source>
        <translation>备份中有两部分都将放入 %1；请逐个恢复</translation>
    </message>
    <message>
        <source>These run, and what they work on would be replaced: %1</source>
        <translation>以下服务正在运行，其使用的内容将被替换：%1</translation>
    </message>
    <message>
        <source>There is too little room: %1 are needed, %2 are free</source>
        <translation>空间不足：需要 %1，可用 %2</translation>
    </message>
    <message>
        <source>There is too little room for a drill: %1 are needed, %2 are free</source>
        <translation>演练空间不足：需要 %1，可用 %2</translation>
    </message>
    <message>
        <source>You do not have the permission to restore %1</source>
        <translation>您没有权限恢复：%1</translation>
    </message>
    <message>
        <source>the definition of %1</source>
        <extracomment>what somebody may not restore; a service</extracomment>
        <translation>%1 的定义</translation>
    </message>
    <message>
        <source>accounts; name the services to restore without them</source>
        <extracomment>what somebody may not restore</extracomment>
        <translation>账户；如不恢复账户，请指定要恢复的服务</translation>
    </message>
    <message>
        <source>%1: the address belongs to another account here</source>
        <translation>%1：该地址在此处属于另一账户</translation>
    </message>
    <message>
        <source>%1: is inactive, since the second factor does not open with this platform&apos;s key</source>
        <translation>%1：未启用，因为其双因素认证无法用此平台的密钥打开</translation>
    </message>
    <message>
        <source>%1: its user is not here</source>
        <translation>%1：其用户不在此处</translation>
    </message>
    <message>
        <source>that of %1: sealed with another platform&apos;s key</source>
        <translation>%1 的双因素认证：已用另一平台的密钥密封</translation>
    </message>
    <message>
        <source>that of %1: the user is not here</source>
        <translation>%1 的双因素认证：用户不在此处</translation>
    </message>
    <message>
        <source>This backup holds a service whose id is not allowed</source>
        <translation>此备份包含一个 ID 不被允许的服务</translation>
    </message>
    <message>
        <source>The accounts in this backup cannot be read</source>
        <translation>无法读取此备份中的账户</translation>
    </message>
    <message>
        <source>There would be no active administrator left</source>
        <translation>将不再有活动的管理员</translation>
    </message>
    <message>
        <source>%1 in the backup cannot be read</source>
        <translation>无法读取备份中的 %1</translation>
    </message>
    <message>
        <source>%1 does not come to a stop</source>
        <translation>%1 未能停止</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>已被取消</translation>
    </message>
    <message>
        <source>This job is over</source>
        <translation>此任务已结束</translation>
    </message>
    <message>
        <source>The server ended before this was done</source>
        <translation>服务器在完成之前已结束运行</translation>
    </message>
    <message>
        <source>The server ended before it was made</source>
        <translation>服务器在创建完成之前已结束运行</translation>
    </message>
    <message>
        <source>Its archive is gone</source>
        <translation>其归档已不存在</translation>
    </message>
    <message>
        <source>This backup is not whole</source>
        <translation>此备份不完整</translation>
    </message>
    <message>
        <source>Not everything was restored</source>
        <translation>并非所有内容都已恢复</translation>
    </message>
    <message>
        <source>The safety backup of what would be overwritten could not be made: %1</source>
        <translation>无法为将被覆盖的内容创建安全备份：%1</translation>
    </message>
    <message>
        <source>The archive of %1 is that of another backup</source>
        <translation>%1 的归档属于另一个备份</translation>
    </message>
    <message>
        <source>The archive of this backup cannot be read</source>
        <translation>无法读取此备份的归档</translation>
    </message>
    <message>
        <source>The archive cannot be put among the backups</source>
        <translation>无法将归档加入备份</translation>
    </message>
    <message>
        <source>The archive is damaged: %1</source>
        <translation>归档已损坏：%1</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>缺少末尾</translation>
    </message>
    <message>
        <source>a part of it was changed, cut off or moved</source>
        <translation>其中一部分被更改、截断或移动</translation>
    </message>
    <message>
        <source>The file is no archive of this program</source>
        <translation>该文件不是本程序的归档</translation>
    </message>
    <message>
        <source>The file is no archive of this program, or its beginning is damaged</source>
        <translation>该文件不是本程序的归档，或其开头已损坏</translation>
    </message>
    <message>
        <source>The archive was made by a newer version</source>
        <translation>该归档由更新的版本创建</translation>
    </message>
    <message>
        <source>The archive is encrypted in a way that is not known here</source>
        <translation>该归档的加密方式在此处未知</translation>
    </message>
    <message>
        <source>The archive opens with a passphrase only</source>
        <translation>该归档只能用口令打开</translation>
    </message>
    <message>
        <source>The archive opens with the key of the platform that made it, not with a passphrase</source>
        <translation>该归档须用创建它的平台的密钥打开，而不是口令</translation>
    </message>
    <message>
        <source>Is not the one that the archive was made with</source>
        <translation>不是创建归档时使用的口令</translation>
    </message>
    <message>
        <source>The archive was made with the key of another platform</source>
        <translation>该归档使用另一平台的密钥创建</translation>
    </message>
    <message>
        <source>is needed: this backup is encrypted with one</source>
        <translation>必填：此备份已用口令加密</translation>
    </message>
    <message>
        <source>This backup is here already, as “%1”</source>
        <translation>此备份已存在，名为“%1”</translation>
    </message>
    <message>
        <source>This incremental backup is based on %1, which is not here: upload that one first</source>
        <translation>此增量备份基于 %1，而后者不在此处：请先上传它</translation>
    </message>
    <message>
        <source>Other backups are based on this one and cannot be restored without it: %1</source>
        <translation>其他备份基于此备份，没有它便无法恢复：%1</translation>
    </message>
    <message>
        <source>The backup %1 that it is based on is not here</source>
        <translation>它所基于的备份 %1 不在此处</translation>
    </message>
    <message>
        <source>The backup “%1” that it is based on is not whole</source>
        <translation>它所基于的备份“%1”不完整</translation>
    </message>
    <message>
        <source>A job works on “%1”: wait for it or cancel it</source>
        <translation>有任务正在处理“%1”：请等待或取消该任务</translation>
    </message>
    <message>
        <source>Cannot put a folder into the place of %1: %2</source>
        <translation>无法将目录放到 %1 的位置：%2</translation>
    </message>
    <message>
        <source>The server has no room for this archive</source>
        <translation>服务器没有足够空间存放此归档</translation>
    </message>
    <message>
        <source>Too many uploads are under way</source>
        <translation>正在进行的上传过多</translation>
    </message>
    <message>
        <source>The upload cannot be stored</source>
        <translation>无法存储此上传</translation>
    </message>
    <message>
        <source>The part could not be stored</source>
        <translation>无法存储此部分</translation>
    </message>
    <message>
        <source>Name must not contain control characters</source>
        <translation>名称不能包含控制字符</translation>
    </message>
    <message numerus="yes">
        <source>must have 1 to %n characters</source>
        <translation>
            <numerusform>须为 1 到 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>must have %1 to %2 characters</source>
        <translation>须为 %1 到 %2 个字符</translation>
    </message>
    <message>
        <source>is of use only with encrypt</source>
        <translation>仅与 encrypt 一起使用时有效</translation>
    </message>
    <message>
        <source>must be a time to come</source>
        <translation>须为将来的时间</translation>
    </message>
    <message>
        <source>there is no such service, or it is named twice</source>
        <translation>没有此服务，或重复指定</translation>
    </message>
    <message>
        <source>there is no such service</source>
        <translation>没有此服务</translation>
    </message>
    <message>
        <source>must be an age such as 7d, 4w or 12m, a count such as 30, forever, or an object of keepLast, keepDaily, keepWeekly and keepMonthly</source>
        <translation>须为时长（如 7d、4w 或 12m）、数量（如 30）、forever，或由 keepLast、keepDaily、keepWeekly 和 keepMonthly 组成的对象</translation>
    </message>
    <message>
        <source>is no time zone known here, such as Europe/Berlin</source>
        <translation>不是此处已知的时区，例如 Europe/Berlin</translation>
    </message>
    <message>
        <source>must be from 1 to %1</source>
        <translation>须介于 1 和 %1 之间</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>how the last run of a schedule stands</extracomment>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>how the last run of a schedule ended</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <extracomment>how the last run of a schedule ended; why</extracomment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>A run of this schedule is under way</source>
        <translation>此计划正在运行</translation>
    </message>
    <message numerus="yes">
        <source>There are %n schedules, which is as many as this server keeps</source>
        <translation>
            <numerusform>已有 %n 个计划，达到此服务器的上限</numerusform>
        </translation>
    </message>
    <message>
        <source>never comes</source>
        <extracomment>of a cron expression: it names no moment that ever is</extracomment>
        <translation>永远不会到来</translation>
    </message>
    <message numerus="yes">
        <source>is longer than %n characters</source>
        <translation>
            <numerusform>超过 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n fields, not five: minute, hour, day of month, month, day of week</source>
        <translation>
            <numerusform>有 %n 个字段，而应为五个：分钟、小时、日、月、星期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is none of @hourly, @daily, @midnight, @weekly, @monthly, @yearly and @annually</source>
        <translation>%1 不是 @hourly、@daily、@midnight、@weekly、@monthly、@yearly 或 @annually</translation>
    </message>
    <message>
        <source>minute: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>分钟：%1</translation>
    </message>
    <message>
        <source>hour: %1</source>
        <extracomment>part of a cron expression; what is wrong with it</extracomment>
        <translation>小时：%1</translation>
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
        <translation>星期：%1</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>%1 is no value</source>
        <translation>%1 不是有效值</translation>
    </message>
    <message>
        <source>%1 is not in %2-%3</source>
        <translation>%1 不在 %2-%3 范围内</translation>
    </message>
    <message>
        <source>%1 ends before it begins</source>
        <translation>%1 的结尾早于开头</translation>
    </message>
    <message>
        <source>%1 has no step of 1 or more</source>
        <translation>%1 的步长不是 1 或更大</translation>
    </message>
    <message>
        <source>How much the server writes into its own log</source>
        <translation>服务器写入自身日志的详细程度</translation>
    </message>
    <message>
        <source>How long the lines of services are kept</source>
        <translation>服务日志行的保留时间</translation>
    </message>
    <message>
        <source>How many MB of lines are kept of one service</source>
        <translation>单个服务的日志行保留多少 MB</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>采样数据的保留时间</translation>
    </message>
    <message>
        <source>Requests an hour in the tier %1</source>
        <translation>等级 %1 的每小时请求数</translation>
    </message>
    <message>
        <source>Requests at once in the tier %1</source>
        <translation>等级 %1 可一次发出的请求数</translation>
    </message>
    <message>
        <source>The tier of callers without credentials, by address; while not set, what the command line says</source>
        <translation>无凭据调用者的等级，按地址计算；未设置时以命令行为准</translation>
    </message>
    <message>
        <source>Failed sign-ins to one account within the window</source>
        <translation>时间窗口内同一账户的登录失败次数</translation>
    </message>
    <message>
        <source>Failed sign-ins from one address within the window</source>
        <translation>时间窗口内同一地址的登录失败次数</translation>
    </message>
    <message>
        <source>How long failed sign-ins count</source>
        <translation>登录失败的计数时长</translation>
    </message>
    <message>
        <source>Where the container engine listens; empty: it is looked for</source>
        <translation>容器引擎的监听地址；留空则自动查找</translation>
    </message>
    <message>
        <source>A folder with ca.pem, cert.pem and key.pem; set, TCP is spoken with TLS</source>
        <translation>含 ca.pem、cert.pem 和 key.pem 的目录；设置后 TCP 使用 TLS</translation>
    </message>
    <message>
        <source>Folders of this machine that containers may mount, with what is below them</source>
        <translation>容器可以挂载的本机目录及其下的内容</translation>
    </message>
    <message>
        <source>The address that containers&apos; ports are published on</source>
        <translation>发布容器端口所用的地址</translation>
    </message>
    <message>
        <source>Who signs in to private registries: registry=user:password, separated by spaces</source>
        <translation>登录私有镜像仓库的账户：registry=user:password，以空格分隔</translation>
    </message>
    <message>
        <source>What runs a service that does not say</source>
        <translation>未指定运行方式的服务如何运行</translation>
    </message>
    <message>
        <source>The mail server; while empty no mail is sent</source>
        <translation>邮件服务器；留空则不发送邮件</translation>
    </message>
    <message>
        <source>The mail server&apos;s port</source>
        <translation>邮件服务器的端口</translation>
    </message>
    <message>
        <source>How the connection to the mail server is protected</source>
        <translation>如何保护与邮件服务器的连接</translation>
    </message>
    <message>
        <source>Who signs in to the mail server; empty: nobody</source>
        <translation>登录邮件服务器的用户名；留空则不登录</translation>
    </message>
    <message>
        <source>The password for the mail server</source>
        <translation>邮件服务器的密码</translation>
    </message>
    <message>
        <source>The sender of the platform&apos;s mail</source>
        <translation>平台邮件的发件人</translation>
    </message>
    <message>
        <source>Addresses beyond loopback that a sign-in may return to</source>
        <translation>除环回地址外，登录后可以返回的地址</translation>
    </message>
    <message>
        <source>How browsers reach this server, for the way back from a provider; empty: its own loopback address</source>
        <translation>浏览器访问此服务器的地址，用于从提供商返回；留空则使用其自身的环回地址</translation>
    </message>
    <message>
        <source>Hand tokens over in the redirect&apos;s query, as the reference shows it; loopback targets only</source>
        <translation>按参考文档所示，在重定向的查询参数中传递令牌；仅限环回目标</translation>
    </message>
    <message>
        <source>What people call the provider</source>
        <translation>提供商的显示名称</translation>
    </message>
    <message>
        <source>What the provider calls this server; while empty it is off</source>
        <translation>提供商对此服务器的标识；留空则停用</translation>
    </message>
    <message>
        <source>The secret shared with the provider</source>
        <translation>与提供商共享的机密</translation>
    </message>
    <message>
        <source>The OpenID issuer; its endpoints are found from there</source>
        <translation>OpenID 颁发者；由此查找其端点</translation>
    </message>
    <message>
        <source>Where people are sent to sign in</source>
        <translation>用户登录的跳转地址</translation>
    </message>
    <message>
        <source>Where a code is traded</source>
        <translation>兑换代码的地址</translation>
    </message>
    <message>
        <source>Where the account is asked for</source>
        <translation>查询账户的地址</translation>
    </message>
    <message>
        <source>Where verified addresses are asked for, with providers that keep them apart</source>
        <translation>查询已验证地址的地址，用于将其单独保存的提供商</translation>
    </message>
    <message>
        <source>Where the provider&apos;s keys are</source>
        <translation>提供商密钥的地址</translation>
    </message>
    <message>
        <source>What is asked of the provider; empty: its usual ones</source>
        <translation>向提供商请求的内容；留空则使用其默认项</translation>
    </message>
    <message>
        <source>Whether a first sign-in makes an account</source>
        <translation>首次登录是否创建账户</translation>
    </message>
    <message>
        <source>The role of accounts made that way</source>
        <translation>以此方式创建的账户的角色</translation>
    </message>
    <message>
        <source>Whose addresses may sign up; empty: any</source>
        <translation>允许注册的地址所属的域；留空则不限</translation>
    </message>
    <message>
        <source>Must be an http or https URL without query</source>
        <translation>须为不含查询参数的 http 或 https URL</translation>
    </message>
    <message>
        <source>Must be http or https URLs without query</source>
        <translation>须均为不含查询参数的 http 或 https URL</translation>
    </message>
    <message>
        <source>Must be unix:///path, tcp://host:port or npipe:////./pipe/name</source>
        <translation>须为 unix:///path、tcp://host:port 或 npipe:////./pipe/name</translation>
    </message>
    <message>
        <source>Must be an absolute path</source>
        <translation>须为绝对路径</translation>
    </message>
    <message>
        <source>Must be absolute paths</source>
        <translation>须均为绝对路径</translation>
    </message>
    <message>
        <source>Must be an IP address</source>
        <translation>须为 IP 地址</translation>
    </message>
    <message>
        <source>Must be registry=user:password, separated by spaces</source>
        <translation>须为 registry=user:password，以空格分隔</translation>
    </message>
    <message>
        <source>Must be a host name or an address</source>
        <translation>须为主机名或地址</translation>
    </message>
    <message>
        <source>Must be an e-mail address</source>
        <translation>须为电子邮件地址</translation>
    </message>
    <message>
        <source>Must be domain names</source>
        <translation>须均为域名</translation>
    </message>
    <message>
        <source>Not a scope</source>
        <translation>不是作用域</translation>
    </message>
    <message numerus="yes">
        <source>Must be at most %n characters</source>
        <translation>
            <numerusform>最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May have at most %n items</source>
        <translation>
            <numerusform>最多 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Each must be one of: %1</source>
        <translation>每项须为以下之一：%1</translation>
    </message>
    <message>
        <source>Must be a whole number between %1 and %2</source>
        <translation>须为 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>Must be true or false</source>
        <translation>须为 true 或 false</translation>
    </message>
    <message>
        <source>Must be one of: %1</source>
        <translation>须为以下之一：%1</translation>
    </message>
    <message>
        <source>Value must not contain control characters</source>
        <translation>值不能包含控制字符</translation>
    </message>
    <message>
        <source>The platform has no such setting, and this prefix is its own</source>
        <translation>平台没有此设置，且此前缀为平台专用</translation>
    </message>
    <message>
        <source>You do not have the permission to change this setting</source>
        <translation>您没有更改此设置的权限</translation>
    </message>
    <message>
        <source>This setting is always encrypted</source>
        <translation>此设置始终加密</translation>
    </message>
    <message>
        <source>This setting is never encrypted</source>
        <translation>此设置从不加密</translation>
    </message>
    <message>
        <source>This stands for an encrypted value, and not for the one that is stored here</source>
        <translation>这代表一个加密值，但不是此处存储的那个</translation>
    </message>
    <message>
        <source>To keep it in clear, send a new value: an encrypted one is never shown</source>
        <translation>若要以明文保存，请发送新值：加密值从不显示</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>重复指定</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n configuration values</source>
        <translation>
            <numerusform>最多可有 %n 个配置值</numerusform>
        </translation>
    </message>
    <message>
        <source>The scope of a service needs the service&apos;s id</source>
        <translation>服务的作用域需要服务的 ID</translation>
    </message>
    <message>
        <source>The global scope has no service</source>
        <translation>全局作用域不含服务</translation>
    </message>
    <message>
        <source>After &quot;config:&quot; comes the key of a configuration value</source>
        <translation>“config:”之后须为配置值的键</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret of the platform&apos;s own</source>
        <translation>“%1”是平台自身的机密</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not set, and only who may write configuration can refer to it before</source>
        <translation>“%1”未设置，只有可写入配置的用户才能提前引用它</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted, and only who may write configuration can hand it out</source>
        <translation>“%1”已加密，只有可写入配置的用户才能将其提供给服务</translation>
    </message>
    <message>
        <source>Invalid request data</source>
        <translation>请求数据无效</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <translation>验证失败</translation>
    </message>
    <message>
        <source>Invalid query parameters</source>
        <translation>查询参数无效</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>未知字段</translation>
    </message>
    <message>
        <source>Must not contain control characters</source>
        <translation>不能包含控制字符</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 不能为空</translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at least %n characters</source>
        <translation>
            <numerusform>%1 至少须有 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must be at most %n characters</source>
        <translation>
            <numerusform>%1 最多 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must not contain control characters</source>
        <translation>%1 不能包含控制字符</translation>
    </message>
    <message>
        <source>%1 must be one of: %2</source>
        <translation>%1 须为以下之一：%2</translation>
    </message>
    <message>
        <source>%1 must be a time such as 2025-07-24T12:00:00Z</source>
        <translation>%1 须为时间，例如 2025-07-24T12:00:00Z</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 须介于 %2 和 %3 之间</translation>
    </message>
    <message>
        <source>%1 must be at least %2</source>
        <translation>%1 不能小于 %2</translation>
    </message>
    <message>
        <source>%1 needs at least %2</source>
        <translation>%1 至少需要 %2</translation>
    </message>
    <message>
        <source>%1 may have at most %2</source>
        <translation>%1 最多可有 %2</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 须为文本</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 须为整数</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 须为数字</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 须为 true 或 false</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 须为对象</translation>
    </message>
    <message>
        <source>%1 must be a list of objects</source>
        <translation>%1 须为对象列表</translation>
    </message>
    <message>
        <source>%1 must be an object of objects</source>
        <translation>%1 须为由对象组成的对象</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 须为文本列表</translation>
    </message>
    <message>
        <source>%1 must be an object of texts</source>
        <translation>%1 须为由文本组成的对象</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 为必填项</translation>
    </message>
    <message>
        <source>Target must be an absolute path</source>
        <translation>目标须为绝对路径</translation>
    </message>
    <message>
        <source>Endpoint must be a path such as /health, without scheme or host</source>
        <translation>端点须为如 /health 的路径，不含协议或主机</translation>
    </message>
    <message>
        <source>Metrics endpoint must be a path such as /metrics, without scheme or host</source>
        <translation>指标端点须为如 /metrics 的路径，不含协议或主机</translation>
    </message>
    <message>
        <source>Category may have letters, digits, spaces, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>类别可含字母、数字、空格、“.”、“_”和“-”</translation>
    </message>
    <message>
        <source>Invalid Docker image format</source>
        <translation>Docker 镜像格式无效</translation>
    </message>
    <message>
        <source>Not a network name</source>
        <translation>不是网络名称</translation>
    </message>
    <message>
        <source>Not a service id</source>
        <translation>不是服务 ID</translation>
    </message>
    <message>
        <source>Id must begin with a letter or digit and have only a-z, 0-9, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;</source>
        <translation>ID 须以字母或数字开头，且只含 a-z、0-9、“_”、“.”和“-”</translation>
    </message>
    <message>
        <source>A variable&apos;s name has letters, digits and &apos;_&apos; and does not begin with a digit</source>
        <translation>变量名称由字母、数字和“_”组成，且不以数字开头</translation>
    </message>
    <message>
        <source>A label&apos;s name has letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;/&apos;</source>
        <translation>标签名称由字母、数字、“.”、“_”、“-”和“/”组成</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;, at most 128 of them</source>
        <translation>键以字母或数字开头，且只含字母、数字、“_”、“.”和“-”，最多 128 个字符</translation>
    </message>
    <message>
        <source>Give an image or a command</source>
        <translation>请提供镜像或命令</translation>
    </message>
    <message>
        <source>The program must not be empty</source>
        <translation>程序不能为空</translation>
    </message>
    <message>
        <source>Request must not be more than the limit</source>
        <translation>请求值不能超过限制</translation>
    </message>
    <message>
        <source>A check over http or tcp needs a port</source>
        <translation>通过 http 或 tcp 检查需要端口</translation>
    </message>
    <message>
        <source>Metrics need a port</source>
        <translation>指标需要端口</translation>
    </message>
    <message>
        <source>Not enough ports above the first one</source>
        <translation>第一个端口之后没有足够的端口</translation>
    </message>
    <message>
        <source>Must be in the future</source>
        <translation>须为将来的时间</translation>
    </message>
    <message>
        <source>Invalid email or password</source>
        <translation>电子邮件或密码无效</translation>
    </message>
    <message>
        <source>This account is not active</source>
        <translation>此账户未启用</translation>
    </message>
    <message>
        <source>Too many failed sign-ins; try again later</source>
        <translation>登录失败次数过多；请稍后再试</translation>
    </message>
    <message>
        <source>Too many wrong codes; try again later</source>
        <translation>验证码错误次数过多；请稍后再试</translation>
    </message>
    <message>
        <source>Authentication required</source>
        <translation>需要身份验证</translation>
    </message>
    <message>
        <source>Invalid or expired token</source>
        <translation>令牌无效或已过期</translation>
    </message>
    <message>
        <source>Invalid or expired API key</source>
        <translation>API 密钥无效或已过期</translation>
    </message>
    <message>
        <source>Invalid or expired code</source>
        <translation>代码无效或已过期</translation>
    </message>
    <message>
        <source>Invalid or expired local credential</source>
        <translation>本地凭据无效或已过期</translation>
    </message>
    <message>
        <source>A code of the second factor is needed</source>
        <translation>需要双因素认证的验证码</translation>
    </message>
    <message>
        <source>This code is not valid, or was used already</source>
        <translation>此验证码无效，或已被使用</translation>
    </message>
    <message>
        <source>No second factor is set up</source>
        <translation>未设置双因素认证</translation>
    </message>
    <message>
        <source>The second factor is set up already</source>
        <translation>双因素认证已设置</translation>
    </message>
    <message>
        <source>Your own second factor is given up with a code, at /auth/mfa/disable</source>
        <translation>停用您自己的双因素认证须在 /auth/mfa/disable 提供验证码</translation>
    </message>
    <message>
        <source>This is not your password</source>
        <translation>这不是您的密码</translation>
    </message>
    <message>
        <source>Needed to change the email</source>
        <translation>更改电子邮件时需要</translation>
    </message>
    <message>
        <source>The new password must differ from the old one</source>
        <translation>新密码不能与旧密码相同</translation>
    </message>
    <message>
        <source>Password is too long</source>
        <translation>密码过长</translation>
    </message>
    <message numerus="yes">
        <source>Password must be at least %n characters</source>
        <translation>
            <numerusform>密码至少须有 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Password is one of the commonest; choose another</source>
        <translation>密码过于常见；请另选一个</translation>
    </message>
    <message>
        <source>Password must not be the email address or a part of it</source>
        <translation>密码不能是电子邮件地址或其中一部分</translation>
    </message>
    <message>
        <source>Invalid email format</source>
        <translation>电子邮件格式无效</translation>
    </message>
    <message>
        <source>Email is taken</source>
        <translation>电子邮件已被占用</translation>
    </message>
    <message>
        <source>A user with this email already exists</source>
        <translation>已存在使用此电子邮件的用户</translation>
    </message>
    <message numerus="yes">
        <source>Name must have 1 to %n characters</source>
        <translation>
            <numerusform>名称须为 1 到 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Name must be one line</source>
        <translation>名称只能有一行</translation>
    </message>
    <message>
        <source>At least one role is needed</source>
        <translation>至少需要一个角色</translation>
    </message>
    <message>
        <source>A user needs at least one role</source>
        <translation>用户至少需要一个角色</translation>
    </message>
    <message>
        <source>Unknown role; there are %1</source>
        <translation>未知角色；可用角色：%1</translation>
    </message>
    <message>
        <source>The last active administrator must stay one</source>
        <translation>最后一个活动的管理员必须保留</translation>
    </message>
    <message>
        <source>This account may do more than you may</source>
        <translation>此账户的权限超出您的权限</translation>
    </message>
    <message>
        <source>You cannot give a role that may do more than you may</source>
        <translation>您不能授予权限超出您自己的角色</translation>
    </message>
    <message>
        <source>A key cannot have permissions that its maker does not have</source>
        <translation>密钥不能拥有其创建者没有的权限</translation>
    </message>
    <message>
        <source>Unknown permission: %1</source>
        <translation>未知权限：%1</translation>
    </message>
    <message>
        <source>Not yours to give: %1</source>
        <translation>您无权授予：%1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n keys already; revoke one first</source>
        <translation>
            <numerusform>已有 %n 个密钥；请先吊销一个</numerusform>
        </translation>
    </message>
    <message>
        <source>You do not have the permission for this</source>
        <translation>您没有执行此操作的权限</translation>
    </message>
    <message>
        <source>This needs a signed-in person; an API key cannot do it</source>
        <translation>此操作需要已登录的用户；API 密钥无法执行</translation>
    </message>
    <message>
        <source>Sign-in with %1 is not set up on this server</source>
        <translation>此服务器未设置使用 %1 登录</translation>
    </message>
    <message>
        <source>This sign-in is unknown, used or too old; begin again</source>
        <translation>此登录未知、已使用或过旧；请重新开始</translation>
    </message>
    <message>
        <source>The sign-in provider does not answer</source>
        <translation>第三方提供商没有响应</translation>
    </message>
    <message>
        <source>The sign-in provider&apos;s answer cannot be used</source>
        <translation>无法使用第三方提供商的响应</translation>
    </message>
    <message>
        <source>The sign-in provider does not confirm this sign-in</source>
        <translation>第三方提供商未确认此登录</translation>
    </message>
    <message>
        <source>E-mail is not set up on this server</source>
        <translation>此服务器未设置电子邮件</translation>
    </message>
    <message>
        <source>E-mail has no sender: smtp.from is not set</source>
        <translation>电子邮件没有发件人：未设置 smtp.from</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent from</source>
        <translation>不是可用于发送邮件的地址</translation>
    </message>
    <message>
        <source>Not an address that mail can be sent to</source>
        <translation>不是可以接收邮件的地址</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not known</source>
        <translation>找不到邮件服务器的名称</translation>
    </message>
    <message>
        <source>The mail server&apos;s name is not one</source>
        <translation>邮件服务器的名称无效</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>无法连接邮件服务器</translation>
    </message>
    <message>
        <source>The mail server did not answer in time</source>
        <translation>邮件服务器未及时响应</translation>
    </message>
    <message>
        <source>The mail server refuses the sign-in</source>
        <translation>邮件服务器拒绝登录</translation>
    </message>
    <message>
        <source>The mail server does not protect the connection as it should</source>
        <translation>邮件服务器未按要求保护连接</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted</source>
        <translation>邮件服务器的证书不受信任</translation>
    </message>
    <message>
        <source>The mail server broke the connection off</source>
        <translation>邮件服务器中断了连接</translation>
    </message>
    <message>
        <source>What answers is not a mail server</source>
        <translation>响应方不是邮件服务器</translation>
    </message>
    <message>
        <source>The mail server did not take the mail</source>
        <translation>邮件服务器未接受邮件</translation>
    </message>
    <message>
        <source>The password for the mail server would be sent in clear; choose starttls or tls</source>
        <translation>邮件服务器的密码将以明文发送；请选择 starttls 或 tls</translation>
    </message>
    <message>
        <source>Entry %1 is missing</source>
        <translation>缺少条目 %1</translation>
    </message>
    <message>
        <source>Entry %1 was changed, or does not follow on the one before it</source>
        <translation>条目 %1 被更改，或与前一条目不衔接</translation>
    </message>
    <message>
        <source>The last entry is not the one that was sealed</source>
        <translation>最后一个条目与密封的不一致</translation>
    </message>
    <message>
        <source>This was done, but could not be written into the audit log</source>
        <translation>操作已完成，但未能写入审计日志</translation>
    </message>
    <message>
        <source>Service not found</source>
        <translation>找不到服务</translation>
    </message>
    <message>
        <source>Configuration not found</source>
        <translation>找不到配置</translation>
    </message>
    <message>
        <source>Backup not found</source>
        <translation>找不到备份</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>找不到任务</translation>
    </message>
    <message>
        <source>Schedule not found</source>
        <translation>找不到计划</translation>
    </message>
    <message>
        <source>Upload not found</source>
        <translation>找不到上传</translation>
    </message>
    <message>
        <source>Provider not found</source>
        <translation>找不到提供商</translation>
    </message>
    <message>
        <source>API key not found</source>
        <translation>找不到 API 密钥</translation>
    </message>
    <message>
        <source>Session not found</source>
        <translation>找不到会话</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>找不到用户</translation>
    </message>
    <message>
        <source>Role not found</source>
        <translation>找不到角色</translation>
    </message>
    <message>
        <source>Second factor not found</source>
        <translation>找不到双因素认证</translation>
    </message>
    <message>
        <source>There is nothing at this path</source>
        <translation>此路径下没有任何内容</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>Rate limit exceeded</source>
        <translation>超出请求限制</translation>
    </message>
    <message>
        <source>The server is busy; try again in a moment</source>
        <translation>服务器繁忙；请稍后再试</translation>
    </message>
    <message>
        <source>The server is shutting down</source>
        <translation>服务器正在关闭</translation>
    </message>
    <message>
        <source>The server is ending</source>
        <translation>服务器正在结束运行</translation>
    </message>
    <message>
        <source>Already exists</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>数据库繁忙</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>The database could not be made</source>
        <translation>无法创建数据库</translation>
    </message>
    <message>
        <source>The database could not be brought from schema %1 to %2, and is as it was</source>
        <translation>无法将数据库从架构版本 %1 升级到 %2，数据库保持原样</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The data folder is read-only</source>
        <translation>数据目录为只读</translation>
    </message>
    <message>
        <source>The disk cannot be read or written</source>
        <translation>无法读写磁盘</translation>
    </message>
    <message>
        <source>Another server uses the data folder %1</source>
        <translation>另一服务器正在使用数据目录 %1</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of this program (schema %1; version %2 knows schema %3): install the newer version again, or restore a backup into a new folder</source>
        <translation>数据目录由本程序的更新版本写入（架构版本 %1；版本 %2 支持架构版本 %3）：请重新安装该更新版本，或将备份恢复到新目录</translation>
    </message>
    <message>
        <source>The secrets in the data folder were sealed with another key than the one in platform.key or MCP_PLATFORM_KEY</source>
        <translation>数据目录中的机密已用另一密钥密封，与 platform.key 或 MCP_PLATFORM_KEY 中的不同</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2: %3</source>
        <translation>无法在 %1 的端口 %2 上监听：%3</translation>
    </message>
    <message>
        <source>The program mcp-process-guard was not found; if the server is killed, its services run on until it starts again.</source>
        <translation>找不到程序 mcp-process-guard；如果服务器被强制终止，其服务将继续运行，直到服务器再次启动。</translation>
    </message>
    <message>
        <source>The process guard could not be started: no file descriptor is free.</source>
        <translation>无法启动进程守护程序：没有空闲的文件描述符。</translation>
    </message>
    <message numerus="yes">
        <source>The process guard ended %n times and was given up; if the server is killed, its services run on until it starts again.</source>
        <translation>
            <numerusform>进程守护程序结束了 %n 次，已放弃；如果服务器被强制终止，其服务将继续运行，直到服务器再次启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The archive was damaged on the way</source>
        <translation>归档在传输途中损坏</translation>
    </message>
    <message>
        <source>No way back from the browser could be opened on this computer</source>
        <translation>无法在本机上打开从浏览器返回的通道</translation>
    </message>
    <message>
        <source>The sign-in through the provider failed</source>
        <translation>通过第三方提供商登录失败</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>The server fell silent</source>
        <translation>服务器不再响应</translation>
    </message>
    <message>
        <source>The server took too long to answer</source>
        <translation>服务器响应超时</translation>
    </message>
    <message>
        <source>The server refused the sign-in to its events</source>
        <translation>服务器拒绝登录其事件流</translation>
    </message>
    <message>
        <source>The host was not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>Nothing answers at this address</source>
        <translation>此地址没有响应</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>服务器的证书不受信任</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing was sent</source>
        <translation>此连接为只读：未发送任何内容</translation>
    </message>
    <message>
        <source>The server points to another address, which is not followed</source>
        <translation>服务器指向另一地址，未予跟随</translation>
    </message>
    <message>
        <source>The answer is too large to be shown</source>
        <translation>响应过大，无法显示</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read</source>
        <translation>无法读取服务器的响应</translation>
    </message>
    <message>
        <source>The server answered with status %1</source>
        <translation>服务器以状态 %1 响应</translation>
    </message>
    <message>
        <source>What answers at this address is no MCP Platform server</source>
        <translation>此地址的响应方不是 MCP Platform 服务器</translation>
    </message>
    <message>
        <source>An address is needed</source>
        <translation>需要地址</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>这不是地址</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>地址须以 http:// 或 https:// 开头</translation>
    </message>
    <message>
        <source>The address must not hold a name or password</source>
        <translation>地址不能包含名称或密码</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>The local server is not running</source>
        <translation>本地服务器未运行</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <translation>退出代码 %1</translation>
    </message>
    <message>
        <source>Exit code %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>退出代码 %1；其一个进程因超出内存限制 %2 MB 而被终止</translation>
    </message>
    <message>
        <source>Killed by signal %1</source>
        <translation>被信号 %1 终止</translation>
    </message>
    <message>
        <source>Killed by signal %1; a process of it was killed over the memory limit of %2 MB</source>
        <translation>被信号 %1 终止；其一个进程因超出内存限制 %2 MB 而被终止</translation>
    </message>
    <message>
        <source>Killed: over its memory limit of %1 MB</source>
        <translation>被终止：超出内存限制 %1 MB</translation>
    </message>
    <message>
        <source>A process of it was killed over the memory limit of %1 MB</source>
        <translation>其一个进程因超出内存限制 %1 MB 而被终止</translation>
    </message>
    <message>
        <source>%1; restart %2 of %3 in %4</source>
        <translation>%1；%4 后进行第 %2 次重启，共 %3 次</translation>
    </message>
    <message numerus="yes">
        <source>%1, gave up after %n restarts</source>
        <translation>
            <numerusform>%1，重启 %n 次后放弃</numerusform>
        </translation>
    </message>
    <message>
        <source>Replica %1: %2</source>
        <translation>副本 %1：%2</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>正在等待：%1</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>Waiting for the container engine</source>
        <translation>正在等待容器引擎</translation>
    </message>
    <message>
        <source>Not ready within %1 s: %2</source>
        <translation>%1 秒内未就绪：%2</translation>
    </message>
    <message>
        <source>Not ready in time: %1</source>
        <translation>未及时就绪：%1</translation>
    </message>
    <message numerus="yes">
        <source>Health check failed %n times in a row: %1</source>
        <translation>
            <numerusform>健康检查连续失败 %n 次：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on which this depends, stopped</source>
        <translation>所依赖的 %1 已停止</translation>
    </message>
    <message>
        <source>%1, on which this depends: %2</source>
        <translation>所依赖的 %1：%2</translation>
    </message>
    <message>
        <source>Scaled to 0 replicas</source>
        <translation>已扩缩到 0 个副本</translation>
    </message>
    <message>
        <source>The container engine is not reachable; last known at %1 UTC</source>
        <translation>无法连接容器引擎；最后已知状态为 %1 UTC</translation>
    </message>
    <message>
        <source>This server cannot run &quot;%1&quot; services</source>
        <translation>此服务器无法运行“%1”服务</translation>
    </message>
    <message>
        <source>Stopped before it was started</source>
        <translation>启动之前已停止</translation>
    </message>
    <message>
        <source>The container was removed by somebody else</source>
        <translation>容器已被他人移除</translation>
    </message>
    <message>
        <source>The engine cannot be reached; the container may go on</source>
        <translation>无法连接引擎；容器可能仍在运行</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation>HTTP %1，用时 %2 ms</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms (redirects are not followed)</source>
        <translation>HTTP %1，用时 %2 ms（不跟随重定向）</translation>
    </message>
    <message>
        <source>No answer within %1</source>
        <translation>%1 内没有响应</translation>
    </message>
    <message>
        <source>Connected in %1 ms</source>
        <translation>连接用时 %1 ms</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection closed without an answer</source>
        <translation>连接已关闭，没有响应</translation>
    </message>
    <message>
        <source>The answer is not HTTP</source>
        <translation>响应不是 HTTP</translation>
    </message>
    <message>
        <source>The answer&apos;s head is too large</source>
        <translation>响应头过大</translation>
    </message>
    <message>
        <source>The service has no port to ask</source>
        <translation>服务没有可供检查的端口</translation>
    </message>
    <message>
        <source>The health check endpoint is no path</source>
        <translation>健康检查端点不是路径</translation>
    </message>
    <message>
        <source>The process is running</source>
        <translation>进程正在运行</translation>
    </message>
    <message>
        <source>The process is not running</source>
        <translation>进程未在运行</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet</source>
        <translation>镜像自带的检查尚未通过</translation>
    </message>
    <message>
        <source>The image&apos;s own check has not passed yet: %1</source>
        <translation>镜像自带的检查尚未通过：%1</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes</source>
        <translation>镜像自带的检查通过</translation>
    </message>
    <message>
        <source>The image&apos;s own check passes: %1</source>
        <translation>镜像自带的检查通过：%1</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails</source>
        <translation>镜像自带的检查未通过</translation>
    </message>
    <message>
        <source>The image&apos;s own check fails: %1</source>
        <translation>镜像自带的检查未通过：%1</translation>
    </message>
    <message>
        <source>Started; no health check is set</source>
        <translation>已启动；未设置健康检查</translation>
    </message>
    <message>
        <source>Cannot start: %1</source>
        <translation>无法启动：%1</translation>
    </message>
    <message>
        <source>Cannot start %1: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>Cannot start: no file descriptor is free</source>
        <translation>无法启动：没有空闲的文件描述符</translation>
    </message>
    <message>
        <source>Cannot start: the memory limit of %1 MB could not be set</source>
        <translation>无法启动：无法设置 %1 MB 的内存限制</translation>
    </message>
    <message>
        <source>the program %1 was not found, or may not be run</source>
        <translation>找不到程序 %1，或不允许运行它</translation>
    </message>
    <message>
        <source>the program %1 was not found in the container, or may not be run</source>
        <translation>在容器中找不到程序 %1，或不允许运行它</translation>
    </message>
    <message>
        <source>the program %1 is not in the image</source>
        <translation>镜像中没有程序 %1</translation>
    </message>
    <message>
        <source>the program&apos;s name is empty</source>
        <translation>程序名称为空</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found</source>
        <translation>需要程序 %1，但找不到它</translation>
    </message>
    <message>
        <source>needs the program %1, which was not found. %2</source>
        <translation>需要程序 %1，但找不到它。%2</translation>
    </message>
    <message>
        <source>give a command, or an image that the catalogue knows</source>
        <translation>请提供命令，或服务库中已有的镜像</translation>
    </message>
    <message>
        <source>unknown image %1: it is not in the catalogue of programs; give a command, or run it as a container</source>
        <translation>未知镜像 %1：它不在程序的服务库中；请提供命令，或将其作为容器运行</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>没有此目录</translation>
    </message>
    <message>
        <source>no such folder: %1</source>
        <translation>没有此目录：%1</translation>
    </message>
    <message>
        <source>the service&apos;s folder cannot be made</source>
        <translation>无法创建服务的目录</translation>
    </message>
    <message>
        <source>must name a program</source>
        <translation>须指定程序</translation>
    </message>
    <message>
        <source>must be an absolute path</source>
        <translation>须为绝对路径</translation>
    </message>
    <message>
        <source>Port %1 is in use by the service &quot;%2&quot;</source>
        <translation>端口 %1 正被服务“%2”使用</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program</source>
        <translation>端口 %1 正被其他程序使用</translation>
    </message>
    <message>
        <source>No free port above %1</source>
        <translation>%1 之后没有空闲端口</translation>
    </message>
    <message>
        <source>%1 refers to &quot;%2&quot;, which is a secret of the platform&apos;s own</source>
        <translation>%1 引用“%2”，而后者是平台自身的机密</translation>
    </message>
    <message>
        <source>%1 refers to the configuration value &quot;%2&quot;, which is not set</source>
        <translation>%1 引用配置值“%2”，而后者未设置</translation>
    </message>
    <message>
        <source>The stored secret %1 of service %2 cannot be read</source>
        <translation>无法读取服务 %2 存储的机密 %1</translation>
    </message>
    <message>
        <source>Service is already running</source>
        <translation>服务已在运行</translation>
    </message>
    <message>
        <source>Service is already starting</source>
        <translation>服务已在启动</translation>
    </message>
    <message>
        <source>Service is stopping</source>
        <translation>服务正在停止</translation>
    </message>
    <message>
        <source>Service is not running</source>
        <translation>服务未在运行</translation>
    </message>
    <message>
        <source>Service is being deleted</source>
        <translation>服务正在删除</translation>
    </message>
    <message>
        <source>Service is scaled to 0 replicas; scale it up to start it</source>
        <translation>服务已扩缩到 0 个副本；请扩容以启动它</translation>
    </message>
    <message>
        <source>Service is needed by: %1</source>
        <translation>以下服务依赖此服务：%1</translation>
    </message>
    <message>
        <source>Services would wait for each other: %1</source>
        <translation>服务将相互等待：%1</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;</source>
        <translation>没有服务“%1”</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot; exists already</source>
        <translation>服务“%1”已存在</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>已存在使用此 ID 的服务</translation>
    </message>
    <message>
        <source>A service with this id already exists</source>
        <translation>已存在使用此 ID 的服务</translation>
    </message>
    <message>
        <source>A service cannot depend on itself</source>
        <translation>服务不能依赖自身</translation>
    </message>
    <message>
        <source>The service&apos;s data cannot be removed now: %1. Nothing was deleted</source>
        <translation>目前无法移除服务的数据：%1。未删除任何内容</translation>
    </message>
    <message>
        <source>The service&apos;s folder could not be removed</source>
        <translation>无法移除服务的目录</translation>
    </message>
    <message>
        <source>Must name a program</source>
        <translation>须指定程序</translation>
    </message>
    <message>
        <source>Must be between 0 and %1</source>
        <translation>须介于 0 和 %1 之间</translation>
    </message>
    <message>
        <source>Pulling the image</source>
        <translation>正在拉取镜像</translation>
    </message>
    <message>
        <source>Pulling the image: %1 % of %2 MB</source>
        <extracomment>so many percent, of so many megabytes</extracomment>
        <translation>正在拉取镜像：%1%，共 %2 MB</translation>
    </message>
    <message>
        <source>Looking for a newer image</source>
        <translation>正在查找更新的镜像</translation>
    </message>
    <message>
        <source>The image was not updated: %1</source>
        <translation>镜像未更新：%1</translation>
    </message>
    <message>
        <source>The newer image of %1 did not come up, so that it went back to the one before: %2</source>
        <translation>%1 的更新镜像未能启动，已回退到之前的镜像：%2</translation>
    </message>
    <message>
        <source>Went back from %1 to %2: %3</source>
        <translation>已从 %1 回退到 %2：%3</translation>
    </message>
    <message>
        <source>The service is a process and has no image in an engine</source>
        <translation>此服务是进程，在引擎中没有镜像</translation>
    </message>
    <message>
        <source>The service has no image in an engine</source>
        <translation>此服务在引擎中没有镜像</translation>
    </message>
    <message>
        <source>The image of this service is being updated already</source>
        <translation>此服务的镜像已在更新</translation>
    </message>
    <message>
        <source>The service is going over to a new image just now</source>
        <translation>此服务正在切换到新镜像</translation>
    </message>
    <message>
        <source>The image could not be pulled: %1</source>
        <translation>无法拉取镜像：%1</translation>
    </message>
    <message>
        <source>This container engine cannot ask a registry which image is the newest</source>
        <translation>此容器引擎无法向镜像仓库查询哪个镜像最新</translation>
    </message>
    <message>
        <source>The container engine has not been found yet</source>
        <translation>尚未找到容器引擎</translation>
    </message>
    <message>
        <source>the container engine has not been found yet</source>
        <translation>尚未找到容器引擎</translation>
    </message>
    <message>
        <source>No container engine was found at %1</source>
        <translation>在 %1 未找到容器引擎</translation>
    </message>
    <message>
        <source>The container engine cannot be reached: %1</source>
        <translation>无法连接容器引擎：%1</translation>
    </message>
    <message>
        <source>The container engine refused: %1</source>
        <translation>容器引擎已拒绝：%1</translation>
    </message>
    <message>
        <source>the container engine refused it: %1</source>
        <translation>容器引擎已拒绝该操作：%1</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer is too large</source>
        <translation>容器引擎的响应过大</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer makes no sense</source>
        <translation>无法理解容器引擎的响应</translation>
    </message>
    <message>
        <source>The container engine&apos;s answer to a pull makes no sense</source>
        <translation>无法理解容器引擎对拉取的响应</translation>
    </message>
    <message>
        <source>The container engine speaks version %1 of the API; at least %2 is needed</source>
        <translation>容器引擎使用 API 版本 %1；至少需要 %2</translation>
    </message>
    <message>
        <source>The container engine does not remove the volumes of the service</source>
        <translation>容器引擎未移除服务的卷</translation>
    </message>
    <message>
        <source>The engine has another container of the name %1</source>
        <translation>引擎中有另一个名为 %1 的容器</translation>
    </message>
    <message>
        <source>no engine is configured</source>
        <translation>未配置引擎</translation>
    </message>
    <message>
        <source>there is nothing at %1</source>
        <translation>%1 处没有任何内容</translation>
    </message>
    <message>
        <source>nobody listens at %1</source>
        <translation>没有程序在 %1 监听</translation>
    </message>
    <message>
        <source>%1 may not be opened by this server&apos;s user</source>
        <translation>此服务器的用户无权打开 %1</translation>
    </message>
    <message>
        <source>%1 took too long</source>
        <translation>%1 耗时过长</translation>
    </message>
    <message>
        <source>it answered with status %1</source>
        <translation>它以状态 %1 响应</translation>
    </message>
    <message>
        <source>its events make no sense</source>
        <translation>无法理解其事件</translation>
    </message>
    <message>
        <source>it ended the stream of events</source>
        <translation>它终止了事件流</translation>
    </message>
    <message>
        <source>The engine closed the connection without an answer</source>
        <translation>引擎关闭了连接，没有响应</translation>
    </message>
    <message>
        <source>The engine broke the answer off</source>
        <translation>引擎中断了响应</translation>
    </message>
    <message>
        <source>a container needs an image</source>
        <translation>容器需要镜像</translation>
    </message>
    <message>
        <source>an image is written as name, name:tag or registry/name:tag, in small letters</source>
        <translation>镜像须写作 name、name:tag 或 registry/name:tag，使用小写字母</translation>
    </message>
    <message>
        <source>the part after @ must be sha256: and 64 hexadecimal digits</source>
        <translation>@ 之后的部分须为 sha256: 加 64 个十六进制数字</translation>
    </message>
    <message>
        <source>the tag after : is not one</source>
        <translation>: 之后的标签无效</translation>
    </message>
    <message>
        <source>the registry before the first / is not one</source>
        <translation>首个 / 之前的镜像仓库无效</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>%1: the target must be an absolute path in the container</source>
        <translation>%1：目标须为容器内的绝对路径</translation>
    </message>
    <message>
        <source>%1: the source is neither a volume&apos;s name nor an absolute path</source>
        <translation>%1：来源既不是卷名称，也不是绝对路径</translation>
    </message>
    <message>
        <source>%1: the engine runs on another machine, so only named volumes can be used</source>
        <translation>%1：引擎在另一台机器上运行，因此只能使用命名卷</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder</source>
        <translation>%1：没有此文件或目录</translation>
    </message>
    <message>
        <source>%1: no folder of this machine may be mounted; see the setting engine.hostRoots</source>
        <translation>%1：不允许挂载本机的任何目录；请参阅设置 engine.hostRoots</translation>
    </message>
    <message>
        <source>%1: only what lies below %2 may be mounted</source>
        <translation>%1：只能挂载 %2 下的内容</translation>
    </message>
    <message>
        <source>%1: not a network&apos;s name</source>
        <translation>%1：不是网络名称</translation>
    </message>
    <message>
        <source>A container needs at least %1 thousandths of a core</source>
        <translation>容器至少需要千分之 %1 核心</translation>
    </message>
    <message>
        <source>A container needs at least %1 MB</source>
        <translation>容器至少需要 %1 MB</translation>
    </message>
    <message>
        <source>The engine has no such container</source>
        <translation>引擎中没有此容器</translation>
    </message>
    <message>
        <source>The container belongs to a service already</source>
        <translation>该容器已属于一个服务</translation>
    </message>
    <message>
        <source>The container belongs to another server</source>
        <translation>该容器属于另一服务器</translation>
    </message>
    <message>
        <source>The service %1 was made from this container already</source>
        <translation>已从此容器创建服务 %1</translation>
    </message>
    <message>
        <source>The container itself cannot be taken up: %1. The service gets one of its own</source>
        <translation>无法接管容器本身：%1。服务将使用自己的新容器</translation>
    </message>
    <message>
        <source>it belongs to a service of this or another server</source>
        <translation>它属于此服务器或另一服务器的服务</translation>
    </message>
    <message>
        <source>it may more than a service may (%1)</source>
        <translation>其权限超出服务允许的范围（%1）</translation>
    </message>
    <message>
        <source>it mounts %1, which is not below engine.hostRoots</source>
        <translation>它挂载 %1，该路径不在 engine.hostRoots 之下</translation>
    </message>
    <message>
        <source>the container %1 cannot be taken up: %2</source>
        <translation>无法接管容器 %1：%2</translation>
    </message>
    <message>
        <source>Port %1 is not the service&apos;s: a service has one</source>
        <translation>端口 %1 不属于服务：服务只有一个端口</translation>
    </message>
    <message>
        <source>The mount at %1 (%2) is not taken over</source>
        <translation>不会接管 %1 处的挂载（%2）</translation>
    </message>
    <message>
        <source>It shares the machine&apos;s network; as a service it would have one of its own</source>
        <translation>它共用本机的网络；作为服务将使用自己的网络</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not taken over</source>
        <translation>不会接管“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong form</source>
        <translation>“%1”的格式错误</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left out: it would open the machine to the container</source>
        <translation>不会接管“%1”：它会向容器开放本机</translation>
    </message>
    <message>
        <source>&quot;deploy&quot; is not taken over</source>
        <translation>不会接管“deploy”</translation>
    </message>
    <message>
        <source>&quot;network_mode: none&quot; is not taken over: the container has a network</source>
        <translation>不会接管“network_mode: none”：容器有网络</translation>
    </message>
    <message>
        <source>the check of the file is not taken over; an image&apos;s own one is used, or one by HTTP can be set</source>
        <translation>不会接管文件中的检查；使用镜像自带的检查，或可设置 HTTP 检查</translation>
    </message>
    <message>
        <source>containers get names of ours, not &quot;%1&quot;</source>
        <translation>容器使用我们指定的名称，而不是“%1”</translation>
    </message>
    <message>
        <source>port %1 is published on this machine only, not on %2</source>
        <translation>端口 %1 仅在本机发布，不在 %2 上发布</translation>
    </message>
    <message>
        <source>port %1 is not published: a service has one port, over TCP</source>
        <translation>端口 %1 未发布：服务只有一个 TCP 端口</translation>
    </message>
    <message>
        <source>the port %1 is not taken over</source>
        <translation>不会接管端口 %1</translation>
    </message>
    <message>
        <source>%1 has no name, so it is left to the image</source>
        <translation>%1 没有名称，因此由镜像决定</translation>
    </message>
    <message>
        <source>%1 is relative to a folder that is not known here: write the whole path</source>
        <translation>%1 是相对于此处未知目录的路径：请写出完整路径</translation>
    </message>
    <message>
        <source>%1 is a place of this machine: it is mounted only below a folder of the setting engine.hostRoots</source>
        <translation>%1 是本机上的位置：仅当位于设置 engine.hostRoots 的目录之下时才会挂载</translation>
    </message>
    <message>
        <source>how often it is restarted is the platform&apos;s to say, not the file&apos;s</source>
        <translation>重启频率由平台决定，而不是由文件决定</translation>
    </message>
    <message>
        <source>%1 is no amount of memory</source>
        <translation>%1 不是有效的内存大小</translation>
    </message>
    <message>
        <source>what stands under &quot;%1&quot; is made with the engine&apos;s usual settings</source>
        <translation>“%1”下的内容按引擎的常规设置创建</translation>
    </message>
    <message>
        <source>the variable %1 has its default, &quot;%2&quot;</source>
        <translation>变量 %1 使用其默认值“%2”</translation>
    </message>
    <message>
        <source>the variable %1 is not known here and left empty</source>
        <translation>变量 %1 在此处未知，留空</translation>
    </message>
    <message>
        <source>the variable %1 is no text</source>
        <translation>变量 %1 不是文本</translation>
    </message>
    <message>
        <source>a volume in memory is not taken over</source>
        <translation>不会接管内存中的卷</translation>
    </message>
    <message>
        <source>it is built from sources: build the image and name it here</source>
        <translation>它从源代码构建：请构建镜像，并在此处指定其名称</translation>
    </message>
    <message>
        <source>it has no image</source>
        <translation>它没有镜像</translation>
    </message>
    <message>
        <source>it has no command</source>
        <translation>它没有命令</translation>
    </message>
    <message>
        <source>it is no mapping</source>
        <translation>它不是映射</translation>
    </message>
    <message>
        <source>it is switched off in the file</source>
        <translation>它在文件中已停用</translation>
    </message>
    <message>
        <source>it runs elsewhere (%1): there is nothing to start here</source>
        <translation>它在别处运行（%1）：此处没有可启动的内容</translation>
    </message>
    <message>
        <source>%1 asks for a value when it is started: enter it before</source>
        <translation>%1 在启动时需要输入值：请提前填写</translation>
    </message>
    <message>
        <source>command: a quote is not closed</source>
        <translation>命令：引号未闭合</translation>
    </message>
    <message>
        <source>an argument is no text</source>
        <translation>有参数不是文本</translation>
    </message>
    <message>
        <source>the name has no letter or digit</source>
        <translation>名称中没有字母或数字</translation>
    </message>
    <message>
        <source>another service of the file gets the id &quot;%1&quot; too</source>
        <translation>文件中的另一个服务也使用 ID“%1”</translation>
    </message>
    <message>
        <source>there is no mapping &quot;services&quot; in it</source>
        <translation>其中没有映射“services”</translation>
    </message>
    <message>
        <source>there is no object &quot;mcpServers&quot; in it</source>
        <translation>其中没有对象“mcpServers”</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>须为对象</translation>
    </message>
    <message>
        <source>must be no larger than 256 KB</source>
        <translation>不能大于 256 KB</translation>
    </message>
    <message>
        <source>must have at most 256 services</source>
        <translation>最多 256 个服务</translation>
    </message>
    <message>
        <source>with its aliases written out, the file is too long</source>
        <translation>展开别名后，文件过长</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>此处应为 true 或 false</translation>
    </message>
    <message>
        <source>a text or a number is expected here</source>
        <translation>此处应为文本或数字</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>此处应为列表</translation>
    </message>
    <message>
        <source>a list of ports is expected here</source>
        <translation>此处应为端口列表</translation>
    </message>
    <message>
        <source>a list of volumes is expected here</source>
        <translation>此处应为卷列表</translation>
    </message>
    <message>
        <source>Read-only file tools for one folder, with health and metrics. Comes with MCP Console.</source>
        <translation>用于单个目录的只读文件工具，带有健康状态和指标。随 MCP Console 提供。</translation>
    </message>
    <message>
        <source>The reference server: every feature of the protocol, for trying out clients.</source>
        <translation>参考服务器：包含协议的所有功能，用于试用客户端。</translation>
    </message>
    <message>
        <source>Reads and writes files in the service&apos;s own folder. Speaks over stdin and stdout.</source>
        <translation>读写服务自身目录中的文件。通过 stdin 和 stdout 通信。</translation>
    </message>
    <message>
        <source>A knowledge graph that outlives a conversation. Speaks over stdin and stdout.</source>
        <translation>在对话结束后仍保留的知识图谱。通过 stdin 和 stdout 通信。</translation>
    </message>
    <message>
        <source>Helps a model to think a problem through in steps. Speaks over stdin and stdout.</source>
        <translation>帮助模型逐步思考问题。通过 stdin 和 stdout 通信。</translation>
    </message>
    <message>
        <source>Install Node.js 20 or newer with npm; the version 18 of Debian 12 is too old for this server</source>
        <translation>请安装 Node.js 20 或更高版本及 npm；Debian 12 的版本 18 对此服务器来说过旧</translation>
    </message>
    <message>
        <source>Install Node.js 18 or newer, e.g. apt install nodejs npm</source>
        <translation>请安装 Node.js 18 或更高版本，例如 apt install nodejs npm</translation>
    </message>
</context>
<context>
    <name>models::ServiceModel</name>
    <message>
        <source>%1 % pulled</source>
        <comment>of an image</comment>
        <translation>已拉取 %1%</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime of a service</comment>
        <translation>容器</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime of a service</comment>
        <translation>进程</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <comment>time of day</comment>
        <translation>上次检查：%1</translation>
    </message>
    <message>
        <source>Limit of %1, not enforced on this system</source>
        <comment>memory</comment>
        <translation>限制为 %1，此系统不强制执行</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>date and time</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>column: name of the service</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>column: running of wanted</comment>
        <translation>副本</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column</comment>
        <translation>内存</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>column</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Uptime</source>
        <comment>column</comment>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>column</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>column</comment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>column: when it was changed last</comment>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column: how often it was restarted</comment>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>Runtime</source>
        <comment>column: process or container</comment>
        <translation>运行方式</translation>
    </message>
</context>
<context>
    <name>models::SessionModel</name>
    <message>
        <source>Unknown program</source>
        <comment>of a session</comment>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <comment>a session; the program that signed in</comment>
        <translation>%1（此窗口）</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>column: of a session</comment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>column: when</comment>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column: when</comment>
        <translation>上次活动</translation>
    </message>
</context>
<context>
    <name>models::TransferList</name>
    <message>
        <source>Downloading %1</source>
        <comment>a backup</comment>
        <translation>正在下载 %1</translation>
    </message>
    <message>
        <source>Uploading %1</source>
        <comment>a backup</comment>
        <translation>正在上传 %1</translation>
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
            <numerusform>%n 个会话将立即结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>All sessions end at once.</source>
        <comment>of a person</comment>
        <translation>所有会话将立即结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) stop working.</source>
        <comment>of a person</comment>
        <translation>
            <numerusform>%n 个 API 密钥将失效。</numerusform>
        </translation>
    </message>
    <message>
        <source>API keys stop working.</source>
        <comment>of a person</comment>
        <translation>API 密钥将失效。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>禁用 %1？</translation>
    </message>
    <message>
        <source>Take off the second factor of %1?</source>
        <comment>title of a dialog; a person</comment>
        <translation>移除 %1 的双因素认证？</translation>
    </message>
    <message>
        <source>Delete user</source>
        <comment>button</comment>
        <translation>删除用户</translation>
    </message>
    <message>
        <source>Disable user</source>
        <comment>button</comment>
        <translation>禁用用户</translation>
    </message>
    <message>
        <source>Take it off</source>
        <comment>button: a second factor</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>The account %1 goes for good.</source>
        <comment>an e-mail address</comment>
        <translation>账户 %1 将被永久删除。</translation>
    </message>
    <message>
        <source>What they made stays. To keep them out for a while, disable the account instead.</source>
        <translation>其创建的内容会保留。如只需暂时阻止访问，请改为禁用账户。</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the account is enabled again.</source>
        <comment>an e-mail address</comment>
        <translation>在重新启用账户之前，%1 无法登录。</translation>
    </message>
    <message>
        <source>Keys work again when the account is enabled.</source>
        <translation>重新启用账户后，密钥将恢复可用。</translation>
    </message>
    <message>
        <source>From then on the password alone is enough to sign in, until they set up another one.</source>
        <comment>a second factor</comment>
        <translation>此后仅凭密码即可登录，直到重新设置双因素认证。</translation>
    </message>
    <message>
        <source>All their sessions end at once.</source>
        <comment>of a person</comment>
        <translation>其所有会话将立即结束。</translation>
    </message>
    <message>
        <source>Make sure that it is they who ask for it.</source>
        <comment>before a second factor is taken off</comment>
        <translation>请确认提出请求的确为本人。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::AdoptDialog</name>
    <message>
        <source>Image</source>
        <comment>of a container</comment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>of a container</comment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>of a container</comment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>of a container</comment>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>of a container</comment>
        <translation>卷</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>of a container</comment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>limit of a container</comment>
        <translation>内存</translation>
    </message>
    <message>
        <source>Adopt a container</source>
        <comment>title of a dialog</comment>
        <translation>接管容器</translation>
    </message>
    <message>
        <source>Adopt</source>
        <comment>button: makes a service of a container</comment>
        <translation>接管</translation>
    </message>
    <message>
        <source>Containers that others started here can become services: watched, restarted and backed up like the rest. The container goes on running meanwhile.</source>
        <translation>由他人在此启动的容器可以成为服务：像其他服务一样受监视、重启和备份。在此期间容器继续运行。</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>placeholder</comment>
        <translation>查找容器</translation>
    </message>
    <message>
        <source>Find a container</source>
        <comment>accessible name</comment>
        <translation>查找容器</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>tool tip: at the containers of the engine</comment>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Containers of others</source>
        <comment>accessible name of a table</comment>
        <translation>其他容器</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <comment>button</comment>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Choose a container to see what it would be as a service. Nothing is made before you adopt it.</source>
        <translation>选择一个容器，查看它作为服务的样子。接管之前不会创建任何内容。</translation>
    </message>
    <message>
        <source>As a service</source>
        <comment>heading: what a container would be</comment>
        <translation>作为服务</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of the new service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>It cannot be changed later.</source>
        <comment>hint: the id of a service</comment>
        <translation>以后无法更改。</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <comment>heading: of a container</comment>
        <translation>不会接管的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n 个容器</numerusform>
        </translation>
    </message>
    <message>
        <source>The container engine is not there</source>
        <comment>title</comment>
        <translation>容器引擎不可用</translation>
    </message>
    <message>
        <source>No containers of others</source>
        <comment>title</comment>
        <translation>没有其他容器</translation>
    </message>
    <message>
        <source>What runs in this engine is of this server already. Containers started by hand, or by another tool, show here.</source>
        <translation>此引擎中运行的容器均已属于此服务器。手动启动或由其他工具启动的容器会显示在这里。</translation>
    </message>
    <message>
        <source>No container matches</source>
        <comment>title</comment>
        <translation>没有匹配的容器</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>请尝试其他关键词，或查看全部。</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <comment>what is not taken over of a container</comment>
        <translation>所有内容均会接管。</translation>
    </message>
    <message>
        <source>Small letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, beginning with a letter or digit</source>
        <translation>小写字母、数字、“-”、“_”和“.”，以字母或数字开头</translation>
    </message>
    <message>
        <source>A service with this id exists already</source>
        <translation>已存在使用此 ID 的服务</translation>
    </message>
    <message>
        <source>Adopting…</source>
        <comment>button while a service is made of a container</comment>
        <translation>正在接管…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BackupScopeForm</name>
    <message>
        <source>What goes in</source>
        <comment>heading: of a backup</comment>
        <translation>备份内容</translation>
    </message>
    <message>
        <source>The whole platform: all services, accounts, keys and settings</source>
        <comment>what goes into a backup</comment>
        <translation>整个平台：所有服务、账户、密钥和设置</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what goes into a backup</comment>
        <translation>所选服务</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>check box: goes into a backup</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>The services&apos; own folders and the folders of this computer that are their volumes.</source>
        <translation>服务自己的目录，以及本机上作为其卷的目录。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>check box: goes into a backup</comment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Settings and values. Sealed values stay sealed.</source>
        <translation>设置和值。密封的值保持密封。</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>check box: goes into a backup</comment>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the services have written so far.</source>
        <translation>服务迄今写入的日志。</translation>
    </message>
    <message>
        <source>Compress</source>
        <comment>check box: a backup</comment>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Smaller and mostly faster; leave it out when the data is compressed already.</source>
        <translation>体积更小，通常也更快；数据已压缩时可不选。</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>a service</comment>
        <translation>%1（当前不存在）</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>请至少选择一个服务</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::BrowserStep</name>
    <message>
        <source>Sign in with %1 in your browser.</source>
        <comment>name of a provider</comment>
        <translation>请在浏览器中使用 %1 登录。</translation>
    </message>
    <message>
        <source>A page has been opened there. The console goes on by itself when you are done; it waits ten minutes.</source>
        <translation>已在浏览器中打开页面。完成后控制台会自动继续；最多等待十分钟。</translation>
    </message>
    <message>
        <source>The browser is done. Signing in at the server…</source>
        <translation>浏览器中的操作已完成。正在登录服务器…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CertificatePanel</name>
    <message>
        <source>The certificate of this server is not trusted</source>
        <comment>title</comment>
        <translation>此服务器的证书不受信任</translation>
    </message>
    <message>
        <source>Trust it only when its fingerprint is the one that the keeper of the server told you. The console then takes this certificate and no other for this server.</source>
        <translation>仅当其指纹与服务器管理者告知您的一致时才信任它。此后控制台对该服务器只接受此证书。</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <comment>button</comment>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>validity of a certificate</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Issued to</source>
        <comment>certificate</comment>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>nobody named</source>
        <comment>certificate</comment>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>certificate</comment>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>certificate</comment>
        <translation>有效期</translation>
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
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Your other sessions end with it. This window stays signed in.</source>
        <translation>您的其他会话将随之结束。此窗口保持登录。</translation>
    </message>
    <message>
        <source>Present password</source>
        <comment>label</comment>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the new password is typed twice</comment>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Type the password that you have now</source>
        <translation>请输入您现在的密码</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passwords</comment>
        <translation>两次输入不一致</translation>
    </message>
    <message>
        <source>Changing…</source>
        <comment>button while the password is being changed</comment>
        <translation>正在更改…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CodeStep</name>
    <message>
        <source>Code of the app</source>
        <comment>label: of a second factor</comment>
        <translation>应用的验证码</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <comment>label: of a second factor</comment>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <comment>button</comment>
        <translation>改用恢复码</translation>
    </message>
    <message>
        <source>Use the app instead</source>
        <comment>button</comment>
        <translation>改用应用</translation>
    </message>
    <message>
        <source>Your account has a second factor.</source>
        <translation>您的账户已启用双因素认证。</translation>
    </message>
    <message>
        <source>The account %1 has a second factor.</source>
        <comment>e-mail</comment>
        <translation>账户 %1 已启用双因素认证。</translation>
    </message>
    <message>
        <source>This code is not right, or was used already. Wait for the next one.</source>
        <translation>验证码不正确或已被使用。请等待下一个。</translation>
    </message>
    <message>
        <source>This code is not right, or was used already.</source>
        <translation>此码不正确或已被使用。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigImportDialog</name>
    <message>
        <source>Import configuration</source>
        <comment>title of a dialog</comment>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Lines of a .env file or a JSON object. Nothing is changed before you have reviewed what differs.</source>
        <translation>.env 文件的各行，或一个 JSON 对象。在您审阅差异之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>label</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>全局，用于所有服务</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a file with values</source>
        <comment>title of a dialog</comment>
        <translation>选择包含值的文件</translation>
    </message>
    <message numerus="yes">
        <source>Review %n value(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>审阅 %n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s) that cannot be read.</source>
        <translation>
            <numerusform>另有 %n 行无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigReviewDialog</name>
    <message>
        <source>Review the changes</source>
        <comment>title of a dialog</comment>
        <translation>审阅更改</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Values are set together, all of them or none.</source>
        <translation>尚未更改任何内容。所有值一并设置，要么全部生效，要么全不生效。</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name of the table</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>button: the chosen change</comment>
        <translation>排除</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>button: keeps the changes for later</comment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Applying…</source>
        <comment>button, while changes are made</comment>
        <translation>正在应用…</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>应用 %n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use what is changed here: %1. They take it up at their next start.</source>
        <translation>
            <numerusform>%n 个服务使用此处更改的值：%1。更改在它们下次启动时生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes are made.</source>
        <translation>所有更改均已完成。</translation>
    </message>
    <message>
        <source>Nothing was changed: see what was refused.</source>
        <translation>未作任何更改：请查看被拒绝的项。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConfigValueFields</name>
    <message>
        <source>A number from %1 to %2.</source>
        <comment>hint</comment>
        <translation>%1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>Several are separated by commas.</source>
        <comment>hint</comment>
        <translation>多个值以逗号分隔。</translation>
    </message>
    <message>
        <source>Separated by commas, of: %1.</source>
        <comment>hint</comment>
        <translation>以逗号分隔，可选：%1。</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>label</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>A new value</source>
        <comment>placeholder</comment>
        <translation>新值</translation>
    </message>
    <message>
        <source>It is encrypted, and shown to nobody. Left empty, it stays as it is.</source>
        <comment>hint</comment>
        <translation>已加密，不向任何人显示。留空则保持不变。</translation>
    </message>
    <message>
        <source>Once it is saved it is shown to nobody any more.</source>
        <comment>hint</comment>
        <translation>保存后将不再向任何人显示。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <comment>title of a dialog</comment>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <comment>title of a dialog</comment>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>A server that runs elsewhere, with an account on it.</source>
        <translation>在别处运行的服务器，您在其上拥有账户。</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>label: of a server</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name of the host</source>
        <comment>placeholder: what a connection is called when nothing is typed</comment>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <comment>label: of a connection</comment>
        <translation>名称（可选）</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>label</comment>
        <translation>密码</translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keychain</source>
        <comment>check box</comment>
        <translation>将密码保存在本机密钥环中</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <comment>button</comment>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Without https the password and all data can be read on the way.</source>
        <translation>未使用 https 时，密码和所有数据都可能在传输途中被读取。</translation>
    </message>
    <message>
        <source>The password of %1 is needed: the keychain did not give it, or it was changed.</source>
        <comment>name of a server</comment>
        <translation>需要 %1 的密码：密钥环未能提供，或密码已更改。</translation>
    </message>
    <message>
        <source>Keep the connection</source>
        <comment>check box: without its password</comment>
        <translation>保留连接</translation>
    </message>
    <message>
        <source>It works: answered in %1</source>
        <comment>test of a connection; duration</comment>
        <translation>连接正常：响应用时 %1</translation>
    </message>
    <message>
        <source>It works: version %1, answered in %2</source>
        <comment>test of a connection; version, duration</comment>
        <translation>连接正常：版本 %1，响应用时 %2</translation>
    </message>
    <message>
        <source>It does not work</source>
        <comment>test of a connection</comment>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>Give an address such as https://mcp.example.com</source>
        <translation>请输入地址，例如 https://mcp.example.com</translation>
    </message>
    <message>
        <source>Give the e-mail address of your account</source>
        <translation>请输入您账户的电子邮件地址</translation>
    </message>
    <message>
        <source>Give the password of your account</source>
        <translation>请输入您账户的密码</translation>
    </message>
    <message>
        <source>Trying…</source>
        <comment>test of a connection</comment>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <comment>button</comment>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Colour</source>
        <comment>label: of a connection</comment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Production, staging…</source>
        <comment>placeholder: group of a connection</comment>
        <translation>生产、预发布…</translation>
    </message>
    <message>
        <source>Group (optional)</source>
        <comment>label: of a connection</comment>
        <translation>分组（可选）</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>care with a server</comment>
        <translation>常规</translation>
    </message>
    <message>
        <source>Protected: type its name before anything is destroyed</source>
        <comment>care with a server</comment>
        <translation>受保护：执行破坏性操作前须输入其名称</translation>
    </message>
    <message>
        <source>Read-only: send no change at all</source>
        <comment>care with a server</comment>
        <translation>只读：不发送任何更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>label: care with a server</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>The window is framed in its colour.</source>
        <translation>窗口边框使用此颜色。</translation>
    </message>
    <message>
        <source>Whatever would change something is greyed.</source>
        <translation>所有会更改内容的操作都显示为灰色。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <comment>title of a dialog</comment>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The sign-in waits for it for five minutes.</source>
        <translation>登录会等待五分钟。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <comment>button</comment>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>The session of %1 at %2 has ended. What you see stays; sign in to go on.</source>
        <comment>e-mail, name of a server</comment>
        <translation>%1 在 %2 的会话已结束。当前显示的内容会保留；请登录以继续。</translation>
    </message>
    <message>
        <source>Sign in at %1 through your provider again: nothing of such a sign-in is kept.</source>
        <comment>name of a server</comment>
        <translation>请通过您的提供商重新登录 %1：此类登录不会保存任何内容。</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <comment>button</comment>
        <translation>再次打开浏览器</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>The sign-in took too long. Begin again.</source>
        <translation>登录耗时过长。请重新开始。</translation>
    </message>
    <message>
        <source>It works: a code of your second factor will be asked for</source>
        <comment>test of a connection</comment>
        <translation>连接可用：将会要求输入第二因素的代码</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>请输入代码</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CreateBackupDialog</name>
    <message>
        <source>New backup</source>
        <comment>title of a dialog</comment>
        <translation>新建备份</translation>
    </message>
    <message>
        <source>Create backup</source>
        <comment>button</comment>
        <translation>创建备份</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>For example: before the upgrade</source>
        <comment>placeholder: description of a backup</comment>
        <translation>例如：升级之前</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>描述</translation>
    </message>
    <message>
        <source>What has changed since the last one, which it then needs</source>
        <comment>tool tip: an incremental backup</comment>
        <translation>自上一个备份以来的更改；恢复时需要上一个备份</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Until it is deleted</source>
        <comment>how long a backup is kept</comment>
        <translation>直到被删除</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long a backup is kept</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>None: anyone with the file reads it</source>
        <comment>encryption of a backup</comment>
        <translation>无：任何拿到文件的人都能读取</translation>
    </message>
    <message>
        <source>The platform&apos;s key: opens here only</source>
        <comment>encryption of a backup</comment>
        <translation>平台密钥：只能在此处打开</translation>
    </message>
    <message>
        <source>A passphrase: opens anywhere with it</source>
        <comment>encryption of a backup</comment>
        <translation>口令：凭口令可在任何地方打开</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>label</comment>
        <translation>加密</translation>
    </message>
    <message>
        <source>How large it becomes is measured when it begins.</source>
        <translation>备份大小将在开始时测算。</translation>
    </message>
    <message>
        <source>The last one alike, %1, has %2 and took %3.</source>
        <comment>a backup&apos;s name, its size, a duration</comment>
        <translation>上一个同类备份 %1 的大小为 %2，用时 %3。</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a backup is being created</comment>
        <translation>正在创建…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CronBuilder</name>
    <message>
        <source>Hourly</source>
        <comment>how often a schedule runs</comment>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>how often a schedule runs</comment>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>how often a schedule runs</comment>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>how often a schedule runs</comment>
        <translation>每月</translation>
    </message>
    <message>
        <source>Own expression</source>
        <comment>how often a schedule runs: written as cron has it</comment>
        <translation>自定义表达式</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>label</comment>
        <translation>频率</translation>
    </message>
    <message>
        <source>On</source>
        <comment>label: days of the week</comment>
        <translation>星期</translation>
    </message>
    <message>
        <source>On day</source>
        <comment>label: of the month</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>At</source>
        <comment>label: time of day</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>At minute</source>
        <comment>label: of each hour</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <comment>label</comment>
        <translation>Cron 表达式</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.</source>
        <comment>hint: fields of a cron expression</comment>
        <translation>分钟、小时、日、月、星期。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>label</comment>
        <translation>时区</translation>
    </message>
    <message>
        <source>Shorter months are left out.</source>
        <comment>hint: day of the month</comment>
        <translation>天数不足的月份将被跳过。</translation>
    </message>
    <message>
        <source>Choose at least one day</source>
        <translation>请至少选择一天</translation>
    </message>
    <message>
        <source>There is no such time zone</source>
        <translation>没有此时区</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::CurlMenu</name>
    <message>
        <source>Copy as curl</source>
        <comment>button and menu: what an action would send, as lines for a shell</comment>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Copies what this would send as lines for a shell, and sends nothing. Variables stand where secrets go.</source>
        <comment>tool tip</comment>
        <translation>将要发送的内容复制为 shell 命令行，不会实际发送。机密以变量代替。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied. Set before they run: %1</source>
        <comment>short message; variables of a shell</comment>
        <translation>
            <numerusform>已复制 %n 行。运行前请设置：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteBackupDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <comment>button</comment>
        <translation>删除备份</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>删除 %n 个备份</numerusform>
        </translation>
    </message>
    <message>
        <source>Its %1 are removed from the server. This cannot be undone.</source>
        <comment>a size</comment>
        <translation>将从服务器删除其 %1 数据。此操作无法撤销。</translation>
    </message>
    <message>
        <source>It is removed from the server. This cannot be undone.</source>
        <translation>它将从服务器中删除。此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of backups</comment>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) build on it and cannot be restored without it: %1.</source>
        <comment>backups</comment>
        <translation>
            <numerusform>%n 个备份基于它，没有它便无法恢复：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete those too</source>
        <comment>check box: backups that need this one</comment>
        <translation>同时删除这些备份</translation>
    </message>
    <message>
        <source>All of the chain goes, this one and everything that builds on it.</source>
        <translation>整个备份链都将删除，包括此备份和所有基于它的备份。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteConfigDialog</name>
    <message>
        <source>Set %1 back to its default?</source>
        <comment>title of a dialog; a key</comment>
        <translation>将 %1 重置为默认值？</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a key</comment>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Set back</source>
        <comment>button</comment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Delete value</source>
        <comment>button</comment>
        <translation>删除值</translation>
    </message>
    <message>
        <source>It is encrypted: once it is gone, nobody can bring it back.</source>
        <translation>它已加密：一旦删除，任何人都无法找回。</translation>
    </message>
    <message>
        <source>Its history is kept, from where it can be taken back.</source>
        <translation>历史记录会保留，可从中撤回。</translation>
    </message>
    <message>
        <source>Looking up which services use it…</source>
        <translation>正在查询使用它的服务…</translation>
    </message>
    <message>
        <source>Which services use it could not be looked up.</source>
        <translation>无法查询使用它的服务。</translation>
    </message>
    <message>
        <source>No service refers to it.</source>
        <translation>没有服务引用它。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take the default at their next start: %1.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n 个服务使用它，下次启动时将改用默认值：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) refer to it: %1. Without a global value of this key they will not start again.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n 个服务引用它：%1。若此键没有全局值，它们将无法再次启动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::DeleteServiceDialog</name>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>Delete service</source>
        <comment>button</comment>
        <translation>删除服务</translation>
    </message>
    <message numerus="yes">
        <source>It is running with %n replica(s), which will be stopped first. This cannot be undone.</source>
        <translation>
            <numerusform>它正在运行，有 %n 个副本，将先停止这些副本。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) depend on it: %1.</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n 个服务依赖它：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete its data too</source>
        <comment>check box</comment>
        <translation>同时删除其数据</translation>
    </message>
    <message>
        <source>Its logs, its samples and its working folder. Without this they are kept, and a new service of the same id finds them again.</source>
        <translation>其日志、采样数据和工作目录。不选则保留，同一 ID 的新服务可重新使用。</translation>
    </message>
    <message>
        <source>Do not wait for it to end</source>
        <comment>check box</comment>
        <translation>不等待其结束</translation>
    </message>
    <message>
        <source>Its processes are killed at once instead of being asked to finish what they are doing.</source>
        <translation>其进程将被立即强制终止，而不会等待其完成当前工作。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EditAccountDialog</name>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a person</comment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Signs in with it.</source>
        <comment>hint: a person&apos;s e-mail</comment>
        <translation>用于登录。</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>新密码</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>placeholder: the password is not changed</comment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>A new password ends their sessions.</source>
        <translation>设置新密码会结束其会话。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a user is being changed</comment>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EditProfileDialog</name>
    <message>
        <source>Edit your profile</source>
        <comment>title of a dialog</comment>
        <translation>编辑个人资料</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>You sign in with it.</source>
        <comment>hint: one&apos;s own e-mail</comment>
        <translation>您用它登录。</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Needed for another e-mail, since it is what you sign in with.</source>
        <translation>更改电子邮件时需要，因为您用它登录。</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while a profile is being changed</comment>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EngineOffer</name>
    <message>
        <source>In %1 %2 on the server.</source>
        <comment>a container engine and its version</comment>
        <translation>在服务器上的 %1 %2 中运行。</translation>
    </message>
    <message>
        <source>The server is still looking for a container engine. The service starts when there is one.</source>
        <translation>服务器仍在查找容器引擎。找到后服务即启动。</translation>
    </message>
    <message>
        <source>The server has not found a container engine</source>
        <translation>服务器未找到容器引擎</translation>
    </message>
    <message>
        <source>No container can be started now: %1. The service waits until the engine is there.</source>
        <comment>why, in the engine&apos;s words</comment>
        <translation>目前无法启动容器：%1。服务将等待引擎可用。</translation>
    </message>
    <message>
        <source>The engine has it: %1.</source>
        <comment>an image; its size</comment>
        <translation>引擎中已有：%1。</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled when the service starts.</source>
        <comment>an image</comment>
        <translation>引擎中尚无此镜像：服务启动时将拉取。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnrolDialog</name>
    <message>
        <source>Set up a second factor</source>
        <comment>title of a dialog</comment>
        <translation>设置双因素认证</translation>
    </message>
    <message>
        <source>Continue</source>
        <comment>button</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>如果您通过第三方提供商登录且没有密码，请留空。</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app, or type the key into it:</source>
        <translation>用身份验证器应用扫描此码，或在应用中输入密钥：</translation>
    </message>
    <message>
        <source>Key for the authenticator app</source>
        <comment>accessible name</comment>
        <translation>身份验证器应用的密钥</translation>
    </message>
    <message>
        <source>Code that the app shows</source>
        <comment>label</comment>
        <translation>应用显示的验证码</translation>
    </message>
    <message>
        <source>Besides your password, a code of an app on your phone is asked for from then on. Your other sessions end.</source>
        <translation>此后登录除密码外还需输入手机应用中的验证码。您的其他会话将结束。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>button: a second factor</comment>
        <translation>启用</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>我已妥善保存</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is begun</comment>
        <translation>正在请求…</translation>
    </message>
    <message>
        <source>Type the code that the app shows</source>
        <translation>请输入应用显示的验证码</translation>
    </message>
    <message>
        <source>Checking…</source>
        <comment>button while a code is checked</comment>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::EnvironmentEditor</name>
    <message>
        <source>Add variable</source>
        <comment>button</comment>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <comment>tool tip</comment>
        <translation>移除变量</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder: name of an environment variable</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: value of an environment variable</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <comment>accessible name</comment>
        <translation>变量名称</translation>
    </message>
    <message>
        <source>Value of the variable</source>
        <comment>accessible name</comment>
        <translation>变量值</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::FormDialog</name>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <comment>label; name of an environment</comment>
        <translation>输入“%1”以继续</translation>
    </message>
    <message>
        <source>This is a protected environment.</source>
        <translation>这是受保护的环境。</translation>
    </message>
    <message>
        <source>Name of the protected environment</source>
        <comment>accessible name</comment>
        <translation>受保护环境的名称</translation>
    </message>
    <message>
        <source>Nothing was done: this is not the name.</source>
        <translation>未执行任何操作：名称不符。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::GiveUpFactorDialog</name>
    <message>
        <source>Give up the second factor?</source>
        <comment>title of a dialog</comment>
        <translation>停用双因素认证？</translation>
    </message>
    <message>
        <source>Give it up</source>
        <comment>button: a second factor</comment>
        <translation>停用</translation>
    </message>
    <message>
        <source>From then on your password alone is enough to sign in. The recovery codes end with it.</source>
        <translation>此后仅凭密码即可登录。恢复码将随之失效。</translation>
    </message>
    <message>
        <source>Your password</source>
        <comment>label</comment>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>Leave it empty if you sign in through a provider and have none.</source>
        <translation>如果您通过第三方提供商登录且没有密码，请留空。</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>应用的验证码或恢复码</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>请输入验证码</translation>
    </message>
    <message>
        <source>Asking…</source>
        <comment>button while a second factor is given up</comment>
        <translation>正在请求…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::HealthCheckFields</name>
    <message>
        <source>Health check</source>
        <comment>heading of a part of the form</comment>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <comment>kind of health check</comment>
        <translation>HTTP 请求</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <comment>kind of health check</comment>
        <translation>TCP 连接</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>kind of health check</comment>
        <translation>进程存活</translation>
    </message>
    <message>
        <source>None</source>
        <comment>kind of health check</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>How</source>
        <comment>label: the kind of a health check</comment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>label: of a health check</comment>
        <translation>路径</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>label: interval of a health check</comment>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <comment>label: of a health check</comment>
        <translation>响应时限</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <comment>label: of a health check, until it counts as failing</comment>
        <translation>连续失败次数</translation>
    </message>
    <message>
        <source>The image&apos;s own, or that it runs</source>
        <comment>kind of health check</comment>
        <translation>镜像自带的检查，或是否在运行</translation>
    </message>
    <message>
        <source>A path such as /health, without address or spaces.</source>
        <translation>如 /health 的路径，不含地址或空格。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ImportDialog</name>
    <message>
        <source>Import services</source>
        <comment>title of a dialog</comment>
        <translation>导入服务</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>button</comment>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>or drop it here, or paste its text</source>
        <comment>beside a button that chooses a file</comment>
        <translation>或将文件拖放到此处，或粘贴其文本</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <comment>label</comment>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>Everything that can be made</source>
        <comment>check box: of the services in a file</comment>
        <translation>所有可创建的服务</translation>
    </message>
    <message>
        <source>Services of the file</source>
        <comment>accessible name of a table</comment>
        <translation>文件中的服务</translation>
    </message>
    <message>
        <source>A Compose file or an mcp.json is known by its content</source>
        <comment>below an empty field for a file&apos;s text</comment>
        <translation>Compose 文件或 mcp.json 会根据内容识别</translation>
    </message>
    <message>
        <source>Neither a Compose file nor an mcp.json yet</source>
        <comment>below the text of a file</comment>
        <translation>还不是 Compose 文件或 mcp.json</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of a file; its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a file with services</source>
        <comment>title of a dialog</comment>
        <translation>选择包含服务的文件</translation>
    </message>
    <message>
        <source>Compose files and mcp.json (%1)</source>
        <comment>kind of file</comment>
        <translation>Compose 文件和 mcp.json (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>button while a file is read</comment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what an import would make</comment>
        <translation>正在分析…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <comment>button while services are being made of a file</comment>
        <translation>正在导入…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created. They are not started yet.</source>
        <translation>
            <numerusform>已创建 %n 个服务。它们尚未启动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>已创建 %n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; its reason stands below.</source>
        <comment>services, after &apos;so many were created&apos;</comment>
        <translation>
            <numerusform>%n 个被拒绝；原因见下。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no service in this file.</source>
        <translation>此文件中没有服务。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s) can be made. Nothing has been made yet.</source>
        <translation>
            <numerusform>%n 个服务中有 %1 个可以创建。尚未创建任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 cannot be made</source>
        <comment>heading; a service of a file</comment>
        <translation>%1 无法创建的原因</translation>
    </message>
    <message>
        <source>Why %1 was refused</source>
        <comment>heading; a service of a file</comment>
        <translation>%1 被拒绝的原因</translation>
    </message>
    <message>
        <source>What is left out of %1</source>
        <comment>heading; a service of a file</comment>
        <translation>%1 中不会导入的内容</translation>
    </message>
    <message>
        <source>Nothing: it is taken over as it stands in the file.</source>
        <comment>what is left out of a service</comment>
        <translation>无：将按文件原样导入。</translation>
    </message>
    <message>
        <source>From a Compose file, or the mcp.json of a desktop client or editor. You see what would be made before it is.</source>
        <translation>来自 Compose 文件，或桌面客户端或编辑器的 mcp.json。创建之前您会看到将要创建的内容。</translation>
    </message>
    <message>
        <source>Look at what would be made</source>
        <comment>button: the dry run of an import</comment>
        <translation>预览将创建的内容</translation>
    </message>
    <message numerus="yes">
        <source>Import %n service(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>导入 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button: nothing is chosen</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::KeyShownDialog</name>
    <message>
        <source>Your new key</source>
        <comment>title of a dialog</comment>
        <translation>您的新密钥</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <comment>button: closes the dialog with an API key</comment>
        <translation>我已妥善保存</translation>
    </message>
    <message>
        <source>This is %1. It is shown this once: the server keeps only what it needs to know it again.</source>
        <comment>an API key&apos;s name</comment>
        <translation>这是 %1。它仅显示这一次：服务器只保存识别它所需的信息。</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>accessible name</comment>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>A program sends it in the header X-API-Key.</source>
        <translation>程序通过标头 X-API-Key 发送它。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewAccountDialog</name>
    <message>
        <source>New user</source>
        <comment>title of a dialog</comment>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>Create user</source>
        <comment>button</comment>
        <translation>创建用户</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>label</comment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>First password</source>
        <comment>label</comment>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>label</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>label: how many requests an hour</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Send a welcome mail</source>
        <comment>check box</comment>
        <translation>发送欢迎邮件</translation>
    </message>
    <message>
        <source>It tells them where to sign in; never the password.</source>
        <translation>邮件告知登录地址，绝不包含密码。</translation>
    </message>
    <message>
        <source>Give an e-mail address</source>
        <translation>请输入电子邮件地址</translation>
    </message>
    <message>
        <source>Give a name</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>Choose at least one role</source>
        <translation>请至少选择一个角色</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a user is being created</comment>
        <translation>正在创建…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewCodesDialog</name>
    <message>
        <source>New recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>新的恢复码</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <comment>button</comment>
        <translation>生成新恢复码</translation>
    </message>
    <message>
        <source>The codes that you have end, used or not.</source>
        <translation>现有恢复码无论是否用过都将失效。</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <comment>label</comment>
        <translation>应用的验证码或恢复码</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>请输入验证码</translation>
    </message>
    <message>
        <source>Making…</source>
        <comment>button while recovery codes are made</comment>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <comment>button: recovery codes</comment>
        <translation>我已妥善保存</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewConfigDialog</name>
    <message>
        <source>New configuration value</source>
        <comment>title of a dialog</comment>
        <translation>新建配置值</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>A service takes it where its environment says config:KEY; a value in the service&apos;s own scope goes before the global one.</source>
        <translation>服务在其环境变量写有 config:KEY 之处取用该值；服务自身作用域中的值优先于全局值。</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>label</comment>
        <translation>键</translation>
    </message>
    <message>
        <source>Global, for every service</source>
        <comment>scope of a configuration value</comment>
        <translation>全局，用于所有服务</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>scope of a configuration value; a service</comment>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>label</comment>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>加密保存</translation>
    </message>
    <message>
        <source>It is stored encrypted and shown to nobody; services that refer to it still get it.</source>
        <translation>它以加密方式存储，不向任何人显示；引用它的服务仍可取得。</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>加入更改列表</translation>
    </message>
    <message>
        <source>A key begins with a letter or digit and has only letters, digits, “_”, “.” and “-”.</source>
        <translation>键以字母或数字开头，且只含字母、数字、“_”、“.”和“-”。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button, while a value is saved</comment>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <comment>title of a dialog</comment>
        <translation>新建 API 密钥</translation>
    </message>
    <message>
        <source>Create key</source>
        <comment>button</comment>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>A key lets a program in. Give it no more than it needs: whoever has it may do the same.</source>
        <translation>密钥允许程序访问。请只授予必要的权限：任何持有密钥的人都能执行相同的操作。</translation>
    </message>
    <message>
        <source>What uses it, for example: Prometheus</source>
        <comment>placeholder: name of an API key</comment>
        <translation>用途，例如：Prometheus</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Your account may do none of this.</source>
        <comment>tool tip: of a preset for API keys</comment>
        <translation>您的账户没有其中任何权限。</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>preset of permissions</comment>
        <translation>只读</translation>
    </message>
    <message>
        <source>Metrics only</source>
        <comment>preset of permissions</comment>
        <translation>仅指标</translation>
    </message>
    <message>
        <source>Run services</source>
        <comment>preset of permissions</comment>
        <translation>管理服务</translation>
    </message>
    <message>
        <source>All I may</source>
        <comment>preset of permissions</comment>
        <translation>我的全部权限</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>permissions are chosen one by one</comment>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>accessible name of the tree</comment>
        <translation>权限</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>label: what an API key may do</comment>
        <translation>权限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long an API key is good for</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is revoked</source>
        <comment>how long an API key is good for</comment>
        <translation>直到被吊销</translation>
    </message>
    <message>
        <source>Good for</source>
        <comment>label: how long</comment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <comment>hint: permissions</comment>
        <translation>请至少选择一项。</translation>
    </message>
    <message>
        <source>Ends on %1.</source>
        <comment>hint: a date and time</comment>
        <translation>到期时间：%1。</translation>
    </message>
    <message>
        <source>It never ends by itself. Note where it is used, so that it can be replaced.</source>
        <comment>hint: an API key</comment>
        <translation>它不会自动到期。请记下使用位置，以便日后替换。</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>Choose at least one permission</source>
        <translation>请至少选择一项权限</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while an API key is being made</comment>
        <translation>正在创建…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::NewServiceDialog</name>
    <message>
        <source>New service</source>
        <comment>title of a dialog</comment>
        <translation>新建服务</translation>
    </message>
    <message>
        <source>Start it at once</source>
        <comment>check box in the dialog for a new service</comment>
        <translation>立即启动</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>It is running. What it runs with changes at its next start.</source>
        <translation>它正在运行。运行配置的更改在下次启动时生效。</translation>
    </message>
    <message>
        <source>Create and start</source>
        <comment>button: a new service</comment>
        <translation>创建并启动</translation>
    </message>
    <message>
        <source>Create service</source>
        <comment>button</comment>
        <translation>创建服务</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>保存 %n 项更改</numerusform>
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
        <translation>表单旁的 JSON 尚不正确：%1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <comment>button while a service is being created</comment>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Your changes are kept and now stand against what there is; look at them and save again.</source>
        <translation>其间已有他人更改。您的更改已保留，现与当前内容对照显示；请查看后重新保存。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>口令</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup</source>
        <translation>请输入备份的口令</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PassphraseFields</name>
    <message>
        <source>Show what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <comment>tool tip: of a passphrase</comment>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>label: the passphrase is typed twice</comment>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>It is kept nowhere and nobody can recover it: without it this backup is lost. Keep it in your password manager.</source>
        <translation>口令不会保存在任何地方，也无人能够找回：没有口令，此备份就无法使用。请将其存入您的密码管理器。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a passphrase</comment>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <comment>passphrases</comment>
        <translation>两次输入不一致</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::PasswordField</name>
    <message>
        <source>Suggest and copy</source>
        <comment>button: a password</comment>
        <translation>生成并复制</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <comment>of a password</comment>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied for %n second(s). Hand it over by a way of your own.</source>
        <comment>a password</comment>
        <translation>
            <numerusform>已复制，保留 %n 秒。请自行通过其他途径转交。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProfileDialog</name>
    <message>
        <source>Your profile</source>
        <comment>title of a dialog</comment>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Your profile</source>
        <comment>heading</comment>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: one&apos;s own profile</comment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <comment>button</comment>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Second factor</source>
        <comment>heading</comment>
        <translation>双因素认证</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <comment>button: a second factor</comment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>New recovery codes…</source>
        <comment>button</comment>
        <translation>生成新恢复码…</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <comment>heading</comment>
        <translation>登录位置</translation>
    </message>
    <message>
        <source>This server does not tell of one&apos;s own profile.</source>
        <translation>此服务器不提供个人资料信息。</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of oneself</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of oneself</comment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>of oneself</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of oneself: how many requests an hour</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Not known.</source>
        <comment>whether there is a second factor</comment>
        <translation>未知。</translation>
    </message>
    <message>
        <source>Off. Your password alone is enough to sign in.</source>
        <translation>已关闭。仅凭密码即可登录。</translation>
    </message>
    <message>
        <source>On. No recovery codes are left: without the app you cannot sign in.</source>
        <translation>已启用。恢复码已用完：没有应用便无法登录。</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>已启用。剩余 %n 个恢复码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it up…</source>
        <comment>button: a second factor</comment>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Whether there is one could not be asked.</source>
        <comment>a second factor</comment>
        <translation>无法查询是否已启用。</translation>
    </message>
    <message>
        <source>Your profile was changed</source>
        <translation>个人资料已更改</translation>
    </message>
    <message>
        <source>Your password was changed; your other sessions have ended</source>
        <translation>密码已更改；您的其他会话已结束</translation>
    </message>
    <message>
        <source>The second factor was given up</source>
        <translation>双因素认证已停用</translation>
    </message>
    <message>
        <source>The second factor is on</source>
        <translation>双因素认证已启用</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ProviderChoice</name>
    <message>
        <source>Or without a password</source>
        <comment>heading: of ways to sign in</comment>
        <translation>或无需密码登录</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <comment>button; name of a provider</comment>
        <translation>使用 %1 登录</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RecoveryCodes</name>
    <message>
        <source>Each of these codes signs you in once when the app is not at hand. They are shown this once: print them, or keep them in your password manager.</source>
        <translation>手边没有应用时，每个恢复码可供登录一次。它们仅显示这一次：请打印，或存入您的密码管理器。</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <comment>accessible name</comment>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Save…</source>
        <comment>button: recovery codes</comment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <comment>title of a dialog</comment>
        <translation>保存恢复码</translation>
    </message>
    <message>
        <source>Saved in %1, readable by you alone.</source>
        <comment>a file</comment>
        <translation>已保存到 %1，仅您可以读取。</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <comment>why</comment>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>从 %1 恢复</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button: to the step before</comment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Chosen services</source>
        <comment>what is restored</comment>
        <translation>所选服务</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>label</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Overwrite what is there</source>
        <comment>check box: of a restore</comment>
        <translation>覆盖现有内容</translation>
    </message>
    <message>
        <source>Without this only what is missing is created, and the rest is left as it is. What is overwritten goes into a safety backup first.</source>
        <translation>不选则只新建缺失的内容，其余保持不变。被覆盖的内容会先存入安全备份。</translation>
    </message>
    <message>
        <source>Stop services meanwhile</source>
        <comment>check box: of a restore</comment>
        <translation>恢复期间停止服务</translation>
    </message>
    <message>
        <source>Those whose files are replaced are stopped, and started again when they ran.</source>
        <translation>文件被替换的服务将停止，原先正在运行的会重新启动。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>口令</translation>
    </message>
    <message>
        <source>This backup was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>此备份已用口令加密。</translation>
    </message>
    <message>
        <source>Everything: services, accounts, keys and settings</source>
        <comment>what is restored</comment>
        <translation>全部：服务、账户、密钥和设置</translation>
    </message>
    <message numerus="yes">
        <source>All %n service(s) in it</source>
        <comment>what is restored</comment>
        <translation>
            <numerusform>其中全部 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen</source>
        <comment>accessible name: the plan of a restore</comment>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a restore</comment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel the restore</source>
        <comment>button</comment>
        <translation>取消恢复</translation>
    </message>
    <message>
        <source>Show the safety backup</source>
        <comment>button</comment>
        <translation>显示安全备份</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the next step shows what would happen.</source>
        <translation>尚未更改任何内容：下一步显示将执行的操作。</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been changed yet.</source>
        <translation>以下是将执行的操作。尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Look at what would happen</source>
        <comment>button: the dry run of a restore</comment>
        <translation>预览将执行的操作</translation>
    </message>
    <message numerus="yes">
        <source>Restore and overwrite %n</source>
        <comment>button: so many things</comment>
        <translation>
            <numerusform>恢复并覆盖 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>button</comment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <comment>button: closes the dialog while a restore runs</comment>
        <translation>在后台继续</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose at least one service</source>
        <translation>请至少选择一个服务</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>button while the server works out what a restore would do</comment>
        <translation>正在分析…</translation>
    </message>
    <message numerus="yes">
        <source>creates %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>新建 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overwrites %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>覆盖 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leaves %n as they are</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>保持 %n 项不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot restore %n</source>
        <comment>what a restore does: so many things</comment>
        <translation>
            <numerusform>无法恢复 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>没有可恢复的内容。</translation>
    </message>
    <message>
        <source>The restore %1.</source>
        <comment>a list of what it does</comment>
        <translation>本次恢复：%1。</translation>
    </message>
    <message>
        <source>It writes %1; %2 are free.</source>
        <comment>sizes</comment>
        <translation>将写入 %1；可用空间 %2。</translation>
    </message>
    <message>
        <source>Stopped meanwhile: %1.</source>
        <comment>services</comment>
        <translation>恢复期间停止：%1。</translation>
    </message>
    <message>
        <source>Started afterwards: %1.</source>
        <comment>services</comment>
        <translation>恢复后启动：%1。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>button while a restore is being started</comment>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Platform</source>
        <comment>in a restore: accounts and global configuration</comment>
        <translation>平台</translation>
    </message>
    <message>
        <source>What was overwritten is in the safety backup %1.</source>
        <comment>a backup&apos;s name</comment>
        <translation>被覆盖的内容在安全备份 %1 中。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RetentionField</name>
    <message>
        <source>Forever</source>
        <comment>how long backups are kept</comment>
        <translation>永久</translation>
    </message>
    <message>
        <source>For some time</source>
        <comment>how long backups are kept</comment>
        <translation>一段时间</translation>
    </message>
    <message>
        <source>A number of them</source>
        <comment>how many backups are kept</comment>
        <translation>一定数量</translation>
    </message>
    <message>
        <source>The newest of each day, week and month</source>
        <comment>how many backups are kept</comment>
        <translation>每天、每周和每月的最新备份</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>label: how long</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>How many</source>
        <comment>label: backups, days, weeks or months</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>unit</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>unit</comment>
        <translation>周</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>unit</comment>
        <translation>月</translation>
    </message>
    <message>
        <source>Of what</source>
        <comment>label: unit of time</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>The last</source>
        <comment>label: so many backups are kept</comment>
        <translation>最近</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>label: one backup a day is kept, for so many days</comment>
        <translation>每日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>label: one backup a week is kept, for so many weeks</comment>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>label: one backup a month is kept, for so many months</comment>
        <translation>每月</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RevokeKeyDialog</name>
    <message>
        <source>Revoke %1?</source>
        <comment>title of a dialog; an API key&apos;s name</comment>
        <translation>吊销 %1？</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <comment>button</comment>
        <translation>吊销密钥</translation>
    </message>
    <message>
        <source>What uses it is refused from the next request on. This cannot be undone.</source>
        <translation>从下一次请求起，使用它的程序将被拒绝。此操作无法撤销。</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <comment>an API key; when, as in: 5 min ago</comment>
        <translation>上次使用：%1。</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <comment>an API key</comment>
        <translation>从未使用。</translation>
    </message>
    <message>
        <source>It was made by %1.</source>
        <comment>an API key; a person</comment>
        <translation>创建者：%1。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::RolesField</name>
    <message>
        <source>This role may do more than you may, so that you cannot give it.</source>
        <translation>此角色的权限超出您的权限，因此您不能授予。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScaleDialog</name>
    <message>
        <source>Scale %1</source>
        <comment>title of a dialog; a service&apos;s name</comment>
        <translation>扩缩 %1</translation>
    </message>
    <message>
        <source>Each replica is a process or container of its own. The first one listens on the service&apos;s port, further ones on the next free ports.</source>
        <translation>每个副本都是独立的进程或容器。第一个监听服务的端口，其余依次使用后续空闲端口。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>副本</translation>
    </message>
    <message numerus="yes">
        <source>Scale to %n replica(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>扩缩到 %n 个副本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ScheduleDialog</name>
    <message>
        <source>New schedule</source>
        <comment>title of a dialog</comment>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Create schedule</source>
        <comment>button</comment>
        <translation>创建计划</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: nothing is changed yet</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>For example: nightly</source>
        <comment>placeholder: name of a schedule</comment>
        <translation>例如：每晚</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>label</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>A full one after</source>
        <comment>label: so many incremental backups</comment>
        <translation>完整备份间隔</translation>
    </message>
    <message>
        <source>Encrypt with the platform&apos;s key</source>
        <comment>check box: the backups of a schedule</comment>
        <translation>使用平台密钥加密</translation>
    </message>
    <message>
        <source>They open on this installation only. Nobody is there to type a passphrase.</source>
        <translation>仅可在此安装中打开。计划运行时无人在场输入口令。</translation>
    </message>
    <message>
        <source>Run once when the server is back</source>
        <comment>what becomes of missed runs</comment>
        <translation>服务器重新上线后补运行一次</translation>
    </message>
    <message>
        <source>Skip them</source>
        <comment>what becomes of missed runs</comment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Missed runs</source>
        <comment>label</comment>
        <translation>错过的运行</translation>
    </message>
    <message>
        <source>Restore drill after each run</source>
        <comment>check box: of a schedule</comment>
        <translation>每次运行后进行恢复演练</translation>
    </message>
    <message>
        <source>Restores into a throw-away place and starts the services there, so that you know it works. Takes about as long again.</source>
        <translation>恢复到临时位置并在其中启动服务，以确认备份可用。所需时间约增加一倍。</translation>
    </message>
    <message>
        <source>Switched on</source>
        <comment>check box: a schedule</comment>
        <translation>已启用</translation>
    </message>
    <message>
        <source>In words</source>
        <comment>heading: when a schedule runs</comment>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>The next five runs</source>
        <comment>heading</comment>
        <translation>接下来五次运行</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <comment>below a heading: times</comment>
        <translation>按本机时间</translation>
    </message>
    <message>
        <source>Save changes</source>
        <comment>button</comment>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>It never runs: there is no such day.</source>
        <translation>永远不会运行：没有这样的日期。</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>Keep at least one of them</source>
        <translation>请至少保留一项</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>button while changes are being saved</comment>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::ServiceForm</name>
    <message>
        <source>More settings</source>
        <comment>button: shows further fields</comment>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>进程</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>容器</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>label</comment>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <comment>where a new service comes from</comment>
        <translation>来自服务库</translation>
    </message>
    <message>
        <source>An image</source>
        <comment>where a new service comes from</comment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>A command</source>
        <comment>where a new service comes from</comment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>label: an entry of the catalogue</comment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The catalogue is being fetched…</source>
        <translation>正在获取服务库…</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>label</comment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>label</comment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Working folder (optional)</source>
        <comment>label</comment>
        <translation>工作目录（可选）</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label: of a service</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>label: of a service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Cannot be changed later.</source>
        <translation>以后无法更改。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no port</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Replicas take the next free ones.</source>
        <translation>副本使用后续空闲端口。</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: the port inside a container</comment>
        <translation>由镜像决定</translation>
    </message>
    <message>
        <source>Port inside</source>
        <comment>label: the one that a service listens on inside of its container</comment>
        <translation>容器内端口</translation>
    </message>
    <message>
        <source>Where the port leads to in the container.</source>
        <translation>该端口在容器内通向何处。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>label</comment>
        <translation>副本</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>label: environment variables</comment>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Values whose name says key, token, secret or password are stored encrypted.</source>
        <translation>名称含 key、token、secret 或 password 的值会加密存储。</translation>
    </message>
    <message>
        <source>Resources</source>
        <comment>heading of a part of the form</comment>
        <translation>资源</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of a resource</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no request of a resource</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <comment>label</comment>
        <translation>CPU 限制</translation>
    </message>
    <message>
        <source>In thousandths of a core: 500 is half of one.</source>
        <translation>以千分之一核心为单位：500 即半个核心。</translation>
    </message>
    <message>
        <source>CPU request</source>
        <comment>label</comment>
        <translation>CPU 请求</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <comment>label</comment>
        <translation>内存限制</translation>
    </message>
    <message>
        <source>Memory request</source>
        <comment>label</comment>
        <translation>内存请求</translation>
    </message>
    <message>
        <source>How it runs</source>
        <comment>heading of a part of the form</comment>
        <translation>运行设置</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>失败后</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Restart it</source>
        <comment>label: when it is restarted</comment>
        <translation>重启</translation>
    </message>
    <message>
        <source>Path of its own metrics (optional)</source>
        <comment>label</comment>
        <translation>自身指标的路径（可选）</translation>
    </message>
    <message>
        <source>What it is</source>
        <comment>heading of a part of the form</comment>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>label</comment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>label</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>label</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Add label</source>
        <comment>button</comment>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove label</source>
        <comment>tool tip</comment>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>name</source>
        <comment>placeholder: of a label</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <comment>placeholder: of a label</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <comment>accessible name</comment>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Value of the label</source>
        <comment>accessible name</comment>
        <translation>标签值</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>label: labels of a service</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>What it needs</source>
        <comment>heading of a part of the form</comment>
        <translation>依赖项</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>label</comment>
        <translation>卷</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>label</comment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Names, with commas between them. What is not there yet will be made.</source>
        <translation>名称以逗号分隔。尚不存在的将会创建。</translation>
    </message>
    <message>
        <source>Services it depends on</source>
        <comment>label</comment>
        <translation>依赖的服务</translation>
    </message>
    <message>
        <source>Ids, with commas between them.</source>
        <translation>ID 以逗号分隔。</translation>
    </message>
    <message>
        <source>This server has no catalogue. Give an image or a command instead.</source>
        <translation>此服务器没有服务库。请改用镜像或命令。</translation>
    </message>
    <message>
        <source>Needs %1 on the server.</source>
        <comment>programs</comment>
        <translation>服务器上需要 %1。</translation>
    </message>
    <message>
        <source>Command (optional)</source>
        <comment>label</comment>
        <translation>命令（可选）</translation>
    </message>
    <message>
        <source>Instead of what the image runs by itself. It is told its port by the variable PORT.</source>
        <translation>代替镜像自带的命令。端口通过变量 PORT 传入。</translation>
    </message>
    <message>
        <source>The program with its arguments; quotes keep spaces together. It is told its port by the variable PORT.</source>
        <translation>程序及其参数；引号可保留空格。端口通过变量 PORT 传入。</translation>
    </message>
    <message>
        <source>As the image says</source>
        <comment>placeholder: working folder</comment>
        <translation>按镜像设置</translation>
    </message>
    <message>
        <source>A program of the server&apos;s machine.</source>
        <translation>服务器所在机器上的程序。</translation>
    </message>
    <message>
        <source>This is the server&apos;s default.</source>
        <comment>process or container</comment>
        <translation>这是服务器的默认方式。</translation>
    </message>
    <message>
        <source>A container is made from an image.</source>
        <translation>容器由镜像创建。</translation>
    </message>
    <message>
        <source>Not the name of an image. It looks like registry/name:tag, with the name in lower case.</source>
        <translation>不是镜像名称。其形式为 registry/name:tag，名称须小写。</translation>
    </message>
    <message>
        <source>A path such as /metrics, without address or spaces.</source>
        <translation>如 /metrics 的路径，不含地址或空格。</translation>
    </message>
    <message>
        <source>A check over the network needs a port.</source>
        <translation>通过网络检查需要端口。</translation>
    </message>
    <message>
        <source>There are not enough ports above it for so many replicas.</source>
        <translation>该端口之后没有足够的端口供这么多副本使用。</translation>
    </message>
    <message>
        <source>%1 has this port too: only one of them can run.</source>
        <comment>a service</comment>
        <translation>%1 也使用此端口：二者只能运行一个。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SessionsView</name>
    <message>
        <source>Sessions</source>
        <comment>accessible name of the table</comment>
        <translation>会话</translation>
    </message>
    <message>
        <source>Signed in nowhere</source>
        <comment>title: a person without sessions</comment>
        <translation>未在任何地方登录</translation>
    </message>
    <message>
        <source>A session begins with a sign-in, and ends when it is ended here or is not used for long.</source>
        <translation>会话自登录时开始，在此处结束或长时间不用后终止。</translation>
    </message>
    <message>
        <source>End session</source>
        <comment>button</comment>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>End all others</source>
        <comment>button: sessions</comment>
        <translation>结束其他会话</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>请先选择一个会话。</translation>
    </message>
    <message>
        <source>This window works by this session.</source>
        <translation>此窗口正在使用此会话。</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <comment>sessions</comment>
        <translation>没有其他会话。</translation>
    </message>
    <message>
        <source>The session could not be ended: %1</source>
        <translation>无法结束会话：%1</translation>
    </message>
    <message>
        <source>The session was ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>The sessions could not be ended: %1</source>
        <translation>无法结束会话：%1</translation>
    </message>
    <message>
        <source>All other sessions were ended</source>
        <translation>其他会话均已结束</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::SpecAside</name>
    <message>
        <source>Changes</source>
        <comment>what an edit changes</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>As JSON</source>
        <comment>heading: the form&apos;s values</comment>
        <translation>JSON 形式</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>accessible name: what an edit changes</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <comment>accessible name</comment>
        <translation>JSON 形式的定义</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a fault in JSON</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>A definition is a JSON object: { … }</source>
        <translation>定义是一个 JSON 对象：{ … }</translation>
    </message>
    <message>
        <source>The id cannot be changed.</source>
        <translation>ID 无法更改。</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::UploadBackupDialog</name>
    <message>
        <source>Upload a backup</source>
        <comment>title of a dialog</comment>
        <translation>上传备份</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button</comment>
        <translation>上传</translation>
    </message>
    <message>
        <source>%1, %2. The server reads every byte and checks it before the backup is taken in.</source>
        <comment>a file&apos;s name, its size</comment>
        <translation>%1，%2。服务器会读取并检查每个字节，然后才接收备份。</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>label</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>label</comment>
        <translation>口令</translation>
    </message>
    <message>
        <source>Only when it was encrypted with one.</source>
        <comment>hint: the passphrase of a backup</comment>
        <translation>仅当备份用口令加密时需要。</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>请输入名称</translation>
    </message>
</context>
<context>
    <name>ui::dialogs::VolumeEditor</name>
    <message>
        <source>Add volume</source>
        <comment>button</comment>
        <translation>添加卷</translation>
    </message>
    <message>
        <source>name or host path</source>
        <comment>placeholder: of a volume</comment>
        <translation>名称或主机路径</translation>
    </message>
    <message>
        <source>Source of the volume</source>
        <comment>accessible name</comment>
        <translation>卷的来源</translation>
    </message>
    <message>
        <source>Target of the volume</source>
        <comment>accessible name</comment>
        <translation>卷的目标</translation>
    </message>
    <message>
        <source>Read only</source>
        <comment>check box: a volume</comment>
        <translation>只读</translation>
    </message>
    <message>
        <source>Remove volume</source>
        <comment>tool tip</comment>
        <translation>移除卷</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountActions</name>
    <message>
        <source>Choose somebody first.</source>
        <translation>请先选择一个用户。</translation>
    </message>
    <message>
        <source>This account may do more than you may.</source>
        <translation>此账户的权限超出您的权限。</translation>
    </message>
    <message>
        <source>You are signed in with this account.</source>
        <translation>您正以此账户登录。</translation>
    </message>
    <message>
        <source>It is disabled already.</source>
        <comment>an account</comment>
        <translation>它已被禁用。</translation>
    </message>
    <message>
        <source>It is enabled already.</source>
        <comment>an account</comment>
        <translation>它已启用。</translation>
    </message>
    <message>
        <source>Give up your own second factor in your profile.</source>
        <translation>请在个人资料中停用您自己的双因素认证。</translation>
    </message>
    <message>
        <source>%1 could not be enabled</source>
        <comment>a person</comment>
        <translation>无法启用 %1</translation>
    </message>
    <message>
        <source>%1 could not be disabled</source>
        <comment>a person</comment>
        <translation>无法禁用 %1</translation>
    </message>
    <message>
        <source>%1 can sign in again</source>
        <comment>a person</comment>
        <translation>%1 可以重新登录</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <comment>a person</comment>
        <translation>%1 已禁用</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a person</comment>
        <translation>无法删除 %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a person</comment>
        <translation>%1 已删除</translation>
    </message>
    <message>
        <source>The role could not be given to %1</source>
        <comment>a person</comment>
        <translation>无法将角色授予 %1</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <comment>a person, a role</comment>
        <translation>%1 现为%2</translation>
    </message>
    <message>
        <source>The role could not be taken from %1</source>
        <comment>a person</comment>
        <translation>无法收回 %1 的角色</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <comment>a person, a role</comment>
        <translation>%1 不再是%2</translation>
    </message>
    <message>
        <source>%1 has no second factor</source>
        <comment>a person</comment>
        <translation>%1 没有启用双因素认证</translation>
    </message>
    <message>
        <source>The second factor of %1 could not be taken off</source>
        <comment>a person</comment>
        <translation>无法移除 %1 的双因素认证</translation>
    </message>
    <message>
        <source>The second factor of %1 was taken off</source>
        <comment>a person</comment>
        <translation>已移除 %1 的双因素认证</translation>
    </message>
</context>
<context>
    <name>ui::pages::AccountDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Sessions</source>
        <comment>tab: where a person is signed in</comment>
        <translation>会话</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>tab: of a person</comment>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <comment>accessible name of the tabs</comment>
        <translation>账户的各部分</translation>
    </message>
    <message>
        <source>No API keys</source>
        <comment>title: a person without keys</comment>
        <translation>没有 API 密钥</translation>
    </message>
    <message>
        <source>Keys are made by the person who is to have them.</source>
        <translation>密钥由其使用者本人创建。</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a person</comment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>移除双因素认证…</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <comment>menu: of a person</comment>
        <translation>复制电子邮件</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <comment>menu</comment>
        <translation>删除用户…</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>heading</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>of a person</comment>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <comment>of a person: when</comment>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Tier</source>
        <comment>of a person: how many requests an hour</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>of a person: when the account was made</comment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>of a person</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>button: a person</comment>
        <translation>禁用…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>button: a person</comment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Somebody needs at least one role. Give another one first.</source>
        <comment>a person</comment>
        <translation>用户至少需要一个角色。请先授予其他角色。</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditDetail</name>
    <message>
        <source>Close panel</source>
        <comment>tool tip</comment>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>accessible name: of an entry of the audit log</comment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Show only</source>
        <comment>heading: entries like the chosen one</comment>
        <translation>只显示</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>fact</comment>
        <translation>操作者</translation>
    </message>
    <message>
        <source>User id</source>
        <comment>fact</comment>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>API key</source>
        <comment>fact</comment>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>From</source>
        <comment>fact: an address on the network</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>fact: what it was done to</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>fact: the status of HTTP</comment>
        <translation>响应</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>fact: the code of an error</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>fact: its id</comment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>fact: of an entry of the audit log</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>fact: of this entry and all before it</comment>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Show the service %1</source>
        <comment>button</comment>
        <translation>显示服务 %1</translation>
    </message>
    <message>
        <source>What</source>
        <comment>fact: what was done, in words</comment>
        <translation>操作内容</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditFilterBar</name>
    <message>
        <source>Search the audit log</source>
        <comment>placeholder</comment>
        <translation>搜索审计日志</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <comment>accessible name</comment>
        <translation>搜索审计日志</translation>
    </message>
    <message>
        <source>Text in who, action, object, address or request id</source>
        <comment>tool tip</comment>
        <translation>操作者、操作、对象、地址或请求 ID 中的文本</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: entries with any result</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>label: new entries come by themselves</comment>
        <translation>实时</translation>
    </message>
    <message>
        <source>New entries come by themselves</source>
        <comment>accessible name of a switch</comment>
        <translation>新条目自动出现</translation>
    </message>
    <message>
        <source>Look for new entries every few seconds</source>
        <comment>tool tip</comment>
        <translation>每隔几秒查找新条目</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>placeholder: an e-mail address or id</comment>
        <translation>操作者</translation>
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
        <translation>对象</translation>
    </message>
    <message>
        <source>When</source>
        <comment>accessible name</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>a span of time</comment>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Last hour</source>
        <comment>a span of time</comment>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <comment>a span of time</comment>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <comment>a span of time</comment>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <comment>a span of time</comment>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Between…</source>
        <comment>a span of time</comment>
        <translation>指定范围…</translation>
    </message>
    <message>
        <source>From this time on</source>
        <comment>accessible name</comment>
        <translation>自此时间起</translation>
    </message>
    <message>
        <source>Before this time</source>
        <comment>accessible name</comment>
        <translation>此时间之前</translation>
    </message>
</context>
<context>
    <name>ui::pages::AuditPage</name>
    <message>
        <source>Audit log</source>
        <comment>accessible name of the table</comment>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: the audit log into a file</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <comment>menu: the form of a file</comment>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <source>As lines of JSON…</source>
        <comment>menu: the form of a file</comment>
        <translation>逐行 JSON…</translation>
    </message>
    <message>
        <source>Check the log</source>
        <comment>button: whether the audit log is whole</comment>
        <translation>检查日志</translation>
    </message>
    <message>
        <source>Audit</source>
        <comment>title of the page</comment>
        <translation>审计</translation>
    </message>
    <message>
        <source>Export the audit log as a table…</source>
        <comment>command</comment>
        <translation>将审计日志导出为表格…</translation>
    </message>
    <message>
        <source>Export the audit log as lines of JSON…</source>
        <comment>command</comment>
        <translation>将审计日志导出为逐行 JSON…</translation>
    </message>
    <message>
        <source>Check that the audit log is whole</source>
        <comment>command</comment>
        <translation>检查审计日志是否完整</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <comment>title of a dialog</comment>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>audit log</source>
        <comment>what is downloaded</comment>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>The audit log could not be checked</source>
        <translation>无法检查审计日志</translation>
    </message>
    <message numerus="yes">
        <source>The audit log is whole: %n entries follow one another</source>
        <translation>
            <numerusform>审计日志完整：%n 个条目前后相接</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log is not whole at entry %1: %2</source>
        <comment>the reason</comment>
        <translation>审计日志在条目 %1 处不完整：%2</translation>
    </message>
    <message>
        <source>Write what is shown into a file</source>
        <comment>tool tip</comment>
        <translation>将显示的内容写入文件</translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <comment>the audit log</comment>
        <translation>正在检查。</translation>
    </message>
    <message>
        <source>Whether entries were changed, removed or put in between</source>
        <comment>tool tip</comment>
        <translation>检查条目是否被更改、移除或插入</translation>
    </message>
    <message>
        <source>You may not see the audit log</source>
        <comment>title</comment>
        <translation>您无权查看审计日志</translation>
    </message>
    <message>
        <source>This server has no audit log</source>
        <comment>title: an older server without the feature</comment>
        <translation>此服务器没有审计日志</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>其版本较旧，不提供此功能。</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <comment>title: of the audit log</comment>
        <translation>没有匹配的条目</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>请尝试其他关键词，或查看全部。</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <comment>title: an empty audit log</comment>
        <translation>尚无任何操作</translation>
    </message>
    <message>
        <source>Whatever changes something on this server will stand here, with who did it.</source>
        <translation>对此服务器的每次更改都会连同操作者显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n matching entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>%n 个匹配条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>footer: of the audit log</comment>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupActions</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>请先选择一个备份。</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <comment>with a backup</comment>
        <translation>没有正在进行的操作。</translation>
    </message>
    <message>
        <source>Something is under way with it. Cancel that first.</source>
        <comment>a backup</comment>
        <translation>它有操作正在进行。请先取消。</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <comment>a backup</comment>
        <translation>尚未完成。</translation>
    </message>
    <message>
        <source>It was not completed.</source>
        <comment>a backup</comment>
        <translation>未能完成。</translation>
    </message>
    <message>
        <source>Something is under way with it already.</source>
        <comment>a backup</comment>
        <translation>它已有操作正在进行。</translation>
    </message>
    <message>
        <source>%1 could not be verified</source>
        <comment>a backup</comment>
        <translation>无法校验 %1</translation>
    </message>
    <message>
        <source>%1 is being verified</source>
        <comment>a backup</comment>
        <translation>正在校验 %1</translation>
    </message>
    <message>
        <source>The drill of %1 could not begin</source>
        <comment>a backup</comment>
        <translation>无法开始 %1 的演练</translation>
    </message>
    <message>
        <source>%1 is being restored into a throw-away place</source>
        <comment>a backup</comment>
        <translation>正在将 %1 恢复到临时位置</translation>
    </message>
    <message>
        <source>The work on %1 could not be cancelled</source>
        <comment>a backup</comment>
        <translation>无法取消对 %1 的操作</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a backup</comment>
        <translation>%1 已删除</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a backup</comment>
        <translation>无法删除 %1</translation>
    </message>
    <message>
        <source>%1 could not be run</source>
        <comment>a schedule</comment>
        <translation>无法运行 %1</translation>
    </message>
    <message>
        <source>%1 runs now</source>
        <comment>a schedule</comment>
        <translation>%1 正在运行</translation>
    </message>
    <message>
        <source>%1 could not be changed</source>
        <comment>a schedule</comment>
        <translation>无法更改 %1</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>a schedule</comment>
        <translation>%1 已启用</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <comment>a schedule</comment>
        <translation>%1 已关闭</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a schedule</comment>
        <translation>无法删除 %1</translation>
    </message>
    <message>
        <source>%1 was deleted. Its backups stay.</source>
        <comment>a schedule</comment>
        <translation>%1 已删除。其备份会保留。</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupContents</name>
    <message>
        <source>Search files</source>
        <comment>placeholder: in a backup</comment>
        <translation>搜索文件</translation>
    </message>
    <message>
        <source>Search files</source>
        <comment>accessible name: in a backup</comment>
        <translation>搜索文件</translation>
    </message>
    <message>
        <source>Contents of the backup</source>
        <comment>accessible name of the tree</comment>
        <translation>备份的内容</translation>
    </message>
    <message>
        <source>No file matches</source>
        <comment>title</comment>
        <translation>没有匹配的文件</translation>
    </message>
    <message>
        <source>Nothing is in it</source>
        <comment>title: a backup without files</comment>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>A search looks at the whole path. Try a part of the name.</source>
        <translation>搜索范围为完整路径。请尝试名称的一部分。</translation>
    </message>
    <message>
        <source>Neither definitions nor files were asked for.</source>
        <translation>备份时未选择定义或文件。</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>tab: what lies in a backup</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Parts of the backup</source>
        <comment>accessible name of the tabs</comment>
        <translation>备份的各部分</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>button: a backup</comment>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Download</source>
        <comment>button: a backup</comment>
        <translation>下载</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>校验</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>恢复演练…</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Delete backup…</source>
        <comment>menu</comment>
        <translation>删除备份…</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupFilterBar</name>
    <message>
        <source>Filter backups</source>
        <comment>placeholder</comment>
        <translation>筛选备份</translation>
    </message>
    <message>
        <source>Words of the name, id, description, services or who made it</source>
        <comment>tool tip</comment>
        <translation>名称、ID、描述、服务或创建者中的关键词</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: backups of any state</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose type, origin, service</comment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show some types, origins or services only</source>
        <comment>tool tip</comment>
        <translation>只显示部分类型、来源或服务</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>menu: of a backup</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>menu: of a backup</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only backups that hold it</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Schedule</source>
        <comment>menu: only backups that it made</comment>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupOverview</name>
    <message>
        <source>Progress</source>
        <comment>accessible name: of a backup</comment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: work on a backup</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>heading: what shows that a backup can be restored</comment>
        <translation>验证</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>heading: backups that build on one another</comment>
        <translation>备份链</translation>
    </message>
    <message>
        <source>Read back</source>
        <comment>proof: every byte of the backup was checked</comment>
        <translation>回读</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>proof of a backup</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>Whole, %1</source>
        <comment>proof; when</comment>
        <translation>完好，%1</translation>
    </message>
    <message>
        <source>Damaged, %1</source>
        <comment>proof; when</comment>
        <translation>已损坏，%1</translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>proof: the backup was restored into a throw-away place</comment>
        <translation>演练</translation>
    </message>
    <message>
        <source>Restored in %1, %2</source>
        <comment>proof; a duration, when</comment>
        <translation>恢复用时 %1，%2</translation>
    </message>
    <message>
        <source>Failed, %1</source>
        <comment>proof; when</comment>
        <translation>失败，%1</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>proof: what was wrong</comment>
        <translation>问题</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a backup</comment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>detail: when</comment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>By</source>
        <comment>detail: who made the backup</comment>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>detail</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>detail</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <comment>sizes: of the archive, of what is in it</comment>
        <translation>%1，内容 %2</translation>
    </message>
    <message>
        <source>Estimate</source>
        <comment>detail</comment>
        <translation>估计</translation>
    </message>
    <message>
        <source>about %1, %2</source>
        <comment>a size, a duration</comment>
        <translation>约 %1，%2</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>detail</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>detail: how long</comment>
        <translation>用时</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>detail</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>data</source>
        <comment>what is in a backup</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>configuration</source>
        <comment>what is in a backup</comment>
        <translation>配置</translation>
    </message>
    <message>
        <source>logs</source>
        <comment>what is in a backup</comment>
        <translation>日志</translation>
    </message>
    <message>
        <source>accounts and keys</source>
        <comment>what is in a backup</comment>
        <translation>账户和密钥</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>detail: what is in it</comment>
        <translation>包含</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>detail</comment>
        <translation>加密</translation>
    </message>
    <message>
        <source>Kept until</source>
        <comment>detail</comment>
        <translation>保留至</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <comment>kept until</comment>
        <translation>被删除时</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <comment>detail</comment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Builds on %1</source>
        <comment>link: a backup</comment>
        <translation>基于 %1</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <comment>link: a backup</comment>
        <translation>%1 依赖此备份</translation>
    </message>
</context>
<context>
    <name>ui::pages::BackupsPage</name>
    <message>
        <source>New backup</source>
        <comment>button</comment>
        <translation>新建备份</translation>
    </message>
    <message>
        <source>Upload</source>
        <comment>button: a backup from a file</comment>
        <translation>上传</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>accessible name of the table</comment>
        <translation>备份</translation>
    </message>
    <message>
        <source>Create the first backup</source>
        <comment>button</comment>
        <translation>创建首个备份</translation>
    </message>
    <message>
        <source>Upload one</source>
        <comment>button: a backup from a file</comment>
        <translation>上传备份</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>title of the page</comment>
        <translation>备份</translation>
    </message>
    <message>
        <source>New backup</source>
        <comment>command</comment>
        <translation>新建备份</translation>
    </message>
    <message>
        <source>Upload a backup…</source>
        <comment>command</comment>
        <translation>上传备份…</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <comment>command; a backup</comment>
        <translation>恢复 %1…</translation>
    </message>
    <message>
        <source>Download %1…</source>
        <comment>command; a backup</comment>
        <translation>下载 %1…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>command; a backup</comment>
        <translation>校验 %1</translation>
    </message>
    <message>
        <source>Drill %1…</source>
        <comment>command; a backup</comment>
        <translation>演练 %1…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a backup</comment>
        <translation>删除 %1…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <comment>menu: a backup</comment>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Download…</source>
        <comment>menu: a backup</comment>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>menu: a backup</comment>
        <translation>校验</translation>
    </message>
    <message>
        <source>Restore drill…</source>
        <comment>menu: a backup</comment>
        <translation>恢复演练…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>menu: work on a backup</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a backup</comment>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>校验 %1</translation>
    </message>
    <message>
        <source>Restore drill of %1</source>
        <comment>title of a dialog; a backup&apos;s name</comment>
        <translation>%1 的恢复演练</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>button: a backup</comment>
        <translation>校验</translation>
    </message>
    <message>
        <source>Begin the drill</source>
        <comment>button</comment>
        <translation>开始演练</translation>
    </message>
    <message>
        <source>It was encrypted with a passphrase, which is needed to read it. It is not kept.</source>
        <translation>它已用口令加密，读取时需要该口令。口令不会保存。</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <comment>a backup</comment>
        <translation>正在创建 %1</translation>
    </message>
    <message>
        <source>Download a backup</source>
        <comment>title of a dialog</comment>
        <translation>下载备份</translation>
    </message>
    <message>
        <source>Choose a backup to upload</source>
        <comment>title of a dialog</comment>
        <translation>选择要上传的备份</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <comment>kind of file</comment>
        <translation>备份 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>kind of file</comment>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>You may not see backups</source>
        <comment>title</comment>
        <translation>您无权查看备份</translation>
    </message>
    <message>
        <source>This server has no backups</source>
        <comment>title: an older server without the feature</comment>
        <translation>此服务器不支持备份</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make any.</source>
        <translation>其版本较旧，无法创建备份。</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <comment>title</comment>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>A backup holds services, their data and the platform&apos;s settings, is checked byte by byte, and can be restored as a whole or in parts. Make one now, or let a schedule do it.</source>
        <translation>备份包含服务、服务数据和平台设置，逐字节检查，可整体或部分恢复。请立即创建，或由计划自动执行。</translation>
    </message>
    <message>
        <source>No backup matches</source>
        <comment>title</comment>
        <translation>没有匹配的备份</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>请尝试其他关键词，或查看全部。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n 个备份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n backup(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 / %n 个备份</numerusform>
        </translation>
    </message>
    <message>
        <source>newest good one %1</source>
        <comment>footer: when</comment>
        <translation>最新完好备份：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) failed their check</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n 个备份未通过校验</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkDialog</name>
    <message numerus="yes">
        <source>Start %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>启动 %n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>停止 %n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>重启 %n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)</source>
        <comment>title and button</comment>
        <translation>
            <numerusform>删除 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <comment>result of an order</comment>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>result of an order</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Restarted</source>
        <comment>result of an order</comment>
        <translation>已重启</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>result of an order</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>This cannot be undone. Those that run are stopped first.</source>
        <translation>此操作无法撤销。正在运行的服务会先停止。</translation>
    </message>
    <message>
        <source>Their clients lose the connection until they are started again.</source>
        <translation>在服务再次启动之前，其客户端将失去连接。</translation>
    </message>
    <message>
        <source>Their clients lose the connection for a moment.</source>
        <translation>其客户端将短暂失去连接。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>They are needed by %1.</source>
        <comment>names of services</comment>
        <translation>%1 依赖这些服务。</translation>
    </message>
    <message numerus="yes">
        <source>The server takes %n more request(s) before %1; what is left then waits.</source>
        <comment>time of day</comment>
        <translation>
            <numerusform>在 %1 之前，服务器还接受 %n 个请求；剩余的将等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Services and how the order went</source>
        <comment>accessible name</comment>
        <translation>服务及操作结果</translation>
    </message>
    <message>
        <source>Delete their logs, samples and working folders too</source>
        <comment>check box</comment>
        <translation>同时删除其日志、采样数据和工作目录</translation>
    </message>
    <message>
        <source>Do not wait for them to end</source>
        <comment>check box</comment>
        <translation>不等待其结束</translation>
    </message>
    <message>
        <source>Waits for the server&apos;s limit until %1</source>
        <comment>state of an order; time of day</comment>
        <translation>因服务器限制等待至 %1</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>当前没有与服务器的连接。</translation>
    </message>
    <message>
        <source>At work…</source>
        <comment>state of an order</comment>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>button: done of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stop here</source>
        <comment>button: leave out what is not yet begun</comment>
        <translation>就此停止</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <comment>button: services for which an order failed</comment>
        <translation>
            <numerusform>重试 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>state of an order that was called off</comment>
        <translation>未执行</translation>
    </message>
</context>
<context>
    <name>ui::pages::BulkModel</name>
    <message>
        <source>Service</source>
        <comment>column</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column: how an order went</comment>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigActions</name>
    <message>
        <source>Nobody has set it: its default holds.</source>
        <comment>why a setting cannot be set back</comment>
        <translation>无人设置过：使用默认值。</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <comment>a configuration value</comment>
        <translation>%1 已保存</translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved. %n service(s) take it up at the next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%1 已保存。%n 个服务将在下次启动时采用。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>a configuration value</comment>
        <translation>%1 已删除</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>a configuration value</comment>
        <translation>无法删除 %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigDetail</name>
    <message>
        <source>Value</source>
        <comment>tab: of a configuration value</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>History</source>
        <comment>tab: of a configuration value</comment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Parts of the value</source>
        <comment>accessible name of the tabs</comment>
        <translation>值的各部分</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <comment>button: make it later, with others</comment>
        <translation>加入更改列表</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Copy key</source>
        <comment>menu</comment>
        <translation>复制键</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <comment>menu: how a service&apos;s environment refers to it</comment>
        <translation>复制引用</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Keep it encrypted</source>
        <comment>check box: a configuration value</comment>
        <translation>加密保存</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>heading: services that refer to a configuration value</comment>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>History</source>
        <comment>accessible name of the table: changes of a configuration value</comment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>For every service that has no value of its own</source>
        <comment>a configuration value</comment>
        <translation>用于没有自有值的所有服务</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <comment>a configuration value; a service</comment>
        <translation>仅用于 %1</translation>
    </message>
    <message>
        <source>%1 has changed it meanwhile. Saving replaces that.</source>
        <comment>a configuration value; who</comment>
        <translation>其间 %1 已作更改。保存将覆盖该更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) use it, and take up a change at their next start.</source>
        <comment>a configuration value</comment>
        <translation>
            <numerusform>%n 个服务使用它，更改在它们下次启动时生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>A change takes hold when the server is started again.</source>
        <translation>更改在服务器再次启动后生效。</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>fact</comment>
        <translation>作用域</translation>
    </message>
    <message>
        <source>The platform&apos;s own setting</source>
        <comment>scope of a configuration value</comment>
        <translation>平台自身的设置</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>fact</comment>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Takes</source>
        <comment>fact: a permission</comment>
        <translation>所需权限</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>fact: how a service refers to it</comment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>fact</comment>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>never: the default holds</source>
        <comment>a setting</comment>
        <translation>从未：使用默认值</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>when; who</comment>
        <translation>%1，由 %2 更改</translation>
    </message>
    <message>
        <source>First set</source>
        <comment>fact</comment>
        <translation>首次设置</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>显示服务</translation>
    </message>
    <message>
        <source>The platform decides it for its own settings.</source>
        <translation>平台自身的设置由平台决定。</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <comment>a configuration value</comment>
        <translation>正在保存。</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>没有需要保存的内容。</translation>
    </message>
    <message>
        <source>An encrypted value is shown to nobody: type a new one to keep it in the open.</source>
        <translation>加密值不向任何人显示：若要以明文保存，请输入新值。</translation>
    </message>
    <message>
        <source>Make it later, together with others</source>
        <comment>tool tip</comment>
        <translation>稍后与其他更改一并进行</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>重置为默认值…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>删除值…</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>请先选择一项更改。</translation>
    </message>
    <message>
        <source>What an encrypted value was before is kept nowhere.</source>
        <translation>加密值的旧值不会保存在任何地方。</translation>
    </message>
    <message>
        <source>There was no value before it.</source>
        <comment>a change</comment>
        <translation>此前没有值。</translation>
    </message>
    <message>
        <source>It could not be taken back</source>
        <comment>a change</comment>
        <translation>无法撤回</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <comment>title: of a configuration value</comment>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>Nobody has set it: its default holds.</source>
        <translation>无人设置过：使用默认值。</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <comment>button: a configuration value goes back to the one before</comment>
        <translation>还原此更改</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigFilterBar</name>
    <message>
        <source>Filter configuration</source>
        <comment>placeholder</comment>
        <translation>筛选配置</translation>
    </message>
    <message>
        <source>Words of the key, the value, the service, what it is for or who changed it</source>
        <comment>tool tip</comment>
        <translation>键、值、服务、用途或更改者中的关键词</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: configuration values of any kind</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>encrypted</source>
        <comment>filter: configuration values</comment>
        <translation>已加密</translation>
    </message>
    <message>
        <source>in use</source>
        <comment>filter: configuration values that services refer to</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>set</source>
        <comment>filter: configuration values, no defaults</comment>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: choose service, traits</comment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show the values of one service, or some only</source>
        <comment>tool tip</comment>
        <translation>只显示某个服务的值，或部分值</translation>
    </message>
    <message>
        <source>Only encrypted ones</source>
        <comment>menu: configuration values</comment>
        <translation>仅加密的值</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <comment>menu: configuration values that services refer to</comment>
        <translation>仅使用中的值</translation>
    </message>
    <message>
        <source>No defaults</source>
        <comment>menu: only configuration values that somebody has set</comment>
        <translation>不含默认值</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>menu: only its values</comment>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConfigPage</name>
    <message>
        <source>New value</source>
        <comment>button: a configuration value</comment>
        <translation>新建值</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button: configuration from a file</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>accessible name of the table</comment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Set the first value</source>
        <comment>button</comment>
        <translation>设置首个值</translation>
    </message>
    <message>
        <source>Import some</source>
        <comment>button: configuration from a file</comment>
        <translation>导入值</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>button: the gathered changes</comment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Review…</source>
        <comment>button: the gathered changes</comment>
        <translation>审阅…</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>title of the page</comment>
        <translation>配置</translation>
    </message>
    <message>
        <source>New configuration value…</source>
        <comment>command</comment>
        <translation>新建配置值…</translation>
    </message>
    <message>
        <source>Import configuration…</source>
        <comment>command</comment>
        <translation>导入配置…</translation>
    </message>
    <message>
        <source>Review changes of the configuration…</source>
        <comment>command</comment>
        <translation>审阅配置更改…</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu: a configuration value</comment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add its deletion to the changes</source>
        <comment>menu: a configuration value</comment>
        <translation>将删除操作加入更改列表</translation>
    </message>
    <message>
        <source>Set back to the default…</source>
        <comment>menu: a setting</comment>
        <translation>重置为默认值…</translation>
    </message>
    <message>
        <source>Delete value…</source>
        <comment>menu</comment>
        <translation>删除值…</translation>
    </message>
    <message>
        <source>All of it is set already.</source>
        <translation>全部已经设置。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>已更改 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see the configuration</source>
        <comment>title</comment>
        <translation>您无权查看配置</translation>
    </message>
    <message>
        <source>This server has no configuration</source>
        <comment>title: an older server without the feature</comment>
        <translation>此服务器没有配置功能</translation>
    </message>
    <message>
        <source>It is of an older version, which keeps none.</source>
        <translation>其版本较旧，不提供此功能。</translation>
    </message>
    <message>
        <source>Nothing is configured yet</source>
        <comment>title</comment>
        <translation>尚无任何配置</translation>
    </message>
    <message>
        <source>Values that are set here reach services whose environment refers to them as config:KEY. They can be kept encrypted, and every change can be taken back.</source>
        <translation>在此设置的值会提供给环境变量中以 config:KEY 引用它们的服务。值可以加密保存，每次更改都可以撤回。</translation>
    </message>
    <message>
        <source>No value matches</source>
        <comment>title</comment>
        <translation>没有匹配的值</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>请尝试其他关键词，或查看全部。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) gathered, and not made yet</source>
        <comment>of the configuration</comment>
        <translation>
            <numerusform>已暂存 %n 项更改，尚未应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 / %n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <comment>footer: configuration values, no defaults</comment>
        <translation>
            <numerusform>已设置 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardChart</name>
    <message>
        <source>CPU by service</source>
        <comment>heading of a chart</comment>
        <translation>各服务的 CPU</translation>
    </message>
    <message>
        <source>Memory by service</source>
        <comment>heading of a chart</comment>
        <translation>各服务的内存</translation>
    </message>
    <message>
        <source>Opens the metrics</source>
        <comment>what a heading does when it is pressed</comment>
        <translation>打开指标</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a chart</comment>
        <translation>您无权查看服务</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>您的角色缺少权限 %1。</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>无法加载服务</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>You may not see metrics</source>
        <comment>note in a chart</comment>
        <translation>您无权查看指标</translation>
    </message>
    <message>
        <source>The samples could not be loaded</source>
        <comment>note in a chart</comment>
        <translation>无法加载采样数据</translation>
    </message>
    <message>
        <source>No service is running</source>
        <comment>note in a chart</comment>
        <translation>没有正在运行的服务</translation>
    </message>
    <message>
        <source>What the busiest ones use is drawn here.</source>
        <translation>此处绘制最繁忙服务的资源使用情况。</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>转到服务</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>note in a chart</comment>
        <translation>尚无采样数据</translation>
    </message>
    <message>
        <source>The first ones come within seconds.</source>
        <translation>首批数据几秒内即到。</translation>
    </message>
</context>
<context>
    <name>ui::pages::DashboardPage</name>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name of a row of chips</comment>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>stretch of time</comment>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>stretch of time</comment>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>stretch of time</comment>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>title of a page</comment>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>tile</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Host CPU</source>
        <comment>tile</comment>
        <translation>主机 CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>tile</comment>
        <translation>内存</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>tile</comment>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>tile</comment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>tile</comment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Platform health</source>
        <comment>heading</comment>
        <translation>平台健康</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>heading</comment>
        <translation>最繁忙的服务</translation>
    </message>
    <message>
        <source>All services</source>
        <comment>link</comment>
        <translation>所有服务</translation>
    </message>
    <message>
        <source>on average of the last minutes</source>
        <comment>beside a heading: how services are ranked</comment>
        <translation>最近几分钟的平均值</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <comment>accessible name of a table</comment>
        <translation>最繁忙的服务</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>heading</comment>
        <translation>近期事件</translation>
    </message>
    <message>
        <source>Recent events</source>
        <comment>accessible name of a list</comment>
        <translation>近期事件</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <comment>command</comment>
        <translation>显示最近 1 小时</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>command</comment>
        <translation>显示最近 24 小时</translation>
    </message>
    <message>
        <source>Show the last 7 days</source>
        <comment>command</comment>
        <translation>显示最近 7 天</translation>
    </message>
    <message>
        <source>Busiest services by CPU</source>
        <comment>command</comment>
        <translation>按 CPU 排列最繁忙的服务</translation>
    </message>
    <message>
        <source>Busiest services by memory</source>
        <comment>command</comment>
        <translation>按内存排列最繁忙的服务</translation>
    </message>
    <message>
        <source>Figures as of %1; they go on when the server answers again.</source>
        <comment>time</comment>
        <translation>数据截至 %1；服务器恢复响应后继续更新。</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>tile</comment>
        <translation>无权限</translation>
    </message>
    <message>
        <source>not available</source>
        <comment>tile</comment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>of %1 running</source>
        <comment>services: after the number that run</comment>
        <translation>/ %1 运行中</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>services</comment>
        <translation>
            <numerusform>%n 个出错</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the services that failed</source>
        <translation>显示出错的服务</translation>
    </message>
    <message>
        <source>High</source>
        <comment>CPU or memory</comment>
        <translation>偏高</translation>
    </message>
    <message>
        <source>Above %1</source>
        <comment>tool tip: why a figure is marked; a percentage</comment>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <comment>share of memory</comment>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>%1 since the server started</source>
        <comment>requests</comment>
        <translation>自服务器启动以来 %1 次</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>many requests fail</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 of the requests fail</source>
        <translation>%1 的请求失败</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>tile: the server does not say</comment>
        <translation>未提供</translation>
    </message>
    <message>
        <source>This server sends no such figure.</source>
        <translation>此服务器不发送此数据。</translation>
    </message>
    <message>
        <source>% used</source>
        <comment>disk: after a number</comment>
        <translation>% 已用</translation>
    </message>
    <message numerus="yes">
        <source>open · %n watching</source>
        <comment>connections: those that follow events</comment>
        <translation>
            <numerusform>个打开 · %n 个订阅</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <comment>connections: after a number</comment>
        <translation>个打开</translation>
    </message>
    <message>
        <source>You may not see the health</source>
        <comment>note in a card</comment>
        <translation>您无权查看健康状态</translation>
    </message>
    <message>
        <source>The health could not be asked for</source>
        <comment>note in a card</comment>
        <translation>无法查询健康状态</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Event stream</source>
        <comment>health check: how live changes come</comment>
        <translation>事件流</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of the server</comment>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>note in a card</comment>
        <translation>您无权查看服务</translation>
    </message>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>您的角色缺少权限 %1。</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <comment>note in a card</comment>
        <translation>无法加载服务</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>note in a card</comment>
        <translation>尚无服务</translation>
    </message>
    <message>
        <source>Describe one, or begin with samples from the catalogue.</source>
        <translation>请定义一个服务，或从服务库的示例开始。</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>添加服务</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <comment>note in a card</comment>
        <translation>没有服务在运行</translation>
    </message>
    <message>
        <source>The services that use the most show here as soon as one runs.</source>
        <translation>只要有服务运行，此处就会显示占用最多的服务。</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>转到服务</translation>
    </message>
    <message>
        <source>You may not see events</source>
        <comment>note in a card</comment>
        <translation>您无权查看事件</translation>
    </message>
    <message>
        <source>Nothing has happened</source>
        <comment>note in a card</comment>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Watching since %1. Starts, stops and failures show here at once.</source>
        <comment>time of day</comment>
        <translation>自 %1 起监视。启动、停止和故障会立即显示在这里。</translation>
    </message>
</context>
<context>
    <name>ui::pages::JumpToTime</name>
    <message>
        <source>Jump to a time</source>
        <comment>title of a dialog</comment>
        <translation>跳转到时间</translation>
    </message>
    <message>
        <source>Jump</source>
        <comment>button: to a time in a log</comment>
        <translation>跳转</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>label</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Such as 12:03, 2026-11-23 12:03:10, or -15m for fifteen minutes ago</source>
        <comment>hint</comment>
        <translation>例如 12:03、2026-11-23 12:03:10，或以 -15m 表示十五分钟前</translation>
    </message>
    <message>
        <source>This is no time that can be understood</source>
        <comment>error of a field</comment>
        <translation>无法识别此时间</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeyList</name>
    <message>
        <source>API keys</source>
        <comment>accessible name of the table</comment>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>请先选择一个密钥。</translation>
    </message>
    <message>
        <source>Copy its beginning</source>
        <comment>menu: of an API key, by which one knows it</comment>
        <translation>复制前缀</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>menu: an API key</comment>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>%1 could not be revoked: %2</source>
        <comment>an API key, why</comment>
        <translation>无法吊销 %1：%2</translation>
    </message>
    <message>
        <source>%1 was revoked</source>
        <comment>an API key</comment>
        <translation>%1 已吊销</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeysPage</name>
    <message>
        <source>New key</source>
        <comment>button: an API key</comment>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <comment>button: an API key</comment>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>API keys</source>
        <comment>title of the page</comment>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Filter API keys</source>
        <comment>placeholder</comment>
        <translation>筛选 API 密钥</translation>
    </message>
    <message>
        <source>Words of the name, the beginning, what it may or who made it</source>
        <comment>tool tip</comment>
        <translation>名称、前缀、权限或创建者中的关键词</translation>
    </message>
    <message>
        <source>Whose keys</source>
        <comment>accessible name: own or everybody&apos;s</comment>
        <translation>密钥所有者</translation>
    </message>
    <message>
        <source>My keys</source>
        <comment>whose API keys</comment>
        <translation>我的密钥</translation>
    </message>
    <message>
        <source>Everybody&apos;s keys</source>
        <comment>whose API keys</comment>
        <translation>所有人的密钥</translation>
    </message>
    <message>
        <source>Make the first key</source>
        <comment>button: an API key</comment>
        <translation>创建首个密钥</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Your account may not see the keys of others.</source>
        <translation>您的账户不能查看他人的密钥。</translation>
    </message>
    <message>
        <source>You may not see API keys</source>
        <comment>title</comment>
        <translation>您无权查看 API 密钥</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <comment>title</comment>
        <translation>尚无 API 密钥</translation>
    </message>
    <message>
        <source>A key lets a program in without a password: a scraper of metrics, a pipeline, a script. It may do no more than you may, and less if you say so.</source>
        <translation>密钥允许程序无需密码即可访问：指标抓取程序、流水线、脚本。其权限不会超过您的权限，也可以设得更少。</translation>
    </message>
    <message>
        <source>No key matches</source>
        <comment>title</comment>
        <translation>没有匹配的密钥</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>请尝试其他关键词，或查看全部。</translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n 个 API 密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API key(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 / %n 个 API 密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s) end soon</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n 个 API 密钥即将到期</numerusform>
        </translation>
    </message>
    <message>
        <source>New API key…</source>
        <comment>command</comment>
        <translation>新建 API 密钥…</translation>
    </message>
    <message>
        <source>Revoke %1…</source>
        <comment>command; an API key</comment>
        <translation>吊销 %1…</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFilterBar</name>
    <message>
        <source>All</source>
        <comment>filter: of any state</comment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListFoot</name>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>实时更新</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: time of day</comment>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListStates</name>
    <message>
        <source>Your roles lack the permission %1.</source>
        <translation>您的角色缺少权限 %1。</translation>
    </message>
    <message>
        <source>Your account lacks the permission.</source>
        <translation>您的账户缺少此权限。</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsPage</name>
    <message>
        <source>Logs</source>
        <comment>title of a page</comment>
        <translation>日志</translation>
    </message>
    <message>
        <source>%1 lines are too many for the clipboard. Save them to a file instead.</source>
        <translation>%1 行过多，剪贴板无法容纳。请改为保存到文件。</translation>
    </message>
    <message>
        <source>Connection lost %1 – %2</source>
        <comment>in a log: from when to when</comment>
        <translation>连接中断 %1 – %2</translation>
    </message>
    <message>
        <source>Earlier lines could not be fetched</source>
        <translation>无法获取更早的行</translation>
    </message>
    <message>
        <source>No more lines fit into memory. Choose fewer services to read further back.</source>
        <translation>内存无法容纳更多行。请减少所选服务，以便读取更早的内容。</translation>
    </message>
    <message>
        <source>The log begins later than that; this is its first line.</source>
        <translation>日志的开头晚于该时间；这是第一行。</translation>
    </message>
    <message>
        <source>Save the log</source>
        <comment>title of a dialog</comment>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text (*.log)</source>
        <comment>kind of file</comment>
        <translation>文本 (*.log)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <comment>kind of file</comment>
        <translation>逐行 JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved to %1</source>
        <translation>
            <numerusform>已将 %n 行保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be saved</source>
        <translation>无法保存 %1</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <comment>command</comment>
        <translation>暂停日志</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <comment>command</comment>
        <translation>跟随日志</translation>
    </message>
    <message>
        <source>Jump to a time in the log</source>
        <comment>command</comment>
        <translation>跳转到日志中的时间</translation>
    </message>
    <message>
        <source>Choose the services of the log</source>
        <comment>command</comment>
        <translation>选择日志的服务</translation>
    </message>
    <message>
        <source>Save the log to a file</source>
        <comment>command</comment>
        <translation>将日志保存到文件</translation>
    </message>
    <message>
        <source>Show every line of the log</source>
        <comment>command</comment>
        <translation>显示日志的所有行</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>how times are shown</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Relative time</source>
        <comment>how times are shown</comment>
        <translation>相对时间</translation>
    </message>
    <message>
        <source>Local time</source>
        <comment>how times are shown</comment>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>Stop or go on following the newest lines (Ctrl+P)</source>
        <comment>tool tip</comment>
        <translation>停止或继续跟随最新的行 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: stop following the log</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>button: go on following the log</comment>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button: save the log to a file</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save the lines that are shown to a file (Ctrl+S)</source>
        <comment>tool tip</comment>
        <translation>将显示的行保存到文件 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>log level</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warn</source>
        <comment>log level</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>log level</comment>
        <translation>信息</translation>
    </message>
    <message>
        <source>Debug</source>
        <comment>log level</comment>
        <translation>调试</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>button: for the log</comment>
        <translation>选择服务</translation>
    </message>
    <message>
        <source>Show what is running</source>
        <comment>button: for the log</comment>
        <translation>显示运行中的服务</translation>
    </message>
    <message>
        <source>Go to services</source>
        <comment>button</comment>
        <translation>转到服务</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <comment>button</comment>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>How times are shown</source>
        <comment>tool tip</comment>
        <translation>时间的显示方式</translation>
    </message>
    <message>
        <source>Jump to a time…</source>
        <comment>menu</comment>
        <translation>跳转到时间…</translation>
    </message>
    <message>
        <source>Break long lines into rows, or scroll sideways</source>
        <comment>tool tip</comment>
        <translation>将长行折为多行，或横向滚动</translation>
    </message>
    <message>
        <source>Wrap on</source>
        <comment>how long lines are shown</comment>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Wrap off</source>
        <comment>how long lines are shown</comment>
        <translation>不换行</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>已暂停跟随</translation>
    </message>
    <message>
        <source>Following</source>
        <comment>state of a log</comment>
        <translation>正在跟随</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>title of an empty page</comment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Start the local server or connect to another one to read its logs.</source>
        <translation>请启动本地服务器，或连接到其他服务器，以读取其日志。</translation>
    </message>
    <message>
        <source>You may not read logs</source>
        <comment>title of an empty page</comment>
        <translation>您无权读取日志</translation>
    </message>
    <message>
        <source>Your roles do not include logs:read. An administrator of this server can give you one that does.</source>
        <translation>您的角色不包含 logs:read。此服务器的管理员可以授予您包含该权限的角色。</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title of an empty page</comment>
        <translation>尚无服务</translation>
    </message>
    <message>
        <source>What your services write appears here, from their first line on.</source>
        <translation>服务写入的内容从第一行起显示在这里。</translation>
    </message>
    <message>
        <source>Whose log?</source>
        <comment>title of an empty page</comment>
        <translation>查看哪些日志？</translation>
    </message>
    <message>
        <source>Choose one or several services; their lines are merged by time.</source>
        <translation>请选择一个或多个服务；各行按时间合并。</translation>
    </message>
    <message>
        <source>No line matches</source>
        <comment>title of an empty page</comment>
        <translation>没有匹配的行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out by the search and the filters.</source>
        <translation>
            <numerusform>搜索和筛选隐藏了 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>title of an empty page</comment>
        <translation>正在等待连接</translation>
    </message>
    <message>
        <source>The log is read as soon as the server answers.</source>
        <translation>服务器响应后即读取日志。</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>title of an empty page</comment>
        <translation>尚无日志</translation>
    </message>
    <message>
        <source>New lines appear here as they are written.</source>
        <translation>新行写入后即显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hits</source>
        <comment>search: the chosen one of all</comment>
        <translation>
            <numerusform>%1 / %Ln 个匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>state of a search</comment>
        <translation>正在搜索…</translation>
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
        <translation>连接中断；此日志截至 %1</translation>
    </message>
    <message>
        <source>Reading back to that time…</source>
        <comment>state of a log</comment>
        <translation>正在读回到该时间…</translation>
    </message>
    <message>
        <source>Reading earlier lines…</source>
        <comment>state of a log</comment>
        <translation>正在读取更早的行…</translation>
    </message>
    <message>
        <source>%1 older lines were let go to save memory</source>
        <comment>state of a log</comment>
        <translation>为节省内存，已舍弃 %1 行较早的内容</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsSearchBar</name>
    <message>
        <source>Search the log</source>
        <comment>placeholder</comment>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Search the log</source>
        <comment>accessible name</comment>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <comment>button</comment>
        <translation>上一个匹配 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <comment>button</comment>
        <translation>下一个匹配 (Enter)</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <comment>button</comment>
        <translation>清除搜索 (Esc)</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <comment>option of a search</comment>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <comment>option of a search</comment>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Only matches</source>
        <comment>option of a search</comment>
        <translation>仅匹配行</translation>
    </message>
    <message>
        <source>Show only lines that match</source>
        <comment>option of a search</comment>
        <translation>只显示匹配的行</translation>
    </message>
</context>
<context>
    <name>ui::pages::LogsServiceBar</name>
    <message>
        <source>Service</source>
        <comment>button: add one to the log</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Add a service</source>
        <comment>button</comment>
        <translation>添加服务</translation>
    </message>
    <message>
        <source>Add or remove services (Ctrl+L)</source>
        <comment>tool tip</comment>
        <translation>添加或移除服务 (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>services that have no room over the log</comment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::MenuFilterBar</name>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: what is filtered for</comment>
        <translation>当前显示：%1</translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricCard</name>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>重试</translation>
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
        <translation>最高</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <comment>accessible name; a metric</comment>
        <translation>%1 图表</translation>
    </message>
    <message numerus="yes">
        <source>%n curve(s) could not be loaded: %1</source>
        <comment>of a chart</comment>
        <translation>
            <numerusform>无法加载 %n 条曲线：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No samples in this stretch of time</source>
        <comment>over an empty chart</comment>
        <translation>此时间范围内没有采样数据</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>over an empty chart</comment>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>ui::pages::MetricsPage</name>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>Metrics of the last 15 minutes</source>
        <translation>最近 15 分钟的指标</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Metrics of the last hour</source>
        <translation>最近 1 小时的指标</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>Metrics of the last 6 hours</source>
        <translation>最近 6 小时的指标</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Metrics of the last 24 hours</source>
        <translation>最近 24 小时的指标</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Metrics of the last 7 days</source>
        <translation>最近 7 天的指标</translation>
    </message>
    <message>
        <source>15 d</source>
        <translation>15 天</translation>
    </message>
    <message>
        <source>Metrics of the last 15 days</source>
        <translation>最近 15 天的指标</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <comment>button</comment>
        <translation>显示最近 24 小时</translation>
    </message>
    <message>
        <source>Choose other services</source>
        <comment>button</comment>
        <translation>选择其他服务</translation>
    </message>
    <message>
        <source>Show the usual metrics</source>
        <comment>button</comment>
        <translation>显示常用指标</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>button: add a service to the charts</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a button</comment>
        <translation>选择服务</translation>
    </message>
    <message>
        <source>Choose services (Ctrl+F)</source>
        <comment>tool tip</comment>
        <translation>选择服务 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>button: back to the live charts</comment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to live (double-click in a chart)</source>
        <comment>tool tip</comment>
        <translation>回到实时（在图表中双击）</translation>
    </message>
    <message>
        <source>Stretch of time</source>
        <comment>accessible name</comment>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tool tip: a metric and what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Drag to zoom, Shift+drag to move, double-click to reset</source>
        <comment>footer: how to use the charts</comment>
        <translation>拖动缩放，Shift+拖动平移，双击重置</translation>
    </message>
    <message>
        <source>With the keyboard: arrows move, plus and minus zoom, Shift+arrows read values, Home resets</source>
        <comment>tool tip</comment>
        <translation>键盘操作：方向键移动，加号和减号缩放，Shift+方向键读取数值，Home 重置</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>button: charts stand still</comment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>button</comment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Points as CSV…</source>
        <comment>menu entry</comment>
        <translation>数据点 (CSV)…</translation>
    </message>
    <message>
        <source>CSV files</source>
        <comment>kind of file</comment>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Charts as PNG…</source>
        <comment>menu entry</comment>
        <translation>图表 (PNG)…</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <comment>kind of file</comment>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>Copy the charts</source>
        <comment>menu entry</comment>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>The charts are in the clipboard</source>
        <comment>toast</comment>
        <translation>图表已复制到剪贴板</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>title of a page</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Choose services for the charts</source>
        <comment>command</comment>
        <translation>选择图表的服务</translation>
    </message>
    <message>
        <source>Export the points of the charts as CSV</source>
        <comment>command</comment>
        <translation>将图表数据点导出为 CSV</translation>
    </message>
    <message>
        <source>Export the charts as PNG</source>
        <comment>command</comment>
        <translation>将图表导出为 PNG</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>day and time, the letters of QDateTime</comment>
        <translation>M月d日 hh:mm</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a stretch from one time to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>button: charts follow again</comment>
        <translation>实时</translation>
    </message>
    <message>
        <source>Hold the charts where they are</source>
        <comment>tool tip</comment>
        <translation>让图表停在当前位置</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <comment>tool tip</comment>
        <translation>跟随实时数据</translation>
    </message>
    <message>
        <source>Export metrics</source>
        <comment>title of a dialog</comment>
        <translation>导出指标</translation>
    </message>
    <message>
        <source>The points are in %1</source>
        <comment>toast; a file</comment>
        <translation>数据点已保存到 %1</translation>
    </message>
    <message>
        <source>The points could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>无法写入数据点：%1</translation>
    </message>
    <message>
        <source>The charts are in %1</source>
        <comment>toast; a file</comment>
        <translation>图表已保存到 %1</translation>
    </message>
    <message>
        <source>The charts could not be written: %1</source>
        <comment>toast; the reason</comment>
        <translation>无法写入图表：%1</translation>
    </message>
    <message>
        <source>Your role may not read metrics</source>
        <comment>why controls are grey</comment>
        <translation>您的角色无权读取指标</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <comment>tool tip</comment>
        <translation>尚无可导出的内容</translation>
    </message>
    <message>
        <source>No server</source>
        <comment>title</comment>
        <translation>没有服务器</translation>
    </message>
    <message>
        <source>Connect to a server to see its figures.</source>
        <comment>empty page</comment>
        <translation>请连接到服务器以查看其数据。</translation>
    </message>
    <message>
        <source>Metrics are not open to you</source>
        <comment>title</comment>
        <translation>您无权查看指标</translation>
    </message>
    <message>
        <source>Your role may not read metrics. An administrator can give it the permission metrics:read.</source>
        <comment>empty page</comment>
        <translation>您的角色无权读取指标。管理员可以授予其权限 metrics:read。</translation>
    </message>
    <message>
        <source>No metric is chosen</source>
        <comment>title</comment>
        <translation>未选择指标</translation>
    </message>
    <message>
        <source>Choose above what the charts should show.</source>
        <comment>empty page</comment>
        <translation>请在上方选择图表要显示的内容。</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>title</comment>
        <translation>尚无采样数据</translation>
    </message>
    <message>
        <source>The server takes samples every few seconds; the first will appear here by itself.</source>
        <comment>empty page</comment>
        <translation>服务器每隔几秒采样一次；首个采样将自动显示在这里。</translation>
    </message>
    <message>
        <source>Nothing was measured of these services in this time. Samples appear here while they run.</source>
        <comment>empty page</comment>
        <translation>此时间内没有这些服务的测量数据。服务运行时，采样数据会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>a point every %n s</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>每 %n 秒一个数据点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n min</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>每 %n 分钟一个数据点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a point every %n h</source>
        <comment>footer: distance of points</comment>
        <translation>
            <numerusform>每 %n 小时一个数据点</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine and server, %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>主机和服务器，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s), %1</source>
        <comment>footer: what is shown; distance of points</comment>
        <translation>
            <numerusform>%n 个服务，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>footer: day and time of day</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>footer</comment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Standing still</source>
        <comment>footer: the charts do not follow</comment>
        <translation>已暂停更新</translation>
    </message>
    <message>
        <source>Updated live</source>
        <comment>footer</comment>
        <translation>实时更新</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleAside</name>
    <message>
        <source>to come</source>
        <comment>a run of a schedule</comment>
        <translation>待运行</translation>
    </message>
    <message>
        <source>Run now</source>
        <comment>button: a schedule</comment>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a schedule</comment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>显示其备份</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Delete schedule…</source>
        <comment>menu</comment>
        <translation>删除计划…</translation>
    </message>
    <message>
        <source>The month before</source>
        <comment>tool tip</comment>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>button: in a calendar</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>The next month</source>
        <comment>tool tip</comment>
        <translation>下个月</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <comment>accessible name of a switch; a schedule</comment>
        <translation>%1 已启用</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <comment>tool tip: a schedule</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <comment>tool tip: a schedule</comment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Next run</source>
        <comment>detail: of a schedule</comment>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Last run</source>
        <comment>detail: of a schedule</comment>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>detail: why the last run failed</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>detail: runs of a schedule that were not made</comment>
        <translation>错过</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) since the last one</source>
        <translation>
            <numerusform>自上次运行以来 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest good</source>
        <comment>detail: the newest good backup of a schedule</comment>
        <translation>最新完好备份</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>detail: how long backups are kept</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>detail</comment>
        <translation>类型</translation>
    </message>
    <message numerus="yes">
        <source>Incremental, a full one after %n</source>
        <comment>type of a schedule&apos;s backups</comment>
        <translation>
            <numerusform>增量，每 %n 个后做一次完整备份</numerusform>
        </translation>
    </message>
    <message>
        <source>Drill</source>
        <comment>detail: a restore drill after each run</comment>
        <translation>演练</translation>
    </message>
    <message>
        <source>After each run</source>
        <comment>when a drill is made</comment>
        <translation>每次运行后</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a month, and its year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day, as QDate has it</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>runs of a day</comment>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs on this day.</source>
        <translation>当天没有运行。</translation>
    </message>
    <message>
        <source>Show the backup</source>
        <comment>tool tip</comment>
        <translation>显示备份</translation>
    </message>
</context>
<context>
    <name>ui::pages::SchedulesPage</name>
    <message>
        <source>New schedule</source>
        <comment>button</comment>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>accessible name of the table</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>Create a schedule</source>
        <comment>button</comment>
        <translation>创建计划</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>placeholder</comment>
        <translation>筛选计划</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <comment>accessible name</comment>
        <translation>筛选计划</translation>
    </message>
    <message>
        <source>Schedules</source>
        <comment>title of the page</comment>
        <translation>计划</translation>
    </message>
    <message>
        <source>New schedule</source>
        <comment>command</comment>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Run %1 now</source>
        <comment>command; a schedule</comment>
        <translation>立即运行 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>command; a schedule</comment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>You may not see schedules</source>
        <comment>title</comment>
        <translation>您无权查看计划</translation>
    </message>
    <message>
        <source>This server has no schedules</source>
        <comment>title: an older server without the feature</comment>
        <translation>此服务器不支持计划</translation>
    </message>
    <message>
        <source>It is of an older version, which cannot make backups.</source>
        <translation>其版本较旧，无法创建备份。</translation>
    </message>
    <message>
        <source>No schedules yet</source>
        <comment>title</comment>
        <translation>尚无计划</translation>
    </message>
    <message>
        <source>A schedule makes backups by itself, keeps as many as you wish, and warns when one is overdue.</source>
        <translation>计划会自动创建备份，按您设定的数量保留，并在逾期时发出警告。</translation>
    </message>
    <message>
        <source>No schedule matches</source>
        <comment>title</comment>
        <translation>没有匹配的计划</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>请尝试其他关键词，或查看全部。</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n 个计划</numerusform>
        </translation>
    </message>
    <message>
        <source>next run %1</source>
        <comment>footer: when</comment>
        <translation>下次运行：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>footer: schedules</comment>
        <translation>
            <numerusform>%n 个逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) overdue</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n 个计划已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Run now</source>
        <comment>menu: a schedule</comment>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a schedule</comment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <comment>menu: a schedule</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <comment>menu: a schedule</comment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <comment>menu: a schedule</comment>
        <translation>显示其备份</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a schedule</comment>
        <translation>删除…</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>a schedule</comment>
        <translation>%1 已创建</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a schedule</comment>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <comment>title of a dialog; a schedule&apos;s name</comment>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>No backups are made by it any more, and none of those it made is deleted by itself any more. They stay until you delete them.</source>
        <translation>它不再创建备份，已创建的备份也不再自动删除，而是保留到您将其删除为止。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button: do not delete</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete schedule</source>
        <comment>button</comment>
        <translation>删除计划</translation>
    </message>
</context>
<context>
    <name>ui::pages::SeriesChip</name>
    <message>
        <source>Shown in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>在图表中显示。按 Delete 移除。</translation>
    </message>
    <message>
        <source>Hidden in the charts. Delete takes it away.</source>
        <comment>of a service</comment>
        <translation>在图表中隐藏。按 Delete 移除。</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Hide %1; with Ctrl hide all others</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>隐藏 %1；按住 Ctrl 隐藏其他所有服务</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>tool tip: a service&apos;s name</comment>
        <translation>显示 %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceActions</name>
    <message>
        <source>The server is working on an earlier order.</source>
        <translation>服务器正在处理先前的操作。</translation>
    </message>
    <message>
        <source>It is still stopping.</source>
        <translation>它仍在停止。</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <comment>why a service cannot be started</comment>
        <translation>它已在运行。</translation>
    </message>
    <message>
        <source>It is stopping already.</source>
        <translation>它已在停止。</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>它未在运行。</translation>
    </message>
    <message>
        <source>It does not run. Start it instead.</source>
        <translation>它未在运行。请改为启动。</translation>
    </message>
    <message>
        <source>It is just starting or stopping.</source>
        <translation>它正在启动或停止。</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <comment>why a service takes no order</comment>
        <translation>它正在停止。</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service</comment>
        <translation>%1 正在启动</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <comment>service</comment>
        <translation>无法启动 %1</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service</comment>
        <translation>%1 正在停止</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>无法停止 %1</translation>
    </message>
    <message>
        <source>%1 is restarting</source>
        <comment>service</comment>
        <translation>%1 正在重启</translation>
    </message>
    <message>
        <source>%1 could not be restarted</source>
        <comment>service</comment>
        <translation>无法重启 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes to %n replica(s)</source>
        <comment>service</comment>
        <translation>
            <numerusform>%1 正在扩缩到 %n 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be scaled</source>
        <comment>service</comment>
        <translation>无法扩缩 %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <comment>service</comment>
        <translation>%1 已删除</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <comment>service</comment>
        <translation>无法删除 %1</translation>
    </message>
    <message>
        <source>The samples could not be added</source>
        <translation>无法添加示例</translation>
    </message>
    <message>
        <source>This server&apos;s catalogue has no samples</source>
        <translation>此服务器的服务库没有示例</translation>
    </message>
    <message>
        <source>%1 could not be added</source>
        <comment>service</comment>
        <translation>无法添加 %1</translation>
    </message>
    <message>
        <source>Its clients lose the connection.</source>
        <translation>其客户端将失去连接。</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>停止 %1？</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>title of a dialog; a service</comment>
        <translation>重启 %1？</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: a service</comment>
        <translation>重启</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceBulkBar</name>
    <message>
        <source>Choose none</source>
        <comment>tool tip</comment>
        <translation>取消选择</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>services</comment>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
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
        <translation>适用于所选 %2 个中的 %1 个。其余：%3</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: services</comment>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: services</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>重启</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceColumns</name>
    <message>
        <source>As the room allows</source>
        <comment>menu: columns</comment>
        <translation>自动适应空间</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceConfiguration</name>
    <message>
        <source>Fields</source>
        <comment>how a definition is shown</comment>
        <translation>字段</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <comment>tool tip</comment>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>button: a service</comment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Definition as JSON</source>
        <comment>accessible name</comment>
        <translation>JSON 形式的定义</translation>
    </message>
    <message>
        <source>The definition was copied, without its secrets</source>
        <translation>定义已复制，不含机密</translation>
    </message>
    <message>
        <source>Id</source>
        <comment>field of a service</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>field of a service</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>About</source>
        <comment>field of a service: its description</comment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field of a service</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>field of a service</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>field of a service</comment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>field of a service</comment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>field of a service: working folder</comment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>field of a service</comment>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>容器</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>进程</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>field of a service</comment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Replicas</source>
        <comment>field of a service</comment>
        <translation>副本</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>field of a service: when it is restarted</comment>
        <translation>重启</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when it is restarted</comment>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when it is restarted</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>After a failure</source>
        <comment>when it is restarted</comment>
        <translation>失败后</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>field of a service</comment>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>field of a service</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>（只读）</translation>
    </message>
    <message>
        <source>Volumes</source>
        <comment>field of a service</comment>
        <translation>卷</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>field of a service</comment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>field of a service</comment>
        <translation>依赖</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <comment>field of a service</comment>
        <translation>CPU 限制</translation>
    </message>
    <message>
        <source>%1 thousandths of a core</source>
        <comment>CPU limit</comment>
        <translation>千分之 %1 核心</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <comment>field of a service</comment>
        <translation>内存限制</translation>
    </message>
    <message>
        <source>Health check</source>
        <comment>field of a service</comment>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>HTTP %1, every %2 s</source>
        <comment>health check: path and interval</comment>
        <translation>HTTP %1，每 %2 秒</translation>
    </message>
    <message>
        <source>TCP connection, every %1 s</source>
        <comment>health check: interval</comment>
        <translation>TCP 连接，每 %1 秒</translation>
    </message>
    <message>
        <source>Process is alive</source>
        <comment>health check</comment>
        <translation>进程存活</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>field of a service: path</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>field of a service</comment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>field of a service</comment>
        <translation>更新时间</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceDetail</name>
    <message>
        <source>Overview</source>
        <comment>tab</comment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>tab</comment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Metrics</source>
        <comment>tab</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Exec</source>
        <comment>tab: run a command where the service runs</comment>
        <translation>执行</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>tab</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>Configuration</source>
        <comment>tab</comment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Parts of the service</source>
        <comment>accessible name of the tabs</comment>
        <translation>服务的各部分</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: a service</comment>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: a service</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: a service</comment>
        <translation>重启</translation>
    </message>
    <message>
        <source>Scale</source>
        <comment>button: a service</comment>
        <translation>扩缩</translation>
    </message>
    <message>
        <source>More actions</source>
        <comment>tool tip</comment>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a service</comment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Show in Logs</source>
        <comment>menu: go to the page of logs</comment>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>在指标中显示</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Close panel</source>
        <comment>menu</comment>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Delete service…</source>
        <comment>menu</comment>
        <translation>删除服务…</translation>
    </message>
    <message>
        <source>Config</source>
        <comment>tab: short for configuration</comment>
        <translation>配置</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceExec</name>
    <message>
        <source>Output of commands</source>
        <comment>accessible name</comment>
        <translation>命令输出</translation>
    </message>
    <message>
        <source>Commands run where the service runs, without a shell. Their output appears here.</source>
        <translation>命令在服务运行之处执行，不经过 shell。其输出显示在这里。</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>accessible name: program with arguments</comment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>button: a command</comment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Copy the output</source>
        <comment>tool tip</comment>
        <translation>复制输出</translation>
    </message>
    <message>
        <source>Clear the output</source>
        <comment>tool tip</comment>
        <translation>清除输出</translation>
    </message>
    <message>
        <source>Running…</source>
        <comment>a command</comment>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>There is no shell: %1 is passed on as it is.</source>
        <comment>signs such as |</comment>
        <translation>没有 shell：%1 将原样传递。</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n argument(s)</source>
        <comment>a program</comment>
        <translation>
            <numerusform>%1，带 %n 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes keep spaces. Up and Down: earlier lines.</source>
        <translation>引号可保留空格。上下方向键：之前的命令行。</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <comment>output of a command</comment>
        <translation>… 还有 %1 个字符</translation>
    </message>
    <message>
        <source>stderr:</source>
        <comment>the error stream of a command</comment>
        <translation>stderr:</translation>
    </message>
    <message>
        <source>Stopped: it took too long</source>
        <comment>a command</comment>
        <translation>已停止：用时过长</translation>
    </message>
    <message>
        <source>Exit code %1</source>
        <comment>of a command</comment>
        <translation>退出代码 %1</translation>
    </message>
    <message>
        <source>the output was cut</source>
        <comment>a command</comment>
        <translation>输出已截断</translation>
    </message>
    <message>
        <source>Type a command first.</source>
        <translation>请先输入命令。</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceFilterBar</name>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>筛选服务</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>筛选服务</translation>
    </message>
    <message>
        <source>Words of the name, id, image or labels; also status:error and category:storage</source>
        <comment>tool tip</comment>
        <translation>名称、ID、镜像或标签中的关键词；也可用 status:error 和 category:storage</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter: services of any status</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>tool tip: choose the columns of the table</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>button: choose the categories that are shown</comment>
        <translation>类别</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Show some categories only</source>
        <comment>tool tip</comment>
        <translation>只显示部分类别</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>tool tip: categories</comment>
        <translation>当前显示：%1</translation>
    </message>
    <message>
        <source>All categories</source>
        <comment>menu</comment>
        <translation>所有类别</translation>
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
        <translation>启动检查</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>就绪检查</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>存活检查</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>button: the health of a service</comment>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>This server checks by its own clock only.</source>
        <translation>此服务器只按自己的周期检查。</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>heading</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>heading: the services that this one depends on</comment>
        <translation>依赖项</translation>
    </message>
    <message>
        <source>Show this service</source>
        <comment>tool tip</comment>
        <translation>显示此服务</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a relative time</comment>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceImageView</name>
    <message>
        <source>Image</source>
        <comment>heading: of a container</comment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Look for a newer image</source>
        <comment>tool tip</comment>
        <translation>查找更新的镜像</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <comment>tool tip</comment>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>button: bring a newer image</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>The digest was copied</source>
        <translation>摘要已复制</translation>
    </message>
    <message>
        <source>Looking for a newer one…</source>
        <comment>an image</comment>
        <translation>正在查找更新的镜像…</translation>
    </message>
    <message>
        <source>The engine does not have it yet: it will be pulled at the next start.</source>
        <comment>an image</comment>
        <translation>引擎中尚无此镜像：下次启动时将拉取。</translation>
    </message>
    <message>
        <source>There is a newer image under this name.</source>
        <translation>此名称下有更新的镜像。</translation>
    </message>
    <message>
        <source>Whether there is a newer one is not known: %1</source>
        <comment>why, in the registry&apos;s words</comment>
        <translation>无法得知是否有更新的镜像：%1</translation>
    </message>
    <message>
        <source>This is the newest under its name.</source>
        <comment>an image</comment>
        <translation>这是此名称下最新的镜像。</translation>
    </message>
    <message>
        <source>Pulls what the name means now. The container that runs is kept until the new one is well; if it does not come up, the service goes back by itself.</source>
        <translation>拉取该名称当前对应的镜像。新容器正常之前保留正在运行的容器；如果新容器未能启动，服务会自动回退。</translation>
    </message>
    <message>
        <source>Update the image?</source>
        <comment>title of a dialog</comment>
        <translation>要更新镜像吗？</translation>
    </message>
    <message>
        <source>The service is replaced; its clients lose the connection for a moment.</source>
        <translation>服务将被替换；其客户端会短暂断开连接。</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceIntake</name>
    <message>
        <source>Import</source>
        <comment>button: a menu of ways in which services come in</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>From Compose or mcp.json…</source>
        <comment>menu: services of a file</comment>
        <translation>来自 Compose 或 mcp.json…</translation>
    </message>
    <message>
        <source>Adopt containers…</source>
        <comment>menu: containers of others become services</comment>
        <translation>接管容器…</translation>
    </message>
    <message>
        <source>Bring in services from a file or as containers that are there</source>
        <comment>tool tip</comment>
        <translation>从文件导入服务，或接管现有容器</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>what a command belongs to</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Import services from Compose or mcp.json</source>
        <comment>command</comment>
        <translation>从 Compose 或 mcp.json 导入服务</translation>
    </message>
    <message>
        <source>Adopt containers</source>
        <comment>command</comment>
        <translation>接管容器</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were created</source>
        <translation>
            <numerusform>已创建 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <comment>ids of services</comment>
        <translation>未导入：%1</translation>
    </message>
    <message>
        <source>%1 is a service now</source>
        <comment>a container</comment>
        <translation>%1 现已成为服务</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceLogs</name>
    <message>
        <source>Loading…</source>
        <comment>state of a log</comment>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <comment>state of a log</comment>
        <translation>正在等待连接</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <comment>state of a log</comment>
        <translation>尚无日志</translation>
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
        <translation>正在跟随</translation>
    </message>
    <message>
        <source>Following paused</source>
        <comment>state of a log</comment>
        <translation>已暂停跟随</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceMenu</name>
    <message>
        <source>Open</source>
        <comment>menu: show the service</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>menu: services</comment>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>menu: services</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>menu: services</comment>
        <translation>重启</translation>
    </message>
    <message>
        <source>Scale…</source>
        <comment>menu: a service</comment>
        <translation>扩缩…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a service</comment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Show in Logs</source>
        <comment>menu: go to the page of logs</comment>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <comment>menu: go to the page of metrics</comment>
        <translation>在指标中显示</translation>
    </message>
    <message>
        <source>Copy id</source>
        <comment>menu</comment>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <comment>menu</comment>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: services</comment>
        <translation>删除…</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>menu: verb, and how many of the chosen services</comment>
        <translation>%1（%2 / %3）</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>button: services</comment>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: services</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>button: services</comment>
        <translation>重启</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>button: services</comment>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServiceMetrics</name>
    <message>
        <source>15 min</source>
        <comment>stretch of time</comment>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>stretch of time</comment>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>6 h</source>
        <comment>stretch of time</comment>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>stretch of time</comment>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>CPU, percent of one core</source>
        <comment>heading of a chart</comment>
        <translation>CPU，单个核心的百分比</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>heading of a chart</comment>
        <translation>内存</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>state of a chart</comment>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <comment>state of a chart</comment>
        <translation>尚无采样数据</translation>
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
        <translation>内存</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>heading</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>Startup</source>
        <comment>health check</comment>
        <translation>启动检查</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>health check</comment>
        <translation>就绪检查</translation>
    </message>
    <message>
        <source>Liveness</source>
        <comment>health check</comment>
        <translation>存活检查</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>heading</comment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>heading</comment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>requests a second</comment>
        <translation>速率</translation>
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
        <translation>错误</translation>
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
        <translation>此系统无法强制执行该限制。</translation>
    </message>
    <message>
        <source>About</source>
        <comment>detail: description of a service</comment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>detail</comment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Command</source>
        <comment>detail</comment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>detail</comment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Runs as</source>
        <comment>detail: process or container</comment>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>Container</source>
        <comment>runtime</comment>
        <translation>容器</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>runtime</comment>
        <translation>进程</translation>
    </message>
    <message>
        <source>Up for</source>
        <comment>detail: since it was started</comment>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>detail: how often it was restarted after a crash</comment>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>detail</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Networks</source>
        <comment>detail</comment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>detail</comment>
        <translation>依赖</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>detail</comment>
        <translation>卷</translation>
    </message>
    <message>
        <source>(read only)</source>
        <comment>volume</comment>
        <translation>（只读）</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>detail</comment>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>detail: when it was last changed</comment>
        <translation>更新时间</translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicePicker</name>
    <message>
        <source>Choose services</source>
        <comment>accessible name of a list that opens</comment>
        <translation>选择服务</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>placeholder</comment>
        <translation>筛选服务</translation>
    </message>
    <message>
        <source>Filter services</source>
        <comment>accessible name</comment>
        <translation>筛选服务</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of a list</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>There are no services yet</source>
        <comment>foot of a list</comment>
        <translation>尚无服务</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>foot of a list</comment>
        <translation>没有匹配的服务</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, which is the most</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>已选择 %n 个，已达上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>foot of a list of services</comment>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ServicesPage</name>
    <message>
        <source>New service</source>
        <comment>button</comment>
        <translation>新建服务</translation>
    </message>
    <message>
        <source>Describe a new service (%1)</source>
        <comment>tool tip; a key</comment>
        <translation>定义新服务 (%1)</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>accessible name of the table</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Add sample services</source>
        <comment>button</comment>
        <translation>添加示例服务</translation>
    </message>
    <message>
        <source>Import a file</source>
        <comment>button: services of a Compose file or mcp.json</comment>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Services</source>
        <comment>title of the page</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>New service</source>
        <comment>command</comment>
        <translation>新建服务</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>command; a service</comment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Scale %1…</source>
        <comment>command; a service</comment>
        <translation>扩缩 %1…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a service</comment>
        <translation>删除 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are starting</source>
        <translation>
            <numerusform>%n 个服务正在启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are stopping</source>
        <translation>
            <numerusform>%n 个服务正在停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) are restarting</source>
        <translation>
            <numerusform>%n 个服务正在重启</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were deleted</source>
        <translation>
            <numerusform>已删除 %n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>service</comment>
        <translation>%1 已创建</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>%1 was changed. What it runs with changes at its next start.</source>
        <comment>service</comment>
        <translation>%1 已更改。运行配置的更改在下次启动时生效。</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>service</comment>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>You may not see services</source>
        <comment>title</comment>
        <translation>您无权查看服务</translation>
    </message>
    <message>
        <source>No services yet</source>
        <comment>title</comment>
        <translation>尚无服务</translation>
    </message>
    <message>
        <source>A service is an MCP server that is kept running here, with its log, its health and its figures. Describe your own, or begin with samples from the catalogue.</source>
        <translation>服务是在此持续运行的 MCP 服务器，附有日志、健康状态和各项数据。请定义您自己的服务，或从服务库的示例开始。</translation>
    </message>
    <message>
        <source>No service matches</source>
        <comment>title</comment>
        <translation>没有匹配的服务</translation>
    </message>
    <message>
        <source>Try other words, or look at all of them.</source>
        <translation>请尝试其他关键词，或查看全部。</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>badge of the page</comment>
        <translation>
            <numerusform>%n 个服务出错</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n service(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 / %n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>footer: services</comment>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::StateBar</name>
    <message>
        <source>Services by state</source>
        <comment>accessible name of a bar</comment>
        <translation>按状态划分的服务</translation>
    </message>
</context>
<context>
    <name>ui::pages::UsersPage</name>
    <message>
        <source>New user</source>
        <comment>button</comment>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>accessible name of the table</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>button</comment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>title of the page</comment>
        <translation>用户</translation>
    </message>
    <message>
        <source>Filter users</source>
        <comment>placeholder</comment>
        <translation>筛选用户</translation>
    </message>
    <message>
        <source>Words of the name, e-mail or id</source>
        <comment>tool tip</comment>
        <translation>名称、电子邮件或 ID 中的关键词</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>accessible name: only people with it</comment>
        <translation>角色</translation>
    </message>
    <message>
        <source>All roles</source>
        <comment>filter</comment>
        <translation>所有角色</translation>
    </message>
    <message>
        <source>New user…</source>
        <comment>command</comment>
        <translation>新建用户…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <comment>command; a person</comment>
        <translation>编辑 %1…</translation>
    </message>
    <message>
        <source>Disable %1…</source>
        <comment>command; a person</comment>
        <translation>禁用 %1…</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <comment>command; a person</comment>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <comment>command; a person</comment>
        <translation>删除 %1…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <comment>menu: a person</comment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <comment>menu: a person</comment>
        <translation>禁用…</translation>
    </message>
    <message>
        <source>Enable</source>
        <comment>menu: a person</comment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Take off the second factor…</source>
        <comment>menu: of a person</comment>
        <translation>移除双因素认证…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <comment>menu: a person</comment>
        <translation>删除…</translation>
    </message>
    <message>
        <source>%1 was made, but the welcome mail was not sent: %2</source>
        <comment>a person, why</comment>
        <translation>%1 已创建，但欢迎邮件未发送：%2</translation>
    </message>
    <message>
        <source>%1 was made, and a welcome mail sent</source>
        <comment>a person</comment>
        <translation>%1 已创建，欢迎邮件已发送</translation>
    </message>
    <message>
        <source>%1 was made</source>
        <comment>a person</comment>
        <translation>%1 已创建</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a person</comment>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>You may not see people</source>
        <comment>title</comment>
        <translation>您无权查看用户</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <comment>title</comment>
        <translation>尚无用户</translation>
    </message>
    <message>
        <source>Make an account for each person, with the roles that they need.</source>
        <translation>请为每个人创建账户，并授予所需的角色。</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <comment>title</comment>
        <translation>没有匹配的用户</translation>
    </message>
    <message>
        <source>Try other words, or look at everybody.</source>
        <translation>请尝试其他关键词，或查看所有用户。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <comment>footer</comment>
        <translation>
            <numerusform>%1 / %n 个用户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::AboutDialog</name>
    <message>
        <source>About MCP Console</source>
        <comment>title of a dialog</comment>
        <translation>关于 MCP Console</translation>
    </message>
    <message>
        <source>MCP Console</source>
        <comment>the product</comment>
        <translation>MCP Console</translation>
    </message>
    <message>
        <source>Runs servers of the Model Context Protocol and lets you watch them. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>运行和监视 Model Context Protocol 服务器。本软件是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不附带任何担保。</translation>
    </message>
    <message>
        <source>Licences</source>
        <comment>accessible name</comment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <comment>heading</comment>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <comment>link</comment>
        <translation>返回列表</translation>
    </message>
</context>
<context>
    <name>ui::shell::AccountRow</name>
    <message>
        <source>Servers and account</source>
        <comment>tool tip</comment>
        <translation>服务器和账户</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>account row</comment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>menu: of servers</comment>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>menu</comment>
        <translation>连接到服务器…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>menu</comment>
        <translation>管理服务器…</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <comment>menu</comment>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>menu: a saved server</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>menu</comment>
        <translation>新建窗口</translation>
    </message>
</context>
<context>
    <name>ui::shell::Activity</name>
    <message>
        <source>The local server is starting</source>
        <comment>under way</comment>
        <translation>本地服务器正在启动</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>under way</comment>
        <translation>本地服务器正在停止</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <comment>service; under way</comment>
        <translation>%1 正在启动</translation>
    </message>
    <message>
        <source>%1 is stopping</source>
        <comment>service; under way</comment>
        <translation>%1 正在停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button: of something under way</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 could not be stopped</source>
        <comment>service</comment>
        <translation>无法停止 %1</translation>
    </message>
    <message>
        <source>%1 could not be cancelled</source>
        <comment>what is under way: &apos;Backing up nightly&apos;</comment>
        <translation>无法取消：%1</translation>
    </message>
    <message>
        <source>%1 could not be downloaded</source>
        <comment>a backup</comment>
        <translation>无法下载 %1</translation>
    </message>
    <message>
        <source>%1 could not be uploaded</source>
        <comment>a backup</comment>
        <translation>无法上传 %1</translation>
    </message>
    <message>
        <source>%1 is in %2</source>
        <comment>a backup, a file</comment>
        <translation>%1 已保存到 %2</translation>
    </message>
</context>
<context>
    <name>ui::shell::ActivityPanel</name>
    <message>
        <source>What happened lately</source>
        <comment>accessible name: drops down from the bell</comment>
        <translation>近期动态</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>something under way; time of day</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>heading</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Lately</source>
        <comment>heading: what happened</comment>
        <translation>近期</translation>
    </message>
    <message>
        <source>Results of what you do, and failures of services, are kept here while the console runs.</source>
        <translation>控制台运行期间，您的操作结果和服务故障都会保留在这里。</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button: empties a list</comment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show the service</source>
        <comment>tool tip</comment>
        <translation>显示服务</translation>
    </message>
</context>
<context>
    <name>ui::shell::BellButton</name>
    <message>
        <source>What happened lately</source>
        <comment>tool tip: the bell</comment>
        <translation>近期动态</translation>
    </message>
    <message numerus="yes">
        <source>%n new failure(s)</source>
        <comment>the bell</comment>
        <translation>
            <numerusform>%n 个新故障</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <comment>placeholder: command palette</comment>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <comment>accessible name: command palette</comment>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>accessible name: what the command palette found</comment>
        <translation>找到的结果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <comment>command palette</comment>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <comment>command palette</comment>
        <translation>没有名为“%1”的内容</translation>
    </message>
    <message>
        <source>%1 to run · %2 to close</source>
        <comment>foot of the command palette; names of keys</comment>
        <translation>%1 运行 · %2 关闭</translation>
    </message>
</context>
<context>
    <name>ui::shell::ConnectionsDialog</name>
    <message>
        <source>The keychain is locked. Until it is unlocked, a password is kept for this run only, and asked for in the next.</source>
        <translation>密钥环已锁定。解锁之前，密码仅在本次运行期间保留，下次运行时会再次询问。</translation>
    </message>
    <message>
        <source>There is no keychain here. A password is kept for this run only, and asked for in the next; it is never written to a file.</source>
        <translation>此处没有密钥环。密码仅在本次运行期间保留，下次运行时会再次询问；密码绝不会写入文件。</translation>
    </message>
    <message>
        <source>Servers</source>
        <comment>title of a dialog</comment>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <comment>button</comment>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Passwords are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>密码只保存在本机密钥环中，别处均不保存。</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>name of the connection</comment>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <comment>the local server</comment>
        <translation>在本机运行</translation>
    </message>
    <message>
        <source>trusted by you</source>
        <comment>of a connection: its certificate</comment>
        <translation>由您信任</translation>
    </message>
    <message>
        <source>Shown now</source>
        <comment>of a connection</comment>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <comment>button: another server</comment>
        <translation>切换</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>accessible name; a server</comment>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>tool tip; a server</comment>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>tool tip; a server</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <comment>a server</comment>
        <translation>从列表中移除 %1？</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain too. Nothing changes on the server.</source>
        <translation>其密码也会从密钥环中移除。服务器上不会有任何变化。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>button</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Open %1 in a new window</source>
        <comment>tool tip; a server</comment>
        <translation>在新窗口中打开 %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>how a server does: not known yet</comment>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>how a server does</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>无法连接</translation>
    </message>
</context>
<context>
    <name>ui::shell::FactsDialog</name>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>切换详细信息的选项卡</translation>
    </message>
    <message>
        <source>Tab, arrows, Space, Enter</source>
        <comment>keys</comment>
        <translation>Tab、方向键、空格键、Enter</translation>
    </message>
    <message>
        <source>Reach and use everything without a pointer</source>
        <comment>keys</comment>
        <translation>不用鼠标即可到达并使用所有功能</translation>
    </message>
</context>
<context>
    <name>ui::shell::GuideDialog</name>
    <message>
        <source>Guide</source>
        <comment>title of a dialog</comment>
        <translation>指南</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>accessible name</comment>
        <translation>指南</translation>
    </message>
</context>
<context>
    <name>ui::shell::LocalRetention</name>
    <message>
        <source>Keep log lines for</source>
        <comment>label: of the local server</comment>
        <translation>日志保留时间</translation>
    </message>
    <message>
        <source> days</source>
        <comment>suffix of a number</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Most of one service</source>
        <comment>label: how much log text is kept</comment>
        <translation>单个服务上限</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>suffix of a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Keep samples for</source>
        <comment>label: of the local server</comment>
        <translation>采样数据保留时间</translation>
    </message>
    <message>
        <source>Part of the server&apos;s own configuration. How long backups are kept is said by each schedule.</source>
        <translation>属于服务器自身的配置。备份的保留时间由各计划指定。</translation>
    </message>
    <message>
        <source>Start the local server and open it in this window to change this.</source>
        <translation>要更改此项，请启动本地服务器并在此窗口中打开。</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>正在查询服务器。</translation>
    </message>
    <message>
        <source>This server does not have it.</source>
        <translation>此服务器没有此设置。</translation>
    </message>
</context>
<context>
    <name>ui::shell::LocalServerCard</name>
    <message>
        <source>Local server</source>
        <comment>card</comment>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>accessible name of the switch</comment>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>Log, settings and folder of the local server</source>
        <comment>tool tip</comment>
        <translation>本地服务器的日志、设置和目录</translation>
    </message>
    <message>
        <source>Show its log</source>
        <comment>menu: local server</comment>
        <translation>显示其日志</translation>
    </message>
    <message>
        <source>Open its data folder</source>
        <comment>menu: local server</comment>
        <translation>打开其数据目录</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu: local server</comment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: look at the local server</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>tool tip</comment>
        <translation>停止本地服务器</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>tool tip</comment>
        <translation>启动本地服务器</translation>
    </message>
    <message>
        <source>Runs services on this computer</source>
        <translation>在本机运行服务</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of the local server</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>state of the local server</comment>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Its services are stopped in order</source>
        <translation>正在依次停止其服务</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>state of the local server</comment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Could not start</source>
        <comment>state of the local server</comment>
        <translation>无法启动</translation>
    </message>
    <message>
        <source>Port %1 · just started</source>
        <comment>local server</comment>
        <translation>端口 %1 · 刚刚启动</translation>
    </message>
    <message>
        <source>Port %1 · up %2 min</source>
        <comment>local server</comment>
        <translation>端口 %1 · 已运行 %2 分钟</translation>
    </message>
    <message>
        <source>Port %1 · up %2</source>
        <comment>local server; duration</comment>
        <translation>端口 %1 · 已运行 %2</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of the local server</comment>
        <translation>运行中</translation>
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
        <translation>保护</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>section of the side bar: people, keys, configuration</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Try now</source>
        <comment>button: to connect</comment>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>of commands</comment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>command</comment>
        <translation>启动本地服务器</translation>
    </message>
    <message>
        <source>Stop the local server</source>
        <comment>command</comment>
        <translation>停止本地服务器</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>of commands</comment>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>Show the log of the local server</source>
        <comment>command</comment>
        <translation>显示本地服务器的日志</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <comment>command</comment>
        <translation>打开数据目录</translation>
    </message>
    <message>
        <source>Settings of the local server</source>
        <comment>command</comment>
        <translation>本地服务器的设置</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>command</comment>
        <translation>连接到服务器…</translation>
    </message>
    <message>
        <source>Manage servers…</source>
        <comment>command</comment>
        <translation>管理服务器…</translation>
    </message>
    <message>
        <source>What happened lately</source>
        <comment>command</comment>
        <translation>近期动态</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>command</comment>
        <translation>个人资料…</translation>
    </message>
    <message>
        <source>Light theme</source>
        <comment>command</comment>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <comment>command</comment>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <comment>command</comment>
        <translation>系统主题</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>command</comment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>command</comment>
        <translation>指南</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>command</comment>
        <translation>关于 MCP Console</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>command</comment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <comment>menu</comment>
        <translation>个人资料…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>menu</comment>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>menu: theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>menu: theme</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>menu: theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Guide</source>
        <comment>menu</comment>
        <translation>指南</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>menu</comment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About MCP Console</source>
        <comment>menu</comment>
        <translation>关于 MCP Console</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>title of the page</comment>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <comment>button</comment>
        <translation>查看证书…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>title of a dialog</comment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>about</comment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Qt</source>
        <comment>about</comment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Connected to</source>
        <comment>about</comment>
        <translation>已连接到</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) will be stopped with it, and start again with its next start.</source>
        <translation>
            <numerusform>%n 个服务将随之停止，并随服务器的下次启动而启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it running</source>
        <comment>button</comment>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <comment>button</comment>
        <translation>停止服务器</translation>
    </message>
    <message>
        <source>New window</source>
        <comment>command</comment>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>command</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>menu</comment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Stop the local server?</source>
        <comment>title</comment>
        <translation>停止本地服务器？</translation>
    </message>
    <message>
        <source>%1 – MCP Console</source>
        <comment>title of the window; name of a server</comment>
        <translation>%1 – MCP Console</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s rate limit is reached. What is asked for goes on in %n second(s).</source>
        <translation>
            <numerusform>已达到服务器的请求限制。%n 秒后继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you see is as of %1, %2.</source>
        <comment>time of day; how long ago that is</comment>
        <translation>显示内容截至 %1（%2）。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <comment>button</comment>
        <translation>登录…</translation>
    </message>
    <message>
        <source>This window changes its language as soon as what you began in it is done.</source>
        <comment>a dialog, or gathered changes</comment>
        <translation>此窗口中已开始的操作完成后，语言随即切换。</translation>
    </message>
</context>
<context>
    <name>ui::shell::NoticeDesk</name>
    <message numerus="yes">
        <source>%n service(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n 个服务出错</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup job(s) failed</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n 个备份任务失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup schedule(s) overdue</source>
        <comment>title of a notification</comment>
        <translation>
            <numerusform>%n 个备份计划逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection lost</source>
        <comment>title of a notification</comment>
        <translation>连接中断</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of things</comment>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>names of things; a server</comment>
        <translation>%2 上的 %1</translation>
    </message>
</context>
<context>
    <name>ui::shell::PaletteEntries</name>
    <message>
        <source>Go to %1</source>
        <comment>command; a page</comment>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Service · %1</source>
        <comment>command; its status</comment>
        <translation>服务 · %1</translation>
    </message>
    <message>
        <source>Logs of %1</source>
        <comment>command; service</comment>
        <translation>%1 的日志</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>command; service</comment>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>command; service</comment>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <comment>command; service</comment>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>command; a server</comment>
        <translation>切换到 %1</translation>
    </message>
    <message>
        <source>the local server</source>
        <comment>command: switch to it</comment>
        <translation>本地服务器</translation>
    </message>
</context>
<context>
    <name>ui::shell::Preferences</name>
    <message>
        <source>A service failed</source>
        <comment>kind of notification</comment>
        <translation>服务出错</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <comment>kind of notification</comment>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>A backup is overdue</source>
        <comment>kind of notification</comment>
        <translation>备份逾期</translation>
    </message>
    <message>
        <source>The connection to a server was lost</source>
        <comment>kind of notification</comment>
        <translation>与服务器的连接中断</translation>
    </message>
</context>
<context>
    <name>ui::shell::SearchButton</name>
    <message>
        <source>Search or run a command</source>
        <comment>button: opens the command palette</comment>
        <translation>搜索或运行命令</translation>
    </message>
</context>
<context>
    <name>ui::shell::ServerLogDialog</name>
    <message>
        <source>Log of the local server</source>
        <comment>title of a dialog</comment>
        <translation>本地服务器的日志</translation>
    </message>
    <message>
        <source>What the server itself says, since the console was started.</source>
        <translation>自控制台启动以来服务器自身的输出。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <comment>button: of a log</comment>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <comment>button</comment>
        <translation>打开数据目录</translation>
    </message>
    <message>
        <source>Log of the local server</source>
        <comment>accessible name</comment>
        <translation>本地服务器的日志</translation>
    </message>
    <message>
        <source>The server has said nothing yet.</source>
        <translation>服务器尚无输出。</translation>
    </message>
</context>
<context>
    <name>ui::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <comment>title of a dialog</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <comment>accessible name</comment>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>What you choose counts at once.</source>
        <comment>below the settings</comment>
        <translation>所作选择立即生效。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Appearance</source>
        <comment>section of the settings</comment>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>label</comment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>density</comment>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>density</comment>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Density</source>
        <comment>label</comment>
        <translation>密度</translation>
    </message>
    <message>
        <source>How much room each row of a table takes.</source>
        <translation>表格每行所占的空间。</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <comment>time of day</comment>
        <translation>按语言习惯</translation>
    </message>
    <message>
        <source>24 hours: 18:30</source>
        <comment>time of day</comment>
        <translation>24 小时制：18:30</translation>
    </message>
    <message>
        <source>12 hours: 6:30 PM</source>
        <comment>time of day</comment>
        <translation>12 小时制：下午 6:30</translation>
    </message>
    <message>
        <source>Time of day</source>
        <comment>label</comment>
        <translation>时间格式</translation>
    </message>
    <message>
        <source>Logs and charts always count 24 hours.</source>
        <translation>日志和图表始终使用 24 小时制。</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>label</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>section of the settings</comment>
        <translation>键盘</translation>
    </message>
    <message>
        <source>The usual keys: %1</source>
        <comment>tool tip</comment>
        <translation>默认按键：%1</translation>
    </message>
    <message>
        <source>These keys do something already: %1. The ones before stay.</source>
        <comment>keys; what they do</comment>
        <translation>这些按键已有用途：%1。保留原来的按键。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>section of the settings</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Told by the desktop while no window of the console shows it. What happened stands behind the bell in any case.</source>
        <translation>没有控制台窗口显示相关内容时，由桌面发出通知。无论如何，所有动态都可通过铃铛查看。</translation>
    </message>
    <message>
        <source>Show an icon in the notification area</source>
        <comment>check box</comment>
        <translation>在通知区域显示图标</translation>
    </message>
    <message>
        <source>It tells how the servers that are open do, and leads back to their windows.</source>
        <translation>它显示已打开的服务器的状态，并可返回其窗口。</translation>
    </message>
    <message>
        <source>Local server</source>
        <comment>section of the settings</comment>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>Any free port</source>
        <comment>port 0</comment>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label</comment>
        <translation>端口</translation>
    </message>
    <message>
        <source>Counts from the next start of the server. When the port is taken, a free one is used.</source>
        <translation>服务器下次启动时生效。端口被占用时，使用空闲端口。</translation>
    </message>
    <message>
        <source>When the port is taken, a free one is used.</source>
        <translation>端口被占用时，使用空闲端口。</translation>
    </message>
    <message>
        <source>As it was left</source>
        <comment>when to start the local server</comment>
        <translation>保持上次状态</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when to start the local server</comment>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when to start the local server</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Start with the console</source>
        <comment>label</comment>
        <translation>随控制台启动</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>accessible name</comment>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>button: a folder</comment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button: a folder</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Data folder</source>
        <comment>label</comment>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>Everything that the local server keeps: services, logs, samples, secrets (sealed). Another folder counts from the server&apos;s next start, and begins empty: nothing is moved.</source>
        <translation>本地服务器保存的所有内容：服务、日志、采样数据、机密（密封）。改用其他目录将在服务器下次启动时生效，且从空目录开始：不会移动任何内容。</translation>
    </message>
    <message>
        <source>Data folder of the local server</source>
        <comment>title of a dialog</comment>
        <translation>本地服务器的数据目录</translation>
    </message>
    <message>
        <source>Give a whole path, from the root on.</source>
        <translation>请输入从根目录开始的完整路径。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>这是文件，不是目录。</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>section of the settings</comment>
        <translation>网络</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>proxy</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <comment>proxy</comment>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <comment>proxy</comment>
        <translation>SOCKS 5 代理</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>label</comment>
        <translation>代理</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached directly.</source>
        <translation>始终直接连接本机上的服务器。</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <comment>accessible name</comment>
        <translation>代理的主机</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <comment>accessible name</comment>
        <translation>代理的端口</translation>
    </message>
    <message>
        <source>Host and port</source>
        <comment>label: of a proxy</comment>
        <translation>主机和端口</translation>
    </message>
    <message>
        <source>A proxy that asks for a password has to be set in the system.</source>
        <translation>需要密码的代理须在系统中设置。</translation>
    </message>
    <message>
        <source>This is no name of a host. What was before stays.</source>
        <translation>这不是主机名。保留原来的设置。</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>motion</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>motion</comment>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Motion</source>
        <comment>label</comment>
        <translation>动画效果</translation>
    </message>
    <message>
        <source>Reduced: nothing turns or glides.</source>
        <translation>减弱：不显示旋转或滑动效果。</translation>
    </message>
    <message>
        <source>A window in which something is begun follows when that is done.</source>
        <translation>有未完成操作的窗口会在操作完成后切换。</translation>
    </message>
</context>
<context>
    <name>ui::shell::ShortcutTable</name>
    <message>
        <source>Search, or run a command</source>
        <comment>keys</comment>
        <translation>搜索或运行命令</translation>
    </message>
    <message>
        <source>Describe a new service</source>
        <comment>keys</comment>
        <translation>定义新服务</translation>
    </message>
    <message>
        <source>Search or filter on the page</source>
        <comment>keys</comment>
        <translation>在页面中搜索或筛选</translation>
    </message>
    <message>
        <source>Fetch what is shown anew</source>
        <comment>keys</comment>
        <translation>重新获取显示的内容</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>keys</comment>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>keys</comment>
        <translation>前进</translation>
    </message>
    <message>
        <source>Open another window</source>
        <comment>keys</comment>
        <translation>打开另一个窗口</translation>
    </message>
    <message>
        <source>Close the window</source>
        <comment>keys</comment>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>keys</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <comment>keys</comment>
        <translation>打开指南</translation>
    </message>
    <message>
        <source>Quit: close all windows</source>
        <comment>keys</comment>
        <translation>退出：关闭所有窗口</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <comment>keys</comment>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>Through the tabs of the details</source>
        <comment>keys</comment>
        <translation>切换详细信息的选项卡</translation>
    </message>
    <message>
        <source>Editing a text</source>
        <comment>keys</comment>
        <translation>编辑文本</translation>
    </message>
</context>
<context>
    <name>ui::shell::Standing</name>
    <message>
        <source>Not connected</source>
        <comment>how a server does</comment>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Healthy</source>
        <comment>how a server does</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>Services have failed</source>
        <comment>how a server does</comment>
        <translation>有服务出错</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>how a server does</comment>
        <translation>无法连接</translation>
    </message>
</context>
<context>
    <name>ui::shell::TaskButton</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>button: so many things are under way</comment>
        <translation>
            <numerusform>%n 项进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) under way</source>
        <comment>accessible name</comment>
        <translation>
            <numerusform>%n 项操作正在进行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::WelcomePage</name>
    <message>
        <source>Start with sample services</source>
        <comment>button</comment>
        <translation>从示例服务开始</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <comment>button</comment>
        <translation>连接到服务器…</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <comment>button</comment>
        <translation>阅读指南</translation>
    </message>
    <message>
        <source>The local server could not start</source>
        <comment>title</comment>
        <translation>本地服务器无法启动</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>The local server is starting</source>
        <comment>title</comment>
        <translation>本地服务器正在启动</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>请稍候片刻。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <comment>button</comment>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The local server is stopping</source>
        <comment>title</comment>
        <translation>本地服务器正在停止</translation>
    </message>
    <message>
        <source>Its services are stopped in order.</source>
        <translation>正在依次停止其服务。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <comment>button</comment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The local server is running</source>
        <comment>title</comment>
        <translation>本地服务器正在运行</translation>
    </message>
    <message>
        <source>Open it to see its services.</source>
        <translation>打开它以查看其服务。</translation>
    </message>
    <message>
        <source>Open the local server</source>
        <comment>button</comment>
        <translation>打开本地服务器</translation>
    </message>
    <message>
        <source>Run MCP servers from here</source>
        <comment>title</comment>
        <translation>从这里运行 MCP 服务器</translation>
    </message>
    <message>
        <source>Switch the local server on to run them on this computer, or connect to a server that runs elsewhere. You can change between them at any time.</source>
        <translation>启动本地服务器，在本机运行 MCP 服务器；或连接到在别处运行的服务器。您可以随时在两者之间切换。</translation>
    </message>
    <message>
        <source>Start the local server</source>
        <comment>button</comment>
        <translation>启动本地服务器</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ChartView</name>
    <message>
        <source>no value</source>
        <comment>of a curve at a time</comment>
        <translation>无值</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; the letters of QDateTime</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>two times and how long it is from one to the other</comment>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <source>max %1</source>
        <comment>highest sample of a step</comment>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>now %1, between %2 and %3</source>
        <comment>of a curve: its latest, lowest and highest value</comment>
        <translation>当前 %1，介于 %2 和 %3 之间</translation>
    </message>
    <message>
        <source>Over %1: %2</source>
        <comment>a stretch of time; what curves showed in it</comment>
        <translation>时段 %1：%2</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Environment</name>
    <message>
        <source>None</source>
        <comment>colour of an environment</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Blue</source>
        <comment>colour of an environment</comment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Teal</source>
        <comment>colour of an environment</comment>
        <translation>青色</translation>
    </message>
    <message>
        <source>Orange</source>
        <comment>colour of an environment</comment>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Violet</source>
        <comment>colour of an environment</comment>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>colour of an environment</comment>
        <translation>红色</translation>
    </message>
    <message>
        <source>Gray</source>
        <comment>colour of an environment</comment>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Protected</source>
        <comment>an environment</comment>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Read-only</source>
        <comment>an environment</comment>
        <translation>只读</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>how careful the console is with an environment</comment>
        <translation>常规</translation>
    </message>
    <message>
        <source>Whatever destroys something asks for the name of this environment first.</source>
        <translation>执行破坏性操作前，须先输入此环境的名称。</translation>
    </message>
    <message>
        <source>The console sends no change to this environment.</source>
        <translation>控制台不会向此环境发送任何更改。</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LevelChip</name>
    <message>
        <source>Click to hide lines of this level</source>
        <comment>tool tip</comment>
        <translation>点击以隐藏此级别的行</translation>
    </message>
    <message>
        <source>Hidden; click to show lines of this level</source>
        <comment>tool tip</comment>
        <translation>已隐藏；点击以显示此级别的行</translation>
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
        <translation>日志行的时间分布</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day on an axis; the letters of QDateTime</comment>
        <translation>M月d日</translation>
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
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>tool tip of the strip over the log</comment>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogView</name>
    <message>
        <source>Log</source>
        <comment>accessible name</comment>
        <translation>日志</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <comment>button: leads to lines that arrived while reading back</comment>
        <translation>
            <numerusform>%n 个新行</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest lines</source>
        <comment>button: leads to the end of the log</comment>
        <translation>最新的行</translation>
    </message>
    <message>
        <source>Replica %1</source>
        <comment>tool tip of a log line</comment>
        <translation>副本 %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>menu</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with time and level</source>
        <comment>menu</comment>
        <translation>复制（含时间和级别）</translation>
    </message>
    <message>
        <source>Copy this value</source>
        <comment>menu: of a field</comment>
        <translation>复制此值</translation>
    </message>
    <message>
        <source>Search for this value</source>
        <comment>menu: of a field</comment>
        <translation>搜索此值</translation>
    </message>
    <message>
        <source>Search for the selection</source>
        <comment>menu</comment>
        <translation>搜索所选内容</translation>
    </message>
    <message>
        <source>Fold</source>
        <comment>menu: hide the fields of a log line</comment>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <comment>menu: of a log line</comment>
        <translation>显示字段</translation>
    </message>
    <message>
        <source>Select all</source>
        <comment>menu</comment>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>ui::widgets::MonthGrid</name>
    <message>
        <source>Calendar of runs</source>
        <comment>accessible name</comment>
        <translation>运行日历</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n 个正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>runs of backup schedules on a day</comment>
        <translation>
            <numerusform>%n 个待运行</numerusform>
        </translation>
    </message>
    <message>
        <source>no runs</source>
        <comment>of backup schedules on a day</comment>
        <translation>没有运行</translation>
    </message>
</context>
<context>
    <name>ui::widgets::QrCode</name>
    <message>
        <source>QR code for an authenticator app</source>
        <comment>accessible name</comment>
        <translation>身份验证器应用的二维码</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SecretBox</name>
    <message>
        <source>Copy</source>
        <comment>button: a secret</comment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>accessible name of a button; what is copied</comment>
        <translation>复制：%1</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard again in %n second(s).</source>
        <comment>a secret</comment>
        <translation>
            <numerusform>已复制。%n 秒后将从剪贴板中清除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::ServiceChip</name>
    <message>
        <source>Click to hide its lines</source>
        <comment>tool tip of a service over the log</comment>
        <translation>点击以隐藏其行</translation>
    </message>
    <message>
        <source>Its lines are hidden; click to show them</source>
        <comment>tool tip of a service over the log</comment>
        <translation>其行已隐藏；点击以显示</translation>
    </message>
    <message>
        <source>Space hides or shows its lines, Delete takes it away</source>
        <comment>accessible description of a service over the log</comment>
        <translation>空格键隐藏或显示其行，Delete 移除</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Sidebar</name>
    <message>
        <source>Pages</source>
        <comment>accessible name of the side bar</comment>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StateStack</name>
    <message>
        <source>Loading…</source>
        <comment>state of a page</comment>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <comment>title of a failed page</comment>
        <translation>无法加载此内容</translation>
    </message>
</context>
</TS>
