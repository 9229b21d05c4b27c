// SPDX-License-Identifier: GPL-3.0-or-later
// DashboardTile: one large figure with its name and a curve or bar below, which is a button as a
// whole. StateBar: services by state as one bar whose parts can be clicked. GUI thread; owned by the
// page.
#pragma once

#include "models/dashboard_words.h"
#include "ui/widgets/status_pill.h"

#include <QAbstractButton>
#include <QTimer>

#include <array>

namespace ui::pages {

enum class Freshness { Live, Stale };

class DashboardTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DashboardTile(const QString &title, QWidget *parent = nullptr);

    void setFooter(QWidget *footer); // at the bottom, over the whole width; becomes a child
    QWidget *footer() const { return m_footer; }

    void setLoading(); // a figure that is there stays; else a placeholder when it lasts
    void setFigure(const models::FigureWords &words, const QString &toolTip = {});
    void setUnavailable(const QString &word, const QString &reason);
    void setFreshness(Freshness freshness);
    // A remark at the upper right: "1 failed". Can be clicked by itself.
    void setPill(const std::optional<widgets::StatusLook> &look, const QString &toolTip = {});
    QAbstractButton *pill() const { return m_pill; }
    const models::FigureWords &words() const { return m_words; }
    bool isUnavailable() const { return m_shown == Shown::Unavailable; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void describe();

    enum class Shown { Nothing, Placeholder, Figure, Unavailable };

    QString m_title;
    models::FigureWords m_words;
    Shown m_shown = Shown::Nothing;
    Freshness m_freshness = Freshness::Live;
    int m_figureWidth = 0; // the widest so far: what follows the figure does not move back and forth
    QWidget *m_footer = nullptr;
    QAbstractButton *m_pill;
    QTimer m_slow;
};

class StateBar : public QWidget
{
    Q_OBJECT

public:
    explicit StateBar(QWidget *parent = nullptr);
    void setCounts(const std::array<int, 5> &counts); // by core::ServiceStatus
    QRect partOf(core::ServiceStatus status) const;   // empty when there is none
    QSize sizeHint() const override { return {120, 16}; }

signals:
    void chosen(core::ServiceStatus status);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Part
    {
        core::ServiceStatus status;
        int count;
        QRectF box;
    };
    QVector<Part> parts() const;
    const Part *at(const QVector<Part> &parts, const QPointF &point) const;

    std::array<int, 5> m_counts{};
};

} // namespace ui::pages
