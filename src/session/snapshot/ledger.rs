//! Who has resumed what: so that a session that is stored twice does not run twice.

use std::collections::BTreeMap;
use std::sync::Mutex;

use super::{Label, SnapshotError};

/// Where a host notes which snapshots were made and resumed.
///
/// A host with one process keeps a [`MemoryLedger`]; one with several shares a
/// `coldframe::host::FileLedger`, or writes its own over its database.
pub trait Ledger {
    /// A snapshot was made: those of earlier generations are superseded.
    ///
    /// # Errors
    /// [`SnapshotError::Ledger`] if it cannot be noted.
    fn saved(&self, label: &Label) -> Result<(), SnapshotError>;

    /// A snapshot is about to be resumed. Must be atomic: of two that claim the same, one is
    /// refused.
    ///
    /// # Errors
    /// [`SnapshotError::AlreadyResumed`], [`SnapshotError::Superseded`] or
    /// [`SnapshotError::Ledger`].
    fn claim(&self, label: &Label) -> Result<(), SnapshotError>;
}

/// A ledger for the life of a process.
#[derive(Debug, Default)]
pub struct MemoryLedger {
    /// By tenant and session: the newest generation that was saved, and that was resumed.
    all: Mutex<BTreeMap<(String, String), (u64, u64)>>,
}

impl MemoryLedger {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    fn update(
        &self,
        label: &Label,
        update: impl FnOnce(&mut (u64, u64)) -> Result<(), SnapshotError>,
    ) -> Result<(), SnapshotError> {
        let key = (label.tenant.clone(), label.session.clone());
        match self.all.lock() {
            Ok(mut all) => update(all.entry(key).or_default()),
            Err(_) => Err(SnapshotError::Ledger("another thread failed with it".to_owned())),
        }
    }
}

impl Ledger for MemoryLedger {
    fn saved(&self, label: &Label) -> Result<(), SnapshotError> {
        self.update(label, |(saved, _)| {
            *saved = (*saved).max(label.generation);
            Ok(())
        })
    }

    fn claim(&self, label: &Label) -> Result<(), SnapshotError> {
        self.update(label, |(saved, resumed)| {
            check(label.generation, *saved, *resumed)?;
            *resumed = label.generation;
            Ok(())
        })
    }
}

/// Whether a generation may be resumed after others were saved and resumed.
///
/// # Errors
/// [`SnapshotError::AlreadyResumed`] or [`SnapshotError::Superseded`].
pub fn check(generation: u64, saved: u64, resumed: u64) -> Result<(), SnapshotError> {
    if generation == resumed {
        return Err(SnapshotError::AlreadyResumed(generation));
    }
    match saved.max(resumed) {
        newest if newest > generation => Err(SnapshotError::Superseded(newest)),
        _ => Ok(()),
    }
}

/// Refuses nothing: for replaying what was resumed before.
#[derive(Clone, Copy, Debug, Default)]
pub struct Replay;

impl Ledger for Replay {
    fn saved(&self, _: &Label) -> Result<(), SnapshotError> {
        Ok(())
    }

    fn claim(&self, _: &Label) -> Result<(), SnapshotError> {
        Ok(())
    }
}
