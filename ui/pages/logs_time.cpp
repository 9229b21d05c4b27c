// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logs_time.h"

#include "core/clock.h"

#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

std::optional<qint64> ago(const QString &text, qint64 nowMs)
{
    static const QRegularExpression shape(QStringLiteral("^[-\u2212]\\s*(\\d{1,6})\\s*([smhd])$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QChar unit = match.captured(2).front();
    const qint64 factor = unit == u's' ? 1000 : unit == u'm' ? 60'000 : unit == u'h' ? 3'600'000 : 86'400'000;
    return nowMs - match.captured(1).toLongLong() * factor;
}

} // namespace

std::optional<qint64> parseMoment(const QString &typed, widgets::TimeForm form, qint64 nowMs)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return std::nullopt;
    if (const auto moment = ago(text, nowMs))
        return moment;
    const Qt::TimeSpec spec = form == widgets::TimeForm::Utc ? Qt::UTC : Qt::LocalTime;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, spec);
    const auto timeOf = [](const QString &word) {
        for (const auto *format : {"H:mm", "H:mm:ss", "H:mm:ss.zzz"}) {
            const QTime time = QTime::fromString(word, QLatin1StringView(format));
            if (time.isValid())
                return time;
        }
        return QTime();
    };
    if (const QTime time = timeOf(text); time.isValid()) {
        QDateTime moment(now.date(), time, spec);
        if (moment > now)
            moment = QDateTime(now.date().addDays(-1), time, spec);
        return moment.toMSecsSinceEpoch();
    }
    const QDate date = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return std::nullopt;
    if (text.size() == 10)
        return QDateTime(date, QTime(0, 0), spec).toMSecsSinceEpoch();
    if (text[10] != u' ' && text[10] != u'T')
        return std::nullopt;
    if (const QTime time = timeOf(text.mid(11)); time.isValid())
        return QDateTime(date, time, spec).toMSecsSinceEpoch();
    const qint64 exact = core::parseIsoUtc(text); // with an offset of its own
    return exact >= 0 ? std::optional(exact) : std::nullopt;
}

JumpToTime::JumpToTime(widgets::TimeForm form, qint64 nowMs, QWidget *parent)
    : FormDialog(tr("Jump to a time", "title of a dialog"), tr("Jump", "button: to a time in a log"), theme::ButtonVariant::Primary, parent),
      m_form(form), m_nowMs(nowMs)
{
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(QStringLiteral("12:03:10"));
    m_row = addField(tr("Time", "label"), m_field, {QStringLiteral("time")},
                     tr("Such as 12:03, 2026-11-23 12:03:10, or -15m for fifteen minutes ago", "hint"));
    FormDialog::form()->addStretch();
    connect(m_field, &QLineEdit::textChanged, this, &JumpToTime::understand);
    understand();
}

void JumpToTime::understand()
{
    const auto moment = parseMoment(m_field->text(), m_form, m_nowMs);
    actionButton()->setEnabled(moment.has_value());
    m_row->setError({});
    m_row->setHint(moment ? widgets::log_text::exactTime(*moment, m_form)
                          : tr("Such as 12:03, 2026-11-23 12:03:10, or -15m for fifteen minutes ago", "hint"));
}

void JumpToTime::submit()
{
    if (const auto moment = parseMoment(m_field->text(), m_form, m_nowMs)) {
        emit chosen(*moment);
        accept();
    } else {
        m_row->setError(tr("This is no time that can be understood", "error of a field"));
    }
}

} // namespace ui::pages
