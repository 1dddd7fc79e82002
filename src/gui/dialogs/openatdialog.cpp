// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/openatdialog.h"

#include "gui/dialogs/fieldnote.h"
#include "gui/model/errortext.h"
#include "gui/model/numbertext.h"
#include "gui/model/offsetexpression.h"
#include "mapping/fileidentity.h"
#include "ui_openatdialog.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>

#include <array>
#include <filesystem>
#include <system_error>
#include <utility>

namespace hexfolio {

namespace {

// In the order of the chooser.
constexpr std::array accesses{Access::Copy, Access::Read, Access::Write};

// A device tells its true size here, as openFile() will.
Result<Size> sizeOfFile(const std::string& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return failure({.kind = ErrorKind::IsDirectory, .path = path});
    return FileIdentity::ofPath(path).transform([](const FileIdentity& identity) { return identity.size; });
}

} // namespace

OpenAtDialog::OpenAtDialog(JobRunner& jobs, QWidget* parent, Look ask)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OpenAtDialog>())
    , m_look(ask ? std::move(ask) : sizeOfFile)
    , m_looking(jobs)
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Open"));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QLineEdit* field : {m_ui->path, m_ui->offset, m_ui->length})
        field->setLayoutDirection(Qt::LeftToRight);
    for (const QLineEdit* field : {m_ui->offset, m_ui->length})
        connect(field, &QLineEdit::textChanged, this, &OpenAtDialog::revalidate);
    connect(m_ui->path, &QLineEdit::textChanged, this, [this] {
        m_found.reset();
        look();
        revalidate();
    });
    connect(m_ui->browse, &QPushButton::clicked, this, &OpenAtDialog::browse);
    revalidate();
}

OpenAtDialog::~OpenAtDialog() = default;

void OpenAtDialog::browse()
{
    // An empty answer means that the user thought better of it.
    const QString chosen = QFileDialog::getOpenFileName(this, tr("Choose a file"), m_ui->path->text());
    if (!chosen.isEmpty())
        m_ui->path->setText(chosen);
}

std::string OpenAtDialog::path() const
{
    return QFile::encodeName(m_ui->path->text()).toStdString();
}

OpenRange OpenAtDialog::range() const
{
    return m_range;
}

Access OpenAtDialog::access() const
{
    return accesses[static_cast<std::size_t>(m_ui->access->currentIndex())];
}

// One after the other, so that a file system that does not answer holds up one thread and not all of them.
void OpenAtDialog::look()
{
    const std::string wanted = path();
    if (wanted.empty() || m_looking.isRunning())
        return;
    m_looking.start<Size>([look = m_look, wanted](Progress&) { return look(wanted); },
                          [this, wanted](Result<Size> size) { finishLook(wanted, std::move(size)); });
}

void OpenAtDialog::finishLook(const std::string& looked, Result<Size> size)
{
    if (looked == path()) {
        m_found = std::move(size);
        revalidate();
    } else {
        // The slot of the job is free once this returns.
        QMetaObject::invokeMethod(this, &OpenAtDialog::look, Qt::QueuedConnection);
    }
}

bool OpenAtDialog::readSize()
{
    tell(m_ui->pathNote, {});
    m_size = 0;
    if (m_ui->path->text().isEmpty())
        return false;
    if (!m_found) {
        tell(m_ui->pathNote, tr("The file is being looked at…"));
        return false;
    }
    if (!*m_found) {
        tell(m_ui->pathNote, errorText(m_found->error()), NoteTone::Problem);
        return false;
    }
    m_size = **m_found;
    tell(m_ui->pathNote, sizeText(m_size));
    return true;
}

std::optional<Offset> OpenAtDialog::valueIn(const QLineEdit* field, Size limit)
{
    const auto value = OffsetExpression::parse(field->text(), {.current = 0, .end = limit});
    if (!value) {
        tell(m_ui->rangeNote, errorText(value.error()), NoteTone::Problem);
        return std::nullopt;
    }
    if (*value <= limit)
        return *value;
    tell(m_ui->rangeNote, tr("The file ends %1 after that.").arg(sizeText(limit)), NoteTone::Problem);
    return std::nullopt;
}

bool OpenAtDialog::readRange()
{
    m_range = {};
    tell(m_ui->rangeNote, {});
    if (!m_ui->offset->text().isEmpty()) {
        const auto offset = valueIn(m_ui->offset, m_size);
        if (!offset)
            return false;
        m_range.offset = *offset;
    }
    if (!m_ui->length->text().isEmpty()) {
        m_range.length = valueIn(m_ui->length, m_size - m_range.offset);
        if (!m_range.length)
            return false;
    }
    const Size size = m_range.length.value_or(m_size - m_range.offset);
    tell(m_ui->rangeNote,
         size == m_size ? tr("Opens the whole file.")
                        : tr("Opens %1, from %2 on.").arg(sizeText(size), offsetText(m_range.offset)));
    return true;
}

void OpenAtDialog::revalidate()
{
    const bool isFile = readSize();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(isFile && readRange());
    if (!isFile)
        tell(m_ui->rangeNote, {});
}

} // namespace hexfolio
