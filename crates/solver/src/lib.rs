//! The only crate that names chalk: ground trait goals in, three-valued answers out.
