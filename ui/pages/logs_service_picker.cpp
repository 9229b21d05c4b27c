// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logs_service_picker.h"

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
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui::pages {

using theme::Color;

namespace {

constexpr QSize kSize(320, 340);

class PickerDelegate final : public QStyledItemDelegate
{
public:
    PickerDelegate(const models::ServiceFilterModel &model, const QSet<core::ServiceId> &chosen, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model), m_chosen(chosen)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, theme::row::s}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto c = [&option](Color token) { return theme::color(option.palette, token); };
        painter->save();
        const QRect row = option.rect.adjusted(theme::space::xs, 1, -theme::space::xs, -1);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            theme::parts::roundBox(*painter, row, theme::radius::s, c(option.state & QStyle::State_Selected ? Color::AccentSoft : Color::Hover));
        const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
        const int side = theme::size::icon;
        const QRect mark(row.left() + theme::space::s, row.center().y() - side / 2 + 1, side, side);
        if (m_chosen.contains(m_model.idAt(index)))
            theme::paintIcon(painter, placed(mark), theme::Icon::Check, c(Color::Accent));
        const auto status = static_cast<core::ServiceStatus>(index.data(models::ServiceModel::StatusRole).toInt());
        const QString word = status == core::ServiceStatus::Running ? QString() : models::Format::status(status);
        painter->setFont(theme::font(theme::type::small));
        painter->setPen(c(status == core::ServiceStatus::Error ? Color::Error : Color::Text3));
        const int wordWidth = painter->fontMetrics().horizontalAdvance(word);
        painter->drawText(placed(row.adjusted(0, 0, -theme::space::s, 0)), Qt::AlignRight | Qt::AlignVCenter, word);
        painter->setFont(theme::font(theme::type::body));
        painter->setPen(c(Color::Text));
        const QRect name(mark.right() + theme::space::s, row.top(), row.right() - mark.right() - wordWidth - theme::space::xxl, row.height());
        painter->drawText(placed(name), Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        painter->restore();
    }

private:
    const models::ServiceFilterModel &m_model;
    const QSet<core::ServiceId> &m_chosen;
};

} // namespace

LogsServicePicker::LogsServicePicker(models::ServiceModel &services, QWidget *parent) : QFrame(parent, Qt::Popup), m_services(services)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Services of the log", "accessible name"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::s, theme::space::s, theme::space::s, theme::space::s);
    column->setSpacing(theme::space::s);
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(tr("Filter services", "placeholder"));
    m_field->setAccessibleName(tr("Filter services", "accessible name"));
    m_field->addAction(theme::icon(theme::Icon::ListFilter), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Services", "accessible name of the table"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setModel(&m_filter);
    m_list->setModelColumn(models::ServiceModel::Name);
    m_list->setItemDelegate(new PickerDelegate(m_filter, m_chosen, m_list));
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    resize(kSize);
    connect(m_list, &QListView::clicked, this, &LogsServicePicker::toggle);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        m_list->setCurrentIndex(m_filter.index(0, models::ServiceModel::Name));
    });
}

LogsServicePicker::~LogsServicePicker()
{
    m_list->setModel(nullptr); // the filter ends before the children do
}

void LogsServicePicker::setChosen(const QSet<core::ServiceId> &chosen)
{
    m_chosen = chosen;
    m_list->viewport()->update();
}

void LogsServicePicker::openBelow(QWidget *anchor)
{
    m_filter.setServices(&m_services);
    const int rows = std::clamp(m_filter.rowCount(), 3, 9);
    resize(kSize.width(), theme::size::control + rows * theme::row::s + 3 * theme::space::s + 2);
    move(anchor->mapToGlobal(QPoint(isRightToLeft() ? anchor->width() - width() : 0, anchor->height() + theme::space::xs)));
    m_field->clear();
    m_list->setCurrentIndex(m_filter.index(0, models::ServiceModel::Name));
    show();
    m_field->setFocus();
}

void LogsServicePicker::toggle(const QModelIndex &index)
{
    const core::ServiceId id = m_filter.idAt(index);
    if (!id.isEmpty())
        emit toggled(id);
}

bool LogsServicePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentIndex().row();
        const int page = std::max(1, m_list->viewport()->height() / theme::row::s - 1);
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? page : key == Qt::Key_PageUp ? -page : 0;
        if (step != 0 && m_filter.rowCount() > 0) {
            m_list->setCurrentIndex(m_filter.index(std::clamp(row + step, 0, m_filter.rowCount() - 1), models::ServiceModel::Name));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            toggle(m_list->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void LogsServicePicker::hideEvent(QHideEvent *event)
{
    m_filter.setServices(nullptr); // nobody looks: not sorted anew with every change
    QFrame::hideEvent(event);
}

void LogsServicePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::parts::roundBox(painter, rect(), theme::radius::m, theme::color(this, Color::Surface), theme::color(this, Color::Border));
}

void LogsServicePicker::resizeEvent(QResizeEvent *event)
{
    setMask(theme::roundedMask(rect(), theme::radius::m));
    QFrame::resizeEvent(event);
}

} // namespace ui::pages
