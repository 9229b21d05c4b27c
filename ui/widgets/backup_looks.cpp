// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/backup_looks.h"

#include "models/backup_words.h"
#include "ui/theme/as_written.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"

#include <QPainter>

namespace ui::widgets {

using models::BackupModel;
using models::BackupWords;
using models::ScheduleModel;
using theme::Color;
using theme::Icon;

namespace {
constexpr int kBar = 3; // of progress, in pixels
} // namespace

StatusLook lookOf(core::BackupStatus status)
{
    const QString word = BackupWords::status(status);
    switch (status) {
    case core::BackupStatus::Completed: return {Tone::Ok, Icon::CircleCheck, word};
    case core::BackupStatus::InProgress:
    case core::BackupStatus::Verifying: return {Tone::Accent, Icon::Loader, word};
    case core::BackupStatus::Failed: return {Tone::Error, Icon::CircleX, word};
    case core::BackupStatus::Pending: return {Tone::Off, Icon::Clock, word};
    case core::BackupStatus::Cancelled: break;
    }
    return {Tone::Off, Icon::CircleMinus, word};
}

StatusLook lookOf(const core::Backup &backup)
{
    StatusLook look = lookOf(backup.status);
    look.word = BackupWords::status(backup);
    return look;
}

StatusLook lookOf(ScheduleModel::Light light)
{
    const QString word = ScheduleModel::lightWord(light);
    switch (light) {
    case ScheduleModel::Light::Good: return {Tone::Ok, Icon::CircleCheck, word};
    case ScheduleModel::Light::Waiting: return {Tone::Off, Icon::Clock, word};
    case ScheduleModel::Light::Failed: return {Tone::Error, Icon::CircleX, word};
    case ScheduleModel::Light::Overdue: return {Tone::Warn, Icon::TriangleAlert, word};
    case ScheduleModel::Light::Off: break;
    }
    return {Tone::Off, Icon::CircleMinus, word};
}

StatusLook lookOf(BackupModel::Proof proof, const QString &word)
{
    switch (proof) {
    case BackupModel::Proof::Good: return {Tone::Ok, Icon::ShieldCheck, word};
    case BackupModel::Proof::Bad: return {Tone::Error, Icon::ShieldAlert, word};
    case BackupModel::Proof::Never: break;
    }
    return {Tone::Off, Icon::CircleMinus, word};
}

StatusLook lookOf(core::RestoreStep::Action action)
{
    const QString word = BackupWords::action(action);
    switch (action) {
    case core::RestoreStep::Action::Create: return {Tone::Ok, Icon::Plus, word};
    case core::RestoreStep::Action::Overwrite: return {Tone::Warn, Icon::Refresh, word};
    case core::RestoreStep::Action::Missing: return {Tone::Error, Icon::CircleX, word};
    case core::RestoreStep::Action::Leave: break;
    }
    return {Tone::Off, Icon::Minus, word};
}

void PillDelegate::paintCell(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StatusLook look = fitted(m_look(index), box.width());
    const QRect pill(QPoint(box.x(), box.y() + (box.height() - theme::size::pill) / 2), pillSize(look));
    paintPill(painter, QStyle::visualRect(option.direction, box, pill).topLeft(), look, option.palette);
    const double percent = m_percentRole < 0 ? -1 : index.data(m_percentRole).toDouble();
    if (percent < 0)
        return;
    const QRectF groove(box.x(), box.bottom() - kBar - theme::space::xs, box.width(), kBar);
    theme::parts::roundBox(*painter, groove, kBar / 2.0, theme::color(option.palette, Color::OffSoft));
    QRectF bar(groove.topLeft(), QSizeF(groove.width() * std::clamp(percent / 100, 0.0, 1.0), kBar));
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(groove.right());
    theme::parts::roundBox(*painter, bar, kBar / 2.0, theme::color(option.palette, Color::Accent));
}

void MarkDelegate::paintCell(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->setFont(theme::font(theme::type::body));
    painter->setPen(quietInk(option));
    const std::optional<StatusLook> look = m_look(index);
    if (!look) {
        painter->drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(theme::asWritten(index.data().toString()), Qt::ElideRight, box.width()));
        return;
    }
    const int side = theme::size::iconSmall;
    theme::paintIcon(painter, QStyle::visualRect(option.direction, box, QRect(box.x(), box.center().y() - side / 2, side, side)), look->icon,
                     theme::color(option.palette, inkOf(look->tone)));
    if (look->tone == Tone::Error)
        painter->setPen(theme::color(option.palette, Color::Error));
    const QRect text = QStyle::visualRect(option.direction, box, box.adjusted(side + theme::space::s, 0, 0, 0));
    painter->drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(theme::asWritten(look->word), Qt::ElideRight, text.width()));
}

} // namespace ui::widgets
