// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/identityrecord.h"

namespace hexfolio {

void writeIdentity(LittleEndianWriter& out, const FileIdentity& identity)
{
    out.number(identity.device);
    out.number(identity.inode);
    out.number(identity.size);
    out.signedNumber(identity.modifiedNs);
    out.signedNumber(identity.changedNs);
}

FileIdentity readIdentity(LittleEndianReader& in)
{
    FileIdentity identity;
    identity.device = in.number<std::uint64_t>();
    identity.inode = in.number<std::uint64_t>();
    identity.size = in.number<std::uint64_t>();
    identity.modifiedNs = in.signedNumber();
    identity.changedNs = in.signedNumber();
    return identity;
}

} // namespace hexfolio
