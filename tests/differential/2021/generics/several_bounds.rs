// Where several bounds fit, what is asked later decides.
use std::ops::{BitAnd, Shr, Sub};
use std::rc::Rc;
fn send<T: Send>(_: T) {}
pub fn pairs<'a, 'b, A, B, X, Y>(a: &'a A, b: &'b B) -> usize
where
    &'a A: IntoIterator<Item = X>,
    &'b B: IntoIterator<Item = Y>,
    X: PartialEq<Y>,
{
    a.into_iter().count() + b.into_iter().count()
}
pub fn outer<'a, 'b, A, B, X, Y>(a: &'a A, b: &'b B) -> usize
where
    &'a A: IntoIterator<Item = X>,
    &'b B: IntoIterator<Item = Y>,
    X: PartialEq<Y>,
{
    send(pairs(a, b));
    send(Rc::new(pairs(a, b))); //~ ERROR E0277
    pairs(a, b)
}
pub trait Least: Copy + Shr<u32, Output = Self> { const ZERO: Self; }
pub trait Int: Least + Shr<i32, Output = Self> + BitAnd<Output = Self> + Sub<Output = Self> + CastInto<u32> {}
pub trait CastInto<T: Copy>: Copy { fn cast(self) -> T; }
pub trait CastFrom<T: Copy>: Copy { fn cast_from(v: T) -> Self; }
impl<T: Copy, U: CastInto<T> + Copy> CastFrom<U> for T { fn cast_from(v: U) -> T { v.cast() } }
pub trait Float: Copy {
    type Int: Int;
    const BITS: u32;
    const MASK: u32;
    fn to_bits(self) -> Self::Int;
    fn exponent(self) -> u32 { u32::cast_from(self.to_bits() >> Self::BITS) & Self::MASK }
}
pub fn shifted<F: Float>(bits: F::Int) -> u32 {
    send(bits >> F::BITS); //~ ERROR E0277
    send(u32::cast_from(bits >> F::BITS));
    u32::cast_from(bits >> 3i32)
}
fn main() {
    send(pairs(&vec![1u8], &[1u8]));
    send(outer::<Vec<u8>, Vec<u8>, _, _>);
}
