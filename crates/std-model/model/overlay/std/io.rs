impl crate::io::Error {
    pub fn from_raw_os_error(code: i32) !tls + !panic -> crate::io::Error;
    pub fn raw_os_error(&self) !tls + !panic -> crate::option::Option<i32>;
}
