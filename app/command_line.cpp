// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "client/json.h"
#include "core/version.h"
#include "ui/pages/page_names.h"
#include "ui/shell/translations.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace app {

namespace {

struct Options
{
    QCommandLineParser parser;
    const QCommandLineOption local{QStringLiteral("local"), QStringLiteral("Open the local server, and start it when it is off.")};
    const QCommandLineOption connectTo{QStringLiteral("connect"),
                                       QStringLiteral("Open this server: a saved one at once, another after asking for an account."),
                                       QStringLiteral("url")};
    const QCommandLineOption page{QStringLiteral("page"),
                                  QStringLiteral("Show this page, or a service on it: %1, services/ID.")
                                      .arg(ui::pages::pageNames().join(QStringLiteral(", "))),
                                  QStringLiteral("place")};
    const QCommandLineOption dataDir{QStringLiteral("data-dir"), QStringLiteral("Where the local server keeps everything."),
                                     QStringLiteral("folder")};
    const QCommandLineOption port{QStringLiteral("port"), QStringLiteral("Port of the local server; 0 takes a free one."),
                                  QStringLiteral("number")};
    const QCommandLineOption settings{QStringLiteral("settings"),
                                      QStringLiteral("Another settings file than the user's own; a console of its own."),
                                      QStringLiteral("file")};
    const QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("system, light or dark, for this run."), QStringLiteral("name")};
    QCommandLineOption tellFirstPaint{QStringLiteral("tell-first-paint"), QStringLiteral("Print a line when services are on the screen.")};
    QCommandLineOption tellFigures{QStringLiteral("tell-figures"), QStringLiteral("Print a line of figures every so many seconds."),
                                   QStringLiteral("seconds")};

    Options()
    {
        parser.setApplicationDescription(
            QStringLiteral("Runs and watches MCP services, here or on a server. A second start hands over to the first."));
        parser.addHelpOption();
        parser.addVersionOption();
        tellFirstPaint.setFlags(QCommandLineOption::HiddenFromHelp); // for measurements
        tellFigures.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOptions({local, connectTo, page, dataDir, port, settings, theme, tellFirstPaint, tellFigures});
        parser.addPositionalArgument(QStringLiteral("link"), QStringLiteral("mcpconsole://SERVER/PAGE/SERVICE, as desktops hand it over."),
                                     QStringLiteral("[link]"));
    }
};

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("mcp-console"));
    QCoreApplication::setApplicationVersion(core::fullVersion());
}

StartResult refused(const QString &what, const QString &why)
{
    std::fprintf(stderr, "mcp-console: %s: %s\n", qPrintable(what), qPrintable(why));
    return {std::nullopt, 2};
}

QString reasonOf(const core::Error &error)
{
    return error.fields.isEmpty() ? error.message : error.fields.first();
}

} // namespace

std::optional<int> answeredWithoutWindow(int &argc, char **argv)
{
    bool asked = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--")
            break;
        asked = asked || argument == "--help" || argument == "-h" || argument == "--help-all" || argument == "--version" || argument == "-v";
    }
    if (!asked)
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    nameApplication();
    Options options;
    options.parser.parse(application.arguments()); // what else stands there does not matter
    if (options.parser.isSet(QStringLiteral("version")))
        std::printf("mcp-console %s\n", qPrintable(core::fullVersion()));
    else
        std::printf("%s", qPrintable(options.parser.helpText()));
    return 0;
}

StartResult prepare(QApplication &application)
{
    nameApplication();
    QApplication::setApplicationDisplayName(QStringLiteral("MCP Console"));
    QApplication::setDesktopFileName(QStringLiteral("mcp-console"));
    ui::shell::installTranslations(application);

    Options o;
    QCommandLineParser &parser = o.parser;
    if (!parser.parse(QCoreApplication::arguments()))
        return refused(QStringLiteral("command line"), parser.errorText());
    StartOptions options;
    options.tellFirstPaint = parser.isSet(o.tellFirstPaint);
    options.dataDir = parser.value(o.dataDir);
    options.tellFiguresEvery = parser.value(o.tellFigures).toInt();
    options.settingsFile = parser.value(o.settings);
    options.theme = parser.value(o.theme);
    if (parser.isSet(o.port)) {
        bool fits = false;
        const int number = parser.value(o.port).toInt(&fits);
        if (!fits || number < 0 || number > 65535)
            return refused(QStringLiteral("--port"), QStringLiteral("takes a number from 0 to 65535"));
        options.port = quint16(number);
    }
    if (!options.theme.isEmpty() && ui::theme::toString(ui::theme::modeFromString(options.theme)) != options.theme)
        return refused(QStringLiteral("--theme"), QStringLiteral("takes system, light or dark"));

    const QStringList links = parser.positionalArguments();
    if (links.size() > 1)
        return refused(QStringLiteral("command line"), QStringLiteral("takes one link at most"));
    if (links.size() == 1) {
        if (parser.isSet(o.local) || parser.isSet(o.connectTo) || parser.isSet(o.page))
            return refused(links.first().left(80), QStringLiteral("a link stands alone: it names its server and page"));
        core::Result<StartWishes> wishes = wishesOfLink(links.first());
        if (!wishes)
            return refused(QStringLiteral("link"), reasonOf(wishes.error()));
        options.wishes = *std::move(wishes);
    }
    if (parser.isSet(o.local) && parser.isSet(o.connectTo))
        return refused(QStringLiteral("--connect"), QStringLiteral("stands alone or beside --page, not beside --local"));
    if (parser.isSet(o.local))
        options.wishes.local = true;
    if (parser.isSet(o.connectTo)) {
        const core::Result<QUrl> base = client::apiBase(parser.value(o.connectTo));
        if (!base)
            return refused(QStringLiteral("--connect"), reasonOf(base.error()));
        options.wishes.server = *base;
    }
    if (parser.isSet(o.page))
        if (const core::Result<> read = readPlace(parser.value(o.page), options.wishes); !read)
            return refused(QStringLiteral("--page"), reasonOf(read.error()));
    options.wishes.activationToken = qgetenv("XDG_ACTIVATION_TOKEN");
    return {options, 0};
}

} // namespace app
