//! Shapes as bytes: each is written as the one it grew from and the name that was added, since
//! that is what makes it.
//!
//! May touch: `value`.

use super::super::store::{Bad, Read, Reader, Writer};
use super::super::{Heap, hash};
use super::{SHAPE_NAMES_MAX, SHAPES_MAX, Shape, Shapes};

impl Shapes {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Writes all but the dict shape.
    pub fn store(&self, out: &mut Writer) {
        let mut parents = vec![0u32; self.all.len()];
        for (at, shape) in self.all.iter().enumerate() {
            for (_, next) in &shape.next {
                if let Some(parent) = parents.get_mut(*next as usize) {
                    *parent = at as u32 + 1;
                }
            }
        }
        out.size(self.all.len().saturating_sub(1));
        for (shape, parent) in self.all.iter().zip(&parents).skip(1) {
            out.uint(u64::from(*parent));
            match shape.names.last() {
                Some(name) if *parent != 0 => out.value(*name),
                _ => out.value(shape.class),
            }
        }
    }

    /// Reads all; [`Shapes::settle`] must follow once everything has been read.
    pub fn restore(r: &mut Reader) -> Read<Self> {
        let wrong = Bad::Wrong("a shape");
        let mut shapes = Self::new();
        let count = r.count(128)?;
        if count >= SHAPES_MAX {
            return Err(wrong);
        }
        for _ in 0..count {
            let parent = r.uint32()?;
            let value = r.value()?;
            let number = shapes.all.len() as u32;
            let Some(parent) = parent.checked_sub(1) else {
                shapes.all.push(Shape {
                    class: value,
                    names: Vec::new(),
                    index: hashbrown::HashTable::new(),
                    next: Vec::new(),
                });
                continue;
            };
            let Some(from) = shapes.all.get_mut(parent as usize) else { return Err(wrong) };
            let full = from.names.len() >= SHAPE_NAMES_MAX || from.next.len() >= SHAPE_NAMES_MAX;
            if full || value.is_unbound() {
                return Err(wrong);
            }
            r.pay(160 + (from.names.len() as u64 + 1) * 32)?;
            let mut names = from.names.clone();
            names.push(value);
            from.next.push((value, number));
            let class = from.class;
            let index = hashbrown::HashTable::new();
            shapes.all.push(Shape { class, names, index, next: Vec::new() });
        }
        Ok(shapes)
    }

    /// Makes the indexes by name.
    pub fn settle(&mut self, heap: &Heap) {
        for shape in self.all.iter_mut().filter(|shape| shape.names.len() > 8) {
            let hashes: Vec<u64> = shape.names.iter().map(|n| hash::name(heap, n)).collect();
            for (at, hash) in hashes.iter().enumerate() {
                shape.index.insert_unique(*hash, at as u32, |at| {
                    hashes.get(*at as usize).copied().unwrap_or(0)
                });
            }
        }
    }
}
