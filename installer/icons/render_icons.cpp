// SPDX-License-Identifier: GPL-3.0-or-later
// render_icons OUT-FOLDER SIZE[,SIZE...] FILE.svg: writes OUT-FOLDER/SIZE/FILE.png for each size, at build time.
// Ends with 1 and a line when something cannot be read or written.
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fprintf(stderr, "usage: render_icons OUT-FOLDER SIZE[,SIZE...] FILE.svg\n");
        return 1;
    }
    const QString source = QString::fromLocal8Bit(argv[3]);
    QSvgRenderer renderer(source);
    if (!renderer.isValid()) {
        std::fprintf(stderr, "render_icons: %s is no picture\n", argv[3]);
        return 1;
    }
    const QStringList sizes = QString::fromLatin1(argv[2]).split(u',');
    for (const QString &size : sizes) {
        QImage image(size.toInt(), size.toInt(), QImage::Format_ARGB32);
        if (image.isNull()) {
            std::fprintf(stderr, "render_icons: %s is no size\n", qPrintable(size));
            return 1;
        }
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const QString file = QString::fromLocal8Bit(argv[1]) + u'/' + size + u'/' + QFileInfo(source).completeBaseName() + QStringLiteral(".png");
        if (!image.save(file, "PNG")) {
            std::fprintf(stderr, "render_icons: cannot write %s\n", qPrintable(file));
            return 1;
        }
    }
    return 0;
}
