//! The rule about characters that cannot be seen, or that change the order in which text is shown.
//!
//! Emoji and scripts that need joiners keep them. U+200C and U+200D are accepted between two
//! characters outside ASCII that can be seen; variation selectors behind such a character or before
//! a keycap; tags behind the black flag. In identifiers none of them is accepted: the walk looks at
//! every name that is not ASCII.
//!
//! Source: "Trojan Source: Invisible Vulnerabilities" (CVE-2021-42574), Unicode TR 36 and UTS 51.

use super::rules::{Profile, Rule, Scene, Site, Verdict};
use crate::source::Span;

pub(super) const RULE: Rule = Rule {
    code: "invisible",
    title: "a character that cannot be seen, or that changes how the text around it is shown",
    profile: Profile::Standard,
    optional: true,
    why: "With direction marks and characters of no width a text shows a reader something else than \
          what the interpreter reads (Trojan Source, CVE-2021-42574): a comment that is code, two \
          names that look like one. That holds in strings and comments too. Emoji, and scripts \
          that need joiners between letters, keep theirs.",
    instead: "Delete it; where a string needs it, write its escape, such as `\\u200b`.",
    refused: "name = 'ad\u{200b}min'",
    accepted: "name = 'ad\\u200bmin'",
    constructs: &[],
    judge,
};

fn judge(site: &Site<'_>, _: &Scene<'_>) -> Option<Verdict> {
    match *site {
        Site::Character(character) => {
            let code = character as u32;
            let message = match code {
                0x202A..=0x202E | 0x2066..=0x2069 | 0x200E | 0x200F | 0x061C => {
                    format!("U+{code:04X} changes the direction in which text is shown")
                }
                0..=0x9F => format!("U+{code:04X} is a control character"),
                _ => format!("U+{code:04X} cannot be seen"),
            };
            let escape = if code <= 0xFF {
                format!("\\x{code:02x}")
            } else if code <= 0xFFFF {
                format!("\\u{code:04x}")
            } else {
                format!("\\U{code:08x}")
            };
            let reason = "it makes the text look like something else than what is run";
            let help = format!("delete it; in a string write `'{escape}'`");
            Some(Verdict::new(message, reason).help(help))
        }
        Site::Name(_) | Site::Construct(_) | Site::Import(_) => None,
    }
}

/// Whether a character has no shape of its own, or changes the order of others: what must be shown
/// escaped wherever a program's text is shown. Line ends and tabs are among them.
pub fn is_hidden(character: char) -> bool {
    let code = character as u32;
    match code {
        0x20..=0x7E => false,
        0..=0x1F | 0x7F..=0x9F => true,
        0xA0..=0xAC => false,
        _ => matches!(
            code,
            0xAD | 0x34F
                | 0x61C
                | 0x115F
                | 0x1160
                | 0x17B4
                | 0x17B5
                | 0x180B..=0x180F
                | 0x200B..=0x200F
                | 0x2028..=0x202E
                | 0x2060..=0x206F
                | 0x3164
                | 0xFE00..=0xFE0F
                | 0xFEFF
                | 0xFFA0
                | 0xFFF9..=0xFFFB
                | 0x1BCA0..=0x1BCA3
                | 0x1D173..=0x1D17A
                | 0xE0000..=0xE0FFF
        ),
    }
}

/// Whether a text has a character in it that the rule `invisible` refuses: for names of
/// files and modules.
pub fn spoofs(text: &str) -> bool {
    scan(text).next().is_some()
}

/// The first variation selector of a name. All else that cannot be seen is found by [`scan`].
#[inline]
pub(super) fn in_name(name: &str) -> Option<char> {
    if name.is_ascii() { None } else { name.chars().find(|c| selects(*c)) }
}

fn selects(character: char) -> bool {
    matches!(character as u32, 0xFE00..=0xFE0F | 0xE0100..=0xE01EF)
}

/// The characters of a source that cannot be seen and stand where nothing needs them.
pub(super) fn scan(text: &str) -> impl Iterator<Item = (Span, char)> + '_ {
    // Nearly every source is plain, and a pass over bytes finds that out.
    let plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r' | 0x0C));
    let mut before = [' '; 2];
    let mut tags = 0;
    let mut characters = if plain { "" } else { text }.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (start, character) = characters.next()?;
            let next = characters.peek().map_or(' ', |(_, next)| *next);
            let [_, last] = before;
            before = [last, character];
            tags = match character as u32 {
                0x1F3F4 => 8,
                0xE0020..=0xE007F => tags - i32::from(tags > 0),
                _ => 0,
            };
            let needed = match character as u32 {
                0x09 | 0x0A | 0x0C | 0x0D => true,
                0x200C | 0x200D => seen_foreign(last) && seen_foreign(next),
                0xFE00..=0xFE0F | 0xE0100..=0xE01EF => seen_foreign(last) || next == '\u{20E3}',
                0xE0020..=0xE007F => tags > 0,
                _ => false,
            };
            if is_hidden(character) && !needed {
                let start = start as u32;
                return Some((Span::new(start, start + character.len_utf8() as u32), character));
            }
        }
    })
}

/// A character outside ASCII that can be seen. Behind an emoji may stand its variation selector.
fn seen_foreign(character: char) -> bool {
    character == '\u{FE0F}' || (!character.is_ascii() && !is_hidden(character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emoji_and_joined_scripts_pass() {
        for text in [
            "👩\u{200D}💻",
            "❤\u{FE0F}",
            "🏳\u{FE0F}\u{200D}🌈",
            "1\u{FE0F}\u{20E3}",
            "क\u{94D}\u{200D}ष",
            "ℹ\u{FE0F}",
        ] {
            assert!(!spoofs(text), "{text:?}");
        }
        assert!(!spoofs("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"));
        assert!(!spoofs("mi\u{A0}casa\tä\r\n"));
    }

    #[test]
    fn what_hides_is_found() {
        for text in ["a\u{200D}b", "a\u{200B}", "\u{202E}", "\u{E0061}", "a\u{1b}[2J", "\u{3164}"] {
            assert!(spoofs(text), "{text:?}");
        }
        assert!(spoofs(&format!("🏴{}", "\u{E0061}".repeat(9))));
    }
}
