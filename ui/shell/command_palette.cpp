// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "models/fuzzy_match.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/basics.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui::shell {

using theme::Color;

namespace {

constexpr int kWidth = 600;
constexpr int kRow = 40;
constexpr int kMostRows = 9; // then it scrolls
constexpr int kTop = 88;
constexpr int kShadow = 24;
constexpr int kSliceMs = 6;  // of searching, between which keys and paints come
constexpr int kStride = 64;  // entries between two looks at the clock
const QKeySequence kCopyKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_C);

enum Role { HintRole = Qt::UserRole + 1, IconRole, PositionsRole };

// The box with its shadow.
class Box final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect inner = rect().adjusted(kShadow, kShadow, -kShadow, -kShadow);
        QColor shade = theme::color(this, Color::Shadow);
        shade.setAlpha(shade.alpha() / 8);
        for (int i = kShadow - 4; i > 0; i -= 3) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(shade);
            painter.drawRoundedRect(inner.adjusted(-i, -i + 6, i, i + 6), theme::radius::l + i, theme::radius::l + i);
        }
        theme::parts::roundBox(painter, inner, theme::radius::l, theme::color(this, Color::Surface),
                               theme::color(this, Color::Border));
    }
};

// The field has no frame of its own: the box is its frame.
class Field final : public QLineEdit
{
public:
    explicit Field(QWidget *parent) : QLineEdit(parent)
    {
        setFrame(false);
        setFont(theme::font(theme::type::large));
    }
};

QWidget *makeLine(QWidget *parent)
{
    auto *line = new widgets::Panel(Color::Surface, Qt::TopEdge, parent);
    line->setFixedHeight(1);
    return line;
}

} // namespace

class CommandPalette::Rows final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    struct Row
    {
        int entry;
        int score;
    };

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Row &row = m_rows[size_t(index.row())];
        const pages::Command &command = m_entries[row.entry].command;
        switch (role) {
        case Qt::DisplayRole:
            return command.text;
        case Qt::AccessibleTextRole:
            return command.hint.isEmpty() ? command.text : command.text + QStringLiteral(", ") + command.hint;
        case HintRole:
            return command.hint;
        case IconRole:
            return int(command.icon);
        case PositionsRole:
            return QVariant::fromValue(models::fuzzyMatch(command.text, m_words).value_or(models::FuzzyMatch()).positions);
        default:
            return {};
        }
    }

    void setEntries(QList<PaletteEntry> entries, PaletteSupply later)
    {
        m_entries = std::move(entries);
        m_later = std::move(later);
    }
    void begin(const QString &pattern)
    {
        m_words = pattern.trimmed();
        m_pattern = models::FuzzyPattern(m_words);
        m_found.clear();
        m_next = 0;
    }
    // Looks on until all is looked at or the slice is over; true: all is.
    bool goOn()
    {
        QElapsedTimer slice;
        slice.start();
        for (;;) {
            if (m_next == m_entries.size()) {
                if (m_pattern.isEmpty() || !m_later)
                    return true;
                if (!m_later(m_entries))
                    m_later = {};
                continue;
            }
            consider(m_next++);
            if (m_next % kStride == 0 && slice.elapsed() >= kSliceMs)
                return false;
        }
    }
    void publish()
    {
        std::vector<Row> best = m_found;
        const auto better = [this](const Row &a, const Row &b) {
            if (a.score != b.score)
                return a.score > b.score;
            const auto lengths = std::pair(m_entries[a.entry].command.text.size(), m_entries[b.entry].command.text.size());
            if (!m_pattern.isEmpty() && lengths.first != lengths.second)
                return lengths.first < lengths.second;
            return a.entry < b.entry;
        };
        const auto shown = std::min<size_t>(best.size(), kMostShown);
        std::partial_sort(best.begin(), best.begin() + ptrdiff_t(shown), best.end(), better);
        best.resize(shown);
        beginResetModel();
        m_rows = std::move(best);
        endResetModel();
    }
    const PaletteEntry &entry(int row) const { return m_entries[m_rows[size_t(row)].entry]; }
    int entryAt(int row) const { return m_rows[size_t(row)].entry; }
    int rowOf(int entry) const
    {
        const auto at = std::find_if(m_rows.begin(), m_rows.end(), [entry](const Row &row) { return row.entry == entry; });
        return at == m_rows.end() ? -1 : int(at - m_rows.begin());
    }
    void clear()
    {
        beginResetModel();
        m_rows.clear();
        m_found.clear();
        m_entries.clear();
        m_later = {};
        m_next = 0;
        endResetModel();
    }

private:
    void consider(int at)
    {
        const PaletteEntry &entry = m_entries[at];
        if (m_pattern.isEmpty()) {
            if (entry.offered == Offered::Always)
                m_found.push_back({at, entry.weight});
        } else if (const auto score = m_pattern.score(entry.command.text)) {
            m_found.push_back({at, *score * 16 + entry.weight});
        }
    }

    QList<PaletteEntry> m_entries;
    PaletteSupply m_later;
    QString m_words;
    models::FuzzyPattern m_pattern;
    std::vector<Row> m_found; // among the entries before m_next
    int m_next = 0;
    std::vector<Row> m_rows; // the best of them
};

class CommandPalette::RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, kRow}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        const auto c = [&](Color token) { return theme::color(option.palette, token); };
        const QRect row = option.rect.adjusted(theme::space::s, 1, -theme::space::s, -1);
        if (chosen)
            theme::parts::roundBox(*painter, row, theme::radius::s, c(Color::AccentSoft));
        else if (option.state & QStyle::State_MouseOver)
            theme::parts::roundBox(*painter, row, theme::radius::s, c(Color::Hover));
        const int side = theme::size::icon;
        const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
        theme::paintIcon(painter, placed(QRect(row.left() + 12, row.center().y() - side / 2, side, side)),
                         static_cast<theme::Icon>(index.data(IconRole).toInt()), c(chosen ? Color::Accent : Color::Text2));

        QRect box = row.adjusted(12 + side + theme::space::m, 0, -12, 0);
        const QString hint = index.data(HintRole).toString();
        if (!hint.isEmpty()) {
            painter->setFont(theme::font(theme::type::small));
            const int width = std::min(painter->fontMetrics().horizontalAdvance(hint) + 4, box.width() / 2);
            painter->setPen(c(Color::Text2));
            painter->drawText(placed(QRect(box.right() - width + 1, box.top(), width, box.height())), Qt::AlignRight | Qt::AlignVCenter,
                              painter->fontMetrics().elidedText(hint, Qt::ElideRight, width));
            box.setRight(box.right() - width - theme::space::l);
        }
        paintText(painter, placed(box), index.data().toString(), index.data(PositionsRole).value<QVector<int>>(), c(Color::Text),
                  c(Color::Accent));
    }

private:
    // Runs of marked and plain letters, one after the other.
    static void paintText(QPainter *painter, const QRect &box, const QString &text, const QVector<int> &marked,
                          const QColor &ink, const QColor &accent)
    {
        const QFont plain = theme::font(theme::type::body);
        const QFont strong = theme::font(theme::type::body, QFont::DemiBold);
        int taken = 0;
        for (int at = 0; at < text.size();) {
            const bool mark = std::binary_search(marked.begin(), marked.end(), at);
            int end = at;
            while (end < text.size() && std::binary_search(marked.begin(), marked.end(), end) == mark)
                ++end;
            painter->setFont(mark ? strong : plain);
            painter->setPen(mark ? accent : ink);
            const QString run = text.mid(at, end - at);
            const int room = box.width() - taken;
            const int width = painter->fontMetrics().horizontalAdvance(run);
            const QRect place = QStyle::visualRect(painter->layoutDirection(), box, box.adjusted(taken, 0, 0, 0));
            if (width > room) {
                painter->drawText(place, Qt::AlignVCenter, painter->fontMetrics().elidedText(run, Qt::ElideRight, room));
                return;
            }
            painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, run);
            taken += width;
            at = end;
        }
    }
};

CommandPalette::CommandPalette(QWidget *window) : QWidget(window)
{
    hide();
    window->installEventFilter(this);
    m_box = new Box(this);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(kShadow + 1, kShadow + 1, kShadow + 1, kShadow + 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::space::m, 0, theme::space::m, 0);
    m_field = new Field(m_box);
    m_field->setPlaceholderText(tr("Search or run a command", "placeholder: command palette"));
    m_field->setAccessibleName(tr("Search or run a command", "accessible name: command palette"));
    m_field->addAction(theme::icon(theme::Icon::Search), QLineEdit::LeadingPosition);
    m_field->setFixedHeight(52);
    m_field->installEventFilter(this);
    head->addWidget(m_field);
    column->addLayout(head);
    column->addWidget(makeLine(m_box));
    column->addSpacing(theme::space::s);

    m_rows = new Rows(this);
    m_list = new QListView(m_box);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it; its arrow keys move here
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found", "accessible name: what the command palette found"));
    column->addWidget(m_list);
    m_none = new widgets::TextLabel({}, theme::type::body, Color::Text2, QFont::Normal, m_box);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setFixedHeight(2 * kRow);
    column->addWidget(m_none);
    column->addSpacing(theme::space::s);
    buildFoot();
    column->addWidget(m_foot);

    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &CommandPalette::searchOn);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_slice.stop(); // what was clicked is what was meant
        m_list->setCurrentIndex(index);
        runCurrent();
    });
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::buildFoot()
{
    m_foot = new QWidget(m_box);
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(m_foot));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::space::l, theme::space::xs, theme::space::s, theme::space::xs);
    row->setSpacing(theme::space::s);
    const auto name = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    const QString keys = tr("%1 to run · %2 to close", "foot of the command palette; names of keys").arg(name(Qt::Key_Enter), name(Qt::Key_Escape));
    auto *ways = new widgets::TextLabel(keys, theme::type::small, Color::Text2, QFont::Normal, m_foot);
    row->addWidget(ways, 1);
    m_copyKeys = new widgets::TextLabel(kCopyKeys.toString(QKeySequence::NativeText), theme::type::small, Color::Text2, QFont::Normal, m_foot);
    row->addWidget(m_copyKeys);
    m_curl = dialogs::makeCurlButton(m_foot);
    m_curl->installEventFilter(this);
    row->addWidget(m_curl);
    column->addLayout(row);
    m_foot->setFixedHeight(theme::size::control + 2 * theme::space::xs + 1);
    connect(m_curl, &QPushButton::clicked, this, &CommandPalette::copyCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::showFoot);
}

void CommandPalette::showFoot()
{
    const QModelIndex current = m_list->currentIndex();
    const bool told = current.isValid() && m_rows->entry(current.row()).command.told.backend;
    if (!told && m_curl->hasFocus())
        m_field->setFocus(Qt::OtherFocusReason);
    // What sends nothing has nothing to copy; the foot stays as high as it is.
    m_copyKeys->setVisible(told);
    m_curl->setVisible(told);
    m_curl->setEnabled(told);
    // The field has the focus all the while: what reads it aloud says this too.
    m_field->setAccessibleDescription(told ? m_curl->text() + QStringLiteral(": ") + m_copyKeys->text() : QString());
}

void CommandPalette::open(QList<PaletteEntry> entries, PaletteSupply later)
{
    if (!isOpen())
        m_focusBefore = window()->focusWidget();
    m_rows->setEntries(std::move(entries), std::move(later));
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    setGeometry(parentWidget()->rect());
    show();
    raise();
    search();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    if (!isOpen())
        return;
    hide();
    m_slice.stop();
    m_rows->clear(); // what the entries hold need not live on
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    m_focusBefore = nullptr;
}

QStringList CommandPalette::shownTexts() const
{
    QStringList texts;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        texts << m_rows->index(row).data().toString();
    return texts;
}

void CommandPalette::search()
{
    m_wish = Wish::None;
    m_slice.stop();
    m_rows->begin(m_field->text());
    if (!m_rows->goOn())
        m_slice.start();
    showFound();
    if (m_rows->rowCount() > 0) {
        m_list->setCurrentIndex(m_rows->index(0));
        m_list->scrollToTop();
    }
    showFoot();
}

void CommandPalette::searchOn()
{
    if (!m_rows->goOn()) {
        m_slice.start();
        return;
    }
    // Who has moved on from the first stays where they are.
    const QModelIndex current = m_list->currentIndex();
    const int chosen = current.row() > 0 ? m_rows->entryAt(current.row()) : -1;
    showFound();
    if (m_rows->rowCount() > 0) {
        m_list->setCurrentIndex(m_rows->index(std::max(0, m_rows->rowOf(chosen))));
        m_list->scrollTo(m_list->currentIndex());
    }
    showFoot();
    if (m_wish != Wish::None)
        carryOut(m_wish);
}

void CommandPalette::showFound()
{
    m_rows->publish();
    const bool none = m_rows->rowCount() == 0;
    m_list->setVisible(!none);
    m_foot->setVisible(!none);
    m_none->setVisible(none);
    m_none->setText(isSearching() ? tr("Searching…", "command palette")
                                  : tr("Nothing is called “%1”", "command palette").arg(m_field->text().trimmed()));
    place();
}

void CommandPalette::place()
{
    const int rows = std::min(m_rows->rowCount(), kMostRows);
    m_list->setFixedHeight(std::max(1, rows) * kRow);
    const int width = std::min(kWidth, this->width() - 2 * theme::space::xl) + 2 * kShadow;
    m_box->layout()->activate();
    const int height = m_box->sizeHint().height();
    m_box->setGeometry((this->width() - width) / 2, kTop - kShadow, width, height);
}

void CommandPalette::move(int by)
{
    const int count = m_rows->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row() + by;
    // One step beyond an end comes in at the other; a page stops there.
    const int target = std::abs(by) == 1 ? (row + count) % count : std::clamp(row, 0, count - 1);
    m_list->setCurrentIndex(m_rows->index(target));
    m_list->scrollTo(m_list->currentIndex());
}

void CommandPalette::carryOut(Wish wish)
{
    if (isSearching()) { // the best may be still to come
        m_wish = wish;
        return;
    }
    m_wish = Wish::None;
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const pages::Command command = m_rows->entry(index.row()).command;
    if (wish == Wish::Copy && !command.told.backend)
        return;
    close(); // first: what runs may open a dialog
    if (wish == Wish::Copy)
        dialogs::copyAsCurl(window(), command.told);
    else if (command.run)
        command.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    if (watched != m_field && watched != m_curl)
        return QWidget::eventFilter(watched, event);
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const QKeyCombination keys = isKey ? static_cast<QKeyEvent *>(event)->keyCombination() : QKeyCombination();
    const bool copies = isKey && kCopyKeys == QKeySequence(keys);
    // These are ours, whatever shortcuts a page or a person has for them.
    if (event->type() == QEvent::ShortcutOverride && (copies || keys.key() == Qt::Key_Escape)) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    if (copies) {
        copyCurrent();
        return true;
    }
    switch (keys.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: // between these two: there is nowhere else to go
        if (watched == m_curl)
            m_field->setFocus(Qt::TabFocusReason);
        else if (m_curl->isEnabled())
            m_curl->setFocus(Qt::TabFocusReason);
        return true;
    default:
        return watched == m_field && fieldKey(keys.key());
    }
}

bool CommandPalette::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(kMostRows - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - kMostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(this, Color::Shadow));
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_box->geometry().contains(event->pos()))
        close();
}

} // namespace ui::shell
