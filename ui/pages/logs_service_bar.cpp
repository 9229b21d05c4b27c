// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logs_service_bar.h"

#include "ui/pages/service_picker.h"
#include "ui/theme/direction.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/log_chips.h"

#include <QPainter>

namespace ui::pages {

using theme::Color;

namespace {
constexpr int kMostRows = 2;
}

// "+ Service", in the shape of the chips beside it.
class LogsServiceBar::AddChip : public QAbstractButton
{
public:
    explicit AddChip(const QString &text, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFont(theme::font(theme::type::small, QFont::Medium));
    }
    QSize sizeHint() const override
    {
        return {2 * theme::space::m + theme::size::iconSmall + theme::space::s + fontMetrics().horizontalAdvance(text()), 28};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto c = [this](Color token) { return theme::color(this, token); };
        const bool over = underMouse() && isEnabled();
        theme::parts::roundBox(painter, rect(), height() / 2.0, c(over ? Color::Hover : Color::Surface),
                               c(!isEnabled() ? Color::LineFaint : over ? Color::Border : Color::Line));
        const QColor ink = c(isEnabled() ? Color::Text2 : Color::Disabled);
        const int side = theme::size::iconSmall;
        theme::paintIcon(&painter, theme::placed(this, QRect(theme::space::m, (height() - side) / 2, side, side)), theme::Icon::Plus, ink);
        painter.setPen(ink);
        painter.drawText(theme::placed(this, rect().adjusted(theme::space::m + side + theme::space::s, 0, 0, 0)), Qt::AlignVCenter, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            theme::parts::focusRing(painter, rect(), height() / 2.0, palette());
    }
};

LogsServiceBar::LogsServiceBar(models::ServiceModel &services, QWidget *parent) : QWidget(parent), m_model(services)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_more = new widgets::FilterChip({}, this);
    m_more->setCheckable(false);
    m_more->hide();
    m_add = new AddChip(tr("Service", "button: add one to the log"), this);
    m_add->setAccessibleName(tr("Add a service", "button"));
    m_add->setToolTip(tr("Add or remove services (Ctrl+L)", "tool tip"));
    m_picker = new ServicePicker(services, [this](const core::ServiceId &id) { return m_chips.contains(id); }, ServicePicker::kNoLimit, this);
    connect(m_add, &QAbstractButton::clicked, this, &LogsServiceBar::openPicker);
    connect(m_more, &QAbstractButton::clicked, this, &LogsServiceBar::openPicker);
    connect(m_picker, &ServicePicker::toggled, this, &LogsServiceBar::toggle);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &LogsServiceBar::rename);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LogsServiceBar::rename);
}

QAbstractButton *LogsServiceBar::addButton() const
{
    return m_add;
}

void LogsServiceBar::openPicker()
{
    m_picker->openBelow(m_add);
}

QString LogsServiceBar::nameOf(const core::ServiceId &service) const
{
    const core::Service *known = m_model.service(service);
    return known && !known->spec.name.isEmpty() ? known->spec.name : service.toString();
}

// A name may come after the chip that shows it.
void LogsServiceBar::rename()
{
    bool other = false;
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        const QString name = nameOf(it.key());
        if (name != it.value()->text()) {
            it.value()->setText(name);
            it.value()->setAccessibleName(name);
            other = true;
        }
    }
    if (other)
        changed();
}

void LogsServiceBar::setServices(const QVector<core::ServiceId> &services)
{
    for (auto it = m_chips.begin(); it != m_chips.end();) {
        if (services.contains(it.key())) {
            ++it;
            continue;
        }
        it.value()->hide();
        it.value()->deleteLater(); // it may be the one that asked for it
        it = m_chips.erase(it);
    }
    m_services = services;
    QWidget *before = nullptr;
    for (const core::ServiceId &service : services) {
        widgets::ServiceChip *&chip = m_chips[service];
        if (!chip) {
            chip = new widgets::ServiceChip(nameOf(service), Color::Series1, this);
            connect(chip, &QAbstractButton::toggled, this, &LogsServiceBar::hiddenChanged);
            connect(chip, &widgets::ServiceChip::removeWanted, this, [this, service] { toggle(service); });
        }
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_add);
    m_picker->setChosenCount(int(services.size()));
    changed();
}

void LogsServiceBar::changed()
{
    updateGeometry();
    arrange(width(), Placing::Move);
}

void LogsServiceBar::toggle(const core::ServiceId &service)
{
    QVector<core::ServiceId> services = m_services;
    if (!services.removeOne(service))
        services.append(service);
    else if (QWidget *chip = m_chips.value(service); chip && chip->hasFocus())
        m_add->setFocus();
    setServices(services);
    emit servicesChanged(services);
}

QSet<core::ServiceId> LogsServiceBar::hidden() const
{
    QSet<core::ServiceId> hidden;
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        if (!it.value()->isChecked())
            hidden.insert(it.key());
    }
    return hidden;
}

void LogsServiceBar::setDot(const core::ServiceId &service, Color dot)
{
    if (widgets::ServiceChip *chip = m_chips.value(service))
        chip->setDot(dot);
}

void LogsServiceBar::setProblem(const core::ServiceId &service, const QString &why)
{
    if (widgets::ServiceChip *chip = m_chips.value(service))
        chip->setProblem(why);
}

int LogsServiceBar::arrange(int width, Placing placing) const
{
    const int gap = theme::space::s;
    const int height = m_add->sizeHint().height();
    int x = 0;
    int row = 0;
    int left = int(m_services.size());
    const auto put = [&](QWidget *widget, const QSize &size) {
        if (x > 0 && x + size.width() > width) {
            x = 0;
            ++row;
        }
        if (placing == Placing::Move) {
            widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, this->height()), QRect(QPoint(x, row * (height + gap)), size)));
            widget->show();
        }
        x += size.width() + gap;
    };
    bool full = false;
    for (const core::ServiceId &service : m_services) {
        widgets::ServiceChip *chip = m_chips.value(service);
        const QSize size = chip->sizeHint();
        // The last row keeps room for "+ Service" and "7 more".
        const int reserved = m_add->sizeHint().width() + gap + (left > 1 ? 80 : 0);
        full = full || (row == kMostRows - 1 && x + size.width() + gap + reserved > width && x > 0);
        if (full) {
            if (placing == Placing::Move)
                chip->hide();
            continue;
        }
        put(chip, size);
        --left;
    }
    if (placing == Placing::Move) {
        m_more->setVisible(left > 0);
        m_more->setText(tr("%n more", "services that have no room over the log", left));
        m_more->setAccessibleName(m_more->text());
    }
    if (left > 0)
        put(m_more, m_more->sizeHint());
    put(m_add, m_add->sizeHint());
    return (row + 1) * height + row * gap;
}

int LogsServiceBar::heightForWidth(int width) const
{
    return arrange(width, Placing::Measure);
}

QSize LogsServiceBar::sizeHint() const
{
    return {300, heightForWidth(std::max(300, width()))};
}

QSize LogsServiceBar::minimumSizeHint() const
{
    return {180, m_add->sizeHint().height()};
}

void LogsServiceBar::resizeEvent(QResizeEvent *)
{
    arrange(width(), Placing::Move);
}

} // namespace ui::pages
