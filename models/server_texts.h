// SPDX-License-Identifier: GPL-3.0-or-later
// ServerText: what a server says to people, word for word as it says it, for ServerWords to know again. A text with
// placeholders stands for all that fit it: "%1" to "%9", in this order, for whatever is there, "%n" for a number.
// Constants, by what they are about; any thread.
#pragma once

#include <span>

namespace models {

// What stands in place of a placeholder: names and figures, which stay as they are; words of the server's again; a list
// of such words, with commas.
enum class Inside { Names, Words, Parts };

struct ServerText
{
    const char *text;
    Inside inside = Inside::Names;
};

std::span<const ServerText> serviceTexts();  // services, containers, the engine, files that services are made from
std::span<const ServerText> platformTexts(); // settings, fields, people, mail, the server, the connection to it
std::span<const ServerText> backupTexts();   // backups, restores, drills, schedules

} // namespace models
