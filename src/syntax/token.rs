//! The tokens of Python, and the tables that spell them.
//!
//! A [`Token`] is a kind and two byte offsets; its text is looked up in the source when somebody
//! asks. An f-string is not one token but several, as in PEP 701: `FStart`, then `FMiddle` for
//! literal text and `FOpen ... FBang ... FColon ... FClose` for each field, then `FEnd`.
//!
//! May touch: nothing. Never: meaning.

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
#[repr(u8)]
pub(super) enum Kind {
    /// The end of the text.
    End,
    /// The end of a logical line; spans the comment before it, as CPython's does.
    Newline,
    Indent,
    Dedent,
    Name,
    Number,
    /// A string or bytes literal that is no f-string, prefix and quotes included.
    Str,
    /// Prefix and opening quotes of an f-string.
    FStart,
    /// Literal text within an f-string or a format spec.
    FMiddle,
    /// The `{` that opens a field.
    FOpen,
    /// The `!` before a conversion.
    FBang,
    /// The `:` before a format spec.
    FColon,
    /// The `}` that closes a field.
    FClose,
    /// The closing quotes of an f-string.
    FEnd,
    /// A character that is no token of Python: a syntax error wherever the parser meets it.
    Unknown,
    /// Where the tokenizer gave up; always the last token.
    Error,
    // Brackets and punctuation.
    LPar,
    RPar,
    LSqb,
    RSqb,
    LBrace,
    RBrace,
    Colon,
    Comma,
    Semi,
    Dot,
    Ellipsis,
    Arrow,
    Assign,
    Walrus,
    // Operators.
    Plus,
    Minus,
    Star,
    DoubleStar,
    Slash,
    DoubleSlash,
    Percent,
    At,
    Shl,
    Shr,
    Amper,
    Pipe,
    Caret,
    Tilde,
    Less,
    Greater,
    LessEq,
    GreaterEq,
    EqEq,
    NotEq,
    // Augmented assignment.
    PlusEq,
    MinusEq,
    StarEq,
    DoubleStarEq,
    SlashEq,
    DoubleSlashEq,
    PercentEq,
    AtEq,
    ShlEq,
    ShrEq,
    AmperEq,
    PipeEq,
    CaretEq,
    // Keywords.
    False,
    None,
    True,
    And,
    As,
    Assert,
    Async,
    Await,
    Break,
    Class,
    Continue,
    Def,
    Del,
    Elif,
    Else,
    Except,
    Finally,
    For,
    From,
    Global,
    If,
    Import,
    In,
    Is,
    Lambda,
    Nonlocal,
    Not,
    Or,
    Pass,
    Raise,
    Return,
    Try,
    While,
    With,
    Yield,
}

/// One token and where it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Token {
    pub kind: Kind,
    pub start: u32,
    pub end: u32,
}

/// Every keyword.
pub(super) const KEYWORDS: &[(&str, Kind)] = &[
    ("False", Kind::False),
    ("None", Kind::None),
    ("True", Kind::True),
    ("and", Kind::And),
    ("as", Kind::As),
    ("assert", Kind::Assert),
    ("async", Kind::Async),
    ("await", Kind::Await),
    ("break", Kind::Break),
    ("class", Kind::Class),
    ("continue", Kind::Continue),
    ("def", Kind::Def),
    ("del", Kind::Del),
    ("elif", Kind::Elif),
    ("else", Kind::Else),
    ("except", Kind::Except),
    ("finally", Kind::Finally),
    ("for", Kind::For),
    ("from", Kind::From),
    ("global", Kind::Global),
    ("if", Kind::If),
    ("import", Kind::Import),
    ("in", Kind::In),
    ("is", Kind::Is),
    ("lambda", Kind::Lambda),
    ("nonlocal", Kind::Nonlocal),
    ("not", Kind::Not),
    ("or", Kind::Or),
    ("pass", Kind::Pass),
    ("raise", Kind::Raise),
    ("return", Kind::Return),
    ("try", Kind::Try),
    ("while", Kind::While),
    ("with", Kind::With),
    ("yield", Kind::Yield),
];

/// Every operator, the longer before the shorter.
pub(super) const OPERATORS: &[(&str, Kind)] = &[
    ("...", Kind::Ellipsis),
    ("**=", Kind::DoubleStarEq),
    ("//=", Kind::DoubleSlashEq),
    ("<<=", Kind::ShlEq),
    (">>=", Kind::ShrEq),
    ("->", Kind::Arrow),
    (":=", Kind::Walrus),
    ("**", Kind::DoubleStar),
    ("//", Kind::DoubleSlash),
    ("<<", Kind::Shl),
    (">>", Kind::Shr),
    ("<=", Kind::LessEq),
    (">=", Kind::GreaterEq),
    ("==", Kind::EqEq),
    ("!=", Kind::NotEq),
    ("<>", Kind::Unknown),
    ("+=", Kind::PlusEq),
    ("-=", Kind::MinusEq),
    ("*=", Kind::StarEq),
    ("/=", Kind::SlashEq),
    ("%=", Kind::PercentEq),
    ("@=", Kind::AtEq),
    ("&=", Kind::AmperEq),
    ("|=", Kind::PipeEq),
    ("^=", Kind::CaretEq),
    ("(", Kind::LPar),
    (")", Kind::RPar),
    ("[", Kind::LSqb),
    ("]", Kind::RSqb),
    ("{", Kind::LBrace),
    ("}", Kind::RBrace),
    (":", Kind::Colon),
    (",", Kind::Comma),
    (";", Kind::Semi),
    (".", Kind::Dot),
    ("=", Kind::Assign),
    ("+", Kind::Plus),
    ("-", Kind::Minus),
    ("*", Kind::Star),
    ("/", Kind::Slash),
    ("%", Kind::Percent),
    ("@", Kind::At),
    ("&", Kind::Amper),
    ("|", Kind::Pipe),
    ("^", Kind::Caret),
    ("~", Kind::Tilde),
    ("<", Kind::Less),
    (">", Kind::Greater),
];

/// The kind of a word: its keyword, or a name.
pub(super) fn word(text: &str) -> Kind {
    let first = text.as_bytes().first().copied().unwrap_or(0);
    let (from, to) = FIRST_LETTERS.get(first as usize).copied().unwrap_or((0, 0));
    let rows = KEYWORDS.get(from as usize..to as usize).unwrap_or(&[]);
    rows.iter().find(|(keyword, _)| *keyword == text).map_or(Kind::Name, |(_, kind)| *kind)
}

/// By first letter: where its keywords begin and end in the table, which is sorted.
const FIRST_LETTERS: [(u8, u8); 128] = {
    let mut all = [(0, 0); 128];
    let mut at = 0;
    while at < KEYWORDS.len() {
        let first = KEYWORDS[at].0.as_bytes()[0] as usize;
        if all[first].1 == 0 {
            all[first].0 = at as u8;
        }
        at += 1;
        all[first].1 = at as u8;
    }
    all
};

/// The operator at the start of this text, and its length.
pub(super) fn operator(text: &[u8]) -> Option<(Kind, u32)> {
    let rows = CANDIDATES.get(*text.first()? as usize)?;
    // What is no row ends the list.
    let rows = rows.iter().map_while(|row| OPERATORS.get(*row as usize));
    let mut found = rows.filter(|(spelling, _)| text.starts_with(spelling.as_bytes()));
    found.next().map(|(spelling, kind)| (*kind, spelling.len() as u32))
}

/// By first byte: the rows of the operators that begin with it, in the order of the table.
const CANDIDATES: [[u8; 5]; 128] = {
    let mut all = [[u8::MAX; 5]; 128];
    let mut row = 0;
    while row < OPERATORS.len() {
        let first = OPERATORS[row].0.as_bytes()[0] as usize;
        let mut at = 0;
        while all[first][at] != u8::MAX {
            at += 1;
        }
        all[first][at] = row as u8;
        row += 1;
    }
    all
};
