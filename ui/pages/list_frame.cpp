// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_frame.h"

#include "ui/pages/kept_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui::pages {

namespace {
constexpr int kUsualWidth = 1067; // of a page in a window of 1280; both sides grow from there
} // namespace

ListFrame::ListFrame(const QString &name, int leastWidth, Page *page) : QSplitter(Qt::Horizontal, page), m_leastWidth(leastWidth)
{
    setChildrenCollapsible(false);
    m_list = new QWidget(this);
    m_list->setMinimumWidth(leastWidth);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_bars = new QVBoxLayout;
    m_bars->setSpacing(0);
    column->addLayout(m_bars);
    m_states = new ListStates(m_list);
    m_table = new widgets::TableView(m_states);
    m_table->setAccessibleName(name);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ListFrame::openWanted);
    m_states->setContent(m_table);
    column->addWidget(m_states, 1);
    m_foot = new ListFoot(m_list);
    column->addWidget(m_foot);
    addWidget(m_list);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(this);
}

void ListFrame::addBar(QWidget *bar)
{
    m_bars->addWidget(bar);
}

void ListFrame::setDetail(QWidget *detail, int width, Detail kind)
{
    m_detail = detail;
    m_kind = kind;
    addWidget(detail);
    setStretchFactor(0, 3);
    setStretchFactor(1, 1);
    setSizes({kUsualWidth - width, width});
    detail->setVisible(kind == Detail::Lasting);
    detail->installEventFilter(this);
}

QSize ListFrame::minimumSizeHint() const
{
    const int detail = m_detail ? std::max(m_detail->minimumWidth(), m_detail->minimumSizeHint().width()) : 0;
    return {std::max(m_leastWidth, detail), QSplitter::minimumSizeHint().height()};
}

void ListFrame::rememberOrder(const PageContext &context, const QString &key)
{
    // "+3": the column and the way; what is none of both stays as it is.
    const QString order = context.choice(key);
    bool known = false;
    const int column = order.mid(1).toInt(&known);
    if (known && column >= 0 && column < m_table->model()->columnCount())
        m_table->sortByColumn(column, order.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [context, key](int section, Qt::SortOrder way) {
        if (section >= 0)
            context.remember(key, (way == Qt::DescendingOrder ? QChar(u'-') : QChar(u'+')) + QString::number(section));
    });
}

void ListFrame::keepIn(KeptView &kept)
{
    if (m_table->isSortingEnabled())
        kept.keepOrder(QStringLiteral("order"), m_table);
    kept.keep(QStringLiteral("sides"), this);
    kept.keepScrolling(QStringLiteral("scroll"), this);
}

void ListFrame::end()
{
    m_table->setModel(nullptr);
}

bool ListFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_detail && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)) {
        fitSides();
    } else if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: emit openWanted(); return true;
        case Qt::Key_F2: emit editWanted(); return true;
        case Qt::Key_Delete: emit deleteWanted(); return true;
        default: break;
        }
    }
    return QSplitter::eventFilter(watched, event);
}

void ListFrame::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fitSides();
}

void ListFrame::fitSides()
{
    if (!m_detail)
        return;
    const bool both = width() >= m_leastWidth + m_detail->minimumWidth();
    if (m_kind == Detail::Lasting)
        m_detail->setVisible(both);
    else
        m_list->setVisible(both || m_detail->isHidden());
}

} // namespace ui::pages
