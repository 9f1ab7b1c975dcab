//! Directories in memory: a fresh one, and one that lies over another and keeps what is written.
//!
//! Both are a layer of files over a directory that is only read; what was removed below is marked
//! as gone. A layer counts its bytes and its files, under one lock, so that sessions that share it
//! never exceed its limits together.
//!
//! May touch: `value`. Never: a file; the directory below is not written.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Dir, DirAction, DirAnswer, DirCreate, DirEntry, DirError, DirKind, DirStat};

/// Bytes that may be in a layer unless told otherwise.
const BYTES_MAX: u64 = 64 << 20;
/// Files and directories that may be in a layer unless told otherwise.
const FILES_MAX: u64 = 10_000;

/// A [`Dir`] in memory that all sessions share, to read and write.
///
/// ```
/// use coldframe::Memory;
///
/// let memory = Memory::new().with("orders/1.txt", "two lamps").bytes_max(1 << 20);
/// assert_eq!(memory.read("orders/1.txt"), Some(b"two lamps".to_vec()));
/// assert_eq!(memory.read("orders"), None);
/// ```
#[derive(Clone, Default)]
pub struct Memory {
    layer: Layer<Nothing>,
}

impl Memory {
    /// An empty one, of at most 64 MiB and 10,000 files.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with a file in it, whatever the limits; the directories it lies in are made.
    #[must_use]
    pub fn with(self, path: &str, content: impl Into<Vec<u8>>) -> Self {
        self.layer.lock().put(path, content.into());
        self
    }

    /// At most so many bytes in all files together.
    #[must_use]
    pub fn bytes_max(mut self, bytes: u64) -> Self {
        self.layer.bytes_max = bytes;
        self
    }

    /// At most so many files and directories.
    #[must_use]
    pub fn files_max(mut self, files: u64) -> Self {
        self.layer.files_max = files;
        self
    }

    /// What is in a file.
    pub fn read(&self, path: &str) -> Option<Vec<u8>> {
        match self.layer.lock().nodes.get(path) {
            Some(Node::File(bytes)) => Some(bytes.clone()),
            _ => None,
        }
    }
}

impl Dir for Memory {
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        self.layer.act(path, action)
    }
}

/// A [`Dir`] that lies over another: what is written stays in memory, and each session begins with
/// what lies below.
///
/// ```
/// use coldframe::{Ending, Memory, Overlay, Policy, Program, Sandbox};
///
/// let below = Memory::new().with("count", "1");
/// let mut sandbox = Sandbox::new();
/// sandbox.dir("data", Overlay::new(below.clone()))?;
/// let source = "n = int(open('count').read())\nassert n == 1\n\
///     with open('count', 'w') as file:\n    file.write(str(n + 1))\n\
///     assert open('count').read() == '2'";
/// let program = Program::compile("page.py", source, &Policy::standard())?;
/// for _ in 0..2 {
///     assert_eq!(sandbox.session(&program, |_: &str| {}).run().ending, Ending::Done);
/// }
/// assert_eq!(below.read("count"), Some(b"1".to_vec()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Overlay<D> {
    layer: Layer<Arc<D>>,
}

impl<D: Dir> Overlay<D> {
    /// Nothing written yet, over a directory; at most 64 MiB and 10,000 files are kept.
    pub fn new(below: D) -> Self {
        Self { layer: Layer::over(Arc::new(below)) }
    }

    /// At most so many bytes in all files that were written.
    #[must_use]
    pub fn bytes_max(mut self, bytes: u64) -> Self {
        self.layer.bytes_max = bytes;
        self
    }

    /// At most so many files and directories written or removed.
    #[must_use]
    pub fn files_max(mut self, files: u64) -> Self {
        self.layer.files_max = files;
        self
    }
}

impl<D: Dir + 'static> Dir for Overlay<D> {
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        self.layer.act(path, action)
    }

    fn anew(&self) -> Option<Arc<dyn Dir>> {
        let Layer { below, bytes_max, files_max, .. } = &self.layer;
        let mut layer = Layer::over(below.clone());
        (layer.bytes_max, layer.files_max) = (*bytes_max, *files_max);
        Some(Arc::new(Self { layer }))
    }

    fn unsaved(&self) -> Option<String> {
        self.layer.unsaved()
    }
}

/// A directory that is empty and stays so.
#[derive(Clone, Copy, Default)]
struct Nothing;

impl Dir for Nothing {
    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        match action {
            DirAction::Stat { .. } if path.is_empty() => Ok(DirAnswer::Stat(DirStat::directory())),
            DirAction::List { .. } if path.is_empty() => Ok(DirAnswer::Entries(Vec::new())),
            _ => Err(DirError::not_found()),
        }
    }
}

#[derive(Debug)]
enum Node {
    File(Vec<u8>),
    Dir,
    /// What lies below is not seen.
    Gone,
}

#[derive(Debug, Default)]
struct Nodes {
    nodes: BTreeMap<String, Node>,
    bytes: u64,
    written: bool,
}

/// Files over a directory.
#[derive(Clone)]
struct Layer<D> {
    below: D,
    nodes: Arc<Mutex<Nodes>>,
    bytes_max: u64,
    files_max: u64,
}

impl Default for Layer<Nothing> {
    fn default() -> Self {
        Self::over(Nothing)
    }
}

/// The path of the directory that a path lies in.
fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

impl Nodes {
    fn put(&mut self, path: &str, content: Vec<u8>) {
        for (end, _) in path.match_indices('/') {
            self.nodes.entry(path.get(..end).unwrap_or("").to_owned()).or_insert(Node::Dir);
        }
        self.bytes += content.len() as u64;
        if let Some(Node::File(old)) = self.nodes.insert(path.to_owned(), Node::File(content)) {
            self.bytes -= old.len() as u64;
        }
    }

    fn drop_node(&mut self, path: &str) {
        if let Some(Node::File(old)) = self.nodes.remove(path) {
            self.bytes -= old.len() as u64;
        }
    }

    /// What lies in a directory of the layer, however deep.
    fn inside<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (&'a str, &'a Node)> {
        let from = if path.is_empty() { String::new() } else { format!("{path}/") };
        let range = self.nodes.range(from.clone()..);
        range
            .take_while(move |(own, _)| own.starts_with(&from))
            .map(|(own, node)| (own.as_str(), node))
    }
}

impl<D: Dir> Layer<D> {
    fn over(below: D) -> Self {
        Self { below, nodes: Arc::default(), bytes_max: BYTES_MAX, files_max: FILES_MAX }
    }

    /// The table is whole between any two statements.
    fn lock(&self) -> MutexGuard<'_, Nodes> {
        self.nodes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn unsaved(&self) -> Option<String> {
        let written = self.lock().written;
        written.then(|| "what it wrote is in memory only".to_owned())
    }

    /// What a path is: in the layer, or below it.
    fn look(&self, nodes: &Nodes, path: &str, follow: bool) -> Result<DirStat, DirError> {
        let stat = |kind, size| DirStat { kind, size, changed_ns: 0, writable: true };
        if path.is_empty() {
            return Ok(stat(DirKind::Dir, 0));
        }
        match nodes.nodes.get(path) {
            Some(Node::File(bytes)) => return Ok(stat(DirKind::File, bytes.len() as u64)),
            Some(Node::Dir) => return Ok(stat(DirKind::Dir, 0)),
            Some(Node::Gone) => return Err(DirError::not_found()),
            None => {}
        }
        for (end, _) in path.match_indices('/') {
            match path.get(..end).and_then(|above| nodes.nodes.get(above)) {
                Some(Node::File(_)) => return Err(DirError::system(20)),
                Some(Node::Gone) => return Err(DirError::not_found()),
                Some(Node::Dir) | None => {}
            }
        }
        match self.below.act(path, DirAction::Stat { follow })? {
            DirAnswer::Stat(stat) => Ok(DirStat { writable: true, ..stat }),
            _ => Err(DirError::system(5)),
        }
    }

    fn must_be_dir(&self, nodes: &Nodes, path: &str) -> Result<(), DirError> {
        match self.look(nodes, path, true)?.kind {
            DirKind::Dir => Ok(()),
            _ => Err(DirError::system(20)),
        }
    }

    /// Makes room for one more entry of the layer.
    fn room(&self, nodes: &Nodes, path: &str) -> Result<(), DirError> {
        if !nodes.nodes.contains_key(path) && nodes.nodes.len() as u64 >= self.files_max {
            return Err(DirError::quota(format_args!("{} files are the limit", self.files_max)));
        }
        Ok(())
    }

    fn room_for_bytes(&self, nodes: &Nodes, more: u64) -> Result<(), DirError> {
        if nodes.bytes.saturating_add(more) > self.bytes_max {
            return Err(DirError::quota(format_args!("{} bytes are the limit", self.bytes_max)));
        }
        Ok(())
    }

    /// Puts a file into the layer as it lies below, so that it can be changed.
    fn bring_up(&self, nodes: &mut Nodes, path: &str) -> Result<(), DirError> {
        let stat = self.look(nodes, path, true)?;
        match stat.kind {
            DirKind::File => {}
            DirKind::Dir => return Err(DirError::system(21)),
            _ => return Err(DirError::denied("Permission denied: not a regular file")),
        }
        if matches!(nodes.nodes.get(path), Some(Node::File(_))) {
            return Ok(());
        }
        self.room(nodes, path)?;
        self.room_for_bytes(nodes, stat.size)?;
        let size = usize::try_from(stat.size).map_err(|_| DirError::system(27))?;
        match self.below.act(path, DirAction::Read { at: 0, size })? {
            DirAnswer::Bytes(bytes) if bytes.len() <= size => {
                nodes.bytes += bytes.len() as u64;
                nodes.nodes.insert(path.to_owned(), Node::File(bytes));
                Ok(())
            }
            _ => Err(DirError::system(5)),
        }
    }

    fn act(&self, path: &str, action: DirAction<'_>) -> Result<DirAnswer, DirError> {
        let nodes = &mut *self.lock();
        nodes.written |= action.writes();
        match action {
            DirAction::Stat { follow } => self.look(nodes, path, follow).map(DirAnswer::Stat),
            DirAction::List { most } => self.list(nodes, path, most),
            DirAction::Read { at, size } => self.read(nodes, path, at, size),
            DirAction::Create(how) => self.create(nodes, path, how),
            DirAction::Write { at, bytes } => self.write(nodes, path, at, bytes),
            DirAction::SetLen(size) => self.set_len(nodes, path, size),
            DirAction::MakeDir => self.make_dir(nodes, path),
            DirAction::Remove => self.remove(nodes, path),
            DirAction::RemoveDir => self.remove_dir(nodes, path),
            DirAction::Rename { to } => self.rename(nodes, path, to),
            DirAction::Touch => self.look(nodes, path, true).map(|_| DirAnswer::Done),
        }
    }

    fn list(&self, nodes: &Nodes, path: &str, most: usize) -> Result<DirAnswer, DirError> {
        self.must_be_dir(nodes, path)?;
        let mut all = BTreeMap::new();
        let hidden = |nodes: &Nodes| {
            // A directory made anew over one that is gone shows nothing of it.
            matches!(nodes.nodes.get(path), Some(Node::Dir))
                && self.below.act(path, DirAction::Stat { follow: true }).is_err()
        };
        if !hidden(nodes)
            && let Ok(DirAnswer::Entries(entries)) = self.below.act(path, DirAction::List { most })
        {
            all.extend(entries.into_iter().map(|entry| (entry.name, entry.kind)));
        }
        let skip = if path.is_empty() { 0 } else { path.len() + 1 };
        for (own, node) in nodes.inside(path) {
            let name = own.get(skip..).unwrap_or("");
            if name.is_empty() || name.contains('/') {
                continue;
            }
            match node {
                Node::Gone => all.remove(name),
                Node::Dir => all.insert(name.to_owned(), DirKind::Dir),
                Node::File(_) => all.insert(name.to_owned(), DirKind::File),
            };
        }
        let entries = all.into_iter().take(most).map(|(name, kind)| DirEntry { name, kind });
        Ok(DirAnswer::Entries(entries.collect()))
    }

    fn read(&self, nodes: &Nodes, path: &str, at: u64, size: usize) -> Result<DirAnswer, DirError> {
        match self.look(nodes, path, true)?.kind {
            DirKind::File => {}
            DirKind::Dir => return Err(DirError::system(21)),
            _ => return Err(DirError::denied("Permission denied: not a regular file")),
        }
        let Some(Node::File(bytes)) = nodes.nodes.get(path) else {
            return self.below.act(path, DirAction::Read { at, size });
        };
        let rest = usize::try_from(at).ok().and_then(|at| bytes.get(at..)).unwrap_or(&[]);
        Ok(DirAnswer::Bytes(rest.get(..size).unwrap_or(rest).to_vec()))
    }

    fn create(&self, nodes: &mut Nodes, path: &str, how: DirCreate) -> Result<DirAnswer, DirError> {
        let found = self.look(nodes, path, true);
        match (&found, how) {
            (Ok(_), DirCreate::New) => return Err(DirError::system(17)),
            (Ok(stat), _) if stat.kind == DirKind::Dir => return Err(DirError::system(21)),
            (Ok(stat), _) if stat.kind != DirKind::File => {
                return Err(DirError::denied("Permission denied: not a regular file"));
            }
            (Ok(_), DirCreate::Keep | DirCreate::There) => return Ok(DirAnswer::Done),
            (Ok(_), DirCreate::Empty) => {}
            (Err(error), DirCreate::There) => return Err(error.clone()),
            (Err(error), _) if *error != DirError::not_found() => return Err(error.clone()),
            (Err(_), _) => self.must_be_dir(nodes, parent(path))?,
        }
        self.room(nodes, path)?;
        nodes.drop_node(path);
        nodes.nodes.insert(path.to_owned(), Node::File(Vec::new()));
        Ok(DirAnswer::Done)
    }

    fn write(
        &self,
        nodes: &mut Nodes,
        path: &str,
        at: Option<u64>,
        new: &[u8],
    ) -> Result<DirAnswer, DirError> {
        self.bring_up(nodes, path)?;
        let Some(Node::File(bytes)) = nodes.nodes.get(path) else {
            return Err(DirError::system(5));
        };
        let len = bytes.len();
        let begin = match at {
            Some(at) => usize::try_from(at).map_err(|_| DirError::system(27))?,
            None => len,
        };
        let end = begin.checked_add(new.len()).ok_or(DirError::system(27))?;
        let more = end.saturating_sub(len) as u64;
        self.room_for_bytes(nodes, more)?;
        nodes.bytes += more;
        if let Some(Node::File(bytes)) = nodes.nodes.get_mut(path) {
            bytes.resize(len.max(end), 0);
            if let Some(part) = bytes.get_mut(begin..end) {
                part.copy_from_slice(new);
            }
        }
        Ok(DirAnswer::End(end as u64))
    }

    fn set_len(&self, nodes: &mut Nodes, path: &str, size: u64) -> Result<DirAnswer, DirError> {
        self.bring_up(nodes, path)?;
        let Some(Node::File(bytes)) = nodes.nodes.get(path) else {
            return Err(DirError::system(5));
        };
        let len = bytes.len() as u64;
        self.room_for_bytes(nodes, size.saturating_sub(len))?;
        nodes.bytes = nodes.bytes - len + size;
        let size = usize::try_from(size).map_err(|_| DirError::system(27))?;
        if let Some(Node::File(bytes)) = nodes.nodes.get_mut(path) {
            bytes.resize(size, 0);
        }
        Ok(DirAnswer::Done)
    }

    fn make_dir(&self, nodes: &mut Nodes, path: &str) -> Result<DirAnswer, DirError> {
        match self.look(nodes, path, false) {
            Ok(_) => return Err(DirError::system(17)),
            Err(error) if error != DirError::not_found() => return Err(error),
            Err(_) => self.must_be_dir(nodes, parent(path))?,
        }
        if self.below.act(path, DirAction::Stat { follow: false }).is_ok() {
            // What lay there would be seen again.
            return Err(DirError::denied("Permission denied: a directory was removed here"));
        }
        self.room(nodes, path)?;
        nodes.nodes.insert(path.to_owned(), Node::Dir);
        Ok(DirAnswer::Done)
    }

    /// Takes what is at a path away, and hides what lies below.
    fn hide(&self, nodes: &mut Nodes, path: &str) -> Result<(), DirError> {
        let below = self.below.act(path, DirAction::Stat { follow: false }).is_ok();
        if below {
            self.room(nodes, path)?;
        }
        nodes.drop_node(path);
        if below {
            nodes.nodes.insert(path.to_owned(), Node::Gone);
        }
        Ok(())
    }

    fn remove(&self, nodes: &mut Nodes, path: &str) -> Result<DirAnswer, DirError> {
        if self.look(nodes, path, false)?.kind == DirKind::Dir {
            return Err(DirError::system(21));
        }
        self.hide(nodes, path)?;
        Ok(DirAnswer::Done)
    }

    fn remove_dir(&self, nodes: &mut Nodes, path: &str) -> Result<DirAnswer, DirError> {
        match self.list(nodes, path, 1)? {
            DirAnswer::Entries(entries) if !entries.is_empty() => Err(DirError::system(39)),
            _ => {
                let marks: Vec<String> =
                    nodes.inside(path).map(|(own, _)| own.to_owned()).collect();
                marks.iter().for_each(|own| nodes.drop_node(own));
                self.hide(nodes, path)?;
                Ok(DirAnswer::Done)
            }
        }
    }

    fn rename(&self, nodes: &mut Nodes, from: &str, to: &str) -> Result<DirAnswer, DirError> {
        let stat = self.look(nodes, from, false)?;
        let there = self.look(nodes, to, false);
        match (&there, stat.kind) {
            (Ok(there), DirKind::Dir) if there.kind != DirKind::Dir => {
                return Err(DirError::system(20));
            }
            (Ok(there), kind) if there.kind == DirKind::Dir && kind != DirKind::Dir => {
                return Err(DirError::system(21));
            }
            (Err(error), _) if *error != DirError::not_found() => return Err(error.clone()),
            (Err(_), _) => self.must_be_dir(nodes, parent(to))?,
            (Ok(_), _) => {}
        }
        if from == to {
            return Ok(DirAnswer::Done);
        }
        if stat.kind != DirKind::Dir {
            self.bring_up(nodes, from)?;
            self.room(nodes, to)?;
            let Some(Node::File(bytes)) = nodes.nodes.get_mut(from) else {
                return Err(DirError::system(5));
            };
            let bytes = std::mem::take(bytes);
            nodes.bytes -= bytes.len() as u64;
            self.hide(nodes, from)?;
            nodes.put(to, bytes);
            return Ok(DirAnswer::Done);
        }
        if to.strip_prefix(from).is_some_and(|rest| rest.starts_with('/')) {
            return Err(DirError::system(22));
        }
        if self.below.act(from, DirAction::Stat { follow: false }).is_ok()
            || self.below.act(to, DirAction::Stat { follow: false }).is_ok()
        {
            // Only what the layer has is moved at once; others copy, as between two disks.
            return Err(DirError::system(18));
        }
        if there.is_ok() {
            self.remove_dir(nodes, to)?;
        }
        let inside: Vec<String> = nodes.inside(from).map(|(own, _)| own.to_owned()).collect();
        for own in inside.iter().map(String::as_str).chain([from]) {
            if let Some(node) = nodes.nodes.remove(own) {
                let rest = own.get(from.len()..).unwrap_or("");
                nodes.nodes.insert(format!("{to}{rest}"), node);
            }
        }
        Ok(DirAnswer::Done)
    }
}
