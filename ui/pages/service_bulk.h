// SPDX-License-Identifier: GPL-3.0-or-later
// BulkDialog: one order for many services. It lists them and asks once where there is something to
// lose, carries the order out a few at a time, waits where the server takes no more for now, tells the result of
// each, and tries again what failed.
// ServiceBulkBar: stands over the table while several services are chosen. GUI thread; owned by the
// services page.
#pragma once

#include "ui/dialogs/form_field.h"
#include "ui/pages/service_actions.h"
#include "ui/widgets/basics.h"

#include <QAbstractTableModel>
#include <QTimer>

class QCheckBox;

namespace ui::widgets {
class TableView;
}

namespace ui::pages {

enum class BulkState { Waiting, Running, Done, Failed, LeftOut };

struct BulkRow
{
    core::Service service;
    BulkState state = BulkState::Waiting;
    QString words;
};

class BulkModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Result, ColumnCount };
    enum Role { StateRole = Qt::UserRole + 1, SubtitleRole };

    BulkModel(const QVector<core::Service> &services, QObject *parent);
    const QVector<BulkRow> &rows() const { return m_rows; }
    void set(int row, BulkState state, const QString &words = {});
    int count(BulkState state) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<BulkRow> m_rows;
};

class BulkDialog : public dialogs::FormDialog
{
    Q_OBJECT

public:
    // `dependents`: names of services that stay and depend on one of these.
    BulkDialog(ServiceActions &actions, ServiceAction action, const QVector<core::Service> &services,
               const QStringList &dependents, const core::Clock &clock, QWidget *parent);

    // Begins without asking, and comes into sight only when it takes long or something fails.
    void beginQuietly();
    const BulkModel &model() const { return *m_model; }
    bool isRunning() const { return m_running > 0; }
    void reject() override;

signals:
    void ended(int done, int failed); // every time that nothing runs any more

protected:
    void submit() override;

private:
    void runNext();
    void orderFor(int row);
    client::RemoveOptions options() const;
    void tellAll();
    void settled();
    void showActionText();
    void pauseUntil(int row, core::Seconds wait);
    void goOn();
    void leaveOut(int row);

    ServiceActions &m_actions;
    ServiceAction m_action;
    const core::Clock &m_clock;
    BulkModel *m_model;
    widgets::TableView *m_table;
    QCheckBox *m_cleanup = nullptr;
    QCheckBox *m_force = nullptr;
    int m_running = 0;
    QTimer m_pause; // while the server takes no more
    bool m_calledOff = false; // what was not taken is left out
    enum class Phase { Asking, Working, Over } m_phase = Phase::Asking;
    enum class Begun { Asked, Quietly } m_begun = Begun::Asked;
};

class ServiceBulkBar : public widgets::Panel
{
    Q_OBJECT

public:
    explicit ServiceBulkBar(ServiceActions &actions, QWidget *parent = nullptr);
    void setServices(const QVector<core::Service> &services);
    QPushButton *button(ServiceAction action) const;

signals:
    void wanted(ui::pages::ServiceAction action);
    void clearWanted();

private:
    ServiceActions &m_actions;
    widgets::TextLabel *m_count;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_restart;
    QPushButton *m_delete;
};

} // namespace ui::pages
