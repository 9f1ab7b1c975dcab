//! From [`Data`] to anything that serde can deserialize. Complains in Python's words.
//!
//! May touch: nothing of the session.

use serde::de::{self, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

use super::data::{Data, DataError};
use super::ser::JSON_NUMBER;

/// Reads data.
pub(super) struct Reader<'a>(pub(super) &'a Data);

impl de::Error for DataError {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }

    fn invalid_type(found: Unexpected, expected: &dyn de::Expected) -> Self {
        let found = match found {
            Unexpected::Bool(_) => "bool".to_owned(),
            Unexpected::Unsigned(_) | Unexpected::Signed(_) => "int".to_owned(),
            Unexpected::Float(_) => "float".to_owned(),
            Unexpected::Char(_) | Unexpected::Str(_) => "str".to_owned(),
            Unexpected::Bytes(_) => "bytes".to_owned(),
            Unexpected::Unit | Unexpected::Option => "None".to_owned(),
            Unexpected::Seq => "list".to_owned(),
            Unexpected::Map => "dict".to_owned(),
            other => other.to_string(),
        };
        Self(format!("must be {}, not {found}", python_name(&expected.to_string())))
    }
}

/// What Python calls what a visitor expects.
fn python_name(expected: &str) -> &str {
    match expected {
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128"
        | "usize" => "int",
        "f32" | "f64" => "float",
        "a boolean" => "bool",
        "a string" => "str",
        "unit" => "None",
        "a sequence" => "list",
        "a map" => "dict",
        other => other,
    }
}

impl<'de> de::Deserializer<'de> for Reader<'_> {
    type Error = DataError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DataError> {
        match self.0 {
            Data::None => visitor.visit_unit(),
            Data::Bool(b) => visitor.visit_bool(*b),
            Data::Int(int) => visitor.visit_i64(*int),
            Data::Big(text) => {
                if let Ok(int) = text.parse() {
                    return visitor.visit_u64(int);
                }
                let number = [(JSON_NUMBER.to_owned(), text.clone())];
                visitor.visit_map(de::value::MapDeserializer::new(number.into_iter()))
            }
            Data::Float(float) => visitor.visit_f64(*float),
            Data::Str(text) => visitor.visit_str(text),
            Data::Bytes(bytes) => visitor.visit_bytes(bytes),
            Data::List(items) | Data::Tuple(items) => {
                visitor.visit_seq(de::value::SeqDeserializer::new(items.iter().map(Reader)))
            }
            Data::Dict(entries) => visitor.visit_map(de::value::MapDeserializer::new(
                entries.iter().map(|(key, value)| (Reader(key), Reader(value))),
            )),
            Data::Object(_) => Err(DataError("an object of the session is no data".to_owned())),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DataError> {
        match self.0 {
            Data::None => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, DataError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DataError> {
        match self.0 {
            Data::Str(text) => visitor.visit_enum(text.as_str().into_deserializer()),
            Data::Dict(entries) if entries.len() == 1 => {
                let map = entries.iter().map(|(key, value)| (Reader(key), Reader(value)));
                let map = de::value::MapDeserializer::new(map);
                visitor.visit_enum(de::value::MapAccessDeserializer::new(map))
            }
            other => Err(DataError(format!("must be str, not {}", other.type_name()))),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DataError> {
        self.int(visitor)
    }
    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DataError> {
        self.int(visitor)
    }
    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DataError> {
        self.int(visitor)
    }
    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DataError> {
        self.int(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i128 u8 u16 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct map struct identifier ignored_any
    }
}

impl Reader<'_> {
    /// In Python a bool is an int.
    fn int<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, DataError> {
        match self.0 {
            Data::Bool(b) => visitor.visit_i64(i64::from(*b)),
            Data::Float(_) => Err(DataError("must be int, not float".to_owned())),
            _ => de::Deserializer::deserialize_any(self, visitor),
        }
    }
}

impl<'de> IntoDeserializer<'de, DataError> for Reader<'_> {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> de::Deserialize<'de> for Data {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

/// Takes whatever there is.
struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Data;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("data")
    }
    fn visit_bool<E>(self, v: bool) -> Result<Data, E> {
        Ok(Data::Bool(v))
    }
    fn visit_i64<E>(self, v: i64) -> Result<Data, E> {
        Ok(Data::Int(v))
    }
    fn visit_u64<E>(self, v: u64) -> Result<Data, E> {
        Ok(i64::try_from(v).map_or_else(|_| Data::Big(v.to_string()), Data::Int))
    }
    fn visit_f64<E>(self, v: f64) -> Result<Data, E> {
        Ok(Data::Float(v))
    }
    fn visit_str<E>(self, v: &str) -> Result<Data, E> {
        Ok(Data::Str(v.to_owned()))
    }
    fn visit_bytes<E>(self, v: &[u8]) -> Result<Data, E> {
        Ok(Data::Bytes(v.to_vec()))
    }
    fn visit_unit<E>(self) -> Result<Data, E> {
        Ok(Data::None)
    }
    fn visit_none<E>(self) -> Result<Data, E> {
        Ok(Data::None)
    }
    fn visit_some<D: de::Deserializer<'de>>(self, inner: D) -> Result<Data, D::Error> {
        de::Deserialize::deserialize(inner)
    }
    fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<Data, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Data::List(items))
    }
    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Data, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        if let [(Data::Str(name), Data::Str(digits))] = entries.as_slice()
            && name == JSON_NUMBER
        {
            return Ok(Data::Big(digits.clone()));
        }
        Ok(Data::Dict(entries))
    }
}
