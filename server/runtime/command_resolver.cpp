// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/command_resolver.h"

#include <QDir>
#include <QFileInfo>

namespace server::runtime {

CommandResolver::CommandResolver(Catalogue catalogue, QString dataDir, QString binDir, QString nodeModules)
    : m_catalogue(std::move(catalogue))
    , m_dataDir(std::move(dataDir))
    , m_binDir(std::move(binDir))
    , m_nodeModules(std::move(nodeModules))
{
}

QString CommandResolver::serviceFolder(const core::ServiceId &id) const
{
    return m_dataDir + QStringLiteral("/services/") + id.toString();
}

QString CommandResolver::workdir(const core::ServiceSpec &spec) const
{
    return spec.workdir.isEmpty() ? serviceFolder(spec.id) : QDir::cleanPath(spec.workdir);
}

QString CommandResolver::expand(QString text, const core::ServiceSpec &spec, int port) const
{
    text.replace(QLatin1String("${PORT}"), QString::number(port));
    text.replace(QLatin1String("${DATA_DIR}"), serviceFolder(spec.id));
    text.replace(QLatin1String("${BIN_DIR}"), m_binDir);
    return text;
}

core::Result<ResolvedCommand> CommandResolver::resolve(const core::ServiceSpec &spec, int port,
                                                       const QString &searchPath) const
{
    if (!spec.workdir.isEmpty()) {
        if (QDir::isRelativePath(spec.workdir))
            return core::Error::validation(QStringLiteral("workdir"), QStringLiteral("must be an absolute path"));
        if (!QFileInfo(spec.workdir).isDir())
            return core::Error::validation(QStringLiteral("workdir"),
                                           QStringLiteral("no such folder: %1").arg(spec.workdir));
    }

    ResolvedCommand out;
    QStringList command = spec.command;
    QString field = QStringLiteral("command");
    if (command.isEmpty()) {
        field = QStringLiteral("image");
        if (spec.image.isEmpty())
            return core::Error::validation(QStringLiteral("command"),
                                           QStringLiteral("give a command, or an image that the catalogue knows"));
        const CatalogueEntry *entry = m_catalogue.find(spec.image);
        if (!entry) {
            return core::Error::validation(field, QStringLiteral("unknown image %1: it is not in the catalogue of "
                                                                 "programs; give a command, or run it as a container")
                                                      .arg(spec.image));
        }
        out.stdinMode = entry->stdinMode;
        for (auto it = entry->environment.cbegin(); it != entry->environment.cend(); ++it)
            out.environment.insert(it.key(), expand(it.value(), spec, port));
        command = entry->command;
        QStringList needs = entry->needs;
        if (!entry->package.name.isEmpty()) {
            const QString installed = m_nodeModules + QStringLiteral("/.bin/") + entry->package.program;
            if (!m_nodeModules.isEmpty() && QFileInfo(installed).isExecutable()) {
                command = QStringList{installed};
            } else {
                command = QStringList{QStringLiteral("npx"), QStringLiteral("-y"), entry->package.name};
                needs.append(QStringLiteral("npx"));
            }
            command += entry->package.arguments;
        }
        for (const QString &program : std::as_const(needs)) {
            if (findProgram(program, searchPath, workdir(spec)).isEmpty()) {
                QString why = QStringLiteral("needs the program %1, which was not found").arg(program);
                if (!entry->installHint.isEmpty())
                    why += QStringLiteral(". ") + entry->installHint;
                return core::Error::validation(field, why);
            }
        }
    } else if (spec.labels.value(kStdinLabel) == QLatin1String("open")) {
        out.stdinMode = StdinMode::HeldOpen;
    }

    for (QString &word : command)
        word = expand(word, spec, port);
    if (command.first().isEmpty())
        return core::Error::validation(field, QStringLiteral("the program's name is empty"));
    for (const QString &word : std::as_const(command)) {
        if (word.contains(QChar::Null))
            return core::Error::validation(field, QStringLiteral("must not hold a NUL character"));
    }
    out.program = findProgram(command.first(), searchPath, workdir(spec));
    if (out.program.isEmpty()) {
        return core::Error::validation(field, QStringLiteral("the program %1 was not found, or may not be run")
                                                  .arg(command.first()));
    }
    out.arguments = command;
    return out;
}

QString findProgram(const QString &program, const QString &searchPath, const QString &workdir)
{
    const auto usable = [](const QString &path) {
        const QFileInfo file(path);
        return file.isFile() && file.isExecutable();
    };
    if (program.contains(QLatin1Char('/'))) {
        const QString path = QDir::cleanPath(QDir(workdir).absoluteFilePath(program));
        return usable(path) ? path : QString();
    }
    for (const QString &folder : searchPath.split(QLatin1Char(':'), Qt::SkipEmptyParts)) {
        // A relative PATH entry would mean another program in every folder.
        const QString path = folder + QLatin1Char('/') + program;
        if (QDir::isAbsolutePath(folder) && usable(path))
            return path;
    }
    return {};
}

} // namespace server::runtime
