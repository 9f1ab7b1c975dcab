//! Text as the engine reads it: bytes that are characters, or UTF-8.
//!
//! May touch: nothing. Never: values.

/// A text that ends where matching ends.
pub trait Input: Copy {
    /// A character is a byte.
    const BYTES: bool;
    /// The text.
    fn bytes(&self) -> &[u8];
    /// The character at a byte, and where the next one is.
    fn next(&self, at: usize) -> Option<(u32, usize)>;
    /// The character before a byte, and where it is.
    fn prev(&self, at: usize) -> Option<(u32, usize)>;
}

/// Bytes, or ASCII text.
#[derive(Clone, Copy)]
pub struct Bytes<'a>(pub &'a [u8]);

/// Text in UTF-8.
#[derive(Clone, Copy)]
pub struct Utf8<'a>(pub &'a [u8]);

impl Input for Bytes<'_> {
    const BYTES: bool = true;

    #[inline]
    fn bytes(&self) -> &[u8] {
        self.0
    }

    #[inline]
    fn next(&self, at: usize) -> Option<(u32, usize)> {
        self.0.get(at).map(|byte| (u32::from(*byte), at + 1))
    }

    #[inline]
    fn prev(&self, at: usize) -> Option<(u32, usize)> {
        let before = at.checked_sub(1)?;
        self.0.get(before).map(|byte| (u32::from(*byte), before))
    }
}

impl Input for Utf8<'_> {
    const BYTES: bool = false;

    #[inline]
    fn bytes(&self) -> &[u8] {
        self.0
    }

    #[inline]
    fn next(&self, at: usize) -> Option<(u32, usize)> {
        let first = *self.0.get(at)?;
        if first < 0x80 {
            return Some((u32::from(first), at + 1));
        }
        let tail = |n: usize| u32::from(self.0.get(at + n).copied().unwrap_or(0) & 0x3f);
        Some(match first {
            ..0xe0 => (u32::from(first & 0x1f) << 6 | tail(1), at + 2),
            0xe0..0xf0 => (u32::from(first & 0x0f) << 12 | tail(1) << 6 | tail(2), at + 3),
            _ => {
                let high = u32::from(first & 0x07) << 18;
                (high | tail(1) << 12 | tail(2) << 6 | tail(3), at + 4)
            }
        })
    }

    #[inline]
    fn prev(&self, at: usize) -> Option<(u32, usize)> {
        let mut before = at.checked_sub(1)?;
        while before > 0 && self.0.get(before).is_some_and(|byte| byte & 0xc0 == 0x80) {
            before -= 1;
        }
        self.next(before).map(|(code, _)| (code, before))
    }
}
