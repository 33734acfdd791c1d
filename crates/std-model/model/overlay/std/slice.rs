impl<T> [T] {
    #[no_drop] pub fn sort(&mut self) !tls where T: crate::cmp::Ord;
    #[no_drop] pub fn sort_by<F>(&mut self, compare: F) !tls where F: crate::ops::FnMut(&T, &T) -> crate::cmp::Ordering;
    #[no_drop] pub fn sort_by_key<K, F>(&mut self, f: F) !tls where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord;
    #[no_drop] pub fn sort_by_cached_key<K, F>(&mut self, f: F) !tls where F: crate::ops::FnMut(&T) -> K, K: crate::cmp::Ord;
    pub fn to_vec(&self) !tls + !panic -> crate::vec::Vec<T> where T: crate::clone::Clone;
    #[no_drop] pub fn into_vec(self: crate::boxed::Box<Self>) !tls + !panic -> crate::vec::Vec<T>;
    pub fn repeat(&self, n: usize) !tls -> crate::vec::Vec<T> where T: crate::marker::Copy;
    pub fn concat<Item: ?Sized>(&self) !tls + !panic -> <Self as crate::slice::Concat<Item>>::Output where Self: crate::slice::Concat<Item>;
    pub fn join<Separator>(&self, sep: Separator) !tls + !panic -> <Self as crate::slice::Join<Separator>>::Output where Self: crate::slice::Join<Separator>;
    pub fn connect<Separator>(&self, sep: Separator) !tls + !panic -> <Self as crate::slice::Join<Separator>>::Output where Self: crate::slice::Join<Separator>;
}
impl [u8] {
    pub fn to_ascii_uppercase(&self) !tls + !panic -> crate::vec::Vec<u8>;
    pub fn to_ascii_lowercase(&self) !tls + !panic -> crate::vec::Vec<u8>;
}
