// SPDX-License-Identifier: GPL-3.0-or-later
// What a widget paints of the program's own words: whether one of them is elided, or cut by a clip or by the edge of
// the widget. Lines with a word from elsewhere in them, a name or a path, may be. GUI thread; for one widget.
#pragma once

#include "tests/support/painted_text.h"
#include "tests/support/pseudo_language.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

class PaintedWords
{
public:
    struct Fault
    {
        QString what;
        QString text;
    };

    PaintedWords(QWidget &widget, const support::PseudoLanguage &language) : m_language(language), m_place(widget.rect())
    {
        for (const support::PaintedRun &run : support::paintedTexts(widget))
            add(run, widget.layoutDirection());
    }

    QVector<Fault> faults() const
    {
        QVector<Fault> found;
        for (const Line &line : m_lines) {
            const qsizetype gap = elidedAt(line.text);
            if (!areOurs(line.text, gap))
                continue;
            const QRectF seen = line.seen.intersected(m_place);
            if (gap >= 0)
                found << Fault{QStringLiteral("paints an elided text"), line.text};
            else if (seen.height() > line.box.height() / 2 && seen.width() + kSlack < line.box.width()) // else it is scrolled away
                found << Fault{QStringLiteral("paints a text that is cut, %1 of %2 px").arg(seen.width()).arg(line.box.width()), line.text};
        }
        return found;
    }

private:
    static constexpr qreal kSlack = 2; // px, for rounding at odd scales
    static constexpr QChar kEllipsis{0x2026};

    struct Line
    {
        QString text;
        QRectF box;
        QRectF seen;
    };

    // Runs are painted from left to right, whatever is read first.
    void add(const support::PaintedRun &run, Qt::LayoutDirection way)
    {
        if (!m_lines.isEmpty()) {
            Line &last = m_lines.last();
            const bool isBeside = std::abs(last.box.right() - run.box.left()) < kSlack
                && std::min(last.box.bottom(), run.box.bottom()) - std::max(last.box.top(), run.box.top()) > run.box.height() / 2;
            if (isBeside) {
                last.text = way == Qt::RightToLeft ? run.text + last.text : last.text + run.text;
                last.box |= run.box;
                last.seen |= run.seen;
                return;
            }
        }
        m_lines << Line{run.text, run.box, run.seen};
    }

    // Where something is left out; -1: nowhere. Many texts end in an ellipsis of their own.
    qsizetype elidedAt(const QString &text) const
    {
        if (m_language.said(text.trimmed()))
            return -1;
        for (qsizetype at = text.indexOf(kEllipsis); at >= 0; at = text.indexOf(kEllipsis, at + 1)) {
            qsizetype from = at;
            while (from > 0 && text[from - 1].isLetter())
                --from;
            if (at == from || !m_language.saidWithin(text.mid(from, at - from + 1)))
                return at;
        }
        return -1;
    }

    // One word of the program's and none from elsewhere; of a word that is elided too little is left to tell.
    static bool areOurs(const QString &text, qsizetype gap)
    {
        bool any = false;
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = at;
            bool marked = false;
            for (; end < text.size() && text[end].isLetter(); ++end)
                marked = marked || support::PseudoLanguage::isMark(text[end]);
            const bool isPart = gap >= 0 && (end == gap || at == gap + 1);
            if (end - at > 1 && !marked && !isPart)
                return false;
            any = any || marked;
            at = end + 1;
        }
        return any;
    }

    const support::PseudoLanguage &m_language;
    QRectF m_place;
    QVector<Line> m_lines;
};
