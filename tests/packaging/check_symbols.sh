#!/usr/bin/env bash
# usage: check_symbols.sh libphaserouter.so
# The library exports exactly the functions of symbols.txt, and those are exactly what the header declares.
source "$(dirname "$0")/common.sh"
library=$1

sort -c "$here/symbols.txt" || fail "symbols.txt is not sorted"

"$NM" -D --defined-only "$library" | awk '{ print $NF }' | sort >"$work/exported"
diff -u "$here/symbols.txt" "$work/exported" || fail "exported symbols (+) differ from symbols.txt (-)"

# Without comments and macros, an identifier before a parenthesis is a declared function.
"$CC" -E -P "$header" | grep -oE '\bphase_router_[a-z0-9_]+[[:space:]]*\(' | tr -d '( \t' | sort -u >"$work/declared"
diff -u "$here/symbols.txt" "$work/declared" || fail "functions of the header (+) differ from symbols.txt (-)"

objdump -p "$library" | grep "SONAME *libphaserouter\.so\.$ABI\$" >/dev/null || fail "SONAME is not libphaserouter.so.$ABI"
printf '%s functions exported\n' "$(wc -l <"$here/symbols.txt")"
