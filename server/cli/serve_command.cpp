// SPDX-License-Identifier: GPL-3.0-or-later
// "serve": the daemon in the foreground, until a signal ends it.
#include "server/cli/command.h"
#include "server/cli/console.h"
#include "server/daemon/daemon.h"

namespace server::cli {
namespace {

using namespace Qt::StringLiterals;

int serve(const Call &call)
{
    if (call.options.isSet(u"check-config"_s)) {
        for (const QString &remark : call.loaded.remarks)
            say(remark);
        say(call.sources.file.isEmpty() ? u"The options are in order"_s : u"%1 is in order"_s.arg(call.sources.file));
        return kDone;
    }
    daemon::Daemon daemon(call.sources, call.loaded, call.secrets);
    const core::Result<> ended = daemon.run();
    return ended ? int(kDone) : fail(ended.error());
}

} // namespace

Command serveCommand()
{
    return {.name = u"serve"_s, .arguments = {}, .about = u"Runs the server until it is told to end; the command when none is given."_s,
            .options = {QCommandLineOption(u"check-config"_s, u"Only says whether configuration and options are in order."_s)},
            .takes = Takes::Everything, .run = serve};
}

} // namespace server::cli
