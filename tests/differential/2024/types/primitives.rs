//! Scalars, strings, references, pointers.

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

fn send() {
    is::<u8>();
    is::<&'static str>();
    is::<String>();
    is::<()>();
    is::<[u8; 3]>();
    is::<(u8, char)>();
    is::<fn(std::rc::Rc<u8>)>();
}
fn const_pointer() {
    is::<*const u8>(); //~ ERROR E0277
}
fn mut_pointer() {
    is::<*mut u8>(); //~ ERROR E0277
}
fn pointer_sync() {
    is_sync::<*const u8>(); //~ ERROR E0277
}
fn non_null() {
    is::<std::ptr::NonNull<u8>>(); //~ ERROR E0277
}
fn function_pointer_sync() {
    is_sync::<fn()>();
}
fn extern_pointer() {
    is::<extern "C" fn(*const u8) -> *mut u8>();
}
fn slice() {
    is::<&'static [*const u8]>(); //~ ERROR E0277
}
fn str_sync() {
    is_sync::<&str>();
}
