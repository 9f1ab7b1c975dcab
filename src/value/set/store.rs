//! A set as bytes: its table as it is, since its order can be seen.
//!
//! May touch: `value`.

use super::super::store::{Bad, Read, Reader, Writer};
use super::{EMPTY, LEFT_OVER, MIN_SIZE, Place, Set};

impl Set {
    /// Writes it.
    pub fn store(&self, out: &mut Writer) {
        out.byte(self.table.len().trailing_zeros() as u8);
        out.size(self.finger);
        out.uint(u64::from(self.version));
        out.flag(self.hash.is_some());
        if let Some(hash) = self.hash {
            out.int(hash);
        }
        out.size(self.table.iter().filter(|place| !place.is_empty()).count());
        let mut next = 0;
        for (at, place) in self.table.iter().enumerate() {
            if !place.is_empty() {
                out.size(at - next);
                next = at + 1;
                out.value(place.key);
                if !place.is_left_over() {
                    out.int(place.hash);
                }
            }
        }
    }

    /// Reads one.
    pub fn restore(r: &mut Reader) -> Read<Self> {
        let wrong = Bad::Wrong("a set");
        let bits = u32::from(r.byte()?);
        if !(MIN_SIZE.trailing_zeros()..40).contains(&bits) || bits >= usize::BITS - 8 {
            return Err(wrong);
        }
        let size = 1usize << bits;
        r.pay(80 + Set::table_bytes(size))?;
        let finger = r.size()?;
        let version = r.uint32()?;
        let hash = if r.flag()? { Some(r.int()?) } else { None };
        let fill = r.count(0)?;
        // Probing ends at an empty place.
        if fill + 1 >= size {
            return Err(wrong);
        }
        let mut table = vec![EMPTY; size];
        let (mut used, mut next) = (0, 0);
        for _ in 0..fill {
            let at = r.size()?.saturating_add(next);
            next = at.saturating_add(1);
            let place = table.get_mut(at).ok_or(Bad::Wrong("a set"))?;
            let key = r.value()?;
            *place = if key.is_unbound() {
                LEFT_OVER
            } else {
                used += 1;
                let place = Place { hash: r.int()?, key };
                if place.is_left_over() {
                    return Err(Bad::Wrong("a set"));
                }
                place
            };
        }
        Ok(Self { table, fill, used, finger, version, hash })
    }
}
