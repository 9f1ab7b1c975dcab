//! Upper and lower case as matching without regard to it sees them.
//!
//! May touch: `value::text`. Never: values.

use crate::value::text::unicode;

/// What counts as the same letter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fold {
    /// Only itself.
    None,
    /// `a` and `A`, in ASCII.
    Ascii,
    /// Both cases of every letter.
    Unicode,
}

impl Fold {
    /// The lower case of a character.
    #[inline]
    pub fn lower(self, code: u32) -> u32 {
        match self {
            Self::None => code,
            _ if code < 128 => u32::from((code as u8).to_ascii_lowercase()),
            Self::Ascii => code,
            Self::Unicode => char::from_u32(code).map_or(code, |c| unicode::lower_char(c) as u32),
        }
    }

    /// The upper case of a character.
    pub fn upper(self, code: u32) -> u32 {
        match self {
            Self::None => code,
            _ if code < 128 => u32::from((code as u8).to_ascii_uppercase()),
            Self::Ascii => code,
            Self::Unicode => char::from_u32(code).map_or(code, |c| unicode::upper_char(c) as u32),
        }
    }

    /// Whether a character has another case.
    pub fn is_cased(self, code: u32) -> bool {
        self.lower(code) != code || self.upper(code) != code
    }

    /// Other lower case letters with the same upper case.
    pub fn others(self, lower: u32) -> &'static [u32] {
        if self != Self::Unicode {
            return &[];
        }
        match OTHERS.binary_search_by_key(&lower, |row| row.0) {
            Ok(at) => OTHERS.get(at).map_or(&[], |row| row.1),
            Err(_) => &[],
        }
    }
}

/// Lower case letters that share their upper case with others, by Unicode 14.0.
#[rustfmt::skip]
static OTHERS: &[(u32, &[u32])] = &[
    (0x0069, &[0x0131]),
    (0x0073, &[0x017f]),
    (0x00b5, &[0x03bc]),
    (0x0131, &[0x0069]),
    (0x017f, &[0x0073]),
    (0x0345, &[0x03b9, 0x1fbe]),
    (0x0390, &[0x1fd3]),
    (0x03b0, &[0x1fe3]),
    (0x03b2, &[0x03d0]),
    (0x03b5, &[0x03f5]),
    (0x03b8, &[0x03d1]),
    (0x03b9, &[0x0345, 0x1fbe]),
    (0x03ba, &[0x03f0]),
    (0x03bc, &[0x00b5]),
    (0x03c0, &[0x03d6]),
    (0x03c1, &[0x03f1]),
    (0x03c2, &[0x03c3]),
    (0x03c3, &[0x03c2]),
    (0x03c6, &[0x03d5]),
    (0x03d0, &[0x03b2]),
    (0x03d1, &[0x03b8]),
    (0x03d5, &[0x03c6]),
    (0x03d6, &[0x03c0]),
    (0x03f0, &[0x03ba]),
    (0x03f1, &[0x03c1]),
    (0x03f5, &[0x03b5]),
    (0x0432, &[0x1c80]),
    (0x0434, &[0x1c81]),
    (0x043e, &[0x1c82]),
    (0x0441, &[0x1c83]),
    (0x0442, &[0x1c84, 0x1c85]),
    (0x044a, &[0x1c86]),
    (0x0463, &[0x1c87]),
    (0x1c80, &[0x0432]),
    (0x1c81, &[0x0434]),
    (0x1c82, &[0x043e]),
    (0x1c83, &[0x0441]),
    (0x1c84, &[0x0442, 0x1c85]),
    (0x1c85, &[0x0442, 0x1c84]),
    (0x1c86, &[0x044a]),
    (0x1c87, &[0x0463]),
    (0x1c88, &[0xa64b]),
    (0x1e61, &[0x1e9b]),
    (0x1e9b, &[0x1e61]),
    (0x1fbe, &[0x0345, 0x03b9]),
    (0x1fd3, &[0x0390]),
    (0x1fe3, &[0x03b0]),
    (0xa64b, &[0x1c88]),
    (0xfb05, &[0xfb06]),
    (0xfb06, &[0xfb05]),
];
