// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/service_picker.h"

#include "models/format.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/basics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui::pages {

using theme::Color;

namespace {

constexpr QSize kSize(320, 380);
constexpr int kBox = 16;
constexpr int kLeastId = 60; // px

// A tick, the name, and how a service is that does not run, else its id where there is room.
class PickDelegate final : public QStyledItemDelegate
{
public:
    PickDelegate(const models::ServiceFilterModel &filter, const std::function<bool(const core::ServiceId &)> &isChosen,
                 QObject *parent)
        : QStyledItemDelegate(parent), m_filter(filter), m_isChosen(isChosen)
    {
    }

    void setFull(bool full) { m_full = full; }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, theme::row::s}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = m_isChosen(m_filter.idAt(index));
        const bool enabled = chosen || !m_full;
        const QPalette &palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            theme::parts::roundBox(*painter, option.rect.adjusted(4, 1, -4, -1), theme::radius::s,
                                   theme::color(palette, option.state & QStyle::State_Selected ? Color::AccentSoft : Color::Hover));
        QStyleOptionButton box;
        box.palette = palette;
        const auto placed = [&option](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
        const QRect mark(option.rect.left() + theme::space::m, option.rect.center().y() - kBox / 2 + 1, kBox, kBox);
        box.rect = placed(mark);
        box.state = (chosen ? QStyle::State_On : QStyle::State_Off) | (enabled ? QStyle::State_Enabled : QStyle::State_None);
        theme::parts::checkBox(*painter, box);
        const int left = mark.right() + theme::space::s + 2;
        const QRect text = placed(QRect(left, option.rect.top(), option.rect.right() - left - theme::space::m, option.rect.height()));
        const auto status = static_cast<core::ServiceStatus>(index.data(models::ServiceModel::StatusRole).toInt());
        const QString state = status == core::ServiceStatus::Running ? QString() : models::Format::status(status);
        const QFont small = theme::font(theme::type::small);
        const int stateWidth = state.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(state) + theme::space::m;
        painter->setFont(theme::font(theme::type::body));
        painter->setPen(theme::color(palette, enabled ? Color::Text : Color::Disabled));
        const QString name = painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width() - stateWidth);
        const int room = text.width() - painter->fontMetrics().horizontalAdvance(name) - theme::space::m;
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, name);
        if (!state.isEmpty()) {
            painter->setFont(small);
            painter->setPen(theme::color(palette, !enabled ? Color::Disabled : status == core::ServiceStatus::Error ? Color::Error : Color::Text3));
            painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, state);
        } else if (room > kLeastId) {
            painter->setFont(theme::monoFont(theme::type::caption));
            painter->setPen(theme::color(palette, enabled ? Color::Text3 : Color::Disabled));
            painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight,
                              painter->fontMetrics().elidedText(m_filter.idAt(index).toString(), Qt::ElideMiddle, room));
        }
        painter->restore();
    }

private:
    const models::ServiceFilterModel &m_filter;
    const std::function<bool(const core::ServiceId &)> &m_isChosen;
    bool m_full = false;
};

} // namespace

ServicePicker::ServicePicker(models::ServiceModel &services, std::function<bool(const core::ServiceId &)> isChosen,
                             int limit, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_services(services), m_isChosen(std::move(isChosen)), m_limit(limit)
{
    setFixedSize(kSize);
    setAccessibleName(tr("Choose services", "accessible name of a list that opens"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, theme::space::s);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme::space::s, theme::space::s, theme::space::s, theme::space::s);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Filter services", "placeholder"));
    m_text->setAccessibleName(tr("Filter services", "accessible name"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(theme::icon(theme::Icon::ListFilter), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    top->addWidget(m_text);
    column->addLayout(top);
    m_list = new QListView(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Services", "accessible name of a list"));
    m_list->setModel(&m_filter);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new PickDelegate(m_filter, m_isChosen, m_list));
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto *foot = new widgets::Panel(Color::Surface, Qt::TopEdge, this);
    foot->setFixedHeight(theme::size::footer);
    auto *feet = new QHBoxLayout(foot);
    feet->setContentsMargins(theme::space::m, 0, theme::space::m, 0);
    m_foot = new widgets::TextLabel({}, theme::type::small, Color::Text2, QFont::Normal, foot);
    feet->addWidget(m_foot);
    column->addWidget(foot);

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        m_list->setCurrentIndex(m_filter.index(0, 0));
        showCount();
    });
    connect(m_list, &QListView::clicked, this, &ServicePicker::toggle);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &ServicePicker::showCount);
    showCount();
}

ServicePicker::~ServicePicker()
{
    m_list->setModel(nullptr); // members end before the children that show them
}

void ServicePicker::openBelow(QWidget *anchor)
{
    m_filter.setServices(&m_services);
    m_text->clear();
    m_list->setCurrentIndex(m_filter.index(0, 0));
    showCount();
    QPoint at = anchor->mapToGlobal(QPoint(isRightToLeft() ? anchor->width() - width() : 0, anchor->height() + theme::space::xs));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        if (at.y() + height() > room.bottom())
            at.setY(anchor->mapToGlobal(QPoint(0, 0)).y() - height() - theme::space::xs);
    }
    move(at);
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

void ServicePicker::setChosenCount(int count)
{
    m_count = count;
    static_cast<PickDelegate *>(m_list->itemDelegate())->setFull(count >= m_limit);
    m_list->viewport()->update();
    showCount();
}

void ServicePicker::toggle(const QModelIndex &index)
{
    const core::ServiceId id = m_filter.idAt(index);
    if (!id.isEmpty() && (m_isChosen(id) || m_count < m_limit))
        emit toggled(id);
}

void ServicePicker::showCount()
{
    if (m_filter.rowCount() == 0)
        m_foot->setText(m_text->text().isEmpty() ? tr("There are no services yet", "foot of a list")
                                                 : tr("No service matches", "foot of a list"));
    else if (m_count >= m_limit)
        m_foot->setText(tr("%n chosen, which is the most", "foot of a list of services", m_count));
    else
        m_foot->setText(tr("%n chosen", "foot of a list of services", m_count));
}

bool ServicePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool inText = watched == m_text;
        const bool moves = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up || key->key() == Qt::Key_PageDown
            || key->key() == Qt::Key_PageUp;
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (enters || (!inText && key->key() == Qt::Key_Space)) {
            toggle(m_list->currentIndex());
            return true;
        }
        if (inText && moves) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        if (!inText && !moves && !key->text().isEmpty() && key->text().front().isPrint()) {
            m_text->setFocus();
            QCoreApplication::sendEvent(m_text, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ServicePicker::hideEvent(QHideEvent *event)
{
    m_filter.setServices(nullptr); // nobody looks: not sorted anew with every change
    QFrame::hideEvent(event);
}

void ServicePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::parts::roundBox(painter, rect(), theme::radius::m, theme::color(this, Color::Surface), theme::color(this, Color::Border));
}

void ServicePicker::resizeEvent(QResizeEvent *event)
{
    setMask(theme::roundedMask(rect(), theme::radius::m));
    QFrame::resizeEvent(event);
}

} // namespace ui::pages
