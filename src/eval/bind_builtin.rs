//! Arguments and parameters of builtins; what is wrong with them `complain` says.
//!
//! May touch: `value`.

use super::Machine;
use super::binding::own_classes;
use super::complain::complain;
use crate::tree::Op;
use crate::value::builtin::{Kind, Signature};
use crate::value::{Core, Eval, Obj, Value};

impl<'t> Machine<'t> {
    /// Binds arguments by position to a builtin that takes `*args`: those from `from` become a
    /// tuple; if there are more parameters up to `end`, the last is a dict of no keywords.
    pub(super) fn bind_rest(
        &mut self,
        core: &mut Core,
        given: usize,
        from: usize,
        end: usize,
    ) -> Eval<()> {
        core.heap.steps(given as u64 / 8)?;
        let rest: Vec<Value> = self.stack.get(from..).unwrap_or(&[]).to_vec();
        let rest = core.heap.tuple(rest)?;
        self.stack.truncate(from);
        self.reserve(core, end - from)?;
        self.stack.push(rest);
        // No keywords: whoever asks for them finds none.
        self.stack.resize(end, Value::Unbound);
        Ok(())
    }

    /// Whether the statement calls a method by its name, rather than a bound one or any callable.
    #[cold]
    fn calls_method(&self) -> bool {
        match self.current().map(|stmt| &stmt.op) {
            Some(Op::CallMethod(_)) => true,
            Some(Op::Call(call)) => call.this.is_some(),
            _ => false,
        }
    }

    /// Binds a builtin's arguments: afterwards there is one value for each of its parameters.
    #[inline(never)]
    pub(super) fn bind_builtin(
        &mut self,
        core: &mut Core,
        callee: Value,
        at: usize,
        names: &[Value],
    ) -> Eval<()> {
        let all: Vec<Value> = self.stack.get(at..).unwrap_or(&[]).to_vec();
        core.heap.steps(all.len() as u64 / 8)?;
        let by_position = all.len() - names.len();
        let Some(Obj::Builtin(bound)) = core.heap.get(callee) else { return Ok(()) };
        let signature = Signature::clone(&bound.signature);
        let sorts = bound.owner.is_none() && bound.row.name() == "sorted";
        let rest = signature.params.iter().position(|param| param.kind == Kind::Rest);
        let keywords = signature.params.iter().position(|param| param.kind == Kind::Keywords);
        if by_position > signature.max && rest.is_none() {
            return Err(complain(core, callee, by_position, names, self.calls_method()));
        }
        let mut values = vec![Value::Unbound; signature.params.len()];
        for (to, from) in values.iter_mut().zip(all.iter().take(by_position.min(signature.max))) {
            *to = *from;
        }
        if let Some(place) = rest.and_then(|rest| values.get_mut(rest)) {
            let items =
                all.get(signature.max.min(by_position)..by_position).unwrap_or(&[]).to_vec();
            *place = core.heap.tuple(items)?;
        }
        if let Some(place) = keywords.and_then(|keywords| values.get_mut(keywords)) {
            *place = core.heap.dict()?;
        }
        let kept = core.kept.len();
        if own_classes(core, names) {
            for value in values.iter().chain(names) {
                core.keep(*value);
            }
        }
        for (name, value) in names.iter().zip(all.get(by_position..).unwrap_or(&[])) {
            let text = core.heap.text(name).unwrap_or("");
            let found = signature
                .params
                .iter()
                .position(|p| matches!(p.kind, Kind::Either | Kind::Keyword) && p.name == text);
            match (found.and_then(|found| values.get_mut(found)), keywords) {
                (Some(place), _) if place.is_unbound() => *place = *value,
                (None, Some(at)) => {
                    let dict = values.get(at).copied().unwrap_or(Value::Unbound);
                    self.put_keyword(core, dict, *name, *value)?;
                }
                (Some(_), _) | (None, None) => {
                    // What is sorted is looked at before how.
                    if sorts && found.is_none() && by_position > 0 {
                        let first = all.first().copied().unwrap_or(Value::None);
                        self.rt(core).iter(first)?;
                    }
                    return Err(complain(core, callee, by_position, names, self.calls_method()));
                }
            }
        }
        core.kept.truncate(kept);
        if signature.params.iter().zip(&values).any(|(p, value)| p.required && value.is_unbound()) {
            return Err(complain(core, callee, by_position, names, self.calls_method()));
        }
        self.stack.truncate(at);
        self.reserve(core, values.len())?;
        self.stack.extend_from_slice(&values);
        Ok(())
    }
}
