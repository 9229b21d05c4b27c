// SPDX-License-Identifier: GPL-3.0-or-later
// What is written can be read and what is operated can be found, in both schemes: WCAG 2 contrast of 4.5
// for words on each ground that they stand on, of 3 for outlines, curves and the mark of the keyboard.
// What is switched off is left out, as WCAG does: it is grey so that nobody takes it for something to use.
#include "ui/theme/console_style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/environment.h"
#include "ui/widgets/log_view_metrics.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/toast.h"

#include <QtTest>
#include <QtWidgets>

using namespace ui::theme;
using ui::widgets::EnvironmentColor;

Q_DECLARE_METATYPE(ui::theme::Scheme)

namespace {

constexpr double kWords = 4.5;
constexpr double kShapes = 3;

QString schemeName(Scheme scheme)
{
    return scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
}

struct Named
{
    Color token;
    const char *name;
};

// What words are written in; any of them may stand on any ground.
constexpr Named kInks[] = {{Color::Text, "text"},   {Color::Text2, "secondary text"}, {Color::Text3, "caption or placeholder"},
                           {Color::Accent, "link"}, {Color::Ok, "good"},              {Color::Warn, "warning"},
                           {Color::Error, "error"}, {Color::Off, "off"}};
constexpr Named kGrounds[] = {{Color::Surface, "surface"},         {Color::Background, "background"}, {Color::Sidebar, "side bar"},
                              {Color::Hover, "under the pointer"}, {Color::Pressed, "pressed"},       {Color::AccentSoft, "selection"},
                              {Color::OkSoft, "good ground"},      {Color::WarnSoft, "warning ground"}, {Color::ErrorSoft, "error ground"},
                              {Color::OffSoft, "off ground"}};

QColor over(const QColor &ground, const QColor &veil, float share)
{
    const auto mixed = [share](float below, float above) { return above * share + below * (1 - share); };
    return QColor::fromRgbF(mixed(ground.redF(), veil.redF()), mixed(ground.greenF(), veil.greenF()), mixed(ground.blueF(), veil.blueF()));
}

// A control as it is shown, on a ground of its own.
struct Shown
{
    QWidget box;
    QWidget *control = nullptr;

    template <typename Make>
    Shown(const Make &make, Color ground)
    {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::Window, color(palette, ground));
        box.setPalette(palette);
        auto *layout = new QVBoxLayout(&box);
        auto *other = new QPushButton(QStringLiteral("Another"), &box); // where the focus is first
        layout->addWidget(other);
        control = make(&box);
        if (control->parentWidget() == &box) // else it has a place of its own
            layout->addWidget(control);
        box.resize(320, 240);
        box.show();
        box.activateWindow();
        (void)QTest::qWaitForWindowActive(&box);
        other->setFocus();
        box.setAttribute(Qt::WA_KeyboardFocusChange); // as after the first Tab
    }
    QImage picture()
    {
        const QRect place(control->mapTo(&box, QPoint()), control->size());
        return box.grab(place.adjusted(-4, -4, 4, 4).intersected(box.rect())).toImage().convertToFormat(QImage::Format_RGB32);
    }
};

} // namespace

class tst_Contrast : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    using Make = std::function<QWidget *(QWidget *)>;
    template <typename Control>
    static Make plain()
    {
        return [](QWidget *parent) { return new Control(parent); };
    }
    static QToolButton *closerOfToast(QWidget *parent)
    {
        auto *host = new ui::widgets::ToastHost(parent);
        host->show(ui::widgets::ToastKind::Done, QStringLiteral("Done"));
        return host->findChild<QToolButton *>();
    }

    static void inBothSchemes(const std::function<void(Scheme)> &add)
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            add(scheme);
    }
    void dress(Scheme scheme) { m_theme->setMode(scheme == Scheme::Light ? Mode::Light : Mode::Dark); }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, Mode::Light);
        QApplication::setCursorFlashTime(0); // the cursor of a field is not what is looked for
    }
    void cleanupTestCase() { m_theme.reset(); }

    void wordsCanBeRead_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        inBothSchemes([](Scheme scheme) {
            const auto c = [scheme](Color token) { return color(scheme, token); };
            const auto row = [scheme](const QString &name, const QColor &ink, const QColor &ground) {
                QTest::newRow(qPrintable(schemeName(scheme) + QStringLiteral(": ") + name)) << ink << ground;
            };
            for (const Named &ink : kInks)
                for (const Named &ground : kGrounds)
                    row(QStringLiteral("%1 on %2").arg(QLatin1StringView(ink.name), QLatin1StringView(ground.name)), c(ink.token), c(ground.token));
            row(QStringLiteral("chief button"), c(Color::OnAccent), c(Color::Accent));
            row(QStringLiteral("chief button under the pointer"), c(Color::OnAccent), c(Color::AccentHover));
            row(QStringLiteral("destructive button"), c(Color::OnError), c(Color::Error));
            row(QStringLiteral("destructive button under the pointer"), c(Color::OnError), c(Color::ErrorHover));
            row(QStringLiteral("tool tip and toast"), c(Color::OnTip), c(Color::Tip));
            for (int i = 0; i < 5; ++i) // values of a log line's fields are written in them, and a chart's legend stands beside them
                for (const Named &ground : {kGrounds[0], kGrounds[1], kGrounds[3]})
                    row(QStringLiteral("series %1 on %2").arg(i + 1).arg(QLatin1StringView(ground.name)), c(seriesColor(i)), c(ground.token));
            for (const EnvironmentColor environment : ui::widgets::kEnvironmentColors)
                row(QStringLiteral("tag of an environment, ") + ui::widgets::toString(environment), c(Color::Text),
                    ui::widgets::tintOf(environment, paletteFor(scheme)));
            for (const Color ground : {Color::Surface, Color::Hover, Color::ErrorSoft}) {
                const QColor selected = over(c(ground), c(Color::Accent), ui::widgets::log_metrics::kSelectionTint);
                row(QStringLiteral("selected log line on %1").arg(int(ground)), c(Color::Text), selected);
                if (ground != Color::ErrorSoft)
                    row(QStringLiteral("selected debug line on %1").arg(int(ground)), c(Color::Text2), selected);
            }
            row(QStringLiteral("hit of a search"), c(Color::Warn), c(Color::WarnSoft));
            row(QStringLiteral("the hit that is looked at"), c(Color::Surface), c(Color::Warn));
            const QPalette palette = paletteFor(scheme);
            for (const auto &[name, ink, ground] : {std::tuple("window", QPalette::WindowText, QPalette::Window),
                                                    {"view", QPalette::Text, QPalette::Base},
                                                    {"other row", QPalette::Text, QPalette::AlternateBase},
                                                    {"placeholder", QPalette::PlaceholderText, QPalette::Base},
                                                    {"button", QPalette::ButtonText, QPalette::Button},
                                                    {"selected text", QPalette::HighlightedText, QPalette::Highlight},
                                                    {"link", QPalette::Link, QPalette::Base},
                                                    {"visited link", QPalette::LinkVisited, QPalette::Base},
                                                    {"tip", QPalette::ToolTipText, QPalette::ToolTipBase}})
                row(QStringLiteral("Qt's ") + QLatin1StringView(name), palette.color(ink), palette.color(ground));
        });
    }
    void wordsCanBeRead()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double ratio = contrastRatio(ink, ground);
        QVERIFY2(ratio >= kWords, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(ratio)));
    }

    void pillsCanBeRead()
    {
        using ui::widgets::Tone;
        inBothSchemes([](Scheme scheme) {
            for (const Tone tone : {Tone::Ok, Tone::Warn, Tone::Error, Tone::Accent, Tone::Off})
                QVERIFY(contrastRatio(color(scheme, ui::widgets::inkOf(tone)), color(scheme, ui::widgets::softOf(tone))) >= kWords);
        });
    }

    void shapesStandOut_data()
    {
        QTest::addColumn<QColor>("shape");
        QTest::addColumn<QColor>("ground");
        inBothSchemes([](Scheme scheme) {
            const auto c = [scheme](Color token) { return color(scheme, token); };
            const auto row = [scheme](const QString &name, const QColor &shape, const QColor &ground) {
                QTest::newRow(qPrintable(schemeName(scheme) + QStringLiteral(": ") + name)) << shape << ground;
            };
            for (const Named &ground : kGrounds)
                row(QStringLiteral("ring of the focus on %1").arg(QLatin1StringView(ground.name)), c(Color::Accent), c(ground.token));
            for (const Named &ground : {kGrounds[0], kGrounds[1]}) {
                row(QStringLiteral("outline of a field on %1").arg(QLatin1StringView(ground.name)), c(Color::Border), c(ground.token));
                row(QStringLiteral("outline of a refused field on %1").arg(QLatin1StringView(ground.name)), c(Color::Error), c(ground.token));
            }
            for (int i = 0; i < 5; ++i)
                row(QStringLiteral("curve %1").arg(i + 1), c(seriesColor(i)), c(Color::Surface));
            for (const EnvironmentColor environment : ui::widgets::kEnvironmentColors) {
                const QString name = ui::widgets::toString(environment);
                const QColor ink = c(ui::widgets::inkOf(environment).value_or(Color::Off));
                row(QStringLiteral("sign of an environment, ") + name, ink, ui::widgets::tintOf(environment, paletteFor(scheme)));
                for (const Named &ground : {kGrounds[0], kGrounds[1], kGrounds[2]})
                    row(QStringLiteral("frame of an environment, %1, beside %2").arg(name, QLatin1StringView(ground.name)), ink, c(ground.token));
            }
            for (const Color ink : {Color::Ok, Color::Error, Color::Accent}) // a toast is dark in both
                row(QStringLiteral("sign of a toast %1").arg(int(ink)), color(Scheme::Dark, ink), c(Color::Tip));
        });
    }
    void shapesStandOut()
    {
        QFETCH(QColor, shape);
        QFETCH(QColor, ground);
        const double ratio = contrastRatio(shape, ground);
        QVERIFY2(ratio >= kShapes, qPrintable(QStringLiteral("%1 on %2: %3").arg(shape.name(), ground.name()).arg(ratio)));
    }

    // As painted, not as meant: somewhere on the way in from each side is a line that stands out.
    void controlsHaveAnOutline_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Make>("make");
        QTest::addColumn<Color>("ground");
        inBothSchemes([](Scheme scheme) {
            for (const Named &ground : {kGrounds[0], kGrounds[1]}) {
                const auto row = [&](const char *name, const Make &make) {
                    QTest::addRow("%s: %s on %s", qPrintable(schemeName(scheme)), name, ground.name) << scheme << make << ground.token;
                };
                row("field", plain<QLineEdit>());
                row("list to choose from", plain<QComboBox>());
                row("number", plain<QSpinBox>());
                row("text of several lines", plain<QPlainTextEdit>());
                row("tick box", plain<QCheckBox>());
                row("tick box that is ticked", [](QWidget *parent) {
                    auto *box = new QCheckBox(parent);
                    box->setChecked(true);
                    return box;
                });
                row("one of several", plain<QRadioButton>());
                row("switch that is off", plain<ui::widgets::ToggleSwitch>());
                row("switch that is on", [](QWidget *parent) {
                    auto *box = new ui::widgets::ToggleSwitch(parent);
                    box->setChecked(true);
                    return box;
                });
                row("chosen chip", [](QWidget *parent) {
                    auto *chip = new ui::widgets::FilterChip(QStringLiteral("Running"), parent);
                    chip->setChecked(true);
                    return chip;
                });
                row("button that is on", [](QWidget *parent) {
                    auto *button = new QPushButton(QStringLiteral("Follow"), parent);
                    button->setCheckable(true);
                    button->setChecked(true);
                    return button;
                });
            }
        });
    }
    void controlsHaveAnOutline()
    {
        QFETCH(Scheme, scheme);
        QFETCH(Make, make);
        QFETCH(Color, ground);
        dress(scheme);
        Shown shown(make, ground);
        const QImage picture = shown.picture();
        const QColor outside = color(scheme, ground);
        constexpr int kWayIn = 16;
        double best = 0;
        for (int x = 0; x < kWayIn; ++x)
            best = std::max(best, contrastRatio(picture.pixelColor(x, picture.height() / 2), outside));
        QVERIFY2(best >= kShapes, qPrintable(QString::number(best)));
    }

    void theKeyboardIsSeen_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Make>("make");
        inBothSchemes([](Scheme scheme) {
            const auto row = [&](const char *name, const Make &make) { QTest::addRow("%s: %s", qPrintable(schemeName(scheme)), name) << scheme << make; };
            row("button", [](QWidget *parent) { return new QPushButton(QStringLiteral("Restart"), parent); });
            for (const ButtonVariant variant : {ButtonVariant::Primary, ButtonVariant::Danger, ButtonVariant::Flat})
                row(variant == ButtonVariant::Primary ? "chief button" : variant == ButtonVariant::Danger ? "destructive button" : "flat button",
                    [variant](QWidget *parent) {
                        auto *button = new QPushButton(QStringLiteral("Delete"), parent);
                        setVariant(button, variant);
                        return button;
                    });
            row("link", [](QWidget *parent) {
                auto *button = new QPushButton(QStringLiteral("Show only"), parent);
                setVariant(button, ButtonVariant::Link);
                return button;
            });
            row("field", plain<QLineEdit>());
            row("list to choose from", plain<QComboBox>());
            row("number", plain<QSpinBox>());
            row("text of several lines", plain<QPlainTextEdit>());
            row("tick box", plain<QCheckBox>());
            row("one of several", plain<QRadioButton>());
            row("switch", plain<ui::widgets::ToggleSwitch>());
            row("chip", [](QWidget *parent) { return new ui::widgets::FilterChip(QStringLiteral("Running"), parent); });
            row("what closes a toast", &tst_Contrast::closerOfToast);
        });
    }
    void theKeyboardIsSeen()
    {
        QFETCH(Scheme, scheme);
        QFETCH(Make, make);
        dress(scheme);
        Shown shown(make, Color::Surface);
        const QImage before = shown.picture();
        shown.control->setFocus(Qt::TabFocusReason);
        QVERIFY(shown.control->hasFocus());
        const QImage after = shown.picture();
        int changed = 0;
        for (int y = 0; y < before.height(); ++y)
            for (int x = 0; x < before.width(); ++x)
                changed += contrastRatio(before.pixelColor(x, y), after.pixelColor(x, y)) >= kShapes;
        QVERIFY2(changed >= 40, qPrintable(QString::number(changed))); // a ring around the smallest of them is that long
    }
};

QTEST_MAIN(tst_Contrast)
#include "tst_contrast.moc"
