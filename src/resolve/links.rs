//! Links: how cells reach functions deep inside without passing through all between.
//!
//! A linked function ([`Scope::linked`](super::scopes::Scope)) is given one value, the innermost
//! link where it is made; a link is a tuple of the link outside of it and of the cells of one
//! frame. On entry it takes the cells that it needs itself, and those of the functions inside that
//! are not linked. A function that is not linked, with linked ones inside, begins a chain with the
//! cells that it holds.
//!
//! Invariant: the cells in links and slots are together no more than a multiple of the names in the
//! source.

use super::Lower;
use super::scopes::{ScopeId, VarId};
use crate::tree::{Link, LinkedCell, Op, Slot};

/// Where a variable's cell lies: in the link that has so many outside of it, at this index.
pub(super) type Location = (u32, u32);

/// What was known of variables before, to be put back.
pub(super) type Moved = Vec<(VarId, Option<Location>)>;

impl Lower<'_, '_> {
    /// The slots, in this frame, of what a function made here is given.
    pub(super) fn closure(&self, scope: ScopeId) -> Box<[Slot]> {
        let Some(scope) = self.found.scopes.list.get(scope as usize) else { return Box::new([]) };
        if scope.linked {
            return Box::new([self.frame.link.map_or(0, |(slot, _)| slot)]);
        }
        scope.free.iter().map(|var| self.variable(*var).0).collect()
    }

    /// At the beginning of a code: takes cells out of the chain it was given, if it was given one
    /// (the innermost link is `given` in the frame around, and lies in `slot` here), and makes the
    /// link for those inside.
    pub(super) fn open_links(
        &mut self,
        scope: ScopeId,
        given: Option<(Slot, u32)>,
        slot: Option<Slot>,
    ) -> Moved {
        let Some(here) = self.found.scopes.list.get(scope as usize) else { return Moved::new() };
        let (linked, has_linked) = (here.linked, here.has_linked);
        let mut cells = Vec::new();
        if linked {
            let link = slot.unwrap_or(0);
            let depth = given.map_or(0, |(_, depth)| depth);
            for var in here.free.clone() {
                let Some((at, index)) = self.links.get(&var).copied() else { continue };
                let hops = depth.saturating_sub(at);
                let cell = LinkedCell { dst: self.variable(var).0, link, hops, index };
                self.frame.emit_at(hops, 0, Op::LinkedCell(Box::new(cell)));
            }
            self.frame.link = Some((link, depth));
        } else {
            cells.clone_from(&here.free);
        }
        if !has_linked {
            return Moved::new();
        }
        let own: Vec<VarId> = match self.found.scopes.list.get(scope as usize) {
            Some(here) => here.vars.iter().copied().chain(here.class_var).collect(),
            None => Vec::new(),
        };
        cells.extend(own.into_iter().filter(|var| self.variable(*var).1));
        self.link(&cells)
    }

    /// Makes a link of the cells of these variables, for functions made from here on.
    pub(super) fn link(&mut self, vars: &[VarId]) -> Moved {
        if vars.is_empty() && self.frame.link.is_some() {
            return Moved::new();
        }
        let (outer, depth) = match self.frame.link {
            Some((slot, depth)) => (Some(slot), depth + 1),
            None => (None, 0),
        };
        let dst = self.frame.temp();
        let cells = vars.iter().map(|var| self.variable(*var).0).collect();
        self.frame.emit(0, Op::Link(Box::new(Link { dst, outer, cells })));
        self.frame.link = Some((dst, depth));
        let mut moved = Moved::new();
        for (index, var) in (1..).zip(vars) {
            moved.push((*var, self.links.insert(*var, (depth, index))));
        }
        moved
    }

    /// Forgets where cells lay inside.
    pub(super) fn close_links(&mut self, moved: Moved) {
        for (var, before) in moved.into_iter().rev() {
            match before {
                Some(location) => self.links.insert(var, location),
                None => self.links.remove(&var),
            };
        }
    }
}
