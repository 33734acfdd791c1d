// Two macros of one name: a path says which is meant.
mod types {
    macro_rules! define {
        ($name:ident, $field:ty) => {
            pub struct $name(pub $field);
        };
    }
    pub(crate) use define;
}
mod users {
    macro_rules! define {
        ($name:ident, $field:ty) => {
            crate::types::define!($name, $field);
            impl Clone for $name {
                fn clone(&self) -> $name {
                    loop {}
                }
            }
        };
    }
    define!(Shared, std::rc::Rc<u8>);
    define!(Sent, Vec<u8>);
    pub(crate) use define;
}
users::define!(Late, *const u8);
fn need<T: Send + Clone>() {}
fn main() {
    need::<users::Shared>(); //~ ERROR E0277
    need::<users::Sent>();
    need::<Late>(); //~ ERROR E0277
}
