// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/descriptor.h"

#include <fcntl.h>
#include <unistd.h>

namespace server::runtime {

namespace {

// A child's 0, 1 and 2 are set by dup2: sources below 3 would be overwritten before they are used.
Descriptor aboveStandard(int number)
{
    Descriptor descriptor(number);
    if (number < 0 || number > 2)
        return descriptor;
    return Descriptor(fcntl(number, F_DUPFD_CLOEXEC, 3));
}

} // namespace

void Descriptor::reset()
{
    if (m_number >= 0)
        ::close(m_number);
    m_number = -1;
}

Pipe makePipe()
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return {};
    Pipe pipe{aboveStandard(ends[0]), aboveStandard(ends[1])};
    if (!pipe.readEnd.isOpen() || !pipe.writeEnd.isOpen())
        return {};
    return pipe;
}

void setNonBlocking(const Descriptor &descriptor)
{
    fcntl(descriptor.get(), F_SETFL, fcntl(descriptor.get(), F_GETFL) | O_NONBLOCK);
}

} // namespace server::runtime
