// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialogs.h"

#include "ui/shell/shortcut_table.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/focus_ring.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QKeySequence>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ui::shell {

using theme::Color;
using widgets::TextLabel;

namespace {
constexpr QSize kGuideSize(760, 640);
} // namespace

GuideDialog::GuideDialog(QWidget *parent) : QDialog(parent), m_page(QStringLiteral(":/console/docs/USER_GUIDE.md"))
{
    setWindowTitle(tr("Guide", "title of a dialog"));
    resize(kGuideSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_text = new QTextBrowser(this);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideDialog::follow);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Guide", "accessible name"));
    new widgets::FocusRing(m_text);
    m_text->document()->setDocumentMargin(theme::space::xxl);
    column->addWidget(m_text);
    load();
}

void GuideDialog::follow(const QUrl &link)
{
    const QString page = QDir::cleanPath(QFileInfo(m_page).path() + u'/' + link.path());
    if (!link.isRelative()) {
        QDesktopServices::openUrl(link);
    } else if (QFile::exists(page)) {
        m_page = page;
        load();
        m_text->verticalScrollBar()->setValue(0);
    }
}

void GuideDialog::load()
{
    QFile file(m_page);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QString text = QString::fromUtf8(file.readAll());
    text.remove(0, text.indexOf(u'\n') + 1); // the licence line
    static const QRegularExpression picture(QStringLiteral("^!\\[[^\\]]*\\]\\([^)]*\\)\n?"), QRegularExpression::MultilineOption);
    text.remove(picture); // of this very window
    const int place = m_text->verticalScrollBar()->value();
    m_text->setFont(theme::font(theme::type::body));
    m_text->setMarkdown(text);
    // Room between paragraphs and lines, which Markdown leaves to the viewer.
    QTextCursor cursor(m_text->document());
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(145, QTextBlockFormat::ProportionalHeight);
        const int level = format.headingLevel();
        format.setTopMargin(level == 1 ? 0 : level > 1 ? theme::space::l : theme::space::xs);
        format.setBottomMargin(theme::space::xs);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        // The heaviest weight that the program brings. Changing one run cuts the others anew.
        QVector<std::pair<int, int>> strong;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (const QTextFragment run = it.fragment(); run.charFormat().fontWeight() > QFont::DemiBold)
                strong.append({run.position(), run.position() + run.length()});
        QTextCharFormat weight;
        weight.setFontWeight(QFont::DemiBold);
        for (const auto &[from, to] : std::as_const(strong)) {
            cursor.setPosition(from);
            cursor.setPosition(to, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(weight);
        }
        cursor.setPosition(block.position());
        if (level > 0) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            QTextCharFormat letters;
            letters.setFont(theme::font(level == 1 ? theme::type::display : theme::type::large, QFont::DemiBold));
            letters.setForeground(theme::color(this, Color::Text));
            cursor.mergeCharFormat(letters);
        }
    }
    m_text->verticalScrollBar()->setValue(place);
}

void GuideDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        load(); // its colours are part of the text
}

FactsDialog::FactsDialog(const QString &title, const QString &intro, const QVector<widgets::KeyValue> &rows, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setMinimumWidth(theme::size::dialog);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme::space::xxl, theme::space::xl, theme::space::xxl, theme::space::xl);
    body->setSpacing(theme::space::l);
    body->addWidget(new TextLabel(title, theme::type::title, Color::Text, QFont::DemiBold, this));
    if (!intro.isEmpty()) {
        auto *words = new TextLabel(intro, theme::type::body, Color::Text2, QFont::Normal, this);
        words->setOverflow(widgets::Overflow::Wrap);
        body->addWidget(words);
    }
    m_list = new widgets::KeyValueList(this);
    m_list->setRows(rows);
    body->addWidget(m_list);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body->addStretch();
    column->addLayout(body, 1);
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
    if (const int height = column->totalHeightForWidth(theme::size::dialog); height > 0)
        resize(theme::size::dialog, height); // values wrap: as high as they are at this width
}

QVector<widgets::KeyValue> shortcutRows(const PreferenceValues &values)
{
    const auto key = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    QVector<widgets::KeyValue> rows;
    for (const ShortcutRow &row : shortcutTable())
        if (const QKeySequence keys = keysFor(row.action, values); !keys.isEmpty())
            rows << widgets::KeyValue{key(keys), row.text};
    rows << widgets::KeyValue{key(QKeySequence(Qt::CTRL | Qt::Key_1)) + QStringLiteral(" … 9"), FactsDialog::tr("Go to a page", "keys")}
         << widgets::KeyValue{key(QKeySequence(Qt::CTRL | Qt::Key_PageUp)) + QStringLiteral(", ") + key(QKeySequence(Qt::CTRL | Qt::Key_PageDown)),
                              FactsDialog::tr("Through the tabs of the details", "keys")}
         << widgets::KeyValue{FactsDialog::tr("Tab, arrows, Space, Enter", "keys"), FactsDialog::tr("Reach and use everything without a pointer", "keys")};
    return rows;
}

} // namespace ui::shell
