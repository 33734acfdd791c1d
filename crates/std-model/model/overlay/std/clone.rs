impl crate::clone::Clone for ! { fn clone(&self) !tls + !panic -> Self; }
unsafe impl<T: crate::clone::Clone> crate::clone::CloneToUninit for T { unsafe fn clone_to_uninit(&self, dest: *mut u8) !tls + !panic; }
unsafe impl<T: crate::clone::Clone> crate::clone::CloneToUninit for [T] { unsafe fn clone_to_uninit(&self, dest: *mut u8) !tls + !panic; }
unsafe impl crate::clone::CloneToUninit for str { unsafe fn clone_to_uninit(&self, dest: *mut u8) !tls + !panic; }
unsafe impl crate::clone::CloneToUninit for crate::ffi::CStr { unsafe fn clone_to_uninit(&self, dest: *mut u8) !tls + !panic; }
unsafe impl crate::clone::CloneToUninit for crate::ffi::OsStr { unsafe fn clone_to_uninit(&self, dest: *mut u8) !tls + !panic; }
unsafe impl crate::clone::CloneToUninit for crate::path::Path { unsafe fn clone_to_uninit(&self, dest: *mut u8) !tls + !panic; }
