// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceForm: every field of a service's definition as controls, checked as typed; read and written
// as a core::ServiceSpec. What it has no control for is kept as it was set. GUI thread; owned by the
// dialog that shows it.
#pragma once

#include "client/backend.h"
#include "ui/dialogs/form_field.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace ui::widgets {
class ChipRow;
}

namespace ui::dialogs {

class EngineOffer;
class EnvironmentEditor;
class HealthCheckFields;
class PairEditor;
class VolumeEditor;

class ServiceForm : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Create, Edit };
    enum Source { Catalogue, Image, Command };

    ServiceForm(Mode mode, QWidget *parent);

    core::ServiceSpec spec() const;
    void setSpec(const core::ServiceSpec &spec); // does not tell changed()
    // What its container engine has is offered; asked for in the background.
    void setBackend(client::Backend &backend);
    // An empty one: this server has none.
    void setCatalogue(const QVector<client::CatalogueEntry> &entries);
    // Ports of other services, with their names.
    void setTakenPorts(const QMap<int, QString> &ports);
    void showMore();
    enum class Missing { Tolerated, Told }; // what is not filled in yet
    void check(Missing missing = Missing::Tolerated); // shows at each field what is wrong with it
    bool hasErrors() const; // of its own checks
    const QVector<NamedField> &fields() const { return m_fields; }

signals:
    void changed();

private:
    FormField *add(QLayout *to, const QString &label, QWidget *control, const QStringList &paths, const QString &hint = {});
    QHBoxLayout *addRow(QVBoxLayout *to);
    QLineEdit *monoEdit(const QString &placeholder = {});
    QSpinBox *spin(int from, int to, const QString &suffix = {}, const QString &zero = {});
    void buildWhatRuns(QVBoxLayout *column);
    void buildUsual(QVBoxLayout *column);
    void buildMore(QVBoxLayout *column);
    void touch();
    core::RuntimeKind runtime() const;
    void showRuntime();
    void showEngine();
    void showImage();
    void showSource();
    void takeEntry(int index);
    void dropEntry();
    // A field that an entry of the catalogue fills in: what it holds untouched, and what it is given.
    struct FilledIn
    {
        QLineEdit *edit;
        QString core::ServiceSpec::*blank;
        QString client::CatalogueEntry::*given;
    };
    QVector<FilledIn> filledIn() const;
    void setLabels(const core::ServiceSpec &spec);

    Mode m_mode;
    core::ServiceSpec m_base;
    QVector<client::CatalogueEntry> m_catalogue;
    std::optional<client::CatalogueEntry> m_taken; // that fields were filled in from
    QMap<int, QString> m_takenPorts;
    QVector<NamedField> m_fields;
    enum class Typed { No, Yes } m_idTyped = Typed::No, m_nameTyped = Typed::No, m_runtimeTyped = Typed::No;
    enum class Filling { No, Yes } m_filling = Filling::Yes; // by us, not by hand

    EngineOffer *m_offer;
    widgets::ChipRow *m_runtime;
    widgets::ChipRow *m_source;
    QComboBox *m_entry;
    QLineEdit *m_image;
    QLineEdit *m_command;
    QLineEdit *m_workdir;
    QLineEdit *m_name;
    QLineEdit *m_id;
    QLineEdit *m_description;
    QLineEdit *m_category;
    QLineEdit *m_version;
    QSpinBox *m_port;
    QSpinBox *m_replicas;
    QSpinBox *m_innerPort; // of a container
    HealthCheckFields *m_check;
    EnvironmentEditor *m_environment;
    QWidget *m_more;
    QPushButton *m_moreButton;
    PairEditor *m_labels;
    VolumeEditor *m_volumes;
    QLineEdit *m_networks;
    QLineEdit *m_dependencies;
    QSpinBox *m_cpuLimit;
    QSpinBox *m_cpuRequest;
    QSpinBox *m_memoryLimit;
    QSpinBox *m_memoryRequest;
    QComboBox *m_restart;
    QLineEdit *m_metrics;
    FormField *m_runtimeField;
    FormField *m_networksField;
    FormField *m_entryField;
    FormField *m_imageField;
    FormField *m_commandField;
    FormField *m_workdirField;
    FormField *m_portField;
    FormField *m_innerPortField;
    FormField *m_metricsField;
};

} // namespace ui::dialogs
