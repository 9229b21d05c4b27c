// SPDX-License-Identifier: GPL-3.0-or-later
// bench_ws_readers PORT CLIENTS SECONDS [BYTES]: connects so many WebSocket clients and counts what
// arrives, in messages of BYTES each (frame included, default 102), after one second of warming up.
// Plain sockets and epoll: reading must cost less than sending, or it would measure itself.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

int connectOne(int port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return -1;
    const std::string request = "GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    if (write(fd, request.data(), request.size()) != ssize_t(request.size()))
        return -1;
    std::string head; // byte by byte, so that no frame is taken with it
    char c = 0;
    while (head.size() < 4 || head.compare(head.size() - 4, 4, "\r\n\r\n") != 0) {
        if (read(fd, &c, 1) != 1)
            return -1;
        head += c;
    }
    if (head.compare(0, 12, "HTTP/1.1 101") != 0)
        return -1;
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    return fd;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    const int port = std::atoi(argv[1]);
    const int clients = std::atoi(argv[2]);
    const double seconds = std::atof(argv[3]);
    const double bytesEach = argc > 4 ? std::atof(argv[4]) : 102;

    const int poll = epoll_create1(EPOLL_CLOEXEC);
    for (int i = 0; i < clients; ++i) {
        const int fd = connectOne(port);
        if (fd < 0) {
            std::fprintf(stderr, "client %d cannot connect\n", i);
            return 1;
        }
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = fd;
        epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
    }

    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    auto counted = begin;
    bool counting = false;
    double bytes = 0;
    std::vector<char> buffer(256 * 1024);
    epoll_event events[256];
    for (;;) {
        const int ready = epoll_wait(poll, events, 256, 100);
        const auto now = Clock::now();
        if (!counting && now - begin > std::chrono::seconds(1)) {
            counting = true;
            counted = now;
            bytes = 0;
        }
        const double passed = std::chrono::duration<double>(now - counted).count();
        if (counting && passed > seconds) {
            std::printf("%.0f messages/s\n", bytes / bytesEach / passed);
            return 0;
        }
        for (int i = 0; i < ready; ++i) {
            const ssize_t got = read(events[i].data.fd, buffer.data(), buffer.size());
            if (got > 0)
                bytes += double(got);
            else if (got == 0)
                return std::fprintf(stderr, "the server hung up\n"), 1;
        }
    }
}
