// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/metrics_export.h"

#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace ui::pages {
namespace {

QFuture<core::Result<>> save(const QString &path, std::function<bool(QIODevice &)> write)
{
    auto promise = std::make_shared<QPromise<core::Result<>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path, write = std::move(write)] {
        QSaveFile file(path);
        core::Result<> result = core::success();
        if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit())
            result = core::Error{core::ErrorCode::Unavailable, file.errorString(), {}, {}, path};
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
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
