//! Compiled programs that are kept: a text that comes again is not parsed, judged and resolved anew.
//!
//! The key is a SHA-256 of everything that compiling depends on: this engine's version and the
//! version of its cost model, the policy's fingerprint, the names that the sandbox binds, the limits
//! that a source must keep to, and the name and the text of the program and of every module that the
//! sandbox has. What a [`ModuleLoader`] gives is not known before it is asked: a kept program
//! remembers what was asked and a hash of each answer, and is handed out again only if every answer
//! is what it was.
//!
//! May touch: as `program`. Never: a session; the clock; a lock while anything is compiled or a
//! loader is asked.
//!
//! Invariants: there are never more programs or bytes than the cache was made for; the one that was
//! used least recently goes first. A program that does not compile is not kept.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};

use super::loader::{ModuleLoader, ModuleText, add_loaded};
use super::program::{CompileError, Program, mode_of};
use super::sandbox::Sandbox;
use super::snapshot::COST_VERSION;
use crate::policy::Policy;
use crate::source::Source;

/// Texts of a key that differ in what the loader gave, at most.
const VARIANTS_MAX: usize = 8;

/// A SHA-256.
type Hash = [u8; 32];

/// Compiled programs by what they were compiled from. `Send + Sync`: one for all threads.
///
/// ```
/// use coldframe::{Policy, ProgramCache, Sandbox};
///
/// let cache = ProgramCache::new(1_000, 64 << 20);
/// let (policy, sandbox) = (Policy::standard(), Sandbox::new());
/// for _request in 0..3 {
///     let program = cache.get_or_compile("page.py", "print('hello')", &policy, &sandbox)?;
///     sandbox.session(&program, |_: &str| {}).run();
/// }
/// assert_eq!((cache.usage().hits, cache.usage().misses), (2, 1));
/// # Ok::<(), coldframe::CompileError>(())
/// ```
#[derive(Debug)]
pub struct ProgramCache {
    programs_max: usize,
    bytes_max: u64,
    kept: Mutex<Kept>,
}

/// What a [`ProgramCache`] holds and has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CacheUsage {
    /// Programs that are kept.
    pub programs: usize,
    /// Bytes they are counted with: an estimate from their texts and what these became.
    pub bytes: u64,
    /// How often a kept program was handed out.
    pub hits: u64,
    /// How often one was compiled, or would not compile.
    pub misses: u64,
}

#[derive(Debug, Default)]
struct Kept {
    /// By the moment of their last use.
    entries: BTreeMap<u64, Entry>,
    moments: BTreeMap<Hash, Vec<u64>>,
    next: u64,
    usage: CacheUsage,
}

#[derive(Clone, Debug)]
struct Entry {
    key: Hash,
    /// What the loader was asked, and a hash of what it gave.
    asked: Arc<[(String, Option<Hash>)]>,
    program: Program,
    bytes: u64,
}

impl ProgramCache {
    /// A cache of so many programs and so many bytes at most.
    pub fn new(programs_max: usize, bytes_max: u64) -> Self {
        Self { programs_max, bytes_max, kept: Mutex::default() }
    }

    /// The program of a text, kept or compiled now as by
    /// [`Program::compile_for`]. Two threads that want the same new program at the same time may
    /// both compile it; one of the two is kept.
    ///
    /// # Errors
    /// As [`Program::compile`]; they are not kept.
    pub fn get_or_compile(
        &self,
        name: &str,
        source: &str,
        policy: &Policy,
        sandbox: &Sandbox,
    ) -> Result<Program, CompileError> {
        let source = Arc::new(Source::new(name, source));
        let key = key_of(&source, policy, sandbox);
        let loader = sandbox.loader.as_deref().map(Asked::new);
        if let Some(program) = self.find(&key, loader.as_ref())? {
            return Ok(program);
        }
        self.lock().usage.misses += 1;
        let mut surroundings = sandbox.own_surroundings();
        if let Some(loader) = &loader {
            add_loaded(&mut surroundings, loader, &source, mode_of(policy))?;
        }
        let program = Program::compile_with(source, policy, &surroundings)?;
        let asked = loader.map_or_else(Default::default, Asked::hashes);
        let bytes =
            program.bytes() + asked.iter().map(|(name, _)| name.len() as u64 + 64).sum::<u64>();
        Ok(self.keep(Entry { key, asked, program, bytes }))
    }

    /// What it holds and has done.
    pub fn usage(&self) -> CacheUsage {
        self.lock().usage
    }

    /// Forgets every program; sessions that run one keep it.
    pub fn clear(&self) {
        let mut kept = self.lock();
        let CacheUsage { hits, misses, .. } = kept.usage;
        *kept =
            Kept { usage: CacheUsage { hits, misses, ..CacheUsage::default() }, ..Kept::default() };
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // Nothing that can panic runs under the lock but the allocator.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, key: &Hash, loader: Option<&Asked>) -> Result<Option<Program>, CompileError> {
        let variants = self.lock().variants(key);
        for (moment, entry) in variants.into_iter().rev() {
            if entry.is_current(loader)? {
                let mut kept = self.lock();
                kept.usage.hits += 1;
                kept.touch(moment);
                return Ok(Some(entry.program));
            }
        }
        Ok(None)
    }

    /// Keeps a program, if it is not too large, and hands it back, or the same one that another
    /// thread has kept meanwhile.
    fn keep(&self, entry: Entry) -> Program {
        let mut kept = self.lock();
        let variants = kept.variants(&entry.key);
        if let Some((moment, same)) = variants.iter().find(|(_, other)| other.asked == entry.asked)
        {
            kept.touch(*moment);
            return same.program.clone();
        }
        let program = entry.program.clone();
        if self.programs_max == 0 || entry.bytes > self.bytes_max {
            return program;
        }
        if variants.len() >= VARIANTS_MAX
            && let Some((oldest, _)) = variants.first()
        {
            kept.forget(*oldest);
        }
        let bytes_left = self.bytes_max - entry.bytes;
        while kept.usage.programs >= self.programs_max || kept.usage.bytes > bytes_left {
            let Some(oldest) = kept.entries.keys().next().copied() else { break };
            kept.forget(oldest);
        }
        kept.put(entry);
        program
    }
}

impl Kept {
    /// The programs of a key, the one used last at the end.
    fn variants(&self, key: &Hash) -> Vec<(u64, Entry)> {
        let moments = self.moments.get(key).map_or(&[][..], Vec::as_slice);
        let entry = |moment: &u64| Some((*moment, self.entries.get(moment)?.clone()));
        moments.iter().filter_map(entry).collect()
    }

    fn put(&mut self, entry: Entry) {
        self.usage.programs += 1;
        self.usage.bytes += entry.bytes;
        self.moments.entry(entry.key).or_default().push(self.next);
        self.entries.insert(self.next, entry);
        self.next += 1;
    }

    fn forget(&mut self, moment: u64) -> Option<Entry> {
        let entry = self.entries.remove(&moment)?;
        self.usage.programs -= 1;
        self.usage.bytes -= entry.bytes;
        if let Some(moments) = self.moments.get_mut(&entry.key) {
            moments.retain(|other| *other != moment);
            if moments.is_empty() {
                self.moments.remove(&entry.key);
            }
        }
        Some(entry)
    }

    /// It was used now. It may be gone already: another thread needed the room.
    fn touch(&mut self, moment: u64) {
        if let Some(entry) = self.forget(moment) {
            self.put(entry);
        }
    }
}

impl Entry {
    /// Whether the loader still gives what this was compiled from.
    fn is_current(&self, loader: Option<&Asked>) -> Result<bool, CompileError> {
        let Some(loader) = loader else { return Ok(self.asked.is_empty()) };
        for (name, before) in self.asked.iter() {
            let unloaded = |why| CompileError::Unloaded { module: name.clone(), why };
            if loader.load(name).map_err(unloaded)?.as_ref().map(hash_of) != *before {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// A loader that is asked once for each name and whose answers are remembered.
struct Asked<'a> {
    loader: &'a dyn ModuleLoader,
    answers: Mutex<BTreeMap<String, Option<ModuleText>>>,
}

impl<'a> Asked<'a> {
    fn new(loader: &'a dyn ModuleLoader) -> Self {
        Self { loader, answers: Mutex::default() }
    }

    fn hashes(self) -> Arc<[(String, Option<Hash>)]> {
        let answers = self.answers.into_inner().unwrap_or_else(PoisonError::into_inner);
        answers.into_iter().map(|(name, text)| (name, text.as_ref().map(hash_of))).collect()
    }
}

impl ModuleLoader for Asked<'_> {
    fn load(&self, name: &str) -> Result<Option<ModuleText>, String> {
        let answers = || self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = answers().get(name) {
            return Ok(known.clone());
        }
        let answer = self.loader.load(name)?;
        answers().insert(name.to_owned(), answer.clone());
        Ok(answer)
    }
}

/// Hashes texts one after the other so that no two lists of texts give the same bytes.
#[derive(Default)]
struct Parts(Sha256);

impl Parts {
    fn add(&mut self, part: &[u8]) {
        self.0.update((part.len() as u64).to_le_bytes());
        self.0.update(part);
    }

    fn finish(self) -> Hash {
        self.0.finalize().into()
    }
}

fn hash_of(module: &ModuleText) -> Hash {
    let mut parts = Parts::default();
    parts.add(&[u8::from(module.package), u8::from(module.file.is_some())]);
    parts.add(module.file.as_deref().unwrap_or("").as_bytes());
    parts.add(module.text.as_bytes());
    parts.finish()
}

fn key_of(source: &Source, policy: &Policy, sandbox: &Sandbox) -> Hash {
    let surroundings = sandbox.own_surroundings();
    let mut parts = Parts::default();
    parts.add(env!("CARGO_PKG_VERSION").as_bytes());
    parts.add(&COST_VERSION.to_le_bytes());
    parts.add(&policy.fingerprint());
    parts.add(&[u8::from(sandbox.loader.is_some())]);
    let limits = (surroundings.source_max, surroundings.memory_max);
    parts.add(&(limits.0.map_or(u64::MAX, |max| max as u64)).to_le_bytes());
    parts.add(&limits.1.unwrap_or(u64::MAX).to_le_bytes());
    parts.add(&(surroundings.names.len() as u64).to_le_bytes());
    surroundings.names.iter().for_each(|name| parts.add(name.as_bytes()));
    parts.add(source.name().as_bytes());
    parts.add(source.text().as_bytes());
    for (name, package, source) in &surroundings.modules {
        parts.add(&[u8::from(*package)]);
        parts.add(name.as_bytes());
        parts.add(source.name().as_bytes());
        parts.add(source.text().as_bytes());
    }
    parts.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rejection;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn get(cache: &ProgramCache, text: &str, sandbox: &Sandbox) -> Program {
        let program = cache.get_or_compile("page.py", text, &Policy::standard(), sandbox);
        program.expect("it compiles")
    }

    fn is_same(one: &Program, other: &Program) -> bool {
        Arc::ptr_eq(&one.trees()[0], &other.trees()[0])
    }

    #[test]
    fn a_program_is_kept_until_anything_it_depends_on_changes() {
        let cache = ProgramCache::new(10, 1 << 20);
        let plain = Sandbox::new();
        let first = get(&cache, "x = 1", &plain);
        assert!(is_same(&first, &get(&cache, "x = 1", &plain)));
        assert!(!is_same(&first, &get(&cache, "x = 2", &plain)));
        let other = cache.get_or_compile("other.py", "x = 1", &Policy::standard(), &plain);
        assert!(!is_same(&first, &other.expect("it compiles")));
        let strict = cache.get_or_compile("page.py", "x = 1", &Policy::strict(), &plain);
        assert!(!is_same(&first, &strict.expect("it compiles")));
        let mut bound = Sandbox::new();
        bound.input("y", &1).expect("it is data");
        assert!(!is_same(&first, &get(&cache, "x = 1", &bound)));
        let mut modules = Sandbox::new();
        modules.module("shop", "x = 1").expect("it is a name");
        let with_module = get(&cache, "x = 1", &modules);
        assert!(!is_same(&first, &with_module));
        let mut changed = Sandbox::new();
        changed.module("shop", "x = 2").expect("it is a name");
        assert!(!is_same(&with_module, &get(&cache, "x = 1", &changed)));
        let usage = cache.usage();
        assert_eq!((usage.programs, usage.hits, usage.misses), (7, 1, 7));
    }

    #[test]
    fn what_a_loader_gives_belongs_to_the_key() {
        let text = Arc::new(Mutex::new(Some("x = 1".to_owned())));
        let asked = Arc::new(AtomicUsize::new(0));
        let mut sandbox = Sandbox::new();
        let (now, count) = (text.clone(), asked.clone());
        sandbox.loader(move |name: &str| {
            count.fetch_add(1, Ordering::Relaxed);
            let now = now.lock().expect("nobody panics").clone();
            if name == "shop" { now.ok_or("it is away".to_owned()).map(Some) } else { Ok(None) }
        });
        let cache = ProgramCache::new(10, 1 << 20);
        let first = get(&cache, "import shop", &sandbox);
        assert!(is_same(&first, &get(&cache, "import shop", &sandbox)));
        *text.lock().expect("nobody panics") = Some("x = 2".to_owned());
        assert!(!is_same(&first, &get(&cache, "import shop", &sandbox)));
        *text.lock().expect("nobody panics") = Some("x = 1".to_owned());
        assert!(is_same(&first, &get(&cache, "import shop", &sandbox)));
        // Each time it was asked once.
        assert_eq!(asked.load(Ordering::Relaxed), 4);
        *text.lock().expect("nobody panics") = None;
        let away = cache.get_or_compile("page.py", "import shop", &Policy::standard(), &sandbox);
        assert!(matches!(away, Err(CompileError::Unloaded { .. })));
    }

    #[test]
    fn the_one_used_least_recently_goes_first() {
        let cache = ProgramCache::new(2, 1 << 20);
        let sandbox = Sandbox::new();
        let (a, b) = (get(&cache, "a = 1", &sandbox), get(&cache, "b = 1", &sandbox));
        assert!(is_same(&a, &get(&cache, "a = 1", &sandbox)));
        get(&cache, "c = 1", &sandbox);
        assert!(is_same(&a, &get(&cache, "a = 1", &sandbox)));
        assert!(!is_same(&b, &get(&cache, "b = 1", &sandbox)));
        assert_eq!(cache.usage().programs, 2);
        cache.clear();
        assert_eq!((cache.usage().programs, cache.usage().bytes), (0, 0));
    }

    #[test]
    fn bytes_are_bounded_too() {
        let sandbox = Sandbox::new();
        let one = get(&ProgramCache::new(9, 1 << 20), "a = 1", &sandbox).bytes();
        let cache = ProgramCache::new(9, 2 * one + one / 2);
        for text in ["a = 1", "b = 1", "c = 1"] {
            get(&cache, text, &sandbox);
        }
        assert_eq!((cache.usage().programs, cache.usage().bytes), (2, 2 * one));
        let large = "x = 1\n".repeat(1_000);
        get(&cache, &large, &sandbox);
        assert_eq!(cache.usage().programs, 2);
    }

    #[test]
    fn what_does_not_compile_is_not_kept() {
        let cache = ProgramCache::new(9, 1 << 20);
        for _ in 0..2 {
            let refused = cache.get_or_compile(
                "page.py",
                "import os.nothing_of_the_kind\nx.__class__",
                &Policy::standard(),
                &Sandbox::new(),
            );
            let rejections: Vec<Rejection> = match refused {
                Err(CompileError::Rejected(rejections, _)) => rejections,
                _ => Vec::new(),
            };
            assert!(!rejections.is_empty());
        }
        assert_eq!((cache.usage().programs, cache.usage().misses), (0, 2));
    }

    #[test]
    fn many_threads_use_one() {
        let cache = ProgramCache::new(3, 1 << 20);
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let cache = &cache;
                scope.spawn(move || {
                    for turn in 0..50 {
                        let text = format!("x = {}", (thread + turn) % 5);
                        get(cache, &text, &Sandbox::new());
                        assert!(cache.usage().programs <= 3);
                    }
                });
            }
        });
        let usage = cache.usage();
        assert_eq!(usage.hits + usage.misses, 200);
    }
}
