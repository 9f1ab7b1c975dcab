//! The host's key, and what it signs.
//!
//! May touch: nothing. Never: a source of randomness; the host makes keys.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// Bytes of a key.
pub const KEY_BYTES: usize = 32;
/// Bytes of a signature.
pub const MAC_BYTES: usize = 32;
/// Bytes of what tells one key from another.
pub const ID_BYTES: usize = 8;

/// A host's secret: a snapshot that was made with it and changed since, or made without it, is
/// refused. Never printed.
///
/// `coldframe key new FILE`, or `coldframe::host::new_key`, makes one in a file, and
/// `coldframe::host::key` reads it.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; KEY_BYTES]);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(..)")
    }
}

impl Key {
    /// A key of 32 bytes that nobody can guess.
    pub fn new(bytes: [u8; KEY_BYTES]) -> Self {
        Self(bytes)
    }

    /// A key from 64 hexadecimal digits, blanks around them ignored.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.trim().as_bytes();
        if digits.len() != KEY_BYTES * 2 {
            return None;
        }
        let mut bytes = [0; KEY_BYTES];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let digit = |at: usize| char::from(*pair.get(at)?).to_digit(16);
            *byte = (digit(0)? << 4 | digit(1)?) as u8;
        }
        Some(Self(bytes))
    }

    /// The key as 64 hexadecimal digits, to be kept where only the host reads it.
    pub fn to_hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// What tells it from other keys and says nothing else about it.
    pub(super) fn id(&self) -> [u8; ID_BYTES] {
        let mut hash = Sha256::new();
        hash.update(b"coldframe key id\0");
        hash.update(self.0);
        let all: [u8; 32] = hash.finalize().into();
        let mut id = [0; ID_BYTES];
        id.iter_mut().zip(all).for_each(|(to, from)| *to = from);
        id
    }

    fn mac(&self) -> Option<Hmac<Sha256>> {
        Hmac::<Sha256>::new_from_slice(&self.0).ok()
    }

    /// The signature of bytes.
    pub(super) fn sign(&self, bytes: &[u8]) -> [u8; MAC_BYTES] {
        match self.mac() {
            Some(mut mac) => {
                mac.update(bytes);
                mac.finalize().into_bytes().into()
            }
            None => [0; MAC_BYTES],
        }
    }

    /// Whether a signature is that of bytes; takes as long whether it is or not.
    pub(super) fn signed(&self, bytes: &[u8], signature: &[u8]) -> bool {
        let Some(mut mac) = self.mac() else { return false };
        mac.update(bytes);
        mac.verify_slice(signature).is_ok()
    }
}
