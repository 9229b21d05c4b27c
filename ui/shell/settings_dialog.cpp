// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/dialogs/form_field.h"
#include "ui/shell/local_retention.h"
#include "ui/shell/server_dialogs.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/scroll_edge.h"
#include "ui/widgets/scroll_pane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>

namespace ui::shell {

using dialogs::FormField;
using theme::ButtonVariant;
using theme::Color;
using theme::Icon;
using widgets::TextLabel;

namespace {

constexpr QSize kSize(760, 600);
constexpr int kSectionsWidth = 184;

// The icon and the word of a section, with the room that the side bar's entries have.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
        const int side = theme::size::icon;
        const auto placed = [&row](const QRect &part) { return QStyle::visualRect(row.direction, row.rect, part); };
        const QRect mark(row.rect.x() + theme::space::m - 2, row.rect.center().y() - side / 2 + 1, side, side);
        row.icon.paint(painter, placed(mark));
        const QRect words = row.rect.adjusted(mark.right() + 1 - row.rect.x() + theme::space::m - 2, 0, -theme::space::s, 0);
        painter->setFont(row.font);
        painter->setPen(theme::color(row.palette, row.state & QStyle::State_Selected ? Color::Text : Color::Text2));
        painter->drawText(placed(words), Qt::AlignVCenter | Qt::TextSingleLine, row.fontMetrics.elidedText(row.text, Qt::ElideRight, words.width()));
    }
};

template <typename Value>
QComboBox *choices(QWidget *parent, std::initializer_list<std::pair<QString, Value>> items, Value now)
{
    auto *box = new QComboBox(parent);
    for (const auto &[text, value] : items)
        box->addItem(text, int(value));
    box->setCurrentIndex(box->findData(int(now)));
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(Preferences &preferences, LocalServerControl &server, QWidget *parent, client::Backend *local)
    : QDialog(parent), m_preferences(preferences), m_server(server)
{
    setWindowTitle(tr("Settings", "title of a dialog"));
    resize(kSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *side = new widgets::Panel(Color::Sidebar, Qt::RightEdge, this);
    side->setFixedWidth(kSectionsWidth);
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(theme::space::s, theme::space::l, theme::space::s, theme::space::l);
    m_sections = new QListWidget(side);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setAccessibleName(tr("Sections of the settings", "accessible name"));
    QPalette clear = m_sections->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_sections->setPalette(clear);
    m_sections->setItemDelegate(new SectionDelegate(m_sections));
    sideColumn->addWidget(m_sections);
    middle->addWidget(side);
    m_stack = new QStackedWidget(this);
    middle->addWidget(m_stack, 1);
    column->addLayout(middle, 1);

    buildAppearance();
    buildKeyboard();
    buildNotifications();
    buildLocalServer(local);
    buildNetwork();
    connect(m_sections, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(0);

    auto *bar = new widgets::Panel(Color::Background, Qt::TopEdge, this);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(theme::space::xxl, theme::space::m, theme::space::xxl, theme::space::m);
    buttons->addWidget(new TextLabel(tr("What you choose counts at once.", "below the settings"), theme::type::small, Color::Text2, QFont::Normal, bar), 1);
    auto *closeButton = widgets::makeButton(tr("Close", "button"), {}, ButtonVariant::Normal, bar);
    closeButton->setAutoDefault(false); // Enter in a field ends its editing, not the dialog
    buttons->addWidget(closeButton);
    column->addWidget(bar);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::showSection(Section section)
{
    m_sections->setCurrentRow(int(section));
}

SettingsDialog::Section SettingsDialog::section() const
{
    return static_cast<Section>(m_sections->currentRow());
}

QVBoxLayout *SettingsDialog::addSection(const QString &title, Icon icon)
{
    auto *item = new QListWidgetItem(theme::icon(icon), title, m_sections);
    item->setSizeHint({100, theme::row::s});
    auto *scroll = new widgets::ScrollPane(m_stack);
    scroll->setAccessibleName(title);
    auto *body = new QWidget(scroll);
    auto *form = new QVBoxLayout(body);
    form->setContentsMargins(theme::space::xxl, theme::space::xl, theme::space::xxl, theme::space::xl);
    new widgets::ScrollEdge(scroll, form);
    form->setSpacing(theme::space::l);
    form->addWidget(new TextLabel(title, theme::type::title, Color::Text, QFont::DemiBold, body));
    scroll->setWidget(body);
    m_stack->addWidget(scroll);
    return form;
}

template <typename Change>
void SettingsDialog::change(Change change)
{
    PreferenceValues values = m_preferences.values();
    change(values);
    m_preferences.set(values);
}

void SettingsDialog::buildAppearance()
{
    QVBoxLayout *form = addSection(tr("Appearance", "section of the settings"), Icon::Sun);
    const PreferenceValues &now = m_preferences.values();
    using theme::Density;
    using theme::Mode;
    auto *mode = choices<Mode>(this, {{tr("As the system", "theme"), Mode::System}, {tr("Light", "theme"), Mode::Light}, {tr("Dark", "theme"), Mode::Dark}}, now.theme);
    form->addWidget(new FormField(tr("Theme", "label"), mode, {}, this));
    connect(mode, &QComboBox::currentIndexChanged, this, [this, mode] {
        change([mode](PreferenceValues &v) { v.theme = static_cast<Mode>(mode->currentData().toInt()); });
    });
    auto *density = choices<Density>(this, {{tr("Comfortable", "density"), Density::Comfortable}, {tr("Compact", "density"), Density::Compact}}, now.density);
    form->addWidget(new FormField(tr("Density", "label"), density, tr("How much room each row of a table takes."), this));
    connect(density, &QComboBox::currentIndexChanged, this, [this, density] {
        change([density](PreferenceValues &v) { v.density = static_cast<Density>(density->currentData().toInt()); });
    });
    using theme::Motion;
    constexpr int asTheDesktop = -1;
    auto *motion = choices<int>(this, {{tr("As the system", "motion"), asTheDesktop}, {tr("Full", "motion"), int(Motion::Full)}, {tr("Reduced", "motion"), int(Motion::Reduced)}},
                                now.motion ? int(*now.motion) : asTheDesktop);
    form->addWidget(new FormField(tr("Motion", "label"), motion, tr("Reduced: nothing turns or glides."), this));
    connect(motion, &QComboBox::currentIndexChanged, this, [this, motion] {
        const int chosen = motion->currentData().toInt();
        change([chosen](PreferenceValues &v) { v.motion = chosen == asTheDesktop ? std::nullopt : std::optional(static_cast<Motion>(chosen)); });
    });
    using models::HourStyle;
    auto *hours = choices<HourStyle>(this, {{tr("As the language has it", "time of day"), HourStyle::System}, {tr("24 hours: 18:30", "time of day"), HourStyle::Hours24},
                                            {tr("12 hours: 6:30 PM", "time of day"), HourStyle::Hours12}}, now.hours);
    form->addWidget(new FormField(tr("Time of day", "label"), hours, tr("Logs and charts always count 24 hours."), this));
    connect(hours, &QComboBox::currentIndexChanged, this, [this, hours] {
        change([hours](PreferenceValues &v) { v.hours = static_cast<HourStyle>(hours->currentData().toInt()); });
    });
    QComboBox *language = m_language = new QComboBox(this);
    language->addItem(tr("As the system", "language"), QString());
    for (const QString &one : m_preferences.languages())
        language->addItem(QLocale(one).nativeLanguageName(), one);
    language->setCurrentIndex(std::max(0, language->findData(now.language)));
    form->addWidget(new FormField(tr("Language", "label"), language, tr("A window in which something is begun follows when that is done."), this));
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] {
        change([language](PreferenceValues &v) { v.language = language->currentData().toString(); });
    });
    form->addStretch();
}

void SettingsDialog::buildKeyboard()
{
    QVBoxLayout *form = addSection(tr("Keyboard", "section of the settings"), Icon::Keyboard);
    const PreferenceValues &now = m_preferences.values();
    for (const ShortcutRow &row : shortcutTable()) {
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins({});
        layout->setSpacing(theme::space::s);
        auto *edit = new QKeySequenceEdit(keysFor(row.action, now), line);
        edit->setAccessibleName(row.text);
        for (auto *inner : edit->findChildren<QLineEdit *>()) // which has the focus, and is what a screen reader reads
            inner->setAccessibleName(row.text);
        layout->addWidget(edit, 1);
        auto *usual = widgets::makeIconButton(Icon::Restart, tr("The usual keys: %1", "tool tip").arg(row.usual.toString(QKeySequence::NativeText)),
                                              ButtonVariant::Flat, line);
        layout->addWidget(usual);
        auto *field = new FormField(row.text, line, {}, this);
        form->addWidget(field);
        m_keys.insert(int(row.action), {edit, field});
        connect(edit, &QKeySequenceEdit::editingFinished, this, [this, row] { takeKeys(row); });
        connect(usual, &QToolButton::clicked, this, [this, row, edit] {
            edit->setKeySequence(row.usual);
            takeKeys(row);
        });
    }
    form->addStretch();
}

SettingsDialog::~SettingsDialog()
{
    widgets::endQuietly(*this);
}

void SettingsDialog::takeKeys(const ShortcutRow &row)
{
    const KeysRow &at = m_keys[int(row.action)];
    QKeySequence keys = at.edit->keySequence();
    if (keys.count() > 1) // one press is what a window listens to
        at.edit->setKeySequence(keys = QKeySequence(keys[0]));
    const std::optional<QString> other = takenBy(keys, row.action, m_preferences.values());
    if (other) {
        at.field->setError(tr("These keys do something already: %1. The ones before stay.", "keys; what they do").arg(*other));
        return;
    }
    at.field->setError({});
    change([&](PreferenceValues &values) {
        if (keys == row.usual)
            values.shortcuts.remove(row.name);
        else
            values.shortcuts.insert(row.name, keys);
    });
}

QString SettingsDialog::keysError(WindowAction action) const
{
    return m_keys.value(int(action)).field->error();
}

void SettingsDialog::buildNotifications()
{
    QVBoxLayout *form = addSection(tr("Notifications", "section of the settings"), Icon::Bell);
    const PreferenceValues &now = m_preferences.values();
    auto *words = new TextLabel(tr("Told by the desktop while no window of the console shows it. What happened stands behind the bell in any case."),
                                theme::type::body, Color::Text2, QFont::Normal, this);
    words->setOverflow(widgets::Overflow::Wrap);
    form->addWidget(words);
    for (const NoticeKind kind : kNoticeKinds) {
        auto *box = new QCheckBox(noticeKindText(kind), this);
        box->setChecked(!now.quietKinds.contains(kind));
        form->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, kind](bool on) {
            change([kind, on](PreferenceValues &v) {
                if (on)
                    v.quietKinds.remove(kind);
                else
                    v.quietKinds.insert(kind);
            });
        });
    }
    QCheckBox *tray = dialogs::addChoice(form, tr("Show an icon in the notification area", "check box"),
                                         tr("It tells how the servers that are open do, and leads back to their windows."), this);
    tray->setChecked(now.trayIcon);
    connect(tray, &QCheckBox::toggled, this, [this](bool on) { change([on](PreferenceValues &v) { v.trayIcon = on; }); });
    form->addStretch();
}

void SettingsDialog::buildLocalServer(client::Backend *local)
{
    QVBoxLayout *form = addSection(tr("Local server", "section of the settings"), Icon::Server);
    const LocalServerSettings now = m_server.settings();
    m_port = new QSpinBox(this);
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("Any free port", "port 0"));
    m_port->setValue(now.port);
    const bool runs = m_server.state().phase == LocalServerPhase::Running;
    form->addWidget(new FormField(tr("Port", "label"), m_port,
                                  runs ? tr("Counts from the next start of the server. When the port is taken, a free one is used.")
                                       : tr("When the port is taken, a free one is used."),
                                  this));
    m_start = choices<LocalStart>(this, {{tr("As it was left", "when to start the local server"), LocalStart::AsItWas},
                                         {tr("Always", "when to start the local server"), LocalStart::Always},
                                         {tr("Never", "when to start the local server"), LocalStart::Never}},
                                  now.start);
    form->addWidget(new FormField(tr("Start with the console", "label"), m_start, {}, this));

    auto *folder = new QWidget(this);
    auto *row = new QHBoxLayout(folder);
    row->setContentsMargins({});
    row->setSpacing(theme::space::s);
    m_folder = new QLineEdit(QDir::toNativeSeparators(m_server.dataFolder()), folder);
    m_folder->setCursorPosition(0);
    m_folder->setAccessibleName(tr("Data folder", "accessible name"));
    row->addWidget(m_folder, 1);
    auto *choose = widgets::makeButton(tr("Choose…", "button: a folder"), {}, ButtonVariant::Normal, folder);
    auto *open = widgets::makeButton(tr("Open", "button: a folder"), Icon::FolderOpen, ButtonVariant::Normal, folder);
    row->addWidget(choose);
    row->addWidget(open);
    m_folderField = new FormField(tr("Data folder", "label"), folder,
                                  tr("Everything that the local server keeps: services, logs, samples, secrets (sealed). Another folder counts from "
                                     "the server's next start, and begins empty: nothing is moved."),
                                  this);
    form->addWidget(m_folderField);
    form->addWidget(new LocalRetention(local, this));
    form->addStretch();
    connect(m_port, &QSpinBox::editingFinished, this, &SettingsDialog::takeServer);
    connect(m_start, &QComboBox::currentIndexChanged, this, &SettingsDialog::takeServer);
    connect(m_folder, &QLineEdit::editingFinished, this, &SettingsDialog::takeServer);
    connect(open, &QPushButton::clicked, this, [this] { openFolder(m_server.dataFolder()); });
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Data folder of the local server", "title of a dialog"), m_server.dataFolder());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
            m_folder->setText(QDir::toNativeSeparators(chosen));
            takeServer();
        });
        dialog->open();
    });
}

void SettingsDialog::takeServer()
{
    const QString folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    const QFileInfo info(folder);
    QString why;
    if (!info.isAbsolute())
        why = tr("Give a whole path, from the root on.");
    else if (info.exists() && !info.isDir())
        why = tr("This is a file, not a folder.");
    m_folderField->setError(why);
    m_server.setSettings({quint16(m_port->value()), static_cast<LocalStart>(m_start->currentData().toInt()),
                          why.isEmpty() ? folder : m_server.dataFolder()});
}

void SettingsDialog::buildNetwork()
{
    QVBoxLayout *form = addSection(tr("Network", "section of the settings"), Icon::Globe);
    const ProxyChoice &now = m_preferences.values().proxy;
    using Kind = ProxyChoice::Kind;
    m_proxyKind = choices<Kind>(this, {{tr("As the system", "proxy"), Kind::System}, {tr("None", "proxy"), Kind::None},
                                       {tr("HTTP proxy", "proxy"), Kind::Http}, {tr("SOCKS 5 proxy", "proxy"), Kind::Socks5}},
                                now.kind);
    form->addWidget(new FormField(tr("Proxy", "label"), m_proxyKind, tr("Servers on this computer are always reached directly."), this));
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->setSpacing(theme::space::s);
    m_proxyHost = new QLineEdit(now.host, place);
    m_proxyHost->setAccessibleName(tr("Host of the proxy", "accessible name"));
    m_proxyHost->setPlaceholderText(QStringLiteral("proxy.example.com"));
    m_proxyPort = new QSpinBox(place);
    m_proxyPort->setRange(1, 65535);
    m_proxyPort->setValue(now.port == 0 ? 8080 : now.port);
    m_proxyPort->setAccessibleName(tr("Port of the proxy", "accessible name"));
    row->addWidget(m_proxyHost, 1);
    row->addWidget(m_proxyPort);
    m_proxyField = new FormField(tr("Host and port", "label: of a proxy"), place,
                                 tr("A proxy that asks for a password has to be set in the system."), this);
    form->addWidget(m_proxyField);
    form->addStretch();
    connect(m_proxyKind, &QComboBox::currentIndexChanged, this, &SettingsDialog::takeProxy);
    connect(m_proxyHost, &QLineEdit::editingFinished, this, &SettingsDialog::takeProxy);
    connect(m_proxyPort, &QSpinBox::editingFinished, this, &SettingsDialog::takeProxy);
    m_proxyField->setVisible(now.kind == Kind::Http || now.kind == Kind::Socks5);
}

void SettingsDialog::takeProxy()
{
    ProxyChoice wanted;
    wanted.kind = static_cast<ProxyChoice::Kind>(m_proxyKind->currentData().toInt());
    const bool named = wanted.kind == ProxyChoice::Kind::Http || wanted.kind == ProxyChoice::Kind::Socks5;
    m_proxyField->setVisible(named);
    m_proxyField->setError({});
    if (named) {
        wanted.host = m_proxyHost->text().trimmed();
        wanted.port = quint16(m_proxyPort->value());
        QUrl probe;
        probe.setHost(wanted.host, QUrl::StrictMode);
        if (wanted.host.isEmpty())
            return; // it is still to be typed: what was before stays
        if (!probe.isValid() || probe.host().isEmpty()) {
            m_proxyField->setError(tr("This is no name of a host. What was before stays."));
            return;
        }
    }
    change([&](PreferenceValues &values) { values.proxy = wanted; });
}

} // namespace ui::shell
