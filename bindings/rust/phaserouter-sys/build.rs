//! Builds the vendored libphaserouter or finds an installed one, and tells cargo how to link it. README.md says what
//! the feature and the environment variables mean.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

/// The oldest installed version that has everything in this crate's bindings: its own.
const OLDEST_VERSION: &str = env!("CARGO_PKG_VERSION");

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    // Neither documentation nor Miri's interpreter links anything.
    if variable("DOCS_RS").is_some() || env::var_os("CARGO_CFG_MIRI").is_some() {
        return;
    }
    let statically = switch("PHASEROUTER_STATIC");
    let no_vendor = switch("PHASEROUTER_NO_VENDOR");
    if let Some(directory) = variable("PHASEROUTER_LIB_DIR") {
        link_directory(Path::new(&directory), statically);
    } else if no_vendor || env::var_os("CARGO_FEATURE_SYSTEM").is_some() {
        match link_installed(statically) {
            Ok(()) => {}
            Err(reason) if no_vendor => fail(&format!(
                "PHASEROUTER_NO_VENDOR is set, but there is no installed libphaserouter \
                 {OLDEST_VERSION} or newer, below {}: {reason}",
                first_unfit_version()
            )),
            Err(_) => {
                println!("cargo:warning=no fitting libphaserouter is installed: building the vendored one");
                build_vendored();
            }
        }
    } else {
        build_vendored();
    }
}

// --- An installed library ---------------------------------------------------------------------------------------

/// A minor version may change the interface.
fn first_unfit_version() -> String {
    let minor: u32 = env!("CARGO_PKG_VERSION_MINOR").parse().expect("cargo sets a number");
    format!("{}.{}.0", env!("CARGO_PKG_VERSION_MAJOR"), minor + 1)
}

fn link_installed(statically: bool) -> Result<(), pkg_config::Error> {
    let library = pkg_config::Config::new()
        .range_version(OLDEST_VERSION..first_unfit_version().as_str())
        .statik(statically)
        .probe("phaserouter")?;
    if let Some(directory) = library.include_paths.first() {
        println!("cargo:include={}", directory.display());
    }
    Ok(())
}

fn link_directory(directory: &Path, statically: bool) {
    let (kind, names) = if statically {
        ("static", ["libphaserouter.a", "phaserouter_static.lib"])
    } else if windows() {
        ("dylib", ["libphaserouter.dll.a", "phaserouter.lib"])
    } else {
        ("dylib", ["libphaserouter.so", "libphaserouter.dylib"])
    };
    if !names.iter().any(|name| directory.join(name).is_file()) {
        let hint = if statically {
            "unset PHASEROUTER_STATIC to link a shared library"
        } else {
            "set PHASEROUTER_STATIC=1 to link a static library"
        };
        fail(&format!(
            "PHASEROUTER_LIB_DIR={} has neither {} nor {} ({hint})",
            directory.display(),
            names[0],
            names[1],
        ));
    }
    println!("cargo:rustc-link-search=native={}", directory.display());
    println!("cargo:rustc-link-lib={kind}=phaserouter");
    if statically {
        for library in runtime_libraries(&directory.join("pkgconfig/phaserouter.pc")) {
            println!("cargo:rustc-link-lib=dylib={library}");
        }
    }
}

/// What a static library in `PHASEROUTER_LIB_DIR` needs: what its pkg-config file says, or else what it needs when
/// GCC has built it.
fn runtime_libraries(pkg_config_file: &Path) -> Vec<String> {
    let Ok(text) = fs::read_to_string(pkg_config_file) else {
        return vec!["stdc++".into(), "gomp".into()];
    };
    text.lines()
        .filter(|line| line.starts_with("Libs"))
        .flat_map(str::split_whitespace)
        .filter_map(|word| word.strip_prefix("-l"))
        .filter(|&library| library != "phaserouter")
        .map(String::from)
        .collect()
}

// --- The vendored library ---------------------------------------------------------------------------------------

fn build_vendored() {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let sources = root.join("vendor");
    if !sources.join("src").is_dir() {
        fail("vendor/ has no C++ sources: in a checkout of the repository it holds symbolic links, which git creates only where core.symlinks is on");
    }
    println!("cargo:rerun-if-changed=CMakeLists.txt");
    println!("cargo:rerun-if-changed=vendor");
    for name in ["CC", "CXX", "CFLAGS", "CXXFLAGS", "CMAKE", "CMAKE_GENERATOR", "CMAKE_PREFIX_PATH"] {
        println!("cargo:rerun-if-env-changed={name}");
    }
    // The kernels decide over the speed, and debug builds of them over nothing.
    let built =
        cmake::Config::new(&root).profile("Release").build_target("phaserouter_static").build().join("build");
    println!("cargo:rustc-link-search=native={}", built.join("lib").display());
    println!("cargo:rustc-link-lib=static=phaserouter");
    let facts = fs::read_to_string(built.join("facts.txt")).expect("CMakeLists.txt writes it");
    for line in facts.lines() {
        match line.split_once(' ') {
            Some(("library", name)) => println!("cargo:rustc-link-lib=dylib={name}"),
            Some(("search", path)) => println!("cargo:rustc-link-search=native={path}"),
            Some(("openmp", "OFF")) => println!(
                "cargo:warning=the C++ compiler has no OpenMP: libphaserouter will run on one thread"
            ),
            Some(("simd", "OFF")) => println!(
                "cargo:warning=xsimd's headers were not found: libphaserouter will do without vector kernels"
            ),
            _ => {}
        }
    }
    println!("cargo:include={}", sources.join("include").display());
}

// --- The environment --------------------------------------------------------------------------------------------

fn variable(name: &str) -> Option<String> {
    println!("cargo:rerun-if-env-changed={name}");
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn switch(name: &str) -> bool {
    match variable(name).as_deref() {
        None | Some("0") => false,
        Some("1") => true,
        Some(other) => fail(&format!("{name} is 0 or 1, not {other}")),
    }
}

fn windows() -> bool {
    env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "windows")
}

fn fail(message: &str) -> ! {
    eprintln!("error: {message}");
    process::exit(1)
}
