// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the console: read once at the start, refused in words when it is wrong. Window's
// thread; plain functions and values.
#pragma once

#include "app/start_wishes.h"

#include <optional>

class QApplication;

namespace app {

struct StartOptions
{
    QString dataDir;              // of the local server; empty: as in the settings
    std::optional<quint16> port;  // of the local server; nothing: as in the settings
    QString settingsFile;         // empty: the user's own
    QString theme;                // empty: as in the settings
    StartWishes wishes;            // --local, --connect, --page, a link
    bool tellFirstPaint = false;   // --tell-first-paint, for measurements
    int tellFiguresEvery = 0;      // --tell-figures, seconds; 0: never
};

struct StartResult
{
    std::optional<StartOptions> options; // nothing: the program ends with exitCode
    int exitCode = 0;
};

// --help and --version, which need neither a screen nor a first window: the exit code after they were
// answered, nothing when they were not asked for.
std::optional<int> answeredWithoutWindow(int &argc, char **argv);

// Names the application and reads its command line.
StartResult prepare(QApplication &application);

} // namespace app
