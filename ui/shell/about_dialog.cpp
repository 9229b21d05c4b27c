// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/focus_ring.h"

#include <QDesktopServices>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace ui::shell {

using theme::Color;
using widgets::TextLabel;

namespace {

constexpr QSize kSize(640, 620);
const QString kAll = QStringLiteral("all:");
const QString kText = QStringLiteral("text");

QByteArray compiledIn(const QString &name)
{
    QFile file(QStringLiteral(":/console/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<LicensedPart> licensedParts()
{
    QList<LicensedPart> parts;
    const QJsonArray list = QJsonDocument::fromJson(compiledIn(QStringLiteral("licences.json"))).object().value(QLatin1StringView("parts")).toArray();
    for (const auto &item : list) {
        const QJsonObject json = item.toObject();
        const auto text = [&json](QLatin1StringView key) { return json.value(key).toString(); };
        parts << LicensedPart{text(QLatin1StringView("name")), text(QLatin1StringView("use")), text(QLatin1StringView("licence")),
                              text(QLatin1StringView("url")), text(QLatin1StringView("text"))};
    }
    return parts;
}

AboutDialog::AboutDialog(const QVector<widgets::KeyValue> &facts, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About MCP Console", "title of a dialog"));
    resize(kSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme::space::xxl, theme::space::xl, theme::space::xxl, theme::space::l);
    head->setSpacing(theme::space::m);
    head->addWidget(new TextLabel(tr("MCP Console", "the product"), theme::type::title, Color::Text, QFont::DemiBold, this));
    auto *words = new TextLabel(tr("Runs servers of the Model Context Protocol and lets you watch them. Free software under the "
                                   "GNU General Public License, version 3 or later; it comes without any warranty."),
                                theme::type::body, Color::Text2, QFont::Normal, this);
    words->setOverflow(widgets::Overflow::Wrap);
    head->addWidget(words);
    m_facts = new widgets::KeyValueList(this);
    m_facts->setRows(facts);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    head->addWidget(m_facts);
    column->addLayout(head);

    auto *area = new widgets::Panel(Color::Background, Qt::TopEdge, this);
    auto *inner = new QVBoxLayout(area);
    inner->setContentsMargins(0, 1, 0, 0);
    m_licences = new QTextBrowser(area);
    m_licences->setFrameShape(QFrame::NoFrame);
    m_licences->setOpenLinks(false);
    m_licences->setAccessibleName(tr("Licences", "accessible name"));
    new widgets::FocusRing(m_licences);
    m_licences->document()->setDocumentMargin(theme::space::xxl);
    m_licences->setFont(theme::font(theme::type::body));
    connect(m_licences, &QTextBrowser::anchorClicked, this, &AboutDialog::follow);
    inner->addWidget(m_licences);
    column->addWidget(area, 1);

    auto *bar = new widgets::Panel(Color::Background, Qt::TopEdge, this);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(theme::space::xxl, theme::space::m, theme::space::xxl, theme::space::m);
    buttons->addStretch();
    auto *closeButton = widgets::makeButton(tr("Close", "button"), {}, theme::ButtonVariant::Normal, bar);
    closeButton->setDefault(true);
    theme::setVariant(closeButton, theme::ButtonVariant::Normal);
    buttons->addWidget(closeButton);
    column->addWidget(bar);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);
    showAll();
}

void AboutDialog::showAll()
{
    QString html = QStringLiteral("<p style='font-weight:600;'>%1</p><table cellspacing='0' cellpadding='3' width='100%' style='margin-top:8px; margin-left:-3px'>").arg(tr("What it is made of", "heading").toHtmlEscaped());
    const QList<LicensedPart> parts = licensedParts();
    for (const LicensedPart &part : parts) {
        const QString licence = part.text.isEmpty() ? part.licence.toHtmlEscaped()
                                                    : QStringLiteral("<a href='%1:%2'>%3</a>").arg(kText, part.text, part.licence.toHtmlEscaped());
        html += QStringLiteral("<tr><td><a href='%1'>%2</a></td><td>%3</td><td>%4</td></tr>")
                    .arg(part.url.toHtmlEscaped(), part.name.toHtmlEscaped(), part.use.toHtmlEscaped(), licence);
    }
    m_licences->setHtml(html + QStringLiteral("</table>"));
}

void AboutDialog::follow(const QUrl &link)
{
    if (link.toString() == kAll) {
        showAll();
    } else if (link.scheme() == kText) {
        m_licences->setHtml(QStringLiteral("<p><a href='%1'>%2</a></p><pre>%3</pre>")
                                .arg(kAll, tr("Back to the list", "link").toHtmlEscaped(), QString::fromUtf8(compiledIn(link.path())).toHtmlEscaped()));
    } else {
        QDesktopServices::openUrl(link);
    }
}

} // namespace ui::shell
