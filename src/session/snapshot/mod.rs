//! Snapshots: a paused session as bytes, which go on in another process or on another machine.
//!
//! A snapshot has a head (whose it is, of which program, made by which version), a body (the
//! session: heap, frames, modules, what is left of the budgets) and a signature over both. The
//! program is not in it but by its hash, or as the text that was judged: whoever resumes it
//! compiles that text under a policy of his own. docs/SNAPSHOT.md has the format.
//!
//! May touch: `value`, `eval`, `budget`. Never: the operating system.
//!
//! Invariants: whatever the bytes, reading them ends with a session or an error; what is read is
//! checked whole before anything of it runs; nothing is allocated beyond the sandbox's limits.

pub(super) mod body;
mod error;
mod holder;
mod key;
pub mod ledger;
mod shared;
mod standing;
mod tables;

use sha2::{Digest, Sha256};

pub use error::SnapshotError;
pub use key::Key;
pub use ledger::{Ledger, MemoryLedger, Replay};
pub use standing::Standing;

use super::program::{Program, Surroundings};
use super::run::{Phase, Session};
use super::sandbox::Sandbox;
use crate::policy::Policy;
use crate::source::Source;
use crate::tree::Tree;
use crate::value::hash::{mix, text_hash};
use crate::value::runtime::Sink;
use crate::value::store::{Names, Reader, Tables, Writer};
use std::sync::Arc;

/// The first bytes of a snapshot; the last of them is the version of the format.
const MAGIC: &[u8; 4] = b"CFS\x02";

/// The version of what things cost, in steps and bytes: a snapshot goes on only where they cost
/// the same. All builds of a minor version have the same.
pub const COST_VERSION: u64 = 1;

/// Whether a resumable builtin, or a name that a module keeps a value under, can be written and
/// read: for a test that all can.
#[doc(hidden)]
pub fn knows(name: &str) -> bool {
    tables::tasks().contains_key(name) || tables::state(name).is_some()
}

/// Objects that all sessions share and that snapshots have no lasting name for: for a test that
/// there are none.
#[doc(hidden)]
pub fn nameless() -> Vec<&'static str> {
    shared::nameless()
}

/// Whose snapshot it is: the host's words for it, signed with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    /// Whom the session belongs to.
    pub tenant: String,
    /// The session, by a name that no other session of the tenant has.
    pub session: String,
    /// How often it has been saved.
    pub generation: u64,
}

/// What tells a program from others: the hash of its texts, and one of what they became.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ProgramHash {
    pub(super) texts: [u8; 32],
    shape: u64,
}

/// See [`ProgramHash`].
pub(super) fn hash_of(program: &Program) -> ProgramHash {
    let mut texts = Sha256::new();
    let mut shape = 0;
    for (tree, (name, _)) in program.trees().iter().zip(program.modules()) {
        for part in [&**name, tree.source.name(), tree.source.text()] {
            texts.update((part.len() as u64).to_le_bytes());
            texts.update(part.as_bytes());
        }
        texts.update([u8::from(tree.package)]);
        shape = mix(shape, shape_of(tree));
    }
    ProgramHash { texts: texts.finalize().into(), shape }
}

/// The hash of a library module: of its text, and of what that became.
pub(super) fn hash_of_tree(tree: &Tree) -> u64 {
    let text = Sha256::digest(tree.source.text().as_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&text[..8]);
    mix(u64::from_le_bytes(first), shape_of(tree))
}

/// A hash of what a text became: its codes, and where each of their statements comes from.
fn shape_of(tree: &Tree) -> u64 {
    let mut shape = 0;
    for code in &tree.codes {
        shape = mix(shape, code.body.len() as u64 | u64::from(code.slots) << 32);
        for stmt in &code.body {
            let place = tree.places.get(stmt.place as usize).map_or(0, |place| place.span.start);
            shape = mix(shape, u64::from(place));
        }
    }
    for name in tree.globals.names.iter().filter_map(|name| match name {
        crate::value::Value::Str(short) => Some(text_hash(short.text())),
        _ => None,
    }) {
        shape = mix(shape, name);
    }
    for constant in &tree.constants.objects {
        if let crate::value::Obj::Str(text) = constant {
            shape = mix(shape, text_hash(&text.buffer));
        }
    }
    let sizes = (tree.constants.objects.len(), tree.places.len());
    mix(shape, sizes.0 as u64 | (sizes.1 as u64) << 32)
}

/// A snapshot that was opened: its head has been read, and its signature was right.
#[derive(Debug)]
pub struct Snapshot<'a> {
    /// The version of coldframe that made it.
    version: &'a str,
    label: Label,
    program: ProgramHash,
    /// Name of the module, of its file, its text, whether it is a package; main first.
    sources: Vec<(String, String, String, bool)>,
    policy: [u8; 32],
    body: &'a [u8],
    size: usize,
}

impl Session {
    /// Says whose snapshots this session makes: tenant and session, which a [`Ledger`] goes by.
    pub fn label(&mut self, tenant: &str, session: &str) -> &mut Self {
        tenant.clone_into(&mut self.label.tenant);
        session.clone_into(&mut self.label.session);
        self
    }

    /// The label of the snapshot made last; give it to [`Ledger::saved`].
    pub fn saved_label(&self) -> &Label {
        &self.label
    }

    /// The session as bytes that go on elsewhere, its program's text by its hash alone: while it is
    /// paused, or waits for a host function. It can go on here as well.
    ///
    /// # Errors
    /// A [`SnapshotError`] if it is not paused, or holds something that cannot be written.
    ///
    /// ```
    /// use coldframe::{Buffer, Key, MemoryLedger, Policy, Program, Progress, Sandbox, Snapshot};
    ///
    /// let source = "for n in range(1000):\n    if n % 250 == 0:\n        print(n)";
    /// let program = Program::compile("agent.py", source, &Policy::standard())?;
    /// let (sandbox, key, output) = (Sandbox::new(), Key::new([7; 32]), Buffer::new());
    /// let mut session = sandbox.session(&program, output.clone());
    /// assert!(matches!(session.run_slice(1000), Progress::Paused));
    /// let bytes = session.save_with_source(&key)?;
    /// drop(session);
    ///
    /// // In another process.
    /// let snapshot = Snapshot::open(&bytes, &key)?;
    /// let program = snapshot.compile(&Policy::standard(), &sandbox)?;
    /// let ledger = MemoryLedger::new();
    /// let mut session = sandbox.resume(&snapshot, &program, output.clone(), &ledger)?;
    /// session.run();
    /// assert_eq!(output.text(), "0\n250\n500\n750\n");
    /// assert!(sandbox.resume(&snapshot, &program, output, &ledger).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn save(&mut self, key: &Key) -> Result<Vec<u8>, SnapshotError> {
        self.save_as(key, false)
    }

    /// The same, carrying its program's text along.
    ///
    /// # Errors
    /// As [`Session::save`].
    pub fn save_with_source(&mut self, key: &Key) -> Result<Vec<u8>, SnapshotError> {
        self.save_as(key, true)
    }

    /// The body alone, for tests: writing what was read gives the same bytes.
    ///
    /// # Errors
    /// As [`Session::save`].
    #[doc(hidden)]
    pub fn saved_body(&mut self) -> Result<Vec<u8>, SnapshotError> {
        self.stands()?;
        self.hand_over()?;
        body::write(self)
    }

    /// Hands what the program wrote to the host: no snapshot carries it.
    fn hand_over(&mut self) -> Result<(), SnapshotError> {
        let unsaved = |what| SnapshotError::Unsaved { variable: None, what };
        self.core.sink.flush();
        if let Err((path, error)) = self.core.grants.settle() {
            return Err(unsaved(format!("what was written to {path}: {error}")));
        }
        for (name, dir) in &self.core.grants.dirs {
            if let Some(why) = dir.unsaved() {
                return Err(SnapshotError::UnsavedDir { name: name.clone(), why });
            }
        }
        Ok(())
    }

    /// Whether it is paused.
    fn stands(&self) -> Result<(), SnapshotError> {
        let standing = !matches!(self.phase, Phase::New | Phase::Ended);
        if !standing || !self.parked.is_running() || self.core.panicked.is_some() {
            return Err(SnapshotError::NotPaused);
        }
        Ok(())
    }

    fn save_as(&mut self, key: &Key, carry: bool) -> Result<Vec<u8>, SnapshotError> {
        self.stands()?;
        let label = Label { generation: self.label.generation + 1, ..self.label.clone() };
        self.hand_over()?;
        let body = body::write(self)?;
        let mut out = Writer::new(Vec::new(), &Names::NOTHING);
        out.bytes.reserve(body.len() + 256);
        out.raw(MAGIC);
        out.raw(&key.id());
        out.text(env!("CARGO_PKG_VERSION"));
        out.uint(COST_VERSION);
        out.text(&label.tenant);
        out.text(&label.session);
        out.uint(label.generation);
        let hash = self.program.hash();
        out.raw(&hash.texts);
        out.word(hash.shape);
        out.raw(&self.program.policy().fingerprint());
        let trees = if carry { self.program.trees() } else { &[] };
        out.size(trees.len());
        for (tree, (name, _)) in trees.iter().zip(self.program.modules()) {
            out.text(name);
            out.text(tree.source.name());
            out.text(tree.source.text());
            out.flag(tree.package);
        }
        out.blob(&body);
        let signature = key.sign(&out.bytes);
        out.raw(&signature);
        self.label = label;
        Ok(out.bytes)
    }
}

impl<'a> Snapshot<'a> {
    /// Opens a snapshot that was made with this key.
    ///
    /// # Errors
    /// A [`SnapshotError`] if it is none, was made by another version or with another key, or was
    /// changed since.
    pub fn open(bytes: &'a [u8], key: &Key) -> Result<Self, SnapshotError> {
        Self::read(bytes, Some(key))
    }

    /// Opens one whoever made it: for tests of what forged bytes can do.
    ///
    /// # Errors
    /// As [`Snapshot::open`].
    #[doc(hidden)]
    pub fn open_unsigned(bytes: &'a [u8]) -> Result<Self, SnapshotError> {
        Self::read(bytes, None)
    }

    fn read(bytes: &'a [u8], key: Option<&Key>) -> Result<Self, SnapshotError> {
        let cut = bytes.len().checked_sub(key::MAC_BYTES).ok_or(SnapshotError::NotASnapshot)?;
        let (signed, signature) = bytes.split_at(cut);
        let mut r = Reader::new(signed, u64::MAX, &Tables::NOTHING);
        match r.raw(MAGIC.len()) {
            Ok(magic) if magic == MAGIC => {}
            Ok([b'C', b'F', b'S', version]) => {
                return Err(SnapshotError::Version(format!("of snapshot format {version}")));
            }
            _ => return Err(SnapshotError::NotASnapshot),
        }
        let id = r.raw(key::ID_BYTES).map_err(|_| SnapshotError::NotASnapshot)?;
        if let Some(key) = key {
            if id != key.id() {
                return Err(SnapshotError::OtherKey);
            }
            if !key.signed(signed, signature) {
                return Err(SnapshotError::Damaged);
            }
        }
        let version = r.text()?;
        let same_cost = r.uint()? == COST_VERSION;
        if minor(version) != minor(env!("CARGO_PKG_VERSION")) || !same_cost {
            return Err(SnapshotError::Version(version.chars().take(40).collect()));
        }
        let (tenant, session) = (r.text()?.to_owned(), r.text()?.to_owned());
        let label = Label { tenant, session, generation: r.uint()? };
        let mut texts = [0; 32];
        texts.copy_from_slice(r.raw(32)?);
        let program = ProgramHash { texts, shape: r.word()? };
        let mut policy = [0; 32];
        policy.copy_from_slice(r.raw(32)?);
        let mut sources = Vec::new();
        for _ in 0..r.count(0)? {
            let name = r.text()?.to_owned();
            let (file, text) = (r.text()?.to_owned(), r.text()?.to_owned());
            sources.push((name, file, text, r.flag()?));
        }
        let count = r.blob()?.len();
        if r.left() != 0 {
            return Err(SnapshotError::Invalid("something follows its end"));
        }
        let body = signed.get(signed.len() - count..).unwrap_or(&[]);
        Ok(Self { version, label, program, sources, policy, body, size: bytes.len() })
    }

    /// The version of coldframe that made it.
    pub fn version(&self) -> &str {
        self.version
    }

    /// Whose it is.
    pub fn label(&self) -> &Label {
        &self.label
    }

    /// The hash of its program: its texts and their names.
    pub fn program_hash(&self) -> [u8; 32] {
        self.program.texts
    }

    /// The fingerprint of the policy its program was judged under where it was made.
    pub fn policy_fingerprint(&self) -> [u8; 32] {
        self.policy
    }

    /// Bytes of all of it.
    pub fn size(&self) -> usize {
        self.size
    }

    /// The name and the text of its program, if it carries them.
    pub fn source(&self) -> Option<(&str, &str)> {
        self.sources.first().map(|(_, file, text, _)| (file.as_str(), text.as_str()))
    }

    /// Compiles the text it carries, under a policy of this host's, with what a sandbox binds.
    ///
    /// # Errors
    /// A [`SnapshotError`] if it carries none, or that does not compile or is refused.
    pub fn compile(&self, policy: &Policy, sandbox: &Sandbox) -> Result<Program, SnapshotError> {
        let Some(((_, file, text, _), others)) = self.sources.split_first() else {
            return Err(SnapshotError::NoSource);
        };
        let modules = others.iter().map(|(name, file, text, package)| {
            (name.clone(), *package, Arc::new(Source::new(file.as_str(), text.as_str())))
        });
        let surroundings = Surroundings {
            names: sandbox.names(),
            modules: modules.collect(),
            source_max: Some(sandbox.limits_ref().source_max),
            memory_max: Some(sandbox.limits_ref().bytes_max),
        };
        let source = Arc::new(Source::new(file.as_str(), text.as_str()));
        Program::compile_with(source, policy, &surroundings).map_err(SnapshotError::Compile)
    }
}

/// The part of a version whose builds resume each other's snapshots: `0.1` of `0.1.4`.
fn minor(version: &str) -> &str {
    let end = version.match_indices('.').nth(1).map_or(version.len(), |(at, _)| at);
    version.get(..end).unwrap_or(version)
}

impl Sandbox {
    /// A session that goes on where a snapshot was made: with what is left of its budgets, within
    /// this sandbox's limits; with those of its grants that this sandbox grants too.
    ///
    /// # Errors
    /// A [`SnapshotError`]: the program is another, a grant is missing, the ledger refuses.
    pub fn resume(
        &self,
        snapshot: &Snapshot,
        program: &Program,
        sink: impl Sink + 'static,
        ledger: &dyn Ledger,
    ) -> Result<Session, SnapshotError> {
        if program.hash().texts != snapshot.program.texts {
            return Err(SnapshotError::OtherProgram);
        }
        let elsewhere = |why: &str| SnapshotError::Version(format!("{} ({why})", snapshot.version));
        if program.hash().shape != snapshot.program.shape {
            return Err(elsewhere("its code of the same program is other"));
        }
        let mut session = self.session_of(program, Box::new(sink));
        let account = self.account_ref();
        match body::read(&mut session, self.limits_ref(), account, snapshot.body) {
            Err(SnapshotError::Version(why)) => return Err(elsewhere(&why)),
            read => read?,
        }
        session.label = snapshot.label.clone();
        // Only what can go on is claimed.
        ledger.claim(&snapshot.label)?;
        Ok(session)
    }
}
