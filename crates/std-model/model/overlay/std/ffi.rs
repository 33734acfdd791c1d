impl crate::ffi::CStr {
    pub fn into_c_string(self: crate::boxed::Box<Self>) !tls + !panic -> crate::ffi::CString;
    pub fn to_string_lossy(&self) !tls + !panic -> crate::borrow::Cow<'_, str>;
}
