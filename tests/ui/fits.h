// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what a part of the window says has room: words of the program are shown whole (what comes from
// elsewhere, a name or a message, may be elided where a tool tip shows it whole; the hint in a
// field, where its tool tip tells more), and nothing stands outside of what holds it. What delegates, heads of
// columns and widgets paint by hand is judged by what they have painted. GUI thread.
#pragma once

#include "painted_words.h"
#include "tests/support/pseudo_language.h"
#include "ui/widgets/basics.h"

#include <QtWidgets>

class Fits
{
public:
    explicit Fits(const support::PseudoLanguage &language) : m_language(language) { }

    // What is wrong, a line each.
    QStringList faults(const QWidget *root)
    {
        m_faults.clear();
        look(root);
        for (const QWidget *one : root->findChildren<QWidget *>())
            if (one->isVisible() && one->window() == root->window() && !one->visibleRegion().isEmpty())
                look(one);
        m_faults.removeDuplicates();
        return m_faults;
    }

private:
    static constexpr int kSlack = 1; // px, for rounding at odd scales

    void fault(const QWidget *of, const QString &what, const QString &text = {})
    {
        QStringList path;
        for (const QWidget *up = of; up && path.size() < 4; up = up->parentWidget())
            path.prepend(QString::fromLatin1(up->metaObject()->className()));
        m_faults << path.join(QStringLiteral(" > ")) + QStringLiteral(": ") + what + (text.isEmpty() ? QString() : QStringLiteral(" \"%1\"").arg(text));
    }

    static int widthOf(const QWidget *widget, const QString &text)
    {
        return widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
    }

    void look(const QWidget *widget)
    {
        lookAtPlace(widget);
        lookAtPainted(widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            lookAtLabel(label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            lookAtButton(button);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            lookAtTabs(tabs);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            lookAtHeader(header);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            lookAtBox(box);
        else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            lookAtEdit(edit);
        else if (const auto *list = qobject_cast<const QListWidget *>(widget))
            lookAtList(list);
        else if (qobject_cast<const QAbstractScrollArea *>(widget))
            return; // it scrolls
        else if (const QSize least = widget->minimumSizeHint(); !widget->isWindow() && !widget->layout()
                 && (widget->width() + kSlack < least.width() || widget->height() + kSlack < least.height()))
            fault(widget, QStringLiteral("is squeezed to %1x%2 of %3x%4").arg(widget->width()).arg(widget->height()).arg(least.width()).arg(least.height()));
    }

    // What a scroll area moves may stand outside of it, and so may what hangs over a page on purpose.
    void lookAtPlace(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        if (!parent || widget->isWindow())
            return;
        for (const QWidget *up = widget; up && !up->isWindow(); up = up->parentWidget())
            if (const auto *area = qobject_cast<const QAbstractScrollArea *>(up->parentWidget() ? up->parentWidget()->parentWidget() : nullptr);
                area && area->viewport() == up->parentWidget() && up == widget)
                return;
        if (qobject_cast<const QTabBar *>(parent) || qobject_cast<const QHeaderView *>(parent))
            return;
        if (!parent->rect().adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(widget->geometry())) {
            const QRect g = widget->geometry();
            fault(widget, QStringLiteral("stands outside: %1,%2 %3x%4 in %5x%6").arg(g.x()).arg(g.y()).arg(g.width()).arg(g.height()).arg(parent->width()).arg(parent->height()));
        }
    }

    // What has a text of its own to be measured is looked at below; a text that is edited scrolls.
    static bool paintsByHand(const QWidget *widget)
    {
        if (qobject_cast<const QLabel *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractScrollArea *>(widget))
            return false;
        if (qobject_cast<const QPlainTextEdit *>(widget->parentWidget()) || qobject_cast<const QTextEdit *>(widget->parentWidget()))
            return false;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return !button || button->toolTip().isEmpty() || button->toolTip() != button->text();
    }

    void lookAtPainted(const QWidget *widget)
    {
        if (!paintsByHand(widget))
            return;
        PaintedWords words(*const_cast<QWidget *>(widget), m_language); // painting needs it, and changes nothing
        for (const PaintedWords::Fault &one : words.faults())
            fault(widget, one.what, one.text);
    }

    void lookAtLabel(const QLabel *label)
    {
        if (label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return;
        if (label->wordWrap()) {
            const int wanted = label->heightForWidth(label->width());
            if (wanted > label->height() + kSlack)
                fault(label, QStringLiteral("has lines cut, %1 of %2 px").arg(label->height()).arg(wanted), label->text());
            return;
        }
        const bool elides = qobject_cast<const ui::widgets::TextLabel *>(label); // with a tool tip of its own
        if (elides && !m_language.said(label->text()))
            return;
        const int wanted = elides ? label->fontMetrics().horizontalAdvance(label->text()) : label->sizeHint().width();
        const int there = elides ? label->contentsRect().width() : label->width();
        if (wanted > there + kSlack)
            fault(label, QStringLiteral("is cut, %1 of %2 px").arg(there).arg(wanted), label->text());
    }

    void lookAtButton(const QAbstractButton *button)
    {
        const QSize wanted = button->sizeHint();
        if (button->text().isEmpty() || !wanted.isValid() || button->inherits("QLineEditIconButton"))
            return;
        const bool told = button->toolTip() == button->text() || (!m_language.said(button->text()) && !button->toolTip().isEmpty());
        if (button->width() + kSlack < wanted.width() && !told)
            fault(button, QStringLiteral("is cut, %1 of %2 px").arg(button->width()).arg(wanted.width()), button->text());
        if (button->height() < button->fontMetrics().height())
            fault(button, QStringLiteral("is too low, %1 of %2 px").arg(button->height()).arg(button->fontMetrics().height()), button->text());
    }

    void lookAtTabs(const QTabBar *tabs)
    {
        for (int i = 0; i < tabs->count(); ++i) {
            const QString text = tabs->tabText(i);
            const int wanted = tabs->fontMetrics().size(Qt::TextShowMnemonic, text).width();
            if (tabs->tabRect(i).width() < wanted)
                fault(tabs, QStringLiteral("a tab is cut, %1 of %2 px").arg(tabs->tabRect(i).width()).arg(wanted), text);
            if (!tabs->rect().contains(tabs->tabRect(i)) && !tabs->usesScrollButtons())
                fault(tabs, QStringLiteral("a tab stands outside"), text);
        }
    }

    void lookAtHeader(const QHeaderView *header)
    {
        if (header->orientation() != Qt::Horizontal || !header->model())
            return;
        for (int i = 0; i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            if (header->isSectionHidden(i) || text.isEmpty())
                continue;
            if (header->sectionSizeHint(i) > header->sectionSize(i) + kSlack)
                fault(header, QStringLiteral("a column's head is cut, %1 of %2 px").arg(header->sectionSize(i)).arg(header->sectionSizeHint(i)), text);
        }
        if (header->length() > header->viewport()->width() + kSlack)
            fault(header, QStringLiteral("columns stand outside, %1 of %2 px").arg(header->viewport()->width()).arg(header->length()));
    }

    void lookAtBox(const QComboBox *box)
    {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        option.currentText = box->currentText();
        const int room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        if (m_language.said(box->currentText()) && widthOf(box, box->currentText()) > room + kSlack)
            fault(box, QStringLiteral("its choice is cut, %1 of %2 px").arg(room).arg(widthOf(box, box->currentText())), box->currentText());
    }

    void lookAtEdit(const QLineEdit *edit)
    {
        const QString text = edit->placeholderText();
        if (text.isEmpty() || !edit->text().isEmpty() || !m_language.said(text))
            return;
        QStyleOptionFrame option;
        option.initFrom(edit);
        option.lineWidth = edit->hasFrame() ? edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, edit) : 0;
        const QMargins inner = edit->textMargins();
        int room = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit).width() - inner.left() - inner.right() - 4;
        for (const auto *icon : edit->findChildren<QToolButton *>())
            if (icon->isVisible())
                room -= icon->width() + 2;
        if (widthOf(edit, text) > room + kSlack && edit->toolTip().isEmpty())
            fault(edit, QStringLiteral("its hint is cut, %1 of %2 px").arg(room).arg(widthOf(edit, text)), text);
    }

    void lookAtList(const QListWidget *list)
    {
        for (int i = 0; i < list->count(); ++i) {
            const QListWidgetItem *item = list->item(i);
            const int wanted = widthOf(list, item->text()) + (item->icon().isNull() ? 0 : list->iconSize().width() + 6);
            if (m_language.said(item->text()) && wanted > list->visualItemRect(item).width() + kSlack)
                fault(list, QStringLiteral("an entry is cut, %1 of %2 px").arg(list->visualItemRect(item).width()).arg(wanted), item->text());
        }
    }

    const support::PseudoLanguage &m_language;
    QStringList m_faults;
};
