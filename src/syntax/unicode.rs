//! What Unicode says about characters in source: which may stand in a name, which can be shown.
//!
//! May touch: nothing. Never: a table of its own where a crate has one.

use unicode_normalization::{UnicodeNormalization, is_nfkc};

/// The first character of a word that no name may have there, and its offset.
pub(super) fn not_identifier(text: &str) -> Option<(usize, char)> {
    text.char_indices().find(|(index, char)| match (*index, *char) {
        (_, '_') => false,
        (0, char) => !unicode_ident::is_xid_start(char),
        (_, char) => !unicode_ident::is_xid_continue(char),
    })
}

/// A name as Python compares it: in normal form KC.
pub(super) fn normalized(text: &str) -> String {
    match text.is_ascii() || is_nfkc(text) {
        true => text.to_owned(),
        false => text.nfkc().collect(),
    }
}

/// Whether `str.isprintable` holds for a character that may not stand in a name.
pub(super) fn is_printable(char: char) -> bool {
    // Categories Cc, Cf, Co, Zs, Zl, Zp; unassigned code points are left out.
    !matches!(char as u32,
        0..=0x1f | 0x7f..=0xa0 | 0xad | 0x600..=0x605 | 0x61c | 0x6dd | 0x70f | 0x890 | 0x891
        | 0x8e2 | 0x1680 | 0x180e | 0x2000..=0x200f | 0x2028..=0x202f | 0x205f..=0x206f | 0x3000
        | 0xd800..=0xf8ff | 0xfdd0..=0xfdef | 0xfeff | 0xfff0..=0xfffb | 0xfffe | 0xffff
        | 0x110bd | 0x110cd | 0x13430..=0x1343f | 0x1bca0..=0x1bca3 | 0x1d173..=0x1d17a
        | 0xe0000..=0xe00ff | 0xe01f0..=0x10ffff)
}
