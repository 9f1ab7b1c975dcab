//! Exceptions of operators: what `value::text` complains of, and operands that do not fit.
//!
//! May touch: `value`. Never: anything but making exceptions.

use super::Binary;
use crate::value::text::{TextError, UnicodeObject};
use crate::value::types;
use crate::value::{Core, Stop, Value};

impl Core {
    /// Raises what a function of [`crate::value::text`] complained of.
    #[cold]
    pub fn text_error(&mut self, error: TextError) -> Stop {
        match error {
            TextError::Value(text) => self.raise(types::VALUE_ERROR, &text),
            TextError::Type(text) => self.raise(types::TYPE_ERROR, &text),
            TextError::Overflow(text) => self.overflow(&text),
            TextError::ZeroDivision(text) => self.raise(types::ZERO_DIVISION_ERROR, &text),
            TextError::Index(text) => self.raise(types::INDEX_ERROR, &text),
            TextError::Key(key) => self.raise(types::KEY_ERROR, &key),
            TextError::Lookup(text) => self.raise(types::LOOKUP_ERROR, &text),
            TextError::PlainUnicode(text) => self.raise(types::UNICODE_ERROR, &text),
            TextError::Unicode(fault) => {
                let fault = *fault;
                let (class, object) = match fault.object {
                    UnicodeObject::Bytes(bytes) => {
                        (types::UNICODE_DECODE_ERROR, self.heap.bytes(bytes))
                    }
                    UnicodeObject::Text(text) => {
                        (types::UNICODE_ENCODE_ERROR, self.heap.string(text))
                    }
                };
                let parts = object.and_then(|object| {
                    let encoding = self.heap.str(&fault.encoding)?;
                    let reason = self.heap.str(&fault.reason)?;
                    let (start, end) = (fault.start as i64, fault.end as i64);
                    Ok([encoding, object, Value::Int(start), Value::Int(end), reason])
                });
                match parts {
                    Ok(parts) => self.raise_with(class, &parts),
                    Err(stop) => stop,
                }
            }
        }
    }

    /// An OverflowError. The one that C's `pow` makes has two arguments, errno and its text.
    #[cold]
    fn overflow(&mut self, text: &str) -> Stop {
        const RANGE: &str = "Numerical result out of range";
        if text != "(34, 'Numerical result out of range')" {
            return self.raise(types::OVERFLOW_ERROR, text);
        }
        match self.heap.str(RANGE) {
            Ok(text) => self.raise_with(types::OVERFLOW_ERROR, &[Value::Int(34), text]),
            Err(stop) => stop,
        }
    }

    /// Raises `unsupported operand type(s) for +: 'int' and 'str'`.
    #[cold]
    pub fn bad_operands(&mut self, op: Binary, a: Value, b: Value, inplace: bool) -> Stop {
        let names = op.names();
        let symbol = if inplace { names.inplace_symbol } else { names.symbol };
        let (left, right) = (self.type_name(a), self.type_name(b));
        let mut message =
            format!("unsupported operand type(s) for {symbol}: '{left}' and '{right}'");
        if op == Binary::RShift && !inplace && self.is_print(a) {
            message.push_str(". Did you mean \"print(<message>, file=<output_stream>)\"?");
        }
        self.raise(types::TYPE_ERROR, &message)
    }

    fn is_print(&self, value: Value) -> bool {
        match self.heap.get(value) {
            Some(crate::value::Obj::Builtin(bound)) => {
                bound.owner.is_none() && bound.row.name() == "print"
            }
            _ => false,
        }
    }

    /// Raises `'<' not supported between instances of 'int' and 'str'`.
    #[cold]
    pub fn bad_comparison(&mut self, op: super::Compare, a: Value, b: Value) -> Stop {
        let (left, right) = (self.type_name(a), self.type_name(b));
        let symbol = op.symbol();
        let message =
            format!("'{symbol}' not supported between instances of '{left}' and '{right}'");
        self.raise(types::TYPE_ERROR, &message)
    }
}
