// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/direction.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/access.h"
#include "ui/widgets/basics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace ui::widgets {

using theme::Color;
using theme::Icon;

namespace {

constexpr int kMost = 4;
constexpr int kWidth = 420;
constexpr std::chrono::seconds kShort{5};
constexpr std::chrono::seconds kLong{12};

class Toast final : public QWidget
{
    Q_OBJECT

public:
    Toast(ToastKind kind, const QString &text, QWidget *parent) : QWidget(parent), m_kind(kind), m_text(text)
    {
        setFont(theme::font(theme::type::body));
        setAccessRole(this, QAccessible::AlertMessage); // readers say one as it comes
        setAccessibleName(text);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(10, 12, 10, 12);
        row->addSpacing(28); // the icon
        auto *label = new TextLabel(text, theme::type::body, Color::OnTip, QFont::Normal, this);
        label->setOverflow(Overflow::Wrap);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        row->addWidget(label, 1);
        auto *close = new QToolButton(this);
        close->setAutoRaise(true);
        close->setFocusPolicy(Qt::TabFocus);
        close->setIcon(theme::icon(Icon::X, Color::OnTip));
        close->setIconSize({theme::size::iconSmall, theme::size::iconSmall});
        close->setFixedSize(24, 24);
        close->setAccessibleName(QObject::tr("Dismiss", "accessible name: closes a short message"));
        theme::setVariant(close, theme::ButtonVariant::Flat);
        close->setPalette(theme::paletteFor(theme::Scheme::Dark)); // as the box is, in both
        row->addWidget(close, 0, Qt::AlignTop);
        connect(close, &QToolButton::clicked, this, &QObject::deleteLater);
        QTimer::singleShot(kind == ToastKind::Failure ? kLong : kShort, this, &QObject::deleteLater);
        setFixedWidth(kWidth);
    }
    const QString &text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::parts::roundBox(painter, rect(), theme::radius::m, theme::color(this, Color::Tip),
                               theme::schemeOf(palette()) == theme::Scheme::Dark ? theme::color(this, Color::Border)
                                                                                 : QColor());
        // The box is dark in both themes, so its colours are those of the dark one.
        const Color ink = m_kind == ToastKind::Done ? Color::Ok : m_kind == ToastKind::Failure ? Color::Error : Color::Accent;
        const Icon icon = m_kind == ToastKind::Done ? Icon::CircleCheck
            : m_kind == ToastKind::Failure          ? Icon::CircleAlert
                                                    : Icon::Info;
        theme::paintIcon(&painter, theme::placed(this, QRect(16, 14, 18, 18)), icon, theme::color(theme::Scheme::Dark, ink));
    }

private:
    ToastKind m_kind;
    QString m_text;
};

} // namespace

ToastHost::ToastHost(QWidget *window) : QWidget(window), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(theme::space::s);
    window->installEventFilter(this);
    hide();
}

void ToastHost::show(ToastKind kind, const QString &text)
{
    const auto present = findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    if (present.size() >= kMost)
        delete present.first();
    auto *toast = new Toast(kind, text, this);
    m_column->addWidget(toast);
    connect(toast, &QObject::destroyed, this, [this] { QTimer::singleShot(0, this, &ToastHost::place); });
    QWidget::show();
    toast->show();
    place();
    QAccessibleEvent event(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QStringList ToastHost::texts() const
{
    QStringList list;
    for (const Toast *toast : findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly))
        list << toast->text();
    return list;
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void ToastHost::place()
{
    if (findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly).isEmpty()) {
        hide();
        return;
    }
    m_column->activate();
    const int height = m_column->hasHeightForWidth() ? m_column->heightForWidth(kWidth) : m_column->sizeHint().height();
    const QWidget *window = parentWidget();
    setGeometry(theme::placed(window, QRect(window->width() - kWidth - theme::space::xl,
                                                   window->height() - height - theme::size::footer - theme::space::m, kWidth, height)));
    raise();
}

} // namespace ui::widgets

#include "toast.moc"
