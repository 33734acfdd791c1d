// By hand. The macro is expanded by the front end; the crate only has to exist.
