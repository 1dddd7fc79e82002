// SPDX-FileCopyrightText: 2026 The Hexfolio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

// Which folders of src/ a folder may include; each names all it may reach, so that an upward edge has no way around.
const std::map<std::string, std::set<std::string>> allowed{
    {"base", {}},
    {"mapping", {"base"}},
    {"document", {"base", "mapping"}},
    {"search", {"base", "mapping", "document"}},
    {"formats", {"base", "mapping", "document"}},
    {"cli", {"base", "mapping", "document", "search", "formats"}},
    {"gui/model", {"base", "mapping", "document", "search", "formats"}},
    {"gui/view", {"base", "mapping", "document", "search", "gui/model"}},
    {"gui/dialogs", {"base", "mapping", "document", "search", "gui/model"}},
    {"gui/docks", {"base", "mapping", "document", "search", "gui/model"}},
    {"gui/find", {"base", "mapping", "document", "search", "gui/model", "gui/view"}},
    {"gui/review", {"base", "mapping", "document", "search", "formats", "gui/model", "gui/view"}},
    {"gui",
     {"base", "mapping", "document", "search", "formats", "gui/model", "gui/view", "gui/dialogs", "gui/docks",
      "gui/find", "gui/review"}},
    {"gui/app",
     {"base", "mapping", "document", "search", "formats", "gui/model", "gui/view", "gui/dialogs", "gui/docks",
      "gui/find", "gui/review", "gui"}},
};

constexpr std::size_t longestFile = 400;

struct Source {
    std::string name; // relative to src/
    std::string folder;
    std::vector<std::string> lines;
};

fs::path sourceRoot()
{
    return fs::path(qEnvironmentVariable("HEXFOLIO_SOURCE_DIR").toStdString());
}

std::vector<Source> sourcesBelow(const fs::path& root)
{
    std::vector<Source> sources;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".h" && extension != ".cpp")
            continue;
        Source source;
        source.name = fs::relative(entry.path(), root).string();
        source.folder = fs::path(source.name).parent_path().string();
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);)
            source.lines.push_back(line);
        sources.push_back(std::move(source));
    }
    return sources;
}

// The names that are included between `open` and its closing mark.
std::vector<std::string> includesOf(const Source& source, char open)
{
    const char close = open == '<' ? '>' : '"';
    std::vector<std::string> names;
    for (const std::string& line : source.lines) {
        if (!line.starts_with("#include "))
            continue;
        const std::size_t from = line.find(open);
        const std::size_t to = from == std::string::npos ? from : line.find(close, from + 1);
        if (to != std::string::npos)
            names.push_back(line.substr(from + 1, to - from - 1));
    }
    return names;
}

QString complaint(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += "\n  " + line;
    return QString::fromStdString(text);
}

std::string arrows(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : " -> ") + name;
    return text;
}

// What a file counts with: a header with its source.
std::string componentOf(const Source& source)
{
    return fs::path(source.name).replace_extension().string();
}

// Which components each component includes, itself left out.
std::map<std::string, std::vector<std::string>> componentEdges(const std::vector<Source>& sources)
{
    std::map<std::string, std::string> components;
    for (const Source& source : sources)
        components[source.name] = componentOf(source);
    std::map<std::string, std::vector<std::string>> edges;
    for (const Source& source : sources) {
        const std::string& from = components.at(source.name);
        for (const std::string& name : includesOf(source, '"')) {
            const auto to = components.find(name);
            if (to != components.end() && to->second != from)
                edges[from].push_back(to->second);
        }
    }
    return edges;
}

// Follows the includes from `name`; returns the first way that comes back to a file on it.
bool reachesItself(const std::string& name, const std::map<std::string, std::vector<std::string>>& edges,
                   std::vector<std::string>& way, std::set<std::string>& finished)
{
    if (finished.contains(name))
        return false;
    if (std::ranges::find(way, name) != way.end()) {
        way.push_back(name);
        return true;
    }
    way.push_back(name);
    if (const auto found = edges.find(name); found != edges.end()) {
        for (const std::string& next : found->second) {
            if (reachesItself(next, edges, way, finished))
                return true;
        }
    }
    way.pop_back();
    finished.insert(name);
    return false;
}

} // namespace

/// Reads the #include lines of src/ and holds the layers: no upward edge, no cycle, no file over budget.
class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = sourcesBelow(sourceRoot() / "src");
        QVERIFY2(m_sources.size() > 30, "the sources were not found; HEXFOLIO_SOURCE_DIR must name the project");
    }

    void everyFolderHasAPlaceAmongTheLayers()
    {
        for (const Source& source : m_sources)
            QVERIFY2(allowed.contains(source.folder), source.name.c_str());
    }

    void noFileIncludesAHigherLayer()
    {
        std::vector<std::string> upward;
        for (const Source& source : m_sources) {
            for (const std::string& name : includesOf(source, '"')) {
                const std::string folder = fs::path(name).parent_path().string();
                if (allowed.contains(folder) && folder != source.folder && !allowed.at(source.folder).contains(folder))
                    upward.push_back(source.name + " includes " + name);
            }
        }
        QVERIFY2(upward.empty(), qPrintable(complaint(upward)));
    }

    void nothingBelowTheInterfaceKnowsQt()
    {
        std::vector<std::string> found;
        for (const Source& source : m_sources) {
            if (source.folder.starts_with("gui"))
                continue;
            for (const std::string& name : includesOf(source, '<')) {
                if (name.starts_with('Q') || name.starts_with("KSyntax") || name.starts_with("KMessage"))
                    found.push_back(source.name + " includes " + name);
            }
        }
        QVERIFY2(found.empty(), qPrintable(complaint(found)));
    }

    void noIncludeCycle()
    {
        const std::map<std::string, std::vector<std::string>> edges = componentEdges(m_sources);
        std::set<std::string> finished;
        std::set<std::string> cycles;
        for (const auto& [name, unused] : edges) {
            std::vector<std::string> way;
            if (reachesItself(name, edges, way, finished))
                cycles.insert(arrows({std::ranges::find(way, way.back()), way.end()}));
        }
        QVERIFY2(cycles.empty(), qPrintable(complaint({cycles.begin(), cycles.end()})));
    }

    void noFileIsOverBudget()
    {
        std::vector<std::string> tooLong;
        for (const char* const folder : {"src", "tests"}) {
            for (const Source& source : sourcesBelow(sourceRoot() / folder)) {
                if (source.lines.size() > longestFile)
                    tooLong.push_back(source.name + " has " + std::to_string(source.lines.size()) + " lines");
            }
        }
        QVERIFY2(tooLong.empty(), qPrintable(complaint(tooLong)));
    }

    void everyFileBeginsWithItsLicence()
    {
        std::vector<std::string> bare;
        for (const fs::path& folder : {sourceRoot() / "src", sourceRoot() / "tests"}) {
            for (const Source& source : sourcesBelow(folder)) {
                if (source.lines.size() < 2 || !source.lines[0].contains("SPDX-FileCopyrightText")
                    || !source.lines[1].contains("SPDX-License-Identifier: GPL-3.0-or-later"))
                    bare.push_back(source.name);
            }
        }
        QVERIFY2(bare.empty(), qPrintable(complaint(bare)));
    }

    void noNameIsADrawerForEverything()
    {
        const std::regex drawer("util|helper|common|manager|factory", std::regex::icase);
        for (const Source& source : m_sources)
            QVERIFY2(!std::regex_search(source.name, drawer), source.name.c_str());
    }

    void noPointerIntoAMapLeavesTheMappingLayer()
    {
        std::vector<std::string> found;
        for (const Source& source : m_sources) {
            if (source.folder == "mapping")
                continue;
            for (const std::string& name : includesOf(source, '<')) {
                if (name == "sys/mman.h")
                    found.push_back(source.name + " maps memory by itself");
            }
        }
        QVERIFY2(found.empty(), qPrintable(complaint(found)));
    }

private:
    std::vector<Source> m_sources;
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
