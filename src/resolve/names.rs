//! Names: reading, writing and deleting them, wherever their variables lie.

use super::Lower;
use super::frame::VarName;
use super::scopes::{Binding, DELETED, NameId, VarId};
use crate::source::Span;
use crate::tree::{Expr, Op, PlaceId, Slot};
use crate::value::Value;

impl<'a> Lower<'a, '_> {
    pub(super) fn binding(&self, name: &str) -> Binding {
        self.binding_of(self.found.scopes.names.find(name))
    }

    fn binding_of(&self, id: Option<NameId>) -> Binding {
        id.map_or(Binding::Global, |id| self.found.scopes.binding(self.scope, id))
    }

    /// The slot of a global; each name has one as soon as it is asked for.
    pub(super) fn global(&mut self, name: &str) -> u32 {
        self.global_of(name, self.found.scopes.names.find(name))
    }

    fn global_of(&mut self, name: &str, id: Option<NameId>) -> u32 {
        let id = id.map(|id| id as usize);
        if let Some(slot) = id.and_then(|id| self.global_slots.get(id).copied().flatten()) {
            return slot;
        }
        let slot = match self.globals.slots.get(name) {
            Some(slot) => *slot,
            None => {
                let slot = self.globals.names.len() as u32;
                let value = self.constants.str(name);
                self.globals.names.push(value);
                self.globals.slots.insert(name.into(), slot);
                let builtin = (self.environment.builtin)(name).unwrap_or(Value::Unbound);
                let bound = id.is_none_or(|id| self.found.scopes.bound_globals[id]);
                self.fixed.push(!builtin.is_unbound() && !bound);
                self.builtins.push(builtin);
                slot
            }
        };
        if let Some(known) = id.and_then(|id| self.global_slots.get_mut(id)) {
            *known = Some(slot);
        }
        slot
    }

    /// Where a variable lies in this frame, and whether in a cell.
    pub(super) fn variable(&self, var: VarId) -> (Slot, bool) {
        let slot = self.frame.slots.get(&var).copied().unwrap_or(0);
        (slot, self.found.scopes.vars.get(var as usize).is_some_and(|var| var.captured))
    }

    pub(super) fn load(&mut self, name: &str, span: Span) -> Expr {
        if name == "__debug__" {
            return Expr::Const(Value::Bool(true));
        }
        let place = self.place(span);
        let id = self.found.scopes.names.find(name);
        match self.binding_of(id) {
            Binding::Global => Expr::Global(self.global_of(name, id), place),
            Binding::Name => {
                let fallback = Expr::Global(self.global_of(name, id), place);
                Expr::Name(Box::new((self.constants.str(name), fallback)))
            }
            Binding::NameOrVar(var) => {
                let (slot, _) = self.variable(var);
                Expr::Name(Box::new((self.constants.str(name), Expr::Cell(slot, place))))
            }
            Binding::Var(var) => match self.variable(var) {
                (slot, true) => Expr::Cell(slot, place),
                (slot, false) if self.is_sure(var, slot) => Expr::Local(slot),
                (slot, false) => Expr::Checked(slot, place),
            },
        }
    }

    fn is_sure(&self, var: VarId, slot: Slot) -> bool {
        let flags = self.found.scopes.vars.get(var as usize).map_or(0, |var| var.flags);
        flags & DELETED == 0 && self.frame.is_assigned(slot)
    }

    /// The slot of a name that is a local of this frame and of no closure.
    pub(super) fn local(&self, name: &str) -> Option<Slot> {
        let Binding::Var(var) = self.binding(name) else { return None };
        match self.variable(var) {
            (_, true) => None,
            (slot, false) => Some(slot),
        }
    }

    /// Writes a name.
    pub(super) fn store(&mut self, name: &str, value: Expr, place: PlaceId) {
        match self.target(name) {
            VarName::Slot(slot) => {
                if !matches!(value, Expr::Local(from) if from == slot) {
                    self.frame.emit(place, Op::Set(slot, value));
                }
                self.frame.assign(slot);
            }
            VarName::Cell(slot, _) => self.frame.emit(place, Op::SetCell(slot, value)),
            VarName::Global(slot) => self.frame.emit(place, Op::SetGlobal(slot, value)),
            VarName::Name(name) => self.frame.emit(place, Op::SetName(name, value)),
        }
    }

    /// Where a name is written.
    pub(super) fn target(&mut self, name: &str) -> VarName {
        let id = self.found.scopes.names.find(name);
        match self.binding_of(id) {
            Binding::Global => VarName::Global(self.global_of(name, id)),
            Binding::Name => VarName::Name(self.constants.str(name)),
            Binding::NameOrVar(var) => VarName::Cell(self.variable(var).0, true),
            Binding::Var(var) => match self.variable(var) {
                (slot, true) => VarName::Cell(slot, self.is_free(var)),
                (slot, false) => VarName::Slot(slot),
            },
        }
    }

    fn is_free(&self, var: VarId) -> bool {
        let scopes = &self.found.scopes;
        scopes.vars.get(var as usize).is_some_and(|var| var.frame != self.frame.scope)
    }

    /// `del name`
    pub(super) fn delete(&mut self, name: &str, place: PlaceId) {
        let op = match self.target(name) {
            VarName::Slot(slot) => Op::Delete(slot),
            VarName::Cell(slot, free) => Op::DeleteCell(slot, free),
            VarName::Global(slot) => Op::DeleteGlobal(slot),
            VarName::Name(name) => Op::DeleteName(name),
        };
        self.frame.emit(place, op);
    }

    /// The end of an `except ... as name`: the name is gone, whether it was deleted before or not.
    pub(super) fn forget(&mut self, name: VarName) {
        let none = Expr::Const(Value::None);
        match name {
            VarName::Slot(slot) => self.frame.emit(0, Op::Forget(slot)),
            VarName::Cell(slot, free) => {
                self.frame.emit(0, Op::SetCell(slot, none));
                self.frame.emit(0, Op::DeleteCell(slot, free));
            }
            VarName::Global(slot) => {
                self.frame.emit(0, Op::SetGlobal(slot, none));
                self.frame.emit(0, Op::DeleteGlobal(slot));
            }
            VarName::Name(name) => {
                self.frame.emit(0, Op::SetName(name, none));
                self.frame.emit(0, Op::DeleteName(name));
            }
        }
    }

    /// Whether an operand keeps its value while statements run after it: a constant, a temporary,
    /// a local that only this frame can write and no `:=` does, a builtin that nobody rebinds.
    pub(super) fn is_stable(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Const(_) => true,
            Expr::Local(slot) => !self.frame.is_volatile(*slot),
            Expr::Global(slot, _) => self.fixed.get(*slot as usize).copied().unwrap_or(false),
            Expr::Checked(..)
            | Expr::Cell(..)
            | Expr::Name(_)
            | Expr::Add(_)
            | Expr::Sub(_)
            | Expr::Mul(_)
            | Expr::Binary(_)
            | Expr::Compare(_)
            | Expr::Unary(_)
            | Expr::Not(_)
            | Expr::Is(_)
            | Expr::In(_)
            | Expr::And(_)
            | Expr::Or(_)
            | Expr::IfElse(_)
            | Expr::Attr(_)
            | Expr::Index(_)
            | Expr::Slice(_)
            | Expr::Tuple(_)
            | Expr::List(_)
            | Expr::Set(_)
            | Expr::Dict(_)
            | Expr::Join(_)
            | Expr::Format(_)
            | Expr::Look(_)
            | Expr::LookMethod(_) => false,
        }
    }

    /// Puts an operand into a slot unless it is stable.
    pub(super) fn materialise(&mut self, expr: Expr) -> Expr {
        if self.is_stable(&expr) {
            return expr;
        }
        let slot = self.frame.temp();
        self.frame.emit(0, Op::Set(slot, expr));
        Expr::Local(slot)
    }

    /// Puts a value into a temporary, whatever it is.
    pub(super) fn in_temp(&mut self, expr: Expr) -> Slot {
        if let Expr::Local(slot) = expr
            && slot >= self.frame.named
        {
            return slot;
        }
        let slot = self.frame.temp();
        self.frame.emit(0, Op::Set(slot, expr));
        slot
    }
}
