// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/find/patternfileform.h"

#include "gui/model/errortext.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <string_view>
#include <utility>

namespace hexfolio {

namespace {

using Patterns = Result<std::shared_ptr<const PatternSet>>;

/// A file of patterns, and what it means.
struct PatternText {
    QByteArray bytes;
    Patterns patterns;
};

Patterns patternsIn(const QByteArray& text, const std::string& name)
{
    auto set = PatternSet::fromText({text.constData(), static_cast<std::size_t>(text.size())});
    if (!set) {
        set.error().path = name;
        return failure(set.error());
    }
    if (set->isEmpty()) {
        return failure({.kind = ErrorKind::BadArgument,
                        .path = name,
                        .reason = HEXFOLIO_TR("Reason", "there is no pattern in this file")});
    }
    return std::make_shared<const PatternSet>(*std::move(set));
}

Result<PatternText> readPatterns(const QString& path)
{
    const std::string name = QFile::encodeName(path).toStdString();
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure({.kind = ErrorKind::IsDirectory, .path = name});
    if (!file.open(QIODevice::ReadOnly))
        return failure({.kind = file.exists() ? ErrorKind::PermissionDenied : ErrorKind::NotFound, .path = name});
    PatternText text{file.read(PatternFileForm::mostBytes + 1), nullptr};
    if (text.bytes.size() > PatternFileForm::mostBytes)
        return failure({.kind = ErrorKind::TooLarge, .path = name});
    text.patterns = patternsIn(text.bytes, name);
    return text;
}

} // namespace

PatternFileForm::PatternFileForm(QWidget* parent)
    : QWidget(parent)
    , m_path(new QLineEdit)
    , m_browse(new QToolButton)
    , m_thread(std::make_unique<JobRunner>(1))
    , m_job(*m_thread)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    m_path->setObjectName(QStringLiteral("patternFile"));
    m_path->setMinimumWidth(m_path->fontMetrics().averageCharWidth() * 12);
    setFocusProxy(m_path);
    updateTexts();
    connect(m_path, &QLineEdit::textChanged, this, &PatternFileForm::edited);
    connect(m_path, &QLineEdit::returnPressed, this, &PatternFileForm::entered);
    connect(m_browse, &QToolButton::clicked, this, &PatternFileForm::browse);
}

void PatternFileForm::updateTexts()
{
    m_path->setAccessibleName(tr("File of patterns"));
    m_path->setPlaceholderText(tr("File of patterns, one a line: name = hex:7F 45 4C 46"));
    m_path->setToolTip(
        tr("One pattern a line: a name, =, a kind (hex, text, itext, utf16le, regex and others), a colon, and the "
           "pattern. # begins a comment."));
    m_browse->setText(QStringLiteral("…"));
    m_browse->setAccessibleName(tr("Choose a file of patterns"));
    m_browse->setToolTip(tr("Choose a file of patterns"));
}

void PatternFileForm::setPath(const QString& path)
{
    m_path->setText(path);
}

QString PatternFileForm::path() const
{
    return m_path->text();
}

void PatternFileForm::browse()
{
    auto* const dialog = new QFileDialog(this, tr("Choose a file of patterns"), QFileInfo(path()).path());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &PatternFileForm::setPath);
    dialog->open();
}

Result<std::shared_ptr<const PatternSet>> PatternFileForm::patterns()
{
    const QDateTime changed = QFileInfo(path()).lastModified();
    if (!m_seen || m_seen->path != path() || m_seen->changed != changed) {
        m_seen = std::make_unique<Seen>(Seen{path(), changed, {}, nullptr});
        startReading();
    }
    return m_seen->patterns;
}

void PatternFileForm::startReading()
{
    m_seen->patterns =
        failure({.kind = ErrorKind::Busy,
                 .path = QFile::encodeName(path()).toStdString(),
                 .reason = HEXFOLIO_TR("Reason", "its patterns are still being read; try again in a moment")});
    m_job.start<PatternText>([path = path()](Progress&) -> Result<PatternText> { return readPatterns(path); },
                             [this](Result<PatternText> text) {
                                 if (text) {
                                     m_seen->text = std::move(text->bytes);
                                     m_seen->patterns = std::move(text->patterns);
                                 } else {
                                     m_seen->patterns = std::unexpected(std::move(text.error()));
                                 }
                                 Q_EMIT read();
                             });
}

QString PatternFileForm::complaint(const Error& error) const
{
    if (!error.position || !m_seen)
        return errorText(error);
    const std::string_view text(m_seen->text.constData(), static_cast<std::size_t>(m_seen->text.size()));
    const TextPlace place = placeIn(text, *error.position);
    Error bare = error;
    bare.position.reset();
    return tr("Line %1, column %2: %3").arg(place.line).arg(place.column).arg(errorText(bare));
}

void PatternFileForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateTexts();
}

} // namespace hexfolio
