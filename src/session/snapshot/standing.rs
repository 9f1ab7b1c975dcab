//! Where a paused session stands and what it holds, for people who look at a snapshot.

use crate::budget::Limits;
use crate::session::load::first_program_unit;
use crate::session::run::{MODULE, Session};
use crate::value::Obj;

/// What can be told of a paused session without running it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Standing {
    /// The file and the line it goes on with, the innermost of the program's own.
    pub place: Option<(String, u32)>,
    /// The names of the main module's globals that are bound.
    pub globals: Vec<String>,
    /// What it was granted: `clock`, `random`, `env`, `data=dir`.
    pub grants: Vec<String>,
    /// What it may spend in all, from its start on: steps, memory, output; integers and depth.
    pub limits: Limits,
    /// Steps that are left.
    pub steps_left: u64,
    /// Bytes of memory that are left.
    pub bytes_left: u64,
    /// Bytes that may still be printed.
    pub output_left: u64,
}

impl Session {
    /// Where it stands and what it holds. Runs nothing.
    pub fn standing(&self) -> Standing {
        let core = &self.core;
        let meter = &core.heap.meter;
        let limits = Limits {
            steps_max: meter.steps_used().saturating_add(meter.steps_left()),
            bytes_max: meter.bytes_max(),
            output_max: meter.output_used().saturating_add(meter.output_left()),
            int_bits_max: meter.int_bits_max,
            depth_max: core.depth_max,
            ..Limits::default()
        };
        Standing {
            limits,
            place: self.place(),
            globals: self.bound_globals(),
            grants: core.grants.names(),
            steps_left: meter.steps_left(),
            bytes_left: meter.bytes_max().saturating_sub(meter.bytes_used()),
            output_left: meter.output_left(),
        }
    }

    fn place(&self) -> Option<(String, u32)> {
        let frames: Vec<_> = self.parked.places().flatten().collect();
        frames.into_iter().rev().filter(|(unit, ..)| *unit >= first_program_unit()).find_map(
            |(unit, code, pc, _)| {
                let tree = self.trees.get(unit)?;
                let place = self.trees.place_of(unit, code, pc)?;
                Some((tree.source.name().to_owned(), tree.source.line_of(place.span.start)))
            },
        )
    }

    fn bound_globals(&self) -> Vec<String> {
        let heap = &self.core.heap;
        let module = self.core.state.get(MODULE).and_then(|module| heap.get(*module));
        let Some(Obj::Module(module)) = module else { return Vec::new() };
        let values = self.core.globals.get(module.globals as usize).into_iter().flatten();
        let named = module.slots.names.iter().zip(values).filter(|(_, value)| !value.is_unbound());
        named.filter_map(|(name, _)| heap.text(name).map(str::to_owned)).collect()
    }
}
