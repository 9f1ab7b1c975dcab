//! `--hard resumed` and `everywhere`: a run that is paused, written, read and resumed again and again.
//!
//! May touch: the public API. A test mode: what goes wrong here ends the process with a message.

use std::sync::{Arc, Mutex, PoisonError};

use coldframe::budget::Cancel;
use coldframe::session::snapshot::{Replay, SnapshotError};
use coldframe::session::{Key, Program, Progress, Report, Sandbox, Session, Snapshot};
use coldframe::value::runtime::Sink;

use super::stats::Pauses;
use super::streams::Streams;

/// So many pauses of `--hard resumed` come at every statement; then they grow rarer as the run
/// grows longer.
pub const FEW: u64 = 60;

/// So many of `--hard everywhere` do.
pub const MANY: u64 = 3000;

/// A saved run of more bytes than these is paused more rarely: at most once in so many steps as
/// it has blocks of 64 bytes.
const LARGE: usize = 1 << 20;

/// Streams that one session after another writes to.
#[derive(Clone)]
struct Shared(Arc<Mutex<Streams>>);

impl Sink for Shared {
    fn write(&mut self, text: &str, error: bool) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(text, error);
    }

    fn read_line(&mut self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).read_line()
    }

    fn flush(&mut self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).flush();
    }
}

/// Runs a program in pieces, each in a session of its own, and counts them.
pub fn run(
    sandbox: &Sandbox,
    program: &Program,
    streams: Streams,
    cancel: &Cancel,
    each: u64,
) -> (Report, Pauses) {
    let sink = Shared(Arc::new(Mutex::new(streams)));
    let key = Key::new([7; 32]);
    let mut session = sandbox.session(program, sink.clone());
    session.use_cancel(cancel.clone());
    let mut pauses = Pauses::default();
    let mut saved = 0;
    loop {
        let rare = if saved > LARGE { saved as u64 / 64 } else { 0 };
        let slice = (1 + pauses.resumed.saturating_sub(each) * 64).max(rare);
        let before = session.unpaused();
        let progress = session.run_slice(slice);
        pauses.unpaused += session.unpaused() - before;
        match progress {
            Progress::Ended(report) => return (report, pauses),
            _ => pauses.resumed += 1,
        }
        session = match again(sandbox, program, &sink, &key, &mut session, &mut saved) {
            Ok(Some(session)) => session,
            // Its memory is nearly spent: what is left is not enough to read it with.
            Ok(None) => session,
            Err(why) => {
                complain!(line "coldframe: --hard resumed: pause {}: {why}", pauses.resumed);
                std::process::exit(i32::from(super::code::INTERNAL));
            }
        };
        session.use_cancel(cancel.clone());
    }
}

/// The same session, by way of bytes, and how many; `None` if there is no memory left to read them
/// with.
fn again(
    sandbox: &Sandbox,
    program: &Program,
    sink: &Shared,
    key: &Key,
    session: &mut Session,
    size: &mut usize,
) -> Result<Option<Session>, String> {
    let bytes = match session.save(key) {
        Err(SnapshotError::TooLarge) => return Ok(None),
        saved => saved.map_err(|why| why.to_string())?,
    };
    *size = bytes.len();
    let before = session.saved_body().map_err(|why| why.to_string())?;
    let snapshot = Snapshot::open(&bytes, key).map_err(|why| why.to_string())?;
    let mut resumed = match sandbox.resume(&snapshot, program, sink.clone(), &Replay) {
        Err(SnapshotError::TooLarge) => return Ok(None),
        resumed => resumed.map_err(|why| why.to_string())?,
    };
    let after = resumed.saved_body().map_err(|why| why.to_string())?;
    if before == after { Ok(Some(resumed)) } else { Err(different(&before, &after)) }
}

fn different(before: &[u8], after: &[u8]) -> String {
    let at = before.iter().zip(after).position(|(a, b)| a != b);
    let at = at.unwrap_or(before.len().min(after.len()));
    format!("saved again it differs, from byte {at} of {} and {} on", before.len(), after.len())
}
