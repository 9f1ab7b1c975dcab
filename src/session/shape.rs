//! What inputs become: plain data, or exact decimals and records.
//!
//! May touch: `value`, `interop`. Never: the data itself; what is made of it is the library's
//! `_inputs`.

use crate::interop::data::{Data, DataError, into_session};
use crate::value::runtime::Evaluator;
use crate::value::{Core, Eval, Runtime, Stop, Value};

/// What the JSON of an input becomes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Shape {
    /// A number with a fraction is a `decimal.Decimal`, with the digits that were written.
    pub decimals: bool,
    /// An object is a dict whose members can also be read as attributes: `user.age`.
    pub records: bool,
}

impl Shape {
    /// Plain data, with exact decimals or records as asked for.
    pub fn new(decimals: bool, records: bool) -> Self {
        Self { decimals, records }
    }
}

/// An input, and what becomes of it.
#[derive(Clone, Debug)]
pub enum Input {
    /// Plain data.
    Plain(Data),
    /// JSON, whose numbers keep their digits, and what it becomes.
    Json(Shape, serde_json::Value),
}

impl Input {
    /// An input from anything that serde can serialize.
    pub(super) fn new<T: serde::Serialize + ?Sized>(
        shape: Shape,
        value: &T,
    ) -> Result<Self, DataError> {
        if shape == Shape::default() {
            return Data::from_serde(value).map(Self::Plain);
        }
        match serde_json::to_value(value) {
            Ok(json) => Ok(Self::Json(shape, json)),
            Err(error) => Err(DataError(error.to_string())),
        }
    }
}

/// An input as a value.
pub(super) fn input(core: &mut Core, eval: &mut dyn Evaluator, input: &Input) -> Eval {
    let (shape, json) = match input {
        Input::Plain(data) => return into_session(&mut Runtime::pure(core), data),
        Input::Json(shape, json) => (*shape, json),
    };
    let module = eval.import(core, "_inputs")?;
    let kept = core.kept.len();
    core.keep(module);
    let text = json.to_string();
    core.heap.steps_for(text.len())?;
    let text = core.heap.string(text)?;
    core.keep(text);
    let mut rt = Runtime { core, eval: Some(eval) };
    let Some(load) = rt.getattr_or_none(module, Value::short("load"))? else {
        return Err(Stop::Flat);
    };
    let flags = [text, Value::Bool(shape.decimals), Value::Bool(shape.records)];
    let value = rt.call(load, &flags);
    rt.kept.truncate(kept);
    value
}
