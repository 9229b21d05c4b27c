// SPDX-License-Identifier: GPL-3.0-or-later
// The logs page in both themes and two sizes, in its states, in pictures to look at: MCP_GALLERY_DIR
// tells where they go. Fails when a part that belongs to the picture is not there.
#include "gallery.h"
#include "models/service_model.h"
#include "tests/support/fake_backend.h"
#include "ui/pages/logs_page.h"
#include "ui/pages/logs_search_bar.h"
#include "ui/pages/logs_service_bar.h"
#include "ui/pages/service_picker.h"
#include "ui/pages/logs_time.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/log_chips.h"
#include "ui/widgets/log_view.h"
#include "ui/widgets/states.h"

#include <QtTest>
#include <QtWidgets>

using core::LogLevel;
using core::ServiceId;
using Shown = ui::widgets::StateStack::Shown;

class tst_LogsPictures : public QObject
{
    Q_OBJECT

    QString m_folder;
    core::SystemClock m_clock;

    // The page below a top bar like the window's.
    struct Frame
    {
        support::FakeBackend backend;
        models::ServiceModel services;
        QWidget window;
        ui::pages::LogsPage *page;
        Frame(const QSize &size, const core::Clock &clock)
        {
            page = new ui::pages::LogsPage(ui::pages::PageContext{services, clock});
            auto *column = new QVBoxLayout(&window);
            column->setContentsMargins({});
            column->setSpacing(0);
            auto *bar = new ui::widgets::Panel(ui::theme::Color::Surface, Qt::BottomEdge, &window);
            bar->setFixedHeight(ui::theme::size::topBar);
            auto *row = new QHBoxLayout(bar);
            row->setContentsMargins(20, 0, 20, 0);
            row->addWidget(new ui::widgets::TextLabel(page->title(), ui::theme::type::title, ui::theme::Color::Text, QFont::DemiBold, bar));
            row->addStretch();
            for (QWidget *widget : page->topBarWidgets()) {
                row->addWidget(widget);
                widget->show();
            }
            column->addWidget(bar);
            column->addWidget(page);
            window.resize(size.width() - ui::theme::size::sidebar, size.height());
            window.show();
            (void)QTest::qWaitForWindowExposed(&window);
            page->setActive(true);
        }
        ~Frame()
        {
            page->setBackend(nullptr);
            services.setBackend(nullptr);
        }
        void connectTo()
        {
            services.setBackend(&backend);
            page->setBackend(&backend);
        }
        void addService(const char *id)
        {
            core::Service service = support::FakeBackend::makeService(QString::fromLatin1(id));
            service.spec.name = service.spec.id.toString();
            backend.put(service);
        }
    };

    static core::LogEntry line(qint64 time, LogLevel level, const QByteArray &text)
    {
        return {time, level, core::LogStream::Stdout, 0, text};
    }

    void fill(Frame &frame, int count)
    {
        static const struct
        {
            const char *service;
            LogLevel level;
            const char *text;
        } lines[] = {
            {"filesystem-mcp", LogLevel::Info, "tools/call read_file path=/data/report.csv 4 ms"},
            {"postgres-mcp", LogLevel::Info, "connected to postgres in 38 ms"},
            {"git-mcp", LogLevel::Debug, "fetch origin/main: 0 new objects"},
            {"filesystem-mcp", LogLevel::Info, "tools/call list_directory path=/data 1 ms"},
            {"postgres-mcp", LogLevel::Warn, "pool is at 80 of 100 connections"},
            {"git-mcp", LogLevel::Info, "tools/call git_log n=20 12 ms"},
            {"postgres-mcp", LogLevel::Error,
             R"({"level":"error","msg":"Connection failed: timeout after 5000 ms","code":"ETIMEDOUT","host":"10.0.3.7:5432","attempt":1,"retry":true,"trace":"4bf92f3577b34da6"})"},
            {"postgres-mcp", LogLevel::Info, "retry 1 of 3 in 250 ms"},
            {"postgres-mcp", LogLevel::Info, "connection restored"},
            {"filesystem-mcp", LogLevel::Debug, "cache hit ratio 0.94"},
            {"git-mcp", LogLevel::Info, "tools/list 13 tools"},
            {"filesystem-mcp", LogLevel::Info, "tools/call search_files pattern=*.md 31 ms"},
            {"filesystem-mcp", LogLevel::Warn, "slow read: /data/archive.zip 812 ms, which is more than the 500 ms that were set for this volume; the disk may be busy with a backup, or the file may be on a network share that answers slowly"},
        };
        for (const char *id : {"filesystem-mcp", "git-mcp", "postgres-mcp"})
            frame.addService(id);
        const qint64 now = m_clock.nowMs();
        qint64 time = now - qint64(count) * 430;
        for (int i = 0; i < count; ++i) {
            int which = (i * 7 + i / 13) % int(std::size(lines));
            if (lines[which].level > LogLevel::Info && (i / 40) % 3 != 0)
                which = 0;
            time += 100 + (i * 37 % 11) * 60;
            frame.backend.addLog(ServiceId(QString::fromLatin1(lines[which].service)), line(time, lines[which].level, lines[which].text));
        }
    }

    void save(QWidget &widget, const QString &name)
    {
        QVERIFY(widget.grab().save(m_folder + u'/' + name + QStringLiteral(".png")));
    }

private slots:
    void initTestCase()
    {
        m_folder = galleryFolder();
        QVERIFY(!m_folder.isEmpty());
    }

    void page_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("name");
        QTest::newRow("light, 1280x800") << int(ui::theme::Mode::Light) << QSize(1280, 800) << QStringLiteral("light");
        QTest::newRow("dark, 1280x800") << int(ui::theme::Mode::Dark) << QSize(1280, 800) << QStringLiteral("dark");
        QTest::newRow("light, 2560x1440") << int(ui::theme::Mode::Light) << QSize(2560, 1440) << QStringLiteral("light-large");
        QTest::newRow("dark, 2560x1440") << int(ui::theme::Mode::Dark) << QSize(2560, 1440) << QStringLiteral("dark-large");
    }
    void page()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        QFETCH(QString, name);
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        Frame frame(size, m_clock);
        fill(frame, 2400);
        frame.connectTo();
        QTRY_VERIFY(frame.page->buffer().lineCount() >= 2400);
        QTRY_COMPARE(frame.page->states()->shown(), Shown::Content);
        QTest::qWait(200);
        save(frame.window, QStringLiteral("logs-live-") + name);

        frame.page->searchBar()->setText(QStringLiteral("connection"));
        auto *view = frame.page->view();
        auto &shown = frame.page->shown();
        qint64 structured = shown.endLine() - 60;
        while (structured > shown.firstLine() && !shown.line(structured).text.startsWith('{'))
            --structured;
        view->setCurrentLine(structured);
        view->toggleUnfolded(structured);
        QVector<core::LogEntry> late;
        for (int i = 0; i < 128; ++i)
            late << line(m_clock.nowMs(), LogLevel::Info, "tools/call query rows=120 8 ms");
        frame.backend.writeLog(ServiceId(QStringLiteral("git-mcp")), late);
        frame.page->searchBar()->field()->setFocus();
        QTRY_COMPARE(view->newLines(), 128);
        QTest::qWait(300);
        save(frame.window, QStringLiteral("logs-search-") + name);

        frame.page->searchBar()->setText(QStringLiteral("slow|Connection"));
        frame.page->searchBar()->regexChip()->setChecked(true);
        frame.page->searchBar()->onlyChip()->setChecked(true);
        view->setWrap(ui::widgets::Wrap::Yes);
        view->setTimeForm(ui::widgets::TimeForm::Relative, m_clock);
        view->setFollow(ui::widgets::Follow::Yes);
        frame.backend.drop();
        QTest::qWait(300);
        frame.backend.comeBack();
        QTest::qWait(400);
        frame.backend.drop();
        QTest::qWait(200);
        save(frame.window, QStringLiteral("logs-wrapped-") + name);

        frame.backend.comeBack();
        frame.page->searchBar()->setText(QStringLiteral("("));
        frame.page->searchBar()->regexChip()->setChecked(true);
        QTest::qWait(200);
        save(frame.window, QStringLiteral("logs-fault-") + name);
    }

    void states_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(ui::theme::Mode::Light);
        QTest::newRow("dark") << int(ui::theme::Mode::Dark);
    }
    void states()
    {
        QFETCH(int, mode);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        ui::theme::Theme theme(*qApp, static_cast<ui::theme::Mode>(mode));
        {
            Frame frame({1280, 800}, m_clock);
            frame.addService("filesystem-mcp");
            frame.backend.setPermissions(core::Permission::ServicesRead);
            frame.connectTo();
            QTest::qWait(200);
            save(frame.window, QStringLiteral("logs-forbidden-") + name);
        }
        {
            Frame frame({1280, 800}, m_clock);
            fill(frame, 100);
            for (int i = 0; i < 12; ++i)
                frame.addService(qPrintable(QStringLiteral("another-service-%1").arg(i)));
            frame.connectTo();
            QTRY_COMPARE(frame.services.rowCount(), 15);
            QVector<ServiceId> all;
            for (int row = 0; row < 15; ++row)
                all << frame.services.idAt(frame.services.index(row, 0));
            frame.page->chooseServices(all);
            QTRY_COMPARE(frame.page->buffer().lineCount(), 100);
            QTest::qWait(200);
            frame.page->serviceBar()->chip(ServiceId(QStringLiteral("another-service-1")))->click();
            QTest::qWait(200);
            save(frame.window, QStringLiteral("logs-many-") + name);
            frame.page->serviceBar()->openPicker();
            QTest::qWait(100);
            save(*frame.page->serviceBar()->picker(), QStringLiteral("logs-picker-") + name);
            frame.page->serviceBar()->picker()->hide();
            frame.page->chooseServices({});
            QTest::qWait(200);
            save(frame.window, QStringLiteral("logs-none-") + name);
            ui::pages::JumpToTime jump(ui::widgets::TimeForm::Local, m_clock.nowMs(), nullptr);
            jump.show();
            jump.field()->setText(QStringLiteral("-15m"));
            QTest::qWait(100);
            save(jump, QStringLiteral("logs-jump-") + name);
        }
    }
};

QTEST_MAIN(tst_LogsPictures)
#include "tst_logs_pictures.moc"
