//! Text to bytes and back: UTF-7, -8, -16, -32, ASCII, Latin-1 and the code pages of single bytes.
//!
//! A codec finds a fault and says how CPython calls it; what becomes of it is the `Handler`'s
//! business, one place for all codecs. Names are normalised and looked up as `encodings` does it.
//!
//! May touch: its tables, `repr` for escapes. Never: codecs that are no text encodings (`rot13`,
//! `hex`), the system's own encoding.
//!
//! Invariants: linear; the result is at most `encode_size` or `decode_size`. A `&str` has no
//! surrogates, so encoding to UTF never fails, and decoding with `surrogateescape` or
//! `surrogatepass` is an error that says so.

use std::collections::BTreeMap;

use super::codec_tables::{NAMES, PAGES};
use super::escape_codec;
use super::idna;
use super::punycode;
use super::repr::backslash_escape;
use super::utf7;
use super::{TextError, UnicodeFault, UnicodeObject};

/// At most this many bytes come from encoding `length` bytes of text.
pub fn encode_size(length: usize, errors: &str) -> usize {
    // `\N{...}` names have at most 88 letters.
    let growth = if errors == "namereplace" { 92 } else { 10 };
    length.saturating_mul(growth).saturating_add(4)
}

/// At most this many bytes a byte takes on the way, of text that becomes another text first.
pub fn growth(encoding: &str) -> usize {
    let named = |part: &[u8]| part.eq_ignore_ascii_case(b"idna");
    if encoding.as_bytes().windows(4).any(named) { 64 } else { 0 }
}

/// At most this many bytes come from decoding `length` bytes.
pub fn decode_size(length: usize) -> usize {
    length.saturating_mul(4)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Little,
    Big,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Codec {
    Utf8,
    Utf8Sig,
    Ascii,
    Latin1,
    /// Without an order: little, a mark written, and read if there is one.
    Utf16(Option<Order>),
    Utf32(Option<Order>),
    Utf7,
    Idna,
    Punycode,
    /// The one that takes nothing.
    Undefined,
    Page(&'static str),
    /// Python's own escapes; `raw`: those with `u` alone.
    Escapes {
        raw: bool,
    },
}

/// The name of an encoding as `encodings.normalize_encoding` makes it, in lower case.
fn normalised(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut gap = false;
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || c == '.' {
            if gap && !out.is_empty() {
                out.push('_');
            }
            out.push(c.to_ascii_lowercase());
            gap = false;
        } else {
            gap = true;
        }
    }
    out
}

/// The name of the codec's module in CPython, such as `utf_8`, for any of its names.
fn module_of(encoding: &str) -> Option<&'static str> {
    let name = normalised(encoding);
    let at = |name: &str| NAMES.binary_search_by_key(&name, |entry| entry.0).ok();
    // A codec's own name, unlike its aliases, cannot be written with points.
    let dotted = || at(&name.replace('.', "_")).filter(|&at| NAMES[at].0 != NAMES[at].1);
    at(&name).or_else(dotted).map(|at| NAMES[at].1)
}

/// The same, if the codec is here: what `codecs.lookup` finds.
pub fn module_here(encoding: &str) -> Option<&'static str> {
    module_of(encoding).filter(|_| lookup(encoding).is_ok())
}

fn lookup(encoding: &str) -> Result<Codec, TextError> {
    let Some(module) = module_of(encoding) else {
        return Err(TextError::Lookup(format!("unknown encoding: {encoding}")));
    };
    Ok(match module {
        "utf_8" => Codec::Utf8,
        "utf_8_sig" => Codec::Utf8Sig,
        "ascii" => Codec::Ascii,
        // Without a mapping `charmap` is Latin-1.
        "latin_1" | "charmap" => Codec::Latin1,
        "idna" => Codec::Idna,
        "punycode" => Codec::Punycode,
        "undefined" => Codec::Undefined,
        "unicode_escape" => Codec::Escapes { raw: false },
        "raw_unicode_escape" => Codec::Escapes { raw: true },
        "utf_7" => Codec::Utf7,
        "utf_16" => Codec::Utf16(None),
        "utf_16_le" => Codec::Utf16(Some(Order::Little)),
        "utf_16_be" => Codec::Utf16(Some(Order::Big)),
        "utf_32" => Codec::Utf32(None),
        "utf_32_le" => Codec::Utf32(Some(Order::Little)),
        "utf_32_be" => Codec::Utf32(Some(Order::Big)),
        page => match PAGES.binary_search_by_key(&page, |entry| entry.0) {
            Ok(at) => Codec::Page(PAGES[at].1),
            Err(_) => return Err(TextError::Lookup(format!("unknown encoding: {encoding}"))),
        },
    })
}

/// The codec, for `str.encode` and `bytes.decode`: those that make no text of bytes are known by
/// name, and `codecs` has them.
fn text_codec(encoding: &str, what: &str) -> Result<Codec, TextError> {
    lookup(encoding).map_err(|error| match normalised(encoding).as_str() {
        "base64" | "base64_codec" | "base_64" | "bz2" | "bz2_codec" | "hex" | "hex_codec"
        | "quopri" | "quopri_codec" | "quoted_printable" | "quotedprintable" | "rot13" | "rot_13"
        | "uu" | "uu_codec" | "zip" | "zlib" | "zlib_codec" => TextError::Lookup(format!(
            "'{encoding}' is not a text encoding; use codecs.{what}() to handle arbitrary codecs"
        )),
        _ => error,
    })
}

/// Whether CPython knows the encoding by this name without asking its registry, whose complaints
/// come wrapped in another.
fn is_shortcut(encoding: &str) -> bool {
    matches!(
        normalised(encoding).as_str(),
        "utf8"
            | "utf_8"
            | "utf16"
            | "utf_16"
            | "utf32"
            | "utf_32"
            | "ascii"
            | "us_ascii"
            | "latin1"
            | "latin_1"
            | "iso8859_1"
            | "iso_8859_1"
    )
}

/// Whether `encoding` names a codec; codecs.lookup's LookupError if not.
pub fn check_encoding(encoding: &str) -> Result<(), TextError> {
    lookup(encoding).map(|_| ())
}

/// bytes.decode(encoding, errors).
pub fn decode(bytes: &[u8], encoding: &str, errors: &str) -> Result<String, TextError> {
    let codec = text_codec(encoding, "decode")?;
    let done = decode_with(codec, bytes, errors);
    done.map_err(|error| wrapped(error, "decoding", encoding))
}

/// What is to be warned of in bytes that were decoded without an error, if there is anything.
pub fn doubtful(bytes: &[u8], encoding: &str) -> Option<String> {
    match lookup(encoding) {
        Ok(Codec::Escapes { raw: false }) => super::escape_codec::doubtful(bytes),
        _ => None,
    }
}

/// The same, with the codec's own complaints.
pub fn decode_bare(bytes: &[u8], encoding: &str, errors: &str) -> Result<String, TextError> {
    decode_with(text_codec(encoding, "decode")?, bytes, errors)
}

fn decode_with(codec: Codec, bytes: &[u8], errors: &str) -> Result<String, TextError> {
    let mut decoder = Decoder { bytes, at: 0, name: "", errors, out: String::new() };
    let done = match codec {
        Codec::Utf8 => decoder.utf8(),
        Codec::Utf8Sig => {
            decoder.bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            decoder.utf8()
        }
        Codec::Ascii => decoder.single("ascii", "ordinal not in range(128)", |byte| {
            byte.is_ascii().then_some(char::from(byte))
        }),
        Codec::Latin1 => decoder.single("latin-1", "", |byte| Some(char::from(byte))),
        Codec::Utf7 => decoder.utf7(),
        Codec::Idna => idna::decode(bytes, errors).map(|text| decoder.out = text),
        Codec::Punycode => decoder.punycode(),
        Codec::Undefined if bytes.is_empty() => Ok(()),
        Codec::Undefined => Err(undefined()),
        Codec::Utf16(order) => decoder.utf16(order),
        Codec::Escapes { raw } => decoder.escapes(raw),
        Codec::Utf32(order) => decoder.utf32(order),
        Codec::Page(page) => {
            let chars: Vec<char> = whole(page).collect();
            decoder.single("charmap", "character maps to <undefined>", |byte| {
                chars.get(usize::from(byte)).copied().filter(|&c| c != '\u{fffe}')
            })
        }
    };
    done.map(|()| decoder.out)
}

/// All the characters of a page; if it has the upper half alone, the lower is ASCII.
fn whole(page: &'static str) -> impl Iterator<Item = char> {
    let lower = if page.chars().count() == 128 { 0..128u8 } else { 0..0 };
    lower.map(char::from).chain(page.chars())
}

fn undefined() -> TextError {
    TextError::PlainUnicode("undefined encoding".to_owned())
}

/// What the registry says when a codec fails with anything but a Unicode error.
fn wrapped(error: TextError, doing: &str, encoding: &str) -> TextError {
    let wrap = |text: &str| format!("{doing} with '{encoding}' codec failed ({text})");
    match &error {
        _ if is_shortcut(encoding) => error,
        TextError::Type(_) => TextError::Type(wrap(&error.to_string())),
        TextError::Lookup(_) => TextError::Lookup(wrap(&error.to_string())),
        // What has more arguments than a message is left alone.
        TextError::PlainUnicode(text) if !text.starts_with("('") => {
            TextError::PlainUnicode(wrap(&error.to_string()))
        }
        _ => error,
    }
}

fn unknown_handler(errors: &str) -> TextError {
    TextError::Lookup(format!("unknown error handler name '{errors}'"))
}

/// What is left to decode, and what has been.
pub(super) struct Decoder<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    pub(super) name: &'static str,
    errors: &'a str,
    pub(super) out: String,
}

impl Decoder<'_> {
    /// Deals with `length` faulty bytes, and goes on after them.
    pub(super) fn fault(&mut self, length: usize, reason: &str) -> Result<(), TextError> {
        let (start, end) = (self.at, self.at + length);
        let mut reason = reason.to_owned();
        match self.errors {
            "ignore" => {}
            "replace" => self.out.push(char::REPLACEMENT_CHARACTER),
            "backslashreplace" => {
                for byte in &self.bytes[start..end] {
                    self.out.push_str(&format!("\\x{byte:02x}"));
                }
            }
            "xmlcharrefreplace" | "namereplace" => {
                let text = "don't know how to handle UnicodeDecodeError in error callback";
                return Err(TextError::Type(text.to_owned()));
            }
            handler => {
                // Differs from CPython, whose str can hold halves of surrogate pairs.
                let half = handler == "surrogatepass"
                    && (reason.contains("surrogate")
                        || matches!(self.bytes.get(start..), Some([0xed, 0xa0..=0xbf, ..])));
                if half || handler == "surrogateescape" {
                    reason.push_str(" (a str cannot hold the surrogates that would stand for it)");
                } else if !matches!(handler, "strict" | "surrogatepass") {
                    return Err(unknown_handler(handler));
                }
                return Err(TextError::Unicode(Box::new(UnicodeFault {
                    encoding: self.name.to_owned(),
                    object: UnicodeObject::Bytes(self.bytes.to_vec()),
                    start,
                    end,
                    reason,
                })));
            }
        }
        self.at = end;
        Ok(())
    }

    fn utf8(&mut self) -> Result<(), TextError> {
        self.name = "utf-8";
        loop {
            let rest = &self.bytes[self.at..];
            let error = match str::from_utf8(rest) {
                Ok(text) => {
                    self.out.push_str(text);
                    return Ok(());
                }
                Err(error) => error,
            };
            let (good, bad) = rest.split_at(error.valid_up_to());
            self.out.push_str(str::from_utf8(good).unwrap_or_default());
            self.at += good.len();
            match (error.error_len(), bad.first()) {
                (None, _) => self.fault(bad.len(), "unexpected end of data")?,
                (Some(_), Some(0x80..=0xc1 | 0xf5..)) => self.fault(1, "invalid start byte")?,
                (Some(length), _) => self.fault(length, "invalid continuation byte")?,
            }
        }
    }

    fn single(
        &mut self,
        name: &'static str,
        reason: &str,
        map: impl Fn(u8) -> Option<char>,
    ) -> Result<(), TextError> {
        self.name = name;
        self.out.reserve(self.bytes.len());
        while let Some(&byte) = self.bytes.get(self.at) {
            match map(byte) {
                Some(c) => {
                    self.out.push(c);
                    self.at += 1;
                }
                None => self.fault(1, reason)?,
            }
        }
        Ok(())
    }

    /// What stands before the last hyphen is read with these errors, what comes after it strictly.
    fn punycode(&mut self) -> Result<(), TextError> {
        let strict = match self.errors {
            "strict" => true,
            "replace" | "ignore" => false,
            other => {
                let message = format!("Unsupported error handling {other}");
                return Err(TextError::PlainUnicode(message));
            }
        };
        let (base, extended) = match self.bytes.iter().rposition(|&byte| byte == b'-') {
            Some(at) => (&self.bytes[..at], &self.bytes[at + 1..]),
            None => (&[][..], self.bytes),
        };
        let base = decode(base, "ascii", self.errors)?;
        decode(extended, "ascii", "strict")?;
        self.out = punycode::decode(&base, extended, strict)?;
        Ok(())
    }

    /// The order to read in, its mark skipped if there was none given.
    fn order(&mut self, given: Option<Order>, little: &[u8], big: &[u8]) -> Order {
        match given {
            Some(order) => order,
            None if self.bytes.starts_with(little) => {
                self.at = little.len();
                Order::Little
            }
            None if self.bytes.starts_with(big) => {
                self.at = big.len();
                Order::Big
            }
            None => Order::Little,
        }
    }

    fn utf16(&mut self, order: Option<Order>) -> Result<(), TextError> {
        let order = self.order(order, b"\xff\xfe", b"\xfe\xff");
        self.name = if order == Order::Little { "utf-16-le" } else { "utf-16-be" };
        let bytes = self.bytes;
        let unit = |at: usize| match *bytes.get(at..at + 2)? {
            [a, b] if order == Order::Little => Some(u32::from(u16::from_le_bytes([a, b]))),
            [a, b] => Some(u32::from(u16::from_be_bytes([a, b]))),
            _ => None,
        };
        while self.at < bytes.len() {
            let left = bytes.len() - self.at;
            match (unit(self.at), unit(self.at + 2)) {
                (None, _) => self.fault(left, "truncated data")?,
                (Some(0xdc00..=0xdfff), _) => self.fault(2, "illegal encoding")?,
                (Some(0xd800..=0xdbff), None) => self.fault(left, "unexpected end of data")?,
                (Some(high @ 0xd800..=0xdbff), Some(low @ 0xdc00..=0xdfff)) => {
                    let code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                    self.out.extend(char::from_u32(code));
                    self.at += 4;
                }
                (Some(0xd800..=0xdbff), _) => self.fault(2, "illegal UTF-16 surrogate")?,
                (Some(code), _) => {
                    self.out.extend(char::from_u32(code));
                    self.at += 2;
                }
            }
        }
        Ok(())
    }

    fn utf32(&mut self, order: Option<Order>) -> Result<(), TextError> {
        let order = self.order(order, b"\xff\xfe\0\0", b"\0\0\xfe\xff");
        self.name = if order == Order::Little { "utf-32-le" } else { "utf-32-be" };
        while self.at < self.bytes.len() {
            let left = self.bytes.len() - self.at;
            let Some(&[a, b, c, d]) = self.bytes.get(self.at..self.at + 4) else {
                self.fault(left, "truncated data")?;
                continue;
            };
            let code = match order {
                Order::Little => u32::from_le_bytes([a, b, c, d]),
                Order::Big => u32::from_be_bytes([a, b, c, d]),
            };
            match char::from_u32(code) {
                Some(c) => {
                    self.out.push(c);
                    self.at += 4;
                }
                None if code < 0x11_0000 => {
                    let reason = "code point in surrogate code point range(0xd800, 0xe000)";
                    self.fault(4, reason)?;
                }
                None => self.fault(4, "code point not in range(0x110000)")?,
            }
        }
        Ok(())
    }
}

/// str.encode(encoding, errors).
pub fn encode(text: &str, encoding: &str, errors: &str) -> Result<Vec<u8>, TextError> {
    let codec = text_codec(encoding, "encode")?;
    encode_with(codec, text, errors).map_err(|error| wrapped(error, "encoding", encoding))
}

/// The same, with the codec's own complaints.
pub fn encode_bare(text: &str, encoding: &str, errors: &str) -> Result<Vec<u8>, TextError> {
    encode_with(text_codec(encoding, "encode")?, text, errors)
}

fn encode_with(codec: Codec, text: &str, errors: &str) -> Result<Vec<u8>, TextError> {
    let fault = |name, reason| EncodeFault { text, name, reason, errors };
    match codec {
        Codec::Utf8 => Ok(text.as_bytes().to_vec()),
        Codec::Utf8Sig => Ok([b"\xef\xbb\xbf", text.as_bytes()].concat()),
        Codec::Utf7 => Ok(utf7::encode(text)),
        Codec::Idna => idna::encode(text, errors),
        Codec::Punycode => Ok(punycode::encode(text)),
        Codec::Undefined => Err(undefined()),
        Codec::Utf16(order) => {
            let mark = order.is_none().then_some(0xfeff);
            let units = mark.into_iter().chain(text.encode_utf16());
            Ok(units.flat_map(|unit| ordered(unit.to_le_bytes(), order)).collect())
        }
        Codec::Utf32(order) => {
            let mark = order.is_none().then_some(0xfeff);
            let codes = mark.into_iter().chain(text.chars().map(u32::from));
            Ok(codes.flat_map(|code| ordered(code.to_le_bytes(), order)).collect())
        }
        Codec::Escapes { raw } => Ok(escape_codec::encode(text, raw)),
        Codec::Ascii => {
            fault("ascii", "ordinal not in range(128)").encode(|c| c.is_ascii().then_some(c as u8))
        }
        Codec::Latin1 => fault("latin-1", "ordinal not in range(256)")
            .encode(|c| u8::try_from(u32::from(c)).ok()),
        Codec::Page(page) => {
            // Of several bytes that mean the same the last one is written.
            let mut bytes: BTreeMap<char, u8> = whole(page).zip(0..=0xff).collect();
            bytes.remove(&'\u{fffe}');
            fault("charmap", "character maps to <undefined>").encode(|c| bytes.get(&c).copied())
        }
    }
}

fn ordered<const N: usize>(mut bytes: [u8; N], order: Option<Order>) -> [u8; N] {
    if order == Some(Order::Big) {
        bytes.reverse();
    }
    bytes
}

/// What an encoder complains with.
struct EncodeFault<'a> {
    text: &'a str,
    name: &'static str,
    reason: &'static str,
    errors: &'a str,
}

impl EncodeFault<'_> {
    fn encode(&self, map: impl Fn(char) -> Option<u8>) -> Result<Vec<u8>, TextError> {
        let mut out = Vec::with_capacity(self.text.len());
        for (at, c) in self.text.char_indices() {
            match map(c) {
                Some(byte) => out.push(byte),
                None => self.handle(at, c, &map, &mut out)?,
            }
        }
        Ok(out)
    }

    /// Deals with the character `c` at byte `at`, which `map` does not know.
    fn handle(
        &self,
        at: usize,
        c: char,
        map: &impl Fn(char) -> Option<u8>,
        out: &mut Vec<u8>,
    ) -> Result<(), TextError> {
        match self.errors {
            "ignore" => {}
            "replace" => out.push(b'?'),
            "backslashreplace" => out.extend_from_slice(backslash_escape(c).as_bytes()),
            "xmlcharrefreplace" => {
                out.extend_from_slice(format!("&#{};", u32::from(c)).as_bytes());
            }
            "namereplace" => match unicode_names2::name(c) {
                Some(name) => out.extend_from_slice(format!("\\N{{{name}}}").as_bytes()),
                None => out.extend_from_slice(backslash_escape(c).as_bytes()),
            },
            "strict" | "surrogateescape" | "surrogatepass" => {
                let start = self.text[..at].chars().count();
                let faulty = self.text[at..].chars().take_while(|&c| map(c).is_none()).count();
                return Err(TextError::Unicode(Box::new(UnicodeFault {
                    encoding: self.name.to_owned(),
                    object: UnicodeObject::Text(self.text.to_owned()),
                    start,
                    end: start + faulty,
                    reason: self.reason.to_owned(),
                })));
            }
            handler => return Err(unknown_handler(handler)),
        }
        Ok(())
    }
}
