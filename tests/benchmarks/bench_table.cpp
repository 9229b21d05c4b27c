// SPDX-License-Identifier: GPL-3.0-or-later
// bench_table [ROWS [ROUNDS]]: the table of services beside QSortFilterProxyModel on the same rows,
// in turns. Prints "WORK WHO MILLISECONDS" a line. Two peers: "plain", as it comes, with a sort role and
// a fixed string looked for in the name; and "written", whose lessThan() and filterAcceptsRow() look at
// the rows themselves and at the same fields as ours.
#include "models/service_filter_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <cstdio>

using models::ServiceFilterModel;
using models::ServiceModel;

namespace {

class WrittenProxy final : public QSortFilterProxyModel
{
public:
    explicit WrittenProxy(ServiceModel &model) : m_model(model) { setSourceModel(&model); }
    void setText(const QString &text)
    {
        m_words = text.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const models::ServiceRow &a = m_model.rowAt(left.row());
        const models::ServiceRow &b = m_model.rowAt(right.row());
        if (left.column() == ServiceModel::Name || left.column() == ServiceModel::Category) {
            const int order = ServiceModel::textKey(a, left.column()).compare(ServiceModel::textKey(b, left.column()), Qt::CaseInsensitive);
            if (order != 0)
                return order < 0;
        } else {
            const double x = ServiceModel::numberKey(a, left.column());
            const double y = ServiceModel::numberKey(b, left.column());
            if (x != y)
                return x < y;
        }
        return a.service.spec.name.compare(b.service.spec.name, Qt::CaseInsensitive) < 0;
    }
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const core::ServiceSpec &spec = m_model.rowAt(row).service.spec;
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            return spec.name.contains(word, Qt::CaseInsensitive) || spec.id.toString().contains(word, Qt::CaseInsensitive)
                || spec.description.contains(word, Qt::CaseInsensitive) || spec.category.contains(word, Qt::CaseInsensitive)
                || spec.version.contains(word, Qt::CaseInsensitive) || spec.image.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    ServiceModel &m_model;
    QStringList m_words;
};

QVector<core::Service> makeServices(int count)
{
    static const QStringList kinds{QStringLiteral("Filesystem"), QStringLiteral("Git mirror"), QStringLiteral("Search"),
                                   QStringLiteral("Postgres"), QStringLiteral("Browser"), QStringLiteral("Memory")};
    static const QStringList categories{QStringLiteral("storage"), QStringLiteral("development"), QStringLiteral("search"),
                                        QStringLiteral("database"), QStringLiteral("custom")};
    QRandomGenerator random(100);
    QVector<core::Service> services;
    services.reserve(count);
    for (int i = 0; i < count; ++i) {
        core::Service service;
        core::ServiceSpec &spec = service.spec;
        spec.id = core::ServiceId(QStringLiteral("service-%1").arg(i, 6, 10, QLatin1Char('0')));
        spec.name = QStringLiteral("%1 %2").arg(kinds[random.bounded(kinds.size())]).arg(random.bounded(count));
        spec.category = categories[random.bounded(categories.size())];
        spec.description = QStringLiteral("Serves the %1 of team %2").arg(spec.category).arg(random.bounded(50));
        spec.version = QStringLiteral("1.%1.%2").arg(random.bounded(20)).arg(random.bounded(10));
        spec.image = QStringLiteral("mcp/%1:%2").arg(spec.category, spec.version);
        spec.port = 3000 + i % 30'000;
        service.state.status = core::ServiceStatus(random.bounded(5));
        service.state.cpuPercent = random.bounded(400.0);
        service.state.memoryMb = random.bounded(2048.0);
        services.append(service);
    }
    return services;
}

void print(const char *work, const char *who, double milliseconds)
{
    std::printf("%s %s %.4f\n", work, who, milliseconds);
    std::fflush(stdout);
}

template <typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

template <typename Model>
void sortOnce(const char *who, Model &model)
{
    for (const auto &[work, column] : {std::pair{"sort-number", ServiceModel::Cpu}, std::pair{"sort-text", ServiceModel::Name},
                                       std::pair{"sort-category", ServiceModel::Category}}) {
        print(work, who, timed([&] { model.sort(column, Qt::DescendingOrder); }));
        model.sort(column, Qt::AscendingOrder);
    }
}

// As typed: letter by letter, then cleared at once.
template <typename SetText>
void filterOnce(const char *who, SetText setText)
{
    const QString typed = QStringLiteral("mirror 17");
    double sum = 0;
    double slowest = 0;
    for (qsizetype length = 1; length <= typed.size() + 1; ++length) {
        const double one = timed([&] { setText(length <= typed.size() ? typed.left(length) : QString()); });
        sum += one;
        slowest = std::max(slowest, one);
    }
    print("filter-typed", who, sum);
    print("filter-slowest-key", who, slowest);
}

// One sample that puts its row somewhere else.
void changeOnce(const char *who, ServiceModel &services, QRandomGenerator &random)
{
    constexpr int kTimes = 200;
    print("one-change", who, timed([&] {
              for (int i = 0; i < kTimes; ++i) {
                  const core::ServiceId id = services.rowAt(random.bounded(services.rowCount())).service.spec.id;
                  services.applySamples({{id, QStringLiteral("cpu_usage"), -1, random.bounded(400.0), 1}});
              }
          }) / kTimes);
}

void scrollOnce(const char *who, QAbstractItemModel &model)
{
    constexpr int kPages = 60;
    ui::widgets::TableView view;
    view.setModel(&model);
    const auto delegate = [&](int column, QAbstractItemDelegate *one) { view.setItemDelegateForColumn(column, one); };
    for (int column = 0; column < model.columnCount(); ++column)
        delegate(column, new ui::widgets::TextDelegate(ui::theme::Color::Text, &view));
    delegate(ServiceModel::Name, new ui::widgets::TwoLineDelegate(ServiceModel::SubtitleRole, &view));
    delegate(ServiceModel::Status, new ui::widgets::StatusDelegate(ServiceModel::StatusRole, &view));
    view.resize(1280, 800);
    view.show();
    QCoreApplication::processEvents();
    QScrollBar *bar = view.verticalScrollBar();
    print("scroll-frame", who, timed([&] {
              for (int page = 0; page < kPages; ++page) {
                  bar->setValue(int(double(bar->maximum()) * page / kPages));
                  view.viewport()->repaint();
              }
          }) / kPages);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::theme::Theme theme(application, ui::theme::Mode::Light);
    const int rows = argc > 1 ? std::max(1, std::atoi(argv[1])) : 100'000;
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 3;

    const QVector<core::Service> services = makeServices(rows);
    ServiceModel ownSource, plainSource, writtenSource; // a change reaches one proxy alone
    for (ServiceModel *source : {&ownSource, &plainSource, &writtenSource})
        source->applyServices(services);

    ServiceFilterModel own;
    print("attach", "ours", timed([&] { own.setServices(&ownSource); }));
    QSortFilterProxyModel plain;
    plain.setSortRole(ServiceModel::SortRole);
    plain.setSortCaseSensitivity(Qt::CaseInsensitive);
    plain.setFilterCaseSensitivity(Qt::CaseInsensitive);
    plain.setFilterKeyColumn(ServiceModel::Name);
    print("attach", "plain", timed([&] {
              plain.setSourceModel(&plainSource);
              plain.sort(ServiceModel::Name);
          }));
    WrittenProxy written(writtenSource);
    print("attach", "written", timed([&] { written.sort(ServiceModel::Name); }));

    QRandomGenerator random(7);
    for (int round = 0; round < rounds; ++round) {
        sortOnce("ours", own);
        sortOnce("plain", plain);
        sortOnce("written", written);
        filterOnce("ours", [&](const QString &text) { own.setText(text); });
        filterOnce("plain", [&](const QString &text) { plain.setFilterFixedString(text); });
        filterOnce("written", [&](const QString &text) { written.setText(text); });
        own.sort(ServiceModel::Cpu);
        plain.sort(ServiceModel::Cpu);
        written.sort(ServiceModel::Cpu);
        changeOnce("ours", ownSource, random);
        changeOnce("plain", plainSource, random);
        changeOnce("written", writtenSource, random);
        scrollOnce("ours", own);
        scrollOnce("plain", plain);
        scrollOnce("written", written);
    }
    return 0;
}
