impl dyn crate::error::Error {
    pub fn is<T: crate::error::Error + 'static>(&self) !tls + !panic -> bool;
    pub fn downcast_ref<T: crate::error::Error + 'static>(&self) !tls + !panic -> crate::option::Option<&T>;
    pub fn downcast_mut<T: crate::error::Error + 'static>(&mut self) !tls + !panic -> crate::option::Option<&mut T>;
    pub fn downcast<T: crate::error::Error + 'static>(self: crate::boxed::Box<Self>) !tls + !panic -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::error::Error>>;
}
impl dyn crate::error::Error + crate::marker::Send {
    pub fn is<T: crate::error::Error + 'static>(&self) !tls + !panic -> bool;
    pub fn downcast_ref<T: crate::error::Error + 'static>(&self) !tls + !panic -> crate::option::Option<&T>;
    pub fn downcast_mut<T: crate::error::Error + 'static>(&mut self) !tls + !panic -> crate::option::Option<&mut T>;
    pub fn downcast<T: crate::error::Error + 'static>(self: crate::boxed::Box<Self>) !tls + !panic -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::error::Error + crate::marker::Send>>;
}
impl dyn crate::error::Error + crate::marker::Send + crate::marker::Sync {
    pub fn is<T: crate::error::Error + 'static>(&self) !tls + !panic -> bool;
    pub fn downcast_ref<T: crate::error::Error + 'static>(&self) !tls + !panic -> crate::option::Option<&T>;
    pub fn downcast_mut<T: crate::error::Error + 'static>(&mut self) !tls + !panic -> crate::option::Option<&mut T>;
    pub fn downcast<T: crate::error::Error + 'static>(self: crate::boxed::Box<Self>) !tls + !panic -> crate::result::Result<crate::boxed::Box<T>, crate::boxed::Box<dyn crate::error::Error + crate::marker::Send + crate::marker::Sync>>;
}
impl crate::error::Error for ! {}
