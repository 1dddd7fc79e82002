// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/view/contrast.h"

#include <algorithm>
#include <cmath>

namespace hexfolio {

namespace {

double linear(int channel)
{
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(QRgb color)
{
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

int mixed(int under, int over, double share)
{
    return static_cast<int>(std::lround(under + (over - under) * share));
}

} // namespace

double contrastOf(QRgb a, QRgb b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QRgb blended(QRgb under, QRgb over, double share)
{
    return qRgb(mixed(qRed(under), qRed(over), share), mixed(qGreen(under), qGreen(over), share),
                mixed(qBlue(under), qBlue(over), share));
}

QRgb readableOn(QRgb ground, QRgb ink)
{
    const QRgb black = qRgb(0, 0, 0);
    const QRgb white = qRgb(255, 255, 255);
    const QRgb goal = contrastOf(ground, black) > contrastOf(ground, white) ? black : white;
    constexpr int steps = 16;
    for (int step = 0; step < steps; ++step) {
        const QRgb tried = blended(ink, goal, static_cast<double>(step) / steps);
        if (contrastOf(ground, tried) >= readableContrast)
            return tried;
    }
    return goal;
}

} // namespace hexfolio
