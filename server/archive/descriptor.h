// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptor: an open file or folder of the system, closed by whoever holds it; and the errors of this
// library in one form each. Plain values; any thread.
#pragma once

#include "core/result.h"

#include <cstring>
#include <utility>

#include <unistd.h>

namespace server::archive {

class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) { }
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

// "Cannot write /backups/x.tar.zst: No space left on device".
inline core::Error cannot(const QString &what, const QString &path, int error)
{
    core::Error e = core::Error::internal(QString::fromLocal8Bit(std::strerror(error)));
    e.message = QStringLiteral("Cannot %1 %2: %3").arg(what, path, e.detail);
    return e;
}

// What is wrong with an archive that was given to us.
inline core::Error refused(const QString &why)
{
    core::Error e;
    e.code = core::ErrorCode::Validation;
    e.message = why;
    return e;
}

inline core::Error damaged(const QString &why)
{
    return refused(QStringLiteral("The archive is damaged: %1").arg(why));
}

inline core::Error calledOff()
{
    return core::Error::conflict(QStringLiteral("It was called off"));
}

} // namespace server::archive
