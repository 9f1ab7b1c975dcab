//! The body of a snapshot: the session itself.
//!
//! May touch: as `snapshot`. Invariant: writing what was read gives the same bytes.

use std::sync::Arc;

use super::super::load::{first_program_unit, library_hash, library_named};
use super::super::run::{Phase, Session};
use super::{SnapshotError, holder, shared, tables};
use crate::budget::store::Spent;
use crate::budget::{Account, Limits, Meter};
use crate::eval::{self, Parked};
use crate::modules::natives;
use crate::value::obj::GlobalNames;
use crate::value::shape::Shapes;
use crate::value::store::{Bad, Names, Read, Reader, Tables, Writer, check};
use crate::value::{Native, Value};

/// Bytes that a module's globals are charged beyond their values.
const GLOBALS_BYTES: u64 = 64;

/// Bytes of stacks that are there whatever they were charged.
const STACKS_FREE: u64 = 1 << 16;

/// The session as bytes.
pub fn write(session: &mut Session) -> Result<Vec<u8>, SnapshotError> {
    let Session { core, parked, .. } = &*session;
    let live = core.heap.live(&mut |see| {
        core.roots(see);
        parked.roots(see);
    });
    let units: Vec<(u32, Arc<GlobalNames>)> = (1..session.trees.len())
        .filter_map(|unit| session.trees.get(unit).map(|tree| (unit, tree.globals.clone())))
        .collect();
    let unit = |names: &Arc<GlobalNames>| {
        units.iter().find(|(_, own)| Arc::ptr_eq(own, names)).map(|(unit, _)| *unit)
    };
    let numbers: Vec<u32> = units.iter().map(|(unit, _)| *unit).collect();
    let names = Names {
        units: &numbers,
        unit: &unit,
        task: &|task| tables::tasks().get(task.name).is_some_and(|own| std::ptr::eq(*own, task)),
        host: &|number| core.hosts.get(number as usize).map(|host| host.name.clone()),
        object: &|object| {
            session.named.iter().find(|(_, own)| own.is(object)).map(|(name, _)| name.clone())
        },
    };
    let mut out = Writer::new(live.clone(), &names);
    write_spent(&mut out, &core.heap.meter.spent());
    core.heap.store(&mut out, &live);
    core.shapes.store(&mut out);
    write_core(&mut out, session);
    session.parked.store(&mut out);
    if let Some((slot, what)) = out.refused() {
        return Err(SnapshotError::Unsaved { variable: holder::of(session, slot), what });
    }
    let mut whole = Writer::new(Vec::new(), &names);
    whole.bytes.reserve(out.bytes.len() + 256);
    write_names(&mut whole, &numbers, &out.prelude)?;
    whole.raw(&out.bytes);
    Ok(whole.bytes)
}

/// What the numbers of the rest stand for: library modules, and objects of the prelude. A
/// program's own modules follow in their order.
fn write_names(out: &mut Writer, units: &[u32], prelude: &[u32]) -> Result<(), SnapshotError> {
    let unsaved = |what: &str| SnapshotError::Unsaved { variable: None, what: what.to_owned() };
    let library = units.partition_point(|unit| *unit < first_program_unit());
    out.size(library);
    for unit in units.iter().take(library) {
        let (name, hash) = library_hash(*unit).ok_or_else(|| unsaved("a module without a name"))?;
        out.text(name);
        out.word(hash);
    }
    out.size(prelude.len());
    for index in prelude {
        out.text(shared::name(*index).ok_or_else(|| unsaved("a builtin without a name"))?);
    }
    Ok(())
}

fn write_core(out: &mut Writer, session: &Session) {
    let core = &session.core;
    out.byte(match session.phase {
        Phase::New | Phase::Ended | Phase::Paused => 0,
        Phase::Waiting => 1,
        Phase::Answered(true) => 2,
        Phase::Answered(false) => 3,
    });
    out.flag(session.called);
    out.uint(session.request);
    out.value(core.raised);
    out.maybe(core.raised_place.map(|place| place as usize));
    out.flag(core.raised_fresh);
    out.uint(u64::from(core.lookups.epoch));
    out.size(core.globals.len());
    for (globals, name) in core.globals.iter().zip(&core.module_names) {
        out.value(*name);
        out.values(globals);
    }
    out.value(core.modules);
    for n in [core.depth, core.depth_limit, core.depth_max, core.int_digits_max] {
        out.uint(u64::from(n));
    }
    out.values(&core.kept);
    out.values(&core.reprs);
    out.size(core.state.count());
    for (name, value) in core.state.iter() {
        if tables::state(name).is_none() {
            out.refuse(format!("what a module keeps as `{name}`"));
        }
        out.text(name);
        out.value(*value);
    }
    out.size(core.argv.len());
    core.argv.iter().for_each(|word| out.text(word));
    let granted = core.grants.names();
    out.size(granted.len());
    granted.iter().for_each(|name| out.text(name));
    let (slept, drawn) = core.grants.used();
    out.uint(slept);
    out.uint(drawn);
}

fn write_spent(out: &mut Writer, spent: &Spent) {
    out.uint(spent.parts_used);
    out.int(spent.parts_left);
    for n in [spent.bytes, spent.bytes_peak, spent.bytes_max, spent.collect_at] {
        out.uint(n);
    }
    out.flag(spent.collection_due);
    for n in [spent.output, spent.output_left, spent.input_left, spent.int_bits_max] {
        out.uint(n);
    }
}

/// Reads a session's body into a new session of the same program. What it takes is drawn from the
/// account before it is allocated.
pub fn read(
    session: &mut Session,
    limits: &Limits,
    account: Option<&Account>,
    bytes: &[u8],
) -> Result<(), SnapshotError> {
    let objects = host_objects(session)?;
    let (units, prelude, bytes) = read_names(session, bytes, limits.bytes_max)?;
    let Session { core, trees, .. } = session;
    let hosts = core.hosts.clone();
    let tables = Tables {
        task: &|name| tables::tasks().get(name).copied(),
        state: &tables::state,
        native: &natives::load,
        globals: &|unit| trees.get(unit).map(|tree| tree.globals.clone()),
        prelude: &prelude,
        units: &units,
        constants: &|unit| trees.get(unit).map(|tree| tree.constants.objects.len()),
        host: &|name| hosts.iter().position(|host| host.name == name).map(|at| at as u32),
        object: &|name| {
            let found = objects.iter().find(|(own, _)| own == name);
            found.map(|(_, object)| Box::new(object.again()) as Box<dyn Native>)
        },
    };
    let caches = core.heap.outside();
    let mut r = Reader::new(bytes, limits.bytes_max, &tables);
    let spent = read_spent(&mut r)?;
    let ahead = account.map(|account| account.reserve(spent.bytes).ok_or(SnapshotError::TooLarge));
    let ahead = ahead.transpose()?;
    let mut charged = core.heap.restore(&mut r)?;
    core.shapes = Shapes::restore(&mut r)?;
    // The dict shape is nobody's.
    let mut outside = caches + (core.shapes.len() as u64 - 1) * 128;
    let read = read_core(&mut r, core)?;
    let (parked, stacks) = Parked::restore(&mut r)?;
    if r.left() != 0 {
        return Err(SnapshotError::Invalid("something follows its end"));
    }
    for globals in &core.globals {
        outside += GLOBALS_BYTES + globals.len() as u64 * 16;
    }
    // Stacks grow by doubling, a little ahead of what they were charged.
    if stacks > parked.charged() * 2 + STACKS_FREE {
        return Err(SnapshotError::Invalid("the size of the stacks"));
    }
    outside += parked.charged().min(stacks);
    charged = charged.saturating_add(outside);
    let used = &mut core.heap.meter;
    let cancel = used.cancel_handle();
    *used = Meter::goes_on(&spent, limits, charged).ok_or(SnapshotError::TooLarge)?;
    used.use_cancel(cancel);
    drop(ahead);
    if account.is_some_and(|account| !used.draw_from(account)) {
        return Err(SnapshotError::TooLarge);
    }
    core.heap.settle()?;
    core.shapes.settle(&core.heap);
    check::check(core)?;
    eval::check(core, trees)?;
    parked.check(core, trees)?;
    let raised = core.heap.as_exception(core.raised).is_some();
    session.phase = match read.phase {
        0 => Phase::Paused,
        1 if session.sleep_asked().is_some() => Phase::Waiting,
        1 if session.core.heap.as_tuple(waiting(session)).is_some() => Phase::Waiting,
        2 => Phase::Answered(true),
        3 if raised => Phase::Answered(false),
        _ => return Err(SnapshotError::Invalid("how far it has come")),
    };
    if !parked.is_running() || !(raised || session.core.raised.is_none()) {
        return Err(SnapshotError::Invalid("how far it has come"));
    }
    (session.called, session.request) = (read.called, read.request);
    session.parked = parked;
    session.named = objects;
    Ok(())
}

fn waiting(session: &Session) -> Value {
    session.core.state.get(super::super::run::ANSWER).copied().unwrap_or(Value::Unbound)
}

/// The host objects of the sandbox by name.
fn host_objects(
    session: &mut Session,
) -> Result<Vec<(String, crate::value::host_object::HostObject)>, SnapshotError> {
    let mut all = Vec::new();
    let core = &mut session.core;
    for (name, make) in session.objects.clone().iter() {
        let value = make(core).map_err(|_| SnapshotError::TooLarge)?;
        if let Some(object) = core.heap.native::<crate::value::host_object::HostObject>(value) {
            all.push((name.clone(), object.again()));
        }
    }
    Ok(all)
}

/// Adds the trees of the library modules it had loaded, and finds the objects of the prelude: what
/// the numbers stand for in the rest, which is given too.
fn read_names<'a>(
    session: &mut Session,
    bytes: &'a [u8],
    room: u64,
) -> Result<(Vec<u32>, Vec<u32>, &'a [u8]), SnapshotError> {
    let mut r = Reader::new(bytes, room, &Tables::NOTHING);
    let (mut units, mut prelude) = (Vec::new(), Vec::new());
    for _ in 0..r.count(0)? {
        let (name, hash) = (r.text()?, r.word()?);
        let tree = library_named(name, hash)
            .ok_or_else(|| SnapshotError::Version(format!("its module `{name}` is not here")))?;
        if units.contains(&tree.unit) {
            return Err(SnapshotError::Invalid("a module that is there twice"));
        }
        units.push(tree.unit);
        session.trees.add(&mut session.core, tree).map_err(|_| SnapshotError::TooLarge)?;
    }
    let trees = session.program.trees().to_vec();
    units.extend(trees.iter().map(|tree| tree.unit));
    for tree in trees {
        session.trees.add(&mut session.core, tree).map_err(|_| SnapshotError::TooLarge)?;
    }
    for _ in 0..r.count(4)? {
        let name = r.text()?;
        let index = shared::index(name)
            .ok_or_else(|| SnapshotError::Version(format!("its `{name}` is not here")))?;
        prelude.push(index);
    }
    Ok((units, prelude, bytes.get(bytes.len() - r.left()..).unwrap_or(&[])))
}

struct ReadCore {
    phase: u8,
    called: bool,
    request: u64,
}

fn read_core(r: &mut Reader, core: &mut crate::value::Core) -> Result<ReadCore, SnapshotError> {
    let (phase, called, request) = (r.byte()?, r.flag()?, r.uint()?);
    core.raised = r.value()?;
    core.raised_place = match r.maybe()? {
        Some(place) => Some(u32::try_from(place).map_err(|_| Bad::Wrong("a place"))?),
        None => None,
    };
    core.raised_fresh = r.flag()?;
    core.lookups.epoch = r.uint32()?.max(1);
    let count = r.count(64)?;
    for _ in 0..count {
        core.module_names.push(r.value()?);
        core.globals.push(r.values()?);
    }
    core.modules = r.value()?;
    let [depth, limit, max, digits] = [r.uint32()?, r.uint32()?, r.uint32()?, r.uint32()?];
    // The handler of a RecursionError has some room of its own.
    core.depth_max = max.min(core.depth_max);
    core.depth_limit = limit.min(core.depth_max);
    core.depth = depth;
    core.int_digits_max = digits;
    core.kept = r.values()?;
    core.reprs = r.values()?;
    for _ in 0..r.count(64)? {
        let name = r.text()?;
        let name = (r.tables.state)(name).ok_or(Bad::Wrong("what a module keeps"))?;
        let value = r.value()?;
        core.state.insert(name, value);
    }
    core.argv.clear();
    for _ in 0..r.count(32)? {
        let word = r.text()?;
        r.pay(word.len() as u64)?;
        core.argv.push(word.to_owned());
    }
    grants(r, core)?;
    if request >= 1 << 60 {
        return Err(SnapshotError::Invalid("a count"));
    }
    Ok(ReadCore { phase, called, request })
}

/// What was granted must be granted here too; what is granted here alone stays out.
fn grants(r: &mut Reader, core: &mut crate::value::Core) -> Result<(), SnapshotError> {
    let mut held = Vec::new();
    for _ in 0..r.count(1)? {
        held.push(r.text()?.to_owned());
    }
    core.grants.keep_only(&held).map_err(SnapshotError::MissingGrant)?;
    core.grants.go_on((r.uint()?, r.uint()?));
    Ok(())
}

fn read_spent(r: &mut Reader) -> Read<Spent> {
    Ok(Spent {
        parts_used: r.uint()?,
        parts_left: r.int()?,
        bytes: r.uint()?,
        bytes_peak: r.uint()?,
        bytes_max: r.uint()?,
        collect_at: r.uint()?,
        collection_due: r.flag()?,
        output: r.uint()?,
        output_left: r.uint()?,
        input_left: r.uint()?,
        int_bits_max: r.uint()?,
    })
}
