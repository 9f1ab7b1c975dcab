//! Loops: what `for` takes next, of what needs no iterator and of what does.
//!
//! May touch: `tree`, `value`. Never: a clock.

use super::lazies::{Asked, handed_on};
use super::run::{Go, Here};
use super::{Machine, Then};
use crate::tree::{Expr, Flow, Next, Op, Stmt, Turn};
use crate::value::iter::Pair;
use crate::value::obj::{GeneratorKind, GeneratorState};
use crate::value::{Core, Eval, Obj, Runtime, Stop, Value, ops, types};

impl<'t> Machine<'t> {
    /// A loop's iterator, in three slots.
    pub(super) fn iter_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        slot: u32,
        expr: &'t Expr,
    ) -> Eval<Go> {
        let at = here.base + slot as usize;
        if let Some(Value::Ref(handle)) = self.cx(here).leaf(expr)
            && let Some(Obj::List(_) | Obj::Tuple(_)) = core.heap.near(*handle)
        {
            let sequence = Value::Ref(*handle);
            self.set(at, sequence);
            self.set(at + 1, Value::Int(0));
            return Ok(Go::On);
        }
        let value = self.value(core, here, expr)?;
        if self.iter_plain(core, at, value) {
            return Ok(Go::On);
        }
        if let Some(Obj::Generator(g)) = core.heap.get(value)
            && g.kind == GeneratorKind::Generator
        {
            self.set(at, value);
            return Ok(Go::On);
        }
        self.real_iter(core, value, here, slot)
    }

    /// Begins a loop over what needs no iterator object, its slots from `at` on.
    #[inline]
    fn iter_plain(&mut self, core: &Core, at: usize, value: Value) -> bool {
        let Some(begun) = plain_loop(core, value) else { return false };
        for (offset, part) in begun.into_iter().enumerate() {
            self.set(at + offset, part);
        }
        true
    }

    /// The first loop of a generator expression goes on with what was made an iterator outside.
    pub(super) fn iter_over(&mut self, core: &Core, at: usize, iterator: Value) {
        if !self.iter_plain(core, at, iterator) {
            self.set(at, iterator);
        }
    }

    pub(super) fn real_iter_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        slot: u32,
        expr: &'t Expr,
        delegates: bool,
    ) -> Eval<Go> {
        let value = self.value(core, here, expr)?;
        if delegates
            && let Some(Obj::Generator(g)) = core.heap.get(value)
            && g.kind == GeneratorKind::Coroutine
        {
            // Only a generator that `types.coroutine` has marked may do so.
            let own = self.frames.last().map_or(Value::Unbound, |frame| frame.generator);
            let function = match core.heap.get(own) {
                Some(Obj::Generator(own)) => own.function,
                _ => Value::Unbound,
            };
            if !super::generator::is_awaitable(core, function) {
                let words = "cannot 'yield from' a coroutine object in a non-coroutine generator";
                return Err(core.raise(types::TYPE_ERROR, words));
            }
            self.set(here.base + slot as usize, value);
            return Ok(Go::On);
        }
        // Nobody but the generator's own loop sees what a generator expression goes over.
        if !delegates && plain_loop(core, value).is_some() {
            self.set(here.base + slot as usize, value);
            return Ok(Go::On);
        }
        self.real_iter(core, value, here, slot)
    }

    fn real_iter(&mut self, core: &mut Core, value: Value, here: &Here<'t>, slot: u32) -> Eval<Go> {
        match Runtime::pure(core).iter(value) {
            Ok(iterator) => {
                self.set(here.base + slot as usize, iterator);
                Ok(Go::On)
            }
            Err(Stop::Flat) => self.own_iter(core, value, here, slot),
            Err(stop) => Err(stop),
        }
    }

    /// What a `__iter__` of the program's gives. Where that is an expression its value is there, and
    /// what a generator function gives needs no look at it.
    fn own_iter(&mut self, core: &mut Core, value: Value, here: &Here<'t>, slot: u32) -> Eval<Go> {
        let class = core.heap.get(value).and_then(Obj::instance).map(|instance| instance.class);
        let method = class.and_then(|class| core.lookup(class, const { Value::short("__iter__") }));
        if let Some(method) = method
            && let Some(Obj::Function(function)) = core.heap.get(method)
        {
            let code = match self.trees.at(function.unit) {
                Some((tree, _)) => tree.codes.get(function.code as usize),
                None => None,
            };
            if code.is_some_and(|code| code.flow == Flow::Generator) {
                let then = Then::Store(slot);
                return self.call_values(core, method, Value::Unbound, &[value], &[], then);
            }
            if let Some(iterator) = self.value_at_once(core, method, &[value])
                && ops::iterate::is_iterator(core, iterator)
            {
                self.set(here.base + slot as usize, iterator);
                return Ok(Go::On);
            }
        }
        self.start_task(core, &ops::ITER, &[value], Then::Store(slot))
    }

    /// Closes the generator a loop's own call made.
    pub(super) fn close_iter(&mut self, core: &mut Core, here: &Here<'t>, slot: u32) -> Eval<Go> {
        let iterator = self.slot(here.base + slot as usize);
        self.set(here.base + slot as usize, Value::Unbound);
        if let Some(Obj::Generator(inside)) = core.heap.get(iterator) {
            let is_async = inside.kind == GeneratorKind::AsyncGenerator;
            core.keep(iterator);
            let raised = core.take_raised();
            core.keep(raised);
            // What is left because of too deep a recursion has as much room to end as it had to
            // begin: only the generator's own frame counts.
            let depth = core.depth;
            core.depth = depth.saturating_sub(1);
            let closed = match is_async {
                true => self.finish_async(core, iterator),
                false => match self.close_native(core, iterator) {
                    Err(Stop::Raised) => self.say_ignored(core, iterator),
                    closed => closed,
                },
            };
            core.depth = depth;
            core.kept.truncate(core.kept.len().saturating_sub(2));
            closed?;
            core.raised = raised;
        }
        Ok(Go::On)
    }

    /// Says on standard error that a generator has raised as it was left: nobody hears of it else.
    fn say_ignored(&mut self, core: &mut Core, generator: Value) -> Eval<()> {
        let lines = self.trees;
        let kept = core.kept.len();
        let raised = core.take_raised();
        core.keep(raised);
        let mut rt = self.rt(core);
        let shown = rt.repr(generator)?;
        let text = crate::value::traceback::render(&mut rt, raised, lines, false)?;
        let text = format!("Exception ignored in: {shown}\n{text}");
        let said = match rt.state.get("stderr").copied().unwrap_or(Value::None) {
            Value::None => rt.print(&text, true),
            stream => {
                let text = rt.heap.string(text)?;
                rt.keep(text);
                rt.getattr_str(stream, "write")
                    .and_then(|write| rt.call(write, &[text]).map(|_| ()))
            }
        };
        match said {
            // Then nobody can be told.
            Err(Stop::Raised) => core.raised = Value::None,
            said => said?,
        }
        core.kept.truncate(kept);
        Ok(())
    }

    /// An async generator that a loop leaves is closed by the event loop; without one, as far as it
    /// comes without waiting.
    fn finish_async(&mut self, core: &mut Core, generator: Value) -> Eval<()> {
        match core.heap.get(generator) {
            Some(Obj::Generator(inside)) if inside.state == GeneratorState::Suspended => {}
            _ => return Ok(()),
        }
        if let Some(hook) = core.state.get(crate::value::builtin::ASYNCGEN_FINALIZER).copied()
            && !hook.is_none()
        {
            return self.rt(core).call(hook, &[generator]).map(|_| ());
        }
        match self.close_native(core, generator) {
            Err(Stop::Raised) => {
                core.take_raised();
                Ok(())
            }
            closed => closed,
        }
    }

    /// Goes on with the statement `to`, and if that is the head of a loop as [`Machine::turn`] does.
    #[inline(always)]
    pub(super) fn first_turn(&mut self, core: &mut Core, here: &Here<'t>, to: u32) -> u32 {
        match here.code.body.get(to as usize) {
            Some(Stmt { op: Op::Next(next), cost, .. }) => {
                let Next { iter, dst, exit } = **next;
                self.turn(core, here.base, &Turn { to, iter, dst, exit, cost: *cost })
            }
            _ => to,
        }
    }

    /// Goes on after a statement, which is most often the last of a loop: then that goes on at once.
    #[inline(always)]
    pub(super) fn turn_after(&mut self, core: &mut Core, here: &Here<'t>, pc: u32) -> u32 {
        match here.code.body.get(pc as usize + 1) {
            Some(Stmt { op: Op::Turn(turn), cost, .. })
                if core.heap.meter.spend_quietly(i64::from(*cost)) =>
            {
                self.ticks += 1;
                self.turn(core, here.base, turn)
            }
            _ => pc + 1,
        }
    }

    /// Goes on at the head of a loop. Over a range, a list, a tuple or a text its next item is taken
    /// at once, or the loop left.
    #[inline(always)]
    pub(super) fn turn(&mut self, core: &mut Core, base: usize, turn: &Turn) -> u32 {
        let Turn { to, iter, dst, exit, cost } = *turn;
        let (at, dst, cost) = (base + iter as usize, base + dst as usize, i64::from(cost));
        let slots = self.stack.get_mut(at..).and_then(|slots| slots.first_chunk_mut::<3>());
        let Some(slots) = slots else { return to };
        match slots {
            [Value::Int(number), Value::Int(step), Value::Int(left)] => {
                if !core.heap.meter.spend_quietly(cost) {
                    return to;
                }
                if *left <= 0 {
                    return exit;
                }
                let item = *number;
                *number = item.wrapping_add(*step);
                *left -= 1;
                self.set(dst, Value::Int(item));
            }
            [Value::Ref(handle), Value::Int(index), _] => {
                let (item, is_text) = match core.heap.near(*handle) {
                    Some(Obj::List(items)) => (items.get(*index as usize), false),
                    Some(Obj::Tuple(items)) => (items.get(*index as usize), false),
                    Some(Obj::Str(text)) if *index < i64::from(text.len) => {
                        let byte = text.buffer.as_bytes().get(*index as usize);
                        (byte.and_then(|byte| Value::character(*byte)), true)
                    }
                    _ => return to,
                };
                let Some(item) = item else {
                    if is_text || !core.heap.meter.spend_quietly(cost) {
                        return to;
                    }
                    self.set(at, Value::Unbound);
                    return exit;
                };
                let item = *item;
                if !core.heap.meter.spend_quietly(cost) {
                    return to;
                }
                *index += 1;
                self.set(dst, item);
            }
            [Value::Str(short), Value::Int(index), _] => {
                let byte = short.bytes().get(*index as usize);
                let Some(character) = byte.and_then(|byte| Value::character(*byte)) else {
                    return to;
                };
                if !core.heap.meter.spend_quietly(cost) {
                    return to;
                }
                *index += 1;
                self.set(dst, *character);
            }
            _ => return to,
        }
        to + 1
    }

    /// A loop's next character, of a string that is walked by its bytes.
    fn next_character(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        next: &Next,
        text: Value,
    ) -> Eval<Go> {
        let at = here.base + next.iter as usize;
        let Value::Int(index) = self.slot(at + 1) else { return Ok(Go::To(next.exit)) };
        let Some(byte) = core.heap.text_bytes(&text).and_then(|text| text.get(index as usize))
        else {
            self.set(at, Value::Unbound);
            return Ok(Go::To(next.exit));
        };
        let (item, length) = match Value::character(*byte) {
            Some(character) => (*character, 1),
            None => {
                let rest = core.heap.text(&text).and_then(|text| text.get(index as usize..));
                let Some(c) = rest.and_then(|rest| rest.chars().next()) else {
                    return Ok(Go::To(next.exit));
                };
                (core.heap.str(c.encode_utf8(&mut [0; 4]))?, c.len_utf8())
            }
        };
        self.set(at + 1, Value::Int(index + length as i64));
        self.set(here.base + next.dst as usize, item);
        Ok(Go::On)
    }

    /// A loop's next item, of anything but a generator.
    #[inline]
    pub(super) fn next(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        next: &Next,
        pc: u32,
    ) -> Eval<Go> {
        let at = here.base + next.iter as usize;
        match self.slot(at) {
            // A range: next number, difference, how many are left.
            Value::Int(number) => {
                let (Value::Int(step), Value::Int(left)) = (self.slot(at + 1), self.slot(at + 2))
                else {
                    return Ok(Go::To(next.exit));
                };
                if left <= 0 {
                    return Ok(Go::To(next.exit));
                }
                self.set(at, Value::Int(number.wrapping_add(step)));
                self.set(at + 2, Value::Int(left - 1));
                self.set(here.base + next.dst as usize, Value::Int(number));
                Ok(Go::On)
            }
            text @ Value::Str(_) => self.next_character(core, here, next, text),
            iterator => {
                if let Some((first, cost)) = pair_wanted(here, next, pc) {
                    let mut pair = [Value::Unbound; 2];
                    match core.next_pair(iterator, &mut pair)? {
                        Pair::Taken => {
                            core.heap.meter.spend(i64::from(cost));
                            let to = here.base + first as usize;
                            if let Some(slots) = self.stack.get_mut(to..to + 2) {
                                slots.copy_from_slice(&pair);
                            }
                            return Ok(Go::To(pc + 2));
                        }
                        Pair::End => return Ok(Go::To(next.exit)),
                        Pair::Unknown => {}
                    }
                }
                let item = match core.heap.get(iterator) {
                    // A list or tuple is no iterator: it is walked by index.
                    Some(sequence @ (Obj::List(_) | Obj::Tuple(_))) => {
                        let items = match sequence {
                            Obj::List(items) => items.as_slice(),
                            Obj::Tuple(items) => items,
                            _ => &[],
                        };
                        let Value::Int(index) = self.slot(at + 1) else {
                            return Ok(Go::To(next.exit));
                        };
                        let Some(item) = items.get(index as usize) else {
                            self.set(at, Value::Unbound);
                            return Ok(Go::To(next.exit));
                        };
                        let item = *item;
                        self.set(at + 1, Value::Int(index + 1));
                        self.set(here.base + next.dst as usize, item);
                        return Ok(Go::On);
                    }
                    Some(Obj::Str(_) | Obj::View(_)) => {
                        return self.next_character(core, here, next, iterator);
                    }
                    Some(Obj::Lazy(_)) => {
                        match handed_on(core, iterator)? {
                            Asked::Item(item) => {
                                self.put(here.base + next.dst as usize, &item);
                                return Ok(Go::On);
                            }
                            Asked::End => return Ok(Go::To(next.exit)),
                            Asked::Waits | Asked::Unasked => {}
                        }
                        self.save_pc(pc);
                        let then = Then::Item { dst: next.dst, exit: next.exit };
                        return self.advance(core, iterator, then);
                    }
                    None => return Ok(Go::To(next.exit)),
                    _ => match core.next_native(iterator) {
                        Ok(item) => item,
                        Err(Stop::Flat) => {
                            self.save_pc(pc);
                            let then = Then::Item { dst: next.dst, exit: next.exit };
                            return self.advance(core, iterator, then);
                        }
                        Err(stop) => return Err(stop),
                    },
                };
                match &item {
                    Some(item) => {
                        self.put(here.base + next.dst as usize, item);
                        Ok(Go::On)
                    }
                    None => Ok(Go::To(next.exit)),
                }
            }
        }
    }
}

/// The three slots of a loop over what needs no iterator object: of a small range the next number,
/// the difference and how many are left, of a sequence itself and an index.
#[inline]
fn plain_loop(core: &Core, value: Value) -> Option<[Value; 3]> {
    match core.heap.get(value) {
        _ if matches!(value, Value::Str(_)) => {}
        Some(Obj::Range(range)) => {
            let crate::value::Range::Small { start, step, len, .. } = **range else { return None };
            return Some([Value::Int(start), Value::Int(step), Value::Int(len)]);
        }
        Some(Obj::List(_) | Obj::Tuple(_) | Obj::Str(_) | Obj::View(_)) => {}
        _ => return None,
    }
    Some([value, Value::Int(0), Value::Unbound])
}

/// `for a, b in ...`: where the two go, and what taking them apart costs, if the statement after
/// the loop's head does just that with a temporary. Then no tuple need be made.
#[inline]
fn pair_wanted(here: &Here<'_>, next: &Next, pc: u32) -> Option<(u32, u32)> {
    let stmt = here.code.body.get(pc as usize + 1)?;
    let Op::Unpack(unpack) = &stmt.op else { return None };
    let Expr::Local(source) = unpack.source else { return None };
    let temporary = here.code.slot_names.get(source as usize).is_none_or(|name| name.is_unbound());
    let wanted = temporary && source == next.dst && unpack.count == 2 && unpack.star.is_none();
    wanted.then_some((unpack.first, stmt.cost))
}
