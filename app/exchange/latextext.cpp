#include "exchange/latextext.h"

#include <QHash>

namespace heartport {

using namespace Qt::StringLiterals;

namespace {

// The combining character of an accent command, 0 when it is none.
char16_t accentOf(const QString &command)
{
    static const QHash<QString, char16_t> accents{{u"`"_s, 0x300}, {u"'"_s, 0x301}, {u"^"_s, 0x302}, {u"~"_s, 0x303},
        {u"="_s, 0x304}, {u"u"_s, 0x306}, {u"."_s, 0x307}, {u"\""_s, 0x308}, {u"r"_s, 0x30A}, {u"H"_s, 0x30B},
        {u"v"_s, 0x30C}, {u"d"_s, 0x323}, {u"c"_s, 0x327}, {u"k"_s, 0x328}, {u"b"_s, 0x331}};
    return accents.value(command, 0);
}

// What stands for one command without arguments; null when it is not known.
QString symbolOf(const QString &command)
{
    static const QHash<QString, QString> symbols{{u"ss"_s, u"ß"_s}, {u"o"_s, u"ø"_s}, {u"O"_s, u"Ø"_s},
        {u"ae"_s, u"æ"_s}, {u"AE"_s, u"Æ"_s}, {u"oe"_s, u"œ"_s}, {u"OE"_s, u"Œ"_s}, {u"aa"_s, u"å"_s},
        {u"AA"_s, u"Å"_s}, {u"l"_s, u"ł"_s}, {u"L"_s, u"Ł"_s}, {u"i"_s, u"ı"_s}, {u"j"_s, u"ȷ"_s}, {u"dh"_s, u"ð"_s},
        {u"th"_s, u"þ"_s}, {u"dj"_s, u"đ"_s}, {u"&"_s, u"&"_s}, {u"%"_s, u"%"_s}, {u"$"_s, u"$"_s}, {u"#"_s, u"#"_s},
        {u"_"_s, u"_"_s}, {u"{"_s, u"{"_s}, {u"}"_s, u"}"_s}, {u" "_s, u" "_s}, {u","_s, u" "_s}, {u";"_s, u" "_s},
        {u":"_s, u" "_s}, {u"!"_s, u""_s}, {u"-"_s, u""_s}, {u"/"_s, u""_s}, {u"\\"_s, u" "_s}, {u"("_s, u""_s},
        {u")"_s, u""_s}, {u"textasciitilde"_s, u"~"_s}, {u"textasciicircum"_s, u"^"_s}, {u"textbackslash"_s, u"\\"_s},
        {u"textbraceleft"_s, u"{"_s}, {u"textbraceright"_s, u"}"_s}, {u"textendash"_s, u"–"_s},
        {u"textemdash"_s, u"—"_s}, {u"textquoteright"_s, u"’"_s}, {u"textquoteleft"_s, u"‘"_s},
        {u"textquotedblleft"_s, u"“"_s}, {u"textquotedblright"_s, u"”"_s}, {u"textregistered"_s, u"®"_s},
        {u"texttrademark"_s, u"™"_s}, {u"copyright"_s, u"©"_s}, {u"textdegree"_s, u"°"_s}, {u"degree"_s, u"°"_s},
        {u"ldots"_s, u"…"_s}, {u"dots"_s, u"…"_s}, {u"S"_s, u"§"_s}, {u"pm"_s, u"±"_s}, {u"times"_s, u"×"_s},
        {u"leq"_s, u"≤"_s}, {u"le"_s, u"≤"_s}, {u"geq"_s, u"≥"_s}, {u"ge"_s, u"≥"_s}, {u"approx"_s, u"≈"_s},
        {u"sim"_s, u"∼"_s}, {u"textmu"_s, u"µ"_s}, {u"mu"_s, u"μ"_s}, {u"alpha"_s, u"α"_s}, {u"beta"_s, u"β"_s},
        {u"gamma"_s, u"γ"_s}, {u"delta"_s, u"δ"_s}, {u"epsilon"_s, u"ε"_s}, {u"zeta"_s, u"ζ"_s}, {u"eta"_s, u"η"_s},
        {u"theta"_s, u"θ"_s}, {u"kappa"_s, u"κ"_s}, {u"lambda"_s, u"λ"_s}, {u"nu"_s, u"ν"_s}, {u"xi"_s, u"ξ"_s},
        {u"pi"_s, u"π"_s}, {u"rho"_s, u"ρ"_s}, {u"sigma"_s, u"σ"_s}, {u"tau"_s, u"τ"_s}, {u"phi"_s, u"φ"_s},
        {u"chi"_s, u"χ"_s}, {u"psi"_s, u"ψ"_s}, {u"omega"_s, u"ω"_s}, {u"Delta"_s, u"Δ"_s}, {u"Omega"_s, u"Ω"_s},
        {u"LaTeX"_s, u"LaTeX"_s}, {u"TeX"_s, u"TeX"_s}};
    return symbols.value(command);
}

// Commands that only set the look of their words.
bool isLook(const QString &command)
{
    static const QStringList looks{u"emph"_s, u"textit"_s, u"textbf"_s, u"textsc"_s, u"texttt"_s, u"textrm"_s,
        u"textsf"_s, u"textup"_s, u"textsuperscript"_s, u"textsubscript"_s, u"mathrm"_s, u"mathit"_s, u"mathbf"_s,
        u"ensuremath"_s, u"mbox"_s, u"url"_s, u"it"_s, u"bf"_s, u"em"_s, u"sc"_s, u"rm"_s, u"sl"_s, u"tt"_s,
        u"itshape"_s, u"bfseries"_s, u"uppercase"_s, u"MakeUppercase"_s, u"relax"_s, u"noopsort"_s, u"enquote"_s,
        u"href"_s, u"textnormal"_s, u"underline"_s, u"nocase"_s};
    return looks.contains(command);
}

bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

class LatexReader
{
public:
    LatexReader(const QString &latex, QStringList &unknown) : m_latex(latex), m_unknown(unknown) {}

    QString read()
    {
        while (m_at < m_latex.size()) {
            const QChar c = m_latex.at(m_at);
            if (c == u'\\')
                command();
            else if (!ligature()) {
                if (c == u'~')
                    append(QChar(0xA0));
                else if (c == u'$')
                    m_inFormula = !m_inFormula;
                else if (c != u'{' && c != u'}' && !(m_inFormula && (c == u'_' || c == u'^')))
                    append(c);
                ++m_at;
            }
        }
        return m_text.normalized(QString::NormalizationForm_C);
    }

private:
    // The accent of a command before goes behind the first character after it.
    void append(const QString &text)
    {
        if (m_accent == 0 || text.isEmpty()) {
            m_text += text;
            return;
        }
        // The dotless letters exist to carry accents; a composed letter has its own.
        const QString base = text == u"ı" ? u"i"_s : text == u"ȷ" ? u"j"_s : text;
        m_text += base.first(1) + QChar(m_accent) + base.sliced(1);
        m_accent = 0;
    }

    void command()
    {
        qsizetype end = m_at + 1;
        while (end < m_latex.size() && isLetter(m_latex.at(end)))
            ++end;
        if (end == m_at + 1)
            end = qMin(end + 1, m_latex.size());
        const QString name = m_latex.sliced(m_at + 1, end - m_at - 1);
        m_at = end;
        const bool word = !name.isEmpty() && isLetter(name.front());
        if (word) // the space behind a command only ends its name
            while (m_at < m_latex.size() && m_latex.at(m_at) == u' ')
                ++m_at;
        if (const char16_t accent = accentOf(name))
            m_accent = accent;
        else if (const QString symbol = symbolOf(name); !symbol.isNull())
            append(symbol);
        else if (!isLook(name) && !m_unknown.contains(name) && m_unknown.size() < 20)
            m_unknown.append(name);
    }

    bool ligature()
    {
        static const QList<std::pair<QString, QString>> ligatures{{u"---"_s, u"—"_s}, {u"--"_s, u"–"_s},
            {u"``"_s, u"“"_s}, {u"''"_s, u"”"_s}};
        for (const auto &[typed, meant] : ligatures)
            if (QStringView(m_latex).sliced(m_at).startsWith(typed)) {
                append(meant);
                m_at += typed.size();
                return true;
            }
        return false;
    }

    const QString &m_latex;
    QStringList &m_unknown;
    qsizetype m_at = 0;
    QString m_text;
    char16_t m_accent = 0;
    bool m_inFormula = false;
};

} // namespace

QString textFromLatex(const QString &latex, QStringList &unknown)
{
    return LatexReader(latex, unknown).read().simplified();
}

QString latexFromText(const QString &text)
{
    QString latex;
    latex.reserve(text.size());
    for (const QChar c : text) {
        if (u"&%$#_"_s.contains(c))
            latex += u'\\';
        // BibTeX counts braces even behind a backslash.
        if (c == u'{' || c == u'}')
            latex += c == u'{' ? u"\\textbraceleft{}"_s : u"\\textbraceright{}"_s;
        else if (c == u'\\')
            latex += u"\\textbackslash{}"_s;
        else if (c == u'~')
            latex += u"\\textasciitilde{}"_s;
        else if (c == u'^')
            latex += u"\\textasciicircum{}"_s;
        else if (c == QChar(0xA0))
            latex += u'~';
        else
            latex += c;
    }
    return latex;
}

} // namespace heartport
