// SPDX-License-Identifier: GPL-3.0-or-later
// bench_ws_subscribers PORT TOKEN CLIENTS SECONDS [stalled]: so many clients authenticate at /ws and
// subscribe to the log of the service "writer": half to all of it, a quarter to warnings and above, a
// quarter to errors of every service. Counts the messages that arrive, after a second of warming up.
// With "stalled", one more client subscribes as the first does and never reads. Plain sockets and epoll:
// reading must cost less than sending, or it would measure itself.
#include <chrono>
#include <cstdint>
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

bool writeAll(int fd, const std::string &data)
{
    return write(fd, data.data(), data.size()) == ssize_t(data.size());
}

// A client's frames are masked (RFC 6455, 5.3); a mask of zeros leaves the text as it is.
bool sendText(int fd, const std::string &text)
{
    std::string frame(1, char(0x81));
    if (text.size() < 126) {
        frame += char(0x80 | text.size());
    } else {
        frame += char(0x80 | 126);
        frame += char(text.size() >> 8);
        frame += char(text.size() & 0xff);
    }
    frame.append(4, '\0');
    return writeAll(fd, frame + text);
}

bool readExactly(int fd, char *to, size_t size)
{
    while (size > 0) {
        const ssize_t got = read(fd, to, size);
        if (got <= 0)
            return false;
        to += got;
        size -= size_t(got);
    }
    return true;
}

// Reads whole frames until one has the words in it.
bool waitFor(int fd, const char *words)
{
    for (;;) {
        unsigned char head[10];
        if (!readExactly(fd, reinterpret_cast<char *>(head), 2))
            return false;
        uint64_t size = head[1] & 127;
        const int more = size == 126 ? 2 : size == 127 ? 8 : 0;
        if (more > 0) {
            if (!readExactly(fd, reinterpret_cast<char *>(head) + 2, size_t(more)))
                return false;
            size = 0;
            for (int i = 0; i < more; ++i)
                size = size << 8 | head[2 + i];
        }
        std::string text(size, '\0');
        if (!readExactly(fd, text.data(), size))
            return false;
        if (text.find(words) != std::string::npos)
            return true;
        if (text.find("\"error\"") != std::string::npos)
            std::fprintf(stderr, "%s\n", text.c_str());
    }
}

int connectOne(int port, const std::string &token, const char *filters, bool small)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (small) {
        const int bytes = 4096; // before connecting: it sets the window that is offered
        setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return -1;
    if (!writeAll(fd, "GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                      "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"))
        return -1;
    std::string head; // byte by byte, so that no frame is taken with it
    char c = 0;
    while (head.size() < 4 || head.compare(head.size() - 4, 4, "\r\n\r\n") != 0) {
        if (read(fd, &c, 1) != 1)
            return -1;
        head += c;
    }
    if (head.compare(0, 12, "HTTP/1.1 101") != 0 || !sendText(fd, R"({"type":"auth","token":")" + token + "\"}")
        || !waitFor(fd, "auth.ok") || !sendText(fd, std::string(R"({"type":"subscribe","channel":"logs","filters":)") + filters + "}")
        || !waitFor(fd, "\"subscribed\""))
        return -1;
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    return fd;
}

// Counts frames in a stream of bytes without looking at what is in them.
class FrameCounter
{
public:
    long take(const char *data, size_t size)
    {
        long frames = 0;
        while (size > 0) {
            if (m_left > 0) {
                const size_t step = size < m_left ? size : size_t(m_left);
                m_left -= step;
                data += step;
                size -= step;
                continue;
            }
            m_head[m_have++] = static_cast<unsigned char>(*data++);
            --size;
            if (m_have < 2)
                continue;
            const int code = m_head[1] & 127;
            const int need = code == 126 ? 4 : code == 127 ? 10 : 2;
            if (m_have < need)
                continue;
            m_left = code < 126 ? uint64_t(code) : 0;
            for (int i = 2; i < need; ++i)
                m_left = m_left << 8 | m_head[i];
            frames += (m_head[0] & 15) == 1;
            m_have = 0;
        }
        return frames;
    }

private:
    uint64_t m_left = 0;
    unsigned char m_head[10] = {};
    int m_have = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5)
        return 2;
    const int port = std::atoi(argv[1]);
    const std::string token = argv[2];
    const int clients = std::atoi(argv[3]);
    const double seconds = std::atof(argv[4]);
    const char *const filters[] = {R"({"serviceId":"writer"})", R"({"serviceId":"writer"})",
                                   R"({"serviceId":"writer","level":"warn"})", R"({"level":"error"})"};

    if (argc > 5 && std::strcmp(argv[5], "stalled") == 0 && connectOne(port, token, filters[0], true) < 0)
        return std::fprintf(stderr, "the stalled client cannot connect\n"), 1;
    const int poll = epoll_create1(EPOLL_CLOEXEC);
    std::vector<FrameCounter> counters(static_cast<size_t>(clients));
    std::vector<int> descriptors;
    for (int i = 0; i < clients; ++i) {
        const int fd = connectOne(port, token, filters[i % 4], false);
        if (fd < 0)
            return std::fprintf(stderr, "client %d cannot connect\n", i), 1;
        descriptors.push_back(fd);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u32 = uint32_t(i);
        epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
    }

    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    auto counted = begin;
    bool counting = false;
    long messages = 0;
    std::vector<char> buffer(256 * 1024);
    epoll_event events[256];
    for (;;) {
        const int ready = epoll_wait(poll, events, 256, 100);
        const auto now = Clock::now();
        if (!counting && now - begin > std::chrono::seconds(1)) {
            counting = true;
            counted = now;
            messages = 0;
        }
        const double passed = std::chrono::duration<double>(now - counted).count();
        if (counting && passed > seconds) {
            std::printf("%.0f messages/s\n", double(messages) / passed);
            return 0;
        }
        for (int i = 0; i < ready; ++i) {
            const size_t client = events[i].data.u32;
            const ssize_t got = read(descriptors[client], buffer.data(), buffer.size());
            if (got > 0)
                messages += counters[client].take(buffer.data(), size_t(got));
            else if (got == 0)
                return std::fprintf(stderr, "the server hung up\n"), 1;
        }
    }
}
