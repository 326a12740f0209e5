//! What several tests share.
#![allow(dead_code)] // each test uses a part of it

pub mod case;
pub mod spec;
pub mod vector_file;
