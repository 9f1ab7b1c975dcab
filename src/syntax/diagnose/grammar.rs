//! `grammar.txt` as tables, made at the first wrong program of the process.
//!
//! May touch: the tokens' spelling. Never: a program.

use crate::syntax::token::{KEYWORDS, Kind, OPERATORS};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The number of a rule.
pub(super) type RuleId = usize;

/// What an expression is called in messages; `Other` for all that is none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum NodeKind {
    Other,
    Token,
    Args,
    DoubleStar,
    Attribute,
    Await,
    BinOp,
    BoolOp,
    Call,
    Compare,
    Constant,
    Dict,
    DictComp,
    Ellipsis,
    False,
    GeneratorExp,
    IfExp,
    JoinedStr,
    Lambda,
    List,
    ListComp,
    NamedExpr,
    None,
    Set,
    SetComp,
    Starred,
    Subscript,
    True,
    Tuple,
    UnaryOp,
    Yield,
}

/// The names of node kinds in `grammar.txt`.
const NODE_KINDS: &[(&str, NodeKind)] = &[
    ("Args", NodeKind::Args),
    ("DoubleStar", NodeKind::DoubleStar),
    ("Attribute", NodeKind::Attribute),
    ("Await", NodeKind::Await),
    ("BinOp", NodeKind::BinOp),
    ("BoolOp", NodeKind::BoolOp),
    ("Call", NodeKind::Call),
    ("Compare", NodeKind::Compare),
    ("Dict", NodeKind::Dict),
    ("DictComp", NodeKind::DictComp),
    ("Ellipsis", NodeKind::Ellipsis),
    ("False", NodeKind::False),
    ("GeneratorExp", NodeKind::GeneratorExp),
    ("IfExp", NodeKind::IfExp),
    ("Lambda", NodeKind::Lambda),
    ("List", NodeKind::List),
    ("ListComp", NodeKind::ListComp),
    ("NamedExpr", NodeKind::NamedExpr),
    ("None", NodeKind::None),
    ("Set", NodeKind::Set),
    ("SetComp", NodeKind::SetComp),
    ("Starred", NodeKind::Starred),
    ("Subscript", NodeKind::Subscript),
    ("True", NodeKind::True),
    ("Tuple", NodeKind::Tuple),
    ("UnaryOp", NodeKind::UnaryOp),
    ("Yield", NodeKind::Yield),
    ("YieldFrom", NodeKind::Yield),
];

/// A part of an alternative.
#[derive(Debug)]
pub(super) enum Item {
    Token(Kind),
    Word(&'static str),
    /// Any of `_`, `case` and `match`, or their beginnings.
    AnyWord,
    Rule(RuleId),
    Group(Vec<Alternative>),
    Optional(Box<Item>),
    /// Repeated, at least this many times.
    Repeat(Box<Item>, usize),
    /// A separator and what it parts.
    Gather(Box<Item>, Box<Item>),
    Ahead(Box<Item>, bool),
    Cut,
    Forced(Kind, &'static str),
}

/// What becomes of an alternative that fits.
#[derive(Debug)]
pub(super) enum Outcome {
    Node(NodeKind),
    /// The part of this number stands for the whole.
    Part(usize),
    Complaint(Complaint),
}

/// A message and the parts it is about.
#[derive(Debug)]
pub(super) struct Complaint {
    pub verb: &'static str,
    pub parts: Vec<Place>,
    pub message: &'static str,
    /// An extra word: the kind of targets.
    pub word: &'static str,
}

/// A part of the alternative, and which piece of it is meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub part: usize,
    pub piece: &'static str,
}

#[derive(Debug)]
pub(super) struct Alternative {
    pub items: Vec<Item>,
    pub outcome: Outcome,
    /// Only tried when messages are looked for.
    pub invalid: bool,
}

#[derive(Debug)]
pub(super) struct Rule {
    pub alternatives: Vec<Alternative>,
    pub memo: bool,
    pub left_recursive: bool,
    pub name: &'static str,
}

pub(super) struct Grammar {
    pub rules: Vec<Rule>,
    names: BTreeMap<&'static str, RuleId>,
}

impl Grammar {
    /// The grammar of Python.
    pub fn get() -> &'static Grammar {
        static GRAMMAR: OnceLock<Grammar> = OnceLock::new();
        GRAMMAR.get_or_init(|| read(include_str!("grammar.txt")))
    }

    pub fn rule(&self, name: &str) -> RuleId {
        self.names.get(name).copied().unwrap_or(0)
    }
}

/// The rules that begin with themselves; `attr` does so by way of `name_or_attr`.
const LEFT_RECURSIVE: &[&str] = &[
    "dotted_name",
    "attr",
    "bitwise_or",
    "bitwise_xor",
    "bitwise_and",
    "shift_expr",
    "sum",
    "term",
    "primary",
    "t_primary",
];

/// A rule as it is written: its name, whether it is remembered, its body.
type Head = (&'static str, bool, String);

/// The rules as they are written, made once: the grammar points into them.
fn heads(text: &'static str) -> &'static [Head] {
    static HEADS: OnceLock<Vec<Head>> = OnceLock::new();
    HEADS.get_or_init(|| {
        let mut heads: Vec<Head> = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|char: char| char.is_ascii_lowercase()) {
                let (head, body) = line.split_once(':').unwrap_or((line, ""));
                let name = head.split_whitespace().next().unwrap_or("");
                heads.push((name, head.contains("(memo)"), body.to_owned()));
            } else if let Some((_, _, body)) = heads.last_mut() {
                body.push_str(line);
            }
        }
        heads
    })
}

fn read(text: &'static str) -> Grammar {
    let heads = heads(text);
    let names: BTreeMap<_, _> =
        heads.iter().enumerate().map(|(index, (name, _, _))| (*name, index)).collect();
    let rules = heads
        .iter()
        .map(|(name, memo, body)| {
            let mut reader = Reader { words: split(body), at: 0, names: &names };
            Rule {
                alternatives: reader.alternatives(),
                memo: *memo,
                left_recursive: LEFT_RECURSIVE.contains(name),
                name,
            }
        })
        .collect();
    Grammar { rules, names }
}

/// Splits the body of a rule into its words.
fn split(text: &'static str) -> Vec<&'static str> {
    let bytes = text.as_bytes();
    let mut words = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let until = |end: u8, from: usize| {
            bytes[from..].iter().position(|byte| *byte == end).map_or(bytes.len(), |n| from + n + 1)
        };
        at = match bytes[at] {
            b' ' => {
                at += 1;
                continue;
            }
            quote @ (b'\'' | b'"') => until(quote, at + 1),
            b'{' => until(b'}', at + 1).max(message_end(text, at)),
            b'=' if bytes.get(at + 1) == Some(&b'>') => at + 2,
            b'&' if bytes.get(at + 1) == Some(&b'&') => at + 2,
            byte if byte.is_ascii_alphanumeric() || byte == b'_' => {
                let length = bytes[at..]
                    .iter()
                    .position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'_');
                length.map_or(bytes.len(), |length| at + length)
            }
            _ => at + 1,
        };
        words.push(&text[start..at]);
    }
    words
}

/// The end of a complaint whose message may hold a brace.
fn message_end(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    let close = rest.find('}').unwrap_or(0);
    match rest.find('`').filter(|open| *open < close) {
        Some(open) => {
            let end = rest[open + 1..].find('`').map_or(rest.len(), |n| open + 1 + n);
            rest[end..].find('}').map_or(text.len(), |n| at + end + n + 1)
        }
        None => at + close + 1,
    }
}

struct Reader<'a> {
    words: Vec<&'static str>,
    at: usize,
    names: &'a BTreeMap<&'static str, RuleId>,
}

impl Reader<'_> {
    fn peek(&self) -> &'static str {
        self.words.get(self.at).copied().unwrap_or("")
    }

    fn next(&mut self) -> &'static str {
        let word = self.peek();
        self.at += 1;
        word
    }

    fn alternatives(&mut self) -> Vec<Alternative> {
        let mut all = Vec::new();
        if self.peek() == "|" {
            self.at += 1;
        }
        loop {
            all.push(self.alternative());
            if self.peek() != "|" {
                return all;
            }
            self.at += 1;
        }
    }

    fn alternative(&mut self) -> Alternative {
        let (mut items, mut names) = (Vec::new(), Vec::new());
        let mut outcome = None;
        let mut invalid = false;
        loop {
            match self.peek() {
                "" | "|" | ")" | "]" => break,
                ":" => {
                    self.at += 1;
                    let name = self.next();
                    let kind = NODE_KINDS.iter().find(|(kind, _)| *kind == name);
                    outcome = kind.map(|(_, kind)| Outcome::Node(*kind));
                }
                "=>" => {
                    self.at += 1;
                    let name = self.next();
                    outcome = position(&names, name).map(Outcome::Part);
                }
                word if word.starts_with('{') => {
                    self.at += 1;
                    outcome = Some(Outcome::Complaint(complaint(word, &names)));
                }
                word => {
                    let named = self.words.get(self.at + 1) == Some(&"=");
                    if named {
                        self.at += 2;
                    }
                    invalid = items.is_empty() && self.peek().starts_with("invalid_");
                    names.push(if named { word } else { "" });
                    items.push(self.item());
                }
            }
        }
        // An alternative with one part stands for that part.
        let reads = |item: &Item| !matches!(item, Item::Ahead(..) | Item::Cut);
        let fallback = match items.iter().filter(|item| reads(item)).count() {
            1 => Outcome::Part(items.iter().position(reads).unwrap_or(0)),
            _ => Outcome::Node(NodeKind::Other),
        };
        let invalid = invalid && items.len() == 1;
        Alternative { items, outcome: outcome.unwrap_or(fallback), invalid }
    }

    fn item(&mut self) -> Item {
        match self.peek() {
            "&&" => {
                self.at += 1;
                let spelling = self.next().trim_matches('\'');
                return Item::Forced(token_kind(spelling), spelling);
            }
            "&" | "!" => {
                let wanted = self.next() == "&";
                return Item::Ahead(Box::new(self.atom()), wanted);
            }
            "~" => {
                self.at += 1;
                return Item::Cut;
            }
            _ => {}
        }
        let mut item = self.atom();
        if self.peek() == "." {
            self.at += 1;
            let element = self.atom();
            // A gather is always followed by its `+`.
            self.at += 1;
            return Item::Gather(Box::new(item), Box::new(element));
        }
        loop {
            item = match self.peek() {
                "?" => Item::Optional(Box::new(item)),
                "*" => Item::Repeat(Box::new(item), 0),
                "+" => Item::Repeat(Box::new(item), 1),
                _ => return item,
            };
            self.at += 1;
        }
    }

    fn atom(&mut self) -> Item {
        let word = self.next();
        match word {
            "(" => {
                let group = self.alternatives();
                self.at += 1;
                Item::Group(group)
            }
            "[" => {
                let group = self.alternatives();
                self.at += 1;
                Item::Optional(Box::new(Item::Group(group)))
            }
            "NAME" => Item::Token(Kind::Name),
            "NUMBER" => Item::Token(Kind::Number),
            "STRING" => Item::Token(Kind::Str),
            "NEWLINE" => Item::Token(Kind::Newline),
            "INDENT" => Item::Token(Kind::Indent),
            "DEDENT" => Item::Token(Kind::Dedent),
            "ENDMARKER" => Item::Token(Kind::End),
            "SOFT_KEYWORD" => Item::AnyWord,
            _ if word.starts_with('\'') => Item::Token(token_kind(word.trim_matches('\''))),
            "\"/\"" => Item::Token(Kind::Slash),
            _ if word.starts_with('"') => Item::Word(word.trim_matches('"')),
            _ => Item::Rule(self.names.get(word).copied().unwrap_or(usize::MAX)),
        }
    }
}

fn position(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|known| *known == name)
}

fn token_kind(spelling: &str) -> Kind {
    let tables = KEYWORDS.iter().chain(OPERATORS);
    tables.into_iter().find(|(known, _)| *known == spelling).map_or(Kind::Unknown, |row| row.1)
}

/// Reads `{verb part part `message`}`.
fn complaint(text: &'static str, names: &[&str]) -> Complaint {
    let inner = text.trim_start_matches('{').trim_end_matches('}');
    let (head, message) = match inner.split_once('`') {
        Some((head, message)) => (head, message.trim_end_matches('`')),
        None => (inner, ""),
    };
    let mut words = head.split_whitespace();
    let verb = words.next().unwrap_or("");
    let mut complaint = Complaint { verb, parts: Vec::new(), message, word: "" };
    for word in words {
        let (piece, name) = match word.split_once('(') {
            Some((piece, name)) => (piece, name.trim_end_matches(')')),
            None => ("", word),
        };
        match position(names, name) {
            Some(part) => complaint.parts.push(Place { part, piece }),
            None => complaint.word = word,
        }
    }
    complaint
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(item: &Item, grammar: &Grammar, rule: &str) {
        match item {
            Item::Token(kind) => assert_ne!(*kind, Kind::Unknown, "{rule}"),
            Item::Rule(id) => assert!(*id < grammar.rules.len(), "{rule}: {item:?}"),
            Item::Group(group) => {
                group.iter().flat_map(|one| &one.items).for_each(|one| check(one, grammar, rule))
            }
            Item::Optional(inner) | Item::Repeat(inner, _) | Item::Ahead(inner, _) => {
                check(inner, grammar, rule)
            }
            Item::Gather(one, two) => [one, two].iter().for_each(|one| check(one, grammar, rule)),
            Item::Word(_) | Item::AnyWord | Item::Cut | Item::Forced(..) => {}
        }
    }

    #[test]
    fn every_name_in_the_grammar_is_known() {
        let grammar = Grammar::get();
        assert!(grammar.rules.len() > 200);
        for rule in &grammar.rules {
            for alternative in &rule.alternatives {
                assert!(!alternative.items.is_empty(), "{}", rule.name);
                alternative.items.iter().for_each(|item| check(item, grammar, rule.name));
                if let Outcome::Complaint(complaint) = &alternative.outcome {
                    let parts = complaint.parts.len();
                    assert!(
                        parts > 0 || matches!(complaint.verb, "last" | "indent"),
                        "{complaint:?}"
                    );
                }
            }
        }
    }
}
