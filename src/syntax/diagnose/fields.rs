//! What can be wrong within string literals: escapes, mixtures, and the fields of f-strings.

use super::grammar::NodeKind;
use super::{Halt, Machine, Unit};
use crate::syntax::parser::Parser;
use crate::syntax::string;
use crate::syntax::token::{Kind, Token};

/// What is wrong: a message for the last token read, or an error that has its place.
enum Wrong {
    Here(String),
    There(Halt),
}

impl Machine<'_> {
    /// Checks the strings from `start` up to here; the result is what they are together.
    pub(super) fn check_strings(&mut self, start: usize) -> Result<NodeKind, Halt> {
        let first_is_bytes = string::prefix(self.spelled(self.units[start])).bytes;
        let mut joined = false;
        for index in start..self.at {
            let unit = self.units[index];
            let is_fstring = unit.first != unit.last;
            joined |= is_fstring;
            // A plain literal is decoded before it is compared with the first, an f-string after.
            let mut wrong = if is_fstring { Ok(()) } else { self.check_string(unit) };
            if wrong.is_ok() && string::prefix(self.spelled(unit)).bytes != first_is_bytes {
                wrong = Err(Wrong::Here("cannot mix bytes and nonbytes literals".to_owned()));
            }
            if wrong.is_ok() && is_fstring {
                wrong = self.check_string(unit);
            }
            match wrong {
                Ok(()) => {}
                Err(Wrong::There(halt)) => return Err(halt),
                Err(Wrong::Here(message)) => {
                    return Err(Halt::Raised(Box::new(self.at_last(&message))));
                }
            }
        }
        Ok(if joined { NodeKind::JoinedStr } else { NodeKind::Constant })
    }

    fn check_string(&self, unit: Unit) -> Result<(), Wrong> {
        let spelled = self.spelled(unit);
        let prefix = string::prefix(spelled);
        if unit.first != unit.last {
            let tokens = &self.tokens[unit.first as usize..=unit.last as usize];
            return self.check_fields(tokens, prefix.raw);
        }
        let body = string::body(spelled, prefix);
        if prefix.bytes && !body.is_ascii() {
            let message = "bytes can only contain ASCII literal characters";
            let error = self.at_unit(unit, message);
            return Err(Wrong::There(Halt::Raised(Box::new(error))));
        }
        let wrong = match prefix.bytes {
            true => string::decode_bytes(body, prefix.raw).err(),
            false => string::decode_text(body, prefix.raw).err(),
        };
        wrong.map_or(Ok(()), |message| Err(Wrong::Here(message)))
    }

    /// Checks an f-string, or a format spec, given as its tokens.
    fn check_fields(&self, tokens: &[Token], raw: bool) -> Result<(), Wrong> {
        let mut at = 1;
        // A field within a format spec is one level deeper; there are two levels at most.
        let mut in_spec = 0;
        while at < tokens.len() {
            match tokens[at].kind {
                Kind::FMiddle => {
                    let text = self.slice(tokens[at]);
                    string::decode_piece(text, raw, in_spec > 0).map_err(Wrong::Here)?;
                    at += 1;
                }
                Kind::FOpen => {
                    at = self.check_field(tokens, at)?;
                    in_spec += usize::from(tokens[at].kind == Kind::FColon);
                    at += 1;
                }
                Kind::FClose => {
                    in_spec -= 1;
                    at += 1;
                }
                _ => at += 1,
            }
        }
        Ok(())
    }

    fn slice(&self, token: Token) -> &str {
        self.source.slice(crate::source::Span::new(token.start, token.end))
    }

    /// Checks one field up to its format spec or its end, and says where that is.
    fn check_field(&self, tokens: &[Token], open: usize) -> Result<usize, Wrong> {
        let here = |message: &str| Err(Wrong::Here(message.to_owned()));
        let (mut at, mut level, mut strings) = (open + 1, 0, 0);
        loop {
            match tokens[at].kind {
                Kind::FStart => strings += 1,
                Kind::FEnd => strings -= 1,
                _ if strings > 0 => {}
                Kind::LPar | Kind::LSqb | Kind::LBrace => level += 1,
                Kind::RPar | Kind::RSqb | Kind::RBrace => level -= 1,
                Kind::Assign if level == 0 => break,
                Kind::FBang | Kind::FColon | Kind::FClose => break,
                _ => {}
            }
            at += 1;
        }
        if at == open + 1 {
            return match tokens[at].kind {
                Kind::FBang => here("f-string: expression required before '!'"),
                Kind::Assign => here("f-string: expression required before '='"),
                _ => here("f-string: empty expression not allowed"),
            };
        }
        self.check_expression(tokens[open], &tokens[open + 1..at], tokens[at])?;
        if tokens[at].kind == Kind::Assign {
            at += 1;
            if !matches!(tokens[at].kind, Kind::FBang | Kind::FColon | Kind::FClose) {
                return here("f-string: expecting '}'");
            }
        }
        if tokens[at].kind == Kind::FBang {
            let letter = tokens[at + 1];
            let known = letter.kind == Kind::Name
                && self.slice(letter).starts_with(['s', 'r', 'a'])
                && letter.start == tokens[at].end;
            if !known {
                return here("f-string: invalid conversion character: expected 's', 'r', or 'a'");
            }
            at += 2;
            let ends = matches!(tokens[at].kind, Kind::FColon | Kind::FClose);
            if letter.end - letter.start != 1 || !ends {
                return here("f-string: expecting '}'");
            }
        }
        Ok(at)
    }

    /// Reads a field's expression as if it stood in brackets, as CPython 3.11 does.
    fn check_expression(&self, open: Token, inner: &[Token], close: Token) -> Result<(), Wrong> {
        let mut tokens = Vec::with_capacity(inner.len() + 3);
        tokens.push(Token { kind: Kind::LPar, ..open });
        tokens.extend_from_slice(inner);
        tokens.push(Token { kind: Kind::RPar, start: close.start, end: close.end });
        tokens.push(Token { kind: Kind::End, start: close.end, end: close.end });
        if Parser::new(self.source.text(), &tokens).reads_field() {
            return Ok(());
        }
        let mut machine = Machine::new(self.source, &tokens, None, "f-string: ");
        machine.tries = self.tries;
        machine.depth = self.depth;
        let found = machine.run("fstring");
        self.apart.set(self.tries - machine.tries);
        match found {
            Some(error) => Err(Wrong::There(Halt::Raised(Box::new(error)))),
            None => Err(Wrong::There(Halt::GaveUp)),
        }
    }
}
