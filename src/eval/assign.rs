//! Statements that store, delete and build: items, attributes, displays with stars, functions.
//!
//! What a program's own method has to do (`__setitem__`, a property's setter, an in-place
//! operator) is pushed as a frame or a protocol task; it is the statement's last effect.
//!
//! May touch: `tree`, `value`.

use super::expr::{self, Operand};
use super::run::{Go, Here};
use super::{Machine, Then};
use crate::raise;
use crate::tree::{Expr, InPlace, MakeFunction, Op, PlaceId, SetAttr, SetIndex, Stmt, Unpack};
use crate::value::attr::Set;
use crate::value::shape::DICT_SHAPE;
use crate::value::{Core, Eval, Function, Input, Obj, Runtime, Step, Stop, Task, Value, Want};
use crate::value::{ops, types};

impl<'t> Machine<'t> {
    /// Whether native operators may call back here: only in a twin, where operands are leaves.
    fn rt<'a>(&'a mut self, core: &'a mut Core) -> Runtime<'a> {
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
        let value = expr::eval(core, &cx, &set.value, &mut out);
        if let Operand::Stop(stop) = value {
            return Err(stop.stop());
        }
        // Most often a list in a variable, and an int.
        if let Some(Value::Ref(handle)) = cx.leaf(&set.object)
            && !matches!(set.index, Expr::Slice(_))
            && let Operand::Int(n) = expr::eval(core, &cx, &set.index, &mut at)
            && let Some(Obj::List(items)) = core.heap.at_mut(*handle)
            && let Some(place) = items.get_mut(n as usize)
        {
            match value {
                Operand::Int(int) => *place = Value::Int(int),
                Operand::Other(value) => *place = *value,
                _ => *place = value.value()?,
            }
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
                    if let Value::Int(n) = index {
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
                self.start_task(core, &ops::SETITEM, &[object, index, value], then)
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
            match self.value(core, here, expr) {
                Ok(bound @ (Value::None | Value::Int(_))) => *part = bound,
                Ok(_) => return None,
                Err(stop) => return Some(Err(stop)),
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
        let (mut out, mut spare) = (Value::Unbound, Value::Unbound);
        let cx = self.cx(here);
        let value = expr::eval(core, &cx, &set.value, &mut out);
        if let Operand::Stop(stop) = value {
            return Err(stop.stop());
        }
        // Most often an instance in a variable.
        let object = expr::eval(core, &cx, &set.object, &mut spare);
        if let Operand::Other(Value::Ref(handle)) = object
            && let Some(Obj::Instance(instance)) = core.heap.at_mut(*handle)
            && let Some(cached) = core.caches.get(cache, instance.shape, epoch)
            && let Some(place) = instance.values.get_mut(cached.index as usize)
        {
            match value {
                Operand::Int(int) => *place = Value::Int(int),
                Operand::Other(value) => *place = *value,
                _ => *place = value.value()?,
            }
            // An attribute that was not there gives the instance its next shape.
            if let Value::Int(next) = cached.value {
                instance.shape = next as u32;
            }
            return Ok(Go::On);
        }
        let (value, object) = (value.value()?, object.value()?);
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
    #[inline]
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
        let left = expr::eval(core, &cx, &op.left, &mut one);
        if let Operand::Stop(stop) = left {
            return Err(stop.stop());
        }
        let right = expr::eval(core, &cx, &op.right, &mut other);
        match (left, right) {
            (Operand::Int(a), Operand::Int(b)) => match expr::int_binary(op.op, a, b) {
                Some(Operand::Int(result)) => {
                    self.set(at, Value::Int(result));
                    return Ok(Go::On);
                }
                Some(Operand::Float(result)) => {
                    self.set(at, Value::Float(result.get()));
                    return Ok(Go::On);
                }
                _ => {}
            },
            (Operand::Float(a), Operand::Float(b)) => {
                if let Some(result) = expr::float_binary(op.op, a.get(), b.get()) {
                    self.set(at, Value::Float(result));
                    return Ok(Go::On);
                }
            }
            _ => {}
        }
        let (left, right) = (left.value()?, right.value()?);
        self.in_place_slow(core, op, left, right, at, place)
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
                self.start_task(core, &ops::BINARY, &args, Then::Store(op.dst))
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
                self.set(base + *slot as usize, Value::Unbound);
            }
            Op::DeleteCell(slot, free) => {
                let cell = self.slot(base + *slot as usize);
                match core.heap.get_mut(cell) {
                    Some(Obj::Cell(value)) if !value.is_unbound() => *value = Value::Unbound,
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
                let place = core
                    .globals
                    .get_mut(here.module as usize)
                    .and_then(|all| all.get_mut(*slot as usize));
                match place {
                    Some(place) if !place.is_unbound() => *place = Value::Unbound,
                    _ => return Err(expr::name_error(core, here.tree, *slot)),
                }
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
            }
            Op::IterOver(dst, from) => {
                let iterator = self.slot(base + *from as usize);
                self.set(base + *dst as usize, iterator);
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
                if let Set::Call(callee, args, count) = core.delete_attr(object, parts.1)? {
                    let args = args.get(..count as usize).unwrap_or(&[]);
                    let then = Then::Store(u32::MAX);
                    return self.call_values(core, callee, Value::Unbound, args, &[], then);
                }
            }
            Op::DeleteIndex(parts) => {
                let object = self.value(core, here, &parts.0)?;
                let index = self.value(core, here, &parts.1)?;
                match Runtime::pure(core).delitem(object, index) {
                    Ok(()) => {}
                    Err(Stop::Flat) => {
                        let then = Then::Store(u32::MAX);
                        return self.start_task(core, &ops::DELITEM, &[object, index], then);
                    }
                    Err(stop) => return Err(stop),
                }
            }
            Op::SetAdd(slot, expr) => {
                let value = self.value(core, here, expr)?;
                let set = self.slot(base + *slot as usize);
                self.rt(core).set_add(set, value)?;
            }
            Op::DictSet(slot, parts) => {
                let key = self.value(core, here, &parts.0)?;
                let value = self.value(core, here, &parts.1)?;
                let dict = self.slot(base + *slot as usize);
                self.rt(core).dict_set(dict, key, value)?;
            }
            Op::ListToTuple(dst, slot) => {
                let list = self.slot(base + *slot as usize);
                let items = core.heap.as_list(list).cloned().unwrap_or_default();
                core.heap.steps_for(items.len())?;
                let tuple = core.heap.tuple(items)?;
                self.set(base + *dst as usize, tuple);
            }
            Op::ListExtend(slot, expr, is_call) => {
                let value = self.value(core, here, expr)?;
                let list = self.slot(base + *slot as usize);
                return self.extend(core, list, value, if *is_call { 1 } else { 0 });
            }
            Op::SetExtend(slot, expr) => {
                let value = self.value(core, here, expr)?;
                let set = self.slot(base + *slot as usize);
                return self.extend(core, set, value, 2);
            }
            Op::DictExtend(slot, parts) => {
                let value = self.value(core, here, &parts.0)?;
                let dict = self.slot(base + *slot as usize);
                let callee = match &parts.1 {
                    Some(callee) => self.value(core, here, callee)?,
                    None => Value::Unbound,
                };
                self.dict_extend(core, dict, value, callee)?;
            }
            _ => {}
        }
        Ok(Go::On)
    }

    /// Adds all items of an iterable to a list (0), a call's arguments (1) or a set (2).
    fn extend(&mut self, core: &mut Core, target: Value, source: Value, kind: i64) -> Eval<Go> {
        if kind < 2
            && let Some(items) =
                core.heap.as_items(source).filter(|_| core.heap.derived(source).is_none())
        {
            let items = items.to_vec();
            core.heap.steps_for(items.len() * 2)?;
            core.heap.list_reserve(target, items.len())?;
            if let Some(list) = core.heap.as_list_mut(target) {
                list.extend_from_slice(&items);
            }
            return Ok(Go::On);
        }
        self.start_task(core, &EXTEND, &[target, source, Value::Int(kind)], Then::Store(u32::MAX))
    }

    /// `**source` in a dict display (callee unbound) or a call.
    fn dict_extend(
        &mut self,
        core: &mut Core,
        dict: Value,
        source: Value,
        callee: Value,
    ) -> Eval<()> {
        let is_call = !callee.is_unbound();
        let mut rt = self.rt(core);
        let length = rt.heap.as_dict(source).map_or(0, crate::value::Dict::len);
        rt.steps(length as u64 / 4)?;
        let pairs: Vec<(Value, Value)> = match rt.heap.as_dict(source) {
            Some(source) => source.iter().map(|entry| (entry.key, entry.value)).collect(),
            None => {
                let keys = rt.heap.str("keys")?;
                let Some(keys) = rt.getattr_or_none(source, keys)? else {
                    let type_name = rt.type_name(source);
                    if is_call {
                        raise!(
                            rt,
                            TypeError,
                            "{}() argument after ** must be a mapping, not {type_name}",
                            callee_name(rt.core, callee)
                        );
                    }
                    raise!(rt, TypeError, "'{type_name}' object is not a mapping");
                };
                let keys = rt.call(keys, &[])?;
                let keys = rt.collect(keys)?;
                let mut pairs = Vec::with_capacity(keys.len());
                for key in keys {
                    rt.keep(key);
                    let value = rt.getitem(source, key)?;
                    rt.keep(value);
                    pairs.push((key, value));
                }
                pairs
            }
        };
        rt.steps(pairs.len() as u64)?;
        for (key, value) in pairs {
            if is_call {
                let Some(text) = rt.heap.text(&key) else {
                    raise!(rt, TypeError, "keywords must be strings");
                };
                // Here text becomes a name.
                if !rt.names.define(text) {
                    let refused = rt.names.refusal(text);
                    let why = refused.map_or(String::new(), |refusal| refusal.message);
                    raise!(rt, AttributeError, "{why}");
                }
                if rt.dict_get(dict, key)?.is_some() {
                    let name = callee_name(rt.core, callee);
                    let key = rt.heap.text(&key).unwrap_or("").to_owned();
                    raise!(
                        rt,
                        TypeError,
                        "{name}() got multiple values for keyword argument '{key}'"
                    );
                }
            }
            rt.dict_set(dict, key, value)?;
        }
        Ok(())
    }

    /// A loop's iterator, in three slots.
    pub(super) fn iter_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        slot: u32,
        expr: &'t Expr,
    ) -> Eval<Go> {
        let value = self.value(core, here, expr)?;
        let at = here.base + slot as usize;
        if let Value::Str(_) = value {
            self.set(at, value);
            self.set(at + 1, Value::Int(0));
            return Ok(Go::On);
        }
        match core.heap.get(value) {
            Some(Obj::Range(range)) => {
                if let crate::value::Range::Small { start, step, len, .. } = **range {
                    self.set(at, Value::Int(start));
                    self.set(at + 1, Value::Int(step));
                    self.set(at + 2, Value::Int(len));
                    return Ok(Go::On);
                }
            }
            Some(Obj::List(_) | Obj::Tuple(_) | Obj::Str(_) | Obj::View(_)) => {
                self.set(at, value);
                self.set(at + 1, Value::Int(0));
                return Ok(Go::On);
            }
            Some(Obj::Generator(g)) if g.kind == crate::value::obj::GeneratorKind::Generator => {
                self.set(at, value);
                return Ok(Go::On);
            }
            _ => {}
        }
        self.real_iter(core, value, here, slot)
    }

    pub(super) fn real_iter_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        slot: u32,
        expr: &'t Expr,
    ) -> Eval<Go> {
        let value = self.value(core, here, expr)?;
        self.real_iter(core, value, here, slot)
    }

    fn real_iter(&mut self, core: &mut Core, value: Value, here: &Here<'t>, slot: u32) -> Eval<Go> {
        match Runtime::pure(core).iter(value) {
            Ok(iterator) => {
                self.set(here.base + slot as usize, iterator);
                Ok(Go::On)
            }
            Err(Stop::Flat) => self.start_task(core, &ops::ITER, &[value], Then::Store(slot)),
            Err(stop) => Err(stop),
        }
    }

    /// Closes the generator a loop's own call made.
    pub(super) fn close_iter(&mut self, core: &mut Core, here: &Here<'t>, slot: u32) -> Eval<Go> {
        let iterator = self.slot(here.base + slot as usize);
        self.set(here.base + slot as usize, Value::Unbound);
        if let Some(Obj::Generator(_)) = core.heap.get(iterator) {
            core.keep(iterator);
            let raised = core.take_raised();
            core.keep(raised);
            let closed = self.close_native(core, iterator);
            core.kept.truncate(core.kept.len().saturating_sub(2));
            closed?;
            core.raised = raised;
        }
        Ok(Go::On)
    }

    /// `a, *b, c = source`
    pub(super) fn unpack_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        unpack: &'t Unpack,
    ) -> Eval<Go> {
        let source = self.value(core, here, &unpack.source)?;
        let exact = matches!(core.heap.get(source), Some(Obj::Tuple(_) | Obj::List(_)));
        if exact {
            let count = unpack.count as usize;
            if unpack.star.is_none()
                && let Some(items) = core.heap.as_items(source)
                && items.len() == count
            {
                let first = here.base + unpack.first as usize;
                for (place, item) in self.stack.iter_mut().skip(first).zip(items) {
                    *place = *item;
                }
                return Ok(Go::On);
            }
            let length = core.heap.as_items(source).map_or(0, <[Value]>::len);
            core.heap.steps_for(length * 2)?;
            let items = core.heap.as_items(source).unwrap_or(&[]).to_vec();
            return self.unpack_items(core, here, unpack, &items, true);
        }
        let iterator = match Runtime::pure(core).iter(source) {
            Err(Stop::Raised)
                if core.raised_is(types::TYPE_ERROR)
                    && core.special(source, "__iter__").is_none() =>
            {
                core.take_raised();
                raise!(
                    core,
                    TypeError,
                    "cannot unpack non-iterable {} object",
                    core.type_name(source)
                );
            }
            result => result,
        };
        // Pulls natively where it can; otherwise through the program, one more than is wanted.
        let limit = if unpack.star.is_some() { usize::MAX } else { unpack.count as usize + 1 };
        let mut rt = Runtime { core, eval: Some(self) };
        let iterator = match iterator {
            Ok(iterator) => iterator,
            Err(Stop::Flat) => rt.iter(source)?,
            Err(stop) => return Err(stop),
        };
        rt.keep(iterator);
        let from = rt.kept.len();
        let done = gather(&mut rt, iterator, from, limit);
        let items = rt.kept.get(from..).unwrap_or(&[]).to_vec();
        core.heap.release_outside(items.len() as u64 * 64);
        done?;
        self.unpack_items(core, here, unpack, &items, false)
    }

    fn unpack_items(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        unpack: &'t Unpack,
        items: &[Value],
        sized: bool,
    ) -> Eval<Go> {
        let count = unpack.count as usize;
        let wanted = if unpack.star.is_some() { count - 1 } else { count };
        if items.len() < wanted {
            let at_least = if unpack.star.is_some() { "at least " } else { "" };
            raise!(
                core,
                ValueError,
                "not enough values to unpack (expected {at_least}{wanted}, got {})",
                items.len()
            );
        }
        let first = here.base + unpack.first as usize;
        let Some(star) = unpack.star else {
            if items.len() > count {
                let _ = sized;
                raise!(core, ValueError, "too many values to unpack (expected {count})");
            }
            for (n, item) in items.iter().enumerate() {
                self.set(first + n, *item);
            }
            return Ok(Go::On);
        };
        let star = star as usize;
        let after = count - 1 - star;
        let end = items.len() - after;
        let middle = items.get(star..end).unwrap_or(&[]).to_vec();
        let list = core.heap.list(middle)?;
        for (n, item) in items.get(..star).unwrap_or(&[]).iter().enumerate() {
            self.set(first + n, *item);
        }
        self.set(first + star, list);
        for (n, item) in items.get(end..).unwrap_or(&[]).iter().enumerate() {
            self.set(first + star + 1 + n, *item);
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
        let module_name = self.module_name_of(core, here.module);
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

/// A callee's name in messages about its arguments.
fn callee_name(core: &Core, callee: Value) -> String {
    let text = |value: &Value| core.heap.text(value).unwrap_or("?").to_owned();
    match core.heap.get(callee) {
        Some(Obj::Function(function)) => {
            format!("{}.{}", text(&function.module_name), text(&function.qualname))
        }
        Some(Obj::Method { function, .. }) => callee_name(core, *function),
        Some(Obj::Builtin(bound)) => bound.row.name().to_owned(),
        Some(Obj::Class(class)) => match class.builtin {
            Some(id) => id.name().to_owned(),
            None => format!("{}.{}", text(&class.module), text(&class.qualname)),
        },
        _ => format!("{} object", core.type_name(callee)),
    }
}

/// `*source` in a display or call: adds all items of an iterable to what is being built.
pub(super) static EXTEND: Task =
    Task { name: "extend_display", slots: 4, catches: false, step: extend_step };

fn extend_step(rt: &mut Runtime, slots: &mut [Value], input: Input) -> Step {
    let [target, source, kind, iterator] = slots else { return Ok(Want::Done(Value::None)) };
    let add = |rt: &mut Runtime, item: Value| -> Eval<()> {
        rt.steps(1)?;
        if kind.same(Value::Int(2)) {
            rt.set_add(*target, item).map(|_| ())
        } else {
            rt.heap.list_push(*target, item)
        }
    };
    match input {
        Input::Start => {
            let made = rt.iter(*source);
            *iterator = match made {
                Err(Stop::Raised)
                    if !kind.same(Value::Int(2)) && rt.raised_is(types::TYPE_ERROR) =>
                {
                    rt.take_raised();
                    let name = rt.type_name(*source);
                    raise!(rt, TypeError, "Value after * must be an iterable, not {name}")
                }
                made => made?,
            };
        }
        Input::Value(item) => add(rt, item)?,
        _ => return Ok(Want::Done(Value::None)),
    }
    rt.effect();
    loop {
        match rt.next_native(*iterator) {
            Ok(Some(item)) => add(rt, item)?,
            Ok(None) => return Ok(Want::Done(Value::None)),
            Err(Stop::Flat) => return Ok(Want::Next(*iterator)),
            Err(stop) => return Err(stop),
        }
    }
}

/// An item of a link: the link outside, or a cell.
fn linked(core: &Core, link: Value, index: u32) -> Value {
    match core.heap.get(link) {
        Some(Obj::Tuple(items)) => items.get(index as usize).copied().unwrap_or(Value::Unbound),
        _ => Value::Unbound,
    }
}

/// Keeps what an iterator gives, from place `from` of what is kept, until it ends or there are
/// `limit` items.
fn gather(rt: &mut Runtime, iterator: Value, from: usize, limit: usize) -> Eval<()> {
    let mut count = 0;
    while count < limit {
        let item = rt.next(iterator);
        rt.kept.truncate(from + count);
        let Some(item) = item? else { break };
        rt.steps(1)?;
        // Room in the list of what is kept, also while that grows; then in one of its own.
        rt.heap.charge_outside(64)?;
        rt.keep(item);
        count += 1;
    }
    Ok(())
}
