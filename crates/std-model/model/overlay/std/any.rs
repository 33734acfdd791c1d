impl dyn crate::any::Any {
    pub fn is<T: crate::any::Any>(&self) !tls + !panic -> bool;
    pub fn downcast_ref<T: crate::any::Any>(&self) !tls + !panic -> crate::option::Option<&T>;
    pub fn downcast_mut<T: crate::any::Any>(&mut self) !tls + !panic -> crate::option::Option<&mut T>;
}
impl dyn crate::any::Any + crate::marker::Send {
    pub fn is<T: crate::any::Any>(&self) !tls + !panic -> bool;
    pub fn downcast_ref<T: crate::any::Any>(&self) !tls + !panic -> crate::option::Option<&T>;
    pub fn downcast_mut<T: crate::any::Any>(&mut self) !tls + !panic -> crate::option::Option<&mut T>;
}
impl dyn crate::any::Any + crate::marker::Send + crate::marker::Sync {
    pub fn is<T: crate::any::Any>(&self) !tls + !panic -> bool;
    pub fn downcast_ref<T: crate::any::Any>(&self) !tls + !panic -> crate::option::Option<&T>;
    pub fn downcast_mut<T: crate::any::Any>(&mut self) !tls + !panic -> crate::option::Option<&mut T>;
}
