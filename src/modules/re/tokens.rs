//! A pattern or template read character by character, an escape at a time.
//!
//! May touch: nothing. Never: values.

/// What is wrong with a pattern, in CPython's words.
#[derive(Debug)]
pub enum Bad {
    /// `re.error`, and the character it is about.
    Error(String, Option<usize>),
    /// OverflowError
    Overflow(&'static str),
    /// ValueError
    Value(String),
    /// IndexError
    Index(String),
    /// Groups are nested too deeply.
    Depth,
}

/// A character, or one behind a backslash.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Token {
    /// A character.
    Plain(char),
    /// `\x`
    Escape(char),
}

impl Token {
    /// How many characters it is.
    pub fn len(self) -> usize {
        if let Self::Plain(_) = self { 1 } else { 2 }
    }

    /// As it stands in the pattern.
    pub fn text(self) -> String {
        match self {
            Self::Plain(c) => c.to_string(),
            Self::Escape(c) => format!("\\{c}"),
        }
    }
}

/// A reader of tokens.
pub struct Tokens<'a> {
    /// The pattern; bytes are characters below 256.
    pub chars: &'a [char],
    /// Whether it is a `str`.
    pub is_text: bool,
    index: usize,
    /// The token that comes next.
    pub next: Option<Token>,
}

impl<'a> Tokens<'a> {
    /// At the first token.
    ///
    /// # Errors
    /// When the text is a lone backslash.
    pub fn new(chars: &'a [char], is_text: bool) -> Result<Self, Bad> {
        let mut tokens = Self { chars, is_text, index: 0, next: None };
        tokens.advance()?;
        Ok(tokens)
    }

    fn advance(&mut self) -> Result<(), Bad> {
        let Some(&c) = self.chars.get(self.index) else {
            self.next = None;
            return Ok(());
        };
        if c != '\\' {
            self.index += 1;
            self.next = Some(Token::Plain(c));
            return Ok(());
        }
        let Some(&c) = self.chars.get(self.index + 1) else {
            let end = self.chars.len().saturating_sub(1);
            return Err(Bad::Error("bad escape (end of pattern)".to_owned(), Some(end)));
        };
        self.index += 2;
        self.next = Some(Token::Escape(c));
        Ok(())
    }

    /// The next token, which is passed.
    pub fn get(&mut self) -> Result<Option<Token>, Bad> {
        let token = self.next;
        self.advance()?;
        Ok(token)
    }

    /// Passes a character if it comes next.
    pub fn take(&mut self, c: char) -> Result<bool, Bad> {
        if self.next == Some(Token::Plain(c)) {
            self.advance()?;
            return Ok(true);
        }
        Ok(false)
    }

    /// The next character if it passes the test.
    pub fn peek_if(&self, test: impl Fn(char) -> bool) -> Option<char> {
        match self.next {
            Some(Token::Plain(c)) if test(c) => Some(c),
            _ => None,
        }
    }

    /// Appends up to `n` characters that pass the test.
    pub fn take_while(
        &mut self,
        n: usize,
        to: &mut String,
        test: impl Fn(char) -> bool,
    ) -> Result<(), Bad> {
        for _ in 0..n {
            let Some(c) = self.peek_if(&test) else { break };
            to.push(c);
            self.advance()?;
        }
        Ok(())
    }

    /// What stands before a terminator, which is passed.
    pub fn until(&mut self, terminator: char, name: &str) -> Result<String, Bad> {
        let mut result = String::new();
        let mut length = 0;
        loop {
            let token = self.next;
            self.advance()?;
            match token {
                None if length == 0 => return Err(self.error(&format!("missing {name}"), 0)),
                None => {
                    let message = format!("missing {terminator}, unterminated name");
                    return Err(self.error(&message, length));
                }
                Some(Token::Plain(c)) if c == terminator => {
                    if length == 0 {
                        return Err(self.error(&format!("missing {name}"), 1));
                    }
                    return Ok(result);
                }
                Some(token) => {
                    length += token.len();
                    result.push_str(&token.text());
                }
            }
        }
    }

    /// Where the next token begins.
    pub fn tell(&self) -> usize {
        self.index - self.next.map_or(0, Token::len)
    }

    /// Goes back to where [`Tokens::tell`] was.
    pub fn seek(&mut self, index: usize) -> Result<(), Bad> {
        self.index = index;
        self.advance()
    }

    /// An error so many characters before the next token.
    pub fn error(&self, message: &str, offset: usize) -> Bad {
        let message = if self.is_text { message.to_owned() } else { ascii(message) };
        Bad::Error(message, Some(self.tell().saturating_sub(offset)))
    }

    /// Complains of a group's name that is no identifier.
    pub fn check_name(&self, name: &str, offset: usize) -> Result<(), Bad> {
        if crate::value::text::unicode::is_identifier(name) {
            return Ok(());
        }
        let message = format!("bad character in group name {}", quote(name));
        Err(self.error(&message, name.chars().count() + offset))
    }
}

fn ascii(message: &str) -> String {
    let mut out = String::new();
    for c in message.chars() {
        match c as u32 {
            0..=0x7f => out.push(c),
            code @ 0..=0xff => out.push_str(&format!("\\x{code:02x}")),
            code @ 0..=0xffff => out.push_str(&format!("\\u{code:04x}")),
            code => out.push_str(&format!("\\U{code:08x}")),
        }
    }
    out
}

/// A name as `repr` shows it.
pub fn quote(name: &str) -> String {
    crate::value::text::repr::repr_str(name)
}
