// SPDX-License-Identifier: GPL-3.0-or-later
// "rotate-key": seals every secret in the data folder with a new key.
#include "server/cli/command.h"
#include "server/cli/console.h"
#include "server/store/key_rotation.h"

namespace server::cli {
namespace {

using namespace Qt::StringLiterals;

int rotateKey(const Call &call)
{
    const core::Result<int> rotated = store::rotateKey({.dataDir = call.dataDir(), .currentKey = call.secrets.key, .newKey = call.secrets.newKey});
    if (!rotated)
        return fail(rotated.error());
    say(u"%1 values are sealed with the new key"_s.arg(*rotated));
    return kDone;
}

} // namespace

Command rotateKeyCommand()
{
    return {.name = u"rotate-key"_s, .arguments = {}, .about = u"Seals every secret in the data folder with a new key, while no server runs on it."_s, .run = rotateKey};
}

} // namespace server::cli
