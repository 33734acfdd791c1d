impl crate::clone::Clone for ! { fn clone(&self) !tls + !panic -> Self; }
