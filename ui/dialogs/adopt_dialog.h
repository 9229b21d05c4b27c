// SPDX-License-Identifier: GPL-3.0-or-later
// AdoptDialog: containers of the server's engine that are not of this server, and what one of them would
// be as a service, from the server's dry run: its definition, what is not taken over, and an id that can
// be changed. Adopting makes the service; the container goes on. An engine that is away is said in its
// own words, and looked at again by itself when it comes back. GUI thread; the backend and the services
// outlive it or close it.
#pragma once

#include "client/backend.h"
#include "models/other_containers_model.h"
#include "ui/dialogs/form_field.h"

#include <QSortFilterProxyModel>

class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace models {
class ServiceModel;
}
namespace ui::widgets {
class KeyValueList;
class StateStack;
class TableView;
}

namespace ui::dialogs {

class AdoptDialog : public FormDialog
{
    Q_OBJECT

public:
    AdoptDialog(client::Backend &backend, const models::ServiceModel &services, QWidget *parent);
    ~AdoptDialog() override;

    models::OtherContainersModel &containers() { return m_containers; }
    QLineEdit *search() const { return m_search; }
    QToolButton *refreshButton() const { return m_refresh; }
    widgets::StateStack *states() const { return m_states; }
    widgets::TableView *table() const { return m_table; }
    QLineEdit *idField() const { return m_id; }
    QString idError() const { return m_idField->error(); }
    widgets::KeyValueList *definition() const { return m_definition; }
    QString notesText() const;
    bool hasPreview() const { return m_proposal.has_value(); }

signals:
    void adopted(const core::ServiceId &id, const QString &name);

protected:
    void submit() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void buildAside();
    void refresh();
    void showState();
    void rowChosen();
    void askPreview(const QString &container);
    void showPreview();
    void checkId();

    client::Backend &m_backend;
    const models::ServiceModel &m_services;
    models::OtherContainersModel m_containers;
    QSortFilterProxyModel m_filter;
    QString m_chosen; // the container's id; empty: none
    std::optional<core::ServiceProposal> m_proposal;
    quint64 m_asked = 0; // answers of an earlier choice are not ours
    enum class Adopting { No, Yes } m_adopting = Adopting::No;

    QLineEdit *m_search;
    QToolButton *m_refresh;
    widgets::TextLabel *m_count;
    widgets::StateStack *m_states;
    QPushButton *m_clear;
    widgets::TableView *m_table;

    enum Aside { Nothing, Loading, Preview, Refused };
    QStackedWidget *m_aside;
    widgets::TextLabel *m_why;
    QLineEdit *m_id;
    FormField *m_idField;
    widgets::TextLabel *m_problem;
    widgets::KeyValueList *m_definition;
    widgets::TextLabel *m_notes;
};

} // namespace ui::dialogs
