#!/bin/bash
# One very long line: refused, or skipped where MLIR allows it, in bounded
# memory; and data that gzip compressed a thousandfold.
# shellcheck disable=SC2046
# shellcheck source=/dev/null
. "$TESTS/limits/common"

n=$(size 5000000 1000000000)
long() {
	head -c "$n" /dev/zero | tr '\0' "$1"
}

for tool in $(tools); do
	# the programs that a script runs are not ours
	[ "$tool" = pimrun ] && continue
	for what in plain gzip; do
		long x | if [ $what = gzip ]; then gzip -1; else cat; fi |
			within 120 "$tool" -q $(needs)
		ends "$tool: a line of $n bytes, $what" "${PIPESTATUS[2]}" "1"
		long '\n' | if [ $what = gzip ]; then gzip -1; else cat; fi |
			within 120 "$tool" -q $(needs)
		st=${PIPESTATUS[2]}
		# an empty file is a trace without requests
		ends "$tool: $n empty lines, $what" "$st" \
			"1$([ "$tool" = pimsim ] && echo " 0")"
	done
	input >in
	head -n 1 in >first
	{ cat first; printf '# '; long x; } |
		within 120 "$tool" -q $(needs)
	ends "$tool: a long line behind its first" "${PIPESTATUS[1]}" "1"
done

# MLIR has no lines: a constant may be of any length, a name may not
{
	printf 'func.func @f() {\n  %%0 = arith.constant dense<"0x'
	long A
	printf '"> : tensor<4xi8>\n'
	mlir | sed 1,2d
} | within 120 mlir2nest -q
ends "mlir2nest: a constant of $n digits" "${PIPESTATUS[1]}" "0"
[ "$(tail -n 1 out)" = "end 1" ]
result $? "mlir2nest: the layer behind it is found"
{ printf '// '; long x; printf '\n'; mlir; } | within 120 mlir2nest -q
ends "mlir2nest: a comment of $n bytes" "${PIPESTATUS[1]}" "0"
{ printf '%%'; long x; } | within 120 mlir2nest -q
ends "mlir2nest: a name of $n bytes" "${PIPESTATUS[1]}" "1"
{ printf '%%0 = "'; long x; } | within 120 mlir2nest -q
ends "mlir2nest: a string without an end" "${PIPESTATUS[1]}" "1"
