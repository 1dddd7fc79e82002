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

#include <optional>
#include <string_view>
#include <utility>

namespace hexfolio {

namespace {

using Patterns = Result<std::shared_ptr<const PlannedSet>>;

/// So long what was read counts as present while nobody asks for more.
constexpr std::chrono::seconds shortWhile{1};

/// A file of patterns, and what it means.
struct PatternText {
    QDateTime changed;
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
    return std::make_shared<const PlannedSet>(*std::move(set));
}

/// What the file says, and why it says nothing where it cannot be read.
PatternText readPatterns(const QString& path, const QDateTime& changed)
{
    const std::string name = QFile::encodeName(path).toStdString();
    const auto unread = [&](ErrorKind kind) { return PatternText{changed, {}, failure({.kind = kind, .path = name})}; };
    QFile file(path);
    if (QFileInfo(path).isDir())
        return unread(ErrorKind::IsDirectory);
    if (!file.open(QIODevice::ReadOnly))
        return unread(file.exists() ? ErrorKind::PermissionDenied : ErrorKind::NotFound);
    const QByteArray bytes = file.read(PatternFileForm::mostBytes + 1);
    if (bytes.size() > PatternFileForm::mostBytes)
        return unread(ErrorKind::TooLarge);
    return {changed, bytes, patternsIn(bytes, name)};
}

} // namespace

PatternFileForm::PatternFileForm(QWidget* parent) : QWidget(parent), m_path(new QLineEdit), m_browse(new QToolButton)
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

PatternFileForm::~PatternFileForm()
{
    leaveLook();
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

Result<std::shared_ptr<const PlannedSet>> PatternFileForm::patterns()
{
    adoptPath();
    if (!m_job->isRunning() && std::chrono::steady_clock::now() - m_seen->looked > shortWhile)
        startLooking();
    return m_seen->patterns;
}

void PatternFileForm::lookAgain()
{
    adoptPath();
    m_isAwaited = true;
    startLooking();
}

/// The next look does not wait for one that may never end.
void PatternFileForm::leaveLook()
{
    m_job.reset();
    if (m_thread)
        JobRunner::letGo(std::move(m_thread));
}

/// What was read of another file is forgotten.
void PatternFileForm::adoptPath()
{
    if (m_seen && m_seen->path == path())
        return;
    m_seen =
        std::make_unique<Seen>(Seen{path(),
                                    {},
                                    {},
                                    {},
                                    failure({.kind = ErrorKind::Busy,
                                             .path = QFile::encodeName(path()).toStdString(),
                                             .reason = HEXFOLIO_TR("Reason",
                                                                   "its patterns are still being read; try again in a "
                                                                   "moment")})});
    m_isAwaited = true;
    startLooking();
}

void PatternFileForm::startLooking()
{
    using Look = std::optional<PatternText>;
    if (!m_job || m_job->isRunning()) {
        leaveLook();
        m_thread = std::make_unique<JobRunner>(1);
        m_job = std::make_unique<JobWatch>(*m_thread);
    }
    const bool isFirst = m_seen->looked == std::chrono::steady_clock::time_point();
    m_job->start<Look>(
        [path = path(), isFirst, seen = m_seen->changed](Progress&) -> Result<Look> {
            const QDateTime changed = QFileInfo(path).lastModified();
            return isFirst || changed != seen ? Look(readPatterns(path, changed)) : Look();
        },
        [this](Result<Look> look) {
            m_seen->looked = std::chrono::steady_clock::now();
            if (look && *look) {
                m_seen->changed = (*look)->changed;
                m_seen->text = std::move((*look)->bytes);
                m_seen->patterns = std::move((*look)->patterns);
            } else if (!look) {
                m_seen->patterns = failure(look.error());
            }
            if (std::exchange(m_isAwaited, false) || !look || *look)
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
