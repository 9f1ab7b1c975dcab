//! The states a row is read in.
//!
//! A row may go over several lines; what it has so far is kept between them. Runs of characters
//! that mean nothing are taken over at once.
//!
//! May touch: nothing but `dialect`.

use super::dialect::{Dialect, Quoting};
use crate::value::store::{Bad, Read, Reader, Writer};

/// Where the reading of a row stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum State {
    /// Before a row.
    #[default]
    Row,
    /// Before a field.
    Field,
    /// Behind an escape outside quotes.
    Escaped,
    /// In a field without quotes.
    Plain,
    /// In quotes.
    Quoted,
    /// Behind an escape in quotes.
    QuotedEscaped,
    /// Behind a quote in quotes: the end, or the first of two.
    Quote,
    /// Behind the end of a line.
    End,
    /// Behind an escaped end of a line.
    EscapedEnd,
}

/// A field: its text, and whether it is to become a number.
pub type Field = (String, bool);

/// A row while it is read.
#[derive(Debug, Default)]
pub struct Parser {
    /// Where it stands.
    pub state: State,
    /// The field that is being read.
    pub field: String,
    /// How many characters it has.
    pub chars: usize,
    /// Whether it becomes a number.
    pub number: bool,
    /// The fields before it.
    pub row: Vec<Field>,
}

/// What is wrong with a row, in CPython's words.
pub type Wrong = String;

/// The states by their numbers in snapshots.
const STATES: [State; 9] = [
    State::Row,
    State::Field,
    State::Escaped,
    State::Plain,
    State::Quoted,
    State::QuotedEscaped,
    State::Quote,
    State::End,
    State::EscapedEnd,
];

impl Parser {
    /// Writes what there is of a row.
    pub(super) fn save_state(&self, out: &mut Writer) {
        out.size(STATES.iter().position(|state| *state == self.state).unwrap_or(0));
        out.text(&self.field);
        out.flag(self.number);
        out.size(self.row.len());
        for (text, number) in &self.row {
            out.text(text);
            out.flag(*number);
        }
    }

    /// Reads it.
    pub(super) fn load_state(r: &mut Reader) -> Read<Self> {
        let state = *STATES.get(r.size()?).ok_or(Bad::Wrong("a csv reader"))?;
        let field = r.text()?;
        r.pay(field.len() as u64)?;
        let (field, number) = (field.to_owned(), r.flag()?);
        let mut row = Vec::new();
        for _ in 0..r.count(48)? {
            let text = r.text()?;
            r.pay(text.len() as u64)?;
            row.push((text.to_owned(), r.flag()?));
        }
        Ok(Self { state, chars: field.chars().count(), field, number, row })
    }

    /// Forgets what there is of a row.
    pub fn reset(&mut self) {
        *self = Self::default();
    }

    fn save(&mut self) {
        self.row.push((std::mem::take(&mut self.field), self.number));
        self.number = false;
        self.chars = 0;
    }

    fn add(&mut self, c: char, limit: i64) -> Result<(), Wrong> {
        if self.chars as i64 >= limit {
            return Err(format!("field larger than field limit ({limit})"));
        }
        self.chars += 1;
        self.field.push(c);
        Ok(())
    }

    /// Adds a run of characters that mean nothing.
    fn add_run(&mut self, run: &str, limit: i64) -> Result<(), Wrong> {
        let chars = run.chars().count();
        if (self.chars + chars) as i64 > limit {
            return Err(format!("field larger than field limit ({limit})"));
        }
        self.chars += chars;
        self.field.push_str(run);
        Ok(())
    }

    /// Ends a row whose input ended within it: whether there is a row.
    pub fn finish(&mut self, dialect: &Dialect) -> Result<bool, Wrong> {
        if self.field.is_empty() && self.state != State::Quoted {
            return Ok(false);
        }
        if dialect.strict {
            return Err("unexpected end of data".into());
        }
        self.save();
        Ok(true)
    }

    /// Reads a line and its end: whether the row is whole.
    pub fn line(&mut self, line: &str, dialect: &Dialect, limit: i64) -> Result<bool, Wrong> {
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            if matches!(self.state, State::Plain | State::Quoted) {
                let run = self.run(rest, dialect);
                if run > 0 {
                    let (run, after) = rest.split_at(run);
                    self.add_run(run, limit)?;
                    rest = after;
                    continue;
                }
            }
            self.step(Some(c), dialect, limit)?;
            rest = rest.get(c.len_utf8()..).unwrap_or("");
        }
        self.step(None, dialect, limit)?;
        Ok(self.state == State::Row)
    }

    /// How many bytes from here on mean nothing in this state.
    fn run(&self, rest: &str, dialect: &Dialect) -> usize {
        let quoted = self.state == State::Quoted;
        let special = |c: char| {
            Some(c) == dialect.escape
                || if quoted {
                    Some(c) == dialect.quote
                } else {
                    c == dialect.delimiter || c == '\n' || c == '\r'
                }
        };
        rest.find(special).unwrap_or(rest.len())
    }

    /// One character; `None` is the end of the line.
    fn step(&mut self, c: Option<char>, dialect: &Dialect, limit: i64) -> Result<(), Wrong> {
        let line_ends = matches!(c, Some('\n' | '\r') | None);
        match self.state {
            State::Row | State::Field => {
                if self.state == State::Row {
                    match c {
                        // An empty line: a row without fields.
                        None => return Ok(()),
                        Some('\n' | '\r') => {
                            self.state = State::End;
                            return Ok(());
                        }
                        Some(_) => {}
                    }
                }
                self.begin(c, dialect, limit)?;
            }
            State::Escaped => match c {
                Some(c @ ('\n' | '\r')) => {
                    self.add(c, limit)?;
                    self.state = State::EscapedEnd;
                }
                c => {
                    self.add(c.unwrap_or('\n'), limit)?;
                    self.state = State::Plain;
                }
            },
            State::EscapedEnd if c.is_none() => {}
            State::EscapedEnd | State::Plain => {
                if line_ends {
                    self.save();
                    self.state = if c.is_none() { State::Row } else { State::End };
                } else if c == dialect.escape {
                    self.state = State::Escaped;
                } else if c == Some(dialect.delimiter) {
                    self.save();
                    self.state = State::Field;
                } else if let Some(c) = c {
                    self.add(c, limit)?;
                    self.state = State::Plain;
                }
            }
            State::Quoted => match c {
                None => {}
                c if c == dialect.escape => self.state = State::QuotedEscaped,
                c if c == dialect.quote && dialect.quoting != Quoting::None => {
                    self.state = if dialect.doublequote { State::Quote } else { State::Plain };
                }
                Some(c) => self.add(c, limit)?,
            },
            State::QuotedEscaped => {
                self.add(c.unwrap_or('\n'), limit)?;
                self.state = State::Quoted;
            }
            State::Quote => self.behind_quote(c, dialect, limit)?,
            State::End => match c {
                Some('\n' | '\r') => {}
                None => self.state = State::Row,
                Some(_) => {
                    return Err("new-line character seen in unquoted field - do you need to open \
                                the file in universal-newline mode?"
                        .into());
                }
            },
        }
        Ok(())
    }

    /// The first character of a field.
    fn begin(&mut self, c: Option<char>, dialect: &Dialect, limit: i64) -> Result<(), Wrong> {
        match c {
            None | Some('\n' | '\r') => {
                self.save();
                self.state = if c.is_none() { State::Row } else { State::End };
            }
            c if c == dialect.quote && dialect.quoting != Quoting::None => {
                self.state = State::Quoted;
            }
            c if c == dialect.escape => self.state = State::Escaped,
            Some(' ') if dialect.skip_blanks => self.state = State::Field,
            Some(c) if c == dialect.delimiter => {
                self.save();
                self.state = State::Field;
            }
            Some(c) => {
                self.number = dialect.quoting == Quoting::NonNumeric;
                self.add(c, limit)?;
                self.state = State::Plain;
            }
        }
        Ok(())
    }

    fn behind_quote(
        &mut self,
        c: Option<char>,
        dialect: &Dialect,
        limit: i64,
    ) -> Result<(), Wrong> {
        match c {
            Some(quote) if dialect.quoting != Quoting::None && c == dialect.quote => {
                self.add(quote, limit)?;
                self.state = State::Quoted;
            }
            Some(c) if c == dialect.delimiter => {
                self.save();
                self.state = State::Field;
            }
            None | Some('\n' | '\r') => {
                self.save();
                self.state = if c.is_none() { State::Row } else { State::End };
            }
            Some(c) if !dialect.strict => {
                self.add(c, limit)?;
                self.state = State::Plain;
            }
            Some(_) => {
                let quote = dialect.quote.unwrap_or('"');
                return Err(format!("'{}' expected after '{quote}'", dialect.delimiter));
            }
        }
        Ok(())
    }
}
