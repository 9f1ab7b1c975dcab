//! Text to tokens, as CPython's tokenizer does it, with its errors.
//!
//! One loop over the bytes, no recursion: brackets, indents and f-strings are stacks of their own.
//! The tokenizer also bounds what comes after it: at most 200 open brackets (replacement fields of
//! f-strings counted), 100 indents, and it counts the links of every chain that the ast nests
//! (`a.b.c`, `1 + 1 + 1`, `not not x`, `elif`), so that the deepest path through the tree is known
//! before a tree is built.
//!
//! May touch: `source`. Never: the ast.
//!
//! Invariants: every byte is looked at a bounded number of times; the last token is `End` or
//! `Error`, and there is an error exactly if it is `Error`.

mod strings;

use super::error::{ErrorKind, SyntaxError};
use super::token::{Kind, Token, operator, word};
use super::{number, unicode};
use crate::source::{Source, Span};

/// CPython's MAXLEVEL.
const BRACKETS_MAX: usize = 200;
/// CPython's MAXINDENT.
const INDENTS_MAX: usize = 100;
/// Nodes of the ast that one bracket or one indent can nest, chains apart.
const LEVELS_EACH: u32 = 10;

/// All tokens of a text, or as many as there are before the first error.
pub(super) struct Tokens {
    pub list: Vec<Token>,
    /// Why the last token is `Error`.
    pub error: Option<LexError>,
    /// How deep the ast of these tokens is at most.
    pub depth: u32,
    /// Where the deepest place was reached.
    pub deepest: u32,
}

/// Why the tokenizer gave up.
pub(super) struct LexError {
    pub error: SyntaxError,
    /// Whether CPython says so even where the parser has found something wrong before it.
    pub immediate: bool,
    /// The innermost bracket that was open, as an error.
    pub unclosed: Option<SyntaxError>,
}

/// Splits a part of a source into tokens; of an expression, white space before it does not matter.
pub(super) fn lex(source: &Source, part: Span, expression: bool) -> Tokens {
    let mut lexer = Lexer::new(source, part);
    if expression {
        let text = source.slice(part);
        lexer.at += text.len() - text.trim_start_matches([' ', '\t']).len();
    }
    let error = lexer.run();
    if let (Some(_), Some(open)) = (&error, lexer.fstrings.first()) {
        // CPython 3.11 first takes an f-string for a plain string: what is wrong with the text
        // then comes before what is wrong with the f-string.
        let mut plain = Lexer::new(source, part);
        plain.plain_from = open.start;
        let plain_error = plain.run();
        if plain_error.is_some() {
            return plain.finish(plain_error);
        }
    }
    lexer.finish(error)
}

struct Bracket {
    open: u8,
    at: u32,
    /// Links of the chain that is being read at this level, up to the next comma.
    links: u32,
    /// Links that a comma does not end (`lambda a, b:`).
    lasting: u32,
    /// For a replacement field: how many format specs it stands in.
    field: Option<u8>,
    /// Whether the field's format spec has begun.
    spec: bool,
}

struct FString {
    start: u32,
    quote: u8,
    triple: bool,
    raw: bool,
    /// How many brackets were open where it began.
    brackets: usize,
}

/// What the tokenizer does next.
type Step = Result<(), SyntaxError>;

struct Lexer<'a> {
    source: &'a Source,
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    line_begins: bool,
    list: Vec<Token>,
    /// Columns of the open indents, tabs to eight and tabs to one.
    indents: Vec<(u32, u32)>,
    /// For each indent, links of an `elif` chain.
    elifs: Vec<u32>,
    brackets: Vec<Bracket>,
    fstrings: Vec<FString>,
    /// Whether the next byte belongs to literal text of the innermost f-string.
    literal: bool,
    total: u32,
    most: u32,
    deepest: u32,
    /// From here on f-strings are read as plain strings.
    plain_from: u32,
    /// Whether the error that is about to be returned is one of CPython's immediate ones.
    immediate: bool,
}

impl<'a> Lexer<'a> {
    fn new(source: &'a Source, part: Span) -> Lexer<'a> {
        let text = source.slice(Span::new(0, part.end));
        Lexer {
            source,
            text,
            bytes: text.as_bytes(),
            at: part.start as usize,
            line_begins: true,
            list: Vec::with_capacity((part.end - part.start) as usize / 4 + 4),
            indents: vec![(0, 0)],
            elifs: vec![0],
            // The first stands for the text outside all brackets.
            brackets: vec![Bracket {
                open: 0,
                at: 0,
                links: 0,
                lasting: 0,
                field: None,
                spec: false,
            }],
            fstrings: Vec::new(),
            literal: false,
            total: 0,
            most: 0,
            deepest: 0,
            plain_from: u32::MAX,
            immediate: false,
        }
    }

    fn run(&mut self) -> Option<LexError> {
        loop {
            let step = match () {
                _ if self.literal => self.literal_text(),
                _ if self.line_begins => self.begin_line(),
                _ => self.token(),
            };
            if let Err(error) = step {
                self.push(Kind::Error, self.at);
                let unclosed = (self.brackets.len() > 1).then(|| self.never_closed());
                return Some(LexError { error, immediate: self.immediate, unclosed });
            }
            if self.list.last().is_some_and(|token| token.kind == Kind::End) {
                return None;
            }
        }
    }

    fn finish(self, error: Option<LexError>) -> Tokens {
        // The tables above every token: module, statement, expression.
        let depth = self.most.saturating_add(LEVELS_EACH * 2);
        Tokens { list: self.list, error, depth, deepest: self.deepest }
    }

    fn push(&mut self, kind: Kind, start: usize) {
        self.list.push(Token { kind, start: start as u32, end: self.at as u32 });
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    // Depth.

    fn top(&mut self) -> &mut Bracket {
        self.brackets.last_mut().expect("the outermost level is never popped")
    }

    fn count(&mut self, links: u32) {
        self.total += links;
        if self.total > self.most {
            self.most = self.total;
            self.deepest = self.at as u32;
        }
    }

    fn link(&mut self) {
        self.top().links += 1;
        self.count(1);
    }

    fn item_ends(&mut self) {
        let links = std::mem::take(&mut self.top().links);
        self.total -= links;
    }

    fn line_ends(&mut self) {
        self.item_ends();
        let lasting = std::mem::take(&mut self.top().lasting);
        self.total -= lasting;
    }

    // Errors.

    /// An error at the last character read, which is how most of CPython's tokenizer puts it.
    fn error<T>(&mut self, at: usize, message: impl Into<String>) -> Result<T, SyntaxError> {
        let at = at as u32;
        let mut error = SyntaxError::at(self.source, Span::new(at, at), message);
        error.col -= 1;
        error.end_col -= 1;
        self.immediate = true;
        Err(error)
    }

    /// An error that CPython puts behind the end of the line.
    fn error_line(&self, at: usize, kind: ErrorKind, message: &str) -> SyntaxError {
        let mut error = SyntaxError::at(self.source, Span::new(at as u32, at as u32), message);
        error.col = self.source.line(error.line).chars().count() as i32 + 1;
        error.of_kind(kind).open_ended(-1)
    }

    /// An error of which CPython shows the line alone.
    fn error_start(&self, kind: ErrorKind, message: &str) -> SyntaxError {
        let at = self.at as u32;
        let mut error = SyntaxError::at(self.source, Span::new(at, at), message);
        error.col = 1;
        error.of_kind(kind).open_ended(0)
    }

    fn never_closed(&self) -> SyntaxError {
        let bracket = self.brackets.last().expect("the outermost level is never popped");
        let message = format!("'{}' was never closed", bracket.open as char);
        SyntaxError::at(self.source, Span::new(bracket.at, bracket.at + 1), message).open_ended(0)
    }

    // Lines.

    fn newline_len(&self) -> usize {
        match (self.peek(0), self.peek(1)) {
            (b'\r', b'\n') => 2,
            (b'\r' | b'\n', _) => 1,
            _ => 0,
        }
    }

    /// Reads indentation, and makes of it what it means.
    fn begin_line(&mut self) -> Step {
        self.line_begins = false;
        let (mut col, mut alt) = (0u32, 0u32);
        let mut continued = None;
        loop {
            match self.peek(0) {
                b' ' => (col, alt) = (col + 1, alt + 1),
                b'\t' => (col, alt) = ((col / 8 + 1) * 8, alt + 1),
                b'\x0c' => (col, alt) = (0, 0),
                b'\\' => {
                    continued = continued.or(Some((col, alt)));
                    self.continuation().map_err(|mut error| {
                        // At the end of the text CPython has no column here.
                        error.col = if error.end_col < 0 { 0 } else { error.col };
                        error
                    })?;
                    continue;
                }
                _ => break,
            }
            self.at += 1;
        }
        let (col, alt) = continued.filter(|(col, _)| *col > 0).unwrap_or((col, alt));
        if self.peek(0) == b'#' || self.newline_len() > 0 {
            return self.blank_line();
        }
        let ends = self.at >= self.bytes.len();
        self.indent(if ends { (0, 0) } else { (col, alt) })?;
        if ends {
            self.push(Kind::End, self.at);
        } else {
            self.count_elif();
        }
        Ok(())
    }

    fn blank_line(&mut self) -> Step {
        self.skip_comment();
        self.at += self.newline_len();
        self.line_begins = true;
        Ok(())
    }

    fn skip_comment(&mut self) {
        if self.peek(0) == b'#' {
            let rest = &self.bytes[self.at..];
            self.at += memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        }
    }

    fn indent(&mut self, (col, alt): (u32, u32)) -> Step {
        let tabs = "inconsistent use of tabs and spaces in indentation";
        let (now_col, now_alt) = *self.indents.last().expect("the margin is never popped");
        if col > now_col {
            if self.indents.len() >= INDENTS_MAX {
                return Err(
                    self.error_start(ErrorKind::Indentation, "too many levels of indentation")
                );
            }
            if alt <= now_alt {
                return Err(self.error_start(ErrorKind::Tab, tabs));
            }
            self.indents.push((col, alt));
            self.elifs.push(0);
            self.count(LEVELS_EACH);
            self.push(Kind::Indent, self.at);
            return Ok(());
        }
        // CPython drops the dedents of a line that fits no indent.
        let fits = self.indents.iter().rposition(|(open, _)| *open <= col).unwrap_or(0);
        let (now_col, now_alt) = self.indents[fits];
        if col == now_col {
            while self.indents.len() > fits + 1 {
                self.indents.pop();
                self.total -= LEVELS_EACH + self.elifs.pop().unwrap_or(0);
                self.push(Kind::Dedent, self.at);
            }
        } else {
            let message = "unindent does not match any outer indentation level";
            return Err(self.error_line(self.at, ErrorKind::Indentation, message));
        }
        if alt != now_alt {
            return Err(self.error_start(ErrorKind::Tab, tabs));
        }
        Ok(())
    }

    /// An `elif` is an `if` within the `else` of the one before.
    fn count_elif(&mut self) {
        let rest = &self.bytes[self.at..];
        let links = self.elifs.last_mut().expect("as many as indents");
        if rest.starts_with(b"elif") {
            *links += 1;
            self.count(1);
        } else if !rest.starts_with(b"else") {
            self.total -= std::mem::take(links);
        }
    }

    fn continuation(&mut self) -> Step {
        let slash = self.at;
        self.at += 1;
        let newline = self.newline_len();
        if newline == 0 && self.at < self.bytes.len() {
            let message = "unexpected character after line continuation character";
            let mut error = self.error_start(ErrorKind::Syntax, message);
            error.col = self.source.line_col(slash as u32).1 as i32 + 2;
            return Err(error);
        }
        self.at += newline;
        if self.at >= self.bytes.len() {
            if self.brackets.len() > 1 {
                return Err(self.never_closed());
            }
            let message = "unexpected EOF while parsing";
            return Err(self.error_line(slash, ErrorKind::Syntax, message));
        }
        Ok(())
    }

    // Tokens.

    fn token(&mut self) -> Step {
        while matches!(self.peek(0), b' ' | b'\t' | b'\x0c') {
            self.at += 1;
        }
        let start = self.at;
        self.skip_comment();
        if self.at >= self.bytes.len() {
            return self.end_of_text(start);
        }
        let newline = self.newline_len();
        if newline > 0 {
            if self.brackets.len() == 1 {
                self.push(Kind::Newline, start);
                self.line_ends();
                self.line_begins = true;
            }
            self.at += newline;
            return Ok(());
        }
        match self.peek(0) {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | 128.. => self.name_or_string(),
            b'0'..=b'9' => self.number(),
            b'.' if self.peek(1).is_ascii_digit() => self.number(),
            b'"' | b'\'' => self.string(start),
            b'\\' => self.continuation(),
            _ => self.operator(),
        }
    }

    fn end_of_text(&mut self, start: usize) -> Step {
        if let Some(open) = self.fstrings.last() {
            let (at, triple) = (open.start, open.triple);
            return match triple {
                true => self.fstring_error(at, "f-string: expecting '}'"),
                false => self.unterminated(at as usize, 1),
            };
        }
        if self.brackets.len() > 1 {
            return Err(self.never_closed());
        }
        // A last line without its end gets one.
        if self.list.last().is_some_and(|last| !matches!(last.kind, Kind::Newline | Kind::Dedent)) {
            self.push(Kind::Newline, start);
        }
        self.line_ends();
        self.line_begins = true;
        Ok(())
    }

    fn name_or_string(&mut self) -> Step {
        let start = self.at;
        // At most two letters may stand before a quote.
        for length in 1..=2 {
            if matches!(self.peek(length), b'"' | b'\'') {
                let prefix = &self.text.as_bytes()[start..start + length];
                if strings::is_prefix(prefix) {
                    self.at += length;
                    return self.string(start);
                }
            }
        }
        while matches!(self.peek(0), b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'0'..=b'9' | 128..) {
            self.at += 1;
        }
        let text = &self.text[start..self.at];
        if !text.is_ascii() {
            self.check_identifier(start, text)?;
        }
        let kind = word(text);
        match kind {
            Kind::Not | Kind::If => self.link(),
            Kind::Lambda => {
                self.top().lasting += 1;
                self.count(1);
            }
            _ => {}
        }
        self.push(kind, start);
        Ok(())
    }

    fn check_identifier(&mut self, start: usize, text: &str) -> Step {
        let Some((index, bad)) = unicode::not_identifier(text) else { return Ok(()) };
        self.at = start + index + bad.len_utf8();
        let code = bad as u32;
        match unicode::is_printable(bad) {
            true => self.error(self.at, format!("invalid character '{bad}' (U+{code:04X})")),
            false => self.error(self.at, format!("invalid non-printable character U+{code:04X}")),
        }
    }

    fn number(&mut self) -> Step {
        let start = self.at;
        match number::scan(self.bytes, start) {
            Ok(end) => {
                self.at = end;
                self.push(Kind::Number, start);
                Ok(())
            }
            Err(number::Bad::At(at, message)) => self.error(at, message),
            Err(number::Bad::Zeros(end)) => {
                let span = Span::new(start as u32, end as u32 - 1);
                let message = "leading zeros in decimal integer literals are not permitted; use an \
                               0o prefix for octal integers";
                let mut error = SyntaxError::at(self.source, span, message);
                error.end_col = error.col + (end - start) as i32 - 1;
                self.immediate = true;
                Err(error)
            }
        }
    }

    fn operator(&mut self) -> Step {
        let start = self.at;
        if let Some(spec_level) = self.brackets.last().and_then(|bracket| bracket.field) {
            match (self.peek(0), self.peek(1)) {
                (b'}', _) => return self.close_field(),
                (b'!', next) if next != b'=' => {
                    self.at += 1;
                    self.push(Kind::FBang, start);
                    return Ok(());
                }
                (b':', _) => {
                    self.at += 1;
                    self.push(Kind::FColon, start);
                    self.item_ends();
                    self.top().field = Some(spec_level);
                    self.top().spec = true;
                    self.literal = true;
                    return Ok(());
                }
                _ => {}
            }
        }
        let Some((kind, length)) = operator(&self.bytes[start..]) else {
            // Only ASCII comes here: `$`, `?`, `!` and control characters.
            self.at += 1;
            let char = char::from(self.bytes[start]);
            if !unicode::is_printable(char) {
                let code = u32::from(char);
                let message = format!("invalid non-printable character U+{code:04X}");
                return self.error(self.at, message);
            }
            self.push(Kind::Unknown, start);
            return Ok(());
        };
        self.at += length as usize;
        match kind {
            Kind::LPar | Kind::LSqb | Kind::LBrace => self.open(start, self.bytes[start], None)?,
            Kind::RPar | Kind::RSqb | Kind::RBrace => self.close(start)?,
            Kind::Comma | Kind::Semi => self.item_ends(),
            Kind::Dot
            | Kind::Plus
            | Kind::Minus
            | Kind::Star
            | Kind::DoubleStar
            | Kind::Slash
            | Kind::DoubleSlash
            | Kind::Percent
            | Kind::At
            | Kind::Shl
            | Kind::Shr
            | Kind::Amper
            | Kind::Pipe
            | Kind::Caret
            | Kind::Tilde => self.link(),
            _ => {}
        }
        if kind == Kind::Semi {
            self.line_ends();
        }
        self.push(kind, start);
        Ok(())
    }

    fn open(&mut self, at: usize, open: u8, field: Option<u8>) -> Step {
        if self.brackets.len() > BRACKETS_MAX {
            return self.error(at + 1, "too many nested parentheses");
        }
        let at = at as u32;
        self.brackets.push(Bracket { open, at, links: 0, lasting: 0, field, spec: false });
        self.count(LEVELS_EACH);
        Ok(())
    }

    fn pop(&mut self) {
        self.line_ends();
        self.brackets.pop();
        self.total -= LEVELS_EACH;
        // What follows a closed bracket may hang on it: `f()()()`.
        self.link();
    }

    fn close(&mut self, start: usize) -> Step {
        let close = self.bytes[start];
        let prefix = if self.fstrings.is_empty() { "" } else { "f-string: " };
        let at = self.fstrings.last().map(|open| open.start);
        let bracket = self.brackets.last().expect("the outermost level is never popped");
        if self.brackets.len() == 1 || bracket.field.is_some() {
            let message = format!("{prefix}unmatched '{}'", close as char);
            return match at {
                Some(at) => self.fstring_error(at, &message),
                None => self.error(self.at, message),
            };
        }
        let fits = matches!((bracket.open, close), (b'(', b')') | (b'[', b']') | (b'{', b'}'));
        if !fits {
            let mut message = format!(
                "{prefix}closing parenthesis '{}' does not match opening parenthesis '{}'",
                close as char, bracket.open as char
            );
            if let Some(at) = at {
                return self.fstring_error(at, &message);
            }
            let line = self.source.line_of(bracket.at);
            if line != self.source.line_of(start as u32) {
                message.push_str(&format!(" on line {line}"));
            }
            return self.error(self.at, message);
        }
        self.pop();
        Ok(())
    }
}
