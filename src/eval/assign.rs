//! Statements that store, delete and build: items, attributes, displays with stars, functions.
//!
//! What a program's own method has to do (`__setitem__`, a property's setter, an in-place
//! operator) is pushed as a frame or a protocol task; it is the statement's last effect.
//!
//! May touch: `tree`, `value`.

use super::expr::{self, Operand};
use super::run::{Go, Here};
use super::{Machine, Then, weak};
use crate::raise;
use crate::tree::{Expr, InPlace, MakeFunction, Op, PlaceId, SetAttr, SetIndex, Stmt};
use crate::value::attr::Set;
use crate::value::ops::{self, Binary};
use crate::value::shape::DICT_SHAPE;
use crate::value::{Core, Eval, Function, Handle, Obj, Runtime, Stop, Value};

impl<'t> Machine<'t> {
    /// `n += 1` of two ints in leaves.
    #[inline(always)]
    pub(super) fn count_up(&mut self, here: &Here<'t>, op: &InPlace) -> bool {
        let (Some(Value::Int(x)), Some(Value::Int(y))) =
            (self.plain(here, &op.left), self.plain(here, &op.right))
        else {
            return false;
        };
        let result = match op.op {
            Binary::Add => x.checked_add(*y),
            Binary::Sub => x.checked_sub(*y),
            _ => None,
        };
        match result {
            Some(result) => {
                self.set(here.base + op.dst as usize, Value::Int(result));
                true
            }
            None => false,
        }
    }

    /// Whether native operators may call back here: only in a twin, where operands are leaves.
    pub(super) fn rt<'a>(&'a mut self, core: &'a mut Core) -> Runtime<'a> {
        Runtime { core, eval: Some(self) }
    }

    /// `object[index] = value`
    #[inline]
    pub(super) fn set_index(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        set: &'t SetIndex,
    ) -> Eval<Go> {
        let (mut out, mut at) = (Value::Unbound, Value::Unbound);
        let cx = self.cx(here);
        let value = expr::ready(core, &cx, &set.value, &mut out)?;
        let mut spare = Value::Unbound;
        // Most often a list and an int.
        if !matches!(set.index, Expr::Slice(_))
            && let Operand::Other(Value::Ref(handle)) =
                expr::ready(core, &cx, &set.object, &mut spare)?
            && let Operand::Int(n) = expr::eval(core, &cx, &set.index, &mut at)
            && let Some(Obj::List(items)) = core.heap.at_mut(*handle)
            && let Some(at) = ops::slices::position(n, items.len())
            && let Some(place) = items.get_mut(at)
        {
            value.put(place);
            return Ok(Go::On);
        }
        let value = value.value()?;
        self.set_any_index(core, here, set, value)
    }

    #[inline(never)]
    fn set_any_index(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        set: &'t SetIndex,
        value: Value,
    ) -> Eval<Go> {
        let object = self.value(core, here, &set.object)?;
        if let Expr::Slice(node) = &set.index
            && let Some(done) = self.set_plain_slice(core, here, object, node, value)
        {
            return done;
        }
        let index = self.value(core, here, &set.index)?;
        if let Value::Ref(_) = object {
            match core.heap.get_mut(object) {
                Some(Obj::List(items)) => {
                    let n = match index {
                        Value::Int(n) => Some(n),
                        Value::Bool(bit) => Some(i64::from(bit)),
                        _ => None,
                    };
                    if let Some(n) = n {
                        let at = ops::slices::position(n, items.len());
                        if let Some(place) = at.and_then(|at| items.get_mut(at)) {
                            *place = value;
                            return Ok(Go::On);
                        }
                    }
                }
                Some(Obj::Dict(_)) => match Runtime::pure(core).dict_set(object, index, value) {
                    Ok(()) => return Ok(Go::On),
                    Err(Stop::Flat) => {}
                    Err(stop) => return Err(stop),
                },
                _ => {}
            }
        }
        match Runtime::pure(core).setitem(object, index, value) {
            Ok(()) => Ok(Go::On),
            Err(Stop::Flat) => {
                // No slot has this number: the result is thrown away.
                let then = Then::Store(u32::MAX);
                self.start_operator(core, &ops::SETITEM, &[object, index, value], then)
            }
            Err(stop) => Err(stop),
        }
    }

    /// `list[a:b:c] = list` with plain bounds; `None` if it is anything else.
    fn set_plain_slice(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        object: Value,
        node: &'t (Expr, Expr, Expr),
        value: Value,
    ) -> Option<Eval<Go>> {
        let plain = matches!(core.heap.get(object), Some(Obj::List(_)))
            && matches!(core.heap.get(value), Some(Obj::List(_) | Obj::Tuple(_)));
        if !plain {
            return None;
        }
        let mut parts = [Value::None; 3];
        for (part, expr) in parts.iter_mut().zip([&node.0, &node.1, &node.2]) {
            let mut out = Value::Unbound;
            let cx = self.cx(here);
            match expr::eval(core, &cx, expr, &mut out) {
                Operand::Int(at) => *part = Value::Int(at),
                Operand::Other(Value::None) => *part = Value::None,
                Operand::Stop(stop) => return Some(Err(stop.stop())),
                _ => return None,
            }
        }
        let rt = &mut Runtime::pure(core);
        let set = match ops::setitem::set_plain_slice(rt, object, parts, value) {
            Some(set) => set,
            None => ops::setitem::set_slice(rt, object, parts, value),
        };
        Some(set.map(|()| Go::On))
    }

    /// `object.name = value`
    #[inline]
    pub(super) fn set_attr_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        set: &'t SetAttr,
    ) -> Eval<Go> {
        let cache = here.cache_base + set.cache;
        let epoch = core.epoch();
        let mut out = Value::Unbound;
        let cx = self.cx(here);
        let value = expr::ready(core, &cx, &set.value, &mut out)?;
        // Most often an instance in a variable, of the kind that came by here first.
        if let Some(Value::Ref(handle)) = cx.leaf(&set.object)
            && let Some(Obj::Instance(instance)) = core.heap.near_mut(*handle)
            && let Some((index, next)) = core.caches.set(cache, instance.shape, epoch)
            && let Some(place) = instance.values.get_mut(index as usize)
        {
            value.put(place);
            // An attribute that was not there gives the instance its next shape.
            if let Some(next) = next {
                instance.shape = next;
            }
            return Ok(Go::On);
        }
        let value = value.value()?;
        self.set_any_attr(core, here, set, value)
    }

    #[inline(never)]
    fn set_any_attr(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        set: &'t SetAttr,
        value: Value,
    ) -> Eval<Go> {
        let cache = here.cache_base + set.cache;
        let epoch = core.epoch();
        let object = self.value(core, here, &set.object)?;
        if let Value::Ref(handle) = object
            && let Some(Obj::Instance(instance)) = core.heap.at_mut(handle)
            && let Some(cached) = core.caches.get(cache, instance.shape, epoch)
            && let Some(place) = instance.values.get_mut(cached.index as usize)
        {
            *place = value;
            if let Value::Int(next) = cached.value {
                instance.shape = next as u32;
            }
            return Ok(Go::On);
        }
        self.set_attr_slow(core, set.name, object, value, cache)
    }

    #[inline(never)]
    fn set_attr_slow(
        &mut self,
        core: &mut Core,
        name: Value,
        object: Value,
        value: Value,
        cache: u32,
    ) -> Eval<Go> {
        let before = match core.heap.get(object) {
            Some(Obj::Instance(instance)) => instance.shape,
            _ => DICT_SHAPE,
        };
        match core.set_attr(object, name, value)? {
            Set::Done => {
                let simple = {
                    let class = core.class_of(object);
                    core.heap.as_class(class).is_some_and(|c| !c.hooks.setattr)
                };
                if simple {
                    expr::remember_set(core, object, name, cache, before);
                }
                Ok(Go::On)
            }
            Set::Call(callee, args, count) => {
                let args = args.get(..count as usize).unwrap_or(&[]);
                let then = Then::Store(u32::MAX);
                self.call_values(core, callee, Value::Unbound, args, &[], then)
            }
        }
    }

    /// `dst = left op= right`
    #[inline(never)]
    pub(super) fn in_place(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        op: &'t InPlace,
        place: PlaceId,
    ) -> Eval<Go> {
        let at = here.base + op.dst as usize;
        let (mut one, mut other) = (Value::Unbound, Value::Unbound);
        let cx = self.cx(here);
        // Text that grows, both in variables.
        if op.op == Binary::Add
            && let Some(Value::Ref(text)) = cx.leaf(&op.left)
            && let Some(Value::Str(more)) = cx.leaf(&op.right)
            && let Some(both) = core.heap.extended(*text, *more)
        {
            let both = both.map_err(|stop| expr::at(core, stop, place))?;
            self.set(at, both);
            return Ok(Go::On);
        }
        let left = expr::ready(core, &cx, &op.left, &mut one)?;
        let right = expr::eval(core, &cx, &op.right, &mut other);
        let result = match (left, right) {
            (Operand::Int(a), Operand::Int(b)) => expr::int_binary(op.op, a, b),
            (Operand::Float(a), Operand::Float(b)) => {
                expr::float_binary(op.op, a.get(), b.get()).map(Operand::float)
            }
            _ => None,
        };
        if let Some(result) = result {
            if let Some(place) = self.stack.get_mut(at) {
                result.put(place);
            }
            return Ok(Go::On);
        }
        let (left, right) = (left.value()?, right.value()?);
        self.in_place_slow(core, op, left, right, at, place)
    }

    /// Does the statement that stores a number as an attribute or item, if what it is stored to is
    /// in a variable, has that attribute or item, and nothing is due before. `false`: it is not
    /// like that, and nothing has been done.
    #[inline(always)]
    pub(super) fn store_at_once(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        pc: u32,
        number: Operand<'static>,
    ) -> bool {
        let Some(stmt) = here.code.body.get(pc as usize) else { return false };
        let cost = i64::from(stmt.cost);
        if !core.heap.meter.affords(cost) {
            return false;
        }
        let cx = self.cx(here);
        let place = match &stmt.op {
            Op::SetAttr(set) => {
                let (cache, epoch) = (here.cache_base + set.cache, core.epoch());
                if let Some(Value::Ref(handle)) = cx.leaf(&set.object)
                    && let Some(Obj::Instance(instance)) = core.heap.near_mut(*handle)
                    && let Some((index, None)) = core.caches.set(cache, instance.shape, epoch)
                {
                    instance.values.get_mut(index as usize)
                } else {
                    None
                }
            }
            Op::SetIndex(set) => match (cx.leaf(&set.object), cx.leaf(&set.index)) {
                (Some(Value::Ref(handle)), Some(index)) => item_place(core, *handle, index),
                _ => None,
            },
            _ => None,
        };
        let Some(place) = place else { return false };
        number.put(place);
        core.heap.meter.spend(cost);
        true
    }

    #[inline(never)]
    fn in_place_slow(
        &mut self,
        core: &mut Core,
        op: &'t InPlace,
        left: Value,
        right: Value,
        at: usize,
        place: PlaceId,
    ) -> Eval<Go> {
        let result = Runtime::pure(core).binary(op.op, left, right, true);
        match result {
            Ok(value) => {
                self.set(at, value);
                Ok(Go::On)
            }
            Err(Stop::Flat) => {
                let args = [left, right, op.op.code(), Value::Bool(true)];
                self.start_operator(core, &ops::BINARY, &args, Then::Store(op.dst))
            }
            Err(stop) => Err(expr::at(core, stop, place)),
        }
    }

    /// The rarer statements that store, delete and build.
    pub(super) fn assign_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        stmt: &'t Stmt,
    ) -> Eval<Go> {
        let base = here.base;
        match &stmt.op {
            Op::NewCell(slot) => {
                let cell = core.heap.add(Obj::Cell(Value::Unbound))?;
                self.set(base + *slot as usize, cell);
            }
            Op::Link(link) => {
                let outer = link.outer.map_or(Value::None, |slot| self.slot(base + slot as usize));
                let cells = link.cells.iter().map(|slot| self.slot(base + *slot as usize));
                let items = std::iter::once(outer).chain(cells).collect();
                let tuple = core.heap.tuple(items)?;
                self.set(base + link.dst as usize, tuple);
            }
            Op::LinkedCell(from) => {
                let mut link = self.slot(base + from.link as usize);
                for _ in 0..from.hops {
                    link = linked(core, link, 0);
                }
                let cell = linked(core, link, from.index);
                self.set(base + from.dst as usize, cell);
            }
            Op::SetName(name, expr) => {
                let value = self.value(core, here, expr)?;
                let namespace = self.slot(base);
                if matches!(core.heap.get(namespace), Some(Obj::Derived(_))) {
                    // A namespace that a library's metaclass prepared, with `__setitem__`.
                    self.rt(core).setitem(namespace, *name, value)?;
                } else {
                    core.dict_set_name(namespace, *name, value)?;
                }
            }
            Op::Delete(slot) => {
                if self.slot(base + *slot as usize).is_unbound() {
                    let cx = self.cx(here);
                    let name = expr::slot_name(core, &cx, *slot);
                    raise!(
                        core,
                        UnboundLocalError,
                        "cannot access local variable '{name}' where it is not associated with a \
                         value"
                    );
                }
                let go = self.before_delete(core)?;
                self.set(base + *slot as usize, Value::Unbound);
                return Ok(go);
            }
            Op::DeleteCell(slot, free) => {
                let cell = self.slot(base + *slot as usize);
                match core.heap.get(cell) {
                    Some(Obj::Cell(value)) if !value.is_unbound() => {
                        let go = self.before_delete(core)?;
                        if let Some(Obj::Cell(value)) = core.heap.get_mut(cell) {
                            *value = Value::Unbound;
                        }
                        return Ok(go);
                    }
                    _ => {
                        let cx = self.cx(here);
                        let place = stmt.place;
                        let read = Expr::Cell(*slot, place);
                        let _ = free;
                        expr::eval_value(core, &cx, &read)?;
                    }
                }
            }
            Op::DeleteGlobal(slot) => {
                let (module, slot) = (here.module as usize, *slot);
                let globals = core.globals.get(module);
                if globals.and_then(|all| all.get(slot as usize)?.bound()).is_none() {
                    return Err(expr::name_error(core, here.tree, slot));
                }
                let go = self.before_delete(core)?;
                let globals = core.globals.get_mut(module);
                if let Some(place) = globals.and_then(|all| all.get_mut(slot as usize)) {
                    *place = Value::Unbound;
                }
                return Ok(go);
            }
            Op::DeleteName(name) => {
                let namespace = self.slot(base);
                if self.rt(core).dict_remove(namespace, *name)?.is_none() {
                    raise!(
                        core,
                        NameError,
                        "name '{}' is not defined",
                        core.heap.text(name).unwrap_or("")
                    );
                }
                weak::note_delete(core);
            }
            Op::IterOver(dst, from) => {
                let iterator = self.slot(base + *from as usize);
                self.iter_over(core, base + *dst as usize, iterator);
            }
            Op::ImportStar(_) => {
                raise!(core, ImportError, "'import *' is not supported: name what you import");
            }
            Op::TypeParam(param) => {
                let name = param.name;
                self.set(base + param.dst as usize, name);
            }
            Op::TypeAlias(dst, _, function) => {
                let function = self.slot(base + *function as usize);
                return self.call_values(
                    core,
                    function,
                    Value::Unbound,
                    &[],
                    &[],
                    Then::Store(*dst),
                );
            }
            Op::Forget(slot) => self.set(base + *slot as usize, Value::Unbound),
            Op::DeleteAttr(parts) => {
                let object = self.value(core, here, &parts.0)?;
                weak::note_delete(core);
                if let Set::Call(callee, args, count) = core.delete_attr(object, parts.1)? {
                    let args = args.get(..count as usize).unwrap_or(&[]);
                    let then = Then::Store(u32::MAX);
                    return self.call_values(core, callee, Value::Unbound, args, &[], then);
                }
            }
            Op::DeleteIndex(parts) => {
                let object = self.value(core, here, &parts.0)?;
                let index = self.value(core, here, &parts.1)?;
                weak::note_delete(core);
                match Runtime::pure(core).delitem(object, index) {
                    Ok(()) => {}
                    Err(Stop::Flat) => {
                        let then = Then::Store(u32::MAX);
                        return self.start_operator(core, &ops::DELITEM, &[object, index], then);
                    }
                    Err(stop) => return Err(stop),
                }
            }
            Op::ListToTuple(dst, slot) => {
                let list = self.slot(base + *slot as usize);
                let items = core.heap.as_list(list).cloned().unwrap_or_default();
                core.heap.steps_for(items.len())?;
                let tuple = core.heap.tuple(items)?;
                self.set(base + *dst as usize, tuple);
            }
            Op::ListExtend(slot, expr, callee) => {
                return self.list_extend_op(core, here, *slot, expr, callee.as_deref());
            }
            Op::SetExtend(slot, expr) => {
                let value = self.value(core, here, expr)?;
                let set = self.slot(base + *slot as usize);
                return self.extend(core, set, value, Value::Unbound);
            }
            Op::DictExtend(slot, parts) => self.dict_extend_op(core, here, *slot, parts)?,
            _ => {}
        }
        Ok(Go::On)
    }

    /// Makes a function.
    pub(super) fn make_function(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        make: &'t MakeFunction,
    ) -> Eval<Go> {
        let cx = self.cx(here);
        let defaults = expr::values(core, &cx, &make.defaults)?.into_boxed_slice();
        let kwdefaults = expr::values(core, &cx, &make.kwdefaults)?.into_boxed_slice();
        let mut annotations = Value::Unbound;
        if !make.annotations.is_empty() {
            annotations = core.heap.dict()?;
            for (name, annotation) in &make.annotations {
                let value = expr::eval_value(core, &cx, annotation)?;
                core.dict_set_name(annotations, *name, value)?;
            }
        }
        let cells = make.cells.iter().map(|slot| self.slot(here.base + *slot as usize)).collect();
        let Some(code) = here.tree.codes.get(make.code as usize) else { return Ok(Go::On) };
        let module_name = match code.in_c {
            Some("") => Value::None,
            Some(module) => core.heap.str(module)?,
            None => self.module_name_of(core, here.module),
        };
        let function = Function {
            unit: here.unit,
            code: make.code,
            module: here.module,
            name: code.name,
            qualname: code.qualname,
            doc: code.doc,
            module_name,
            defaults,
            kwdefaults,
            cells,
            annotations,
            attrs: Value::Unbound,
            awaitable: false,
            // A method is one still: its class binds it.
            in_c: code.in_c.is_some()
                && crate::value::hash::same_name(&core.heap, code.name, code.qualname),
        };
        let function = core.heap.add(Obj::Function(Box::new(function)))?;
        self.set(here.base + make.dst as usize, function);
        Ok(Go::On)
    }

    /// The `__name__` of the module whose globals these are.
    pub(super) fn module_name_of(&self, core: &Core, module: u32) -> Value {
        core.module_names.get(module as usize).copied().unwrap_or(Value::None)
    }
}

/// An item of a link: the link outside, or a cell.
fn linked(core: &Core, link: Value, index: u32) -> Value {
    match core.heap.get(link) {
        Some(Obj::Tuple(items)) => items.get(index as usize).copied().unwrap_or(Value::Unbound),
        _ => Value::Unbound,
    }
}

/// Where an item of a list or dict lies that is there: by an index from the beginning, or a key that
/// is found without code.
#[inline(never)]
fn item_place<'a>(core: &'a mut Core, object: Handle, index: &Value) -> Option<&'a mut Value> {
    if let (Some(Obj::Dict(dict)), Value::Str(_) | Value::Int(_)) = (core.heap.near(object), index)
    {
        let at = ops::dicts::known(&core.heap, dict, index)?.at?;
        return match core.heap.near_mut(object) {
            Some(Obj::Dict(dict)) => dict.value_mut(at),
            _ => None,
        };
    }
    match (core.heap.near_mut(object), index) {
        (Some(Obj::List(items)), Value::Int(n)) => items.get_mut(*n as usize),
        _ => None,
    }
}
