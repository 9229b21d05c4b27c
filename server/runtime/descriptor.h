// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptor: sole owner of one file descriptor; closes it. Movable plain value; one thread.
#pragma once

#include <utility>

namespace server::runtime {

class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) { }
    Descriptor(Descriptor &&other) noexcept : m_number(other.release()) { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_number = other.release();
        }
        return *this;
    }
    ~Descriptor() { reset(); }

    int get() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    int release() { return std::exchange(m_number, -1); }
    void reset();

private:
    int m_number = -1;
};

struct Pipe
{
    Descriptor readEnd;
    Descriptor writeEnd;
};

// Both ends close on exec and are numbered above 2. Not open when the process has no descriptors left.
Pipe makePipe();
void setNonBlocking(const Descriptor &descriptor);

} // namespace server::runtime
