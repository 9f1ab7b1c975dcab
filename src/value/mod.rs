//! value

pub mod text;
