// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics_page.h"

#include "models/format.h"
#include "ui/pages/metrics_chips.h"
#include "ui/pages/metrics_export.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/scrim.h"

#include <QDateTime>
#include <QFileDialog>
#include <QPainter>
#include <QScrollArea>
#include <QStandardPaths>

namespace ui::pages {

using theme::Color;

namespace {
constexpr int kLegendRow = 24;
constexpr int kLegendMark = 14;
} // namespace

void MetricsPage::askForFile(const QString &suffix, const QString &kind, std::function<void(const QString &)> use)
{
    const QString name = QStringLiteral("metrics-%1.%2").arg(
        QDateTime::fromMSecsSinceEpoch(m_feed.range().toMs).toString(QStringLiteral("yyyy-MM-dd-hhmm")), suffix);
    auto *dialog = new QFileDialog(this, tr("Export metrics", "title of a dialog"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   QStringLiteral("%1 (*.%2)").arg(kind, suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(use));
    widgets::Scrim::open(dialog);
}

void MetricsPage::exportCsv(const QString &path)
{
    const models::ChartRange shown = m_feed.range();
    std::vector<models::CsvSeries> all;
    for (const models::ChartKey &key : m_feed.keys()) {
        const SeriesChip *chip = serviceChip(key.service);
        const models::ChartSeries *series = m_feed.series(key);
        if (series && (!chip || chip->isChecked())) // what is hidden in the charts is not in the file
            all.push_back({key.service.toString(), key.metric, series->points(shown.fromMs, shown.toMs)});
    }
    saveCsv(path, std::move(all)).then(this, [this, path](const core::Result<> &result) {
        if (result)
            emit done(tr("The points are in %1", "toast; a file").arg(QDir::toNativeSeparators(path)));
        else
            emit failed(tr("The points could not be written: %1", "toast; the reason").arg(result.error().message));
    });
}

void MetricsPage::exportPng(const QString &path)
{
    savePng(path, picture()).then(this, [this, path](const core::Result<> &result) {
        if (result)
            emit done(tr("The charts are in %1", "toast; a file").arg(QDir::toNativeSeparators(path)));
        else
            emit failed(tr("The charts could not be written: %1", "toast; the reason").arg(result.error().message));
    });
}

QImage MetricsPage::picture()
{
    hoverAll(nullptr, std::nullopt);
    QWidget *charts = m_scroll->widget();
    const int width = charts->width();
    const QFont strong = theme::font(theme::type::large, QFont::DemiBold);
    const QFont plain = theme::font(theme::type::small);
    const QFontMetrics metrics(plain);

    // The legend in rows, as wide as the charts.
    struct Entry
    {
        QPoint at;
        const Chosen *chosen;
    };
    std::vector<Entry> legend;
    int x = theme::space::xl;
    int y = theme::space::l + 2 * kLegendRow;
    for (const Chosen &chosen : m_chosen) {
        if (!chosen.chip->isChecked())
            continue;
        const int room = kLegendMark + theme::space::xs + metrics.horizontalAdvance(chosen.chip->text()) + theme::space::l;
        if (x + room > width - theme::space::xl && x > theme::space::xl) {
            x = theme::space::xl;
            y += kLegendRow;
        }
        legend.push_back({{x, y}, &chosen});
        x += room;
    }
    const int head = legend.empty() ? theme::space::l + 2 * kLegendRow : y + kLegendRow;

    const qreal ratio = devicePixelRatioF();
    QImage image(QSize(width, head + charts->height()) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(theme::color(this, Color::Background));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const models::ChartRange shown = m_feed.range();
    const QRect line(theme::space::xl, theme::space::l, width - 2 * theme::space::xl, kLegendRow);
    painter.setFont(strong);
    painter.setPen(theme::color(this, Color::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title());
    painter.setFont(plain);
    painter.setPen(theme::color(this, Color::Text2));
    painter.drawText(line.translated(0, kLegendRow), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1 – %2", "a stretch from one time to another")
                         .arg(models::Format::dateTime(shown.fromMs), models::Format::dateTime(shown.toMs)));
    for (const Entry &entry : legend) {
        QPen pen(theme::color(this, theme::seriesColor(entry.chosen->number)), 2.5, Qt::SolidLine, Qt::FlatCap);
        if (entry.chosen->number >= 5)
            pen.setDashPattern({2, 1});
        painter.setPen(pen);
        const qreal middle = entry.at.y() + kLegendRow / 2.0;
        painter.drawLine(QPointF(entry.at.x(), middle), QPointF(entry.at.x() + kLegendMark - 2, middle));
        painter.setPen(theme::color(this, Color::Text));
        painter.drawText(QRect(entry.at.x() + kLegendMark + theme::space::xs, entry.at.y(), width, kLegendRow),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.chosen->chip->text());
    }
    charts->render(&painter, QPoint(0, head), {}, QWidget::DrawChildren | QWidget::DrawWindowBackground);
    return image;
}

} // namespace ui::pages
