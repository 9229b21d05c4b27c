// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics_export.h"

#include "client/aside.h"

#include <QSaveFile>

#include <functional>
#include <memory>

namespace ui::pages {
namespace {

QFuture<core::Result<>> save(const QString &path, std::function<bool(QIODevice &)> write)
{
    return client::aside([path, write = std::move(write)]() -> core::Result<> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit())
            return core::Error{core::ErrorCode::Unavailable, file.errorString(), {}, {}, path};
        return core::success();
    });
}

} // namespace

QFuture<core::Result<>> saveCsv(const QString &path, std::vector<models::CsvSeries> series)
{
    auto held = std::make_shared<const std::vector<models::CsvSeries>>(std::move(series));
    return save(path, [held](QIODevice &file) {
        const QByteArray text = models::chartCsv(*held);
        return file.write(text) == text.size();
    });
}

QFuture<core::Result<>> savePng(const QString &path, const QImage &image)
{
    return save(path, [image](QIODevice &file) { return image.save(&file, "PNG"); });
}

} // namespace ui::pages
