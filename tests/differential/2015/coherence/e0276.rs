trait Tr { fn f<T>(&self, t: T); fn g<T: Send>(&self, t: T) where T: Copy; fn h(&self) where Self: Send; type X; fn i(&self, x: Self::X); }
impl Tr for u8 {
    fn f<T: Send>(&self, t: T) {} //~ ERROR E0276
    fn g<T>(&self, t: T) where T: Sync {} //~ ERROR E0276
    fn h(&self) {}
    type X = u8;
    fn i(&self, x: u8) where u8: Copy {}
}
