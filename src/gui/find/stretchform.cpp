// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/stretchform.h"

#include "search/hexnotation.h"
#include "ui_stretchform.h"

#include <QKeyEvent>

namespace hexfolio {

namespace {

constexpr int mostBytes = 1 << 30;

} // namespace

StretchForm::StretchForm(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::StretchForm>())
{
    m_ui->setupUi(this);
    m_ui->leastLetters->setMaximum(mostBytes);
    m_ui->leastRun->setMaximum(mostBytes);
    for (QComboBox* const box : {m_ui->encoding, m_ui->characters, m_ui->side})
        connect(box, &QComboBox::currentIndexChanged, this, &StretchForm::edited);
    for (QSpinBox* const box : {m_ui->leastLetters, m_ui->leastRun, m_ui->blockSize})
        connect(box, &QSpinBox::valueChanged, this, &StretchForm::edited);
    connect(m_ui->bits, &QDoubleSpinBox::valueChanged, this, &StretchForm::edited);
    connect(m_ui->byte, &QLineEdit::textChanged, this, &StretchForm::edited);
    // ASCII strings are of ASCII characters.
    connect(m_ui->encoding, &QComboBox::currentIndexChanged, m_ui->characters,
            [this](int encoding) { m_ui->characters->setEnabled(encoding != 0); });
    m_ui->characters->setEnabled(false);
    for (QWidget* const field : findChildren<QWidget*>())
        field->installEventFilter(this);
}

StretchForm::~StretchForm() = default;

void StretchForm::setKind(Kind kind)
{
    m_ui->pages->setCurrentIndex(static_cast<int>(kind));
    setFocusProxy(m_ui->pages->currentWidget()->findChild<QComboBox*>());
    if (kind == Kind::Runs)
        setFocusProxy(m_ui->byte);
}

StretchForm::Kind StretchForm::kind() const
{
    return static_cast<Kind>(m_ui->pages->currentIndex());
}

Result<Pattern> StretchForm::pattern() const
{
    switch (kind()) {
    case Kind::Strings: return strings();
    case Kind::Runs: return runs();
    case Kind::Entropy: return entropy();
    }
    return failure({.kind = ErrorKind::BadArgument});
}

Result<Pattern> StretchForm::strings() const
{
    return Pattern::strings(static_cast<StringEncoding>(m_ui->encoding->currentIndex()),
                            static_cast<Size>(m_ui->leastLetters->value()),
                            static_cast<StringCharacters>(m_ui->characters->currentIndex()));
}

Result<Pattern> StretchForm::runs() const
{
    const auto least = static_cast<Size>(m_ui->leastRun->value());
    const QString text = m_ui->byte->text().trimmed();
    if (text.isEmpty())
        return Pattern::runs(std::nullopt, least);
    const auto bytes = bytesFromHex(text.toStdString());
    if (!bytes)
        return failure(bytes.error());
    if (bytes->size() != 1) {
        return failure(
            {.kind = ErrorKind::Syntax,
             .reason = HEXFOLIO_TR("Reason", "a run is of one byte: give two hex digits, or none for any byte"),
             .subject = text.toStdString(),
             .position = 0});
    }
    return Pattern::runs(std::to_integer<std::uint8_t>(bytes->front()), least);
}

Result<Pattern> StretchForm::entropy() const
{
    return Pattern::entropy(static_cast<EntropySide>(m_ui->side->currentIndex()), m_ui->bits->value(),
                            static_cast<Size>(m_ui->blockSize->value()));
}

bool StretchForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT entered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StretchForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace hexfolio
