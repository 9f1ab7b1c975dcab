//! Statements whose operands are names and constants: a look at the slots decides, before anything
//! is made ready for a tree. Each says whether it is done; if not, nothing has been done.
//!
//! May touch: `tree`, `value`. Never: frames.

use std::hint::cold_path;

use super::Machine;
use super::expr::{self, Operand};
use super::run::Here;
use crate::tree::{Attr, CallMethod, Expr, InPlace, Pair, SetAttr, SetIndex};
use crate::value::builtin::Touch;
use crate::value::ops::slices::position;
use crate::value::{Core, Eval, Handle, Obj, Value, ops};

impl<'t> Machine<'t> {
    /// What a name that is surely set, or a constant, stands for.
    #[inline(always)]
    pub(super) fn plain<'a>(&'a self, here: &Here<'t>, expr: &'a Expr) -> Option<&'a Value> {
        match expr {
            Expr::Local(slot) => self.stack.get(here.base + *slot as usize),
            Expr::Const(value) => Some(value),
            _ => None,
        }
    }

    /// Two of them.
    #[inline(always)]
    fn both<'a>(&'a self, here: &Here<'t>, pair: &'a Pair) -> Option<(&'a Value, &'a Value)> {
        Some((self.plain(here, &pair.left)?, self.plain(here, &pair.right)?))
    }

    /// An int that a name or a constant is, or a sum or difference of two.
    #[inline(always)]
    fn plain_int(&self, here: &Here<'t>, expr: &Expr) -> Option<i64> {
        match expr {
            Expr::Add(pair) => match self.both(here, pair)? {
                (Value::Int(x), Value::Int(y)) => x.checked_add(*y),
                _ => None,
            },
            Expr::Sub(pair) => match self.both(here, pair)? {
                (Value::Int(x), Value::Int(y)) => x.checked_sub(*y),
                _ => None,
            },
            leaf => match self.plain(here, leaf)? {
                Value::Int(int) => Some(*int),
                _ => None,
            },
        }
    }

    /// A name that is surely set, or a constant, into the slot `to`. Each kind of value is stored as
    /// what it is: see [`Value::copy_to`].
    #[inline(always)]
    fn set_leaf(&mut self, here: &Here<'t>, to: usize, expr: &Expr) -> bool {
        if let Expr::Local(from) = expr {
            match self.stack.get(here.base + *from as usize) {
                Some(Value::Int(int)) => self.set(to, Value::Int(*int)),
                Some(Value::Float(float)) => self.set(to, Value::Float(*float)),
                Some(value) => self.set(to, *value),
                None => cold_path(),
            }
            return true;
        }
        if let Expr::Const(value) = expr {
            self.set(to, *value);
            return true;
        }
        false
    }

    /// An expression into the slot `to`, if that needs no more than a look: a leaf, or a sum, an
    /// item or an attribute of what lies in variables.
    #[inline(always)]
    pub(super) fn set_at_once(
        &mut self,
        core: &Core,
        here: &Here<'t>,
        to: usize,
        expr: &Expr,
    ) -> bool {
        if self.set_leaf(here, to, expr) {
            return true;
        }
        match expr {
            Expr::Attr(_) | Expr::Index(_) => self.set_part_at_once(core, here, to, expr),
            Expr::Add(pair) | Expr::Sub(pair) | Expr::Mul(pair) => {
                pair.left.is_sure()
                    && pair.right.is_sure()
                    && self.set_number_at_once(here, to, expr, pair)
            }
            _ => false,
        }
    }

    #[inline(never)]
    fn set_part_at_once(&mut self, core: &Core, here: &Here<'t>, to: usize, expr: &Expr) -> bool {
        let part = match expr {
            Expr::Index(pair) => {
                if let Some(Value::Ref(handle)) = self.plain(here, &pair.left)
                    && let Some(Obj::Dict(_)) = core.heap.near(*handle)
                {
                    return self.set_dict_item(core, here, to, *handle, &pair.right);
                }
                self.item(core, here, pair)
            }
            Expr::Attr(attr) => self.own(core, here, attr),
            _ => None,
        };
        match part {
            Some(Value::Int(int)) => self.set(to, Value::Int(*int)),
            Some(Value::Float(float)) => self.set(to, Value::Float(*float)),
            Some(value) => self.set(to, *value),
            None => return false,
        }
        true
    }

    #[inline(never)]
    fn set_number_at_once(&mut self, here: &Here<'t>, to: usize, expr: &Expr, pair: &Pair) -> bool {
        match self.both(here, pair) {
            Some((Value::Int(x), Value::Int(y))) => {
                let result = match expr {
                    Expr::Add(_) => x.checked_add(*y),
                    Expr::Sub(_) => x.checked_sub(*y),
                    _ => x.checked_mul(*y),
                };
                let Some(result) = result else { return false };
                self.set(to, Value::Int(result));
            }
            Some((Value::Float(x), Value::Float(y))) => {
                let result = match expr {
                    Expr::Add(_) => x + y,
                    Expr::Sub(_) => x - y,
                    _ => x * y,
                };
                self.set(to, Value::Float(result));
            }
            _ => return false,
        }
        true
    }

    /// Any expression into the slot `to`, where it is most often a leaf or a tree of its own.
    #[inline(always)]
    pub(super) fn set_to(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        to: usize,
        expr: &Expr,
    ) -> Eval<()> {
        match self.set_leaf(here, to, expr) {
            true => Ok(()),
            false => self.set_tree_to(core, here, to, expr),
        }
    }

    /// The same where it is no leaf.
    #[inline(always)]
    pub(super) fn set_tree_to(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        to: usize,
        expr: &Expr,
    ) -> Eval<()> {
        let mut out = Value::Unbound;
        let cx = self.cx(here);
        match expr::eval_node(core, &cx, expr, &mut out) {
            Operand::Int(int) => self.set(to, Value::Int(int)),
            Operand::Float(bits) => self.set(to, Value::Float(bits.get())),
            Operand::Bool(bool) => self.set(to, Value::Bool(bool != 0)),
            Operand::Other(value) => {
                let value = *value;
                self.set(to, value);
            }
            Operand::Stop(stop) => return Err(stop.stop()),
        }
        Ok(())
    }

    /// An item of a list, a tuple or a text that lies in a variable, an item or an attribute.
    #[inline(always)]
    fn item<'a>(&'a self, core: &'a Core, here: &Here<'t>, pair: &Pair) -> Option<&'a Value> {
        let object = match &pair.left {
            Expr::Index(inner) => {
                self.item_of(core, here, self.plain(here, &inner.left)?, inner)?
            }
            Expr::Attr(attr) => self.own(core, here, attr)?,
            leaf => self.plain(here, leaf)?,
        };
        self.item_of(core, here, object, pair)
    }

    #[inline(always)]
    fn item_of<'a>(
        &'a self,
        core: &'a Core,
        here: &Here<'t>,
        object: &Value,
        pair: &Pair,
    ) -> Option<&'a Value> {
        let n = self.plain_int(here, &pair.right)?;
        match object {
            Value::Ref(handle) => expr::item_at(core.heap.near(*handle)?, n),
            Value::Str(short) => short.character_at(n),
            _ => None,
        }
    }

    /// An item of a dict into the slot `to`.
    #[inline(never)]
    fn set_dict_item(
        &mut self,
        core: &Core,
        here: &Here<'t>,
        to: usize,
        dict: Handle,
        key: &Expr,
    ) -> bool {
        if let Some(Obj::Dict(dict)) = core.heap.near(dict)
            && let Some(key) = self.plain(here, key)
            && let Some(value) = ops::dicts::known_value(&core.heap, dict, key)
        {
            self.put(to, value);
            return true;
        }
        false
    }

    /// An own attribute of an instance in a variable, of a kind that came by here before.
    #[inline(always)]
    fn own<'a>(&'a self, core: &'a Core, here: &Here<'t>, attr: &Attr) -> Option<&'a Value> {
        let Value::Ref(handle) = self.plain(here, &attr.object)? else { return None };
        let Obj::Instance(instance) = core.heap.near(*handle)? else { return None };
        let place = here.cache_base + attr.cache;
        let found = core.caches.find(place, instance.shape, core.epoch())?;
        instance.values.get(found.index as usize)
    }

    /// The same, if it is an object of the session.
    #[inline(never)]
    pub(super) fn own_object(&self, core: &Core, here: &Here<'t>, attr: &Attr) -> Option<Handle> {
        match self.own(core, here, attr)? {
            Value::Ref(object) => Some(*object),
            _ => None,
        }
    }

    /// `left op= right` of two numbers, the first of which is an attribute, an item or in a
    /// variable; the result goes at once where the next statement would store it. Gives the
    /// statement that comes then.
    #[inline(never)]
    pub(super) fn number_in_place(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        op: &InPlace,
        pc: u32,
    ) -> Option<u32> {
        let left = number(match &op.left {
            Expr::Attr(attr) => self.own(core, here, attr)?,
            Expr::Index(pair) => self.item(core, here, pair)?,
            leaf => self.plain(here, leaf)?,
        })?;
        let right = match self.plain(here, &op.right) {
            Some(right) => number(right)?,
            None => {
                let mut out = Value::Unbound;
                match expr::eval_node(core, &self.cx(here), &op.right, &mut out) {
                    Operand::Int(int) => Operand::Int(int),
                    Operand::Float(bits) => Operand::Float(bits),
                    _ => return None,
                }
            }
        };
        let result = match (left, right) {
            (Operand::Int(a), Operand::Int(b)) => expr::int_binary(op.op, a, b)?,
            (Operand::Float(a), Operand::Float(b)) => {
                Operand::float(expr::float_binary(op.op, a.get(), b.get())?)
            }
            _ => return None,
        };
        if op.stored && self.store_at_once(core, here, pc + 1, result) {
            return Some(pc + 2);
        }
        result.put(self.stack.get_mut(here.base + op.dst as usize)?);
        Some(pc + 1)
    }

    /// The truth of a comparison of two leaves.
    #[inline(always)]
    pub(super) fn truth_at_once(&self, here: &Here<'t>, condition: &Expr) -> Option<bool> {
        let Expr::Compare(node) = condition else { return None };
        let (left, right) = self.both(here, &node.1)?;
        expr::compare_at_once(node.0, left, right)
    }

    /// The truth of any condition.
    #[inline(never)]
    pub(super) fn truth(&self, core: &mut Core, here: &Here<'t>, condition: &Expr) -> Eval<bool> {
        let known = match condition {
            Expr::Is(node) => match (self.plain(here, &node.0), self.plain(here, &node.1)) {
                (Some(left), Some(right)) => Some(left.same(*right) != node.2),
                _ => None,
            },
            Expr::Not(node) => {
                self.plain(here, &node.0).and_then(Value::truth_at_once).map(|truth| !truth)
            }
            Expr::Local(_) => self.plain(here, condition).and_then(Value::truth_at_once),
            _ => None,
        };
        match known {
            Some(truth) => Ok(truth),
            None => self.tree_truth(core, here, condition),
        }
    }

    #[inline(never)]
    fn tree_truth(&self, core: &mut Core, here: &Here<'t>, condition: &Expr) -> Eval<bool> {
        expr::any_truth(core, &self.cx(here), condition)
    }

    /// `object.name = value`: most often of an instance of a kind that came by here before.
    #[inline(always)]
    pub(super) fn set_attr_at_once(&self, core: &mut Core, here: &Here<'t>, set: &SetAttr) -> bool {
        let (cache, epoch) = (here.cache_base + set.cache, core.epoch());
        if let Some(value) = self.plain(here, &set.value)
            && let Some(Value::Ref(handle)) = self.plain(here, &set.object)
            && let Some(Obj::Instance(instance)) = core.heap.near_mut(*handle)
            && let Some((index, next)) = core.caches.set(cache, instance.shape, epoch)
            && let Some(place) = instance.values.get_mut(index as usize)
        {
            value.copy_to(place);
            // An attribute that was not there gives the instance its next shape.
            if let Some(next) = next {
                instance.shape = next;
            }
            return true;
        }
        false
    }

    /// `object[index] = value`: most often of a list by an int, or of a dict that has the key or room for it.
    #[inline(always)]
    pub(super) fn set_index_at_once(
        &self,
        core: &mut Core,
        here: &Here<'t>,
        set: &SetIndex,
    ) -> bool {
        let Some(value) = self.plain(here, &set.value) else { return false };
        let Some(Value::Ref(handle)) = self.plain(here, &set.object) else { return false };
        match core.heap.near_mut(*handle) {
            Some(Obj::List(items)) => {
                let Some(n) = self.plain_int(here, &set.index) else { return false };
                let Some(at) = position(n, items.len()) else { return false };
                let Some(place) = items.get_mut(at) else { return false };
                value.copy_to(place);
                true
            }
            Some(Obj::Dict(_)) => match self.plain(here, &set.index) {
                Some(key @ (Value::Int(_) | Value::Str(_))) => {
                    ops::dicts::put_known(&mut core.heap, *handle, key, value)
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// `list.append(item)` and its kind, of an item in a variable.
    #[inline(always)]
    pub(super) fn touch_at_once(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        call: &CallMethod,
        list: Handle,
        touch: Touch,
    ) -> bool {
        if let ([arg], []) = (&*call.args, &*call.names)
            && let Some(item) = self.plain(here, arg)
            && touch(&mut core.heap, list, item)
        {
            self.set(here.base + call.dst as usize, Value::None);
            return true;
        }
        false
    }
}

/// A number in registers.
#[inline(always)]
fn number(value: &Value) -> Option<Operand<'static>> {
    match value {
        Value::Int(int) => Some(Operand::Int(*int)),
        Value::Float(float) => Some(Operand::float(*float)),
        _ => None,
    }
}
