//! `isinstance`, `issubclass`, `callable`.
//!
//! May touch: `value`. Never: frames.

use super::{custom, nested};
use crate::raise;
use crate::value::types;
use crate::value::{Core, Eval, Obj, Runtime, Value};

/// Which question is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Question {
    Instance,
    Subclass,
}

impl Question {
    fn hook(self) -> &'static str {
        match self {
            Self::Instance => "__instancecheck__",
            Self::Subclass => "__subclasscheck__",
        }
    }
}

impl Runtime<'_> {
    /// `isinstance(v, class)`: class, tuple of classes, union; `__instancecheck__` included.
    pub fn is_instance(&mut self, v: Value, class: Value) -> Eval<bool> {
        if self.class_of(v).same(class) {
            return Ok(true);
        }
        ask(self, Question::Instance, v, class)
    }

    /// `issubclass(v, class)`; `__subclasscheck__` included.
    pub fn is_subclass_of(&mut self, v: Value, class: Value) -> Eval<bool> {
        ask(self, Question::Subclass, v, class)
    }
}

fn ask(rt: &mut Runtime, question: Question, v: Value, class: Value) -> Eval<bool> {
    match rt.heap.get(class) {
        Some(Obj::Class(c)) => {
            let ordinary = c.metaclass.same(types::TYPE.value());
            if !ordinary && let Some(hook) = custom(rt, class, question.hook()) {
                let answer = rt.call_method(hook, class, &[v])?;
                return rt.truth(answer);
            }
            by_mro(rt, question, v, class)
        }
        Some(Obj::Tuple(_)) => nested(
            rt,
            if question == Question::Instance {
                " in __instancecheck__"
            } else {
                " in __subclasscheck__"
            },
            |rt| {
                let mut at = 0;
                while let Some(one) = rt.heap.as_tuple(class).and_then(|all| all.get(at)).copied() {
                    at += 1;
                    rt.heap.parts(1)?;
                    let same = question == Question::Instance && rt.class_of(v).same(one);
                    if same || ask(rt, question, v, one)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            },
        ),
        Some(Obj::Union(args)) => {
            let args = *args;
            let all = rt.heap.as_tuple(args).unwrap_or(&[]).to_vec();
            for one in all {
                rt.heap.parts(1)?;
                if ask(rt, question, v, one)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        Some(Obj::GenericAlias(_)) => match question {
            Question::Instance => {
                raise!(rt, TypeError, "isinstance() argument 2 cannot be a parameterized generic")
            }
            Question::Subclass => {
                raise!(rt, TypeError, "issubclass() argument 2 cannot be a parameterized generic")
            }
        },
        _ => {
            if let Some(hook) = custom(rt, class, question.hook()) {
                let answer = rt.call_method(hook, class, &[v])?;
                return rt.truth(answer);
            }
            not_a_class(rt, question, v)
        }
    }
}

/// `isinstance(v, class)` of an ordinary class or a few such, which nobody need be asked about.
pub fn is_instance_at_once(core: &mut Core, args: &[Value]) -> Option<Value> {
    let [v, class] = args else { return None };
    if let Some(Obj::Tuple(classes)) = core.heap.get(*class) {
        if classes.len() > FEW_CLASSES {
            return None;
        }
        for class in classes {
            if is_ordinary_instance(core, v, class)? {
                return Some(Value::Bool(true));
            }
        }
        return Some(Value::Bool(false));
    }
    is_ordinary_instance(core, v, class).map(Value::Bool)
}

/// Classes of a tuple that are looked at for the price of one.
const FEW_CLASSES: usize = 4;

/// The same for one class.
#[inline]
fn is_ordinary_instance(core: &Core, v: &Value, class: &Value) -> Option<bool> {
    let asked = core.heap.as_class(*class)?;
    if !asked.metaclass.same(types::TYPE.value()) {
        return None;
    }
    let own = core.class_of(*v);
    if own.same(*class) {
        return Some(true);
    }
    let own = core.heap.as_class(own)?;
    let (mro, passes) = (&own.mro, own.hooks.getattr || own.hooks.getattribute);
    if mro.len() >= 64 {
        // A long one is charged for.
        return None;
    }
    let found = mro.iter().any(|base| base.same(*class));
    // What makes up its attributes may pass for another class's instance: mocks do.
    (found || !passes).then_some(found)
}

fn not_a_class(rt: &mut Runtime, question: Question, v: Value) -> Eval<bool> {
    if question == Question::Instance {
        raise!(rt, TypeError, "isinstance() arg 2 must be a type, a tuple of types, or a union");
    }
    if rt.heap.as_class(v).is_none() {
        raise!(rt, TypeError, "issubclass() arg 1 must be a class");
    }
    raise!(rt, TypeError, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
}

/// What `type.__instancecheck__` and `type.__subclasscheck__` answer.
fn by_mro(rt: &mut Runtime, question: Question, v: Value, class: Value) -> Eval<bool> {
    match question {
        Question::Instance => {
            charge_mro(rt, rt.class_of(v))?;
            if rt.is_instance_of(v, class) {
                return Ok(true);
            }
            // A class of the library may say that its instances pass for another's: mocks do.
            let Some(name) = rt.static_name("__class__") else { return Ok(false) };
            let own = rt.class_of(v);
            let passes = rt.lookup(own, name);
            if !passes.is_some_and(|found| matches!(rt.heap.get(found), Some(Obj::Property(_)))) {
                return Ok(false);
            }
            let shown = rt.getattr(v, name)?;
            Ok(rt.heap.as_class(shown).is_some() && rt.is_subclass(shown, class))
        }
        Question::Subclass => {
            let subject = match rt.heap.get(v) {
                Some(Obj::GenericAlias(parts)) => parts.0,
                _ => v,
            };
            if rt.heap.as_class(subject).is_none() {
                raise!(rt, TypeError, "issubclass() arg 1 must be a class");
            }
            charge_mro(rt, subject)?;
            Ok(rt.is_subclass(subject, class))
        }
    }
}

/// Charges for the search of a long chain of bases.
fn charge_mro(rt: &mut Runtime, class: Value) -> Eval<()> {
    let length = rt.heap.as_class(class).map_or(0, |class| class.mro.len());
    rt.heap.steps_for(length)
}

impl Core {
    /// Whether calling it could work: `callable(v)`.
    pub fn is_callable(&mut self, v: Value) -> bool {
        match self.heap.get(v) {
            Some(
                Obj::Function(_)
                | Obj::Builtin(_)
                | Obj::Method { .. }
                | Obj::Class(_)
                | Obj::StaticMethod(_)
                | Obj::GenericAlias(_)
                | Obj::Weak(..)
                | Obj::Host(_, 0),
            ) => true,
            Some(
                Obj::Instance(_)
                | Obj::Derived(_)
                | Obj::Exception(_)
                | Obj::Lazy(_)
                | Obj::Native(_),
            ) => self.special(v, "__call__").is_some(),
            _ => false,
        }
    }
}
