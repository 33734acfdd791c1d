Dear reader, this is not Rust.
It is a letter: with (some brackets] in it.
