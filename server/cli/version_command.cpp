// SPDX-License-Identifier: GPL-3.0-or-later
// "version": which build this is, a line for each fact.
#include "core/version.h"
#include "server/cli/command.h"
#include "server/cli/console.h"
#include "server/store/migrations.h"

namespace server::cli {
namespace {

using namespace Qt::StringLiterals;

int version(const Call &)
{
    say(u"version  %1"_s.arg(core::version()));
    say(u"commit   %1"_s.arg(core::buildName()));
    say(u"schema   %1"_s.arg(store::platformMigrations().back().version));
    say(u"Qt       %1"_s.arg(QString::fromLatin1(qVersion())));
    return kDone;
}

} // namespace

Command versionCommand()
{
    return {.name = u"version"_s, .arguments = {}, .about = u"Says version, commit, the database's schema and Qt's version."_s, .takes = Takes::Nothing, .run = version};
}

} // namespace server::cli
