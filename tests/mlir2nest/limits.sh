#!/bin/bash
# Constants of any size in little memory; what grows without end is refused.
: "${TMP:?}"
result() { if [ "$1" = 0 ]; then echo "ok $2"; else echo "not ok $2"; fi; }

# zeros COUNT: so many digits
zeros() { head -c "$1" /dev/zero | tr '\0' 0; }

# a big text with one layer; $1 says where the digits stand
big() {
	echo 'module {'
	[ "$1" = comment ] && { printf '  // '; zeros 60000000; echo; }
	if [ "$1" = hex ]; then
		printf '  %%w = arith.constant dense<"0x'
		zeros 60000000
		echo '"> : tensor<8x2xf32>'
	elif [ "$1" = list ]; then
		printf '  %%w = arith.constant dense<[['
		zeros 20000000 | sed 's/0000/0.5, /g'
		echo '1]]> : tensor<8x2xf32>'
	fi
	echo '  linalg.matmul ins(%x, %w : memref<4x8xf32>, memref<8x2xf32>)'
	echo '    outs(%z : memref<4x2xf32>)'
	echo '}'
	if [ "$1" = resource ]; then
		printf '{-#\n  dialect_resources: {\n    builtin: {\n    w: "0x'
		zeros 60000000
		printf '"\n    }\n  }\n#-}\n'
	fi
}

# sanitizers need more address space than anybody has
if (ulimit -v 60000 && mlir2nest --version) >/dev/null 2>&1; then
	limit='ulimit -v 60000'
else
	limit=:
	echo "skip memory limit"
fi
for where in hex list comment resource; do
	big $where | ($limit; mlir2nest -q) >"$TMP/out" 2>"$TMP/err"
	[ $? = 0 ] && grep -qx 'end 1' "$TMP/out"
	result $? "60 MB in one $where"
	big $where | ($limit; mlir2nest -A one.nest) 2>"$TMP/err" | tail -c 400 \
		>"$TMP/out"
	if [ $where = resource ]; then
		tail -1 "$TMP/out" | grep -qx '#-}'
	else
		tail -1 "$TMP/out" | grep -qx '}'
	fi
	result $? "60 MB in one $where, annotated"
done

fails() {
	mlir2nest >"$TMP/out" 2>"$TMP/err"
	[ $? = 1 ] && grep -q "$1" "$TMP/err" && ! grep -q '^end' "$TMP/out"
	result $? "$1"
}
awk 'BEGIN { for (i = 0; i < 11000; i++) print "module {" }' |
	fails ':10001: brackets nested too deeply'
{ printf 'module {\n  '; zeros 70000 | tr 0 a; } |
	fails ':2: word longer than 65536 bytes'
{ printf 'module {\n  %%'; zeros 70000; } |
	fails ':2: word longer than 65536 bytes'
{ printf '#m = affine_map<(i) -> ('; zeros 90000 | tr 0 '('; } |
	fails ':1: affine expression nested too deeply'
{ printf '#m = affine_map<(i) -> ('; zeros 90000 | tr 0 -; } |
	fails ':1: affine expression nested too deeply'
{ printf '!t = '; zeros 9000 | sed 's/0/() -> /g'; printf 'i32\nmodule {'; } |
	fails ":2: the text ends before the '{' of line 2 is closed"
