//! What a host holds of a session by reference: functions and objects that are no data.
//!
//! May touch: `value`. Invariant: an object is worth something in its own session alone.

use std::sync::Arc;

use super::data::{self, Data, Others};
use super::host::HostError;
use crate::raise;
use crate::value::runtime::HeldToken;
use crate::value::{Core, Eval, Runtime, Stop, Value, types};

/// Bytes charged for what a host holds.
const HELD_BYTES: u64 = 96;

/// A function, class or other object of a program, held by the host. It is alive as long as a
/// clone of this is, and an error in any other session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object(Arc<HeldToken>);

impl Object {
    pub(crate) fn hold(core: &mut Core, value: Value) -> Eval<Self> {
        core.unjournaled("the host holds an object of the program's");
        core.heap.charge(HELD_BYTES)?;
        let session = core.session;
        Ok(Self(core.held.add(session, value)))
    }

    /// The value, in its own session.
    ///
    /// # Errors
    /// A RuntimeError in any other.
    pub(crate) fn value(&self, core: &mut Core) -> Eval {
        core.unjournaled("the host uses an object of the program's");
        match core.held.get(&self.0) {
            Some(value) => Ok(value),
            None => raise!(core, RuntimeError, "the object belongs to another session"),
        }
    }
}

/// What a host function may do in the session that called it, besides answering.
///
/// ```
/// use coldframe::{Buffer, Context, HostError, Object, Policy, Program, Sandbox};
///
/// let mut sandbox = Sandbox::new();
/// sandbox.function("twice", |context: &mut Context, f: Object, x: i64| -> Result<i64, HostError> {
///     let once: i64 = context.call(&f, (x,))?;
///     context.call(&f, (once,))
/// })?;
/// let source = "print(twice(lambda x: x * 3, 5))";
/// let program = Program::compile_for("page.py", source, &Policy::standard(), &sandbox)?;
/// let output = Buffer::new();
/// sandbox.session(&program, output.clone()).run();
/// assert_eq!(output.text(), "45\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Context<'a, 'b> {
    pub(super) rt: &'a mut Runtime<'b>,
}

impl Context<'_, '_> {
    /// Calls a function of the program with a tuple of arguments, within the session's budgets.
    ///
    /// # Errors
    /// What the function raised; handed on, it goes on as the exception it was.
    pub fn call<T: serde::de::DeserializeOwned>(
        &mut self,
        function: &Object,
        args: impl serde::Serialize,
    ) -> Result<T, HostError> {
        let data = Data::from_serde(&args).map_err(|error| HostError::value(error.0))?;
        let kept = self.rt.kept.len();
        let result = call(self.rt, function, data);
        self.rt.kept.truncate(kept);
        match result {
            Ok(Ok(data)) => {
                data.to_serde().map_err(|error| HostError::of(types::TYPE_ERROR, error.0))
            }
            Ok(Err(why)) => Err(HostError::of(types::TYPE_ERROR, why)),
            Err(Stop::Raised) => {
                let exception = self.rt.take_raised();
                match Object::hold(self.rt, exception) {
                    Ok(object) => {
                        let message = self.rt.type_name(exception);
                        Err(HostError::raised(object, message))
                    }
                    Err(_) => Err(HostError::value("memory is exhausted")),
                }
            }
            Err(_) => Err(HostError::value("the session has ended")),
        }
    }
}

fn call(rt: &mut Runtime, function: &Object, args: Data) -> Eval<Result<Data, String>> {
    let callee = function.value(rt)?;
    rt.keep(callee);
    let args = arguments(rt, args)?;
    let value = rt.call(callee, &args)?;
    data::from_session(rt, value, Others::Refuse)
}

/// Arguments from a tuple, or one alone; they are kept.
pub(crate) fn arguments(rt: &mut Runtime, args: Data) -> Eval<Vec<Value>> {
    let args = match args {
        Data::Tuple(args) | Data::List(args) => args,
        Data::None => Vec::new(),
        other => vec![other],
    };
    let mut values = Vec::with_capacity(args.len());
    for arg in &args {
        let value = data::into_session(rt, arg)?;
        rt.keep(value);
        values.push(value);
    }
    Ok(values)
}
