// SPDX-License-Identifier: GPL-3.0-or-later
// Status as shape, word and colour together: the look of each state, a pill as a widget, and the
// same pill painted into table cells. GUI thread.
#pragma once

#include "core/service.h"
#include "ui/theme/icons.h"

#include <QWidget>

namespace ui::widgets {

enum class Tone { Ok, Warn, Error, Off, Accent };

struct StatusLook
{
    Tone tone = Tone::Off;
    theme::Icon icon = theme::Icon::CircleDot;
    QString word;
};

StatusLook lookOf(core::ServiceStatus status);
StatusLook lookOf(core::HealthStatus status);
StatusLook lookOf(core::CheckStatus status);

theme::Color inkOf(Tone tone);
theme::Color softOf(Tone tone);

QSize pillSize(const StatusLook &look);
StatusLook fitted(StatusLook look, int width); // its word elided where the pill would be wider
void paintPill(QPainter *painter, const QPoint &topLeft, const StatusLook &look, const QPalette &palette);

class StatusPill : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);
    void setLook(const StatusLook &look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusLook m_look;
};

} // namespace ui::widgets
