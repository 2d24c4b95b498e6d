#include "ui/library/emptystate.h"

#include "ui/library/textlabel.h"
#include "ui/support/buttons.h"
#include "ui/support/cover.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

constexpr int coverSide = 96;
constexpr int above = 64;

} // namespace

EmptyState::EmptyState(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_sentence(new TextLabel(look, TextStyle::Body, Role::Muted, this)),
      m_button(makeButton(look, ButtonKind::Secondary, {}, this))
{
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_button->setObjectName(u"emptyButton"_s);
    m_button->setAutoDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    adaptToScale();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    connect(&look, &Look::changed, this, &EmptyState::adaptToScale);
}

void EmptyState::setWords(const QString &sentence, const QString &button)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void EmptyState::adaptToScale()
{
    layout()->setContentsMargins(0, m_look.px(above + coverSide + 20), 0, m_look.px(24));
    layout()->setSpacing(m_look.px(16));
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_look.px(coverSide);
    const QRect at((width() - side) / 2, m_look.px(above), side, side);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(at), m_look.px(12), m_look.px(12));
    painter.setClipPath(shape);
    // Any fixed id draws the same quiet cover each time.
    static const auto id = ArticleId::parse(u"00000000-0000-4000-8000-000000000001"_s);
    painter.drawPixmap(at.topLeft(), coverPixmap(u"HeartPort"_s, *id, at.size(), m_look.theme(), devicePixelRatioF()));
}

} // namespace heartport
