# shellcheck shell=bash disable=SC2154,SC2164
# Sourced by inside.sh. The crates: a project of cargo that takes both archives, as it would take the published ones.

install ca-certificates cargo-web rustc-web g++ cmake make libxsimd-dev libxxhash-dev
mkdir -p /crates/app/src
for crate in $(one 'phaserouter-[0-9]*.crate') $(one 'phaserouter-sys-*.crate'); do
  tar -xzf "$crate" -C /crates
done
version=$(basename /dist/phaserouter-sys-*.crate .crate | sed 's/.*-//')
cat >/crates/app/Cargo.toml <<END
[package]
name = "app"
version = "1.0.0"
edition = "2021"

[dependencies]
phaserouter = "$version"

[patch.crates-io]
phaserouter = { path = "/crates/phaserouter-$version" }
phaserouter-sys = { path = "/crates/phaserouter-sys-$version" }
END
cat >/crates/app/src/main.rs <<'END'
fn main() -> Result<(), phaserouter::Error> {
    let routes = phaserouter::Router::builder().seed(42).build()?.assign(&[4, 3, 2, 1], 1000, 2)?;
    println!("{:?}", routes.column_loads());
    Ok(())
}
END
cd /crates/app
cargo run --release >/crates/printed
grep '800, 600, 400, 200' /crates/printed || fail "printed: $(cat /crates/printed)"
echo "ok: a project of cargo built with phaserouter-$version and phaserouter-sys-$version"
