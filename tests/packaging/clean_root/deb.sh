# shellcheck shell=bash disable=SC2154,SC2164
# Sourced by inside.sh. The Debian packages: the library alone serves programs; with the development files README.md's
# program is built in each way and runs; removed, they leave nothing.

runtime=$(one 'libphaserouter[0-9]*.deb')
development=$(one 'libphaserouter-dev_*.deb')
runtime_name=$(dpkg-deb --field "$runtime" Package)

install "$runtime"
ldconfig -p | grep "libphaserouter\.so\.${runtime_name#libphaserouter} " >/dev/null || fail "the loader does not know the library"
[ ! -e /usr/include/phase_router.h ] || fail "$runtime has the header"

install "$development" gcc libc6-dev pkg-config cmake make
dpkg --verify "$runtime_name" libphaserouter-dev
for package in "$runtime_name" libphaserouter-dev; do
  [ -f "/usr/share/doc/$package/copyright" ] || fail "$package has no copyright file"
done

cd /check/readme
eval "$(cat command)"
run_tokens ./a.out
cmake -S . -B build
cmake --build build
run_tokens build/tokens
# The static library needs the C++ runtime's, as the package recommends.
install g++
# shellcheck disable=SC2046 # words
cc tokens.c -static -o static $(pkg-config --static --cflags --libs phaserouter)
run_tokens ./static

apt-get purge -y libphaserouter-dev "$runtime_name"
if ./a.out; then fail "the program still runs without the library"; fi
run_tokens ./static
left=$(find / -xdev \( -path /dist -o -path /check -o -path /proc -o -path /sys \) -prune -o -iname '*phase*router*' -print)
[ -z "$left" ] || fail "left behind: $left"
echo "ok: $runtime_name and libphaserouter-dev installed, linked against and removed"
