impl str {
    pub fn into_boxed_bytes(self: crate::boxed::Box<Self>) !tls + !panic -> crate::boxed::Box<[u8]>;
    pub fn replace<P: crate::str::pattern::Pattern>(&self, from: P, to: &str) !tls + !panic -> crate::string::String;
    pub fn replacen<P: crate::str::pattern::Pattern>(&self, pat: P, to: &str, count: usize) !tls + !panic -> crate::string::String;
    pub fn to_lowercase(&self) !tls + !panic -> crate::string::String;
    pub fn to_uppercase(&self) !tls + !panic -> crate::string::String;
    pub fn into_string(self: crate::boxed::Box<Self>) !tls + !panic -> crate::string::String;
    pub fn repeat(&self, n: usize) !tls -> crate::string::String;
    pub fn to_ascii_uppercase(&self) !tls + !panic -> crate::string::String;
    pub fn to_ascii_lowercase(&self) !tls + !panic -> crate::string::String;
}
