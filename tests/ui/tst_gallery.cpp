// SPDX-License-Identifier: GPL-3.0-or-later
// Every control in both themes, in pictures to look at: MCP_GALLERY_DIR tells where they go.
#include "gallery.h"
#include "models/log_buffer.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/states.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/toast.h"

#include <QtTest>
#include <QtWidgets>

#include <cmath>

using namespace ui::widgets;
using ui::theme::ButtonVariant;
using ui::theme::Color;
using ui::theme::Icon;

class tst_Gallery : public QObject
{
    Q_OBJECT

    QString m_folder;
    core::ManualClock m_clock;
    models::LogBuffer m_log;
    models::SeriesModel m_series;

    QWidget *controls(QWidget *parent)
    {
        auto *page = new QWidget(parent);
        auto *grid = new QGridLayout(page);
        grid->setSpacing(14);
        int row = 0;
        const auto line = [&](std::initializer_list<QWidget *> widgets) {
            auto *box = new QHBoxLayout;
            for (QWidget *widget : widgets)
                box->addWidget(widget);
            box->addStretch();
            grid->addLayout(box, row++, 0);
        };
        auto *off = makeButton(QStringLiteral("Disabled"), Icon::Play, ButtonVariant::Primary);
        off->setEnabled(false);
        auto *offNormal = makeButton(QStringLiteral("Disabled"), Icon::Play, ButtonVariant::Normal);
        offNormal->setEnabled(false);
        auto *menuButton = makeButton(QStringLiteral("More"), {}, ButtonVariant::Normal);
        menuButton->setMenu(new QMenu(menuButton));
        line({makeButton(QStringLiteral("New service"), Icon::Plus, ButtonVariant::Primary),
              makeButton(QStringLiteral("Stop"), Icon::Square, ButtonVariant::Normal),
              makeButton(QStringLiteral("Delete"), Icon::Trash, ButtonVariant::Danger),
              makeButton(QStringLiteral("Flat"), {}, ButtonVariant::Flat), off, offNormal, menuButton,
              makeIconButton(Icon::Ellipsis, QStringLiteral("More"), ButtonVariant::Normal)});
        auto *edit = new QLineEdit(QStringLiteral("Filesystem MCP"));
        auto *placeholder = new QLineEdit;
        placeholder->setPlaceholderText(QStringLiteral("Filter services"));
        placeholder->addAction(ui::theme::icon(Icon::ListFilter, Color::Text2), QLineEdit::LeadingPosition);
        auto *wrong = new QLineEdit(QStringLiteral("Wrong id"));
        ui::theme::setValidity(wrong, ui::theme::Validity::Invalid);
        auto *deadEdit = new QLineEdit(QStringLiteral("Disabled"));
        deadEdit->setEnabled(false);
        line({edit, placeholder, wrong, deadEdit});
        auto *combo = new QComboBox;
        combo->addItems({QStringLiteral("HTTP"), QStringLiteral("TCP"), QStringLiteral("Process")});
        auto *editable = new QComboBox;
        editable->setEditable(true);
        editable->addItems({QStringLiteral("editable")});
        auto *spin = new QSpinBox;
        spin->setRange(0, 65535);
        spin->setValue(3001);
        auto *deadCombo = new QComboBox;
        deadCombo->addItem(QStringLiteral("Disabled"));
        deadCombo->setEnabled(false);
        line({combo, editable, spin, deadCombo, new QDateEdit(QDate(2025, 7, 24))});
        auto *on = new QCheckBox(QStringLiteral("Checked"));
        on->setChecked(true);
        auto *partly = new QCheckBox(QStringLiteral("Partly"));
        partly->setTristate(true);
        partly->setCheckState(Qt::PartiallyChecked);
        auto *dead = new QCheckBox(QStringLiteral("Disabled"));
        dead->setEnabled(false);
        auto *radio = new QRadioButton(QStringLiteral("This"));
        radio->setChecked(true);
        auto *switchOn = new ToggleSwitch;
        switchOn->setChecked(true);
        auto *switchDead = new ToggleSwitch;
        switchDead->setEnabled(false);
        line({on, new QCheckBox(QStringLiteral("Unchecked")), partly, dead, radio,
              new QRadioButton(QStringLiteral("That")), switchOn, new ToggleSwitch, switchDead});
        auto *chips = new ChipRow;
        chips->addChip(QStringLiteral("All"), 0)->setCount(15);
        chips->addChip(QStringLiteral("Running"), 1)->setCount(12);
        chips->addChip(QStringLiteral("Error"), 2)->setCount(1);
        chips->choose(0);
        line({chips});
        auto *pills = new QHBoxLayout;
        for (const auto status : {core::ServiceStatus::Running, core::ServiceStatus::Starting, core::ServiceStatus::Error,
                                  core::ServiceStatus::Stopped, core::ServiceStatus::Stopping}) {
            auto *pill = new StatusPill(page);
            pill->setLook(lookOf(status));
            pills->addWidget(pill);
        }
        pills->addStretch();
        grid->addLayout(pills, row++, 0);
        auto *progress = new QProgressBar;
        progress->setValue(42);
        progress->setFixedWidth(240);
        auto *slider = new QSlider(Qt::Horizontal);
        slider->setValue(40);
        slider->setFixedWidth(160);
        auto *bar = new QScrollBar(Qt::Horizontal);
        bar->setRange(0, 100);
        bar->setPageStep(40);
        bar->setFixedWidth(200);
        line({progress, slider, bar});
        auto *tabs = new QTabWidget;
        for (const QString &name : {QStringLiteral("Overview"), QStringLiteral("Logs"), QStringLiteral("Metrics")}) {
            auto *tab = new QWidget;
            auto *list = new KeyValueList(tab);
            list->setRows({{QStringLiteral("Port"), QStringLiteral("3001"), ValueFont::Text, {}},
                           {QStringLiteral("Image"), QStringLiteral("mcp-platform/filesystem:1.2.0"), ValueFont::Mono, {}}});
            auto *layout = new QVBoxLayout(tab);
            layout->addWidget(list);
            tabs->addTab(tab, name);
        }
        grid->addWidget(tabs, row++, 0);
        auto *group = new QGroupBox(QStringLiteral("Group of things"));
        auto *inGroup = new QVBoxLayout(group);
        inGroup->addWidget(new QLabel(QStringLiteral("A label in a group")));
        grid->addWidget(group, row++, 0);
        grid->setRowStretch(row, 1);
        return page;
    }

    void save(QWidget &widget, const QString &name)
    {
        const QImage image = widget.grab().toImage();
        QVERIFY(!image.isNull());
        QVERIFY(image.save(m_folder + u'/' + name + QStringLiteral(".png")));
    }

    void fillSeries()
    {
        std::vector<client::MetricPoint> points;
        for (int i = 0; i < 180; ++i)
            points.push_back({m_clock.nowMs() - (180 - i) * 5000, 20 + 12 * std::sin(i / 9.0) + (i % 7)});
        m_series.show(nullptr, {}, QStringLiteral("cpu_usage"), core::Seconds{900});
        m_series.merge(points);
    }

private slots:
    void initTestCase()
    {
        m_folder = galleryFolder();
        QVERIFY(!m_folder.isEmpty());
        QVector<core::LogEntry> entries;
        const char *texts[] = {"listening on 3001", "connected to postgres in 38 ms", "tools/call read_file path=/data/a.md 4 ms",
                               "pool is at 80 of 100 connections", "Connection failed: timeout after 5000 ms",
                               "cache hit ratio 0.94"};
        const core::LogLevel levels[] = {core::LogLevel::Info, core::LogLevel::Info, core::LogLevel::Info,
                                         core::LogLevel::Warn, core::LogLevel::Error, core::LogLevel::Debug};
        for (int i = 0; i < 60; ++i)
            entries << core::LogEntry{m_clock.nowMs() + i * 317, levels[i % 6], core::LogStream::Stdout, i % 3, texts[i % 6]};
        m_log.append(core::ServiceId(QStringLiteral("filesystem-mcp")), entries);
        m_log.appendGap(core::ServiceId(QStringLiteral("filesystem-mcp")), m_clock.nowMs(), QStringLiteral("12 lines are missing here"));
        m_log.append(core::ServiceId(QStringLiteral("filesystem-mcp")), entries.mid(0, 4));
    }

    void everyControlInBothThemes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << QStringLiteral("light") << int(ui::theme::Mode::Light);
        QTest::newRow("dark") << QStringLiteral("dark") << int(ui::theme::Mode::Dark);
    }
    void everyControlInBothThemes()
    {
        QFETCH(QString, name);
        QFETCH(int, mode);
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        fillSeries();

        QWidget window;
        window.resize(1280, 800);
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins({});
        row->setSpacing(0);
        auto *bar = new Sidebar(&window);
        bar->addEntry(Icon::Boxes, QStringLiteral("Services"))->setBadge(3, QStringLiteral("3 services have failed"));
        bar->addSection(QStringLiteral("Administer"));
        bar->addEntry(Icon::Plug, QStringLiteral("Connections"));
        bar->setCurrent(0);
        row->addWidget(bar);
        row->addWidget(controls(&window), 1);
        auto *right = new Panel(Color::Surface, Qt::LeftEdge, &window);
        right->setFixedWidth(400);
        auto *column = new QVBoxLayout(right);
        auto *logs = new LogView(right);
        logs->setBuffer(&m_log);
        column->addWidget(logs, 2);
        auto *chart = new ChartView(Unit::Percent, m_clock, right);
        chart->addSeries(&m_series, QStringLiteral("CPU"), Color::Series1);
        column->addWidget(chart, 2);
        auto *spark = new SparklineView(Color::Series2, Fill::Below, right);
        spark->setSeries(m_series.reduced(m_clock.nowMs() - 900'000, m_clock.nowMs(), 200), m_clock.nowMs() - 900'000,
                         m_clock.nowMs(), 1);
        column->addWidget(spark);
        auto *state = new MessageState(right);
        state->setIcon(Icon::Package, Color::Text3);
        state->setTexts(QStringLiteral("No services yet"), QStringLiteral("A service is a program or container that the server keeps running."));
        state->addButton(QStringLiteral("New service"), ButtonVariant::Primary);
        column->addWidget(state, 2);
        row->addWidget(right);
        ToastHost toasts(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        toasts.show(ToastKind::Done, QStringLiteral("Filesystem MCP is starting"));
        toasts.show(ToastKind::Failure, QStringLiteral("Postgres MCP could not be started: port 5432 is taken by another program on this machine"));
        logs->verticalScrollBar()->setValue(4);
        QTRY_VERIFY(chart->drawnPoints() > 100);
        save(window, QStringLiteral("controls-") + name);

        QMenu menu;
        menu.addAction(ui::theme::icon(Icon::Play, Color::Text2), QStringLiteral("Start"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
        menu.addAction(QStringLiteral("Disabled"))->setEnabled(false);
        menu.addSeparator();
        QAction *checked = menu.addAction(QStringLiteral("Checked"));
        checked->setCheckable(true);
        checked->setChecked(true);
        menu.addMenu(QStringLiteral("More"))->addAction(QStringLiteral("Below"));
        menu.popup({10, 10});
        menu.setActiveAction(menu.actions().first());
        save(menu, QStringLiteral("menu-") + name);
        menu.close();

        QMessageBox box(QMessageBox::Warning, QStringLiteral("Stop"), QStringLiteral("Stop the local server?"),
                        QMessageBox::NoButton, &window);
        box.setInformativeText(QStringLiteral("3 services run on it and will be stopped in order."));
        box.addButton(QStringLiteral("Cancel"), QMessageBox::RejectRole);
        box.setDefaultButton(box.addButton(QStringLiteral("Stop server"), QMessageBox::AcceptRole));
        box.show();
        save(box, QStringLiteral("message-") + name);
        box.close();

        QComboBox combo;
        combo.addItems({QStringLiteral("HTTP"), QStringLiteral("TCP"), QStringLiteral("Process")});
        combo.show();
        combo.showPopup();
        save(*combo.view()->window(), QStringLiteral("combo-") + name);
        combo.hidePopup();
    }
};

QTEST_MAIN(tst_Gallery)
#include "tst_gallery.moc"
