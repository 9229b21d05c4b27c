// SPDX-License-Identifier: GPL-3.0-or-later
// mcp-process-guard: ends a server's services when the server is gone. Started by the server with
// a pipe as its standard input; the end of that pipe, however it came about, is the signal. Lines:
//   instance NAME     processes with MCP_PLATFORM_INSTANCE=NAME.<n> in their environment are ours
//   groups FOLDER     remove the control groups below, and the folder, at the end
//   record FILE       remove this file at the end; it names what a next server would have to end
//   + PID START       process group PID, whose leader started at tick START, is ours
//   - PID             it is not any more
// At the end it kills until nothing of ours is left. Plain POSIX; no Qt, no threads.

#include <cctype>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

std::string instance;
std::vector<std::string> groupFolders;
std::string record;
std::map<long long, unsigned long long> leaders; // group -> start of its leader

void obey(const std::string &line)
{
    std::istringstream words(line);
    std::string what;
    words >> what;
    if (what == "instance") {
        words >> instance;
    } else if (what == "groups" && line.size() > 7) {
        groupFolders.push_back(line.substr(7));
    } else if (what == "record" && line.size() > 7) {
        record = line.substr(7);
    } else if (what == "+") {
        long long pid = 0;
        unsigned long long start = 0;
        if (words >> pid >> start && pid > 1)
            leaders[pid] = start;
    } else if (what == "-") {
        long long pid = 0;
        words >> pid;
        leaders.erase(pid);
    }
}

void listenUntilTheEnd()
{
    std::string pending;
    char buffer[4096];
    while (true) {
        const ssize_t got = read(STDIN_FILENO, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return;
        pending.append(buffer, size_t(got));
        size_t end;
        while ((end = pending.find('\n')) != std::string::npos) {
            obey(pending.substr(0, end));
            pending.erase(0, end + 1);
        }
    }
}

std::string readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

struct Stat
{
    char state = '?';
    long long group = 0;
    unsigned long long start = 0;
};

bool readStat(long long pid, Stat &out)
{
    const std::string text = readFile("/proc/" + std::to_string(pid) + "/stat");
    const size_t close = text.rfind(')');
    if (close == std::string::npos)
        return false;
    std::istringstream fields(text.substr(close + 1));
    long long parent = 0;
    std::string skipped;
    if (!(fields >> out.state >> parent >> out.group))
        return false;
    for (int field = 6; field <= 21; ++field)
        fields >> skipped;
    return bool(fields >> out.start);
}

bool isMarked(long long pid)
{
    if (instance.empty())
        return false;
    const std::string wanted = "MCP_PLATFORM_INSTANCE=" + instance + ".";
    const std::string environment = readFile("/proc/" + std::to_string(pid) + "/environ");
    for (size_t at = environment.find(wanted); at != std::string::npos; at = environment.find(wanted, at + 1)) {
        if (at == 0 || environment[at - 1] == '\0')
            return true;
    }
    return false;
}

// Kills once; true when something was still there.
bool killRound()
{
    DIR *folder = opendir("/proc");
    if (!folder)
        return false;
    bool any = false;
    while (const dirent *entry = readdir(folder)) {
        if (!isdigit(static_cast<unsigned char>(entry->d_name[0])))
            continue;
        const long long pid = atoll(entry->d_name);
        Stat stat;
        if (pid <= 1 || pid == getpid() || !readStat(pid, stat) || stat.state == 'Z' || stat.state == 'X')
            continue;
        if (!leaders.count(stat.group) && !isMarked(pid))
            continue;
        any = true;
        kill(pid_t(pid), SIGKILL);
    }
    closedir(folder);
    return any;
}

// A number whose process started at another time is somebody else's by now.
void dropStrangers()
{
    for (auto it = leaders.begin(); it != leaders.end();) {
        Stat stat;
        if (readStat(it->first, stat) && stat.start != it->second)
            it = leaders.erase(it);
        else
            ++it;
    }
}

void removeGroups()
{
    for (const std::string &path : groupFolders) {
        if (DIR *folder = opendir(path.c_str())) {
            while (const dirent *entry = readdir(folder)) {
                if (entry->d_name[0] != '.')
                    rmdir((path + '/' + entry->d_name).c_str());
            }
            closedir(folder);
        }
        rmdir(path.c_str());
    }
}

} // namespace

int main()
{
    // What ends the server must not end its guard; only the end of the pipe counts.
    for (const int number : {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGUSR1, SIGUSR2})
        signal(number, SIG_IGN);

    listenUntilTheEnd();
    dropStrangers();
    // Each round kills all there is; a process that forks meanwhile is found in the next.
    bool left = true;
    for (int round = 0; round < 600 && (left = killRound()); ++round) {
        const timespec pause{0, 5'000'000L * (round < 20 ? 1 : 10)};
        nanosleep(&pause, nullptr);
    }
    if (!left && !record.empty())
        unlink(record.c_str());
    removeGroups();
    return 0;
}
