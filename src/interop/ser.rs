//! From anything that serde can serialize to [`Data`].
//!
//! May touch: nothing of the session.

use serde::ser::{self, Serialize};

use super::data::{DEPTH_MAX, Data, DataError};

/// The names under which `serde_json` hands on a number in full.
pub(super) const JSON_NUMBER: &str = "$serde_json::private::Number";

/// Makes data.
#[derive(Clone, Copy)]
pub(super) struct Writer {
    pub(super) depth: u32,
}

impl ser::Error for DataError {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

impl Writer {
    fn deeper(self) -> Result<Self, DataError> {
        if self.depth >= DEPTH_MAX {
            return Err(DataError(format!("the data is nested more than {DEPTH_MAX} deep")));
        }
        Ok(Self { depth: self.depth + 1 })
    }

    fn items(self, len: Option<usize>, wrap: Wrap) -> Result<Items, DataError> {
        let items = Vec::with_capacity(len.unwrap_or(0).min(1024));
        Ok(Items { writer: self.deeper()?, items, wrap })
    }

    fn entries(self, wrap: Option<&'static str>) -> Result<Entries, DataError> {
        Ok(Entries { writer: self.deeper()?, entries: Vec::new(), key: Data::None, wrap })
    }
}

/// What items become.
pub(super) enum Wrap {
    List,
    Tuple,
    Variant(&'static str),
}

/// A sequence that is being made.
pub(super) struct Items {
    writer: Writer,
    items: Vec<Data>,
    wrap: Wrap,
}

/// A map that is being made.
pub(super) struct Entries {
    writer: Writer,
    entries: Vec<(Data, Data)>,
    key: Data,
    wrap: Option<&'static str>,
}

fn tagged(tag: &str, data: Data) -> Data {
    Data::Dict(vec![(Data::Str(tag.to_owned()), data)])
}

/// An integer of any size from its digits, a float from anything else.
fn number(text: &str) -> Data {
    if let Ok(int) = text.parse() {
        return Data::Int(int);
    }
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Data::Big(text.to_owned());
    }
    Data::Float(text.parse().unwrap_or(f64::NAN))
}

macro_rules! ints {
    ($($name:ident $type:ty),*) => {
        $(fn $name(self, v: $type) -> Result<Data, DataError> {
            Ok(match i64::try_from(v) {
                Ok(int) => Data::Int(int),
                Err(_) => Data::Big(v.to_string()),
            })
        })*
    };
}

impl ser::Serializer for Writer {
    type Ok = Data;
    type Error = DataError;
    type SerializeSeq = Items;
    type SerializeTuple = Items;
    type SerializeTupleStruct = Items;
    type SerializeTupleVariant = Items;
    type SerializeMap = Entries;
    type SerializeStruct = Entries;
    type SerializeStructVariant = Entries;

    ints!(
        serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64,
        serialize_i128 i128, serialize_u8 u8, serialize_u16 u16, serialize_u32 u32,
        serialize_u64 u64, serialize_u128 u128
    );

    fn serialize_bool(self, v: bool) -> Result<Data, DataError> {
        Ok(Data::Bool(v))
    }
    fn serialize_f32(self, v: f32) -> Result<Data, DataError> {
        Ok(Data::Float(f64::from(v)))
    }
    fn serialize_f64(self, v: f64) -> Result<Data, DataError> {
        Ok(Data::Float(v))
    }
    fn serialize_char(self, v: char) -> Result<Data, DataError> {
        Ok(Data::Str(v.to_string()))
    }
    fn serialize_str(self, v: &str) -> Result<Data, DataError> {
        Ok(Data::Str(v.to_owned()))
    }
    fn serialize_bytes(self, v: &[u8]) -> Result<Data, DataError> {
        Ok(Data::Bytes(v.to_vec()))
    }
    fn serialize_none(self) -> Result<Data, DataError> {
        Ok(Data::None)
    }
    fn serialize_some<T: Serialize + ?Sized>(self, v: &T) -> Result<Data, DataError> {
        v.serialize(self)
    }
    fn serialize_unit(self) -> Result<Data, DataError> {
        Ok(Data::None)
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<Data, DataError> {
        Ok(Data::None)
    }
    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Data, DataError> {
        Ok(Data::Str(variant.to_owned()))
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        v: &T,
    ) -> Result<Data, DataError> {
        v.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        v: &T,
    ) -> Result<Data, DataError> {
        Ok(tagged(variant, v.serialize(self.deeper()?)?))
    }
    fn serialize_seq(self, len: Option<usize>) -> Result<Items, DataError> {
        self.items(len, Wrap::List)
    }
    fn serialize_tuple(self, len: usize) -> Result<Items, DataError> {
        self.items(Some(len), Wrap::Tuple)
    }
    fn serialize_tuple_struct(self, _: &'static str, len: usize) -> Result<Items, DataError> {
        self.items(Some(len), Wrap::Tuple)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Items, DataError> {
        self.items(Some(len), Wrap::Variant(variant))
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Entries, DataError> {
        self.entries(None)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Entries, DataError> {
        self.entries(None)
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Entries, DataError> {
        self.entries(Some(variant))
    }
}

impl Items {
    fn add<T: Serialize + ?Sized>(&mut self, v: &T) -> Result<(), DataError> {
        self.items.push(v.serialize(self.writer)?);
        Ok(())
    }

    fn done(self) -> Data {
        match self.wrap {
            Wrap::List => Data::List(self.items),
            Wrap::Tuple => Data::Tuple(self.items),
            Wrap::Variant(tag) => tagged(tag, Data::Tuple(self.items)),
        }
    }
}

macro_rules! items {
    ($($trait:ident $add:ident),*) => {
        $(impl ser::$trait for Items {
            type Ok = Data;
            type Error = DataError;
            fn $add<T: Serialize + ?Sized>(&mut self, v: &T) -> Result<(), DataError> {
                self.add(v)
            }
            fn end(self) -> Result<Data, DataError> {
                Ok(self.done())
            }
        })*
    };
}

items!(
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field
);

impl Entries {
    fn field<T: Serialize + ?Sized>(&mut self, key: &str, v: &T) -> Result<(), DataError> {
        let value = v.serialize(self.writer)?;
        self.entries.push((Data::Str(key.to_owned()), value));
        Ok(())
    }

    fn done(mut self) -> Data {
        if let [(Data::Str(name), Data::Str(text))] = self.entries.as_mut_slice()
            && name == JSON_NUMBER
        {
            return number(text);
        }
        match self.wrap {
            Some(tag) => tagged(tag, Data::Dict(self.entries)),
            None => Data::Dict(self.entries),
        }
    }
}

impl ser::SerializeMap for Entries {
    type Ok = Data;
    type Error = DataError;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), DataError> {
        self.key = key.serialize(self.writer)?;
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, v: &T) -> Result<(), DataError> {
        let value = v.serialize(self.writer)?;
        self.entries.push((std::mem::replace(&mut self.key, Data::None), value));
        Ok(())
    }
    fn end(self) -> Result<Data, DataError> {
        Ok(Data::Dict(self.entries))
    }
}

impl ser::SerializeStruct for Entries {
    type Ok = Data;
    type Error = DataError;
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        v: &T,
    ) -> Result<(), DataError> {
        self.field(key, v)
    }
    fn end(self) -> Result<Data, DataError> {
        Ok(self.done())
    }
}

impl ser::SerializeStructVariant for Entries {
    type Ok = Data;
    type Error = DataError;
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        v: &T,
    ) -> Result<(), DataError> {
        self.field(key, v)
    }
    fn end(self) -> Result<Data, DataError> {
        Ok(self.done())
    }
}

/// Data goes through itself as it is, but for objects, which serde does not know.
impl Serialize for Data {
    fn serialize<S: ser::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use ser::{SerializeMap, SerializeSeq, SerializeTuple};
        match self {
            Self::None => serializer.serialize_none(),
            Self::Bool(b) => serializer.serialize_bool(*b),
            Self::Int(int) => serializer.serialize_i64(*int),
            Self::Big(text) => match text.parse::<serde_json::Number>() {
                Ok(number) => number.serialize(serializer),
                Err(_) => serializer.serialize_str(text),
            },
            Self::Float(float) => serializer.serialize_f64(*float),
            Self::Str(text) => serializer.serialize_str(text),
            Self::Bytes(bytes) => serializer.serialize_bytes(bytes),
            Self::List(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| seq.serialize_element(item))?;
                seq.end()
            }
            Self::Tuple(items) => {
                let mut seq = serializer.serialize_tuple(items.len())?;
                items.iter().try_for_each(|item| seq.serialize_element(item))?;
                seq.end()
            }
            Self::Dict(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                entries.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))?;
                map.end()
            }
            Self::Object(_) => Err(ser::Error::custom("an object of a session is no data")),
        }
    }
}
