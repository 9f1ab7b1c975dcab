//! Randomness that repeats itself.
//!
//! May touch: `value`. Never: the operating system's randomness.

use sha2::{Digest, Sha256};

use super::{Random, Refusal};

/// A [`Random`] whose stream follows from a seed: the same for each session, on every machine.
///
/// It is SHA-256 of the seed and a counter: nobody guesses the seed from what was drawn, and
/// whoever knows the seed knows the stream.
///
/// ```
/// use coldframe::{Buffer, Policy, Program, Sandbox, Seeded};
///
/// let mut sandbox = Sandbox::new();
/// sandbox.random(Seeded::new(42));
/// let program = Program::compile("page.py", "import uuid\nprint(uuid.uuid4())", &Policy::standard())?;
/// let (first, second) = (Buffer::new(), Buffer::new());
/// sandbox.session(&program, first.clone()).run();
/// sandbox.session(&program, second.clone()).run();
/// assert_eq!(first.text(), second.text());
/// # Ok::<(), coldframe::CompileError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Seeded {
    seed: u64,
}

impl Seeded {
    /// The stream of a seed.
    pub fn new(seed: u64) -> Self {
        Self { seed }
    }
}

/// Bytes of a block of the stream.
const BLOCK: u64 = 32;

impl Random for Seeded {
    fn fill(&self, at: u64, bytes: &mut [u8]) -> Result<(), Refusal> {
        let mut block = [0; BLOCK as usize];
        let mut made = None;
        for (place, byte) in (at..).zip(bytes) {
            let number = place / BLOCK;
            if made != Some(number) {
                let mut hash = Sha256::new();
                hash.update(b"coldframe random\0");
                hash.update(self.seed.to_le_bytes());
                hash.update(number.to_le_bytes());
                block = hash.finalize().into();
                made = Some(number);
            }
            *byte = block.get((place % BLOCK) as usize).copied().unwrap_or(0);
        }
        Ok(())
    }
}
