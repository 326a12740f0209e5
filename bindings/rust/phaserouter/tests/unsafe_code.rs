//! Unsafe code is forbidden in every module but one.

use std::fs;

#[test]
fn every_module_but_ffi_forbids_unsafe_code() {
    let mut modules = 0;
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        match path.file_name().unwrap().to_str().unwrap() {
            "ffi.rs" => assert!(text.contains("unsafe")),
            "lib.rs" => assert!(text.contains("#![deny(unsafe_code)]")),
            _ => assert!(text.contains("#![forbid(unsafe_code)]"), "{}", path.display()),
        }
        modules += 1;
    }
    assert!(modules > 10);
}
