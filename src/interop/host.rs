//! Typed host functions: an ordinary Rust closure becomes a Python function in one line.
//!
//! `sandbox.function("add", |a: i64, b: i64| a + b)`: arguments are converted by position;
//! what does not convert is a TypeError that names the
//! argument. An error the closure returns is raised with the message the host chose, and nothing
//! else of it is shown. A panic ends this session alone.
//!
//! May touch: `value`.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use crate::raise;
use crate::value::runtime::HostFunction;
use crate::value::{Eval, Runtime, Value, types};

/// An error that a host function shows the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostError {
    /// The exception's class: `ValueError` unless said otherwise.
    class: types::TypeId,
    /// What the program sees.
    message: String,
}

impl HostError {
    /// A `ValueError`.
    pub fn value(message: impl Into<String>) -> Self {
        Self { class: types::VALUE_ERROR, message: message.into() }
    }

    /// A `PermissionError`: the host refuses.
    pub fn refused(message: impl Into<String>) -> Self {
        Self { class: types::PERMISSION_ERROR, message: message.into() }
    }

    /// A `LookupError`: what was asked for is not there.
    pub fn missing(message: impl Into<String>) -> Self {
        Self { class: types::LOOKUP_ERROR, message: message.into() }
    }
}

impl From<String> for HostError {
    fn from(message: String) -> Self {
        Self::value(message)
    }
}

impl From<&str> for HostError {
    fn from(message: &str) -> Self {
        Self::value(message)
    }
}

/// What can be made from a Python value.
pub trait FromValue: Sized {
    /// What Python calls it, for messages.
    const NAME: &'static str;

    /// The value, or `None` if it is of another type.
    ///
    /// # Errors
    /// When a budget is spent.
    fn from_value(rt: &mut Runtime, value: Value) -> Eval<Option<Self>>;
}

/// What can be made into a Python value.
pub trait IntoValue {
    /// The value.
    ///
    /// # Errors
    /// When a budget is spent, or when the host function failed.
    fn into_value(self, rt: &mut Runtime) -> Eval;
}

impl FromValue for i64 {
    const NAME: &'static str = "int";
    fn from_value(rt: &mut Runtime, value: Value) -> Eval<Option<Self>> {
        Ok(match rt.heap.plain(value) {
            Value::Int(int) => Some(int),
            Value::Bool(b) => Some(i64::from(b)),
            _ => None,
        })
    }
}

impl FromValue for f64 {
    const NAME: &'static str = "float";
    fn from_value(rt: &mut Runtime, value: Value) -> Eval<Option<Self>> {
        Ok(match rt.heap.plain(value) {
            Value::Float(float) => Some(float),
            Value::Int(int) => Some(int as f64),
            _ => None,
        })
    }
}

impl FromValue for bool {
    const NAME: &'static str = "bool";
    fn from_value(_: &mut Runtime, value: Value) -> Eval<Option<Self>> {
        Ok(match value {
            Value::Bool(b) => Some(b),
            _ => None,
        })
    }
}

impl FromValue for String {
    const NAME: &'static str = "str";
    fn from_value(rt: &mut Runtime, value: Value) -> Eval<Option<Self>> {
        let Some(text) = rt.heap.text(&value).map(str::to_owned) else { return Ok(None) };
        rt.steps(text.len() as u64 / 64)?;
        Ok(Some(text))
    }
}

impl FromValue for serde_json::Value {
    const NAME: &'static str = "JSON data";
    fn from_value(rt: &mut Runtime, value: Value) -> Eval<Option<Self>> {
        Ok(super::to_json(rt, value)?.ok())
    }
}

impl<T: FromValue> FromValue for Option<T> {
    const NAME: &'static str = T::NAME;
    fn from_value(rt: &mut Runtime, value: Value) -> Eval<Option<Self>> {
        if value.is_none() {
            return Ok(Some(None));
        }
        Ok(T::from_value(rt, value)?.map(Some))
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    const NAME: &'static str = "list";
    fn from_value(rt: &mut Runtime, value: Value) -> Eval<Option<Self>> {
        let Some(items) = rt.heap.as_items(value).map(<[Value]>::to_vec) else { return Ok(None) };
        rt.steps(items.len() as u64)?;
        let mut all = Vec::with_capacity(items.len());
        for item in items {
            match T::from_value(rt, item)? {
                Some(item) => all.push(item),
                None => return Ok(None),
            }
        }
        Ok(Some(all))
    }
}

impl IntoValue for () {
    fn into_value(self, _: &mut Runtime) -> Eval {
        Ok(Value::None)
    }
}

impl IntoValue for i64 {
    fn into_value(self, _: &mut Runtime) -> Eval {
        Ok(Value::Int(self))
    }
}

impl IntoValue for f64 {
    fn into_value(self, _: &mut Runtime) -> Eval {
        Ok(Value::Float(self))
    }
}

impl IntoValue for bool {
    fn into_value(self, _: &mut Runtime) -> Eval {
        Ok(Value::Bool(self))
    }
}

impl IntoValue for String {
    fn into_value(self, rt: &mut Runtime) -> Eval {
        rt.heap.string(self)
    }
}

impl IntoValue for &str {
    fn into_value(self, rt: &mut Runtime) -> Eval {
        rt.heap.str(self)
    }
}

impl IntoValue for serde_json::Value {
    fn into_value(self, rt: &mut Runtime) -> Eval {
        super::from_json(rt.core, &self)
    }
}

impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self, rt: &mut Runtime) -> Eval {
        match self {
            Some(value) => value.into_value(rt),
            None => Ok(Value::None),
        }
    }
}

impl<T: IntoValue> IntoValue for Vec<T> {
    fn into_value(self, rt: &mut Runtime) -> Eval {
        let list = rt.heap.list(Vec::new())?;
        rt.keep(list);
        for item in self {
            let item = item.into_value(rt)?;
            rt.heap.list_push(list, item)?;
        }
        Ok(list)
    }
}

impl<T: IntoValue, E: Into<HostError>> IntoValue for Result<T, E> {
    fn into_value(self, rt: &mut Runtime) -> Eval {
        match self {
            Ok(value) => value.into_value(rt),
            Err(error) => {
                let HostError { class, message } = error.into();
                Err(rt.raise(class, &message))
            }
        }
    }
}

/// A Rust closure that can become a Python function.
pub trait HostFn<Args>: Send + Sync + 'static {
    /// The function under a name. Arguments may be given by position only.
    fn host(self, name: &str) -> HostFunction;
}

fn argument<T: FromValue>(rt: &mut Runtime, name: &str, args: &[Value], number: usize) -> Eval<T> {
    let value = args.get(number).copied().unwrap_or(Value::None);
    match T::from_value(rt, value)? {
        Some(value) => Ok(value),
        None => {
            let given = rt.type_name(value);
            raise!(
                rt,
                TypeError,
                "{name}() argument {} must be {}, not {given}",
                number + 1,
                T::NAME
            )
        }
    }
}

fn check_count(
    rt: &mut Runtime,
    name: &str,
    wanted: usize,
    args: &[Value],
    named: &[(Value, Value)],
) -> Eval<()> {
    if !named.is_empty() {
        raise!(rt, TypeError, "{name}() takes no keyword arguments");
    }
    if args.len() != wanted {
        let s = if wanted == 1 { "" } else { "s" };
        raise!(rt, TypeError, "{name}() takes {wanted} argument{s} ({} given)", args.len());
    }
    Ok(())
}

macro_rules! host_fn {
    ($count:literal $($arg:ident $number:literal)*) => {
        impl<F, R, $($arg),*> HostFn<($($arg,)*)> for F
        where
            F: Fn($($arg),*) -> R + Send + Sync + 'static,
            R: IntoValue,
            $($arg: FromValue,)*
        {
            #[allow(non_snake_case, unused_variables)]
            fn host(self, name: &str) -> HostFunction {
                let own = name.to_owned();
                let call = move |rt: &mut Runtime, args: &[Value], named: &[(Value, Value)]| {
                    check_count(rt, &own, $count, args, named)?;
                    $(let $arg: $arg = argument(rt, &own, args, $number)?;)*
                    let result = catch_unwind(AssertUnwindSafe(|| self($($arg),*)));
                    match result {
                        Ok(result) => result.into_value(rt),
                        Err(_) => raise!(rt, SystemError, "the host function {own}() panicked"),
                    }
                };
                HostFunction { name: name.to_owned(), doc: String::new(), signature: String::new(), call: Arc::new(call) }
            }
        }
    };
}

host_fn!(0);
host_fn!(1 A 0);
host_fn!(2 A 0 B 1);
host_fn!(3 A 0 B 1 C 2);
host_fn!(4 A 0 B 1 C 2 D 3);
host_fn!(5 A 0 B 1 C 2 D 3 E 4);
