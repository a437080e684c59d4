#!/bin/bash
# Many items in one record: loops, dimensions, brackets, attributes.
# shellcheck source=/dev/null
. "$TESTS/limits/common"

n=$(size 100000 1000000)

# times N TEXT: the text that often; % in it is the number
times() {
	awk -v n="$1" -v s="$2" 'BEGIN {
		m = split(s, w, "%")
		for (i = 0; i < n; i++) {
			line = w[1]
			for (k = 2; k <= m; k++)
				line = line i w[k]
			printf "%s", line
		}
	}'
}

# tries WHAT ALLOWED COMMAND...: in is its input
tries() {
	local what=$1 allowed=$2

	shift 2
	within 20 "$@" in
	ends "$what" $? "$allowed"
}

generic() {
	echo "#map = affine_map<(d0$(times "$1" ', d1%')) -> ($2)>"
	echo 'func.func @f() { %r = linalg.generic {indexing_maps ='
	echo '[#map, #map, #map], iterator_types = ["reduction"'
	times "$1" ', "reduction"'
	echo ']} ins(%a, %b : tensor<4xf32>, tensor<4xf32>)'
	echo 'outs(%c : tensor<4xf32>) { ^bb0(%x: f32, %y: f32, %z: f32):'
	times "${3:-1}" '%v% = arith.mulf %x, %y : f32
	'
	echo 'linalg.yield %v0 : f32 } -> tensor<4xf32> }'
}

generic "$n" d0 >in
tries "a linalg op of $n loops" "0 1" mlir2nest -q
generic 1 "d0$(times "$n" ' + d0')" >in
tries "an affine sum of $n terms" "0 1" mlir2nest -q
generic 1 "$(times "$n" '(')d0$(times "$n" ')')" >in
tries "$n brackets in an affine map" "1" mlir2nest -q
generic 1 "$(times "$n" '-')d0" >in
tries "$n signs in an affine map" "0 1" mlir2nest -q
generic 1 d0 "$n" >in
tries "a body of $n operations" "0 1" mlir2nest -q
for b in '(' '[' '{' '<'; do
	{ printf 'func.func @f() %s' "$b"; times "$n" "$b"; } >in
	tries "$n brackets '$b'" "1" mlir2nest -q
done
{ printf 'func.func @f(%%a: tensor<'; times "$n" 2x; echo 'f32>) {'
	mlir | sed 1,2d; } >in
tries "a tensor of $n dimensions" "0 1" mlir2nest -q
{ printf '%%0 = linalg.matmul ins(%%a, %%b : tensor<'; times "$n" 2x
	echo 'f32>, tensor<8x4xf32>)'; } >in
tries "a matrix of $n dimensions" "0 1" mlir2nest -q
{ printf '%%0 = linalg.matmul {a = '; times "$n" '[1, '; } >in
tries "lists of lists" "1" mlir2nest -q
{ times "$n" '#a% = #a
'; mlir; } >in
tries "$n aliases" "0 1" mlir2nest -q
{ printf '#a0 = 1 : i64\n'; times "$n" '#b% = [#a0, #a0]
'; mlir; } >in
tries "$n aliases of aliases" "0" mlir2nest -q

# more words than any line has
{ echo "nest 1"; printf layer; times "$n" ' x'; } >in
for tool in nestfmt nestopt nest2lp nestheur nestgroup pimsim nestcheck; do
	# shellcheck disable=SC2046
	tries "$tool: a line of $n words" "1" $tool $(needs)
done
layer | sed '/^bounds/q' >in
times 20000 ' Q 2' >>in
tries "nestfmt: 20000 bounds" "1" nestfmt
printf 'gemm\nProblem: 1,1,1\nLoop: ' >in
times "$n" 'P,' >>in
tries "a trace of $n loops" "1" pimsim -a hbm-pim
tries "nestfmt of a trace of $n loops" "1" nestfmt
{ printf '0,'; times "$n" '1,'; } >in
tries "a table of $n columns" "1" csv2nest
{ printf 'Minimize\n obj: '; times 20000 ' + x%
'; printf '\nSubject To\n c: x0 >= 1\nEnd\n'; } >in
tries "an LP of 20000 columns" "0" lpsolve -q
{ echo 'sol 1'; times 20000 'value x% 1
'; } >in
tries "a solution cut off" "1" sol2nest -q
{ layer | sed '/^end/d'; times 20000 '
# by stage %'; printf '\nend 1\n'; } >in
tries "20000 lines of provenance" "0" nestfmt -q
