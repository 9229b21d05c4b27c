// SPDX-License-Identifier: GPL-3.0-or-later
// ToastHost: short messages over the lower edge of a window, newest lowest, each gone after a while
// or by its cross; failures stay longer. GUI thread; one per window, owned by it.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui::widgets {

enum class ToastKind { Done, Failure, Note };

class ToastHost : public QWidget
{
    Q_OBJECT

public:
    explicit ToastHost(QWidget *window);
    void show(ToastKind kind, const QString &text);
    QStringList texts() const; // as shown, oldest first
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    QVBoxLayout *m_column;
};

} // namespace ui::widgets
